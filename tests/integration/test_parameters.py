"""Parameters against the interface of a task: validate_parameters, and the overrides of pipelines.
"""

import copy
import json
import random

import psycopg
import pytest
from conftest import new_org
from psycopg.types.json import Jsonb

MUTATIONS = 500


def spec(schema, version="3.0.3", components=None):
    return {
        "openapi": version, "info": {"title": "t", "version": "1"},
        "paths": {"/execute": {"post": {
            "requestBody": {"content": {"application/json": {"schema": schema}}},
            "responses": {"200": {"description": "done"}}}}},
        "components": {"schemas": components or {}}}


DOCK = {
    "type": "object", "additionalProperties": False, "required": ["receptor"],
    "properties": {
        "receptor": {"type": "string"}, "exhaustiveness": {"type": "integer", "minimum": 1, "maximum": 64},
        "scoring": {"type": "string", "enum": ["vina", "ad4"]},
        "box": {"type": "object", "properties": {"center": {"type": "array", "items": {"type": "number"}}}}}}


def register(db, org, schema, task_id="dock", version="1"):
    db.execute("SELECT mad_registry.register_task(%s, %s, %s, '{}', %s)",
               [org, task_id, version, Jsonb(schema if schema == {} or "openapi" in schema else spec(schema))])


def validate(db, org, parameters, task_id="dock", version=None):
    return db.execute("SELECT path, message FROM mad_registry.validate_parameters(%s, %s, %s, %s)",
                      [org, task_id, version, Jsonb(parameters)]).fetchall()


def pipeline(db, org, *overrides, name="p"):
    steps = [
        {"step_name": f"s{n}", "task_id": "dock", "parameter_overrides": given} for n, given in enumerate(overrides)
    ]
    return db.execute(
        "SELECT mad_registry.register_pipeline(%s, %s, '1', 'P', 'c', %s)", [org, name, Jsonb(steps)]
    ).fetchone()[0]


def refused(sqlstate, call, *args, **kwargs):
    with pytest.raises(psycopg.Error) as caught:
        call(*args, **kwargs)
    assert caught.value.sqlstate == sqlstate, caught.value
    return "\n".join(filter(None, [caught.value.diag.message_primary, caught.value.diag.message_detail]))


# --- validate_parameters ---

def test_faults_are_rows(db, org):
    register(db, org, DOCK)
    assert validate(db, org, {"receptor": "r.pdbqt", "exhaustiveness": 8}) == []
    assert sorted(
        validate(db, org, {"exhaustiveness": 0, "scoring": "vna", "box": {"center": [1, "y"]}, "seed": 1})
    ) == [
        ("box.center[1]", 'must be a number, not "y"'),
        ("exhaustiveness", "must be at least 1, not 0"),
        ("receptor", "is missing"),
        ("scoring", 'must be one of "vina", "ad4", not "vna"'),
        ("seed", "is not a known property"),
    ]
    assert validate(db, org, [1]) == [("", "must be an object, not an array")]


def test_the_version_is_that_of_get_task(db, org):
    register(db, org, {"properties": {"a": {"type": "string"}}}, version="1.9.0")
    register(db, org, {"properties": {"a": {"type": "integer"}}}, version="1.10.0")
    assert validate(db, org, {"a": 1}) == []
    assert validate(db, org, {"a": 1}, version="1.9.0") == [("a", "must be a string, not 1")]
    db.execute("SELECT mad_registry.set_task_active(%s, 'dock', '1.10.0', false)", [org])
    assert validate(db, org, {"a": 1}) == [("a", "must be a string, not 1")]
    assert validate(db, org, {"a": 1}, version="1.10.0") == []


def test_what_is_not_there(db, org):
    register(db, org, DOCK)
    assert 'task "dock" version "2"' in refused("P0002", validate, db, org, {}, version="2")
    assert "nosuch" in refused("P0002", validate, db, org, {}, task_id="nosuch")
    assert "dock" in refused("P0002", validate, db, new_org(db, "other"), {})


def test_a_task_without_a_described_request_accepts_any_object(db, org):
    for interface in [{}, {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}}]:
        register(db, org, interface)
        assert validate(db, org, {"anything": [1, {}]}) == []
        pipeline(db, org, {"anything": 1})


@pytest.mark.parametrize("parameters", [
    '{"exhaustiveness": 1e400}', '{"a":' * 5000 + "1" + "}" * 5000, "null", "5", '"x"',
        '{"receptor": "' + "r" * 1_000_000 + '"}',
    '{"box": {"center": [' + "1," * 99_999 + '"x"]}, "receptor": "r"}', '{"größe 🧬": 1, "receptor": "r"}',
    "{" + ",".join(f'"k{n}": 1' for n in range(20_000)) + "}"],
    ids=["beyond a double", "5,000 levels", "null", "5", "x", "1 MB", "100,000 items", "odd key", "20,000 keys"])
def test_odd_parameters_are_answered(db, org, parameters):
    register(db, org, DOCK)
    try:
        rows = db.execute(
            "SELECT path, message FROM mad_registry.validate_parameters(%s, 'dock', NULL, %s)", [org, parameters]
        ).fetchall()
        assert len(rows) <= 100
        assert all(len(path) < 1000 and len(message) < 1000 for path, message in rows)
    except psycopg.Error as error:
        assert error.sqlstate == "22023" and "parameters" in error.diag.message_primary


def test_a_null_is_refused_by_name(db, org):
    register(db, org, DOCK)
    for n, name in [(0, "org_id"), (1, "task_id"), (3, "parameters")]:
        args = [org, "dock", None, "{}"]
        args[n] = None
        text = refused("22023", db.execute, "SELECT * FROM mad_registry.validate_parameters(%s, %s, %s, %s)", args)
        assert text == f"{name} must not be null"


def test_it_reads_only(db, org):
    register(db, org, DOCK)
    db.execute("BEGIN READ ONLY")
    assert len(validate(db, org, {})) == 1
    assert db.execute("SELECT pg_current_xact_id_if_assigned()").fetchone() == (None,)
    db.execute("COMMIT")


# --- never out of date ---

def test_a_changed_interface_counts_at_once(db, database, org):
    with database.connect() as other:
        for n in range(20):
            low = {"properties": {"a": {"type": "integer", "minimum": n}}}
            register([db, other][n % 2], org, low)
            for session in [db, other]:
                assert validate(session, org, {"a": n}) == []
                assert validate(session, org, {"a": n - 1}) == [("a", f"must be at least {n}, not {n - 1}")]


def test_a_rollback_counts_too(db, org):
    register(db, org, {"properties": {"a": {"type": "integer"}}})
    assert validate(db, org, {"a": 1}) == []
    db.execute("BEGIN")
    register(db, org, {"properties": {"a": {"type": "string"}}})
    assert len(validate(db, org, {"a": 1})) == 1
    db.execute("ROLLBACK")
    assert validate(db, org, {"a": 1}) == []


def test_rows_of_the_same_place_and_transaction_are_told_apart(db, org):
    """Cached interfaces are distinguished by the document: two versions of a row may have the same
    xmin and ctid, as after TRUNCATE here."""
    columns = "org_id, task_definition_id, task_id, version, interface_spec"
    insert = f"INSERT INTO mad.task_definitions ({columns}) VALUES (%s, %s, 'dock', '1', %s)"
    task = "11111111-1111-4111-8111-111111111111"
    db.execute("BEGIN")
    db.execute("TRUNCATE mad.task_definitions CASCADE")
    for type_, value in [("integer", 1), ("string", "x")]:
        db.execute("TRUNCATE mad.task_definitions CASCADE")
        db.execute(insert, [org, task, Jsonb(spec({"properties": {"a": {"type": type_}}}))])
        assert validate(db, org, {"a": value}) == []
        assert len(validate(db, org, {"a": None})) == 1
    db.execute("COMMIT")


def test_more_interfaces_than_are_cached(db, org):
    """More tasks than the session caches: each of 1,200 is validated twice, with others between."""
    tasks = [
        {"task_id": f"t{n}", "version": "1", "interface_spec": spec({"properties": {f"p{n}": {"type": "integer"}}})}
        for n in range(1200)
    ]
    db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, Jsonb(tasks)])
    for _ in range(2):
        wrong = db.execute("""
            SELECT count(*) FROM generate_series(0, 1199) n
            CROSS JOIN LATERAL mad_registry.validate_parameters(%s, 't' || n, '1', jsonb_build_object('p' || n, 'x')) v
            WHERE v.path = 'p' || n""", [org]).fetchone()
        assert wrong == (1200,)


# --- bounded ---

HOSTILE = {
    "exponential references": (
        spec(
            {"$ref": "#/components/schemas/s0"},
            components={
                **{f"s{n}": {"allOf": [{"$ref": f"#/components/schemas/s{n + 1}"}] * 2} for n in range(60)},
                "s60": {"type": "object"},
            },
        ),
        {},
    ),
    "lists times lists": (
        spec({"properties": {"a": {"items": {"anyOf": [{"enum": [n]} for n in range(5000)]}}}}),
        {"a": [None] * 20_000},
    ),
    "a slow pattern": (spec({"properties": {"a": {"pattern": "^[01]*1[01]{300}$"}}}), {"a": "01" * 500_000}),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_check_is_bounded(db, org, case):
    interface, parameters = HOSTILE[case]
    register(db, org, interface)
    assert validate(db, org, parameters) == [("", "can't be checked: the schema asks for too much work")]


def test_a_long_check_can_be_cancelled(db, org):
    """A check of large parameters takes long and can be cancelled."""
    register(db, org, spec({"properties": {"a": {"items": {"$ref": "#/components/schemas/T"}}}}, components={
        "T": {"type": "object", "properties": {"x": {"type": "integer"}, "y": {"type": "integer"}}}}))
    db.execute("""CREATE TEMP TABLE large AS
        SELECT jsonb_build_object('a', jsonb_agg(jsonb_build_object('x', n, 'y', n))) AS parameters
            FROM generate_series(1, 300000) n""")
    db.execute("SET statement_timeout = '1ms'")
    # The timeout may expire before the check begins.
    refused(
        "57014",
        db.execute,
        "SELECT v.* FROM large CROSS JOIN LATERAL mad_registry.validate_parameters(%s, 'dock', NULL, parameters) v",
        [org],
    )
    db.execute("RESET statement_timeout")
    assert db.execute(
        "SELECT count(*) FROM large CROSS JOIN LATERAL mad_registry.validate_parameters(%s, 'dock', NULL,"
        " parameters) v",
        [org],
    ).fetchone() == (0,)


# --- interfaces that can't be used ---

BAD_INTERFACES = {
    "type": ({"properties": {"a": {"type": "strng"}}}, "properties.a.type"),
    "pattern": ({"properties": {"a": {"pattern": "("}}}, "properties.a.pattern"),
    "dangling": ({"properties": {"a": {"$ref": "#/components/schemas/None"}}}, "properties.a.$ref"),
    "remote": ({"properties": {"a": {"$ref": "https://example.org/a.json"}}}, "properties.a.$ref"),
    "limit": ({"properties": {"a": {"maxLength": -1}}}, "properties.a.maxLength"),
}


@pytest.mark.parametrize("case", BAD_INTERFACES)
def test_an_interface_that_cannot_be_used_is_refused(db, org, case):
    schema, place = BAD_INTERFACES[case]
    place = 'interface_spec.paths["/execute"].post.requestBody.content["application/json"].schema.' + place
    assert f'task "dock": {place}: ' in refused("22023", register, db, org, schema)
    tasks = [{"task_id": "sound", "version": "1"}, {"task_id": "dock", "version": "1", "interface_spec": spec(schema)}]
    assert f"tasks[1].{place}: " in refused(
        "22023", db.execute, "SELECT mad_registry.import_tasks(%s, %s)", [org, Jsonb(tasks)]
    )
    # An interface that was written in SQL is stored; validate_parameters reports that it cannot be
    # used.
    db.execute(
        "INSERT INTO mad.task_definitions (org_id, task_id, version, interface_spec) VALUES (%s, 'dock', '1', %s)",
        [org, Jsonb(spec(schema))],
    )
    text = refused("55000", validate, db, org, {"a": 1})
    assert text.startswith('the interface of task "dock" can\'t be used: interface_spec.paths["/execute"]')
    pipeline(db, org, {"a": 1})


def test_an_interface_that_only_overrides_could_not_use_is_refused(db, org):
    """An `if` without `then` and `else` accepts any call, but the check of overrides cannot use it.
    """
    schema = {"properties": {"a": {}}, "if": {"pattern": "("}}
    assert "regular expression" in refused("22023", register, db, org, spec(schema, "3.1.0"))


def test_names_that_the_validator_fails_on_are_refused(db, org):
    """The validator panics at a reference into one of two schemas of the same name."""
    schema = {"properties": {"a": {"$id": "urn:a", "$anchor": "n"}, "b": {"$id": "urn:a"}, "c": {"$ref": "urn:a#n"}}}
    for _ in range(2):
        assert "too intricate" in refused("22023", register, db, org, spec(schema, "3.1.0"))
    db.execute(
        "INSERT INTO mad.task_definitions (org_id, task_id, version, interface_spec) VALUES (%s, 'dock', '1', %s)",
        [org, Jsonb(spec(schema, "3.1.0"))],
    )
    assert "too intricate" in refused("55000", validate, db, org, {"a": 1})
    pipeline(db, org, {"a": 1})


def test_in_an_import_each_interface_is_judged(db, org):
    """Each interface of an import is checked, also if many differ only in titles and faulty ones
    are between them."""
    def task(n, **more):
        return {"task_id": f"t{n}", "version": "1", "interface_spec": spec({**DOCK, "title": f"Form {n}", **more})}

    tasks = [task(n) for n in range(20)] + [
        task(20, minProperties=-1),
        task(21),
        task(22, not_known={}),
        task(23, type="objct"),
    ]
    text = refused("22023", db.execute, "SELECT mad_registry.import_tasks(%s, %s)", [org, Jsonb(tasks)])
    assert "tasks[20].interface_spec" in text and "tasks[23].interface_spec" in text
    assert all(f"tasks[{n}]." not in text for n in (*range(20), 21, 22))
    sound = [task for n, task in enumerate(tasks) if n not in (20, 23)]
    assert db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, Jsonb(sound)]).fetchone()[0] == 22
    assert ("exhaustiveness", "must be at least 1, not 0") in validate(
        db, org, {"receptor": "r", "exhaustiveness": 0}, "t19"
    )


# --- pipelines ---

def test_overrides_that_break_the_schema_are_refused(db, org):
    register(db, org, DOCK)
    # Required parameters may come from earlier steps.
    pipeline(db, org, {}, {"exhaustiveness": 8})
    text = refused("22023", pipeline, db, org, {}, {"exhaustiveness": "x"}, {"scoring": "vna", "box": {"center": 1}})
    for line in ['steps[1].parameter_overrides.exhaustiveness: must be an integer, not "x"',
                 'steps[2].parameter_overrides.scoring: must be one of "vina", "ad4", not "vna"',
                 "steps[2].parameter_overrides.box.center: must be an array, not 1"]:
        assert line in text
    pipelines = [{"name": "a", "steps": [{"step_name": "s", "task_id": "dock"}]}, {"name": "b", "steps": [
        {"step_name": "s", "task_id": 5}, {"step_name": "t", "task_id": "dock", "parameter_overrides": {"seed": 1}}]}]
    text = refused("22023", db.execute, "SELECT mad_registry.import_pipelines(%s, %s)", [org, Jsonb(pipelines)])
    assert "pipelines[1].steps[0].task_id: must be a string, not a number" in text
    assert "pipelines[1].steps[1].parameter_overrides.seed: is not a known property" in text


def test_the_step_s_version_counts(db, org):
    register(db, org, {"properties": {"a": {"type": "string"}}}, version="1")
    register(db, org, {"properties": {"a": {"type": "integer"}}}, version="2")
    steps = [
        {"step_name": "s", "task_id": "dock", "version": version, "parameter_overrides": {"a": 1}}
        for version in [None, "1"]
    ]
    add = "SELECT mad_registry.register_pipeline(%s, 'p', '1', 'P', 'c', %s)"
    db.execute(add, [org, Jsonb(steps[:1])])
    assert "must be a string" in refused("22023", db.execute, add, [org, Jsonb(steps[1:])])


def test_steps_written_directly_are_checked_at_commit(db, org):
    register(db, org, DOCK)
    template = pipeline(db, org, {"exhaustiveness": 8}, {})
    update = "UPDATE mad.pipeline_task_steps SET parameter_overrides = %s WHERE template_id = %s AND step_name = 's1'"
    db.execute("BEGIN")
    db.execute(update, [Jsonb({"exhaustiveness": 1000}), template])
    text = refused("22023", db.execute, "COMMIT")
    assert text == 'pipeline "p": steps[1].parameter_overrides.exhaustiveness: must be at most 64, not 1000'
    # Only the state at the end of the transaction counts.
    db.execute("BEGIN")
    db.execute(update, [Jsonb({"exhaustiveness": 1000}), template])
    db.execute(update, [Jsonb({"exhaustiveness": 10}), template])
    db.execute("COMMIT")
    # In a subtransaction, and by a new row.
    for savepoint in ["SAVEPOINT s", "SELECT"]:
        db.execute("BEGIN")
        db.execute(savepoint)
        db.execute("""INSERT INTO mad.pipeline_task_steps (org_id, template_id, task_definition_id, step_name,
            step_order, parameter_overrides)
            SELECT org_id, template_id, task_definition_id, 'new', 9, '{"seed": 1}' FROM mad.pipeline_task_steps
            WHERE template_id = %s LIMIT 1""", [template])
        assert "steps[2].parameter_overrides.seed" in refused("22023", db.execute, "COMMIT")
    # Another task for the same overrides.
    register(db, org, {"additionalProperties": False}, task_id="none")
    assert "exhaustiveness: is not a known property" in refused("22023", db.execute, """
        UPDATE mad.pipeline_task_steps SET task_definition_id =
            (SELECT task_definition_id FROM mad.task_definitions WHERE org_id = %s AND task_id = 'none')
        WHERE template_id = %s AND step_name = 's0'""", [org, template])


def test_a_task_may_change_under_its_pipelines(db, org):
    register(db, org, DOCK)
    template = pipeline(db, org, {"exhaustiveness": 8}, {})
    register(db, org, {"properties": {"exhaustiveness": {"type": "string"}}})
    # The steps stay, and other steps can be written or deleted.
    db.execute(
        "UPDATE mad.pipeline_task_steps SET depends_on = '[]' WHERE template_id = %s AND step_name = 's1'", [template]
    )
    db.execute("DELETE FROM mad.pipeline_task_steps WHERE template_id = %s AND step_name = 's1'", [template])
    # Registering the pipeline again checks the overrides.
    assert "must be a string, not 8" in refused("22023", pipeline, db, org, {"exhaustiveness": 8}, name="again")


SOURCE = {
    "type": "object",
    "properties": {
        "source": {
            "oneOf": [
                {
                    "type": "object",
                    "required": ["kind"],
                    "properties": {"kind": {"enum": ["builtin"]}, "name": {"type": "string"}},
                },
                {
                    "type": "object",
                    "required": ["kind", "file"],
                    "properties": {"kind": {"enum": ["upload"]}, "file": {"type": "string"}},
                },
            ]
        },
        "reads": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["forward", "reverse"],
                "properties": {
                    "forward": {"type": "string"},
                    "reverse": {"type": "string"},
                    "quality": {"type": "integer"},
                },
            },
        },
    },
}


def test_overrides_are_parts_at_every_depth(db, org):
    register(db, org, SOURCE)
    pipeline(db, org, {"source": {"kind": "upload"}}, {"reads": [{"quality": 20}, {}]}, {"source": {}})
    for overrides, fault in [
            ({"source": {"kind": "nosuch"}}, 'source.kind: must be one of "builtin", "upload", not "nosuch"'),
            ({"source": {"kind": "upload", "file": 7}}, "source.file: must be a string, not 7"),
            ({"reads": [{}, {"quality": "x"}]}, 'reads[1].quality: must be an integer, not "x"')]:
        assert f"steps[0].parameter_overrides.{fault}" in refused("22023", pipeline, db, org, overrides)
    # A call is checked as a whole.
    assert validate(db, org, {"source": {"kind": "upload"}}) == [("source.file", "is missing")]


# --- the real catalogues ---

def overridden(pipelines):
    return [(line["name"], n, step) for line in pipelines
            for n, step in enumerate(line["steps"]) if step.get("parameter_overrides")]


def test_all_real_overrides_conform(catalogue):
    """Every override of the catalogue was accepted, and the check examined each of them."""
    pipelines = catalogue.documents.pipelines
    steps = overridden(pipelines)
    values = sum(len(step["parameter_overrides"]) for _, _, step in steps)
    print(f"{len(steps)} of {sum(len(p['steps']) for p in pipelines)} steps override {values} parameters; all conform")
    assert len(steps) > 70
    with catalogue.connect() as db:
        assert db.execute(
            "SELECT count(*) FROM mad.pipeline_task_steps WHERE parameter_overrides <> '{}'"
        ).fetchone() == (len(steps),)
        org = db.execute("SELECT org_id FROM mad.organizations").fetchone()[0]
        # As a whole call, only required parameters are missing.
        messages = db.execute("""
            SELECT DISTINCT v.message FROM mad.pipeline_task_steps s
            JOIN mad.task_definitions t USING (org_id, task_definition_id)
            CROSS JOIN LATERAL mad_registry.validate_parameters(%s, t.task_id, t.version,
                s.parameter_overrides) v""", [org]).fetchall()
        assert messages == [("is missing",)]


WRONG = {"integer": "seven", "number": "seven", "string": 7, "boolean": "yes", "array": "a,b", "object": [1]}


def mutations(interface):
    """Returns each way to make one parameter of a task invalid: (kind, parameter, value)."""
    body = interface["paths"]["/execute"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    for name, described in sorted(body.get("properties", {}).items()):
        if described.get("type") in WRONG:
            yield "wrong type", name, WRONG[described["type"]]
        if "enum" in described:
            yield "unknown enum", name, "nosuch-value"
        if "minimum" in described:
            yield "out of range", name, described["minimum"] - 1
        if "maximum" in described:
            yield "out of range", name, described["maximum"] + 1


def test_mutated_overrides_are_refused_with_their_path(catalogue):
    tasks, pipelines = catalogue.documents.tasks, catalogue.documents.pipelines
    versions = {}
    for task in tasks:
        versions.setdefault(task["task_id"], {})[task["version"]] = task["interface_spec"]
    possible = {}
    for line in pipelines:
        for n, step in enumerate(line["steps"]):
            there = versions[step["task_id"]]
            if "version" not in step and len(there) > 1:
                continue
            interface = there[step["version"]] if "version" in step else next(iter(there.values()))
            for what, parameter, value in mutations(interface):
                possible.setdefault(what, []).append((line["name"], n, parameter, value))
    seeded = random.Random(6)
    chosen = [
        (what, *one) for what, ways in possible.items() for one in seeded.sample(ways, min(MUTATIONS // 3, len(ways)))
    ]
    kinds = {}
    by_name = {line["name"]: line for line in pipelines}
    with catalogue.connect() as db:
        org = db.execute("SELECT org_id FROM mad.organizations").fetchone()[0]
        for what, name, n, parameter, value in chosen:
            line = copy.deepcopy(by_name[name])
            line["steps"][n].setdefault("parameter_overrides", {})[parameter] = value
            text = refused(
                "22023", db.execute, "SELECT mad_registry.import_pipelines(%s, %s)", [org, json.dumps([line])]
            )
            plain = parameter.replace("_", "").replace("-", "").replace("$", "").isalnum()
            path = f".{parameter}" if plain else f"[{json.dumps(parameter, ensure_ascii=False)}]"
            assert f"pipelines[0].steps[{n}].parameter_overrides{path}: must be " in text, (
                name,
                parameter,
                value,
                text,
            )
            kinds[what] = kinds.get(what, 0) + 1
    print(f"{sum(kinds.values())} mutated overrides, all refused with their path: {kinds}, "
          f"of {({what: len(ways) for what, ways in possible.items()})} possible")
    # The shared catalogue has few enums and no ranges; the project's own has them.
    assert kinds["wrong type"] == MUTATIONS // 3 and kinds.keys() <= {"wrong type", "unknown enum", "out of range"}
