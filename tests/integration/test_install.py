"""Installation, and the ownership of the objects."""

import psycopg
import pytest


def test_a_plain_owner_installs_it(server, empty_database):
    with empty_database.connect() as db:
        assert not db.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").fetchone()[0]
        db.execute("CREATE EXTENSION mad_registry CASCADE")
        assert db.execute("SELECT max(version) FROM mad.schema_version").fetchone()[0] >= 1
        assert db.execute("SELECT count(*) FROM mad.organizations").fetchone()[0] == 0
        owners = db.execute("""
            SELECT DISTINCT relowner::regrole::text FROM pg_class
            WHERE relnamespace = 'mad'::regnamespace""").fetchall()
        assert owners == [("owner",)]


def test_the_extension_holds_code_only(db):
    members = db.execute("""
        SELECT pg_describe_object(classid, objid, objsubid) FROM pg_depend
        WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
          AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'mad_registry')""").fetchall()
    assert len(members) > 20
    # Since PostgreSQL 17 the row types of views are members too.
    assert not [m for (m,) in members if not m.startswith(("function ", "view ", "type ", "schema mad_registry"))]
    assert not db.execute("""
        SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace""").fetchall()


def test_drop_extension_refuses_while_data_is_there(db):
    with pytest.raises(psycopg.errors.DependentObjectsStillExist):
        db.execute("DROP EXTENSION mad_registry")
    db.execute("DROP SCHEMA mad CASCADE")
    db.execute("DROP EXTENSION mad_registry")


def test_nothing_for_public(db):
    rights = db.execute("""
        SELECT n.nspname, p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname IN ('mad', 'mad_registry')
          AND EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee = 0)
        UNION ALL
        SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname IN ('mad', 'mad_registry')
          AND EXISTS (SELECT FROM aclexplode(c.relacl) a WHERE a.grantee = 0)
        UNION ALL
        SELECT nspname, '' FROM pg_namespace
        WHERE nspname IN ('mad', 'mad_registry', 'mad_registry_internal')
          AND EXISTS (SELECT FROM aclexplode(nspacl) a WHERE a.grantee = 0)
        """).fetchall()
    assert rights == []


def test_every_public_thing_has_a_comment(db):
    assert db.execute("""
        SELECT p.oid::regprocedure::text FROM pg_proc p
        WHERE p.pronamespace::regnamespace::text LIKE 'mad%' AND obj_description(p.oid, 'pg_proc') IS NULL
        """).fetchall() == []
    assert db.execute("""
        SELECT c.relname, a.attname FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE c.relnamespace IN ('mad'::regnamespace, 'mad_registry'::regnamespace) AND c.relkind IN ('r', 'p', 'v')
          AND (col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid, 'pg_class') IS NULL)
        """).fetchall() == []


# Functions whose calls are not counted: those that Postgres may evaluate at plan time or for each
# row, those for triggers, policies and CREATE EXTENSION, and those of the statistics.
NOT_COUNTED = {"version", "canonical_json", "version_key", "session_org_id", "acts_for_all", "in_api_write",
               "performance_stats", "reset_performance_stats", "check_library", "check_search_lists",
               "refresh_search_lists", "maintenance_status", "must_autocommit", "databases",
               "organization_report", "remove_organization_step",
               "refuse_writes", "accept_writes", "organization_digest"}


def test_every_call_is_counted(db):
    """Every function is counted in src/functions.rs or listed above."""
    there = {name for (name,) in db.execute("""
        SELECT p.proname FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
        WHERE p.pronamespace = 'mad_registry'::regnamespace AND l.lanname = 'c'
            AND p.prorettype <> 'trigger'::regtype""")}
    counted = {name for (name,) in db.execute("SELECT query_name FROM mad_registry.performance_stats")}
    assert counted == there - NOT_COUNTED
    assert NOT_COUNTED <= there


def test_every_table_has_a_primary_key_and_every_foreign_key_an_index(db):
    assert db.execute("""
        SELECT relname FROM pg_class c WHERE relnamespace = 'mad'::regnamespace AND relkind IN ('r', 'p')
          AND NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = c.oid AND contype = 'p')
          -- A primary key can't descend by version; its unique index is what identifies a row for
          -- replication.
          AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisunique AND i.indisreplident)
        """).fetchall() == []
    assert db.execute("""
        SELECT conname FROM pg_constraint k
        WHERE contype = 'f' AND connamespace = 'mad'::regnamespace
          AND NOT EXISTS (
            SELECT FROM pg_index i
            WHERE i.indrelid = k.conrelid AND i.indpred IS NULL
              AND (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey)
        """).fetchall() == []


def test_volatility_and_parallel_safety_are_said(db):
    rows = dict(db.execute("""
        SELECT proname, provolatile::text || proparallel::text FROM pg_proc
        WHERE pronamespace = 'mad_registry'::regnamespace""").fetchall())
    for name in ["task_library", "search_tasks", "task_categories", "get_task",
                 "pipeline_with_steps", "pipeline_library", "pipeline_diagram"]:
        assert rows[name] == "ss", name
    # A pick is counted, and no parallel worker can take the latest snapshot.
    assert rows["pick_healthy_service"] == rows["pick_healthy_services"] == "vr"
    assert rows["explain_pick"] == "sr"
    for name in ["register_task", "heartbeat", "heartbeats", "register_pipeline", "migrate", "lease_service",
                 "renew_lease", "release_lease", "report_outcome"]:
        assert rows[name] == "vu", name


def test_migrate_does_nothing_when_there_is_nothing_to_do(db):
    assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0


def test_without_the_data_schema_functions_say_so(db):
    db.execute("DROP SCHEMA mad CASCADE")
    with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState) as refusal:
        db.execute("SELECT * FROM mad_registry.task_library(gen_random_uuid())")
    assert "migrate" in refusal.value.diag.message_hint
    assert db.execute("SELECT mad_registry.migrate()").fetchone()[0] >= 1
    assert db.execute("SELECT * FROM mad_registry.task_library(gen_random_uuid())").fetchall() == []


def test_a_superuser_installs_it_for_himself(server, empty_database):
    with empty_database.connect("postgres") as db:
        db.execute("CREATE EXTENSION mad_registry CASCADE")
        assert (
            db.execute("SELECT nspowner::regrole::text FROM pg_namespace WHERE nspname = 'mad'").fetchone()[0]
            == "postgres"
        )


def test_an_organisation_can_be_deleted_with_all_it_has(db, org):
    db.execute("SELECT mad_registry.register_task(%s, 't', '1.0.0', '{}', '{}')", [org])
    db.execute(
        "SELECT mad_registry.register_pipeline(%s, 'p', '1', 'P', 'c', '[{\"step_name\": \"a\", \"task_id\": \"t\"}]')",
        [org],
    )
    db.execute("DELETE FROM mad.organizations")
    assert db.execute("SELECT count(*) FROM mad.task_definitions").fetchone()[0] == 0
