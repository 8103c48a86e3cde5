"""The results cache: which results are stored, how hits are counted, and that one caller computes
for all."""

import threading
import uuid
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from conftest import Database
from servers import Server, standby_of
from test_standby import wait_for_replay

KEY = "query:0123456789abcdef0123456789abcdef"
JOB = uuid.UUID(int=5)


def put(db, value="v", confidence=None, key=KEY, ttl=None):
    return db.execute("""
        SELECT mad_registry.result_cache_put(%s, jsonb_build_object('value', %s::text), confidence_score => %s,
            ttl => %s)""",
        [key, value, confidence, ttl]).fetchone()[0]


def get(db, least=0, key=KEY):
    """Returns the cached value; None on a miss."""
    rows = db.execute("SELECT artifact_map FROM mad_registry.result_cache_get(%s, %s)", [key, least]).fetchall()
    assert len(rows) <= 1
    return rows[0][0]["value"] if rows else None


def claim(db, key=KEY, lease="5 minutes", min_confidence=0):
    return db.execute("SELECT mad_registry.result_cache_claim(%s, %s, %s)", [key, lease, min_confidence]).fetchone()[0]


def prune(db):
    return db.execute("SELECT mad_registry.result_cache_prune()").fetchone()[0]


def hits(db, key=KEY):
    return db.execute("SELECT hit_count FROM mad.result_cache WHERE cache_key = %s", [key]).fetchone()[0]


# ---- stored results

def test_what_is_put_is_got(db):
    db.execute("""
        SELECT mad_registry.result_cache_put(%s, '{"pose": "s3://p"}', '{"score": -7.5}', 0.9, 'docking@1.2', 'dock',
            %s,
                                             '1 hour')""", [KEY, JOB])
    got = db.execute("""
        SELECT cache_key, artifact_map, metrics_summary, confidence_score, pipeline_version, task_name,
               canonical_job_id, expires_at - created_at BETWEEN '59 minutes' AND '61 minutes', hit_count
        FROM mad_registry.result_cache_get(%s)""", [KEY]).fetchall()
    assert got == [(KEY, {"pose": "s3://p"}, {"score": -7.5}, 0.9, "docking@1.2", "dock", JOB, True, 0)]
    assert get(db, key="another") is None


@pytest.mark.parametrize("there, comes, stays", [
    (0.5, 0.9, False), (0.9, 0.5, True), (0.5, 0.5, False), (None, 0.5, False), (0.5, None, True),
    (None, None, False), (None, 0, False), (0, None, False), (-1, None, False), (None, -1, True),
    (1e308, "Infinity", False), ("Infinity", 1e308, True), (0.1 + 0.2, 0.3, True), (0.3, 0.1 + 0.2, False),
])
def test_a_result_of_higher_confidence_stays(db, there, comes, stays):
    """A result of higher confidence stays; of equal ones the newer replaces the older. A NULL
    confidence counts as 0."""
    assert put(db, "first", there) is True
    assert put(db, "second", comes) is not stays
    assert get(db, -1e308) == ("first" if stays else "second")


def test_a_result_that_replaces_another_replaces_all_of_it(db):
    db.execute(
        """SELECT mad_registry.result_cache_put(%s, '{"a": 1}', '{"b": 2}', 0.1, 'p', 't', %s, '1 hour')""", [KEY, JOB]
    )
    put(db, "new", 0.2)
    assert db.execute("""
        SELECT artifact_map, metrics_summary, confidence_score, pipeline_version, task_name, canonical_job_id,
            expires_at
        FROM mad_registry.result_cache_get(%s)""",
            [KEY]).fetchall() == [({"value": "new"}, {}, 0.2, None, None, None, None)]


def test_it_must_be_sure_enough(db):
    put(db, confidence=0.7)
    assert get(db, 0.7) == "v" and get(db, -1) == "v" and get(db, 0.700001) is None
    put(db, key="none")
    assert get(db, 0, "none") == "v" and get(db, 0.001, "none") is None


def expire(db, key=KEY):
    db.execute("UPDATE mad.result_cache SET expires_at = clock_timestamp() WHERE cache_key = %s", [key])


def test_what_expired_is_not_got_and_gives_way(db):
    put(db, "old", 0.9, ttl="1 hour")
    expire(db)
    assert get(db) is None
    assert put(db, "worse", 0.1) is True
    assert get(db) == "worse"


def test_the_clock_counts_and_not_the_start_of_the_transaction(db):
    with db.transaction():
        put(db, "old", 0.9, ttl="1 hour")
        expire(db)
        assert get(db) is None
        assert put(db, "worse", 0.1) is True


def test_prune_deletes_what_expired_and_only_that(db):
    for number in range(30):
        put(db, key=f"k{number}", ttl="1 hour" if number % 3 else None)
    db.execute("UPDATE mad.result_cache SET expires_at = clock_timestamp() WHERE substr(cache_key, 2)::int % 3 = 1")
    claim(db, "ended", "1 microsecond")
    claim(db, "running")
    assert prune(db) == 10
    assert db.execute("SELECT count(*) FROM mad.result_cache").fetchone()[0] == 20
    assert db.execute("SELECT cache_key FROM mad.result_cache_claims").fetchall() == [("running",)]
    assert prune(db) == 0


@pytest.mark.parametrize("call, named", [
    ("result_cache_get('')", "cache_key"), ("result_cache_get(NULL)", "cache_key"),
    ("result_cache_get(repeat('k', 501))", "501"), ("result_cache_get('k', NULL)", "min_confidence"),
    ("result_cache_put('', '{}')", "cache_key"), ("result_cache_put('k', '[]')", "artifact_map"),
    ("result_cache_put('k', NULL)", "artifact_map"), ("result_cache_put('k', '{}', '1')", "metrics_summary"),
    ("result_cache_put('k', '{}', confidence_score => 'NaN')", "confidence_score"),
    ("result_cache_put('k', '{}', pipeline_version => repeat('p', 301))", "pipeline_version"),
    ("result_cache_put('k', '{}', task_name => repeat('p', 301))", "task_name"),
    ("result_cache_put('k', '{}', ttl => '0')", "ttl"), ("result_cache_put('k', '{}', ttl => '-1 s')", "ttl"),
    ("result_cache_put('k', '{}', ttl => '170000 years')", "ttl"),
    ("result_cache_claim('')", "cache_key"), ("result_cache_claim('k', '0')", "lease"),
    ("result_cache_claim('k', NULL)", "lease"), ("result_cache_claim('k', '-5 minutes')", "lease"),
])
def test_bad_arguments(db, call, named):
    with pytest.raises(psycopg.errors.InvalidParameterValue, match=named):
        db.execute(f"SELECT mad_registry.{call}")
    assert db.execute("SELECT count(*) FROM mad.result_cache").fetchone()[0] == 0


# ---- hits

def test_the_first_hits_are_counted_one_by_one(db):
    put(db)
    for expected in range(1, 17):
        get(db)
        assert hits(db) == expected
    assert db.execute("SELECT last_used_at > created_at FROM mad.result_cache").fetchone()[0]
    get(db, key="a miss")
    get(db, 0.5)  # confidence too low: no hit
    assert hits(db) == 16


def written(db):
    """Returns (updates, HOT updates) of result_cache so far."""
    db.execute("SELECT pg_stat_force_next_flush()")
    return db.execute("""
        SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_user_tables
        WHERE relid = 'mad.result_cache'::regclass""").fetchone()


def test_many_hits_are_estimated_with_few_writes(db):
    """20 keys with 5,000 hits each. A hit is sampled once in hits/16, so each key is written about
    16 * (1 + ln(5000/16)) = 108 times, and the standard deviation of the estimate is about 1/sqrt(2
    * 16) = 18 % of the count: 4 % for the mean of 20 keys."""
    keys, count = [f"key {n}" for n in range(20)], 5000
    for key in keys:
        put(db, key=key)
    before = written(db)
    for key in keys:
        # A loop in the server, for speed. Each call is a separate statement, as from a client.
        db.execute(f"""
            DO $$ BEGIN
                FOR n IN 1..{count} LOOP PERFORM FROM mad_registry.result_cache_get('{key}'); END LOOP;
            END $$""")
    after = written(db)
    estimates = [hits(db, key) for key in keys]
    print(
        f"estimates of {count}: {sorted(estimates)}, mean {sum(estimates) / len(keys):.0f}; "
        f"writes a key: {(after[0] - before[0]) / len(keys):.0f}, HOT {after[1] - before[1]} of {after[0] - before[0]}"
    )
    assert all(count / 4 < estimate < count * 4 for estimate in estimates)
    # Five standard deviations of the mean.
    assert 0.8 < sum(estimates) / len(keys) / count < 1.2
    assert (after[0] - before[0]) / len(keys) < 200


def test_counting_is_hot(pg_config):
    """Hits in separate transactions are HOT updates, and clients with hits on one key do not wait
    for each other."""
    # A separate server: a snapshot of autovacuum on a busy machine would prevent pruning, and pages
    # would fill up.
    server = Server(pg_config, "autovacuum = off\n")
    try:
        server.start()
        server.psql("CREATE ROLE owner LOGIN CREATEDB")
        database = Database(server)
        database.psql("CREATE EXTENSION mad_registry CASCADE")
        with database.connect() as db:
            with db.cursor() as cursor:
                cursor.executemany("SELECT mad_registry.result_cache_put(%s, '{\"value\": \"v\"}', ttl => '1 hour')",
                                   [(f"key {n}",) for n in range(200)])
            before = written(db)
            for number in range(3000):
                get(db, key=f"key {number % 200}")
            updates, hot = (b - a for a, b in zip(before, written(db)))
        print(f"{updates} counts, {hot} of them HOT")
        assert updates == 3000  # 15 for each key: all counted
        assert hot >= 0.99 * updates
    finally:
        server.remove()


def test_a_hit_waits_for_nobody(database, db):
    """A hit returns although another session has counted one, or has locked the row for a long
    write."""
    put(db)
    with database.connect(autocommit=False) as other:
        assert get(other) == "v"
        db.execute("SET lock_timeout = '2s'")
        for _ in range(5):
            assert get(db) == "v"
        other.commit()
        put(other, "second")
        assert get(db) == "v"
        other.commit()
    assert get(db) == "second"
    assert 1 <= hits(db) <= 7


@pytest.mark.parametrize("level", [
    "READ COMMITTED",
    "REPEATABLE READ",
    "SERIALIZABLE",
])
def test_a_hit_never_fails_for_being_counted(database, db, level):
    """At every isolation level, a hit beside concurrent hits does not fail."""
    put(db)
    with database.connect(autocommit=False) as reader:
        reader.execute(f"SET TRANSACTION ISOLATION LEVEL {level}")
        reader.execute("SELECT FROM mad.organizations")
        assert get(db) == "v"
        assert get(reader) == "v"
        reader.commit()


# ---- where nothing can be written

def test_a_read_only_transaction_gets_without_counting(db):
    put(db)
    with db.transaction():
        db.execute("SET TRANSACTION READ ONLY")
        assert get(db) == "v" and get(db, key="a miss") is None
        assert db.execute("SELECT pg_current_xact_id_if_assigned()").fetchone()[0] is None
        for write in [put, claim, prune]:
            with pytest.raises(psycopg.errors.ReadOnlySqlTransaction), db.transaction():
                write(db)
    assert hits(db) == 0


def test_a_reader_counts_too(server, database, db):
    """Hits of a reader are counted, although a reader can neither put nor claim."""
    put(db)
    server.psql("CREATE ROLE cache_reader LOGIN")
    try:
        db.execute("SELECT mad_registry.grant_access('cache_reader', 'reader')")
        with database.connect("cache_reader") as reader:
            assert get(reader) == "v"
            for write in [put, claim, prune]:
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    write(reader)
        assert hits(db) == 1
        db.execute("SELECT mad_registry.revoke_access('cache_reader')")
    finally:
        server.psql("DROP ROLE cache_reader")


def test_a_standby_gets(server):
    """On a standby all reads of the caches work, and hits are not counted."""
    database = Database(server)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    with standby_of(server) as standby:
        with database.connect() as primary:
            org = primary.execute("INSERT INTO mad.organizations (name) VALUES ('acme') RETURNING org_id").fetchone()[0]
            primary.execute("SELECT mad_registry.register_task(%s, 't', '1', '{}', '{}')", [org])
            put(primary)
            wait_for_replay(server, standby)
            with standby.connect(database.name, "owner") as db:
                for _ in range(40):
                    assert get(db) == "v"
                assert get(db, key="a miss") is None
                asked = "SELECT mad_registry.cache_key('p', '{\"a\": 1}'), mad_registry.registry_etag(%s)"
                assert db.execute(asked, [org]).fetchone() == primary.execute(asked, [org]).fetchone()
                for write in [put, claim, prune]:
                    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
                        write(db)
                assert get(db) == "v"
            assert hits(primary) == 0
    database.drop()


# ---- one computes for all

def test_a_claim_is_one_callers_until_the_result_is_put(database, db):
    with database.connect() as other:
        assert claim(db) and not claim(other) and not claim(db)
        assert claim(other, "another key")
        put(db)
        assert get(other) == "v"
        expire(db)
        # The next caller after a miss computes the result again.
        assert claim(other) and not claim(db)


def test_a_put_that_was_not_surer_ends_the_claim_too(database, db):
    put(db, confidence=0.9)
    # A result exists, but with a lower confidence.
    assert not claim(db)
    assert claim(db, min_confidence=0.95)
    assert put(db, confidence=0.1) is False
    expire(db)
    with database.connect() as other:
        assert claim(other)


def test_a_lease_ends(database, db):
    with database.connect() as other:
        assert claim(db, lease="1 hour")
        assert not claim(other)
        db.execute("UPDATE mad.result_cache_claims SET claimed_until = clock_timestamp()")
        assert claim(other, lease="1 hour")
        # The first caller puts late; its result is stored, and the claim of the second has no
        # further effect.
        put(db)
        assert get(other) == "v"


def test_a_claim_that_is_rolled_back_was_none(database, db):
    with database.connect(autocommit=False) as claimer:
        assert claim(claimer)
        claimer.rollback()
        assert claim(db)


def test_who_waits_for_a_claimer_that_fails_gets_the_claim(server, database, db):
    """Others wait for a claim in an open transaction. If that is rolled back, one of them gets the
    claim."""
    with database.connect(autocommit=False) as claimer, ThreadPoolExecutor(8) as pool:
        assert claim(claimer)
        others = [database.connect() for _ in range(8)]
        try:
            answers = [pool.submit(claim, other) for other in others]
            for _ in range(2000):
                waiting = db.execute("SELECT count(*) FROM pg_locks WHERE NOT granted").fetchone()[0]
                if waiting >= 8:
                    break
            assert waiting >= 8
            claimer.rollback()
            assert sorted(answer.result(30) for answer in answers) == [False] * 7 + [True]
        finally:
            for other in others:
                other.close()


def test_of_many_who_claim_at_once_one_gets_it(database, db):
    rounds, callers = 25, 16
    gate = threading.Barrier(callers)

    def call(number):
        with database.connect() as session:
            got = []
            for key in range(rounds):
                gate.wait(30)
                got.append(claim(session, f"key {key}"))
            return got

    with ThreadPoolExecutor(callers) as pool:
        got = list(pool.map(call, range(callers)))
    assert [sum(mine[key] for mine in got) for key in range(rounds)] == [1] * rounds


def test_of_many_who_miss_one_computes(database, db):
    """Application pattern: get; after a miss claim; then compute and put, or get again. One caller
    computes for all."""
    rounds, callers = 10, 16
    gate = threading.Barrier(callers)
    computed = []

    def call(number):
        with database.connect() as session:
            for key in (f"key {n}" for n in range(rounds)):
                assert get(session, key=key) is None
                gate.wait(30)
                mine = claim(session, key)
                gate.wait(30)
                if mine:
                    computed.append(key)
                    put(session, f"of {key}", key=key)
                while (value := get(session, key=key)) is None:
                    pass
                assert value == f"of {key}"

    with ThreadPoolExecutor(callers) as pool:
        list(pool.map(call, range(callers)))
    assert sorted(computed) == sorted(f"key {n}" for n in range(rounds))


def test_who_claims_late_does_not_compute_again(database, db):
    """Of two callers with a miss the second claims after the first has put its result, and gets
    false."""
    with database.connect() as late:
        assert get(db) is None and get(late) is None
        assert claim(db)
        put(db)
        assert not claim(late)
    assert get(db) == "v"


def test_other_keys_are_not_held_up(database, db):
    with database.connect(autocommit=False) as busy:
        claim(busy, "busy")
        put(busy, key="busy put")
        db.execute("SET lock_timeout = '2s'")
        assert claim(db, "free") and put(db, key="free") and get(db, key="free") == "v"
        assert prune(db) == 0
        busy.rollback()
