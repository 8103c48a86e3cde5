"""Each monitoring view returns rows to the roles that may read it, whatever libraries are loaded,
and also in READ ONLY transactions."""

from contextlib import ExitStack

import psycopg
import pytest
from checklist import ITEMS
from monitoring import LOADED, VIEWS, one, registry, role, rows, running
from servers import standby_of
from test_standby import wait_for_replay

PRELOADED = ["", "mad_registry", "pg_stat_statements", "mad_registry,pg_stat_statements"]
FUNCTIONS = [
    "performance_stats()",
    "slow_queries()",
    "prometheus_metrics()",
    "deployment_checklist()",
    "reset_performance_stats()",
]
PLACE = "SELECT count(*) AS looked_for FROM mad.users"


class Setup:
    """A server, a database, and the calling role."""

    def __init__(self, stack, pg_config, preloaded, installed):
        self.server = stack.enter_context(running(pg_config, f"shared_preload_libraries = '{preloaded}'\n"))
        self.roles = [stack.enter_context(role(self.server, name)) for name in ("reading", "writing", "op", "op_stats")]
        self.database = stack.enter_context(registry(self.server, statements=installed))
        for name, level in zip(self.roles, ["reader", "writer", "operator", "operator"]):
            self.database.psql(f"SELECT mad_registry.grant_access('{name}', '{level}')")
        self.server.psql("GRANT pg_read_all_stats TO op_stats")


@pytest.fixture(scope="module", params=PRELOADED, ids=lambda names: names or "nothing")
def preloaded(request):
    return request.param


@pytest.fixture(scope="module")
def with_statements(pg_config, preloaded):
    with ExitStack() as stack:
        yield Setup(stack, pg_config, preloaded, True)


@pytest.fixture(scope="module")
def without_statements(with_statements):
    with registry(with_statements.server, with_statements.database.name) as database:
        database.psql("DROP EXTENSION pg_stat_statements", "postgres")
        yield database


def answers(db):
    return {view: rows(db, f"TABLE mad_registry.{view}") for view in VIEWS}


def check(db, statements):
    """Asserts that all views return rows, also in a READ ONLY transaction."""
    for setting in ("off", "on"):
        db.execute(f"SET default_transaction_read_only = {setting}")
        seen = answers(db)
        for view in VIEWS:
            assert bool(seen[view]) == (view != "lock_waits" and (view != "slow_queries" or statements)), view
        assert one(db, "SELECT count(*) FROM mad_registry.deployment_checklist()") == len(ITEMS)
        assert one(db, "SELECT mad_registry.prometheus_metrics()").startswith("# HELP")


@pytest.mark.parametrize("user", ["postgres", "owner", "op", "op_stats"])
@pytest.mark.parametrize("installed", [True, False], ids=["installed", "not installed"])
def test_every_view_answers(with_statements, without_statements, preloaded, installed, user):
    database = with_statements.database if installed else without_statements
    with database.connect(user) as db:
        # A statement of another role.
        db.execute("SELECT 1")
        check(db, installed and "pg_stat_statements" in preloaded)
        assert db.info.transaction_status == psycopg.pq.TransactionStatus.IDLE


@pytest.mark.parametrize("user", ["reading", "writing"])
def test_no_view_for_applications(with_statements, user):
    with with_statements.database.connect(user) as db:
        for what in [*VIEWS, *FUNCTIONS]:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                db.execute(f"SELECT * FROM mad_registry.{what}")


def test_nothing_for_public(with_statements):
    with with_statements.server.connect(with_statements.database.name) as db:
        for view in VIEWS:
            assert not one(db, "SELECT has_table_privilege('public', %s, 'SELECT')", [f"mad_registry.{view}"])


def test_an_operator_who_was_revoked(with_statements):
    server, database = with_statements.server, with_statements.database
    with role(server, "left") as name:
        database.psql(f"SELECT mad_registry.grant_access('{name}', 'operator')")
        with database.connect(name) as db:
            answers(db)
            database.psql(f"SELECT mad_registry.revoke_access('{name}')")
            for view in VIEWS:
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    db.execute(f"TABLE mad_registry.{view}")


def test_the_rights_are_the_askers(with_statements):
    """A view shows no more than Postgres's own views show to the calling role."""
    with with_statements.database.connect("postgres") as db:
        assert one(db, """
            SELECT count(*) FROM pg_class WHERE relnamespace = 'mad_registry'::regnamespace AND relkind = 'v'
              AND 'security_invoker=true' = ANY (reloptions)""") == len(VIEWS) + 2  # maintenance_status, databases


@pytest.fixture(scope="module")
def pair(pg_config):
    """A database of a primary and the standby of its server, with an operator."""
    with ExitStack() as stack:
        server = stack.enter_context(running(pg_config, LOADED))
        server.psql("CREATE ROLE op LOGIN")
        database = stack.enter_context(registry(server, statements=True))
        database.psql("SELECT mad_registry.grant_access('op', 'operator')")
        standby = stack.enter_context(standby_of(server))
        wait_for_replay(server, standby)
        yield database, standby


@pytest.mark.parametrize("user", ["postgres", "owner", "op"])
def test_every_view_answers_on_a_standby(pair, user):
    database, standby = pair
    with standby.connect(database.name, user) as db:
        assert one(db, "SELECT pg_is_in_recovery()")
        check(db, True)
        notes = {row["note"] for row in answers(db)["index_usage"]}
        assert notes == {"a standby counts its own scans only: look at the primary too"}


def test_a_standby_counts_its_own_statements(pair):
    database, standby = pair
    with standby.connect(database.name) as db:
        db.execute(PLACE)
        shown = rows(db, "SELECT calls FROM mad_registry.slow_queries WHERE query = %s", [PLACE])
        assert shown == [{"calls": 1}]
    with database.connect("postgres") as db:
        assert rows(db, "SELECT calls FROM mad_registry.slow_queries WHERE query = %s", [PLACE]) == []
