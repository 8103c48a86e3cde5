"""Shared by the tests of what clients get from a primary and its standby: both, with roles, and the
calls that each has executed."""

from collections import Counter
from contextlib import contextmanager

from conftest import Database, new_org
from monitoring import one, running
from placement import PRELOAD
from servers import standby_of
from test_standby import wait_for_replay

PAGE = "SELECT task_id FROM mad_registry.task_library(%s)"
PICK = "SELECT service_url FROM mad_registry.pick_healthy_service(%s, 'vina')"
BEAT = "SELECT mad_registry.heartbeat(%s, (SELECT service_id FROM mad.task_services LIMIT 1))"


class Pair:
    """A database of a primary and its standby, with two roles: `bound` acts for one organisation,
    `app` for the one that it names."""

    def __init__(self, database, standby):
        self.database, self.primary, self.standby = database, database.server, standby
        with database.connect() as db:
            self.org = new_org(db, "acme")
            db.execute("SELECT mad_registry.register_task(%s, 'vina', '1', %s, '{}')",
                       [self.org, '{"title": "Docking"}'])
            service = one(db, "SELECT mad_registry.register_service(%s, 'vina', '1', 'http://vina')", [self.org])
            db.execute("SELECT mad_registry.heartbeat(%s, %s)", [self.org, service])
            db.execute("SELECT mad_registry.grant_access('bound', 'writer', %s)", [self.org])
            db.execute("SELECT mad_registry.grant_access('app', 'writer')")
        with database.connect("postgres") as db:
            db.execute("SELECT mad_registry.configure_role('bound', application_name => 'reads')")
        wait_for_replay(self.primary, standby)

    def calls(self):
        """Returns the calls that the primary and the standby have counted."""
        for server in (self.primary, self.standby):
            with server.connect(self.database.name) as db:
                found = db.execute("SELECT query_name, calls FROM mad_registry.performance_stats").fetchall()
                yield Counter(dict(found))


class Counting:
    """The calls that each server executed in a block."""

    def __init__(self, pair):
        self.pair = pair

    def __enter__(self):
        self.before = list(self.pair.calls())
        return self

    def __exit__(self, *_):
        self.primary, self.standby = (dict(after - before) for after, before in zip(self.pair.calls(), self.before))


@contextmanager
def pair_of(pg_config):
    """A Pair of servers of its own, with the library preloaded."""
    with running(pg_config, PRELOAD) as server:
        server.psql("CREATE ROLE pgpool LOGIN IN ROLE pg_monitor; CREATE ROLE bound LOGIN; CREATE ROLE app LOGIN")
        database = Database(server)
        database.psql("CREATE EXTENSION mad_registry CASCADE")
        with standby_of(server) as standby:
            yield Pair(database, standby)
