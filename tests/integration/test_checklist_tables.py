"""deployment_checklist(): for each item about tables, a fault is reported with a hint, and
following the hint repairs it."""

import re
from contextlib import contextmanager

import psycopg
import pytest
from checklist import all_ok, db, faults, follow, items, loaded, only, ready, template  # noqa: F401
from conftest import Database, new_org
from monitoring import one, rows


# -- indexes

@contextmanager
def empty(server):
    """A database without the extension."""
    database = Database(server)
    try:
        yield database
    finally:
        database.drop()


def test_a_missing_index(ready, db):
    db.execute("DROP INDEX mad.idx_jobs_input_signature")
    row = only(ready, "indexes")
    assert row["detail"] == "idx_jobs_input_signature is missing"
    follow(db, row)
    all_ok(ready)


@pytest.mark.parametrize("index,statement", [("idx_jobs_meta_org_created", "jobs_page"),
                                             ("idx_audit_logs_entity", "audit_page_entity")])
def test_an_index_that_a_statement_needs(ready, db, index, statement):
    """A missing index is reported twice: as an index, and in the plans of statements. One case is
    an index on partitions."""
    db.execute(f"DROP INDEX mad.{index}")
    row = only(ready, "indexes", "query plans")
    assert row["detail"] == f"{index} is missing"
    plans = faults(ready)["query plans"]
    assert plans["detail"] == f"{statement}: {index} is missing"
    assert "create what is missing" in plans["hint"]
    follow(db, row)
    all_ok(ready)


INDEXES = """
    SELECT c.relname AS name, t.oid::regclass::text AS table, pg_get_indexdef(c.oid) AS index,
        k.contype::text AS constraint
    FROM pg_class c JOIN pg_index i ON i.indexrelid = c.oid JOIN pg_class t ON t.oid = i.indrelid
    LEFT JOIN pg_constraint k ON k.conindid = c.oid AND k.conrelid = t.oid AND k.contype IN ('p', 'u')
    WHERE c.relnamespace = 'mad'::regnamespace AND NOT c.relispartition AND t.relname <> 'schema_version'
    ORDER BY 1"""


# The unique keys by which writes of the API find existing rows.
CONFLICTS = ["pipeline_task_steps_step_name_key", "pipeline_templates_name_version_key", "result_cache_pkey",
             "task_definitions_task_id_version_key", "task_services_url_key"]


@pytest.mark.parametrize("key", CONFLICTS)
def test_a_missing_key_of_a_write(ready, db, key):
    """A unique key is missing, as after a restore that found duplicates."""
    before = rows(db, INDEXES)
    (table,) = [index["table"] for index in before if index["name"] == key]
    db.execute(f"ALTER TABLE {table} DROP CONSTRAINT {key}")
    others = ["foreign keys"] if key == "task_services_url_key" else []
    row = only(ready, "indexes", "query plans", *others)
    assert row["detail"] == f"{key} is missing"
    follow(db, row)
    assert rows(db, INDEXES) == before
    all_ok(ready)


def test_a_table_that_is_gone(ready, db):
    db.execute("DROP TABLE mad.molecules")
    assert "molecules_pkey is missing" in faults(ready)["indexes"]["detail"]


def test_the_hint_makes_each_index_as_it_was(ready, db):
    """For every index of a fresh installation the hint restores the same index, so the list is
    complete."""
    before = rows(db, INDEXES)
    assert len(before) == 66
    for index in before:
        if index["name"] in CONFLICTS:
            continue
        with db.transaction(force_rollback=True):
            if index["constraint"]:
                # Foreign keys to it are dropped too.
                db.execute(f"ALTER TABLE {index['table']} DROP CONSTRAINT {index['name']} CASCADE")
            else:
                db.execute(f"DROP INDEX mad.{index['name']}")
            row = items(db)["indexes"]
            assert not row["ok"] and row["detail"] == f"{index['name']} is missing", index
            follow(db, row)
            assert rows(db, INDEXES) == before, index
    with db.transaction(force_rollback=True):
        for index in before:
            if not index["constraint"]:
                db.execute(f"DROP INDEX mad.{index['name']}")
        follow(db, items(db)["indexes"])
        assert rows(db, INDEXES) == before


@pytest.mark.parametrize("schema", ["Else Where", "o'brien's"])
def test_the_hint_where_an_extension_lives_elsewhere(loaded, schema):
    """The hint qualifies the operator class of an extension in another schema."""
    with empty(loaded) as database:
        database.psql(
            f'CREATE SCHEMA "{schema}"; CREATE EXTENSION pg_trgm SCHEMA "{schema}"; CREATE EXTENSION mad_registry'
            ' CASCADE'
        )
        database.psql("CREATE EXTENSION pg_stat_statements", "postgres")
        with database.connect() as db:
            before = rows(db, INDEXES)
            db.execute("DROP INDEX mad.idx_task_definitions_spelling")
            follow(db, only(database, "indexes", "query plans", user="owner"))
            assert rows(db, INDEXES) == before


def test_an_invalid_index(ready, db):
    """An index is invalid, as after a failed CREATE INDEX CONCURRENTLY."""
    made = one(db, "SELECT pg_get_indexdef('mad.idx_pipeline_templates_public'::regclass)")
    db.execute("DROP INDEX mad.idx_pipeline_templates_public")
    for name in ("acme", "basel"):
        db.execute("INSERT INTO mad.pipeline_templates (org_id, template_id, name, is_public) "
                   "VALUES (%s, '00000000-0000-0000-0000-000000000001', 'p', true)", [new_org(db, name)])
    with pytest.raises(psycopg.errors.UniqueViolation):
        db.execute(made.replace("INDEX", "INDEX CONCURRENTLY", 1))
    row = only(ready, "indexes")
    assert row["detail"] == "idx_pipeline_templates_public is invalid"
    assert row["hint"] == "REINDEX INDEX CONCURRENTLY mad.idx_pipeline_templates_public"
    db.execute(
        "DELETE FROM mad.pipeline_templates WHERE org_id = (SELECT max(org_id::text)::uuid FROM mad.organizations)"
    )
    follow(db, row)
    all_ok(ready)


def test_an_index_of_another_table_under_the_name(ready, db):
    db.execute("DROP INDEX mad.idx_jobs_status_created")
    db.execute("CREATE INDEX idx_jobs_status_created ON mad.users (user_id)")
    assert "idx_jobs_status_created" in only(ready, "indexes")["detail"]


# -- foreign keys

def test_a_foreign_key_of_ours_without_index(ready, db):
    db.execute("DROP INDEX mad.idx_membership_roles_role")
    row = only(ready, "foreign keys", "indexes")
    assert row["detail"] == "without an index: mad.membership_roles (membership_roles_role_fkey)"
    follow(db, faults(ready)["indexes"])
    all_ok(ready)


def test_a_foreign_key_of_the_users_without_index(ready, db):
    db.execute("ALTER TABLE mad.molecules ADD CONSTRAINT by_whom FOREIGN KEY (created_by) REFERENCES mad.users")
    # A partial index does not serve a foreign key.
    db.execute("CREATE INDEX part ON mad.molecules (created_by) WHERE size_bytes > 0")
    row = only(ready, "foreign keys")
    assert row["detail"] == "without an index: mad.molecules (by_whom)"
    follow(db, row)
    all_ok(ready)


def test_foreign_keys_with_odd_names(ready, db):
    """The columns of a foreign key may be in another order than in the table, and a longer index
    serves it too."""
    db.execute("""
        CREATE TABLE mad."Odd; table" (b int, "the; a" int, UNIQUE ("the; a", b));
        CREATE TABLE mad.refers (c int, "to; it" int, CONSTRAINT "a; b"
            FOREIGN KEY ("to; it", c) REFERENCES mad."Odd; table" ("the; a", b))""")
    row = only(ready, "foreign keys")
    assert row["detail"] == "without an index: mad.refers (a; b)"
    db.execute(row["hint"])
    all_ok(ready)
    db.execute("DROP INDEX mad.\"refers_to; it_c_idx\"; CREATE INDEX ON mad.refers (c, \"to; it\", (c + 1))")
    all_ok(ready)


# -- row level security

NOT_AS_MADE = "the policy tenant is not there, or not as it was made"
WEAKENED = {
    "off": ("ALTER TABLE mad.molecules DISABLE ROW LEVEL SECURITY", "mad.molecules: row level security is off"),
    "dropped": ("DROP POLICY tenant ON mad.molecules", f"mad.molecules: {NOT_AS_MADE}"),
    "both": (
        "DROP POLICY tenant ON mad.molecules; ALTER TABLE mad.molecules DISABLE ROW LEVEL SECURITY",
        f"mad.molecules: row level security is off, mad.molecules: {NOT_AS_MADE}",
    ),
    "true": ("ALTER POLICY tenant ON mad.molecules USING (true)", f"mad.molecules: {NOT_AS_MADE}"),
    "or true": (
        "ALTER POLICY tenant ON mad.molecules USING (org_id = (SELECT mad_registry.session_org_id()) OR true)",
        f"mad.molecules: {NOT_AS_MADE}",
    ),
    "writes": ("ALTER POLICY tenant ON mad.molecules WITH CHECK (true)", f"mad.molecules: {NOT_AS_MADE}"),
    "months": ("ALTER TABLE mad.audit_logs DISABLE ROW LEVEL SECURITY", "mad.audit_logs: row level security is off"),
    "a table of theirs": (
        "CREATE TABLE mad.\"Theirs\" (org_id uuid)",
        f'mad."Theirs": row level security is off, mad."Theirs": {NOT_AS_MADE}',
    ),
}


@pytest.mark.parametrize("way", WEAKENED)
def test_row_level_security(ready, db, way):
    weaken, detail = WEAKENED[way]
    db.execute(weaken)
    row = only(ready, "row level security")
    assert row["detail"] == detail
    follow(db, row)
    all_ok(ready)


def test_an_index_of_other_columns_under_the_name(ready, db):
    db.execute("DROP INDEX mad.idx_jobs_status_created; CREATE INDEX idx_jobs_status_created ON mad.jobs (job_id)")
    assert only(ready, "indexes")["detail"] == "idx_jobs_status_created is another index than it should be"


def test_an_index_with_other_storage(ready, db):
    """Storage parameters such as fillfactor may be changed by the owner."""
    db.execute("DROP INDEX mad.idx_jobs_status_created; "
               "CREATE INDEX idx_jobs_status_created ON mad.jobs (status, created_at DESC) WITH (fillfactor = 70)")
    all_ok(ready)


OPENED = {
    "another policy": "CREATE POLICY everyone ON mad.molecules USING (true)",
    "users": "ALTER TABLE mad.users DISABLE ROW LEVEL SECURITY",
    "a month": (
        "ALTER TABLE mad.audit_logs_default DISABLE ROW LEVEL SECURITY; GRANT SELECT ON mad.audit_logs_default TO op"
    ),
}


@pytest.mark.parametrize("way", OPENED)
def test_a_table_that_is_open_all_the_same(ready, db, way):
    db.execute(OPENED[way])
    assert re.search("molecules|users|role_access|audit_logs", only(ready, "row level security")["detail"])


# -- partitions

@pytest.mark.parametrize("parent", ["audit_logs", "job_events"])
def test_next_months_partition(ready, db, parent):
    name = one(db, "SELECT to_char(date_trunc('month', now() AT TIME ZONE 'UTC') + interval '1 month', %s)",
               [f'"{parent}_"YYYY"_"MM'])
    db.execute(f"DROP TABLE mad.{name}")
    row = only(ready, "partitions")
    assert row["detail"] == f"no partition {name}"
    assert row["hint"].startswith("SELECT mad_registry.ensure_partitions()")
    db.execute("SELECT mad_registry.ensure_partitions()")
    all_ok(ready)


@pytest.mark.parametrize("ts", ["now() - interval '2 years'", "date_trunc('month', now()) + interval '3 months'"])
def test_a_row_in_default(ready, db, ts):
    db.execute("SELECT mad_registry.drop_partitions('1 month')")
    month = one(db, f"SELECT to_char(({ts}) AT TIME ZONE 'UTC', 'YYYY_MM')")
    db.execute(f"DROP TABLE IF EXISTS mad.job_events_{month}")
    db.execute(f"INSERT INTO mad.job_events (job_id, seq_no, ts, event) VALUES (gen_random_uuid(), 1, {ts}, 'e')")
    row = only(ready, "default partitions")
    assert row["detail"] == "rows wait in DEFAULT: job_events"
    db.execute("SELECT mad_registry.ensure_partitions()")
    all_ok(ready)


def test_a_row_that_is_too_old_to_care(ready, db):
    db.execute(
        "INSERT INTO mad.job_events (job_id, seq_no, ts, event) VALUES (gen_random_uuid(), 1, now() - interval '11"
        " years', 'e')"
    )
    all_ok(ready)


def test_a_row_of_the_far_future_in_default(ready, db):
    """For a row of the far future, written by a wrong clock, either the item is ok, or the hint
    repairs it."""
    db.execute(
        "INSERT INTO mad.job_events (job_id, seq_no, ts, event) VALUES (gen_random_uuid(), 1, now() + interval '1"
        " year', 'e')"
    )
    db.execute("SELECT mad_registry.ensure_partitions()")
    all_ok(ready)


def test_without_a_default_partition(ready, db):
    """Without DEFAULT some inserts fail. ensure_partitions() still works, and the checklist reports
    the missing partition."""
    db.execute("DROP TABLE mad.audit_logs_default")
    db.execute("SELECT mad_registry.ensure_partitions()")
    found = faults(ready)
    assert set(found) == {"partitions", "default partitions"}
    assert found["partitions"]["detail"] == "no DEFAULT partition of audit_logs"
    db.execute(found["partitions"]["hint"].split("; ")[1])
    all_ok(ready)


def test_a_partitioned_table_of_the_users(ready, db):
    db.execute("CREATE TABLE mad.theirs (a int) PARTITION BY LIST (a)")
    all_ok(ready)
