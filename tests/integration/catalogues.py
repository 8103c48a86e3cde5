"""The catalogues that tests use: the project's own and, if present, the shared one.

The shared catalogue (2,469 tasks and 190 pipelines of public workflow collections) is not part of
the project. MAD_SHARED names its folder.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("MAD_SHARED", PROJECT.parent / "shared"))
DEMO = PROJECT / "demo" / "catalogue"


@dataclass
class Catalogue:
    name: str
    tasks: list
    pipelines: list
    # Values that tests search for: a category of tasks and one of pipelines; a word in many tasks,
    # also within that category, and the same word misspelt; two words found in several tasks; the
    # beginning of a word.
    category: str
    pipeline_category: str
    word: str
    misspelt: str
    phrase: str
    beginning: str


def own():
    return Catalogue(
        "own", [task for path in sorted((DEMO / "tasks").glob("*.json")) for task in json.loads(path.read_text())],
        [json.loads(path.read_text()) for path in sorted((DEMO / "pipelines").glob("*.json"))],
        category="docking", pipeline_category="docking", word="docking", misspelt="dokcing",
        phrase="protein ligand", beginning="minim")


def shared():
    return Catalogue("shared", read_lines("tasks.jsonl"), read_lines("pipelines.jsonl"),
                     category="alignment", pipeline_category="expression", word="alignment", misspelt="alignmnet",
                     phrase="alignment quality", beginning="norma")


def read_lines(name):
    path = SHARED / "data" / name
    if not path.exists():
        pytest.skip(f"needs the shared catalogue, and {path} is not there")
    return [json.loads(line) for line in path.read_text().splitlines()]


CATALOGUES = {"own": own, "shared": shared}
