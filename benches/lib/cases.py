"""The cases: each is a query of sql/ with its parameters, in up to five ways."""

import hashlib
import re
import uuid
from dataclasses import dataclass
from pathlib import Path

SQL = Path(__file__).resolve().parents[1] / "sql"
# plpgsql: the hand-written statement in a function (see handmade.py).
WAYS = ("ours", "hand", "plpgsql", "strategy")
OWN = WAYS[:-1]
# The services belong to organisation 3; writes go to organisation 60 (30 in the small set).
FLEETS = 3


def org(number):
    return f"00000000-0000-4000-8000-{number:012}"


def md5_id(text):
    """Returns the id that sql/data computes for a row from its identifying values."""
    return str(uuid.UUID(hashlib.md5(text.encode()).hexdigest()))


def tenant(org_id):
    """Returns the role that is bound to this organisation."""
    return f"tenant_{int(org_id[-12:])}"


@dataclass(frozen=True)
class Case:
    key: str
    name: str
    query: str
    variables: tuple
    ways: tuple = WAYS
    # The strategy has no pages, so they are compared with its query of the whole list.
    strategy_query: str = ""
    # Whether ours and the hand-written query must return the same rows.
    same: bool = True
    # Rows of a call; writes of several rows are counted by the row.
    rows: int = 1
    # Settings of the session: (name, value) pairs.
    session: tuple = ()

    @property
    def org(self):
        return dict(self.variables)["org"]

    def text(self, way):
        """Returns the script of a way, with :variables."""
        if way == "plpgsql":
            names = parameters((SQL / "hand" / f"{self.query}.sql").read_text())
            return f"SELECT * FROM bench.{self.query}({', '.join(f':{name}' for name in names)});\n"
        query = self.strategy_query if way == "strategy" and self.strategy_query else self.query
        return (SQL / way / f"{query}.sql").read_text()

    def statement(self, way):
        """Returns the script of a way with its parameters in place."""
        sql = re.sub(r"--.*", "", self.text(way)).strip().rstrip(";")
        for name, value in self.variables:
            sql = re.sub(rf"(?<!:):{name}\b", f"'{value}'", sql)
        return sql

    def rows_of(self, way):
        """Returns the number of rows of a call. The strategy's query handles one row at a time."""
        return 1 if way == "strategy" and self.strategy_query else self.rows

    def user(self, way):
        """Returns the user of a way. Ours is called by a role that is bound to the organisation, so
        that tenancy is checked; the others by the owner of the tables, to which no policy applies.
        """
        return tenant(self.org) if way == "ours" else "postgres"


def parameters(sql):
    """Returns the names of the :variables of a script, in order."""
    return list(dict.fromkeys(re.findall(r"(?<![:\w]):([a-z]\w*)", re.sub(r"--.*", "", sql))))


def case(key, name, query, ways=WAYS, strategy_query="", same=True, rows=1, session=(), **variables):
    return Case(key, name, query, tuple(variables.items()), ways, strategy_query, same, rows, session)


PK = case("pk", "one row by primary key", "pk", ways=("floors",), org=org(1), id=md5_id("1/10"))
SELECT_1 = case("select 1", "SELECT 1", "select_1", ways=("floors",), org=org(1))
FLOORS = [PK, SELECT_1]


def reads(server, sizes):
    """Returns the cases that read. A server with the data determines the row after which a later
    page begins."""
    tenants = [(1, 500, "500"), (2, 5000, "5k"), (4, sizes.large, "50k")]
    made = []
    for number, tasks, label in tenants:
        of = f"tenant of {tasks:,}"
        made.append(case(f"page/{label}", f"task_library, page of 50, {of}", "library_page",
                         strategy_query="library_all", org=org(number)))
        if tasks > 1050:
            made.append(case(f"later/{label}", f"task_library, page after row 1,000, {of}", "library_after",
                             strategy_query="library_all", org=org(number), **row(server, number, 1000)))
    made.append(case("all/500", "task_library, all 500", "library_all", org=org(1)))
    for number, tasks, label in tenants:
        made.append(
            case(
                f"category/{label}",
                f"task_library, category, page of 50, tenant of {tasks:,}",
                "library_category",
                org=org(number),
                category="scoring",
            )
        )
    for what, term in [
        ("rare", "zincfinger"),
        ("common", "docking"),
        ("two", "docking ligand"),
        ("misspelt", "chemoinformatic"),
    ]:
        for number, tasks, label in tenants:
            shown = "two common terms" if what == "two" else "misspelt" if what == "misspelt" else f"{what} term"
            misspelt = {"ways": OWN, "same": False} if what == "misspelt" else {}
            made.append(
                case(
                    f"{what}/{label}",
                    f"search_tasks, {shown}, tenant of {tasks:,}",
                    "similar" if misspelt else "search",
                    org=org(number),
                    term=term,
                    **misspelt,
                )
            )
    for services in (1, 10, 50, 1000):
        task = {1: "task-5", 10: "task-10", 50: "task-50", 1000: "task-100"}[services]
        made.append(
            case(
                f"pick/{services}",
                f"pick_healthy_service, {services:,} service{'s' * (services > 1)}",
                "pick",
                org=org(FLEETS),
                task=task,
            )
        )
    return made + [
        case(
            "pick/uncached",
            "pick_healthy_service, 10 services, not cached",
            "pick",
            ways=("ours",),
            session=(("mad_registry.fleet_cache_ttl", 0),),
            org=org(FLEETS),
            task="task-10",
        ),
        case(
            "pipeline", "pipeline_with_steps, 8 steps", "pipeline", org=org(1), template=md5_id(org(1) + "/pipeline/1")
        ),
        case("pipelines", "pipeline_library", "pipeline_library", ways=OWN, org=org(1)),
        case("get_task", "get_task, version given", "get_task", ways=OWN, org=org(1), task="task-10"),
        case("latest", "get_task, highest version", "get_latest", ways=OWN, org=org(1), task="task-10"),
        case("categories", "task_categories, tenant of 500", "categories", ways=OWN, org=org(1)),
        case("etag", "registry_etag", "etag", ways=OWN, org=org(1)),
    ]


def row(server, number, position, database="registry"):
    """Returns the position of the page after this row of the library."""
    sql = f"""SELECT title, task_id, version, task_definition_id FROM mad.task_definitions
        WHERE org_id = '{org(number)}' AND is_active
              ORDER BY title IS NULL, coalesce(title, ''), task_id, version_key DESC,
                  task_definition_id LIMIT 1 OFFSET {position - 1}"""
    values = server.psql(sql, database).strip().split("|")
    return dict(zip(("title", "task", "version", "id"), values))


def writes(server, sizes):
    """Returns the cases that write."""
    fleet, (target, document) = md5_id(f"{FLEETS}/100"), (org(sizes.written), task(server))
    return [
        case("heartbeat", "heartbeat", "heartbeat", ways=("ours", "hand", "strategy"), org=org(FLEETS), fleet=fleet),
        case(
            "heartbeats",
            "heartbeats, 100 in one call, each",
            "heartbeats",
            ways=("ours", "hand", "strategy"),
            strategy_query="heartbeat",
            rows=100,
            org=org(FLEETS),
            fleet=fleet,
        ),
        case("lease", "lease_service, release_lease", "lease", ways=("ours", "hand"), org=org(FLEETS), task="task-10"),
        case("register", "register_task", "register_task", ways=("ours", "hand"), org=target, **document),
        case(
            "import",
            "import_tasks, 1,000 in one call, each",
            "import_tasks",
            ways=("ours", "hand"),
            rows=1000,
            org=target,
        ),
    ]


def task(server):
    """Returns the documents of one task."""
    sql = (
        f"SELECT metadata, interface_spec FROM mad.task_definitions WHERE org_id = '{org(1)}' AND task_definition_id ="
        f" '{md5_id('1/10')}'"
    )
    return dict(zip(("metadata", "spec"), server.psql(sql, "registry").strip().split("|")))
