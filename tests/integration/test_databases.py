"""The view databases and prometheus_metrics(all_databases => true): all databases of a server."""

import re

import psycopg
import pytest
from conftest import Database
from monitoring import grant, one, role, rows, running, until
from prometheus import PROMTOOL, check_metrics, needs
from test_maintenance_worker import LOADED
from test_upgrade import old_scripts  # noqa: F401 (a fixture)

ODD = 'it\'s a "lab"\\n\nand more'


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


@pytest.fixture(scope="module")
def loaded(pg_config):
    with running(pg_config, LOADED) as server, role(server, "dba", "LOGIN SUPERUSER"), role(server, "watcher"), \
            role(server, "collector"):
        server.psql("GRANT pg_monitor TO collector")
        yield server


@pytest.fixture(scope="module")
def fleet(loaded):
    """A database with tasks and one without the extension."""
    first, empty = Database(loaded), Database(loaded)
    first.psql("CREATE EXTENSION mad_registry CASCADE")
    for name in ["watcher", "collector"]:
        grant(first, name, "monitor")
    first.psql("""
        INSERT INTO mad.organizations (org_id, name) VALUES ('11111111-1111-4111-8111-111111111111', 'acme');
        SELECT mad_registry.register_task('11111111-1111-4111-8111-111111111111', 't' || n, '1', '{}', '{}')
        FROM generate_series(1, 3) n;
        SELECT mad_registry.register_service('11111111-1111-4111-8111-111111111111', 't1', '1', 'http://s')""")
    yield first
    first.drop()
    empty.drop()


def databases(database, user="collector"):
    with database.connect(user) as db:
        return {row["database"]: row for row in rows(db, "SELECT * FROM mad_registry.databases")}


def test_what_is_known(fleet):
    def seen():
        row = databases(fleet).get(fleet.name)
        return row and row["services"] == 1 and row
    # The worker sees what the sessions' statistics have reported.
    row = until(seen, "a visit")
    with fleet.connect() as db:
        version = one(db, "SELECT mad_registry.version()")
        assert one(db, "SELECT max(version) FROM mad.schema_version") == row["migration"]
    assert (row["version"], row["library"]) == (version, version)
    assert (row["organizations"], row["tasks"]) == (1, 3)
    assert row["last_fault"] is None and row["last_maintenance"] < row["next_maintenance"]
    # Four calls, and those of other tests.
    assert row["calls"] >= 4 and row["errors"] == 0 and 0 < row["p95_ms"] < 60_000
    assert list(databases(fleet)) == [fleet.name]


@pytest.mark.parametrize("statement", [
    "SELECT * FROM mad_registry.databases", "SELECT * FROM mad_registry.databases()",
    "SELECT mad_registry.prometheus_metrics(all_databases => true)"])
def test_who_may(fleet, statement):
    """Neither the owner of the data nor the level monitor, but members of pg_monitor with that level."""
    for user in ["owner", "watcher"]:
        with fleet.connect(user) as db, pytest.raises(psycopg.errors.InsufficientPrivilege) as refused:
            db.execute(statement)
        assert refused.value.diag.message_hint == "as a superuser run GRANT pg_monitor TO the role"
    for user in ["collector", "dba"]:
        with fleet.connect(user) as db:
            db.execute(statement)
    # A view of the owner asks for the user who reads it; a function of his that runs as he does.
    fleet.psql("CREATE VIEW public.mine AS SELECT * FROM mad_registry.databases; GRANT SELECT ON public.mine TO PUBLIC")
    with fleet.connect("owner") as db, pytest.raises(psycopg.errors.InsufficientPrivilege):
        db.execute("TABLE public.mine")
    fleet.psql("DROP VIEW public.mine")


def test_databases_that_are_renamed_dropped_or_behind(loaded, fleet, old_scripts):  # noqa: F811
    behind = Database(loaded)
    behind.psql("CREATE SCHEMA mad; CREATE EXTENSION btree_gin; CREATE EXTENSION pg_trgm; "
                "CREATE EXTENSION mad_registry VERSION '0.5.0'")
    row = until(lambda: databases(fleet).get(behind.name), "a visit")
    assert row["version"] == "0.5.0" and row["last_fault"] is not None
    text = metrics(fleet)
    assert value(text, "mad_registry_database_behind", behind.name) == 1
    assert value(text, "mad_registry_database_behind", fleet.name) == 0
    assert value(text, "mad_registry_database_failed_visits", behind.name) > 0
    behind.drop()
    assert behind.name not in databases(fleet)
    odd = Database(loaded)
    odd.psql("CREATE EXTENSION mad_registry CASCADE")
    until(lambda: odd.name in databases(fleet), "a visit")
    until(lambda: renamed(loaded, odd.name, quoted(ODD)), "the new name")
    odd.name = quoted(ODD)
    assert ODD in databases(fleet)
    text = metrics(fleet)
    odd.drop()
    needs(PROMTOOL)
    check_metrics(text)


def renamed(server, name, to):
    """While the worker is there, the name can't be changed."""
    try:
        server.psql(f"ALTER DATABASE {name} RENAME TO {to}")
        return True
    except RuntimeError:
        return False


def metrics(database):
    with database.connect("collector") as db:
        return one(db, "SELECT mad_registry.prometheus_metrics(all_databases => true)")


def value(text, name, database):
    return float(re.search(rf'^{name}\{{database="{database}"\}} (\S+)$', text, re.M)[1])


def test_few_series_of_each_database(fleet):
    """11 of each, whatever the numbers of functions, organisations and tasks."""
    until(lambda: fleet.name in databases(fleet), "a visit")
    text = metrics(fleet)
    series = [line for line in text.splitlines() if not line.startswith("#")]
    assert len(series) == 11 * len(databases(fleet))
    assert all(f'database="{fleet.name}"' in line for line in series)
    with fleet.connect("collector") as db:
        plain = one(db, "SELECT mad_registry.prometheus_metrics(all_databases => false)")
        assert "task_registry_queries_total" in plain
        with pytest.raises(psycopg.errors.InvalidParameterValue, match="all_databases"):
            db.execute("SELECT mad_registry.prometheus_metrics(NULL)")


def test_without_preload(database):
    with database.connect("postgres") as db:
        for statement in ["SELECT * FROM mad_registry.databases", "SELECT mad_registry.prometheus_metrics(true)"]:
            with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState) as refused:
                db.execute(statement)
            assert "shared_preload_libraries" in refused.value.diag.message_hint


def test_room_for_more_databases(pg_config):
    """Each hundred has a segment of counters."""
    settings = LOADED.replace("maintenance = on", "maintenance = off") + "mad_registry.statistics_databases = 250\n"
    with running(pg_config, settings) as server:
        made = [Database(server) for _ in range(4)]
        for database in made:
            database.psql("CREATE EXTENSION mad_registry CASCADE")
        with server.connect() as db:
            assert one(db, "SELECT count(DISTINCT oid::bigint % 3) FROM pg_database WHERE datname LIKE 'test%'") > 1
            size = one(db, "SELECT size FROM pg_shmem_allocations WHERE name = 'mad_registry statistics'")
            assert 40_000_000 < size < 45_000_000
        for n, database in enumerate(made, 1):
            for _ in range(n):
                database.psql("SELECT mad_registry.migrate()")
        for n, database in enumerate(made, 1):
            with database.connect() as db:
                calls = one(db, "SELECT calls FROM mad_registry.performance_stats WHERE query_name = 'migrate'")
                assert calls == n
        for database in made:
            database.drop()


def test_a_scrape_does_not_wait_for_a_migration(database):
    """It leaves out the figures of tables that another session has locked."""
    with database.connect() as db, database.connect(autocommit=False) as other:
        figure = "mad_registry_maintenance_failed_jobs{"
        assert figure in one(db, "SELECT mad_registry.prometheus_metrics()")
        other.execute("LOCK TABLE mad.maintenance")
        assert figure not in one(db, "SELECT mad_registry.prometheus_metrics()")
