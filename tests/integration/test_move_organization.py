"""scripts/mad-registry-move-organization, between two servers."""

import importlib.machinery
import importlib.util
import itertools
import json
import os
import signal
import subprocess
import threading
import time
from pathlib import Path

import psycopg
import pytest
from conftest import PG_CONFIGS, Database, library_template, major_of, new_org
from servers import Server

PROGRAM = Path(__file__).resolve().parents[2] / "scripts" / "mad-registry-move-organization"
SETTINGS = """
wal_level = logical
max_replication_slots = 10
max_wal_senders = 10
mad_registry.maintenance = off
"""
TASKS = 5000


def module():
    loader = importlib.machinery.SourceFileLoader("move_organization", str(PROGRAM))
    made = importlib.util.module_from_spec(importlib.util.spec_from_loader("move_organization", loader))
    loader.exec_module(made)
    return made


def start(*pg_configs):
    found = []
    for config in pg_configs:
        server = Server(config, SETTINGS).start()
        for role in ("owner LOGIN CREATEDB", "app LOGIN", "reads LOGIN", "follower LOGIN REPLICATION IN ROLE owner"):
            server.psql(f"CREATE ROLE {role}")
        found.append(server)
    return found


@pytest.fixture(scope="module")
def two(pg_config):
    found = start(pg_config, pg_config)
    yield found
    for server in found:
        server.remove()


class Sides:
    """A source with a filled organisation and another one, and a target with a third."""

    def __init__(self, servers, tasks):
        self.databases = [Database(server, library_template(server)) for server in servers]
        self.source, self.target = self.databases
        self.others = []
        for database in self.databases:
            with database.connect() as db:
                other = new_org(db, "other")
                fill(db, other, 20)
                self.others.append(other)
        with self.source.connect() as db:
            self.org = str(new_org(db, "acme's $1 \\ \"new\" lab"))
            fill(db, self.org, tasks)
            db.execute("SELECT mad_registry.grant_access('app', 'writer', %s)", [self.org])
            db.execute("SELECT mad_registry.grant_access('reads', 'reader', %s)", [self.org])
        self.before = [digest(d, o) for d, o in zip(self.databases, self.others)]

    def arguments(self, command, *more):
        source, target = (d.server.dsn(d.name, "owner") for d in self.databases)
        follow = self.source.server.dsn(self.source.name, "follower")
        subscriber = self.target.server.dsn(self.target.name)
        return [command, self.org, "--source", source, "--target", target, "--follow", follow, "--subscriber",
                subscriber, *more]

    def run(self, command, *more, fails=False, back=False):
        arguments = self.arguments(command, *more)
        if back:
            arguments[3], arguments[5] = arguments[5], arguments[3]
        done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=120,
                              env={**os.environ, "PATH": f"{self.source.server.bindir}:{os.environ['PATH']}"})
        assert (done.returncode != 0) == fails, done.stdout + done.stderr
        return done.stdout + done.stderr

    def status(self):
        return self.run("status").splitlines()[0]

    def others_are_untouched(self):
        assert [digest(d, o) for d, o in zip(self.databases, self.others)] == self.before

    def nothing_is_left(self):
        for database in self.databases:
            assert database.psql(f"""
                SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'refuse%' AND tgenabled <> 'D';
                SELECT count(*) FROM pg_publication; SELECT count(*) FROM pg_subscription;
                SELECT count(*) FROM pg_roles WHERE rolname LIKE 'mad_move%';
                SELECT count(*) FROM pg_replication_slots""", "postgres").split() == ["0"] * 5
            assert database.psql("SELECT * FROM mad_registry.check_library()") == ""

    def drop(self):
        for database in self.databases:
            for name in database.psql("SELECT subname FROM pg_subscription", "postgres").split():
                database.psql(f"ALTER SUBSCRIPTION {name} DISABLE", "postgres")
                database.psql(f"ALTER SUBSCRIPTION {name} SET (slot_name = NONE)", "postgres")
                database.psql(f"DROP SUBSCRIPTION {name}", "postgres")
                database.server.psql(f"DROP ROLE IF EXISTS {name}")
        for database in self.databases:
            database.server.psql("SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots")
            database.drop()


def fill(db, org, tasks):
    """Rows in all tables of an organisation."""
    documents = [{"task_id": f"task-{n}", "version": "1.0.0", "interface_spec": {},
                  "metadata": {"title": f"Docking number {n}", "category": "docking", "note": "x" * 300}}
                 for n in range(tasks)]
    db.execute("SELECT count(*) FROM mad_registry.import_tasks(%s, %s)", [org, json.dumps(documents)])
    for n in range(10):
        db.execute("SELECT mad_registry.register_service(%s, %s, '1.0.0', %s, max_concurrency => 2)",
                   [org, f"task-{n}", f"http://{n}"])
    db.execute("SELECT mad_registry.heartbeats(%s, (SELECT jsonb_agg(jsonb_build_object('service_id', service_id,"
               " 'health_status', 'healthy')) FROM mad.task_services WHERE org_id = %s))", [org, org])
    for name in ("screen", "rescore"):
        db.execute("SELECT mad_registry.register_pipeline(%s, %s, '1.0.0', 'P', 'docking', %s, is_public => %s)",
                   [org, name, json.dumps([{"step_name": "a", "task_id": "task-1"},
                                           {"step_name": "b", "task_id": "task-2", "depends_on": ["a"]}]),
                    name == "screen"])
    db.execute("SELECT * FROM mad_registry.lease_service(%s, 'task-1')", [org])
    with db.transaction():
        [user] = db.execute("INSERT INTO mad.users (email) VALUES (%s) RETURNING user_id", [f"{org}@x"]).fetchone()
        db.execute("INSERT INTO mad.memberships (org_id, user_id) VALUES (%s, %s)", [org, user])
        db.execute("INSERT INTO mad.roles (org_id, name) VALUES (%s, 'chemist')", [org])
        db.execute("INSERT INTO mad.membership_roles (org_id, user_id, role_id) "
                   "SELECT org_id, %s, role_id FROM mad.roles WHERE org_id = %s", [user, org])
        db.execute("INSERT INTO mad.jobs_meta (org_id) VALUES (%s)", [org])
        db.execute("INSERT INTO mad.molecules (org_id, name) VALUES (%s, 'aspirin')", [org])
        db.execute("INSERT INTO mad.audit_logs (org_id, action, entity_type, entity_id) VALUES (%s, 'a', 't', 'old')",
                   [org])


def digest(database, org):
    with database.connect() as db:
        return db.execute("SELECT * FROM mad_registry.organization_digest(%s)", [org]).fetchall()


def users(database, org):
    with database.connect() as db:
        return db.execute("SELECT u::text FROM mad.users u JOIN mad.memberships m USING (user_id) WHERE m.org_id = %s"
                          " ORDER BY u.user_id", [org]).fetchall()


def answers(database, org):
    """What the reading functions answer."""
    with database.connect() as db:
        def all_of(query, *more):
            return db.execute(f"SELECT * FROM mad_registry.{query}", [org, *more]).fetchall()
        return [
            all_of("registry_etag(%s)"), all_of("task_library(%s, page_size => 200)"), all_of("get_task(%s, 'task-7')"),
            all_of("search_tasks(%s, 'docking')"), all_of("search_tasks(%s, 'dokcing number 77')"),
            all_of("pipeline_library(%s, include_public => false)"), all_of("task_categories(%s)"),
            all_of("export_catalog(%s)"), all_of("audit_page(%s)"),
            db.execute("SELECT s.service_id, s.health_status FROM mad.task_services s WHERE org_id = %s ORDER BY 1",
                       [org]).fetchall()]


@pytest.fixture
def sides(two):
    made = Sides(two, 50)
    yield made
    made.drop()


def test_all_goes_along(sides):
    assert sides.status() == "not begun"
    assert "run copy first" in sides.run("cut", fails=True)
    sides.run("copy")
    assert sides.status() == "copying"
    # The target takes no writes, the source does.
    with sides.target.connect("owner") as db, pytest.raises(psycopg.errors.ReadOnlySqlTransaction) as refused:
        db.execute("UPDATE mad.task_definitions SET metadata = metadata WHERE org_id = %s", [sides.org])
    assert "being copied" in refused.value.diag.message_hint
    with sides.source.connect() as db:
        db.execute("SELECT mad_registry.delete_task_version(%s, 'task-33', '1.0.0')", [sides.org])
        [user] = db.execute("INSERT INTO mad.users (email) VALUES ('late@x') RETURNING user_id").fetchone()
        db.execute("INSERT INTO mad.memberships (org_id, user_id) VALUES (%s, %s)", [sides.org, user])
        db.execute("UPDATE mad.organizations SET status = 'big', quotas = '{\"n\": 12345678901234567890.10}'"
                   " WHERE org_id = %s", [sides.org])
        db.execute("UPDATE mad.users SET enabled = false, profile = %s WHERE email = %s",
                   ['{"n": 1e5000, "t": "a\u2028b\u0085c"}', f"{sides.org}@x"])
    said = sides.run("cut", "--hint", "it is on server 2 now")
    assert "public pipeline screen 1.0.0" in said and "role app: level writer" in said
    assert sides.status() == "moved"
    assert users(sides.source, sides.org) == users(sides.target, sides.org)
    assert digest(sides.source, sides.org) == digest(sides.target, sides.org)
    assert answers(sides.source, sides.org) == answers(sides.target, sides.org)
    assert sides.target.psql("SELECT * FROM mad_registry.check_search_lists()") == ""
    for user in ("owner", "app"):
        with sides.source.connect(user) as db:
            for statement in ("SELECT mad_registry.register_task('{org}', 'x', '1', '{{\"title\": \"x\"}}', '{{}}')",
                              "SELECT mad_registry.record_audit('{org}', NULL, 'a', 't', 'x')",
                              "UPDATE mad.task_services SET weight = 2 WHERE org_id = '{org}'"):
                with pytest.raises(psycopg.errors.ReadOnlySqlTransaction) as refused:
                    db.execute(statement.format(org=sides.org))
                assert refused.value.diag.message_hint == "it is on server 2 now"
    with sides.target.connect("app") as db:
        db.execute("SELECT mad_registry.record_audit(%s, NULL, 'a', 't', 'x')", [sides.org])
    assert "has moved" in sides.run("undo", fails=True)
    # A refusal that somebody asked for at the target changes nothing.
    sides.target.psql(f"SELECT mad_registry.refuse_writes('{sides.org}', 'on Sunday from 8 to 9')")
    assert sides.status() == "moved" and "has moved" in sides.run("undo", fails=True)
    sides.target.psql(f"SELECT mad_registry.accept_writes('{sides.org}')")
    assert "finish that move first" in sides.run("copy", fails=True, back=True)
    # What the worker does concerns other organisations only.
    with sides.source.connect() as db:
        db.execute("UPDATE mad.task_services SET last_health_check = now() - interval '30 days' WHERE org_id <> %s",
                   [sides.org])
        db.execute("UPDATE mad.maintenance SET last_run = NULL")
        db.execute("CALL mad_registry.maintain()")
        assert db.execute("SELECT job, last_fault FROM mad.maintenance WHERE last_fault IS NOT NULL").fetchall() == []
    sides.run("finish")
    assert sides.status() == "finished"
    assert sides.run("finish")
    assert [rows for _, rows, _ in digest(sides.source, sides.org)] == [0] * 13
    sides.nothing_is_left()


def test_to_the_newest_major(pg_config):
    newest = max(PG_CONFIGS, key=lambda config: int(major_of(config)[2:]))
    if major_of(newest) == major_of(pg_config):
        pytest.skip("this is the newest major version under test")
    servers = start(pg_config, newest)
    try:
        sides = Sides(servers, 20)
        sides.run("copy")
        sides.run("cut")
        assert digest(sides.source, sides.org) == digest(sides.target, sides.org)
        assert answers(sides.source, sides.org) == answers(sides.target, sides.org)
        sides.run("finish")
        sides.nothing_is_left()
    finally:
        for server in servers:
            server.remove()


def test_undo(sides):
    sides.run("copy")
    sides.run("copy")
    # As an undo leaves it that is interrupted after its first step.
    sides.target.psql(f"DROP SUBSCRIPTION mad_move_{sides.org.replace('-', '')}", "postgres")
    assert "run undo" in sides.run("copy", fails=True)
    sides.run("undo")
    sides.run("undo")
    assert sides.status() == "not begun"
    assert [rows for _, rows, _ in digest(sides.target, sides.org)] == [0] * 13
    sides.others_are_untouched()
    sides.nothing_is_left()
    with sides.source.connect("app") as db:
        db.execute("SELECT mad_registry.record_audit(%s, NULL, 'a', 't', 'x')", [sides.org])


@pytest.mark.one_version
def test_a_difference_stops_the_cut(sides):
    sides.run("copy")
    # Only a superuser can write past the refusal.
    sides.target.psql(f"SET session_replication_role = replica; DELETE FROM mad.molecules WHERE org_id = '{sides.org}'",
                      "postgres")
    assert "rows differ: molecules" in sides.run("cut", fails=True)
    with sides.source.connect("app") as db:
        db.execute("SELECT mad_registry.record_audit(%s, NULL, 'a', 't', 'x')", [sides.org])
    sides.run("undo")
    sides.nothing_is_left()


@pytest.mark.one_version
def test_refused_at_the_beginning(sides):
    with sides.target.connect() as db:
        db.execute("INSERT INTO mad.users (email) VALUES (%s)", [f"{sides.org}@X"])
        assert "other users have the addresses" in sides.run("copy", fails=True)
        db.execute("DELETE FROM mad.users WHERE email = %s", [f"{sides.org}@X"])
        db.execute("CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'")
        db.execute("CREATE TRIGGER t BEFORE INSERT ON mad.molecules FOR EACH ROW EXECUTE FUNCTION public.f()")
        db.execute("ALTER TABLE mad.molecules ENABLE ALWAYS TRIGGER t")
        assert "apply would fire triggers: mad.molecules: t" in sides.run("copy", fails=True)
        db.execute("DROP TRIGGER t ON mad.molecules")
    as_superuser = sides.arguments("copy")
    as_superuser[3] = sides.source.server.dsn(sides.source.name)
    done = subprocess.run([PROGRAM, *as_superuser], capture_output=True, text=True)
    assert done.returncode == 1 and "connect as owner" in done.stderr
    as_superuser = sides.arguments("copy")
    as_superuser[7] = sides.source.server.dsn(sides.source.name)
    done = subprocess.run([PROGRAM, *as_superuser], capture_output=True, text=True)
    assert done.returncode == 1 and "--follow connects as a superuser" in done.stderr
    sides.run("undo")
    sides.target.psql(f"SELECT mad_registry.grant_access('reads', 'writer', '{sides.others[1]}')")
    assert "these roles have access to other organizations: reads" in sides.run("copy", fails=True)
    sides.target.psql("SELECT mad_registry.revoke_access('reads')")
    sides.target.server.psql("DROP OWNED BY app; DROP ROLE app")
    try:
        assert "roles with access to the organization do not exist: app" in sides.run("copy", fails=True)
    finally:
        sides.target.server.psql("CREATE ROLE app LOGIN")
    assert sides.status() == "not begun"
    sides.nothing_is_left()


@pytest.mark.one_version
def test_commands_exclude_each_other(sides):
    sides.run("copy")
    with sides.target.connect() as db:
        db.execute("SELECT pg_advisory_lock(hashtextextended(%s, 0))", ["mad_move_" + sides.org.replace("-", "")])
        for command in ("cut", "undo", "finish"):
            assert "another command is at work" in sides.run(command, fails=True)
        assert sides.status() == "copying"
    sides.run("undo")


@pytest.mark.one_version
def test_readers_do_not_hold_up(sides):
    """On either side, as pg_dump reads. Triggers that can't be dropped then are disabled."""
    sides.run("copy")
    readers = [database.connect("postgres") for database in sides.databases]
    for reader in readers:
        reader.autocommit = False
        reader.execute("SELECT count(*) FROM mad.molecules")
    sides.target.psql(f"SET session_replication_role = replica; DELETE FROM mad.molecules WHERE org_id = '{sides.org}'",
                      "postgres")
    said = sides.run("cut", fails=True)
    assert "rows differ: molecules" in said and "the source accepts writes again" in said
    sides.source.psql(f"UPDATE mad.task_services SET weight = 3 WHERE org_id = '{sides.org}'")
    sides.run("undo")
    sides.run("copy")
    sides.run("cut")
    sides.target.psql(f"UPDATE mad.task_services SET weight = 4 WHERE org_id = '{sides.org}'")
    for reader in readers:
        reader.close()
    sides.run("finish")
    sides.nothing_is_left()


@pytest.mark.one_version
def test_access_that_was_revoked_meanwhile(sides):
    sides.run("copy")
    sides.target.psql(f"SET session_replication_role = replica; DELETE FROM mad.molecules WHERE org_id = '{sides.org}'",
                      "postgres")
    assert "rows differ" in sides.run("cut", fails=True)
    granted = f"SELECT string_agg(role_name || ' ' || level, ', ') FROM mad.role_access WHERE org_id = '{sides.org}'"
    assert sides.target.psql(granted).strip() == "app writer, reads reader"
    sides.source.psql("SELECT mad_registry.revoke_access('app')")
    sides.source.psql(f"INSERT INTO mad.molecules (org_id, name) VALUES ('{sides.org}', 'more')")
    sides.source.psql(f"DELETE FROM mad.molecules WHERE org_id = '{sides.org}'")
    sides.run("cut")
    assert sides.target.psql(granted).strip() == "reads reader"
    sides.run("finish")


def test_an_interrupted_subscription_goes_on(sides):
    sides.run("copy")
    name = "mad_move_" + sides.org.replace("-", "")
    sides.target.psql(f"ALTER SUBSCRIPTION {name} DISABLE", "postgres")
    assert "the subscription is disabled" in sides.run("cut", fails=True)
    sides.run("copy")
    sides.target.psql(f"ALTER SUBSCRIPTION {name} DISABLE", "postgres")
    with sides.source.connect("postgres") as db:
        while db.execute("SELECT active FROM pg_replication_slots WHERE slot_name = %s", [name]).fetchone()[0]:
            time.sleep(0.02)
        db.execute("SELECT pg_drop_replication_slot(%s)", [name])
    assert "has lost the replication slot" in sides.run("copy", fails=True)
    sides.run("undo")
    sides.nothing_is_left()


@pytest.mark.one_version
def test_rows_of_other_tables_are_named(sides):
    sides.source.psql("CREATE TABLE public.notes (org_id uuid REFERENCES mad.organizations ON DELETE CASCADE)")
    sides.source.psql(f"INSERT INTO public.notes VALUES ('{sides.org}')")
    assert "table public.notes refers" in sides.run("copy")
    sides.run("cut")
    assert "--cascade" in sides.run("finish", fails=True)
    sides.run("finish", "--cascade")
    assert sides.source.psql("SELECT count(*) FROM public.notes").strip() == "0"


@pytest.mark.one_version
def test_what_gets_past_a_refusal(sides):
    """The upkeep of the log's partitions, and nothing that only says so."""
    sides.source.psql("INSERT INTO mad.audit_logs (org_id, action, entity_type, entity_id, ts)"
                      f" VALUES ('{sides.org}', 'a', 't', 'x', now() - interval '3 years')")
    sides.source.psql(f"SELECT mad_registry.refuse_writes('{sides.org}')")
    with sides.source.connect("app") as db:
        for statement in ("UPDATE mad.task_services SET weight = 7 /* mad_registry.add_partitions( */",
                          "UPDATE mad.task_services SET weight = 7 /*\nPL/pgSQL function "
                          "mad_registry.move_default_rows(integer) line 1 at EXECUTE\n*/"):
            for text in (statement, f"DO $do$ BEGIN {statement}; END $do$"):
                with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
                    db.execute(text)
    sides.source.psql("SELECT mad_registry.drop_partitions('12 months')")
    assert sides.source.psql("SELECT count(*) FROM mad.audit_logs WHERE ts < now() - interval '1 year'").strip() == "0"
    sides.source.psql(f"SELECT mad_registry.accept_writes('{sides.org}')")


@pytest.mark.one_version
def test_under_load(two):
    sides = Sides(two, TASKS)
    acknowledged, refusals, stopping = [], [], threading.Event()

    def writer(number):
        """Writes each row once; goes to the target after a refusal, as a router would."""
        user = ("app", "owner")[number % 2]
        connections = [d.connect(user) for d in sides.databases]
        at, began = 0, None
        for n in itertools.count():
            if stopping.is_set():
                break
            key = f"{number}-{n}"
            while True:
                db = connections[at]
                try:
                    if user == "app":
                        with db.transaction():
                            db.execute("SELECT mad_registry.record_audit(%s, NULL, 'moved', 'task', %s)",
                                       [sides.org, key])
                            db.execute("SELECT mad_registry.register_task(%s, %s, '1', '{\"title\": \"t\"}', '{}')",
                                       [sides.org, f"new-{key}"])
                    else:
                        db.execute("INSERT INTO mad.audit_logs (org_id, action, entity_type, entity_id)"
                                   " VALUES (%s, 'moved', 'task', %s)", [sides.org, key])
                    acknowledged.append(key)
                    stopping.wait(0.02)
                    if began:
                        refusals.append(time.monotonic() - began)
                        began = None
                    break
                except psycopg.errors.ReadOnlySqlTransaction:
                    began = began or time.monotonic()
                    at = 1 - at
        for db in connections:
            db.close()

    threads = [threading.Thread(target=writer, args=(n,)) for n in range(4)]
    try:
        for thread in threads:
            thread.start()
        sides.run("copy")
        said = sides.run("cut", "--wait", "60")
        there = len(acknowledged)
        deadline = time.monotonic() + 60
        while len(acknowledged) < there + 50 and time.monotonic() < deadline:
            time.sleep(0.01)
        stopping.set()
        for thread in threads:
            thread.join()
        written = [key for (key,) in sides.target.connect().execute(
            "SELECT entity_id FROM mad.audit_logs WHERE org_id = %s AND action = 'moved'", [sides.org])]
        print(said, f"{len(acknowledged)} acknowledged writes; refused for at most {max(refusals):.2f} s")
        assert sorted(written) == sorted(acknowledged)
        assert {key for key in acknowledged if key[0] in "02"} == {name.removeprefix("new-") for (
            name,) in sides.target.connect().execute("SELECT task_id FROM mad.task_definitions WHERE org_id = %s"
                                                     " AND task_id LIKE 'new-%%'", [sides.org])}
        assert sides.target.psql("SELECT * FROM mad_registry.check_search_lists()") == ""
        sides.others_are_untouched()
        sides.run("finish")
        sides.nothing_is_left()
    finally:
        stopping.set()
        sides.drop()


def kill(server):
    """Kills all processes of a server."""
    postmaster = int((server.data / "postmaster.pid").read_text().split()[0])
    children = subprocess.run(["pgrep", "-P", str(postmaster)], capture_output=True, text=True).stdout.split()
    for pid in (postmaster, *map(int, children)):
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    while any(alive(pid) for pid in (postmaster, *map(int, children))):
        time.sleep(0.01)
    # Where nothing reaps them, the processes stay as zombies, and the next postmaster would take
    # its predecessor for one that runs.
    for lock in (server.data / "postmaster.pid", *server.root.glob(".s.PGSQL.*.lock")):
        lock.unlink()


def alive(pid):
    stat = Path(f"/proc/{pid}/stat")
    try:
        return stat.read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


STEPS = ["publish", "subscribe", "await_copy", "prepare", "unsubscribe", "unpublish"]


@pytest.mark.one_version
@pytest.mark.parametrize("killed", [0, 1], ids=["source", "target"])
@pytest.mark.parametrize("step", STEPS)
def test_a_server_is_killed(two, step, killed, monkeypatch):
    """At each step, before it begins. Afterwards the same command goes on, or undo does."""
    monkeypatch.setenv("PATH", str(two[0].bindir), prepend=":")
    sides = Sides(two, 20)
    moves = module()
    args = moves.argparse.Namespace(
        command=None, org_id=sides.org, wait=20, attempts=20, hint="gone", cascade=False,
        source=sides.arguments("copy")[3],
        target=sides.arguments("copy")[5], follow=sides.arguments("copy")[7], subscriber=sides.arguments("copy")[9])
    server = two[killed]

    class Killed(Exception):
        pass

    class Stopping(moves.Move):
        pass

    def stop(*_):
        kill(server)
        raise Killed

    setattr(Stopping, step, stop)
    try:
        with pytest.raises(Exception) as stopped:
            for command in ("copy", "cut"):
                move = Stopping(args)
                try:
                    getattr(move, command)()
                finally:
                    move.release()
        assert isinstance(stopped.value, (Killed, moves.Failure))
        server.start()
        moved = step in ("unsubscribe", "unpublish")
        # One side is right: it alone accepts writes, or none does until the command is run again.
        accepting = [d.psql(f"""
            SELECT count(*) FROM mad.organizations o WHERE o.org_id = '{sides.org}'
            AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgname = 'refuse_write_' || o.org_id
                            AND t.tgenabled <> 'D')""").strip()
            for d in sides.databases]
        assert accepting == (["0", "1"] if moved else ["0", "0"] if step == "prepare" else ["1", "0"])
        if step in ("await_copy", "prepare") and killed:
            sides.run("undo")
            assert sides.status() == "not begun"
        if sides.status() in ("not begun", "copying"):
            sides.run("copy")
        sides.run("cut", "--wait", "60")
        assert digest(sides.source, sides.org) == digest(sides.target, sides.org)
        sides.run("finish")
        sides.others_are_untouched()
        sides.nothing_is_left()
    finally:
        sides.drop()
