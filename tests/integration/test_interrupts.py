"""Every function ends soon after a cancel: under a time limit of 200 ms, with 1 MB in each of its
arguments, and with the largest argument that it accepts."""

import time

import psycopg
import pytest
from test_bad_input import SOUND, SOUND_FOR, assert_of_our_kinds, world  # noqa: F401 (a fixture)

MEGABYTE = 1 << 20
LIMIT = 0.2
TEXTS = {
    "one word": "'" + "a" * MEGABYTE + "'",
    "short words": f"repeat('ab ', {MEGABYTE // 3})",
    "long words": f"repeat(repeat('x', 999) || ' ', {MEGABYTE // 1000})",
    "other words": f"(SELECT left(string_agg(md5(n::text), ' '), {MEGABYTE}) FROM generate_series(1, 40000) n)",
    "digits and dots": f"repeat('1.', {MEGABYTE // 2})",
    "quotes": f"repeat($$' \" \\ & | $$, {MEGABYTE // 10})",
}
DOCUMENTS = {
    "a string": f"to_jsonb(repeat('é', {MEGABYTE // 2}))",
    "an object of a string": f"jsonb_build_object('title', repeat('ab ', {MEGABYTE // 3}))",
    "numbers": "(SELECT jsonb_agg(n / 7.0) FROM generate_series(1, 60000) n)",
    "objects": (
        "(SELECT jsonb_agg(jsonb_build_object('task_id', 't' || n, 'service_id', n, 'step_name', n)) FROM"
        " generate_series(1, 10000) n)"
    ),
    "keys": "(SELECT jsonb_object_agg('k' || n, n) FROM generate_series(1, 40000) n)",
    "nested": f"('[' || repeat(repeat('[', 100) || repeat(']', 100) || ',', {MEGABYTE // 202}) || '0]')::jsonb",
    "schemas": (
        """(SELECT jsonb_build_object('openapi', '3.1.0', 'paths',
                   jsonb_build_object('/execute', jsonb_build_object('post',
                   jsonb_build_object('requestBody', jsonb_build_object('content',
                   jsonb_build_object('application/json', jsonb_build_object('schema',
                   jsonb_build_object('allOf', jsonb_agg(jsonb_build_object('pattern', '^(a' || n || '+)+$'))))))))))
                  FROM generate_series(1, 20000) n)"""
    ),
}
# As Postgres stores them: 60 MB, and 16.
LARGEST = {
    ("text", "short words"): "repeat('ab ', 5590000)",
    ("text", "other words"): "(SELECT string_agg(md5(n::text), ' ') FROM generate_series(1, 505000) n)",
    ("jsonb", "a string"): "to_jsonb(repeat('ab ', 20000000))",
    ("jsonb", "objects"): """(SELECT jsonb_agg(jsonb_build_object('task_id', 't' || n, 'version', '1.0.0',
                   'metadata', jsonb_build_object('title', md5(n::text), 'description', repeat('word ', 100)),
                   'interface_spec', '{}'::jsonb)) FROM generate_series(1, 92000) n)"""}


@pytest.fixture(scope="module")
def calls(world):  # noqa: F811
    """Returns each function with each argument of a type, all other arguments valid: (function,
    argument, type, statement, arguments)."""
    functions = world.db.execute("""
        SELECT p.oid::regproc::text, p.proname, p.proargnames[1:p.pronargs],
            (p.proargtypes::regtype[])[0:p.pronargs - 1]::text[]
        FROM pg_proc p
        WHERE p.pronamespace IN ('mad_registry'::regnamespace, 'mad_registry_internal'::regnamespace)
          AND p.prorettype <> 'trigger'::regtype AND p.pronargs > 0 AND p.prokind = 'f'
          AND p.proname NOT IN ('make_partitions', 'remove_partitions', 'free_months', 'add_partitions',
                                'delete_old_default_rows',
                                'organization_contents', 'organization_references',
                                'remove_part_of_organization', 'set_refusal', 'digest_of_organization')
        ORDER BY p.proname""").fetchall()
    sound = SOUND | {
        "org_id": world.names["org"],
        "service_id": world.names["service"],
        "template_id": world.names["template"],
    }
    made = []
    for qualified, function, names, types in functions:
        values = sound | SOUND_FOR.get(function, {})
        for name, kind in zip(names, types):
            if kind in ("text", "jsonb"):
                places = ", ".join(f"{n} => " + (f"(SELECT v FROM {kind}_value)" if n == name else f"%({n})s::{t}")
                                   for n, t in zip(names, types))
                made.append(
                    (
                        function,
                        name,
                        kind,
                        f"SELECT * FROM {qualified}({places})",
                        {n: values[n] for n in names},
                    )
                )
    assert len(made) > 60
    return made


def timed(world, statement, args):  # noqa: F811
    """Returns the seconds until the statement ended, with or without an error; the minimum of up to
    three runs, because the machine may be busy."""
    best = None
    for _ in range(3):
        with world.db.transaction(force_rollback=True):
            world.db.execute(f"SET LOCAL statement_timeout = {int(LIMIT * 1000)}")
            begin = time.monotonic()
            try:
                with world.db.transaction():
                    world.db.execute(statement, args)
            except psycopg.errors.QueryCanceled:
                pass
            except psycopg.Error as error:
                if error.sqlstate not in ("54000", "23514", "23502", "22P02", "22P05", "22023", "23505"):
                    assert_of_our_kinds(error)
            spent = time.monotonic() - begin
            world.db.execute("SET LOCAL statement_timeout = 0")
        best = spent if best is None else min(best, spent)
        if best < LIMIT:
            break
    return best


def keep(db, kind, value):
    db.execute(
        f"DROP TABLE IF EXISTS {kind}_value; CREATE TABLE {kind}_value (v {kind}); ALTER TABLE {kind}_value ALTER v SET"
        " STORAGE EXTERNAL"
    )
    db.execute(f"INSERT INTO {kind}_value SELECT {value}")


def of_postgres(world, kind):  # noqa: F811
    """Returns the seconds that Postgres needs to read such a value, put it into another one and
    print it."""
    begin = time.monotonic()
    size = world.db.execute(
        f"SELECT pg_column_size(v), length(jsonb_build_object('a', v)::text) FROM {kind}_value"
    ).fetchone()[0]
    return time.monotonic() - begin, size


@pytest.mark.parametrize("kind, what", [("text", what) for what in TEXTS] + [("jsonb", what) for what in DOCUMENTS])
def test_a_megabyte(world, calls, kind, what):  # noqa: F811
    keep(world.db, kind, (TEXTS if kind == "text" else DOCUMENTS)[what])
    allowed = LIMIT + 0.1 + 2 * of_postgres(world, kind)[0]
    late, worst = {}, 0
    for function, name, of, statement, args in calls:
        if of == kind:
            spent = timed(world, statement, args)
            worst = max(worst, spent)
            if spent > allowed:
                late[function, name] = round(spent, 3)
    print(f"{kind}, {what}: {worst:.3f} s at most, of {allowed:.3f}")
    assert late == {}


@pytest.mark.parametrize("kind, what", LARGEST)
def test_the_largest(world, calls, kind, what):  # noqa: F811
    """A call takes at most the time that Postgres needs to read and print the value, twice, plus
    the limit."""
    keep(world.db, kind, LARGEST[kind, what])
    needed, size = of_postgres(world, kind)
    allowed = LIMIT + 0.1 + 2 * needed
    least, most = (55 << 20, 64 << 20) if kind == "jsonb" else (15 << 20, 16 << 20)
    assert least < size <= most
    late, worst = {}, 0
    for function, name, of, statement, args in calls:
        if of == kind:
            spent = timed(world, statement, args)
            worst = max(worst, spent)
            if spent > allowed:
                late[function, name] = round(spent, 3)
    print(f"{kind}, {what}: {worst:.3f} s at most, of {allowed:.3f}")
    assert late == {}
    world.assert_alive()


def test_what_is_larger_is_refused(world, calls):  # noqa: F811
    """A larger value is refused before it is read. A value that the library only passes on to a
    table is refused there, or stored."""
    keep(world.db, "jsonb", "to_jsonb(repeat('ab ', 23000000))")
    keep(world.db, "text", f"repeat('a', {16 * MEGABYTE + 1})")
    states = {}
    for function, name, kind, statement, args in calls:
        answer = world.rolled_back(statement, args)
        states[function, name] = answer.sqlstate if isinstance(answer, psycopg.Error) else None
    refused = {call for call, state in states.items() if state == "54000"}
    assert {
        ("canonical_json", "document"),
        ("import_tasks", "tasks"),
        ("heartbeats", "heartbeats"),
        ("register_task", "metadata"),
        ("search_words", "document"),
        ("spelling_similarity", "query"),
        ("version_key", "version"),
    } <= refused
    print("taken:", sorted(call for call, state in states.items() if state is None))
    assert set(states.values()) <= {None, "54000", "22023", "23514", "P0002", "22P02"}
