"""The end of a month, with a clock that the test sets by libfaketime (Debian's package faketime).
"""

import threading
import time
from datetime import datetime, timezone
from pathlib import Path

import pytest
from conftest import Database, new_org
from partitions import PARENTS, add_event, count, ensure, partitions, whereabouts
from servers import Server

LIBRARIES = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1")) + sorted(
    Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))


class Clock:
    """The clock of the server, set by a file that libfaketime reads at each call."""

    def __init__(self, path):
        self.path = path

    def set(self, text):
        """Sets this time (UTC); the clock goes on from there."""
        ahead = datetime.fromisoformat(text).replace(tzinfo=timezone.utc).timestamp() - time.time()
        new = self.path.with_suffix(".new")
        new.write_text(f"{ahead:+.3f}\n")
        new.chmod(0o644)
        new.rename(self.path)


@pytest.fixture(scope="module")
def clock(tmp_path_factory):
    if not LIBRARIES:
        pytest.skip("needs libfaketime, and it is not there (Debian: apt-get install faketime)")
    directory = tmp_path_factory.mktemp("clock")
    for folder in [directory, *directory.parents][:3]:
        folder.chmod(folder.stat().st_mode | 0o055)
    return Clock(directory / "faketime")


class MovedServer(Server):
    """A server whose clock the test sets."""

    def __init__(self, pg_config, clock):
        self.clock = clock
        super().__init__(pg_config, "autovacuum = off\n")

    def run(self, program, *args, **kwargs):
        if program == "pg_ctl" and args[-1] == "start":
            # By env, as the server's user, which must own libfaketime's semaphore. Only the time of
            # day is faked, not the duration of waits.
            return super().run(
                "/usr/bin/env", f"LD_PRELOAD={LIBRARIES[0]}", f"FAKETIME_TIMESTAMP_FILE={self.clock.path}",
                "FAKETIME_NO_CACHE=1", "FAKETIME_DONT_FAKE_MONOTONIC=1", self.bindir / program, *args, **kwargs)
        return super().run(program, *args, **kwargs)


@pytest.fixture(scope="module")
def moved_server(pg_config, clock):
    clock.set("2031-01-10 12:00:00")
    server = MovedServer(pg_config, clock).start()
    server.psql("CREATE ROLE owner LOGIN CREATEDB")
    yield server
    server.remove()


@pytest.fixture
def moved(moved_server, clock):
    clock.set("2031-01-10 12:00:00")
    database = Database(moved_server)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    yield database
    database.drop()


def test_the_clock_is_moved(moved, clock):
    with moved.connect() as db:
        assert db.execute("SELECT now()::date::text").fetchone()[0] == "2031-01-10"
        assert list(partitions(db, "job_events")) == [f"job_events_2031_0{n}" for n in range(1, 5)]
        clock.set("2031-12-31 23:59:50")
        assert db.execute("SELECT now()::date::text").fetchone()[0] == "2031-12-31"


# The end of a year, a leap month, a month of 30 days; with the next partition, or with none for
# half a year.
ENDS = ["2031-01-31", "2031-12-31", "2032-02-29", "2031-09-30"]


@pytest.mark.parametrize("tended", [True, False], ids=["tended", "forgotten"])
@pytest.mark.parametrize("last_day", ENDS)
def test_nothing_is_refused_over_the_end_of_a_month(moved, clock, last_day, tended):
    """Writers insert with now() across midnight. Afterwards each row is in its month."""
    clock.set(f"{last_day} 12:00:00")
    with moved.connect() as db:
        org = new_org(db, "acme")
        if tended:
            ensure(db, 1)
        over = threading.Event()
        written, errors = [], []

        def write(zone):
            try:
                with moved.connect() as connection:
                    connection.execute("SELECT set_config('timezone', %s, false)", [zone])
                    after = 0
                    while after < 40:
                        written.append(str(connection.execute(
                            "SELECT mad_registry.record_audit(%s, NULL, 'done', 'thing')", [org]).fetchone()[0]))
                        add_event(connection, "now()")
                        after += over.is_set()
            except Exception as error:
                errors.append(error)

        clock.set(f"{last_day} 23:59:59.400")
        writers = [threading.Thread(target=write, args=[zone]) for zone in ["UTC", "Pacific/Kiritimati", "Etc/GMT+12"]]
        for writer in writers:
            writer.start()
        while db.execute("SELECT extract(day FROM now())").fetchone()[0] != 1:
            pass
        over.set()
        for writer in writers:
            writer.join()
        assert errors == []
        # Rows exist before and after midnight, so the month ended during the test.
        assert db.execute("SELECT count(DISTINCT date_trunc('month', ts)) FROM mad.audit_logs").fetchone()[0] == 2
        before = sorted(str(i) for (i,) in db.execute("SELECT audit_id FROM mad.audit_logs"))
        assert before == sorted(written)
        assert (count(db, "audit_logs_default") == 0) == (tended or last_day == "2031-01-31")
        ensure(db)
        assert sorted(str(i) for (i,) in db.execute("SELECT audit_id FROM mad.audit_logs")) == before
        assert count(db, "job_events") == len(before)
        for parent in PARENTS:
            assert count(db, f"{parent}_default") == 0
            assert db.execute(f"""
                SELECT count(*) FROM mad.{parent}
                WHERE tableoid::regclass::text <> 'mad.{parent}' || to_char(ts, '_YYYY_MM')""").fetchone()[0] == 0


def test_months_by_months(moved, clock):
    """Partitions are created and dropped each month for a year, as by a nightly job."""
    with moved.connect() as db:
        for number in range(24):
            year, month = 2031 + number // 12, number % 12 + 1
            clock.set(f"{year}-{month:02}-28 23:59:00")
            add_event(db, "now()", f"{year}-{month:02}")
            add_event(db, "now() + interval '40 days'", f"after {year}-{month:02}")
            ensure(db, 2)
            db.execute("SELECT mad_registry.drop_partitions('95 days')")
            first = f"job_events_{(year * 12 + month - 1 - 3) // 12}_{(year * 12 + month - 1 - 3) % 12 + 1:02}"
            assert min(partitions(db, "job_events")) == max(first, "job_events_2031_01")
            assert count(db, "job_events_default") == 0
        assert sorted(whereabouts(db, "job_events").values())[0] == "mad.job_events_2032_09"


def test_a_clock_set_back(moved, clock):
    """After the clock is set back, rows of the future stay in their partition."""
    clock.set("2031-06-15 12:00:00")
    with moved.connect() as db:
        add_event(db, "now()", "then")
        ensure(db)
        clock.set("2031-02-15 12:00:00")
        add_event(db, "now()", "now")
        assert ensure(db) == 2  # May, which had no partition.
        db.execute("SELECT mad_registry.drop_partitions('1 day')")
        assert whereabouts(db, "job_events") == {"then": "mad.job_events_2031_06", "now": "mad.job_events_2031_02"}
