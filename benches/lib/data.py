"""The data set: generated in SQL, seeded, the same in every run.

Two databases with the same rows: `registry` with our indexes, `strategy` with those of the
strategy document too, so that each side's queries find the indexes they were written for.
"""

from pathlib import Path

SQL = Path(__file__).resolve().parents[1] / "sql" / "data"
DATABASES = ("registry", "strategy")


def script(name):
    return (SQL / name).read_text()


def build(server, small, say):
    size = {"orgs": 40, "tasks": 20_000} if small else {"orgs": 400, "tasks": 200_000}
    server.psql("CREATE DATABASE registry")
    server.psql("CREATE EXTENSION mad_registry CASCADE", "registry")
    indexes = [line.split("|", 1) for line in server.psql(script("indexes.sql"), "registry").splitlines()]
    for drop, _ in indexes:
        server.psql(drop, "registry")
    for part in ("organizations", "tasks", "services", "pipelines"):
        say(f"loading {part}")
        server.psql(script(f"{part}.sql"), "registry", **size)
    say("building indexes")
    for _, create in indexes:
        server.psql(create, "registry")
    server.psql("VACUUM ANALYZE", "registry")
    server.psql("CREATE DATABASE strategy TEMPLATE registry")
    server.psql(script("strategy_indexes.sql"), "strategy")
    for database in DATABASES:
        server.psql(script("refresh.sql"), database)


def refresh(server):
    """Heartbeats of every service."""
    for database in DATABASES:
        server.psql(script("refresh.sql"), database)


def describe(server):
    """What the data set is, in numbers."""
    return server.psql("""
        SELECT format('%s tasks of %s organisations (metadata %s B, interface_spec %s B on average), '
                      || '%s services, %s pipelines of 8 steps; server %s, shared_buffers %s',
            (SELECT count(*) FROM mad.task_definitions), (SELECT count(*) FROM mad.organizations),
            (SELECT round(avg(octet_length(metadata::text))) FROM mad.task_definitions),
            (SELECT round(avg(octet_length(interface_spec::text))) FROM (
                SELECT interface_spec FROM mad.task_definitions LIMIT 2000) sample),
            (SELECT count(*) FROM mad.task_services), (SELECT count(*) FROM mad.pipeline_templates),
            current_setting('server_version'), current_setting('shared_buffers'))
        """, "registry").strip()
