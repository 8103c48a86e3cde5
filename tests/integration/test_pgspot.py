"""The scripts of the extension, checked by pgspot, and the objects that they created, checked in
the catalogues."""

import re
import subprocess
import sys

import pytest
from conftest import PG_CONFIGS, PROJECT

# Findings of pgspot that are harmless: (script, code, part of the message): the reason.
ALLOWED = {
    ("mad_registry--0.3.0--0.4.0.sql", "PS002", "raise_revision"):
        "both functions have been members of the extension since 0.2.0; triggers depend on them, so "
        "they cannot be dropped first",
    **{("mad_registry--0.3.0--0.4.0.sql", "PS002", name):
        "the function is a member of the extension; dropping it first would lose the grants of users"
       for name in ("make_partitions", "remove_partitions")},
    **{(name, "PS005", f"mad_registry.{procedure}"):
        "a procedure with a SET clause can't commit; all of its names are schema-qualified"
       for name in ("mad_registry--0.5.0--0.6.0.sql", "mad_registry--0.8.0.sql")
       for procedure in ("maintain()", "remove_organization(org_id uuid)")},
    ("mad_registry--0.5.0--0.6.0.sql", "PS002", "make_partitions"):
        "the function is a member of the extension; dropping it first would lose the grants of users",
}

# pgspot 0.9.4 stops at a function whose body is an expression ("RETURN …") and reports 0 findings.
# Such a body is bound when the function is created, by the search_path of the script, as a SELECT
# at that place would be.
EXPRESSION_BODY = re.compile(
    r"^CREATE (?:OR REPLACE )?FUNCTION \S+?\([^;]*?\nRETURN (.*?);\n", re.DOTALL | re.MULTILINE
)


def script(name):
    """Returns a script as CREATE EXTENSION runs it."""
    folder = subprocess.check_output([PG_CONFIGS[0], "--sharedir"], text=True).strip()
    with open(f"{folder}/extension/{name}", encoding="utf-8") as file:
        return file.read()


def version():
    return re.search(r'^version = "(.*?)"', (PROJECT / "Cargo.toml").read_text(), re.MULTILINE)[1]


def scripts():
    upgrades = [path.name for path in (PROJECT / "sql").glob("mad_registry--*--*.sql")]
    return [f"mad_registry--{version()}.sql", *sorted(upgrades)]


def findings(sql):
    """Returns the findings of pgspot. Asserts that pgspot read the whole script."""
    done = subprocess.run([sys.executable, "-m", "pgspot", "/dev/stdin"], input=sql, capture_output=True,
                          text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.strip()]
    found = [line for line in lines if re.match(r"(PS\d+:|Unknown|multiple)", line)]
    rest = [line for line in lines if line not in found]
    assert len(rest) == 1 and rest[0].strip().startswith("Errors:"), f"pgspot gave up: {done.stdout} {done.stderr}"
    assert (done.returncode == 0) == (not found), done.stdout
    return found


def test_pgspot_is_not_silent():
    """pgspot reports known faults, also in an expression body after rewriting; otherwise its 0
    findings would mean nothing."""
    assert any(f.startswith("PS016") for f in findings("SELECT format('%s', 1);"))
    body = "CREATE FUNCTION s.f(a jsonb) RETURNS text\nLANGUAGE sql IMMUTABLE\nRETURN a ->> 'x';\n"
    rewritten, count = EXPRESSION_BODY.subn(r"SELECT \1;\n", body)
    assert count == 1
    assert any(f.startswith("PS001") for f in findings(rewritten))
    assert not findings("SET search_path = pg_catalog, pg_temp;\n" + rewritten)


@pytest.mark.parametrize("name", scripts())
def test_pgspot_finds_nothing(name):
    sql = script(name)
    rewritten, count = EXPRESSION_BODY.subn(r"SELECT \1;\n", sql)
    assert count == len(re.findall(r"^RETURN\b", sql, re.MULTILINE)), "an expression body that is not read"
    assert not re.findall(r"BEGIN ATOMIC", sql), "a kind of body that this test doesn't know"
    unargued = [f for f in findings(rewritten)
                if not any((name, f[:5]) == key[:2] and key[2] in f for key in ALLOWED)]
    assert unargued == []


@pytest.mark.parametrize("migration", sorted(p.name for p in (PROJECT / "sql" / "migrations").glob("*.sql")))
def test_pgspot_finds_nothing_in_a_migration(migration):
    """The library runs migrations with this search_path, in a schema that it has just created."""
    text = (PROJECT / "sql" / "migrations" / migration).read_text()
    assert findings("SET search_path = pg_catalog, pg_temp;\n" + text) == []


def test_no_function_runs_with_the_rights_of_its_owner(db):
    assert db.execute("""
        SELECT oid::regprocedure::text FROM pg_proc
        WHERE prosecdef AND pronamespace IN ('mad_registry'::regnamespace, 'mad'::regnamespace)""").fetchall() == []


def test_every_body_knows_its_names(db):
    """A body that is stored as text is parsed at run time, so its function sets the search_path. A
    body that was parsed at creation does not need to; procedures that commit can't, and name all
    schemas."""
    assert db.execute("""
        SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
        WHERE p.pronamespace IN ('mad_registry'::regnamespace, 'mad'::regnamespace)
          AND l.lanname <> 'c' AND p.prosqlbody IS NULL
          AND NOT coalesce(p.proconfig, '{}') @> '{"search_path=pg_catalog, pg_temp"}'
        ORDER BY 1""").fetchall() == [("mad_registry.maintain()",), ("mad_registry.remove_organization(uuid)",)]
    assert db.execute("""
        SELECT DISTINCT l.lanname FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
        WHERE p.pronamespace = 'mad_registry'::regnamespace
            ORDER BY 1""").fetchall() == [("c",), ("plpgsql",), ("sql",)]


# Each matches a literal better than the object that the scripts mean.
DECOYS = """
    CREATE FUNCTION public.to_tsvector(text, text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS 'SELECT NULL::tsvector';
    CREATE FUNCTION public.setweight(tsvector, text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS 'SELECT $1';
    CREATE FUNCTION public.jsonb_typeof(json) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT NULL::text';
    CREATE FUNCTION public.array_to_string(text[], text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT NULL::text';
    CREATE FUNCTION public.decoy(jsonb, text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT NULL::text';
    CREATE OPERATOR public.->> (FUNCTION = public.decoy, LEFTARG = jsonb, RIGHTARG = text);
    CREATE FUNCTION public.decoy(text, text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT NULL::text';
    CREATE OPERATOR public.|| (FUNCTION = public.decoy, LEFTARG = text, RIGHTARG = text);
    CREATE OPERATOR public.= (FUNCTION = public.decoy, LEFTARG = text, RIGHTARG = text);
"""


@pytest.mark.parametrize("installer", ["owner", "postgres"])
def test_nothing_of_the_owners_is_bound_at_install(empty_database, installer):
    """Names in the scripts resolve to Postgres's own functions and operators, whatever is in
    public."""
    with empty_database.connect() as db:
        db.execute(DECOYS)
    with empty_database.connect(installer) as db:
        db.execute("CREATE EXTENSION mad_registry CASCADE")
        assert db.execute("""
            SELECT pg_describe_object(d.classid, d.objid, d.objsubid), pg_describe_object(d.refclassid, d.refobjid, 0)
            FROM pg_depend d
            WHERE d.refclassid IN ('pg_proc'::regclass, 'pg_operator'::regclass)
              AND d.refobjid IN (SELECT oid FROM pg_proc WHERE pronamespace = 'public'::regnamespace
                                 UNION ALL SELECT oid FROM pg_operator WHERE oprnamespace = 'public'::regnamespace)
              AND d.objid NOT IN (SELECT oid FROM pg_operator)
              AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.deptype = 'e' AND e.classid = d.refclassid
                              AND e.objid = d.refobjid)""").fetchall() == []


def test_every_table_with_org_id_is_guarded(db):
    """Every table with org_id, partitions too, has row level security and the same single policy;
    mad.users has one by membership."""
    tables = db.execute("""
        SELECT c.oid::regclass::text, c.relrowsecurity,
               ARRAY(SELECT p.polname || ' ' || p.polcmd::text || ' ' || pg_get_expr(p.polqual, c.oid) || ' '
                            || coalesce(pg_get_expr(p.polwithcheck, c.oid), '-') || ' ' || p.polpermissive
                     FROM pg_policy p WHERE p.polrelid = c.oid)
        FROM pg_class c
        WHERE c.relnamespace = 'mad'::regnamespace AND c.relkind IN ('r', 'p')
          AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'org_id'
              AND NOT a.attisdropped)
        """).fetchall()
    guarded = {name: policies for name, on, policies in tables if on}
    assert len(guarded) == len(tables) >= 15
    assert guarded.pop("mad.role_access") == []
    alike = {tuple(policies) for policies in guarded.values()}
    assert len(alike) == 1, guarded
    policy, = alike
    assert len(policy) == 1 and policy[0].startswith(
        "tenant * (org_id = ( SELECT mad_registry.session_org_id()"
    ), policy
    assert policy[0].endswith(" - true")
    users = db.execute(
        "SELECT polcmd::text, pg_get_expr(polqual, polrelid) FROM pg_policy WHERE polrelid = 'mad.users'::regclass"
    )
    assert [(cmd, "memberships" in expr) for cmd, expr in users.fetchall()] == [("r", True)]
    assert db.execute("SELECT relrowsecurity FROM pg_class WHERE oid = 'mad.users'::regclass").fetchone() == (True,)


def test_new_partitions_are_guarded_too(db):
    db.execute("SELECT mad_registry.ensure_partitions(6)")
    rows = db.execute("""
        SELECT c.relname, c.relrowsecurity, c.relacl IS NULL FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = 'mad.audit_logs'::regclass""").fetchall()
    assert len(rows) >= 8
    assert all(guarded and private for _, guarded, private in rows), rows
