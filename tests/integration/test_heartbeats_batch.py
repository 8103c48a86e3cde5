"""heartbeats(): a batch has the effect of its heartbeats one after the other, and concurrent
batches do not deadlock."""

import json
import random
import uuid
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from conftest import new_org
from test_pipelines_concurrent import in_opposite_orders, wait_until_blocked

STATUSES = ["healthy", "healthy", "unhealthy", "starting", "unknown", "draining"]
ADD = """
    INSERT INTO mad.task_services (org_id, service_id, task_definition_id, service_url, health_status, resources_used)
    SELECT %(org)s, id, task_definition_id, 'http://' || n, 'starting', '{"cpu": 1}'
    FROM unnest(%(ids)s::uuid[]) WITH ORDINALITY AS s (id, n), mad.task_definitions WHERE org_id = %(org)s"""


def add(db, org, ids):
    """Adds a task with these services, stored in this order."""
    db.execute("SELECT mad_registry.register_task(%s, 't', '1.0.0', '{}', '{}')", [org])
    db.execute(ADD, {"org": org, "ids": ids})
    return ids


def ids_of(chance, count):
    return [uuid.UUID(int=chance.getrandbits(128)) for _ in range(count)]


def send(db, org, beats):
    return db.execute("SELECT mad_registry.heartbeats(%s, %s)", [org, json.dumps(beats)]).fetchone()[0]


def beat(service, **more):
    return {"service_id": str(service), **more}


def warnings_of(connection):
    notices = []
    connection.add_notice_handler(lambda notice: notices.append(notice.message_primary))
    return notices


def rows(db, org):
    return db.execute("""
        SELECT service_id, health_status, resources_used, cpu_load, last_health_check IS NOT NULL
        FROM mad.task_services WHERE org_id = %s ORDER BY service_id""", [org]).fetchall()


@pytest.mark.parametrize("seed", range(4))
def test_a_batch_is_its_beats_one_after_the_other(db, org, seed):
    chance = random.Random(seed)
    twin = new_org(db, "twin")
    ids = ids_of(chance, 12)
    for each in (org, twin):
        add(db, each, ids)
    nobodies = ids_of(chance, 4)
    notices = warnings_of(db)
    met = set()
    for _ in range(25):
        chosen = chance.choices(ids + nobodies[:chance.choice([0, 0, 4])], k=chance.choice([1, 3, 10, 30]))
        beats = [beat(service, **chance.choice([{}, {"health_status": chance.choice(STATUSES)}]),
                      **chance.choice([{}, {"resources_used": None}, {"resources_used": {}},
                                       {"resources_used": {"cpu": chance.randrange(9)}}])) for service in chosen]
        if chance.random() < 0.2:
            for each in (org, twin):
                db.execute("UPDATE mad.task_services SET health_status = 'healthy' WHERE org_id = %s", [each])
        notices.clear()
        known = send(db, org, beats)
        assert known == sum(service in ids for service in chosen)
        unknown = sorted(str(service) for service in chosen if service not in ids)
        if unknown:
            met.add("unknown")
            shown = ", ".join(unknown[:10]) + (", ..." if len(unknown) > 10 else "")
            assert notices == [f"{len(unknown)} heartbeats of services that are not registered: {shown}"]
        else:
            assert notices == []
        for one in beats:
            if uuid.UUID(one["service_id"]) in ids:
                used = one.get("resources_used")
                db.execute(
                    "SELECT mad_registry.heartbeat(%s, %s, %s, %s)",
                    [
                        twin,
                        one["service_id"],
                        one.get("health_status", "healthy"),
                        None if used is None else json.dumps(used),
                    ],
                )
        assert rows(db, org) == rows(db, twin)
        met |= {status for _, status, *_ in rows(db, org)} | ({"twice"} if len(set(chosen)) < len(chosen) else set())
    assert met >= {"unknown", "twice", "draining", "healthy"}


def test_several_beats_of_a_service(db, org):
    """Of several heartbeats of a service, the last status and the last given resources count;
    draining stays."""
    one, two, three = add(db, org, ids_of(random.Random(1), 3))
    beats = [beat(one, health_status="unhealthy", resources_used={"cpu": 7}), beat(two, health_status="draining"),
             beat(one, health_status="unknown"), beat(two, resources_used={"cpu": 5}), beat(three), beat(one)]
    assert send(db, org, beats) == 6
    assert {service: rest for service, *rest in rows(db, org)} == {
        one: ["healthy", {"cpu": 7}, 7, True],
        two: ["draining", {"cpu": 5}, 5, True],
        three: ["healthy", {"cpu": 1}, 1, True],
    }


# An invalid heartbeat as JSON, and the text of the warning.
NIL = str(uuid.UUID(int=0))
WRONG = {
    "1": "without a service: must be an object, not a number",
    "null": "without a service: must be an object, not null",
    "{}": "without a service: service_id: must be a uuid",
    '{"service_id": 5}': "without a service: service_id: must be a uuid",
    '{"service_id": "x"}': "of service x: service_id: must be a uuid",
    f'{{"service_id": "{NIL}", "health_status": "well"}}':
        f'of service {NIL}: health_status: must be one of healthy, unhealthy, '
        f'starting, draining, unknown, not "well"',
    f'{{"service_id": "{NIL}", "health_status": "{"é" * 200}"}}':
        f'of service {NIL}: health_status: must be one of healthy, unhealthy, '
        f'starting, draining, unknown, not "{"é" * 100}..."',
    f'{{"service_id": "{NIL}", "health_status": 5}}':
        f'of service {NIL}: health_status: must be one of healthy, unhealthy, '
        f'starting, draining, unknown, not "a number"',
    f'{{"service_id": "{NIL}", "resources_used": []}}':
        f"of service {NIL}: resources_used: must be an object, not an array",
    f'{{"service_id": "{NIL}", "resources_used": {{"cpu": 1e400}}}}':
        f"of service {NIL}: can't be read: it holds a number out of range",
    f'{{"resources_used": {"[" * 126}{"]" * 126}, "service_id": "{NIL}"}}':
        f"of service {NIL}: resources_used: must be an object, not an array",
    f'{{"resources_used": {{"x": {"[" * 5000}{"]" * 5000}}}, "service_id": "{NIL}"}}':
        f"of service {NIL}: is nested deeper than 127 levels",
    f'{{"service_id": "{NIL}", "cpu": 1}}': f'of service {NIL}: has an unknown key "cpu"',
}


@pytest.mark.parametrize("wrong", WRONG, ids=range(len(WRONG)))
def test_a_beat_that_is_wrong_holds_up_no_other(db, org, wrong):
    one, two = add(db, org, ids_of(random.Random(3), 2))
    notices = warnings_of(db)
    text = f'[{json.dumps(beat(one))}, {wrong}, {json.dumps(beat(two, resources_used={"cpu": 3}))}]'
    assert db.execute("SELECT mad_registry.heartbeats(%s, %s)", [org, text]).fetchone() == (2,)
    assert notices == [f"1 of 3 heartbeats are wrong and were not written: heartbeats[1] {WRONG[wrong]}"]
    assert {service: rest for service, *rest in rows(db, org)} == {
        one: ["healthy", {"cpu": 1}, 1, True], two: ["healthy", {"cpu": 3}, 3, True]}


def test_a_warning_names_ten(db, org):
    one, = add(db, org, ids_of(random.Random(4), 1))
    notices = warnings_of(db)
    assert send(db, org, [{}] * 11 + [beat(one)] + [7] * 5000) == 1
    said, = notices
    assert said.startswith("5011 of 5012 heartbeats are wrong and were not written: heartbeats[0] without")
    assert said.count("heartbeats[") == 10 and said.endswith(
        "; heartbeats[9] without a service: service_id: must be a uuid; ..."
    )


def test_all_of_them_wrong(db, org):
    notices = warnings_of(db)
    assert send(db, org, [{}, 1]) == 0
    assert len(notices) == 1 and "2 of 2" in notices[0]


@pytest.mark.parametrize("document", ["{}", "null", "1", '"x"'])
def test_no_array_is_an_error(db, org, document):
    with pytest.raises(psycopg.errors.InvalidParameterValue, match="must be an array"):
        db.execute("SELECT mad_registry.heartbeats(%s, %s)", [org, document])


# Records the order in which rows are written.
IN_ORDER = """
    CREATE TABLE public.written (n bigint GENERATED ALWAYS AS IDENTITY, service_id uuid);
    CREATE FUNCTION public.note() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        INSERT INTO public.written (service_id) VALUES (NEW.service_id);
        RETURN NEW;
    END $$;
    CREATE TRIGGER note BEFORE UPDATE ON mad.task_services FOR EACH ROW EXECUTE FUNCTION public.note()"""

SESSIONS = {
    "as it comes": [],
    "after the checklist": ["SELECT FROM mad_registry.deployment_checklist()"],
    "without merge joins": ["SET enable_mergejoin = off", "SET enable_sort = off"],
    "without indexes": ["SET enable_indexscan = off", "SET enable_bitmapscan = off"],
    "by index alone": ["SET enable_seqscan = off", "SET enable_bitmapscan = off"],
    "planned at each call": ["SET plan_cache_mode = force_custom_plan"],
}


@pytest.mark.parametrize("count, analyzed", [(3, False), (3, True), (40, False), (5000, True)])
def test_rows_are_written_in_the_order_of_their_ids(database, db, org, count, analyzed):
    """Rows are written in the order of their ids, for any table and any settings of the session.
    Otherwise two batches could deadlock."""
    chance = random.Random(count)
    # Stored in the opposite order.
    ids = add(db, org, sorted(ids_of(chance, count), reverse=True))
    if analyzed:
        db.execute("ANALYZE mad.task_services")
    db.execute(IN_ORDER)
    for name, statements in SESSIONS.items():
        with database.connect() as session:
            for statement in statements:
                session.execute(statement)
            for size in (2, min(count, 100), min(count, 1000)):
                chosen = chance.sample(ids, size)
                session.execute("TRUNCATE public.written")
                assert send(session, org, [beat(service) for service in chosen]) == size
                written = [
                    row[0] for row in session.execute("SELECT service_id FROM public.written ORDER BY n").fetchall()
                ]
                assert written == sorted(chosen), name


def test_triggers_keep_the_sessions_settings(database, db, org):
    """Triggers of users run with the session's planner settings, not with those that order a batch.
    """
    ids = add(db, org, ids_of(random.Random(2), 3))
    db.execute("""
        CREATE TABLE public.seen (setting text);
        CREATE FUNCTION public.look() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO public.seen SELECT name || ' ' || setting FROM pg_settings
            WHERE name IN ('enable_nestloop', 'enable_hashjoin', 'enable_mergejoin', 'enable_sort');
            RETURN NEW;
        END $$;
        CREATE TRIGGER look BEFORE UPDATE ON mad.task_services FOR EACH ROW EXECUTE FUNCTION public.look()""")
    with database.connect() as session:
        session.execute("SET enable_mergejoin = off")
        assert send(session, org, [beat(service) for service in ids]) == 3
    seen = {row[0] for row in db.execute("SELECT setting FROM public.seen").fetchall()}
    assert seen == {"enable_nestloop on", "enable_hashjoin on", "enable_mergejoin off", "enable_sort on"}


@pytest.mark.parametrize("count", [6, 60])
def test_overlapping_batches_by_many_sessions_end(database, db, org, count):
    """Overlapping batches of many sessions end without a deadlock; deadlock_timeout is 1 ms."""
    ids = add(db, org, ids_of(random.Random(count), count))
    database.psql("VACUUM ANALYZE mad.task_services")
    database.psql("ALTER DATABASE " + database.name + " SET deadlock_timeout = '1ms'", user="postgres")

    def work(number):
        chance = random.Random(number)
        with database.connect() as session:
            for turn in range(40):
                chosen = chance.sample(ids, chance.randrange(2, count + 1))
                if turn % 2:
                    chosen.sort(reverse=(number + turn // 2) % 2 == 0)
                resources = {"resources_used": {"cpu": number}} if turn % 3 else {}
                assert send(session, org, [beat(service, **resources) for service in chosen]) == len(chosen)
        return "ended"

    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(work, range(6))) == ["ended"] * 6
    assert {status for _, status, *_ in rows(db, org)} == {"healthy"}


def test_batches_with_services_twice_in_opposite_orders(database, db, org):
    ids = add(db, org, ids_of(random.Random(3), 6))
    first = [beat(service, resources_used={"cpu": 2}) for service in ids + ids]
    second = [beat(service, resources_used={"cpu": 3}) for service in ids[::-1] + ids]
    assert in_opposite_orders(database, db, "task_services", "heartbeats", org, first, second, "UPDATE") == [12, 12]
    assert {load for _, _, _, load, _ in rows(db, org)} == {3}


MEANWHILE = {
    "deleted": ("DELETE FROM mad.task_services WHERE service_id = %(service)s", None),
    "of another organisation": (
        """UPDATE mad.task_services SET org_id = t.org_id, task_definition_id = t.task_definition_id
                                   FROM mad.task_definitions t WHERE t.org_id = %(other)s
                                       AND service_id = %(service)s""",
        None,
    ),
    "another's id": (
        "UPDATE mad.task_services SET service_id = gen_random_uuid() WHERE service_id = %(service)s",
        None,
    ),
    "drained": (
        "UPDATE mad.task_services SET health_status = 'draining' WHERE service_id = %(service)s",
        ("draining", {"cpu": 1}),
    ),
    "of another load": (
        "UPDATE mad.task_services SET resources_used = '{\"cpu\": 8}' WHERE service_id = %(service)s",
        ("healthy", {"cpu": 8}),
    ),
    "reported": (
        "SELECT mad_registry.heartbeat(%(org)s, %(service)s, 'unhealthy', '{\"cpu\": 6}')",
        ("healthy", {"cpu": 6}),
    ),
}


@pytest.mark.parametrize("meanwhile", MEANWHILE)
def test_what_happens_to_a_service_while_a_batch_waits_for_it(database, db, org, meanwhile):
    statement, expected = MEANWHILE[meanwhile]
    ids = sorted(add(db, org, ids_of(random.Random(4), 5)))
    other = new_org(db, "other")
    add(db, other, [])
    service = ids[2]
    with database.connect() as watcher, database.connect(autocommit=False) as holder, database.connect() as sender:
        notices = warnings_of(sender)
        holder.execute(statement, {"service": service, "other": other, "org": org})
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(send, sender, org, [beat(each) for each in ids])
            wait_until_blocked(watcher, sender)
            holder.commit()
            known = waiting.result(timeout=60)
    if expected is None:
        assert known == 4 and len(notices) == 1 and f": {service}" in notices[0]
    else:
        assert known == 5 and notices == []
        assert [tuple(row[1:3]) for row in rows(db, org) if row[0] == service] == [expected]
    others = {status for each, status, *_ in rows(db, org) if each in ids and each != service}
    assert others == {"healthy"}


@pytest.mark.parametrize("isolation", ["REPEATABLE READ", "SERIALIZABLE"])
def test_a_batch_in_a_transaction_of_one_snapshot(database, db, org, isolation):
    """A batch in a REPEATABLE READ transaction fails to serialize if another session changed a row
    since, as any UPDATE does."""
    ids = add(db, org, ids_of(random.Random(5), 4))
    with database.connect(autocommit=False) as session:
        session.execute(f"SET TRANSACTION ISOLATION LEVEL {isolation}")
        assert send(session, org, [beat(service) for service in ids[:2]]) == 2
        send(db, org, [beat(ids[3])])
        with pytest.raises(psycopg.errors.SerializationFailure):
            send(session, org, [beat(service) for service in ids])


def test_a_row_that_a_trigger_keeps_as_it_is_counts_as_unknown(database, db, org):
    ids = add(db, org, ids_of(random.Random(6), 3))
    db.execute(f"""
        CREATE FUNCTION public.keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
        CREATE TRIGGER keep BEFORE UPDATE ON mad.task_services FOR EACH ROW
        WHEN (OLD.service_id = '{ids[1]}') EXECUTE FUNCTION public.keep()""")
    notices = warnings_of(db)
    assert send(db, org, [beat(service) for service in ids]) == 2
    assert len(notices) == 1 and notices[0].endswith(str(ids[1]))
