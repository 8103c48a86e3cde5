"""Pictures as SVG without a dependency: text scales, and the colours suit light and dark pages."""

import math
import statistics
from html import escape

import goals
from cases import WAYS
from measure import MODES
from report import TITLES

STYLE = """
text { font: 12px system-ui, sans-serif; fill: #1f2328 }
.small { font-size: 11px; fill: #59636e }
.line { stroke: #d1d9e0; stroke-width: 1 }
.goal { stroke: #1f2328; stroke-width: 2 }
.a { fill: #2563eb; stroke: #2563eb } .b { fill: #b45309; stroke: #b45309 }
.c { fill: #047857; stroke: #047857 } .d { fill: #dc2626; stroke: #dc2626 }
.e { fill: #7c3aed; stroke: #7c3aed } .f { fill: #0e7490; stroke: #0e7490 }
.g { fill: #be185d; stroke: #be185d } .h { fill: #4d7c0f; stroke: #4d7c0f }
.path { fill: none; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc } .small { fill: #9198a1 } .line { stroke: #3d444d } .goal { stroke: #f0f6fc }
  .a { fill: #60a5fa; stroke: #60a5fa } .b { fill: #fbbf24; stroke: #fbbf24 }
  .c { fill: #34d399; stroke: #34d399 } .d { fill: #f87171; stroke: #f87171 }
  .e { fill: #c4b5fd; stroke: #c4b5fd } .f { fill: #67e8f9; stroke: #67e8f9 }
  .g { fill: #f9a8d4; stroke: #f9a8d4 } .h { fill: #bef264; stroke: #bef264 }
  .path { fill: none }
}
"""
CLASSES = "abcdefgh"


class Drawing:
    def __init__(self, width, height, title):
        self.size, self.title, self.parts = (width, height), title, []

    def add(self, element, text=None, **attributes):
        given = "".join(
            f' {name.rstrip("_").replace("_", "-")}="{escape(str(value))}"' for name, value in attributes.items()
        )
        self.parts.append(f"<{element}{given}/>" if text is None else f"<{element}{given}>{escape(text)}</{element}>")

    def text(self, x, y, text, anchor="start", small=False):
        self.add(
            "text", text, x=round(x, 1), y=round(y, 1), text_anchor=anchor, **({"class_": "small"} if small else {})
        )

    def line(self, x1, y1, x2, y2, kind="line"):
        self.add("line", x1=round(x1, 1), y1=round(y1, 1), x2=round(x2, 1), y2=round(y2, 1), class_=kind)

    def mark(self, number, x, y):
        """Returns the sign of a series, with its own colour and shape."""
        kind, r = CLASSES[number % len(CLASSES)], 4.5
        shape = (number + number // len(CLASSES)) % 4
        if shape == 0:
            self.add("circle", cx=round(x, 1), cy=round(y, 1), r=r, class_=kind)
        elif shape == 1:
            self.add(
                "rect", x=round(x - r, 1), y=round(y - r, 1), width=2 * r, height=2 * r, class_=kind, fill_opacity=0
            )
        elif shape == 2:
            self.add(
                "path", d=f"M{x:.1f} {y - r:.1f}L{x + r:.1f} {y + r:.1f}H{x - r:.1f}Z", class_=kind, fill_opacity=0
            )
        else:
            self.add(
                "path", d=f"M{x - r:.1f} {y - r:.1f}l{2 * r} {2 * r}m0 {-2 * r}l{-2 * r} {2 * r}", class_=f"{kind} path"
            )

    def legend(self, names, x, y, step=110):
        for number, name in enumerate(names):
            self.mark(number, x + number * step, y - 4)
            self.text(x + number * step + 10, y, name)

    def save(self, path):
        width, height = self.size
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
            f'role="img">\n<title>{escape(self.title)}</title>\n<style>{STYLE}</style>\n'
            + "\n".join(self.parts)
            + "\n</svg>\n"
        )


class Log:
    """A logarithmic axis, from the power of ten below the minimum to the one above the maximum."""

    def __init__(self, values, start, end):
        self.low = math.floor(math.log10(min(values)) + 1e-9)
        self.high = max(math.ceil(math.log10(max(values)) - 1e-9), self.low + 1)
        self.start, self.end = start, end

    def __call__(self, value):
        return self.start + (math.log10(value) - self.low) / (self.high - self.low) * (self.end - self.start)

    def ticks(self):
        return [10.0 ** power for power in range(self.low, self.high + 1)]


def plain(value):
    return f"{value:,.0f}" if value >= 1 else f"{value:.{-math.floor(math.log10(value) + 1e-9)}f}"


def results(folder, measured, cases):
    """Draws a picture for each mode; returns the Markdown that shows them."""
    shown = []
    for mode in MODES:
        dots(folder / f"{mode}.svg", measured, cases, mode)
        shown.append(f"![Throughput of every case, {mode} protocol]({folder.name}/{mode}.svg)")
    return shown


def dots(path, measured, cases, mode):
    """A row for each case, a sign for each way, ordered from slow to fast."""
    medians = {(case.key, way): statistics.median(values) for case in cases for way in WAYS
               if (values := measured.of(case.key, way, mode))}
    if not medians:
        return
    left, top, row, width = 330, 60, 22, 900
    bottom = top + row * len(cases)
    drawing = Drawing(
        width, bottom + 30, f"Calls a second, divided by those of a lookup by primary key ({mode} protocol)"
    )
    axis = Log(medians.values(), left, width - 20)
    drawing.legend([TITLES[way] for way in WAYS], 20, 20, 140)
    drawing.line(25 + 140 * len(WAYS), 10, 25 + 140 * len(WAYS), 22, "goal")
    drawing.text(32 + 140 * len(WAYS), 20, "goal")
    for tick in axis.ticks():
        drawing.line(axis(tick), top - 10, axis(tick), bottom)
        drawing.text(axis(tick), top - 16, plain(tick), "middle", small=True)
    wanted = {goal.key: goal.goal for goal in goals.GOALS if goal.what == goals.R and goal.mode == mode}
    for number, case in enumerate(cases):
        y = top + row * number + row / 2
        drawing.text(left - 10, y + 4, case.name, "end")
        drawing.line(left, y, width - 20, y)
        if case.key in wanted:
            drawing.line(axis(wanted[case.key]), y - 8, axis(wanted[case.key]), y + 8, "goal")
        for way_number, way in reversed(list(enumerate(WAYS))):
            if (case.key, way) in medians:
                drawing.mark(way_number, axis(medians[case.key, way]), y)
    drawing.text(
        left,
        bottom + 20,
        f"calls a second ÷ those of one row by primary key, {mode} protocol; further right is faster",
        small=True,
    )
    drawing.save(path)


def lines(path, title, x_label, y_label, series):
    """Draws series: {name: [(x, y)]}, with both axes logarithmic."""
    width, height, left, top, right, bottom = 960, 440, 70, 30, 270, 50
    drawing = Drawing(width, height, title)
    points = [point for values in series.values() for point in values]
    x = Log([p[0] for p in points], left, width - right)
    y = Log([p[1] for p in points], height - bottom, top)
    for tick in x.ticks():
        drawing.line(x(tick), top, x(tick), height - bottom)
        drawing.text(x(tick), height - bottom + 18, plain(tick), "middle", small=True)
    for tick in y.ticks():
        drawing.line(left, y(tick), width - right, y(tick))
        drawing.text(left - 8, y(tick) + 4, plain(tick), "end", small=True)
    # The legend has the order in which the lines end.
    for number, (name, values) in enumerate(sorted(series.items(), key=lambda item: -item[1][-1][1])):
        way = "L".join(f"{x(a):.1f} {y(b):.1f}" for a, b in values)
        drawing.add("path", d=f"M{way}", class_=f"{CLASSES[number % len(CLASSES)]} path")
        for a, b in values:
            drawing.mark(number, x(a), y(b))
        drawing.mark(number, width - right + 20, top + 10 + 20 * number)
        drawing.text(width - right + 32, top + 14 + 20 * number, name)
    drawing.text((left + width - right) / 2, height - 12, x_label, "middle", small=True)
    drawing.text(left, top - 12, y_label, small=True)
    drawing.save(path)
