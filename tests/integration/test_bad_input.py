"""Bad input: each call returns a documented result or one of the documented errors, and the session
continues."""

import json
import uuid

import psycopg
import pytest
from conftest import Database, new_org
from psycopg.types.json import Jsonb

# The SQLSTATEs of the API: invalid parameter, duplicate, not found, insufficient privilege, object
# not in prerequisite state.
KINDS = {"22023", "23505", "P0002", "42501", "55000"}

MEGABYTE = 1024 * 1024
NIL = uuid.UUID(int=0)
SPEC = {"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {}}


def nested(levels, opening="[", closing="]", core=""):
    return opening * levels + core + closing * levels


def cycle(steps):
    return [{"step_name": f"s{i}", "task_id": "t", "depends_on": [f"s{(i + 1) % steps}"]} for i in range(steps)]


def chain(steps):
    return [{"step_name": f"s{i}", "task_id": "t", "depends_on": [f"s{i - 1}"] if i else []} for i in range(steps)]


def J(value):
    return json.dumps(value)


class Refused:
    def __init__(self, sqlstate, *parts):
        self.sqlstate = sqlstate
        self.parts = parts


def one(value):
    return [(value,)]


BAD = lambda *parts: Refused("22023", *parts)  # noqa: E731
NOT_FOUND = lambda *parts: Refused("P0002", *parts)  # noqa: E731
NOTHING = []

REGISTER = "SELECT mad_registry.register_task(%(org)s, {task_id}, {version}, {metadata}, {spec}) IS NOT NULL"


def register(task_id="'n'", version="'1'", metadata="'{}'", spec="'{}'"):
    return REGISTER.format(task_id=task_id, version=version, metadata=metadata, spec=spec)


LIBRARY = "SELECT task_id FROM mad_registry.task_library(%(org)s, {})"
SEARCH = "SELECT task_id FROM mad_registry.search_tasks(%(org)s, {})"
PICK = "SELECT service_url FROM mad_registry.pick_healthy_service(%(org)s, 't', max_age => {})"
BEAT = "SELECT mad_registry.heartbeat(%(org)s, %(service)s, 'healthy', {}) IS NOT NULL"
BEATS = "SELECT mad_registry.heartbeats(%(org)s, %(value)s)"
IMPORT_TASKS = "SELECT mad_registry.import_tasks(%(org)s, %(value)s)"
IMPORT_PIPELINES = "SELECT mad_registry.import_pipelines(%(org)s, %(value)s)"
PIPELINE = "SELECT mad_registry.register_pipeline(%(org)s, {name}, '1', 'P', 'c', %(value)s) IS NOT NULL"
STEPS = PIPELINE.format(name="'n'")

TWICE = "The document was encoded as JSON twice"

# Statement, value (or a function that makes it), and the expected error or rows.
CASES = {
    # Ids that no row has.
    "library of an unknown organisation": ("SELECT * FROM mad_registry.task_library(%(value)s)", NIL, NOTHING),
    "search of an unknown organisation": ("SELECT * FROM mad_registry.search_tasks(%(value)s, 'dock')", NIL, NOTHING),
    "categories of an unknown organisation": ("SELECT * FROM mad_registry.task_categories(%(value)s)", NIL, NOTHING),
    "own pipelines of an unknown organisation": (
        "SELECT * FROM mad_registry.pipeline_library(%(value)s, NULL, false)", NIL, NOTHING),
    "unknown task": ("SELECT * FROM mad_registry.get_task(%(org)s, 'nosuch')", None, NOTHING),
    "unknown version": ("SELECT * FROM mad_registry.get_task(%(org)s, 't', '9.9.9')", None, NOTHING),
    "empty version": ("SELECT * FROM mad_registry.get_task(%(org)s, 't', '')", None, NOTHING),
    "pick for an unknown task": ("SELECT * FROM mad_registry.pick_healthy_service(%(org)s, 'nosuch')", None, NOTHING),
    "explain an unknown task": ("SELECT * FROM mad_registry.explain_pick(%(org)s, 'nosuch')", None,
        NOT_FOUND("nosuch")),
    "unknown pipeline": ("SELECT * FROM mad_registry.pipeline_with_steps(%(org)s, %(value)s)", NIL, NOTHING),
    "diagram of an unknown pipeline": ("SELECT mad_registry.pipeline_diagram(%(org)s, %(value)s)", NIL,
        NOT_FOUND("pipeline", str(NIL))),
    "diagram in an unknown format": ("SELECT mad_registry.pipeline_diagram(%(org)s, %(template)s, 'svg')", None,
        BAD("format", "svg")),
    "diagram in an empty format": ("SELECT mad_registry.pipeline_diagram(%(org)s, %(template)s, '')", None,
        BAD("format")),
    "task for an unknown organisation": ("SELECT mad_registry.register_task(%(value)s, 'a', '1', '{}', '{}')", NIL,
        NOT_FOUND("organization", str(NIL))),
    "tasks for an unknown organisation": ("SELECT mad_registry.import_tasks(%(value)s, '[]')", NIL,
        NOT_FOUND("organization")),
    "pipelines for an unknown organisation": ("SELECT mad_registry.import_pipelines(%(value)s, '[]')", NIL,
        NOT_FOUND("organization")),
    "service of an unknown task": ("SELECT mad_registry.register_service(%(org)s, 'nosuch', NULL, 'http://x')", None,
        NOT_FOUND("nosuch")),
    "service of an unknown version": ("SELECT mad_registry.register_service(%(org)s, 't', '9', 'http://x')", None,
        NOT_FOUND('"t"', '"9"')),
    "service of an unknown organisation": ("SELECT mad_registry.register_service(%(value)s, 't', NULL, 'http://x')",
        NIL, NOT_FOUND("organization")),
    "heartbeat of an unknown service": ("SELECT mad_registry.heartbeat(%(org)s, %(value)s)", NIL,
        NOT_FOUND("service", str(NIL))),
    "heartbeat for another organisation": ("SELECT mad_registry.heartbeat(%(other)s, %(service)s)", None,
        NOT_FOUND("service")),
    "drain an unknown service": ("SELECT mad_registry.drain_service(%(org)s, %(value)s)", NIL, NOT_FOUND("service")),
    "switch an unknown task": ("SELECT mad_registry.set_task_active(%(org)s, 'nosuch', '1', true)", None,
        NOT_FOUND("nosuch")),
    "heartbeats of unknown services": (BEATS, J([{"service_id": str(NIL)}]), one(0)),

    # Pages.
    "page_size 0": (LIBRARY.format("page_size => 0"), None, BAD("page_size", "0")),
    "page_size -1": (LIBRARY.format("page_size => -1"), None, BAD("page_size", "-1")),
    "page_size least": (LIBRARY.format("page_size => -2147483648"), None, BAD("page_size")),
    "page_size greatest": (LIBRARY.format("page_size => 2147483647"), None, one("t")),
    "page_size of 64 bits": (LIBRARY.format("page_size => 9223372036854775807"), None, one("t")),
    "page_size of 64 bits, the least": (LIBRARY.format("page_size => -9223372036854775808"), None, BAD("page_size")),
    "page_size of 64 bits, the latest": (LIBRARY.format("page_size => 9223372036854775807, latest_only => true"),
        None, one("t")),
    "latest_only NULL": (LIBRARY.format("latest_only => NULL"), None, BAD("latest_only")),
    "after_title alone": (LIBRARY.format("after_title => 'x'"), None, BAD("after_title", "after_id")),
    "after_id of nothing": (LIBRARY.format("after_title => '', after_id => '00000000-0000-0000-0000-000000000000'"),
        None, one("t")),
    "after_title of 10 MB": (LIBRARY.format("NULL, 5, %(value)s, '00000000-0000-0000-0000-000000000000'"),
        lambda: "z" * 10 * MEGABYTE, NOTHING),
    "category of 10 MB": (LIBRARY.format("%(value)s"), lambda: "c" * 10 * MEGABYTE, NOTHING),
    "empty category": (LIBRARY.format("''"), None, NOTHING),
    "category of odd characters": (LIBRARY.format("%(value)s"), "%_'\"\\🧬\u0001", NOTHING),
    "search page_size 0": (SEARCH.format("'dock', NULL, 0"), None, BAD("page_size")),
    "search page_size -1": (SEARCH.format("'dock', NULL, -1"), None, BAD("page_size")),
    "search page_offset -1": (SEARCH.format("'dock', NULL, 5, -1"), None, BAD("page_offset", "-1")),
    "search page_offset greatest": (SEARCH.format("'dock', NULL, 9223372036854775807, 9223372036854775807"), None,
        NOTHING),

    # Queries.
    "empty query": (SEARCH.format("''"), None, NOTHING),
    "query of blanks": (SEARCH.format("%(value)s"), " \t\r\n", NOTHING),
    "query of control characters": (SEARCH.format("%(value)s"), "\u0001\u0002\u001f\u007f", NOTHING),
    "query of emoji": (SEARCH.format("%(value)s"), "🧬🧪", NOTHING),
    "query of percent signs": (SEARCH.format("%(value)s"), "%%", NOTHING),
    "query of quotes": (SEARCH.format("%(value)s"), "'\"'\"\\", NOTHING),
    "query of operators": (SEARCH.format("%(value)s"), "docking & !(| <-> :*", one("t")),
    "query that would inject": (SEARCH.format("%(value)s"), "'; DROP TABLE mad.task_services; --", NOTHING),
    "query of 1,000 characters of three bytes": (SEARCH.format("%(value)s"), "漢" * 1000, NOTHING),
    "query of 1,001 characters": (SEARCH.format("%(value)s"), "a" * 1001, BAD("query", "1000")),
    "query of 10 MB": (SEARCH.format("%(value)s"), lambda: "dock " * (2 * MEGABYTE), BAD("query", "1000")),
    "query of 500 words": (SEARCH.format("%(value)s"), "q " * 500, NOTHING),
    "category no task has": (SEARCH.format("'docking', 'none'"), None, NOTHING),

    # Ages.
    "age 0": (PICK.format("'0'"), None, BAD("max_age", "above zero")),
    "age negative": (PICK.format("'-2 minutes'"), None, BAD("max_age")),
    "age negative by its months": (PICK.format("'-1 month 1 day'"), None, BAD("max_age")),
    "age huge": (PICK.format("'170000000 years'"), None, BAD("max_age", "1000 years")),
    "age of a thousand years": (PICK.format("'12000 months'"), None, one("http://t")),
    "age of a microsecond": (PICK.format("'1 microsecond'"), None, NOTHING),
    "explain age negative": ("SELECT * FROM mad_registry.explain_pick(%(org)s, 't', NULL, '-1 s')", None,
        BAD("max_age")),
    "reap negative": ("SELECT mad_registry.reap_services('-1 day')", None, BAD("older_than")),
    "reap nothing": ("SELECT mad_registry.reap_services('0')", None, BAD("older_than")),
    "reap huge": ("SELECT mad_registry.reap_services('9999 years')", None, BAD("older_than")),

    # Names.
    "empty task_id": (register(task_id="''"), None, BAD("task_id", "empty")),
    "blank task_id": (register(task_id="' '"), None, BAD("task_id", "empty")),
    "task_id of 101 characters": (register(task_id="repeat('a', 101)"), None, BAD("task_id", "100", "101")),
    "task_id of 10 MB": (register(task_id="%(value)s"), lambda: "a" * 10 * MEGABYTE, BAD("task_id", "100")),
    "task_id of 100 emoji": (register(task_id="repeat('🧬', 100)"), None, one(True)),
    "task_id with a control character": (register(task_id="%(value)s"), "a\u0001b", BAD("task_id", "control")),
    "task_id with a line end": (register(task_id="%(value)s"), "a\nb", BAD("task_id", "control")),
    "task_id of quotes": (register(task_id="%(value)s"), "%'\"\\", one(True)),
    "empty version of a new task": (register(version="''"), None, BAD("version", "empty")),
    "version of 51 characters": (register(version="repeat('1', 51)"), None, BAD("version", "50")),
    "version that is no version": (register(version="'not a version 🧬'"), None, one(True)),
    "several faults": (register("''", "''", "'[]'", "'[]'"), None,
        BAD("3 more", "task_id", "version", "metadata", "interface_spec")),

    # Documents of tasks.
    "metadata []": (register(metadata="'[]'"), None, BAD("metadata", "object")),
    "metadata a number": (register(metadata="'1'"), None, BAD("metadata", "object")),
    "metadata null": (register(metadata="'null'"), None, BAD("metadata", "object")),
    "tags a number": (register(metadata="%(value)s"), J({"tags": 7}), BAD("metadata.tags", "a number")),
    "tags an object": (register(metadata="%(value)s"), J({"tags": {}}), BAD("metadata.tags", "an object")),
    "tags of numbers": (register(metadata="%(value)s"), J({"tags": ["a", 1]}), BAD("metadata.tags[1]", "a number")),
    "title a number": (register(metadata="%(value)s"), J({"title": 1}), BAD("metadata.title", "a number")),
    "title an object": (register(metadata="%(value)s"), J({"title": {}}), BAD("metadata.title", "an object")),
    "title null": (register(metadata="%(value)s"), J({"title": None, "tags": None}), one(True)),
    "title empty": (register(metadata="%(value)s"), J({"title": ""}), one(True)),
    "title of odd characters": (register(metadata="%(value)s"), J({"title": "%_'\"\\🧬\u0001"}), one(True)),
    "category an array": (register(metadata="%(value)s"), J({"category": []}), BAD("metadata.category", "an array")),
    "title of 10 MB": (register(metadata="%(value)s"), lambda: J({"title": "word " * (2 * MEGABYTE)}), one(True)),
    "title of one word of 10 MB": (register(metadata="%(value)s"), lambda: J({"title": "x" * 10 * MEGABYTE}),
        one(True)),
    "description of 10 MB": (register(metadata="%(value)s"),
        lambda: J({"description": " ".join(f"word{i}" for i in range(900_000))}), one(True)),
    "a tag of 10 MB": (register(metadata="%(value)s"), lambda: J({"tags": ["tag " * (5 * MEGABYTE // 2)]}), one(True)),
    "500,000 tags": (register(metadata="%(value)s"), lambda: J({"tags": [f"tag-number-{i}" for i in range(500_000)]}),
        one(True)),
    "interface_spec of 10 MB": (register(spec="%(value)s"), lambda: J(SPEC | {"x": "y" * 10 * MEGABYTE}), one(True)),
    "metadata of 100 levels": (register(metadata="%(value)s"), '{"a": ' + nested(100) + "}", one(True)),
    "metadata of 200 levels": (register(metadata="%(value)s"), '{"a": ' + nested(200) + "}",
        BAD("metadata", "nested deeper than")),
    "metadata of 5,000 levels": (register(metadata="%(value)s"), '{"a": ' + nested(5000) + "}",
        BAD("metadata", "nested deeper than")),
    "interface_spec of 5,000 levels": (register(spec="%(value)s"), nested(5000, '{"a":', "}", "1"),
        BAD("interface_spec", "nested deeper than")),
    "metadata with a number beyond a double": (register(metadata="%(value)s"), '{"a": 1e400}',
        BAD("metadata", "number")),
    "interface_spec []": (register(spec="'[]'"), None, BAD("interface_spec", "object")),
    "interface_spec of another kind": (register(spec="%(value)s"), J({"swagger": "2.0"}),
        BAD("interface_spec.openapi")),
    "interface_spec of another version": (register(spec="%(value)s"), J({"openapi": "4.0.0"}),
        BAD("interface_spec.openapi", "4.0.0")),
    "interface_spec with paths an array": (register(spec="%(value)s"), J(SPEC | {"paths": []}),
        BAD("interface_spec.paths", "an array")),
    "service_config a string": ("SELECT mad_registry.register_task(%(org)s, 'a', '1', '{}', '{}', '\"x\"')", None,
        BAD("service_config", "object")),

    # Services and heartbeats.
    "service_url empty": ("SELECT mad_registry.register_service(%(org)s, 't', NULL, '')", None,
        BAD("service_url", "empty")),
    "service_url too long": ("SELECT mad_registry.register_service(%(org)s, 't', NULL, repeat('a', 2049))", None,
        BAD("service_url", "2048")),
    "service_url with blanks": ("SELECT mad_registry.register_service(%(org)s, 't', NULL, 'http://a b')", None,
        BAD("service_url", "white space")),
    "service_url of 2,048 bytes": (
        "SELECT mad_registry.register_service(%(org)s, 't', NULL, repeat('é', 1024)) IS NOT NULL", None, one(True)),
    "health status of no kind": ("SELECT mad_registry.heartbeat(%(org)s, %(service)s, 'well')", None,
        BAD("health_status", "well", "draining")),
    "health status empty": ("SELECT mad_registry.heartbeat(%(org)s, %(service)s, '')", None, BAD("health_status")),
    "health status of 10 MB": ("SELECT mad_registry.heartbeat(%(org)s, %(service)s, %(value)s)",
        lambda: "h" * 10 * MEGABYTE, BAD("health_status")),
    "resources []": (BEAT.format("'[]'"), None, BAD("resources_used", "object")),
    "resources a number": (BEAT.format("'1'"), None, BAD("resources_used", "object")),
    "resources null": (BEAT.format("'null'"), None, BAD("resources_used", "object")),
    **{f"cpu {cpu}": (BEAT.format("%(value)s"), '{"cpu": ' + cpu + "}", one(True))
       for cpu in ['"abc"', '"250m"', "{}", "[]", '"NaN"', '"-1"', "-1", '""', "null", "true", '"Infinity"', "1e400",
           '"🧬"', '"\\u0001"']},
    "resources of 10 MB": (BEAT.format("%(value)s"), lambda: J({"cpu": "x" * 10 * MEGABYTE}), one(True)),
    "resources of 5,000 levels": (BEAT.format("%(value)s"), '{"cpu": ' + nested(5000) + "}", one(True)),
    "heartbeats an object": (BEATS, "{}", BAD("heartbeats", "array", "an object")),
    "heartbeats null": (BEATS, "null", BAD("heartbeats", "null")),
    "heartbeats empty": (BEATS, "[]", one(0)),
    "heartbeats a string": (BEATS, '"x"', BAD("heartbeats", "array", "a string")),
    # Invalid heartbeats are skipped with a warning: see test_heartbeats_batch.py.
    "heartbeats of 5,000 levels": (BEATS, nested(5000), one(0)),
    "10,000 heartbeats that are wrong": (BEATS, lambda: J([1] * 10_000), one(0)),

    # Imports and pipelines.
    "tasks an object": (IMPORT_TASKS, "{}", BAD("tasks", "array")),
    "tasks a string": (IMPORT_TASKS, '"x"', BAD("tasks", "a string")),
    "tasks empty": (IMPORT_TASKS, "[]", one(0)),
    "tasks of empty objects": (IMPORT_TASKS, "[{}]", BAD("tasks[0].task_id", "tasks[0].version")),
    "tasks twice": (IMPORT_TASKS, J([{"task_id": "a", "version": "1"}] * 2), BAD("tasks[1]", "tasks[0]")),
    "tasks with is_active a string": (IMPORT_TASKS, J([{"task_id": "a", "version": "1", "is_active": "yes"}]),
        BAD("tasks[0].is_active")),
    "tasks with is_system null": (IMPORT_TASKS, J([{"task_id": "a", "version": "1", "is_system": None}]),
        BAD("tasks[0].is_system")),
    "tasks with a null document": (IMPORT_TASKS, J([{"task_id": "a", "version": "1", "metadata": None}]),
        BAD("tasks[0].metadata")),
    "tasks of 5,000 levels": (IMPORT_TASKS, nested(5000), BAD("tasks", "nested deeper than")),
    "pipelines an object": (IMPORT_PIPELINES, "{}", BAD("pipelines", "array")),
    "pipelines empty": (IMPORT_PIPELINES, "[]", one(0)),
    "pipelines of nothing": (IMPORT_PIPELINES, "[{}, 1]",
        BAD("pipelines[0].name", "pipelines[0].steps", "pipelines[1]")),
    "pipelines of 5,000 levels": (IMPORT_PIPELINES, nested(5000), BAD("nested deeper than")),
    "pipeline with a name of 10 MB": (PIPELINE.format(name="repeat('a', 10485760)"), "[]", BAD("name", "200")),
    "pipeline with an empty name": (PIPELINE.format(name="''"), "[]", BAD("name", "empty")),
    "pipeline without steps": (STEPS, "[]", BAD("steps", "at least one step")),
    "pipelines of no steps": (IMPORT_PIPELINES, J([{"name": "p", "steps": []}, {"name": "q"}]),
                              BAD("pipelines[0].steps: must have at least one step", "pipelines[1].steps: is missing")),
    **{f"step with {key}": (STEPS,
        J([{"step_name": "a", "task_id": "t"}, {"step_name": "b", "task_id": "t", key: value}]),
                            BAD(f'steps[1]: step "b" has an unknown key "{key}", which probably means "{meant}"',
                                "The keys of a step are step_name,", "under extra"))
       for meant, keys, value in [
           ("depends_on", ["dependsOn", "depends", "DependsOn", "depend_on", "dependencies", "needs", "after",
               "requires"], ["a"]),
           ("parameter_overrides",
               ["parameter_override", "parameterOverrides", "params", "parameters", "overrides", "inputs"], {}),
           ("version", ["Version", "verison", "task_version"], "1.0.0"), ("when", ["When", "if", "condition"], "x"),
           ("extra", ["extras", "metadata", "annotations"], {})]
       for key in keys},
    "step whose task is under task": (STEPS, J([{"name": "a", "task": "t"}]),
                                      BAD('"name", which probably means "step_name"',
                                          '"task", which probably means "task_id"')),
    "step with a key of no meaning": (STEPS, J([{"step_name": "a", "task_id": "t", "colour": 1}]),
        BAD('has an unknown key "colour"', "under extra")),
    "step with extra": (STEPS, J([{"step_name": "a", "task_id": "t", "extra": {"colour": 1, "dependsOn": ["z"]}}]),
        one(True)),
    "step with extra a string": (STEPS, J([{"step_name": "a", "task_id": "t", "extra": "red"}]),
        BAD("steps[0].extra: must be an object, not a string")),
    "step with 100,000 unknown keys": (STEPS,
        lambda: J([{"step_name": "a", "task_id": "t"} | {f"depends{i}": 1 for i in range(100_000)}]),
            BAD("99999 more faults")),
    "pipeline with an unknown key": (IMPORT_PIPELINES, J([{"name": "p", "displayName": "P", "tasks": []}]),
                                     BAD('"displayName", which probably means "display_name"',
                                         '"tasks", which probably means "steps"', "under metadata")),
    "task with an unknown key": (IMPORT_TASKS, J([{"task_id": "a", "version": "1", "metaData": {}}]),
                                 BAD('tasks[0]: has an unknown key "metaData", which probably means "metadata"')),
    # Documents that were encoded as JSON twice.
    **{f"{name} encoded twice: {sql[20:40]}": (sql, J(J(document)),
        BAD(f"{name}: must be a document, not a string that holds one", TWICE))
       for name, sql, document in [
           ("metadata", register(metadata="%(value)s"), {"title": "a"}),
               ("interface_spec", register(spec="%(value)s"), SPEC),
           ("service_config", "SELECT mad_registry.register_task(%(org)s, 'a', '1', '{}', '{}', %(value)s)", {}),
           ("tasks", IMPORT_TASKS, [{"task_id": "a", "version": "1"}]), ("pipelines", IMPORT_PIPELINES, []),
               ("heartbeats", BEATS, []),
           ("resources_used", BEAT.format("%(value)s"), {"cpu": 1}),
           ("parameters", "SELECT * FROM mad_registry.validate_parameters(%(org)s, 't', NULL, %(value)s)", {"a": 1}),
           ("artifact_map", "SELECT mad_registry.result_cache_put('k', %(value)s)", {}),
           ("metrics_summary", "SELECT mad_registry.result_cache_put('k', '{}', %(value)s)", {"a": 1}),
           ("metadata", "SELECT mad_registry.record_audit(%(org)s, NULL, 'a', 'b', metadata => %(value)s)", {"a": 1})]},
    "metadata encoded three times": (register(metadata="%(value)s"), J(J(J({"title": "a"}))), BAD(TWICE)),
    "metadata a string that only looks like a document": (register(metadata="%(value)s"), J("{title}"),
        BAD("not a string")),
    "steps encoded twice": (STEPS, J(J([{"step_name": "a", "task_id": "t"}])),
        BAD("steps: must be an array of steps, not a string that holds JSON", TWICE)),
    "defaults encoded twice": (
        "SELECT mad_registry.register_pipeline(%(org)s, 'n', '1', 'P', 'c', "
        "'[{\"step_name\": \"a\", \"task_id\": \"t\"}]', default_parameters => %(value)s)", J(J({"a": 1})),
        BAD("default_parameters: must be an object", TWICE)),
    "a step encoded twice": (STEPS, J([J({"step_name": "a", "task_id": "t"})]),
        BAD("steps[0]: must be an object", TWICE)),
    "overrides encoded twice": (STEPS, J([{"step_name": "a", "task_id": "t", "parameter_overrides": J({"a": 1})}]),
                                BAD("steps[0].parameter_overrides: must be an object, not a string that holds JSON",
                                    TWICE)),
    "dependencies encoded twice": (STEPS, J([{"step_name": "a", "task_id": "t", "depends_on": J(["b"])}]),
        BAD("steps[0].depends_on", TWICE)),
    "metadata of a task encoded twice": (IMPORT_TASKS,
        J([{"task_id": "a", "version": "1", "metadata": J({"title": "a"})}]),
                                         BAD("tasks[0].metadata: must be a JSON object, not a string that holds JSON",
                                             TWICE)),
    "tags encoded twice": (register(metadata="%(value)s"), J({"tags": J(["a"])}),
        BAD("metadata.tags: must be an array of strings", TWICE)),
    "tasks of 10 MB encoded twice": (IMPORT_TASKS,
        lambda: J(J([{"task_id": "a", "version": "1", "metadata": {"d": "\\" * 5 * MEGABYTE}}])), BAD(TWICE)),
    "steps an object": (STEPS, "{}", BAD("steps", "an object")),
    "steps of numbers": (STEPS, "[1]", BAD("steps[0]", "a number")),
    "step of an unknown task": (STEPS, J([{"step_name": "a", "task_id": "nosuch"}]), BAD("steps[0].task_id", "nosuch")),
    "step of an unknown version": (STEPS, J([{"step_name": "a", "task_id": "t", "version": "9"}]),
        BAD("steps[0].task_id", '"9"')),
    "step named twice": (STEPS, J([{"step_name": "a", "task_id": "t"}] * 2), BAD("steps[1].step_name", "steps[0]")),
    "step that waits for itself": (STEPS, J([{"step_name": "a", "task_id": "t", "depends_on": ["a"]}]),
        BAD("steps[0].depends_on", '"a"')),
    "step that waits for no step": (STEPS, J([{"step_name": "a", "task_id": "t", "depends_on": ["b"]}]),
        BAD("steps[0].depends_on[0]", '"b"')),
    "dependencies a string": (STEPS, J([{"step_name": "a", "task_id": "t", "depends_on": "b"}]),
        BAD("steps[0].depends_on", "a string")),
    "overrides an array": (STEPS, J([{"step_name": "a", "task_id": "t", "parameter_overrides": []}]),
        BAD("steps[0].parameter_overrides")),
    "step name with a control character": (STEPS, J([{"step_name": "a\u0001", "task_id": "t"}]),
        BAD("steps[0].step_name", "control")),
    "step names of odd characters": (STEPS, J([{"step_name": "%'\"\\🧬", "task_id": "t"}]), one(True)),
    "1,000 steps in a cycle": (STEPS, lambda: J(cycle(1000)), BAD("wait for each other", "990 more")),
    "1,000 steps in a chain": (STEPS, lambda: J(chain(1000)), one(True)),
    "every fault of a pipeline": (STEPS, J([{"step_name": "a", "task_id": "nosuch", "depends_on": ["b", "z"]},
                                            {"step_name": "b", "task_id": "t", "depends_on": ["a"]},
                                                {"step_name": "b", "task_id": "t"}]),
                                  BAD("nosuch", '"z"', "wait for each other", "steps[2].step_name")),
    "steps of 5,000 levels": (STEPS, nested(5000), BAD("nested deeper than")),
    "unknown key of 10 MB": (IMPORT_TASKS, lambda: J([{"task_id": "a", "version": "1", "k" * 10 * MEGABYTE: 1}]),
        BAD("unknown key")),
    "unknown dependency of 10 MB": (STEPS,
        lambda: J([{"step_name": "a", "task_id": "t", "depends_on": ["d" * 10 * MEGABYTE]}]),
            BAD("steps[0].depends_on[0]")),
    "step name of 10 MB": (STEPS, lambda: J([{"step_name": "d" * 10 * MEGABYTE, "task_id": "t"}] * 2),
        BAD("steps[0].step_name")),

    # Rows written to the tables directly.
    "the same task again": (
        "INSERT INTO mad.task_definitions (org_id, task_id, version) VALUES (%(org)s, 't', '1.0.0')", None,
        Refused("23505")),
}

class World:
    """A database with a task `t` ("Docking"), its service, and a pipeline."""

    def __init__(self, db):
        self.db = db
        self.names = {"org": new_org(db, "acme"), "other": new_org(db, "other")}
        db.execute(
            "SELECT mad_registry.register_task(%(org)s, 't', '1.0.0', '{\"title\": \"Docking\"}', '{}')", self.names
        )
        self.keep("service", "mad_registry.register_service(%(org)s, 't', NULL, 'http://t')")
        db.execute("SELECT mad_registry.heartbeat(%(org)s, %(service)s)", self.names)
        self.keep(
            "template",
            "mad_registry.register_pipeline(%(org)s, 'p', '1', 'P', 'c', '[{\"step_name\": \"a\", \"task_id\":"
            " \"t\"}]')",
        )
        self.pid = db.info.backend_pid

    def keep(self, name, call):
        self.names[name] = self.db.execute(f"SELECT {call}", self.names).fetchone()[0]

    def rolled_back(self, sql, args):
        """Returns the rows or the error of a statement, which is then rolled back."""
        with self.db.transaction(force_rollback=True):
            try:
                with self.db.transaction():
                    cursor = self.db.execute(sql, args)
                    rows = cursor.fetchall() if cursor.description else cursor.rowcount
                    self.db.execute("SET CONSTRAINTS ALL IMMEDIATE")
                    return rows
            except psycopg.Error as error:
                return error

    def assert_alive(self):
        assert self.db.execute("SELECT pg_backend_pid()").fetchone()[0] == self.pid


@pytest.fixture(scope="module")
def world(server):
    database = Database(server)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    with database.connect() as db:
        yield World(db)
    database.drop()


def said(error):
    diag = error.diag
    return "\n".join(filter(None, [diag.message_primary, diag.message_detail, diag.message_hint]))


def assert_of_our_kinds(error):
    assert error.sqlstate in KINDS, (error.sqlstate, said(error)[:500])
    message = error.diag.message_primary
    assert message[0] == message[0].lower() and "panic" not in message
    # The error text is short, whatever the input was.
    assert len(said(error)) < 20_000, len(said(error))


def test_there_are_enough_of_them():
    assert len(CASES) >= 60


@pytest.mark.parametrize("name", CASES, ids=lambda name: name.replace(" ", "_"))
def test_bad_input(world, name):
    sql, value, expected = CASES[name]
    # A heartbeat, so that the service is fresh whatever ran before.
    world.db.execute("SELECT mad_registry.heartbeat(%(org)s, %(service)s)", world.names)
    answer = world.rolled_back(sql, world.names | {"value": value() if callable(value) else value})
    world.assert_alive()
    if isinstance(expected, Refused):
        assert isinstance(answer, psycopg.Error), answer
        assert answer.sqlstate == expected.sqlstate, said(answer)[:500]
        assert_of_our_kinds(answer)
        assert [part for part in expected.parts if part not in said(answer)] == [], said(answer)[:500]
    else:
        assert answer == expected, answer if not isinstance(answer, psycopg.Error) else said(answer)[:500]


@pytest.mark.parametrize("age", ["infinity", "-infinity"])
def test_infinite_ages(server, world, age):
    if server.major < 17:
        pytest.skip("intervals are finite before PostgreSQL 17")
    for call in [PICK.format(f"'{age}'"), f"SELECT mad_registry.reap_services('{age}')",
                 f"SELECT * FROM mad_registry.explain_pick(%(org)s, 't', NULL, '{age}')"]:
        answer = world.rolled_back(call, world.names)
        assert isinstance(answer, psycopg.Error) and answer.sqlstate == "22023", answer
        assert_of_our_kinds(answer)


@pytest.mark.parametrize("call", [
    BEAT.format("%(value)s::jsonb -> 0 -> 'resources_used'"),
    BEATS],
    ids=["heartbeat", "heartbeats"])
def test_numbers_are_stored_as_given(world, call):
    given = '{"memory": 12345678901234567890.125}'
    with world.db.transaction(force_rollback=True):
        beats = f'[{{"service_id": "{world.names["service"]}", "resources_used": {given}}}]'
        world.db.execute(call, world.names | {"value": beats})
        stored = world.db.execute(
            "SELECT resources_used::text FROM mad.task_services WHERE service_id = %(service)s", world.names
        ).fetchone()[0]
        assert stored == given


# A valid value for every argument, by its name.
SOUND = {
    "task_id": "t",
    "version": "1.0.0",
    "category": "c",
    "page_size": 10,
    "after_title": "Docking",
    "after_id": NIL,
    "task_definition_ids": [],
    "query": "docking",
    "page_offset": 0,
    "latest_only": True,
    "vector": "x",
    "further": "y",
    "at_least": 1000,
    "max_age": "2 minutes",
    "include_public": True,
    "format": "dot",
    "metadata": "{}",
    "interface_spec": "{}",
    "service_config": "{}",
    "is_system": False,
    "active": True,
    "service_url": "http://n",
    "pod_name": "p",
    "node_name": "n",
    "health_status": "healthy",
    "resources_used": "{}",
    "heartbeats": "[]",
    "older_than": "1000 days",
    "name": "n",
    "display_name": "N",
    "steps": J([{"step_name": "a", "task_id": "t"}]),
    "description": "d",
    "default_parameters": "{}",
    "workflow_definition": "{}",
    "is_public": False,
    "all_databases": False,
    "at_most": 10,
    "tasks": "[]",
    "pipelines": "[]",
    "quantity": "1",
    "document": "x",
    "words": " x ",
    "parameters": "{}",
    "status": "RUNNING",
    "before": "2026-01-01",
    "before_id": None,
    "entity_type": "task",
    "entity_id": "t",
    "user_id": NIL,
    "action": "a",
    "job_id": NIL,
    "cache_key": "k",
    "min_confidence": 0,
    "lease": "1 minute",
    "artifact_map": "{}",
    "metrics_summary": "{}",
    "confidence_score": 1,
    "pipeline_version": "v",
    "task_name": "t",
    "canonical_job_id": NIL,
    "ttl": "1 day",
    "prefix": "p",
    "params": "{}",
    "months_ahead": 1,
    "role": "granted",
    "level": "reader",
    "application_name": "a",
    "statement_timeout": "1 minute",
    "idle_in_transaction_session_timeout": "1 minute",
    "dry_run": True,
    "relation": "mad.jobs",
    "catalog": "{}",
    "how_many": 3,
    "weight": 1.5,
    "max_concurrency": 1000,
    "lease_id": NIL,
    "holder": "h",
    "ok": False,
    "hint": "h",
    "message": "m",
}

# Arguments that have another meaning in some functions.
SOUND_FOR = {
    "canonical_json": {"document": "{}"},
    "revoke_access": {"role": "revoked"},
    "delete_task_version": {"task_id": "unused"},
}


def test_null_for_every_argument_of_every_function(server, world):
    """An optional argument accepts NULL; for any other argument the error names it."""
    functions = world.db.execute("""
        SELECT p.oid::regproc::text, p.proname, p.proargnames[1:p.pronargs],
            (p.proargtypes::regtype[])[0:p.pronargs - 1]::text[],
            p.proisstrict,
               p.pronargdefaults
        FROM pg_proc p
        WHERE p.pronamespace IN ('mad_registry'::regnamespace, 'mad_registry_internal'::regnamespace)
          AND p.prorettype <> 'trigger'::regtype AND p.pronargs > 0 AND p.prokind = 'f'
        ORDER BY p.proname""").fetchall()
    assert len(functions) > 20
    sound = SOUND | {
        "org_id": world.names["org"],
        "service_id": world.names["service"],
        "template_id": world.names["template"],
    }
    world.db.execute("UPDATE mad.task_services SET max_concurrency = 1000")
    server.psql("CREATE ROLE granted; CREATE ROLE revoked")
    world.db.execute("SELECT mad_registry.grant_access('revoked', 'reader')")
    world.db.execute("SELECT mad_registry.register_task(%s, 'unused', '1.0.0', '{}', '{}')", [world.names["org"]])
    refusals = calls = 0
    for qualified, function, names, types, strict, defaults in functions:
        # Internal functions, which refuse direct calls.
        if function in ("make_partitions", "remove_partitions", "free_months", "add_partitions",
                        "delete_old_default_rows", "organization_contents", "organization_references",
                        "remove_part_of_organization", "set_refusal", "digest_of_organization"):
            continue
        places = ", ".join(f"{name} => %({name})s::{type_}" for name, type_ in zip(names, types))
        sql = f"SELECT * FROM {qualified}({places})"
        assert set(names) <= set(sound), f"{function} has an argument that this test has no value for"
        args = {name: (sound | SOUND_FOR.get(function, {}))[name] for name in names}
        whole = world.rolled_back(sql, args)
        assert not isinstance(whole, psycopg.Error), (function, whole)
        for i, name in enumerate(names):
            answer = world.rolled_back(sql, args | {name: None})
            calls += 1
            if isinstance(answer, psycopg.Error):
                assert not strict, (function, name)
                assert answer.sqlstate == "22023" and name in said(answer), (function, name, said(answer))
                refusals += 1
            elif strict:
                assert answer in ([(None,)], []), (function, name, answer)
            valid = name not in NULL_IS_NO_VALUE and (function, name) not in NULL_IS_NO_VALUE_FOR
            if i >= len(names) - defaults and valid:
                assert not isinstance(answer, psycopg.Error), (function, name, answer)
        nothing = world.rolled_back(sql, dict.fromkeys(names))
        if isinstance(nothing, psycopg.Error):
            assert_of_our_kinds(nothing)
        world.assert_alive()
    world.db.execute("SELECT mad_registry.delete_task_version(%s, 'unused', '1.0.0')", [world.names["org"]])
    world.db.execute("UPDATE mad.task_services SET max_concurrency = NULL")
    print(f"{calls} calls with a NULL, {refusals} refused")
    assert refusals > 20


# Optional arguments for which NULL is not a valid value; after_id because after_title is given.
NULL_IS_NO_VALUE = {
    "after_id",
    "max_age",
    "include_public",
    "latest_only",
    "format",
    "service_config",
    "is_system",
    "health_status",
    "hint",
    "default_parameters",
    "workflow_definition",
    "is_public",
    "min_confidence",
    "lease",
    "metrics_summary",
    "months_ahead",
    "at_least",
    "application_name",
    "statement_timeout",
    "idle_in_transaction_session_timeout",
    "dry_run",
    "how_many",
}
# The same, of some functions.
NULL_IS_NO_VALUE_FOR = {("lease_service", "ttl"), ("renew_lease", "ttl"), ("remove_organization_step", "at_most")}


def test_a_role_without_rights_is_refused(server, world):
    server.psql("CREATE ROLE stranger LOGIN", "postgres")
    with server.connect(world.db.info.dbname, "stranger") as stranger:
        for call in ["SELECT * FROM mad_registry.task_library(%(org)s)", "SELECT mad_registry.version()",
                     "SELECT * FROM mad.task_definitions", "SELECT mad_registry.reap_services('1 day')"]:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                stranger.execute(call, world.names)
    server.psql("DROP ROLE stranger", "postgres")


ODD_METADATA = [
    {},
    {"title": {"en": "Docking"}},
    {"title": ["a"]},
    {"title": 5},
    {"title": None},
    {"title": ""},
    {"title": True},
    {"tags": 7},
    {"tags": "docking"},
    {"tags": {"a": "docking"}},
    {"tags": [1, None, {}, [], "docking"]},
    {"tags": [["docking"]]},
    {"description": {"a": 1}},
    {"description": 5},
    {"category": []},
    {"category": {}},
    {"category": 5},
    {"category": ""},
    {"category": "c" * 10_000},
    {"title": "docking " * 125_000},
    {"title": "x" * MEGABYTE},
    {"title": "🧬\u0001%_'\"\\"},
    {"description": " ".join(f"w{i}" for i in range(150_000))},
    {"tags": [f"tag{i}" for i in range(100_000)]},
]
ODD_RESOURCES = [
    '{"cpu": ' + cpu + "}"
    for cpu in [
        '"abc"',
        '"250m"',
        "{}",
        "[]",
        '"NaN"',
        '"-1"',
        "-1",
        '""',
        "null",
        "true",
        '"Infinity"',
        "1e400",
        '"🧬"',
        nested(5000),
    ]
] + ["{}", '{"cpu": "' + "9" * 100_000 + '"}', '{"CPU": 1}']
ODD_DEPENDENCIES = ["[]", '["first", "first"]']


@pytest.fixture(scope="module")
def odd(world):
    """An organisation with the most unusual rows that the constraints of the tables allow."""
    db = world.db
    org = new_org(db, "odd")
    for n, metadata in enumerate(ODD_METADATA):
        db.execute("INSERT INTO mad.task_definitions (org_id, task_id, version, metadata) VALUES (%s, %s, %s, %s)",
                   [org, f"odd\u0001 {n} %'\"\\🧬", " v\n1 ", Jsonb(metadata)])
    db.execute("""
        INSERT INTO mad.task_definitions (org_id, task_id, version, metadata, interface_spec, service_config)
        VALUES (%s, 'deep', '1', %s, %s, '{"a": 1e400}')""",
        [org, '{"title": ' + nested(5000) + ', "tags": ' + nested(5000) + "}", nested(5000, '{"a":', "}", "1")])
    tasks = db.execute(
        "SELECT task_definition_id FROM mad.task_definitions WHERE org_id = %s ORDER BY task_id", [org]
    ).fetchall()
    for (task,) in tasks[:2]:
        for n, resources in enumerate(ODD_RESOURCES):
            db.execute("""
                INSERT INTO mad.task_services (org_id, task_definition_id, service_url, health_status,
                    last_health_check, resources_used)
                VALUES (%s, %s, %s, 'healthy', now() + interval '1 minute',
                    %s)""", [org, task, f" \u0001{n}", resources])
        db.execute("""
            INSERT INTO mad.task_services (org_id, task_definition_id, service_url, health_status, last_health_check)
            VALUES (%(o)s, %(t)s, 'never', 'healthy', NULL),
                (%(o)s, %(t)s, 'bc', 'healthy', '4000-01-01 BC')""", {"o": org, "t": task})
    templates = []
    for name, text in [("plain", None), ("\u0001", ""), ("🧬", "x" * MEGABYTE), ("%'\"\\<>|[]", "\"]\n--> end")]:
        template = db.execute("""
            INSERT INTO mad.pipeline_templates (org_id, name, description, category, version, is_public,
                workflow_definition)
            VALUES (%s, %s, %s, %s, ' ', true,
                '{"a": 1e400}') RETURNING template_id""", [org, name, text, text and text[:200]]).fetchone()[0]
        templates.append(template)
        for n, depends_on in enumerate(["[]", '["first"]', '["first", "first"]']):
            db.execute("""
                INSERT INTO mad.pipeline_task_steps (org_id, template_id, task_definition_id, step_name, step_order,
                    depends_on, parameter_overrides)
                VALUES (%s, %s, %s, %s, -1, %s, '{"a": 1e400}')""",
                [org, template, tasks[n][0], "first" if n == 0 else f"\"]\n{n} 🧬 --> %\\", depends_on])
    return {
        "org": org,
        "other": world.names["other"],
        "templates": templates,
        "ids": [
            t for (t,) in db.execute("SELECT task_id FROM mad.task_definitions WHERE org_id = %s ORDER BY 1", [org])
        ],
    }


def texts(db, sql, args):
    """Returns rows as text, because client libraries cannot parse documents nested this deep."""
    return db.execute(f"SELECT r::text FROM ({sql}) r", args).fetchall()


def test_reads_answer_with_bad_tasks_in_the_tables(world, odd):
    db = world.db
    everything = len(ODD_METADATA) + 1
    assert len(texts(db, "SELECT * FROM mad_registry.task_library(%(org)s)", odd)) == everything
    counted = db.execute("SELECT sum(task_count), count(*) FROM mad_registry.task_categories(%(org)s)", odd).fetchone()
    assert counted[0] == everything and counted[1] >= 5
    for category in [None, "", "5", "[]", "{}", "c" * 10_000]:
        listed = texts(
            db, "SELECT * FROM mad_registry.task_library(%(org)s, %(category)s, 3)", odd | {"category": category}
        )
        assert 1 <= len(listed) <= 3, category
    for task_id in odd["ids"]:
        got = texts(db, "SELECT * FROM mad_registry.get_task(%(org)s, %(id)s)", odd | {"id": task_id})
        assert len(got) == 1, task_id
    for query, found in [
        ("docking", "text"),
        ("dokcing", "similar"),
        ("docki", "prefix"),
        ("odd", "text"),
        ("tag99", "text"),
        ("w77", "text"),
        ("5", "text"),
    ]:
        kinds = {
            kind
            for (kind,) in db.execute(
                "SELECT matched_by FROM mad_registry.search_tasks(%(org)s, %(query)s, page_size => NULL)",
                odd | {"query": query},
            )
        }
        assert kinds == {found}, query
    pages, last = 0, (None, None)
    while rows := db.execute("""
            SELECT metadata ->> 'title', task_definition_id
                FROM mad_registry.task_library(%(org)s, NULL, 4, %(title)s, %(id)s)""",
            odd | {"title": last[0], "id": last[1]}).fetchall():
        pages += len(rows)
        last = rows[-1]
    assert pages == everything
    world.assert_alive()


def test_reads_answer_with_bad_services_in_the_tables(world, odd):
    db = world.db
    services = len(ODD_RESOURCES) + 2
    with_services = odd["ids"][:2]
    for task_id in with_services:
        picked = texts(
            db,
            "SELECT * FROM mad_registry.pick_healthy_service(%(org)s, %(id)s, max_age => '1 hour')",
            odd | {"id": task_id},
        )
        assert len(picked) == 1
        explained = db.execute(
            "SELECT eligible, load, reason FROM mad_registry.explain_pick(%(org)s, %(id)s, max_age => '1 hour')",
            odd | {"id": task_id},
        ).fetchall()
        assert len(explained) == services and sum(eligible for eligible, _, _ in explained) == services - 2
        # 250m is the only usable load, so it is the median for all services, and the mean. Where
        # picks are counted, the picked service has one more.
        assert {round(load) for eligible, load, _ in explained if eligible} <= {5, 6}
        assert all(len(reason) < 300 for _, _, reason in explained)
    counts = db.execute(
        "SELECT service_count FROM mad_registry.task_library(%(org)s) WHERE service_count > 0", odd
    ).fetchall()
    assert counts == [(services,)] * 2
    world.assert_alive()


@pytest.mark.parametrize("check", ["infinity", "-infinity", "200000-01-01", "4713-01-01 BC"])
def test_reads_answer_with_a_health_check_at_the_end_of_time(world, check):
    write = "UPDATE mad.task_services SET last_health_check = %(value)s WHERE service_id = %(service)s"
    with world.db.transaction(force_rollback=True):
        world.db.execute(write, world.names | {"value": check})
        for sql, expected in [
            (PICK.format("'1 day'"), []),
            ("SELECT healthy_services FROM mad_registry.task_library(%(org)s)", one(0)),
            ("SELECT eligible FROM mad_registry.explain_pick(%(org)s, 't')", one(False)),
        ]:
            answer = world.rolled_back(sql, world.names)
            assert answer == expected, answer
    world.assert_alive()


def test_reads_answer_with_bad_pipelines_in_the_tables(world, odd):
    db = world.db
    for caller in ["org", "other"]:
        listed = db.execute(
            f"SELECT template_id, step_count FROM mad_registry.pipeline_library(%({caller})s)", odd
        ).fetchall()
        assert {(template, 3) for template in odd["templates"]} <= set(listed)
        for template in odd["templates"]:
            args = odd | {"template": template}
            rows = texts(db, f"SELECT * FROM mad_registry.pipeline_with_steps(%({caller})s, %(template)s)", args)
            assert len(rows) == 1
            for format in ["mermaid", "dot"]:
                drawn = db.execute(
                    f"SELECT mad_registry.pipeline_diagram(%({caller})s, %(template)s, %(format)s)",
                    args | {"format": format},
                ).fetchone()[0]
                assert drawn.count("first") >= 1 and "\u0001" not in drawn
    world.assert_alive()


@pytest.mark.parametrize("depends_on", [
    pytest.param("[1]", id="number"), pytest.param("[null]", id="null"), pytest.param('["nosuch"]', id="unknown"),
    pytest.param('["a"]', id="itself"), pytest.param('[["a"]]', id="array"),
    pytest.param("[" + nested(200) + "]", id="deep"),
    pytest.param("[1e400]", id="beyond_a_double"),
])
def test_bad_dependencies_written_directly_are_refused(world, depends_on):
    """Invalid dependencies that were written in SQL are refused at commit, with the errors of
    register_pipeline."""
    answer = world.rolled_back("""
        INSERT INTO mad.pipeline_task_steps (org_id, template_id, task_definition_id, step_name, step_order, depends_on)
        SELECT %(org)s, %(template)s, task_definition_id, 'bad', 2, replace(%(value)s, '"a"', '"bad"')::jsonb
        FROM mad.task_definitions WHERE org_id = %(org)s AND task_id = 't'""", world.names | {"value": depends_on})
    assert isinstance(answer, psycopg.Error), answer
    assert answer.sqlstate == "22023" and "depends_on" in said(answer)
    assert_of_our_kinds(answer)


def test_a_cycle_of_a_thousand_steps_written_directly_is_refused(world):
    answer = world.rolled_back("""
        INSERT INTO mad.pipeline_task_steps (org_id, template_id, task_definition_id, step_name, step_order, depends_on)
        SELECT %(org)s, %(template)s, task_definition_id, 's' || n, n + 2, jsonb_build_array('s' || (n + 1) %% 1000)
        FROM mad.task_definitions, generate_series(0, 999) n WHERE org_id = %(org)s AND task_id = 't'""", world.names)
    assert isinstance(answer, psycopg.Error) and answer.sqlstate == "22023"
    assert "wait for each other" in said(answer)
    assert_of_our_kinds(answer)


def test_the_log_has_no_panic_and_no_crash(server, world):
    world.assert_alive()
    log = server.log_text()
    assert "terminated by signal" not in log and "panicked" not in log


def test_every_statement_is_checked_when_constraints_are_immediate(world):
    db = world.db
    with db.transaction(force_rollback=True):
        db.execute("SET CONSTRAINTS ALL IMMEDIATE")
        db.execute("""
            INSERT INTO mad.pipeline_task_steps (org_id, template_id, task_definition_id, step_name, step_order,
                depends_on)
            SELECT org_id, template_id, task_definition_id, 'b', 1, '["a"]' FROM mad.pipeline_task_steps
            WHERE template_id = %(template)s""", world.names)
        with pytest.raises(psycopg.errors.InvalidParameterValue, match="wait for each other"):
            db.execute("""
                UPDATE mad.pipeline_task_steps SET depends_on = '["b"]'
                WHERE template_id = %(template)s AND step_name = 'a'""", world.names)
