"""A separate Postgres server, bound to one core: temporary, or in a given data directory that
stays.

Postgres refuses to run as root. Under root it runs as the user that MAD_TEST_USER names, by default
postgres if it exists, else nobody.
"""

import os
import pwd
import re
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
max_wal_size = 2GB
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
    def __init__(self, pg_config, core, settings="", data=None):
        """data: a directory that stays; created if it does not exist."""
        self.bindir = Path(subprocess.check_output([pg_config, "--bindir"], text=True).strip())
        self.libdir = Path(subprocess.check_output([pg_config, "--pkglibdir"], text=True).strip())
        self.version = subprocess.check_output([pg_config, "--version"], text=True).strip()
        user = server_user()
        self.prefix = ["taskset", "-c", str(core)]
        if user:
            self.prefix += ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
        # The path is short, because the path of a Unix socket has at most 107 bytes.
        self.root = Path(tempfile.mkdtemp(prefix="mad-bench-"))
        if user:
            shutil.chown(self.root, user.pw_name)
        self.data = Path(data).resolve() if data else self.root / "data"
        if data and not self.data.exists():
            self.data.mkdir(parents=True)
            if user:
                shutil.chown(self.data, user.pw_name)
        self.settings = SETTINGS + settings
        self.port = free_port()

    @property
    def built(self):
        """Whether a data directory exists already."""
        return (self.data / "PG_VERSION").exists()

    def __enter__(self):
        try:
            if not self.built:
                self.run("initdb", "-D", self.data, "-A", "trust", "-U", "postgres", "-E", "UTF8",
                         "--locale=C.UTF-8", "--no-sync")
            # Written as a whole, so that an existing directory gets the settings of this version of
            # the benchmark.
            (self.data / "postgresql.auto.conf").write_text(self.settings)
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        stays = self.data.parent != self.root
        self.run(
            "pg_ctl", "-D", self.data, "-m", "fast" if stays else "immediate", "-w", "-t", "600", "stop", check=False
        )
        shutil.rmtree(self.root, ignore_errors=True)

    def start(self, action="start"):
        self.run("pg_ctl", "-D", self.data, "-l", self.root / "log", "-w", "-t", "600",
                 "-o", f"-p {self.port} -k {self.root}", action)

    def set(self, **settings):
        """Changes settings and restarts the server."""
        self.settings += "".join(f"{name} = '{value}'\n" for name, value in settings.items())
        (self.data / "postgresql.auto.conf").write_text(self.settings)
        self.start("restart")

    def run(self, program, *args, check=True, stdin=None):
        """Runs one of the server's programs on its core, as its user; returns the output."""
        # Output goes to files, because the server that pg_ctl starts would keep a pipe open.
        with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
            done = subprocess.run([*self.prefix, str(self.bindir / program), *map(str, args)],
                                  stdout=out, stderr=err, input=stdin, text=True, cwd="/")
            out.seek(0)
            err.seek(0)
            if check and done.returncode != 0:
                raise SystemExit(f"{program} failed:\n{out.read()}\n{err.read()}")
            return out.read()

    def client_args(self, database, user="postgres", session={}):
        """session: settings of the session from its start."""
        options = " ".join(f"-c {name}={value}" for name, value in session.items())
        return ["-h", self.root, "-p", self.port, "-U", user, f"dbname={database} options='{options}'"]

    def psql(self, sql, database="postgres", user="postgres", session={}, **variables):
        """Returns the output of psql for a script, unaligned and without headers."""
        settings = [x for name, value in variables.items() for x in ("-v", f"{name}={value}")]
        return self.run("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", *settings,
                        *self.client_args(database, user, session), stdin=sql)

    def pgbench(
        self, script, mode, seconds, user="postgres", clients=1, database="registry", session={}, rate=None, **variables
    ):
        """Returns (transactions per second, transactions) of a script in the given protocol mode,
        at this rate or as fast as possible."""
        # A prepared statement takes a variable as its parameter; in simple mode its text replaces
        # the variable.
        path = self.root / ("statement.sql" if rate is None else "rate.sql")
        path.write_text(script)
        path.chmod(0o644)
        quote = "'{}'" if mode == "simple" else "{}"
        settings = [x for name, value in variables.items() for x in ("-D", f"{name}={quote.format(value)}")]
        limit = [] if rate is None else ["-R", rate]
        out = self.run(
            "pgbench",
            "-n",
            "-c",
            clients,
            "-j",
            1,
            "-M",
            mode,
            "-T",
            seconds,
            *limit,
            "-f",
            path,
            *settings,
            *self.client_args(database, user, session),
        )
        count = int(re.search(r"^number of transactions actually processed: (\d+)", out, re.M)[1])
        # At a low rate there may be no transaction, and then pgbench prints no throughput.
        return (float(re.search(r"^tps = ([\d.]+)", out, re.M)[1]) if count else 0.0), count
