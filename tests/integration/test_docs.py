"""Runs the examples of README.md and docs, and compares docs with the catalogue and with itself.

The language of a fenced block says how it is run:

sql    by a connection of the owner, over the catalogue of the demo; a read must return rows;
pgsql  the same, by a superuser;
psql   all of a page in one session of psql, which prints exactly the text block that follows, if any.
"""

import json
import re
import subprocess
import sys

import catalogues
import pytest
from conftest import PROJECT, Database
from monitoring import running

ORG = "11111111-1111-4111-8111-111111111111"
UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
PAGES = {str(path.relative_to(PROJECT)): path.read_text()
         for path in [PROJECT / "README.md", *sorted((PROJECT / "docs").rglob("*.md"))]}
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.S | re.M)
LANGUAGES_WITHOUT_SQL = {"go", "imports", "ini", "java", "javascript", "mermaid", "python", "rust", "sh", "text",
                         "toml"}
# Blocks that a test of their own runs; each fails if it does not run all of them.
OWN_TEST = {
    ("README.md", "psql"): "test_docs.py",
    ("docs/errors.md", "psql"): "test_docs.py",
    ("docs/functions.md", "psql"): "test_export_catalog.py",
    ("docs/indexes.md", "sql"): "test_indexes.py",
    ("docs/monitoring.md", "pgsql"): "test_monitoring_page.py",
    ("docs/operations.md", "pgcron"): "test_schedulers.py",
    ("docs/operations.md", "pgsql"): "test_upgrade.py",
    ("docs/quickstart.md", "psql"): "test_docs.py",
}


def blocks(page, language):
    return [text for its, text in BLOCK.findall(PAGES[page]) if its == language]


def pages_with(language):
    return [page for page in PAGES if blocks(page, language) and (page, language) not in OWN_TEST]


def test_every_block_is_run():
    for page, text in PAGES.items():
        languages = [language for language, _ in BLOCK.findall(text)]
        assert 2 * len(languages) == len(re.findall(r"^\s*```", text, re.M)), f"{page}: an indented or open fence"
        for language in set(languages) - LANGUAGES_WITHOUT_SQL - {"sql", "pgsql"}:
            assert (page, language) in OWN_TEST, f"no test runs the blocks ```{language} of {page}"
    for (page, language), test in OWN_TEST.items():
        assert blocks(page, language), (page, language)
        assert f"```{language}" in (PROJECT / "tests" / "integration" / test).read_text()


@pytest.fixture(scope="module")
def demo_template(server):
    """A database with the catalogue of the demo."""
    template = Database(server)
    template.psql("CREATE EXTENSION mad_registry CASCADE")
    with template.connect() as db:
        db.execute("INSERT INTO mad.organizations (org_id, name) VALUES (%s, 'acme')", [ORG])
        own = catalogues.own()
        db.execute("SELECT mad_registry.import_tasks(%s, %s)", [ORG, json.dumps(own.tasks)])
        db.execute("SELECT mad_registry.import_pipelines(%s, %s)", [ORG, json.dumps(own.pipelines)])
    yield template
    template.drop()


@pytest.fixture
def database(server, demo_template):
    """A copy of it."""
    copy = Database(server, demo_template.name)
    yield copy
    copy.drop()


def run(connection, examples):
    for example in examples:
        for statement in re.split(r";[ \t]*(?:--[^\n]*)?\n", example):
            if not statement.strip() or statement.startswith("CREATE EXTENSION"):
                continue
            cursor = connection.execute(statement)
            # An example of a read must return rows.
            assert cursor.description is None or cursor.fetchall(), statement


@pytest.mark.parametrize("page", pages_with("sql"))
def test_examples(db, page):
    run(db, blocks(page, "sql"))


@pytest.mark.parametrize("page", pages_with("pgsql"))
def test_superusers_examples(database, page):
    def roles():
        return set(database.server.psql("SELECT quote_ident(rolname) FROM pg_roles").split())

    before = roles()
    try:
        with database.connect("postgres") as superuser:
            superuser.execute("CREATE ROLE somebody")
            superuser.execute("SELECT mad_registry.grant_access('somebody', 'reader')")
            run(superuser, blocks(page, "pgsql"))
    finally:
        database.drop()
        for statement in ["ALTER SYSTEM RESET ALL", *(f"DROP ROLE {role}" for role in roles() - before)]:
            database.server.psql(statement)


def psql(database, commands, *options):
    """What psql prints for these commands, errors and notices included."""
    return subprocess.run(
        [database.server.bindir / "psql", "-X", *options, *database.server.client_args(database.name, "owner")],
        input=commands, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout


def transcript(page):
    """Each block for psql with the output that follows it."""
    return re.findall(r"^```psql\n(.*?)^```$(?:\n\n```text\n(.*?)^```$)?", PAGES[page], re.S | re.M)


def test_the_first_example(empty_database):
    """README's example prints what README says."""
    (example,) = blocks("README.md", "psql")
    printed = re.search(r"^psql prints:\n\n```text\n(.*?)^```$", PAGES["README.md"], re.S | re.M)[1]
    assert psql(empty_database, "SET client_min_messages = warning;\n" + example, "-q") == printed


def test_the_quickstart(pg_config):
    mark = "---- the end of a block ----\n"
    with running(pg_config) as server:
        server.psql("ALTER ROLE owner CREATEROLE")
        database = Database(server)
        pairs = transcript("docs/quickstart.md")
        printed = psql(database, "".join(f"{commands}\\echo {mark}" for commands, _ in pairs)).split(mark)
        for (commands, expected), found in zip(pairs, printed[:-1], strict=True):
            assert UUID.sub(ORG, found).rstrip("\n") == expected.rstrip("\n"), commands


def test_two_faults(database):
    ((commands, expected),) = transcript("docs/errors.md")
    assert psql(database, commands) == expected


def test_the_pattern_of_leases(db):
    """The Python of docs/placement.md renews a lease, says that it was lost, and reports outcomes."""
    code = re.search(r"^```python\n(.*?)^```", PAGES["docs/placement.md"], re.S | re.M)[1]
    space = {}
    exec(code, space)
    db.execute("SELECT mad_registry.register_task(%s, 'md', '1.0.0', '{}', '{}')", [ORG])
    db.execute("""SELECT mad_registry.heartbeat(org_id, mad_registry.register_service(
        org_id, 'md', '1.0.0', 'http://gpu', max_concurrency => 1)) FROM mad.organizations""")
    seen = []

    def taken_away(url, lost):
        assert not space["run_leased"](db, ORG, "md", lambda *_: seen.append("second"))
        assert not lost.wait(1.5)  # The lease was renewed, for its ttl is over.
        db.execute("UPDATE mad.service_slots SET expires_at = now()")
        seen.append((url, lost.wait(5)))

    def fails(*_):
        raise ZeroDivisionError

    assert space["run_leased"](db, ORG, "md", taken_away, "job", 1)
    assert seen == [("http://gpu", True)]
    with pytest.raises(ZeroDivisionError):
        space["run_leased"](db, ORG, "md", fails)
    assert db.execute("SELECT max(failures), count(*) FROM mad.task_services").fetchone() == (1, 1)
    assert space["run_leased"](db, ORG, "md", lambda *_: None)
    assert db.execute("SELECT failures FROM mad.task_services").fetchone() == (0,)


# The functions of docs/functions.md.
REFERENCE, INTERNAL = PAGES["docs/functions.md"].split("## Internal functions")


def test_signatures(db):
    """docs/functions.md has each function that users call with its arguments and their defaults, and
    names each internal one."""
    written = {}
    for name, arguments in re.findall(r"\*\*(\w+)\*\*\(([^)]*)\)", REFERENCE):
        given = [argument.split(" = ") for argument in " ".join(arguments.split()).split(", ") if argument]
        written[name, tuple(argument[0] for argument in given)] = [argument[1:] for argument in given]
    internal = set(re.findall(r"`(\w+)`", INTERNAL)) - {name for name, _ in written}
    stored = {}
    for name, arguments in db.execute("""
            SELECT proname, pg_get_function_arguments(oid) FROM pg_proc
            WHERE pronamespace = 'mad_registry'::regnamespace AND prorettype <> 'trigger'::regtype""").fetchall():
        if name not in internal:
            found = re.findall(r"(?:^|, )(?:IN )?(\w+) (.+?)(?: DEFAULT (.+?))?(?=, |$)", arguments)
            stored[name, tuple(argument for argument, _, _ in found)] = [found[1:] for found in found]
    assert written.keys() == stored.keys()
    for signature, arguments in stored.items():
        for given, (kind, default) in zip(written[signature], arguments, strict=True):
            assert bool(given) == bool(default), signature
            if given:
                same = db.execute(f"SELECT ({default}) IS NOT DISTINCT FROM CAST({given[0]} AS {kind})").fetchone()[0]
                assert same, (signature, given, default)


def test_pictures(db):
    """The pictures of docs/concepts.md name tables and functions that exist. Dotted arrows between
    tables are foreign keys."""
    pictures = blocks("docs/concepts.md", "mermaid")
    tables = {name for (name,) in db.execute(
        "SELECT relname FROM pg_class WHERE relnamespace = 'mad'::regnamespace")}
    functions = {name for (name,) in db.execute("""
        SELECT unnest(proname || coalesce(proargnames, '{}')) FROM pg_proc
        WHERE pronamespace = 'mad_registry'::regnamespace""")}
    named = {name for picture in pictures for name in re.findall(r"\b[a-z]+(?:_[a-z]+)+\b", picture)}
    assert named - tables - functions == {"mad_registry"}
    keys = set(db.execute("""
        SELECT conrelid::regclass::text, confrelid::regclass::text FROM pg_constraint
        WHERE contype = 'f' AND connamespace = 'mad'::regnamespace""").fetchall())
    drawn = {(f"mad.{one}", f"mad.{other}") for one, other in re.findall(r"(\w+) -\.-> (\w+)", pictures[1])}
    assert drawn and drawn <= keys


def test_mkdocs(tmp_path):
    """The site builds without a warning: every page is in it, and every link and anchor exists."""
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", tmp_path],
                          cwd=PROJECT, env={"PATH": "/usr/bin:/bin", "NO_MKDOCS_2_WARNING": "1"},
                          capture_output=True, text=True)
    assert done.returncode == 0 and "WARNING" not in done.stderr, done.stderr
    assert {f"{page.removesuffix('.md')}.html".replace("README", "index") for page in PAGES if page != "README.md"} \
        == {f"docs/{path.relative_to(tmp_path)}" for path in tmp_path.rglob("*.html") if path.name != "404.html"}


def test_links_out_of_docs():
    """The links that are not on the site exist too."""
    for page, text in PAGES.items():
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text):
            assert "://" in target or (PROJECT / page).parent.joinpath(target).exists(), (page, target)
