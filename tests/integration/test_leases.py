"""Leases: whose a slot is and for how long, in transactions, at changed limits, and for whom.

Sessions that change something by plain SQL, or on a server without shared memory, are seen by
another session's lease_service after fleet_cache_ttl at the latest; the tests wait for that.
"""

from datetime import timedelta

import psycopg
import pytest
from conftest import new_org
from leases import Fleet, database, generation, server, slot_id, template  # noqa: F401
from monitoring import until
from test_access import grant, make_role  # noqa: F401
from test_pipelines_concurrent import wait_until

REFUSED = psycopg.errors.InvalidParameterValue
NO_LEASES = psycopg.errors.ObjectNotInPrerequisiteState
DENIED = psycopg.errors.InsufficientPrivilege


@pytest.fixture
def fleet(db):
    """Two services with two slots each."""
    return Fleet(db, [2, 2])


def test_a_lease_holds_a_slot_until_its_release(db, fleet):
    before = db.execute("SELECT clock_timestamp()").fetchone()[0]
    held = [fleet.lease(ttl="1 hour", holder=f"job {number}") for number in range(4)]
    after = db.execute("SELECT clock_timestamp()").fetchone()[0]
    urls = dict(db.execute("SELECT service_id, service_url FROM mad.task_services").fetchall())
    for number, lease in enumerate(held):
        assert lease.service_url == urls[lease.service_id]
        assert (lease.pod_name, lease.version) == (None, "1.0.0")
        assert before <= lease.expires_at - timedelta(hours=1) <= after
        slot = fleet.slot_of(lease)
        assert (slot.service_id, slot.generation, slot.holder) == (lease.service_id, 1, f"job {number}")
        assert slot.expires_at == lease.expires_at and before <= slot.leased_at <= after
    assert sorted(lease.service_id for lease in held) == sorted(fleet.services * 2)
    assert len({lease.lease_id for lease in held}) == 4
    assert fleet.lease() is None

    again = held.pop()
    assert fleet.release(again) is True
    assert fleet.release(again) is False and fleet.renew(again) is False
    assert fleet.slot_of(again).holder is None
    free = db.execute("SELECT service_id, leases_free FROM mad_registry.explain_pick(%s, 't')", [fleet.org]).fetchall()
    assert dict(free) == {service: int(service == again.service_id) for service in fleet.services}
    taken = fleet.lease()
    assert (taken.service_id, slot_id(taken), generation(taken)) == (again.service_id, slot_id(again), 2)


def test_each_call_of_a_statement_leases_another_slot(db, fleet):
    leases = db.execute("""SELECT lease_id FROM generate_series(1, 10) n,
                           LATERAL mad_registry.lease_service(%s, 't', holder => n::text)""", [fleet.org]).fetchall()
    assert len(set(leases)) == len(leases) == 4


def test_the_ttl_begins_anew_at_a_renewal(db, fleet):
    lease = fleet.lease(ttl="1 minute")
    for ttl in ["1 hour", "2 s", "7 days"]:
        assert fleet.renew(lease, ttl=ttl) is True
        left = db.execute("""SELECT expires_at - clock_timestamp() - %s::interval
                             FROM mad.service_slots WHERE slot_id = %s""", [ttl, slot_id(lease)]).fetchone()[0]
        assert timedelta(seconds=-1) < left <= timedelta()
    assert generation(lease) == fleet.slot_of(lease).generation == 1


def test_a_lease_is_over_when_its_ttl_has_passed(db):
    """The clock decides, not the start of the transaction."""
    fleet = Fleet(db, [1])
    with db.transaction():
        lease = fleet.lease(ttl="1 s")
        assert fleet.lease() is None
        wait_until(db, "clock_timestamp() > %s", [lease.expires_at])
        assert fleet.renew(lease) is False and fleet.release(lease) is False
        after = fleet.lease()
        assert slot_id(after) == slot_id(lease)


def test_an_old_lease_does_nothing_to_the_next_one_of_its_slot(db):
    fleet = Fleet(db, [1])
    old = fleet.lease()
    fleet.end(old)
    lease = fleet.lease(holder="the next")
    slot = fleet.slot_of(lease)
    assert generation(lease) == 2
    assert fleet.renew(old) is False
    assert fleet.release(old, ok=False, message="late") is False
    assert fleet.slot_of(lease) == slot
    # Nothing is reported either.
    assert db.execute("SELECT failures FROM mad.task_services").fetchone() == (0,)
    assert fleet.renew(lease) is True and fleet.release(lease) is True


def test_a_ttl_is_between_a_second_and_a_week(server, fleet):  # noqa: F811
    lease = fleet.lease()
    for ttl in [None, "0", "0.999999 s", "-1 hour", "7 days 1 us", "169 hours", "1 month", "1000000 years",
                "-1 month 37 days 1 us"]:
        for call in [lambda: fleet.lease(ttl=ttl), lambda: fleet.renew(lease, ttl=ttl)]:
            with pytest.raises(REFUSED, match="^ttl must"):
                call()
    with pytest.raises(REFUSED if server.major >= 17 else psycopg.errors.InvalidDatetimeFormat):
        fleet.lease(ttl="infinity")
    # Months have 30 days, also a month that has another number.
    for ttl, seconds in [("1 s", 1), ("7 days", 604_800), ("168 hours", 604_800), ("1 month -23 days", 604_800),
                         ("-3 months 90 days 1 s", 1), ("2 months -60 days 1 s", 1)]:
        fleet.release(lease)
        lease = fleet.lease(ttl=ttl)
        lasts = (lease.expires_at - fleet.slot_of(lease).leased_at).total_seconds()
        assert abs(lasts - seconds) < 1, ttl


def test_bad_arguments(db, fleet):
    lease = fleet.lease()
    for refused in [
        lambda: fleet.call("lease_service", None),
        lambda: fleet.lease(max_age=None),
        lambda: fleet.call("renew_lease", None),
        lambda: fleet.call("release_lease", None),
        lambda: fleet.call("report_outcome", None, True),
        lambda: fleet.call("report_outcome", fleet.services[0], None),
    ]:
        with pytest.raises(REFUSED):
            refused()
    for call, size in [
        (lambda text: fleet.lease(holder=text), 1_000),
        (lambda text: fleet.release(lease, message=text), 1 << 20),
        (lambda text: fleet.call("report_outcome", fleet.services[0], False, text), 1 << 20),
    ]:
        with pytest.raises(psycopg.errors.ProgramLimitExceeded):
            call("x" * (size + 1))
    assert fleet.lease(holder="x" * 1_000) is not None
    unknown = "00000000-0000-0000-0000-000000000001"
    assert fleet.call("renew_lease", unknown) is False and fleet.call("release_lease", unknown) is False


def test_a_task_without_leases(db):
    fleet = Fleet(db, [None, None])
    with pytest.raises(NO_LEASES, match="takes leases"):
        fleet.lease()
    with pytest.raises(psycopg.errors.NoDataFound, match="none"):
        fleet.call("lease_service", "none")
    # A service that takes leases, but is not healthy yet, is no error.
    service = fleet.call("register_service", "t", None, "http://new", max_concurrency=1)
    until(lambda: refuses(fleet) is False, "the new service is seen")
    assert fleet.lease() is None
    fleet.call("heartbeat", service)
    assert until(fleet.lease, "the heartbeat is seen").service_id == service


def refuses(fleet, db=None):
    try:
        fleet.lease(db=db)
    except NO_LEASES:
        return True
    return False


def test_a_rollback_undoes(database, db):
    fleet = Fleet(db, [1])
    with database.connect() as other:
        with db.transaction(force_rollback=True):
            lease = fleet.lease()
            assert fleet.renew(lease) is True
        # The slot is free, and the lease never existed.
        assert fleet.renew(lease, db=other) is False
        assert fleet.release(fleet.lease(db=other), db=other) is True

        with db.transaction():
            with db.transaction(force_rollback=True):
                undone = fleet.lease()
            # While the outer transaction goes on, another session takes the slot.
            held = fleet.lease(db=other)
            assert slot_id(held) == slot_id(undone)
            assert fleet.lease() is None

        # The release is undone; until then the slot is free for nobody else.
        with db.transaction(force_rollback=True):
            assert fleet.release(held) is True
            assert fleet.lease(db=other) is None
        assert fleet.renew(held, db=other) is True
        with db.transaction():
            with db.transaction(force_rollback=True):
                assert fleet.release(held) is True
            assert fleet.renew(held) is True
        assert fleet.release(held) is True


def test_a_transaction_leases_a_slot_that_it_has_released(db):
    fleet = Fleet(db, [1])
    with db.transaction():
        for number in range(1, 4):
            lease = fleet.lease()
            assert generation(lease) == number
            assert fleet.release(lease) is True
    assert fleet.leased() == 0


def test_a_prepared_transaction_keeps_its_lease(database, server, db):
    fleet = Fleet(db, [1])
    with database.connect() as other:
        other.execute("BEGIN")
        lease = fleet.lease(db=other)
        other.execute("PREPARE TRANSACTION 'lease'")
        assert fleet.lease(db=other) is None
        other.execute("COMMIT PREPARED 'lease'")
        assert fleet.lease(db=other) is None and fleet.renew(lease) is True


def test_limits_set_by_plain_sql(database, db):
    """Without register_service: lease_service creates the slots."""
    fleet = Fleet(db, [None])
    service, = fleet.services
    assert refuses(fleet)
    fleet.set(service, "max_concurrency = 3")
    leases = [until(fleet.lease, "the limit is seen") for _ in range(3)]
    assert fleet.lease() is None
    fleet.set(service, "max_concurrency = 5")
    leases += [until(fleet.lease, "the new limit is seen") for _ in range(2)]
    assert fleet.lease() is None and fleet.leased() == 5

    # What is held stays, and counts. Of the slots above the limit none is leased again.
    fleet.set(service, "max_concurrency = 2")
    with database.connect() as other:
        leases.sort(key=lambda lease: fleet.slot_of(lease).slot_no)
        assert all(fleet.renew(lease) for lease in leases)
        for held in [4, 3, 2]:
            assert fleet.release(leases.pop(0)) is True
            assert fleet.leased() == held and fleet.lease(db=other) is None
        assert fleet.release(leases.pop(0)) is True
        first = fleet.lease(db=other)
        assert fleet.slot_of(first).slot_no <= 2 and fleet.lease(db=other) is None
        assert fleet.release(leases.pop(0)) is True
        assert fleet.lease(db=other) and fleet.lease(db=other) is None
        assert fleet.numbers() == [1, 2, 3, 4, 5] and fleet.numbers("expires_at > clock_timestamp()") == [1, 2]

        fleet.set(service, "max_concurrency = NULL")
        until(lambda: refuses(fleet, db=other), "the limit is gone")
        assert fleet.leased() == 2


def test_register_service_makes_and_removes_slots(database, db):
    fleet = Fleet(db, [4])
    service, = fleet.services
    assert fleet.numbers() == [1, 2, 3, 4]
    leases = [fleet.lease() for _ in range(4)]
    current = next(lease for lease in leases if fleet.slot_of(lease).slot_no == 4)
    for lease in leases:
        if lease != current:
            fleet.release(lease)
    assert fleet.add("http://s0", 2) == service
    # A lease outlives its slot's removal: the row goes at a later call.
    assert fleet.numbers() == [1, 2, 4]
    assert fleet.renew(current) is True and fleet.release(current) is True
    assert fleet.add("http://s0", None) == service
    assert fleet.numbers() == [1, 2]
    assert fleet.release(current) is False
    assert fleet.add("http://s0", 3) == service
    assert fleet.numbers() == [1, 2, 3]
    with database.connect() as other:
        assert [bool(fleet.lease(db=other)) for _ in range(4)] == [True, True, True, False]


@pytest.mark.parametrize("way", ["unregistered", "deleted", "reaped"])
def test_a_service_goes_with_its_leases(database, db, way):
    """Also for a session that has the fleet cached."""
    fleet = Fleet(db, [1, 2])
    one, two = fleet.services
    with database.connect() as other:
        leases = [fleet.lease(db=other) for _ in range(3)]
        lost = next(lease for lease in leases if lease.service_id == two)
        if way == "unregistered":
            fleet.call("unregister_service", two)
        elif way == "deleted":
            db.execute("DELETE FROM mad.task_services WHERE service_id = %s", [two])
        else:
            fleet.set(two, "last_health_check = now() - interval '2 hours'")
            assert db.execute("SELECT mad_registry.reap_services('1 hour')").fetchone() == (1,)
        assert {slot.service_id for slot in fleet.slots()} == {one}
        for session in [db, other]:
            assert fleet.renew(lost, db=session) is False
            assert fleet.release(lost, db=session, ok=False) is False
            assert fleet.lease(db=session) is None
        assert fleet.slots("service_id <> '%s'" % one) == []
        assert fleet.release(next(lease for lease in leases if lease.service_id == one)) is True
        assert fleet.lease(db=other).service_id == one


def test_a_role_has_no_power_over_leases_of_another_organisation(make_role, database, db):  # noqa: F811
    ours, theirs = Fleet(db, [1]), Fleet(db, [1], "others")
    lease = ours.lease(holder="secret")
    role = make_role()
    grant(db, role, "writer", theirs.org)
    with database.connect(role) as tenant:
        for call in [
            lambda: ours.lease(db=tenant),
            lambda: ours.renew(lease, db=tenant),
            lambda: ours.release(lease, db=tenant),
            lambda: ours.call("report_outcome", ours.services[0], False, db=tenant),
        ]:
            with pytest.raises(DENIED):
                call()
        # Nor with its own org_id and ids of the other organisation.
        assert theirs.renew(lease, db=tenant) is False
        assert theirs.release(lease, db=tenant, ok=False) is False
        for ok in [True, False]:
            with pytest.raises(psycopg.errors.NoDataFound):
                theirs.call("report_outcome", ours.services[0], ok, db=tenant)
        own = theirs.lease(db=tenant)
        assert tenant.execute("SELECT org_id, service_id FROM mad.service_slots").fetchall() == [
            (theirs.org, own.service_id)]
    reader = make_role()
    grant(db, reader, "reader", ours.org)
    with database.connect(reader) as session:
        for call in [lambda: ours.lease(db=session), lambda: ours.renew(lease, db=session),
                     lambda: ours.release(lease, db=session),
                     lambda: ours.call("report_outcome", ours.services[0], True, db=session)]:
            with pytest.raises(DENIED):
                call()
    assert ours.slot_of(lease).expires_at == lease.expires_at
    assert db.execute("SELECT sum(failures) FROM mad.task_services").fetchone() == (0,)


def test_a_read_only_transaction_leases_nothing(db, fleet):
    lease = fleet.lease()
    for call in [
        lambda: fleet.lease(),
        lambda: fleet.renew(lease),
        lambda: fleet.release(lease),
        lambda: fleet.call("report_outcome", lease.service_id, False),
    ]:
        with pytest.raises(psycopg.errors.ReadOnlySqlTransaction), db.transaction():
            db.execute("SET TRANSACTION READ ONLY")
            call()
    assert fleet.leased() == 1


@pytest.mark.parametrize("isolation", ["repeatable read", "serializable"])
def test_an_old_snapshot_is_no_hindrance(database, db, isolation):
    """A lease is a decision about now: what it needs was committed after the transaction's snapshot."""
    fleet = Fleet(db, [None])
    with database.connect() as old:
        old.execute(f"BEGIN ISOLATION LEVEL {isolation}; SELECT FROM mad.organizations")
        new = fleet.add("http://new", 1)
        lease = fleet.lease(db=old)
        assert lease.service_id == new
        for ok in [True, False]:
            fleet.call("report_outcome", new, ok, db=old)
        # Of a service that is newer than the snapshot, Postgres would refuse the second change of a
        # slot in the transaction: it checks the foreign key with the snapshot.
        old.execute("COMMIT")
        assert fleet.renew(lease) is True

        fleet.call("unregister_service", new)
        old.execute(f"BEGIN ISOLATION LEVEL {isolation}; SELECT FROM mad.organizations")
        fleet.add("http://s0", 2)
        taken = fleet.lease()
        assert fleet.release(taken) is True
        first = until(lambda: fleet.lease(db=old), "the slots are seen")
        second = fleet.lease(db=old)
        assert fleet.lease(db=old) is None
        assert fleet.renew(first, db=old) is True
        assert fleet.release(first, db=old, ok=False) is True
        fleet.call("report_outcome", second.service_id, True, db=old)
        old.execute("COMMIT")
        assert fleet.renew(second) is True and fleet.leased() == 1
        assert new_org(db, "unharmed")
