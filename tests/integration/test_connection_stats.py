"""The view connection_stats: the connections to this database by application and state."""

from contextlib import ExitStack

import psycopg
import pytest
from monitoring import grant, one, registry, role, rows, until


def stats(db):
    """Returns the rows by application and state, without the test's own connection."""
    found = rows(db, "SELECT * FROM mad_registry.connection_stats")
    assert len(found) == len({(row["application_name"], row["state"]) for row in found})
    return {(row["application_name"], row["state"]): row for row in found if row["application_name"] != ""}


@pytest.fixture
def sessions(database):
    with ExitStack() as stack:
        def connect(application, autocommit=True, on=database):
            return stack.enter_context(on.connect("owner", autocommit=autocommit, application_name=application))
        yield connect


def test_by_application_and_state(database, sessions):
    with database.connect("postgres") as db:
        for _ in range(3):
            sessions("api").execute("SELECT 1")
        sessions("api", autocommit=False).execute("SELECT 1")
        aborted = sessions("worker", autocommit=False)
        with pytest.raises(psycopg.Error):
            aborted.execute("SELECT 1/0")
        expected = {
            ("api", "idle"): 3,
            ("api", "idle in transaction"): 1,
            ("worker", "idle in transaction (aborted)"): 1,
        }
        until(lambda: {key: row["connections"] for key, row in stats(db).items()} == expected, "other states")
        seen = stats(db)
        assert all(row["note"] is None and row["longest_in_state"] is not None for row in seen.values())
        # Only a session in a transaction has a transaction age. A failed transaction has ended for
        # Postgres.
        assert {key for key, row in seen.items() if row["oldest_transaction"] is not None} == {
            ("api", "idle in transaction")
        }
        own = [row for row in rows(db, "SELECT * FROM mad_registry.connection_stats") if row["application_name"] == ""]
        assert [(row["state"], row["connections"]) for row in own] == [("active", 1)]


def test_the_oldest_transaction(database, sessions):
    with database.connect("postgres") as db:
        old, young = (sessions("api", autocommit=False) for _ in range(2))
        old.execute("SELECT 1")
        young.execute("SELECT 1")
        until(
            lambda: ("api", "idle in transaction") in stats(db)
            and stats(db)["api", "idle in transaction"]["connections"] == 2,
            "both are in a transaction",
        )
        first, last = db.execute("""
            SELECT clock_timestamp() - max(xact_start), clock_timestamp() - min(xact_start) FROM pg_stat_activity
            WHERE application_name = 'api' AND datname = current_database()""").fetchone()
        assert first < last < stats(db)["api", "idle in transaction"]["oldest_transaction"]


def test_who_waits_for_a_lock(database, sessions):
    with database.connect("postgres") as db:
        holder, waiter = sessions("api", autocommit=False), sessions("api", autocommit=False)
        holder.execute("SELECT pg_advisory_xact_lock(1)")
        waiter.execute("SELECT 1")
        waiter.pgconn.send_query(b"SELECT pg_advisory_xact_lock(1)")
        until(
            lambda: ("api", "active") in stats(db) and stats(db)["api", "active"]["waiting_for_locks"] == 1,
            "nobody waits",
        )
        assert stats(db)["api", "idle in transaction"]["waiting_for_locks"] == 0
        holder.rollback()
        assert waiter.pgconn.get_result().ntuples == 1
        assert waiter.pgconn.get_result() is None
        assert not any(row["waiting_for_locks"] for row in stats(db).values())


def test_other_databases_are_left_out(server, database, sessions):
    with registry(server) as other, database.connect("postgres") as db:
        sessions("elsewhere", on=other).execute("SELECT 1")
        until(
            lambda: one(
                db, "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'elsewhere' AND state = 'idle'"
            ),
            "no connection",
        )
        assert stats(db) == {}
        with other.connect("postgres") as there:
            assert list(stats(there)) == [("elsewhere", "idle")]


def test_what_is_hidden_is_noted(server, database, sessions):
    """Connections of other roles are counted, and the column note says that their state is hidden.
    """
    sessions("api").execute("SELECT 1")
    sessions("api").execute("SELECT 1")
    with role(server, "op_of_connections") as name:
        grant(database, name, "operator")
        with database.connect(name) as db, database.connect(name, application_name="mine") as mine:
            mine.execute("SELECT 1")
            until(lambda: ("mine", "idle") in stats(db), "its own are shown")
            assert stats(db)["mine", "idle"]["note"] is None
            hidden = stats(db)["api", None]
            assert (hidden["connections"], hidden["longest_in_state"], hidden["oldest_transaction"]) == (2, None, None)
            assert "pg_read_all_stats" in hidden["note"]
            server.psql(f"GRANT pg_read_all_stats TO {name}")
            row = stats(db)["api", "idle"]
            assert (row["connections"], row["note"]) == (2, None)
        database.drop()
