"""The view lock_waits: each waiting session with the sessions that block it, to the root of the
chain."""

import threading

import psycopg
import pytest
from monitoring import grant, one, registry, role, rows, running, until

CHANGE = "UPDATE public.held SET b = b + 1 WHERE a = %d"


@pytest.fixture(scope="module")
def loaded(pg_config):
    """A server on which deadlocks last until a test ends them."""
    with running(pg_config, "max_prepared_transactions = 5\ndeadlock_timeout = '1h'\n") as server:
        yield server


@pytest.fixture
def crowd(loaded):
    with registry(loaded) as database:
        crowd = Crowd(database)
        crowd.admin.execute("CREATE TABLE public.held AS SELECT a, 0 AS b FROM generate_series(1, 5) a; "
                            "ALTER TABLE public.held ADD PRIMARY KEY (a); GRANT ALL ON public.held TO owner")
        yield crowd
        crowd.end()


class Crowd:
    """Sessions that wait for each other, by name."""

    def __init__(self, database):
        self.database = database
        self.admin = database.connect("postgres")
        self.sessions = {}
        self.threads = []

    def session(self, name, database=None):
        if name not in self.sessions:
            database = database or self.database
            self.sessions[name] = database.connect("owner", autocommit=False, application_name=name)
        return self.sessions[name]

    def does(self, name, sql):
        self.session(name).execute(sql)

    def waits(self, name, sql, database=None):
        """Starts a statement that waits, and returns when all views show that it waits."""
        session = self.session(name, database)

        def run():
            try:
                session.execute(sql)
            except psycopg.Error:
                # Ended by `end`.
                pass

        self.threads.append(threading.Thread(target=run))
        self.threads[-1].start()
        until(
            lambda: one(
                self.admin, "SELECT count(*) FROM pg_locks WHERE pid = %s AND NOT granted", [session.info.backend_pid]
            ),
            f"{name} doesn't wait",
        )

    def seen(self, db=None):
        """Returns waiter, blocker and roots by their names."""
        names = {session.info.backend_pid: name for name, session in self.sessions.items()}
        names[0] = 0
        return {(names[row["waiting_pid"]], names[row["blocking_pid"]],
                 row["root_pids"] and "".join(sorted(str(names[pid]) for pid in row["root_pids"])))
                for row in self.rows(db)}

    def rows(self, db=None):
        return rows(db or self.admin, "SELECT * FROM mad_registry.lock_waits")

    def end(self):
        if self.admin.closed:
            return
        pids = [session.info.backend_pid for session in self.sessions.values()]
        self.admin.execute("SELECT pg_terminate_backend(pid) FROM unnest(%s::int[]) pid", [pids])
        for thread in self.threads:
            thread.join()
        for session in self.sessions.values():
            session.close()
        self.admin.close()


def test_nobody_waits(crowd):
    crowd.does("A", CHANGE % 1)
    assert crowd.rows() == []


def test_a_chain_of_three(crowd):
    crowd.does("A", CHANGE % 1)
    crowd.does("B", CHANGE % 2)
    crowd.waits("B", CHANGE % 1)
    crowd.waits("C", CHANGE % 2)
    assert crowd.seen() == {("B", "A", "A"), ("C", "B", "A")}
    for row in crowd.rows():
        waiter, blocker = ("B", "A") if row["waiting_application"] == "B" else ("C", "B")
        assert (row["waiting_application"], row["blocking_application"]) == (waiter, blocker)
        assert (row["waiting_user"], row["blocking_user"]) == ("owner", "owner")
        assert row["waiting_query"] == CHANGE % (1 if waiter == "B" else 2)
        assert row["blocking_query"] == CHANGE % 1
        assert row["blocking_state"] == ("idle in transaction" if blocker == "A" else "active")
        assert row["waited"].total_seconds() > 0
        assert row["blocking_transaction_age"] > row["waited"]
        # A session that waits for a row waits for the transaction that changed it.
        assert (row["lock_type"], row["lock_mode"], row["relation"]) == ("transactionid", "ShareLock", None)
        assert row["note"] is None
    crowd.session("A").rollback()
    until(lambda: crowd.seen() == {("C", "B", "B")}, "B goes on waiting")


def test_several_wait_for_a_row(crowd):
    """The second and third session wait for the row behind the first."""
    crowd.does("A", CHANGE % 1)
    for name in "BCD":
        crowd.waits(name, CHANGE % 1)
    assert crowd.seen() == {("B", "A", "A"), ("C", "B", "A"), ("D", "B", "A"), ("D", "C", "A")}
    kinds = {row["waiting_application"]: (row["lock_type"], row["relation"]) for row in crowd.rows()}
    assert kinds == {"B": ("transactionid", None), "C": ("tuple", "held"), "D": ("tuple", "held")}


def test_several_wait_for_a_table(crowd):
    crowd.does("A", "LOCK TABLE public.held IN ACCESS EXCLUSIVE MODE")
    for name in "BCD":
        crowd.waits(name, "SELECT * FROM public.held")
    assert crowd.seen() == {("B", "A", "A"), ("C", "A", "A"), ("D", "A", "A")}
    assert {(row["lock_type"], row["lock_mode"], row["relation"]) for row in crowd.rows()} == {
        ("relation", "AccessShareLock", "held")}


def test_one_waits_for_several(crowd):
    crowd.does("A", "SELECT * FROM public.held")
    crowd.does("B", "SELECT * FROM public.held")
    crowd.waits("C", "LOCK TABLE public.held IN ACCESS EXCLUSIVE MODE")
    assert crowd.seen() == {("C", "A", "AB"), ("C", "B", "AB")}


def test_behind_one_who_waits(crowd):
    """A reader waits behind a session that waits for a stronger lock, which no session holds yet.
    """
    crowd.does("A", "SELECT * FROM public.held")
    crowd.waits("B", "LOCK TABLE public.held IN ACCESS EXCLUSIVE MODE")
    crowd.waits("C", "SELECT * FROM public.held")
    assert crowd.seen() == {("B", "A", "A"), ("C", "B", "A")}


def test_a_tree_with_two_roots(crowd):
    crowd.does("A", "SELECT pg_advisory_xact_lock(1)")
    crowd.does("B", CHANGE % 1)
    crowd.does("C", "SELECT pg_advisory_xact_lock_shared(2)")
    crowd.does("D", "SELECT pg_advisory_xact_lock_shared(2)")
    crowd.waits("C", "SELECT pg_advisory_xact_lock(1)")
    crowd.waits("D", CHANGE % 1)
    crowd.waits("E", "SELECT pg_advisory_xact_lock(2)")
    assert crowd.seen() == {("C", "A", "A"), ("D", "B", "B"), ("E", "C", "AB"), ("E", "D", "AB")}
    assert {row["lock_type"] for row in crowd.rows()} == {"advisory", "transactionid"}


def test_a_prepared_transaction(crowd):
    crowd.does("A", CHANGE % 1)
    crowd.does("A", "PREPARE TRANSACTION 'left behind'")
    try:
        crowd.does("B", CHANGE % 2)
        crowd.waits("B", CHANGE % 1)
        crowd.waits("C", CHANGE % 2)
        assert crowd.seen() == {("B", 0, "0"), ("C", "B", "0")}
        (row,) = [row for row in crowd.rows() if row["waiting_application"] == "B"]
        assert (row["blocking_user"], row["blocking_state"], row["blocking_query"]) == (None, None, None)
        assert "pg_prepared_xacts" in row["note"]
    finally:
        crowd.admin.execute("ROLLBACK PREPARED 'left behind'")
    until(lambda: crowd.seen() == {("C", "B", "B")}, "B goes on waiting")


def test_a_deadlock_has_no_root(crowd):
    crowd.does("A", CHANGE % 1)
    crowd.does("B", CHANGE % 2)
    crowd.waits("A", CHANGE % 2)
    crowd.waits("B", CHANGE % 1)
    crowd.waits("C", CHANGE % 2)
    assert crowd.seen() >= {("A", "B", None), ("B", "A", None)}
    assert {roots for _, _, roots in crowd.seen()} == {None}


def test_locks_of_another_database(loaded, crowd):
    with registry(loaded) as other:
        holder = other.connect("owner", autocommit=False)
        holder.execute("SELECT pg_advisory_xact_lock(1)")
        crowd.waits("X", "SELECT pg_advisory_xact_lock(1)", other)
        assert crowd.rows() == []
        with other.connect("postgres") as db:
            (row,) = rows(db, "SELECT * FROM mad_registry.lock_waits")
            assert (row["waiting_application"], row["blocking_pid"]) == ("X", holder.info.backend_pid)
        holder.close()


def test_queries_hidden_from_the_asking_role(loaded, crowd):
    """A role that may not see the queries still sees which session blocks which."""
    with role(loaded, "op_of_locks") as name:
        grant(crowd.database, name, "operator")
        crowd.does("A", CHANGE % 1)
        crowd.waits("B", CHANGE % 1)
        with crowd.database.connect(name) as db:
            assert crowd.seen(db) == {("B", "A", "A")}
            (row,) = crowd.rows(db)
            assert (row["waiting_query"], row["blocking_query"]) == ("<insufficient privilege>",) * 2
            assert "pg_read_all_stats" in row["note"]
            assert row["waited"].total_seconds() > 0
            loaded.psql(f"GRANT pg_read_all_stats TO {name}")
            (row,) = crowd.rows(db)
            assert (row["waiting_query"], row["blocking_query"], row["note"]) == (CHANGE % 1, CHANGE % 1, None)
        crowd.end()
        crowd.database.drop()


def test_two_of_a_prepared_crowd(crowd):
    """Two prepared transactions that block one session are one row, because neither has a process.
    """
    for name in "AB":
        crowd.does(name, "SELECT * FROM public.held")
        crowd.does(name, f"PREPARE TRANSACTION '{name}'")
    try:
        crowd.waits("C", "LOCK TABLE public.held IN ACCESS EXCLUSIVE MODE")
        assert [(row["blocking_pid"], row["root_pids"]) for row in crowd.rows()] == [(0, [0])]
    finally:
        crowd.admin.execute("ROLLBACK PREPARED 'A'")
        crowd.admin.execute("ROLLBACK PREPARED 'B'")
