"""A page of the library from Redis, cached as in the strategy, and from Postgres, as an application
reads it."""

import json
import random
import shutil
import socket
import statistics
import subprocess
import time
from collections import defaultdict

import asyncpg
import data
from cases import case, org, tenant
from measure import middle_half
from redis.asyncio import Redis as Client
from report import markdown
from server import free_port

CALLS = 10
# page: (arguments of task_library, rows)
PAGES = {"page of 50": ("$1, page_size => 50", 50), "500 rows": ("$1", 500)}
# The ways with their titles in the table. Parsed means the same list of dictionaries for each, with
# ids as text.
WAYS = {
    "redis": "redis GET, json.loads",
    "etag": "in the application's memory, checked by registry_etag",
    "etag counts": "the same with the services counted anew, in the same round trip",
    "redis text": "redis GET alone",
    "records": "ours, records with metadata as text",
    "dicts": "ours, parsed: records, all metadata in one json.loads",
    "each": "ours, parsed: records, json.loads of each metadata",
    "value": "ours, parsed: one JSON value (json_agg), json.loads",
    "table": "the same rows from a table, parsed as ours",
    "nothing": "SELECT 1 by asyncpg",
    "loads": "json.loads of redis's text, nothing asked",
}
PARSED = ("redis", "etag", "etag counts", "dicts", "each", "value", "table")
# Time of a page that the application caches as objects and validates ÷ time of redis, parsed.
GOAL_OF, GOALS = "etag", {"page of 50": 0.4}


class Redis:
    """A separate redis-server without persistence."""

    def __init__(self, server):
        self.program = shutil.which("redis-server")
        if not self.program:
            raise SystemExit("redis-server is not installed (Debian: apt-get install redis-server)")
        self.folder, self.port = server.root, free_port()
        self.prefix = server.prefix

    def __enter__(self):
        self.process = subprocess.Popen(
            [*self.prefix, self.program, "--bind", "127.0.0.1", "--port", str(self.port),
             "--save", "", "--appendonly", "no", "--dir", self.folder],
            stdout=subprocess.DEVNULL, cwd="/")
        while self.process.poll() is None:
            with socket.socket() as s:
                if s.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            time.sleep(0.05)
        raise SystemExit("redis-server did not start")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


async def measure(server, cache, rounds, turns, say, seed=1):
    """Returns {(page, way): [microseconds of a call in each round: the lower quartile]}."""
    data.give_access(server, [case("", "", "", org=org(1))])
    # One connection each, without a pool.
    to = {"host": "127.0.0.1", "port": server.port, "user": tenant(org(1)), "database": "registry"}
    connection = await asyncpg.connect(**to)
    client = Client(host="127.0.0.1", port=cache.port, single_connection_client=True)
    chance, times = random.Random(seed), defaultdict(list)
    for number in range(1, rounds + 1):
        data.refresh(server, strategy=False)
        calls = {}
        for place, (page, (arguments, rows)) in enumerate(PAGES.items()):
            table = f"bench.library_{place}"
            server.psql(f"""DROP TABLE IF EXISTS {table};
                CREATE TABLE {table} AS SELECT *
                    FROM mad_registry.task_library({arguments.replace("$1", f"'{org(1)}'")});
                GRANT USAGE ON SCHEMA bench TO PUBLIC; GRANT SELECT ON {table} TO PUBLIC""", "registry")
            made = await ways(connection, client, page, arguments, table)
            calls |= {(page, way): call for way, call in made.items()}
            await check(page, made, rows)
        taken = defaultdict(list)
        for key in chance.sample(list(calls) * turns, len(calls) * turns):
            call = calls[key]
            for _ in range(CALLS):
                start = time.perf_counter()
                await call()
                taken[key].append((time.perf_counter() - start) * 1e6)
        # If another process takes the core for a while, it delays few of the short calls and most
        # of the long ones. A median would then compare undisturbed calls with disturbed ones.
        for key, values in taken.items():
            times[key].append(middle_half(values)[0])
        say(f"round {number} of {rounds}")
    await connection.close()
    await client.aclose()
    return times


async def ways(connection, client, page, arguments, table):
    """Returns {way: a function that makes one call}. Puts the page into Redis."""
    sql = f"SELECT * FROM mad_registry.task_library({arguments})"
    one_value = f"SELECT json_agg(l) FROM mad_registry.task_library({arguments}) l"

    # asyncpg caches the prepared statement of each text, so con.prepare() makes no difference.
    async def records():
        return await connection.fetch(sql, org(1))

    async def dicts():
        return parsed(await connection.fetch(sql, org(1)))

    async def each():
        return [dict(row, task_definition_id=str(row["task_definition_id"]), metadata=json.loads(row["metadata"]))
                for row in await connection.fetch(sql, org(1))]

    async def value():
        return json.loads(await connection.fetchval(one_value, org(1)))

    async def table_rows():
        return parsed(await connection.fetch(f"SELECT * FROM {table}"))

    async def nothing():
        return await connection.fetchval("SELECT 1")

    held = {"etag": await connection.fetchval("SELECT mad_registry.registry_etag($1)", org(1)), "page": await dicts()}
    held["ids"] = [task["task_definition_id"] for task in held["page"]]

    async def etag():
        now = await connection.fetchval("SELECT mad_registry.registry_etag($1)", org(1))
        if now != held["etag"]:
            held.update(page=await dicts(), etag=now)
        return held["page"]

    async def etag_counts():
        rows = await connection.fetch("""
            SELECT e.etag, c.*
            FROM (SELECT mad_registry.registry_etag($1) AS etag OFFSET 0) e
            LEFT JOIN mad_registry.service_counts($1, $2) c ON true""", org(1), held["ids"])
        if rows[0][0] != held["etag"]:
            held.update(page=await dicts(), etag=rows[0][0])
            return held["page"]
        counts = {str(row[1]): row for row in rows}
        for task in held["page"]:
            _, _, task["service_count"], task["healthy_services"] = counts[task["task_definition_id"]]
        return held["page"]

    cached = json.dumps(await each())
    await client.set(page, cached)

    async def redis():
        return json.loads(await client.get(page))

    async def redis_text():
        return await client.get(page)

    async def loads():
        return json.loads(cached)

    return {
        "redis": redis,
        "redis text": redis_text,
        "records": records,
        "dicts": dicts,
        "each": each,
        "etag": etag,
        "etag counts": etag_counts,
        "value": value,
        "table": table_rows,
        "nothing": nothing,
        "loads": loads,
    }


def parsed(rows):
    """Returns the objects of Redis's text. One json.loads for all metadata creates each of its keys
    once."""
    metadata = json.loads("[" + ",".join([row[3] for row in rows]) + "]")
    return [{"task_definition_id": str(row[0]), "task_id": row[1], "version": row[2], "metadata": document,
             "is_active": row[4], "service_count": row[5], "healthy_services": row[6]}
            for row, document in zip(rows, metadata)]


async def check(page, made, rows):
    """Asserts that all ways that parse return the same objects, in every call."""
    expected = await made["redis"]()
    for way in PARSED * 2:
        if len(expected) != rows or await made[way]() != expected:
            raise SystemExit(f"{page}: {way} and redis give different objects")


def cell(values, digits=0):
    if len(values) == 1:
        return f"{values[0]:,.{digits}f}"
    low, middle, high = middle_half(values)
    return f"{middle:,.{digits}f} ({low:,.{digits}f}–{high:,.{digits}f})"


def ratios(times, page, way, to):
    return [a / b for a, b in zip(times[page, way], times[page, to])]


def table(times):
    rows = [
        [
            page,
            title,
            cell(times[page, way]),
            cell(ratios(times, page, way, "redis"), 2),
            cell(ratios(times, page, way, "redis text"), 2),
        ]
        for page in PAGES
        for way, title in WAYS.items()
    ]
    return markdown(["rows", "way", "µs of a call", "÷ redis, parsed", "÷ redis, text"], rows)


def goals(times):
    rows = []
    for page, goal in GOALS.items():
        values = ratios(times, page, GOAL_OF, "redis")
        rows.append(
            [
                f"{page}, both as objects",
                f"≤ {goal} ×",
                cell(values, 2),
                "yes" if statistics.median(values) <= goal else "**no**",
            ]
        )
    return f"Goals, of \"{WAYS[GOAL_OF]}\":\n\n" + markdown(["ours ÷ redis.asyncio", "goal", "measured", "met?"], rows)
