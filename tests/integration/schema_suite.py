"""The official test cases of JSON Schema, as tasks with an OpenAPI interface.

The suite (github.com/json-schema-org/JSON-Schema-Test-Suite, MIT) is part of the source package of
PyPI's jsonschema, of which a version is pinned here.

OpenAPI 3.0 takes its schemas from draft 4, 3.1 from draft 2020-12. The schema of a case becomes the
component `Case`, to which the parameter `value` of the request refers, because parameters are
always an object while instances of the suite are any value. References from the root of the schema
are changed to begin at the component.
"""

import copy
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import pytest

PACKAGE = "jsonschema"
VERSION = "4.26.0"
TESTS = Path(f"{PACKAGE}-{VERSION}", "json", "tests")
CASE = "#/components/schemas/Case"
# The URL at which the suite expects the documents of its folder `remotes`.
REMOTES = "http://localhost:1234/"


@dataclass
class Dialect:
    folder: str
    openapi: str
    single: set
    several: set
    members: set


DRAFT4 = Dialect(
    "draft4", "3.0.3",
    {"not", "items", "additionalItems", "additionalProperties"},
    {"allOf", "anyOf", "oneOf", "items"},
    {"properties", "patternProperties", "definitions", "dependencies"})
DRAFT202012 = Dialect(
    "draft2020-12", "3.1.0",
    {"not", "if", "then", "else", "items", "contains", "additionalProperties", "propertyNames",
     "unevaluatedItems", "unevaluatedProperties", "contentSchema"},
    {"allOf", "anyOf", "oneOf", "prefixItems"},
    {"properties", "patternProperties", "$defs", "dependentSchemas"})

# Keywords of draft 4 that OpenAPI 3.0 does not have and ignores.
NOT_IN_3_0 = {"patternProperties", "dependencies", "additionalItems", "id"}

FETCHES = "fetches another document; an interface is one document, and nothing is fetched"

# Files that no OpenAPI document can express, with the reason.
FILES = {
    "refRemote.json": FETCHES,
    "vocabulary.json": "a meta-schema of one's own, named by $schema and fetched; OpenAPI fixes the dialect",
}


@dataclass
class Group:
    name: str
    spec: dict
    # (description, instance, whether it is valid)
    tests: list


def fetch(into):
    """Unpacks the suite into `into`, from PyPI if it is missing. Returns the text of an error, or
    None."""
    if (into / TESTS).is_dir():
        return None
    into.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
         "--no-binary", PACKAGE, "--dest", str(into), f"{PACKAGE}=={VERSION}"], capture_output=True, text=True)
    if done.returncode != 0:
        return done.stderr.strip()
    with tarfile.open(into / f"{PACKAGE}-{VERSION}.tar.gz") as package:
        # Only the cases are unpacked, because Debian 12's Python has no extraction filter for the
        # rest.
        cases = [member for member in package
                 if member.isfile() and member.name.startswith(f"{TESTS.parent}/") and ".." not in member.name]
        package.extractall(into, cases)
    return None


def folder():
    """Returns the folder of the suite's tests. scripts/test fetches it; otherwise it is fetched
    here, once."""
    into = Path(os.environ.get("MAD_SCHEMA_SUITE", Path(tempfile.gettempdir()) / f"mad-schema-suite-{os.geteuid()}"))
    error = fetch(into)
    if error:
        pytest.skip(
            f"needs the JSON Schema test suite, and PyPI's {PACKAGE} {VERSION} can't be had: {error.splitlines()[-1]}"
        )
    return into / TESTS


def subschemas(schema, dialect):
    """Returns the schemas that are direct members of a schema."""
    if not isinstance(schema, dict):
        return
    for key, value in schema.items():
        if key in dialect.single and isinstance(value, (dict, bool)):
            yield value
        if key in dialect.several and isinstance(value, list):
            yield from value
        if key in dialect.members and isinstance(value, dict):
            yield from (member for member in value.values() if isinstance(member, (dict, bool)))


def everything(schema, dialect):
    yield schema
    for inner in subschemas(schema, dialect):
        yield from everything(inner, dialect)


def leads_outside(schema, dialect, remotes):
    """Whether a reference leads to a document of the suite's remotes."""
    base = schema.get("$id", "") if isinstance(schema, dict) else ""
    schemas = [inner for inner in everything(schema, dialect) if isinstance(inner, dict)]
    inside = {urljoin(base, inner["$id"]) for inner in schemas if isinstance(inner.get("$id"), str)}
    for inner in schemas:
        for key in ("$ref", "$dynamicRef"):
            if isinstance(inner.get(key), str):
                target = urldefrag(urljoin(base, inner[key])).url
                if (
                    target not in inside
                    and target.startswith(REMOTES)
                    and (remotes / target.removeprefix(REMOTES)).exists()
                ):
                    return True
    return False


def why_not(schema, dialect, remotes):
    """Returns the reason why OpenAPI cannot express a schema, or None."""
    if leads_outside(schema, dialect, remotes):
        return FETCHES
    for inner in everything(schema, dialect):
        if not isinstance(inner, dict):
            continue
        reference = inner.get("$ref")
        # Draft 4 ignores the keywords beside a $ref.
        keys = {"$ref"} if dialect is DRAFT4 and isinstance(reference, str) else set(inner)
        if dialect is DRAFT4 and keys & NOT_IN_3_0:
            return f"OpenAPI 3.0 has no {', '.join(sorted(keys & NOT_IN_3_0))}"
        if dialect is DRAFT4 and isinstance(inner.get("items"), list):
            return "OpenAPI 3.0 has no tuples (items as an array)"
        if isinstance(reference, str) and reference.startswith(("http:", "https:")) and "json-schema.org" in reference:
            return "the meta-schema is another document"
    if "\\u0000" in json.dumps(schema):
        return "jsonb has no NUL character"
    return None


def rebase(schema, dialect):
    """Changes references from the root of the case to begin at the component, unless an $id changes
    their base."""
    if not isinstance(schema, dict) or "$id" in schema:
        return
    for key in ("$ref", "$dynamicRef"):
        reference = schema.get(key)
        if reference == "#" or isinstance(reference, str) and reference.startswith("#/"):
            schema[key] = CASE + reference[1:]
    for inner in subschemas(schema, dialect):
        rebase(inner, dialect)


def interface(schema, dialect):
    schema = copy.deepcopy(schema)
    rebase(schema, dialect)
    request = {"type": "object", "properties": {"value": {"$ref": CASE}}, "required": ["value"]}
    return {
        "openapi": dialect.openapi,
        "info": {"title": "case", "version": "1"},
        "paths": {"/execute": {"post": {
            "requestBody": {"content": {"application/json": {"schema": request}}},
            "responses": {"200": {"description": "done"}}}}},
        "components": {"schemas": {"Case": schema}},
    }


def groups(dialect, tests):
    """Returns the groups of cases that OpenAPI can express, and the number of other cases by
    reason."""
    expressible, others = [], {}
    for file in sorted((tests / dialect.folder).glob("*.json")):
        for group in json.loads(file.read_text()):
            name = f"{file.name}: {group['description']}"
            # In draft 4 a schema is an object, so a boolean cannot be the target of a reference.
            reason = FILES.get(file.name) or why_not(group["schema"], dialect, tests.parent / "remotes")
            if reason:
                others[reason] = others.get(reason, 0) + len(group["tests"])
                continue
            cases = []
            for test in group["tests"]:
                if "\\u0000" in json.dumps(test["data"]):
                    others["jsonb has no NUL character"] = others.get("jsonb has no NUL character", 0) + 1
                else:
                    cases.append((test["description"], test["data"], test["valid"]))
            expressible.append(Group(name, interface(group["schema"], dialect), cases))
    return expressible, others


if __name__ == "__main__":
    sys.exit(fetch(Path(os.environ["MAD_SCHEMA_SUITE"])))
