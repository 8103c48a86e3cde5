"""The locks that a tenant's role can take: none for which calls of another tenant wait."""

import psycopg
import pytest
from test_access import grant, make_role, owner, quoted, refused, registry, tasks  # noqa: F401 (fixtures)
from test_access_rows import admin, mended  # noqa: F401 (a fixture)

# The advisory locks that the library took before the release of 0.4.0, in both forms.
CLASS = 0x6D616401
NAMES = ["mad_registry.migrate", "mad_registry.make_partitions"]


@pytest.mark.parametrize("mode", ["", "_shared"])
def test_advisory_locks_delay_nobody(registry, owner, make_role, mode):  # noqa: F811
    acme, basel = registry.orgs
    role = make_role()
    grant(owner, role, "reader", acme)
    owner.execute("SELECT mad_registry.refresh_search_lists(at_least => 1)")
    with registry.connect(role) as hostile:
        hostile.execute(f"SELECT pg_advisory_lock{mode}({CLASS}, n) FROM generate_series(0, 1023) n")
        hostile.execute(f"SELECT pg_advisory_lock{mode}({CLASS}::bigint << 32 | n) FROM generate_series(0, 1023) n")
        for name in NAMES:
            hostile.execute(f"SELECT pg_advisory_lock{mode}(hashtextextended(%s, 0))", [name])
        # The lock tags that the library uses now, as if they were advisory locks.
        hostile.execute(
            f"SELECT pg_advisory_lock{mode}(e.oid::integer, n) FROM pg_extension e, generate_series(0, 1026) n"
            " WHERE e.extname = 'mad_registry'"
        )
        owner.execute("SET lock_timeout = '2s'; SET statement_timeout = '30s'")
        for org, task in ((basel, "b"), (acme, "a")):
            owner.execute(
                "SELECT mad_registry.register_task(%s, %s, '2.0.0', '{\"title\": \"docking\"}', '{}')", [org, task]
            )
            owner.execute("DELETE FROM mad.task_definitions WHERE org_id = %s AND version = '2.0.0'", [org])
        assert owner.execute("SELECT mad_registry.refresh_search_lists(at_least => 1)").fetchone()[0] >= 0
        assert owner.execute("SELECT mad_registry.ensure_partitions(12)").fetchone()[0] > 0
        owner.execute("SELECT mad_registry.drop_partitions('50 years')")
        assert owner.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0
        # All of these locks were held throughout.
        held = hostile.execute(
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND granted"
        ).fetchone()[0]
        assert held >= 2 * 1024 + len(NAMES) + 1026


def test_the_locks_of_the_library(registry, owner):  # noqa: F811
    """A writer locks a sub-object of the extension, which SQL cannot name, until the end of the
    transaction."""
    acme = registry.orgs[0]
    with owner.transaction():
        owner.execute("SELECT mad_registry.register_task(%s, 'c', '1.0.0', '{}', '{}')", [acme])
        held = owner.execute("""
            SELECT l.mode, l.objsubid BETWEEN 1 AND 1024 FROM pg_locks l
            JOIN pg_extension e ON e.oid = l.objid AND e.extname = 'mad_registry'
            WHERE l.locktype = 'object' AND l.classid = 'pg_extension'::regclass
                AND l.pid = pg_backend_pid()""").fetchall()
        assert held == [("ShareLock", True)]
        assert owner.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'").fetchone()[0] == 0


STRONGER = ["SHARE UPDATE EXCLUSIVE", "SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE"]
# Tables of a results database, which belongs to one organisation.
RESULTS = {"jobs", "task_executions", "dynamic_task_results", "result_cache"}


@pytest.mark.parametrize("level", ["monitor", "reader", "writer", "trusted"])
def test_no_lock_on_what_tenants_share(registry, owner, make_role, level):  # noqa: F811
    """No role below level trusted can take a lock above ROW EXCLUSIVE on any table or partition."""
    role = make_role()
    grant(owner, role, level, None if level == "monitor" else registry.orgs[0])
    tables = [name for (name,) in owner.execute("""
        SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'mad'::regnamespace AND c.relkind IN ('r', 'p')""")]
    locked = set()
    with registry.connect(role) as session:
        for table in tables:
            for mode in STRONGER:
                try:
                    with session.transaction():
                        session.execute(f"LOCK TABLE mad.{table} IN {mode} MODE")
                    locked.add(table)
                except psycopg.errors.InsufficientPrivilege:
                    pass
    shared = {
        "task_definitions",
        "task_services",
        "pipeline_templates",
        "pipeline_task_steps",
        "jobs_meta",
        "molecules",
    }
    assert locked == {"monitor": set(), "reader": set(), "writer": RESULTS, "trusted": RESULTS | shared}[level]


def test_a_writer_still_writes_directly(registry, owner, make_role):  # noqa: F811
    """A writer can INSERT and UPDATE its own rows with all their triggers, and delete by the
    functions."""
    acme = registry.orgs[0]
    role = make_role()
    grant(owner, role, "writer", acme)
    owner.execute("SELECT mad_registry.refresh_search_lists(at_least => 1)")
    with registry.connect(role) as session:
        tag = lambda: session.execute("SELECT mad_registry.registry_etag(%s)", [acme]).fetchone()[0]  # noqa: E731
        seen = [tag()]

        def changes(statement, *args):
            result = session.execute(statement, args)
            seen.append(tag())
            assert seen[-1] != seen[-2], statement
            return result

        task, = changes("""
            INSERT INTO mad.task_definitions (org_id, task_id, version, metadata)
                VALUES (%s, 'direct', '1', '{"title": "docking"}')
            RETURNING task_definition_id""", acme).fetchone()
        changes("UPDATE mad.task_definitions SET metadata = '{\"title\": \"folding\"}' WHERE task_id = 'direct'")
        service, = changes("""
            INSERT INTO mad.task_services (org_id, task_definition_id, service_url) VALUES (%s, %s, 'http://s')
            RETURNING service_id""", acme, task).fetchone()
        changes("UPDATE mad.task_services SET service_url = 'http://t' WHERE service_id = %s", service)
        template, = changes("""
            INSERT INTO mad.pipeline_templates (org_id, name, version)
                VALUES (%s, 'p', '1') RETURNING template_id""", acme).fetchone()
        changes("""INSERT INTO mad.pipeline_task_steps (org_id, template_id, task_definition_id, step_name, step_order)
                   VALUES (%s, %s, %s, 's', 1)""", acme, template, task)
        changes("UPDATE mad.pipeline_task_steps SET step_name = 'step' WHERE template_id = %s", template)
        for table in (
            "task_definitions",
            "task_services",
            "pipeline_templates",
            "pipeline_task_steps",
            "registry_revisions",
        ):
            with refused():
                session.execute(f"DELETE FROM mad.{table}")
        with refused("55000", hint="delete_pipeline", message='pipeline "p" version "1", service http://t'):
            session.execute("SELECT mad_registry.delete_task_version(%s, 'direct', '1')", [acme])
        changes("SELECT mad_registry.delete_pipeline(%s, %s)", acme, template)
        changes("SELECT mad_registry.unregister_service(%s, %s)", acme, service)
        changes("SELECT mad_registry.delete_task_version(%s, 'direct', '1')", acme)
        for call, what in (
            ("delete_pipeline(%s, gen_random_uuid())", "pipeline"),
            ("unregister_service(%s, gen_random_uuid())", "service"),
            ("delete_task_version(%s, 'direct', '1')", 'task "direct"'),
        ):
            with refused("P0002", message=what):
                session.execute(f"SELECT mad_registry.{call}", [acme])
        assert tasks(session) == ["a"]
    assert owner.execute("SELECT count(*) FROM mad_registry.check_search_lists()").fetchone()[0] == 0
    assert owner.execute("SELECT count(*) FROM mad.registry_revisions WHERE org_id = %s", [acme]).fetchone()[0] == 1


@pytest.mark.parametrize("given",
    ["DELETE ON mad.task_definitions", "TRUNCATE ON mad.audit_logs", "UPDATE ON mad.organizations",
                                   "UPDATE ON mad.role_access", "DELETE ON mad.audit_logs_default",
                                       "TRIGGER ON mad.molecules"])
def test_rights_to_lock_by_hand(registry, owner, admin, make_role, given):  # noqa: F811
    role = make_role()
    grant(owner, role, "writer", registry.orgs[0])
    owner.execute(f"GRANT {given} TO {quoted(role)}")
    mended(admin, f"{role} can lock tables that tenants share: it holds {given}")
    with registry.connect(role) as session:
        assert tasks(session) == ["a"]
        assert session.execute("UPDATE mad.task_definitions SET is_active = true").rowcount == 1


def test_migrate_brings_levels_to_their_shape(registry, owner, make_role):  # noqa: F811
    """The migration revokes privileges that a level had only in an older version; every migrate()
    grants missing ones."""
    role = make_role()
    grant(owner, role, "writer", registry.orgs[0])
    held = (
        "SELECT has_table_privilege(%s, 'mad.task_services', 'DELETE'), has_any_column_privilege(%s,"
        " 'mad.task_services', 'UPDATE')"
    )
    owner.execute(f'GRANT DELETE ON mad.task_services TO "{role}" WITH GRANT OPTION')
    with registry.connect(role) as session:
        session.execute(f'GRANT DELETE ON mad.task_services TO "{make_role()}"')
    owner.execute("DELETE FROM mad.schema_version WHERE version >= 6; DROP TABLE mad.search_dictionary")
    owner.execute("""ALTER TABLE mad.role_access DROP COLUMN server_id,
                     DROP CONSTRAINT role_access_level_check, DROP CONSTRAINT role_access_operator_check""")
    owner.execute("""ALTER TABLE mad.role_access ADD CONSTRAINT role_access_level_check CHECK (true),
                     ADD CONSTRAINT role_access_operator_check CHECK (true)""")
    owner.execute("""DROP TABLE mad.maintenance, mad.service_slots;
                     ALTER TABLE mad.task_services DROP COLUMN weight, DROP COLUMN max_concurrency,
                     DROP COLUMN failures, DROP COLUMN ejected_until, DROP COLUMN last_failure""")
    assert owner.execute("SELECT mad_registry.migrate()").fetchone()[0] == 4
    assert owner.execute(held, [role, role]).fetchone() == (False, True)
    owner.execute(f'REVOKE ALL ON mad.task_services FROM "{role}"')
    assert owner.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0
    assert owner.execute(held, [role, role]).fetchone() == (False, True)
