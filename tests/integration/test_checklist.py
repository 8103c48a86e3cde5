"""deployment_checklist(): the roles that may call it, and the items about the server and the
library."""

from contextlib import ExitStack

import psycopg
import pytest
from checklist import (
    ITEMS,
    admin,
    all_ok,
    application,
    db,
    faults,
    items,
    loaded,
    only,
    ready,
    reloaded,
    template,
)  # noqa: F401
from conftest import new_org
from monitoring import LOADED, grant, one, registry, role, running, until
from servers import standby_of
from test_standby import wait_for_replay


def test_all_is_ok(ready, db):
    """Every item is ok on a server that is set up as documented, for all roles that may call it,
    also in a READ ONLY transaction."""
    with role(ready.server, "app") as app:
        grant(ready, app, "writer")
        with ready.connect("postgres") as admin:
            admin.execute("SELECT mad_registry.configure_role('app')")
        new_org(db, "acme")
        for user in ("postgres", "owner", "op"):
            with ready.connect(user) as session:
                for setting in ("off", "on"):
                    session.execute(f"SET default_transaction_read_only = {setting}")
                    found = items(session)
                    assert list(found) == ITEMS
                    assert [row for row in found.values() if not row["ok"]] == []
                    assert one(session, "SELECT pg_current_xact_id_if_assigned() IS NULL")
        ready.drop()


def test_who_may_ask(ready):
    with role(ready.server, "app") as app:
        for level in ("reader", "writer"):
            grant(ready, app, level)
            with ready.connect(app) as session, pytest.raises(psycopg.errors.InsufficientPrivilege):
                session.execute("SELECT * FROM mad_registry.deployment_checklist()")
        ready.drop()


def test_on_a_standby(loaded, ready, admin):
    """A standby returns the same items, and those that are not ok are not ok there either."""
    with standby_of(loaded) as standby:
        wait_for_replay(loaded, standby)
        for user in ("postgres", "owner", "op"):
            with standby.connect(ready.name, user) as session:
                found = items(session)
                assert list(found) == ITEMS
                assert [row for row in found.values() if not row["ok"]] == []
        admin.execute("DROP INDEX mad.idx_jobs_meta_org_created")
        wait_for_replay(loaded, standby)
        with standby.connect(ready.name, "op") as session:
            assert [name for name, row in items(session).items() if not row["ok"]] == ["indexes", "query plans"]


def test_of_a_catalogue(catalogue):
    """With a catalogue every item is ok except those that need a preloaded library."""
    assert set(faults(catalogue, "owner")) == {"pg_stat_statements", "library preloaded"}


def test_of_a_fresh_database(server):
    with registry(server) as database:
        assert set(faults(database, "owner")) == {"pg_stat_statements", "library preloaded"}


# -- migrations

def test_migrations(ready, db):
    """If a migration is missing, the items that read the tables are not evaluated."""
    newest = db.execute("DELETE FROM mad.schema_version WHERE version = (SELECT max(version) FROM mad.schema_version) "
                        "RETURNING version, name, applied_at").fetchone()
    with ready.connect("op") as session:
        found = items(session)
        assert list(found) == ["migrations", "library preloaded", "call statistics"]
        row = found["migrations"]
        assert not row["ok"]
        assert f"at migration {newest[0] - 1}" in row["detail"] and f"needs {newest[0]}" in row["detail"]
        assert "mad_registry.migrate()" in row["hint"]
        db.execute("INSERT INTO mad.schema_version VALUES (%s, %s, %s)", newest)
        # The same session sees the change.
        assert [row for row in items(session).values() if not row["ok"]] == []


def test_the_data_is_not_there(ready, admin):
    admin.execute("DROP SCHEMA mad CASCADE")
    row = only(ready, "migrations", user="postgres")
    assert "is not there" in row["detail"]
    assert "mad_registry.migrate()" in row["hint"]
    admin.execute("SELECT mad_registry.migrate()")
    # Privileges on functions remain after the operator's row was deleted.
    assert set(faults(ready, "postgres")) == {"access"}
    admin.execute(only(ready, "access", user="postgres")["hint"])
    assert faults(ready, "postgres") == {}


def test_tables_of_several_owners(ready, admin):
    admin.execute("ALTER TABLE mad.molecules OWNER TO postgres")
    row = only(ready, "migrations")
    assert "belong to different roles" in row["detail"]
    statements = row["hint"].split("for instance: ")[1]
    assert statements == "ALTER SCHEMA mad OWNER TO owner; ALTER TABLE mad.molecules OWNER TO owner"
    admin.execute(statements)
    all_ok(ready)


# -- pg_stat_statements

@pytest.mark.parametrize("installed", [True, False])
@pytest.mark.parametrize("preloaded", [True, False])
def test_pg_stat_statements(loaded, server, preloaded, installed):
    with registry(loaded if preloaded else server, statements=installed) as database:
        found = faults(database, "owner")
        others = set() if preloaded else {"library preloaded"}
        if preloaded and installed:
            assert set(found) == others
            return
        assert set(found) == others | {"pg_stat_statements"}
        row = found["pg_stat_statements"]
        assert ("not loaded" in row["detail"]) == ("shared_preload_libraries" in row["hint"]) == (not preloaded)
        assert (
            ("not installed" in row["detail"])
            == ("CREATE EXTENSION pg_stat_statements" in row["hint"])
            == (not installed)
        )
        if preloaded:
            database.psql("CREATE EXTENSION pg_stat_statements", "postgres")
            assert faults(database, "owner") == {}


# -- connections

@pytest.fixture(scope="module")
def tight(pg_config):
    """A server with few connections."""
    with running(pg_config, LOADED + "max_connections = 20\n") as server, role(server, "op"):
        yield server


@pytest.fixture
def small(tight):
    with registry(tight, statements=True) as database:
        grant(database, "op", "operator")
        yield database


def test_few_connections_left(small):
    """17 connections are available to roles that are not superusers; the operator's own is one of
    them."""
    with ExitStack() as stack:
        for _ in range(12):
            stack.enter_context(small.connect())
        all_ok(small)
        stack.enter_context(small.connect())
        row = only(small, "connections")
        assert row["detail"].startswith("14 of 17 connections are in use")
        assert "max_connections" in row["hint"] and "docs/poolers.md" in row["hint"]
    with small.connect("postgres") as admin:
        until(
            lambda: one(admin, "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'") == 1,
            "they stay",
        )
    all_ok(small)


def test_pools_that_may_ask_for_too_much(small):
    with small.connect("postgres") as admin, role(small.server, "far", "LOGIN CONNECTION LIMIT 10"), application(
            small, name="near", options="LOGIN CONNECTION LIMIT 10"):
        admin.execute("SELECT mad_registry.configure_role('near')")
        # The limit of a role without access does not count.
        all_ok(small)
        grant(small, "far", "reader")
        admin.execute("SELECT mad_registry.configure_role('far')")
        row = only(small, "connections")
        assert "the limits of roles with access allow 20" in row["detail"]
        assert "1 roles with access have no limit" in row["detail"]
        assert "CONNECTION LIMIT" in row["hint"]
        admin.execute("ALTER ROLE far CONNECTION LIMIT 7")
        all_ok(small)
        small.drop()


# -- library preloaded, call statistics

def test_the_library_is_not_preloaded(server):
    with registry(server) as database:
        row = faults(database, "owner")["library preloaded"]
        # Since PostgreSQL 17 the library can allocate shared memory without preload.
        counted = ("statistics and picks are counted in the server's registry of shared memory"
                   if server.major >= 17 else "statistics are stored in the backend")
        assert counted in row["detail"]
        assert row["hint"] == "add mad_registry to shared_preload_libraries and restart the server"


def test_following_the_hints_of_a_fresh_server(pg_config):
    """Following the hints makes every item ok."""
    with running(pg_config, "") as server, registry(server) as database:
        assert set(faults(database, "owner")) == {"pg_stat_statements", "library preloaded"}
        server.psql("ALTER SYSTEM SET shared_preload_libraries = mad_registry, pg_stat_statements")
        server.stop()
        server.start()
        database.psql("CREATE EXTENSION pg_stat_statements", "postgres")
        assert faults(database, "owner") == {}


@pytest.mark.parametrize("options,detail,hint", [
    ("-c mad_registry.track=off", "calls are not counted", "switch mad_registry.track on"),
    ("-c mad_registry.slow_query_threshold=-1", "slow calls are neither counted nor logged",
     "set mad_registry.slow_query_threshold to a time"),
    ("-c mad_registry.track=off -c mad_registry.slow_query_threshold=-1",
        "calls are not counted; slow calls are neither counted nor logged",
     "switch mad_registry.track on; set mad_registry.slow_query_threshold to a time")])
def test_call_statistics(ready, options, detail, hint):
    row = only(ready, "call statistics", user="postgres", options=options)
    assert (row["detail"], row["hint"]) == (detail, hint)
    assert faults(ready, "postgres") == {}


def test_call_statistics_of_the_server(ready, admin):
    with reloaded(ready, admin, "mad_registry.track", "off"):
        only(ready, "call statistics")
    all_ok(ready)


def test_a_session_goes_on_after_a_timeout(ready, db, admin):
    """A statement timeout at any point of the checklist leaves the session usable."""
    with ready.connect() as session:
        items(session)
        with db.transaction():
            db.execute("LOCK mad.jobs IN ACCESS EXCLUSIVE MODE")
            session.execute("SET statement_timeout = '200ms'")
            with pytest.raises(psycopg.errors.QueryCanceled):
                items(session)
        session.execute("RESET statement_timeout")
        pid = session.info.backend_pid
        state, locks = admin.execute("SELECT state, (SELECT count(*) FROM pg_locks l WHERE l.pid = a.pid) "
                                     "FROM pg_stat_activity a WHERE pid = %s", [pid]).fetchone()
        assert (state, locks) == ("idle", 0)
        assert len(items(session)) == len(ITEMS)


def test_what_cannot_be_read_at_all(ready, db, admin):
    """If a table cannot be read, the checklist returns an item and raises no error."""
    admin.execute("ALTER TABLE mad.schema_version RENAME TO elsewhere")
    found = faults(ready)
    assert not found["migrations"]["ok"] and "pg_stat_statements" not in found
    with ready.connect("op") as session:
        # The session does not cache the failed result.
        first = items(session)
        assert items(session) == first
    admin.execute("ALTER TABLE mad.elsewhere RENAME TO schema_version")
    all_ok(ready)
