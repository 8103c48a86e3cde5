"""Tables of the results: the median of all rounds, and the bounds of the middle half."""

import math
import statistics

import goals
from cases import FLOORS, WAYS
from measure import MODES, middle_half

TITLES = {"ours": "ours", "hand": "hand-written", "plpgsql": "PL/pgSQL", "strategy": "strategy"}


def number(ratio):
    """Formats with two significant digits, without an exponent."""
    if ratio <= 0:
        return "0"
    return f"{ratio:,.{max(0, 1 - math.floor(math.log10(ratio)))}f}"


def cell(ratios):
    if not ratios:
        return "–"
    if len(ratios) == 1:
        return number(ratios[0])
    low, middle, high = middle_half(ratios)
    return f"{number(middle)} ({number(low)}–{number(high)})"


def floors(results):
    """Returns the calls per second to which the ratios refer."""
    return "; ".join(
        f"{mode}: {statistics.median(values):,.0f} calls a second of pk" for mode, values in results.floors.items()
    )


def table(results, cases, with_floors=True):
    """Returns r of each measured way, and the quotient of ours and each other way, by round."""
    ways = [way for way in WAYS if any(results.of(case.key, way, mode) for case in cases for mode in MODES)]
    compared = [(way, other) for way, other in goals.COMPARED if way in ways and other in ways]
    rows = [[case.name, mode, cell(results.of(case.key, "floors", mode))] + [""] * (len(ways) + len(compared) - 1)
            for case in (FLOORS[1:] if with_floors else []) for mode in MODES]
    rows += [[case.name, mode, *(cell(results.of(case.key, way, mode)) for way in ways),
              *(cell(results.quotients(case.key, mode, *pair)) for pair in compared)]
             for case in cases for mode in MODES]
    return markdown(
        [
            "case",
            "mode",
            *(TITLES[way] for way in ways),
            *(f"{TITLES[way]} ÷ {TITLES[other]}" for way, other in compared),
        ],
        rows,
    )


def upkeep(watch, cases):
    """Returns the WAL and the HOT updates of the writes."""
    rows = [[case.name, TITLES[way], f"{watch.wal_bytes(case.key, way):,.0f}",
             f"{watch.hot(case.key, way):.2%}" if watch.hot(case.key, way) is not None else "–"]
            for case in cases for way in case.ways if watch.wal_bytes(case.key, way)]
    return markdown(["case", "way", "WAL bytes for each", "HOT share of updates"], rows)


def goals_table(results, watch, cases):
    """Returns a table: goal | measured | met?"""
    names = {case.key: case.name for case in cases}
    rows = []
    for goal in goals.GOALS:
        values = goals.measured(goal, results, watch)
        if not values or goal.key not in names:
            continue
        middle = statistics.median(values)
        shown = {goals.HOT: f"{middle:.2%}", goals.WAL: f"{middle:.0f} B"}.get(goal.what, cell(values))
        rows.append(
            [names[goal.key], goal.mode, goal.what, goal.wanted, shown, "yes" if goal.met(middle) else "**no**"]
        )
    return markdown(["case", "mode", "figure", "goal", "measured", "met?"], rows)


def slower_table(results, cases):
    bound = f"a median below {goals.EQUAL} and the middle half of the rounds below 1"
    rows = [[case.name, mode, TITLES[way], TITLES[other], cell(quotients)]
            for case, mode, way, other, quotients in goals.slower(results, cases)]
    if not rows:
        return f"Ours is nowhere slower than another way beyond noise ({bound})."
    return (
        f"Where ours makes fewer calls than another way, beyond noise ({bound}; every other figure is in the large"
        " table):\n\n"
        + markdown(["case", "mode", "way", "than", "way ÷ it"], rows)
    )


def markdown(head, rows):
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    lines = [head, ["-" * width for width in widths], *rows]
    return "\n".join("| " + " | ".join(c.ljust(w) for c, w in zip(line, widths)) + " |" for line in lines)
