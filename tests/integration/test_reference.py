"""validate_parameters compared with PyPI's jsonschema, over the interfaces of the catalogues.

Each task gets parameters that mostly conform and are then changed at random places. For each call
both must agree whether it conforms, and where the faults are.
"""

import copy
import json
import random

import pytest
from jsonschema import Draft4Validator, validators
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

pytestmark = pytest.mark.one_version

# The minimum number of calls for each catalogue.
CALLS = 10_000
# The maximum number of faults that validate_parameters returns.
MOST = 100
SCHEMA = "#/paths/~1execute/post/requestBody/content/application~1json/schema"
TEXTS = ["", "x", "é🧬", "0", "true", "null", "1.5", "A" * 300, "a b", "../x"]
NUMBERS = [0, -1, 1, 2, 7, 1.5, -0.25, 0.1, 1e30, 2**31, 2**53 + 1, 2**63, 2**64, 2**64 + 5, -2**65, 10**40 + 1]
VALUES = [None, True, False, [], {}, [None], [[1]], {"": 1}, {"x": {"y": [1]}}, *TEXTS, *NUMBERS]


def nullable(validator, types, instance, schema):
    """Implements `nullable` of OpenAPI 3.0, which draft 4 does not have."""
    if instance is None and schema.get("nullable") is True:
        return
    yield from Draft4Validator.VALIDATORS["type"](validator, types, instance, schema)


Reference = validators.extend(Draft4Validator, {"type": nullable})


class Calls:
    """Generates parameters for a task."""

    def __init__(self, document, seeded):
        self.document, self.seeded = document, seeded
        self.schema = self.resolve(
            document["paths"]["/execute"]["post"]["requestBody"]["content"]["application/json"]["schema"]
        )

    def resolve(self, schema):
        while "$ref" in schema:
            target = self.document
            for token in schema["$ref"].removeprefix("#/").split("/"):
                target = target[token.replace("~1", "/").replace("~0", "~")]
            schema = target
        return schema

    def sample(self, schema, depth=0):
        """Returns a value that mostly conforms."""
        schema = self.resolve(schema)
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return self.sample(self.seeded.choice(schema[key]), depth)
        if "enum" in schema:
            return self.seeded.choice(schema["enum"])
        if "default" in schema and self.seeded.random() < 0.5:
            return copy.deepcopy(schema["default"])
        kind = schema.get("type")
        if kind == "object":
            properties = schema.get("properties", {})
            return {name: self.sample(member, depth + 1) for name, member in properties.items()
                    if depth < 5 and (name in schema.get("required", []) or self.seeded.random() < 0.5)}
        if kind == "array":
            items = self.seeded.randint(schema.get("minItems", 0), schema.get("minItems", 0) + 2)
            return [self.sample(schema.get("items", {}), depth + 1) for _ in range(items if depth < 5 else 0)]
        if kind in ("integer", "number"):
            low, high = schema.get("minimum", 0), schema.get("maximum", schema.get("minimum", 0) + 10)
            return self.seeded.choice([low, high, (low + high) // 2 if kind == "integer" else (low + high) / 2])
        return {"boolean": True, "string": "text"}.get(kind)

    def places(self, value, schema):
        """Returns each container with one of its keys, and the schema of the member."""
        schema = self.resolve(schema)
        found = []
        members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, member in members:
            inner = schema.get("properties", {}).get(key, {}) if isinstance(value, dict) else schema.get("items", {})
            found += [(value, key, inner), *self.places(member, inner)]
        return found

    def changed(self):
        """Returns parameters with up to three changes."""
        parameters = self.sample(self.schema)
        for _ in range(self.seeded.randint(0, 3)):
            places = self.places(parameters, self.schema)
            if not places or self.seeded.random() < 0.1:
                names = [*self.schema.get("properties", {}), "unknown", "", "größe"]
                parameters[self.seeded.choice(names)] = copy.deepcopy(self.seeded.choice(VALUES))
                continue
            container, key, schema = self.seeded.choice(places)
            schema = self.resolve(schema)
            change = self.seeded.randrange(6)
            if change == 0:
                del container[key]
            elif change == 1 and isinstance(container[key], dict):
                container[key]["unknown"] = 1
            elif change == 1 and isinstance(container[key], list):
                container[key] += container[key][:1] or [None]
            elif change == 2 and isinstance(container[key], str):
                container[key] = container[key].swapcase() + self.seeded.choice(["", " ", "x"])
            elif change == 3 and ("minimum" in schema or "maximum" in schema):
                limit = self.seeded.choice([schema[name] for name in ("minimum", "maximum") if name in schema])
                container[key] = limit + self.seeded.choice([-1, 0, 1, 0.5])
            else:
                container[key] = copy.deepcopy(self.seeded.choice(VALUES))
        return parameters


def path(parts):
    """Returns the path as validate_parameters writes it."""
    text = ""
    for part in parts:
        if isinstance(part, int):
            text += f"[{part}]"
        elif part and all(c.isalnum() or c in "_-$" for c in part):
            text += f".{part}" if text else part
        else:
            text += f"[{json.dumps(part, ensure_ascii=False)}]"
    return text


def faults(error):
    """Returns the paths that an error of the reference implementation names."""
    parts = list(error.absolute_path)
    if error.validator == "required":
        return {path([*parts, name]) for name in error.validator_value if name not in error.instance}
    if error.validator == "additionalProperties" and error.validator_value is False:
        return {path([*parts, name]) for name in error.instance if name not in error.schema.get("properties", {})}
    return {path(parts)}


# Reasons for which the two may differ. The number of calls by reason is printed; any other
# difference fails the test.
DIFFERENCES = {
    "a number that Python writes with an exponent: a double there, an integer in jsonb, which has none": (
        lambda call: any(isinstance(value, float) and abs(value) >= 1e16 for value in leaves(call))
    )
}


def leaves(value):
    if isinstance(value, (dict, list)):
        for member in value.values() if isinstance(value, dict) else value:
            yield from leaves(member)
    else:
        yield value


def test_it_agrees_with_another_implementation(catalogue, capsys):
    tasks = catalogue.documents.tasks
    seeded = random.Random(14)
    calls, faulty, unexplained = 0, 0, []
    explained = dict.fromkeys(DIFFERENCES, 0)
    with catalogue.connect() as db:
        org = db.execute("SELECT org_id FROM mad.organizations").fetchone()[0]
        for task in tasks:
            document = task["interface_spec"]
            makes = Calls(document, seeded)
            given = [makes.changed() for _ in range(CALLS // len(tasks) + 1)]
            answers = db.execute("""
                SELECT coalesce(array_agg(v.path) FILTER (WHERE v.path IS NOT NULL), '{}')
                FROM unnest(%s::text[]) WITH ORDINALITY AS given (parameters, n)
                LEFT JOIN LATERAL mad_registry.validate_parameters(%s, %s, %s, given.parameters::jsonb) v ON true
                GROUP BY n ORDER BY n""",
                [[json.dumps(call) for call in given], org, task["task_id"], task["version"]]).fetchall()
            registry = Registry().with_resource(
                "urn:task", Resource.from_contents(document, default_specification=DRAFT4)
            )
            reference = Reference({"$ref": "urn:task" + SCHEMA}, registry=registry)
            for call, (found,) in zip(given, answers, strict=True):
                expected = set().union(*(faults(error) for error in reference.iter_errors(call)))
                calls += 1
                faulty += bool(expected)
                if expected == set(found) or len(expected) > MOST:
                    continue
                kind = next((kind for kind, holds in DIFFERENCES.items() if holds(call)), None)
                if kind:
                    explained[kind] += 1
                else:
                    unexplained.append((task["task_id"], call, expected, found))
    with capsys.disabled():
        print(
            f"\n{catalogue.documents.name}: {calls} calls of {len(tasks)} tasks, {faulty} with faults; differences:"
            f" {explained}"
        )
    assert calls >= CALLS and calls / 4 < faulty < calls
    assert unexplained == []
