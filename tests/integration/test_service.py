"""examples/service behind PgBouncer, with the configuration files of examples/pools."""

import asyncio
import base64
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
import uuid
from pathlib import Path

import asyncpg
import httpx
import jsonschema
import pytest
from conftest import PROJECT, Database
from servers import Server, free_port
from test_pooler import PROGRAM, Pooler

sys.path.insert(0, str(PROJECT / "examples"))
from service.app import create_app  # noqa: E402
from service.database import DatabaseManager  # noqa: E402
from service.settings import Settings  # noqa: E402

pytestmark = [
    pytest.mark.one_version,
    pytest.mark.skipif(PROGRAM is None, reason="needs PgBouncer (Debian's package pgbouncer), which is not installed"),
]

VERSION_OF_POOLER = PROGRAM and tuple(map(int, re.search(
    r"PgBouncer (\d+)\.(\d+)", subprocess.run([PROGRAM, "--version"], capture_output=True, text=True).stdout).groups()))
POOLS = PROJECT / "examples" / "pools"
ORGANISATIONS = 1000
RESULTS = 50
AT_A_TIME = 300
BOUND = int(re.search(r"^max_user_connections = (\d+)$", (POOLS / "pgbouncer.ini").read_text(), re.MULTILINE)[1])
README = (PROJECT / "examples" / "service" / "README.md").read_text()
# Connections that PgBouncer closed may still end while it opens the next ones.
LIMIT = int(re.search(r"CONNECTION LIMIT (\d+)", README)[1])
ACME = "11111111-1111-4111-8111-111111111111"
INTERFACE = {"openapi": "3.1.0", "info": {"title": "Dock", "version": "1"}, "paths": {"/execute": {"post": {
    "requestBody": {"content": {"application/json": {"schema": {
        "type": "object", "required": ["ligand"], "additionalProperties": False,
        "properties": {"ligand": {"type": "string"}, "exhaustiveness": {"type": "integer"}}}}}}}}}}


def org_id(number):
    return uuid.UUID(int=0x5000_0000_0000 + number)


class ExamplePooler(Pooler):
    """PgBouncer with examples/pools/pgbouncer.ini, and the addresses of this test."""

    def ini(self, server):
        address = f"host={server.root} port={server.port}"
        names = [f"results_{org_id(n).hex} = {address} dbname=results_{n % RESULTS}"
                 for n in range(ORGANISATIONS + 1)]
        text = (POOLS / "pgbouncer.ini").read_text().replace("host=127.0.0.1 port=5432", address)
        if VERSION_OF_POOLER >= (1, 21):
            text = text.replace("; max_prepared_statements", "max_prepared_statements")
        # The last value of a setting counts.
        return text.replace("[databases]", "\n".join(["[databases]", *names])) + f"""
listen_port = {self.port}
unix_socket_dir =
auth_type = trust
auth_file = {self.folder}/users
logfile = {self.folder}/log
"""


def fill(db):
    """Every organisation has a task dock in two versions, and a service of the newer one that gives
    two leases."""
    db.execute("INSERT INTO mad.organizations (org_id, name) SELECT o, 'organisation ' || o FROM unnest(%s::uuid[]) o",
               [[org_id(n) for n in range(ORGANISATIONS)]])
    metadata = {"title": "Docking", "category": "docking", "description": "Docks a ligand."}
    tasks = [{"task_id": "dock", "version": version, "metadata": metadata, "interface_spec": INTERFACE,
              "service_config": {"image": "dock:" + version}} for version in ("1.0.0", "1.10.0")]
    db.execute("SELECT count(mad_registry.import_tasks(org_id, %s)) FROM mad.organizations", [json.dumps(tasks)])
    db.execute("SELECT count(mad_registry.register_service(org_id, 'dock', '1.10.0', 'http://dock.example',"
               " max_concurrency => 2)) FROM mad.organizations")
    db.execute("ANALYZE")


@pytest.fixture(autouse=True)
def alive(world):
    """Sends heartbeats of all services, at the beginning of a test and every 30 s."""
    done = threading.Event()

    def beat():
        with world.metadata.connect() as db:
            while True:
                db.execute("SELECT count(mad_registry.heartbeat(org_id, service_id)) FROM mad.task_services"
                           " WHERE service_url = 'http://dock.example'")
                first.set()
                if done.wait(30):
                    return

    first = threading.Event()
    sender = threading.Thread(target=beat)
    sender.start()
    first.wait()
    yield
    done.set()
    sender.join()


def folder():
    """In memory, if there is room: to create and to delete the 26,000 files of 50 databases can take
    a minute each on a disk."""
    memory = Path("/dev/shm")
    return memory if memory.is_dir() and shutil.disk_usage(memory).free > 2 << 30 else Path("/tmp")


@pytest.fixture(scope="module")
def world(pg_config):
    """The metadata database, the results databases, and PgBouncer in front of them."""
    server = Server(pg_config, (POOLS / "postgresql.conf").read_text(), folder=folder())
    pooler = None
    try:
        server.start()
        server.psql("CREATE ROLE owner LOGIN CREATEDB")
        roles, _, owners, settings, _ = re.findall(r"```sql\n(.*?)```", README, re.DOTALL)
        server.psql(roles)
        metadata = Database(server)
        results = Database(server)
        for database in (metadata, results):
            database.psql(owners)
            database.psql(settings, "postgres")
        with metadata.connect() as db:
            fill(db)
        server.psql(f"ALTER DATABASE {metadata.name} RENAME TO mad")
        metadata.name = "mad"
        with server.connect() as db:
            for n in range(RESULTS):
                db.execute(f"CREATE DATABASE results_{n} TEMPLATE {results.name} STRATEGY FILE_COPY")
        pooler = ExamplePooler(server, ["mad_app", "mad_monitor"])
        pooler.wait(metadata, "mad_app")
        server.metadata, server.pooler = metadata, pooler
        yield server
    finally:
        if pooler:
            pooler.stop()
        server.remove()


def settings_of(world, **changes):
    at = f"127.0.0.1:{world.pooler.port}"
    return Settings(**{
        "metadata_dsn": f"postgresql://mad_app@{at}/mad",
        "results_dsn": f"postgresql://mad_app@{at}/results_{{org_id.hex}}",
        "metrics_dsn": f"postgresql://mad_monitor@{at}/mad",
        "tokens": {f"token {n}": org_id(n) for n in range(ORGANISATIONS)}, **changes})


def run(settings, scenario):
    """Runs a scenario, a coroutine function, with a client of the service, and the service."""
    async def main():
        app = create_app(settings)
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with app.router.lifespan_context(app), httpx.AsyncClient(
                transport=transport, base_url="http://service", timeout=None) as client:
            return await scenario(client, app)
    return asyncio.run(main())


def as_tenant(number, **headers):
    return {"Authorization": f"Bearer token {number}", **headers}


def dock(ligand, **more):
    return {"task_id": "dock", "parameters": {"ligand": ligand}, **more}


TASKS = "/api/v1/task-registry/tasks"
HEARTBEATS = "/api/v1/task-registry/heartbeats"
JOBS = "/api/v1/jobs"
TOOLS = "/ga4gh/trs/v2/tools"


def service_of(world, number):
    with world.metadata.connect() as db:
        return db.execute("SELECT service_id FROM mad.task_services WHERE org_id = %s", [org_id(number)]).fetchone()[0]


def test_the_library_is_cached_and_the_numbers_of_services_are_not(world):
    beat = {"service_id": str(service_of(world, 1))}
    with world.metadata.connect() as db:
        tasks = [{"task_id": f"task{n}", "version": "1.0.0", "metadata": {"title": f"T{n}"}} for n in range(40)]
        db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org_id(14), json.dumps(tasks)])
        for n in range(0, 40, 3):
            db.execute("SELECT mad_registry.register_service(%s, %s, NULL, 'http://x')", [org_id(14), f"task{n}"])

    async def scenario(client, app):
        first = await client.get(TASKS, headers=as_tenant(1))
        assert [(task["version"], task["service_count"], task["healthy_services"])
                for task in first.json()["tasks"]] == [("1.10.0", 1, 1), ("1.0.0", 0, 0)]
        same = await client.get(TASKS, headers=as_tenant(1, **{"If-None-Match": first.headers["ETag"]}))
        assert (same.status_code, same.content, same.headers["ETag"]) == (304, b"", first.headers["ETag"])
        assert (app.state.library.hits, app.state.library.misses) == (1, 1)
        assert (await client.get(TASKS, headers=as_tenant(2, **{"If-None-Match": "*"}))).status_code == 304

        many = [await client.get(TASKS, headers=as_tenant(14)) for _ in range(2)]
        assert many[0].headers["ETag"] == many[1].headers["ETag"] and many[0].content == many[1].content
        assert (len(many[0].json()["tasks"]), app.state.library.hits, app.state.library.misses) == (42, 2, 3)

        # A service becomes ill: the page stays cached, and its ETag changes.
        await client.post(HEARTBEATS, headers=as_tenant(1), json=[beat | {"health_status": "unhealthy"}])
        ill = await client.get(TASKS, headers=as_tenant(1, **{"If-None-Match": first.headers["ETag"]}))
        assert (ill.status_code, ill.json()["tasks"][0]["healthy_services"]) == (200, 0)
        assert (app.state.library.hits, app.state.library.misses) == (3, 3)
        await client.post(HEARTBEATS, headers=as_tenant(1), json=[beat])

        # Another process registers a task: the next request sees it.
        world.metadata.psql(f"SELECT mad_registry.register_task('{org_id(1)}', 'fold', '1.0.0', "
                            "'{\"title\": \"Alpha\"}', '{}')")
        page = (await client.get(TASKS, headers=as_tenant(1), params={"page_size": 1})).json()
        seen = [task["task_id"] for task in page["tasks"]]
        while page["next"]:
            page = (await client.get(TASKS, headers=as_tenant(1), params={"page_size": 1, **page["next"]})).json()
            seen += [task["task_id"] for task in page["tasks"]]
        assert seen == ["fold", "dock", "dock"]
        full = await client.get(TASKS, headers=as_tenant(1, **{"If-None-Match": first.headers["ETag"]}))
        assert (full.status_code, len(full.json()["tasks"])) == (200, 3)
        # Another organisation has its own page.
        assert len((await client.get(TASKS, headers=as_tenant(2))).json()["tasks"]) == 2

    run(settings_of(world), scenario)


def test_search_and_heartbeats(world):
    beat = {"service_id": str(service_of(world, 3)), "resources_used": {"cpu": "250m"}}

    async def scenario(client, app):
        found = await client.get("/api/v1/task-registry/search", headers=as_tenant(3),
                                 params={"q": "dokcing", "latest_only": True})
        assert [(task["version"], task["matched_by"]) for task in found.json()["tasks"]] == [("1.10.0", "similar")]
        stranger = {"service_id": str(service_of(world, 4))}
        beats = [{"service_id": "x"}, beat, stranger]
        answer = (await client.post(HEARTBEATS, headers=as_tenant(3), json=beats)).json()
        assert answer["recorded"] == 1
        assert "heartbeats[0]" in answer["warnings"][0] and stranger["service_id"] in answer["warnings"][1]
        # The listener of warnings is gone with the request.
        assert (await client.post(HEARTBEATS, headers=as_tenant(3), json=[beat])).json() == {
            "recorded": 1, "warnings": []}

    run(settings_of(world), scenario)


def test_a_job_is_checked_and_never_run_twice(world):
    async def scenario(client, app):
        async def submit(job):
            return await client.post(JOBS, headers=as_tenant(5), json=job)

        wrong = await submit({"task_id": "dock", "parameters": {"exhaustiveness": "x", "legand": "CCO"}})
        assert wrong.status_code == 422
        assert {fault["path"] for fault in wrong.json()["faults"]} >= {"exhaustiveness", "legand"}
        assert (await submit({"task_id": "nothing", "parameters": {}})).status_code == 404

        # The same job twenty times at once: one is new, the others get its id.
        answers = await asyncio.gather(*(submit(dock("CCO", version=version)) for version in ["^1", "1.10.0"] * 10))
        assert sorted(answer.status_code for answer in answers) == [201] + [202] * 19
        job_id, = {answer.json()["job_id"] for answer in answers}
        created, = [answer.json() for answer in answers if answer.status_code == 201]
        assert (created["service_url"], created["version"]) == ("http://dock.example", "1.10.0")

        result = {"artifact_map": {"poses": "s3://poses"}, "metrics_summary": {"best": -9.1}, "confidence_score": 0.8}
        done = await client.post(f"{JOBS}/{job_id}/outcome", headers=as_tenant(5), json={"ok": True, **result})
        assert (done.status_code, done.json()["status"]) == (200, "COMPLETED")
        again = await client.post(f"{JOBS}/{job_id}/outcome", headers=as_tenant(5), json={"ok": False})
        assert again.status_code == 409
        shown = (await client.get(f"{JOBS}/{job_id}", headers=as_tenant(5))).json()
        assert [event["event"] for event in shown["events"]] == ["placed", "completed"]
        assert shown["events"][1]["metadata"]["artifact_map"] == result["artifact_map"]

        cached = await submit(dock("CCO"))
        assert (cached.status_code, cached.json()) == (200, {"status": "COMPLETED", "job_id": job_id, **result})
        # Another version is another job.
        other = await submit(dock("CCO", version="1.0.0"))
        assert (other.status_code, other.headers["Retry-After"]) == (503, "2")  # it has no service

    run(settings_of(world), scenario)


def test_leases_and_failed_jobs(world):
    async def scenario(client, app):
        async def submit(ligand):
            return await client.post(JOBS, headers=as_tenant(6), json=dock(ligand, lease=True, seconds=60))

        async def end(job_id, ok):
            return await client.post(f"{JOBS}/{job_id}/outcome", headers=as_tenant(6), json={"ok": ok, "message": "m"})

        first, second, none_free = [await submit(ligand) for ligand in "ABC"]
        assert [each.status_code for each in (first, second, none_free)] == [201, 201, 503]
        await end(first.json()["job_id"], False)
        # The failure ended the lease and the claim, so the job can be tried again.
        retried = await submit("A")
        assert retried.status_code == 201 and retried.json()["job_id"] != first.json()["job_id"]
        # Whoever finds the same job running gives the lease back.
        await end(second.json()["job_id"], True)
        assert (await submit("A")).status_code == 202
        assert (await submit("D")).status_code == 201
        # Also if no place is free that it could have taken.
        assert [(await submit(ligand)).status_code for ligand in "EA"] == [503, 202]

    run(settings_of(world), scenario)


def test_a_failure_between_the_two_databases_can_be_repeated(world):
    """The result is stored, then the metadata database does not answer."""
    async def scenario(client, app):
        job = (await client.post(JOBS, headers=as_tenant(15), json=dock("CCO", lease=True))).json()
        database, calls = app.state.database, 0

        def metadata(org_id):
            nonlocal calls
            calls += 1
            if calls == 2:
                raise TimeoutError
            return DatabaseManager.metadata(database, org_id)

        async def end(ok):
            return (await client.post(f"{JOBS}/{job['job_id']}/outcome", headers=as_tenant(15),
                                      json={"ok": ok, "message": "m"})).status_code

        database.metadata = metadata
        assert await end(True) == 503
        with world.metadata.connect() as db:
            state = ("SELECT status, (SELECT count(*) FROM mad.service_slots WHERE org_id = %s"
                     " AND expires_at > now()) FROM mad.jobs_meta WHERE job_id = %s")
            parameters = [org_id(15), job["job_id"]]
            assert db.execute(state, parameters).fetchone() == ("RUNNING", 1)
            assert [await end(ok) for ok in (False, True, True)] == [409, 200, 409]
            assert db.execute(state, parameters).fetchone() == ("COMPLETED", 0)

    run(settings_of(world), scenario)


def test_the_late_failure_of_a_job_leaves_its_successor_alone(world):
    async def scenario(client, app):
        async def submit():
            return await client.post(JOBS, headers=as_tenant(16), json=dock("CCO", seconds=1))

        first = (await submit()).json()["job_id"]
        async with asyncio.timeout(60):
            while (second := await submit()).status_code != 201:
                await asyncio.sleep(0.1)
        with world.connect(f"results_{16 % RESULTS}") as db:
            db.execute("UPDATE mad.result_cache_claims SET claimed_until = now() + interval '1 hour'")
        late = await client.post(f"{JOBS}/{first}/outcome", headers=as_tenant(16), json={"ok": False})
        assert late.status_code == 200
        again = await submit()
        assert (again.status_code, again.json()["job_id"]) == (202, second.json()["job_id"])

    run(settings_of(world), scenario)


def test_a_silent_results_database_is_unavailable(world):
    """Its pool gives up before the requests for others have waited for long."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        settings = settings_of(world, results_dsn=f"postgresql://mad_app@127.0.0.1:{silent.getsockname()[1]}/x",
                               connect_timeout=0.2, longest_wait=3600)

        async def scenario(client, _):
            async with asyncio.timeout(60):
                return await client.post(JOBS, headers=as_tenant(17), json=dock("CCO"))

        assert run(settings, scenario).status_code == 503


def test_each_organisation_sees_its_own(world):
    neighbour = 7 + RESULTS  # shares the results database of 7

    async def scenario(client, app):
        jobs = [(await client.post(JOBS, headers=as_tenant(n), json=dock("CCO"))).json() for n in (7, neighbour)]
        assert jobs[0]["job_id"] != jobs[1]["job_id"]
        for reader, status in [(7, 200), (neighbour, 404)]:
            path = f"{JOBS}/{jobs[0]['job_id']}"
            assert (await client.get(path, headers=as_tenant(reader))).status_code == status
        stolen = await client.post(f"{JOBS}/{jobs[0]['job_id']}/outcome", headers=as_tenant(neighbour),
                                   json={"ok": True, "artifact_map": {}})
        assert stolen.status_code == 404
        for headers in [{}, {"Authorization": "Bearer nobody's"}]:
            refused = await client.get(TASKS, headers=headers)
            assert (refused.status_code, refused.json()["code"]) == (401, 401)
        # Nothing of a transaction stays on its connection.
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            async with app.state.database.metadata(org_id(7)) as connection:
                await connection.fetch("SELECT * FROM mad_registry.task_library($1)", org_id(8))

    run(settings_of(world), scenario)


def test_errors_become_statuses(world):
    with world.metadata.connect() as db:
        db.execute("SELECT mad_registry.register_task(%s, 'fold', '1.0.0', '{}', '{}')", [org_id(9)])
        db.execute("SELECT mad_registry.register_service(%s, 'fold', '1.0.0', 'http://fold.example')", [org_id(9)])
    no_slots = {"task_id": "fold", "parameters": {}, "lease": True}

    async def scenario(client, app):
        search = "/api/v1/task-registry/search"
        for method, path, arguments, status, sqlstate in [
                ("GET", search, {"params": {"q": "x", "page_offset": -1}}, 422, "22023"),
                ("GET", search, {"params": {"q": "x" * 1001}}, 422, "22023"),
                ("GET", search, {"params": {"q": "x", "page_offset": 10**20}}, 422, "22000"),
                ("GET", search, {"params": {"q": "x\0"}}, 422, "22021"),
                ("GET", search, {}, 422, None),
                ("GET", TASKS, {"params": {"page_size": 0}}, 422, None),
                ("POST", JOBS, {"json": {"task_id": "dock", "parameters": 1}}, 422, None),
                ("POST", JOBS, {"json": dock("x", version="1 || 2")}, 422, "22023"),
                ("POST", JOBS, {"json": no_slots}, 503, "55000"),
                ("POST", JOBS, {"json": dock("x", seconds=0)}, 422, None),
                ("POST", f"{JOBS}/{uuid.uuid4()}/outcome", {"json": {"ok": True, "message": "x" * 10_001}}, 422, None),
                ("GET", f"{JOBS}/{uuid.uuid4()}", {}, 404, None),
                ("GET", TOOLS, {"params": {"author": "x"}}, 400, None),
                ("GET", TOOLS, {"params": {"offset": "x"}}, 400, None),
                ("GET", TOOLS, {"params": {"offset": base64.b64encode(b"[" * 30_000).decode()}}, 400, None),
                ("GET", "/nothing", {}, 404, None)]:
            answer = await client.request(method, path, headers=as_tenant(9), **arguments)
            assert (answer.status_code, answer.json()["code"], answer.json().get("sqlstate")) == (
                status, status, sqlstate), answer.text
            assert answer.json()["message"]
        assert "max_concurrency" in (await client.post(JOBS, headers=as_tenant(9), json=no_slots)).json()["hint"]

        @app.get("/raise/{code}")
        async def fail(code: str):
            async with app.state.database.metadata(org_id(9)) as connection:
                await connection.execute(f"DO $$BEGIN RAISE 'message' USING ERRCODE = '{code}', HINT = 'hint'; END$$")

        for code, status in [("P0002", 404), ("42501", 403), ("54000", 413), ("57014", 504), ("55P03", 503),
                             ("40001", 503), ("53200", 503), ("23505", 409), ("22P02", 422)]:
            answer = await client.get(f"/raise/{code}")
            assert (answer.status_code, answer.json()) == (
                status, {"code": status, "message": "message", "sqlstate": code, "hint": "hint"})
        # What only a mistake in the service can cause is no business of its client.
        hidden = await client.get("/raise/42601")
        assert (hidden.status_code, "message" in hidden.text) == (500, False)

    run(settings_of(world), scenario)
    at = f"postgresql://mad_app@127.0.0.1:{free_port()}/mad"
    dead = run(settings_of(world, metadata_dsn=at), lambda client, _: client.get(TASKS, headers=as_tenant(9)))
    assert (dead.status_code, dead.headers["Retry-After"]) == (503, "2")


# What the schema of version 2 requires, and the types of what the service returns besides.
TEXT = {"type": "string"}
VERSION = {"type": "object", "required": ["id", "url"], "properties": {
    "id": TEXT, "url": TEXT, "name": TEXT, "meta_version": TEXT,
    "images": {"type": "array", "items": {"type": "object", "properties": {
        "image_name": TEXT, "image_type": {"enum": ["Docker", "Singularity", "Conda"]}}}},
    "descriptor_type": {"type": "array", "items": {"enum": ["CWL", "WDL", "NFL", "GALAXY", "SMK"]}}}}
TOOL = {"type": "object", "required": ["id", "url", "organization", "toolclass", "versions"], "properties": {
    "id": TEXT, "url": TEXT, "organization": TEXT, "name": TEXT, "description": TEXT, "meta_version": TEXT,
    "toolclass": {"type": "object", "properties": {"id": TEXT, "name": TEXT, "description": TEXT}},
    "versions": {"type": "array", "items": VERSION}}}
ERROR = {"type": "object", "required": ["code"], "properties": {"code": {"type": "integer"}, "message": TEXT}}


def test_the_tool_registry_conforms_to_its_schema(world):
    others = [{"task_id": f"task/{n}", "version": "1.0+b", "metadata": {"title": f"T{n}"} if n else {}}
              for n in range(4)]
    with world.metadata.connect() as db:
        db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org_id(10), json.dumps(others)])
        db.execute("SELECT mad_registry.set_task_active(%s, 'dock', '1.0.0', false)", [org_id(10)])

    async def scenario(client, app):
        tools = await client.get(TOOLS, headers=as_tenant(10))
        jsonschema.validate(tools.json(), {"type": "array", "items": TOOL})
        assert {tool["id"] for tool in tools.json()} == {"dock", *(f"task/{n}" for n in range(4))}
        pages, url = [], f"{TOOLS}?limit=2"
        while url:
            page = await client.get(url, headers=as_tenant(10))
            pages += page.json()
            url = page.headers.get("next_page")
        assert pages == tools.json()

        for tool in tools.json():
            assert (await client.get(tool["url"], headers=as_tenant(10))).json() == tool
            assert (await client.get(tool["url"] + "/versions", headers=as_tenant(10))).json() == tool["versions"]
            for version in tool["versions"]:
                assert (await client.get(version["url"], headers=as_tenant(10))).json() == version
        docking = (await client.get(TOOLS, headers=as_tenant(10), params={"toolClass": "docking"})).json()
        assert [(tool["id"], [version["id"] for version in tool["versions"]]) for tool in docking] == [
            ("dock", ["1.10.0"])]
        assert (await client.get(TOOLS, headers=as_tenant(10), params={"id": "dock"})).json() == docking
        for path in ["/no", "/no/versions", "/dock/versions/^1", "/dock/versions/1.0.0"]:
            missing = await client.get(TOOLS + path, headers=as_tenant(10))
            assert missing.status_code == 404
            jsonschema.validate(missing.json(), ERROR)

    run(settings_of(world), scenario)


@pytest.mark.parametrize("behind", ["nothing", "PgBouncer"])
def test_prepared_statements(world, behind):
    settings = settings_of(world, statement_cache_size=100)
    if behind == "nothing":
        settings.metadata_dsn = f"postgresql://mad_app@127.0.0.1:{world.port}/mad"
    elif VERSION_OF_POOLER < (1, 21):
        pytest.skip("needs PgBouncer 1.21 or newer, whose max_prepared_statements keeps prepared statements")

    async def scenario(client, app):
        answers = await asyncio.gather(*(client.get(TASKS, headers=as_tenant(n)) for n in range(20, 60)))
        assert [len(answer.json()["tasks"]) for answer in answers] == [2] * 40
        async with app.state.database.metadata(org_id(20)) as connection:
            return await connection.fetchval("SELECT count(*) FROM pg_prepared_statements")

    assert run(settings, scenario) > 0


def test_metrics(world):
    async def scenario(client, app):
        await client.get(TASKS, headers=as_tenant(11))
        return (await client.get("/metrics")).text

    text = run(settings_of(world), scenario)
    assert "\nmad_service_library_cache_misses_total 1\n" in text
    assert re.search(r'^db_query_duration_seconds_count\{.*query_name="task_library".*\} [1-9]', text, re.MULTILINE)


def test_pools_take_turns(world):
    """With one pool of one connection, requests for other databases are served in their order."""
    served = []

    async def request(database, number):
        async with database.results(org_id(number)) as connection:
            served.append(number)
            assert await connection.fetchval("SELECT current_database()") == f"results_{number % RESULTS}"
            assert database.open_pools == 1

    async def scenario():
        async with DatabaseManager(settings_of(world, results_pools=1, connections_per_pool=1)) as database:
            async with database.results(org_id(0)) as connection:
                # 0 and 50 have different names for one database, 1 another one.
                waiting = [asyncio.create_task(request(database, n)) for n in (0, 1, 0, 50, 1, 0)]
                await connection.fetchval("SELECT 1")  # meanwhile they all begin
                assert served == []
            await asyncio.gather(*waiting)
            assert served == [0, 1, 0, 50, 1, 0]
        async with DatabaseManager(settings_of(world, results_pools=1, longest_wait=0.1)) as database:
            async with database.results(org_id(0)):
                with pytest.raises(TimeoutError):
                    async with database.results(org_id(1)):
                        pass
            # Who gave up leaves nothing behind.
            await request(database, 1)

    asyncio.run(scenario())


def test_1000_organisations_on_50_results_databases(world):
    """Each submits a job, AT_A_TIME of them at once. The server enforces the bound: it would refuse a
    connection too many, and the request would fail."""
    peak = 0

    async def scenario(client, app):
        nonlocal peak
        gate, done = asyncio.Semaphore(AT_A_TIME), asyncio.Event()
        durations, overtaken = [], []  # of each request: seconds, requests that ended meanwhile

        async def submit(number):
            async with gate:
                began, ended = time.monotonic(), len(overtaken)
                answer = await client.post(JOBS, headers=as_tenant(number), json=dock(f"C{number}"))
                overtaken.append(len(overtaken) - ended)
                durations.append(time.monotonic() - began)
                return answer.status_code

        async def watch():
            nonlocal peak
            connection = await asyncpg.connect(host=str(world.root), port=world.port, user="postgres")
            while not done.is_set():
                peak = max(peak, await connection.fetchval(
                    "SELECT count(*) FROM pg_stat_activity, pg_sleep(0.02) WHERE usename = 'mad_app'"))
                assert app.state.database.open_pools <= app.state.settings.results_pools
            await connection.close()

        watcher = asyncio.create_task(watch())
        began = time.monotonic()
        statuses = await asyncio.gather(*(submit(n) for n in range(ORGANISATIONS)))
        took = time.monotonic() - began
        done.set()
        await watcher
        waits = app.state.database.waits
        print(f"{ORGANISATIONS} jobs in {took:.1f} s; at most {peak} server connections; longest wait for a connection"
              f" {waits['longest']:.1f} s, mean {waits['seconds'] / waits['requests']:.2f} s;"
              f" longest request {max(durations):.1f} s, during which {max(overtaken)} others ended at most")
        return statuses, overtaken

    statuses, overtaken = run(settings_of(world, longest_wait=600), scenario)
    assert statuses == [201] * ORGANISATIONS
    assert BOUND / 2 < peak <= LIMIT
    # About as many end during a request as there are at a time: none lets the others pass.
    assert max(overtaken) < 2 * AT_A_TIME
    for n in range(RESULTS):
        with world.connect(f"results_{n}") as db:
            assert db.execute("SELECT count(*) FROM mad.jobs WHERE params ->> 'ligand' ~ '^C[0-9]'").fetchone()[0] == (
                ORGANISATIONS // RESULTS)
    assert "too many connections" not in world.log_text()


def test_the_commands_of_the_readme(world, tmp_path):
    if shutil.which("curl") is None:
        pytest.skip("needs curl: Debian's package curl is not installed")
    port = free_port()
    *_, filling = re.findall(r"```sql\n(.*?)```", README, re.DOTALL)
    # The world's organisations, and PgBouncer's names, have another form of id.
    filling = filling.replace(ACME, str(org_id(ORGANISATIONS))).replace("demo/", f"{PROJECT}/demo/")
    psql = [str(world.bindir / "psql"), "-X", "-v", "ON_ERROR_STOP=1", *map(str, world.client_args("mad", "owner"))]
    subprocess.run(world.as_user(*psql), input=filling, text=True, cwd="/tmp", check=True)

    def command(text):
        for old, new in [("127.0.0.1:6432", f"127.0.0.1:{world.pooler.port}"), ("127.0.0.1:8000", f"127.0.0.1:{port}"),
                         ("--port 8000", f"--port {port}"), ("--app-dir examples", f"--app-dir {PROJECT}/examples"),
                         (ACME, str(org_id(ORGANISATIONS))), ("uvicorn", "exec uvicorn")]:
            text = text.replace(old, new)
        path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        return {"args": ["sh", "-ec", text], "cwd": tmp_path, "env": {**os.environ, "PATH": path}}

    _, start, *requests = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    log = tmp_path / "log"
    with log.open("w") as out:
        process = subprocess.Popen(**command(start), stdout=out, stderr=subprocess.STDOUT)
    try:
        deadline = time.monotonic() + 60
        while "Uvicorn running on" not in log.read_text():
            assert process.poll() is None and time.monotonic() < deadline, log.read_text()
            time.sleep(0.05)
        library, job, tool = [subprocess.run(**command(each), capture_output=True, text=True, check=True).stdout
                              for each in requests]
    finally:
        process.terminate()
        process.wait(30)
    assert library.startswith("HTTP/1.1 200") and "etag: " in library and '"task_id":"autodock-vina"' in library
    assert job.startswith("HTTP/1.1 201") and '"service_url":"http://vina-1:8080"' in job
    assert tool.startswith("HTTP/1.1 200") and '"toolclass":{"id":"docking"' in tool
