"""Checks before the measurement that ours, with and without caches, and the hand-written query
return the same rows."""

from cases import OWN

# Enough calls for a later one to use the caches.
CALLS = 3


def answer(server, case, way):
    """Returns the rows of a case without the columns that only ours has. Asserts that repeated
    calls return the same."""
    query = f"SELECT {COLUMNS[case.query]} FROM ({case.statement(way)}) answer;\n"
    rows = server.psql(query * CALLS, "registry", case.user(way))
    once = rows[:len(rows) // CALLS]
    if rows != once * CALLS:
        raise SystemExit(f"{case.name}, {way}: another call gives other rows")
    return once


# The columns to compare. Documents are json in one and jsonb in the other, and are compared as
# jsonb.
LIBRARY = "task_definition_id, metadata::jsonb, service_count, healthy_services"
TASK = "task_definition_id, metadata::jsonb, interface_spec::jsonb"
COLUMNS = {
    "library_page": LIBRARY,
    "library_after": LIBRARY,
    "library_category": LIBRARY,
    "library_all": LIBRARY,
    "search": "task_definition_id, metadata::jsonb, rank",
    "similar": "task_definition_id",
    # Ours chooses another service at each call.
    "pick": "version, service_id IS NOT NULL",
    "pipeline": "template_id, name, default_parameters::jsonb, steps::jsonb",
    "pipeline_library": "template_id, name, is_public, step_count",
    "get_task": TASK,
    "get_latest": TASK,
    "categories": "category, task_count",
    "etag": "etag",
}


def same_answers(server, cases):
    for case in cases:
        # Those of them that are measured.
        ways = {"ours", "hand", *case.ways}
        answers = {way: answer(server, case, way) for way in OWN if way in ways}
        ours = answers["ours"]
        if not ours:
            raise SystemExit(f"{case.name}: no rows")
        for way, other in answers.items():
            if ours != other and case.same:
                raise SystemExit(f"{case.name}: ours and {way} differ:\n{ours[:2000]}\n---\n{other[:2000]}")
