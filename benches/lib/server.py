"""A throw-away Postgres server, bound to one core.

Postgres refuses to run as root; as root it runs as the user that MAD_TEST_USER names
(postgres where it exists, else nobody).
"""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

SETTINGS = """
listen_addresses = ''
autovacuum = off
jit = off
fsync = off
full_page_writes = off
max_wal_size = 4GB
log_min_messages = warning
timezone = 'UTC'
"""


def server_user():
    if os.geteuid() != 0:
        return None
    wanted = os.environ.get("MAD_TEST_USER")
    for name in [wanted] if wanted else ["postgres", "nobody"]:
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise SystemExit("no user to run Postgres as: set MAD_TEST_USER")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    def __init__(self, pg_config, core):
        self.bindir = Path(subprocess.check_output([pg_config, "--bindir"], text=True).strip())
        self.version = subprocess.check_output([pg_config, "--version"], text=True).strip()
        user = server_user()
        self.prefix = ["taskset", "-c", str(core)]
        if user:
            self.prefix += ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
        # Short: the path of a Unix socket has at most 107 bytes.
        self.root = Path(tempfile.mkdtemp(prefix="mad-bench-"))
        if user:
            shutil.chown(self.root, user.pw_name)
        self.data = self.root / "data"
        self.port = free_port()

    def __enter__(self):
        self.run("initdb", "-D", self.data, "-A", "trust", "-U", "postgres", "-E", "UTF8",
                 "--locale=C.UTF-8", "--no-sync")
        with open(self.data / "postgresql.conf", "a") as conf:
            conf.write(SETTINGS)
        self.run("pg_ctl", "-D", self.data, "-l", self.root / "log", "-w",
                 "-o", f"-p {self.port} -k {self.root}", "start")
        return self

    def __exit__(self, *_):
        self.run("pg_ctl", "-D", self.data, "-m", "immediate", "-w", "stop", check=False)
        shutil.rmtree(self.root, ignore_errors=True)

    def run(self, program, *args, check=True, stdin=None):
        """Runs one of the server's programs on its core, as its user; returns what it prints."""
        # To files: pg_ctl's server would hold a pipe open.
        with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
            done = subprocess.run([*self.prefix, str(self.bindir / program), *map(str, args)],
                                  stdout=out, stderr=err, input=stdin, text=True, cwd="/")
            out.seek(0)
            err.seek(0)
            if check and done.returncode != 0:
                raise SystemExit(f"{program} failed:\n{out.read()}\n{err.read()}")
            return out.read()

    def client_args(self, database):
        return ["-h", self.root, "-p", self.port, "-U", "postgres", database]

    def psql(self, sql, database="postgres", **variables):
        """What psql prints for a script: unaligned, without headers."""
        settings = [x for name, value in variables.items() for x in ("-v", f"{name}={value}")]
        return self.run("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", *settings,
                        *self.client_args(database), stdin=sql)

    def pgbench(self, script, database, mode, seconds, **variables):
        """Transactions a second of one client in the given protocol mode."""
        # A prepared statement takes a variable as its parameter; in simple mode the text
        # itself replaces it.
        # A copy: the server's user may not reach the project's files.
        script = shutil.copy(script, self.root / "statement.sql")
        quote = "'{}'" if mode == "simple" else "{}"
        settings = [x for name, value in variables.items() for x in ("-D", f"{name}={quote.format(value)}")]
        out = self.run("pgbench", "-n", "-c", 1, "-j", 1, "-M", mode, "-T", seconds, "-f", script,
                       *settings, *self.client_args(database))
        line = next(line for line in out.splitlines() if line.startswith("tps"))
        return float(line.split()[2])
