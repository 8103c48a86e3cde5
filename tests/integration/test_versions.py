"""The order of versions in SQL: semantic precedence for semantic versions; other versions are
compared piece by piece."""

import random

import oracle
import pytest
from psycopg.types.json import Jsonb

# Each list is in ascending order.
PRECEDENCE_OF_SEMVER_ORG = [
    ["1.0.0", "2.0.0", "2.1.0", "2.1.1"],
    ["1.9.0", "1.10.0", "1.11.0"],
    ["1.0.0-alpha", "1.0.0"],
    ["1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1",
     "1.0.0"],
]
# Numeric identifiers are below others, fewer identifiers below more, letters in ASCII order:
# paragraph 11 of semver.org.
MORE_PRECEDENCE = [
    [
        "1.0.0-1",
        "1.0.0-2",
        "1.0.0-10",
        "1.0.0-1a",
        "1.0.0-A",
        "1.0.0-a",
        "1.0.0-a.0",
        "1.0.0-a.a",
        "1.0.0-a-b",
        "1.0.0",
    ],
    ["0.0.0", "0.0.1", "0.1.0", "1.0.0", "1.0.1", "1.1.0", "10.0.0", "99999999999999999999.0.0"],
    ["1.0.0-0.3.7", "1.0.0-x.7.z.92", "1.0.0-x-y-z.4"],
]
# Forms in real catalogues, which are not semantic except for some of their neighbours.
ODD_REAL_VERSIONS = [
    ["1.9", "1.20", "1.20--h8b12597_0", "1.21"],
    ["2.7.10b", "2.7.11", "2.7.11a", "2.7.11b", "2.7.11b+galaxy2", "2.7.12"],
    ["4.5.0.0", "4.5.0.1", "4.6.0.0"],
    ["1.90b6.20", "1.90b6.21", "1.90b7", "1.90", "1.91"],
    ["0.5.0", "0.5.0post1", "0.5.1"],
    ["1.4.0", "1.4.0_cv1", "1.4.0_cv2", "1.4.1"],
    ["1.10rc1", "1.10", "1.10.1"],
    ["1.10-beta2", "1.10-RC1", "1.10"],
    ["1.22+galaxy9", "1.22+galaxy10", "1.22.0.1", "1.22.1"],
    ["v1.9.0", "v1.10.0", "1.11.0"],
    ["latest", "3fa6bf589964777e", "9c5e7dc93c32448e"],
    ["nightly", "latest", "0.1"],
    ["1.0-devel", "1.0-prerelease", "1.0"],
    ["9", "10", "116.1", "472", "1652"],
]
# Dates of eight digits are ordered among those with separators.
DATES = [
    ["20240828", "2025-03-26"],
    ["20240831", "202408311230", "20240831123000", "20240901"],
    ["2018.05.03", "20180904", "20200110", "2020.2", "2020.02.24", "2020.03.4+galaxy1"],
    ["2024-03-26", "20240828", "20240828.1", "20240828.1.0", "2024-08-29", "v20240830", "2025.3.27"],
    ["2025.1.1", "20241301", "202408281"],
]
# Pre-releases, as Python and Maven write them, are below the release; other continuations are
# above.
ANNOUNCED = [
    ["3.0.0a3", "3.0.0", "3.0.1"],
    ["1.0.dev1", "1.0a1.dev2", "1.0a1", "1.0a10", "1.0b2", "1.0rc1", "1.0", "1.0.post1"],
    ["0.2.5b9", "0.2.5RC1", "0.2.5"],
    ["2.0A8", "2.0b1", "2.0c1", "2.0"],
    ["2.7.11", "2.7.11a", "2.7.11b", "2.7.12"],
    ["4.0-alpha-1", "4.0-M1", "4.0-RC1", "4.0-SNAPSHOT", "4.0", "4.0-galaxy1"],
    ["4.0.M1", "4.0.M2", "4.0.CR1", "4.0", "4.0.Final"],
    ["1.0.0-alpha.1", "1.0a2", "1.0.0-rc.1", "1.0rc2", "1.0"],
    ["6", "6.a5d39d9", "6.1"],
]
ASCENDING = PRECEDENCE_OF_SEMVER_ORG + MORE_PRECEDENCE + ODD_REAL_VERSIONS + DATES + ANNOUNCED
ids = [" < ".join(versions)[:60] for versions in ASCENDING]


def sorted_by_key(db, versions):
    return [v for (v,) in db.execute(
        "SELECT v FROM unnest(%s::text[]) v ORDER BY mad_registry.version_key(v)", [versions])]


@pytest.fixture
def versions(documents):
    return sorted(
        {task["version"] for task in documents.tasks}
        | {v for versions in ODD_REAL_VERSIONS + DATES + ANNOUNCED for v in versions}
    )


def test_the_documented_order(db):
    for versions in ASCENDING:
        for seed in range(5):
            shuffled = random.Random(seed).sample(versions, len(versions))
            assert sorted_by_key(db, shuffled) == versions
    assert len({v for versions in ODD_REAL_VERSIONS for v in versions}) >= 20


def test_the_oracle_reads_the_rule_alike():
    for versions in ASCENDING:
        assert sorted(reversed(versions), key=oracle.version_order) == versions


@pytest.mark.parametrize("number, versions", list(enumerate(ASCENDING))[3::3], ids=ids[3::3])
def test_version_null_is_the_highest(db, org, number, versions):
    """As versions are retired from the highest down, get_task and pick_healthy_service use the next
    one."""
    for version in random.Random(number).sample(versions, len(versions)):
        db.execute(
            "SELECT mad_registry.register_task(%s, 't', %s, %s, '{}')", [org, version, Jsonb({"title": version})]
        )
        service = db.execute(
            "SELECT mad_registry.register_service(%s, 't', %s, %s)", [org, version, "http://x"]
        ).fetchone()[0]
        db.execute("SELECT mad_registry.heartbeat(%s, %s)", [org, service])
    services = dict(db.execute("""
        SELECT service_id, version FROM mad.task_services JOIN mad.task_definitions
            USING (org_id, task_definition_id)"""))
    assert len(services) == len(versions)
    for version in reversed(versions):
        assert db.execute("SELECT version FROM mad_registry.get_task(%s, 't')", [org]).fetchone()[0] == version
        picked = db.execute("SELECT service_id FROM mad_registry.pick_healthy_service(%s, 't')", [org]).fetchone()[0]
        assert services[picked] == version
        db.execute("SELECT mad_registry.set_task_active(%s, 't', %s, false)", [org, version])
    assert db.execute("SELECT * FROM mad_registry.get_task(%s, 't')", [org]).fetchall() == []
    assert db.execute("SELECT * FROM mad_registry.pick_healthy_service(%s, 't')", [org]).fetchall() == []
    # A given inactive version can still be read.
    assert (
        db.execute("SELECT is_active FROM mad_registry.get_task(%s, 't', %s)", [org, versions[0]]).fetchone()[0]
        is False
    )


def test_the_order_of_all_real_versions_is_one(db, versions):
    """The order is total (no two keys are equal) and agrees with an independent implementation of
    the rule."""
    assert len(versions) > 100
    expected = sorted(versions, key=oracle.version_order)
    for seed in range(10):
        shuffled = random.Random(seed).sample(versions, len(versions))
        assert sorted_by_key(db, shuffled) == expected
    assert db.execute(
        "SELECT count(DISTINCT mad_registry.version_key(v)) FROM unnest(%s::text[]) v", [versions]
    ).fetchone()[0] == len(versions)


def test_two_versions_compare_as_they_sort(db, versions):
    """The order is transitive: every pair of a sample compares as in the sorted list."""
    sample = random.Random(7).sample(versions, min(len(versions), 120))
    places = {version: place for place, version in enumerate(sorted_by_key(db, sample))}
    compared = db.execute("""
        SELECT a, b, mad_registry.version_key(a) < mad_registry.version_key(b)
        FROM unnest(%(v)s::text[]) a, unnest(%(v)s::text[]) b WHERE a <> b""", {"v": sample}).fetchall()
    assert len(compared) == len(sample) * (len(sample) - 1)
    assert [(a, b) for a, b, below in compared if below != (places[a] < places[b])] == []


def test_any_text_orders(db):
    odd = [
        "",
        " ",
        "+",
        "-",
        ".",
        "..",
        "v",
        "V1",
        "v1",
        "1",
        "1.0",
        "1.0.0",
        "01.0.0",
        "1.0.0+",
        "1.0.0-",
        "1..2",
        "1.2.",
        "🧬",
        "1.🧬",
        "é",
        "1é",
        "9" * 50,
        "1a" * 25,
        "1-" * 25,
        "a" * 50,
        "dev",
        "1dev",
        "1.dev",
        "rc",
        "1a1",
        "1a1f",
        "1a1dev2",
        "1.0m",
        "1.0m1",
        "20240828",
        "20240828a",
        "20240828é",
        "2024082",
        "20241328",
        "1.20240828",
        "1.0.0-rc",
        "1.0.0+rc",
        "\u0001",
        "1\u0001",
    ]
    assert sorted_by_key(db, odd) == sorted(odd, key=oracle.version_order)
    assert (
        db.execute("SELECT max(octet_length(mad_registry.version_key(v))) FROM unnest(%s::text[]) v", [odd]).fetchone()[
            0
        ]
        < 1000
    )
    assert db.execute("SELECT mad_registry.version_key(NULL)").fetchone()[0] is None
