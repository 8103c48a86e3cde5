"""The load: a mix of calls of many organisations, and the ways to make each call.

Every way gets the same arrivals. A call that a way does not have is not sent in that way.
"""

import itertools
import json
import random
import re
import sys
import uuid
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import redis.asyncio
from cases import SQL, md5_id, org, parameters
from open_loop import poisson

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "examples"))

from service.database import DatabaseManager, create_pool  # noqa: E402
from service.settings import Settings  # noqa: E402

# Call: its share of the arrivals in percent.
CALLS = {"page": 30, "search": 15, "get_task": 15, "pick": 15, "validate": 10, "audit": 10, "heartbeats": 5}
# Call: the file of its statement in sql.
OURS = {"page": "ours/library_page", "search": "ours/search", "get_task": "ours/get_task", "pick": "ours/pick",
        "validate": "ours/validate", "audit": "load/ours/audit", "heartbeats": "load/ours/heartbeats"}
STRATEGY = {"page": "strategy/library_all", "search": "strategy/search", "get_task": "mixed/strategy/get_task",
            "pick": "strategy/pick", "audit": "load/strategy/audit", "heartbeats": "load/strategy/heartbeats"}
# The document caches the library for 600 s, and other results for 300 s by default. A pick needs
# current services.
CACHED = {"page": 600, "search": 300, "get_task": 300}
# Call: what the service gets. The job that it submits is validated, placed and recorded.
REQUESTS = {"page": "GET /task-registry/tasks", "search": "GET /task-registry/search",
            "get_task": "GET /ga4gh/trs/v2/tools/…/versions/…", "pick": "POST /jobs",
            "heartbeats": "POST /task-registry/heartbeats"}
# As in lib/mixed.py: three thousand words, of which a task has some; and words that no task has.
LETTERS = str.maketrans("0123456789", "bacedifogu")
TERMS = {"rare": 5, "docking": 2, "docking ligand": 2, "none": 1}


@dataclass(frozen=True)
class Tenants:
    """How many organisations there are, and how many tasks each of the first `large` and each other
    one has. An organisation is chosen by Zipf, so the first ones get most calls."""
    count: int = 1000
    tasks: int = 60
    large: int = 10
    large_tasks: int = 1000
    exponent: float = 1.05

    @property
    def sql(self):
        return f"CASE WHEN o <= {self.large} THEN {self.large_tasks} ELSE {self.tasks} END"

    def arrivals(self, seed, rate, seconds):
        """Returns the schedule of one client: [(seconds, call, arguments)]."""
        chance = random.Random(seed)
        times = poisson(chance, rate, seconds)
        weights = list(itertools.accumulate(1 / o ** self.exponent for o in range(1, self.count + 1)))
        orgs = chance.choices(range(1, self.count + 1), cum_weights=weights, k=len(times))
        calls = chance.choices(list(CALLS), list(CALLS.values()), k=len(times))
        return [(time, call, self.arguments(chance, call, o)) for time, call, o in zip(times, calls, orgs)]

    def arguments(self, chance, call, o):
        tasks = self.large_tasks if o <= self.large else self.tasks
        # A task whose number has the remainder 4 by 5 is another version of the one before it.
        number = 5 * chance.randrange(1, tasks // 5) + chance.randrange(4)
        made = {"org": org(o), "task": f"task-{number}"}
        if call == "search":
            made["term"] = term(chance)
        elif call == "pick":
            made["task"] = f"task-{10 * chance.randint(1, tasks // 10)}"
        elif call == "heartbeats":
            first = chance.randrange(max(1, tasks // 10 - 9))
            made["beats"] = [{"service_id": md5_id(str(o * 10_000 + n * 10 + i)),
                              "resources_used": {"cpu": chance.randrange(4000) / 1000, "memory": "512Mi"}}
                             for n in range(10 * first + 10, min(10 * first + 110, tasks + 1), 10) for i in (1, 2)]
        return made


def term(chance):
    kind = chance.choices(list(TERMS), list(TERMS.values()))[0]
    if kind == "rare":
        return str(chance.randrange(3000) * 331 % 1_000_003).rjust(6, "7").translate(LETTERS)
    return str(chance.randint(1_000_003, 1_999_999)).translate(LETTERS) if kind == "none" else kind


def statement(path):
    """Returns a statement with $1, $2 … and the names of its parameters."""
    sql = re.sub(r"--.*", "", (SQL / f"{path}.sql").read_text()).strip().rstrip(";")
    names = parameters(sql)
    for number, name in enumerate(names, 1):
        sql = re.sub(rf"(?<!:):{name}\b", f"${number}", sql)
    return sql, names


class Way:
    """counted: hits and misses of a cache."""

    def __init__(self, places, clients):
        self.places, self.clients, self.counted = places, clients, Counter()
        self.settings = Settings(metadata_dsn=places.metadata_dsn, results_dsn="", tokens={},
                                 metadata_connections=clients)


class Direct(Way):
    """The functions, as docs/poolers.md calls them: the transaction names the organisation."""
    title = "functions, by asyncpg"
    calls = {"page": "task_library, page of 50", "search": "search_tasks", "get_task": "get_task",
             "pick": "pick_healthy_service", "validate": "validate_parameters", "audit": "record_audit",
             "heartbeats": "heartbeats of 2 to 20 services"}

    async def __aenter__(self):
        self.statements = {call: statement(path) for call, path in OURS.items()}
        self.database = await DatabaseManager(self.settings).__aenter__()
        return self

    async def __aexit__(self, *_):
        await self.database.__aexit__()

    async def call(self, name, arguments):
        sql, names = self.statements[name]
        async with self.database.metadata(arguments["org"]) as connection:
            return [dict(row) for row in await connection.fetch(sql, *(arguments[each] for each in names))]


class Service(Way):
    """Requests to examples/service. The client reads the bodies and does not parse them."""
    title = "example service, by HTTP"
    calls = REQUESTS

    async def __aenter__(self):
        self.session = aiohttp.ClientSession(
            self.places.service, connector=aiohttp.TCPConnector(limit=self.clients, keepalive_timeout=2),
            timeout=aiohttp.ClientTimeout(total=120))
        return self

    async def __aexit__(self, *_):
        await self.session.close()

    async def call(self, name, arguments):
        if name not in REQUESTS:
            return None
        method, path, more = self.request(name, arguments)
        async with self.session.request(method, path, headers={"Authorization": f"Bearer {arguments['org']}"},
                                        **more) as response:
            body = await response.read()
            if response.status >= 400:
                raise ConnectionError(f"status {response.status}: {body[:200].decode(errors='replace')}")
            return body

    @staticmethod
    def request(name, arguments):
        api = "/api/v1"
        if name == "page":
            return "GET", f"{api}/task-registry/tasks", {"params": {"page_size": 50}}
        if name == "search":
            return "GET", f"{api}/task-registry/search", {"params": {"q": arguments["term"], "page_size": 20}}
        if name == "get_task":
            return "GET", f"/ga4gh/trs/v2/tools/{arguments['task']}/versions/1.0.0", {}
        if name == "pick":  # every job is a new one
            return "POST", f"{api}/jobs", {"json": {"task_id": arguments["task"], "version": "1.0.0",
                                                    "parameters": {"parameter_1": 5, "run": str(uuid.uuid4())}}}
        return "POST", f"{api}/task-registry/heartbeats", {"json": arguments["beats"]}


class Strategy(Way):
    """The strategy's statements, with its cache in Redis in front (its class QueryCache)."""
    title = "strategy, by asyncpg and Redis"
    calls = {"page": "the whole library, cached", "search": "search, cached", "get_task": "task, cached",
             "pick": "pick", "audit": "INSERT into audit_logs", "heartbeats": "UPDATE of 2 to 20 services"}

    async def __aenter__(self):
        self.statements = {call: statement(path) for call, path in STRATEGY.items()}
        self.pool = await create_pool(self.settings.metadata_dsn, self.clients, self.settings)
        connections = redis.asyncio.BlockingConnectionPool(
            host="127.0.0.1", port=self.places.redis, max_connections=self.clients)
        self.redis = redis.asyncio.Redis(connection_pool=connections)
        return self

    async def __aexit__(self, *_):
        await self.pool.close()
        await self.redis.aclose()

    async def call(self, name, arguments):
        if name not in STRATEGY:
            return None
        if name not in CACHED:
            return await self.query(name, arguments)
        key = json.dumps([name, [arguments[each] for each in self.statements[name][1]]])
        cached = await self.redis.get(key)
        self.counted[f"{name} {'hit' if cached else 'miss'}"] += 1
        if cached:
            return json.loads(cached)
        result = await self.query(name, arguments)
        await self.redis.setex(key, CACHED[name], json.dumps(result, default=str))
        return result

    async def query(self, name, arguments):
        sql, names = self.statements[name]
        # Behind PgBouncer a statement of asyncpg needs a transaction around it.
        async with self.pool.acquire() as connection, connection.transaction():
            return [dict(row) for row in await connection.fetch(sql, *(arguments[each] for each in names))]


WAYS = {"direct": Direct, "service": Service, "strategy": Strategy}


def schedules(tenants, way, clients, seed, rate, seconds):
    """Returns the arrivals of each client process; those together are a Poisson process too."""
    return [[each for each in tenants.arrivals(f"{seed}/{rate}/{number}", rate / clients, seconds)
             if each[1] in WAYS[way].calls] for number in range(clients)]


async def check(ways, tenants):
    """Makes every call once by every way, and asserts that all ways return the same page."""
    chance = random.Random(1)
    for o in (1, tenants.large + 1):
        for name in CALLS:
            arguments = tenants.arguments(chance, name, o)
            found = {way: await opened.call(name, arguments) for way, opened in ways.items()}
            if name == "page":
                pages = {way: [str(task["task_definition_id"]) for task in page_of(page)[:50]]
                         for way, page in found.items()}
                if len({tuple(page) for page in pages.values()}) > 1 or not all(pages.values()):
                    raise SystemExit(f"the pages of organisation {o} differ: {pages}")
            elif name in ("get_task", "pick") and not all(found.values()):
                raise SystemExit(f"{name} with {arguments} found nothing: {found}")
            elif name == "heartbeats":
                written = found.get("direct", [{"heartbeats": len(arguments["beats"])}])[0]["heartbeats"]
                if written != len(arguments["beats"]):
                    raise SystemExit(f"{written} of {len(arguments['beats'])} heartbeats were written")


def page_of(answer):
    return json.loads(answer)["tasks"] if isinstance(answer, bytes) else answer
