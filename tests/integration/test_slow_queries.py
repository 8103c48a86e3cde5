"""The view slow_queries: the statements of this database in pg_stat_statements, in whatever schema
that is, and without it."""

import pytest
from monitoring import grant, one, registry, role, rows, running

# A schema whose name must be quoted and contains a placeholder of format().
SCHEMAS = ["public", """Odd "schema" %1$s %L 'x'"""]
MARK = "SELECT 1 AS looked_for, count(*) FROM mad.organizations"


@pytest.fixture(scope="module")
def loaded(pg_config):
    with running(pg_config) as server:
        yield server


@pytest.fixture
def watched(loaded):
    """A database with the extension, without pg_stat_statements."""
    with registry(loaded) as database:
        yield database


@pytest.fixture
def super_db(watched):
    with watched.connect("postgres") as db:
        yield db


def marked(db):
    return rows(
        db,
        "SELECT * FROM mad_registry.slow_queries WHERE query LIKE '%looked_for%' AND query NOT LIKE '%slow_queries%'",
    )


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


@pytest.mark.parametrize("schema", SCHEMAS, ids=["public", "odd"])
def test_it_agrees_with_pg_stat_statements(super_db, schema):
    if schema != "public":
        super_db.execute(f"CREATE SCHEMA {quoted(schema)}")
    super_db.execute(f"CREATE EXTENSION pg_stat_statements SCHEMA {quoted(schema)}")
    for _ in range(3):
        super_db.execute(MARK)
    (row,) = marked(super_db)
    assert (row["calls"], row["rows"], row["user_name"], row["note"]) == (3, 3, "postgres", None)
    # The query on the view is counted meanwhile, so it is left out.
    others = "query !~ 'slow_queries|pg_stat_statements'"
    shown = rows(super_db, f"SELECT * FROM mad_registry.slow_queries WHERE {others}")
    known = rows(super_db, f"""
        SELECT query, calls, total_exec_time AS total_ms, mean_exec_time AS mean_ms, rows,
               round((100.0 * shared_blks_hit / nullif(shared_blks_hit + shared_blks_read, 0))::numeric,
                   2) AS hit_percent,
               userid::regrole::name AS user_name, queryid AS query_id,
               (SELECT stats_reset FROM {quoted(schema)}.pg_stat_statements_info) AS stats_since,
               0 AS evicted, NULL AS note
        FROM {quoted(schema)}.pg_stat_statements
        WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database()) AND {others}""")
    assert len(shown) >= 2
    assert sorted(shown, key=str) == sorted(known, key=str)
    costs = [row["total_ms"] for row in shown]
    assert costs == sorted(costs, reverse=True), "the costliest first"


def test_loaded_but_not_installed(super_db):
    super_db.execute(MARK)
    assert rows(super_db, "SELECT * FROM mad_registry.slow_queries") == []


@pytest.mark.parametrize("installed", [True, False], ids=["installed", "neither"])
def test_not_loaded(server, installed):
    """Without the library loaded the view is empty, and a transaction goes on."""
    with registry(server, statements=installed) as database, database.connect("postgres", autocommit=False) as db:
        assert rows(db, "SELECT * FROM mad_registry.slow_queries") == []
        assert one(db, "SELECT 1") == 1


def test_updating_and_dropping_pg_stat_statements(super_db):
    """From the oldest version that can be installed through every later one, in one session with
    cached plans."""
    oldest = one(super_db, """
        SELECT version FROM pg_available_extension_versions WHERE name = 'pg_stat_statements'
        ORDER BY string_to_array(version, '.')::int[] LIMIT 1""")
    newest = one(super_db, "SELECT default_version FROM pg_available_extensions WHERE name = 'pg_stat_statements'")
    way = one(super_db, """
        SELECT path FROM pg_extension_update_paths('pg_stat_statements') WHERE source = %s AND target = %s""",
        [oldest, newest]).split("--")
    assert len(way) > 3
    super_db.execute(f"CREATE EXTENSION pg_stat_statements VERSION '{oldest}'")
    super_db.execute("SELECT * FROM mad_registry.slow_queries")
    for calls, version in enumerate(way, 1):
        if version != oldest:
            super_db.execute(f"ALTER EXTENSION pg_stat_statements UPDATE TO '{version}'")
        super_db.execute(MARK)
        (row,) = marked(super_db)
        assert row["calls"] == calls, version
        # stats_reset exists since 1.9.
        since = [int(part) for part in version.split(".")] >= [1, 9]
        assert (row["stats_since"] is not None, row["evicted"]) == (since, 0 if since else None), version
    super_db.execute("DROP EXTENSION pg_stat_statements")
    assert marked(super_db) == []
    super_db.execute("CREATE EXTENSION pg_stat_statements")
    assert len(marked(super_db)) == 1


def test_only_this_databases_statements(loaded, watched, super_db):
    super_db.execute("CREATE EXTENSION pg_stat_statements")
    with registry(loaded) as other, other.connect("postgres") as db:
        db.execute(MARK)
    known = "SELECT count(*) FROM pg_stat_statements WHERE query LIKE 'SELECT $1 AS looked_for%'"
    assert one(super_db, known) > 0
    assert marked(super_db) == []


def test_text_that_is_hidden(loaded, super_db, watched):
    super_db.execute("CREATE EXTENSION pg_stat_statements")
    super_db.execute(MARK)
    with role(loaded, "op_of_slow_queries") as name:
        grant(watched, name, "operator")
        with watched.connect(name) as db:
            shown = rows(db, "SELECT * FROM mad_registry.slow_queries WHERE user_name = 'postgres'")
            assert shown
            for row in shown:
                assert (row["query"], row["query_id"]) == ("<insufficient privilege>", None)
                assert "pg_read_all_stats" in row["note"]
            assert marked(db) == []
            super_db.execute(f"GRANT pg_read_all_stats TO {name}")
            (row,) = marked(db)
            assert (row["user_name"], row["note"]) == ("postgres", None)
        watched.drop()


def test_evicted_entries_are_noted(pg_config):
    settings = "shared_preload_libraries = 'pg_stat_statements'\npg_stat_statements.max = 100\n"
    with running(pg_config, settings) as server, registry(server, statements=True) as database:
        with database.connect("postgres") as db:
            for columns in range(1, 251):
                db.execute("SELECT " + ", ".join("1" * columns))
            shown = rows(db, "SELECT * FROM mad_registry.slow_queries")
            assert 0 < len(shown) <= 100
            # The query on the view can evict entries too.
            assert 0 < shown[0]["evicted"] <= one(db, "SELECT dealloc FROM pg_stat_statements_info")
            assert all("evicted" in row["note"] and "pg_stat_statements.max" in row["note"] for row in shown)


# Each shadows an object that slow_queries() or its view uses, and ends in an error that the
# function does not catch.
RELATIONS = {
    "tables": """CREATE TABLE {schema}.pg_stat_statements AS SELECT 'fake'::text AS query, 0::oid AS dbid;
                 CREATE TABLE {schema}.pg_stat_statements_info AS SELECT now() AS stats_reset, 7::bigint AS dealloc""",
    "views": """CREATE VIEW {schema}.pg_stat_statements AS SELECT lair.trap() AS query;
                CREATE VIEW {schema}.pg_stat_statements_info AS SELECT lair.trap() AS dealloc""",
}
FUNCTIONS = """
    CREATE FUNCTION {schema}.pg_stat_statements(showtext boolean DEFAULT true) RETURNS SETOF text
        LANGUAGE sql AS 'SELECT lair.trap()';
    CREATE FUNCTION {schema}.pg_stat_statements_info() RETURNS text LANGUAGE sql AS 'SELECT lair.trap()';
    CREATE FUNCTION {schema}.format(text, text, regclass) RETURNS text LANGUAGE sql AS 'SELECT lair.trap()';
    CREATE FUNCTION {schema}.concat_ws(text, text, text) RETURNS text LANGUAGE sql AS 'SELECT lair.trap()';
    CREATE FUNCTION {schema}.round(numeric, integer) RETURNS numeric LANGUAGE sql AS 'SELECT lair.trap()::numeric';
    CREATE FUNCTION {schema}.is(name, text) RETURNS boolean LANGUAGE sql AS 'SELECT lair.trap() IS NULL';
    CREATE OPERATOR {schema}.= (FUNCTION = {schema}.is, LEFTARG = name, RIGHTARG = text);
    CREATE TABLE {schema}.pg_extension AS SELECT 1::oid AS oid, 'pg_stat_statements'::name AS extname;
"""
LAIR = """CREATE SCHEMA lair;
          CREATE FUNCTION lair.trap() RETURNS text LANGUAGE plpgsql AS $$BEGIN RAISE 'trapped %', current_user; END$$"""


@pytest.mark.parametrize("schema", ["lair", "pg_temp"])
@pytest.mark.parametrize("installed", [True, False], ids=["installed", "not installed"])
@pytest.mark.parametrize("relations", RELATIONS)
def test_no_namesake_is_read(watched, relations, installed, schema):
    """No object of the database owner named pg_stat_statements is read, whatever the search_path of
    the caller."""
    watched.psql("CREATE SCHEMA apart", "postgres")
    if installed:
        watched.psql("CREATE EXTENSION pg_stat_statements SCHEMA apart", "postgres")
    watched.psql(f"{LAIR}; GRANT ALL ON SCHEMA lair TO PUBLIC")
    traps = (FUNCTIONS + RELATIONS[relations]).replace("{schema}", schema)
    if schema != "pg_temp":
        watched.psql(traps)
        watched.psql(f"ALTER DATABASE {watched.name} SET search_path = {schema}, public")
    with watched.connect("postgres") as db:
        if schema == "pg_temp":
            db.execute(traps)
        for path in [f"{schema}, pg_catalog", f'"$user", {schema}', "pg_catalog", ""]:
            db.execute("SELECT set_config('search_path', %s, false)", [path])
            db.execute("SELECT pg_catalog.count(1) FROM mad.users")
            shown = rows(db, "TABLE mad_registry.slow_queries")
            assert bool(shown) == installed, path
            assert "fake" not in [row["query"] for row in shown]
