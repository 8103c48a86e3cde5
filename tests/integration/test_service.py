"""examples/service behind PgBouncer, with the configuration files of examples/pools."""

import asyncio
import json
import re
import shutil
import sys
import time
import uuid

import asyncpg
import pytest
from conftest import PROJECT, Database
from servers import Server, free_port
from test_pooler import PROGRAM, Pooler

sys.path.insert(0, str(PROJECT / "examples"))
httpx = pytest.importorskip("httpx")
pytest.importorskip("fastapi")
from service.app import create_app  # noqa: E402
from service.database import DatabaseManager  # noqa: E402
from service.settings import Settings  # noqa: E402

pytestmark = [
    pytest.mark.one_version,
    pytest.mark.skipif(PROGRAM is None, reason="needs PgBouncer (Debian's package pgbouncer), which is not installed"),
]

POOLS = PROJECT / "examples" / "pools"
ORGANISATIONS = 1000
RESULTS = 50
BOUND = int(re.search(r"^max_user_connections = (\d+)$", (POOLS / "pgbouncer.ini").read_text(), re.MULTILINE)[1])
INTERFACE = {"openapi": "3.1.0", "info": {"title": "Dock", "version": "1"}, "paths": {"/execute": {"post": {
    "requestBody": {"content": {"application/json": {"schema": {
        "type": "object", "required": ["ligand"], "additionalProperties": False,
        "properties": {"ligand": {"type": "string"}, "exhaustiveness": {"type": "integer"}}}}}}}}}}


def org_id(number):
    return uuid.UUID(int=0x5000_0000_0000 + number)


class ExamplePooler(Pooler):
    """PgBouncer with examples/pools/pgbouncer.ini, and the addresses of this test."""

    def ini(self, server):
        address = f"host={server.root} port={server.port}"
        names = [f"results_{org_id(n).hex} = {address} dbname=results_{n % RESULTS}" for n in range(ORGANISATIONS)]
        text = (POOLS / "pgbouncer.ini").read_text().replace("host=127.0.0.1 port=5432", address)
        # The last value of a setting counts.
        return text.replace("[databases]", "\n".join(["[databases]", *names])) + f"""
listen_port = {self.port}
unix_socket_dir =
auth_type = trust
auth_file = {self.folder}/users
logfile = {self.folder}/log
"""


def fill(db):
    """Every organisation has a task dock in two versions, with a service of the newer one that gives
    two leases."""
    db.execute("INSERT INTO mad.organizations (org_id, name) SELECT o, 'organisation ' || o FROM unnest(%s::uuid[]) o",
               [[org_id(n) for n in range(ORGANISATIONS)]])
    metadata = {"title": "Docking", "category": "docking", "description": "Docks a ligand."}
    tasks = [{"task_id": "dock", "version": version, "metadata": metadata, "interface_spec": INTERFACE,
              "service_config": {"image": "dock:" + version}} for version in ("1.0.0", "1.10.0")]
    db.execute("SELECT count(mad_registry.import_tasks(org_id, %s)) FROM mad.organizations", [json.dumps(tasks)])
    db.execute("""SELECT count(mad_registry.heartbeat(org_id, mad_registry.register_service(
                      org_id, 'dock', '1.10.0', 'http://dock.example', max_concurrency => 2)))
                  FROM mad.organizations""")
    db.execute("ANALYZE")


@pytest.fixture(scope="module")
def world(pg_config):
    """The metadata database, the results databases, and PgBouncer in front of them."""
    server = Server(pg_config, (POOLS / "postgresql.conf").read_text())
    pooler = None
    try:
        server.start()
        server.psql("CREATE ROLE owner LOGIN CREATEDB; CREATE ROLE mad_app LOGIN; CREATE ROLE mad_monitor LOGIN")
        metadata = Database(server)
        results = Database(server)
        for database in (metadata, results):
            database.psql("CREATE EXTENSION mad_registry CASCADE")
            database.psql("SELECT mad_registry.grant_access('mad_app', 'writer')")
        metadata.psql("SELECT mad_registry.grant_access('mad_monitor', 'monitor')")
        with metadata.connect() as db:
            fill(db)
        server.psql(f"ALTER DATABASE {metadata.name} RENAME TO mad")
        metadata.name = "mad"
        with server.connect() as db:
            for n in range(RESULTS):
                db.execute(f"CREATE DATABASE results_{n} TEMPLATE {results.name} STRATEGY FILE_COPY")
        pooler = ExamplePooler(server, ["mad_app", "mad_monitor"])
        pooler.wait(metadata, "mad_app")
        server.metadata, server.pooler = metadata, pooler
        yield server
    finally:
        if pooler:
            pooler.stop()
        server.remove()


def settings_of(world, **changes):
    at = f"127.0.0.1:{world.pooler.port}"
    return Settings(**{
        "metadata_dsn": f"postgresql://mad_app@{at}/mad",
        "results_dsn": f"postgresql://mad_app@{at}/results_{{org_id.hex}}",
        "metrics_dsn": f"postgresql://mad_monitor@{at}/mad",
        "tokens": {f"token {n}": org_id(n) for n in range(ORGANISATIONS)}, **changes})
