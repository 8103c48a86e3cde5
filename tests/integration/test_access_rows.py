"""A row of mad.role_access is valid only for the role that has its name and its oid. After any
change of roles or rows no role reads or writes another tenant's rows, the checklist names the
invalid row, and its hint repairs it."""

import psycopg
import pytest
from test_access import grant, library, make_role, owner, quoted, refused, registry, tasks  # noqa: F401 (fixtures)

FAULTS = "SELECT detail, hint FROM mad_registry.deployment_checklist() WHERE item = 'access' AND NOT ok"


@pytest.fixture
def admin(registry):  # noqa: F811
    with registry.connect("postgres") as connection:
        yield connection


def has_nothing(session, orgs):
    """Asserts that the role can neither read rows of a tenant, by tables or functions, nor write.
    """
    for setting in ["", *map(str, orgs)]:
        session.execute("SELECT set_config('mad_registry.org_id', %s, false)", [setting])
        try:
            assert session.execute("SELECT mad_registry.session_org_id()").fetchone()[0] is None
            assert tasks(session) == []
        except psycopg.errors.InsufficientPrivilege:
            pass  # no privileges on the tables at all
        for org in orgs:
            with refused():
                library(session, org)
            with refused():
                session.execute("SELECT mad_registry.set_task_active(%s, 'a', '1.0.0', false)", [org])
            with refused():
                session.execute(
                    "INSERT INTO mad.task_definitions (org_id, task_id, version) VALUES (%s, 'x', '1')", [org]
                )
    session.execute("RESET mad_registry.org_id")


def mended(admin, *named):
    """Asserts that the checklist names these roles, and that its hints leave no fault."""
    detail, hint = admin.execute(FAULTS).fetchone()
    for name in named:
        assert name in detail, detail
    admin.execute(hint)
    assert admin.execute(FAULTS).fetchall() == []
    return hint


def test_a_renamed_role_and_a_new_one_of_its_name(registry, owner, admin, make_role):  # noqa: F811
    acme, basel = registry.orgs
    name = make_role()
    renamed = f"{name}_old"
    grant(owner, name, "writer", acme)
    with registry.connect(name) as session:
        assert tasks(session) == ["a"]
        session.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        assert library(session, acme) == ["a"]
        admin.execute(f'ALTER ROLE "{name}" RENAME TO "{renamed}"')
        assert tasks(session) == []
        assert session.execute("UPDATE mad.task_definitions SET is_active = false").rowcount == 0
        with refused(hint="confirm_access"):
            library(session, acme)
        session.execute("ROLLBACK")
        has_nothing(session, registry.orgs)
        admin.execute(f'CREATE ROLE "{name}" LOGIN')
        has_nothing(session, registry.orgs)
        with registry.connect(name) as other:
            has_nothing(other, registry.orgs)
            # This is not the role for which the row was written.
            assert owner.execute("SELECT * FROM mad_registry.confirm_access()").fetchall() == [
                (name, "writer", acme, "acme", False)
            ]
            has_nothing(other, registry.orgs)
        hint = mended(admin, f"{name} was renamed to {renamed}")
        assert hint == f"SELECT mad_registry.grant_access('{renamed}', 'writer', '{acme}')"
        assert tasks(session) == ["a"] and library(session, acme) == ["a"]
        with refused():
            library(session, basel)
    admin.execute(f"SELECT mad_registry.revoke_access('{renamed}')")
    admin.execute(f'DROP ROLE "{renamed}"')


def test_two_roles_swap_their_names(registry, owner, admin, make_role):  # noqa: F811
    acme, basel = registry.orgs
    one, two = make_role("one"), make_role("two")
    grant(owner, one, "reader", acme)
    grant(owner, two, "writer", basel)
    with registry.connect(one) as session, registry.connect(two) as other:
        admin.execute(
            f'ALTER ROLE "{one}" RENAME TO swapping; ALTER ROLE "{two}" RENAME TO "{one}"; ALTER ROLE swapping RENAME'
            f' TO "{two}"'
        )
        for connection in (session, other):
            has_nothing(connection, registry.orgs)
        mended(admin, f"{one} was renamed to {two}", f"{two} was renamed to {one}")
        # Each role has its earlier access under its new name.
        assert tasks(session) == ["a"] and tasks(other) == ["b"]


def drop(admin, name):
    """Drops the role without revoke_access, which would delete its row."""
    admin.execute(f"""
        SET ROLE owner;
        REVOKE ALL ON ALL TABLES IN SCHEMA mad, mad_registry FROM "{name}";
        REVOKE ALL ON ALL ROUTINES IN SCHEMA mad_registry FROM "{name}";
        REVOKE ALL ON SCHEMA mad, mad_registry FROM "{name}";
        RESET ROLE;
        DROP ROLE "{name}" """)


def test_dropped_and_created_anew(registry, owner, admin, make_role):  # noqa: F811
    acme = registry.orgs[0]
    name = make_role()
    grant(owner, name, "writer", acme)
    drop(admin, name)
    assert mended(admin, f"{name} is no role any more") == f"SELECT mad_registry.revoke_access('{name}')"
    admin.execute(f'CREATE ROLE "{name}" LOGIN')
    grant(owner, name, "writer", acme)
    drop(admin, name)
    admin.execute(f'CREATE ROLE "{name}" LOGIN')
    with registry.connect(name) as session:
        has_nothing(session, registry.orgs)
        # Another role with the name of a role that was dropped on this server.
        assert owner.execute("SELECT * FROM mad_registry.confirm_access()").fetchall() == [
            (name, "writer", acme, "acme", False)
        ]
        has_nothing(session, registry.orgs)
        assert (
            mended(admin, f"{name} is not the role that was given access")
            == f"SELECT mad_registry.revoke_access('{name}')"
        )
        has_nothing(session, registry.orgs)
        grant(owner, name, "writer", acme)
        assert tasks(session) == ["a"]


def test_a_row_that_is_gone(registry, owner, admin, make_role):  # noqa: F811
    """Deleting a row in SQL ends the access of open sessions, also if the role inherits from a role
    with a row."""
    name, team = make_role(), make_role("team")
    grant(owner, team, "reader")
    grant(owner, name, "writer", registry.orgs[0])
    with registry.connect(name) as session:
        assert tasks(session) == ["a"]
        owner.execute("DELETE FROM mad.role_access WHERE role_name = %s", [name])
        has_nothing(session, registry.orgs)
        mended(admin, f"{name} holds rights on the registry without a valid row")
        with refused():
            tasks(session)


@pytest.mark.parametrize("column", ["role_oid", "role_name"])
def test_a_stale_row_is_not_replaced_by_what_is_inherited(registry, owner, admin, make_role, column):  # noqa: F811
    name, team, operators = make_role(), make_role("team"), make_role("operators")
    grant(owner, team, "writer")
    grant(owner, operators, "operator")
    grant(owner, name, "writer", registry.orgs[0])
    admin.execute(f'GRANT "{team}", "{operators}" TO "{name}"')
    with registry.connect(name) as session:
        assert library(session, registry.orgs[0]) == ["a"]
        owner.execute(
            f"UPDATE mad.role_access SET {column} = %s WHERE role_name = %s",
            ["1" if column == "role_oid" else "nobody", name],
        )
        has_nothing(session, registry.orgs)


def test_what_is_inherited_from_a_stale_row(registry, owner, admin, make_role):  # noqa: F811
    """A stale row grants nothing by inheritance, nor by SET ROLE through two roles."""
    acme, basel = registry.orgs
    team, inner, person, shy = (
        make_role("team"),
        make_role("inner"),
        make_role("person"),
        make_role("shy", "LOGIN NOINHERIT"),
    )
    grant(owner, team, "writer", acme)
    admin.execute(f'GRANT "{team}" TO "{inner}"; GRANT "{inner}" TO "{person}"; GRANT "{inner}" TO "{shy}"')
    with registry.connect(person) as session, registry.connect(shy) as other:
        assert tasks(session) == ["a"]
        admin.execute(f'ALTER ROLE "{team}" RENAME TO "{team}_old"')
        has_nothing(session, registry.orgs)
        for role in (inner, f"{team}_old"):
            other.execute(f'SET ROLE "{role}"')
            has_nothing(other, registry.orgs)
        admin.execute(f'CREATE ROLE "{team}"; GRANT "{team}" TO "{person}"')
        has_nothing(session, registry.orgs)
        admin.execute(f'DROP ROLE "{team}"; ALTER ROLE "{team}_old" RENAME TO "{team}"')
        assert tasks(session) == ["a"]
        # A row of another role is still valid.
        grant(owner, inner, "reader", basel)
        admin.execute(f'ALTER ROLE "{team}" RENAME TO "{team}_old"')
        assert tasks(session) == ["b"]
        admin.execute(f'ALTER ROLE "{team}_old" RENAME TO "{team}"')


def test_shifted_oids(registry, owner, admin, make_role):  # noqa: F811
    """As after a restore of another server's dump, each row has the oid of another role or of none.
    One call of confirm_access repairs all rows."""
    acme, basel = registry.orgs
    one, two, three = make_role("one"), make_role("two"), make_role("three")
    grant(owner, one, "reader", acme)
    grant(owner, two, "writer", basel)
    grant(owner, three, "operator")
    owner.execute("""
        UPDATE mad.role_access a SET role_oid = CASE role_name WHEN %(one)s THEN to_regrole(%(two)s) WHEN %(two)s
            THEN to_regrole(%(three)s) END,
            server_id = server_id - 1
        """, {"one": one, "two": two, "three": three})
    owner.execute("INSERT INTO mad.role_access (role_name, level) VALUES ('nowhere', 'reader')")
    for role in (one, two, three):
        with registry.connect(role) as session:
            has_nothing(session, registry.orgs)
    detail, = admin.execute("SELECT detail FROM mad_registry.deployment_checklist() WHERE item = 'access'").fetchone()
    assert all(role in detail for role in (one, two, three, "nowhere")) and "renamed" not in detail
    listed = owner.execute("SELECT * FROM mad_registry.confirm_access()").fetchall()
    assert listed == sorted([(one, "reader", acme, "acme", True), (two, "writer", basel, "basel", True),
                             (three, "operator", None, None, True), ("nowhere", "reader", None, None, False)])
    for role, seen in ((one, ["a"]), (two, ["b"]), (three, ["a", "b"])):
        with registry.connect(role) as session:
            assert tasks(session) == seen
    assert mended(admin, "nowhere is no role any more") == "SELECT mad_registry.revoke_access('nowhere')"


def test_who_the_policies_do_not_bind(registry, owner, admin, make_role):  # noqa: F811
    """The checklist reports roles that gained powers after they were granted access, and members of
    roles with such powers."""
    acme = registry.orgs[0]
    bypassing = make_role("bypassing", "LOGIN BYPASSRLS")
    with refused("22023", message="BYPASSRLS"):
        grant(owner, bypassing, "reader", acme)
    between = make_role("between")
    admin.execute(f'GRANT owner TO "{between}"')
    planted = {
        "superuser": ("ALTER ROLE {} SUPERUSER", "is a superuser"),
        "bypassing": ("ALTER ROLE {} BYPASSRLS", "has BYPASSRLS"),
        "member": ("GRANT owner TO {}", "is a member of owner, which owns the data"),
        "shy": ("ALTER ROLE {0} NOINHERIT; GRANT owner TO {0}", "is a member of owner, which owns the data"),
        "indirect": (f'GRANT "{between}" TO {{}}', "is a member of owner, which owns the data"),
        "with_bypassing": (f'GRANT "{bypassing}" TO {{}}', f"is a member of {bypassing}, which has BYPASSRLS"),
        "with_postgres": ("GRANT postgres TO {}", "is a member of postgres, which is a superuser"),
        "locking": ("GRANT pg_write_all_data TO {}", "is a member of pg_write_all_data, which reads, writes or locks"),
    }
    for what, (statement, fault) in planted.items():
        name = make_role(what)
        grant(owner, name, "reader", acme)
        admin.execute(statement.format(quoted(name)))
        mended(admin, f"{name} {fault}")
        # The hint does not revoke more than that.
        with registry.connect(name) as session:
            assert tasks(session) == ["a"]
    assert admin.execute(f"SELECT pg_has_role('{between}', 'owner', 'USAGE')").fetchone()[0]
    team = make_role("team")
    grant(owner, team, "reader", acme)
    admin.execute(f'GRANT "{team}" TO "{bypassing}"')
    with registry.connect(bypassing) as session:
        assert tasks(session) == ["a", "b"]
        mended(admin, f"{bypassing} has BYPASSRLS")
        assert tasks(session) == ["a"]


@pytest.mark.parametrize("given", [
    "GRANT SELECT ON mad.task_definitions TO {}", "GRANT SELECT (name) ON mad.organizations TO {}",
        "GRANT USAGE ON SCHEMA mad TO {}",
    "GRANT EXECUTE ON FUNCTION mad_registry.task_library TO {}", "GRANT SELECT ON mad_registry.slow_queries TO {}",
    "CREATE SEQUENCE mad.lab; GRANT USAGE ON SEQUENCE mad.lab TO {}"])
@pytest.mark.parametrize("grantee", ["role", "PUBLIC"])
def test_rights_without_a_row(registry, owner, admin, make_role, given, grantee):  # noqa: F811
    name = quoted(make_role("by_hand")) if grantee == "role" else grantee
    owner.execute(given.format(name))
    mended(admin, f"{name.strip(chr(34))} holds rights on the registry without a valid row")


@pytest.mark.parametrize("with_row", [True, False])
def test_rights_that_were_passed_on(registry, owner, admin, make_role, with_row):  # noqa: F811
    """The checklist reports privileges that a role with GRANT OPTION granted to others, on a table,
    a function and a schema."""
    between, name = make_role("between"), make_role()
    if with_row:
        grant(owner, between, "reader", registry.orgs[0])
    owner.execute(f"""
        GRANT USAGE ON SCHEMA mad, mad_registry TO "{between}" WITH GRANT OPTION;
        GRANT SELECT, DELETE ON mad.task_definitions TO "{between}" WITH GRANT OPTION;
        GRANT EXECUTE ON FUNCTION mad_registry.task_library, mad_registry.migrate TO "{between}" WITH GRANT OPTION""")
    with registry.connect(between) as session:
        session.execute(f"""
            GRANT USAGE ON SCHEMA mad, mad_registry TO "{name}";
            GRANT SELECT, DELETE ON mad.task_definitions TO "{name}";
            GRANT EXECUTE ON FUNCTION mad_registry.task_library, mad_registry.migrate TO "{name}""" + '"')
        mended(
            admin,
            f"{name} holds rights on the registry without a valid row",
            *(
                [
                    f"{between} can pass on",
                    f"{between} can lock tables that tenants share: it holds DELETE ON mad.task_definitions",
                ]
                if with_row
                else [f"{between} holds rights on the registry without a valid row"]
            ),
        )
        if with_row:
            assert tasks(session) == ["a"]
    with registry.connect(name) as session, refused():
        tasks(session)


def test_what_was_passed_on_goes_with_access(registry, owner, admin, make_role):  # noqa: F811
    name, other = make_role(), make_role("other")
    grant(owner, name, "writer", registry.orgs[0])
    owner.execute(f'GRANT SELECT ON mad.task_definitions TO "{name}" WITH GRANT OPTION')
    with registry.connect(name) as session:
        session.execute(f'GRANT SELECT ON mad.task_definitions TO "{other}"')
    owner.execute("SELECT mad_registry.revoke_access(%s)", [name])
    assert admin.execute(FAULTS).fetchall() == []


def test_no_organisation_by_mistake(registry, owner, make_role):  # noqa: F811
    """An org_id from a subselect without rows is NULL, which grant_access refuses instead of
    leaving the organisation to the session."""
    name = make_role()
    for level in ("reader", "writer", "operator"):
        with refused("22023", hint="leave org_id out", message="org_id"):
            owner.execute(
                "SELECT mad_registry.grant_access(%s, %s, (SELECT o.org_id FROM mad.organizations o WHERE o.name ="
                " 'acmee'))",
                [name, level],
            )
    with registry.connect(name) as session, refused():
        tasks(session)
