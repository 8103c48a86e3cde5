"""The cost of tenancy: the same calls by the owner of the data and by a tenant's role.

The tables belong to a plain role, `owner`. `bound` is a role that is bound to the organisation of
the call; `named` is an unbound role, whose organisation is in mad_registry.org_id. One session
calls as each of them, in random turns of ten calls, and as the owner under two names, which shows
the difference of equal turns. The figure of a round is the ratio of the median turns, so that other
load of the machine slows all of them alike.
"""

import random
import re
import statistics
from collections import defaultdict

from cases import SQL, case, org
from measure import MODES
from report import markdown
from server import Server

DATA = SQL / "tenancy"
SMALL, LARGE = 1, 2
TURNS = ("owner", "bound", "named", "owner again")
# A turn begins with a change of role, whose cost is small against ten calls, or one slow call.
CALLS, SLOW = 10, "docking"


def tenancy_cases(small, large):
    made = []
    for number, tasks in [(SMALL, small), (LARGE, large)]:
        of = f"tenant of {tasks:,}"
        made += [
            case("", f"task_library, page of 50, {of}", "library_page", ways=("ours",), org=org(number)),
            case("", f"search_tasks, rare term, {of}", "search", ways=("ours",), org=org(number), term="zincfinger"),
            case("", f"search_tasks, common term, {of}", "search", ways=("ours",), org=org(number), term="docking"),
            case(
                "", f"search_tasks, misspelt, {of}", "search", ways=("ours",), org=org(number), term="chemoinformatic"
            ),
        ]
    made.insert(1, case("", f"task_library, all, tenant of {small:,}", "library_all", ways=("ours",), org=org(SMALL)))
    return made


def role(who, case):
    """Returns the database role of a run; each measured organisation has its own bound role."""
    return "owner" if who.startswith("owner") else f"{who}_{int(dict(case.variables)['org'][-12:])}"


class TenancyServer(Server):
    """A server to which clients may connect as any role."""

    user = "postgres"

    def client_args(self, database, user=None, session={}):
        return ["-h", self.root, "-p", self.port, "-U", self.user, database]

    def by(self, user, work):
        self.user = user
        try:
            return work()
        finally:
            self.user = "postgres"

    def log(self):
        return (self.root / "log").read_text(errors="replace")


def build(server, tasks, orgs, small, large, say):
    server.psql("CREATE ROLE owner LOGIN; CREATE ROLE bound_1 LOGIN; CREATE ROLE bound_2 LOGIN;"
                "CREATE ROLE named_1 LOGIN; CREATE ROLE named_2 LOGIN")
    server.psql("CREATE DATABASE registry OWNER owner")
    sizes = {"tasks": tasks, "orgs": orgs, "small": small, "large": large}
    say(f"loading {tasks:,} tasks")

    def as_owner():
        server.psql("CREATE EXTENSION mad_registry CASCADE", "registry")
        for part in ("organizations", "tasks"):
            server.psql((DATA / f"{part}.sql").read_text(), "registry", **sizes)
        for number in (SMALL, LARGE):
            server.psql(f"SELECT mad_registry.grant_access('bound_{number}', 'reader', '{org(number)}')", "registry")
            server.psql(f"SELECT mad_registry.grant_access('named_{number}', 'reader')", "registry")
    server.by("owner", as_owner)
    for number in (SMALL, LARGE):
        server.psql(f"ALTER ROLE named_{number} SET mad_registry.org_id = '{org(number)}'")
    server.psql("VACUUM ANALYZE", "registry")


def describe(server):
    return server.psql("""
        SELECT format('%s tasks of %s organisations (metadata %s B on average), %s services; '
            'server %s, shared_buffers %s',
            (SELECT count(*) FROM mad.task_definitions), (SELECT count(*) FROM mad.organizations),
            (SELECT round(avg(octet_length(metadata::text))) FROM mad.task_definitions),
            (SELECT count(*) FROM mad.task_services), current_setting('server_version'),
            current_setting('shared_buffers'))""", "registry").strip()


def same_rows(server, cases):
    """Checks before the measurement that all roles get the same rows, and at least one."""
    for case in cases:
        answers = [
            server.by(role(who, case), lambda: server.psql(case.statement("ours"), "registry"))
            for who in ("owner", "bound", "named")
        ]
        if not answers[0] or len(set(answers)) > 1:
            raise SystemExit(f"{case.name}: owner, bound and named role get different rows, or none")


def same_plans(server, cases):
    """Returns {case name: indexes used}, from the plans that auto_explain logs for the statements
    inside of the functions. The plans of owner, bound and named role must be equal, line by line.
    """
    used = {}
    for case in cases:
        plans = {who: plan(server, case, role(who, case)) for who in ("owner", "bound", "named")}
        if not plans["owner"] or len(set(plans.values())) > 1:
            raise SystemExit(
                f"{case.name}: different plans\n" + "\n".join(f"{who}:\n{text}" for who, text in plans.items())
            )
        used[case.name] = sorted(set(re.findall(r"(?:using|Bitmap Index Scan on) (\w+)", plans["owner"])))
    return used


def plan(server, case, user):
    settings = {"session_preload_libraries": "auto_explain", "auto_explain.log_min_duration": "0",
                "auto_explain.log_nested_statements": "on"}
    server.psql(
        "LOAD 'auto_explain';"
        + "".join(f"ALTER ROLE {user} SET {name} = '{value}';" for name, value in settings.items())
    )
    before = len(server.log())
    server.by(user, lambda: server.psql(case.statement("ours"), "registry"))
    server.psql("".join(f"ALTER ROLE {user} RESET {name};" for name in settings))
    logged = server.log()[before:]
    # For each logged statement its text and its plan, without costs. Look-ups that a session makes
    # once, such as that of the role's access, read no tasks.
    plans = re.findall(r"Query Text:.*?(?=\n\d{4}-|\Z)", logged, flags=re.DOTALL)
    plans = [
        re.sub(r"\s*\(cost=.*?\)", "", "\n".join(line for line in text.splitlines() if line.startswith("\t")))
        for text in plans
    ]
    return "\n".join(text for text in plans if "mad.task_definitions" in text)


def script(case, who):
    """Returns a turn: the role, and its calls."""
    given = dict(case.variables)
    calls = 1 if given["org"] == org(LARGE) and given.get("term") == SLOW else CALLS
    return "\n".join([f"SET mad_registry.org_id = '{given['org']}';", f"SET ROLE {role(who, case)};",
                      *[case.text("ours").strip()] * calls, ""])


def median_turns(server, case, mode, seconds):
    """Returns [time of a turn of each of TURNS]: medians of one run of pgbench, which chooses turns
    at random."""
    files, log = [], server.root / "turns"
    for number, who in enumerate(TURNS):
        path = server.root / f"turn{number}.sql"
        path.write_text(script(case, who))
        path.chmod(0o644)
        files += ["-f", path]
    for old in server.root.glob("turns.*"):
        old.unlink()
    quote = "'{}'" if mode == "simple" else "{}"
    settings = [x for name, value in case.variables for x in ("-D", f"{name}={quote.format(value)}")]
    server.run("pgbench", "-n", "-c", 1, "-j", 1, "-M", mode, "-T", seconds, "--log", f"--log-prefix={log}", *files,
               *settings, *server.client_args("registry"))
    times = defaultdict(list)
    for path in server.root.glob("turns.*"):
        for line in path.read_text().splitlines():
            _, _, time, number, *_ = line.split()
            times[int(number)].append(int(time))
    if min(len(times[number]) for number in range(len(TURNS))) < 2:
        raise SystemExit(f"{case.name}: too few turns in {seconds} seconds")
    return [statistics.median(times[number]) for number in range(len(TURNS))]


def rounds(server, cases, count, seconds, say, seed=1):
    """Returns {(case name, what, mode): [ratio in each round]}: what is bound, named or again
    (owner ÷ owner)."""
    chance = random.Random(seed)
    ratios = defaultdict(list)
    for number in range(1, count + 1):
        for mode, case in chance.sample([(m, c) for m in MODES for c in cases], len(MODES) * len(cases)):
            owner, bound, named, again = median_turns(server, case, mode, seconds)
            mean = (owner + again) / 2
            ratios[case.name, "bound", mode].append(bound / mean)
            ratios[case.name, "named", mode].append(named / mean)
            ratios[case.name, "again", mode].append(again / owner)
        say(f"round {number} of {count}")
    return ratios


def cell(ratios):
    if len(ratios) == 1:
        return f"{ratios[0]:.2f}"
    low, middle, high = statistics.quantiles(ratios, n=4, method="inclusive")
    return f"{middle:.2f} ({low:.2f}–{high:.2f})"


def table(ratios, cases, used):
    head = ["call", "mode", "bound role", "role by setting", "owner twice", "indexes, the same for all"]
    rows = [[case.name, mode, *(cell(ratios[case.name, what, mode]) for what in ("bound", "named", "again")),
             ", ".join(f"`{name}`" for name in used[case.name])]
            for case in cases for mode in MODES]
    return markdown(head, rows)
