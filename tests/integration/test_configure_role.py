"""configure_role: the settings of an application's role in this database, and dry_run."""

import psycopg
import pytest
from monitoring import connect, one, registry, role, rows, running

NAMES = [
    "app",
    "Mixed Case",
    "o'brien",
    'a"b',
    "all",
    "user",
    "select",
    "app; DROP TABLE mad.jobs",
    "%s %I",
    "é\\n",
    "a@extschema:pg_trgm@",
    "x" * 63,
]
TITLES = [
    "mad_api",
    "it's",
    'a"b',
    "back\\slash",
    "$1 %s %L",
    " spaced ",
    "; DROP ROLE app",
    "=",
    "",
    "a@extschema:pg_trgm@",
    "x" * 63,
]
DEFAULTS = {
    "application_name": "mad_api",
    "jit": "off",
    "statement_timeout": "1min",
    "idle_in_transaction_session_timeout": "1min",
}


@pytest.fixture(scope="module")
def place(server):
    """A database in which only settings are changed."""
    with registry(server) as database:
        yield database


@pytest.fixture
def admin(place):
    with place.connect("postgres") as db:
        yield db


@pytest.fixture(params=["app"])
def app(request, place):
    with role(place.server, request.param) as name:
        yield name


def configure(db, *args, **named):
    given = ["%s"] * len(args) + [f"{name} => %({name})s" for name in named]
    if named:
        assert not args[1:]
        named["the_role"] = args[0]
        given[0] = "%(the_role)s"
    return [line for (line,) in db.execute(f"SELECT mad_registry.configure_role({', '.join(given)})", named or args)]


def role_settings(db):
    """Returns all settings of all roles."""
    return rows(db, "SELECT * FROM pg_db_role_setting ORDER BY setdatabase, setrole")


def session(database, name):
    with connect(database.server, database.name, name) as db:
        return {setting: one(db, f"SHOW {setting}") for setting in DEFAULTS}


def test_dry_run_says_what_it_would_do(place, admin, app):
    before = role_settings(admin)
    assert configure(admin, app, dry_run=True) == [
        f"ALTER ROLE app IN DATABASE {place.name} SET application_name = 'mad_api'",
        f"ALTER ROLE app IN DATABASE {place.name} SET jit = 'off'",
        f"ALTER ROLE app IN DATABASE {place.name} SET statement_timeout = '60000ms'",
        f"ALTER ROLE app IN DATABASE {place.name} SET idle_in_transaction_session_timeout = '60000ms'"]
    assert role_settings(admin) == before


@pytest.mark.parametrize("app", NAMES, indirect=True)
def test_the_settings_hold_in_new_sessions_here(place, admin, app):
    """The settings apply to new sessions of this role in this database only, whatever the role's
    name is."""
    others = session(place, "owner")
    before = connect(place.server, user=app)
    statements = configure(admin, app)
    assert len(statements) == 4
    assert session(place, app) == DEFAULTS
    with before:
        assert one(before, "SHOW statement_timeout") == "0"
    with connect(place.server, user=app) as elsewhere:
        assert one(elsewhere, "SHOW statement_timeout") == "0"
        assert one(elsewhere, "SHOW application_name") == ""
    assert session(place, "owner") == others
    assert one(admin, "SELECT to_regclass('mad.jobs') IS NOT NULL")


@pytest.mark.parametrize("app", NAMES, indirect=True)
def test_what_dry_run_says_can_be_run(place, admin, app):
    for statement in configure(admin, app, dry_run=True):
        admin.execute(statement)
    assert session(place, app) == DEFAULTS


@pytest.mark.parametrize("title", TITLES)
def test_the_name_of_an_application(place, admin, app, title):
    assert configure(admin, app, application_name=title) == configure(admin, app, application_name=title, dry_run=True)
    assert session(place, app) == {**DEFAULTS, "application_name": title}


def test_an_odd_database(server):
    """The name of the database must be quoted."""
    server.psql("CREATE DATABASE \"Odd 'base'\" OWNER owner")
    try:
        with role(server, "app") as app, connect(server, "Odd 'base'") as db:
            db.execute("CREATE EXTENSION mad_registry CASCADE")
            configure(db, app)
            with connect(server, "Odd 'base'", app) as there:
                assert one(there, "SHOW statement_timeout") == "1min"
            db.close()
            server.psql("DROP DATABASE \"Odd 'base'\"")
    finally:
        server.psql("DROP DATABASE IF EXISTS \"Odd 'base'\" WITH (FORCE)")


@pytest.mark.parametrize("given,shown", [("1 ms", "1ms"), ("1.9 ms", "1ms"), ("90 s", "90s"), ("2 hours", "2h"),
                                         ("1 day 1 hour", "25h"), ("24 days", "24d")])
def test_limits_of_time(place, admin, app, given, shown):
    configure(admin, app, statement_timeout=given, idle_in_transaction_session_timeout="5 min")
    assert session(place, app) == {
        **DEFAULTS,
        "statement_timeout": shown,
        "idle_in_transaction_session_timeout": "5min",
    }


def test_again_replaces(place, admin, app):
    admin.execute(f"ALTER ROLE app IN DATABASE {place.name} SET work_mem = '5MB'")
    configure(admin, app, application_name="one", statement_timeout="5 s")
    configure(admin, app)
    assert session(place, app) == DEFAULTS
    with place.connect(app) as db:
        assert one(db, "SHOW work_mem") == "5MB", "other settings stay"


BAD = [
    ({"application_name": None}, "application_name must not be null"),
    ({"statement_timeout": None}, "statement_timeout must not be null"),
    ({"idle_in_transaction_session_timeout": None}, "idle_in_transaction_session_timeout must not be null"),
    ({"dry_run": None}, "dry_run must not be null"),
    ({"application_name": "x" * 64}, "application_name must have at most 63"),
    ({"application_name": "Grüße"}, "application_name must have at most 63 printable ASCII"),
    ({"application_name": "a\nb"}, "application_name must have at most 63 printable ASCII"),
    ({"application_name": "a\x7fb"}, "application_name must have at most 63 printable ASCII"),
]
for setting in ("statement_timeout", "idle_in_transaction_session_timeout"):
    for value in ("0", "-1 s", "-infinity", "infinity", "0.5 ms", "25 days", "1 month", "178000000 years",
                  "-178000000 years", "1 month -30 days"):
        BAD.append(({setting: value}, f"{setting} must be at least a millisecond and at most 24 days"))


@pytest.mark.parametrize("bad,message", BAD, ids=lambda value: str(value)[:60])
@pytest.mark.parametrize("dry_run", [True, False])
def test_bad_arguments(place, admin, app, bad, message, dry_run):
    if "infinity" in str(bad) and place.server.major < 17:
        pytest.skip("no infinite intervals before PostgreSQL 17")
    before = role_settings(admin)
    with pytest.raises(psycopg.Error) as refusal:
        configure(admin, app, **{"dry_run": dry_run, **bad})
    assert refusal.value.sqlstate == "22023"
    assert message in refusal.value.diag.message_primary
    assert role_settings(admin) == before


def test_a_role_that_is_null_or_not_there(admin):
    before = role_settings(admin)
    for name, state, message in [
        (None, "22023", "role must not be null"),
        ("nobody_here", "P0002", "role nobody_here not found"),
        ("", "P0002", "not found"),
    ]:
        with pytest.raises(psycopg.Error) as refusal:
            configure(admin, name)
        assert refusal.value.sqlstate == state
        assert message in refusal.value.diag.message_primary
    with pytest.raises(psycopg.Error) as refusal:
        configure(admin, "nobody_here", dry_run=True)
    assert refusal.value.diag.message_hint == "create it with CREATE ROLE first"
    assert role_settings(admin) == before


def test_without_the_right_to_change_it(place, admin, app):
    """The owner of the database may call it. If the owner cannot change the role, the error says
    what to do."""
    before = role_settings(admin)
    with place.connect() as db:
        with pytest.raises(psycopg.errors.InsufficientPrivilege) as refusal:
            configure(db, app)
        assert "app" in refusal.value.diag.message_primary
        assert "dry_run => true" in refusal.value.diag.message_hint
        assert role_settings(admin) == before
        statements = configure(db, app, dry_run=True)
    for statement in statements:
        admin.execute(statement)
    assert session(place, app) == DEFAULTS


def test_who_may_change_it(place, admin, app):
    """Before PostgreSQL 16 a role with CREATEROLE may change any role, later only roles that it
    administers."""
    with role(place.server, "boss", "LOGIN CREATEROLE"):
        try:
            place.psql("GRANT USAGE ON SCHEMA mad_registry TO boss")
            place.psql("GRANT EXECUTE ON FUNCTION mad_registry.configure_role TO boss")
            if place.server.major >= 16:
                with place.connect("boss") as db, pytest.raises(psycopg.errors.InsufficientPrivilege):
                    configure(db, app)
                admin.execute("GRANT app TO boss WITH ADMIN OPTION")
            with place.connect("boss") as db:
                configure(db, app)
            assert session(place, app) == DEFAULTS
        finally:
            place.psql("REVOKE ALL ON SCHEMA mad_registry FROM boss")
            place.psql("REVOKE ALL ON FUNCTION mad_registry.configure_role FROM boss")


@pytest.mark.parametrize("level", ["reader", "writer", "operator"])
def test_no_level_may_call_it(place, app, level):
    place.psql(f"SELECT mad_registry.grant_access('app', '{level}')")
    try:
        with place.connect(app) as db, pytest.raises(psycopg.errors.InsufficientPrivilege):
            configure(db, app, dry_run=True)
    finally:
        place.psql("SELECT mad_registry.revoke_access('app')")


def test_a_rollback_restores_the_settings(place, admin, app):
    before = role_settings(admin)
    with pytest.raises(ZeroDivisionError), admin.transaction():
        configure(admin, app)
        assert role_settings(admin) != before
        raise ZeroDivisionError
    assert role_settings(admin) == before
    with admin.transaction():
        configure(admin, app, application_name="first")
        with pytest.raises(psycopg.errors.InvalidParameterValue), admin.transaction():
            configure(admin, app, statement_timeout="0")
    assert session(place, app)["application_name"] == "first"


def test_it_writes_nothing_where_nothing_can_be_written(place, admin, app):
    """In a READ ONLY transaction dry_run works."""
    admin.execute("SET default_transaction_read_only = on")
    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
        configure(admin, app)
    assert len(configure(admin, app, dry_run=True)) == 4


@pytest.mark.parametrize("path", ["lair, pg_catalog", ""])
def test_the_path_of_the_caller_means_nothing(server, path):
    """Objects of the database owner that match better than those of Postgres are not used when a
    superuser calls."""
    with role(server, "app") as app, registry(server) as database:
        database.psql("""
            CREATE SCHEMA lair;
            GRANT ALL ON SCHEMA lair TO PUBLIC;
            CREATE FUNCTION lair.trap() RETURNS text LANGUAGE plpgsql AS $$BEGIN RAISE 'trapped %', current_user; END$$;
            CREATE FUNCTION lair.format(text, name, name, text, text) RETURNS text LANGUAGE sql AS 'SELECT lair.trap()';
            CREATE FUNCTION lair.current_database() RETURNS name LANGUAGE sql AS 'SELECT lair.trap()::name';
            CREATE FUNCTION lair.join(bigint, text) RETURNS text LANGUAGE sql AS 'SELECT lair.trap()';
            CREATE OPERATOR lair.|| (FUNCTION = lair.join, LEFTARG = bigint, RIGHTARG = text);
            CREATE VIEW lair.pg_roles AS SELECT lair.trap() AS rolname""")
        with database.connect("postgres") as db:
            db.execute("SELECT set_config('search_path', %s, false)", [path])
            configure(db, app)
        assert session(database, app) == DEFAULTS
        database.drop()


def test_where_the_library_is_preloaded(pg_config):
    with running(pg_config) as server, role(server, "app") as app, registry(server) as database:
        with database.connect("postgres") as db:
            configure(db, app)
            counted = (
                "SELECT calls, errors, rows FROM mad_registry.performance_stats WHERE query_name = 'configure_role'"
            )
            assert db.execute(counted).fetchone() == (1, 0, 4)
        assert session(database, app) == DEFAULTS
        database.drop()
