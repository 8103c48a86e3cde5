"""A call repeated by one session while another changes what it reads, with results kept and with none.

Of each pair (what is read, what changes) the two ways come one after the other, in random order, so the
changes take their share of the core from both alike.
"""

import random
import statistics
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor

import cases
import data
from cases import SQL, case, org
from measure import Fresh
from report import cell, markdown

ORG = org(1)
READS = [case("", "task_library, page of 50", "library_page", org=ORG),
         case("", "task_categories", "categories", org=ORG),
         case("", "search_tasks, common term", "search", org=ORG, term="docking"),
         case("", "get_task, version given", "get_task", org=ORG, task="task-10")]
# What another session does: (the statement, how often a second)
CHANGES = {
    "nothing": None,
    "10 heartbeats a second": ("heartbeat", 10),
    "100 heartbeats a second": ("heartbeat", 100),
    "1,000 heartbeats a second": ("heartbeat", 1000),
    "a task written each second": ("task", 1),
    "a task written each 100 ms": ("task", 10),
}


def prepare(server):
    """Access, and the organisation's services by number; how many there are."""
    data.give_access(server, READS)
    return int(server.psql(f"""
        CREATE TABLE bench.changing_service AS
        SELECT row_number() OVER (ORDER BY service_id)::int AS number, service_id FROM mad.task_services WHERE org_id = '{ORG}';
        ALTER TABLE bench.changing_service ADD PRIMARY KEY (number);
        ANALYZE bench.changing_service;
        GRANT USAGE ON SCHEMA bench TO PUBLIC;
        GRANT SELECT ON bench.changing_service TO PUBLIC;
        SELECT count(*) FROM bench.changing_service""", "registry"))


def rounds(server, services, count, seconds, say, seed=1):
    """{(call's name, change): {way: [calls a second of each round]}}, {change: [changes a second]}"""
    chance, calls, changes = random.Random(seed), defaultdict(lambda: defaultdict(list)), defaultdict(list)
    variables = {"org": ORG, "services": services, **cases.task(server)}
    fresh = Fresh(server, strategy=False)

    def change(what):
        script, rate = what
        _, count = server.pgbench((SQL / "changing" / f"{script}.sql").read_text(), "prepared", seconds, cases.tenant(ORG),
                                  rate=rate, **variables)
        # pgbench stops early where the next would come too late.
        return count / seconds

    def call(read, way):
        return server.pgbench(read.text(way), "prepared", seconds, read.user(way), session=read.settings(way), **dict(read.variables))[0]

    with ThreadPoolExecutor(1) as other:
        for number in range(1, count + 1):
            pairs = [(read, name) for read in READS for name in CHANGES]
            for read, name in chance.sample(pairs, len(pairs)):
                fresh.keep(4 * seconds)
                for way in chance.sample(["ours", "unkept"], 2):
                    changed = CHANGES[name] and other.submit(change, CHANGES[name])
                    calls[read.name, name][way].append(call(read, way))
                    if changed:
                        changes[name].append(changed.result())
            server.psql("VACUUM ANALYZE mad.task_services; VACUUM ANALYZE mad.task_definitions", "registry")
            say(f"round {number} of {count}")
    return calls, changes


def table(calls, changes):
    rows = []
    for read in READS:
        for name in CHANGES:
            of = calls[read.name, name]
            kept, unkept = of["ours"], of["unkept"]
            rows.append([read.name, name, f"{statistics.mean(changes[name]):,.1f}" if name in changes else "–",
                         f"{statistics.median(kept):,.0f}", f"{statistics.median(unkept):,.0f}",
                         cell([a / b for a, b in zip(kept, unkept)])])
    return markdown(["call", "meanwhile", "changes a second", "calls a second", "nothing kept", "kept ÷ nothing kept"], rows)
