"""Heartbeats rewrite no index and make no table grow: they are HOT updates.

2,000 services of one organisation, four clients, services in any order, each about once a second.
MAD_TEST_SCALE=full sends 1,000,000 heartbeats in each of the three ways; the default sends 60,000.

What keeps it so. mad.task_services has fillfactor 45 and no index on a column that a heartbeat
changes; it has no autovacuum setting of its own, so Postgres's defaults hold (a vacuum after 450
dead versions, looked for once a minute). A HOT update needs room in its page. The room left by
fillfactor takes the first versions; from then on whoever comes to a full page prunes the versions
that nobody sees any more, which needs no vacuum: so most of this test does without. What does make
heartbeats non-HOT, for a while or as long as it lasts:
* calls of heartbeats() for many services that lie side by side need room for all of them at once,
  more than fillfactor leaves. The table grows until it is about half full, once, and stays so;
* a service that beats several times while one snapshot is held: a client that waits for its core in
  mid-statement is enough, when heartbeats come as fast as they can. A page has room for one more
  version of each row, so several clients send at a rate here;
* a transaction (or a prepared one, or a replication slot) that stays open for long keeps all
  versions since it began, and pages fill up: don't leave any open in the registry's database;
* a health_status that changes is in the predicate of idx_task_services_health_url: each change is a
  new index entry. Vacuum takes the old ones away, so one of the ways has autovacuum, as by default.
"""

import math
import os
from dataclasses import dataclass

import pytest
from conftest import Database
from servers import Server

SCALE = float(os.environ.get("MAD_TEST_SCALE", "0.06").replace("full", "1"))
HEARTBEATS = int(1_000_000 * SCALE)
SERVICES = 2000
BATCH = 50
# The first tenth, in which the table finds its size; not less when scaled down.
WARM = max(HEARTBEATS // 10, 40_000)
CLIENTS = 4
# Heartbeats a second: each service's own once a second.
RATE = SERVICES
ORG = "md5('fleet')::uuid"

FILL = f"""
    INSERT INTO mad.organizations (org_id, name) VALUES ({ORG}, 'fleet');
    INSERT INTO mad.task_definitions (org_id, task_id, version) SELECT {ORG}, 'task ' || n, '1' FROM generate_series(1, 100) n;
    INSERT INTO mad.task_services (org_id, service_id, task_definition_id, service_url, pod_name, node_name, health_status,
                                   last_health_check, resources_used)
    SELECT t.org_id, md5('service ' || n)::uuid, t.task_definition_id, 'http://' || t.task_id || '-' || n || '.svc:8080',
           'pod-' || n, 'node-' || n % 40, 'healthy', now(), '{{"cpu": "250m", "memory": "512Mi"}}'
    FROM generate_series(1, {SERVICES}) n JOIN mad.task_definitions t ON t.task_id = 'task ' || 1 + n % 100;"""

ONE = f"""\\set n random(1, {SERVICES})
\\set cpu random(0, 4000)
\\set status random(1, %(healthy)s)
SELECT mad_registry.heartbeat({ORG}, md5('service ' || :n::int)::uuid,
    CASE :status::int WHEN 1 THEN 'unhealthy' ELSE 'healthy' END,
    jsonb_build_object('cpu', :cpu::int || 'm', 'memory', :cpu::int || 'Mi'));
"""
MANY = f"""\\set first random(1, {SERVICES})
\\set cpu random(0, 4000)
SELECT mad_registry.heartbeats({ORG}, jsonb_agg(jsonb_build_object('service_id', md5('service ' || 1 + n %% {SERVICES})::uuid,
    'resources_used', jsonb_build_object('cpu', :cpu::int || 'm', 'memory', n || 'Mi'))))
FROM generate_series(:first::int, :first::int + %(batch)s - 1) n;
"""


@dataclass
class Way:
    """How heartbeats come: so many calls of heartbeat() to each one of heartbeats() with so many services."""
    ones: int
    manys: int
    batch: int = BATCH
    # One heartbeat() in so many says `unhealthy`, the service's next one `healthy` again.
    healthy: int = 2**31
    autovacuum: str = "off"
    clients: int = CLIENTS


WAYS = {
    "one by one": Way(ones=1, manys=0),
    "a quarter in calls of 50, some changes of status, autovacuum": Way(ones=150, manys=1, healthy=1000, autovacuum="on"),
    "the whole fleet in each call": Way(ones=0, manys=1, batch=SERVICES, clients=1),
}


class Fleet:
    def __init__(self, server, way):
        self.server, self.way = server, way
        self.database = Database(server)
        self.database.psql("CREATE EXTENSION mad_registry CASCADE")
        self.database.psql(FILL)
        # Statistics and a visibility map, as after a while.
        self.database.psql("VACUUM (ANALYZE) mad.task_services")
        self.scripts = []
        for weight, name, text in [(way.ones, "one", ONE % {"healthy": way.healthy}), (way.manys, "many", MANY % {"batch": way.batch})]:
            if weight:
                path = server.root / f"{name}.sql"
                path.write_text(text)
                path.chmod(0o644)
                self.scripts += ["-f", f"{path}@{weight}"]

    def send(self, count):
        """So many heartbeats, as pgbench clients; every call is a transaction of its own."""
        way = self.way
        calls = count * (way.ones + way.manys) / (way.ones + way.manys * way.batch)
        self.server.run("pgbench", "-n", "-M", "prepared", "-c", way.clients, "-t", math.ceil(calls / way.clients),
                        *(["--rate", RATE * calls / count] if way.clients > 1 else []),
                        "--random-seed=1", *self.scripts,
                        "-h", self.server.root, "-p", self.server.port, "-U", "owner", self.database.name)

    def sizes(self):
        """(table, its indexes) in bytes."""
        with self.database.connect() as db:
            return db.execute("""
                SELECT pg_relation_size('mad.task_services'), pg_indexes_size('mad.task_services')""").fetchone()

    def updates(self):
        """(all, HOT) so far."""
        with self.database.connect() as db:
            # A session that ends reports its counts after its client has gone.
            while db.execute("""SELECT count(*) > 1 FROM pg_stat_activity
                                WHERE datname = current_database() AND backend_type = 'client backend'""").fetchone()[0]:
                pass
            return db.execute("""
                SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_user_tables
                WHERE relid = 'mad.task_services'::regclass""").fetchone()


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_heartbeats_are_hot_and_sizes_flat(pg_config, way):
    # A server of its own: no other test's transaction holds old versions back.
    server = Server(pg_config, f"autovacuum = {way.autovacuum}\nautovacuum_naptime = '{max(1, int(60 * min(SCALE, 1)))}s'\n")
    try:
        server.start()
        server.psql("CREATE ROLE owner LOGIN CREATEDB")
        fleet = Fleet(server, way)
        fresh = fleet.sizes()
        fleet.send(WARM)
        warm, (warm_updates, warm_hot) = fleet.sizes(), fleet.updates()
        fleet.send(HEARTBEATS - WARM)
        end, (updates, hot) = fleet.sizes(), fleet.updates()
        later = (hot - warm_hot) / (updates - warm_updates)
        print(f"{server.major}: {updates} heartbeats, HOT {hot / updates:.5f}, after the first tenth {later:.5f}; "
              f"bytes of table and indexes fresh {fresh}, after a tenth {warm}, at the end {end}")
        # The scripts' weights are chances.
        assert updates >= HEARTBEATS * 0.9
        assert later >= 0.99
        if SCALE >= 1:
            assert hot / updates >= 0.99
        # Where a page was full for a moment, the table got another one: some, ever fewer.
        assert end[0] <= warm[0] * 1.25 and end[1] <= warm[1] * 1.05
    finally:
        server.remove()
