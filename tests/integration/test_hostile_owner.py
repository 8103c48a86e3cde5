"""The owner of the tables, who is not a superuser, attaches code to every object that can run code.

Then a superuser and roles of each level use the library. The owner's code must run as the owner,
must not reach objects of the caller, and must leave nothing in the caller's session.
"""

import os
import random
import re

import psycopg
import pytest
from conftest import PROJECT, new_org
from test_access import LEVELS, functions, grant, make_role  # noqa: F401 (a fixture)
from test_upgrade import old_scripts  # noqa: F401 (a fixture)

FULL = os.environ.get("MAD_TEST_SCALE") in ("full", "1")

# A plausible value for each argument of each function, by its name.
SAMPLES = {
    "application_name": "'a'",
    "statement_timeout": "'1 minute'",
    "idle_in_transaction_session_timeout": "'1 minute'",
    "dry_run": "false",
    "at_least": "1000",
    "all_databases": "false",
    "at_most": "10",
    "parent": "'audit_logs'",
    "rest": "'mad.audit_logs_default'::regclass",
    "months": "ARRAY['2001-01-01Z'::timestamptz]",
    "parts": "ARRAY['audit_logs_2001_01']",
    "starts": "ARRAY['2001-01-01Z'::timestamptz]",
    "ends": "ARRAY['2001-02-01Z'::timestamptz]",
    "action": "'seen'",
    "active": "true",
    "after_id": "NULL",
    "after_title": "NULL",
    "artifact_map": "'{}'",
    "before": "NULL",
    "before_id": "NULL",
    "cache_key": "'k'",
    "canonical_job_id": "NULL",
    "catalog": "'{\"tasks\": [{\"task_id\": \"imported\", \"version\": \"1\"}]}'",
    "category": "NULL",
    "confidence_score": "0.5",
    "default_parameters": "'{}'",
    "description": "'d'",
    "display_name": "'P'",
    "document": "'{\"a\": 1}'",
    "entity_id": "'e'",
    "entity_type": "'task'",
    "format": "NULL",
    "health_status": "'healthy'",
    "heartbeats": "'[{\"service_id\": \"{service}\"}]'",
    "include_public": "true",
    "interface_spec": "'{}'",
    "is_public": "true",
    "is_system": "false",
    "job_id": "'{job}'",
    "latest_only": "true",
    "lease": "'1 minute'",
    "level": "'reader'",
    "max_age": "'2 minutes'",
    "metadata": "'{\"title\": \"T\", \"tags\": [\"x\"]}'",
    "metrics_summary": "'{}'",
    "min_confidence": "0",
    "months_ahead": "5",
    "name": "'p'",
    "node_name": "'n'",
    "older_than": "'1 year'",
    "org_id": "'{org}'",
    "org_ids": "'{{org}}'",
    "parameters": "'{\"a\": 1}'",
    "page_offset": "0",
    "page_size": "10",
    "vector": "'x'",
    "further": "'y'",
    "params": "'{}'",
    "pipeline_version": "'1'",
    "pipelines": "'[]'",
    "pod_name": "'pod'",
    "prefix": "'x'",
    "quantity": "'250m'",
    "query": "'title'",
    "resources_used": "'{\"cpu\": 1}'",
    "role": "'{mate}'",
    "service_config": "'{}'",
    "service_id": "'{service}'",
    "service_url": "'http://s'",
    "status": "NULL",
    "steps": "'[{\"step_name\": \"s\", \"task_id\": \"t\"}]'",
    "task_id": "'t'",
    "task_name": "'t'",
    "tasks": "'[{\"task_id\": \"t\", \"version\": \"2.0.0\"}]'",
    "template_id": "'{template}'",
    "ttl": "NULL",
    "task_definition_ids": "'{{}}'",
    "user_id": "NULL",
    "version": "'1.0.0'",
    "words": "' title '",
    "workflow_definition": "'{}'",
    "how_many": "3",
    "weight": "1.5",
    "max_concurrency": "2",
    "lease_id": "'00000000-0000-0000-0000-000000000001'",
    "holder": "'h'",
    "ok": "false",
    "message": "'m'",
    "hint": "'h'",
}
# Other values for some functions.
SPECIAL = {("search_words", "document"): "'Some Words'",
           ("lease_service", "ttl"): "'1 minute'", ("renew_lease", "ttl"): "'1 minute'",
           ("pipeline_diagram", "format"): "'dot'", ("reap_services", "older_than"): "'900 years'",
           ("remove_organization_step", "org_id"): "'{goes}'", ("refuse_writes", "org_id"): "'{goes}'"}
# Internal functions, which users do not call.
PARTS = {"make_partitions", "remove_partitions", "free_months", "add_partitions", "move_default_rows",
         "delete_old_default_rows", "organization_contents", "organization_references", "remove_part_of_organization",
         "set_refusal", "digest_of_organization"}

# The owner's code: it records the user as whom it runs, and attempts attacks.
LAIR = """
    CREATE SCHEMA lair; GRANT USAGE ON SCHEMA lair TO PUBLIC;
    CREATE FUNCTION lair.hook(what text) RETURNS boolean LANGUAGE plpgsql VOLATILE
    SET search_path = pg_catalog, pg_temp AS $$
    DECLARE
        attempt text;
    BEGIN
        RAISE NOTICE 'hook|%|%', what, current_user;
        FOREACH attempt IN ARRAY ARRAY[
            'ALTER ROLE owner SUPERUSER', 'INSERT INTO trophies.t VALUES (1)',
                'SELECT rolpassword FROM pg_catalog.pg_authid',
            'SELECT * FROM trophies.t', 'SET ROLE postgres', 'RESET ROLE', 'SET SESSION AUTHORIZATION postgres',
            'RESET SESSION AUTHORIZATION', 'CREATE TEMP TABLE pg_class (a int)',
                'CREATE TEMP VIEW tasks AS SELECT 1 AS a',
            'CREATE TEMP SEQUENCE s', 'CREATE TABLE pg_temp.organizations (a int)', 'PREPARE p AS SELECT 1',
                'DEALLOCATE ALL',
            'LISTEN secrets', 'UNLISTEN *', 'DECLARE held CURSOR WITH HOLD FOR SELECT 1', 'DISCARD ALL', 'DISCARD TEMP',
            'CREATE FUNCTION mad_registry.task_library(uuid, text) RETURNS int LANGUAGE sql AS ''SELECT 1''',
            'CREATE OR REPLACE FUNCTION mad_registry.version() RETURNS text LANGUAGE sql AS ''SELECT 1::text''',
            'CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION lair.event()',
                'COPY trophies.t TO PROGRAM ''true''',
            'ALTER SYSTEM SET work_mem = 64'
        ] LOOP
            BEGIN
                EXECUTE attempt;
                RAISE NOTICE 'did|%', attempt;
            EXCEPTION WHEN OTHERS THEN NULL;
            END;
        END LOOP;
        FOREACH attempt IN ARRAY ARRAY[
            'mad_registry.org_id|99999999-9999-4999-8999-999999999999', 'row_security|off',
            'session_replication_role|replica', 'default_transaction_read_only|on', 'work_mem|64', 'role|postgres',
            'session_authorization|postgres', 'standard_conforming_strings|off', 'client_encoding|latin1',
            'datestyle|German', 'timezone|Asia/Tokyo', 'application_name|his', 'lair.mark|1'
        ] LOOP
            BEGIN
                PERFORM pg_catalog.set_config(split_part(attempt, '|', 1), split_part(attempt, '|', 2), false);
            EXCEPTION WHEN OTHERS THEN NULL;
            END;
        END LOOP;
        RETURN true;
    END $$;
    CREATE FUNCTION lair.row_hook() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM lair.hook(TG_ARGV[0]); PERFORM pg_catalog.set_config('search_path', 'lair, public', false);
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END; END $$;
    -- Liars: they say they change nothing and depend on nothing.
    CREATE FUNCTION lair.lie(anyelement, what text) RETURNS anyelement LANGUAGE plpgsql IMMUTABLE AS $$
    BEGIN PERFORM lair.hook(what); RETURN $1; END $$;
    CREATE FUNCTION lair.true(what text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
    BEGIN RETURN lair.hook(what); END $$;
"""
EACH_TABLE = """
    DO $do$ DECLARE t regclass; BEGIN
        FOR t IN SELECT c.oid FROM pg_class c WHERE relnamespace = 'mad'::regnamespace
                 AND relkind IN ('r', 'p') AND NOT relispartition LOOP
            {}
        END LOOP;
    END $do$;
"""
TRIGGERS = EACH_TABLE.format("""
    EXECUTE format('CREATE TRIGGER aaa_before BEFORE INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW
                    EXECUTE FUNCTION lair.row_hook(%L)', t, 'before ' || t);
    EXECUTE format('CREATE TRIGGER aaa_after AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW
                    EXECUTE FUNCTION lair.row_hook(%L)', t, 'after ' || t);
    EXECUTE format('CREATE TRIGGER aaa_statement AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT
                    EXECUTE FUNCTION lair.row_hook(%L)', t, 'statement ' || t);""")
DEFERRED = EACH_TABLE.format("""
    EXECUTE format('CREATE CONSTRAINT TRIGGER zzz AFTER INSERT OR UPDATE OR DELETE ON %s DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION lair.row_hook(%L)', t, 'deferred ' || t);""")
SET_CONSTRAINTS = """
    CREATE FUNCTION lair.defer() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM lair.hook(TG_ARGV[0]); SET CONSTRAINTS ALL DEFERRED; RETURN NEW; END $$;
""" + EACH_TABLE.format("""
    EXECUTE format('CREATE TRIGGER aaa BEFORE INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION lair.defer(%L)', t,
        'defer ' || t);
    EXECUTE format('CREATE CONSTRAINT TRIGGER zzz AFTER INSERT OR UPDATE OR DELETE ON %s DEFERRABLE INITIALLY IMMEDIATE
                    FOR EACH ROW EXECUTE FUNCTION lair.row_hook(%L)', t, 'deferred ' || t);""")
POLICIES = EACH_TABLE.format("""
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY his ON %s USING (lair.hook(%L)) WITH CHECK (lair.hook(%L))', t, 'policy', 'policy');
""") + """
    -- Something of his has to run, so that the test knows that his code can.
    CREATE TRIGGER aaa BEFORE UPDATE ON mad.task_services FOR EACH ROW EXECUTE FUNCTION lair.row_hook('policies');
"""
EXPRESSIONS = EACH_TABLE.format("""
    EXECUTE format('ALTER TABLE %s ADD COLUMN his text DEFAULT lair.lie(%L::text, %L)', t, 'x', 'default ' || t);
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT his CHECK (lair.hook(%L))', t, 'check ' || t);
    EXECUTE format('CREATE INDEX ON %s (lair.lie(his, %L)) WHERE lair.true(%L)', t, 'index ' || t, 'predicate ' || t);
    EXECUTE format('CREATE STATISTICS ON lair.lie(his, %L), his FROM %s', 'statistics ' || t, t);
    EXECUTE format('ALTER TABLE %s ADD COLUMN made text GENERATED ALWAYS AS (lair.lie(his, %L)) STORED', t,
        'generated ' || t);
""").replace("CREATE STATISTICS ON", "CREATE STATISTICS lair.%s ON").replace(
    "his FROM %s', 'statistics '", "his FROM %s', 's_' || replace(t::text, '.', '_'), 'statistics '")
DOMAINS = """
    CREATE DOMAIN lair.his_text AS text CHECK (lair.hook('domain text'));
    CREATE DOMAIN lair.his_json AS jsonb CHECK (lair.hook('domain json'));
    DROP TRIGGER registry_revision_update ON mad.task_services;
    ALTER TABLE mad.task_services ALTER pod_name TYPE lair.his_text, ALTER node_name TYPE lair.his_text;
    ALTER TABLE mad.pipeline_templates ALTER workflow_definition TYPE lair.his_json;
    ALTER TABLE mad.audit_logs ALTER entity_id TYPE lair.his_text;
    ALTER TABLE mad.result_cache ALTER artifact_map TYPE lair.his_json;
    ALTER TABLE mad.jobs ALTER error TYPE lair.his_text;
"""
RULES = EACH_TABLE.format("""
    EXECUTE format('CREATE RULE his_i AS ON INSERT TO %s DO ALSO SELECT lair.hook(%L)', t, 'rule ' || t);
    EXECUTE format('CREATE RULE his_u AS ON UPDATE TO %s DO ALSO SELECT lair.hook(%L)', t, 'rule ' || t);
    EXECUTE format('CREATE RULE his_d AS ON DELETE TO %s DO ALSO SELECT lair.hook(%L)', t, 'rule ' || t);""")
# Every table except those by which the library recognizes the schema becomes a view over itself.
VIEWS = """
    CREATE TABLE lair.copies (name text);
    DO $do$ DECLARE t name; BEGIN
        FOR t IN SELECT relname FROM pg_class c WHERE relnamespace = 'mad'::regnamespace
                 AND relkind IN ('r', 'p') AND relname NOT IN ('schema_version') LOOP
            EXECUTE format('ALTER TABLE mad.%I SET SCHEMA lair', t);
            EXECUTE format('CREATE VIEW mad.%I AS SELECT * FROM lair.%I WHERE lair.hook(%L)', t, t, 'view ' || t);
            EXECUTE format('CREATE TRIGGER his INSTEAD OF INSERT OR UPDATE OR DELETE ON mad.%I FOR EACH ROW
                            EXECUTE FUNCTION lair.row_hook(%L)', t, 'instead of ' || t);
        END LOOP;
    END $do$;
"""
CASTS = """
    CREATE TYPE lair.state AS ENUM ('PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELED', 'healthy', 'starting',
        'unknown', 't');
    CREATE FUNCTION lair.to_text(lair.state) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
    BEGIN PERFORM lair.hook('cast to text'); RETURN enum_out($1)::text; END $$;
    CREATE CAST (lair.state AS text) WITH FUNCTION lair.to_text(lair.state) AS IMPLICIT;
    CREATE FUNCTION lair.of_text(text) RETURNS lair.state LANGUAGE plpgsql IMMUTABLE AS $$
    BEGIN PERFORM lair.hook('cast of text'); RETURN enum_in($1::cstring, 'lair.state'::regtype); END $$;
    CREATE CAST (text AS lair.state) WITH FUNCTION lair.of_text(text) AS IMPLICIT;
    CREATE FUNCTION lair.same(lair.state, text) RETURNS boolean LANGUAGE plpgsql AS $$
    BEGIN PERFORM lair.hook('operator'); RETURN true; END $$;
    CREATE OPERATOR public.= (FUNCTION = lair.same, LEFTARG = lair.state, RIGHTARG = text);
    CREATE OPERATOR lair.= (FUNCTION = lair.same, LEFTARG = lair.state, RIGHTARG = text);
    ALTER TABLE mad.jobs DROP CONSTRAINT jobs_status_check, ALTER status DROP DEFAULT, ALTER status TYPE lair.state;
    ALTER TABLE mad.jobs_meta DROP CONSTRAINT jobs_meta_status_check, ALTER status DROP DEFAULT,
        ALTER status TYPE lair.state;
    ALTER TABLE mad.result_cache DROP CONSTRAINT result_cache_task_name_check, ALTER task_name TYPE lair.state;
"""
# Objects that an unqualified name could resolve to, first in the search_path of every session of
# this database.
PATH = """
    ALTER DATABASE {database} SET search_path = lair, public, pg_catalog;
    CREATE FUNCTION lair.left(text, integer) RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM lair.hook('left');
        RETURN $1; END $$;
    CREATE FUNCTION lair.md5(text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM lair.hook('md5'); RETURN $1;
        END $$;
    CREATE FUNCTION lair.now() RETURNS timestamptz LANGUAGE plpgsql AS $$ BEGIN PERFORM lair.hook('now');
        RETURN clock_timestamp(); END $$;
    CREATE FUNCTION lair.clock_timestamp() RETURNS timestamptz LANGUAGE plpgsql AS $$ BEGIN PERFORM lair.hook('clock');
        RETURN now(); END $$;
    CREATE FUNCTION lair.gen_random_uuid() RETURNS uuid LANGUAGE plpgsql AS $$ BEGIN PERFORM lair.hook('uuid');
        RETURN pg_catalog.gen_random_uuid(); END $$;
    CREATE FUNCTION lair.quote_ident(text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM lair.hook('quote');
        RETURN 'postgres'; END $$;
    CREATE FUNCTION lair.pg_has_role(oid, oid, text) RETURNS boolean LANGUAGE plpgsql
        AS $$ BEGIN RETURN lair.hook('has_role'); END $$;
    CREATE FUNCTION lair.format(text, VARIADIC anyarray) RETURNS text LANGUAGE plpgsql
        AS $$ BEGIN PERFORM lair.hook('format'); RETURN 'SELECT 1'; END $$;
    CREATE FUNCTION lair.same(uuid, uuid) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RETURN lair.hook('uuid =');
        END $$;
    CREATE FUNCTION lair.same(text, text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RETURN lair.hook('text =');
        END $$;
    CREATE FUNCTION lair.both(text, text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM lair.hook('||'); RETURN $1;
        END $$;
    CREATE FUNCTION lair.get(jsonb, text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM lair.hook('->>');
        RETURN 'x'; END $$;
    CREATE OPERATOR lair.= (FUNCTION = lair.same, LEFTARG = uuid, RIGHTARG = uuid);
    CREATE OPERATOR lair.= (FUNCTION = lair.same, LEFTARG = text, RIGHTARG = text);
    CREATE OPERATOR lair.|| (FUNCTION = lair.both, LEFTARG = text, RIGHTARG = text);
    CREATE OPERATOR lair.->> (FUNCTION = lair.get, LEFTARG = jsonb, RIGHTARG = text);
    CREATE TABLE lair.task_definitions (LIKE mad.task_definitions);
    CREATE DOMAIN lair.text AS pg_catalog.text CHECK (lair.hook('text'));
    CREATE DOMAIN lair.regclass AS pg_catalog.regclass CHECK (lair.hook('regclass'));
    CREATE VIEW lair.pg_class AS SELECT c.* FROM pg_catalog.pg_class c WHERE lair.hook('pg_class');
    CREATE VIEW lair.pg_roles AS SELECT r.* FROM pg_catalog.pg_roles r WHERE lair.hook('pg_roles');
    CREATE TRIGGER aaa BEFORE UPDATE ON mad.task_services FOR EACH ROW EXECUTE FUNCTION lair.row_hook('path');
"""
# Each attack, and the minimum number of different hooks that must run for the test to be
# meaningful.
ATTACKS = {
    "triggers": (TRIGGERS, 25), "deferred": (DEFERRED + TRIGGERS, 4), "set constraints": (SET_CONSTRAINTS, 5),
    "policies": (POLICIES, 1), "expressions": (EXPRESSIONS, 30), "domains": (DOMAINS, 2), "rules": (RULES, 2),
    "views": (VIEWS, 5), "casts": (CASTS, 1), "path": (PATH, 1),
}
# Qualified, because the owner may have set the search_path of the session.
STATE = """
    SELECT current_user, session_user, pg_catalog.pg_backend_pid(),
           (SELECT pg_catalog.count(*) FROM pg_catalog.pg_class
               WHERE relnamespace OPERATOR(pg_catalog.=) pg_catalog.pg_my_temp_schema()),
           (SELECT pg_catalog.count(*) FROM pg_catalog.pg_prepared_statements),
           ARRAY(SELECT pg_catalog.pg_listening_channels()),
           (SELECT pg_catalog.array_agg(name) FROM pg_catalog.pg_cursors WHERE name OPERATOR(pg_catalog.<>) ''),
           (SELECT pg_catalog.jsonb_object_agg(s.name, s.setting) FROM pg_catalog.pg_settings s)
"""


def safely(database):
    """A superuser's connection for checks, which the owner's code cannot affect."""
    return database.connect("postgres", options="-c search_path=pg_catalog")


class Victim:
    """A session that uses the library, and detects which of the owner's code runs in it."""

    def __init__(self, database, user):
        self.user = user
        self.connection = database.connect(user)
        self.connection.prepare_threshold = None
        self.heard = []
        self.connection.add_notice_handler(lambda notice: self.heard.append(notice.message_primary))
        self.connection.execute("SELECT mad_registry.version()")
        self.before = None
        self.error = None

    def do(self, sql):
        """Runs the statement and checks that the session is unchanged. Returns the SQLSTATE of an
        error."""
        state = None
        if self.before is None:
            self.before = self.connection.execute(STATE).fetchone()
        try:
            with self.connection.transaction():  # in a transaction: a savepoint
                self.connection.execute(sql)
        except psycopg.Error as error:
            state, self.error = error.sqlstate, str(error)
            assert state and not state.startswith(("XX", "57", "08")), (sql, error)
            assert not self.connection.broken, sql
        self.compare(sql)
        return state

    def compare(self, sql):
        now = self.connection.execute(STATE).fetchone()
        # Libraries loaded meanwhile define settings of their own.
        changed = {name: now[-1][name] for name in self.before[-1] if now[-1][name] != self.before[-1][name]}
        assert (now[:-1], changed) == (self.before[:-1], {}), sql

    def do_in_transaction(self, sql):
        """Runs the statement in a transaction that ends with COMMIT, at which deferred triggers
        run."""
        try:
            with self.connection.transaction():
                self.do(sql)
        except psycopg.Error as error:
            assert error.sqlstate and not error.sqlstate.startswith(("XX", "57", "08")), (sql, error)
        self.compare(sql)

    def judge(self):
        """Returns the hooks that ran. Asserts that each ran as the owner, and that none did what
        only the caller may do."""
        hooks = [line.split("|") for line in self.heard if line.startswith("hook|")]
        assert not [line for line in self.heard if line.startswith("did|")]
        assert not [hook for hook in hooks if hook[2] != "owner"]
        return {hook[1] for hook in hooks}


@pytest.fixture
def lair(make_role, empty_database):
    """A database of the hostile owner with data, on a server with objects of the superuser to
    attack."""
    database = empty_database
    install(database)
    yield database
    try:
        no_trophies(database)
    finally:
        mend(database)


def install(database):
    with database.connect("postgres") as db:
        db.execute("CREATE SCHEMA trophies; CREATE TABLE trophies.t (a int); INSERT INTO trophies.t VALUES (0)")
    with database.connect() as db:
        db.execute("CREATE EXTENSION mad_registry CASCADE")
        db.execute(LAIR)
        database.names = fill(db)


def no_trophies(database):
    with safely(database) as db:
        assert db.execute(
            "SELECT rolsuper OR rolcreaterole OR rolbypassrls OR rolreplication FROM pg_roles WHERE rolname = 'owner'"
        ).fetchone() == (False,)
        assert db.execute("SELECT count(*) FROM pg_auth_members WHERE member = 'owner'::regrole").fetchone() == (0,)
        assert db.execute("SELECT array_agg(a) FROM trophies.t").fetchone() == ([0],)


def mend(database):
    """Revokes what a hook gained, so that it does not affect the following tests."""
    with safely(database) as db:
        db.execute("ALTER ROLE owner NOSUPERUSER; TRUNCATE trophies.t; INSERT INTO trophies.t VALUES (0)")


def fill(db):
    org = new_org(db, "acme")
    one = lambda sql, *args: db.execute(sql, args).fetchone()[0]  # noqa: E731
    one("SELECT mad_registry.register_task(%s, 't', '1.0.0', '{\"title\": \"title\"}', '{}')", org)
    service = one("SELECT mad_registry.register_service(%s, 't', NULL, 'http://s')", org)
    db.execute("SELECT mad_registry.heartbeat(%s, %s)", [org, service])
    template = one("SELECT mad_registry.register_pipeline(%s, 'p', '1.0.0', 'P', NULL, %s)",
                   org, '[{"step_name": "s", "task_id": "t"}]')
    job = one("INSERT INTO mad.jobs (error) VALUES ('e') RETURNING job_id")
    db.execute(
        "INSERT INTO mad.job_events (job_id, seq_no, event, ts) VALUES (%s, 1, 'e', now()), (%s, 2, 'old',"
        " '2024-02-03')",
        [job, job],
    )
    db.execute("INSERT INTO mad.jobs_meta (org_id) VALUES (%s)", [org])
    db.execute("INSERT INTO mad.molecules (org_id, name) VALUES (%s, 'm')", [org])
    db.execute(
        "INSERT INTO mad.audit_logs (org_id, action, entity_type, ts) VALUES (%s, 'a', 't', now()), (%s, 'a', 't',"
        " '2024-02-03')",
        [org, org],
    )
    db.execute("SELECT mad_registry.result_cache_put('k', '{}')")
    goes = new_org(db, "goes")
    db.execute("SELECT mad_registry.register_task(%s, 't' || n, '1', '{}', '{}') FROM generate_series(1, 99) n",
               [goes])
    return {"org": org, "service": service, "template": template, "job": job, "goes": goes}


def calls(db, names, only=None):
    """Returns a call of every function that can be called directly."""
    for oid, name, _, is_trigger in functions(db):
        if is_trigger or (only is None and name in PARTS) or (only and name not in only):
            continue
        arguments = db.execute(
            "SELECT coalesce(proargnames[1:pronargs], '{}') FROM pg_proc WHERE oid = %s", [oid]
        ).fetchone()[0]
        values = [f"{argument} => {SPECIAL.get((name, argument), SAMPLES[argument])}" for argument in arguments]
        call = f"SELECT * FROM mad_registry.{name}({', '.join(values)})"
        for key, value in names.items():
            call = call.replace("{" + key + "}", str(value))
        yield name, call


def victims(database, make_role):  # noqa: F811
    """A superuser and a role of each level, all of which got access before the attack."""
    mate = make_role("mate")
    database.names["mate"] = mate
    found = ["postgres"]
    with database.connect() as db:
        for level in reversed(LEVELS):
            found.append(make_role(level))
            grant(db, found[-1], level, None if level in ("monitor", "operator") else database.names["org"])
    return found


@pytest.mark.parametrize("attack", ATTACKS)
def test_every_function(lair, make_role, attack):  # noqa: F811
    """Every function is called by a superuser and by each level, alone and in a transaction,
    committed and rolled back."""
    callers = victims(lair, make_role)
    sql, least = ATTACKS[attack]
    with lair.connect() as db:
        asked = list(calls(db, lair.names))
        db.execute(sql.replace("{database}", lair.name))
    ran = set()
    for user in callers:
        victim = Victim(lair, user)
        refused = [name for name, call in asked if victim.do(call) == "42501"]
        # At each level most of the permitted functions succeed.
        assert len(refused) < len(asked), refused
        for name, call in asked:
            victim.do_in_transaction(call)
        ran |= victim.judge()
        victim.connection.close()
    assert len(ran) >= least, ran


@pytest.mark.parametrize("part", sorted(PARTS))
def test_parts_of_functions(lair, part):
    """Internal functions, called directly by a superuser, run no code of the owner as the
    superuser."""
    with lair.connect() as db:
        (_, call), = calls(db, lair.names, only={part})
        db.execute(TRIGGERS)
    victim = Victim(lair, "postgres")
    try:
        victim.do(call)
        victim.judge()
    finally:
        victim.connection.close()
        mend(lair)


def test_column_types(lair, make_role):  # noqa: F811
    """If a column has another type, a call fails with an error that says so and never reads a wrong
    pointer."""
    chance = random.Random(3)
    victims(lair, make_role)
    replacements = [
        "bigint DEFAULT 1",
        "text DEFAULT 'x'",
        "float8 DEFAULT 0.5",
        "bytea DEFAULT 'x'",
        "boolean DEFAULT true",
        "uuid DEFAULT gen_random_uuid()",
        "jsonb DEFAULT '{}'",
        "text[] DEFAULT '{a}'",
        "name DEFAULT 'n'",
        "lair.number DEFAULT 7",
        "lair.pair DEFAULT ROW(1, 'x')",
    ]
    with lair.connect() as db:
        db.execute("CREATE DOMAIN lair.number AS integer; CREATE TYPE lair.pair AS (a int, b text)")
        asked = list(calls(db, lair.names))
        columns = db.execute("""
            SELECT c.oid::regclass::text, quote_ident(a.attname) FROM pg_class c
                JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relnamespace = 'mad'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
              AND a.attnum > 0 ORDER BY 1, 2""").fetchall()
    chosen = [(*column, replacement) for column in columns for replacement in replacements]
    chance.shuffle(chosen)
    states = set()
    with lair.connect("postgres", autocommit=False) as session:
        pid = session.execute("SELECT pg_backend_pid()").fetchone()
        for table, column, replacement in chosen[:len(chosen) if FULL else 40]:
            session.execute("SET LOCAL ROLE owner")
            try:
                with session.transaction():
                    session.execute(f"ALTER TABLE {table} DROP COLUMN {column} CASCADE")
                    session.execute(f"ALTER TABLE {table} ADD COLUMN {column} {replacement}")
            except psycopg.Error as error:
                assert error.sqlstate == "42P16", error  # a partition key cannot be dropped
                session.rollback()
                continue
            session.execute("RESET ROLE")
            for name, call in asked:
                try:
                    with session.transaction():
                        session.execute(call, prepare=False)
                except psycopg.Error as error:
                    states.add(error.sqlstate)
                    where = (table, column, replacement, name, error)
                    assert error.sqlstate and not error.sqlstate.startswith(("XX", "57", "08")), where
            session.rollback()
        assert session.execute("SELECT pg_backend_pid()").fetchone() == pid
    assert "42804" in states, states


# Objects that a hook may leave for later, and the statement by which the caller would run them.
LEFTOVERS = {
    "cursor": ("CLOSE ours; OPEN ours FOR SELECT lair.hook('fetched')", "FETCH 1 FROM ours"),
    "type": ("EXECUTE 'CREATE DOMAIN pg_temp.text AS pg_catalog.text CHECK (lair.hook(''cast''))'", "SELECT 'a'::text"),
    "function": ("EXECUTE 'CREATE FUNCTION pg_temp.lower(name) RETURNS text LANGUAGE sql AS "
                 "$f$ SELECT lair.hook(''called'')::text $f$'", "SELECT lower('A'::name)"),
}


@pytest.mark.parametrize("leftover", LEFTOVERS)
def test_nothing_is_left_that_postgres_would_not_leave(lair, leftover):
    """A hook may reopen a cursor of the caller or create an object in pg_temp. The library prevents
    whatever Postgres's own ANALYZE prevents."""
    leave, stumble = LEFTOVERS[leftover]
    with lair.connect() as db:
        db.execute(f"""
            CREATE FUNCTION lair.leave() RETURNS text LANGUAGE plpgsql AS $$
            DECLARE ours refcursor := 'ours';
            BEGIN
                BEGIN {leave}; EXCEPTION WHEN OTHERS THEN NULL; END;
                RETURN 'x';
            END $$;
            CREATE FUNCTION lair.leaver() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM lair.leave();
                RETURN NEW; END $$;
            CREATE TABLE lair.plain (a text); INSERT INTO lair.plain VALUES ('x');
            CREATE FUNCTION lair.of_index(text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN $1; END $$;
            CREATE INDEX ON lair.plain (lair.of_index(a));
            CREATE OR REPLACE FUNCTION lair.of_index(text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
            BEGIN RETURN lair.leave(); END $$;
            CREATE TRIGGER aaa BEFORE UPDATE ON mad.task_services FOR EACH ROW EXECUTE FUNCTION lair.leaver()""")

    def stumbles(statement):
        victim = Victim(lair, "postgres")
        with victim.connection.transaction():
            victim.connection.execute("DECLARE ours CURSOR FOR SELECT 1")
            victim.connection.execute(statement)
            try:
                with victim.connection.transaction():
                    victim.connection.execute(stumble)
            except psycopg.Error:
                pass  # only the user as whom it ran counts
        struck = any("|postgres" in line for line in victim.heard)
        victim.connection.close()
        mend(lair)
        return struck

    by_postgres = stumbles("ANALYZE lair.plain")
    by_library = stumbles(f"SELECT mad_registry.heartbeat('{lair.names['org']}', '{lair.names['service']}')")
    assert by_postgres or not by_library


def test_maintenance_and_dump(lair):
    """A superuser runs ANALYZE, VACUUM, REINDEX, CLUSTER and pg_dump, and the owner a restore."""
    with lair.connect() as db:
        db.execute(TRIGGERS)
        db.execute(EXPRESSIONS)
    victim = Victim(lair, "postgres")
    victim.do("ANALYZE")
    for statement in ["VACUUM (FULL, ANALYZE) mad.task_definitions", "REINDEX TABLE mad.task_definitions",
                      "CLUSTER mad.task_definitions USING task_definitions_pkey", "VACUUM"]:
        victim.connection.execute(statement)
        victim.compare(statement)
    ran = victim.judge()
    assert any(hook.startswith("index") for hook in ran) and any(hook.startswith("statistics") for hook in ran), ran
    victim.connection.close()
    server = lair.server
    archive = server.root / "hostile.dump"
    dumped = server.run("pg_dump", "-Fc", "-f", archive, *server.client_args(lair.name))
    assert "hook|" not in dumped.stderr
    server.psql(f"CREATE DATABASE {lair.name}_restored OWNER owner")
    try:
        # Connected as the owner: with --role, which is SET ROLE, a hook could RESET ROLE and be the
        # superuser.
        restored = server.run("pg_restore", "-N", "trophies", "--no-owner",
                              *server.client_args(f"{lair.name}_restored", "owner"), archive, check=False)
        assert "trophies" not in restored.stderr
        assert (
            server.psql(
                "SELECT count(*) > 15 FROM pg_class WHERE relnamespace = 'mad'::regnamespace AND relkind IN ('r', 'p')",
                f"{lair.name}_restored",
            )
            == "t\n"
        )
    finally:
        server.psql(f"DROP DATABASE {lair.name}_restored WITH (FORCE)")


def older(database, version=None):
    """A schema mad of 0.1.0 created by the owner, with the functions of 0.1.0 or the newest."""
    text = (PROJECT / "tests" / "upgrade" / "mad-0.1.0.sql").read_text()
    install_old = "CREATE EXTENSION mad_registry WITH SCHEMA mad_registry" + (
        f" VERSION '{version}'" if version else ""
    )
    text, count = re.subn(r"^CREATE EXTENSION IF NOT EXISTS mad_registry WITH SCHEMA mad_registry", install_old, text,
                          flags=re.MULTILINE)
    assert count == 1
    # The owner of a database may not set these, and does not need them.
    text = re.sub(r"^COMMENT ON EXTENSION .*$", "", text, flags=re.MULTILINE)
    file = database.server.root / "older.sql"
    file.write_text(text)
    file.chmod(0o644)
    database.server.run("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", file,
                        *database.server.client_args(database.name, "owner"))
    with database.connect("postgres") as db:
        db.execute("CREATE SCHEMA trophies; CREATE TABLE trophies.t (a int); INSERT INTO trophies.t VALUES (0)")
    with database.connect() as db:
        db.execute(LAIR)
        new_org(db, "acme")


OLDER_ATTACKS = ["triggers", "deferred", "policies", "expressions", "rules", "path"]


@pytest.mark.parametrize("attack", OLDER_ATTACKS)
def test_migrate(empty_database, attack):
    """A superuser migrates an older schema that the owner has manipulated."""
    older(empty_database)
    with empty_database.connect() as db:
        db.execute(ATTACKS[attack][0].replace("{database}", empty_database.name))
    victim = Victim(empty_database, "postgres")
    victim.do("SELECT mad_registry.migrate()")
    victim.do_in_transaction("SELECT mad_registry.migrate()")
    victim.judge()
    victim.connection.close()
    no_trophies(empty_database)


def test_migrate_where_schema_and_tables_have_different_owners(empty_database):
    """If the superuser owns the schema and another role the tables, code on the tables does not run
    as the superuser."""
    older(empty_database)
    with empty_database.connect() as db:
        db.execute(
            "CREATE TRIGGER aaa BEFORE INSERT ON mad.schema_version FOR EACH ROW EXECUTE FUNCTION"
            " lair.row_hook('version')"
        )
    victim = Victim(empty_database, "postgres")
    victim.connection.execute("ALTER SCHEMA mad OWNER TO postgres; GRANT ALL ON SCHEMA mad TO owner")
    victim.do("SELECT mad_registry.migrate()")
    try:
        victim.judge()
    finally:
        victim.connection.close()
        mend(empty_database)


@pytest.mark.parametrize("attack", OLDER_ATTACKS)
def test_update(empty_database, old_scripts, attack):  # noqa: F811
    """A superuser updates the extension in a database that the owner has manipulated."""
    older(empty_database, "0.1.0")
    with empty_database.connect() as db:
        db.execute(ATTACKS[attack][0].replace("{database}", empty_database.name))
    victim = Victim(empty_database, "postgres")
    state = victim.do("ALTER EXTENSION mad_registry UPDATE")
    installed = victim.connection.execute(
        "SELECT extversion FROM pg_extension WHERE extname = 'mad_registry'"
    ).fetchone()[0]
    assert (installed == "0.1.0") == (state is not None), state
    # The update is refused if the owner has deferred triggers on the tables, or, from 0.1.0, whose
    # function schema belonged to the owner, objects in that schema.
    assert state in (None, "42501") or "not part of the extension" in victim.error, victim.error
    victim.judge()
    victim.connection.close()
    no_trophies(empty_database)


# Objects that the owner may have created in a schema of this name before.
STRANGERS = {
    "function": "CREATE FUNCTION mad_registry.task_library(uuid, text) RETURNS text LANGUAGE sql AS 'SELECT 1::text'",
    "procedure": "CREATE PROCEDURE mad_registry.heartbeat(uuid, uuid) LANGUAGE sql AS ''",
    "table": "CREATE TABLE mad_registry.task_library (a int)",
    "view": "CREATE VIEW mad_registry.performance_stats AS SELECT 1 AS a",
    "type": "CREATE TYPE mad_registry.t AS ENUM ('a')",
    "domain": "CREATE DOMAIN mad_registry.uuid AS pg_catalog.uuid",
    "operator": "CREATE FUNCTION lair.f(uuid, uuid) RETURNS boolean LANGUAGE sql AS 'SELECT true'; "
                "CREATE OPERATOR mad_registry.= (FUNCTION = lair.f, LEFTARG = uuid, RIGHTARG = uuid)",
    "collation": "CREATE COLLATION mad_registry.\"default\" FROM \"C\"",
    "text search": "CREATE TEXT SEARCH CONFIGURATION mad_registry.english (COPY = pg_catalog.simple)",
    "statistics": "CREATE TABLE lair.s (a int, b int); CREATE STATISTICS mad_registry.s ON a, b FROM lair.s",
}


@pytest.mark.parametrize("installer", ["owner", "postgres"])
@pytest.mark.parametrize("stranger", STRANGERS)
def test_a_schema_that_was_there_before(empty_database, stranger, installer):
    """A schema mad_registry that contains objects is not taken over."""
    with empty_database.connect() as db:
        db.execute("CREATE SCHEMA lair; CREATE SCHEMA mad_registry")
        db.execute(STRANGERS[stranger])
    with empty_database.connect(installer) as db:
        with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState):
            db.execute("CREATE EXTENSION mad_registry CASCADE")
        assert db.execute("SELECT count(*) FROM pg_extension WHERE extname = 'mad_registry'").fetchone() == (0,)


@pytest.mark.parametrize("way", ["install", "update"])
@pytest.mark.parametrize("option", ["", " WITH GRANT OPTION"])
def test_rights_that_were_granted_before(empty_database, make_role, old_scripts, option, way):  # noqa: F811
    """After the extension takes over a schema, only its new owner can create functions in it."""
    mate = make_role("mate")
    if way == "update":
        older(empty_database, "0.1.0")
    with empty_database.connect() as db:
        if way == "install":
            db.execute("CREATE SCHEMA mad_registry")
        db.execute(f"GRANT CREATE, USAGE ON SCHEMA mad_registry TO {mate}{option}")
    with empty_database.connect("postgres") as db:
        db.execute(
            "CREATE EXTENSION mad_registry CASCADE" if way == "install" else "ALTER EXTENSION mad_registry UPDATE"
        )
        assert db.execute("""
            SELECT r.rolname FROM pg_roles r
            WHERE has_schema_privilege(r.oid, 'mad_registry', 'CREATE') AND NOT r.rolsuper""").fetchall() == []


@pytest.mark.parametrize("installer", ["owner", "postgres"])
def test_a_data_schema_that_was_there_before(empty_database, installer):
    """Migrations run as the owner of an existing schema `mad`."""
    with empty_database.connect() as db:
        db.execute(LAIR + """
            CREATE SCHEMA mad;
            CREATE TABLE mad.schema_version (version integer PRIMARY KEY,
                name text NOT NULL DEFAULT lair.lie('x'::text, 'default'),
                                             applied_at timestamptz NOT NULL DEFAULT now());
            CREATE TRIGGER aaa BEFORE INSERT ON mad.schema_version FOR EACH ROW
                EXECUTE FUNCTION lair.row_hook('version')""")
    with empty_database.connect("postgres") as db:
        db.execute("CREATE SCHEMA trophies; CREATE TABLE trophies.t (a int); INSERT INTO trophies.t VALUES (0)")
    with empty_database.connect(installer) as db:
        db.execute("CREATE EXTENSION mad_registry CASCADE")
    victim = Victim(empty_database, "postgres")
    assert victim.do("SELECT mad_registry.migrate()") is None
    assert victim.do("SELECT mad_registry.ensure_partitions(3)") is None
    assert "version" in victim.judge()
    victim.connection.close()
    no_trophies(empty_database)


def test_the_code_is_not_the_owners(lair, make_role):  # noqa: F811
    """The owner of the extension can neither change its functions nor add to them."""
    mate = make_role("mate")
    body = "RETURNS text LANGUAGE sql AS 'SELECT 1::text'"
    with lair.connect() as db:
        db.execute("CREATE TABLE lair.t (a int)")
        for statement in [
            f"CREATE FUNCTION mad_registry.task_library(uuid, text) {body}",
            f"CREATE FUNCTION mad_registry.version(integer) {body}",
            f"CREATE OR REPLACE FUNCTION mad_registry.cache_key(prefix text, params jsonb) {body}",
            "ALTER FUNCTION mad_registry.version() OWNER TO owner",
            "ALTER FUNCTION mad_registry.version() SECURITY DEFINER",
            "ALTER FUNCTION mad_registry.raise_revision() SET search_path = lair",
            "DROP FUNCTION mad_registry.version()",
            "ALTER FUNCTION mad_registry.version() RENAME TO v",
            "ALTER FUNCTION mad_registry.version() SET SCHEMA lair",
            "CREATE TABLE mad_registry.t (a int)",
            "CREATE VIEW mad_registry.v AS SELECT 1",
            "CREATE DOMAIN mad_registry.uuid AS text",
            "CREATE OPERATOR mad_registry.= (FUNCTION = texteq, LEFTARG = text, RIGHTARG = text)",
            "ALTER SCHEMA mad_registry OWNER TO owner",
            "ALTER SCHEMA mad_registry RENAME TO other",
            "DROP SCHEMA mad_registry",
            "ALTER TABLE lair.t SET SCHEMA mad_registry",
            "ALTER EXTENSION mad_registry DROP FUNCTION mad_registry.version()",
            "ALTER EXTENSION mad_registry SET SCHEMA lair",
            "ALTER TABLE mad.jobs OWNER TO postgres",
            "CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION lair.row_hook()",
            "CREATE FUNCTION lair.c() RETURNS text LANGUAGE c AS '$libdir/mad_registry', 'mad_version'",
        ]:
            with pytest.raises(psycopg.Error) as refusal:
                db.execute(statement)
                pytest.fail(statement)
            assert refusal.value.sqlstate in ("42501", "0A000"), (statement, refusal.value)
        # Without GRANT OPTION, GRANT only warns.
        db.execute(f"GRANT CREATE ON SCHEMA mad_registry TO {mate}")
        assert db.execute("SELECT has_schema_privilege(%s, 'mad_registry', 'CREATE')", [mate]).fetchone() == (False,)
