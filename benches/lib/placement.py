"""Simulated services and jobs, and placement of the jobs by a real server.

A service has job slots and a queue; each heartbeat interval it reports the cores in use. Jobs
arrive in a Poisson process. A pick or a heartbeat is a statement that a session sends when its time
has come. Everything else is computed with the times at which events should happen, so that a late
client makes no job wait; how late the picks were is reported. Times are a tenth of those of the
simulator (`placement/simulator`), where cases of the same names are explained.
"""

import heapq
import itertools
import math
import re
import time
import uuid
from collections import Counter, defaultdict
from dataclasses import dataclass
from random import Random

import psycopg
from cases import SQL

# Time of a session's cached fleets, and the age at which a heartbeat is too old: a tenth of the
# defaults.
TTL_MS = 100
MAX_AGE = 12.0
# Sessions that place jobs; each has a cache of fleets.
SESSIONS = 4
# The first part of a run is not measured.
WARM_UP = 0.2
# Seconds in which the extension's count of a fleet's picks decays to 1/e. It can't be scaled, so a
# run begins with the count that it would have after some minutes.
DECAY = 60
OURS, STRATEGY, RANDOM, ROUND_ROBIN = "ours", "strategy", "random by weight", "round robin"
POLICIES = (OURS, STRATEGY, RANDOM, ROUND_ROBIN)
FILES = {OURS: "placement/ours", STRATEGY: "strategy/pick", RANDOM: "placement/random",
         ROUND_ROBIN: "placement/round_robin"}


@dataclass(frozen=True)
class Case:
    """Times are in seconds."""
    name: str
    services: int = 10
    # Service i has slots[i % len(slots)] job slots, and as weight that of weights.
    slots: tuple = (8,)
    weights: tuple = (1,)
    # Share of the slots that the picked jobs need.
    busy: float = 0.7
    # Mean of the durations, which are exponential.
    duration: float = 0.5
    # Jobs that arrive at the same time.
    burst: int = 1
    # Jobs arrive for so long, then for as long none; 0: always.
    phase: float = 0
    # Share of the picks that no job follows.
    phantoms: float = 0
    # Share of the slots of the first third of the services that jobs need which nobody picked for.
    unpicked: float = 0
    # Standard deviation of the logarithm of the cores that a job needs; the mean is 1.
    cost_spread: float = 0
    # Factor of the reported cpu.
    unit: float = 1
    heartbeat: float = 1
    # Whether all services measure at the same time.
    synchronous: bool = False
    # Time between the measurement and the heartbeat, and time over which the cores are averaged.
    delay: float = 0
    window: float = 0.001
    # What happens to the services: "stopped" or "silent" in turn, or the first one "failing".
    outage: str = ""
    seconds: float = 24
    policies: tuple = POLICIES

    @property
    def total_slots(self):
        return sum(self.slots[i % len(self.slots)] for i in range(self.services))

    @property
    def rate(self):
        """Picks in a second, also in a pause of the arrivals."""
        return self.busy * self.total_slots / self.duration / (1 - self.phantoms)


CASES = [
    Case("S = 0.1 s", duration=0.1, seconds=12),
    Case("synchronous heartbeats", duration=0.1, seconds=12, synchronous=True),
    Case("k8s 15/5", duration=0.1, seconds=12, window=1.5, delay=0.5),
    Case("S = 0.5 s"),
    Case("H = 3 s", heartbeat=3),
    Case("40 % phantom picks", phantoms=0.4),
    Case("uneven cost", cost_spread=1),
    Case("unpicked load", busy=0.5, unpicked=0.4),
    Case("unpicked load, cpu × 0.001", busy=0.5, unpicked=0.4, unit=0.001, policies=(OURS,)),
    Case("unpicked load, cpu × 1000", busy=0.5, unpicked=0.4, unit=1000, policies=(OURS,)),
    Case("weights 8:1", services=12, slots=(2, 4, 8, 16), weights=(1, 2, 4, 8)),
    Case("weights 8:1, larger services", services=4, slots=(12, 24, 48, 96), weights=(1, 2, 4, 8)),
    Case("unequal, no weights", services=12, slots=(2, 4, 8, 16), busy=0.5),
    Case("churn", outage="stopped", seconds=32),
    Case("silent service", busy=0.6, outage="silent", seconds=52),
    Case("failing service", busy=0.6, outage="failing", policies=(OURS,)),
    Case("N = 100", services=100, seconds=12),
    Case("on/off", phase=6),
    Case("bursts of 64", busy=0.6, burst=64),
]


class Clock:
    """Makes events happen at their times, in seconds since the start."""

    def __init__(self):
        self.events, self.number, self.now = [], itertools.count(), 0

    def after(self, seconds, action, *args):
        heapq.heappush(self.events, (self.now + seconds, next(self.number), action, args))

    def run(self):
        self.start = time.monotonic()
        while self.events:
            self.now, _, action, args = heapq.heappop(self.events)
            time.sleep(max(-self.lateness(), 0))
            action(*args)

    def lateness(self):
        return time.monotonic() - self.start - self.now


class Sessions:

    def __init__(self, server, random):
        at = f"host={server.root} port={server.port} user=postgres dbname=registry"
        options = f"-c mad_registry.fleet_cache_ttl={TTL_MS}"
        self.connections = [
            psycopg.connect(at, options=options, autocommit=True, prepare_threshold=0) for _ in range(SESSIONS + 1)
        ]
        self.random = random

    def application(self, sql, parameters):
        return self.random.choice(self.connections[1:]).execute(sql, parameters).fetchall()

    def services(self, sql, *parameters):
        """Runs a statement in the session that sends the heartbeats."""
        return self.connections[0].execute(sql, parameters).fetchall()

    def close(self):
        for connection in self.connections:
            connection.close()


def statement(policy):
    """Returns the SELECT of a policy, with :org and :task."""
    return re.sub(r"--.*\n", "", (SQL / f"{FILES[policy]}.sql").read_text()).strip().rstrip(";")


def scaled(sql):
    """Returns a statement for psycopg, with the scaled time for which a heartbeat is fresh."""
    sql = re.sub("'2 minutes'", f"'{MAX_AGE} seconds'", sql, flags=re.IGNORECASE)
    return re.sub(r"(?<!:):(org|task)\b", r"%(\1)s", sql)


class Service:

    def __init__(self, service_id, slots, weight):
        self.id, self.slots, self.weight = service_id, slots, weight
        # All picks divided by the weight, for the client's round robin.
        self.turns = 0
        # When it sent its last heartbeat, failures since its last ejection, and measured waits.
        self.heard, self.failures, self.waits = 0, 0, []
        self.begin()

    def begin(self):
        self.state = "up"
        # When each slot is free again, a heap; and (start, end, cores, wait or None) of each job.
        self.free, self.jobs = [0.0] * self.slots, []

    def take(self, now, duration, cores, measured):
        """Adds a job to the queue, which is first in, first out: so its start is known."""
        start = max(now, self.free[0])
        heapq.heapreplace(self.free, start + duration)
        self.jobs.append((start, start + duration, cores, start - now if measured else None))

    def measure(self, now, window):
        """Returns the cores in use, averaged over the window."""
        since = now - window
        self.forget(lambda end: end <= since)
        used = (cores * (min(end, now) - max(start, since)) for start, end, cores, _ in self.jobs if start < now)
        return sum(used) / window

    def stop(self, now, state):
        """Loses all jobs. The waits of those that have not started are not measured."""
        self.jobs = [job for job in self.jobs if job[0] <= now]
        self.forget(lambda _: True)
        self.begin()
        self.state = state

    def forget(self, ended):
        self.waits += [wait for _, end, _, wait in self.jobs if ended(end) and wait is not None]
        self.jobs = [job for job in self.jobs if not ended(job[1])]


class Share:
    """Picks of a service, compared with its share by weight."""

    def __init__(self):
        self.picks, self.due = 0, 0.0

    def count(self, picked, due):
        self.picks += picked
        self.due += due

    @property
    def ratio(self):
        return self.picks / self.due


class Run:
    """A case with a policy, on a fleet of its own."""

    def __init__(self, clock, sessions, case, policy, seed):
        self.clock, self.sessions, self.case, self.policy, self.seed = clock, sessions, case, policy, seed
        self.sql = scaled(statement(policy))
        # Every policy places the same jobs, because nothing else draws from the same generators.
        self.world, self.unpicked, self.beats = Random(seed), Random(~seed), Random(seed + 1000)
        # The client's list for round robin, and when it was read.
        self.listed, self.listed_at = [], -math.inf
        self.picks, self.late, self.measured = Counter(), [], False
        self.silent, self.recovery, self.recoveries, self.ejections = Share(), None, [], []
        self.register()

    def register(self):
        """Creates the fleet, and counts as many picks as some minutes of the case would leave."""
        case, call = self.case, self.sessions.services
        self.org = str(uuid.uuid4())
        self.asked = {"org": self.org, "task": "task"}
        call("INSERT INTO mad.organizations (org_id, name) VALUES (%s, %s) RETURNING 1", self.org, self.org)
        call("SELECT mad_registry.register_task(%s, 'task', '1.0.0', '{}', '{}')", self.org)
        self.services = []
        for i in range(case.services):
            service = Service(None, case.slots[i % len(case.slots)], case.weights[i % len(case.weights)])
            service.url = f"http://service-{i}"
            self.services.append(service)
            self.enter(service)
        self.index = {service.id: i for i, service in enumerate(self.services)}
        left = int(DECAY * case.rate * (0.5 if case.phase else 1)) if self.policy == OURS else 0
        for count in [10_000] * (left // 10_000) + [left % 10_000]:
            if count:
                call("SELECT count(*) FROM mad_registry.pick_healthy_services(%s, 'task', '1.0.0', how_many => %s)",
                     self.org, count)

    def enter(self, service):
        [(service.id,)] = self.sessions.services(
            "SELECT mad_registry.register_service(%s, 'task', '1.0.0', %s, weight => %s)",
            self.org, service.url, service.weight)
        self.heartbeat(service, 0)

    def heartbeat(self, service, cores):
        if service.state == "up":
            service.heard = self.clock.now
            self.sessions.services(
                "SELECT mad_registry.heartbeat(%s, %s, 'healthy', jsonb_build_object('cpu', %s::float8))",
                self.org, service.id, cores * self.case.unit)

    def begin(self):
        case, after = self.case, self.clock.after
        for service in self.services:
            self.heartbeat(service, 0)
            after(case.heartbeat * (1 if case.synchronous else self.beats.random()), self.measure, service)
        after(0, self.arrive)
        after(WARM_UP * case.seconds, self.warm)
        if case.unpicked:
            after(0, self.arrive_unpicked)
        if case.outage in ("stopped", "silent"):
            after(WARM_UP * case.seconds, self.stop, 0)

    def warm(self):
        self.measured = True

    @property
    def over(self):
        return self.clock.now >= self.case.seconds

    def measure(self, service):
        case = self.case
        if not self.over:
            self.clock.after(case.heartbeat * (1 if case.synchronous else self.beats.uniform(0.98, 1.02)),
                             self.measure, service)
            self.clock.after(case.delay, self.heartbeat, service, service.measure(self.clock.now, case.window))

    def arrive(self):
        case, now = self.case, self.clock.now
        for _ in range(case.burst):
            self.place()
        following = now + self.world.expovariate(case.rate / case.burst)
        if case.phase and int(following / case.phase) % 2:
            following = math.ceil(following / case.phase) * case.phase + self.world.expovariate(case.rate)
        if following < case.seconds:
            self.clock.after(following - now, self.arrive)

    def arrive_unpicked(self):
        third = self.services[:len(self.services) // 3]
        service, duration = self.unpicked.choice(third), self.unpicked.expovariate(1 / self.case.duration)
        service.take(self.clock.now, duration, 1, self.measured)
        if not self.over:
            rate = self.case.unpicked * sum(service.slots for service in third) / self.case.duration
            self.clock.after(self.unpicked.expovariate(rate), self.arrive_unpicked)

    def place(self):
        case, world = self.case, self.world
        duration, phantom = world.expovariate(1 / case.duration), world.random() < case.phantoms
        cores = world.lognormvariate(-case.cost_spread ** 2 / 2, case.cost_spread)
        self.late.append(self.clock.lateness())
        chosen = self.choose()
        if chosen is None:
            return
        service = self.services[chosen]
        service.turns += 1 / service.weight
        self.count(service)
        if case.outage == "failing" and chosen == 0:
            self.fail(service)
        elif not phantom and service.state != "silent":
            service.take(self.clock.now, duration, cores, self.measured)

    def choose(self):
        """Returns the position of a service, None if there is none."""
        if self.policy == ROUND_ROBIN:
            if self.clock.now >= self.listed_at + TTL_MS / 1000:
                self.listed = [self.index[id] for id, in self.sessions.application(self.sql, self.asked)]
                self.listed_at = self.clock.now
            return min(self.listed, key=lambda i: self.services[i].turns, default=None)
        rows = self.sessions.application(self.sql, self.asked)
        return self.index[rows[0][0]] if rows else None

    def count(self, chosen):
        if not self.measured:
            return
        self.picks[chosen] += 1
        if not self.case.outage:
            return
        eligible = [
            service for service in self.services
            if service.state != "down" and self.clock.now - service.heard <= MAX_AGE
        ]
        total = sum(service.weight for service in eligible)
        for service in eligible:
            if service.state == "silent":
                self.silent.count(service is chosen, service.weight / total)
        if self.recovery:
            service, share, left = self.recovery
            share.count(service is chosen, service.weight / total)
            self.recovery = (service, share, left - 1)
            if left == 1:
                self.recoveries.append(share.ratio)
                self.recovery = None

    def stop(self, number):
        """Begins the outage of a service. Its jobs are lost."""
        if self.over:
            return
        service = self.services[number]
        if self.case.outage == "silent":
            service.stop(self.clock.now, "silent")
            self.clock.after(MAX_AGE + 3, self.restart, number)
        else:
            service.stop(self.clock.now, "down")
            self.sessions.services("SELECT mad_registry.drain_service(%s, %s)", self.org, service.id)
            self.clock.after(2 * self.case.heartbeat, self.restart, number)

    def restart(self, number):
        service = self.services[number]
        service.state = "up"
        service.turns = min(other.turns for other in self.services if other is not service)
        self.enter(service)
        self.recovery = (service, Share(), 10 * len(self.services))
        self.clock.after(3 * self.case.heartbeat, self.stop, (number + 1) % len(self.services))

    def fail(self, service):
        """Reports a failure. Ends an ejection after a second, because 30 s would be long here."""
        call, key = self.sessions.services, (self.org, service.id)
        call("SELECT mad_registry.report_outcome(%s, %s, false, 'failed')", *key)
        service.failures += 1
        [(ejected,)] = call("SELECT ejected_until > clock_timestamp() FROM mad.task_services WHERE org_id = %s AND"
                            " service_id = %s", *key)
        if ejected:
            self.ejections.append(service.failures)
            service.failures = 0
            self.clock.after(1, call, "UPDATE mad.task_services SET ejected_until = clock_timestamp() WHERE org_id = %s"
                             " AND service_id = %s RETURNING 1", *key)

    def outcome(self):
        for service in self.services:
            service.forget(lambda _: True)
        waits = [wait for service in self.services for wait in service.waits]
        shares = [self.picks[service] / service.weight for service in self.services]
        return Outcome(
            percentile(waits, 0.99) / self.case.duration,
            shares,
            percentile(self.late, 0.99),
            self.silent.ratio if self.silent.picks else None,
            self.recoveries,
            self.ejections,
        )


def percentile(values, part):
    return sorted(values)[int(part * len(values))]


@dataclass
class Outcome:
    """p99 is in mean durations, shares are picks of each service divided by its weight."""
    p99: float
    shares: list
    late: float
    silent: float | None
    recoveries: list
    ejections: list


# Picks in a second of all runs that happen at the same time.
LIMIT = 2500


def batches(cases, seeds):
    """Returns lists of (case, policy, seed) to be run at the same time."""
    made = []
    wanted = [(case, policy, seed) for case in cases for seed in seeds for policy in case.policies]
    for one in sorted(wanted, key=lambda one: -one[0].seconds):
        rate = one[0].rate
        fitting = (batch for batch in made if sum(case.rate for case, *_ in batch) + rate <= LIMIT)
        batch = next(fitting, None)
        if batch is None:
            made.append(batch := [])
        batch.append(one)
    return made


def play(server, cases, seeds, say):
    """Returns {(case, policy): [Outcome of each seed]}."""
    outcomes, planned = defaultdict(list), batches(cases, seeds)
    for number, batch in enumerate(planned, 1):
        clock = Clock()
        sessions = Sessions(server, Random(number))
        runs = [Run(clock, sessions, *one) for one in batch]
        for run in runs:
            run.begin()
        clock.run()
        sessions.close()
        for run in runs:
            outcomes[run.case, run.policy].append(run.outcome())
        say(f"{number} of {len(planned)}: {len(runs)} fleets at a time")
    return outcomes
