"""A backend that runs out of memory: the statement fails with 53200, and the session continues.

Each function gets a large input in sessions whose address space may grow by 2 MB, 4 MB and so on,
until the call succeeds as without a limit. Before it, plain SQL over the same input runs under the
same limit.
"""

import json
import subprocess
from collections import Counter

import psycopg
import pytest
from conftest import Database, new_org

MEGABYTE = 1024 * 1024
# Steps of the limit in bytes, up to FINE and beyond.
STEP, FINE, COARSE_STEP = 2 * MEGABYTE, 32 * MEGABYTE, 10 * MEGABYTE
# Errors that are allowed beside the usual result: out of memory, a limit of Postgres, and a failure
# to load a library (pg_trgm, btree_gin or a dictionary).
OUT_OF_MEMORY = {"53200", "54000", "58P01"}


def task(n):
    return {
        "task_id": f"task-{n}",
        "version": "1.0.0",
        "metadata": {
            "title": f"Task {n}",
            "tags": ["docking", f"tag{n}"],
            "description": "Docks a ligand \"into\" a receptor. " * 3,
        },
    }


def interface(schema):
    body = {"content": {"application/json": {"schema": schema}}}
    return {"openapi": "3.1.0", "paths": {"/execute": {"post": {"requestBody": body}}}}


def step(n, **more):
    return {"step_name": f"s{n}", "task_id": "open", "depends_on": [f"s{i}" for i in range(max(0, n - 20), n)]} | more


NUMBERS = list(range(400_000))
DOCUMENTS = {
    "tasks": [task(n) for n in range(10_000)],
    "numbers": NUMBERS,
    "objects": [{"": 0}] * 100_000,
    "escapes": {"title": "\"\n" * 2 * MEGABYTE},
    "described": {
        "title": "T",
        "description": " ".join(f"w{n}" for n in range(700_000)),
        "tags": [f"t{n}" for n in range(50_000)],
    },
    "enum": interface({"properties": {"a": {"enum": NUMBERS}}}),
    "properties": interface({"properties": {f"p{n}": {"type": "string", "pattern": f"^a{n}"} for n in range(150)}}),
    "unknown": {f"p{n}": n for n in range(120_000)},
    "steps": [step(n, parameter_overrides={"values": [n] * 100}) for n in range(1_500)],
    "deep_steps": [step(n, parameter_overrides={"values": NUMBERS} if n == 0 else {}) for n in range(10)],
    "beats": [{"service_id": f"00000000-0000-0000-0000-{n:012}"} for n in range(60_000)],
}
DOCUMENTS["pipelines"] = [{"name": "big", "steps": DOCUMENTS["steps"], "default_parameters": DOCUMENTS["unknown"]}]
TEXTS = {
    "words": " ".join(f"w{n}" for n in range(140_000)),
    "word": "W" * MEGABYTE,
    "version": "a1" * 5_000,
    "digits": "1" * 4 * MEGABYTE,
}

ORG = "(SELECT org_id FROM mad.organizations)"


def of(name, call):
    """Returns a call with a document or text of the table `big`."""
    qualified = call if "." in call.partition("(")[0] else "mad_registry." + call
    return name, f"SELECT {qualified} FROM big WHERE name = '{name}'", None


def refused(case, sqlstate="22023"):
    return case[0], case[1], sqlstate


CASES = {
    "canonical_json": of("tasks", "canonical_json(document)"),
    "canonical_json of a string": of("escapes", "canonical_json(document)"),
    "cache_key": of("numbers", "cache_key('x', document)"),
    "search_words": of("words", "mad_registry_internal.search_words(value)"),
    "search_words of a word": of("word", "mad_registry_internal.search_words(value)"),
    "version_key": of("version", "version_key(value)"),
    "quantity": of("digits", "mad_registry_internal.quantity(value)"),
    "spelling_similarity": refused(of("words", "mad_registry_internal.spelling_similarity('docking', value)"), "54000"),
    "search_tasks": refused(of("words", f"search_tasks({ORG}, value)")),
    "task_library": of("word", f"task_library({ORG}, value)"),
    "get_task": of("word", f"get_task({ORG}, value)"),
    "register_task by a long name": refused(of("word", f"register_task({ORG}, value, '1', '{{}}', '{{}}')")),
    "register_task described": of("described", f"register_task({ORG}, 't', '1', document, '{{}}')"),
    "register_task with an enum": of("enum", f"register_task({ORG}, 't', '1', '{{}}', document)"),
    "register_task with patterns": of("properties", f"register_task({ORG}, 't', '1', '{{}}', document)"),
    "import_tasks": of("tasks", f"import_tasks({ORG}, document)"),
    "import_tasks of numbers": refused(of("numbers", f"import_tasks({ORG}, document)")),
    "import_tasks of objects": refused(of("objects", f"import_tasks({ORG}, document)")),
    "validate_parameters": of("unknown", f"validate_parameters({ORG}, 'closed', NULL, document)"),
    "validate_parameters by an enum": of("numbers",
        f"validate_parameters({ORG}, 'listed', NULL, jsonb_build_object('a', document))"),
    "register_pipeline": of("steps", f"register_pipeline({ORG}, 'p', '1', 'P', 'c', document)"),
    "register_pipeline of few steps": of("deep_steps", f"register_pipeline({ORG}, 'p', '1', 'P', 'c', document)"),
    "import_pipelines": of("pipelines", f"import_pipelines({ORG}, document)"),
    "pipeline_with_steps": of("steps", f"pipeline_with_steps({ORG}, (SELECT template_id FROM mad.pipeline_templates))"),
    "pipeline_diagram": of("steps", f"pipeline_diagram({ORG}, (SELECT template_id FROM mad.pipeline_templates))"),
    "heartbeats": of("beats", f"heartbeats({ORG}, document)"),
    "heartbeat": of("unknown", f"heartbeat({ORG}, (SELECT service_id FROM mad.task_services), 'healthy', document)"),
    "register_service": refused(of("word", f"register_service({ORG}, 'open', NULL, value)")),
    "record_audit": of("unknown", f"record_audit({ORG}, NULL, 'a', 'e', NULL, document)"),
    "result_cache_put": of("unknown", "result_cache_put('k', document)"),
    "a task written directly": (
        "described", "INSERT INTO mad.task_definitions (org_id, task_id, version, metadata)"
        f" SELECT {ORG}, 't', '1', document FROM big WHERE name = 'described'", None),
    "a long setting": refused(("digits",
        "SELECT set_config('mad_registry.org_id', value, true), mad_registry.session_org_id()"
                               " FROM big WHERE name = 'digits'", None)),
    # The planner hook of the library runs for every statement.
    "planning": ("digits", "SET LOCAL geqo = off; SET LOCAL join_collapse_limit = 20; EXPLAIN SELECT FROM big "
                 + " ".join(f"JOIN big b{n} USING (name)" for n in range(8)), None),
    "errors that are caught": ("tasks", """
        DO $$ BEGIN FOR i IN 1..10 LOOP BEGIN
            PERFORM mad_registry.import_tasks(org_id, document) FROM big, mad.organizations WHERE big.name = 'tasks';
        EXCEPTION WHEN out_of_memory THEN END; END LOOP; END $$""", None),
    "steps written directly": (
        "steps", "UPDATE mad.pipeline_task_steps SET parameter_overrides = document FROM big"
        " WHERE name = 'unknown' AND step_order < 1", None),
}


@pytest.fixture(scope="module")
def world(server):
    database = Database(server)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    with database.connect() as db:
        org = new_org(db, "acme")
        db.execute("CREATE TABLE big (name text PRIMARY KEY, document jsonb, value text)")
        # Not compressed, so that the functions run out of memory and not the decompression.
        db.execute("ALTER TABLE big ALTER document SET STORAGE EXTERNAL, ALTER value SET STORAGE EXTERNAL")
        for name, document in DOCUMENTS.items():
            db.execute("INSERT INTO big VALUES (%s, %s)", [name, json.dumps(document)])
        for name, text in TEXTS.items():
            db.execute("INSERT INTO big VALUES (%s, NULL, %s)", [name, text])
        for name, spec in [
            ("open", {}),
            ("closed", interface({"additionalProperties": False})),
            ("listed", interface({"properties": {"a": {"uniqueItems": True, "items": {"type": "integer"}}}})),
        ]:
            db.execute("SELECT mad_registry.register_task(%s, %s, '1', '{}', %s)", [org, name, json.dumps(spec)])
        db.execute("SELECT mad_registry.register_service(%s, 'open', NULL, 'http://x')", [org])
        db.execute(
            "SELECT mad_registry.register_pipeline(%s, 'drawn', '1', 'D', 'c', document) FROM big WHERE name = 'steps'",
            [org],
        )
    yield database
    database.drop()


def limit(server, db, more=None):
    """Limits the address space of the session to this many bytes more than now, or removes the
    limit."""
    pid = db.info.backend_pid
    if more is not None:
        with open(f"/proc/{pid}/status") as status:
            size = next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmSize"))
    soft = "unlimited" if more is None else size + more
    subprocess.run(server.as_user("prlimit", f"--pid={pid}", f"--as={soft}:unlimited"), check=True)


def outcome(db, sql):
    """Returns the SQLSTATE of the statement in a transaction that is rolled back; None if it
    succeeded."""
    try:
        with db.transaction(force_rollback=True):
            db.execute("SET CONSTRAINTS ALL IMMEDIATE")
            db.execute(sql)
    except psycopg.Error as error:
        return error.sqlstate or f"lost: {error}"
    return None


def walked(world, name, sql, usual, load=True):
    """Counts the outcomes of the call under growing limits, until it had its usual outcome twice.
    """
    control = f"SELECT length(coalesce(document::text, value)) FROM big WHERE name = '{name}'"
    ends = Counter()
    for more in [*range(0, FINE, STEP), *range(FINE, 1024 * MEGABYTE, COARSE_STEP)]:
        with world.connect() as db:
            db.execute("SET client_min_messages = error")
            if load:
                db.execute("SELECT mad_registry.canonical_json('1')")
            limit(world.server, db, more)
            plain = outcome(db, control)
            if db.closed:
                ends["plain SQL lost"] += 1
                continue
            assert plain is None or plain in OUT_OF_MEMORY, plain
            end = outcome(db, sql)
            ends[end] += 1
            assert not db.closed, f"{end} with {more // MEGABYTE} MB more"
            assert end == usual or end in OUT_OF_MEMORY, f"{end} with {more // MEGABYTE} MB more"
            # The reserve is filled again, and the session works.
            limit(world.server, db)
            assert outcome(db, "SELECT mad_registry.version_key('1')") is None
        if ends[usual] == 2:
            return ends
    raise AssertionError(f"never {usual or 'a success'}: {ends}")


def lives_through(server, case, walk):
    before = len(server.log_text())
    print(f"\n{case}: {dict(walk())}")
    log = server.log_text()[before:]
    assert "PANIC" not in log and "terminated by" not in log


@pytest.mark.parametrize("case", CASES)
def test_out_of_memory_is_an_error(server, world, case):
    lives_through(server, case, lambda: walked(world, *CASES[case]))


def test_out_of_memory_when_the_library_is_loaded(server, world):
    call = "SELECT mad_registry.version()"
    lives_through(server, "version", lambda: walked(world, "digits", call, None, load=False))
