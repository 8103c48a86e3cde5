"""A parser of Prometheus's text format, and runners for Debian's Prometheus programs, for
test_prometheus."""

import json
import os
import re
import shutil
import signal
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from collections import namedtuple

import pytest
from servers import free_port

PROMTOOL = "promtool"
PROMETHEUS = "prometheus"
NODE_EXPORTER = "prometheus-node-exporter"
POSTGRES_EXPORTER = "prometheus-postgres-exporter"

Sample = namedtuple("Sample", "name labels value")

SAMPLE = re.compile(r'(?P<name>[a-z0-9_]+)\{(?P<labels>(?:[a-z_]+="(?:[^"\\\n]|\\.)*",?)*)\} (?P<value>\S+)')
LABEL = re.compile(r'([a-z_]+)="((?:[^"\\\n]|\\.)*)"')


def needs(*programs):
    """Skips the test if one of Debian's programs is not installed."""
    for program in programs:
        if shutil.which(program) is None:
            package = {PROMTOOL: PROMETHEUS}.get(program, program)
            pytest.skip(f"needs {program}: Debian's package {package} is not installed")


def unescaped(value):
    return re.sub(r"\\(.)", lambda match: {"n": "\n"}.get(match[1], match[1]), value)


def samples_of(text):
    """Returns every sample. Fails at a line that is neither a sample nor a comment."""
    samples = []
    # splitlines() would also split at characters other than line feeds.
    for line in text.split("\n"):
        if not line or line.startswith("#"):
            continue
        match = SAMPLE.fullmatch(line)
        assert match, line
        labels = {name: unescaped(value) for name, value in LABEL.findall(match["labels"])}
        samples.append(Sample(match["name"], labels, float(match["value"])))
    return samples


def names_of(text):
    """Returns the metrics that HELP and TYPE declare: name -> type."""
    return dict(re.findall(r"^# TYPE (\S+) (\S+)$", text, re.M))


def find(samples, name, **labels):
    """Returns the values of a metric's samples with these labels, by their other labels except the
    database."""
    found = {}
    for sample in samples:
        if sample.name == name and labels.items() <= sample.labels.items():
            rest = tuple(value for label, value in sample.labels.items() if label not in labels and label != "database")
            assert rest not in found, sample
            found[rest] = sample.value
    assert found, f"no {name} with {labels}"
    return found


def one(samples, name, **labels):
    values = list(find(samples, name, **labels).values())
    assert len(values) == 1, (name, labels, values)
    return values[0]


def check_metrics(text):
    """Runs promtool, which exits with 1 if it cannot parse the text and with 3 if it complains
    about style."""
    done = subprocess.run([PROMTOOL, "check", "metrics"], input=text, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def quantile(share, buckets):
    """Computes Prometheus's histogram_quantile of (upper bound, cumulative count), the last bound
    infinite."""
    rank = share * buckets[-1][1]
    for i, (bound, count) in enumerate(buckets):
        if count >= rank:
            break
    if i == len(buckets) - 1:
        return buckets[-2][0]
    low, before = (0.0, 0.0) if i == 0 else buckets[i - 1]
    return low + (bound - low) * (rank - before) / (count - before)


def until(condition, what, seconds=60):
    """Calls the function until it returns a true value, and returns that value."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    pytest.fail(f"waited {seconds} s for {what}")


def get(url):
    """Returns the response of an address; None while no program listens."""
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.read().decode()
    except urllib.error.HTTPError as error:
        if error.code == 503:
            return None
        raise RuntimeError(f"{url}: {error.read().decode()}") from error
    except OSError:
        return None


class Program:
    """A program that listens on a port of this machine and ends with the block."""

    def __init__(self, command, log, environment=None, port=None):
        self.port = port or free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = log
        self.command = [part.replace("PORT", str(self.port)) for part in map(str, command)]
        self.environment = {**os.environ, **(environment or {})}

    def __enter__(self):
        with open(self.log, "w") as log:
            self.process = subprocess.Popen(self.command, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                                            env=self.environment)
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def get(self, path):
        if self.process.poll() is not None:
            pytest.fail(f"{self.command[0]} ended:\n{self.log.read_text()}")
        return get(self.url + path)


class Prometheus(Program):
    def api(self, path, **parameters):
        query = "?" + urllib.parse.urlencode(parameters) if parameters else ""
        text = self.get(f"/api/v1/{path}{query}")
        if text is None:
            return None
        answer = json.loads(text)
        assert answer["status"] == "success", answer
        return answer["data"]

    def query(self, expression):
        """Returns the current value of an expression: (labels without the name, value)."""
        data = self.api("query", query=expression)
        return [({label: value for label, value in series["metric"].items() if label != "__name__"},
                 float(series["value"][1])) for series in data["result"]] if data else []
