"""Rounds of measurements in random order, as ratios to the look-up of one row by primary key."""

import random
import statistics
import time
from collections import defaultdict

import data
from cases import FLOORS, PK

MODES = ("prepared", "simple")
# Heartbeats dated 115 seconds ahead stay fresh for 235 seconds.
FRESH_SECONDS = 150
# A case with fewer calls per second than this is measured in this many rounds only.
SLOW, SLOW_ROUNDS = 10, 3


def middle_half(values):
    """Returns (lower bound, median, upper bound)."""
    return statistics.quantiles(values, n=4, method="inclusive") if len(values) > 1 else [values[0]] * 3


class Fresh:
    """Sends heartbeats in time, so that the services stay fresh."""

    def __init__(self, server, **which):
        self.server, self.which, self.since = server, which, -FRESH_SECONDS

    def keep(self, seconds):
        """Makes the services fresh for this many seconds from now."""
        if time.monotonic() - self.since > FRESH_SECONDS - seconds:
            data.refresh(self.server, **self.which)
            self.since = time.monotonic()


class Results:
    """{round: ratio to pk} of each (case key, way, mode), and the calls per second of pk itself."""

    def __init__(self):
        self.ratios = defaultdict(dict)
        self.floors = defaultdict(list)

    def add(self, other):
        """Adds the cases of other results; the floors stay."""
        self.ratios.update({key: of for key, of in other.ratios.items() if key not in self.ratios})

    def of(self, key, way, mode):
        return list(self.ratios[key, way, mode].values())

    def quotients(self, key, mode, way, other):
        """Returns way ÷ other in each round that has both."""
        one, two = self.ratios[key, way, mode], self.ratios[key, other, mode]
        return [one[number] / two[number] for number in one if number in two]


def rounds(server, cases, count, seconds, say, clients=1, watch=None, seed=1):
    """Returns the results of this many rounds. The ways of a case are measured one after the other,
    between two look-ups by primary key, because the load of the machine changes within a round.
    watch(case, way, run), if given, makes a measurement by calling run."""
    chance, results, fresh = random.Random(seed), Results(), Fresh(server)
    slow = defaultdict(int)

    def tps(case, way, mode):
        def run():
            return server.pgbench(case.text(way), mode, seconds, case.user(way), clients,
                                  session=dict(case.session), **dict(case.variables))
        return (watch(case, way, run) if watch and case is not PK else run())[0] * case.rows_of(way)

    for number in range(1, count + 1):
        for mode in chance.sample(MODES, len(MODES)):
            before = tps(PK, "floors", mode)
            for case in chance.sample([*FLOORS[1:], *cases], len(cases) + 1):
                ways = [way for way in case.ways if slow[case.key, way, mode] < SLOW_ROUNDS]
                fresh.keep(4 * seconds * (len(ways) + 1))
                measured = [(way, tps(case, way, mode)) for way in chance.sample(ways, len(ways))]
                after = tps(PK, "floors", mode)
                floor = statistics.mean([before, after])
                for way, value in measured:
                    results.ratios[case.key, way, mode][number] = value / floor
                    slow[case.key, way, mode] += value < SLOW * case.rows_of(way)
                results.floors[mode].append(after)
                before = after
        say(f"round {number} of {count}")
    return results
