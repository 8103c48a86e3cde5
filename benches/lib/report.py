"""The table of ratios: medians, and the least and greatest of all rounds."""

import statistics

from cases import WAYS
from measure import MODES


def number(ratio):
    digits = max(2, 2 - len(f"{ratio:.10f}".split(".")[1].lstrip("0")) + 10) if 0 < ratio < 0.1 else 2
    return f"{ratio:.{digits}f}"


def cell(ratios):
    if not ratios:
        return "–"
    return f"{number(statistics.median(ratios))} ({number(min(ratios))}–{number(max(ratios))})"


def times(ours, other):
    """How many times as many calls a second ours makes, with the spread over the rounds."""
    if not ours or not other:
        return "–"
    return f"{statistics.median(a / b for a, b in zip(ours, other)):.3g}"


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
