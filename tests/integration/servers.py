"""Temporary Postgres servers for the tests.

Postgres refuses to run as root. Under root everything here runs as the user that MAD_TEST_USER
names, by default postgres if it exists, else nobody.
"""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

import psycopg

SETTINGS = """
listen_addresses = '127.0.0.1'
fsync = off
full_page_writes = off
max_wal_size = 2GB
shared_buffers = 256MB
max_connections = 100
log_min_messages = warning
timezone = 'UTC'
# The background worker counts in the statistics and connects to the databases that tests drop;
# test_maintenance_worker.py tests it.
mad_registry.maintenance = off
"""


def server_user():
    """Returns the user that servers run as; None for the current user."""
    if os.geteuid() != 0:
        return None
    wanted = os.environ.get("MAD_TEST_USER")
    for name in [wanted] if wanted else ["postgres", "nobody"]:
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    raise RuntimeError("no user to run Postgres as: set MAD_TEST_USER")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """A server with its own data directory, port and socket directory."""

    def __init__(self, pg_config, settings="", data=None, initdb=(), folder="/tmp"):
        self.pg_config = pg_config
        self.bindir = Path(subprocess.check_output([pg_config, "--bindir"], text=True).strip())
        self.sharedir = Path(subprocess.check_output([pg_config, "--sharedir"], text=True).strip())
        self.libdir = subprocess.check_output([pg_config, "--pkglibdir"], text=True).strip()
        version = subprocess.check_output([pg_config, "--version"], text=True).split()[1]
        self.major = int("".join(c for c in version.split(".")[0] if c.isdigit()))
        self.user = server_user()
        # The path is short, because the path of a Unix socket has at most 107 bytes.
        self.root = Path(tempfile.mkdtemp(prefix="mad-", dir=folder))
        if self.user:
            shutil.chown(self.root, self.user)
        self.data = self.root / "data"
        self.log = self.root / "log"
        self.port = free_port()
        self.extra = settings
        self.running = False
        if data is None:
            self.run("initdb", "-D", self.data, "-A", "trust", "-U", "postgres", "-E", "UTF8",
                     "--locale=C.UTF-8", "--no-sync", *initdb)
            with open(self.data / "postgresql.conf", "a") as conf:
                conf.write(SETTINGS + settings)

    def as_user(self, *command):
        """Returns the command, changed to run as the server's user."""
        if not self.user:
            return list(command)
        return [
            "setpriv",
            f"--reuid={self.user}",
            f"--regid={pwd.getpwnam(self.user).pw_gid}",
            "--clear-groups",
            *command,
        ]

    def run(self, program, *args, check=True, **kwargs):
        """Runs one of this server's programs as the server's user."""
        command = self.as_user(str(self.bindir / program), *map(str, args))
        done = subprocess.run(command, capture_output=True, text=True, cwd="/tmp",
                              stdin=subprocess.DEVNULL, **kwargs)
        if check and done.returncode != 0:
            raise RuntimeError(f"{program} failed:\n{done.stdout}\n{done.stderr}")
        return done

    def start(self):
        done = self.run("pg_ctl", "-D", self.data, "-l", self.log, "-w", "-o",
                        f"-p {self.port} -k {self.root}", "start", check=False)
        if done.returncode != 0:
            raise RuntimeError(f"the server did not start:\n{done.stderr}\n{self.log_text()}")
        self.running = True
        return self

    def stop(self, mode="fast"):
        if self.running:
            self.run("pg_ctl", "-D", self.data, "-m", mode, "-w", "stop")
            self.running = False

    def remove(self):
        self.stop("immediate")
        shutil.rmtree(self.root, ignore_errors=True)

    def log_text(self):
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def dsn(self, database="postgres", user="postgres"):
        return f"host={self.root} port={self.port} dbname={database} user={user}"

    def connect(self, database="postgres", user="postgres", autocommit=True, **kwargs):
        return psycopg.connect(self.dsn(database, user), autocommit=autocommit, **kwargs)

    def client_args(self, database, user="postgres"):
        return ["-h", str(self.root), "-p", str(self.port), "-U", user, "-d", database]

    def psql(self, sql, database="postgres", user="postgres"):
        """Returns the output of psql for these statements, unaligned and without headers."""
        return self.run("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1",
                        *self.client_args(database, user), "-c", sql).stdout


@contextmanager
def standby_of(server):
    """A hot standby of a running server, which has begun to follow it."""
    standby = Server(server.pg_config, data="copied")
    try:
        server.run("pg_basebackup", "-D", standby.data, "-R", "-c", "fast", "-X", "stream", "--no-sync",
                   "-h", server.root, "-p", server.port, "-U", "postgres")
        yield standby.start()
    finally:
        standby.remove()
