"""The first call of each function in a new backend, compared with the first run of the hand-written
statement in another."""

import random
import re
import statistics
from collections import defaultdict

import cases
import data
from report import markdown

SMALL_CASES = (
    "page/500",
    "category/500",
    "rare/500",
    "misspelt/500",
    "pick/10",
    "pipeline",
    "pipelines",
    "get_task",
    "latest",
    "categories",
    "etag",
)


def calls(server, rounds, say, seed=1):
    """Returns {(case name, way, which call): [milliseconds in each backend]}, as psql measures
    them."""
    chosen = [case for case in cases.reads(server, data.SMALL) if case.key in SMALL_CASES]
    data.give_access(server, chosen)
    data.refresh(server, strategy=False)
    chance, times = random.Random(seed), defaultdict(list)
    for number in range(1, rounds + 1):
        pairs = [(case, way) for case in chosen for way in ("ours", "hand")]
        for case, way in chance.sample(pairs, len(pairs)):
            # The first call is in a backend that has done nothing before, not even read the
            # definition of a table.
            script = "\\o /dev/null\n\\timing on\n" + f"{case.statement(way)};\n" * 3
            out = server.psql(script, "registry", case.user(way))
            taken = re.findall(r"^Time: ([\d.]+) ms", out, re.MULTILINE)
            for which, value in zip(("first", "second", "third"), taken, strict=True):
                times[case.name, way, which].append(float(value))
        if number % 10 == 0:
            say(f"{number} backends of {rounds}")
    return times


def table(plain, preloaded):
    """Returns the share of the library: the first call minus a later one, minus the same difference
    of the hand-written statement."""
    def extra(times, name, way):
        return statistics.median(a - b for a, b in zip(times[name, way, "first"], times[name, way, "third"]))

    def ms(value):
        return f"{value:.2f}"

    rows = []
    for name in sorted({name for name, _, _ in plain}):
        rows.append([name, *(ms(statistics.median(preloaded[name, way, which]))
                             for way in ("ours", "hand") for which in ("first", "third")),
                     ms(extra(preloaded, name, "ours") - extra(preloaded, name, "hand")),
                     ms(statistics.median(plain[name, "ours", "first"])),
                     ms(extra(plain, name, "ours") - extra(plain, name, "hand"))])
    return markdown(["case (milliseconds)", "first call, preloaded", "third call", "hand-written, first", "third",
                     "the library's share", "first call, not preloaded", "the library's share then"], rows)


def shared(server):
    """Returns the parts of shared memory that the library allocates at start."""
    rows = [
        line.split("|")
        for line in server.psql(
            "SELECT name, size, allocated_size FROM pg_shmem_allocations WHERE name ILIKE '%mad%' ORDER BY name"
        ).splitlines()
    ]
    if not rows:
        return "None in pg_shmem_allocations."
    rows.append(["together", *(sum(int(row[i]) for row in rows) for i in (1, 2))])
    return markdown(
        ["name", "bytes", "bytes with alignment"],
        [[name, f"{int(size):,}", f"{int(taken):,}"] for name, size, taken in rows],
    )
