"""The structure that docs/architecture.md describes is the code's: imports, unsafe modules, who makes a Tenant."""

import re
import subprocess
from graphlib import TopologicalSorter

from conftest import PROJECT

ARCHITECTURE = (PROJECT / "docs" / "architecture.md").read_text()
# In each module, the constructors of Tenant that it may call, and why.
MAKERS = {
    "tenancy": {"of_organization", "of_database"},  # decides for whom the session acts
    "query/trigger": {"of_table_owner"},  # the owner of the table that fired
    "schema/data_schema": {"of_table_owner", "of_caller"},  # finds the owner
    "schema/migrations/lock": {"of_table_owner"},
    "schema/migrations/mod": {"of_table_owner", "of_caller"},
    "schema/migrations/parts": {"of_table_owner"},
    "schema/migrations/retired": {"of_caller"},  # the catalogues
    "api/databases": {"of_caller"},  # the catalogues
    "api/roles": {"of_caller"},  # the catalogues
    "api/statistics": {"of_caller"},  # the catalogues
    "worker/visit": {"of_database", "of_caller"},  # finds the owner by the catalogues
}


def code(path):
    """The lines of a file without comments."""
    return "\n".join(line.split("//")[0] for line in path.read_text().splitlines())


FILES = {str(path.relative_to(PROJECT / "src").with_suffix("")): code(path)
         for path in sorted((PROJECT / "src").rglob("*.rs"))}


def imported():
    found = {}
    for name, text in FILES.items():
        module = name.split("/")[0]
        if module not in ("lib", "pg_tests"):
            uses = set(re.findall(r"\bcrate::(\w+)", text))
            for group in re.findall(r"\bcrate::\{([^;]*)\};", text):
                uses.update(re.findall(r"(?:^|,)\s*(\w+)", group))
            found.setdefault(module, set()).update(uses - {module})
    return found


def test_imports_are_those_of_the_architecture():
    lines = re.search(r"```imports\n(.*?)```", ARCHITECTURE, re.DOTALL)[1].splitlines()
    allowed = {module: set(uses.split()) for module, uses in (line.split(" ->") for line in lines)}
    assert imported() == allowed


def test_no_circle_of_imports():
    TopologicalSorter(imported()).prepare()


def test_unsafe_is_in_the_listed_modules_alone():
    listed = set(re.findall(r"^\* `([\w:]+)`:", ARCHITECTURE.partition("## Unsafe")[2], re.MULTILINE))
    unsafe = {name.removesuffix("/mod").replace("/", "::") for name, text in FILES.items()
              # An attribute of an exported symbol, in macros of `call`, isn't a block.
              if re.search(r"\bunsafe\b(?!\()", text)}
    assert unsafe == listed
    assert len(listed) <= 18  # shared_memory and placement::shared came with 0.5.0, worker's with 0.6.0
    assert not [name for name in listed if name.startswith(("algorithms", "api"))]


def test_who_makes_a_tenant():
    found = {name: set(re.findall(r"\bTenant::(of_\w+)", text)) for name, text in FILES.items()}
    assert {name: made for name, made in found.items() if made} == MAKERS
    # What it is made of is found in one place.
    assert [name for name, text in FILES.items()
            if re.search(r"\bData \{", text) and name != "tenant"] == ["schema/data_schema"]


def test_no_two_types_of_one_name():
    found = {}
    for name, text in FILES.items():
        for kind in re.findall(r"^\s*(?:pub(?:\([\w ]+\))? )?(?:struct|enum|trait) (\w+)",
                               text.partition("#[cfg(test)]")[0], re.MULTILINE):
            found.setdefault(kind, []).append(name)
    assert {kind: names for kind, names in found.items() if len(names) > 1} == {}


# Statements of triggers and of the core, which no function of the table runs by itself.
NO_FUNCTIONS = {
    "cache/mark_changed", "cache/mark_changed_serializable", "pipelines/lock_template", "pipelines/set_waves",
    "pipelines/steps_of_template", "pipelines/touch_template", "posting_lists/search_clear_unlisted",
    "posting_lists/search_lists_add", "posting_lists/search_lists_remove", "posting_lists/search_writers_have_lists",
    "posting_lists/search_written_organizations", "schema/data_tables",
    "schema/extension_schema", "schema/schema_version", "worker/registry",
}


def test_every_statement_is_of_a_function():
    """Of those that src/functions.rs names, or it has its place above."""
    files = {str(path.relative_to(PROJECT / "sql/queries").with_suffix(""))
             for path in (PROJECT / "sql/queries").rglob("*.sql")}
    assert files - set(re.findall(r'"(\w+/\w+)"', FILES["functions"])) == NO_FUNCTIONS


# The old names of what caches, errors and posting lists are called now.
OLD_WORDS = (r"\b(kept|unkept|Followed|Unsettled|doubtful|forget_half|NotYours|BadArgument|"
             r"tend_search|keep_search_lists)\b")
# Released, so nobody changes them; this file names the words.
FROZEN = re.compile(r"sql/mad_registry--0\.[12]\.0--|sql/migrations/000[123]_|tests/upgrade/|test_layers\.py$")


def texts():
    listed = subprocess.run(["git", "ls-files", "src", "sql", "docs", "benches", "tests", "examples", "README.md",
                             "CONTRIBUTING.md"], cwd=PROJECT, capture_output=True, text=True, check=True).stdout.split()
    for name in listed:
        if not FROZEN.search(name) and name.endswith((".rs", ".sql", ".md", ".py", ".out")):
            yield name, (PROJECT / name).read_text().splitlines()


def test_no_word_of_the_old_vocabulary():
    assert [(name, line) for name, lines in texts() for line in lines if re.search(OLD_WORDS, line)] == []


def test_every_file_that_is_named_exists():
    named = r"(?<![\w/.-])((?:src|sql|tests|benches|scripts|docs|demo|examples)/[\w/.-]*\.(?:rs|sql|py|md|toml|json))\b"
    missing = {(name, path) for name, lines in texts() if name != "CHANGELOG.md" for line in lines
               for path in re.findall(named, line)
               if not ((PROJECT / path).exists() or ((PROJECT / name).parent / path).exists())}
    assert missing == set()


# Files whose long lines are not wrapped, and why.
LONG_LINES = {
    r"sql/mad_registry--0\.[12]\.0--|sql/migrations/000[123]_|tests/upgrade/": "released, so nobody changes them",
    r"tests/pg_regress/expected/|\.json$|\.svg$|Cargo\.lock$": "output of psql or of a generator",
    r"LICENSE$": "quoted",
    r"benches/sql/strategy/": "statements of the strategy document, verbatim",
    r"docs/architecture\.md$": "one line for all imports of a module, which a test above reads",
    r"sql/functions/statistics\.sql$": "the body of slow_queries is that of 0.3.0, which updates leave as it is",
    r"docs/errors\.md$": "a message as Postgres prints it",
}


def test_lines_are_short():
    """A line of prose (a comment; Markdown without tables and URLs) has at most 100 characters, a
    line of code at most 120."""
    listed = subprocess.run(["git", "ls-files"], cwd=PROJECT, capture_output=True, text=True, check=True).stdout
    long = []
    for name in listed.splitlines():
        if re.search("|".join(f"(?:{path})" for path in LONG_LINES), name):
            continue
        markdown, fenced = name.endswith(".md"), False
        for number, line in enumerate((PROJECT / name).read_text().splitlines(), 1):
            fenced ^= markdown and line.startswith("```")
            if markdown and (line.startswith("|") or re.search("https?://", line)):
                continue
            prose = not fenced if markdown else re.match(r"\s*(//|--|#)", line)
            if len(line) > (100 if prose else 120):
                long.append(f"{name}:{number}: {len(line)}")
    assert long == []
