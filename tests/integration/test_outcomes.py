"""Outcomes of jobs: failures in a row eject a service, a success ends the row."""

from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from leases import Fleet, database, server, template  # noqa: F401
from monitoring import until

SLOTS = 8
# Seconds of the first ejections of a service without a success in between.
EJECTIONS = [30, 60, 120, 240, 300, 300]


@pytest.fixture
def fleet(db):
    """Four services; each takes leases."""
    return Fleet(db, [SLOTS] * 4)


def report(fleet, service, ok, message=None, times=1, db=None):
    for _ in range(times):
        fleet.call("report_outcome", service, ok, message, db=db)


def eject(fleet, *services):
    for service in services:
        report(fleet, service, False, "boom", times=5)


def row(fleet, service, columns):
    return fleet.db.execute(f"SELECT {columns} FROM mad.task_services WHERE service_id = %s", [service]).fetchone()


def written(fleet, service):
    """Returns what changes when the row is written."""
    return row(fleet, service, "xmin, ctid, task_services")


def end_of_ejection(fleet, service):
    """Makes an ejection end at once."""
    fleet.set(service, "ejected_until = clock_timestamp()")


def explained(fleet):
    rows = fleet.db.execute("SELECT service_id, eligible, reason FROM mad_registry.explain_pick(%s, 't')", [fleet.org])
    return {service: (eligible, reason) for service, eligible, reason in rows}


def first_choices(fleet, count, db=None):
    """Returns the services whose slots are leased first, if it is so many services, and whether others follow.
    """
    leases = [fleet.lease(db=db) for _ in range(count * SLOTS)]
    after = fleet.lease(db=db)
    assert all(fleet.release(lease, db=db) for lease in leases)
    assert after is None or fleet.release(after, db=db)
    return {lease.service_id for lease in leases}, after is not None


def check_choices(fleet, services, db=None):
    """Picks choose these services only, and leases others only when the slots of these are leased."""
    others = len(fleet.services) - len(services)
    # A cached fleet may be late.
    until(lambda: first_choices(fleet, len(services), db) == (set(services), others > 0), "these are chosen")
    picked = {fleet.call("pick_healthy_service", "t", db=db).service_id for _ in range(10)}
    many = (db or fleet.db).execute("""
        SELECT service_id FROM mad_registry.pick_healthy_services(%s, 't', how_many => 100)""", [fleet.org])
    assert picked | {service for service, in many} <= set(services)


def test_five_failures_in_a_row_eject(db, fleet):
    service = fleet.services[0]
    for number, seconds in enumerate(EJECTIONS, 1):
        for _ in range(4):
            report(fleet, service, False)
            assert row(fleet, service, "coalesce(ejected_until > clock_timestamp(), false)") == (False,)
        before = db.execute("SELECT clock_timestamp()").fetchone()[0]
        report(fleet, service, False)
        after = db.execute("SELECT clock_timestamp()").fetchone()[0]
        failures, ends = row(fleet, service, f"failures, ejected_until - interval '{seconds} s'")
        assert failures == 5 * number and before <= ends <= after
        # Failures of jobs that it had got before don't count.
        state = written(fleet, service)
        report(fleet, service, False, "late", times=6)
        assert written(fleet, service) == state
        end_of_ejection(fleet, service)
    report(fleet, service, True)
    eject(fleet, service)
    assert row(fleet, service, "failures, ejected_until < clock_timestamp() + interval '30 s'") == (5, True)


def test_a_success_ends_the_row(fleet):
    service = fleet.services[0]
    for failures in [1, 4, 5]:
        report(fleet, service, False, "boom", times=failures)
        assert row(fleet, service, "failures, last_failure") == (failures, "boom")
        report(fleet, service, True)
        assert row(fleet, service, "failures, ejected_until, last_failure") == (0, None, None)
        # Without failures it writes nothing.
        state = written(fleet, service)
        report(fleet, service, True, times=3)
        assert written(fleet, service) == state
    for _ in range(3):
        report(fleet, service, False, times=4)
        report(fleet, service, True)
    assert row(fleet, service, "failures, ejected_until") == (0, None)


def test_an_ejected_service_is_chosen_last(database, db, fleet):  # noqa: F811
    first, second, third, fourth = fleet.services
    with database.connect() as other:
        for session in [db, other]:
            check_choices(fleet, fleet.services, session)
        eject(fleet, first)
        # The next call of another session knows it, if they share memory.
        if shares_memory(db):
            assert first_choices(fleet, 3, other) == ({second, third, fourth}, True)
        for session in [db, other]:
            check_choices(fleet, [second, third, fourth], session)
        eligible, reason = explained(fleet)[first]
        assert not eligible and "ejected for another 2" in reason and "after 5 failures in a row" in reason
        assert "boom" in reason
        # Half of them are ejected.
        eject(fleet, second)
        check_choices(fleet, [third, fourth])
        # With more than half, the services are hardly to blame.
        eject(fleet, third)
        check_choices(fleet, fleet.services)
        for service, (eligible, reason) in explained(fleet).items():
            assert eligible and ("ejection is ignored" in reason) is (service != fourth)
        end_of_ejection(fleet, third)
        for session in [db, other]:
            check_choices(fleet, [third, fourth], session)
        assert {service for service, (eligible, _) in explained(fleet).items() if eligible} == {third, fourth}
        report(fleet, first, True)
        for session in [db, other]:
            check_choices(fleet, [first, third, fourth], session)


def shares_memory(db):
    return db.execute("SELECT DISTINCT scope FROM mad_registry.performance_stats").fetchone()[0] == "cluster"


def test_an_ejected_service_is_leased_if_no_other_can_be(db, fleet):
    """One that takes no leases can't take its place."""
    service = fleet.services[0]
    db.execute("UPDATE mad.task_services SET max_concurrency = NULL WHERE service_id <> %s", [service])
    until(lambda: first_choices(fleet, 1) == ({service}, False), "the other services take no leases")
    eject(fleet, service)
    assert first_choices(fleet, 1) == ({service}, False)
    assert fleet.call("pick_healthy_service", "t").service_id != service


def test_an_ejection_that_is_rolled_back(database, db, fleet):  # noqa: F811
    service = fleet.services[0]
    with database.connect() as other:
        check_choices(fleet, fleet.services, other)
        with db.transaction(force_rollback=True):
            eject(fleet, service)
            assert explained(fleet)[service][0] is False
            check_choices(fleet, fleet.services, other)
        for session in [db, other]:
            check_choices(fleet, fleet.services, session)


def test_a_release_reports_the_outcome(db, fleet):
    lease = fleet.lease()
    state = written(fleet, lease.service_id)
    for ok, message in [(None, None), (None, "ignored"), (True, None), (True, "ignored")]:
        assert fleet.release(fleet.lease(), ok=ok, message=message) is True
    assert db.execute("SELECT sum(failures) FROM mad.task_services").fetchone() == (0,)
    assert written(fleet, lease.service_id) == state
    assert fleet.release(lease, ok=False, message="boom") is True
    assert row(fleet, lease.service_id, "failures, last_failure") == (1, "boom")
    # A lease is released once, and its outcome counted once.
    assert fleet.release(lease, ok=False) is False and fleet.release(lease, ok=True) is False
    assert row(fleet, lease.service_id, "failures, last_failure") == (1, "boom")
    one = Fleet(db, [1], "one")
    for _ in range(5):
        one.release(one.lease(), ok=False)
    assert row(one, one.services[0], "ejected_until > clock_timestamp()") == (True,)
    # A single service that fails is chosen all the same.
    assert one.release(one.lease(), ok=True) is True
    assert row(one, one.services[0], "failures") == (0,)


def test_messages(fleet):
    service = fleet.services[0]
    for message in ["x" * 2_000, "é€😀" * 1_000, "", None]:
        report(fleet, service, False, message)
        assert row(fleet, service, "last_failure") == (message and message[:1_000],)
    end_of_ejection(fleet, service)
    report(fleet, service, False, 'a "quoted"\nline')
    assert 'a "quoted"' in explained(fleet)[service][1]


def test_what_else_changes_a_service(fleet):
    service = fleet.services[0]
    eject(fleet, service)
    state = row(fleet, service, "failures, ejected_until, last_failure, weight, max_concurrency")
    fleet.call("heartbeat", service, "healthy", '{"cpu": 1}')
    fleet.db.execute("SELECT mad_registry.heartbeats(%s, %s)", [fleet.org, f'[{{"service_id": "{service}"}}]'])
    assert row(fleet, service, "failures, ejected_until, last_failure, weight, max_concurrency") == state
    # A service that is registered again is new.
    assert fleet.add("http://s0", None) == service
    assert row(fleet, service, "failures, ejected_until, last_failure, max_concurrency") == (0, None, None, SLOTS)
    check_choices(fleet, fleet.services)


def test_an_unknown_service(fleet):
    for service in ["00000000-0000-0000-0000-000000000001", Fleet(fleet.db, [1], "others").services[0]]:
        for ok in [True, False]:
            with pytest.raises(psycopg.errors.NoDataFound):
                report(fleet, service, ok)


def test_reports_do_not_wait(database, db, fleet):  # noqa: F811
    """Of a service that another transaction is writing, an outcome is not counted."""
    service = fleet.services[0]
    report(fleet, service, False, times=4)
    leases = [lease for lease in [fleet.lease() for _ in range(4 * SLOTS)] if lease.service_id == service]
    db.execute("SET lock_timeout = '5s'")
    with database.connect() as writer:
        for change in [lambda: fleet.call("heartbeat", service, db=writer),
                       lambda: report(fleet, service, False, db=writer)]:
            for isolation in ["read committed", "repeatable read"]:
                writer.execute("BEGIN")
                change()
                with db.transaction():
                    db.execute(f"SET TRANSACTION ISOLATION LEVEL {isolation}")
                    for ok in [False, True]:
                        report(fleet, service, ok)
                        assert fleet.release(leases.pop(), ok=ok) is True
                writer.execute("ROLLBACK")
    assert row(fleet, service, "failures") == (4,)
    eject(fleet, service)
    assert row(fleet, service, "failures, ejected_until > clock_timestamp()") == (5, True)


def test_sessions_that_report_at_once(database, fleet):  # noqa: F811
    services = fleet.services[:2]

    def reports(number):
        with database.connect() as db:
            for _ in range(50):
                for service in services[::-1] if number % 2 else services:
                    report(fleet, service, service == services[1] and number == 0, db=db)

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(reports, range(4)))
    assert row(fleet, services[0], "failures, ejected_until IS NOT NULL") == (5, True)
