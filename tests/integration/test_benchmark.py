"""The benchmark's small form: the goals that hold for 20,000 tasks, with slack for noise.

It fails only on gross regressions: where less than half of a goal's ratio is reached. What the ratios
are is printed (pytest -s, or -rA). A debug build's speed says nothing: it is skipped. About three
minutes for each server.
"""

import json
import os
import subprocess
import sys

import pytest
from conftest import PROJECT

sys.path.insert(0, str(PROJECT / "benches" / "lib"))

import build  # noqa: E402
import goals  # noqa: E402
from servers import Server  # noqa: E402


@pytest.fixture(scope="module")
def outcome(pg_config, tmp_path_factory):
    """What benches/run --ci found: [{case, mode, figure, goal, measured, …}]"""
    library = Server(pg_config, data="none")
    if not build.is_release(library):
        pytest.skip("a debug build is installed: its speed says nothing")
    found = tmp_path_factory.mktemp("benchmark") / "goals.json"
    core = min(os.sched_getaffinity(0))
    done = subprocess.run([sys.executable, PROJECT / "benches" / "run", "--ci", "--core", str(core), "--json", found],
                          env={**os.environ, "MAD_PG_CONFIG": pg_config}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(found.read_text())


def test_every_goal_is_half_reached(outcome):
    for line in outcome:
        print(f"{line['case']}, {line['mode'] or 'both'}: {line['figure']} {line['measured']:.3g}, goal {line['goal']:.3g}")
    wanted = [goal for goal in goals.GOALS if goal.small]
    assert len(outcome) == len(wanted), "a goal was not measured"
    missed = [line for line in outcome if line["missed_by_half"]]
    assert not missed, json.dumps(missed, indent=1)


def test_heartbeats_are_hot(outcome):
    shares = [line["measured"] for line in outcome if line["figure"] == goals.HOT]
    assert shares and min(shares) >= 0.99
