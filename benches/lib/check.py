"""Before anything is timed: ours and the hand-written query give the same rows."""


def answer(server, case, way):
    """The rows of a case, without the columns that only ours has."""
    return server.psql(f"SELECT {COLUMNS[case.query]} FROM ({case.statement(way)}) answer", "registry", case.user(way))


# What must be the same. Documents are json in one and jsonb in the other: compared as jsonb.
LIBRARY = "task_definition_id, metadata::jsonb, service_count, healthy_services"
TASK = "task_definition_id, metadata::jsonb, interface_spec::jsonb"
COLUMNS = {
    "library_page": LIBRARY,
    "library_after": LIBRARY,
    "library_category": LIBRARY,
    "library_all": LIBRARY,
    "search": "task_definition_id, metadata::jsonb, rank",
    "similar": "task_definition_id",
    "pick": "service_id, service_url, resources_used::jsonb, last_health_check",
    "pipeline": "template_id, name, default_parameters::jsonb, steps::jsonb",
    "pipeline_library": "template_id, name, is_public, step_count",
    "get_task": TASK,
    "get_latest": TASK,
    "categories": "category, task_count",
    "etag": "etag",
}


def same_answers(server, cases):
    for case in cases:
        ours, *others = (answer(server, case, way) for way in ("ours", "hand", "plpgsql") if way in ("hand", *case.ways))
        if not ours:
            raise SystemExit(f"{case.name}: no rows")
        for other in others if case.same else []:
            if ours != other:
                raise SystemExit(f"{case.name}: ours and the hand-written query differ:\n{ours[:2000]}\n---\n{other[:2000]}")
