"""benches/load/run in its small form: it runs, and no call fails. How its load generator counts is
tested without servers."""

import asyncio
import json
import os
import random
import shutil
import subprocess
import sys
import time

import pytest
from conftest import PROJECT
from test_pooler import PROGRAM

# At the end, because benches/lib and this folder both have a module `placement`.
sys.path.append(str(PROJECT / "benches" / "lib"))

import load_report  # noqa: E402
from load import CALLS, WAYS, Tenants, schedules  # noqa: E402
from load_watch import Watched  # noqa: E402
from open_loop import FAILED, GIVEN_UP, OK, Outcome, Played, play, poisson  # noqa: E402

pytestmark = pytest.mark.one_version

REDIS = shutil.which("redis-server")


@pytest.fixture(scope="module")
def result(pg_config, tmp_path_factory):
    """The steps by way, and the page."""
    if PROGRAM is None:
        pytest.skip("needs PgBouncer (Debian's package pgbouncer), which is not installed")
    folder = tmp_path_factory.mktemp("load")
    ways = [way for way in WAYS if way != "strategy" or REDIS]
    done = subprocess.run(
        [sys.executable, PROJECT / "benches/load/run", "--small", "--rates", "40", "--ways", *ways,
         "--page", folder, "--json", folder / "steps.json"],
        env={**os.environ, "MAD_PG_CONFIG": pg_config}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    steps = {step["way"]: step for step in json.loads((folder / "steps.json").read_text())}
    return steps, (folder / "load.md").read_text(), {path.name for path in folder.glob("*.svg")}


@pytest.mark.parametrize("way", WAYS)
def test_a_small_load(result, way):
    if way == "strategy" and REDIS is None:
        pytest.skip("needs redis-server (Debian's package redis-server), which is not installed")
    steps, page, pictures = result
    step = steps[way]
    assert step["errors"] == {}
    assert all(call["ok"] + step["given_up"] > 0 for call in step["calls"].values()), step["calls"]
    assert step["watched"]["cores"].keys() >= {"Postgres", "PgBouncer", "client", "others", "idle"}
    assert f"**{WAYS[way].title}**: sustained" in page
    assert "load.svg" in pictures


def test_ways_get_the_same_arrivals():
    tenants = Tenants()
    made = {way: schedules(tenants, way, 2, 0, 200, 5) for way in WAYS}
    assert {way: {call for one in of for _, call, _ in one} for way, of in made.items()} == {
        way: set(WAYS[way].calls) for way in WAYS}
    for way, of in made.items():
        assert of == [[each for each in one if each[1] in WAYS[way].calls] for one in made["direct"]]
    # A tenth of a thousand organisations gets most calls, but many others get some.
    orgs = [arguments["org"] for one in made["direct"] for _, _, arguments in one]
    assert 100 < len(set(orgs)) < len(orgs) / 2
    assert set(CALLS) == set(WAYS["direct"].calls)


def test_arrivals_are_a_poisson_process():
    """The variance of the number of arrivals in a second is the mean."""
    times = poisson(random.Random(1), 50, 2000)
    counts = [0] * 2000
    for each in times:
        counts[int(each)] += 1
    mean = sum(counts) / 2000
    assert 49 < mean < 51
    assert 0.9 < sum((each - mean) ** 2 for each in counts) / 2000 / mean < 1.1


def test_latency_counts_from_the_intended_time():
    """One client; the first call takes 0.3 s. A call that was to begin meanwhile has waited since."""
    async def call(name, _):
        if name == "slow":
            await asyncio.sleep(0.3)

    schedule = [(0, "slow", {})] + [(n / 100, "fast", {}) for n in range(1, 30)]
    played = asyncio.run(play(call, schedule, time.monotonic(), clients=1, drain=60))
    assert [each.ended for each in played.outcomes] == [OK] * 30
    assert all(each.latency >= 0.3 - each.due for each in played.outcomes)


def test_what_the_client_gives_up_counts():
    """One client, and calls that take 50 ms: 20 a second at most. 200 a second are not sustained."""
    async def call(*_):
        await asyncio.sleep(0.05)

    schedule = [(n / 200, "page", {}) for n in range(200)]
    played = asyncio.run(play(call, schedule, time.monotonic(), clients=1, drain=0.1))
    step = load_report.Step("direct", 200)
    step.add(played, Watched(), 0, 1)
    given_up = step.ended(GIVEN_UP)
    assert len(given_up) > 100 and all(each.latency >= 1.1 - 0.05 - each.due for each in given_up)
    assert step.growth > 50 and not step.sustained
    assert step.percentiles()[2] >= 500


def test_failed_calls_have_no_latency():
    async def call(name, _):
        if name == "search":
            raise ValueError("no")

    schedule = [(0, "page", {}), (0, "search", {})] * 100
    played = asyncio.run(play(call, schedule, time.monotonic(), clients=10, drain=60))
    step = load_report.Step("direct", 200)
    step.add(played, Watched(), 0, 1)
    assert len(step.ended(FAILED)) == 100 and step.errors == {"search: ValueError: no": 100}
    assert step.percentiles("search") == [None] * 3 and step.percentiles("page")[0] > 0


def test_the_report_names_what_is_used_up():
    def step(rate, latency, **watched):
        made = load_report.Step("direct", rate)
        outcomes = [Outcome("page", n / rate, latency(n / rate), OK) for n in range(rate * 4)]
        made.add(Played(outcomes, [0], {}), Watched(4, **watched), 0, 4)
        return made

    idle = {"idle": len(os.sched_getaffinity(0))}
    steady = step(100, lambda due: 0.01, cores=load_report.Counter(idle))
    grows = step(200, lambda due: due, cores=load_report.Counter(idle),
                 busiest=load_report.Counter({"PgBouncer": 0.97}), sessions=load_report.Counter({"Lock: tuple": 9.5}))
    assert steady.sustained and not grows.sustained
    text = " ".join(load_report.saturation([steady, grows], 10).split())
    assert "sustained 100 arrivals a second, not 200." in text
    assert "PgBouncer, which has one thread (0.97 of a core)" in text
    assert "the 10 server connections (9.5 in use, most of them: Lock: tuple, 9.5)" in text
