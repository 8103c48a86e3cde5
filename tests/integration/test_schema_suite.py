"""The official test cases of JSON Schema, run by register_task and validate_parameters."""

import json
import random

import psycopg
import pytest
import schema_suite
from psycopg.types.json import Jsonb

pytestmark = pytest.mark.one_version

# The number of usable cases of each draft, so that a change in parsing the suite loses none
# unnoticed.
CASES = {"draft4": 451, "draft2020-12": 1200}


@pytest.mark.parametrize("dialect", [schema_suite.DRAFT4, schema_suite.DRAFT202012], ids=lambda dialect: dialect.folder)
def test_the_official_cases(db, org, dialect, capsys):
    groups, others = schema_suite.groups(dialect, schema_suite.folder())
    passed, failed = 0, []
    for group in groups:
        try:
            db.execute("SELECT mad_registry.register_task(%s, 'case', '1', '{}', %s)", [org, Jsonb(group.spec)])
        except psycopg.Error as error:
            failed.append((group.name, error.diag.message_primary))
            continue
        values = [json.dumps({"value": instance}) for _, instance, _ in group.tests]
        answers = db.execute("""
            SELECT array_agg(v.path || ': ' || v.message) FILTER (WHERE v.path IS NOT NULL)
            FROM unnest(%s::text[]) WITH ORDINALITY AS given (parameters, n)
            LEFT JOIN LATERAL mad_registry.validate_parameters(%s, 'case', NULL, given.parameters::jsonb) v ON true
            GROUP BY n ORDER BY n""", [values, org]).fetchall()
        for (description, _, valid), (faults,) in zip(group.tests, answers, strict=True):
            if (faults is None) == valid:
                passed += 1
            else:
                failed.append((group.name, description, faults))
    left_out = "".join(
        f"\n  {count} cases: {why}" for why, count in sorted(others.items(), key=lambda other: -other[1])
    )
    with capsys.disabled():
        print(
            f"\n{dialect.folder}: {passed} cases in {len(groups)} groups passed; {sum(others.values())} that OpenAPI"
            f" can't express:{left_out}"
        )
    assert failed == []
    assert passed == CASES[dialect.folder]


def part(value, seeded):
    """Returns a value without some members, and without the ends of some arrays."""
    if isinstance(value, dict):
        return {key: part(member, seeded) for key, member in value.items() if seeded.random() < 0.7}
    if isinstance(value, list):
        remaining = len(value) if seeded.random() < 0.5 else seeded.randint(0, len(value))
        return [part(item, seeded) for item in value[:remaining]]
    return value


@pytest.mark.parametrize("dialect", [schema_suite.DRAFT4, schema_suite.DRAFT202012], ids=lambda dialect: dialect.folder)
def test_parts_of_what_conforms_are_taken_as_overrides(db, org, dialect, capsys):
    groups, _ = schema_suite.groups(dialect, schema_suite.folder())
    seeded = random.Random(4)
    taken, failed = 0, []
    for group in groups:
        db.execute("SELECT mad_registry.register_task(%s, 'case', '1', '{}', %s)", [org, Jsonb(group.spec)])
        for description, instance, valid in group.tests:
            # Scalars have no parts, so one pass is enough.
            parts = [instance, *(part(instance, seeded) for _ in range(3 if isinstance(instance, (dict, list)) else 0))]
            steps = [
                {"step_name": f"s{n}", "task_id": "case", "parameter_overrides": {"value": given}}
                for n, given in enumerate(parts)
            ]
            if not valid:
                continue
            try:
                db.execute("SELECT mad_registry.register_pipeline(%s, 'p', '1', 'P', 'c', %s)", [org, Jsonb(steps)])
                taken += len(parts)
            except psycopg.Error as error:
                failed.append((group.name, description, parts, error.diag.message_primary))
    with capsys.disabled():
        print(f"\n{dialect.folder}: {taken} parts of values that conform were taken")
    assert failed == [] and taken > CASES[dialect.folder] / 2
