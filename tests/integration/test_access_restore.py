"""After a restore on a second server, where each oid belongs to another role, no role has access,
neither its own nor another role's, until the owner calls confirm_access()."""

import pytest
from conftest import Database, new_org
from servers import Server
from test_access import grant, library, tasks
from test_access_rows import FAULTS, has_nothing
from test_restore import copy_of  # noqa: F401 (a fixture)

LEVELS = {"one": "writer", "two": "reader", "boss": "operator"}


@pytest.fixture
def servers(pg_config):
    """Two servers whose roles have the same oids in another order."""
    made = []
    for order in (["one", "two", "boss"], ["two", "boss", "one"]):
        made.append(Server(pg_config).start())
        for role in ["owner", *order]:
            made[-1].psql(f"CREATE ROLE {role} LOGIN CREATEDB")
    yield made
    for server in made:
        server.remove()


def test_restored_on_another_server(servers, copy_of):  # noqa: F811
    first, second = servers
    source = Database(first)
    source.psql("CREATE EXTENSION mad_registry CASCADE")
    with source.connect() as db:
        acme, basel = orgs = [new_org(db, name) for name in ("acme", "basel")]
        for org, task in zip(orgs, "ab"):
            db.execute("SELECT mad_registry.register_task(%s, %s, '1.0.0', '{}', '{}')", [org, task])
        for (role, level), org in zip(LEVELS.items(), (acme, basel, None)):
            grant(db, role, level, org)
    restored = copy_of(source, second)
    with restored.connect("postgres") as admin:
        strangers = admin.execute("""
            SELECT a.role_name, r.rolname FROM mad.role_access a JOIN pg_roles r ON r.oid = a.role_oid
                ORDER BY 1""").fetchall()
        assert strangers == [("boss", "one"), ("one", "two"), ("two", "boss")]
        for role in LEVELS:
            with restored.connect(role) as session:
                has_nothing(session, orgs)
        detail, hint = admin.execute(FAULTS).fetchone()
        assert all(f"{role} is not the role that was given access" in detail for role in LEVELS)
        assert hint == "SELECT * FROM mad_registry.confirm_access()"
        with restored.connect() as owner:
            assert owner.execute(hint).fetchall() == [
                ("boss", "operator", None, None, True),
                ("one", "writer", acme, "acme", True),
                ("two", "reader", basel, "basel", True),
            ]
        assert admin.execute(FAULTS).fetchall() == []
        for role, seen in (("one", ["a"]), ("two", ["b"]), ("boss", ["a", "b"])):
            with restored.connect(role) as session:
                assert tasks(session) == seen
                assert [library(session, org) for org, task in zip(orgs, "ab") if task in seen] == [
                    [task] for task in seen
                ]
        # From now on a renamed role can be distinguished from a role of another server.
        admin.execute("ALTER ROLE one RENAME TO uno; CREATE ROLE one LOGIN")
        assert admin.execute(FAULTS).fetchone()[1] == f"SELECT mad_registry.grant_access('uno', 'writer', '{acme}')"
