"""What is busy while a step runs: the CPU time of each program, what the server's sessions wait for,
and the clients that wait in the pooler."""

import os
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from psycopg.rows import dict_row

TICKS = os.sysconf("SC_CLK_TCK")
SAMPLE_SECONDS = 0.2
ACTIVITY = """
    SELECT datname,
           CASE WHEN state LIKE 'idle in transaction%' OR wait_event = 'ClientRead' THEN 'waiting for the client'
                WHEN wait_event IS NULL THEN 'CPU' ELSE wait_event_type || ': ' || wait_event END, count(*)
    FROM pg_stat_activity WHERE usename = 'mad_app' AND state <> 'idle' GROUP BY 1, 2"""


@dataclass
class Watched:
    """cores: the CPU seconds of each program in a second; busiest: those of its busiest process; idle:
    those that nothing used. sessions: the mean number of sessions of the metadata database by what they
    do. results: those of the results databases. waiting: the mean number of clients that wait in the
    pooler for a server connection."""
    seconds: float = 0
    cores: Counter = field(default_factory=Counter)
    busiest: Counter = field(default_factory=Counter)
    sessions: Counter = field(default_factory=Counter)
    results: float = 0
    waiting: float = 0


def mean(watched):
    """Returns the means of several steps."""
    count, made = len(watched), Watched()
    for each in watched:
        made.seconds += each.seconds
        made.waiting += each.waiting / count
        made.results += each.results / count
        for name in ("cores", "busiest", "sessions"):
            for key, value in getattr(each, name).items():
                getattr(made, name)[key] += value / count
    return made


def processes():
    """Returns {pid: (parent, CPU seconds)}, with the seconds of the children that have ended."""
    found = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            values = path.read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        found[int(path.parent.name)] = int(values[1]), sum(map(int, values[11:15])) / TICKS
    return found


def family(pid, found):
    """Returns this process and its descendants: {pid: CPU seconds}."""
    members = {pid}
    while more := {each for each, (parent, _) in found.items() if parent in members} - members:
        members |= more
    return {each: found[each][1] for each in members if each in found}


def machine():
    """Returns (busy, idle) CPU seconds of the cores that this program may use."""
    busy = idle = 0
    for line in Path("/proc/stat").read_text().splitlines():
        name, *values = line.split()
        if name.startswith("cpu") and name[3:].isdigit() and int(name[3:]) in os.sched_getaffinity(0):
            # user nice system idle iowait irq softirq steal; guest is contained in user.
            values = [int(value) / TICKS for value in values[:8]]
            idle += values[3] + values[4]
            busy += sum(values) - values[3] - values[4]
    return busy, idle


class Watch:
    def __init__(self, server, pooler, programs):
        """programs: {name: pids}; that of the server is found by its file."""
        postmaster = int((server.data / "postmaster.pid").read_text().splitlines()[0])
        self.programs = {"Postgres": [postmaster], "PgBouncer": [pooler.process.pid], **programs}
        self.server = psycopg.connect(host=str(server.root), port=server.port, user="postgres", dbname="postgres",
                                      autocommit=True)
        # A ClientCursor uses the simple protocol, the only one that this console has.
        self.console = psycopg.connect(pooler.dsn("pgbouncer", "postgres"), autocommit=True, row_factory=dict_row,
                                       cursor_factory=psycopg.ClientCursor)

    def close(self):
        self.server.close()
        self.console.close()

    def snapshot(self):
        found = processes()
        return time.monotonic(), machine(), {
            name: {each: seconds for pid in pids for each, seconds in family(pid, found).items()}
            for name, pids in self.programs.items()}

    def window(self, start, end):
        """Watches from start to end, of time.monotonic()."""
        time.sleep(max(0, start - time.monotonic()))
        began, (busy, idle), before = self.snapshot()
        sessions, results, waiting, samples = Counter(), 0, 0, 0
        while (left := end - time.monotonic()) > 0:
            samples += 1
            for database, doing, count in self.server.execute(ACTIVITY):
                if database == "registry":
                    sessions[doing] += count
                else:
                    results += count
            waiting += sum(int(row["cl_waiting"]) for row in self.console.execute("SHOW POOLS"))
            time.sleep(min(SAMPLE_SECONDS, left))
        ended, (busy_then, idle_then), after = self.snapshot()
        seconds = ended - began
        made = Watched(seconds, results=results / max(samples, 1), waiting=waiting / max(samples, 1))
        for name, members in after.items():
            # A process that ended meanwhile has left its time to its parent.
            used = {pid: value - before[name].get(pid, 0) for pid, value in members.items()}
            made.cores[name] = max(0, sum(members.values()) - sum(before[name].values())) / seconds
            made.busiest[name] = max(used.values(), default=0) / seconds
        made.cores["idle"] = (idle_then - idle) / seconds
        made.cores["others"] = max(0, (busy_then - busy) / seconds - sum(made.cores[name] for name in after))
        made.sessions.update({state: count / max(samples, 1) for state, count in sessions.items()})
        return made
