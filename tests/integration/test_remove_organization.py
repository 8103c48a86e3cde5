"""Removing an organisation: remove_organization_step(), CALL remove_organization() and organization_report()."""

import threading
import uuid

import psycopg
import pytest
from conftest import new_org
from partitions import add_entry, month
from test_access import grant, make_role, quoted  # noqa: F401 (make_role is a fixture)
from test_partitions_concurrent import admin, sessions, together  # noqa: F401 (fixtures)

STEPS = '[{"step_name": "a", "task_id": "t1"}, {"step_name": "b", "task_id": "t2", "depends_on": ["a"]}]'
# Tables of a results database, of the registry as a whole, and of persons.
WITHOUT_ORGANIZATION = {"jobs", "job_events", "task_executions", "dynamic_task_results", "result_cache",
                        "result_cache_claims", "maintenance", "schema_version", "search_dictionary", "users"}


def fill(db, org, tasks=30):
    """Inserts rows into every table that has rows of organisations."""
    db.execute("""SELECT mad_registry.register_task($1, 't' || n, '1', '{"title": "common word"}', '{}')
                  FROM generate_series(1, $2::integer) n""".replace("$1", "%s").replace("$2", "%s"), [org, tasks])
    for n in range(3):
        service = db.execute("SELECT mad_registry.register_service(%s, 't1', '1', %s, max_concurrency => 4)",
                             [org, f"http://{n}"]).fetchone()[0]
        db.execute("SELECT mad_registry.heartbeat(%s, %s)", [org, service])
        db.execute("SELECT mad_registry.register_pipeline(%s, 'p', %s, 'P', 'c', %s)", [org, str(n), STEPS])
        add_entry(db, org, month(-n))
    db.execute("SELECT mad_registry.lease_service(%s, 't1')", [org])
    db.execute("INSERT INTO mad.jobs_meta (org_id) SELECT %s FROM generate_series(1, 20)", [org])
    db.execute("INSERT INTO mad.molecules (org_id, name, format) SELECT %s, n, 'sdf' FROM generate_series(1, 20) n",
               [org])
    user = db.execute("INSERT INTO mad.users (email) VALUES (%s) RETURNING user_id", [f"{org}@lab"]).fetchone()[0]
    role = db.execute("INSERT INTO mad.roles (org_id, name) VALUES (%s, 'chemist') RETURNING role_id",
                      [org]).fetchone()[0]
    db.execute("INSERT INTO mad.memberships (org_id, user_id) VALUES (%s, %s)", [org, user])
    db.execute("INSERT INTO mad.membership_roles (org_id, user_id, role_id) VALUES (%s, %s, %s)", [org, user, role])
    db.execute("SELECT mad_registry.refresh_search_lists(%s, 10)", [org])


def tables(db):
    """Returns the tables of mad, without partitions."""
    return [name for (name,) in db.execute("""
        SELECT relname FROM pg_class WHERE relnamespace = 'mad'::regnamespace AND relkind IN ('r', 'p')
           AND NOT relispartition""")]


def contents(db, org=None):
    """Returns a digest and the number of rows of each table, of an organisation or of all."""
    found = {}
    for table in tables(db):
        if org and table in WITHOUT_ORGANIZATION:
            continue
        of = f"WHERE org_id = '{org}'" if org else ""
        found[table] = db.execute(f"""
            SELECT count(*), md5(string_agg(r::text, ',' ORDER BY r::text COLLATE "C"))
            FROM mad.{table} r {of}""").fetchone()
    return found


def rows(db, org):
    return {table: count for table, (count, _) in contents(db, org).items() if count}


def step(db, org, at_most=5000):
    return db.execute("SELECT * FROM mad_registry.remove_organization_step(%s, %s)", [org, at_most]).fetchone()


@pytest.fixture
def org(db):
    return new_org(db, "goes")


@pytest.fixture
def other(db):
    return new_org(db, "stays")


def test_all_rows_go_in_parts_and_nothing_else(make_role, db, org, other):  # noqa: F811
    for each in [org, other]:
        fill(db, each)
        grant(db, make_role(), "writer", each)
    with_rows = set(tables(db)) - WITHOUT_ORGANIZATION
    assert set(rows(db, org)) == set(rows(db, other)) == with_rows
    before = contents(db, other)
    parts = []
    while True:
        part, done, remaining = step(db, org, 7)
        parts.append(part)
        assert done > 0 and (part == "pipeline_templates" or done <= 7)
        assert contents(db, other) == before
        if not remaining:
            break
    assert parts[0] == "role_access" and parts[-1] == "organizations" and parts.count("task_definitions") == 5
    assert rows(db, org) == {}
    with pytest.raises(psycopg.errors.NoDataFound, match="not found"):
        step(db, org)


def test_the_procedure_goes_on_after_an_end(database, db, org, other):
    fill(db, org)
    before = contents(db, other)
    for _ in range(3):
        step(db, org, 7)
    with database.connect() as session:
        session.execute("CALL mad_registry.remove_organization(%s)", [org])
    assert rows(db, org) == {} and contents(db, other) == before
    faults = db.execute("SELECT item FROM mad_registry.deployment_checklist() WHERE NOT ok").fetchall()
    assert ("access",) not in faults


def test_it_needs_autocommit(db, org):
    with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState) as refused, db.transaction():
        db.execute("CALL mad_registry.remove_organization(%s)", [org])
    assert refused.value.diag.message_hint == "CALL it with autocommit, without BEGIN"


def test_bad_arguments(db, org):
    for call, error in [("remove_organization_step(NULL)", "InvalidParameterValue"),
                        ("remove_organization_step(gen_random_uuid())", "NoDataFound"),
                        (f"remove_organization_step('{org}', 0)", "InvalidParameterValue"),
                        (f"remove_organization_step('{org}', NULL)", "InvalidParameterValue"),
                        ("organization_report(NULL)", "InvalidParameterValue")]:
        with pytest.raises(getattr(psycopg.errors, error)):
            db.execute(f"SELECT * FROM mad_registry.{call}")
    for value, error in [("NULL", "InvalidParameterValue"), ("gen_random_uuid()", "NoDataFound")]:
        with pytest.raises(getattr(psycopg.errors, error)):
            db.execute(f"CALL mad_registry.remove_organization({value})")


def test_roles_lose_their_access_first(make_role, database, db, org):  # noqa: F811
    """Also one that was dropped meanwhile."""
    fill(db, org)
    tenant, dropped = make_role(), make_role()
    for role in [tenant, dropped]:
        grant(db, role, "reader", org)
    with database.connect(tenant) as session:
        library = "SELECT count(*) FROM mad_registry.task_library(%s)"
        assert session.execute(library, [org]).fetchone()[0] == 30
        report = db.execute("SELECT name, hint FROM mad_registry.organization_report(%s) WHERE kind = 'role'",
                            [org]).fetchall()
        assert (tenant, f"loses its access; DROP ROLE {quoted(tenant)}, if nothing else needs it") in report \
            or (tenant, f"loses its access; DROP ROLE {tenant}, if nothing else needs it") in report
        assert step(db, org) == ("role_access", 2, True)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            session.execute(library, [org])


def test_tables_of_others(make_role, database, db, org, other):  # noqa: F811
    """A foreign key that would refuse stops it before anything is removed; one that cascades doesn't."""
    for each in [org, other]:
        fill(db, each)
    db.execute("""
        CREATE SCHEMA lab;
        CREATE TABLE lab."Runs" (org_id uuid, task uuid, note text,
            FOREIGN KEY (org_id, task) REFERENCES mad.task_definitions (org_id, task_definition_id));
        CREATE TABLE lab.cascades (org uuid REFERENCES mad.organizations ON DELETE CASCADE);
        CREATE TABLE lab.nulls (org uuid REFERENCES mad.organizations ON DELETE SET NULL);
        CREATE TABLE lab.loose (org_id uuid);
        INSERT INTO lab."Runs" SELECT org_id, task_definition_id FROM mad.task_definitions WHERE task_id = 't3';
        INSERT INTO lab.cascades SELECT org_id FROM mad.organizations;
        INSERT INTO lab.nulls SELECT org_id FROM mad.organizations;
        INSERT INTO lab.loose SELECT org_id FROM mad.organizations""")
    grant(db, make_role(), "reader", org)
    before = rows(db, org)
    with pytest.raises(psycopg.errors.DependentObjectsStillExist) as refused:
        db.execute("CALL mad_registry.remove_organization(%s)", [org])
    assert 'lab."Runs" (1 rows)' in str(refused.value) and "organization_report" in refused.value.diag.message_hint
    assert rows(db, org) == before
    report = {(kind, name): (count, hint) for kind, name, count, hint in db.execute(
        "SELECT * FROM mad_registry.organization_report(%s)", [org])}
    assert report["foreign key", 'lab."Runs"'] == (1, "prevents the removal: delete these rows first")
    assert report["foreign key", "lab.cascades"] == (1, "removed with the rows that it refers to")
    assert report["foreign key", "lab.nulls"] == (1, "set to NULL")
    assert report["other table", "lab.loose"][0] == 1
    assert report["users", "mad.users"][0] == 1
    assert report["table", "mad.task_definitions"] == (30, "removed with the organization")
    assert {name.removeprefix("mad.") for kind, name in report if kind == "table"} == set(before) - {"role_access"}
    db.execute('DELETE FROM lab."Runs" WHERE org_id = %s', [org])
    db.execute("CALL mad_registry.remove_organization(%s)", [org])
    for table in ["cascades", "nulls"]:
        assert db.execute(f"SELECT count(org) FROM lab.{table}").fetchone()[0] == 1
    after = {(kind, name): count for kind, name, count, _ in db.execute(
        "SELECT * FROM mad_registry.organization_report(%s)", [org])}
    assert after == {("other table", "lab.loose"): 1, ("users", "mad.users"): 1}


def test_a_report_runs_no_code_of_others(make_role, database, admin, db, org):  # noqa: F811
    """A role that may create tables attaches code to one that the report would count, and to one
    with a foreign key. Neither is read."""
    low = make_role()
    admin.execute(f"""
        CREATE SCHEMA low AUTHORIZATION {quoted(low)}; CREATE TABLE low.log (by text); GRANT ALL ON low.log TO PUBLIC;
        GRANT USAGE ON SCHEMA low, mad TO PUBLIC; GRANT REFERENCES ON mad.organizations TO {quoted(low)}""")
    with database.connect(low) as session:
        session.execute("""
            CREATE FUNCTION low.act() RETURNS boolean LANGUAGE plpgsql AS
                $$BEGIN INSERT INTO low.log VALUES (current_user); RETURN true; END$$;
            CREATE FUNCTION low.seems_immutable(int) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS
                $$BEGIN PERFORM low.act(); RETURN true; END$$;
            CREATE TABLE low.loose (org_id uuid); GRANT SELECT ON low.loose TO PUBLIC;
            CREATE INDEX ON low.loose (org_id) WHERE low.seems_immutable(1);
            CREATE TABLE low.refers (org uuid REFERENCES mad.organizations); GRANT SELECT ON low.refers TO PUBLIC;
            CREATE INDEX ON low.refers (org) WHERE low.seems_immutable(1);
            TRUNCATE low.log""")
        session.execute("INSERT INTO low.refers VALUES (%s)", [org])
        session.execute("TRUNCATE low.log")
    for session in [db, admin]:
        found = {(kind, name): count for kind, name, count, _ in session.execute(
            "SELECT * FROM mad_registry.organization_report(%s)", [org])}
        assert found["other table", "low.loose"] is None and found["foreign key", "low.refers"] is None
        with pytest.raises(psycopg.errors.DependentObjectsStillExist, match=r"low.refers \(unknown rows\)"):
            session.execute("CALL mad_registry.remove_organization(%s)", [org])
    assert admin.execute("SELECT DISTINCT by FROM low.log").fetchall() == []
    admin.execute("DROP SCHEMA low CASCADE")
    db.execute("CALL mad_registry.remove_organization(%s)", [org])


def test_a_table_of_others_that_refers_later(db, org):
    """Their rows are looked for once, so the foreign key refuses; the error is the same."""
    fill(db, org)
    while step(db, org, 7)[0] != "molecules":
        pass
    db.execute("CREATE SCHEMA lab; CREATE TABLE lab.runs (org_id uuid REFERENCES mad.organizations)")
    db.execute("INSERT INTO lab.runs VALUES (%s)", [org])
    with pytest.raises(psycopg.errors.DependentObjectsStillExist, match=r"lab.runs \(1 rows\)"):
        db.execute("CALL mad_registry.remove_organization(%s)", [org])
    assert set(rows(db, org)) == {"organizations", "registry_revisions"}
    db.execute("DELETE FROM lab.runs")
    assert step(db, org) == ("organizations", 1, False)


def test_rows_that_others_lock_stay_until_the_end(db, database, org):
    fill(db, org)
    with database.connect(autocommit=False) as holder:
        holder.execute("SELECT FROM mad.molecules WHERE org_id = %s AND name = '1' FOR UPDATE", [org])
        while (found := step(db, org))[1] > 0:
            pass
        assert found == ("organizations", 0, True)
        assert rows(db, org)["molecules"] == 1
    assert [step(db, org), step(db, org)] == [("molecules", 1, True), ("organizations", 1, False)]
    assert rows(db, org) == {}


def test_a_table_that_others_lock(db, database, org):
    fill(db, org)
    with database.connect(autocommit=False) as holder:
        holder.execute("LOCK TABLE mad.molecules IN SHARE MODE")
        while (found := step(db, org))[1] > 0:
            pass
        assert found == ("molecules", 0, True)
    assert step(db, org) == ("molecules", 20, True)


def test_beside_writers(database, db, org, other):
    """Writers of the organisation are refused in the end, those of another one never; no deadlock."""
    for each in [org, other]:
        fill(db, each, 300)
    over = threading.Event()
    written = [0, 0]

    def write(which, each):
        with database.connect() as session:
            while not over.is_set():
                name = uuid.uuid4().hex
                try:
                    session.execute("SELECT mad_registry.register_task(%s, %s, '1', '{}', '{}')", [each, name])
                    session.execute("SELECT mad_registry.record_audit(%s, NULL, 'a', 'task')", [each])
                    written[which] += 1
                except psycopg.Error as error:
                    assert each == org and error.sqlstate in ("P0002", "23503"), error

    def remove():
        try:
            with database.connect() as session:
                while step(session, org, 50)[2]:
                    pass
        finally:
            over.set()

    assert together(remove, lambda: write(0, org), lambda: write(1, other), lambda: write(1, other)) == []
    assert rows(db, org) == {} and min(written) > 0
    assert rows(db, other)["task_definitions"] == 300 + rows(db, other)["audit_logs"] - 3


def test_only_the_owner_may(make_role, database, db, org):  # noqa: F811
    operator = make_role()
    grant(db, operator, "operator")
    with database.connect(operator) as session:
        for statement in ["SELECT mad_registry.remove_organization_step(%s)",
                          "CALL mad_registry.remove_organization(%s)",
                          "SELECT mad_registry.organization_report(%s)"]:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                session.execute(statement, [org])
