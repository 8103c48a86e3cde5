"""Picks on a server whose clock the test sets: the ages of reports, and fleets over many heartbeats.

The clock stands still between two settings, so that limits are tested to the microsecond.
"""

import random
from collections import Counter, deque
from datetime import datetime, timedelta, timezone

import pytest
from conftest import Database
from placement import (
    PRELOAD,
    add,
    add_fleet,
    add_task,
    another_org,
    beat,
    explain,
    insert_fleets,
    jain,
    pick,
    picks,
    picks_of_each,
    recent,
)
from test_partitions_clock import MovedServer, clock  # noqa: F401

pytestmark = pytest.mark.one_version

START = datetime(2031, 1, 10, 12, tzinfo=timezone.utc)


class FrozenClock:
    def __init__(self, path):
        self.path = path
        self.set(START)

    def set(self, now):
        self.now = now
        new = self.path.with_suffix(".new")
        # Half a microsecond more, because libfaketime rounds down.
        new.write_text(f"{now:%F %T.%f}5\n")
        new.chmod(0o644)
        new.rename(self.path)

    def advance(self, seconds):
        self.set(self.now + timedelta(seconds=seconds))


@pytest.fixture(scope="module", params=["preloaded", "plain"])
def frozen(pg_config, clock, request):
    clock.set("2031-01-10 12:00:00")
    server = MovedServer(pg_config, clock)
    if request.param == "preloaded":
        with open(server.data / "postgresql.conf", "a") as conf:
            conf.write(PRELOAD)
    elif server.major < 17:
        server.remove()
        pytest.skip("picks are not counted here")
    try:
        server.start()
        server.psql("CREATE ROLE owner LOGIN CREATEDB")
        database = Database(server)
        database.psql("CREATE EXTENSION mad_registry CASCADE")
        database.clock = FrozenClock(clock.path)
        yield database
    finally:
        server.remove()


@pytest.fixture
def db(frozen):
    with frozen.connect() as connection:
        yield connection


@pytest.fixture
def org(db):
    return another_org(db)


def now(db):
    return db.execute("SELECT clock_timestamp()").fetchone()[0]


def test_the_clock_stands_still(frozen, db):
    frozen.clock.advance(0.25)
    assert now(db) == now(db) == frozen.clock.now


def checked(db, org, service, when):
    db.execute("UPDATE mad.task_services SET last_health_check = %s WHERE org_id = %s AND service_id = %s",
               [when, org, service])


@pytest.mark.parametrize("micros, picked", [
    (-120_000_000, False), (-119_999_999, True), (0, True), (120_000_000, True), (120_000_001, False)])
def test_the_limits_of_max_age(frozen, db, org, micros, picked):
    """A report of exactly max_age ago is too old, one of exactly max_age ahead is not."""
    service, = add_fleet(db, org, 1)
    checked(db, org, service, frozen.clock.now + timedelta(microseconds=micros))
    db.execute("SET mad_registry.fleet_cache_ttl = 0")
    assert (pick(db, org) == "s0") is picked
    assert explain(db, org)["s0"]["eligible"] is picked
    assert db.execute("SELECT healthy_services FROM mad_registry.task_library(%s)", [org]).fetchall() == [(picked,)]
    assert db.execute("""SELECT c.healthy_services FROM mad.task_definitions t,
                             mad_registry.service_counts(%s, ARRAY[t.task_definition_id]) c
                         WHERE t.org_id = %s""", [org, org]).fetchall() == [(picked,)]


def test_the_limits_of_ejection(frozen, db, org):
    services = add_fleet(db, org, 2)
    db.execute("UPDATE mad.task_services SET ejected_until = %s WHERE service_id = %s",
               [frozen.clock.now + timedelta(microseconds=1), services[0]])
    assert picks(db, org, 10) == {"s1": 10}
    frozen.clock.advance(0.000001)
    assert picks(db, org, 10)["s0"] > 0


def test_max_age_is_judged_by_the_clock_for_a_cached_fleet(frozen, db, org):
    old, new = add_fleet(db, org, 2)
    db.execute("SET mad_registry.fleet_cache_ttl = '60 s'")
    checked(db, org, old, frozen.clock.now - timedelta(seconds=110))
    assert pick(db, org, max_age="115 s") in ("s0", "s1")
    frozen.clock.advance(4.999999)
    assert picks(db, org, 10).keys() == {"s0", "s1"}
    assert explain(db, org, max_age="115 s")["s0"]["eligible"]
    with frozen.connect() as other:
        frozen.clock.advance(0.000001)
        # By plain SQL, which the cached fleet does not show.
        checked(other, org, old, frozen.clock.now)
        assert {pick(db, org, max_age="115 s") for _ in range(10)} == {"s1"}
        assert "s0" in {pick(other, org, max_age="115 s") for _ in range(10)}


def test_a_fleet_is_cached_for_its_ttl(frozen, db, org):
    service, _ = add_fleet(db, org, 2)
    # Less than a hundred times as long as reading it takes, which would be the other limit.
    db.execute("SET mad_registry.fleet_cache_ttl = '2 ms'")
    with frozen.connect() as other:
        for after, seen in [(0.001999, False), (0.000001, True)]:
            assert picks(db, org, 10).keys() == {"s0", "s1"}
            other.execute("UPDATE mad.task_services SET health_status = 'unhealthy' WHERE service_id = %s", [service])
            frozen.clock.advance(after)
            assert (picks(db, org, 10).keys() == {"s1"}) is seen


def test_the_clock_goes_back(frozen, db, org):
    """A fleet that was read in the future, by a clock that was wrong, is read again."""
    service, _ = add_fleet(db, org, 2)
    assert picks(db, org, 10).keys() == {"s0", "s1"}
    db.execute("UPDATE mad.task_services SET health_status = 'unhealthy' WHERE service_id = %s", [service])
    frozen.clock.advance(-60)
    try:
        assert picks(db, org, 10).keys() == {"s1"}
        beat(db, org, service)
        picks(db, org, 10)
        assert recent(db, org).keys() == {"s0", "s1"}
    finally:
        frozen.clock.advance(60)


class Simulation:
    """Services with jobs of a fixed length, which report their number of jobs about every 10 s, each
    at its own time. Jobs come at random, at a constant rate."""

    STEP = 0.5

    def __init__(self, frozen, db, org, count, rate, length, weights=None):
        self.clock, self.db, self.org = frozen.clock, db, org
        self.rate, self.length = rate, length
        self.chance = random.Random(count * rate)
        add_task(db, org)
        with db.transaction():
            self.services = {f"s{n}": add(db, org, f"s{n}", 0, weights and weights[n]) for n in range(count)}
        self.jobs = {url: deque() for url in self.services}
        self.next_beat = {url: self.seconds() + self.chance.uniform(0, 10) for url in self.services}

    def seconds(self):
        return (self.clock.now - START).total_seconds()

    def beat(self, url):
        jobs = self.jobs[url]
        while jobs and jobs[0] <= self.seconds():
            jobs.popleft()
        beat(self.db, self.org, self.services[url], len(jobs) / 8)
        self.next_beat[url] = self.seconds() + self.chance.uniform(9, 11)

    def arrivals(self):
        """Returns the number of jobs of a step."""
        count, time = -1, 0.0
        while time < self.STEP:
            count, time = count + 1, time + self.chance.expovariate(self.rate)
        return count

    def run(self, seconds):
        """Returns the picks of these seconds."""
        found = Counter()
        end = self.seconds() + seconds
        while self.seconds() < end:
            self.clock.advance(self.STEP)
            for url, time in self.next_beat.items():
                if time <= self.seconds():
                    self.beat(url)
            count = self.arrivals()
            if count:
                picked = picks(self.db, self.org, count)
                found += picked
                for url in picked.elements():
                    self.jobs[url].append(self.seconds() + self.length)
        return found


@pytest.mark.parametrize("count, rate, length", [(10, 40, 1.4), (100, 400, 1.4)])
def test_equal_services_get_equal_shares(frozen, db, org, count, rate, length):
    simulation = Simulation(frozen, db, org, count, rate, length)
    simulation.run(60)
    picked = simulation.run(2000 * count / rate)
    assert jain(picked.values()) >= 0.995 and max(picked.values()) <= 1.05 * picked.total() / count, picked


def test_shares_follow_weights(frozen, db, org):
    """Jobs of 8 per unit of weight."""
    simulation = Simulation(frozen, db, org, 4, 20, 6, [1, 2, 4, 8])
    simulation.run(60)
    picked = simulation.run(300)
    for url, weight in zip(simulation.services, [1, 2, 4, 8]):
        assert abs(picked[url] / picked.total() - weight / 15) <= 0.05 * weight / 15, picked


@pytest.mark.parametrize("rate, length", [(1, 56), (4, 14), (20, 2.8)])
def test_a_returning_service_is_not_flooded(frozen, db, org, rate, length):
    """It gets at most twice its share of the next 10 picks for each service."""
    simulation = Simulation(frozen, db, org, 10, rate, length)
    simulation.run(60)
    service = simulation.services["s0"]
    db.execute("SELECT mad_registry.drain_service(%s, %s)", [org, service])
    assert "s0" not in simulation.run(60)
    assert add(db, org, "s0", cpu=0) == service
    picked = simulation.run(100 // rate)
    assert 0 < picked["s0"] <= 20, picked


@pytest.mark.parametrize("rate, length", [(4, 14), (20, 2.8)])
def test_a_silent_service_gets_half_of_its_share_at_most(frozen, db, org, rate, length):
    """Until its last report is max_age old; then nothing."""
    simulation = Simulation(frozen, db, org, 10, rate, length)
    simulation.run(60)
    simulation.beat("s0")
    simulation.next_beat["s0"] = float("inf")
    picked = simulation.run(119.5)
    assert 0 < picked["s0"] <= 0.5 * picked.total() / 10, picked
    frozen.clock.advance(0.5)
    assert "s0" not in simulation.run(10)


def test_slots_without_a_pick_for_an_hour_are_taken_over(frozen, db, org):
    """The last test: it fills the table of counts."""
    insert_fleets(db, org, 700, 100)
    picked = picks_of_each(db, org, 700, 100)
    assert not all(len(found) == 100 for found in picked.values())
    frozen.clock.advance(3601)
    later = another_org(db)
    insert_fleets(db, later, 300, 100)
    picked = picks_of_each(db, later, 300, 100)
    # Drawn at random, 100 picks would reach about 63 of 100 services.
    assert len(picked) == 300 and min(len(found) for found in picked.values()) >= 97
