"""Simulated services and jobs, and placement of the jobs by a real server.

A service has job slots and a queue; each heartbeat interval it reports the cores in use. Jobs
arrive in a Poisson process. For each pick and each heartbeat the server's clock is set to the time
of the event, and a session sends the statement; so figures don't depend on the machine. The
simulator (`placement/simulator`) explains the cases of the same names; it knows no sessions and no
cached fleets.
"""

import heapq
import itertools
import math
import re
import uuid
from collections import Counter, defaultdict
from dataclasses import dataclass
from random import Random

import psycopg
from cases import SQL

# The age at which a heartbeat is too old, and the time for which a client that takes turns uses the
# list of services that it has read, as long as that of the extension's cached fleets.
MAX_AGE, TTL = 120, 1
# Sessions that place jobs; each has a cache of fleets.
SESSIONS = 4
# The first part of a run is not measured, and at least until every service has sent a heartbeat.
WARM_UP = 0.2
# Seconds in which the extension's count of a fleet's picks decays to 1/e.
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
    # Service i has slots[i % len(slots)] job slots, and a weight of weights[i % len(weights)].
    slots: tuple = (8,)
    weights: tuple = (1,)
    # Share of the slots that the picked jobs need.
    busy: float = 0.7
    # Mean of the durations, and standard deviation of their logarithm; with 0 they are exponential.
    duration: float = 5
    spread: float = 0
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
    heartbeat: float = 10
    # Whether all services measure at the same time.
    synchronous: bool = False
    # Time between the measurement and the heartbeat, and time over which the cores are averaged.
    delay: float = 0.1
    window: float = 0.001
    # What happens to the services: "stopped" or "silent" in turn, or the first one "failing".
    outage: str = ""
    seconds: float = 240
    policies: tuple = POLICIES

    @property
    def rate(self):
        """Picks in a second, except in pauses of the arrivals."""
        slots = sum(self.slots[i % len(self.slots)] for i in range(self.services))
        return self.busy * slots / self.duration / (1 - self.phantoms)


CASES = [
    Case("S = 20 ms", slots=(4,), duration=0.02, seconds=30),
    Case("S = 1 s", duration=1, seconds=240),
    Case("S = 5 s"),
    Case("S = 60 s, heavy-tailed", duration=60, spread=1.5, seconds=4000),
    Case("synchronous heartbeats", duration=1, seconds=240, synchronous=True),
    Case("k8s 15/5", duration=1, seconds=240, window=15, delay=5),
    Case("H = 30 s", heartbeat=30),
    Case("40 % phantom picks", phantoms=0.4),
    Case("uneven cost", cost_spread=1),
    Case("unpicked load", busy=0.5, unpicked=0.4),
    Case("unpicked load, cpu × 0.001", busy=0.5, unpicked=0.4, unit=0.001, policies=(OURS,)),
    Case("unpicked load, cpu × 1000", busy=0.5, unpicked=0.4, unit=1000, policies=(OURS,)),
    Case("weights 8:1", services=12, slots=(2, 4, 8, 16), weights=(1, 2, 4, 8)),
    Case("weights 8:1, larger services", services=4, slots=(12, 24, 48, 96), weights=(1, 2, 4, 8)),
    Case("unequal, no weights", services=12, slots=(2, 4, 8, 16), busy=0.5),
    Case("churn", outage="stopped", seconds=320),
    Case("silent service", busy=0.6, outage="silent", seconds=520),
    Case("failing service", busy=0.6, outage="failing", seconds=480, policies=(OURS,)),
    Case("N = 100", services=100, seconds=120),
    Case("on/off", phase=60),
    Case("bursts of 64", busy=0.6, burst=64),
]


class Sessions:

    def __init__(self, server):
        self.server, self.random = server, Random(1)
        at = f"host={server.root} port={server.port} user=postgres dbname=registry"
        self.connections = [psycopg.connect(at, autocommit=True, prepare_threshold=0) for _ in range(SESSIONS + 1)]

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


class Service:

    def __init__(self, url, slots, weight):
        self.url, self.slots, self.weight = url, slots, weight
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


@dataclass
class Outcome:
    """p99 is in mean durations, shares are picks of each service divided by its weight."""
    p99: float
    shares: list
    silent: float | None
    recoveries: list
    ejections: list


class Run:
    """A case with a policy and a seed, on a fleet of its own. `start` is the time of the server's
    clock at which it begins."""

    def __init__(self, sessions, case, policy, seed, start):
        self.sessions, self.case, self.policy, self.start = sessions, case, policy, start
        sessions.server.set_clock(start)
        self.sql = re.sub(r"(?<!:):(org|task)\b", r"%(\1)s", statement(policy))
        self.now, self.events, self.number = 0, [], itertools.count()
        # Every policy places the same jobs, because nothing else draws from the same generators.
        self.world, self.unpicked, self.beats = Random(seed), Random(~seed), Random(seed + 1000)
        # The client's list for round robin, and when it was read.
        self.listed, self.listed_at = [], -math.inf
        self.picks, self.measured = Counter(), False
        self.silent, self.recovery, self.recoveries, self.ejections = Share(), None, [], []
        self.register()

    def register(self):
        """Creates the fleet, and counts as many picks as some minutes of the case would leave."""
        case, call = self.case, self.sessions.services
        self.org = str(uuid.uuid4())
        self.asked = {"org": self.org, "task": "task"}
        call("INSERT INTO mad.organizations (org_id, name) VALUES (%s, %s) RETURNING 1", self.org, self.org)
        call("SELECT mad_registry.register_task(%s, 'task', '1.0.0', '{}', '{}')", self.org)
        self.services = [
            Service(f"http://service-{i}", case.slots[i % len(case.slots)], case.weights[i % len(case.weights)])
            for i in range(case.services)
        ]
        for service in self.services:
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
            service.heard = self.now
            self.sessions.services(
                "SELECT mad_registry.heartbeat(%s, %s, 'healthy', jsonb_build_object('cpu', %s::float8))",
                self.org, service.id, cores * self.case.unit)

    def after(self, seconds, action, *args):
        heapq.heappush(self.events, (self.now + seconds, next(self.number), action, args))

    def play(self):
        case = self.case
        # So that these heartbeats are newer than the picks that were counted for the new fleet.
        self.start += 1
        self.sessions.server.set_clock(self.start)
        for service in self.services:
            self.heartbeat(service, 0)
            self.after(case.heartbeat * (1 if case.synchronous else self.beats.random()), self.measure, service)
        self.after(0, self.arrive)
        warm = max(WARM_UP * case.seconds, case.heartbeat)
        self.after(warm, self.warm)
        if case.unpicked:
            self.after(0, self.arrive_unpicked)
        if case.outage in ("stopped", "silent"):
            self.after(warm, self.stop, 0)
        while self.events and self.events[0][0] < case.seconds:
            self.now, _, action, args = heapq.heappop(self.events)
            self.sessions.server.set_clock(self.start + self.now)
            action(*args)
        return self.outcome()

    def warm(self):
        self.measured = True

    def measure(self, service):
        case = self.case
        self.after(case.heartbeat * (1 if case.synchronous else self.beats.uniform(0.98, 1.02)), self.measure, service)
        self.after(case.delay, self.heartbeat, service, service.measure(self.now, case.window))

    def arrive(self):
        case = self.case
        for _ in range(case.burst):
            self.place()
        following = self.now + self.world.expovariate(case.rate / case.burst)
        if case.phase and int(following / case.phase) % 2:
            following = math.ceil(following / case.phase) * case.phase + self.world.expovariate(case.rate)
        self.after(following - self.now, self.arrive)

    def arrive_unpicked(self):
        third = self.services[:len(self.services) // 3]
        service, duration = self.unpicked.choice(third), self.unpicked.expovariate(1 / self.case.duration)
        service.take(self.now, duration, 1, self.measured)
        rate = self.case.unpicked * sum(service.slots for service in third) / self.case.duration
        self.after(self.unpicked.expovariate(rate), self.arrive_unpicked)

    def place(self):
        """Picks a service and gives it the job. Without an eligible service there is no job."""
        case, world = self.case, self.world
        duration = world.expovariate(1 / case.duration)
        if case.spread:
            duration = log_normal(world, case.duration, case.spread)
        cores, phantom = log_normal(world, 1, case.cost_spread), world.random() < case.phantoms
        chosen = self.choose()
        if chosen is None:
            return
        chosen.turns += 1 / chosen.weight
        self.count(chosen)
        if case.outage == "failing" and chosen is self.services[0]:
            self.fail(chosen)
        elif not phantom and chosen.state != "silent":
            chosen.take(self.now, duration, cores, self.measured)

    def choose(self):
        if self.policy == ROUND_ROBIN:
            if self.now >= self.listed_at + TTL:
                rows = self.sessions.application(self.sql, self.asked)
                self.listed, self.listed_at = [self.services[self.index[id]] for id, in rows], self.now
            return min(self.listed, key=lambda service: service.turns, default=None)
        rows = self.sessions.application(self.sql, self.asked)
        return self.services[self.index[rows[0][0]]] if rows else None

    def count(self, chosen):
        if not self.measured:
            return
        self.picks[chosen] += 1
        if not self.case.outage:
            return
        eligible = [
            service for service in self.services if service.state != "down" and self.now - service.heard <= MAX_AGE
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
        service = self.services[number]
        if self.case.outage == "silent":
            service.stop(self.now, "silent")
            self.after(MAX_AGE + 30, self.restart, number)
        else:
            service.stop(self.now, "down")
            self.sessions.services("SELECT mad_registry.drain_service(%s, %s)", self.org, service.id)
            self.after(2 * self.case.heartbeat, self.restart, number)

    def restart(self, number):
        service = self.services[number]
        service.state = "up"
        service.turns = min(other.turns for other in self.services if other is not service)
        self.enter(service)
        self.recovery = (service, Share(), 10 * len(self.services))
        self.after(3 * self.case.heartbeat, self.stop, (number + 1) % len(self.services))

    def fail(self, service):
        """Reports that the job failed at once."""
        service.failures += 1
        self.sessions.services("SELECT mad_registry.report_outcome(%s, %s, false, 'failed')", self.org, service.id)
        [(ejected,)] = self.sessions.services(
            "SELECT ejected_until > clock_timestamp() FROM mad.task_services WHERE org_id = %s AND service_id = %s",
            self.org, service.id)
        if ejected:
            self.ejections.append(service.failures)
            service.failures = 0

    def outcome(self):
        for service in self.services:
            service.forget(lambda _: True)
        waits = sorted(wait for service in self.services for wait in service.waits)
        return Outcome(
            waits[int(0.99 * len(waits))] / self.case.duration,
            [self.picks[service] / service.weight for service in self.services],
            self.silent.ratio if self.silent.due else None,
            self.recoveries,
            self.ejections,
        )


def log_normal(random, mean, spread):
    return mean * random.lognormvariate(-spread * spread / 2, spread)


def play(server, cases, seeds, say):
    """Returns {(case, policy): [Outcome of each seed]}."""
    outcomes, start, sessions = defaultdict(list), 0, Sessions(server)
    for number, case in enumerate(cases, 1):
        for policy, seed in itertools.product(case.policies, seeds):
            run = Run(sessions, case, policy, seed, start)
            outcomes[case, policy].append(run.play())
            start += case.seconds + 1
        say(f"case {number} of {len(cases)}: {case.name}")
    sessions.close()
    return outcomes
