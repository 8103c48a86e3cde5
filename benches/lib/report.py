"""The table of ratios: medians of all rounds, and between which bounds the middle half lies."""

import math
import statistics

from cases import WAYS
from measure import MODES


def number(ratio):
    """Two significant digits, and never an exponent."""
    if ratio <= 0:
        return "0"
    return f"{ratio:.{max(0, 1 - math.floor(math.log10(ratio)))}f}"


def cell(ratios):
    if not ratios:
        return "–"
    if len(ratios) == 1:
        return number(ratios[0])
    low, middle, high = statistics.quantiles(ratios, n=4, method="inclusive")
    return f"{number(middle)} ({number(low)}–{number(high)})"


def times(ours, other):
    """How many times as many calls a second ours makes as the other: by round, as above."""
    return cell([a / b for a, b in zip(ours, other)])


def table(ratios, cases, floors):
    head = ["case", "mode", "ours", "hand-written", "strategy", "ours ÷ hand", "ours ÷ strategy"]
    rows = []
    for case in floors:
        for mode in MODES:
            rows.append([case.name, mode, cell(ratios[case.name, "floors", mode]), "", "", "", ""])
    for case in cases:
        for mode in MODES:
            of = {way: ratios.get((case.name, way, mode), []) for way in WAYS}
            rows.append([case.name, mode, *(cell(of[way]) for way in WAYS),
                         times(of["ours"], of["hand"]), times(of["ours"], of["strategy"])])
    return markdown(head, rows)


def markdown(head, rows):
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    lines = [head, ["-" * width for width in widths], *rows]
    return "\n".join("| " + " | ".join(c.ljust(w) for c, w in zip(line, widths)) + " |" for line in lines)
