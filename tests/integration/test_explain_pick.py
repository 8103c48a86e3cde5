"""explain_pick: why each service of a task can or cannot be picked."""

import psycopg
import pytest
from placement import (
    add,
    add_fleet,
    add_task,
    another_org,
    beat,
    counts,  # noqa: F401
    db,  # noqa: F401
    explain,
    org,  # noqa: F401
    pick,
    picks,
    server,  # noqa: F401
    shared_database,  # noqa: F401
)
from test_access import refused


def reasons(db, org, *asked, **named):
    return {url: row["reason"] for url, row in explain(db, org, *asked, **named).items()}


def change(db, org, url, **columns):
    """Sets columns of a service to SQL expressions."""
    changes = ", ".join(f"{column} = {value}" for column, value in columns.items())
    db.execute(f"UPDATE mad.task_services SET {changes} WHERE org_id = %s AND service_url = %s", [org, url])


NOT_ELIGIBLE = {
    "unhealthy": ({"health_status": "'unhealthy'"}, "its health status is unhealthy"),
    "starting": ({"health_status": "'starting'"}, "its health status is starting"),
    "draining": ({"health_status": "'draining'", "last_health_check": "NULL"}, "its health status is draining"),
    "unknown": ({"health_status": "'unknown'"}, "its health status is unknown"),
    "never": ({"last_health_check": "NULL"}, "it was never checked"),
    "infinity": ({"last_health_check": "'infinity'"}, "its last health check is at infinity"),
    "-infinity": ({"last_health_check": "'-infinity'"}, "its last health check is at infinity"),
    "old": ({"last_health_check": "clock_timestamp() - interval '300.5 s'"},
            "its last health check is 300 s old, more than 120 s"),
    "future": ({"last_health_check": "clock_timestamp() + interval '299.5 s'"},
               "its last health check is 299 s in the future, more than 120 s"),
    "ejected": ({"ejected_until": "clock_timestamp() + interval '99.5 s'", "failures": 7, "last_failure": "'broken'"},
                "ejected for another 99 s after 7 failures in a row, the last: broken"),
    "ejected without a message": ({"ejected_until": "clock_timestamp() + interval '99.5 s'", "failures": 5},
                                  "ejected for another 99 s after 5 failures in a row"),
}


@pytest.mark.parametrize("columns, reason", NOT_ELIGIBLE.values(), ids=NOT_ELIGIBLE)
def test_a_service_that_is_not_eligible(server, db, org, columns, reason):
    add_fleet(db, org, 3)
    change(db, org, "s0", **columns)
    row = explain(db, org)["s0"]
    assert (row["eligible"], row["load"], row["recent_picks"]) == (False, None, 0)
    assert row["reason"] == reason
    assert (row["ejected_until"] is not None) is ("ejected_until" in columns)
    assert "s0" not in picks(db, org, 30)


def test_loads_and_recent_picks(counts, db, org):
    """The load is (4 cpu / mean cpu + picks + 1) / weight, and the rows are in its order."""
    add_task(db, org)
    for url, cpu, weight in [("a", 1, 1), ("b", 3, 2), ("c", "abc", 1), ("d", 2, 0.5)]:
        add(db, org, url, cpu, weight)
    # The mean is 2, and the median of the known loads too. No pick was counted, so the age has no
    # effect.
    rows = explain(db, org)
    assert {url: row["load"] for url, row in rows.items()} == pytest.approx({"a": 3, "b": 3.5, "c": 5, "d": 10})
    assert list(rows) == ["a", "b", "c", "d"]
    assert {url: row["weight"] for url, row in rows.items()} == {"a": 1, "b": 2, "c": 1, "d": 0.5}
    assert reasons(db, org) == {
        "a": "lowest load",
        "b": "another service has a lower load",
        "c": 'another service has a lower load; its own load is no usable number ("abc"): the median of the others',
        "d": "another service has a lower load",
    }
    assert pick(db, org) == "a"
    rows = explain(db, org)
    assert {url: row["recent_picks"] for url, row in rows.items()} == {"a": 1, "b": 0, "c": 0, "d": 0}
    assert list(rows) == ["b", "a", "c", "d"]
    assert pick(db, org) == "b"


def test_the_lowest_load_is_what_is_picked(counts, db, org):
    add_task(db, org)
    for number in range(8):
        add(db, org, f"s{number}", number / 7, 1 + number % 3)
    for _ in range(100):
        lowest = [url for url, reason in reasons(db, org).items() if reason == "lowest load"]
        assert pick(db, org) in lowest


@pytest.mark.parametrize("cpu, shown", [
    ("null", "null"), ('"abc"', '"abc"'), ("-1", "-1"), ("[1, 2]", "[1,2]"), ("true", "true"), (None, "none"),
    ('"' + "x" * 90 + '"', '"' + "x" * 39)])
def test_a_load_that_is_no_number(counts, db, org, cpu, shown):
    add_fleet(db, org, 1)
    change(db, org, "s0", resources_used="'{}'" if cpu is None else f"""'{{"cpu": {cpu}}}'""")
    assert reasons(db, org) == {
        "s0": f"lowest load; its own load is no usable number ({shown}): the median of the others"}


def test_ejection_that_is_ignored(counts, db, org):
    add_fleet(db, org, 3)
    for url in ["s0", "s1"]:
        change(db, org, url, ejected_until="'9000-01-01'", failures="5")
    rows = explain(db, org)
    assert all(row["eligible"] for row in rows.values())
    ignored = "; its ejection is ignored, because more than half of the services are ejected"
    assert reasons(db, org) == {url: "lowest load" + (ignored if url != "s2" else "") for url in rows}
    assert picks(db, org, 30) == {"s0": 10, "s1": 10, "s2": 10}
    # Of four, half are not more than half.
    add(db, org, "s3")
    assert picks(db, org, 30).keys() == {"s2", "s3"}
    assert {url for url, row in explain(db, org).items() if row["eligible"]} == {"s2", "s3"}


def test_services_of_other_versions(db, org):
    add_fleet(db, org, 1, "1.0.0")
    for version, active, status in [("0.9.0", False, "healthy"), ("1.1.0", True, "healthy"),
                                    ("2.0.0", True, "starting"), ("3.0.0", False, "healthy")]:
        add_task(db, org, version)
        add(db, org, f"of-{version}", version=version, status=status)
        db.execute("SELECT mad_registry.set_task_active(%s, 't', %s, %s)", [org, version, active])
    found = {url: (row["eligible"], row["reason"].split(";")[0]) for url, row in explain(db, org).items()}
    assert found.pop("of-1.1.0")[0]
    assert found == {
        "of-2.0.0": (False, "its health status is starting"),
        "s0": (False, "version 1.0.0 is not the highest active"),
        "of-0.9.0": (False, "version 0.9.0 is not active"),
        "of-3.0.0": (False, "version 3.0.0 is not active"),
    }
    # An exact version: only its services.
    assert explain(db, org, "1.0.0").keys() == {"s0"} and explain(db, org, "1.0.0")["s0"]["eligible"]
    assert reasons(db, org, "3.0.0") == {"of-3.0.0": "version 3.0.0 is not active"}
    assert reasons(db, org, "2.0.0") == {"of-2.0.0": "its health status is starting"}
    found = reasons(db, org, "^1.0")
    assert found.keys() == {"s0", "of-0.9.0", "of-1.1.0", "of-2.0.0", "of-3.0.0"}
    assert found["s0"] == "version 1.0.0 is not the highest active"
    assert found["of-2.0.0"] == "version 2.0.0 is not in the range"


def test_nothing_is_eligible(db, org):
    add_fleet(db, org, 1, status="starting")
    add_task(db, org, "0.9.0")
    add(db, org, "old", version="0.9.0", status="unhealthy")
    assert reasons(db, org) == {"s0": "its health status is starting", "old": "its health status is unhealthy"}
    for version in ["1.0.0", "0.9.0"]:
        db.execute("SELECT mad_registry.set_task_active(%s, 't', %s, false)", [org, version])
    assert reasons(db, org) == {"s0": "version 1.0.0 is not active", "old": "version 0.9.0 is not active"}
    # A task without services.
    add_task(db, org, task_id="none")
    assert explain(db, org, task_id="none") == {}


@pytest.mark.parametrize("task_id, version", [
    ("nothing", None), ("nothing", "1.0.0"), ("nothing", "*"), ("t", "2.0.0"), ("t", "^2"), ("", None), ("T", None)])
def test_an_unknown_task(db, org, task_id, version):
    add_fleet(db, org, 1)
    assert pick(db, org, version, task_id) is None
    with refused("P0002"):
        explain(db, org, version, task_id)
    with refused("P0002"):
        explain(db, another_org(db), None, "t")


def silent(db, org, seconds, count=12, **columns):
    add_fleet(db, org, count)
    db.execute("""UPDATE mad.task_services SET last_health_check = clock_timestamp() - interval '300 s'
                      - interval '1 s' * %s * substr(service_url, 2)::integer / %s
                  WHERE org_id = %s""", [seconds, count - 1, org])


def test_all_went_silent_at_once(db, org):
    silent(db, org, 2.5)
    text = "; all 12 went silent within 3 s: the checker may have died"
    found = reasons(db, org)
    assert len(found) == 12 and all(reason.endswith(text) for reason in found.values()), found
    assert found["s0"] == "its last health check is 300 s old, more than 120 s" + text
    # One that is drained was not eligible when the others fell silent.
    db.execute("SELECT mad_registry.drain_service(%s, %s)", [org, explain(db, org)["s3"]["service_id"]])
    assert reasons(db, org)["s4"].endswith("; all 11 went silent within 3 s: the checker may have died")


@pytest.mark.parametrize("seconds, count, said", [(2.5, 1, False), (28, 2, True), (32, 2, False), (0, 5, True)])
def test_services_that_went_silent_one_by_one(db, org, seconds, count, said):
    """Within a quarter of max_age."""
    silent(db, org, seconds if count > 1 else 0, max(count, 2))
    if count == 1:
        db.execute("SELECT mad_registry.unregister_service(%s, %s)", [org, explain(db, org)["s1"]["service_id"]])
    assert {"checker may have died" in reason for reason in reasons(db, org).values()} == {said}


def test_one_that_is_there_makes_it_no_silence(db, org):
    silent(db, org, 1)
    beat(db, org, explain(db, org)["s0"]["service_id"])
    assert not [reason for reason in reasons(db, org).values() if "checker" in reason]


def test_free_slots(db, org):
    add_task(db, org)
    add(db, org, "unlimited")
    add(db, org, "two", slots=2)
    free = lambda: {url: row["leases_free"] for url, row in explain(db, org).items()}  # noqa: E731
    assert free() == {"unlimited": None, "two": 2}
    leases = []
    for left in [1, 0]:
        leases.append(db.execute("SELECT lease_id FROM mad_registry.lease_service(%s, 't')", [org]).fetchone()[0])
        assert free() == {"unlimited": None, "two": left}
    assert db.execute("SELECT * FROM mad_registry.lease_service(%s, 't')", [org]).fetchall() == []
    assert explain(db, org)["two"]["eligible"]
    db.execute("SELECT mad_registry.release_lease(%s, %s)", [org, leases[0]])
    assert free() == {"unlimited": None, "two": 1}


def test_explain_counts_nothing(counts, db, org):
    add_fleet(db, org, 2)
    for _ in range(10):
        assert {row["recent_picks"] for row in explain(db, org).values()} == {0}


@pytest.mark.parametrize("max_age", ["0", "-1 s", "2000 years", None])
def test_a_max_age_that_is_none(db, org, max_age):
    with pytest.raises(psycopg.errors.InvalidParameterValue):
        explain(db, org, max_age=max_age)
    with pytest.raises(psycopg.errors.InvalidParameterValue):
        pick(db, org, max_age=max_age)


def test_the_longest_max_age(db, org):
    db.execute("SET mad_registry.fleet_cache_ttl = 0")
    add_fleet(db, org, 1)
    change(db, org, "s0", last_health_check="clock_timestamp() - interval '900 years'")
    assert pick(db, org, max_age="999 years") == "s0" and explain(db, org, max_age="999 years")["s0"]["eligible"]
    change(db, org, "s0", last_health_check="'0044-03-15 BC'")
    assert pick(db, org, max_age="999 years") is None
    assert explain(db, org, max_age="999 years")["s0"]["reason"].startswith("its last health check is ")
    change(db, org, "s0", last_health_check="'294276-01-01'")
    assert pick(db, org, max_age="999 years") is None
    assert "in the future" in explain(db, org, max_age="999 years")["s0"]["reason"]
