"""Calls of every function in sessions that are cancelled at random: no session ends, and no
session's memory grows.

MAD_CALLS is the number of calls over all sessions; a million took about ten minutes.
"""

import os
import random
import threading
import time
from pathlib import Path

import psycopg
from test_bad_input import SOUND, SOUND_FOR, world  # noqa: F401 (a fixture)

CALLS = int(os.environ.get("MAD_CALLS", "20000"))
SESSIONS = 4
# Functions without org_id or only for the owner: the sessions would wait for their locks.
NOT_CALLED = {
    "make_partitions",
    "remove_partitions",
    "free_months",
    "add_partitions",
    "move_default_rows",
    "delete_old_default_rows",
    "organization_contents",
    "organization_references",
    "remove_part_of_organization",
    "remove_organization_step",
    "remove_organization",
    "organization_report",
    "set_refusal",
    "digest_of_organization",
    "refuse_writes",
    "accept_writes",
    "organization_digest",
    "migrate",
    "grant_access",
    "revoke_access",
    "confirm_access",
    "configure_role",
    "ensure_partitions",
    "drop_partitions",
    "deployment_checklist",
}
MORE = {
    "tasks": '[{"task_id": "c", "version": "1", "metadata": {"title": "Cancelled"}}, {"task_id": "d", "version": "2"}]',
    "pipelines": (
        '[{"name": "c", "steps": [{"step_name": "a", "task_id": "t"}, {"step_name": "b", "task_id": "t", "depends_on":'
        ' ["a"]}]}]'
    ),
    "steps": '[{"step_name": "a", "task_id": "t"}, {"step_name": "b", "task_id": "t", "depends_on": ["a"]}]',
    "interface_spec": (
        """{"openapi": "3.1.0", "paths": {"/execute": {"post": {"requestBody": {"content": {"application/json": {
        "schema": {"type": "object", "properties": {"a": {"type": "string", "pattern": "^(x+)+$"}}}}}}}}}}"""
    ),
}


def resident(pid):
    """Returns the bytes of memory that only this process uses."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Private_Dirty:"):
            return int(line.split()[1]) * 1024
    raise AssertionError("no Private_Dirty")


def statements(world):  # noqa: F811
    functions = world.db.execute("""
        SELECT p.oid::regproc::text, p.proname, p.proargnames[1:p.pronargs],
            (p.proargtypes::regtype[])[0:p.pronargs - 1]::text[]
        FROM pg_proc p
        WHERE p.pronamespace IN ('mad_registry'::regnamespace, 'mad_registry_internal'::regnamespace)
          AND p.proname <> 'install_data' AND p.prorettype <> 'trigger'::regtype
        ORDER BY 2""").fetchall()
    names = {"org_id": world.names["org"], "service_id": world.names["service"], "template_id": world.names["template"]}
    made = []
    for qualified, function, arguments, types in functions:
        if function not in NOT_CALLED:
            values = SOUND | MORE | SOUND_FOR.get(function, {}) | names
            made.append(
                (
                    f"SELECT * FROM {qualified}("
                    + ", ".join(f"{name} => %({name})s::{kind}" for name, kind in zip(arguments or [], types))
                    + ")",
                    {name: values[name] for name in arguments or []},
                )
            )
    assert len(made) > 45
    return made


def test_random_cancels(server, world):  # noqa: F811
    made = statements(world)
    started = world.db.execute("SELECT pg_postmaster_start_time()").fetchone()
    done, cancelled, odd = [0] * SESSIONS, [0] * SESSIONS, []
    # The memory of each session after a quarter of its calls and at the end.
    sizes = [[] for _ in range(SESSIONS)]
    pids, over = [None] * SESSIONS, threading.Event()

    def work(number):
        chance = random.Random(number)
        with server.connect(world.db.info.dbname, "owner") as db:
            pids[number] = db.info.backend_pid
            db.execute("SET lock_timeout = '5s'")
            share = CALLS // SESSIONS
            while done[number] < share:
                statement, args = chance.choice(made)
                try:
                    db.execute(statement, args)
                except psycopg.errors.QueryCanceled:
                    cancelled[number] += 1
                except psycopg.OperationalError as error:
                    # Postgres may report a deadlock of two such sessions; no service takes leases.
                    if db.closed or error.sqlstate not in ("40P01", "55P03", "55000"):
                        odd.append(f"{statement}: {error}")
                        return
                except psycopg.Error as error:
                    if (error.sqlstate or "XX")[:2] == "XX":
                        odd.append(f"{statement}: {error.sqlstate} {error}")
                done[number] += 1
                if done[number] in (share // 4, share):
                    sizes[number].append(resident(pids[number]))

    def cancel():
        chance = random.Random(7)
        with server.connect() as db:
            while not over.is_set():
                pid = chance.choice(pids)
                if pid is not None:
                    db.execute("SELECT pg_cancel_backend(%s)", [pid])
                time.sleep(chance.random() / 100)

    workers = [threading.Thread(target=work, args=[number]) for number in range(SESSIONS)]
    canceller = threading.Thread(target=cancel)
    for thread in [*workers, canceller]:
        thread.start()
    for thread in workers:
        thread.join()
    over.set()
    canceller.join()
    print(f"{sum(done)} calls, {sum(cancelled)} cancelled; bytes at a quarter and at the end: {sizes}")
    assert odd == []
    assert sum(cancelled) > CALLS // 1000
    assert world.db.execute("SELECT pg_postmaster_start_time()").fetchone() == started
    assert all(end < quarter + (32 << 20) for quarter, end in sizes), sizes
