"""The library from Redis, as the strategy caches it, and from Postgres, as an application gets it."""

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
from redis.asyncio import Redis as Client
from report import markdown
from server import free_port

CALLS = 10
PAGES = {
    "page of 50": ("SELECT * FROM mad_registry.task_library($1, page_size => 50)", 50),
    "500 rows": ("SELECT * FROM mad_registry.task_library($1)", 500),
}
# Way of the table: its title. The goals compare redis with each.
WAYS = {
    "redis": "redis GET, json.loads",
    "redis text": "redis GET alone",
    "records": "ours, records with metadata as text",
    "one": "ours, all metadata parsed in one json.loads",
    "each": "ours, json.loads of each metadata",
    "loads": "json.loads of redis's text, nothing asked",
    "loads each": "json.loads of each metadata, nothing asked",
}
# Time of ours, each parsed, ÷ time of redis, parsed.
GOALS = {"page of 50": 0.8, "500 rows": 1.2}


class Redis:
    """A redis-server of our own, keeping nothing on disk."""

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
    """{(page, way): [median microseconds of a call in each round]}"""
    data.give_access(server, [case("", "", "", org=org(1))])
    connection = await asyncpg.connect(host="127.0.0.1", port=server.port, user=tenant(org(1)), database="registry")
    client = Client(host="127.0.0.1", port=cache.port)
    chance, times = random.Random(seed), defaultdict(list)
    for number in range(1, rounds + 1):
        data.refresh(server, strategy=False)
        calls = {}
        for page, (sql, rows) in PAGES.items():
            records = await connection.fetch(sql, org(1))
            await client.set(page, document(records))
            calls |= {(page, way): call for way, call in ways(connection, client, page, sql, records).items()}
            await check(calls, page, rows)
        taken = defaultdict(list)
        for key in chance.sample(list(calls) * turns, len(calls) * turns):
            call = calls[key]
            start = time.perf_counter()
            for _ in range(CALLS):
                await call()
            taken[key].append((time.perf_counter() - start) / CALLS * 1e6)
        for key, values in taken.items():
            times[key].append(statistics.median(values))
        say(f"round {number} of {rounds}")
    await connection.close()
    await client.aclose()
    return times


def document(records):
    """What the strategy would cache: the rows with their metadata, as one JSON text."""
    return json.dumps([dict(record, task_definition_id=str(record["task_definition_id"]), metadata=json.loads(record["metadata"]))
                       for record in records])


def ways(connection, client, page, sql, known):
    cached = document(known)
    texts = [row["metadata"] for row in known]

    async def redis():
        return json.loads(await client.get(page))

    async def redis_text():
        return await client.get(page)

    async def records():
        return await connection.fetch(sql, org(1))

    async def one():
        rows = await connection.fetch(sql, org(1))
        return list(zip(rows, json.loads("[" + ",".join([row["metadata"] for row in rows]) + "]")))

    async def each():
        rows = await connection.fetch(sql, org(1))
        return [(row, json.loads(row["metadata"])) for row in rows]

    async def loads():
        return json.loads(cached)

    async def loads_each():
        return [json.loads(text) for text in texts]

    return {"redis": redis, "redis text": redis_text, "records": records, "one": one, "each": each,
            "loads": loads, "loads each": loads_each}


async def check(calls, page, rows):
    """All ways give the same tasks."""
    from_redis = [(row["task_id"], row["metadata"]) for row in await calls[page, "redis"]()]
    for way in ("one", "each"):
        ours = [(row["task_id"], metadata) for row, metadata in await calls[page, way]()]
        if len(ours) != rows or ours != from_redis:
            raise SystemExit(f"{page}: {way} and redis give different rows")


def cell(values, digits=0):
    if len(values) == 1:
        return f"{values[0]:,.{digits}f}"
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return f"{middle:,.{digits}f} ({low:,.{digits}f}–{high:,.{digits}f})"


def ratios(times, page, way, to):
    return [a / b for a, b in zip(times[page, way], times[page, to])]


def table(times):
    rows = [[page, title, cell(times[page, way]), cell(ratios(times, page, way, "redis"), 2), cell(ratios(times, page, way, "redis text"), 2)]
            for page in PAGES for way, title in WAYS.items()]
    return markdown(["rows", "way", "µs of a call", "÷ redis, parsed", "÷ redis, text"], rows)


def goals(times):
    rows = []
    for page, goal in GOALS.items():
        values = ratios(times, page, "each", "redis")
        rows.append([f"{page}, both parsed", f"≤ {goal} ×", cell(values, 2), "yes" if statistics.median(values) <= goal else "**no**"])
    return markdown(["ours ÷ redis.asyncio", "goal", "measured", "met?"], rows)
