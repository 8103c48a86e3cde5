"""docs/indexes.md names every index with its definition, and each index serves the statement that
its section states.

For the indexes in the headers of sql/queries this follows from test_plans.py and the plans here.
"""

import re

import pytest
from conftest import PROJECT, Database
from test_plans import ADD_ORGANIZATIONS, ADD_PIPELINES, ADD_SERVICES, ADD_TASKS, QUERIES, parameters

DOC = PROJECT / "docs" / "indexes.md"

# The indexes of the strategy document, in its order.
STRATEGY = """
    idx_task_definitions_org_active idx_task_definitions_category idx_task_definitions_search
    idx_task_definitions_metadata_gin idx_task_definitions_interface_gin idx_task_services_health_url
    idx_task_services_last_check idx_pipeline_templates_org_public idx_pipeline_steps_template_order
    idx_users_email_enabled idx_memberships_user_org idx_membership_roles_org_user
    idx_jobs_meta_org_status_created idx_jobs_meta_user_created idx_jobs_meta_pipeline_created
    idx_molecules_org_created idx_molecules_org_format
    idx_audit_logs_org_ts idx_audit_logs_user_ts idx_audit_logs_entity
    idx_jobs_status_created idx_jobs_input_signature idx_jobs_pipeline_version
    idx_task_executions_job_status idx_task_executions_task_definition idx_task_executions_service_url
    idx_dynamic_task_results_exec idx_dynamic_task_results_confidence idx_dynamic_task_results_data_gin
    idx_result_cache_pipeline_task idx_result_cache_expires idx_result_cache_hit_count
    idx_job_events_job_ts idx_job_events_event_ts""".split()

# Rows for each organisation, and for each hundredth of the tables of a results database.
FILL = {
    "users": """
        WITH added AS (
            INSERT INTO mad.users (email, enabled)
            SELECT 'u' || n || '@' || o || '.example.org', n %% 20 <> 0
            FROM generate_series(1, %(orgs)s) o, generate_series(1, 100 * %(scale)s) n RETURNING user_id, email
        ), members AS (
            INSERT INTO mad.memberships (org_id, user_id)
            SELECT md5('org ' || split_part(split_part(email, '@', 2), '.', 1))::uuid, user_id FROM added
            RETURNING org_id, user_id
        ), named AS (
            INSERT INTO mad.roles (org_id, name)
            SELECT o.org_id, n.role FROM mad.organizations o, unnest(ARRAY['admin', 'chemist', 'guest']) AS n (role)
            RETURNING org_id, role_id
        )
        INSERT INTO mad.membership_roles (org_id, user_id, role_id)
        SELECT org_id, user_id, role_id FROM members JOIN named USING (org_id)""",
    "pipeline_templates": """
        INSERT INTO mad.pipeline_templates (org_id, name, category)
        SELECT md5('org ' || o)::uuid, 'template ' || n, 'category ' || n %% 10
        FROM generate_series(1, %(orgs)s) o, generate_series(1, 30 * %(scale)s) n""",
    "jobs_meta": """
        INSERT INTO mad.jobs_meta (org_id, pipeline_id, submitted_by, status, created_at)
        SELECT md5('org ' || o)::uuid, md5('pipeline ' || o || n %% 40)::uuid, md5('user ' || o || n %% 30)::uuid,
               (ARRAY['COMPLETED', 'COMPLETED', 'COMPLETED', 'FAILED', 'RUNNING'])[1 + n %% 5],
                   now() - n * interval '17 minutes'
        FROM generate_series(1, %(orgs)s) o, generate_series(1, 100 * %(scale)s) n""",
    "molecules": """
        INSERT INTO mad.molecules (org_id, name, format, uri, size_bytes, properties, created_at)
        SELECT md5('org ' || o)::uuid, 'molecule ' || n,
            (ARRAY['sdf', 'mol2', 'pdb', 'cif', NULL])[1 + n %% 5], 's3://bucket/' || n,
               n, jsonb_build_object('weight', n), now() - n * interval '13 minutes'
        FROM generate_series(1, %(orgs)s) o, generate_series(1, 60 * %(scale)s) n""",
    "audit_logs": """
        INSERT INTO mad.audit_logs (org_id, user_id, action, entity_type, entity_id, ts)
        SELECT md5('org ' || o)::uuid, CASE WHEN n %% 9 > 0
            THEN md5('user ' || o || n %% 30)::uuid END, 'task.register',
               (ARRAY['task', 'pipeline', 'job'])[1 + n %% 3], 'thing ' || n %% 50, now() - n * interval '71 minutes'
        FROM generate_series(1, %(orgs)s) o, generate_series(1, 100 * %(scale)s) n""",
    "jobs": """
        INSERT INTO mad.jobs (job_id, pipeline_version, status, input_signature, params, created_at)
        SELECT md5('job ' || n)::uuid, 'pipeline ' || n %% 40 || '@1.' || n %% 3,
               CASE n %% 50 WHEN 0 THEN 'RUNNING' WHEN 1 THEN 'PENDING' WHEN 2 THEN 'FAILED' ELSE 'COMPLETED' END,
               CASE WHEN n %% 10 > 0 THEN md5('input ' || n) END, jsonb_build_object('n', n),
                   now() - n * interval '3 minutes'
        FROM generate_series(1, %(orgs)s * 50 * %(scale)s) n""",
    "task_executions": """
        INSERT INTO mad.task_executions (exec_id, job_id, task_name, task_definition_id, service_url, status,
            started_at)
        SELECT md5('exec ' || n || ' ' || s)::uuid, md5('job ' || n)::uuid,
            'step ' || s, md5('task ' || n %% 300)::uuid,
               'http://service-' || n %% 200 || ':8000', CASE n %% 25 WHEN 0 THEN 'RUNNING' ELSE 'COMPLETED' END,
               now() - n * interval '3 minutes'
        FROM generate_series(1, %(orgs)s * 50 * %(scale)s) n, generate_series(1, 2) s""",
    "dynamic_task_results": """
        INSERT INTO mad.dynamic_task_results (exec_id, result_schema_version, result_data, confidence_score)
        SELECT md5('exec ' || n || ' ' || s)::uuid, '1.0',
               jsonb_build_object('energy', -n / 7.0, 'pose', n, 'unit', 'kcal/mol', 'atoms',
                   jsonb_build_array(n, n + 1, n + 2),
                                  'method', jsonb_build_object('name', 'vina', 'version', n %% 5)),
               CASE WHEN n %% 3 > 0 THEN (n * 7919 %% 100000) / 100000.0 END
        FROM generate_series(1, %(orgs)s * 50 * %(scale)s) n, generate_series(1, 2) s""",
    "result_cache": """
        INSERT INTO mad.result_cache (cache_key, pipeline_version, task_name, confidence_score, artifact_map,
            hit_count, last_used_at, expires_at)
        SELECT 'query:' || md5(n::text), 'pipeline ' || n %% 40 || '@1.' || n %% 3,
            'step ' || n %% 7, 0.5, jsonb_build_object('n', n),
               n %% 100, now() - n * interval '1 second', CASE WHEN n %% 2 = 0
                   THEN now() + (n - 100) * interval '1 minute' END
        FROM generate_series(1, %(orgs)s * 20 * %(scale)s) n""",
    "job_events": """
        INSERT INTO mad.job_events (job_id, seq_no, ts, event)
        SELECT md5('job ' || n)::uuid, s, now() - (n * 3 - s) * interval '1 minute',
               (ARRAY['job.submitted', 'step.started', 'step.ended', 'job.failed'])[CASE WHEN n %% 50 = 2 AND s = 4
                   THEN 4 ELSE 1 + s %% 3 END]
        FROM generate_series(1, %(orgs)s * 50 * %(scale)s) n, generate_series(1, 4) s""",
}


def fill(db, orgs, scale, tasks=500):
    values = {"first": 1, "last": orgs, "orgs": orgs, "scale": scale, "tasks": tasks, "services": 100}
    for statement in [ADD_ORGANIZATIONS, ADD_TASKS, ADD_SERVICES, ADD_PIPELINES, *FILL.values()]:
        db.execute(statement, values)
    db.execute("SELECT mad_registry.ensure_partitions()")
    db.execute("SELECT mad_registry.refresh_search_lists(NULL, 100)")
    db.execute("VACUUM ANALYZE")


class Section:
    """The section of the document about one index."""

    def __init__(self, name, text):
        self.name, self.text = name, text
        ours = re.search(r"^\* ours: `([^`]+)`", text, re.MULTILINE)
        self.definition = ours and " ".join(ours[1].split())  # A long definition is wrapped.
        self.replaced_by = re.findall(r"`(\w+)`", (re.search(r"^\* replaced by: (.*)$", text, re.MULTILINE) or [""])[0])
        self.queries = re.findall(r"```sql\n(.*?)```", text, re.DOTALL)
        self.functions = re.findall(r"sql/queries/\w+/(\w+)\.sql", text)


def sections():
    if not DOC.exists():
        return []
    parts = re.split(r"^### (\w+)$", DOC.read_text(), flags=re.MULTILINE)[1:]
    return [
        Section(name, re.split(r"^## ", text, flags=re.MULTILINE)[0]) for name, text in zip(parts[::2], parts[1::2])
    ]


SECTIONS = sections()
EXISTING = [section for section in SECTIONS if section.definition]
QUERY = {query.name: query for query in QUERIES}


@pytest.fixture(scope="module")
def filled(server):
    database = Database(server)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    with database.connect() as db:
        fill(db, 40, 2, tasks=250)
        db.execute("SET plan_cache_mode = force_generic_plan")
        yield db
    database.drop()


def test_the_document_has_each_index_of_the_strategy():
    assert len(STRATEGY) == 34
    names = [section.name for section in SECTIONS]
    assert sorted(set(names)) == sorted(names)
    assert sum(len(section.queries) for section in SECTIONS) == DOC.read_text().count("```sql")
    assert [name for name in STRATEGY if name not in names] == []
    # Each section has the definition of the strategy, and either the present definition or the
    # replacement with the reason.
    for section in SECTIONS:
        assert (section.name in STRATEGY) == ("* strategy: `" in section.text), section.name
        assert section.definition or "* replaced by: " in section.text or "* left out: " in section.text, section.name
        assert section.definition or "measured" in section.text, section.name


def test_the_document_has_each_index_that_is_there(filled):
    """The document has every index that does not belong to a constraint."""
    there = {name for (name,) in filled.execute("""
        SELECT relname FROM pg_class c JOIN pg_index i ON i.indexrelid = c.oid
        WHERE relnamespace = 'mad'::regnamespace AND NOT relispartition
          AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = c.oid)
          AND NOT EXISTS (SELECT FROM pg_class t WHERE t.oid = i.indrelid AND t.relispartition)""")}
    assert {section.name for section in EXISTING} == there
    keys = {name for (name,) in filled.execute("SELECT relname FROM pg_class WHERE relkind IN ('i', 'I')")}
    assert {name for section in SECTIONS for name in section.replaced_by} <= keys


@pytest.mark.parametrize("section", EXISTING, ids=lambda s: s.name)
def test_the_document_says_what_the_index_is(filled, section):
    definition = filled.execute("SELECT pg_get_indexdef(to_regclass('mad.' || %s)::oid)", [section.name]).fetchone()[0]
    table, rest = re.search(r" ON (?:ONLY )?mad\.(\w+) USING (.*)$", definition).groups()
    assert section.definition == f"{table} {rest.removeprefix('btree ')}".replace("public.", "")


def used(db, statement, types=None):
    """Returns the indexes in the generic plan of a statement; indexes of partitions by the name of
    their root."""
    db.execute(f"PREPARE q{f' ({types})' if types else ''} AS {statement}")
    number = db.execute("SELECT cardinality(parameter_types) FROM pg_prepared_statements WHERE name = 'q'").fetchone()[
        0
    ]
    arguments = f" ({', '.join(['NULL'] * number)})" if number else ""
    plan = "\n".join(row[0] for row in db.execute(f"EXPLAIN EXECUTE q{arguments}"))
    db.execute("DEALLOCATE q")
    names = set(re.findall(r"(?:using|Bitmap Index Scan on|Conflict Arbiter Indexes:) (\w+)", plan))
    parents = dict(db.execute("""
        SELECT i.relname, p.relname FROM pg_inherits JOIN pg_class i ON i.oid = inhrelid
            JOIN pg_class p ON p.oid = inhparent
        WHERE i.relkind = 'i'""").fetchall())
    return {parents.get(name, name) for name in names}, plan


@pytest.mark.parametrize("section", [s for s in SECTIONS if s.queries or s.functions], ids=lambda s: s.name)
def test_each_index_serves_the_query_that_is_stated(filled, section):
    wanted = {section.name} if section.definition else set(section.replaced_by)
    types = parameters()
    with filled.transaction():
        filled.execute("SET LOCAL search_path = pg_catalog, public, pg_temp")
        for statement in section.queries:
            names, plan = used(filled, statement)
            assert wanted & names, plan
        for name in section.functions:
            text = QUERY[name].text.replace("@extschema:pg_trgm@", "public")
            names, plan = used(filled, text, ", ".join(types[name]))
            assert wanted & names, plan


def test_pruning_reads_only_what_has_expired(filled):
    _, plan = used(filled, QUERY["result_cache_prune"].text)
    assert re.search(r"Index Cond: \(expires_at <= ", plan), plan


def test_each_index_states_a_query():
    """Each section states a file of sql/queries, a statement, or the foreign key that needs the
    index."""
    assert [s.name for s in EXISTING if not (s.queries or s.functions or "foreign key" in s.text)] == []
