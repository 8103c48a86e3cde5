"""Before anything is timed: ours and the hand-written query give the same rows."""

import re


def answer(server, case, way):
    """The rows of a case, without the columns that only ours has."""
    sql = re.sub(r"--.*", "", case.script(way).read_text()).strip().rstrip(";")
    for name, value in case.variables:
        sql = re.sub(rf":{name}\b", f"'{value}'", sql)
    columns = re.sub(r"\s+", " ", COLUMNS[case.query])
    return server.psql(f"SELECT {columns} FROM ({sql}) answer", case.database(way))


# What must be the same. Documents are json in one and jsonb in the other: compared as jsonb.
COLUMNS = {
    "library_page": "task_definition_id, metadata::jsonb, service_count, healthy_services",
    "library_all": "task_definition_id, metadata::jsonb, service_count, healthy_services",
    "search": "task_definition_id, metadata::jsonb, rank",
    "pick": "service_id, service_url, resources_used::jsonb, last_health_check",
    "pipeline": "template_id, name, default_parameters::jsonb, steps::jsonb",
    "get_task": "task_definition_id, metadata::jsonb, interface_spec::jsonb",
}


def same_answers(server, cases):
    for case in cases:
        ours, hand = (answer(server, case, way) for way in ("ours", "hand"))
        if not ours:
            raise SystemExit(f"{case.name}: no rows")
        if ours != hand:
            raise SystemExit(f"{case.name}: ours and the hand-written query differ:\n{ours[:2000]}\n---\n{hand[:2000]}")
