"""Tests whether the memory of a backend grows with the number of calls.

Each read function is called many times in one session, each call as a separate statement. The
memory of the session is compared after the first thousand calls, at half of the calls and at the
end.
"""

from cases import md5_id, org
from report import markdown

CALLS = {
    "(SELECT 1)": "SELECT 1",
    "task_library": f"SELECT * FROM mad_registry.task_library('{org(1)}', page_size => 5)",
    "task_library (category)": f"SELECT * FROM mad_registry.task_library('{org(1)}', 'docking', 5)",
    "search_tasks (text)": f"SELECT * FROM mad_registry.search_tasks('{org(1)}', 'zincfinger')",
    "search_tasks (similar)": f"SELECT * FROM mad_registry.search_tasks('{org(1)}', 'chemoinformatic', page_size => 3)",
    "task_categories": f"SELECT * FROM mad_registry.task_categories('{org(1)}')",
    "get_task": f"SELECT * FROM mad_registry.get_task('{org(1)}', 'task-10')",
    "pick_healthy_service": f"SELECT * FROM mad_registry.pick_healthy_service('{org(3)}', 'task-10')",
    "explain_pick": f"SELECT * FROM mad_registry.explain_pick('{org(3)}', 'task-10')",
    "pipeline_with_steps": f"SELECT * FROM mad_registry.pipeline_with_steps("
        f"'{org(1)}', '{md5_id(org(1) + '/pipeline/1')}')",
    "pipeline_library": f"SELECT * FROM mad_registry.pipeline_library('{org(1)}')",
    "validate_parameters": f"SELECT * FROM mad_registry.validate_parameters("
        f"'{org(1)}', 'task-10', '1.0.0', '{{\"parameter_1\": 5}}')",
    "registry_etag": f"SELECT * FROM mad_registry.registry_etag('{org(1)}')",
    "pipeline_diagram": f"SELECT * FROM mad_registry.pipeline_diagram('{org(1)}', '{md5_id(org(1) + '/pipeline/1')}')",
}
WARM = 1000

MEMORY = """
SELECT sum(total_bytes), sum(used_bytes),
       substring(pg_read_file('/proc/self/status') FROM 'RssAnon:\\s+(\\d+)')::bigint * 1024
FROM pg_backend_memory_contexts;
"""


def check(server, count, say):
    """Returns a table of the bytes by which each function's calls increased the memory."""
    rows = []
    steps = [WARM, count // 2 - WARM, count - count // 2]
    for name, call in CALLS.items():
        say(f"{count:,} calls of {name}")
        statement = f"{call};\n"
        script = "".join(f"\\o /dev/null\n{statement * step}\\o\n{MEMORY}" for step in steps)
        out = server.psql(script, "registry")
        # \o sends results to a file, so that only the memory is printed.
        first, *later = ([int(x) for x in line.split("|")] for line in out.splitlines())
        rows.append([name, *(f"{value:,}" for value in first),
                     *(" / ".join(f"{at[i] - first[i]:+,}" for at in later) for i in range(len(first)))])
    change = f"change to {count // 2:,} / {count:,}"
    return markdown(["function", f"contexts after {WARM:,} calls", "used of them", "own pages",
                     f"contexts, {change}", "used", "own pages"], rows)
