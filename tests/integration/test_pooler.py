"""PgBouncer in transaction mode: each transaction may use another server connection.

Before version 1.21 (Debian 12 has 1.18) PgBouncer does not move prepared statements between server
connections, so drivers must not prepare statements by name: asyncpg with statement_cache_size=0
(and in a transaction, because it parses and binds in two steps), psycopg with
prepare_threshold=None. The cached plans of the library belong to the server backend and serve every
client.

Each transaction names its tenant, by SET LOCAL of mad_registry.org_id or of the role.
docs/poolers.md explains this to users; its examples run here.
"""

import asyncio
import json
import os
import pwd
import random
import re
import shutil
import subprocess
import time
import uuid
from collections import Counter

import asyncpg
import psycopg
import pytest
from conftest import PROJECT, Database
from servers import free_port

PROGRAM = shutil.which("pgbouncer", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
pytestmark = pytest.mark.skipif(
    PROGRAM is None, reason="needs PgBouncer (Debian's package pgbouncer), which is not installed"
)

TENANTS = 16
CLIENTS = 64
CONNECTIONS = 4
TASKS = 12


def org_id(number):
    return uuid.UUID(int=0x4000 + number)


def tenant(number):
    return f"pooled_tenant_{number}"


class Pooler:
    """A PgBouncer in front of a server, run as the server's user."""

    def __init__(self, server, roles, settings=""):
        self.port = free_port()
        self.settings = settings
        self.folder = server.root / f"pooler-{self.port}"
        self.folder.mkdir()
        (self.folder / "users").write_text("".join(f'"{role}" ""\n' for role in roles))
        (self.folder / "ini").write_text(self.ini(server))
        command = [PROGRAM, "-q", str(self.folder / "ini")]
        if server.user:
            shutil.chown(self.folder, server.user)
            command = ["setpriv", f"--reuid={server.user}", f"--regid={pwd.getpwnam(server.user).pw_gid}",
                       "--clear-groups", *command]
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, cwd="/")

    def ini(self, server):
        return f"""
[databases]
* = host={server.root} port={server.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {self.port}
unix_socket_dir =
auth_type = trust
auth_file = {self.folder}/users
pool_mode = transaction
default_pool_size = {CONNECTIONS}
max_db_connections = {CONNECTIONS}
max_client_conn = 200
logfile = {self.folder}/log
{self.settings}
"""

    def log(self):
        path = self.folder / "log"
        return path.read_text() if path.exists() else "(no log)"

    def dsn(self, database, user):
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database.name}"

    def wait(self, database, user):
        deadline = time.monotonic() + 30
        while True:
            try:
                return psycopg.connect(self.dsn(database, user)).close()
            except psycopg.OperationalError as failure:
                assert self.process.poll() is None and time.monotonic() < deadline, f"{failure}\n{self.log()}"
                time.sleep(0.02)

    def stop(self):
        self.process.terminate()
        self.process.wait(30)


def fill(db):
    """Inserts rows with the same names for all tenants. They differ only in numbers in urls,
    documents and priorities, by which a test recognizes the tenant."""
    for number in range(TENANTS):
        org = org_id(number)
        db.execute("INSERT INTO mad.organizations (org_id, name) VALUES (%s, %s)", [org, f"tenant {number}"])
        tasks = [{"task_id": f"task{n}", "version": "1.0.0",
                  "metadata": {"title": f"Docking {n}", "category": "docking", "owner": number}} for n in range(TASKS)]
        db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org, json.dumps(tasks)])
        for n in range(TASKS):
            service = db.execute("SELECT mad_registry.register_service(%s, %s, NULL, %s)",
                                 [org, f"task{n}", f"http://{number}.example:{n}"]).fetchone()[0]
            db.execute("SELECT mad_registry.heartbeat(%s, %s)", [org, service])
        db.execute(
            "INSERT INTO mad.jobs_meta (org_id, priority) SELECT %s, %s FROM generate_series(1, 30)", [org, number]
        )


@pytest.fixture(scope="module")
def pooled(server):
    """The filled database behind a pooler. Role pooled_app names a tenant in each transaction; the
    roles of tenants are bound to theirs."""
    database = Database(server)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    server.psql("CREATE ROLE pooled_app LOGIN NOINHERIT")
    for number in range(TENANTS):
        server.psql(f"CREATE ROLE {tenant(number)} LOGIN")
        server.psql(f"GRANT {tenant(number)} TO pooled_app")
    with database.connect() as db:
        fill(db)
        database.services = {
            number: [
                row[0]
                for row in db.execute("SELECT service_id FROM mad.task_services WHERE org_id = %s", [org_id(number)])
            ]
            for number in range(TENANTS)
        }
        db.execute("SELECT mad_registry.grant_access('pooled_app', 'writer')")
        for number in range(TENANTS):
            db.execute("SELECT mad_registry.grant_access(%s, 'writer', %s)", [tenant(number), org_id(number)])
    pooler = Pooler(server, ["owner", "pooled_app", *map(tenant, range(TENANTS))])
    try:
        pooler.wait(database, "pooled_app")
        database.pooler = pooler
        yield database
    finally:
        pooler.stop()
        with database.connect() as db:
            for role in ["pooled_app", *map(tenant, range(TENANTS))]:
                db.execute("SELECT mad_registry.revoke_access(%s)", [role])
        database.drop()
        for role in ["pooled_app", *map(tenant, range(TENANTS))]:
            server.psql(f"DROP ROLE {role}")


class ByAsyncpg:
    refused = asyncpg.exceptions.InsufficientPrivilegeError

    @classmethod
    async def open(cls, dsn):
        self = cls()
        self.connection = await asyncpg.connect(dsn, statement_cache_size=0)
        return self

    def transaction(self):
        return self.connection.transaction()

    async def rows(self, sql, *values):
        numbers = iter(range(1, len(values) + 1))
        return [
            tuple(row) for row in await self.connection.fetch(re.sub("%s", lambda _: f"${next(numbers)}", sql), *values)
        ]

    async def close(self):
        await self.connection.close()


class ByPsycopg:
    refused = psycopg.errors.InsufficientPrivilege

    @classmethod
    async def open(cls, dsn):
        self = cls()
        self.connection = await psycopg.AsyncConnection.connect(dsn, autocommit=True, prepare_threshold=None)
        return self

    def transaction(self):
        return self.connection.transaction()

    async def rows(self, sql, *values):
        cursor = await self.connection.execute(sql, values)
        return await cursor.fetchall() if cursor.description else []

    async def close(self):
        await self.connection.close()


def document(value):
    return json.loads(value) if isinstance(value, str) else value


# Each returns (faults of the answer, number of rows).

async def library(client, number, chance, database):
    rows = await client.rows(
        "SELECT task_id, metadata, service_count FROM mad_registry.task_library(%s::uuid, page_size => 50)",
        org_id(number),
    )
    return [row for row in rows if document(row[1])["owner"] != number or row[2] != 1], len(rows) == TASKS


async def search(client, number, chance, database):
    rows = await client.rows("SELECT task_id, metadata, matched_by FROM mad_registry.search_tasks(%s::uuid, %s::text)",
                             org_id(number), chance.choice(["docking", "dokcing"]))
    return [row for row in rows if document(row[1])["owner"] != number], len(rows) == TASKS


async def pick(client, number, chance, database):
    n = chance.randrange(TASKS)
    rows = await client.rows(
        "SELECT service_url FROM mad_registry.pick_healthy_service(%s::uuid, %s::text, max_age => '1 hour')",
        org_id(number),
        f"task{n}",
    )
    return [row for row in rows if row[0] != f"http://{number}.example:{n}"], len(rows) == 1


async def one_task(client, number, chance, database):
    rows = await client.rows("SELECT metadata FROM mad_registry.get_task(%s::uuid, %s::text)", org_id(number), "task3")
    return [row for row in rows if document(row[0])["owner"] != number], len(rows) == 1


async def heartbeat(client, number, chance, database):
    service = chance.choice(database.services[number])
    await client.rows("SELECT mad_registry.heartbeat(%s::uuid, %s::uuid, 'healthy', %s::jsonb)",
                      org_id(number), service, json.dumps({"cpu": chance.randrange(4), "tenant": number}))
    rows = await client.rows(
        "SELECT resources_used ->> 'tenant' FROM mad.task_services WHERE service_id = %s::uuid", service
    )
    return [row for row in rows if row[0] != str(number)], len(rows) == 1


async def jobs(client, number, chance, database):
    rows = await client.rows("SELECT priority FROM mad_registry.jobs_page(%s::uuid, page_size => 20)", org_id(number))
    return [row for row in rows if row[0] != number], len(rows) == 20


async def direct(client, number, chance, database):
    table, rows_of_each = chance.choice(
        [("task_definitions", TASKS), ("task_services", TASKS), ("jobs_meta", 30), ("organizations", 1)]
    )
    rows = await client.rows(f"SELECT org_id FROM mad.{table}")
    return [row for row in rows if uuid.UUID(str(row[0])) != org_id(number)], len(rows) == rows_of_each


async def another(client, number, chance, database):
    """The library of another organisation is refused, which ends the transaction."""
    other = (number + chance.randrange(1, TENANTS)) % TENANTS
    try:
        async with client.transaction():  # a savepoint
            rows = await client.rows("SELECT metadata FROM mad_registry.task_library(%s::uuid)", org_id(other))
        return rows or ["no refusal"], True
    except client.refused:
        return [], True


CALLS = [library, search, pick, one_task, heartbeat, jobs, direct, another]


class Stop(Exception):
    """Ends a transaction by a rollback."""


async def transaction(client, number, role_way, chance, database, seen):
    """One transaction of a tenant on any server connection: it has no state of the one before, and
    sees only the tenant's rows."""
    try:
        async with client.transaction():
            before = await client.rows("""
                SELECT pg_backend_pid(), current_user::text, coalesce(current_setting('mad_registry.org_id', true), ''),
                       mad_registry.session_org_id(), (SELECT count(*) FROM mad.task_definitions)""")
            pid, *left = before[0]
            seen["connections"].add(pid)
            if left != ["pooled_app", "", None, 0]:
                seen["leaks"].append(left)
            if role_way:
                await client.rows(f"SET LOCAL ROLE {tenant(number)}")
                # A bound role may set this, without effect.
                await client.rows("SELECT set_config('mad_registry.org_id', %s::text, true)", str(org_id(0)))
            else:
                await client.rows("SELECT set_config('mad_registry.org_id', %s::text, true)", str(org_id(number)))
            for call in chance.sample(CALLS, 3):
                wrong, complete = await call(client, number, chance, database)
                seen["calls"][call.__name__] += 1
                seen["wrong"] += [(call.__name__, number, row) for row in wrong]
                if not complete:
                    seen["incomplete"].append((call.__name__, number))
            if chance.random() < 0.2:
                raise Stop
    except Stop:
        pass


def test_64_clients_of_16_tenants_see_only_their_own(pooled):
    seen = {"connections": set(), "leaks": [], "wrong": [], "incomplete": [], "calls": Counter()}
    transactions = 20

    async def client(number, driver):
        chance = random.Random(number)
        client = await driver.open(pooled.pooler.dsn(pooled, "pooled_app"))
        try:
            for n in range(transactions):
                # Alternately by the setting and by the role.
                await transaction(client, number % TENANTS, chance.random() < 0.5, chance, pooled, seen)
        finally:
            await client.close()

    async def all_clients():
        # Two concurrent transactions need two server connections; on a busy machine the pooler
        # opens the second one late.
        first, second = [await ByAsyncpg.open(pooled.pooler.dsn(pooled, "pooled_app")) for _ in range(2)]
        async with first.transaction(), second.transaction():
            for one in (first, second):
                seen["connections"].add((await one.rows("SELECT pg_backend_pid()"))[0][0])
        await first.close(), await second.close()
        # Each tenant has clients of both drivers.
        await asyncio.gather(*(client(n, [ByAsyncpg, ByPsycopg][n // TENANTS % 2]) for n in range(CLIENTS)))

    asyncio.run(all_clients())
    print(f"{CLIENTS} clients, {TENANTS} tenants, {len(seen['connections'])} server connections, {dict(seen['calls'])}")
    assert seen["leaks"] == [] and seen["wrong"] == [] and seen["incomplete"] == []
    assert sum(seen["calls"].values()) == CLIENTS * transactions * 3
    assert min(seen["calls"][call.__name__] for call in CALLS) > 100
    assert 1 < len(seen["connections"]) <= CONNECTIONS
    assert "prepared statement" not in pooled.server.log_text()


def test_roles_of_tenants_with_pools_of_their_own(pooled):
    """Each client logs in as its tenant's role and names no tenant. All roles together may have
    four server connections, so these are closed and opened for other roles."""
    seen = {"wrong": [], "connections": set(), "answers": 0}

    async def client(number, driver):
        chance = random.Random(1000 + number)
        client = await driver.open(pooled.pooler.dsn(pooled, tenant(number)))
        try:
            for _ in range(3):
                async with client.transaction():
                    (pid, org), = await client.rows("SELECT pg_backend_pid(), mad_registry.session_org_id()")
                    seen["connections"].add(pid)
                    if uuid.UUID(str(org)) != org_id(number):
                        seen["wrong"].append((number, org))
                    for call in chance.sample(CALLS, 3):
                        wrong, complete = await call(client, number, chance, pooled)
                        seen["wrong"] += wrong if complete else [f"{call.__name__} is incomplete"]
                        seen["answers"] += 1
        finally:
            await client.close()

    async def all_clients():
        await asyncio.gather(*(client(n % TENANTS, [ByAsyncpg, ByPsycopg][n // TENANTS]) for n in range(2 * TENANTS)))

    asyncio.run(all_clients())
    assert seen["wrong"] == []
    assert seen["answers"] == 2 * TENANTS * 3 * 3
    # New connections, one role after the other.
    assert len(seen["connections"]) >= TENANTS


@pytest.mark.parametrize("driver", [ByAsyncpg, ByPsycopg])
@pytest.mark.parametrize("end", ["commit", "rollback", "error"])
def test_nothing_stays_on_a_server_connection(pooled, driver, end):
    """However a tenant's transaction ends, the next transaction on the same server connection has
    no tenant."""
    async def run():
        first = await driver.open(pooled.pooler.dsn(pooled, "pooled_app"))
        second = await driver.open(pooled.pooler.dsn(pooled, "pooled_app"))
        met = 0
        for number in range(40):
            try:
                async with first.transaction():
                    (pid,), = await first.rows("SELECT pg_backend_pid()")
                    await first.rows("SELECT set_config('mad_registry.org_id', %s::text, true)", str(org_id(1)))
                    if number % 2:
                        await first.rows(f"SET LOCAL ROLE {tenant(1)}")
                    assert len(await first.rows("SELECT 1 FROM mad.task_definitions")) == TASKS
                    if end == "rollback":
                        raise Stop
                    if end == "error":
                        await first.rows("SELECT * FROM mad_registry.task_library(%s::uuid)", org_id(2))
            except (Stop, driver.refused):
                assert end != "commit"
            async with second.transaction():
                (at, user, org, rows), = await second.rows("""
                    SELECT pg_backend_pid(), current_user::text, mad_registry.session_org_id(),
                           (SELECT count(*) FROM mad.task_definitions)""")
                met += at == pid
                assert (user, org, rows) == ("pooled_app", None, 0)
            with pytest.raises(driver.refused):
                async with second.transaction():
                    await second.rows("SELECT * FROM mad_registry.task_library(%s::uuid)", org_id(1))
        await first.close()
        await second.close()
        return met

    # PgBouncer uses the server connection that was used last.
    assert asyncio.run(run()) > 10


def test_the_first_transaction_of_a_server_connection(pooled):
    """SET LOCAL precedes the loading of the library, which defines the setting only then."""
    for role in ["", f"SET LOCAL ROLE {tenant(3)};"]:
        for _ in range(3):
            with pooled.connect("pooled_app", prepare_threshold=None) as db:
                with db.transaction():
                    db.execute(f"SET LOCAL mad_registry.org_id = '{org_id(3)}'; {role}")
                    assert len(db.execute("SELECT FROM mad_registry.task_library(%s)", [org_id(3)]).fetchall()) == TASKS
                    assert len(db.execute("SELECT FROM mad.task_definitions").fetchall()) == TASKS
                assert db.execute("SELECT mad_registry.session_org_id()").fetchone()[0] is None
                assert db.execute("SELECT FROM mad.task_definitions").fetchall() == []


@pytest.mark.parametrize("reset", ["DISCARD ALL", "DISCARD PLANS", "DEALLOCATE ALL", "RESET ALL"])
def test_what_a_pooler_resets_harms_no_cached_plan(pooled, reset):
    """Cached plans survive server_reset_query, which poolers in session mode run between clients.
    """
    with pooled.connect("pooled_app") as db:
        for number in range(6):
            db.execute("SELECT set_config('mad_registry.org_id', %s, false)", [str(org_id(number))], prepare=False)
            rows = db.execute(
                "SELECT metadata FROM mad_registry.task_library(%s)", [org_id(number)], prepare=False
            ).fetchall()
            assert [row[0]["owner"] for row in rows] == [number] * TASKS
            db.execute(reset, prepare=False)
            if reset in ("DISCARD ALL", "RESET ALL"):
                assert db.execute("SELECT mad_registry.session_org_id()", prepare=False).fetchone()[0] is None


def test_the_examples_of_the_documentation(pooled):
    text = (PROJECT / "docs" / "poolers.md").read_text()
    examples = {}
    for block in re.findall(r"```python\n(.*?)```", text, flags=re.DOTALL):
        exec(compile(block, "docs/poolers.md", "exec"), examples)
    dsn = pooled.pooler.dsn(pooled, "pooled_app")
    expected = [(f"task{n}", "1.0.0") for n in sorted(range(TASKS), key=lambda n: f"Docking {n}")]

    async def by_asyncpg():
        pool = await examples["open_asyncpg"](dsn)
        async with pool:
            libraries = await asyncio.gather(
                *(examples["library_by_asyncpg"](pool, org_id(n % TENANTS)) for n in range(50))
            )
        assert all([tuple(row) for row in library] == expected for library in libraries)

    asyncio.run(by_asyncpg())
    with examples["open_psycopg"](dsn) as connection:
        for n in range(20):
            assert examples["library_by_psycopg"](connection, org_id(n % TENANTS)) == expected
            assert examples["library_of_role"](connection, tenant(n % TENANTS), org_id(n % TENANTS)) == expected
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                examples["library_of_role"](connection, tenant(n % TENANTS), org_id((n + 1) % TENANTS))
