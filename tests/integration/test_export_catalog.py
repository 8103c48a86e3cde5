"""export_catalog() and import_catalog(): a catalogue out of the registry and in again, and dry runs."""

import json
import re

import psycopg
import pytest
from conftest import PROJECT, new_org
from psycopg.types.json import Jsonb
from test_access import grant, make_role  # noqa: F401 (a fixture)

TASK = {"task_id": "echo", "version": "1.0.0", "metadata": {"title": "Echo"}}
PIPELINE = {"name": "p", "steps": [{"step_name": "a", "task_id": "echo"}]}


def export(db, org):
    return db.execute("SELECT mad_registry.export_catalog(%s)", [org]).fetchone()[0]


def run(db, org, catalog, dry_run=False):
    sql = "SELECT * FROM mad_registry.import_catalog(%s, %s, %s)"
    return db.execute(sql, [org, Jsonb(catalog), dry_run]).fetchall()


def changes(db, org, catalog, dry_run=False):
    """Returns what became of each item, by kind and name."""
    return {(kind, name): change for kind, name, _, change, _ in run(db, org, catalog, dry_run)}


def faults(db, org, catalog):
    found = run(db, org, catalog, dry_run=True)
    assert all(row[:4] == (None, None, None, "refused") for row in found)
    return [row[4] for row in found]


def test_out_and_in_gives_the_same(catalogue):
    """In another organisation too, with retired versions, and for steps with when and extra."""
    with catalogue.connect() as db:
        org = db.execute("SELECT org_id FROM mad.organizations").fetchone()[0]
        db.execute("UPDATE mad.task_definitions SET is_active = false WHERE version_key = "
                   "(SELECT version_key FROM mad.task_definitions ORDER BY 1 LIMIT 1)")
        db.execute("UPDATE mad.pipeline_templates SET is_active = false WHERE name < 'b'")
        task = catalogue.documents.tasks[0]
        steps = [{"step_name": "a", "task_id": task["task_id"], "version": task["version"], "when": "x > 1",
                  "extra": {"k": 1}}]
        db.execute("SELECT mad_registry.register_pipeline(%s, 'with extra', '1', 'E', 'c', %s)", [org, Jsonb(steps)])
        out = export(db, org)
        assert len(out["tasks"]) == len(catalogue.documents.tasks)
        assert len(out["pipelines"]) == len(catalogue.documents.pipelines) + 1
        other = new_org(db, "other")
        items = len(out["tasks"]) + len(out["pipelines"])
        for dry_run, expected in [(True, "new"), (False, "new"), (True, "same")]:
            found = run(db, other, out, dry_run)
            assert [row[3] for row in found] == [expected] * items
            assert len(export(db, other)["tasks"]) == (0 if dry_run and expected == "new" else len(out["tasks"]))
        assert export(db, other) == out


def test_what_a_dry_run_lists(db, org):
    before = {"tasks": [TASK, TASK | {"version": "2.0.0"}, TASK | {"task_id": "other"}],
              "pipelines": [PIPELINE, PIPELINE | {"name": "q"}]}
    assert run(db, org, before)[0] == ("task", "echo", "1.0.0", "new", None)
    after = {"tasks": [TASK, TASK | {"task_id": "other", "metadata": {"title": "Other"}}, TASK | {"task_id": "added"}],
             "pipelines": [PIPELINE | {"steps": [{"step_name": "a", "task_id": "added"}]}, PIPELINE | {"name": "q"},
                           PIPELINE | {"name": "r"}]}
    expected = {("task", "echo"): "same", ("task", "other"): "changed", ("task", "added"): "new",
                ("pipeline", "p"): "changed", ("pipeline", "q"): "same", ("pipeline", "r"): "new"}
    out = export(db, org)
    assert changes(db, org, after, dry_run=True) == expected
    assert export(db, org) == out
    assert changes(db, org, after) == expected
    assert set(changes(db, org, after).values()) == {"same"}


def test_every_fault_is_listed(db, org):
    tasks = [TASK | {"version": ""}, TASK | {"titel": 1}, TASK | {"metadata": {"title": 7}}] + [TASK] * 2
    pipelines = [PIPELINE | {"steps": []}, {"name": "x"}]
    found = faults(db, org, {"tasks": tasks, "pipelines": pipelines, "task": []})
    for fault in ["catalog: has an unknown key", "tasks[0].version: must not be empty", "tasks[1]: has an unknown key",
                  "tasks[2].metadata.title: must be a string", "pipelines[0].steps", "pipelines[1].steps"]:
        assert any(line.startswith(fault) for line in found), (fault, found)
    with pytest.raises(psycopg.errors.InvalidParameterValue) as refused:
        run(db, org, {"tasks": tasks, "pipelines": pipelines})
    assert set(refused.value.diag.message_detail.splitlines()) < set(found)
    # Tasks of steps are looked up once the tasks have no fault, and then with the faults of the
    # pipelines.
    unknown = PIPELINE | {"name": "u", "steps": [{"step_name": "a", "task_id": "nowhere"}]}
    found = faults(db, org, {"tasks": [TASK], "pipelines": [PIPELINE, *pipelines, unknown]})
    assert any("\"nowhere\" has no active version" in line for line in found)
    assert not any("echo" in line for line in found) and len(found) >= 3
    assert export(db, org) == {"tasks": [], "pipelines": []}
    many = faults(db, org, {"tasks": [{}] * 6000})
    assert len(many) == 10_001 and many[-1].startswith("and ")


def test_what_a_trigger_refuses_is_a_fault_of_a_dry_run(db, org):
    db.execute("""
        CREATE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''not today''; END';
        CREATE TRIGGER refuse BEFORE INSERT ON mad.task_definitions FOR EACH ROW EXECUTE FUNCTION public.refuse()""")
    assert faults(db, org, {"tasks": [TASK]}) == ["not today"]
    with pytest.raises(psycopg.errors.RaiseException):
        run(db, org, {"tasks": [TASK]})


def test_what_passes_ends_a_dry_run(database, db, org):
    """A lock or a standby is no fault of the catalogue: the call fails as the import would."""
    catalog = {"tasks": [TASK], "pipelines": [PIPELINE]}
    with database.connect() as other:
        other.autocommit = False
        other.execute("LOCK TABLE mad.pipeline_templates IN EXCLUSIVE MODE")
        db.execute("SET lock_timeout = '100ms'")
        for dry_run in (True, False):
            with pytest.raises(psycopg.errors.LockNotAvailable):
                run(db, org, catalog, dry_run)
    db.execute("SET default_transaction_read_only = on")
    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
        run(db, org, catalog, dry_run=True)
    db.execute("SET default_transaction_read_only = off")
    assert changes(db, org, catalog) == {("task", "echo"): "new", ("pipeline", "p"): "new"}


def nested(levels):
    return json.loads('{"a": ' * levels + "1" + "}" * levels)


def test_the_deepest_documents_come_back(db, org):
    """In a catalogue the documents of tasks and pipelines are three levels deeper than in a call."""
    other = new_org(db, "other")
    register = "SELECT mad_registry.register_task(%s, 'echo', '1.0.0', %s, '{}')"
    with pytest.raises(psycopg.DataError, match="nested deeper than 127 levels"):
        db.execute(register, [org, Jsonb(nested(128))])
    db.execute(register, [org, Jsonb(nested(127))])
    pipeline = "SELECT mad_registry.register_pipeline(%s, 'p', '1', 'P', 'c', %s, workflow_definition => %s)"
    steps = Jsonb(PIPELINE["steps"])
    with pytest.raises(psycopg.DataError, match="nested deeper than 127 levels"):
        db.execute(pipeline, [org, steps, Jsonb(nested(126))])
    db.execute(pipeline, [org, steps, Jsonb(nested(125))])
    out = export(db, org)
    assert [row[3] for row in run(db, other, out)] == ["new", "new"]
    assert export(db, other) == out
    with pytest.raises(psycopg.DataError, match="catalog: is nested deeper than 130 levels"):
        run(db, org, {"tasks": [TASK | {"metadata": nested(128)}]})


def test_parts_and_bad_documents(db, org):
    assert run(db, org, {}) == [] and run(db, org, {"tasks": []}) == []
    assert changes(db, org, {"tasks": [TASK]}) == {("task", "echo"): "new"}
    assert changes(db, org, {"pipelines": [PIPELINE]}) == {("pipeline", "p"): "new"}
    for catalog in [[], 1, "x", None]:
        with pytest.raises(psycopg.errors.InvalidParameterValue):
            run(db, org, catalog)
    for catalog in [{"tasks": {}}, {"pipelines": 1}, {"tasks": None}]:
        assert len(faults(db, org, catalog)) == 1
    with pytest.raises(psycopg.errors.NoDataFound):
        db.execute("SELECT mad_registry.export_catalog(gen_random_uuid())")


def test_who_may(make_role, database, db, org):  # noqa: F811
    other = new_org(db, "other")
    reader, writer = make_role(), make_role()
    grant(db, reader, "reader", org)
    grant(db, writer, "writer", org)
    run(db, org, {"tasks": [TASK]})
    with database.connect(reader) as session:
        assert len(export(session, org)["tasks"]) == 1
        for call in [lambda: run(session, org, {}, True), lambda: export(session, other)]:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                call()
    with database.connect(writer) as session:
        assert run(session, org, {"tasks": [TASK]}, True)[0][3] == "same"
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            run(session, other, {}, True)


def test_json_lines(database, db, org):
    """The statements for psql in docs/functions.md."""
    run(db, org, {"tasks": [TASK | {"metadata": {"title": "a \"quoted\" \\ text\nof two lines"}}]})
    other = new_org(db, "other")
    lines = database.server.root / "tasks.jsonl"
    (block,) = re.findall(r"```psql\n(.*?)```", (PROJECT / "docs" / "functions.md").read_text(), re.DOTALL)
    script = database.server.root / "lines.sql"
    script.write_text(block.replace("tasks.jsonl", str(lines)).replace("11111111-1111-4111-8111-111111111111", str(org))
                      .replace("77777777-7777-4777-8777-777777777777", str(other)))
    database.server.run("psql", "-X", "-v", "ON_ERROR_STOP=1", "-f", script, "-d", database.server.dsn(database.name))
    assert [json.loads(line) for line in lines.read_text().splitlines()] == export(db, org)["tasks"]
    assert export(db, other) == export(db, org)
