"""Shared by the tests of the monitoring views: servers with preloaded libraries, and roles of each
kind."""

import time
from contextlib import contextmanager

import psycopg
from conftest import Database
from psycopg.rows import dict_row
from servers import Server

# Autovacuum is on, as the checklist requires, but does not start during a test.
LOADED = """
shared_preload_libraries = 'mad_registry,pg_stat_statements'
max_prepared_transactions = 5
autovacuum_naptime = '1d'
"""
VIEWS = ["performance_stats", "slow_queries", "index_usage", "table_sizes", "lock_waits", "connection_stats"]


@contextmanager
def running(pg_config, settings=LOADED):
    """A server with these settings and the role `owner`."""
    server = Server(pg_config, settings)
    try:
        server.start()
        server.psql("CREATE ROLE owner LOGIN CREATEDB")
        yield server
    finally:
        server.remove()


@contextmanager
def registry(server, template=None, statements=False):
    """A database of `owner` with the extension and, if wanted, pg_stat_statements."""
    database = Database(server, template)
    try:
        if not template:
            database.psql("CREATE EXTENSION mad_registry CASCADE")
        if statements:
            database.psql("CREATE EXTENSION pg_stat_statements", "postgres")
        yield database
    finally:
        database.drop()


@contextmanager
def role(server, name, options="LOGIN"):
    """A role that exists during a test. Its databases are dropped before it."""
    quoted = '"' + name.replace('"', '""') + '"'
    server.psql(f"CREATE ROLE {quoted} {options}")
    try:
        yield name
    finally:
        server.psql(f"DROP ROLE {quoted}")


def connect(server, database="postgres", user="postgres", **kwargs):
    """Connects to a database, also if a name contains spaces or quotes."""
    return psycopg.connect(
        host=str(server.root), port=server.port, dbname=database, user=user, autocommit=True, **kwargs
    )


def grant(database, name, level):
    with database.connect() as db:
        db.execute("SELECT mad_registry.grant_access(%s, %s)", [name, level])


def rows(db, sql, args=None):
    """Returns the rows as dictionaries."""
    with db.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(sql, args).fetchall()


def one(db, sql, args=None):
    """Returns the single value of a query."""
    return db.execute(sql, args).fetchone()[0]


def until(condition, what):
    """Calls `ask` until it returns a true value, and returns that value."""
    deadline = time.monotonic() + 60
    while True:
        answer = condition()
        if answer:
            return answer
        assert time.monotonic() < deadline, what
        time.sleep(0.02)


def flush(db):
    """Starts a new statement, which makes the earlier ones of this session visible in the
    statistics."""
    db.execute("SELECT pg_stat_force_next_flush()")
