"""Ranges of versions in pick_healthy_service, explain_pick, lease_service and get_task."""

import random
import re

import psycopg
import pytest
from conftest import Database, new_org
from oracle import version_order
from placement import add, add_task, another_org, explain, picks
from test_access import refused

pytestmark = pytest.mark.one_version


@pytest.fixture(scope="module")
def range_database(server):
    database = Database(server)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    yield database
    database.drop()


@pytest.fixture
def db(range_database):
    with range_database.connect() as connection:
        yield connection


@pytest.fixture
def org(db):
    return another_org(db)


def fleet(db, org, versions, slots=None):
    """Adds versions of a task, each with a service of its own that has the version as its URL."""
    with db.transaction():
        for version in versions:
            add_task(db, org, version)
            add(db, org, re.sub(r"\s", "_", version), version=version, slots=slots)


def task(db, org, version):
    rows = db.execute("SELECT version FROM mad_registry.get_task(%s, 't', %s)", [org, version]).fetchall()
    return rows[0][0] if rows else None


def pick(db, org, version, task_id="t"):
    rows = db.execute("SELECT version FROM mad_registry.pick_healthy_service(%s, %s, %s)",
                      [org, task_id, version]).fetchall()
    return rows[0][0] if rows else None


def lease(db, org, version):
    rows = db.execute("SELECT version FROM mad_registry.lease_service(%s, 't', %s)", [org, version]).fetchall()
    return rows[0][0] if rows else None


def in_range(db, org, version):
    """Returns the URLs of the services whose versions qualify."""
    try:
        rows = explain(db, org, version)
    except psycopg.errors.NoDataFound:
        return set()
    return {url for url, row in rows.items() if "is not in the range" not in row["reason"]}


# -- An independent matcher of semantic versions, by the rules of the Cargo book.

def parsed(version):
    """Returns its numbers (those before a wildcard) and a key that sorts its pre-release."""
    release, _, announced = version.partition("-")
    identifiers = [(0, int(i), "") if i.isdigit() else (1, 0, i) for i in announced.split(".") if i]
    return [int(number) for number in release.split(".") if number not in ("x", "*")], identifiers


def compares(operator, bound, version):
    """Whether a version matches a comparator."""
    (numbers, announced), (own, own_announced) = bound, version
    given = len(numbers)
    if given < 3:
        # It speaks of all releases that begin with its numbers, ^ also of their pre-releases.
        left, right = own[:given], numbers
        if left == right and own_announced and operator != "^":
            return False
    else:
        left, right = (own, not own_announced, own_announced), (numbers, not announced, announced)
    if operator == "^":
        significant = next((place for place in range(given) if numbers[place]), given - 1)
        return left >= right and own[:significant + 1] == numbers[:significant + 1]
    if operator == "~":
        return left >= right and own[:min(given, 2)] == numbers[:2]
    return {"": left == right, "=": left == right, ">": left > right, ">=": left >= right, "<": left < right,
            "<=": left <= right}[operator]


def matches(text, version):
    numbers, announced = version = parsed(version)
    comparators = [re.fullmatch("([\\^~=<>]*)(.*)", each).groups() for each in text.replace(",", " ").split()]
    bounds = [(operator, parsed(bound)) for operator, bound in comparators]
    # A pre-release only if a comparator names one of the same release.
    named = any(of == numbers and of_announced for _, (of, of_announced) in bounds)
    return (named or not announced) and all(compares(operator, bound, version) for operator, bound in bounds)


def test_the_matcher():
    """Examples of the Cargo book and of the README of the semver crate."""
    for text, inside, outside in [
            ("^1.2.3", "1.2.3 1.9.0", "1.2.2 2.0.0 2.0.0-a"), ("^0.2.3", "0.2.3 0.2.9", "0.3.0 1.0.0"),
            ("^0.0.3", "0.0.3", "0.0.4"), ("^0.0", "0.0.9", "0.1.0"), ("^0", "0.9.9", "1.0.0"),
            ("~1.2.3", "1.2.3 1.2.9", "1.3.0"), ("~1.2", "1.2.0", "1.3.0"), ("~1", "1.9.9", "2.0.0"),
            ("1.*", "1.0.0 1.9.9", "2.0.0"), ("1.2.x", "1.2.9", "1.3.0"), ("*", "0.0.0 9.9.9", "1.0.0-a"),
            (">=1.2.0", "1.2.0 9.0.0", "1.1.9"), (">1.2", "1.3.0", "1.2.9"), ("<=1.2", "1.2.9", "1.3.0"),
            ("=1.2", "1.2.9", "1.2.9-a 1.3.0"), ("<2", "1.9.9", "2.0.0-a"), (">=1.2.0, <1.5", "1.4.9", "1.5.0"),
            ("^1.2.3-a.2", "1.2.3-a.2 1.2.3-a.10 1.2.3-b 1.2.3 1.3.0", "1.2.3-a.1 1.2.4-a"),
            (">=1.0.0-a <1.0.0", "1.0.0-a 1.0.0-b", "1.0.0")]:
        assert all(matches(text, version) for version in inside.split()), text
        assert not any(matches(text, version) for version in outside.split()), text


SEMANTIC = [f"{n // 9}.{n // 3 % 3}.{n % 3}" for n in range(27)] + [
    "1.9.10", "1.10.9", "9.9.9", "10.0.0", "0.0.1-a", "0.1.0-rc.1", "1.0.0-0", "1.0.0-a", "1.0.0-a.1", "1.0.0-a.b",
    "1.2.0-rc.2", "1.2.0-rc.10", "2.0.0-rc.1", "2.2.2-x.7"]


def random_ranges(chance, count):
    """Returns ranges of one to three comparators."""
    ranges = {"*", "x", "0.x", "1.x", "1.2.*", "2.x.x"}
    while len(ranges) < count:
        comparators = []
        for _ in range(chance.choice([1, 1, 2, 3])):
            version = chance.choice([*SEMANTIC, "1.2.7", "3.0.0", "1.0.0-b"])
            short = version.split("-")[0].split(".")[:chance.randint(1, 3)]
            bound = version if chance.random() < 0.4 else ".".join(short)
            comparators.append(chance.choice(["^", "~", "=", ">=", ">", "<=", "<"]) + bound)
        ranges.add(chance.choice([", ", ",", " "]).join(comparators))
    return sorted(ranges)


def test_ranges_of_semantic_versions(db, org):
    fleet(db, org, random.Random(1).sample(SEMANTIC, len(SEMANTIC)), slots=1000)
    # Of a part of the versions no service can be picked, and others are not active.
    chance = random.Random(2)
    closed, inactive = set(chance.sample(SEMANTIC, 12)), set(chance.sample(SEMANTIC, 8))
    db.execute("UPDATE mad.task_services SET health_status = 'unhealthy' WHERE org_id = %s AND service_url = ANY (%s)",
               [org, list(closed)])
    for version in inactive:
        db.execute("SELECT mad_registry.set_task_active(%s, 't', %s, false)", [org, version])
    in_order = sorted(set(SEMANTIC) - inactive, key=version_order)
    found = {True: 0, False: 0}
    for text in random_ranges(random.Random(3), 250):
        expected = [version for version in in_order if matches(text, version)]
        usable = [version for version in expected if version not in closed]
        assert in_range(db, org, text) - inactive == set(expected), text
        assert task(db, org, text) == (expected[-1] if expected else None), text
        assert pick(db, org, text) == (usable[-1] if usable else None), text
        assert lease(db, org, text) == (usable[-1] if usable else None), text
        found[bool(usable)] += 1
    assert min(found.values()) > 25


# A range, versions that it has, and versions that it does not have, in the forms of real
# catalogues.
MESSY = """
    *           : 1.2 latest 3fa6bf589964777e r12 2024-08-28 : 1.2-rc1 4.0-M1 1.0.0.dev4
    ^1.20       : 1.20--h8b12597_0 1.20 1.99+galaxy1  : 1.19 2 1.21rc1 latest
    ^1          : 1 1b 1.2.3.4 v1.5                   : latest 0.9 2 1a1
    ~2.7.11     : 2.7.11 2.7.11b 2.7.12               : 2.7.10b 2.8
    >=2.7.11b   : 2.7.11b 2.7.11b+galaxy2 2.7.11c     : 2.7.11 2.7.11a
    2.7.x       : 2.7.11b 2.7 2.7.0.1                 : 2.8 2.70 2.7-rc1
    =1.22       : 1.22+galaxy10 1.22.4 1.22--h1       : 1.2 1.23
    <=1.22.0    : 1.22.0+galaxy10 1.22                : 1.22.0.1 1.22.0b
    <2          : 1.9.9 0                             : 2.0rc1 latest web-server
    >=1.10rc1   : 1.10rc1 1.10rc2 1.10                : 1.10b2 1.11rc1
    >=20240828  : 20240828 2024.8.28 2024-08-29 2024.9 20241201 : 2024.8.27 20240827 2023
    ~20240828   : 20240828 2024.8.31 20240831         : 20240901 2024.9
    2024.8.x    : 20240828 2024-08-01                 : 20240901
    ^v1.5 <V1.7 : 1.5 v1.6                            : 1.7
    , >=1.2 ,,  : 1.9                                 : 1.1
    >= 1.2 < 2  : 1.9                                 : 1.1 2
"""


@pytest.mark.parametrize("row", MESSY.strip().splitlines(), ids=lambda row: row.split(" : ")[0].strip())
def test_ranges_of_other_versions(db, org, row):
    text, inside, outside = row.split(" : ")
    fleet(db, org, inside.split() + outside.split())
    for asked in {text.strip(), text}:
        assert in_range(db, org, asked) == set(inside.split())
        highest = max(inside.split(), key=version_order)
        assert (task(db, org, asked), pick(db, org, asked)) == (highest, highest)


def test_an_active_version_of_exactly_the_text_wins(db, org):
    texts = ["1.1.x", "2.17.x", "4.x"]
    fleet(db, org, [*texts, "1.1.7", "2.17.4", "4.2"])
    for text, in_its_range in zip(texts, ["1.1.7", "2.17.4", "4.2"]):
        assert {f(db, org, text) for f in (task, pick)} == {text}
        assert explain(db, org, text).keys() >= {text} and explain(db, org, text)[text]["eligible"]
        assert picks(db, org, 20, text).keys() == {text}
        # Also if none of its services can be picked.
        service = explain(db, org, text)[text]["service_id"]
        db.execute("SELECT mad_registry.drain_service(%s, %s)", [org, service])
        assert (task(db, org, text), pick(db, org, text)) == (text, None)
        assert explain(db, org, text)[text]["reason"] == "its health status is draining"
        # But not if it is not active.
        db.execute("SELECT mad_registry.set_task_active(%s, 't', %s, false)", [org, text])
        assert (task(db, org, text), pick(db, org, text)) == (in_its_range, in_its_range)
        # get_task still returns it if no other is in the range, as it does for an exact version.
        db.execute("SELECT mad_registry.set_task_active(%s, 't', %s, false)", [org, in_its_range])
        assert (task(db, org, text), pick(db, org, text)) == (text, None)


def test_a_version_without_operator_is_exact(db, org):
    fleet(db, org, ["1.2.3", "1.2.4", "1.3.0", "v2.0.0", "2024.8.28"], slots=5)
    for text in ["1.2", "1", "1.2.5", "1.2.3.0", "2.0.0", "20240828", " 1.2.3", "1.2.3 ", "", "1.2.3,1.2.4"]:
        assert {f(db, org, text) for f in (task, pick, lease)} == {None}, text
        with refused("P0002"):
            explain(db, org, text)
    for text in ["1.2.3", "v2.0.0"]:
        assert {f(db, org, text) for f in (task, pick, lease)} == {text}
        assert explain(db, org, text).keys() == {text}
    # NULL is the highest.
    assert {f(db, org, None) for f in (task, pick, lease)} == {"2024.8.28"}
    # A service is registered for one version.
    for text in ["^1", "*"]:
        with refused("P0002"):
            add(db, org, "new", version=text)


@pytest.mark.parametrize("text", [
    "^", "^abc", ">=1, <=", ">= , 1", "^*", ">=.5", "1.2 || 2.x", "1.2|1.3", "==1.2", "~=1.4.2", "~>1.2", ">=1,!=1.5",
    "!1", "=> 1", "=<1", ">=1.2<2", "1.2*", ">=1!2.0", ">=1.2 1.5", ">=2.0 - 2.1", "^1.2+b1", "1.x.3", "^1b.x", "*.1",
    "^^1", "<>1", "x.y", "1.x || 2.x", ">= v", "^ latest", "1.* abc"])
def test_a_range_that_can_not_be_read(db, org, text):
    fleet(db, org, ["1.2.3"], slots=1)
    for function in (task, pick, lease, explain):
        with refused("22023", message="version is a range that can't be read"):
            function(db, org, text)


def test_a_version_that_looks_like_a_bad_range(db, org):
    """Plain SQL can name a version so; it is found by its text."""
    versions = ["1.2*", "!x", "1 || 2", "^", "==1"]
    fleet(db, org, [*versions, "1.3"], slots=1)
    for version in versions:
        assert {f(db, org, version) for f in (task, pick, lease)} == {version}
        assert [row["eligible"] for row in explain(db, org, version).values()] == [True]
        with refused("22023"):
            pick(db, org, version, task_id="other")


def test_a_text_that_is_too_long(db, org):
    """Of more than 1000 bytes a text is no range."""
    fleet(db, org, ["1.2.3"], slots=5)
    readable = "^1.2.3, " * 125
    assert {f(db, org, readable) for f in (task, pick, lease)} == {"1.2.3"}
    for text in ["!" + "x" * 1000, "1 || " * 300, readable + "^1.2.3, ", "^" + "9" * 5000, "*" * 1_000_000]:
        assert {f(db, org, text) for f in (task, pick, lease)} == {None}, text[:60]
        with refused("P0002"):
            explain(db, org, text)


def test_an_unknown_task_with_a_range(db, org):
    fleet(db, org, ["1.2.3"], slots=1)
    for version in ["^2", ">2 <1", "<1"]:
        assert {f(db, org, version) for f in (task, pick, lease)} == {None}
        with refused("P0002"):
            explain(db, org, version)


@pytest.fixture(scope="module")
def catalogue_fleet(range_database, documents):
    """A task that has all versions of the tasks of a catalogue."""
    with range_database.connect() as db:
        org = new_org(db, documents.name)
        versions = sorted({entry["version"] for entry in documents.tasks})
        fleet(db, org, versions)
        return org, versions


def test_operators_divide_the_versions_of_a_catalogue(db, catalogue_fleet):
    """For each version the others are lower, equal or higher, and what is asked for is the highest
    of these by an independent implementation of their order."""
    org, versions = catalogue_fleet
    # Pre-releases are in ranges that name them only.
    releases = sorted((v for v in versions if v in in_range(db, org, "*")), key=version_order)
    assert len(releases) > len(versions) * 0.8
    numbered = [v for v in releases if version_order(v)[0]]
    assert in_range(db, org, ">=0") == set(numbered)
    for bound in random.Random(5).sample(numbered, min(len(numbered), 15)):
        if "+" in bound:
            with refused("22023"):
                task(db, org, "=" + bound)
            continue
        below, equal, above = (in_range(db, org, operator + bound) & set(numbered) for operator in ["<", "=", ">"])
        assert below | equal | above == set(numbered) and len(below) + len(equal) + len(above) == len(numbered), bound
        assert bound in equal
        order = version_order(bound)
        assert all(version_order(v) < order for v in below) and all(version_order(v) > order for v in above), bound
        for operator, expected in {
                "<": below, "=": equal, ">": above, ">=": equal | above, "<=": below | equal}.items():
            highest = max(expected, key=version_order, default=None)
            # A range may also have the pre-release that it names.
            assert task(db, org, operator + bound) == pick(db, org, operator + bound) == highest, (operator, bound)
