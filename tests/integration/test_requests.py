"""The choice of the request of an interface by which parameters are checked, and the messages if
there is none."""

from types import SimpleNamespace

import psycopg
import pytest
from psycopg.types.json import Jsonb

X = {"type": "object", "properties": {"x": {"type": "integer"}}}
TEXT = {"type": "object", "properties": {"x": {"type": "string"}}}


def post(schema, *media):
    content = {name: {"schema": schema} for name in media or ["application/json"]}
    return {"post": {"requestBody": {"content": content}, "responses": {"200": {"description": "done"}}}}


def document(paths, version="3.0.3"):
    return {"openapi": version, "info": {"title": "t", "version": "1"}, "paths": paths}


@pytest.fixture
def notices(db):
    """The messages that the server sends to the client, in order."""
    told = []
    fields = ["severity", "message_primary", "message_detail", "message_hint"]
    # psycopg's notice is valid only until the handler returns.
    db.add_notice_handler(
        lambda diag: told.append(SimpleNamespace(**{field: getattr(diag, field) for field in fields}))
    )
    return told


def register(db, org, paths, service_config=None, **kwargs):
    db.execute("SELECT mad_registry.register_task(%s, 'run', '1', '{}', %s, %s)",
               [org, Jsonb(document(paths, **kwargs)), Jsonb(service_config or {})])


def validate(db, org, parameters):
    return db.execute("SELECT path, message FROM mad_registry.validate_parameters(%s, 'run', NULL, %s)",
                      [org, Jsonb(parameters)]).fetchall()


def pipeline(db, org, overrides, steps=1):
    listed = [{"step_name": f"s{n}", "task_id": "run", "parameter_overrides": overrides} for n in range(steps)]
    return db.execute(
        "SELECT mad_registry.register_pipeline(%s, 'p', '1', 'P', 'c', %s)", [org, Jsonb(listed)]
    ).fetchone()[0]


def refused(sqlstate, call, *args, **kwargs):
    with pytest.raises(psycopg.Error) as caught:
        call(*args, **kwargs)
    assert caught.value.sqlstate == sqlstate, caught.value
    return caught.value.diag


BAD_X = [("x", 'must be an integer, not "bad"')]


@pytest.mark.parametrize("media", [
    "application/json", "*/*", "application/*", "application/vnd.api+json", "application/*+json", "text/json",
    "Application/JSON; charset=utf-8", "application/problem+json;charset=UTF-8"])
def test_what_json_matches_is_json(db, org, notices, media):
    register(db, org, {"/execute": post(X, media)})
    assert validate(db, org, {"x": "bad"}) == BAD_X and validate(db, org, {"x": 1}) == []
    assert notices == []


def test_the_most_specific_json_body_counts(db, org):
    content = {
        "*/*": {"schema": TEXT},
        "application/*": {"schema": TEXT},
        "application/json; charset=utf-8": {"schema": X},
    }
    register(db, org, {"/execute": {"post": {"requestBody": {"content": content}}}})
    assert validate(db, org, {"x": "bad"}) == BAD_X


UNCHECKED = {
    "not JSON": ({"/execute": post(X, "multipart/form-data", "text/plain")}, {},
                 'the body of POST "/execute" in interface_spec is not JSON: "multipart/form-data", "text/plain"'),
    "an array": ({"/execute": post({"type": "array", "items": X})}, {},
                 'by its schema the body of POST "/execute" in interface_spec can\'t be an object'),
    "a text of forms": ({"/run": post({"oneOf": [{"type": "string"}, {"enum": [1, 2]}]})}, {},
                        'by its schema the body of POST "/run" in interface_spec can\'t be an object'),
    "several requests": ({"/b": post(X), "/a": post(TEXT), "/c": post(X, "*/*"), "/d": post(X, "text/plain")}, {},
                         'interface_spec describes 3 requests with a JSON body: "/a", "/b", "/c"'),
    "a path without a POST": ({"/b": post(X), "/c": {"get": {}}}, {"path": "/c"},
                              'service_config.path names "/c", which has no POST in interface_spec'),
    "an unknown path": ({"/execute": post(X)}, {"path": "/run"},
                        'service_config.path names "/run", which has no POST in interface_spec'),
    "two JSON types": ({"/execute": {"post": {"requestBody": {"content": {
        "application/a+json": {"schema": X}, "application/b+json": {"schema": TEXT}}}}}}, {},
        'the body of POST "/execute" in interface_spec has several JSON media types with different schemas: '
        '"application/a+json", "application/b+json"'),
}


@pytest.mark.parametrize("case", UNCHECKED)
def test_nothing_conforms_without_a_check(db, org, notices, case):
    paths, service_config, reason = UNCHECKED[case]
    register(db, org, paths, service_config)
    assert [(n.severity, n.message_primary) for n in notices] == [
        ("NOTICE", f'the parameters of task "run" will not be checked: {reason}')
    ]
    assert "service_config.path" in notices[0].message_hint or "path that has one" in notices[0].message_hint
    for parameters in [{"x": 1}, {}, {"x": "bad"}]:
        said = refused("55000", validate, db, org, parameters)
        assert said.message_primary == f'the parameters of task "run" can\'t be checked: {reason}'
        assert said.message_hint == f"{notices[0].message_hint}, and register the task again"
    # Overrides of such a task are accepted.
    notices.clear()
    template = pipeline(db, org, {"x": "bad"}, steps=120)
    assert [n.message_primary for n in notices] == ["the parameter_overrides of 120 steps are not checked"]
    lines = notices[0].message_detail.splitlines()
    assert lines[0] == f"steps[0].parameter_overrides: {reason}" and lines[100:] == ["and 20 more"]
    notices.clear()
    db.execute(
        "UPDATE mad.pipeline_task_steps SET parameter_overrides = '{\"x\": 2}' WHERE template_id = %s AND step_name ="
        " 's0'",
        [template],
    )
    assert [n.message_primary for n in notices] == ["the parameter_overrides of 1 step are not checked"]
    assert [n.message_detail for n in notices] == [f"steps[0].parameter_overrides: {reason}"]
    # An import gives one notice.
    notices.clear()
    tasks = [
        {"task_id": f"t{n}", "version": "1", "interface_spec": document(paths), "service_config": service_config}
        for n in range(3)
    ]
    db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, Jsonb(tasks)])
    assert [n.message_primary for n in notices] == ["the parameters of 3 tasks will not be checked"]
    assert notices[0].message_detail.splitlines() == [f"tasks[{n}]: {reason}" for n in range(3)]


def test_the_named_path_counts_then_execute_then_the_only_one(db, org, notices):
    paths = {"/a": post(X), "/execute": post(TEXT), "/z": post(X)}
    register(db, org, paths)
    assert validate(db, org, {"x": "bad"}) == []
    for path in ["/a", "/z"]:
        register(db, org, paths, {"path": path, "image": "i"})
        assert validate(db, org, {"x": "bad"}) == BAD_X
    register(db, org, paths, {"path": None})
    assert validate(db, org, {"x": "bad"}) == []
    register(db, org, {"/a": post(X), "/b": {"get": {}}, "/c": post(TEXT, "text/plain"), "/d": {"post": {}}})
    assert validate(db, org, {"x": "bad"}) == BAD_X
    assert notices == []


def test_the_path_of_the_moment_counts(db, org):
    """Compiled interfaces are cached by document and path, because service_config may change alone,
    or differ between tasks with equal documents."""
    paths = {"/a": post(X), "/b": post(TEXT)}
    for path, faults in [("/a", BAD_X), ("/b", []), ("/a", BAD_X)]:
        register(db, org, paths, {"path": path})
        assert validate(db, org, {"x": "bad"}) == faults
        if faults:
            refused("22023", pipeline, db, org, {"x": "bad"})
        else:
            pipeline(db, org, {"x": "bad"})
    db.execute("UPDATE mad.task_definitions SET service_config = '{}'")
    assert "2 requests" in refused("55000", validate, db, org, {}).message_primary


def test_a_path_that_is_no_text_is_refused(db, org):
    said = refused("22023", register, db, org, {"/execute": post(X)}, {"path": 5})
    assert said.message_primary == 'task "run": service_config.path: must be a path of interface_spec, not a number'
    task = {"task_id": "t", "version": "1", "service_config": {"path": []}}
    said = refused("22023", db.execute, "SELECT mad_registry.import_tasks(%s, %s)", [org, Jsonb([task])])
    assert "tasks[0].service_config.path: must be a path of interface_spec, not an array" in said.message_primary


def test_no_request_takes_any_object(db, org, notices):
    for paths in [{}, {"/a": {"get": {}}}, {"/execute": {"post": {}}}, {"/a": {"$ref": "https://example.org/a.yaml"}}]:
        register(db, org, paths)
        assert validate(db, org, {"x": "bad"}) == []
    assert notices == []
    # A path that service_config names must have a POST.
    register(db, org, {"/a": {"get": {}}}, {"path": "/x"})
    assert (
        'service_config.path names "/x", which has no POST'
        in refused("55000", validate, db, org, {"x": "bad"}).message_primary
    )
    assert len(notices) == 1


ELSEWHERE = {"$ref": "https://example.org/elsewhere.yaml#/thing"}


def test_what_the_request_does_not_reach_may_be_elsewhere(db, org, notices):
    run = post(X)
    run["post"] |= {"responses": {"200": ELSEWHERE}, "callbacks": {"done": ELSEWHERE}, "parameters": [ELSEWHERE]}
    run["post"]["requestBody"]["content"]["application/json"]["examples"] = {"one": ELSEWHERE}
    paths = {"/a": ELSEWHERE, "/b": {"get": ELSEWHERE}, "/run": run, "/z": {"$ref": "#/nowhere"}}
    register(db, org, paths)
    assert validate(db, org, {"x": "bad"}) == BAD_X
    register(db, org, {**paths, "/execute": post(X)})
    assert validate(db, org, {"x": "bad"}) == BAD_X and notices == []
    # The request itself must be in this document.
    for paths in [{"/execute": ELSEWHERE}, {"/run": {"post": {"requestBody": ELSEWHERE}}}]:
        assert "nothing is fetched" in refused("22023", register, db, org, paths).message_primary


def test_numbers_compare_as_they_are_written(db, org):
    """Numbers beyond 64 bits and beyond the 53 bits of a double compare exactly."""
    schema = {
        "properties": {
            "one": {"enum": [12345678901234567890123]},
            "most": {"maximum": 10**32},
            "sevenths": {"type": "integer", "multipleOf": 7},
            "distinct": {"uniqueItems": True},
            "least": {"minimum": 0.1},
        }
    }
    register(db, org, {"/execute": post(schema)})
    sound = (
        '{"one": 12345678901234567890123, "most": 1e32, "sevenths": 18446744073709551621, "distinct": [1, 1.5],'
        ' "least": 0.10}'
    )
    faulty = """{"one": 12345678901234567890124, "most": 100000000000000000000000000000001,
        "sevenths": 18446744073709551622,
        "distinct": [18446744073709551617, 18446744073709551617.0], "least": 0.09999999999999999999999}"""
    ask = "SELECT path, message FROM mad_registry.validate_parameters(%s, 'run', NULL, %s) ORDER BY path"
    assert db.execute(ask, [org, sound]).fetchall() == []
    assert db.execute(ask, [org, faulty]).fetchall() == [
        ("distinct", "must have no two equal items"),
        ("least", "must be at least 0.1, not 0.09999999999999999999999"),
        ("most", f"must be at most {10**32}, not {10**32 + 1}"),
        ("one", "must be one of 12345678901234567890123, not 12345678901234567890124"),
        ("sevenths", "must be a multiple of 7, not 18446744073709551622")]


def test_long_numbers_take_no_long_time(db, org):
    """Six bytes in a document can be a number of 16,385 digits; beyond 400 characters the nearest
    double is used."""
    register(
        db, org, {"/execute": post({"properties": {"x": {"items": {"enum": [0.5, 1e300, "a"], "multipleOf": 0.1}}}})}
    )
    db.execute("SET statement_timeout = '20s'")
    for number in ["1e-16383", "1e307", "0." + "3" * 16000, "1" * 300 + "." + "7" * 10000]:
        rows = db.execute("SELECT message FROM mad_registry.validate_parameters(%s, 'run', NULL, %s)",
                          [org, '{"x": [' + ",".join([number] * 2000) + "]}"]).fetchall()
        assert 1 <= len(rows) <= 100 and all(len(message) < 300 for message, in rows)
    said = refused(
        "22023",
        db.execute,
        "SELECT * FROM mad_registry.validate_parameters(%s, 'run', NULL, %s)",
        [org, '{"x": [1e309]}'],
    )
    assert said.message_primary == "parameters: can't be read: it holds a number out of range"
