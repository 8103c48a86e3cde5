"""Shared by the tests of deployment_checklist(): a database without faults, and helpers that return
its faults."""

from contextlib import contextmanager

import pytest
from monitoring import grant, one, registry, role, rows, running, until

ITEMS = [
    "migrations",
    "columns and triggers",
    "search dictionary",
    "access",
    "rights of levels",
    "indexes",
    "foreign keys",
    "row level security",
    "planner statistics",
    "heartbeats",
    "pg_stat_statements",
    "application roles",
    "partitions",
    "default partitions",
    "autovacuum",
    "connections",
    "results cache",
    "silent services",
    "posting lists",
    "maintenance",
    "replication",
    "query plans",
    "library preloaded",
    "call statistics",
]
NO_INDEX_SCANS = "-c enable_indexscan=off -c enable_indexonlyscan=off -c enable_bitmapscan=off"


@pytest.fixture(scope="module")
def loaded(pg_config):
    with running(pg_config) as server, role(server, "op"):
        yield server


@pytest.fixture(scope="module")
def template(loaded):
    """A database in which every item is ok."""
    with registry(loaded, statements=True) as database:
        grant(database, "op", "operator")
        yield database


@pytest.fixture
def ready(loaded, template):
    """A copy of the template, which a test may change."""
    with registry(loaded, template.name) as database:
        yield database


@pytest.fixture
def db(ready):
    """A session of the owner."""
    with ready.connect() as connection:
        yield connection


@pytest.fixture
def admin(ready):
    with ready.connect("postgres") as connection:
        yield connection


def items(db):
    """Returns the result by item. Asserts that only items that are not ok have a hint."""
    found = {row["item"]: row for row in rows(db, "SELECT * FROM mad_registry.deployment_checklist()")}
    for row in found.values():
        assert row["detail"] and (row["hint"] is None) == row["ok"], row
    return found


def items_of(database):
    with database.connect("op") as session:
        return items(session)


def faults(database, user="op", options=""):
    """Returns the items that are not ok, as an operator sees them in a new session."""
    with database.connect(user, options=options) as db:
        return {name: row for name, row in items(db).items() if not row["ok"]}


def only(database, item, *following, **session):
    """Asserts that this item is not ok, and no others except those that depend on it; returns it.
    """
    found = faults(database, **session)
    assert sorted(found) == sorted([item, *following]), found
    return found[item]


def follow(db, row):
    """Runs the statement in the hint."""
    for statement in row["hint"].split("; "):
        db.execute(statement)


def all_ok(database):
    found = faults(database)
    assert found == {}, found


@contextmanager
def application(database, level="writer", name="app", options="LOGIN"):
    """A role with access, which is dropped after the database."""
    with role(database.server, name, options):
        grant(database, name, level)
        try:
            yield name
        finally:
            database.drop()


@contextmanager
def reloaded(database, admin, name, value):
    """Changes a setting of the server and restores it at the end."""
    def change(statement, shown):
        admin.execute(statement)
        admin.execute("SELECT pg_reload_conf()")

        def there():
            with database.connect("op") as session:
                return (one(session, f"SHOW {name}") == value) == shown
        until(there, f"{name} doesn't change")

    change(f"ALTER SYSTEM SET {name} = {value}", True)
    try:
        yield
    finally:
        change(f"ALTER SYSTEM RESET {name}", False)
