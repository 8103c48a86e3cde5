"""The plans of the statements, and the pages that a read touches, with 400 organisations in the
tables.

The statements are the files of sql/queries, planned as the functions plan them: with generic plans,
as the owner, with only pg_catalog in the search_path.
"""

import re

import pytest
from conftest import PROJECT, Database

ORGANIZATIONS = 400
TASKS = 500
SERVICES = 100

BIG_TABLES = ["task_definitions", "task_services", "pipeline_templates", "pipeline_task_steps", "search_lists"]

TYPES = {
    "UUID": "uuid",
    "TEXT": "text",
    "TSQUERY": "tsquery",
    "INT4": "integer",
    "BOOL": "boolean",
    "JSONB": "jsonb",
    "INTERVAL": "interval",
    "TIMESTAMPTZ": "timestamptz",
    "FLOAT8": "double precision",
    "INT8": "bigint",
    "OID": "oid",
    "NAME": "name",
    "FLOAT4": "real",
    "BYTEA": "bytea",
}

ADD_ORGANIZATIONS = """
    INSERT INTO mad.organizations (org_id, name)
    SELECT md5('org ' || n)::uuid, 'org ' || n FROM generate_series(%(first)s::int, %(last)s) n"""

# Random words, the same in each run: "alignment" in a tenth of the tasks, "kinase17" in one.
ADD_TASKS = """
    INSERT INTO mad.task_definitions (org_id, task_id, version, metadata, interface_spec, is_active)
    SELECT md5('org ' || o)::uuid, 'tool_' || n / 2, (n %% 2 + 1) || '.' || n %% 11 || '.0',
           jsonb_build_object(
               'title', w[1 + n %% 40] || ' ' || w[1 + n * 7 %% 40] || ' ' || n,
               'description', array_to_string(ARRAY(SELECT w[1 + (n * i + o) %% 40] FROM generate_series(1, 12) i), ' ')
                   || CASE WHEN n %% 10 = 0 THEN ' alignment' ELSE '' END,
               'category', 'category ' || n %% 12,
               'tags', jsonb_build_array(w[1 + n * 3 %% 40], w[1 + n * 11 %% 40], 'kinase' || n)),
           jsonb_build_object('openapi', '3.0.3', 'info', jsonb_build_object('title', w[1], 'version', '1')),
           n %% 20 <> 0
    FROM generate_series(%(first)s::int, %(last)s) o, generate_series(1, %(tasks)s::int) n,
         (SELECT string_to_array('docking pose ligand receptor protein sequence structure folding search '
            'conformer descriptor fingerprint trajectory solvent membrane charge binding pocket scoring screening '
            'mutation variant assembly quality trimming mapping coverage cluster distance energy force field '
            'simulation equilibrium topology torsion rotamer similarity database report', ' ') AS w) words"""

ADD_SERVICES = """
    INSERT INTO mad.task_services (org_id, task_definition_id, service_url, health_status, last_health_check,
        resources_used)
    SELECT t.org_id, t.task_definition_id, 'http://service-' || n,
           CASE WHEN n %% 4 = 0 THEN 'unhealthy' ELSE 'healthy' END, clock_timestamp(),
           jsonb_build_object('cpu', (n %% 8) / 4.0)
    FROM mad.task_definitions t, generate_series(1, 5) n
    WHERE t.org_id IN (SELECT md5('org ' || o)::uuid FROM generate_series(%(first)s::int, %(last)s) o)
      AND t.task_id LIKE 'tool\\_1%%' AND t.version LIKE '2.%%' AND length(t.task_id) = 8
      AND right(t.task_id, 2)::int < %(services)s / 5"""

ADD_SLOTS = """
    INSERT INTO mad.service_slots (org_id, service_id, slot_no)
    SELECT org_id, service_id, 1 FROM mad.task_services
    WHERE org_id IN (SELECT md5('org ' || o)::uuid FROM generate_series(%(first)s::int, %(last)s) o)"""

ADD_PIPELINES = """
    WITH templates AS (
        INSERT INTO mad.pipeline_templates (org_id, template_id, name, category, is_public)
        SELECT md5('org ' || o)::uuid, md5('template ' || o || ' ' || n)::uuid, 'pipeline ' || n,
               'category ' || n %% 3, n = 1 AND o %% 50 = 0
        FROM generate_series(%(first)s::int, %(last)s) o, generate_series(1, 5) n
        RETURNING org_id, template_id)
    INSERT INTO mad.pipeline_task_steps (org_id, template_id, task_definition_id, step_name, step_order, depends_on,
        wave)
    SELECT p.org_id, p.template_id, t.task_definition_id, 'step ' || n, n,
           CASE n WHEN 1 THEN '[]' ELSE jsonb_build_array('step ' || n - 1) END, n - 1
    FROM templates p CROSS JOIN generate_series(1, 6) n
    JOIN mad.task_definitions t ON t.org_id = p.org_id AND t.task_id = 'tool_' || 50 + n AND t.version LIKE '1.%%'"""

# Reads whose cost must depend on their own organisation only, with arguments as the functions pass
# them.
ORG = "md5('org 1')::uuid"
NIL = "'00000000-0000-0000-0000-000000000000'"
FRESH = "now() - interval '2 minutes', now() + interval '2 minutes'"
READS = {
    "task_library": f"{ORG}, 50, false, '', '', '', {FRESH}",
    "task_library_category": f"{ORG}, 50, false, '', '', '', {FRESH}, 'category 3'",
    "task_library_latest": f"{ORG}, 50, false, '', '', {FRESH}",
    "task_library_latest_category": f"{ORG}, 50, false, '', '', {FRESH}, 'category 3'",
    "service_counts": f"{ORG}, {FRESH}, ARRAY[{ORG}, {NIL}]",
    "task_categories": ORG,
    "search_tasks": f"{ORG}, 'kinase17', NULL, 50, 0, '''kinase17'':*', '% kinase17%', 'kinase17'",
    "search_tasks_latest": f"{ORG}, 'kinase17', NULL, 50, 0, NULL, NULL, 'kinase17'",
    "search_list": f"{ORG}, 'align', NULL, 20, 0, 'align', NULL, NULL",
    "search_list_latest": f"{ORG}, 'tool', NULL, 20, 0, 'tool', NULL, NULL",
    "get_task": f"{ORG}, 'tool_17', '1.1.0'",
    "get_task_latest": f"{ORG}, 'tool_17'",
    "fleet": f"{ORG}, 'tool_117', NULL, '', NULL",
    "fleet_all": f"{ORG}, 'tool_117'",
    "versions": f"{ORG}, 'tool_117', NULL, '', NULL",
    "pipeline_with_steps": f"{ORG}, md5('template 1 1')::uuid",
}


class Statement:
    """A file of sql/queries."""

    def __init__(self, path):
        self.name = path.stem
        self.text = path.read_text()
        header = " ".join(line[2:].strip() for line in self.text.splitlines() if line.startswith("--"))
        said = re.search(r"\bIndex: ([^.]*)", header)
        self.indexes = re.findall(r"\b(?:idx_\w+|\w+_pkey|\w+_key|\w+_index)\b", said[1]) if said else []
        self.index_only = bool(said) and "index only" in said[1]
        self.says_none = "No index" in header
        body = "\n".join(line for line in self.text.splitlines() if not line.startswith("--"))
        # Statements for triggers read transition tables, which exist in a trigger only.
        self.is_big = any(f"mad.{table}" in body for table in BIG_TABLES) and "For a trigger" not in header


QUERIES = [Statement(path) for path in sorted((PROJECT / "sql" / "queries").rglob("*.sql"))]


def parameters():
    """Returns the parameter types of each statement, as the Rust code that prepares it declares
    them."""
    declared = {}
    for path in (PROJECT / "src").rglob("*.rs"):
        for name, types in re.findall(
            r'query! \{[^}]*?"\w+/(\w+)",\s*(?:Read|Write)(?: since \d+)?((?:,\s*\w+OID)*),?\s*\}', path.read_text()
        ):
            declared[name] = [
                TYPES[t.removesuffix("ARRAY")] + ("[]" if t.endswith("ARRAY") else "")
                for t in re.findall(r"(\w+)OID", types)
            ]
    return declared


@pytest.fixture(scope="module")
def full(server):
    """A connection to the loaded database, with all statements prepared. `.alone` has the buffers
    of each read with one organisation, before the others were inserted."""
    database = Database(server)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    with database.connect() as db:
        load(db, 1, 1)
        db.execute("SELECT mad_registry.refresh_search_lists(md5('org 1')::uuid, 20)")
        db.execute("VACUUM ANALYZE")
        full = Full(db)
        full.alone = {name: full.buffers(name) for name in READS}
        for first in range(2, ORGANIZATIONS + 1, 50):
            load(db, first, min(first + 49, ORGANIZATIONS), vacuum=False)
        db.execute("VACUUM ANALYZE")
        # The heartbeats would be too old by now.
        db.execute(
            "UPDATE mad.task_services SET last_health_check = clock_timestamp() WHERE org_id = md5('org 1')::uuid"
        )
        yield full
    database.drop()


def load(db, first, last, vacuum=True):
    values = {"first": first, "last": last, "tasks": TASKS, "services": SERVICES}
    for statement in [ADD_ORGANIZATIONS, ADD_TASKS, ADD_SERVICES, ADD_SLOTS, ADD_PIPELINES]:
        db.execute(statement, values)
    if vacuum:
        db.execute("VACUUM ANALYZE")


class Full:
    def __init__(self, db):
        self.db = db
        db.execute("SET plan_cache_mode = force_generic_plan")
        trigrams = db.execute("""
            SELECT quote_ident(nspname) FROM pg_extension JOIN pg_namespace n ON n.oid = extnamespace
            WHERE extname = 'pg_trgm'""").fetchone()[0]
        db.execute("SET search_path = pg_catalog, pg_temp")
        self.types = parameters()
        for query in QUERIES:
            if query.is_big:
                types = ", ".join(self.types[query.name])
                text = query.text.replace("@extschema:pg_trgm@", trigrams)
                db.execute(f"PREPARE {query.name}{f' ({types})' if types else ''} AS {text}")

    def plan(self, name):
        nulls = ", ".join(["NULL"] * len(self.types[name]))
        return "\n".join(row[0] for row in self.db.execute(f"EXPLAIN EXECUTE {name} ({nulls})"))

    def buffers(self, name):
        """Returns the pages that a read touches in its second run."""
        explain = f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE {name} ({READS[name]})"
        self.db.execute(explain)
        plan = self.db.execute(explain).fetchone()[0][0]["Plan"]
        assert plan["Actual Rows"] > 0, name
        return plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]


def test_the_tables_are_as_large_as_meant(full):
    def count(table):
        return full.db.execute(f"SELECT count(*) FROM mad.{table}").fetchone()[0]

    assert count("task_definitions") == ORGANIZATIONS * TASKS
    assert count("task_services") == ORGANIZATIONS * SERVICES
    assert count("pipeline_task_steps") == ORGANIZATIONS * 30


def test_every_query_of_the_big_tables_names_its_index():
    assert [query.name for query in QUERIES if query.is_big and not query.indexes and not query.says_none] == []
    assert len([query for query in QUERIES if query.is_big]) > 20


def test_the_indexes_named_are_there(full):
    there = {name for (name,) in full.db.execute("SELECT relname FROM pg_class WHERE relkind IN ('i', 'I')")}
    assert [(query.name, set(query.indexes) - there) for query in QUERIES if not set(query.indexes) <= there] == []


@pytest.mark.parametrize("query", [q for q in QUERIES if q.is_big and q.indexes],
                         ids=lambda q: q.name)
def test_each_query_uses_the_index_it_names(full, query):
    plan = full.plan(query.name)
    used = re.findall(r"(?:using|Bitmap Index Scan on|Conflict Arbiter Indexes:) (\w+)", plan)
    assert set(query.indexes) <= set(used), plan
    if query.index_only:
        assert "Index Only Scan" in plan
    assert not re.search(rf"Seq Scan on ({'|'.join(BIG_TABLES)})", plan), plan


@pytest.mark.parametrize("name", READS)
def test_a_read_touches_no_more_for_the_other_organizations(full, name):
    alone, among_many = full.alone[name], full.buffers(name)
    print(f"{name}: {alone} pages alone, {among_many} among {ORGANIZATIONS} organisations")
    assert among_many <= 1.5 * alone + 12  # 5: each index may have one more level
