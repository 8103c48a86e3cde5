"""Fixtures of the tests against real servers.

MAD_PG_CONFIGS names the pg_config programs to test with, separated by colons. The extension must be
installed in each of them; scripts/test does both.
"""

import itertools
import json
import os
import subprocess
import zlib
from weakref import WeakKeyDictionary

import pytest
from catalogues import CATALOGUES, PROJECT  # noqa: F401
from servers import Server

PG_CONFIGS = [p for p in os.environ.get("MAD_PG_CONFIGS", "/usr/bin/pg_config").split(":") if p]

_names = itertools.count(1)
_templates = WeakKeyDictionary()

# Files about the library's own code, and about SQL that means the same in every Postgres.
# Each runs on one version, like those with the mark one_version; on all with MAD_TEST_SCALE=full.
# Plans, privileges, DDL, statistics, shared memory and upgrades are tested on all versions always.
ONE_VERSION = {f"test_{name}" for name in """
    bad_input cache_key catalogue client_encodings etag explain_pick export_catalog heartbeats_batch heartbeats_hot
    interrupts isolation leases_concurrent library_model library_pages memory outcomes pages parameters
    partitions_clock pipelines_concurrent placement placement_access placement_cache placement_servers placement_sql
    reads remove_organization requests result_cache row_equality search search_lists search_spelling services
    table_sizes versions maintenance_beside_writers checklist_roles checklist_tables monitoring_page docs
    """.split()}
FULL = os.environ.get("MAD_TEST_SCALE") == "full"


def pytest_configure(config):
    config.addinivalue_line("markers", "one_version: of code that doesn't depend on the version of Postgres")


def pytest_generate_tests(metafunc):
    if "pg_config" not in metafunc.fixturenames:
        return
    configs = PG_CONFIGS
    listed = metafunc.module.__name__ in ONE_VERSION and not FULL
    if listed or metafunc.definition.get_closest_marker("one_version"):
        # One of them for each file, so that the versions, which scripts/test runs in parallel, take
        # about equally long.
        configs = [configs[zlib.crc32(metafunc.module.__name__.encode()) % len(configs)]]
    metafunc.parametrize("pg_config", configs, scope="session", ids=major_of)


def major_of(pg_config):
    return "pg" + subprocess.check_output([pg_config, "--version"], text=True).split()[1].split(".")[0]


@pytest.fixture(scope="session")
def server(pg_config):
    """A running server with a role `owner`, which is not a superuser and may create databases."""
    server = Server(pg_config)
    server.start()
    server.psql("CREATE ROLE owner LOGIN CREATEDB")
    yield server
    server.remove()


class Database:
    """A database of role `owner`."""

    def __init__(self, server, template=None):
        self.server = server
        self.name = f"test_{next(_names)}"
        from_template = f" TEMPLATE {template} STRATEGY file_copy" if template else ""
        server.psql(f"CREATE DATABASE {self.name} OWNER owner{from_template}")

    def connect(self, user="owner", **kwargs):
        return self.server.connect(self.name, user, **kwargs)

    def psql(self, sql, user="owner"):
        return self.server.psql(sql, self.name, user)

    def drop(self):
        self.server.psql(f"DROP DATABASE IF EXISTS {self.name} WITH (FORCE)")


def library_template(server):
    """Returns the name of a database with the extension on this server, for copies, which take a
    fifth of the time that CREATE EXTENSION takes. Nobody can connect to it."""
    if server not in _templates:
        database = Database(server)
        database.psql("CREATE EXTENSION mad_registry CASCADE")
        server.psql(f"ALTER DATABASE {database.name} ALLOW_CONNECTIONS false")
        _templates[server] = database.name
    return _templates[server]


@pytest.fixture
def empty_database(server):
    """A database without the extension."""
    database = Database(server)
    yield database
    database.drop()


@pytest.fixture
def database(server):
    """A database with the extension, installed by its owner, and without rows."""
    database = Database(server, library_template(server))
    yield database
    database.drop()


@pytest.fixture
def db(database):
    """A connection of the owner to `database`."""
    with database.connect() as connection:
        yield connection


@pytest.fixture
def org(db):
    """An organisation in `db`."""
    return new_org(db, "acme")


def new_org(connection, name):
    row = connection.execute(
        "INSERT INTO mad.organizations (name) VALUES (%s) RETURNING org_id", [name]).fetchone()
    return row[0]


@pytest.fixture(scope="session", params=CATALOGUES)
def documents(request):
    """The tasks and pipelines of a catalogue, for each catalogue that is present."""
    return CATALOGUES[request.param]()


@pytest.fixture(scope="session")
def catalogue_template(server, documents):
    """A database with a catalogue in organisation `acme`. Tests must not change it."""
    database = Database(server)
    database.documents = documents
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    with database.connect() as connection:
        org = new_org(connection, "acme")
        connection.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, json.dumps(documents.tasks)])
        connection.execute("SELECT mad_registry.import_pipelines(%s, %s)", [org, json.dumps(documents.pipelines)])
        connection.execute("VACUUM ANALYZE")
    yield database
    database.drop()


@pytest.fixture
def catalogue(server, catalogue_template):
    """A copy of the catalogue's database, which a test may change."""
    database = Database(server, catalogue_template.name)
    database.documents = catalogue_template.documents
    yield database
    database.drop()
