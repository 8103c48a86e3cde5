"""Tables and a picture of how jobs were placed."""

import statistics

from evenness import jain, most
from picture import Drawing, Log, plain
from placement import OURS, POLICIES, RANDOM, STRATEGY
from report import markdown

# Cases in which the goals allow ours to wait longer than at random.
EXCEPTED = ("bursts of 64", "on/off")


def wait(outcomes):
    """Returns the mean of the 99th percentiles."""
    return statistics.mean(of.p99 for of in outcomes)


def shares(outcomes):
    """Returns the picks of each service, divided by its weight, of all runs together."""
    return [sum(picks) for picks in zip(*(of.shares for of in outcomes))]


def cases_of(outcomes):
    return list(dict.fromkeys(case for case, _ in outcomes))


def row(name, outcomes, show, case):
    """Returns a row with a cell for each policy."""
    return [name, *(show(outcomes[case, policy]) if policy in case.policies else "" for policy in POLICIES)]


def rows(outcomes, show):
    return [row(case.name, outcomes, show, case) for case in cases_of(outcomes)]


def figure(value):
    return f"{value:.2f}" if value < 10 else f"{value:,.0f}"


def loads(outcomes):
    """Returns the parts of the result about services with jobs."""
    parts = [
        "### 99th percentile of the wait, in mean durations of a job",
        markdown(["case", *POLICIES], rows(outcomes, lambda of: figure(wait(of)))),
        "### Picks divided by weights: Jain's index, and the maximum divided by the mean; means of the runs",
        markdown(["case", *POLICIES], rows(outcomes, lambda of: "{:.3f} · {:.2f}".format(
            *(statistics.mean(f(one.shares) for one in of) for f in (jain, most))))),
    ]
    outages = []
    for case in cases_of(outcomes):
        if case.outage == "silent":
            outages.append(row(f"{case.name}: while silent", outcomes, show_silent, case))
        if case.outage in ("silent", "stopped"):
            outages.append(row(f"{case.name}: after its return, mean (maximum)", outcomes, show_recovery, case))
    if outages:
        parts += ["### Picks of a service in and after an outage, divided by its share",
                  markdown(["case", *POLICIES], outages)]
    return parts


def show_silent(outcomes):
    return f"{silent(outcomes):.2f}"


def show_recovery(outcomes):
    found = recoveries(outcomes)
    return f"{statistics.mean(found):.2f} ({max(found):.2f})"


def silent(outcomes):
    return statistics.mean(of.silent for of in outcomes)


def recoveries(outcomes):
    return [share for of in outcomes for share in of.recoveries]


def evenness(measured):
    return markdown(
        ["services", "sessions", "policy", "picks of each, mean", "Jain's index", "maximum ÷ mean"],
        [[str(of.services), of.mode, of.policy, f"{of.mean:,.0f}", f"{jain(of.counts):.4f}", f"{most(of.counts):.3f}"]
         for of in measured],
    )


def goals(outcomes, even, burst, drained):
    """Returns the table of the goals whose cases were measured."""
    by_name = {case.name: case for case in cases_of(outcomes)}

    def ours(name):
        return outcomes[by_name[name], OURS]

    lines = []

    def add(goal, measured, met):
        lines.append([goal, measured, "yes" if met else "**no**"])

    def add_bound(goal, bound, of, chosen):
        """Adds a line that names the cases above the bound, or else the worst one."""
        found = sorted(((of(case), case.name) for case in by_name.values() if chosen(case)), reverse=True)
        above = [pair for pair in found if pair[0] > bound]
        add(goal, "; ".join(f"{figure(value)}: {name}" for value, name in above or found[:1]), not above)

    def to_random(case):
        return wait(ours(case.name)) / wait(outcomes[case, RANDOM])

    add_bound("wait at 70 % busy at most 0.7 S", 0.7, lambda case: wait(ours(case.name)),
              lambda case: case.busy == 0.7 and case.name not in EXCEPTED)
    add_bound("at most the wait at random, except for bursts and on/off", 1, to_random,
              lambda case: RANDOM in case.policies and case.name not in EXCEPTED)
    if "bursts of 64" in by_name:
        value = to_random(by_name["bursts of 64"])
        add("bursts: at most 1.3 × the wait at random", figure(value), value <= 1.3)
    if "unpicked load, cpu × 1000" in by_name:
        parts = [sum(s[:3]) / sum(s) for name in by_name if name.startswith("unpicked") for s in [shares(ours(name))]]
        add("the same shares in other units of cpu", "share of the services with unpicked load "
            + ", ".join(f"{part:.3f}" for part in parts), max(parts) - min(parts) < 0.02)
    for name, bound in [("weights 8:1", 0.10), ("weights 8:1, larger services", 0.05)]:
        if name in by_name:
            found = shares(ours(name))
            value = max(abs(share / statistics.mean(found) - 1) for share in found)
            add(f"{name}: every share within {bound:.0%}", f"{value:.1%}", value <= bound)
    for name in ("churn", "silent service"):
        if name in by_name:
            value = max(recoveries(ours(name)))
            add(f"{name}: a returning service gets at most 2 × its share", f"at most {value:.2f}", value <= 2)
    if "silent service" in by_name:
        value = silent(ours("silent service"))
        add("silent service: at most 0.5 of its share", figure(value), value <= 0.5)
    if "failing service" in by_name:
        found = [picks for of in ours("failing service") for picks in of.ejections]
        add("failing service: at most 5 picks before each ejection", f"at most {max(found)} in {len(found)} ejections",
            max(found) <= 5)
    for of in even:
        if of.policy != STRATEGY:
            add(f"{of.services} equal services, {of.mode}: Jain's index at least 0.995, maximum ÷ mean at most 1.05",
                f"{jain(of.counts):.4f}, {most(of.counts):.3f}", jain(of.counts) >= 0.995 and most(of.counts) <= 1.05)
    add("a burst of 64 sessions on ten equal services: 6 or 7 each", f"{burst[0]} to {burst[1]}",
        burst[0] >= 6 and burst[1] <= 7)
    add("a drained service: no pick later than 1 s after", f"{drained:.3f} s", drained <= 1)
    return markdown(["goal", "measured", "met?"], lines)


def draw(path, outcomes):
    """Draws a row for each case, and a sign for each policy at its wait."""
    cases = [case for case in cases_of(outcomes) if len(case.policies) > 1]
    left, top, row, width = 220, 60, 24, 860
    bottom = top + row * len(cases)
    title = "99th percentile of the wait for a job slot, in mean durations of a job"
    drawing = Drawing(width, bottom + 30, title)
    # On a logarithmic axis a wait of 0 has no place.
    waits = {(case, policy): max(wait(outcomes[case, policy]), 0.01) for case in cases for policy in POLICIES}
    axis = Log(waits.values(), left, width - 20)
    drawing.legend(POLICIES, 20, 20, 150)
    for tick in axis.ticks():
        drawing.line(axis(tick), top - 10, axis(tick), bottom)
        drawing.text(axis(tick), top - 16, plain(tick), "middle", small=True)
    for number, case in enumerate(cases):
        y = top + row * number + row / 2
        drawing.text(left - 10, y + 4, case.name, "end")
        drawing.line(left, y, width - 20, y)
        for policy_number, policy in reversed(list(enumerate(POLICIES))):
            drawing.mark(policy_number, axis(waits[case, policy]), y)
    drawing.text(left, bottom + 20, f"{title}; further left is better", small=True)
    drawing.save(path)
