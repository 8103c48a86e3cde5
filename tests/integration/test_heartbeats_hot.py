"""Heartbeats are HOT updates: they write to no index, and the table does not grow.

The test has 2,000 services of one organisation and four clients. Each service sends a heartbeat
about once a second, in any order. MAD_TEST_SCALE=full sends 1,000,000 heartbeats in each of the
three modes; the default is 60,000.

mad.task_services has fillfactor 45 and no index on a column that a heartbeat changes. It has no
autovacuum settings, so Postgres's defaults apply: a vacuum after 450 dead row versions, checked
once a minute. A HOT update needs free space in the page of the row. fillfactor leaves space for the
first versions; later a backend that finds the page full prunes the versions that no snapshot sees.
Pruning needs no vacuum, so most of this test runs without autovacuum. Heartbeats are not HOT in
these cases:
* heartbeats() for many services in the same pages needs space for all of them at once, more than
  fillfactor leaves. The table grows once, until its pages are about half full.
* A service sends several heartbeats while one snapshot is held. A page has space for one more
  version of each row. A client that waits for its core during a statement is enough if heartbeats
  are sent at full speed, so the clients here send at a fixed rate.
* A long transaction, a prepared transaction or a replication slot prevents pruning, and pages fill
  up. Do not leave any open in the registry's database.
* A change of health_status changes the predicate of idx_task_services_health_url, so it inserts an
  index entry. VACUUM removes the old entries, so one of the modes runs with autovacuum.
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
# The table reaches its size during the first tenth, and at least 40,000 heartbeats.
WARM = max(HEARTBEATS // 10, 40_000)
CLIENTS = 4
# Heartbeats per second: one for each service.
RATE = SERVICES
ORG = "md5('fleet')::uuid"

FILL = f"""
    INSERT INTO mad.organizations (org_id, name) VALUES ({ORG}, 'fleet');
    INSERT INTO mad.task_definitions (org_id, task_id, version) SELECT {ORG}, 'task ' || n, '1'
        FROM generate_series(1, 100) n;
    INSERT INTO mad.task_services (org_id, service_id, task_definition_id, service_url, pod_name, node_name,
        health_status,
                                   last_health_check, resources_used)
    SELECT t.org_id, md5('service ' || n)::uuid, t.task_definition_id,
        'http://' || t.task_id || '-' || n || '.svc:8080',
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
SELECT mad_registry.heartbeats({ORG},
    jsonb_agg(jsonb_build_object('service_id', md5('service ' || 1 + n %% {SERVICES})::uuid,
    'resources_used', jsonb_build_object('cpu', :cpu::int || 'm', 'memory', n || 'Mi'))))
FROM generate_series(:first::int, :first::int + %(batch)s - 1) n;
"""


@dataclass
class Way:
    """A mode: the number of calls of heartbeat() for each call of heartbeats(), and the number of
    services in the latter."""
    ones: int
    manys: int
    batch: int = BATCH
    # One heartbeat() in this many says `unhealthy`, and the service's next one `healthy`.
    healthy: int = 2**31
    autovacuum: str = "off"
    clients: int = CLIENTS


WAYS = {
    "one by one": Way(ones=1, manys=0),
    "a quarter in calls of 50, some changes of status, autovacuum": Way(
        ones=150, manys=1, healthy=1000, autovacuum="on"
    ),
    "the whole fleet in each call": Way(ones=0, manys=1, batch=SERVICES, clients=1),
}


class Fleet:
    def __init__(self, server, way):
        self.server, self.way = server, way
        self.database = Database(server)
        self.database.psql("CREATE EXTENSION mad_registry CASCADE")
        self.database.psql(FILL)
        # Statistics and a visibility map, as after some time of use.
        self.database.psql("VACUUM (ANALYZE) mad.task_services")
        self.scripts = []
        for weight, name, text in [
            (way.ones, "one", ONE % {"healthy": way.healthy}),
            (way.manys, "many", MANY % {"batch": way.batch}),
        ]:
            if weight:
                path = server.root / f"{name}.sql"
                path.write_text(text)
                path.chmod(0o644)
                self.scripts += ["-f", f"{path}@{weight}"]

    def send(self, count):
        """Sends this many heartbeats by pgbench clients; each call is a transaction."""
        way = self.way
        calls = count * (way.ones + way.manys) / (way.ones + way.manys * way.batch)
        self.server.run("pgbench", "-n", "-M", "prepared", "-c", way.clients, "-t", math.ceil(calls / way.clients),
                        *(["--rate", RATE * calls / count] if way.clients > 1 else []),
                        "--random-seed=1", *self.scripts,
                        "-h", self.server.root, "-p", self.server.port, "-U", "owner", self.database.name)

    def sizes(self):
        """Returns the bytes of the table and of its indexes."""
        with self.database.connect() as db:
            return db.execute("""
                SELECT pg_relation_size('mad.task_services'), pg_indexes_size('mad.task_services')""").fetchone()

    def updates(self):
        """Returns the numbers of all updates and of HOT updates so far."""
        with self.database.connect() as db:
            # A session reports its counts only after its client has disconnected.
            while db.execute("""SELECT count(*) > 1 FROM pg_stat_activity
                                WHERE datname = current_database()
                                    AND backend_type = 'client backend'""").fetchone()[0]:
                pass
            return db.execute("""
                SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_user_tables
                WHERE relid = 'mad.task_services'::regclass""").fetchone()


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_heartbeats_are_hot_and_sizes_flat(pg_config, way):
    # A separate server, so that no transaction of another test prevents pruning.
    server = Server(
        pg_config, f"autovacuum = {way.autovacuum}\nautovacuum_naptime = '{max(1, int(60 * min(SCALE, 1)))}s'\n"
    )
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
        # pgbench chooses scripts at random by their weights.
        assert updates >= HEARTBEATS * 0.9
        assert later >= 0.99
        if SCALE >= 1:
            assert hot / updates >= 0.99
        # Each time a page is full, the table gets another page, less and less often.
        assert end[0] <= warm[0] * 1.25 and end[1] <= warm[1] * 1.05
    finally:
        server.remove()
