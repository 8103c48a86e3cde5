"""A mix of calls as applications make them, and its cost by each way.

Eight sessions read for all organisations. Beside them one session sends heartbeats and one writes
tasks, each at a fixed rate. Each read is one statement, with a random organisation.
"""

import dataclasses
import random
import re
import statistics
from collections import defaultdict

import data
from cases import SQL, org
from check import COLUMNS
from measure import MODES, middle_half
from report import cell, markdown
from turns import Clients, turn

SIZES = data.Sizes(200, "300", settings="shared_buffers = '2GB'\nmaintenance_work_mem = '256MB'\n")
SESSIONS = 8
# Way, which is also the folder of its queries: its title
WAYS = {"ours": "ours", "hand": "hand-written", "strategy": "strategy"}
PK = "one row by primary key"
# Few organisations get most calls. A search word is any of the data's 3,000, and a misspelt one is
# similar to none or few of them.
ORGANIZATION = f"\\set o random_zipfian(1, {SIZES.orgs}, 1.05)\n"
TASK = "\\set n 5 * random(1, 59) + random(0, 3)\n"
PICKED = "\\set n 10 * random(1, 30)\n"
WORD = "\\set word random(0, 2999) * 331 % 1000003\n"
NO_WORD = "\\set word random(1000003, 1999999)\n"
SPELT = "translate(lpad(:word::text, 6, '7'), '0123456789', 'bacedifogu')"
# (weight, the choice for each call, the query's file, its search term). As users type: some words
# are in one or few tasks of an organisation, some in a tenth of them, some in none.
CALLS = {
    "page": (20, "", "library_page", ""),
    "search, rare word": (5, WORD, "search", SPELT),
    "search, common word": (2, "", "search", "'docking'"),
    "search, two common words": (2, "", "search", "'docking ligand'"),
    "search, no such word": (1, NO_WORD, "search", SPELT),
    "get_task": (10, TASK, "get_task", ""),
    "pick": (10, PICKED, "pick", ""),
}
BESIDE = {
    "heartbeats": (
        1000,
        (
            "\\set n 10 * random(1, 30)\n\\set service :o * 10000 + :n * 10 + random(1, 2)\n\\set cpu random(0,"
            " 4000000000)\n"
        ),
        "heartbeat",
    ),
    "writes": (10, TASK + "\\set minutes random(1, 1000000000)\n", "write"),
}
# The strategy has no pages, so it reads the whole library.
STRATEGY = {"library_page": "library_all"}


def query(way, name):
    file = f"{STRATEGY.get(name, name) if way == 'strategy' else name}.sql"
    path = SQL / "mixed" / way / file
    return (path if path.exists() else SQL / way / file).read_text()


def script(way, name, chosen, term=""):
    """Returns a pgbench script: the choice, and the statement with the choice in place of :org,
    :task and :term."""
    text = query(way, name)
    if way == "hand" and chosen == NO_WORD:
        # If no task matches as text, ours searches by spelling; by hand that is a second statement.
        text += query(way, "similar")
    text = re.sub(r"--.*\n", "", text)
    for word, value in [
        ("org", "('00000000-0000-4000-8000-' || lpad(:o::text, 12, '0'))::uuid"),
        ("task", "('task-' || :n::text)"),
        ("term", term),
        ("service", "(:service::text)"),
        ("id", "md5(:o::text || '/' || :n::text)::uuid"),
    ]:
        text = re.sub(rf"(?<!:):{word}\b", value, text)
    return ORGANIZATION + chosen + text


def scripts(way):
    return {script(way, name, chosen, term): weight for weight, chosen, name, term in CALLS.values()}


def build(server, short, say):
    sizes = dataclasses.replace(SIZES, short=short)
    data.load(server, sizes, say, parts=("organizations", "tasks"))
    for part in ("services", "documents"):
        server.psql((SQL / "mixed" / f"{part}.sql").read_text(), "registry")
    server.psql(data.script("pipelines.sql"), "registry", pipelines=2, public=100)
    say("copying for the strategy")
    server.psql(data.script("strategy.sql"), "registry")
    server.psql("VACUUM ANALYZE; CHECKPOINT", "registry")
    give_access(server)


def give_access(server):
    """Creates a role that acts for all of these organisations, because it inherits from a role
    bound to each. Only the first of these has EXECUTE on the functions: with grants to 200 roles,
    the checks of privileges would take some microseconds of each call."""
    server.psql(
        "CREATE ROLE application LOGIN; CREATE ROLE tenant_1; SELECT mad_registry.grant_access('tenant_1', 'writer',"
        f" '{org(1)}')",
        "registry",
    )
    server.psql(f"""SELECT 'CREATE ROLE tenant_' || o FROM generate_series(2, {SIZES.orgs}) AS o \gexec
                    INSERT INTO mad.role_access (role_name, level, org_id, role_oid)
                    SELECT r.rolname, 'writer', s.org_id, r.oid FROM bench.share s
                        JOIN pg_roles r ON r.rolname = 'tenant_' || s.o WHERE s.o > 1;
                    SELECT 'GRANT tenant_' || o || ' TO application'
                        FROM generate_series(1, {SIZES.orgs}) AS o \gexec""", "registry")


def user(way):
    """Returns the user of a way. Ours is called by a role, so that tenancy is checked; the others
    by the owner of the tables."""
    return "application" if way == "ours" else "postgres"


def check(server):
    """Checks before the measurement that ours and the hand-written queries return the same rows."""
    data.refresh(server)
    chance = random.Random(1)
    for name, (_, chosen, file, term) in CALLS.items():
        if chosen == NO_WORD:
            continue
        for _ in range(3):
            choice = {
                "o": chance.randint(1, SIZES.orgs),
                "n": 10 * chance.randint(1, 29),
                "word": chance.randint(0, 2999) * 331 % 1000003,
            }
            found = {}
            for way in WAYS:
                if way != "strategy":
                    statement = re.sub(r"\\set.*\n", "", script(way, file, "", term)).strip().rstrip(";")
                    found[way] = server.psql(
                        f"SELECT {COLUMNS[file]} FROM ({statement}) answer;", "registry", user(way), **choice
                    )
            if len(set(found.values())) > 1 and (file != "search" or found["hand"]):
                raise SystemExit(f"{name}, {choice}: {found}")


class Measured:
    def __init__(self):
        self.calls, self.cpu, self.beside = defaultdict(list), defaultdict(list), defaultdict(list)


def measure(server, ways, count, seconds, say, seed=1):
    """Returns, for each (way, mode) and round, calls per second, CPU microseconds of a call, and
    those of the other sessions."""
    ways = [*ways, PK]
    # Until the last turn is over, with reserve for a busy machine, because the sessions write their
    # logs at the end.
    total = int(1.3 * (count + 1) * len(ways) * len(MODES) * (seconds + 0.6) + 10 * len(ways) * len(MODES))
    readers, beside = {}, {}
    say(f"{len(ways) * len(MODES)} times {SESSIONS} sessions, {total} s")
    for way in ways:
        for mode in MODES:
            if way == PK:
                readers[way, mode] = Clients(
                    server, f"pk {mode}", {script("hand", "../floors/pk", TASK): 1}, mode, total, SESSIONS
                )
            else:
                readers[way, mode] = Clients(server, f"{way} {mode}", scripts(way), mode, total, SESSIONS, user(way))
        for name, (rate, chosen, file) in BESIDE.items():
            if way != PK:
                # This depends on the server's work and not on the reading sessions, so it is
                # measured in one mode.
                beside[way, name] = Clients(
                    server,
                    f"{name} {way}",
                    {script(way, file, chosen): 1},
                    "prepared",
                    total,
                    4 if rate > 100 else 1,
                    user(way),
                    rate=rate,
                )
    every = [*readers.values(), *beside.values()]
    try:
        chance, order = random.Random(seed), list(readers)
        for number in range(count + 1):
            for way, mode in chance.sample(order, len(order)):
                turn(seconds, readers[way, mode], *(of for (which, _), of in beside.items() if which == way))
            say(f"round {number} of {count}" if number else "warmed up")
    except BaseException:
        # A stopped client would wait without end.
        for of in every:
            of.process.kill()
        raise
    made = Measured()
    for of in every:
        of.go()
    for key, of in readers.items():
        of.end()
        # The first turn was a warm-up.
        for start, end, cpu in of.turns[1:]:
            calls = of.calls(start, end)
            made.calls[key].append(calls / (end - start))
            made.cpu[key].append(1e6 * cpu / calls)
    for key, of in beside.items():
        of.end()
        # Two turns per round, one in each mode.
        for start, end, cpu in of.turns[2:]:
            calls = of.calls(start, end)
            made.beside[key].append((calls / (end - start), 1e6 * cpu / max(calls, 1)))
    return made


def quotients(one, other):
    return [a / b for a, b in zip(one, other)]


def shown(values):
    """Formats a value; values near 1 get two decimal places."""
    low, middle, high = (f"{value:.2f}" if value < 10 else f"{value:.0f}" for value in middle_half(values))
    return f"{middle} ({low}–{high})"


def number(values):
    return f"{statistics.median(values):,.0f}"


def tables(made, ways):
    title = {**{way: WAYS[way] for way in ways}, PK: PK}
    rows = [[mode, title[way], number(made.calls[way, mode]), number(made.cpu[way, mode]),
             cell(quotients(made.calls[way, mode], made.calls[PK, mode]))] for mode in MODES for way in title]
    first = markdown(["mode", "way", "calls a second", "CPU µs of a call", "r"], rows)
    rows = [[f"{title[one]} ÷ {title[other]}", mode, shown(quotients(made.calls[one, mode], made.calls[other, mode])),
             shown(quotients(made.cpu[other, mode], made.cpu[one, mode]))]
            for one, other in [("ours", "hand"), ("ours", "strategy")]
            if one in title and other in title for mode in MODES]
    second = markdown(["ways", "mode", "calls a second", "calls in a second of CPU"], rows)
    rows = [[name, title[way], number([rate for rate, _ in values]), number([cpu for _, cpu in values])]
            for (way, name), values in made.beside.items()]
    third = markdown(["beside", "way", "a second", "CPU µs of each"], rows)
    return "\n\n".join([first, second, third])
