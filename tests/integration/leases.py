"""Shared by the tests of leases: a server of each mode, fleets, and calls."""

import pytest
from conftest import Database, new_org
from monitoring import registry, running
from psycopg.rows import namedtuple_row
from test_services import add_task

# Every wait of a session for a lock of more than 5 ms is logged.
SETTINGS = """
max_connections = 200
log_lock_waits = on
deadlock_timeout = '5ms'
max_prepared_transactions = 5
"""
MODES = ["preloaded", "plain"]


@pytest.fixture(scope="module", params=MODES)
def server(pg_config, request):
    """Replaces the session's server: with the library preloaded, and without."""
    preload = "shared_preload_libraries = 'mad_registry'\n" if request.param == "preloaded" else ""
    with running(pg_config, SETTINGS + preload) as server:
        yield server


@pytest.fixture(scope="module")
def template(server):
    with registry(server) as database:
        yield database


@pytest.fixture
def database(server, template):
    """Replaces the fixture of conftest.py by a copy, which is made sooner."""
    database = Database(server, template.name)
    yield database
    database.drop()


class Fleet:
    """A task of an organisation and its services. The slots are max_concurrency of each service."""

    def __init__(self, db, slots, name="acme"):
        self.db = db
        self.org = new_org(db, name)
        add_task(db, self.org)
        self.services = [self.add(f"http://s{number}", count) for number, count in enumerate(slots)]

    def add(self, url, slots):
        """Registers a service, healthy from now on. Returns its id."""
        service = self.call("register_service", "t", None, url, max_concurrency=slots)
        self.call("heartbeat", service)
        return service

    def call(self, function, *args, db=None, **named):
        """Returns what a function returns for this organisation: None, a value or a row."""
        shown = ["%s"] * (1 + len(args)) + [f"{name} => %s" for name in named]
        with (db or self.db).cursor(row_factory=namedtuple_row) as cursor:
            cursor.execute(f"SELECT * FROM mad_registry.{function}({', '.join(shown)})",
                           [self.org, *args, *named.values()])
            row = cursor.fetchone()
        return row[0] if row and len(row) == 1 else row

    def lease(self, db=None, **named):
        """Returns the row of lease_service; None if no slot is free. The heartbeats may be an hour old."""
        return self.call("lease_service", "t", db=db, **{"max_age": "1 hour", **named})

    def renew(self, lease, db=None, **named):
        return self.call("renew_lease", lease.lease_id, db=db, **named)

    def release(self, lease, db=None, **named):
        return self.call("release_lease", lease.lease_id, db=db, **named)

    def slots(self, condition="true"):
        """Returns the rows of the slots for which a condition holds."""
        with self.db.cursor(row_factory=namedtuple_row) as cursor:
            return cursor.execute(f"""
                SELECT service_id, slot_id, slot_no, generation, leased_at, expires_at, holder
                FROM mad.service_slots WHERE org_id = %s AND {condition} ORDER BY service_id, slot_no""",
                [self.org]).fetchall()

    def numbers(self, condition="true"):
        return [slot.slot_no for slot in self.slots(condition)]

    def leased(self):
        """Returns the number of slots that are leased."""
        return len(self.slots("expires_at > clock_timestamp()"))

    def slot_of(self, lease):
        """Returns the row of a lease's slot."""
        return self.slots(f"slot_id = {slot_id(lease)}")[0]

    def end(self, lease):
        """Makes a lease's ttl pass at once."""
        self.db.execute("""UPDATE mad.service_slots SET expires_at = clock_timestamp()
                           WHERE org_id = %s AND slot_id = %s""", [self.org, slot_id(lease)])

    def set(self, service, assignment):
        self.db.execute(f"UPDATE mad.task_services SET {assignment} WHERE service_id = %s", [service])


def slot_id(lease):
    return int.from_bytes(lease.lease_id.bytes[:8], "big", signed=True)


def generation(lease):
    return int.from_bytes(lease.lease_id.bytes[8:], "big")
