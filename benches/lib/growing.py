"""Three curves: the number of other organisations, of tasks in the tenant, and of services of a
task.

The figure is calls per second of each function at each size, with prepared statements, by the
tenant's role. All sizes of a function are measured one after the other in random order. The figure
of a round is the ratio of the time of a call to that at the smallest size. Functions that cache
something are also measured without caches, in a separate table and picture.
"""

import random
import statistics
from collections import defaultdict

import data
import picture
from cases import case, md5_id, org, row
from measure import Fresh
from report import cell, markdown

# Instead of the page after row 1,000 of run, the page after the middle, which every size has.
FUNCTIONS = {
    "task_library, page of 50": ("library_page", {}),
    "task_library, page after the middle": ("library_after", {}),
    "task_library, category": ("library_category", {"category": "scoring"}),
    "task_library, all": ("library_all", {}),
    "search_tasks, rare term": ("search", {"term": "zincfinger"}),
    "search_tasks, common term": ("search", {"term": "docking"}),
    "search_tasks, two common terms": ("search", {"term": "docking ligand"}),
    "search_tasks, misspelt": ("similar", {"term": "chemoinformatic"}),
    "get_task, version given": ("get_task", {"task": "task-10"}),
    "get_task, highest version": ("get_latest", {"task": "task-10"}),
    "task_categories": ("categories", {}),
    "registry_etag": ("etag", {}),
    "pick_healthy_service": ("pick", {"task": "task-10"}),
    "explain_pick": ("explain", {"task": "task-10"}),
    "pipeline_with_steps": ("pipeline", {"template": md5_id(org(1) + "/pipeline/1")}),
    "pipeline_library": ("pipeline_library", {}),
    "pipeline_diagram": ("diagram", {"template": md5_id(org(1) + "/pipeline/1")}),
    "validate_parameters": ("validate", {"task": "task-10"}),
}
GOAL = 1.2


def organizations(server, given, say):
    """1, 10, 100 and 1,000 organisations of 200 tasks beside the tenant of 500, a database each.
    There are no public pipelines, because the tenant's results would contain them."""
    sizes = [1, 10, 100] if given.small else [1, 10, 100, 1000]
    for size in sizes:
        say(f"{size} organisations")
        data.load(
            server, data.Sizes(size, "CASE o WHEN 1 THEN 500 ELSE 200 END", fleets=1, public=size + 1), say, f"o{size}"
        )
        server.psql("VACUUM ANALYZE", f"o{size}")
    cases = {size: made(server, FUNCTIONS, 1, 500, f"o{size}") for size in sizes}
    times = measure(server, cases, {size: f"o{size}" for size in sizes}, given, say)
    for size in sizes:
        server.psql(f"DROP DATABASE o{size}")
    return ["### Other organisations around a tenant of 500 tasks",
            *shown(given, "organizations", times, sizes, "organisations in the database",
                   "One tenant of 500 tasks among other organisations", GOAL)]


def tasks(server, given, say):
    """Tenants of 100 to 100,000 tasks in one database."""
    sizes = [100, 1000, 10_000] if given.small else [100, 1000, 10_000, 100_000]
    say("tenants of different sizes")
    data.load(server, data.Sizes(len(sizes), f"(ARRAY{sizes})[o]", fleets=2), say, "tenants")
    server.psql("VACUUM ANALYZE", "tenants")
    names = [name for name, (query, _) in FUNCTIONS.items()
             if query not in ("library_all", "pick", "explain", "pipeline", "pipeline_library", "diagram", "validate")]
    cases = {size: made(server, names, number, size, "tenants") for number, size in enumerate(sizes, 1)}
    times = measure(server, cases, {size: "tenants" for size in sizes}, given, say)
    return ["### Tasks in the tenant", *shown(given, "tasks", times, sizes, "tasks of the tenant", "A tenant grows")]


def services(server, given, say):
    """Tasks with 1 to 1,000 services, in the database of the previous curve."""
    sizes = {1: "task-5", 10: "task-10", 100: "task-20", 1000: "task-100"}
    ways = [
        ("pick_healthy_service", "pick", "ours"),
        ("hand-written", "pick", "hand"),
        ("explain_pick", "explain", "ours"),
    ]
    cases = {size: {(name, way): case("", name, query, org=org(2), task=task) for name, query, way in ways}
             for size, task in sizes.items()}
    times = measure(server, cases, {size: "tenants" for size in sizes}, given, say)
    return [
        "### Services of a task",
        *shown(given, "services", times, list(sizes), "services of the task", "A task gets more services"),
    ]


def made(server, names, number, size, database):
    """Returns {(name, way): case} of these functions, for the tenant of this number."""
    cases = {}
    for name in names:
        query, variables = FUNCTIONS[name]
        after = row(server, number, size // 2, database) if query == "library_after" else {}
        cases[name, "ours"] = case("", name, query, org=org(number), **variables, **after)
    return cases


def measure(server, cases, databases, given, say, seed=1):
    """Returns {(name, way): {size: [microseconds of a call in each round]}}; cases: {size: {(name,
    way): case}}."""
    chance, times = random.Random(seed), defaultdict(lambda: defaultdict(list))
    for size, database in databases.items():
        data.give_access(server, cases[size].values(), database)
    fresh = Fresh(server, databases=sorted(set(databases.values())), strategy=False)
    names = list(next(iter(cases.values())))
    for number in range(1, given.rounds + 1):
        for name in chance.sample(names, len(names)):
            fresh.keep(2 * given.seconds * len(cases))
            for size in chance.sample(list(cases), len(cases)):
                case, way = cases[size][name], name[1]
                tps, _ = server.pgbench(
                    case.text(way),
                    "prepared",
                    given.seconds,
                    case.user(way),
                    database=databases[size],
                    **dict(case.variables),
                )
                times[name][size].append(1e6 / tps)
        say(f"round {number} of {given.rounds}")
    return {name: times[name] for name in names}


def shown(given, name, times, sizes, x_label, title, goal=None):
    """Returns a picture, if one is wanted, and a table."""
    named = {what: of for (what, _), of in times.items()}
    return [*drawn(given, f"growth-{name}", named, sizes, x_label, title), table(named, sizes, goal)]


def table(times, sizes, goal):
    rows = []
    for name, of in times.items():
        ratios = [last / first for last, first in zip(of[sizes[-1]], of[sizes[0]])]
        rows.append([name, *(f"{statistics.median(of[size]):,.0f}" for size in sizes), cell(ratios),
                     *(["yes" if statistics.median(ratios) <= goal else "**no**"] if goal else [])])
    return markdown(
        [
            "statement",
            *(f"µs at {size:,}" for size in sizes),
            f"time of a call at {sizes[-1]:,} ÷ at {sizes[0]:,}",
            *([f"≤ {goal}?"] if goal else []),
        ],
        rows,
    )


def drawn(given, file, times, sizes, x_label, title):
    """Returns the picture as Markdown, if one is wanted."""
    if not given.pictures:
        return []
    series = {what: [(size, statistics.median(of[size])) for size in sizes] for what, of in times.items()}
    picture.lines(given.pictures / f"{file}.svg", title, x_label, "µs of a call", series)
    return [f"![{title}]({given.pictures.name}/{file}.svg)"]
