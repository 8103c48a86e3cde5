"""Maintenance: the jobs of mad.maintenance, by maintain_step() and CALL maintain()."""

import psycopg
import pytest
from placement import add, add_task, another_org
from test_access import grant, make_role  # noqa: F401 (make_role is a fixture)

JOBS = {"partitions", "retention", "expired_results", "silent_services", "surplus_slots", "posting_lists", "statistics"}


@pytest.fixture
def org(db):
    return another_org(db)


def step(db):
    return db.execute("SELECT job, done, remaining, fault FROM mad_registry.maintain_step()").fetchone()


def only(db, job, **settings):
    """Makes one job due and disables the others."""
    db.execute("UPDATE mad.maintenance SET enabled = job = %s, due = now()", [job])
    for column, value in settings.items():
        db.execute(f"UPDATE mad.maintenance SET {column} = %s WHERE job = %s", [value, job])


def status(db, job):
    """Returns the row of the view as a dictionary."""
    cursor = db.execute("SELECT * FROM mad_registry.maintenance_status WHERE job = %s", [job])
    return dict(zip([column.name for column in cursor.description], cursor.fetchone()))


def run(db, job):
    """Runs a job until nothing remains. Returns what it did, in each unit."""
    done = []
    while True:
        found, count, remaining, fault = step(db)
        assert (found, fault) == (job, None)
        done.append(count)
        if not remaining:
            return done


def test_a_new_database_has_all_jobs(db):
    rows = dict(db.execute("SELECT job, enabled FROM mad_registry.maintenance_status").fetchall())
    assert rows.keys() == JOBS
    assert [job for job, enabled in rows.items() if not enabled] == ["retention"]


def test_every_job_runs_once_and_then_nothing_is_due(db):
    db.execute("CALL mad_registry.maintain()")
    assert step(db) == (None, None, None, None)
    rows = db.execute("""SELECT job, last_run, due - last_run, last_fault
                         FROM mad_registry.maintenance_status""").fetchall()
    every = dict(db.execute("SELECT job, every FROM mad.maintenance").fetchall())
    for job, last_run, until_due, fault in rows:
        assert (last_run is None) == (job == "retention") and fault is None
        assert last_run is None or until_due == every[job], job
    due, = db.execute("SELECT next_due FROM mad_registry.maintain_step()").fetchone()
    assert due == db.execute("SELECT min(due) FROM mad.maintenance WHERE enabled").fetchone()[0]


def test_a_missing_job_is_added_again(db):
    """As after a restore of the schema alone. The settings of the others stay."""
    db.execute("DELETE FROM mad.maintenance WHERE job <> 'statistics'")
    db.execute("UPDATE mad.maintenance SET enabled = false")
    step(db)
    assert {job for job, in db.execute("SELECT job FROM mad.maintenance").fetchall()} == JOBS
    assert status(db, "statistics")["enabled"] is False


def test_no_job_is_enabled(db):
    db.execute("UPDATE mad.maintenance SET enabled = false")
    assert db.execute("SELECT job, next_due FROM mad_registry.maintain_step()").fetchone() == (None, None)


def test_maintain_needs_autocommit(db):
    with pytest.raises(psycopg.errors.ObjectNotInPrerequisiteState) as refusal, db.transaction():
        db.execute("CALL mad_registry.maintain()")
    assert refusal.value.diag.message_hint == "CALL it with autocommit, without BEGIN"
    db.execute("SET default_transaction_isolation = 'repeatable read'")
    db.execute("CALL mad_registry.maintain()")
    db.execute("DO $$ BEGIN CALL mad_registry.maintain(); END $$")


def test_maintain_whatever_the_search_path(db):
    db.execute("""CREATE SCHEMA trap; CREATE FUNCTION trap.maintain_step() RETURNS text LANGUAGE sql AS 'SELECT 1/0';
                  SET search_path = trap, public""")
    db.execute("CALL mad_registry.maintain()")
    assert step(db) == (None, None, None, None)


def test_a_read_only_transaction(db):
    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction), db.transaction():
        db.execute("SET TRANSACTION READ ONLY")
        step(db)


def test_one_session_at_a_time(db, database):
    with database.connect() as other, other.transaction():
        assert step(other) is not None
        assert step(db) is None
        db.execute("CALL mad_registry.maintain()")


def test_a_fault_does_not_stop_the_others(db):
    """The job runs again after at most five minutes, and a run without a fault clears it."""
    db.execute("UPDATE mad.maintenance SET argument = NULL WHERE job = 'silent_services'")
    messages = []
    db.add_notice_handler(lambda notice: messages.append((notice.severity_nonlocalized, notice.message_primary)))
    db.execute("CALL mad_registry.maintain()")
    fault = "argument of the job must not be null"
    assert messages == [("WARNING", f"job silent_services failed: {fault}")]
    rows = {job: (ran, fault) for job, ran, fault in db.execute(
        "SELECT job, last_run IS NOT NULL, last_fault FROM mad_registry.maintenance_status").fetchall()}
    assert rows == {job: (job not in ("retention", "silent_services"), fault if job == "silent_services" else None)
                    for job in JOBS}
    assert db.execute("SELECT due - last_fault_at FROM mad.maintenance WHERE job = 'silent_services'"
                      ).fetchone()[0].total_seconds() == 300
    only(db, "silent_services", argument="7 days")
    assert run(db, "silent_services") == [0]
    row = status(db, "silent_services")
    assert row["last_fault"] is None and row["last_fault_at"] is not None


def test_a_lock_that_another_transaction_has(db, database, org):
    """It is tried again soon, and counts as no fault."""
    only(db, "silent_services")
    add_task(db, org)
    with database.connect() as other, other.transaction():
        other.execute("LOCK TABLE mad.task_services IN ACCESS EXCLUSIVE MODE")
        assert step(db) == ("silent_services", 0, True, None)
        assert step(db) == (None, None, None, None)
    row = status(db, "silent_services")
    assert (row["last_run"], row["last_fault"]) == (None, None)
    only(db, "silent_services")
    assert run(db, "silent_services") == [0]


def test_expired_results_go_in_parts(db):
    db.execute("""INSERT INTO mad.result_cache (cache_key, artifact_map, expires_at)
                  SELECT 'k' || n, '{}', now() + (CASE WHEN n > 12000 THEN 1 ELSE -1 END) * interval '1 day'
                  FROM generate_series(1, 12003) n""")
    db.execute("""INSERT INTO mad.result_cache_claims
                  VALUES ('a', now() - interval '1 day'), ('b', now() + interval '1 day')""")
    only(db, "expired_results")
    assert run(db, "expired_results") == [5000, 5000, 2000]
    assert db.execute("SELECT count(*) FROM mad.result_cache").fetchone()[0] == 3
    assert db.execute("SELECT cache_key FROM mad.result_cache_claims").fetchall() == [("b",)]
    row = status(db, "expired_results")
    assert (row["done"], row["remaining"]) == (12000, False)


def silence(db, urls):
    db.execute("""UPDATE mad.task_services SET last_health_check = now() - interval '8 days'
                  WHERE service_url = ANY (%s)""", [urls])


def urls(db):
    return {url for url, in db.execute("SELECT service_url FROM mad.task_services").fetchall()}


def test_silent_services(db, org):
    """The first run goes by age alone; later ones delete none if more than half fell silent."""
    add_task(db, org)
    for number in range(6):
        add(db, org, f"s{number}")
    silence(db, ["s0", "s1", "s2", "s3"])
    only(db, "silent_services")
    assert run(db, "silent_services") == [4] and urls(db) == {"s4", "s5"}

    # The last run was two days ago, when both were alive; s6 is registered since.
    silence(db, ["s4", "s5"])
    db.execute("UPDATE mad.task_services SET started_at = now() - interval '30 days'")
    db.execute("UPDATE mad.maintenance SET last_run = now() - interval '2 days' WHERE job = 'silent_services'")
    add(db, org, "s6")
    for _ in range(2):
        only(db, "silent_services")
        job, done, remaining, fault = step(db)
        assert (job, done, remaining) == ("silent_services", 0, False)
        assert fault.startswith("2 of 2 services that were alive at the last run are silent")
    assert urls(db) == {"s4", "s5", "s6"}
    # One of the two is alive again: half of them is not more than half.
    db.execute("UPDATE mad.task_services SET last_health_check = now() WHERE service_url = 's5'")
    only(db, "silent_services")
    assert run(db, "silent_services") == [1] and urls(db) == {"s5", "s6"}
    assert status(db, "silent_services")["last_fault"] is None


def test_services_that_fall_silent_one_after_the_other(db, org):
    """If their heartbeats came at different times, no run sees more than half of them fall silent;
    that no other service reports shows it."""
    add_task(db, org)
    for number in range(10):
        add(db, org, f"s{number}")
    db.execute("""UPDATE mad.task_services SET started_at = now() - interval '30 days',
                      last_health_check = now() - interval '7 days 1 hour'
                                        + substr(service_url, 2)::integer * interval '3 hours'
                  WHERE service_url LIKE 's%%'""")
    db.execute("UPDATE mad.maintenance SET last_run = now() - interval '2 hours' WHERE job = 'silent_services'")
    only(db, "silent_services")
    assert step(db)[3].startswith("1 services are silent, and no other has been heard of for long, so none is deleted")
    assert len(urls(db)) == 10
    add(db, org, "alive")
    only(db, "silent_services")
    assert run(db, "silent_services") == [1] and urls(db) == {f"s{number}" for number in range(1, 10)} | {"alive"}


def test_a_clock_that_was_ahead(db):
    """A job whose last run lies in the future is due."""
    db.execute("CALL mad_registry.maintain()")
    db.execute("""UPDATE mad.maintenance SET last_run = now() + interval '1 year', due = now() + interval '1 year'
                  WHERE job IN ('statistics', 'expired_results')""")
    db.execute("CALL mad_registry.maintain()")
    assert db.execute("SELECT count(*) FROM mad.maintenance WHERE last_run > now()").fetchone()[0] == 0


@pytest.mark.parametrize("column", ["every", "argument"])
def test_intervals_have_bounds(db, column):
    for value in ["178000000 years", "-1 day", "0"]:
        with pytest.raises(psycopg.errors.CheckViolation):
            db.execute(f"UPDATE mad.maintenance SET {column} = %s WHERE job = 'retention'", [value])


def test_surplus_slots(db, org):
    """Slots that are leased stay until they are free."""
    add_task(db, org)
    service = add(db, org, "s", slots=5)
    assert db.execute("SELECT count(*) FROM mad_registry.lease_service(%s, 't')", [org]).fetchone()[0] == 1
    leased, = db.execute("SELECT slot_no FROM mad.service_slots WHERE expires_at > now()").fetchone()
    db.execute("UPDATE mad.task_services SET max_concurrency = %s WHERE service_id = %s", [1, service])
    only(db, "surplus_slots")
    assert run(db, "surplus_slots") == [4 if leased == 1 else 3]
    assert {n for n, in db.execute("SELECT slot_no FROM mad.service_slots").fetchall()} == {1, leased}


def test_posting_lists_after_many_changes(db):
    """One organisation in each unit; again only after a thousand changes."""
    orgs = sorted(another_org(db) for _ in range(3))
    for org, count in zip(orgs, [1000, 10, 1200]):
        db.execute("""INSERT INTO mad.task_definitions (org_id, task_id, version, metadata)
                      SELECT %s, 't' || n, '1', '{"title": "docking"}' FROM generate_series(1, %s) n""", [org, count])
    only(db, "posting_lists")
    db.execute("SELECT pg_stat_force_next_flush()")
    assert run(db, "posting_lists") == [1, 1, 0]
    assert db.execute("SELECT org_id, lexeme FROM mad.search_words ORDER BY 1").fetchall() == [
        (orgs[0], "dock"), (orgs[2], "dock")]
    only(db, "posting_lists")
    assert run(db, "posting_lists") == [0]
    assert db.execute("SELECT * FROM mad_registry.check_search_lists()").fetchall() == []


def test_tables_that_changed_a_lot_are_analyzed(db, org):
    db.execute("""INSERT INTO mad.task_definitions (org_id, task_id, version)
                  SELECT %s, 't' || n, '1' FROM generate_series(1, 2000) n""", [org])
    db.execute("SELECT pg_stat_force_next_flush()")
    only(db, "statistics")
    assert 1 in run(db, "statistics")
    assert db.execute("""SELECT reltuples FROM pg_class
                         WHERE oid = 'mad.task_definitions'::regclass""").fetchone()[0] == 2000


def test_partitions_ahead_and_retention(db):
    def months():
        return db.execute("""SELECT count(*) FROM pg_inherits
                             WHERE inhparent = 'mad.job_events'::regclass""").fetchone()[0]

    before = months()
    only(db, "partitions", argument="5 months")
    assert run(db, "partitions") == [4] and months() == before + 2
    only(db, "retention", argument="1 year")
    assert run(db, "retention") == [0]
    # An argument that can't be used is a fault.
    only(db, "partitions", argument="900 years")
    assert run(db, "partitions")[0] > 200


def test_who_may(make_role, db, database):  # noqa: F811
    """Operators maintain and change settings; monitors read the status."""
    operator, monitor, writer = (make_role() for _ in range(3))
    grant(db, operator, "operator")
    grant(db, monitor, "monitor")
    grant(db, writer, "writer")
    with database.connect(operator) as session:
        session.execute("UPDATE mad.maintenance SET every = '2 hours' WHERE job = 'partitions'")
        session.execute("CALL mad_registry.maintain()")
        for refused in ["DELETE FROM mad.maintenance", "UPDATE mad.maintenance SET job = 'x'",
                        "LOCK TABLE mad.maintenance IN SHARE MODE"]:
            with pytest.raises(psycopg.errors.InsufficientPrivilege), session.transaction():
                session.execute(refused)
    for role in monitor, writer:
        with database.connect(role) as session:
            for refused in ["CALL mad_registry.maintain()", "SELECT mad_registry.maintain_step()",
                            "SELECT * FROM mad.maintenance"]:
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    session.execute(refused)
            if role == monitor:
                assert len(session.execute("SELECT * FROM mad_registry.maintenance_status").fetchall()) == len(JOBS)


@pytest.mark.parametrize("fault", ["every = '0'", "every = '-1 day'", "argument = '-1 day'", "every = NULL"])
def test_settings_that_make_no_sense(db, fault):
    with pytest.raises(psycopg.errors.IntegrityError):
        db.execute(f"UPDATE mad.maintenance SET {fault} WHERE job = 'partitions'")
