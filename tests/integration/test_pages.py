"""Pages of jobs, molecules and the audit log, and the other functions about jobs.

A page begins after the last row of the previous one, so concurrent inserts and deletes neither
repeat nor hide other rows.
"""

import json
import random
import uuid
from datetime import datetime, timedelta, timezone

import psycopg
import pytest
from conftest import PROJECT, new_org

# With microseconds, as now() has them.
START = datetime(2026, 3, 15, 12, 0, 0, 123456, tzinfo=timezone.utc)
ROWS = 400
STATUSES = ["PENDING", "RUNNING", "COMPLETED"]
FORMATS = ["sdf", "mol2", None]
ENTITIES = ["task", "pipeline"]


class Paged:
    """A function that returns pages, and its table."""

    def __init__(self, function, table, id_column, time_column, filters):
        self.function, self.table, self.id, self.time = function, table, id_column, time_column
        # {named arguments: the equivalent condition}
        self.filters = filters

    def page(self, db, org, arguments="", values=(), **position):
        """Returns [(id, time)]; takes named arguments."""
        given = "".join(f", {name} => %s" for name in position)
        return db.execute(
            f"SELECT {self.id}, {self.time} FROM mad_registry.{self.function}(%s{arguments}{given})",
            [org, *values, *position.values()]).fetchall()

    def expected(self, db, org, condition="true", values=()):
        return db.execute(
            f"SELECT {self.id}, {self.time} FROM mad.{self.table} WHERE org_id = %s AND {condition} "
            f"ORDER BY {self.time} DESC, {self.id} DESC", [org, *values]).fetchall()

    def walk(self, db, org, size, arguments="", values=(), between=lambda last: None):
        """Returns all pages. `between` is called after each page with its last row."""
        rows = self.page(db, org, arguments, values, page_size=size)
        seen = list(rows)
        while len(rows) == size:
            between(rows[-1])
            last_id, last_time = rows[-1]
            rows = self.page(db, org, arguments, values, page_size=size, before=last_time, before_id=last_id)
            seen += rows
        return seen


PERSON = uuid.UUID(int=7)
PAGED = {
    "jobs": Paged("jobs_page", "jobs_meta", "job_id", "created_at",
                  {", status => %s": ("status = %s", ["RUNNING"])}),
    "molecules": Paged("molecules_page", "molecules", "molecule_id", "created_at",
                       {", format => %s": ("format = %s", ["sdf"])}),
    "audit": Paged("audit_page", "audit_logs", "audit_id", "ts",
                   {", entity_type => %s, entity_id => %s": ("entity_type = %s AND entity_id = %s", ["task", "e1"]),
                    ", user_id => %s": ("user_id = %s", [PERSON]),
                    ", entity_type => %s": ("entity_type = %s", ["pipeline"]),
                    ", entity_id => %s": ("entity_id = %s", ["e2"]),
                    ", entity_type => %s, user_id => %s": ("entity_type = %s AND user_id = %s", ["task", PERSON]),
                    ", entity_type => %s, entity_id => %s, user_id => %s":
                        ("entity_type = %s AND entity_id = %s AND user_id = %s", ["task", "e1", PERSON])}),
}


def add(db, org, seed, rows=ROWS, start=START):
    """Inserts rows of each kind. There are few different times, so that many rows share one; those
    of the audit log lie on both sides of two month boundaries, in partitions and in DEFAULT."""
    chance = random.Random(seed)

    def some_id():
        return uuid.UUID(int=chance.getrandbits(128))

    def time(span=timedelta(hours=1)):
        return start + span * chance.randrange(20)

    with db.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO mad.jobs_meta (org_id, job_id, status, priority, created_at) VALUES (%s, %s, %s, %s, %s)",
            [(org, some_id(), chance.choice(STATUSES), n % 3, time()) for n in range(rows)])
        cursor.executemany(
            "INSERT INTO mad.molecules (org_id, molecule_id, name, format, size_bytes, properties, created_at) "
            "VALUES (%s, %s, %s, %s, %s, %s, %s)",
            [(org, some_id(), f"m{n}", chance.choice(FORMATS), n, json.dumps({"n": n}), time()) for n in range(rows)])
        cursor.executemany(
            "INSERT INTO mad.audit_logs (org_id, audit_id, user_id, action, entity_type, entity_id, ts) "
            "VALUES (%s, %s, %s, 'did', %s, %s, %s)",
            [(org, some_id(), chance.choice([PERSON, None, uuid.UUID(int=8)]), chance.choice(ENTITIES),
              chance.choice(["e1", "e2", None]), time(timedelta(days=4))) for _ in range(rows)])


@pytest.fixture
def filled(db, org):
    # Some months of the audit log have a partition, others are in DEFAULT.
    db.execute("SELECT mad_registry.ensure_partitions(1)")
    add(db, org, seed=1)
    add(db, new_org(db, "another"), seed=2, rows=50)
    # Rows of this month, which has a partition.
    add(db, org, seed=3, rows=40, start=datetime.now(timezone.utc))
    return org


@pytest.mark.parametrize("size", [1, 7, 50, ROWS * 2])
@pytest.mark.parametrize("kind", PAGED)
def test_pages_hold_every_row_once_in_order(db, filled, kind, size):
    paged = PAGED[kind]
    rows = paged.expected(db, filled)
    assert len(rows) == ROWS + 40
    assert len({time for _, time in rows}) < len(rows) / 5, "too few rows share a time for this test"
    assert paged.walk(db, filled, size) == rows


@pytest.mark.parametrize("size", [3, 50])
@pytest.mark.parametrize("kind", PAGED)
def test_filters(db, filled, kind, size):
    paged = PAGED[kind]
    for arguments, (condition, values) in paged.filters.items():
        rows = paged.expected(db, filled, condition, values)
        assert 10 < len(rows) < ROWS, condition
        assert paged.walk(db, filled, size, arguments, values) == rows
        # NULL does not filter.
        assert paged.page(db, filled, arguments, [None] * len(values), page_size=None) == paged.expected(db, filled)
        nothing = [uuid.UUID(int=99) if value == PERSON else "nosuch" for value in values]
        assert paged.page(db, filled, arguments, nothing) == []


@pytest.mark.parametrize("kind", PAGED)
def test_rows_that_come_and_go_meanwhile_move_no_other(db, filled, kind):
    """Newer and older rows are inserted and a returned row is deleted between pages; every row that
    existed throughout is returned once."""
    paged = PAGED[kind]
    before = paged.expected(db, filled)
    chance = random.Random(4)
    seeds = iter(range(100, 10_000))
    gone = []

    def between(last):
        add(db, filled, seed=next(seeds), rows=3, start=START + timedelta(days=chance.randrange(-200, 200)))
        # The row of the position may be deleted, because its place in the order is still known.
        if len(gone) < 20:
            db.execute(f"DELETE FROM mad.{paged.table} WHERE {paged.id} = %s", [last[0]])
            gone.append(last)

    seen = paged.walk(db, filled, 20, between=between)
    assert gone and len(paged.expected(db, filled)) > len(before)
    assert len(set(seen)) == len(seen)
    assert seen == sorted(seen, key=lambda row: (row[1], row[0]), reverse=True)
    assert [row for row in seen if row in set(before)] == before


def cut(time):
    """Truncates to milliseconds, as a JavaScript driver does."""
    return time.replace(microsecond=time.microsecond // 1000 * 1000)


@pytest.mark.parametrize("kind", PAGED)
def test_a_time_that_lost_its_microseconds(db, filled, kind):
    """The stored time of the last row counts; if the row was deleted, all rows of its millisecond
    are returned again."""
    paged = PAGED[kind]
    # Rows before and after the truncated time in one millisecond.
    add(db, filled, seed=5, rows=30, start=START.replace(microsecond=123000))
    add(db, filled, seed=6, rows=30, start=START.replace(microsecond=123999))
    rows = paged.expected(db, filled)
    for last in range(0, len(rows), 37):
        row_id, time = rows[last]
        for given in (cut(time), time.replace(microsecond=0), time, time + timedelta(seconds=1)):
            assert paged.page(db, filled, page_size=None, before=given, before_id=row_id) == rows[last + 1:]
    for row_id, time in rows[10::90]:
        db.execute(f"DELETE FROM mad.{paged.table} WHERE {paged.id} = %s", [row_id])
        rows.remove((row_id, time))
        assert paged.page(db, filled, page_size=None, before=cut(time), before_id=row_id) == [
            row for row in rows if cut(row[1]) <= cut(time)]
        # A time with microseconds is exact.
        if time != cut(time):
            assert paged.page(db, filled, page_size=None, before=time, before_id=row_id) == [
                row for row in rows if (row[1], row[0]) < (time, row_id)]


def test_the_months_beside_are_not_asked_for_a_time(db, filled):
    """The look-up of a time scans only the partitions of the audit log around it."""
    text = (PROJECT / "sql" / "queries" / "jobs" / "audit_position.sql").read_text()
    db.execute("SELECT mad_registry.ensure_partitions(12); SET plan_cache_mode = force_generic_plan")
    db.execute(f"PREPARE asked (uuid, uuid, timestamptz) AS {text}")
    plan = db.execute(
        "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) EXECUTE asked (gen_random_uuid(), gen_random_uuid(), now())"
    ).fetchall()
    plan = "\n".join(line for (line,) in plan)
    assert "Subplans Removed" in plan and plan.count("using audit_logs") <= 3, plan


@pytest.mark.parametrize("kind", PAGED)
def test_sizes_and_positions(db, filled, kind):
    paged = PAGED[kind]
    rows = paged.expected(db, filled)
    assert paged.page(db, filled) == rows[:50]
    assert paged.page(db, filled, page_size=None) == rows
    assert paged.page(db, filled, page_size=2**63 - 1) == rows
    # A time without an id: only strictly older rows.
    at = rows[100][1]
    assert paged.page(db, filled, page_size=None, before=at) == [row for row in rows if row[1] < at]
    assert paged.page(db, filled, page_size=None, before="infinity") == rows
    assert paged.page(db, filled, before="-infinity") == []
    # An id that no row has is a valid position.
    assert paged.page(db, filled, page_size=None, before=at, before_id=uuid.UUID(int=2**128 - 1)) \
        == [row for row in rows if row[1] <= at]
    assert paged.page(db, uuid.uuid4()) == []


@pytest.mark.parametrize("kind", PAGED)
@pytest.mark.parametrize("position, said", [
    ({"page_size": 0}, "page_size"), ({"page_size": -1}, "page_size"), ({"page_size": -2**63}, "page_size"),
    ({"before_id": uuid.UUID(int=1)}, "before_id"),
], ids=str)
def test_bad_arguments(db, filled, kind, position, said):
    with pytest.raises(psycopg.errors.InvalidParameterValue, match=said) as refusal:
        PAGED[kind].page(db, filled, **position)
    assert refusal.value.diag.message_hint


@pytest.mark.parametrize("kind", PAGED)
def test_an_organisation_must_be_given(db, filled, kind):
    with pytest.raises(psycopg.errors.InvalidParameterValue, match="org_id"):
        PAGED[kind].page(db, None)


def test_all_columns_are_told(db, filled):
    """The pages return the values of the tables."""
    for paged, columns in [
        (PAGED["jobs"], "job_id, pipeline_id, submitted_by, status, priority, created_at, updated_at"),
        (
            PAGED["molecules"],
            "molecule_id, name, format, uri, size_bytes, checksum, properties::jsonb, created_by, created_at",
        ),
        (PAGED["audit"], "audit_id, user_id, action, entity_type, entity_id, metadata::jsonb, ts"),
    ]:
        told = db.execute(
            f"SELECT {columns} FROM mad_registry.{paged.function}(%s, page_size => 5)", [filled]
        ).fetchall()
        held = db.execute(
            f"""
            SELECT {columns} FROM mad.{paged.table} WHERE org_id = %s
            ORDER BY {paged.time} DESC, {paged.id} DESC LIMIT 5""",
            [filled],
        ).fetchall()
        assert told == held


def test_status_and_timeline_of_a_job(db):
    job, other = uuid.UUID(int=1), uuid.UUID(int=2)
    db.execute("SELECT mad_registry.ensure_partitions(1)")
    db.execute("INSERT INTO mad.jobs (job_id, status) VALUES (%s, 'RUNNING'), (%s, 'FAILED')", [job, other])
    # Written out of order, in partitions and DEFAULT. The order is that of seq_no, so a clock that
    # was set back does not change it.
    events = [(3, "now()", "step.ended"), (1, "now() - interval '40 days'", "job.started"),
              (2, "now() + interval '1 day'", "step.started"), (4, "now() - interval '400 days'", "job.ended")]
    for number, ts, event in events:
        db.execute(f"INSERT INTO mad.job_events (job_id, seq_no, ts, event, metadata) VALUES (%s, %s, {ts}, %s, %s)",
                   [job, number, event, json.dumps({"n": number})])
    db.execute("INSERT INTO mad.job_events (job_id, seq_no, event) VALUES (%s, 1, 'another job')", [other])
    timeline = db.execute("SELECT seq_no, event, metadata FROM mad_registry.job_timeline(%s)", [job]).fetchall()
    assert timeline == [(n, e, {"n": n}) for n, e in
                        [(1, "job.started"), (2, "step.started"), (3, "step.ended"), (4, "job.ended")]]
    held = db.execute("SELECT job_id, status, created_at, updated_at FROM mad.jobs WHERE job_id = %s", [job]).fetchall()
    assert db.execute("SELECT * FROM mad_registry.job_status(%s)", [job]).fetchall() == held
    for function in ["job_status", "job_timeline"]:
        assert db.execute(f"SELECT * FROM mad_registry.{function}(%s)", [uuid.UUID(int=3)]).fetchall() == []
        with pytest.raises(psycopg.errors.InvalidParameterValue, match="job_id"):
            db.execute(f"SELECT * FROM mad_registry.{function}(NULL)")


def record(db, org, user=None, action="task.register", entity_type="task", entity_id="e", metadata="{}"):
    return db.execute("SELECT mad_registry.record_audit(%s, %s, %s, %s, %s, %s)",
                      [org, user, action, entity_type, entity_id, metadata]).fetchone()[0]


def test_what_is_recorded_is_found(db, org):
    ids = [record(db, org), record(db, org, PERSON, entity_id=None),
           record(db, org, PERSON, "a" * 200, "ü" * 200, "😀" * 200, '{"why": ["x"]}'),
           record(db, org, entity_id="", metadata=None)]
    assert len(set(ids)) == 4
    found = {row[0]: row[1:] for row in db.execute(
        "SELECT audit_id, user_id, action, entity_type, entity_id, metadata FROM mad_registry.audit_page(%s)", [org])}
    assert found == {
        ids[0]: (None, "task.register", "task", "e", {}),
        ids[1]: (PERSON, "task.register", "task", None, {}),
        ids[2]: (PERSON, "a" * 200, "ü" * 200, "😀" * 200, {"why": ["x"]}),
        ids[3]: (None, "task.register", "task", "", {}),
    }
    assert db.execute("SELECT count(*) FROM mad.audit_logs WHERE now() - ts < interval '1 minute'").fetchone()[0] == 4


@pytest.mark.parametrize("wrong, named", [
    ({"action": ""}, ["action"]), ({"action": "  "}, ["action"]), ({"action": "a" * 201}, ["action"]),
    ({"action": "a\nb"}, ["action"]), ({"action": None}, ["action"]),
    ({"entity_type": ""}, ["entity_type"]), ({"entity_type": "a" * 201}, ["entity_type"]),
    ({"entity_type": None}, ["entity_type"]), ({"entity_id": "a" * 201}, ["entity_id"]),
    ({"metadata": "[]"}, ["metadata"]), ({"metadata": "1"}, ["metadata"]),
    ({"action": "", "entity_type": "a" * 201, "entity_id": "b" * 201, "metadata": "null"},
     ["action", "entity_type", "entity_id", "metadata"]),
], ids=str)
def test_what_may_not_be_recorded(db, org, wrong, named):
    """One error names all invalid arguments."""
    with pytest.raises(psycopg.errors.InvalidParameterValue) as refusal:
        record(db, org, **wrong)
    said = f"{refusal.value.diag.message_primary} {refusal.value.diag.message_detail}"
    assert [name for name in named if name not in said] == []
    assert db.execute("SELECT count(*) FROM mad.audit_logs").fetchone()[0] == 0


def test_an_unknown_organisation_has_no_log(db):
    with pytest.raises(psycopg.errors.NoDataFound, match="organization"):
        record(db, uuid.uuid4())


def test_what_was_rolled_back_was_not_recorded(db, org):
    with db.transaction(force_rollback=True):
        record(db, org)
        assert len(PAGED["audit"].page(db, org)) == 1
    assert PAGED["audit"].page(db, org) == []


@pytest.mark.parametrize("query, types, index", [
    ("jobs_page", "uuid, bigint, timestamptz, uuid", "idx_jobs_meta_org_created"),
    ("jobs_page_status", "uuid, bigint, timestamptz, uuid, text", "idx_jobs_meta_org_status_created"),
    ("molecules_page", "uuid, bigint, timestamptz, uuid", "idx_molecules_org_created"),
    ("molecules_page_format", "uuid, bigint, timestamptz, uuid, text", "idx_molecules_org_format"),
])
def test_a_page_is_a_range_of_its_index(db, filled, query, types, index):
    """There is no sort, and the scan begins at the position, so the last page costs as much as the
    first."""
    text = (PROJECT / "sql" / "queries" / "jobs" / f"{query}.sql").read_text()
    db.execute("SET plan_cache_mode = force_generic_plan")
    db.execute("ANALYZE")
    db.execute(f"PREPARE asked ({types}) AS {text}")
    plan = "\n".join(row[0] for row in db.execute(
        f"EXPLAIN (COSTS OFF) EXECUTE asked ({', '.join(['NULL'] * (types.count(',') + 1))})"))
    assert f"using {index} " in plan and "Sort" not in plan, plan
    assert "ROW(" in plan.split("Index Cond:")[1].splitlines()[0], plan
