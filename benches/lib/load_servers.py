"""What the load needs: a server with its data, PgBouncer and examples/service, as its README sets them
up, with the files of examples/pools."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import data
import psycopg
from cases import SQL, org
from server import free_port

PROJECT = Path(__file__).resolve().parents[2]
POOLS = PROJECT / "examples" / "pools"
SETTINGS = (POOLS / "postgresql.conf").read_text() + """
shared_buffers = '2GB'
maintenance_work_mem = '256MB'
"""
# While measuring, unlike in the other benchmarks: as in production.
MEASURED = {"fsync": "on", "full_page_writes": "on", "autovacuum": "on"}
PROGRAM = shutil.which("pgbouncer", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")


@dataclass
class Places:
    """Where the clients connect to."""
    metadata_dsn: str
    service: str
    redis: int


def configured(name):
    """Returns a number of examples/pools/pgbouncer.ini."""
    return int(re.search(rf"\b{name} ?= ?(\d+)", (POOLS / "pgbouncer.ini").read_text())[1])


def build(server, tenants, results, say):
    """Creates the metadata database `registry`, and results databases."""
    sizes = data.Sizes(tenants.count, tenants.sql)
    data.load(server, sizes, say, parts=("organizations", "tasks"))
    server.psql((SQL / "mixed" / "services.sql").read_text(), "registry")
    say("copying for the strategy")
    server.psql(data.script("strategy.sql"), "registry")
    readme = (PROJECT / "examples" / "service" / "README.md").read_text()
    roles, _, grants, settings, _ = re.findall(r"```sql\n(.*?)```", readme, re.DOTALL)
    server.psql(roles)
    server.psql("CREATE DATABASE results_0")
    for database in ("registry", "results_0"):
        server.psql(grants + settings, database)
    server.psql((SQL / "load" / "strategy" / "tables.sql").read_text(), "registry")
    say("results databases")
    for number in range(1, results):
        server.psql(f"CREATE DATABASE results_{number} TEMPLATE results_0 STRATEGY FILE_COPY")
    server.psql("VACUUM ANALYZE; CHECKPOINT", "registry")
    server.set(**MEASURED)


class Process:
    """A program that is started and ended with the benchmark."""

    def start(self, command, answers, **more):
        """Waits until `answers` returns true."""
        self.log = self.folder / "log"
        with self.log.open("a") as out:
            self.process = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=out,
                                            stderr=subprocess.STDOUT, cwd="/", **more)
        deadline = time.monotonic() + 60
        while not answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.__exit__()
                raise SystemExit(f"{command[-1]} did not start:\n{self.log.read_text()}")
            time.sleep(0.05)

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


class Pooler(Process):
    """PgBouncer with examples/pools/pgbouncer.ini, and the addresses of this server."""

    def __init__(self, server, tenants, results):
        if PROGRAM is None:
            raise SystemExit("PgBouncer is not installed (Debian: apt-get install pgbouncer)")
        self.server, self.port, self.folder = server, free_port(), server.root / "pooler"
        address = f"host={server.root} port={server.port}"
        names = [f"results_{org(o).replace('-', '')} = {address} dbname=results_{o % results}"
                 for o in range(1, tenants.count + 1)]
        text = (POOLS / "pgbouncer.ini").read_text()
        text = text.replace("mad = host=127.0.0.1 port=5432", f"mad = {address} dbname=registry")
        text = text.replace("host=127.0.0.1 port=5432", address)
        text = text.replace("[databases]", "\n".join(["[databases]", *names]))
        # The last value of a setting counts.
        text += f"""
listen_port = {self.port}
unix_socket_dir =
auth_type = trust
auth_file = {self.folder}/users
admin_users = postgres
"""
        self.folder.mkdir()
        (self.folder / "users").write_text('"mad_app" ""\n"postgres" ""\n')
        (self.folder / "ini").write_text(text)

    def dsn(self, database, user="mad_app"):
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def __enter__(self):
        self.start([*self.server.prefix, PROGRAM, "-q", self.folder / "ini"], self.answers)
        return self

    def answers(self):
        try:
            psycopg.connect(self.dsn("mad")).close()
            return True
        except psycopg.OperationalError:
            return False

    @staticmethod
    def version():
        return subprocess.check_output([PROGRAM, "--version"], text=True).splitlines()[0]


class ExampleService(Process):
    """examples/service under uvicorn. Its processes share the connections that the pooler allows."""

    def __init__(self, server, pooler, tenants, workers):
        self.port, self.folder, self.workers = free_port(), server.root / "service", workers
        self.url = f"http://127.0.0.1:{self.port}"
        self.folder.mkdir()
        tokens = self.folder / "tokens.json"
        tokens.write_text(json.dumps({org(o): org(o) for o in range(1, tenants.count + 1)}))
        results = (configured("max_user_connections") - configured("pool_size")) // configured("default_pool_size")
        self.environment = {
            "MAD_TOKENS": str(tokens),
            "MAD_METADATA_DSN": pooler.dsn("mad"),
            "MAD_RESULTS_DSN": pooler.dsn("results_{org_id.hex}"),
            "MAD_METADATA_CONNECTIONS": str(max(1, configured("pool_size") // workers)),
            "MAD_RESULTS_POOLS": str(max(1, results // workers)),
            "MAD_CONNECTIONS_PER_POOL": str(configured("default_pool_size")),
        }

    def __enter__(self):
        self.start([sys.executable, "-m", "uvicorn", "--app-dir", PROJECT / "examples", "--port", self.port,
                    "--workers", self.workers, "--log-level", "warning", "--no-access-log",
                    "--factory", "service.app:create_app"],
                   self.answers, env={**os.environ, **self.environment})
        return self

    def answers(self):
        try:
            urllib.request.urlopen(f"{self.url}/openapi.json", timeout=10).close()
            return True
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False
