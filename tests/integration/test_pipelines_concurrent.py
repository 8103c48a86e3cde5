"""Steps written to the table directly, in transactions of every form, and by concurrent sessions.
"""

import json
import time
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

STEPS = [{"step_name": "a", "task_id": "t"}]
REFUSED = psycopg.errors.InvalidParameterValue
INSERT = """
    INSERT INTO mad.pipeline_task_steps (org_id, template_id, task_definition_id, step_name, step_order, depends_on)
    VALUES (%s, %s, %s, %s, 0, %s)"""


class Pipeline:
    """A pipeline of steps a, b and c, each after the one before, written by the owner of the
    database."""

    def __init__(self, db, org):
        self.org = org
        self.task = db.execute("SELECT mad_registry.register_task(%s, 't', '1.0.0', '{}', '{}')", [org]).fetchone()[0]
        self.id = register(db, org, [("a", []), ("b", ["a"]), ("c", ["b"])])

    def insert(self, db, name, depends_on=()):
        db.execute(INSERT, [self.org, self.id, self.task, name, json.dumps(list(depends_on))])

    def set(self, db, name, assignment):
        db.execute(f"UPDATE mad.pipeline_task_steps SET {assignment} WHERE template_id = %s AND step_name = %s",
                   [self.id, name])

    def delete(self, db, name):
        db.execute("DELETE FROM mad.pipeline_task_steps WHERE template_id = %s AND step_name = %s", [self.id, name])

    def waves(self, db):
        return dict(db.execute("SELECT step_name, wave FROM mad.pipeline_task_steps WHERE template_id = %s",
                               [self.id]).fetchall())


def register(db, org, steps, name="p"):
    documents = [{"step_name": step, "task_id": "t", "depends_on": after} for step, after in steps]
    return db.execute("SELECT mad_registry.register_pipeline(%s, %s, '1.0.0', 'P', 'c', %s)",
                      [org, name, json.dumps(documents)]).fetchone()[0]


@pytest.fixture
def pipeline(db, org):
    return Pipeline(db, org)


def wait_until(connection, condition, values=()):
    deadline = time.monotonic() + 30
    while not connection.execute(f"SELECT {condition}", values).fetchone()[0]:
        assert time.monotonic() < deadline, condition
        time.sleep(0.01)


def wait_until_blocked(watcher, connection):
    wait_until(watcher, "cardinality(pg_blocking_pids(%s)) > 0", [connection.info.backend_pid])


BAD = {
    "a cycle": lambda p, db: p.set(db, "a", """depends_on = '["c"]'"""),
    "itself": lambda p, db: p.set(db, "a", """depends_on = '["a"]'"""),
    "an unknown dependency": lambda p, db: p.set(db, "a", """depends_on = '["nosuch"]'"""),
    "a dependency that is no name": lambda p, db: p.set(db, "a", "depends_on = '[1]'"),
    "a rename of what others depend on": lambda p, db: p.set(db, "a", "step_name = 'z'"),
    "a delete of what others depend on": lambda p, db: p.delete(db, "b"),
    "a new step with an unknown dependency": lambda p, db: p.insert(db, "d", ["a", "nosuch"]),
}


@pytest.mark.parametrize("what", BAD)
def test_a_bad_graph_is_refused_at_commit(db, pipeline, what):
    with pytest.raises(REFUSED) as refusal:
        with db.transaction():
            BAD[what](pipeline, db)
            # Not earlier, because later statements of the transaction may repair it.
            assert len(pipeline.waves(db)) >= 2
    assert "pipeline \"p\"" in refusal.value.diag.message_primary
    assert pipeline.waves(db) == {"a": 0, "b": 1, "c": 2}


@pytest.mark.parametrize("what", BAD)
def test_a_bad_graph_is_refused_when_constraints_are_immediate(db, pipeline, what):
    with pytest.raises(REFUSED), db.transaction():
        BAD[what](pipeline, db)
        db.execute("SET CONSTRAINTS ALL IMMEDIATE")
    with pytest.raises(REFUSED), db.transaction():
        db.execute("SET CONSTRAINTS ALL IMMEDIATE")
        BAD[what](pipeline, db)
    assert pipeline.waves(db) == {"a": 0, "b": 1, "c": 2}


def test_what_is_mended_before_commit_is_taken(db, pipeline):
    with db.transaction():
        pipeline.set(db, "a", "step_name = 'z'")
        pipeline.set(db, "b", """depends_on = '["z"]'""")
        pipeline.insert(db, "d", ["e"])
        pipeline.insert(db, "e")
    assert pipeline.waves(db) == {"z": 0, "b": 1, "c": 2, "e": 0, "d": 1}
    with db.transaction():
        pipeline.delete(db, "b")
        pipeline.set(db, "c", "depends_on = '[]'")
    assert pipeline.waves(db) == {"z": 0, "c": 0, "e": 0, "d": 1}


def test_a_wave_written_by_hand_is_put_right(db, pipeline):
    pipeline.set(db, "a", "wave = 7")
    assert pipeline.waves(db) == {"a": 0, "b": 1, "c": 2}
    with db.transaction():
        db.execute("SET CONSTRAINTS ALL IMMEDIATE")
        pipeline.set(db, "c", "wave = 7")
        assert pipeline.waves(db) == {"a": 0, "b": 1, "c": 2}


def test_a_step_that_moves_to_another_pipeline_leaves_both_sound(db, org, pipeline):
    other = register(db, org, [("x", [])], "other")
    with pytest.raises(REFUSED):
        db.execute("UPDATE mad.pipeline_task_steps SET template_id = %s WHERE step_name = 'a'", [other])
    with pytest.raises(REFUSED):
        db.execute("UPDATE mad.pipeline_task_steps SET template_id = %s WHERE step_name = 'c'", [other])
    with db.transaction():
        db.execute("""UPDATE mad.pipeline_task_steps SET template_id = %s, depends_on = '["x"]'
                      WHERE step_name = 'c'""", [other])
    assert pipeline.waves(db) == {"a": 0, "b": 1}
    assert db.execute("SELECT wave FROM mad.pipeline_task_steps WHERE step_name = 'c'").fetchone()[0] == 1


INSERT_ALL = """
    INSERT INTO mad.pipeline_task_steps (org_id, template_id, task_definition_id, step_name, step_order, depends_on)
    SELECT %s, %s, %s, 's' || i, i, CASE WHEN i = 0 THEN '[]' ELSE jsonb_build_array('s' || i - 1) END
    FROM generate_series(0, 999) i"""


def test_a_thousand_steps_in_one_statement(db, pipeline):
    db.execute(INSERT_ALL, [pipeline.org, pipeline.id, pipeline.task])
    assert pipeline.waves(db) == {"a": 0, "b": 1, "c": 2} | {f"s{i}": i for i in range(1000)}
    with pytest.raises(REFUSED) as refusal:
        pipeline.set(db, "s0", """depends_on = '["s999"]'""")
    assert "s0" in str(refusal.value)
    # A change of the first step moves all later ones.
    pipeline.set(db, "s0", """depends_on = '["c"]'""")
    assert pipeline.waves(db)["s999"] == 1002


def test_a_thousand_steps_with_immediate_constraints(db, pipeline):
    """The waves that the check writes fire the check again, which must not recurse without end."""
    db.execute("SET statement_timeout = '60s'")
    with db.transaction():
        db.execute("SET CONSTRAINTS ALL IMMEDIATE")
        db.execute(INSERT_ALL, [pipeline.org, pipeline.id, pipeline.task])
    assert pipeline.waves(db)["s999"] == 999
    with db.transaction():
        db.execute("SET CONSTRAINTS ALL IMMEDIATE")
        pipeline.set(db, "s0", """depends_on = '["c"]'""")
    assert pipeline.waves(db)["s999"] == 1002


def test_rolling_back_to_a_savepoint_keeps_the_check(db, pipeline):
    with db.transaction():
        pipeline.insert(db, "d", ["c"])
        db.execute("SAVEPOINT s")
        pipeline.set(db, "a", """depends_on = '["d"]'""")
        db.execute("ROLLBACK TO s")
    assert pipeline.waves(db) == {"a": 0, "b": 1, "c": 2, "d": 3}
    with pytest.raises(REFUSED), db.transaction():
        pipeline.insert(db, "e", ["nosuch"])
        db.execute("SAVEPOINT s")
        pipeline.insert(db, "nosuch")
        db.execute("ROLLBACK TO s")
    assert "e" not in pipeline.waves(db)


def test_a_check_that_was_rolled_back_does_not_count(db, pipeline):
    """A check inside a savepoint is repeated after the savepoint was rolled back."""
    with pytest.raises(REFUSED), db.transaction():
        pipeline.insert(db, "e", ["f"])
        db.execute("SAVEPOINT s")
        pipeline.insert(db, "f")
        db.execute("SET CONSTRAINTS ALL IMMEDIATE")
        db.execute("ROLLBACK TO s")
    assert "e" not in pipeline.waves(db)


def test_a_check_inside_an_exception_block_does_not_count_after_it(db, pipeline):
    db.execute("""
        CREATE FUNCTION public.mend_and_fail() RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            UPDATE mad.pipeline_task_steps SET depends_on = '[]' WHERE step_name = 'a';
            SET CONSTRAINTS ALL IMMEDIATE;
            RAISE EXCEPTION 'never mind';
        EXCEPTION WHEN raise_exception THEN
            NULL;
        END $$""")
    with pytest.raises(REFUSED), db.transaction():
        pipeline.set(db, "a", """depends_on = '["c"]'""")
        db.execute("SELECT public.mend_and_fail()")
    assert pipeline.waves(db) == {"a": 0, "b": 1, "c": 2}


def half_a_cycle_each(database, db, org, isolation):
    """Two sessions each add half of a cycle and commit concurrently. Returns their outcomes."""
    pipeline = Pipeline(db, org)
    pipeline.insert(db, "x")
    pipeline.insert(db, "y")
    with database.connect() as watcher, database.connect() as first, database.connect() as second:
        for session in (first, second):
            session.execute(f"BEGIN ISOLATION LEVEL {isolation}")
            session.execute("SELECT count(*) FROM mad.pipeline_task_steps")
        pipeline.set(first, "x", """depends_on = '["y"]'""")
        pipeline.set(second, "y", """depends_on = '["x"]'""")
        # The first session has been checked and holds the lock of the pipeline; the second waits
        # for it.
        first.execute("SET CONSTRAINTS ALL IMMEDIATE")
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(second.execute, "COMMIT")
            wait_until_blocked(watcher, second)
            first.execute("COMMIT")
            error = waiting.exception(timeout=60)
    return pipeline.waves(db), error


@pytest.mark.parametrize("isolation, errors", [
    ("READ COMMITTED", REFUSED),
    ("REPEATABLE READ", (REFUSED, psycopg.errors.SerializationFailure)),
    ("SERIALIZABLE", (REFUSED, psycopg.errors.SerializationFailure)),
])
def test_of_two_halves_of_a_cycle_one_commits(database, db, org, isolation, errors):
    waves, error = half_a_cycle_each(database, db, org, isolation)
    assert isinstance(error, errors), waves
    assert (waves["y"], waves["x"]) == (0, 1)


def test_different_pipelines_do_not_wait_for_each_other(database, db, org, pipeline):
    other = register(db, org, [("x", [])], "other")
    with database.connect(autocommit=False) as first, database.connect() as second:
        pipeline.insert(first, "d", ["c"])
        first.execute("SET CONSTRAINTS ALL IMMEDIATE")
        second.execute("SET lock_timeout = '5s'")
        second.execute(INSERT, [org, other, pipeline.task, "y", '["x"]'])
        first.commit()
    assert pipeline.waves(db)["d"] == 3


def test_the_same_pipeline_registered_twice_at_once(database, db, org, pipeline):
    with database.connect() as watcher, database.connect(autocommit=False) as first, database.connect() as second:
        register(first, org, [("a", []), ("m", ["a"])], "q")
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(register, second, org, [("n", ["o"]), ("o", []), ("a", ["n"])], "q")
            wait_until_blocked(watcher, second)
            first.commit()
            template = waiting.result(timeout=60)
    steps = db.execute("SELECT step_name, wave FROM mad.pipeline_task_steps WHERE template_id = %s", [template])
    assert dict(steps.fetchall()) == {"o": 0, "n": 1, "a": 2}
    assert db.execute("SELECT count(*) FROM mad.pipeline_templates WHERE name = 'q'").fetchone()[0] == 1


# Stops a session before its second row until the test lets it go on. Sessions that write rows in
# different orders would then deadlock.
BARRIER = """
    CREATE SEQUENCE public.rows_seen;
    CREATE FUNCTION public.barrier() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        -- The second row of all: the first session stops there, and the other at what it locked.
        IF nextval('public.rows_seen') = 2 THEN
            PERFORM pg_advisory_xact_lock_shared(42);
        END IF;
        RETURN NEW;
    END $$"""


def in_opposite_orders(database, db, table, call, org, first_documents, second_documents, event="INSERT"):
    """Two sessions write the same rows, given in opposite orders; neither may fail with a deadlock.
    """
    db.execute(BARRIER)
    db.execute(f"CREATE TRIGGER barrier BEFORE {event} ON mad.{table} FOR EACH ROW EXECUTE FUNCTION public.barrier()")
    call = f"SELECT mad_registry.{call}(%s, %s)"
    with database.connect() as watcher, database.connect() as first, database.connect() as second:
        watcher.execute("SELECT pg_advisory_lock(42)")
        with ThreadPoolExecutor(2) as pool:
            one = pool.submit(first.execute, call, [org, json.dumps(first_documents)])
            wait_until_blocked(watcher, first)
            two = pool.submit(second.execute, call, [org, json.dumps(second_documents)])
            wait_until_blocked(watcher, second)
            watcher.execute("SELECT pg_advisory_unlock(42)")
            return [done.result(timeout=60).fetchone()[0] for done in (one, two)]


def test_imports_of_tasks_in_opposite_orders(database, db, org):
    tasks = [{"task_id": f"t{i}", "version": version} for i in range(3) for version in ("1.0.0", "1.10.0", "1.9.0")]
    counts = in_opposite_orders(database, db, "task_definitions", "import_tasks", org, tasks, tasks[::-1])
    assert counts == [9, 9]
    assert db.execute("SELECT count(*) FROM mad.task_definitions").fetchone()[0] == 9


def test_imports_of_pipelines_in_opposite_orders(database, db, org):
    db.execute("SELECT mad_registry.register_task(%s, 't', '1', '{}', '{}')", [org])
    pipelines = [{"name": f"p{i}", "version": version, "steps": STEPS} for i in range(3) for version in ("1", "2")]
    counts = in_opposite_orders(database, db, "pipeline_templates", "import_pipelines", org,
                                pipelines, pipelines[::-1])
    assert counts == [6, 6]
    assert db.execute("SELECT count(*) FROM mad.pipeline_templates").fetchone()[0] == 6


def test_imports_of_pipelines_where_one_leaves_the_version_out(database, db, org):
    """A missing version means 1.0.0 and must sort as 1.0.0 in the order of writing."""
    db.execute("SELECT mad_registry.register_task(%s, 't', '1', '{}', '{}')", [org])
    counts = in_opposite_orders(
        database, db, "pipeline_templates", "import_pipelines", org,
        [{"name": "p", "steps": STEPS}, {"name": "p", "version": "2.0.0", "steps": STEPS}],
        [{"name": "p", "version": "1.0.0", "steps": STEPS}, {"name": "p", "version": "2.0.0", "steps": STEPS}])
    assert counts == [2, 2]
