"""Clients that take turns: each is a pgbench that is stopped except in its turns.

So the sessions last the whole run, as those of an application do, and turns of two ways can be
short and adjacent. The measures of a turn are its calls, from pgbench's log, and the CPU time of
the server processes of its sessions (the sum of utime and stime, in nanoseconds), which other load
of the machine hardly changes.
"""

import os
import signal
import subprocess
import time
from bisect import bisect
from pathlib import Path

# A turn is measured from here on, when calls from before the stop have ended.
SETTLE = 0.3


class Clients:

    def __init__(
        self, server, name, scripts, mode, seconds, clients=1, user="postgres", session={}, rate=None, variables={}
    ):
        """scripts: {text: weight}. seconds: the time from now until pgbench ends and writes its
        log."""
        self.name, self.stopped, self.turns = name, False, []
        self.folder = server.root / name.replace(" ", "_").replace("/", "_")
        self.folder.mkdir()
        self.folder.chmod(0o777)
        files = []
        for number, (text, weight) in enumerate(scripts.items()):
            (self.folder / f"{number}.sql").write_text(text)
            files += ["-f", f"{self.folder / str(number)}.sql@{weight}"]
        quote = "'{}'" if mode == "simple" else "{}"
        given = [x for key, value in variables.items() for x in ("-D", f"{key}={quote.format(value)}")]
        # Calls that are more than 50 ms late, as after a stop, are skipped.
        limit = ["-R", rate, "-L", 50] if rate else []
        # Simple or prepared; the log has the end of each call.
        command = [
            *server.prefix,
            server.bindir / "pgbench",
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
            *files,
            *given,
            "-l",
            f"--log-prefix={self.folder / 'log'}",
            "--random-seed=1",
            *server.client_args("registry", user, session),
        ]
        self.process = subprocess.Popen(
            [str(part) for part in command],
            env={**os.environ, "PGAPPNAME": name},
            cwd="/",
            stdout=subprocess.DEVNULL,
            stderr=(self.folder / "errors").open("w"),
        )
        self.backends = []
        while len(self.backends) < clients:
            if self.process.poll() is not None:
                raise SystemExit(f"{name}: {(self.folder / 'errors').read_text()}")
            time.sleep(0.05)
            self.backends = server.psql(
                f"SELECT pid FROM pg_stat_activity WHERE application_name = '{name}' AND query <> ''"
            ).split()
        self.stop()

    def stop(self):
        self.process.send_signal(signal.SIGSTOP)

    def go(self):
        self.process.send_signal(signal.SIGCONT)

    def cpu(self):
        """Returns the seconds of CPU time that the sessions' processes have used."""
        return sum(int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) for pid in self.backends) / 1e9

    def end(self):
        """Waits for the log, and stores the end of each call."""
        self.go()
        if self.process.wait() != 0:
            raise SystemExit(f"{self.name}: {(self.folder / 'errors').read_text()}")
        self.ended = sorted(int(words[4]) + int(words[5]) / 1e6 for path in self.folder.glob("log*")
                            for words in map(str.split, path.read_text().splitlines()) if words[2] != "skipped")

    def calls(self, start, end):
        return bisect(self.ended, end) - bisect(self.ended, start)


def turn(seconds, *clients):
    """Lets these clients run for this time, and stores (start, end, CPU seconds) for each."""
    for one in clients:
        one.go()
    time.sleep(SETTLE)
    before, start = [one.cpu() for one in clients], time.time()
    time.sleep(seconds)
    after, end = [one.cpu() for one in clients], time.time()
    for one in clients:
        one.stop()
    for one, cpu_before, cpu_after in zip(clients, before, after):
        one.turns.append((start, end, cpu_after - cpu_before))
    # Until the calls that were sent have ended.
    time.sleep(0.05)
