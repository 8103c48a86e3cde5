"""Runs tests/pg_regress, the readable specification, with Postgres's pg_regress."""

import re
import subprocess
from pathlib import Path

from conftest import PROJECT
from servers import Server

SPECIFICATION = PROJECT / "tests" / "pg_regress"
SCHEDULE = SPECIFICATION / "schedule"
FILES = re.findall("^test: (.*)", SCHEDULE.read_text(), re.MULTILINE)


def test_the_specification(pg_config, tmp_path):
    there = sorted(p.stem for p in (SPECIFICATION / "sql").glob("*.sql"))
    assert there == sorted(FILES), "a file is missing in the schedule, or one that it names"
    for name in FILES:
        assert (SPECIFICATION / "expected" / f"{name}.out").exists(), f"{name} has no expected output"
    # Picks are counted on every version.
    server = Server(pg_config, "shared_preload_libraries = 'mad_registry'")
    try:
        server.start()
        libdir = subprocess.check_output([pg_config, "--pkglibdir"], text=True).strip()
        program = Path(libdir) / "pgxs/src/test/regress/pg_regress"
        done = subprocess.run(
            [program, f"--bindir={server.bindir}", f"--inputdir={SPECIFICATION}", f"--outputdir={tmp_path}",
             f"--host={server.root}", f"--port={server.port}", "--user=postgres", "--dbname=specification",
             f"--schedule={SCHEDULE}"],
            capture_output=True, text=True, cwd=tmp_path)
        differences = tmp_path / "regression.diffs"
        assert done.returncode == 0, done.stdout + done.stderr + (
            differences.read_text() if differences.exists() else "")
    finally:
        server.remove()
