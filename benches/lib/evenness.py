"""How evenly concurrent sessions place equal jobs, and how long a drained service is picked.

Sessions of pgbench store each pick in bench.picks. The jobs have one duration, with which eight run
on a service, and a further session sends the heartbeats, with the number of running jobs as cpu.
Settings, and the ten seconds between two heartbeats of a service, are the defaults and not scaled.
"""

import subprocess
import uuid
from dataclasses import dataclass

from placement import OURS, STRATEGY, statement

HEARTBEAT = 10
# Services of a fleet: picks in a second.
RATES = {10: 1000, 100: 4000}
# Picks of each service, and of the small form.
PICKS, FEW = 2000, 100
JOBS = 8
PICK = statement(OURS)
PICKS_OF_64 = "SELECT service_id FROM mad_registry.pick_healthy_services(:org, :task, '1.0.0', how_many => 64)"
INSERT = "INSERT INTO bench.picks (service_id) SELECT service_id FROM ({}) AS picked;"
# Mode: (script, clients, picks of a script).
MODES = {
    "autocommit": (INSERT.format(PICK), 8, 1),
    "transactions held for 20 ms": (f"BEGIN;\n{INSERT.format(PICK)}\n\\sleep 20 ms\nCOMMIT;", 96, 1),
    "bursts of 64": (INSERT.format(PICKS_OF_64), 8, 64),
}
BEAT = """\\set n :n % :services + 1
SELECT mad_registry.heartbeat(:org, s.service_id, 'healthy', jsonb_build_object('cpu', (
    SELECT count(*) FROM bench.picks p
    WHERE p.service_id = s.service_id AND p.at > clock_timestamp() - :duration * interval '1 s')))
FROM mad.task_services s WHERE s.org_id = :org AND s.pod_name = 'pod-' || :n;
"""


@dataclass
class Evenness:
    services: int
    mode: str
    policy: str
    counts: list

    @property
    def mean(self):
        return sum(self.counts) / len(self.counts)


def jain(shares):
    return sum(shares) ** 2 / len(shares) / sum(share * share for share in shares)


def most(shares):
    """Returns max/mean."""
    return max(shares) * len(shares) / sum(shares)


class Fleet:
    """Equal services of one task, in an organisation of their own."""

    def __init__(self, server, services, cores):
        self.server, self.size, self.org, self.started = server, services, uuid.uuid4(), 0
        self.psql("INSERT INTO mad.organizations (org_id, name) VALUES (:'org', :'org')")
        self.psql("SELECT mad_registry.register_task(:'org', 'task', '1.0.0', '{}', '{}')")
        self.psql(f"""SELECT mad_registry.register_service(:'org', 'task', '1.0.0', 'http://' || n, 'pod-' || n)
                      FROM generate_series(1, {services}) AS n""")
        self.psql(f"""SELECT mad_registry.heartbeat(:'org', service_id, 'healthy', '{{"cpu": {cores}}}')
                      FROM mad.task_services WHERE org_id = :'org'""")

    def psql(self, sql):
        return self.server.psql(f"{sql};", "registry", org=self.org).strip()

    def start(self, script, clients, *options, **variables):
        """Starts a pgbench."""
        self.started += 1
        path = self.server.root / f"{self.org}-{self.started}.sql"
        path.write_text(script)
        path.chmod(0o644)
        variables |= {"org": self.org, "task": "task"}
        given = [x for name, value in variables.items() for x in ("-D", f"{name}={value}")]
        command = [*self.server.prefix, self.server.bindir / "pgbench", "-n", "-M", "prepared", "-c", clients,
                   "-f", path, *options, *given, *self.server.client_args("registry")]
        return subprocess.Popen([str(part) for part in command], cwd="/", stdout=subprocess.DEVNULL)

    def counts(self):
        """Returns the picks of each service."""
        return [int(count) for count in self.psql("""
            SELECT (SELECT count(*) FROM bench.picks p WHERE p.service_id = s.service_id)
            FROM mad.task_services s WHERE s.org_id = :'org'""").split()]


def finish(processes):
    for process in processes:
        if process.wait() != 0:
            raise SystemExit("pgbench failed")


def install(server):
    server.psql("""CREATE UNLOGGED TABLE bench.picks (service_id uuid, at timestamptz DEFAULT clock_timestamp());
                   CREATE INDEX ON bench.picks (service_id, at);""", "registry")


def measure(server, picks, say):
    """Returns the Evenness of every size and mode; the sizes are measured at the same time."""
    made = []
    for policy, mode, (script, clients, of_script) in [(OURS, mode, how) for mode, how in MODES.items()] + [
            (STRATEGY, "autocommit", (INSERT.format(statement(STRATEGY)), 8, 1))]:
        fleets = [Fleet(server, services, JOBS) for services in RATES]
        processes = []
        for fleet, rate in zip(fleets, RATES.values()):
            seconds = ["-T", round(picks * fleet.size / rate) + 1]
            processes.append(fleet.start(script, clients, "-R", rate / of_script, *seconds))
            processes.append(fleet.start(BEAT, 1, "-R", fleet.size / HEARTBEAT, *seconds, n=0, services=fleet.size,
                                         duration=JOBS * fleet.size / rate))
        finish(processes)
        made += [Evenness(fleet.size, mode, policy, fleet.counts()) for fleet in fleets]
        say(f"evenness: {policy}, {mode}")
    return made


def bursts(server, count):
    """Returns the least and the most picks of ten equal services in bursts of 64 sessions."""
    counts = []
    for _ in range(count):
        fleet = Fleet(server, 10, 0.5)
        finish([fleet.start(INSERT.format(PICK), 64, "-t", 1)])
        counts += fleet.counts()
    return min(counts), max(counts)


def drained(server, count):
    """Returns the greatest time in seconds from drain_service until the last pick of the service,
    while eight sessions pick as fast as they can."""
    times = []
    for _ in range(count):
        fleet = Fleet(server, 10, 0.5)
        running = fleet.start(INSERT.format(PICK), 8, "-T", 4)
        times.append(fleet.psql("""
            SELECT pg_sleep(1.5);
            CREATE TEMP TABLE drained AS SELECT clock_timestamp() AS at, service_id,
                mad_registry.drain_service(org_id, service_id)::text
            FROM mad.task_services WHERE org_id = :'org' AND pod_name = 'pod-1';
            SELECT pg_sleep(3);
            SELECT extract(epoch FROM max(p.at) - d.at) FROM drained d JOIN bench.picks p USING (service_id)
            GROUP BY d.at"""))
        finish([running])
    return max(map(float, times))
