"""deployment_checklist(): the settings of applications' roles."""

import re

import pytest
from checklist import admin, all_ok, application, db, faults, items_of, loaded, only, ready, template  # noqa: F401
from monitoring import LOADED, grant, one, registry, role, running


# -- application roles

@pytest.mark.parametrize("level", ["reader", "writer"])
def test_an_application_role_without_settings(ready, admin, level):
    with application(ready, level):
        row = only(ready, "application roles")
        assert (
            row["detail"]
            == "app: idle_in_transaction_session_timeout is not set, jit is on, statement_timeout is not set"
        )
        assert row["hint"] == "SELECT mad_registry.configure_role('app')"
        admin.execute(row["hint"])
        all_ok(ready)
        assert items_of(ready)["application roles"]["detail"].startswith("1 roles")


# The settings (in this order, after configure_role), and the remaining fault.
SETTINGS = {
    "jit of the role here": (["ALTER ROLE app IN DATABASE {db} SET jit = on"], "jit is on"),
    "jit of the role": (["ALTER ROLE app IN DATABASE {db} RESET jit", "ALTER ROLE app SET jit = on"], "jit is on"),
    "jit in words": (["ALTER ROLE app IN DATABASE {db} SET jit = 'True'"], "jit is on"),
    "jit off in words": (["ALTER ROLE app IN DATABASE {db} SET jit = 'FALSE'"], None),
    "jit of the database": (
        ["ALTER ROLE app IN DATABASE {db} RESET jit", "ALTER DATABASE {db} SET jit = on"],
        "jit is on",
    ),
    "off for the role": (["ALTER ROLE app IN DATABASE {db} RESET jit", "ALTER ROLE app SET jit = off"], None),
    "off for the database": (["ALTER ROLE app IN DATABASE {db} RESET jit", "ALTER DATABASE {db} SET jit = off"], None),
    "off for all roles": (["ALTER ROLE app IN DATABASE {db} RESET jit", "ALTER ROLE ALL SET jit = off"], None),
    "role here over role": (["ALTER ROLE app SET jit = on"], None),
    "role over database": (
        [
            "ALTER ROLE app IN DATABASE {db} RESET jit",
            "ALTER DATABASE {db} SET jit = off",
            "ALTER ROLE app SET jit = on",
        ],
        "jit is on",
    ),
    "database over all roles": (
        [
            "ALTER ROLE app IN DATABASE {db} RESET jit",
            "ALTER ROLE ALL SET jit = off",
            "ALTER DATABASE {db} SET jit = on",
        ],
        "jit is on",
    ),
    "another role's": (["ALTER ROLE op SET jit = on"], None),
    "another database's": (["ALTER ROLE app IN DATABASE postgres SET jit = on"], None),
    "no statement_timeout": (
        ["ALTER ROLE app IN DATABASE {db} SET statement_timeout = 0"],
        "statement_timeout is not set",
    ),
    "none in minutes": (
        ["ALTER ROLE app IN DATABASE {db} SET statement_timeout = '0 min'"],
        "statement_timeout is not set",
    ),
    "minutes": (["ALTER ROLE app IN DATABASE {db} SET statement_timeout = '10min'"], None),
    "no idle timeout": (
        ["ALTER ROLE app IN DATABASE {db} RESET idle_in_transaction_session_timeout"],
        "idle_in_transaction_session_timeout is not set",
    ),
    "idle timeout of the role": (
        [
            "ALTER ROLE app IN DATABASE {db} RESET idle_in_transaction_session_timeout",
            "ALTER ROLE app SET idle_in_transaction_session_timeout = '5s'",
        ],
        None,
    ),
}


@pytest.mark.parametrize("way", SETTINGS)
def test_settings_of_an_application_role(ready, admin, way):
    """The item agrees with the settings that a session of the role has."""
    statements, fault = SETTINGS[way]
    with application(ready):
        admin.execute("SELECT mad_registry.configure_role('app')")
        try:
            for statement in statements:
                admin.execute(statement.replace("{db}", ready.name))
            with ready.connect("app") as session:
                jit, statement, idle = (one(session, f"SHOW {name}") for name in (
                    "jit", "statement_timeout", "idle_in_transaction_session_timeout"))
            assert (jit == "on" or statement == "0" or idle == "0") == bool(fault), "the test itself"
            if fault:
                row = only(ready, "application roles")
                assert row["detail"] == f"app: {fault}"
                assert row["hint"] == "SELECT mad_registry.configure_role('app')"
                admin.execute(row["hint"])
            all_ok(ready)
        finally:
            admin.execute("ALTER ROLE ALL RESET ALL; ALTER ROLE op RESET ALL")


@pytest.mark.parametrize("words", ["f", "n", "of"])
def test_jit_off_in_few_letters(ready, admin, words):
    with application(ready):
        admin.execute("SELECT mad_registry.configure_role('app')")
        admin.execute(f"ALTER ROLE app IN DATABASE {ready.name} SET jit = {words}")
        all_ok(ready)


def test_roles_that_inherit_access(ready, admin):
    """A role without LOGIN is not an application, but its members with LOGIN are."""
    with application(ready, name="team", options="NOLOGIN"):
        all_ok(ready)
        with (
            role(ready.server, "member", "LOGIN IN ROLE team"),
            role(ready.server, "guest", "LOGIN NOINHERIT IN ROLE team"),
        ):
            row = only(ready, "application roles")
            assert row["detail"].startswith("member: ")
            admin.execute(row["hint"])
            all_ok(ready)
            ready.drop()


def test_several_roles(ready, admin):
    """Detail and hint name all roles. Operators and superusers are not applications."""
    with role(ready.server, "boss"), role(ready.server, "b_app"), application(ready, name="a_app"):
        grant(ready, "b_app", "reader")
        grant(ready, "boss", "writer")
        admin.execute("ALTER ROLE boss SUPERUSER")
        row = only(ready, "application roles", "access")
        assert re.fullmatch("a_app: .*; b_app: .*", row["detail"])
        admin.execute(row["hint"])
        admin.execute(only(ready, "access")["hint"])
        row = only(ready, "application roles")
        assert row["detail"].startswith("boss: ")
        admin.execute(row["hint"])
        all_ok(ready)
        ready.drop()


def test_the_hint_for_an_odd_name(ready, admin):
    with application(ready, name="o'brien"):
        row = only(ready, "application roles")
        assert "o'brien" in row["detail"]
        admin.execute(row["hint"])
        all_ok(ready)


def test_roles_of_a_restored_database(ready, admin):
    """A dump contains the names of roles, and the oids of another server."""
    with application(ready):
        admin.execute("UPDATE mad.role_access SET role_oid = 4000000000, server_id = 1 WHERE role_name = 'app'")
        only(ready, "application roles", "access")
        admin.execute("SELECT * FROM mad_registry.confirm_access()")
        only(ready, "application roles")


def test_what_the_asking_session_has_set_does_not_matter(pg_config):
    settings = LOADED + "jit = off\nstatement_timeout = '1min'\nidle_in_transaction_session_timeout = '1min'\n"
    with running(pg_config, settings) as server, registry(server, statements=True) as database, application(database):
        assert faults(database, "owner") == {}
        assert faults(database, "owner", "-c statement_timeout=5min") == {}
