"""The small form of benches/placement/run: it runs, and jobs wait no longer than with random
services, with tolerance for few jobs.
"""

import json
import os
import subprocess
import sys

import pytest
from conftest import PROJECT
from test_partitions_clock import LIBRARIES

pytestmark = pytest.mark.one_version


def test_jobs_wait_no_longer_than_at_random(pg_config, tmp_path):
    if not LIBRARIES:
        pytest.skip("needs libfaketime, and it is not there (Debian: apt-get install faketime)")
    found = tmp_path / "waits.json"
    done = subprocess.run([sys.executable, PROJECT / "benches/placement/run", "--small", "--json", found],
                          env={**os.environ, "MAD_PG_CONFIG": pg_config}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    print(done.stdout)
    waits = json.loads(found.read_text())
    compared = {name: (waits[f"{name}/ours"], waits[f"{name}/random by weight"])
                for name, policy in (key.split("/") for key in waits) if policy == "random by weight"}
    assert len(compared) >= 3
    assert all(ours <= 1.3 * random + 0.1 for ours, random in compared.values()), compared
