"""Picks in the places where SQL can call a function: joins, parallel queries, functions, cursors,
READ ONLY transactions and prepared statements."""

from collections import Counter

import psycopg
import pytest
from conftest import Database, new_org
from placement import (
    LONGEST_TTL,
    add,
    add_fleet,
    add_task,
    counts,  # noqa: F401
    db,  # noqa: F401
    explain,
    jain,
    org,  # noqa: F401
    pick,
    picks,
    recent,
    server,  # noqa: F401
    shared_database,  # noqa: F401
)

# Makes the planner choose parallel plans.
EAGER = "SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0"


def urls(db, query, *args):
    return [url for url, in db.execute(query, args or None)]


@pytest.fixture
def jobs(db, org):
    """A fleet of 4 services, and a table with 40 jobs of its task."""
    add_fleet(db, org, 4)
    db.execute("CREATE TABLE jobs AS SELECT n, 't' AS task_id FROM generate_series(1, 40) n; ANALYZE jobs")
    yield org
    db.execute("DROP TABLE jobs")


def test_lateral_gives_each_row_a_pick(counts, db, jobs):
    found = urls(db, "SELECT service_url FROM jobs, LATERAL mad_registry.pick_healthy_service(%s, task_id)", jobs)
    assert Counter(found) == {f"s{n}": 10 for n in range(4)}
    assert recent(db, jobs) == {f"s{n}": 10 for n in range(4)}


def test_a_pick_without_lateral_is_one_for_all_rows(counts, db, jobs):
    found = urls(db, "SELECT service_url FROM jobs, mad_registry.pick_healthy_service(%s, 't')", jobs)
    assert len(found) == 40 and len(set(found)) == 1
    assert sum(recent(db, jobs).values()) == 1


def test_each_row_of_how_many_is_a_pick(counts, db, jobs):
    rows = db.execute("""
        SELECT n, service_url FROM (SELECT n, row_number() OVER () FROM jobs) j
        JOIN mad_registry.pick_healthy_services(%s, 't', how_many => (SELECT count(*)::integer FROM jobs))
            WITH ORDINALITY p (service_id, service_url, pod_name, used, checked, version, number)
            ON j.row_number = p.number""", [jobs]).fetchall()
    assert len(rows) == 40 and Counter(url for _, url in rows) == {f"s{n}": 10 for n in range(4)}


def test_in_the_target_list(counts, db, jobs):
    """There a function of many rows is called for each row of the query."""
    found = db.execute("SELECT n, (mad_registry.pick_healthy_service(%s, task_id)).service_url FROM jobs",
                       [jobs]).fetchall()
    assert len(found) == 40 and sum(recent(db, jobs).values()) == 40
    found = db.execute("SELECT (SELECT service_url FROM mad_registry.pick_healthy_service(%s, task_id)) FROM jobs",
                       [jobs]).fetchall()
    assert len(found) == 40 and set(recent(db, jobs).values()) == {20}


def test_a_limit_takes_what_was_picked(db, jobs):
    """All picks of a call are made, also if the query needs fewer rows."""
    assert len(urls(db, "SELECT service_url FROM mad_registry.pick_healthy_services(%s, 't', how_many => 8) LIMIT 3",
                    jobs)) == 3
    assert urls(db, "SELECT service_url FROM mad_registry.pick_healthy_services(%s, 't', how_many => 8) WHERE false",
                jobs) == []


def test_picks_in_a_parallel_query(server, db, jobs):
    """The function runs in the leader."""
    setting = "debug_parallel_query" if server.major >= 16 else "force_parallel_mode"
    db.execute(f"SET {setting} = on")
    query = f"SELECT service_url FROM mad_registry.pick_healthy_service('{jobs}', 't')"
    plan = "\n".join(line for line, in db.execute("EXPLAIN " + query))
    assert "Gather" not in plan
    assert len({*(url for _ in range(12) for url in urls(db, query))} | set(picks(db, jobs, 100))) == 4
    assert explain(db, jobs).keys() == {"s0", "s1", "s2", "s3"}


def test_a_pick_beside_a_parallel_scan(server, db, jobs):
    db.execute(EAGER)
    query = f"SELECT service_url FROM jobs, LATERAL mad_registry.pick_healthy_service('{jobs}', task_id)"
    plan = "\n".join(line for line, in db.execute("EXPLAIN " + query))
    assert plan.index("pick_healthy_service") > plan.index("Gather") > 0, plan
    for ttl in ["0", "60 s"]:
        db.execute(f"SET mad_registry.fleet_cache_ttl = '{ttl}'")
        assert len(urls(db, query)) == 40
    if server.counts:
        assert set(recent(db, jobs).values()) == {20}


@pytest.mark.parametrize("ttl", ["0", "60 s"])
def test_a_fleet_that_a_parallel_query_read(db, shared_database, jobs, ttl):
    """A parallel query reads with its own snapshot, so its fleet is not cached."""
    with shared_database.connect(autocommit=False) as session:
        session.execute(f"SET mad_registry.fleet_cache_ttl = '{ttl}'")
        session.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        session.execute(EAGER)
        session.execute("SELECT count(*) FROM jobs")
        db.execute("SELECT mad_registry.unregister_service(%s, %s)", [jobs, explain(db, jobs)["s0"]["service_id"]])
        query = f"SELECT service_url FROM jobs, LATERAL mad_registry.pick_healthy_service('{jobs}', task_id)"
        assert "Gather" in "\n".join(line for line, in session.execute("EXPLAIN " + query))
        assert len(urls(session, query)) == 40
        assert "s0" not in picks(session, jobs, 40)
        session.commit()
        assert "s0" not in picks(session, jobs, 40)


FUNCTIONS = {
    "sql": "LANGUAGE sql AS $$ SELECT service_url FROM mad_registry.pick_healthy_service($1, 't') $$",
    "sql, stable": "STABLE LANGUAGE sql AS $$ SELECT service_url FROM mad_registry.pick_healthy_service($1, 't') $$",
    "plpgsql": """LANGUAGE plpgsql AS $$ DECLARE found text; BEGIN
        SELECT service_url INTO found FROM mad_registry.pick_healthy_service($1, 't'); RETURN found; END $$""",
    "plpgsql, stable": """STABLE LANGUAGE plpgsql AS $$ DECLARE found text; BEGIN
        SELECT service_url INTO found FROM mad_registry.pick_healthy_service($1, 't'); RETURN found; END $$""",
    "plpgsql, immutable": """IMMUTABLE LANGUAGE plpgsql AS $$ DECLARE found text; BEGIN
        SELECT service_url INTO found FROM mad_registry.pick_healthy_service($1, 't'); RETURN found; END $$""",
    "with an exception block": """LANGUAGE plpgsql AS $$ DECLARE found text; BEGIN
        BEGIN
            SELECT service_url INTO found FROM mad_registry.pick_healthy_service($1, 't');
            RAISE division_by_zero;
        EXCEPTION WHEN division_by_zero THEN NULL; END;
        RETURN found; END $$""",
}


@pytest.mark.parametrize("body", FUNCTIONS.values(), ids=FUNCTIONS)
def test_in_a_function(server, db, shared_database, org, body):
    services = add_fleet(db, org, 2)
    db.execute(f"CREATE OR REPLACE FUNCTION picked(uuid) RETURNS text {body}")
    found = Counter(url for _ in range(40) for url in urls(db, "SELECT picked(%s)", org))
    assert found.keys() == {"s0", "s1"} and (not server.counts or set(found.values()) == {20})
    with shared_database.connect() as other:
        other.execute("SELECT mad_registry.drain_service(%s, %s)", [org, services[0]])
    if server.counts:
        assert urls(db, "SELECT picked(%s)", org) == ["s1"]


def test_a_rolled_back_pick_stays_counted(counts, db, org):
    """Counts are in no transaction: another session may have chosen by them."""
    add_fleet(db, org, 2)
    for end in ["ROLLBACK", "COMMIT"]:
        db.execute("BEGIN")
        picks(db, org, 10)
        db.execute(end)
    assert set(recent(db, org).values()) == {10}


@pytest.mark.parametrize("mode", ["READ ONLY", "ISOLATION LEVEL SERIALIZABLE READ ONLY DEFERRABLE"])
def test_in_a_read_only_transaction(db, org, mode):
    add_fleet(db, org, 2)
    for ttl in ["0", "60 s"]:
        db.execute(f"SET mad_registry.fleet_cache_ttl = '{ttl}'")
        db.execute(f"BEGIN {mode}")
        assert pick(db, org) and picks(db, org, 9).total() == 9 and explain(db, org)
        assert db.execute("SELECT pg_current_xact_id_if_assigned()").fetchone() == (None,)
        db.execute("COMMIT")


def test_in_a_cursor(counts, db, shared_database, org):
    """A cursor's rows are picked when it is opened or read, each once."""
    services = add_fleet(db, org, 4)
    db.execute("BEGIN")
    db.execute(f"""DECLARE picking CURSOR FOR
        SELECT service_url FROM generate_series(1, 40) n,
            LATERAL mad_registry.pick_healthy_service('{org}', left('t' || n, 1))""")
    first = urls(db, "FETCH 20 FROM picking")
    with shared_database.connect() as other:
        other.execute("SELECT mad_registry.drain_service(%s, %s)", [org, services[0]])
    rest = urls(db, "FETCH ALL FROM picking")
    db.execute("COMMIT")
    assert (len(first), len(rest)) == (20, 20) and "s0" in first and "s0" not in rest
    # A cursor WITH HOLD is read at commit.
    db.execute(f"""DECLARE holding CURSOR WITH HOLD FOR
        SELECT service_url FROM mad_registry.pick_healthy_services('{org}', 't', how_many => 30)""")
    assert len(urls(db, "FETCH ALL FROM holding")) == 30
    db.execute("CLOSE holding")


@pytest.mark.parametrize("mode", ["force_generic_plan", "force_custom_plan", "auto"])
def test_prepared_statements(db, shared_database, org, mode):
    services = add_fleet(db, org, 2)
    add_task(db, org, "2.0.0")
    add(db, org, "two", version="2.0.0")
    db.execute(f"SET plan_cache_mode = {mode}")
    db.execute("""PREPARE picking (uuid, text, text) AS
                  SELECT service_url FROM mad_registry.pick_healthy_service($1, $2, $3)""")
    for _ in range(10):
        assert urls(db, f"EXECUTE picking ('{org}', 't', NULL)") == ["two"]
        assert urls(db, f"EXECUTE picking ('{org}', 't', '^1')")[0] in ("s0", "s1")
    db.execute("SELECT mad_registry.drain_service(%s, %s)", [org, services[0]])
    with shared_database.connect() as other:
        other.execute("ALTER TABLE mad.task_services ADD COLUMN IF NOT EXISTS note text")
    for _ in range(3):
        assert urls(db, f"EXECUTE picking ('{org}', 't', '^1')") == (["s1"])
    db.execute("DEALLOCATE picking")


def test_in_a_writing_statement(counts, db, jobs):
    """The statement's own transaction has an id from its first row on."""
    db.execute("CREATE TABLE placed (n integer, service_url text)")
    db.execute(LONGEST_TTL)
    try:
        db.execute("""INSERT INTO placed SELECT n, service_url FROM jobs,
                          LATERAL mad_registry.pick_healthy_service(%s, task_id)""", [jobs])
        assert Counter(urls(db, "SELECT service_url FROM placed")) == {f"s{n}": 10 for n in range(4)}
        db.execute("""UPDATE placed SET service_url = p.service_url
                      FROM mad_registry.pick_healthy_service(%s, 't') p""", [jobs])
        assert len(set(urls(db, "SELECT service_url FROM placed"))) == 1
        db.execute("""WITH again AS (SELECT n, service_url FROM jobs,
                          LATERAL mad_registry.pick_healthy_service(%s, task_id))
                      UPDATE placed SET service_url = again.service_url FROM again WHERE again.n = placed.n""", [jobs])
        assert jain(Counter(urls(db, "SELECT service_url FROM placed")).values()) > 0.99
    finally:
        db.execute("DROP TABLE placed")


def test_a_pick_is_no_part_of_what_must_not_change(db, org):
    """A volatile function can be in no index and in no generated column."""
    add_fleet(db, org, 1)
    for statement in [
            "CREATE INDEX ON mad.organizations ((mad_registry.pick_healthy_service(org_id, 't') IS NULL))",
            "CREATE TABLE x (o uuid, p text GENERATED ALWAYS AS "
            "(mad_registry.pick_healthy_service(o, '')::text) STORED)"
    ]:
        with pytest.raises(psycopg.Error):
            db.execute(statement)
    found = db.execute("""SELECT proname, provolatile, proparallel FROM pg_proc
                          WHERE proname IN ('pick_healthy_service', 'pick_healthy_services', 'explain_pick')""")
    assert sorted(found) == [("explain_pick", "s", "r"), ("pick_healthy_service", "v", "r"),
                             ("pick_healthy_services", "v", "r")]


@pytest.mark.parametrize("how_many", [0, -1, 10_001, 2**31 - 1, None])
def test_a_number_of_picks_that_is_none(db, org, how_many):
    add_fleet(db, org, 1)
    with pytest.raises(psycopg.errors.InvalidParameterValue, match="how_many must"):
        picks(db, org, how_many)


def test_as_many_picks_as_asked(db, org):
    add_fleet(db, org, 3)
    for how_many in [1, 2, 10_000]:
        assert picks(db, org, how_many).total() == how_many
    assert picks(db, org, 5, task_id="nothing") == {}


def test_in_a_procedure_that_commits(counts, db, org):
    add_fleet(db, org, 4)
    db.execute(LONGEST_TTL)
    db.execute(f"""
        DO $$ BEGIN
            FOR n IN 1..10 LOOP
                PERFORM mad_registry.pick_healthy_services('{org}', 't', how_many => 4);
                IF n % 3 = 0 THEN ROLLBACK; ELSE COMMIT; END IF;
            END LOOP;
        END $$""")
    assert set(recent(db, org).values()) == {10}


def test_bytes_that_are_no_utf8(server):
    """A database with encoding SQL_ASCII takes any bytes; picks return them unchanged."""
    database = Database(server, "template0 ENCODING 'SQL_ASCII' LOCALE 'C'")
    try:
        database.psql("CREATE EXTENSION mad_registry CASCADE")
        with database.connect() as db:
            org = new_org(db, "acme")
            add_fleet(db, org, 1)
            db.execute("""UPDATE mad.task_services SET service_url = convert_from('\\x7821e9', 'SQL_ASCII'),
                                                       pod_name = convert_from('\\xff', 'SQL_ASCII')""")
            for function in ["pick_healthy_service", "pick_healthy_services", "explain_pick"]:
                query = f"SELECT convert_to(service_url, 'SQL_ASCII') FROM mad_registry.{function}(%s, 't')"
                assert db.execute(query, [org]).fetchall() == [(b"x!\xe9",)], function
            assert db.execute("""SELECT convert_to(pod_name, 'SQL_ASCII')
                                 FROM mad_registry.pick_healthy_service(%s, 't')""", [org]).fetchall() == [(b"\xff",)]
    finally:
        database.drop()


def test_in_a_parallel_worker(server, db, shared_database, jobs):
    """A function that is wrongly marked as parallel safe takes a pick into a worker."""
    setting = "debug_parallel_query" if server.major >= 16 else "force_parallel_mode"
    db.execute("""CREATE OR REPLACE FUNCTION wrongly_safe(uuid) RETURNS text STABLE PARALLEL SAFE LANGUAGE plpgsql
                  AS $$ BEGIN RETURN (SELECT service_url FROM mad_registry.pick_healthy_service($1, 't')); END $$""")
    for ttl in ["0", "60 s"]:
        with shared_database.connect() as session:
            session.execute(f"SET {setting} = on; SET mad_registry.fleet_cache_ttl = '{ttl}'")
            assert "Gather" in session.execute(f"EXPLAIN SELECT wrongly_safe('{jobs}')").fetchone()[0]
            for _ in range(4):
                assert urls(session, f"SELECT wrongly_safe('{jobs}')")[0] in ("s0", "s1", "s2", "s3")
    if server.counts:
        assert set(recent(db, jobs).values()) == {2}
