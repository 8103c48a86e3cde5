"""The data set: generated in SQL, seeded, the same in every run.

The database is `registry`. Schema `strategy` has the same rows in plain tables with the indexes of
the strategy document, for its queries. Schema `bench` has the other objects that the benchmark
needs.
"""

from dataclasses import dataclass
from pathlib import Path

from cases import tenant

SQL = Path(__file__).resolve().parents[1] / "sql" / "data"


@dataclass(frozen=True)
class Sizes:
    """The number of organisations; an SQL expression for the tasks of each; the tasks of the
    fourth; the organisation of writes; the pipelines of each; the organisation with many services;
    the interval of organisations with a public pipeline; whether documents are short instead of as
    long as real ones; and the memory settings of the server."""
    orgs: int
    tasks: str
    large: int = 0
    written: int = 0
    pipelines: int = 2
    fleets: int = 3
    public: int = 100
    short: bool = False
    settings: str = ""


MILLION = Sizes(
    1000,
    """CASE WHEN o IN (1, 3) THEN 500 WHEN o = 2 THEN 5000 WHEN o <= 6 THEN 50000 WHEN o <= 16 THEN 20000
                WHEN o <= 52 THEN 5000 WHEN o <= 150 THEN 500 ELSE 200 + (o * 7919) % 581 END""",
    large=50_000,
    written=60,
    pipelines=20,
    settings="shared_buffers = '4GB'\nmaintenance_work_mem = '1GB'\n",
)
SMALL = Sizes(40, "CASE WHEN o IN (1, 3) THEN 500 WHEN o = 2 THEN 5000 WHEN o = 4 THEN 8000 ELSE 160 END",
              large=8000, written=30, settings="shared_buffers = '512MB'\nmaintenance_work_mem = '256MB'\n")


def script(name):
    return (SQL / name).read_text()


def load(server, sizes, say, database="registry", parts=("organizations", "tasks", "services", "pipelines")):
    """Creates a database with the extension and the rows."""
    server.psql(f"CREATE DATABASE {database}")
    server.psql("CREATE EXTENSION mad_registry CASCADE", database)
    indexes = [line.split("|", 1) for line in server.psql(script("indexes.sql"), database).splitlines()]
    for drop, _ in indexes:
        server.psql(drop, database)
    for part in parts:
        say(f"loading {part}")
        server.psql(script(f"{part}.sql"), database, orgs=sizes.orgs, sizes=sizes.tasks, pipelines=sizes.pipelines,
                    fleets=sizes.fleets, public=sizes.public, short=str(sizes.short).lower())
    say("building indexes")
    for _, create in indexes:
        server.psql(create, database)
    tend(server, database)


def tend(server, database="registry"):
    """Runs the maintenance that a large import needs, if the library has it."""
    server.psql("""SELECT 'SELECT mad_registry.refresh_search_lists()'
                   FROM pg_proc WHERE proname = 'refresh_search_lists'
                       AND pronamespace = 'mad_registry'::regnamespace \\gexec""", database)


def build(server, sizes, say):
    load(server, sizes, say)
    server.psql(script("import.sql"), "registry")
    say("copying for the strategy")
    server.psql(script("strategy.sql"), "registry")
    server.psql("VACUUM ANALYZE; CHECKPOINT", "registry")


def update(server, say):
    """Updates a stored data set to the installed version of the library."""
    say("bringing the data set to the installed version")
    server.psql(
        "SET client_min_messages = error; ALTER EXTENSION mad_registry UPDATE; SELECT mad_registry.migrate()",
        "registry",
    )
    tend(server)
    server.psql("VACUUM ANALYZE; CHECKPOINT", "registry")


def give_access(server, cases, database="registry"):
    """Creates a bound role for each of these organisations."""
    for org_id in sorted({case.org for case in cases}):
        role = tenant(org_id)
        server.psql(f"""SELECT 'CREATE ROLE {role} LOGIN'
            WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{role}') \\gexec
                        SELECT mad_registry.grant_access('{role}', 'writer', '{org_id}')""", database)


def refresh(server, databases=("registry",), strategy=True):
    """Sends heartbeats of every service, dated ahead."""
    for database in databases:
        server.psql(script("refresh.sql"), database)
    if strategy:
        server.psql(script("refresh_strategy.sql"), "registry")


def describe(server):
    """Returns a description of the data set in numbers."""
    return server.psql("""
        SELECT format('%s tasks of %s organisations (metadata %s B, interface_spec %s B on average), '
                      || '%s services, %s pipelines of 8 steps; server %s, shared_buffers %s; mad_registry %s, %s',
            (SELECT count(*) FROM mad.task_definitions), (SELECT count(*) FROM mad.organizations),
            (SELECT round(avg(octet_length(metadata::text))) FROM (
                SELECT metadata FROM mad.task_definitions TABLESAMPLE SYSTEM (1) REPEATABLE (1)) sample),
            (SELECT round(avg(octet_length(interface_spec::text))) FROM (
                SELECT interface_spec FROM mad.task_definitions LIMIT 2000) sample),
            (SELECT count(*) FROM mad.task_services), (SELECT count(*) FROM mad.pipeline_templates),
            current_setting('server_version'), current_setting('shared_buffers'), mad_registry.version(),
            CASE WHEN current_setting('shared_preload_libraries') LIKE '%mad_registry%' THEN 'preloaded'
                ELSE 'not preloaded' END)
        """, "registry").strip()
