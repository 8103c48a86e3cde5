"""The page, the pictures and the JSON of benches/load/run."""

import json
import os
import re
import statistics
import textwrap
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import picture
from load import CALLS, WAYS
from load_watch import mean
from open_loop import FAILED, GIVEN_UP, OK
from report import markdown, number

PERCENTILES = (50, 95, 99)
# A process is saturated if it uses so much of a core, the machine if less than the rest of its
# cores is idle, and the pool if so much of its connections is in use.
FULL = 0.9
# A rate is sustained if the number of calls in progress grows by no more than this part of the
# arrivals in the second half of the time. A few calls more are the Poisson process's noise.
GROWTH, NOISE = 0.03, 10


@dataclass
class Step:
    """A way at a rate, in all rounds."""
    way: str
    rate: float
    seconds: float = 0
    outcomes: list = field(default_factory=list)
    late: list = field(default_factory=list)
    errors: Counter = field(default_factory=Counter)
    counted: Counter = field(default_factory=Counter)
    watched: list = field(default_factory=list)
    growth: int = 0
    arrivals_of_second_half: int = 0

    def add(self, played, watched, warm_up, seconds):
        outcomes = [each for each in played.outcomes if each.due >= warm_up]
        middle, end = warm_up + seconds / 2, warm_up + seconds
        self.growth += in_progress(played.outcomes, end) - in_progress(played.outcomes, middle)
        self.arrivals_of_second_half += sum(each.due >= middle for each in outcomes)
        self.seconds += seconds
        self.outcomes += outcomes
        self.late += played.late
        self.errors.update(f"{each.call}: {each.error}" for each in outcomes if each.ended == FAILED)
        self.counted += played.counted
        self.watched.append(watched)

    def ended(self, how, call=None):
        return [each for each in self.outcomes if each.ended == how and call in (None, each.call)]

    @property
    def sustained(self):
        allowed = max(GROWTH * self.arrivals_of_second_half, NOISE * len(self.watched))
        return not self.ended(GIVEN_UP) and self.growth <= allowed

    def percentiles(self, call=None):
        """Returns the percentiles in milliseconds of the calls that succeeded or were given up, or
        None if there are too few calls."""
        values = [1000 * each.latency for each in self.outcomes
                  if each.ended != FAILED and call in (None, each.call)]
        return [percentile(values, each) for each in PERCENTILES]


def in_progress(outcomes, at):
    return sum(each.due <= at < each.due + each.latency for each in outcomes)


def percentile(values, which):
    """None unless at least one value lies beyond it."""
    if len(values) * (100 - which) < 100:
        return None
    return statistics.quantiles(values, n=100, method="inclusive")[which - 1]


def milliseconds(value):
    return "–" if value is None else f"{value:,.0f}" if value >= 100 else number(value) if value > 0 else "0"


def prose(text):
    return textwrap.fill(" ".join(text.split()), 100, break_long_words=False, break_on_hyphens=False)


def overview(steps):
    rows = [[WAYS[step.way].title, f"{step.rate:,.0f}", f"{len(step.outcomes) / step.seconds:,.0f}",
             str(len(step.ended(FAILED))), str(len(step.ended(GIVEN_UP))),
             *map(milliseconds, step.percentiles()), milliseconds(percentile([1000 * each for each in step.late], 99)),
             hits(step.counted), "yes" if step.sustained else "**no**"] for step in steps]
    return markdown(["way", "arrivals a second", "calls sent a second", "failed", "given up", "p50", "p95", "p99",
                     "client late, p99", "cache hits", "sustained"], rows)


def hits(counted):
    total = sum(counted.values())
    return f"{sum(value for key, value in counted.items() if key.endswith('hit')) / total:.0%}" if total else ""


def by_call(steps, way):
    steps = [step for step in steps if step.way == way]
    rows = [[WAYS[way].calls[call],
             *(" / ".join(map(milliseconds, step.percentiles(call))) for step in steps)]
            for call in CALLS if call in WAYS[way].calls]
    return markdown(["call", *(f"{step.rate:,.0f}" for step in steps)], rows)


def usage(steps):
    programs = ["Postgres", "PgBouncer", "Redis", "service", "client", "others", "idle"]
    programs = [name for name in programs if any(name in each.cores for step in steps for each in step.watched)]
    rows = []
    for step in steps:
        watched = mean(step.watched)
        doing = ", ".join(f"{state} {count:.1f}" for state, count in watched.sessions.most_common(4) if count >= 0.05)
        cores = [f"{watched.cores[name]:.2f}"
                 + (f" ({watched.busiest[name]:.2f})" if name in ("service", "client") else "") for name in programs]
        rows.append([WAYS[step.way].title, f"{step.rate:,.0f}", *cores, f"{sum(watched.sessions.values()):.1f}", doing,
                     f"{watched.results:.1f}", f"{watched.waiting:.1f}"])
    return markdown(["way", "arrivals a second", *programs, "connections in use", "their sessions",
                     "of results databases", "clients waiting in PgBouncer"], rows)


def limits(step, pool):
    """Returns what is used up in a step."""
    watched, cores = mean(step.watched), len(os.sched_getaffinity(0))
    found = []
    if watched.cores["idle"] < (1 - FULL) * cores:
        most = [f"{name} {value:.2f}" for name, value in watched.cores.most_common(3) if name != "idle"]
        found.append(f"the CPU of the machine, of which {watched.cores['idle']:.2f} of {cores} cores are idle"
                     f" ({', '.join(most)})")
    for name, what in [("PgBouncer", "PgBouncer, which has one thread"), ("Redis", "Redis, which has one main thread"),
                       ("service", "a process of the service"), ("client", "a process of the load generator")]:
        if watched.busiest[name] >= FULL:
            found.append(f"{what} ({watched.busiest[name]:.2f} of a core)")
    used = sum(watched.sessions.values())
    if used >= FULL * pool:
        state, count = watched.sessions.most_common(1)[0]
        found.append(f"the {pool} server connections ({used:.1f} in use, most of them: {state}, {count:.1f})")
    return found


def saturation(steps, pool):
    lines = []
    for way in WAYS:
        of = [step for step in steps if step.way == way]
        if not of:
            continue
        good, bad = [step for step in of if step.sustained], [step for step in of if not step.sustained]
        text = f"* **{WAYS[way].title}**: "
        text += f"sustained {good[-1].rate:,.0f} arrivals a second" if good else "sustained no rate"
        if bad:
            found = limits(bad[0], pool)
            text += f", not {bad[0].rate:,.0f}. There it used up "
            text += " and ".join(found) if found else "nothing that was watched"
        else:
            text += ", the highest rate that was tried"
        lines.append(textwrap.fill(text + ".", 100, subsequent_indent="  ", break_long_words=False,
                                   break_on_hyphens=False))
    return "\n".join(lines)


def disturbed(steps):
    """Returns a warning if other programs used the machine."""
    cores = len(os.sched_getaffinity(0))
    worst = max(each.cores["others"] for step in steps for each in step.watched)
    if worst <= (1 - FULL) * cores:
        return []
    return [f"**Other programs used up to {worst:.2f} of {cores} cores: the figures are not a measurement.**"]


def failures(steps):
    found = Counter()
    for step in steps:
        found += Counter({(WAYS[step.way].title, text): count for text, count in step.errors.items()})
    if not found:
        return []
    rows = [[way, f"{count:,}", re.sub(r"\s+", " ", text).replace("|", "\\|")]
            for (way, text), count in found.most_common(10)]
    return ["### Errors", markdown(["way", "calls", "error"], rows)]


def machine():
    def value(path, name):
        found = re.search(rf"^{name}\s*:\s*(.*)$", Path(path).read_text(), re.MULTILINE)
        return found[1] if found else "unknown"
    memory = int(value("/proc/meminfo", "MemTotal").split()[0]) / 1024 ** 2
    return (f"{len(os.sched_getaffinity(0))} cores ({value('/proc/cpuinfo', 'model name')}), {memory:.0f} GB of"
            f" memory, Linux {os.uname().release}")


def pictures(folder, steps):
    """Draws the latencies by way, and those of each function; returns the Markdown that shows them."""
    series = {f"{WAYS[way].title}, p{which}": [(step.rate, value) for step in steps if step.way == way
                                               if (value := step.percentiles()[place]) is not None]
              for way in WAYS for place, which in enumerate(PERCENTILES) if which != 95}
    title = "Latency of all calls, by the rate of arrivals"
    shown = draw(folder / "load.svg", title, series)
    series = {WAYS["direct"].calls[call]: [(step.rate, value) for step in steps if step.way == "direct"
                                           if (value := step.percentiles(call)[1]) is not None] for call in CALLS}
    return shown + draw(folder / "load-functions.svg", "p95 of each function, by the rate of arrivals", series)


def draw(path, title, series):
    series = {name: points for name, points in series.items() if points}
    if not series:
        return []
    picture.lines(path, title, "arrivals a second", "milliseconds from the intended time", series)
    return [f"![{title}]({path.name})"]


def as_json(steps):
    return json.dumps([{
        "way": step.way, "rate": step.rate, "sustained": step.sustained, "failed": len(step.ended(FAILED)),
        "given_up": len(step.ended(GIVEN_UP)), "errors": dict(step.errors), "counted": dict(step.counted),
        "calls": {call: {"ok": len(step.ended(OK, call)), "percentiles": step.percentiles(call)}
                  for call in WAYS[step.way].calls},
        "watched": vars(mean(step.watched)),
    } for step in steps], indent=1)
