"""The functions return the same rows as the corrected queries of the strategy: a thousand seeded
random calls of each."""

import json
import random
import re

import oracle
import pytest
from conftest import Database
from psycopg.types.json import Jsonb

pytestmark = pytest.mark.one_version

CALLS = 1000
# In the order in which a search returns them.
KINDS = ["text", "prefix", "similar"]

# Organisations beside `acme`, which has the whole catalogue, with their share of its tasks.
SHARES = {"half": 50, "fifth": 20, "tenth": 10, "few": 1}

ODD_METADATA = [
    {},
    {"title": None, "description": None, "category": None, "tags": None},
    {"title": None, "description": "Aligns reads without a title", "tags": ["alignment"]},
    {"title": "", "description": "An empty title", "category": ""},
    {"title": "tags are a number", "tags": 7, "category": "alignment"},
    {"title": "tags are a string", "tags": "alignment", "category": "alignment"},
    {"title": "tags are an object", "tags": {"a": "alignment"}},
    {"title": "tags of all kinds", "tags": ["alignment", 1, None, {"a": [1]}, ["nested"], True, ""]},
    {"title": 42, "description": 1.5, "category": 3, "tags": []},
    {"title": {"en": "Docking"}, "description": ["alignment"], "category": {"a": 1}},
    {"title": ["x"], "category": ["alignment"]},
    {"title": "Молекулярный докинг 🧬", "description": "分子 alignment", "tags": ["Ångström"]},
    {"title": "x" * 150 + " long " + "y" * 300, "category": "c" * 300},
    {"title": "100% \\ 'quoted' \"twice\" _", "tags": ["%", "_", "\\"]},
    {"title": "same title", "description": "one"},
    {"title": "same title", "description": "two"},
    {"title": "same title", "category": "alignment"},
]

ODD_CPU = [
    None, 0, 0.5, 1, 2, 7.25, -1, 1e-9, "250m", "500m", "0.25", "1", "1e-1", "2e0", "100u", "3n", "1k", "2Ki",
    " 1 ", "+2", ".5", "5.", "", " ", "abc", "NaN", "Infinity", "inf", "-250m", "1 m", "1mm", "0x10", "1,5",
    True, False, [], [1], {}, {"cores": 1}, "🧬", "1e400", "½",
]

# Seconds between the clock and the last health check. None crosses a bound of AGES for more than a
# minute, so oracle and function agree.
CHECKS = [100, 100, 100, -20, -20, 1000, -1000, -5000, None]
AGES = ["2 minutes", "2 minutes", "10 seconds", "30 minutes", "2 hours", "1 month"]


@pytest.fixture(scope="module")
def loaded(server, catalogue_template):
    database = Database(server, catalogue_template.name)
    with database.connect() as db:
        add_organizations(db)
        add_odd_tasks(db)
        add_services(db)
        db.execute("ANALYZE")
    yield database
    database.drop()


@pytest.fixture
def db(loaded):
    with loaded.connect() as connection:
        refresh(connection)
        yield connection


@pytest.fixture
def orgs(db):
    return [org for (org,) in db.execute("SELECT org_id FROM mad.organizations ORDER BY name")]


def add_organizations(db):
    for number, (name, share) in enumerate(SHARES.items()):
        acme = db.execute("SELECT org_id FROM mad.organizations WHERE name = 'acme'").fetchone()[0]
        # Half of the organisations have the task ids of acme, so that an id does not identify an
        # organisation.
        task = "t.task_definition_id" if number % 2 else "md5(o.org_id::text || t.task_definition_id)::uuid"
        db.execute(f"""
            WITH o AS (INSERT INTO mad.organizations (name) VALUES (%(name)s) RETURNING org_id),
            templates AS (
                INSERT INTO mad.pipeline_templates
                    (org_id, template_id, name, display_name, description, category, workflow_definition,
                     default_parameters, version, is_public, is_active)
                SELECT o.org_id, md5(o.org_id::text || t.template_id)::uuid, t.name, t.display_name, t.description,
                       t.category, t.workflow_definition, t.default_parameters, t.version,
                       abs(hashtext(t.name)) %% 3 = 0, abs(hashtext(t.name)) %% 5 <> 0
                FROM o, mad.pipeline_templates t
                WHERE t.org_id = %(acme)s AND abs(hashtext(t.name || o.org_id)) %% 100 < %(share)s),
            steps AS (
                INSERT INTO mad.pipeline_task_steps
                    (org_id, template_id, task_definition_id, step_name, step_order, depends_on, parameter_overrides)
                SELECT o.org_id, md5(o.org_id::text || s.template_id)::uuid, {task}, s.step_name, s.step_order,
                       s.depends_on, s.parameter_overrides
                FROM o, mad.pipeline_task_steps s JOIN mad.pipeline_templates p USING (org_id, template_id),
                     LATERAL (SELECT s.task_definition_id) t
                WHERE s.org_id = %(acme)s AND abs(hashtext(p.name || o.org_id)) %% 100 < %(share)s
                RETURNING task_definition_id)
            INSERT INTO mad.task_definitions
                (org_id, task_definition_id, task_id, version, metadata, interface_spec, is_active)
            SELECT o.org_id, {task}, t.task_id, t.version, t.metadata, '{{}}',
                   abs(hashtext(t.task_id || t.version)) %% 10 <> 0
            FROM o, mad.task_definitions t
            WHERE t.org_id = %(acme)s
              AND (abs(hashtext(t.task_id || o.org_id)) %% 100 < %(share)s
                   OR {task} IN (SELECT task_definition_id FROM steps))
            """, {"name": name, "share": share, "acme": acme})
        # A template without steps.
        db.execute("""
            INSERT INTO mad.pipeline_templates (org_id, name, is_public)
            SELECT org_id, 'empty', true FROM mad.organizations WHERE name = %s""", [name])


def add_odd_tasks(db):
    for n, metadata in enumerate(ODD_METADATA):
        db.execute("""
            INSERT INTO mad.task_definitions (org_id, task_id, version, metadata, is_active)
            SELECT org_id, 'odd.' || %s, version, %s, version <> '0.9.0'
            FROM mad.organizations, (VALUES ('1.0.0'), ('0.9.0'), ('1.10.0')) v (version)
            WHERE name <> 'tenth'""", [n, Jsonb(metadata)])


def add_services(db):
    rng = random.Random(20)
    tasks = db.execute("""
        SELECT org_id, task_definition_id FROM mad.task_definitions
        WHERE abs(hashtext(task_definition_id::text || task_id)) % 4 = 0 OR task_id LIKE 'odd.%'
        ORDER BY org_id, task_id, version""").fetchall()
    with db.cursor().copy("""
            COPY mad.task_services
                (org_id, task_definition_id, service_url, pod_name, node_name, health_status, resources_used)
            FROM STDIN""") as copy:
        for org, task in tasks:
            for n in range(rng.choice([1, 2, 3, 5, 12])):
                cpu = rng.choice(ODD_CPU) if rng.random() < 0.5 else round(rng.random() * 4, 1)
                resources = {} if rng.random() < 0.1 else {"cpu": cpu, "memory": "1Gi"}
                status = rng.choice(["healthy"] * 5 + ["unhealthy", "starting", "draining", "unknown"])
                check = rng.choice(CHECKS)
                copy.write_row(
                    [org, task, f"http://{n}", f"pod-{n}", check and str(check), status, json.dumps(resources)]
                )


def refresh(db):
    """Sets each health check as far from the clock as node_name says."""
    db.execute("""
        UPDATE mad.task_services
        SET last_health_check = clock_timestamp() + node_name::float * interval '1 second'""")


def test_task_library(db, orgs):
    oracle.add_versions(db)
    rng = random.Random(1)
    categories = [c for (c,) in db.execute(
        "SELECT DISTINCT metadata->>'category' FROM mad.task_definitions ORDER BY 1")]
    sizes = {org: db.execute("SELECT count(*) FROM mad.task_definitions WHERE org_id = %s", [org]).fetchone()[0]
             for org in orgs}
    calls = whole = rows = 0
    while calls < CALLS:
        org = rng.choice(orgs)
        category = rng.choice(categories + ["no such category"]) if rng.random() < 0.5 else None
        size = rng.choice([1, 3, 10, 50, 200, None])
        if size is None and category is None and sizes[org] > 500 and rng.random() < 0.9:
            size = 20
        if calls % 200 == 0:
            refresh(db)
        # A walk over some pages from the first one.
        offset, title, last_id = 0, None, None
        for _ in range(rng.choice([1, 2, 5])):
            got = db.execute(
                "SELECT * FROM mad_registry.task_library(%s, %s, %s, %s, %s)",
                [org, category, size, title, last_id]).fetchall()
            expected = db.execute(
                oracle.TASK_LIBRARY, {"org": org, "category": category, "size": size, "offset": offset}).fetchall()
            assert got == expected, (org, category, size, offset)
            calls += 1
            rows += len(got)
            whole += size is None
            if size is None or len(got) < size:
                break
            offset += size
            title, last_id = title_of(got[-1][3]), got[-1][0]
    assert whole > 50 and rows > CALLS
    print(f"task_library: {calls} calls, {rows} rows")


def title_of(metadata):
    """Returns metadata ->> 'title'."""
    title = metadata.get("title")
    return title if title is None or isinstance(title, str) else json.dumps(title)


def random_terms(rng, words):
    kind = rng.random()
    if kind < 0.45:
        return rng.choice(words)
    if kind < 0.75:
        start = rng.randrange(len(words) - 3)
        return " ".join(words[start:start + rng.choice([2, 3])])
    if kind < 0.9:
        return " ".join(rng.sample(words, rng.choice([2, 3])))
    return rng.choice(["the", "alignment", "reads", "and of", "no-such-word", "a", "vcf bam", "ALIGNMENT!", "x/y reads",
                       "reads -fastq", "\"tree\"", "docking & scoring", "42", "alignment alignment"])


def test_search_tasks(db, orgs):
    db.execute(oracle.SEARCH_VECTORS)
    rng = random.Random(2)
    texts = [" ".join(str(part) for part in row) for row in db.execute("""
        SELECT coalesce(metadata->>'title', ''), coalesce(metadata->>'description', ''), coalesce(metadata->>'tags', '')
        FROM mad.task_definitions ORDER BY org_id, task_id, version""")]
    words = [word for text in rng.sample(texts, min(len(texts), 600)) for word in re.findall(r"\w[\w/.-]*", text)]
    categories = [c for (c,) in db.execute(
        "SELECT DISTINCT metadata->>'category' FROM mad.task_definitions WHERE metadata ? 'category' ORDER BY 1")]
    found = similar = ranked = 0
    for _ in range(CALLS):
        call = {
            "org": rng.choice(orgs),
            "query": random_terms(rng, words),
            "category": rng.choice(categories) if rng.random() < 0.15 else None,
            "size": rng.choice([1, 5, 20, 50, None]),
            "offset": rng.choice([0, 0, 0, 1, 7]),
        }
        statement = "SELECT * FROM mad_registry.search_tasks(%(org)s, %(query)s, %(category)s, %(size)s, %(offset)s)"
        whole = db.execute(statement, call | {"size": None, "offset": 0}).fetchall()
        size = len(whole) if call["size"] is None else call["size"]
        assert db.execute(statement, call).fetchall() == whole[call["offset"]:call["offset"] + size], call
        text = [row for row in whole if row[5] == "text"]
        expected = dict(db.execute(oracle.SEARCH_TASKS, call).fetchall())
        assert {row[0] for row in text} == set(expected), call
        # For a query without such tokens the rank is that of the strategy.
        if re.fullmatch(r"(\w+( |$))*", call["query"]):
            strategy = [row for row in text if expected[row[0]] is not None]
            assert [row[4] for row in strategy] == pytest.approx([expected[row[0]] for row in strategy], rel=1e-6), call
            ranked += len(strategy)
        keys = [
            (KINDS.index(row[5]), -row[4], row[3].get("title") is None, (title_of(row[3]) or "")[:200], row[1])
            for row in whole
        ]
        assert keys == sorted(keys), call
        for one, next in zip(whole, whole[1:]):
            if one[1] == next[1] and one[4:] == next[4:] and title_of(one[3]) == title_of(next[3]):
                assert oracle.version_order(one[2]) > oracle.version_order(next[2]), call
        found += bool(text)
        similar += any(row[5] == "similar" for row in whole)
    print(f"search_tasks: {CALLS} calls, {found} found as text ({ranked} ranks), {similar} by spelling")
    assert found > CALLS / 4 and ranked > CALLS and similar > CALLS / 50


def test_pick_healthy_service(db, orgs):
    rng = random.Random(3)
    # refresh() writes by plain SQL, which a session that caches the services sees a moment later.
    db.execute("SET mad_registry.fleet_cache_ttl = 0")
    tasks = {}
    active = {}
    for org, task_id, version, is_active in db.execute("""
            SELECT org_id, task_id, version, bool_or(is_active) FROM mad.task_definitions
            WHERE EXISTS (SELECT FROM mad.task_services s WHERE (s.org_id, s.task_definition_id)
                = (task_definitions.org_id, task_definitions.task_definition_id))
               OR abs(hashtext(task_id)) % 10 = 0
            GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"""):
        tasks.setdefault(org, []).append((task_id, version))
    for org, task_id, version in db.execute(
            "SELECT org_id, task_id, version FROM mad.task_definitions WHERE is_active"):
        active.setdefault((org, task_id), []).append(version)
    picked = tied = 0
    for n in range(CALLS):
        if n % 200 == 0:
            refresh(db)
        org = rng.choice(orgs)
        owner_of_task = org if rng.random() < 0.95 else rng.choice(orgs)
        task_id, version = rng.choice(tasks[owner_of_task])
        if rng.random() < 0.05:
            version = "0.0.0-none"
        newest = rng.random() < 0.3
        versions = [version]
        if newest:
            versions = sorted(active.get((org, task_id), []), key=oracle.version_order, reverse=True)
        max_age, expected = rng.choice(AGES), []
        # The highest version with an eligible service.
        for version in versions:
            call = {"org": org, "task_id": task_id, "version": version, "max_age": max_age}
            expected = db.execute(oracle.HEALTHY_SERVICES, call).fetchall()
            if expected:
                break
        got = db.execute(
            "SELECT * FROM mad_registry.pick_healthy_service(%s, %s, %s, %s)",
            [org, task_id, None if newest else version, max_age]).fetchall()
        if expected:
            assert len(got) == 1 and got[0][:-1] in expected and got[0][-1] == version, call
            picked += 1
            tied += len(expected) > 1
        else:
            assert got == [], (org, task_id, versions, max_age)
    print(f"pick_healthy_service: {CALLS} calls, {picked} picked, {tied} of several eligible services")
    assert CALLS / 4 < picked < CALLS


def test_pipeline_with_steps(db, orgs):
    rng = random.Random(4)
    templates = db.execute("SELECT org_id, template_id FROM mad.pipeline_templates ORDER BY 1, 2").fetchall()
    by_org = {org: [t for o, t in templates if o == org] for org in orgs}
    own = foreign = hidden = 0
    for _ in range(CALLS):
        owner, caller = rng.choice(orgs), rng.choice(orgs)
        template = rng.choice(by_org[owner])
        if rng.random() < 0.02:
            template = "00000000-0000-0000-0000-000000000000"
        call = {"org": caller, "template": template}
        expected = db.execute(oracle.PIPELINE_WITH_STEPS, call).fetchall()
        got = db.execute("SELECT * FROM mad_registry.pipeline_with_steps(%(org)s, %(template)s)", call).fetchall()
        assert got == expected, call
        own += owner == caller
        foreign += owner != caller and bool(got)
        hidden += not got
    print(f"pipeline_with_steps: {CALLS} calls, {own} own, {foreign} of others, {hidden} not to be seen")
    assert own > 100 and foreign > 100 and hidden > 100
