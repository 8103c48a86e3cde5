"""Runs the examples of README.md and docs over the demo's catalogue."""

import json
import re
import subprocess

import catalogues
import pytest
from conftest import PROJECT

ORG = "11111111-1111-4111-8111-111111111111"


@pytest.fixture
def demo(db):
    db.execute("INSERT INTO mad.organizations (org_id, name) VALUES (%s, 'acme')", [ORG])
    own = catalogues.own()
    db.execute("SELECT mad_registry.import_tasks(%s, %s)", [ORG, json.dumps(own.tasks)])
    db.execute("SELECT mad_registry.import_pipelines(%s, %s)", [ORG, json.dumps(own.pipelines)])
    return db


@pytest.mark.parametrize("page", [
    "README.md", "docs/drivers/README.md", "docs/functions.md", "docs/monitoring.md", "docs/placement.md"])
def test_examples(demo, page):
    examples = re.findall(r"^```sql\n(.*?)^```", (PROJECT / page).read_text(), re.S | re.M)
    assert examples
    for example in examples:
        if "\\gset" in example:
            continue  # Examples for psql; see the test below.
        for statement in re.split(r";[ \t]*(?:--[^\n]*)?\n", example):
            if not statement.strip() or statement.startswith("CREATE EXTENSION"):
                continue
            cursor = demo.execute(statement)
            if cursor.description is None:
                continue
            # An example of a read must return rows.
            assert cursor.fetchall(), statement


def test_the_pattern_of_leases(demo):
    """The Python of docs/placement.md renews a lease, says that it was lost, and reports outcomes."""
    code = re.search(r"^```python\n(.*?)^```", (PROJECT / "docs" / "placement.md").read_text(), re.S | re.M)[1]
    space = {}
    exec(code, space)
    demo.execute("SELECT mad_registry.register_task(%s, 'md', '1.0.0', '{}', '{}')", [ORG])
    demo.execute("""SELECT mad_registry.heartbeat(org_id, mad_registry.register_service(
        org_id, 'md', '1.0.0', 'http://gpu', max_concurrency => 1)) FROM mad.organizations""")
    seen = []

    def taken_away(url, lost):
        assert not space["run_leased"](demo, ORG, "md", lambda *_: seen.append("second"))
        assert not lost.wait(1.5)  # The lease was renewed, for its ttl is over.
        demo.execute("UPDATE mad.service_slots SET expires_at = now()")
        seen.append((url, lost.wait(5)))

    def fails(*_):
        raise ZeroDivisionError

    assert space["run_leased"](demo, ORG, "md", taken_away, "job", 1)
    assert seen == [("http://gpu", True)]
    with pytest.raises(ZeroDivisionError):
        space["run_leased"](demo, ORG, "md", fails)
    assert demo.execute("SELECT max(failures), count(*) FROM mad.task_services").fetchone() == (1, 1)
    assert space["run_leased"](demo, ORG, "md", lambda *_: None)
    assert demo.execute("SELECT failures FROM mad.task_services").fetchone() == (0,)


def test_every_function_has_its_line(db):
    text = (PROJECT / "docs" / "functions.md").read_text()
    names = [name for (name,) in db.execute("""
        SELECT DISTINCT proname FROM pg_proc
        WHERE pronamespace = 'mad_registry'::regnamespace AND prorettype <> 'trigger'::regtype""")]
    assert [name for name in names if f"**{name}**" not in text and f"`{name}`" not in text
            and f"mad_registry.{name}(" not in text] == []


def test_the_first_example(empty_database):
    """README's example prints what README says."""
    example, printed = re.search(
        r"^```sql\n(.*?)^```.*?^```text\n(.*?)^```", (PROJECT / "README.md").read_text(), re.S | re.M
    ).groups()
    server = empty_database.server
    done = subprocess.run([server.bindir / "psql", "-X", "-q", *server.client_args(empty_database.name, "owner")],
                          input="SET client_min_messages = warning;\n" + example, capture_output=True, text=True)
    output, error = printed.split("ERROR:")
    assert done.stdout == output
    assert done.stderr == "ERROR:" + error
