"""Outcomes of jobs: failures in a row eject a service, a success ends the row."""

from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from leases import Fleet, database, server, template  # noqa: F401
from monitoring import until

# Seconds of the first ejections of a service without a success in between.
EJECTIONS = [30, 60, 120, 240, 300, 300]


@pytest.fixture
def fleet(db):
    """Four services; each takes leases."""
    return Fleet(db, [8] * 4)


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


def leasing(fleet, db=None):
    """Returns the services that lease_service chooses until all slots are leased."""
    leases = []
    while lease := fleet.lease(db=db):
        leases.append(lease)
    assert all(fleet.release(lease, db=db) for lease in leases)
    return {lease.service_id for lease in leases}


def chosen(fleet, db=None):
    """The same; picks choose no other."""
    found = leasing(fleet, db)
    picked = {fleet.call("pick_healthy_service", "t", db=db).service_id for _ in range(10)}
    many = (db or fleet.db).execute("""
        SELECT service_id FROM mad_registry.pick_healthy_services(%s, 't', how_many => 100)""", [fleet.org])
    assert picked | {service for service, in many} <= found
    return found


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


def test_an_ejected_service_is_not_chosen(database, db, fleet):  # noqa: F811
    first, second, third, fourth = fleet.services
    with database.connect() as other:
        assert chosen(fleet) == chosen(fleet, db=other) == set(fleet.services)
        eject(fleet, first)
        assert chosen(fleet) == {second, third, fourth}
        # Another session sees it at once, or when its cached fleet has expired.
        if not shares_memory(db):
            until(lambda: first not in leasing(fleet, db=other), "the other session sees the ejection")
        assert chosen(fleet, db=other) == {second, third, fourth}
        eligible, reason = explained(fleet)[first]
        assert not eligible and "ejected for another 2" in reason and "after 5 failures in a row" in reason
        assert "boom" in reason
        # Half of them are ejected: still no reason to choose one.
        eject(fleet, second)
        assert chosen(fleet) == {third, fourth}
        # With more than half, the services are hardly to blame.
        eject(fleet, third)
        assert chosen(fleet) == set(fleet.services)
        for service, (eligible, reason) in explained(fleet).items():
            assert eligible and ("ejection is ignored" in reason) is (service != fourth)
        # An ejection that has ended.
        end_of_ejection(fleet, third)
        until(lambda: leasing(fleet) == {third, fourth}, "the end is seen")
        assert chosen(fleet) == {third, fourth}
        assert {service for service, (eligible, _) in explained(fleet).items() if eligible} == {third, fourth}
        report(fleet, first, True)
        until(lambda: leasing(fleet) == {first, third, fourth}, "the success is seen")


def shares_memory(db):
    return db.execute("SELECT DISTINCT scope FROM mad_registry.performance_stats").fetchone()[0] == "cluster"


def test_an_ejection_that_is_rolled_back(database, db, fleet):  # noqa: F811
    service = fleet.services[0]
    with database.connect() as other:
        assert service in chosen(fleet, db=other)
        with db.transaction(force_rollback=True):
            eject(fleet, service)
            assert explained(fleet)[service][0] is False
            assert service in chosen(fleet, db=other)
        assert service in chosen(fleet) and service in chosen(fleet, db=other)


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
    assert row(fleet, service, "failures, ejected_until, last_failure, max_concurrency") == (0, None, None, 8)
    assert service in chosen(fleet)


def test_an_unknown_service(fleet):
    for service in ["00000000-0000-0000-0000-000000000001", Fleet(fleet.db, [1], "others").services[0]]:
        for ok in [True, False]:
            with pytest.raises(psycopg.errors.NoDataFound):
                report(fleet, service, ok)


def test_failures_that_are_reported_at_once(database, fleet):  # noqa: F811
    """Each is counted, until the service is ejected."""
    services = fleet.services[:2]

    def reports(number):
        with database.connect() as db:
            for service in services[::-1] if number % 2 else services:
                report(fleet, service, False, times=1 if service == services[0] else 3, db=db)

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(reports, range(4)))
    counted = [row(fleet, service, "failures, ejected_until IS NOT NULL") for service in services]
    assert counted == [(4, False), (5, True)]
