"""What the tests of the monitoring views share: servers with libraries loaded, and roles of each kind."""

import time
from contextlib import contextmanager

import psycopg
from conftest import Database
from psycopg.rows import dict_row
from servers import Server

# Autovacuum is on, and doesn't come in the middle of a test.
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
    """A database of `owner` with the extension, with pg_stat_statements too if wanted."""
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
    """A role of the server for the time of a test; its databases go before it."""
    quoted = '"' + name.replace('"', '""') + '"'
    server.psql(f"CREATE ROLE {quoted} {options}")
    try:
        yield name
    finally:
        server.psql(f"DROP ROLE {quoted}")


def connect(server, database="postgres", user="postgres", **kwargs):
    """Also where a name has spaces or quotes."""
    return psycopg.connect(host=str(server.root), port=server.port, dbname=database, user=user, autocommit=True, **kwargs)


def grant(database, name, level):
    with database.connect() as db:
        db.execute("SELECT mad_registry.grant_access(%s, %s)", [name, level])


def rows(db, sql, args=None):
    """The rows as dictionaries."""
    with db.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(sql, args).fetchall()


def one(db, sql, args=None):
    """The one value that a query gives."""
    return db.execute(sql, args).fetchone()[0]


def until(condition, what):
    """Asks until there is an answer that is true, and returns it."""
    deadline = time.monotonic() + 60
    while True:
        answer = condition()
        if answer:
            return answer
        assert time.monotonic() < deadline, what
        time.sleep(0.02)


def flush(db):
    """What this session did is in the statistics once the next statement begins."""
    db.execute("SELECT pg_stat_force_next_flush()")
