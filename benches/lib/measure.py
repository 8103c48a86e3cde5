"""Rounds of measurements in random order, as ratios to the lookup of one row by primary key."""

import random
import statistics
import time
from collections import defaultdict

import data
from cases import FLOORS

MODES = ("prepared", "simple")
# A floor is measured before each few statements, so that each has one close by in time: the
# machine's other work changes within a round.
STATEMENTS_TO_A_FLOOR = 4
# Heartbeats dated 115 seconds ahead stay fresh for 235 seconds.
FRESH_SECONDS = 150


def rounds(server, cases, count, seconds, say, seed=1):
    """{(case name, way, mode): [ratio in each round]}"""
    pk, *floors = FLOORS
    chance = random.Random(seed)
    ratios = defaultdict(list)
    refreshed = -FRESH_SECONDS

    def tps(case, way, mode):
        return server.pgbench(case.script(way), case.database(way), mode, seconds, **dict(case.variables))

    for number in range(1, count + 1):
        for mode in chance.sample(MODES, len(MODES)):
            statements = [(case, way) for case in [*floors, *cases] for way in case.ways]
            chance.shuffle(statements)
            before = tps(pk, "floors", mode)
            while statements:
                if time.monotonic() - refreshed > FRESH_SECONDS - 2 * seconds * STATEMENTS_TO_A_FLOOR:
                    data.refresh(server)
                    refreshed = time.monotonic()
                group, statements = statements[:STATEMENTS_TO_A_FLOOR], statements[STATEMENTS_TO_A_FLOOR:]
                measured = [(case, way, tps(case, way, mode)) for case, way in group]
                after = tps(pk, "floors", mode)
                floor = statistics.mean([before, after])
                for case, way, value in measured:
                    ratios[case.name, way, mode].append(value / floor)
                ratios[pk.name, "floors", mode].append(after / floor)
                before = after
        say(f"round {number} of {count}")
    return ratios
