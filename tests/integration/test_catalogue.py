"""Imports of whole catalogues, the project's own and the shared one: first import, repeated import,
and all or nothing."""

import json
import time

import psycopg
import pytest
import catalogues
from conftest import new_org
from psycopg.types.json import Jsonb



@pytest.fixture(scope="module")
def demo_tasks():
    return catalogues.own().tasks


@pytest.fixture(scope="module")
def demo_pipelines():
    return catalogues.own().pipelines


def load(db, org, tasks, pipelines):
    """Imports the catalogue and returns the numbers that the imports return."""
    return (db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, Jsonb(tasks)]).fetchone()[0],
            db.execute("SELECT mad_registry.import_pipelines(%s, %s)", [org, Jsonb(pipelines)]).fetchone()[0])


def rows(db, table, org):
    """Returns all rows of an organisation with their xmin, which shows the transaction that wrote
    each."""
    return db.execute(f"""
        SELECT t.xmin::text, to_jsonb(t) FROM mad.{table} t
        WHERE org_id = %s ORDER BY to_jsonb(t)::text""", [org]).fetchall()


TABLES = ["task_definitions", "pipeline_templates", "pipeline_task_steps"]


def counts(db, org):
    return [db.execute(f"SELECT count(*) FROM mad.{table} WHERE org_id = %s", [org]).fetchone()[0] for table in TABLES]


def refused(db, sql, args):
    with pytest.raises(psycopg.errors.InvalidParameterValue) as refusal:
        db.execute(sql, args)
    return f"{refusal.value.diag.message_primary}\n{refusal.value.diag.message_detail or ''}"


def test_the_projects_own_catalogue(db, org, demo_tasks, demo_pipelines):
    assert len({task["task_id"] for task in demo_tasks}) >= 40
    assert len(demo_pipelines) >= 6
    assert load(db, org, demo_tasks, demo_pipelines) == (len(demo_tasks), len(demo_pipelines))
    assert counts(db, org) == [len(demo_tasks), len(demo_pipelines), sum(len(p["steps"]) for p in demo_pipelines)]
    for task in demo_tasks:
        names = [org, task["task_id"], task["version"]]
        got = db.execute(
            "SELECT metadata, interface_spec, service_config, is_active FROM mad_registry.get_task(%s, %s, %s)", names
        ).fetchone()
        assert got == (task["metadata"], task["interface_spec"], task.get("service_config", {}), True), names
        found = db.execute(
            "SELECT task_id, metadata ->> 'title' FROM mad_registry.search_tasks(%s, %s, page_size => 10)",
            [org, task["metadata"]["title"]]).fetchall()
        assert (task["task_id"], task["metadata"]["title"]) in found, task["metadata"]["title"]
    listed = db.execute("SELECT task_id, version FROM mad_registry.task_library(%s)", [org]).fetchall()
    assert sorted(listed) == sorted((task["task_id"], task["version"]) for task in demo_tasks)


def test_its_pipelines_come_back_as_written(db, org, demo_tasks, demo_pipelines):
    load(db, org, demo_tasks, demo_pipelines)
    listed = {name: template for name, template in db.execute(
        "SELECT name, template_id FROM mad_registry.pipeline_library(%s)", [org])}
    assert set(listed) == {pipeline["name"] for pipeline in demo_pipelines}
    for pipeline in demo_pipelines:
        steps = db.execute(
            "SELECT steps FROM mad_registry.pipeline_with_steps(%s, %s)", [org, listed[pipeline["name"]]]).fetchone()[0]
        assert [(s["step_name"], s["task_id"], s["depends_on"], s["parameter_overrides"]) for s in steps] == [
            (s["step_name"], s["task_id"], s.get("depends_on", []), s.get("parameter_overrides", {}))
            for s in pipeline["steps"]
        ]
        waves = {s["step_name"]: s["wave"] for s in steps}
        for step in steps:
            assert step["wave"] == max((waves[d] + 1 for d in step["depends_on"]), default=0)
        for given, step in zip(pipeline["steps"], steps):
            newest = db.execute("SELECT version FROM mad_registry.get_task(%s, %s)", [org, step["task_id"]]).fetchone()[
                0
            ]
            assert step["version"] == given.get("version", newest)
        for format in ["mermaid", "dot"]:
            drawn = db.execute(
                "SELECT mad_registry.pipeline_diagram(%s, %s, %s)", [org, listed[pipeline["name"]], format]
            ).fetchone()[0]
            assert all(step["task_id"] in drawn for step in steps)


def given_back(db, org):
    """Returns all pipelines of an organisation as documents by name, as the two read functions
    return them, without ids."""
    rows = db.execute("""
        SELECT to_jsonb(l) || to_jsonb(p) FROM mad_registry.pipeline_library(%s, include_public => false) l,
            mad_registry.pipeline_with_steps(l.org_id, l.template_id) p ORDER BY l.name, l.version""", [org]).fetchall()
    return [document for (document,) in rows]


def without_ids(documents):
    return [
        {key: value for key, value in document.items() if key not in ("template_id", "org_id")}
        for document in documents
    ]


def test_pipelines_that_were_given_back_are_the_same_elsewhere(catalogue):
    with catalogue.connect() as db:
        org = db.execute("SELECT org_id FROM mad.organizations").fetchone()[0]
        db.execute(
            "SELECT mad_registry.import_pipelines(%s, %s)",
            [
                org,
                Jsonb(
                    [
                        {
                            "name": "odd",
                            "version": "0.3.0",
                            "display_name": "Odd",
                            "category": "c",
                            "is_public": True,
                            "description": "d",
                            "default_parameters": {"a": [1]},
                            "workflow_definition": {"engine": "x", "steps": {"a": {"image": "y"}}},
                            "metadata": {"m": 1},
                            "steps": [
                                {
                                    **catalogue.documents.pipelines[0]["steps"][0],
                                    "step_name": "a",
                                    "depends_on": [],
                                    "when": None,
                                    "extra": {"dependsOn": ["mine"]},
                                }
                            ],
                        }
                    ]
                ),
            ],
        )
        # Some steps use retired tasks.
        db.execute("""
            UPDATE mad.task_definitions SET is_active = false
            WHERE task_definition_id IN (SELECT task_definition_id FROM mad.pipeline_task_steps
                ORDER BY step_name LIMIT 20)""")
        documents = given_back(db, org)
        assert len(documents) == len(catalogue.documents.pipelines) + 1
        steps = [step for document in documents for step in document["steps"]]
        assert {step["task_is_active"] for step in steps} == {True, False}
        odd = next(document for document in documents if document["name"] == "odd")
        assert odd["workflow_definition"] == {"engine": "x", "metadata": {"m": 1}, "steps": {
            "a": {"image": "y", "when": None, "extra": {"dependsOn": ["mine"]}}}}
        assert (odd["steps"][0]["when"], odd["steps"][0]["extra"]) == (None, {"dependsOn": ["mine"]})

        before = rows(db, "pipeline_templates", org), rows(db, "pipeline_task_steps", org)
        db.execute("SELECT mad_registry.import_pipelines(%s, %s)", [org, Jsonb(documents)])
        assert (rows(db, "pipeline_templates", org), rows(db, "pipeline_task_steps", org)) == before

        other = new_org(db, "other")
        db.execute("""
            SELECT mad_registry.import_tasks(%s, jsonb_agg(g.d)) FROM mad.task_definitions t,
            LATERAL (SELECT to_jsonb(g) AS d FROM mad_registry.get_task(t.org_id, t.task_id, t.version) g) g
            WHERE t.org_id = %s""", [other, org])
        db.execute("SELECT mad_registry.import_pipelines(%s, %s)", [other, Jsonb(documents)])
        again = given_back(db, other)
        assert without_ids(again) == without_ids(documents)
        assert not {document["template_id"] for document in again} & {document["template_id"] for document in documents}


def test_a_pipeline_given_back_without_its_version(db, org):
    """pipeline_with_steps has no column version."""
    said = []
    db.add_notice_handler(lambda notice: said.append((notice.severity, notice.message_primary)))
    db.execute("SELECT mad_registry.register_task(%s, 't', '1', '{}', '{}')", [org])
    steps = Jsonb([{"step_name": "a", "task_id": "t"}])
    template = db.execute(
        "SELECT mad_registry.register_pipeline(%s, 'p', '2.0.0', 'P', 'c', %s)", [org, steps]
    ).fetchone()[0]
    assert said == []
    db.execute("""
        SELECT mad_registry.import_pipelines(%(org)s, jsonb_build_array(to_jsonb(p)))
        FROM mad_registry.pipeline_with_steps(%(org)s, %(template)s) p""", {"org": org, "template": template})
    assert said == [("NOTICE", "import_pipelines: pipelines[0]: has no version and is registered as 1.0.0; "
                               "pipeline_library gives its version")]
    assert [document["version"] for document in given_back(db, org)] == ["1.0.0", "2.0.0"]


def test_what_a_step_no_longer_has_is_gone(db, org):
    """A returned pipeline has extra and when of a step twice: at the step, which takes precedence,
    and in workflow_definition."""
    db.execute("SELECT mad_registry.register_task(%s, 't', '1', '{}', '{}')", [org])
    stored = {"a": {"when": "x", "extra": {"n": 1}, "image": "i"}, "b": {"when": "y"}, "gone": {"when": "z"}}
    steps = [{"step_name": "a", "task_id": "t"}, {"step_name": "b", "task_id": "t", "extra": {}}]

    def import_one(**document):
        db.execute("SELECT mad_registry.import_pipelines(%s, %s)", [org, Jsonb([{"name": "p"} | document])])
        return given_back(db, org)[0]

    # In a document written by hand the two places are merged.
    document = import_one(steps=steps, workflow_definition={"steps": stored})
    assert document["workflow_definition"]["steps"] == stored | {"b": {"when": "y", "extra": {}}}
    assert [(s.get("when"), s.get("extra")) for s in document["steps"]] == [("x", {"n": 1}), ("y", {})]
    del document["steps"][0]["extra"], document["steps"][1]["when"]
    document["steps"][1]["extra"] = {"n": 2}
    document = import_one(**document)
    assert document["workflow_definition"]["steps"] == {
        "a": {"when": "x", "image": "i"},
        "b": {"extra": {"n": 2}},
        "gone": {"when": "z"},
    }
    # Other keys of the application under that name stay.
    for other in [[1], "text", None, {"a": 5}]:
        document = import_one(steps=[{"step_name": "a", "task_id": "t"}], workflow_definition={"steps": other})
        assert document["workflow_definition"] == {"steps": other}
        assert "extra" not in document["steps"][0] and "when" not in document["steps"][0]


def test_keys_of_metadata_that_look_misspelt(db, org):
    said = []
    db.add_notice_handler(lambda notice: said.append((notice.severity, notice.message_primary, notice.message_detail)))
    register = "SELECT mad_registry.register_task(%s, 't', '1', %s, '{}')"
    db.execute(register, [org, Jsonb({"title": "T", "tags": [], "tools": [], "notes": "", "authors": []})])
    assert said == []
    db.execute(register, [org, Jsonb({"titel": "T"})])
    assert said.pop() == ("NOTICE", 'task "t": metadata: has a key "titel", which probably means "title"', None)
    tasks = [{"task_id": f"t{i}", "version": "1", "metadata": {"Tags": [], "descripton": ""}} for i in range(8)]
    db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, Jsonb(tasks)])
    (severity, message, detail), = said
    assert severity == "NOTICE" and message.endswith(
        'tasks[0].metadata: has a key "Tags", which probably means "tags" (and 15 more faults)'
    )
    assert len(detail.splitlines()) == 11 and detail.endswith("and 6 more")


def test_the_same_tasks_again_change_nothing(db, org, demo_tasks):
    load(db, org, demo_tasks, [])
    before = rows(db, "task_definitions", org)
    assert load(db, org, demo_tasks, []) == (len(demo_tasks), 0)
    assert rows(db, "task_definitions", org) == before


def test_the_same_pipelines_again_keep_their_ids(db, org, demo_tasks, demo_pipelines):
    load(db, org, demo_tasks, demo_pipelines)
    ids = """
        SELECT t.template_id, s.step_id, t.name, s.step_name, s.wave
        FROM mad.pipeline_templates t JOIN mad.pipeline_task_steps s USING (org_id, template_id) ORDER BY 1, 2"""
    before = db.execute(ids).fetchall()
    assert load(db, org, demo_tasks, demo_pipelines) == (len(demo_tasks), len(demo_pipelines))
    assert db.execute(ids).fetchall() == before and before


def test_the_same_pipelines_again_change_nothing(db, org, demo_tasks, demo_pipelines):
    load(db, org, demo_tasks, demo_pipelines)
    before = [rows(db, table, org) for table in TABLES]
    load(db, org, demo_tasks, demo_pipelines)
    assert [rows(db, table, org) for table in TABLES] == before


def test_a_changed_import_updates_what_changed(db, org, demo_tasks, demo_pipelines):
    load(db, org, demo_tasks, demo_pipelines)
    ids = dict(db.execute("SELECT task_id || ' ' || version, task_definition_id FROM mad.task_definitions"))
    templates = dict(db.execute("SELECT name, template_id FROM mad.pipeline_templates"))
    changed = json.loads(json.dumps(demo_tasks))
    changed[0]["metadata"]["title"] = "Another title"
    shorter = json.loads(json.dumps(demo_pipelines))
    last = shorter[0]["steps"].pop()
    load(db, org, changed, shorter)
    assert dict(db.execute("SELECT task_id || ' ' || version, task_definition_id FROM mad.task_definitions")) == ids
    assert dict(db.execute("SELECT name, template_id FROM mad.pipeline_templates")) == templates
    assert db.execute("SELECT task_id FROM mad.task_definitions WHERE updated_at > created_at").fetchall() \
        == [(changed[0]["task_id"],)]
    steps = db.execute(
        "SELECT step_name FROM mad.pipeline_task_steps WHERE template_id = %s ORDER BY step_order",
        [templates[shorter[0]["name"]]]).fetchall()
    assert [name for (name,) in steps] == [step["step_name"] for step in shorter[0]["steps"]]
    assert last["step_name"] not in [name for (name,) in steps]


def test_one_bad_task_among_many_and_nothing_is_written(db, org, demo_tasks):
    bad = json.loads(json.dumps(demo_tasks))
    bad[3]["version"] = ""
    bad[7]["metadata"]["tags"] = 7
    bad[11]["interface_spec"] = {"swagger": "2.0"}
    bad[13]["surprise"] = True
    bad.append(dict(bad[0]))
    bad.append("no task")
    said = refused(db, "SELECT mad_registry.import_tasks(%s, %s)", [org, Jsonb(bad)])
    for part in ["tasks[3].version: must not be empty", "tasks[7].metadata.tags: must be an array",
                 "tasks[11].interface_spec.openapi", 'tasks[13]: has an unknown key "surprise"',
                 f"tasks[{len(demo_tasks)}]: is task", "again, after tasks[0]",
                 f"tasks[{len(demo_tasks) + 1}]: must be an object", "5 more faults"]:
        assert part in said, (part, said)
    assert counts(db, org) == [0, 0, 0]


def test_one_bad_pipeline_among_many_and_nothing_is_written(db, org, demo_tasks, demo_pipelines):
    load(db, org, demo_tasks, demo_pipelines)
    before = {table: rows(db, table, org) for table in TABLES}
    bad = sorted(json.loads(json.dumps(demo_pipelines)), key=lambda pipeline: -len(pipeline["steps"]))
    for pipeline in bad:
        pipeline["version"] = "99.0.0"
    bad[0]["steps"][0]["depends_on"] = [bad[0]["steps"][-1]["step_name"]]
    bad[1]["steps"][0]["task_id"] = "no-such-task"
    bad[2]["steps"][1]["step_name"] = bad[2]["steps"][0]["step_name"]
    bad[3]["steps"][0]["depends_on"] = ["nowhere"]
    bad[4]["steps"][0]["version"] = "0.0.0-none"
    said = refused(db, "SELECT mad_registry.import_pipelines(%s, %s)", [org, Jsonb(bad)])
    for part in ["pipelines[0].steps[", "wait for each other", "pipelines[1].steps[0].task_id: task \"no-such-task\"",
                 "pipelines[2].steps[1].step_name", "pipelines[3].steps[0].depends_on[0]", '"nowhere"',
                 "pipelines[4].steps[0].task_id", "0.0.0-none"]:
        assert part in said, (part, said)
    assert {table: rows(db, table, org) for table in TABLES} == before


def test_an_import_is_of_its_organization_alone(db, org, demo_tasks, demo_pipelines):
    other = new_org(db, "other")
    load(db, org, demo_tasks, demo_pipelines)
    said = refused(db, "SELECT mad_registry.import_pipelines(%s, %s)", [other, Jsonb(demo_pipelines)])
    assert "is not registered" in said or "has no active version" in said
    assert counts(db, other) == [0, 0, 0]
    load(db, other, demo_tasks, demo_pipelines)
    assert counts(db, other) == counts(db, org)


def test_the_shared_catalogue_whole(db, org):
    shared = catalogues.shared()
    started = time.monotonic()
    taken = db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, json.dumps(shared.tasks)]).fetchone()[0]
    tasks_done = time.monotonic()
    also_taken = db.execute(
        "SELECT mad_registry.import_pipelines(%s, %s)", [org, json.dumps(shared.pipelines)]
    ).fetchone()[0]
    done = time.monotonic()
    steps = sum(len(pipeline["steps"]) for pipeline in shared.pipelines)
    print(f"{taken} tasks in {tasks_done - started:.2f} s, {taken / (tasks_done - started):.0f} rows/s; "
          f"{also_taken} pipelines with {steps} steps in {done - tasks_done:.2f} s, "
          f"{(also_taken + steps) / (done - tasks_done):.0f} rows/s")
    assert (taken, also_taken) == (len(shared.tasks), len(shared.pipelines))
    assert counts(db, org) == [len(shared.tasks), len(shared.pipelines), steps]
