"""deployment_checklist(): planner statistics, heartbeats, autovacuum, the results cache and the
plans of statements."""

import json
import re

import psycopg
import pytest
from checklist import (NO_INDEX_SCANS, admin, all_ok, db, faults, items_of, loaded, only, ready, reloaded,  # noqa: F401
                       template)
from conftest import PROJECT, new_org
from monitoring import LOADED, flush, one, registry, running


# -- planner statistics

def test_planner_statistics(ready, db):
    db.execute("INSERT INTO mad.jobs (status) SELECT 'PENDING' FROM generate_series(1, 5000)")
    flush(db)
    row = only(ready, "planner statistics")
    assert row["detail"] == "mad.jobs was never analyzed"
    assert row["hint"].startswith("ANALYZE the table")
    db.execute("ANALYZE mad.jobs")
    all_ok(ready)
    db.execute("UPDATE mad.jobs SET status = 'RUNNING' WHERE job_id IN (SELECT job_id FROM mad.jobs LIMIT 2000)")
    flush(db)
    row = only(ready, "planner statistics")
    assert row["detail"] == "mad.jobs: 2000 changes since it was analyzed"
    db.execute("ANALYZE mad.jobs")
    all_ok(ready)


# -- heartbeats

@pytest.fixture
def beat(db):
    """Sends heartbeats of one service."""
    org = new_org(db, "acme")
    db.execute("SELECT mad_registry.register_task(%s, 't', '1.0.0', '{}', '{}')", [org])
    service = one(db, "SELECT mad_registry.register_service(%s, 't', NULL, 'http://s')", [org])

    def send(times, note=""):
        with db.pipeline():
            for n in range(times):
                db.execute("SELECT mad_registry.heartbeat(%s, %s, 'healthy', %s)",
                           [org, service, json.dumps({"cpu": n % 7, "note": note})])
        flush(db)

    return send


def test_heartbeats_are_heap_only(ready, beat):
    assert "too few updates to tell" in items_of(ready)["heartbeats"]["detail"]
    beat(1500)
    all_ok(ready)
    detail = items_of(ready)["heartbeats"]["detail"]
    share = float(re.match(r"([0-9.]+) % of 15\d\d updates were heap-only", detail)[1])
    assert share >= 95


def test_an_index_that_heartbeats_must_write(ready, db, admin, beat):
    db.execute("CREATE INDEX stale ON mad.task_services (last_health_check)")
    beat(1500)
    row = only(ready, "heartbeats")
    assert "an index holds what heartbeats change: mad.stale" in row["detail"]
    assert float(re.search(r"([0-9.]+) % of 15", row["detail"])[1]) < 5
    assert row["hint"].startswith("drop that index")
    db.execute("DROP INDEX mad.stale")
    # The share is over all updates since counting began.
    row = only(ready, "heartbeats")
    assert "index" not in row["detail"] and "long transactions" in row["hint"]
    admin.execute("SELECT pg_stat_reset_single_table_counters('mad.task_services'::regclass)")
    beat(1500)
    all_ok(ready)


def test_heartbeats_beside_a_long_transaction(ready, db, admin, beat):
    """A long transaction prevents pruning, so pages fill up and updates are no longer HOT."""
    with ready.connect(autocommit=False) as long:
        long.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        long.execute("SELECT count(*) FROM mad.task_services")
        beat(1500, "x" * 1500)
        db.execute("ANALYZE mad.task_services")
        row = only(ready, "heartbeats")
        assert re.fullmatch(r"[0-9.]+ % of 15\d\d updates were heap-only", row["detail"])
        assert "long transactions" in row["hint"] and "VACUUM mad.task_services" in row["hint"]
    db.execute("VACUUM mad.task_services")
    admin.execute("SELECT pg_stat_reset_single_table_counters('mad.task_services'::regclass)")
    beat(1500)
    all_ok(ready)


CULPRITS = {
    "included": "CREATE INDEX culprit ON mad.task_services (node_name) INCLUDE (last_health_check)",
    "an expression": "CREATE INDEX culprit ON mad.task_services ((resources_used ->> 'cpu'))",
    "a condition": "CREATE INDEX culprit ON mad.task_services (node_name) WHERE cpu_load > 1",
    "derived": "CREATE INDEX culprit ON mad.task_services (cpu_load)",
    "GIN": "CREATE INDEX culprit ON mad.task_services USING gin (resources_used)",
}


@pytest.mark.parametrize("way", CULPRITS)
def test_the_culprit_is_named(ready, db, way):
    """An index on a heartbeat's column is named even before the first heartbeat."""
    db.execute(CULPRITS[way])
    assert "an index holds what heartbeats change: mad.culprit;" in only(ready, "heartbeats")["detail"]
    db.execute("DROP INDEX mad.culprit")
    all_ok(ready)


def test_a_constraint_that_is_the_culprit(ready, db):
    db.execute("ALTER TABLE mad.task_services ADD CONSTRAINT culprit UNIQUE (org_id, service_id, last_health_check)")
    assert "culprit" in only(ready, "heartbeats")["detail"]


def test_what_heartbeats_do_not_change_may_be_in_an_index(ready, db):
    db.execute("CREATE INDEX harmless ON mad.task_services (node_name, started_at) WHERE pod_name IS NOT NULL")
    all_ok(ready)


def test_a_summarizing_index_is_no_culprit(ready, db):
    """Since PostgreSQL 16 an update of a column with a BRIN index can be HOT."""
    if ready.server.major < 16:
        pytest.skip("before PostgreSQL 16 it isn't heap-only")
    db.execute("CREATE INDEX harmless ON mad.task_services USING brin (last_health_check)")
    all_ok(ready)


# -- autovacuum

def test_autovacuum_off_for_a_table(ready, db):
    for off in ("off", "false", "no", "0"):
        db.execute(f"ALTER TABLE mad.jobs SET (autovacuum_enabled = {off})")
        row = only(ready, "autovacuum")
        assert row["detail"] == "it is off for mad.jobs"
        assert row["hint"].startswith("switch autovacuum on")
    db.execute("ALTER TABLE mad.jobs SET (autovacuum_enabled = on)")
    all_ok(ready)


def test_autovacuum_off_in_few_letters(ready, db):
    db.execute("ALTER TABLE mad.jobs SET (autovacuum_enabled = f)")
    assert "mad.jobs" in only(ready, "autovacuum")["detail"]


def test_a_tables_own_scale_factor(ready, db):
    """The item uses the scale factor of the table, as the hint advises to set."""
    db.execute("ALTER TABLE mad.jobs SET (autovacuum_vacuum_scale_factor = 0.05)")
    all_ok(ready)


def test_autovacuum_off_for_the_server(ready, admin):
    with reloaded(ready, admin, "autovacuum", "off"):
        row = only(ready, "autovacuum")
        assert row["detail"] == "autovacuum is off for the whole server"
        assert row["hint"].startswith("switch autovacuum on")
    all_ok(ready)
    with reloaded(ready, admin, "track_counts", "off"):
        only(ready, "autovacuum")
    all_ok(ready)


def test_many_dead_rows(ready, db):
    db.execute("INSERT INTO mad.jobs (status) SELECT 'PENDING' FROM generate_series(1, 30000)")
    db.execute("VACUUM ANALYZE mad.jobs")
    # Deleted rows cannot be removed while an open snapshot may see them.
    with ready.connect(autocommit=False) as long:
        long.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        long.execute("SELECT count(*) FROM mad.jobs")
        db.execute("DELETE FROM mad.jobs WHERE job_id IN (SELECT job_id FROM mad.jobs LIMIT 20000)")
        flush(db)
        db.execute("VACUUM ANALYZE mad.jobs")
        row = only(ready, "autovacuum")
        assert row["detail"] == "mad.jobs has 20000 dead rows beside 10000 live ones"
        assert "long transactions" in row["hint"]
    db.execute("VACUUM ANALYZE mad.jobs")
    all_ok(ready)


def test_transaction_ids_that_run_out(pg_config):
    """Transaction ids cannot be frozen while a transaction as old is open."""
    burn = """CREATE TEMP TABLE burnt (a int);
              DO $$ BEGIN FOR i IN 1 .. 160000 LOOP
                  BEGIN INSERT INTO burnt VALUES (i); EXCEPTION WHEN division_by_zero THEN NULL; END;
              END LOOP; END $$"""
    with (
        running(pg_config, LOADED + "autovacuum_freeze_max_age = 100000\n") as server,
        registry(server, statements=True) as database,
    ):
        with database.connect(autocommit=False) as long, database.connect("postgres") as admin:
            long.execute("SELECT pg_current_xact_id()")
            admin.execute(burn)
            row = only(database, "autovacuum", user="owner")
            assert re.fullmatch(
                r"the oldest transaction id of this database is 1[56]\d\d\d\d transactions old", row["detail"]
            )
            assert "long transactions" in row["hint"]
            long.rollback()
            admin.execute("VACUUM (FREEZE)")
            assert faults(database, "owner") == {}


# -- results cache

def test_results_that_expired_long_ago(ready, db):
    db.execute("INSERT INTO mad.result_cache (cache_key, expires_at) SELECT i::text, now() - interval '2 days' "
               "FROM generate_series(1, 10000) i")
    db.execute("INSERT INTO mad.result_cache (cache_key, expires_at) SELECT 'young ' || i, now() - interval '2 hours' "
               "FROM generate_series(1, 1000) i")
    # The expired entries are few, or the planner rightly prunes without the index.
    db.execute("INSERT INTO mad.result_cache (cache_key) SELECT 'for ever ' || i FROM generate_series(1, 60000) i")
    # Inserts must be counted before the table is analyzed.
    db.execute("SELECT pg_stat_force_next_flush()")
    db.execute("ANALYZE mad.result_cache")
    all_ok(ready)
    assert items_of(ready)["results cache"]["detail"] == "10000 entries expired more than a day ago"
    db.execute("INSERT INTO mad.result_cache (cache_key, expires_at) VALUES ('one more', now() - interval '2 days')")
    row = only(ready, "results cache")
    assert row["detail"] == "more than 10000 entries expired more than a day ago"
    assert row["hint"].startswith("SELECT mad_registry.result_cache_prune()")
    with ready.connect("op") as session:
        session.execute("SELECT mad_registry.result_cache_prune()")
    db.execute("VACUUM ANALYZE mad.result_cache")
    all_ok(ready)


# -- query plans

FILL = {
    "jobs_meta": "INSERT INTO mad.jobs_meta (org_id, status) SELECT %s, 'S' || i %% 5 FROM generate_series(1, 12000) i",
    "audit_logs": (
        "INSERT INTO mad.audit_logs (org_id, action, entity_type) SELECT %s, 'seen', 'task' FROM generate_series(1,"
        " 12000)"
    ),
    "result_cache": "INSERT INTO mad.result_cache (cache_key) SELECT %s::text || i FROM generate_series(1, 12000) i",
}
AWAY = {
    "jobs_meta": [
        "jobs_page does not use idx_jobs_meta_org_created",
        "jobs_page_status does not use idx_jobs_meta_org_status_created",
        "job_position does not use jobs_meta_pkey",
    ],
    "audit_logs": [
        "audit_page does not use idx_audit_logs_org_ts",
        "audit_page_user does not use idx_audit_logs_user_ts",
        "audit_page_entity does not use idx_audit_logs_entity",
    ],
    "result_cache": [
        "result_cache_get does not use result_cache_pkey",
        "result_cache_prune does not use idx_result_cache_expires",
    ],
}


@pytest.mark.parametrize("table", FILL)
def test_plans_that_use_no_index(ready, db, table):
    """A plan without an index is reported for large tables only."""
    all_ok(ready)
    assert faults(ready, options=NO_INDEX_SCANS) == {}
    db.execute(FILL[table], [new_org(db, "acme")])
    # The statistics of the insertion must not arrive after those of ANALYZE.
    db.execute("SELECT pg_stat_force_next_flush()")
    db.execute(f"VACUUM ANALYZE mad.{table}")
    row = only(ready, "query plans", options=NO_INDEX_SCANS)
    found = set(row["detail"].split(", "))
    # Since PostgreSQL 18 two indexes of audit_logs have the same cost here, so the plan may use
    # either.
    assert found - {"audit_position does not use audit_logs_pkey"} == set(AWAY[table])
    assert "enable_" in row["hint"]
    all_ok(ready)


def test_nearly_large_tables(ready, db):
    db.execute(
        "INSERT INTO mad.jobs_meta (org_id, status) SELECT %s, 'S' || i %% 5 FROM generate_series(1, 9999) i",
        [new_org(db, "acme")],
    )
    db.execute("VACUUM ANALYZE mad.jobs_meta")
    assert faults(ready, options=NO_INDEX_SCANS) == {}
    db.execute("INSERT INTO mad.jobs_meta (org_id, status) SELECT org_id, 'PENDING' FROM mad.organizations")
    db.execute("VACUUM ANALYZE mad.jobs_meta")
    only(ready, "query plans", options=NO_INDEX_SCANS)


LARGE = {
    "tasks": """INSERT INTO mad.task_definitions (org_id, task_id, version, metadata)
                SELECT %s, 't' || i, '1.0.0', jsonb_build_object('title', 'Task ' || i, 'category', 'c' || i %% 10)
                FROM generate_series(1, 12000) i""",
    "pipelines": """INSERT INTO mad.pipeline_templates (org_id, name, category, is_public)
                    SELECT %s, 'p' || i, 'c' || i %% 10, i %% 10 = 0 FROM generate_series(1, 12000) i""",
    "expired results": """INSERT INTO mad.result_cache (cache_key, expires_at)
                          SELECT %s::text || i, now() - interval '1 hour' FROM generate_series(1, 12000) i""",
}


@pytest.mark.parametrize("what", LARGE)
def test_large_tables_of_one_organization(ready, db, what):
    """Plans for large tables of one organisation, vacuumed and analyzed, with default settings."""
    db.execute(LARGE[what], [new_org(db, "acme")])
    # Inserts are counted before the vacuum, not after it.
    db.execute("SELECT pg_stat_force_next_flush()")
    db.execute("VACUUM ANALYZE")
    all_ok(ready)


def test_tasks_that_were_imported_just_now(ready, db):
    org = new_org(db, "acme")
    tasks = [
        {"task_id": f"t{n}", "version": "1.0.0", "metadata": {"title": f"Task {n}", "tags": [f"x{n % 100}"]}}
        for n in range(12000)
    ]
    db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, json.dumps(tasks)])
    db.execute("ANALYZE")
    assert "search" not in faults(ready).get("query plans", {"detail": ""})["detail"]


# Statements with an index in their header whose plans deployment_checklist() does not examine, with
# the reason.
NOT_PLANNED = {
    "record_unit": "one row by the key of a table of few rows",
    "record_fault": "one row by the key of a table of few rows",
    "postpone": "one row by the key of a table of few rows",
    "export_catalog": "reads the whole catalogue of an organisation",
    "states": "looks up by the keys of get_task and register_pipeline, which are examined",
    "expired_results": "part of the maintenance, which has the condition of result_cache_prune, which is examined",
    "surplus_slots": "part of the maintenance, which reads all slots",
    "audit_page_filtered": "reads the log in the order of audit_page, which is examined",
    "delete_other_steps": "part of an import, whose other statements are examined",
    "record_search_dictionary": "the table has one row",
    "lock_template": "one row by its key, of a pipeline whose steps were written directly",
    "mark_changed": "reads a trigger's transition table, which does not exist for EXPLAIN",
    "mark_changed_serializable": "reads a trigger's transition table, which does not exist for EXPLAIN",
    "result_cache_claim": "one row by the key of a table of few rows",
    "result_cache_count": "finds by the same key the row of result_cache_get, which is examined",
    "result_cache_hits": "finds by the same key the row of result_cache_get, which is examined",
    "result_cache_there": "has the condition of result_cache_get, which is examined",
    "result_cache_unclaim": "one row by the key of a table of few rows",
    "search_clear_lists": "part of refresh_search_lists, which handles a whole word at a time",
    "search_clear_unlisted": "reads a trigger's transition table, which does not exist for EXPLAIN",
    "search_listed_words": "a table of few rows: the words that are listed",
    "search_list": "planned with other scans disabled (src/api/search/mod.rs), so that it must use the index",
    "search_list_latest": "planned with other scans disabled (src/api/search/mod.rs), so that it must use the index",
    "search_lists_add": "reads a trigger's transition table, which does not exist for EXPLAIN",
    "search_lists_remove": "reads a trigger's transition table, which does not exist for EXPLAIN",
    "search_lock_organization": "part of refresh_search_lists, which handles a whole word at a time",
    "search_organizations_to_refresh": "part of refresh_search_lists, which handles a whole word at a time",
    "search_unlist": "a table of few rows: the words that are listed",
    "search_writers_have_lists": "reads a trigger's transition table, which does not exist for EXPLAIN",
    "set_waves": "the steps of one pipeline by their key, which were written directly",
    "steps_of_template": "the look-up of pipeline_with_steps, which is examined",
    "template_ids": "part of an import, whose other statements are examined",
    "touch_template": "one row by its key, of a pipeline whose steps were written directly",
}


def test_every_statement_with_an_index_is_looked_at():
    """Every statement with an index is examined, or has its reason above."""
    files = {}
    for source in [*(PROJECT / "src/api").rglob("*.rs"), PROJECT / "src/placement/fleet.rs"]:
        module = "search" if source.parent.name == "search" else source.stem
        for constant, name in re.findall(r'query! \{\s*(?:///[^\n]*\s*)*(\w+),\s*"\w+/(\w+)"', source.read_text()):
            files[f"{module}::{constant}"] = name
    planned = re.search(
        r"static STATEMENTS: \[&Query; (\d+)\] = \[(.*?)\];", (PROJECT / "src/api/checklist.rs").read_text(), re.DOTALL
    )
    looked_at = [files[constant] for constant in re.findall(r"&(\w+::\w+)", planned[2])]
    assert len(looked_at) == len(set(looked_at)) == int(planned[1])
    with_index = set()
    for file in (PROJECT / "sql/queries").rglob("*.sql"):
        header = "".join(line for line in file.read_text().splitlines(keepends=True) if line.startswith("--"))
        said = header.partition("Index: ")[2].partition(".")[0]
        if re.search(r"\b(idx_\w+|\w+_pkey|\w+_key)\b", said):
            with_index.add(file.stem)
    assert set(looked_at) <= with_index, "without an index in its header nothing is looked at"
    assert with_index - set(looked_at) == set(NOT_PLANNED)
    assert all(NOT_PLANNED.values())


# -- maintenance

def test_jobs_that_failed_or_are_overdue(ready, db):
    db.execute("UPDATE mad.maintenance SET due = now() - interval '59 minutes'")
    all_ok(ready)
    db.execute("""UPDATE mad.maintenance SET due = now() - interval '61 minutes'
                  WHERE job IN ('partitions', 'retention')""")
    db.execute("UPDATE mad.maintenance SET argument = NULL WHERE job = 'silent_services'")
    assert only(ready, "maintenance")["detail"].startswith("partitions has been due since 20")
    with ready.connect("op") as session:
        session.execute("CALL mad_registry.maintain()")
    row = only(ready, "maintenance")
    assert row["detail"] == "silent_services failed: argument of the job must not be null"
    assert "CALL mad_registry.maintain()" in row["hint"]
    db.execute("UPDATE mad.maintenance SET argument = '7 days', due = now() WHERE job = 'silent_services'")
    db.execute("CALL mad_registry.maintain()")
    all_ok(ready)


# -- services and posting lists that nobody maintains

def test_services_that_are_silent_for_long(ready, db):
    org = new_org(db, "acme")
    db.execute("SELECT mad_registry.register_task(%s, 't', '1', '{}', '{}')", [org])
    db.execute("SELECT mad_registry.register_service(%s, 't', '1', 'http://' || n) FROM generate_series(1, 3) n", [org])
    db.execute("UPDATE mad.task_services SET started_at = now() - interval '8 days' + interval '1 minute'")
    all_ok(ready)
    db.execute("UPDATE mad.task_services SET started_at = now() - interval '8 days' WHERE service_url <> 'http://2'")
    row = only(ready, "silent services")
    assert row["detail"] == "silent for more than a day longer than 7 days: 2 services"
    assert "maintenance does it too" in row["hint"]
    db.execute("UPDATE mad.maintenance SET enabled = false, argument = '1 month' WHERE job = 'silent_services'")
    all_ok(ready)
    db.execute("UPDATE mad.maintenance SET argument = '1 hour' WHERE job = 'silent_services'")
    hint = only(ready, "silent services")["hint"]
    assert hint.startswith("SELECT mad_registry.reap_services('01:00:00') deletes")
    for statement in [hint.split(" deletes ")[0], hint.split("; ")[1].split(" lets ")[0]]:
        db.execute(statement)
    db.execute("DELETE FROM mad.maintenance WHERE job = 'silent_services'")
    all_ok(ready)


def test_posting_lists_that_nobody_maintains(ready, db):
    org = new_org(db, "acme")

    def add(first, last):
        db.execute("""INSERT INTO mad.task_definitions (org_id, task_id, version, metadata)
                      SELECT %s, 't' || n, '1', '{}' FROM generate_series(%s::integer, %s) n""", [org, first, last])
        db.execute("SELECT pg_stat_force_next_flush()")

    add(1, 999)
    db.execute("UPDATE mad.maintenance SET due = now() - interval '2 hours' WHERE job = 'posting_lists'")
    assert set(faults(ready)) == {"maintenance"}
    add(1000, 1000)
    row = faults(ready)["posting lists"]
    assert row["detail"] == "1000 changes of tasks since the job posting_lists looked at them"
    db.execute("UPDATE mad.maintenance SET enabled = false WHERE job = 'posting_lists'")
    db.execute(only(ready, "posting lists")["hint"].split(", and ")[0])
    db.execute("CALL mad_registry.maintain()")
    db.execute("ANALYZE")
    all_ok(ready)
    add(1001, 2500)
    db.execute("ANALYZE")
    # It is due soon.
    all_ok(ready)
