"""On Citus: refused, on every node and in sessions that have used the tables before.

Citus is in no package archive that the other tests use. MAD_CITUS_PG_CONFIG names the pg_config of a
PostgreSQL in which Citus and this library are installed.
"""

import os

import pytest
from conftest import new_org
from psycopg import errors
from servers import Server

PG_CONFIG = os.environ.get("MAD_CITUS_PG_CONFIG")
pytestmark = pytest.mark.skipif(not PG_CONFIG, reason="MAD_CITUS_PG_CONFIG is not set: needs Citus")
SETTINGS = """
shared_preload_libraries = 'citus, mad_registry'
citus.node_conninfo = 'sslmode=disable'
mad_registry.maintenance = off
wal_level = logical
max_prepared_transactions = 50
"""


@pytest.fixture(scope="module")
def nodes():
    """A coordinator and a worker, with the extension in a database of the same name."""
    found = []
    try:
        for _ in range(2):
            server = Server(PG_CONFIG, SETTINGS)
            found.append(server)
            server.start()
            server.psql("CREATE ROLE owner LOGIN; CREATE ROLE lab LOGIN")
            server.psql("CREATE DATABASE registry OWNER owner")
            server.psql("CREATE EXTENSION citus", "registry")
        coordinator, worker = found
        coordinator.psql(f"SELECT citus_set_coordinator_host('localhost', {coordinator.port})", "registry")
        coordinator.psql(f"SELECT citus_add_node('localhost', {worker.port})", "registry")
        coordinator.psql("CREATE EXTENSION mad_registry CASCADE", "registry", "owner")
        yield found
    finally:
        for server in found:
            server.remove()


@pytest.mark.parametrize("distribute, table", [
    ("create_distributed_table('mad.result_cache', 'cache_key')", "result_cache"),
    ("create_reference_table('mad.schema_version')", "schema_version"),
])
def test_what_was_distributed_by_hand_is_refused(nodes, distribute, table):
    coordinator, worker = nodes
    refused = pytest.raises(errors.FeatureNotSupported, match=f"table mad.{table} is distributed by Citus")
    library = "SELECT count(*) FROM mad_registry.task_library(%s)"
    with coordinator.connect("registry", user="owner") as owner, coordinator.connect("registry", user="lab") as lab:
        org = new_org(owner, f"lab of {table}")
        owner.execute("SELECT mad_registry.grant_access('lab', 'reader', %s)", [org])
        visible = "SELECT count(*) FROM mad.organizations"
        assert lab.execute(library, [org]).fetchone() == (0,) and lab.execute(visible).fetchone() == (1,)
        coordinator.psql(f"SELECT {distribute}", "registry")
        for session, statement, values in [(owner, library, [org]), (lab, library, [org]), (lab, visible, None),
                                           (owner, "SELECT mad_registry.migrate()", None),
                                           (owner, "SELECT mad_registry.refuse_writes(%s)", [org])]:
            with refused as refusal:
                session.execute(statement, values)
            assert f"undistribute_table('mad.{table}')" in refusal.value.diag.message_hint
        with worker.connect("registry", user="owner") as there, refused:
            there.execute(library, [org])
        [item] = owner.execute("SELECT ok, hint FROM mad_registry.deployment_checklist()"
                               " WHERE item = 'migrations'").fetchall()
        assert not item[0] and "undistribute_table" in item[1]
        coordinator.psql(f"SELECT undistribute_table('mad.{table}')", "registry")
        assert lab.execute(library, [org]).fetchone() == (0,) and lab.execute(visible).fetchone() == (1,)
