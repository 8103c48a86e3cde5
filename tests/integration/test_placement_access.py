"""Cached fleets and the rights of roles, owners and databases."""

from contextlib import contextmanager

import psycopg
import pytest
from conftest import Database
from placement import (
    LONGEST_TTL,
    add,
    add_task,
    another_org,
    explain,
    pick,
    picks,
    recent,
    server,  # noqa: F401
)
from test_access import grant, make_role, refused  # noqa: F401


@contextmanager
def connected(database, role, **settings):
    with database.connect(role) as connection:
        connection.execute(LONGEST_TTL)
        for name, value in settings.items():
            connection.execute(f"SET mad_registry.{name} = '{value}'")
        yield connection


@pytest.fixture
def members(make_role, server):
    """A database with the same task in two organisations, and a role that is bound to the first."""
    database = Database(server)
    try:
        database.psql("CREATE EXTENSION mad_registry CASCADE")
        with database.connect() as owner:
            owner.execute(LONGEST_TTL)
            database.orgs = [another_org(owner), another_org(owner)]
            for number, org in enumerate(database.orgs):
                add_task(owner, org)
                add(owner, org, f"of-{number}")
            database.role = make_role("bound")
            grant(owner, database.role, "reader", database.orgs[0])
            yield database, owner
    finally:
        database.drop()


def test_a_cached_fleet_of_another_organisation_is_not_returned(members):
    database, owner = members
    first, second = database.orgs
    assert (pick(owner, first), pick(owner, second)) == ("of-0", "of-1")
    # In the same session, which has both fleets in its cache.
    with database.connect("postgres") as session:
        session.execute(LONGEST_TTL)
        assert (pick(session, first), pick(session, second)) == ("of-0", "of-1")
        session.execute(f'SET ROLE "{database.role}"')
        assert pick(session, first) == "of-0"
        for call in (pick, picks_one, explain):
            with refused():
                call(session, second)
        session.execute("RESET ROLE")
        assert pick(session, second) == "of-1"


def picks_one(session, org):
    return picks(session, org, 1)


def test_the_organisation_of_the_setting(members, make_role):
    database, owner = members
    first, second = database.orgs
    role = make_role("named")
    grant(owner, role, "reader")
    with connected(database, role) as session:
        for org, other, url in [(first, second, "of-0"), (second, first, "of-1")] * 2:
            session.execute(f"SET mad_registry.org_id = '{org}'")
            assert pick(session, org) == url
            with refused():
                pick(session, other)
        session.execute("RESET mad_registry.org_id")
        with refused():
            pick(session, first)


def test_access_that_was_revoked(members):
    """With a cached fleet, also within a transaction."""
    database, owner = members
    first, _ = database.orgs
    for begin in ["SELECT 1", "BEGIN", "BEGIN ISOLATION LEVEL REPEATABLE READ"]:
        with connected(database, database.role) as session:
            session.execute(begin)
            assert pick(session, first) == "of-0"
            owner.execute("SELECT mad_registry.revoke_access(%s)", [database.role])
            with refused():
                pick(session, first)
        grant(owner, database.role, "reader", first)


def test_a_service_of_another_organisation(members):
    """drain_service by a role that is bound elsewhere does nothing, and its failure does not either."""
    database, owner = members
    first, second = database.orgs
    service = owner.execute("SELECT service_id FROM mad.task_services WHERE org_id = %s", [second]).fetchone()[0]
    with connected(database, database.role) as session:
        for function in ["drain_service", "unregister_service"]:
            with refused():
                session.execute(f"SELECT mad_registry.{function}(%s, %s)", [second, service])
    assert pick(owner, second) == "of-1"


def test_the_owner_of_the_tables_changes(members, make_role):
    """A former owner whose session has cached fleets has only the access that was granted to it."""
    database, owner = members
    first, second = database.orgs
    heir = make_role("heir")
    with database.connect("postgres") as admin:
        assert (pick(owner, first), pick(owner, second)) == ("of-0", "of-1")
        admin.execute(f"""
            GRANT USAGE ON SCHEMA mad_registry, mad_registry_internal TO "{heir}" WITH GRANT OPTION;
            GRANT EXECUTE ON ALL ROUTINES IN SCHEMA mad_registry TO "{heir}" WITH GRANT OPTION;
            GRANT SELECT ON ALL TABLES IN SCHEMA mad_registry TO "{heir}" WITH GRANT OPTION;
            DO $$ DECLARE t regclass; BEGIN
                ALTER SCHEMA mad OWNER TO "{heir}";
                FOR t IN SELECT oid FROM pg_class
                    WHERE relnamespace = 'mad'::regnamespace AND relkind IN ('r', 'p') LOOP
                    EXECUTE format('ALTER TABLE %s OWNER TO "{heir}"', t);
                END LOOP;
            END $$""")
        grant(admin, "owner", "reader", first)
        assert pick(owner, first) == "of-0"
        with refused():
            pick(owner, second)


def test_the_extension_is_created_again(members):
    """The data stays; a session goes on with what it has cached, or reads it again."""
    database, owner = members
    first, _ = database.orgs
    assert pick(owner, first) == "of-0"
    with database.connect() as other:
        other.execute("DROP EXTENSION mad_registry CASCADE")
        with pytest.raises(psycopg.errors.InvalidSchemaName):
            pick(owner, first)
        other.execute("CREATE EXTENSION mad_registry")
        other.execute("SELECT mad_registry.migrate()")
    assert pick(owner, first) == "of-0"


def test_two_databases_with_equal_ids(server, members):
    """A copy of a database has the ids of the original; its picks are counted apart, and what is
    taken away there is not taken away here."""
    database, owner = members
    first, _ = database.orgs
    owner.close()
    copy = Database(server, database.name)
    try:
        with database.connect() as here, copy.connect() as there:
            for session in (here, there):
                session.execute(LONGEST_TTL)
                assert pick(session, first) == "of-0"
            if server.counts:
                picks(here, first, 5)
                assert (recent(here, first), recent(there, first)) == ({"of-0": 6}, {"of-0": 1})
            service = here.execute("SELECT service_id FROM mad.task_services WHERE org_id = %s", [first]).fetchone()[0]
            there.execute("SELECT mad_registry.drain_service(%s, %s)", [first, service])
            assert (pick(here, first), pick(there, first)) == ("of-0", None)
    finally:
        copy.drop()
