"""registry_etag changes with every committed change of an organisation's registry, and only then.

The registry consists of tasks, the set of services, and pipelines. Heartbeats, changes of other
organisations and rolled back changes do not count. Each test reads the tag itself, from a separate
session.
"""

import json
import threading
import uuid

import psycopg
import pytest
from conftest import PROJECT, new_org

LEVELS = ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"]
STEPS = '[{"step_name": "a", "task_id": "t"}, {"step_name": "b", "task_id": "t", "depends_on": ["a"]}]'


def etag(db, org):
    return db.execute("SELECT mad_registry.registry_etag(%s)", [org]).fetchone()[0]


def slots(db, org):
    return db.execute("SELECT count(*) FROM mad.registry_revisions WHERE org_id = %s", [org]).fetchone()[0]


def task(db, org, title="T", task_id="t"):
    db.execute("SELECT mad_registry.register_task(%s, %s, '1', %s, '{}')", [org, task_id, json.dumps({"title": title})])


def service(db, org, url="http://s", pod="pod"):
    return db.execute("SELECT mad_registry.register_service(%s, 't', '1', %s, %s, 'node')", [org, url, pod]).fetchone()[
        0
    ]


def pipeline(db, org, steps=STEPS, category="c"):
    return db.execute("SELECT mad_registry.register_pipeline(%s, 'p', '1', 'P', %s, %s)",
                      [org, category, steps]).fetchone()[0]


@pytest.fixture
def registry(db, org):
    """An organisation with two tasks, a service and a pipeline. `.service` is the service's id."""
    task(db, org)
    task(db, org, task_id="u")
    pipeline(db, org)

    class Registry:
        org_id = org
        service_id = service(db, org)
    return Registry


# Changes of the registry, by functions and by direct writes.
CHANGES = {
    "task added": "SELECT mad_registry.register_task(%(org)s, 'new', '1', '{}', '{}')",
    "version added": "SELECT mad_registry.register_task(%(org)s, 't', '2', '{}', '{}')",
    "metadata": "SELECT mad_registry.register_task(%(org)s, 't', '1', '{\"title\": \"other\"}', '{}')",
    "interface":
        "SELECT mad_registry.register_task(%(org)s, 't', '1', '{\"title\": \"T\"}', "
        "'{\"openapi\": \"3.0.3\"}')",
    "service_config":
        "SELECT mad_registry.register_task(%(org)s, 't', '1', '{\"title\": \"T\"}', "
        "'{}', '{\"image\": \"i\"}')",
    "switched off": "SELECT mad_registry.set_task_active(%(org)s, 't', '1', false)",
    "imported":
        "SELECT mad_registry.import_tasks(%(org)s, "
        "'[{\"task_id\": \"t\", \"version\": \"1\"}, {\"task_id\": \"v\", \"version\": \"1\"}]')",
    "task written": "UPDATE mad.task_definitions SET metadata = '{}' WHERE org_id = %(org)s AND task_id = 't'",
    "task deleted": "DELETE FROM mad.task_definitions WHERE org_id = %(org)s AND task_id = 'u'",
    "service added": "SELECT mad_registry.register_service(%(org)s, 't', '1', 'http://new')",
    "service elsewhere": "SELECT mad_registry.register_service(%(org)s, 't', '1', 'http://s', 'another pod', 'node')",
    "service moved": "UPDATE mad.task_services SET service_url = 'http://moved' WHERE org_id = %(org)s",
    "service deleted": "DELETE FROM mad.task_services WHERE org_id = %(org)s",
    "service reaped": "SELECT mad_registry.reap_services('1 microsecond')",
    "pipeline added":
        "SELECT mad_registry.register_pipeline(%(org)s, 'q', '1', 'Q', 'c', "
        "'[{\"step_name\": \"a\", \"task_id\": \"t\"}]')",
    "pipeline changed":
        "SELECT mad_registry.register_pipeline(%(org)s, 'p', '1', 'P', 'another', "
        "'[{\"step_name\": \"a\", \"task_id\": \"t\"}]')",
    "step overrides": "UPDATE mad.pipeline_task_steps SET parameter_overrides = '{\"x\": 1}' WHERE org_id = %(org)s",
    "step deleted": "DELETE FROM mad.pipeline_task_steps WHERE org_id = %(org)s AND step_name = 'b'",
    "pipelines imported":
        "SELECT mad_registry.import_pipelines(%(org)s, "
        "'[{\"name\": \"r\", \"steps\": [{\"step_name\": \"a\", \"task_id\": \"t\"}]}]')",
    "pipeline deleted": "DELETE FROM mad.pipeline_templates WHERE org_id = %(org)s",
    "copied in":
        "INSERT INTO mad.task_definitions (org_id, task_id, version) "
        "SELECT %(org)s, 'n' || n, '1' FROM generate_series(1, 50) n",
}


@pytest.mark.parametrize("change", CHANGES)
def test_each_change_changes_it_at_commit(database, db, registry, change):
    """The tag changes for all sessions at commit, and before only for the session itself."""
    org, others = registry.org_id, new_org(db, "others")
    task(db, others)
    before, before_of_others = etag(db, org), etag(db, others)
    with database.connect(autocommit=False) as writer:
        writer.execute(CHANGES[change], {"org": org})
        assert etag(writer, org) != before
        assert etag(db, org) == before
        writer.commit()
    after = etag(db, org)
    assert after != before
    assert etag(db, org) == after
    if change != "service reaped":
        assert etag(db, others) == before_of_others


@pytest.mark.parametrize("change", CHANGES)
def test_what_is_rolled_back_changes_nothing(db, registry, change):
    org = registry.org_id
    before = etag(db, org)
    with db.transaction(force_rollback=True):
        db.execute(CHANGES[change], {"org": org})
        assert etag(db, org) != before
    assert etag(db, org) == before
    # A rollback to a savepoint keeps the changes before it.
    with db.transaction():
        task(db, org, "changed")
        changed = etag(db, org)
        with db.transaction(force_rollback=True):
            db.execute(CHANGES[change], {"org": org})
        assert etag(db, org) == changed
    assert etag(db, org) == changed != before


# Statements that do not change the registry.
NO_CHANGES = {
    "the same task": "SELECT mad_registry.register_task(%(org)s, 't', '1', '{\"title\": \"T\"}', '{}')",
    "the same tasks":
        "SELECT mad_registry.import_tasks(%(org)s, "
        "'[{\"task_id\": \"t\", \"version\": \"1\", \"metadata\": {\"title\": \"T\"}}]')",
    "the same pipeline": f"SELECT mad_registry.register_pipeline(%(org)s, 'p', '1', 'P', 'c', '{STEPS}')",
    "the same service": "SELECT mad_registry.register_service(%(org)s, 't', '1', 'http://s', 'pod', 'node')",
    "switched on already": "SELECT mad_registry.set_task_active(%(org)s, 't', '1', true)",
    "heartbeat": "SELECT mad_registry.heartbeat(%(org)s, %(service)s::uuid, 'healthy', '{\"cpu\": 1}')",
    "heartbeats":
        "SELECT mad_registry.heartbeats(%(org)s, jsonb_build_array("
        "jsonb_build_object('service_id', %(service)s::text, 'health_status', 'unhealthy')))",
    "heartbeat written":
        "UPDATE mad.task_services SET last_health_check = now(), "
        "health_status = 'unhealthy', resources_used = '{}'",
    "drained": "SELECT mad_registry.drain_service(%(org)s, %(service)s::uuid)",
    "none to reap": "SELECT mad_registry.reap_services('900 years')",
    "nothing imported": "SELECT mad_registry.import_tasks(%(org)s, '[]'), mad_registry.import_pipelines(%(org)s, '[]')",
    "nothing deleted": "DELETE FROM mad.task_definitions WHERE task_id = 'nosuch'",
    "no service moved": "UPDATE mad.task_services SET service_url = service_url WHERE service_url = 'nosuch'",
    "job": "INSERT INTO mad.jobs_meta (org_id) VALUES (%(org)s)",
    "audit": "SELECT mad_registry.record_audit(%(org)s, NULL, 'a', 'b')",
    "quota": "UPDATE mad.organizations SET quotas = '{\"tasks\": 5}'",
    "read": "SELECT count(*) FROM mad_registry.task_library(%(org)s)",
    "another organisation": "INSERT INTO mad.organizations (name) VALUES ('third')",
}

@pytest.mark.parametrize("call", NO_CHANGES)
def test_what_changes_nothing_leaves_it(db, registry, call):
    before = etag(db, registry.org_id)
    db.execute(NO_CHANGES[call], {"org": registry.org_id, "service": str(registry.service_id)})
    assert etag(db, registry.org_id) == before


def test_a_task_that_moves_changes_both_organisations(db, registry):
    others = new_org(db, "others")
    before = etag(db, registry.org_id), etag(db, others)
    db.execute("UPDATE mad.task_definitions SET org_id = %s WHERE task_id = 'u'", [others])
    after = etag(db, registry.org_id), etag(db, others)
    assert after[1] != before[1]
    assert after[0] != before[0]


def test_a_service_that_moves_changes_both_organisations(db, registry):
    others = new_org(db, "others")
    task(db, others)
    before = etag(db, registry.org_id), etag(db, others)
    db.execute("""
        UPDATE mad.task_services s SET org_id = t.org_id, task_definition_id = t.task_definition_id
        FROM mad.task_definitions t WHERE t.org_id = %s""", [others])
    after = etag(db, registry.org_id), etag(db, others)
    assert after[0] != before[0] and after[1] != before[1]


def test_emptied_tables_change_it(db, registry):
    before = etag(db, registry.org_id)
    db.execute("TRUNCATE mad.task_services CASCADE")
    assert etag(db, registry.org_id) != before


def test_it_never_comes_back(db, org):
    """A change and its reverse do not restore the tag, because pages cached meanwhile are stale."""
    seen = [etag(db, org)]
    for number in range(40):
        task(db, org, f"title {number % 2}")
        seen.append(etag(db, org))
    assert len(set(seen)) == len(seen)


def test_who_may_ask(server, database, db, registry):
    """A role of another organisation may not read the tag."""
    others = new_org(db, "others")
    server.psql("CREATE ROLE etag_reader LOGIN")
    try:
        db.execute("SELECT mad_registry.grant_access('etag_reader', 'reader', %s)", [registry.org_id])
        with database.connect("etag_reader") as reader:
            assert etag(reader, registry.org_id) == etag(db, registry.org_id)
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                etag(reader, others)
        db.execute("SELECT mad_registry.revoke_access('etag_reader')")
    finally:
        server.psql("DROP ROLE etag_reader")


def test_an_unknown_organisation_and_none(db):
    assert etag(db, uuid.uuid4()) == etag(db, uuid.uuid4())
    with pytest.raises(psycopg.errors.InvalidParameterValue, match="org_id"):
        etag(db, None)


def test_a_read_only_transaction_may_ask(db, registry):
    before = etag(db, registry.org_id)
    with db.transaction():
        db.execute("SET TRANSACTION READ ONLY")
        assert etag(db, registry.org_id) == before
        assert db.execute("SELECT pg_current_xact_id_if_assigned()").fetchone()[0] is None


@pytest.mark.parametrize("first_to_commit", [0, 1])
@pytest.mark.parametrize("levels", [(a, b) for a in LEVELS for b in LEVELS], ids=" and ".join)
def test_two_writers_at_once_neither_wait_nor_lose(database, db, registry, levels, first_to_commit):
    """Two interleaved transactions, committed in either order, do not wait for each other, and each
    changes the tag."""
    org = registry.org_id
    tags = [etag(db, org)]

    def register(writer, number):
        pod = "again" if number else "moved"
        writer.execute(
            "SELECT mad_registry.register_service(%s, %s, '1', %s, %s)", [org, "tu"[number], "http://s", pod]
        )

    writers = [database.connect(autocommit=False) for _ in levels]
    try:
        for writer, level in zip(writers, levels):
            writer.execute(f"SET TRANSACTION ISOLATION LEVEL {level}")
            # A wait for the other transaction would not end.
            writer.execute("SET LOCAL lock_timeout = '5s'")
            writer.execute("SELECT count(*) FROM mad.organizations")
        for number, writer in enumerate(writers):
            task(writer, org, task_id=f"of {number}")
        for number, writer in enumerate(writers):
            register(writer, number)
        for number in [first_to_commit, 1 - first_to_commit]:
            assert etag(db, org) == tags[-1]
            try:
                writers[number].commit()
            except psycopg.errors.SerializationFailure:
                # Postgres takes reads of the same page for a conflict, and the client tries again.
                assert levels == ("SERIALIZABLE", "SERIALIZABLE") and number != first_to_commit
                task(writers[number], org, task_id=f"of {number}")
                register(writers[number], number)
                writers[number].commit()
            tags.append(etag(db, org))
    finally:
        for writer in writers:
            writer.close()
    assert len(set(tags)) == 3
    # The next change after both also shows.
    task(db, org, "after both")
    assert etag(db, org) not in tags


@pytest.mark.parametrize("level", LEVELS)
def test_many_writers_lose_no_change(database, db, registry, level):
    """Eight sessions commit and read the tag before and after: each session's own change shows.
    Above READ COMMITTED a transaction may fail to serialize and is retried."""
    org, count, failures = registry.org_id, 25, []
    known = []

    def again(work):
        while True:
            try:
                return work()
            except psycopg.errors.SerializationFailure:
                assert level != "READ COMMITTED"

    def write(number):
        try:
            with database.connect() as writer:
                writer.execute(f"SET default_transaction_isolation = '{level}'")
                writer.execute("SET lock_timeout = '30s'")
                for n in range(count):
                    before = again(lambda: etag(writer, org))
                    again(lambda: task(writer, org, f"{number} {n}", task_id=f"of {number}"))
                    known.append(again(lambda: etag(writer, org)))
                    assert known[-1] != before
        except Exception as failure:
            failures.append(failure)

    threads = [threading.Thread(target=write, args=[number]) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(known) == 8 * count
    if level == "READ COMMITTED":
        # There are as many slots as concurrent writers, a few more while slots are merged.
        assert slots(db, org) <= 16
    task(db, org, "last")
    assert slots(db, org) <= 2


def change(db, org, what, number):
    if what == "tasks":
        task(db, org, str(number))
    else:
        service(db, org, pod=str(number))


@pytest.mark.one_version
@pytest.mark.parametrize("what, level, bound", [
    ("tasks", "READ COMMITTED", 4),
    ("services", "READ COMMITTED", 4),
    ("tasks", "REPEATABLE READ", 66),
    # One change in 32 merges, at random.
    ("tasks", "SERIALIZABLE", 600),
])
def test_the_rows_behind_it_stay_few(db, registry, what, level, bound):
    """Over 3,000 changes the number of slots stays small, and so does the cost of reading the tag.
    """
    org = registry.org_id
    db.execute(f"SET default_transaction_isolation = '{level}'")
    most = 0
    for number in range(3_000):
        change(db, org, what, number)
        if number % 100 == 0:
            most = max(most, slots(db, org))
            if most > 2 * bound:
                break
    assert most <= bound


def test_one_transaction_leaves_few_rows(db, registry):
    with db.transaction():
        for number in range(100):
            task(db, registry.org_id, str(number))
    assert slots(db, registry.org_id) <= 2


def test_asking_is_a_look_into_an_index(db, registry):
    """With marks of many organisations, the plan of the function reads one index."""
    org = registry.org_id
    db.execute("INSERT INTO mad.organizations (name) SELECT 'org ' || n FROM generate_series(1, 5000) n")
    db.execute(
        "INSERT INTO mad.task_definitions (org_id, task_id, version) SELECT org_id, 't', '9' FROM mad.organizations"
    )
    db.execute("VACUUM ANALYZE mad.registry_revisions")
    db.execute("SET plan_cache_mode = force_generic_plan")
    text = (PROJECT / "sql" / "queries" / "cache" / "registry_etag.sql").read_text()
    db.execute(f"PREPARE asked (uuid) AS {text}")
    explain = "EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE asked (%s)"
    plan = psycopg.ClientCursor(db).execute(explain, [org]).fetchone()[0][0]["Plan"]
    shown = json.dumps(plan)
    assert "registry_revisions_pkey" in shown and "Seq Scan" not in shown, shown
    assert plan["Shared Hit Blocks"] + plan["Shared Read Blocks"] <= 6, shown
