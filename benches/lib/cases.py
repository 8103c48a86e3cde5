"""What is measured: each case is a query of sql/, with its parameters, in up to three ways."""

import hashlib
import uuid
from dataclasses import dataclass
from pathlib import Path

SQL = Path(__file__).resolve().parents[1] / "sql"
WAYS = ("ours", "hand", "strategy")


def org(number):
    return f"00000000-0000-4000-8000-{number:012}"


def md5_id(text):
    """The id that sql/data gives a row: made of what identifies it."""
    return str(uuid.UUID(hashlib.md5(text.encode()).hexdigest()))


@dataclass(frozen=True)
class Case:
    name: str
    query: str
    variables: tuple
    ways: tuple = WAYS
    # The strategy has no page: its query of the whole list stands for it.
    strategy_query: str = ""

    def script(self, way):
        query = self.strategy_query if way == "strategy" and self.strategy_query else self.query
        return SQL / way / f"{query}.sql"

    def database(self, way):
        return "strategy" if way == "strategy" else "registry"


def case(name, query, ways=WAYS, strategy_query="", **variables):
    return Case(name, query, tuple(variables.items()), ways, strategy_query)


FLOORS = [
    case("pk", "pk", ways=("floors",), org=org(1), id=md5_id("1/10")),
    case("SELECT 1", "select_1", ways=("floors",)),
]
CASES = [
    case("task_library, page of 50 of 500", "library_page", strategy_query="library_all", org=org(1)),
    case("task_library, page of 50 of 5,000", "library_page", strategy_query="library_all", org=org(2)),
    case("task_library, all 500", "library_all", org=org(1)),
    case("search_tasks, rare term", "search", org=org(1), term="zincfinger"),
    case("search_tasks, common term", "search", org=org(1), term="docking"),
    case("pick_healthy_service, 10 services", "pick", org=org(3), task="task-10"),
    case("pick_healthy_service, 50 services", "pick", org=org(3), task="task-50"),
    case("pick_healthy_service, 1,000 services", "pick", org=org(3), task="task-100"),
    case("pipeline_with_steps, 8 steps", "pipeline", org=org(1), template=md5_id(org(1) + "/pipeline/1")),
    case("get_task", "get_task", ways=("ours", "hand"), org=org(1), task="task-10"),
]
