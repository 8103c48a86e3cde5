"""The Makefile, the Debian packages, the tarball and PGXN's META.json.

The packages are made from the release build that scripts/test has installed."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import psycopg
import pytest
from conftest import PG_CONFIGS, PROJECT, Database, major_of
from servers import Server
from test_upgrade import fill_old, script_of

VERSION = re.search(r'^version = "(.*)"', (PROJECT / "Cargo.toml").read_text(), re.M)[1]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", PROJECT / "target"))
PACKAGES = TARGET / "packages"
PICK = "SELECT service_url FROM mad_registry.pick_healthy_service(%s, 'dock')"


def run(*command, **kwargs):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, **kwargs)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def make(label, *targets):
    """Runs make for the PostgreSQL of this label, without compiling."""
    found = [config for config in PG_CONFIGS if major_of(config) == label]
    if not found:
        pytest.skip(f"needs {label} under test")
    if not shutil.which("make"):
        pytest.skip("needs make: Debian's package dpkg-dev is not installed")
    built = TARGET / label / "release" / "libmad_registry.so"
    sources = [PROJECT / "Cargo.toml", PROJECT / "scripts" / "release", *(PROJECT / "src").rglob("*.rs"),
               *(PROJECT / "sql").rglob("*.sql")]
    if not built.exists() or built.stat().st_mtime < max(path.stat().st_mtime for path in sources):
        pytest.skip(f"needs the release build of scripts/test: {built} is not there or older than the sources")
    time = built.stat().st_mtime
    run("make", f"PG_CONFIG={found[0]}", *targets, cwd=PROJECT)
    assert built.stat().st_mtime == time, "make compiles with other options than scripts/test"
    return found[0]


@pytest.fixture
def folder():
    """A folder that the server's user may read."""
    path = Path(tempfile.mkdtemp(prefix="mad-", dir="/tmp"))
    path.chmod(0o755)
    yield path
    shutil.rmtree(path)


@pytest.fixture(scope="module")
def debs():
    """The pg_config for which they are, and the packages by name."""
    if not shutil.which("dpkg-gencontrol"):
        pytest.skip("needs dpkg-gencontrol: Debian's package dpkg-dev is not installed")
    shutil.rmtree(PACKAGES / "debian", ignore_errors=True)
    pg_config = make("pg15", "deb", f"PACKAGES={PACKAGES / 'debian'}")
    return pg_config, {path.name.split("_")[0]: path for path in (PACKAGES / "debian").glob("*.deb")}


def test_meta_is_that_of_the_release():
    """META.json has what PGXN's Meta Spec 1.0.0 requires, with the figures of this release."""
    meta = json.loads((PROJECT / "META.json").read_text())
    assert {"name", "version", "abstract", "maintainer", "license", "provides", "meta-spec"} <= set(meta)
    assert meta["meta-spec"] == {"version": "1.0.0", "url": "https://pgxn.org/meta/spec.txt"}
    assert re.fullmatch(r"\d+\.\d+\.\d+", meta["version"])
    assert re.fullmatch(r".+ <\S+@\S+>", meta["maintainer"])
    assert meta["license"] == "postgresql" and meta["release_status"] in {"stable", "testing", "unstable"}
    assert all(1 <= len(tag) <= 255 for tag in meta["tags"])
    (name, provided), = meta["provides"].items()
    assert name == meta["name"] == "mad_registry"
    assert provided["version"] == meta["version"] == VERSION
    assert (PROJECT / provided["file"]).exists() and (PROJECT / provided["docfile"]).exists()
    required = re.search("^requires = '(.*)'", (PROJECT / "mad_registry.control").read_text(), re.M)[1].split(", ")
    assert set(meta["prereqs"]["runtime"]["requires"]) == {"PostgreSQL", *required}


@pytest.mark.parametrize("program, at_least", [("mad-registry-update-all", 10), ("mad-registry-move-organization", 8)])
def test_the_manual_page_has_every_option(program, at_least):
    usage = run(sys.executable, PROJECT / "scripts" / program, "--help").partition("Examples:")[0]
    page = (PROJECT / "packaging" / f"{program}.1").read_text().replace("\\-", "-")
    options = set(re.findall(r"^ +(?:-\S+(?: [A-Z]+)?, )?(--[a-z-]+)", usage, re.M))
    assert len(options) >= at_least
    assert options == set(re.findall(r"^\.B[RI]? (?:-\S+ \", \" )?(--[a-z-]+)", page, re.M))


def test_pg_config_is_asked_for_every_folder(folder):
    """After make, `make install` needs no Rust and writes below DESTDIR only."""
    pg_config = make("pg15", "all")
    run("make", f"PG_CONFIG={pg_config}", f"DESTDIR={folder}", "install", cwd=PROJECT,
        env={**os.environ, "PATH": "/usr/bin:/bin"})
    installed = {str(path)[len(str(folder)):]: path.stat().st_mode & 0o777
                 for path in folder.rglob("*") if path.is_file()}
    libdir, sharedir = run(pg_config, "--pkglibdir", "--sharedir").split()
    assert installed[f"{libdir}/mad_registry.so"] == 0o644
    assert installed[f"{sharedir}/extension/mad_registry.control"] == 0o644
    assert f"{sharedir}/extension/mad_registry--{VERSION}.sql" in installed
    assert all(re.search(r"/mad_registry(\.so|\.control|--[\d.-]+\.sql)$", path) for path in installed)


def test_contents(debs, folder):
    listed = {name: {line.split()[-1][1:]: line.split()[:2] for line in run("dpkg-deb", "-c", deb).splitlines()}
              for name, deb in debs[1].items()}
    library, common = listed["postgresql-15-mad-registry"], listed["mad-registry-common"]
    assert len(listed) == 2
    for path in ["/usr/lib/postgresql/15/lib/mad_registry.so",
                 "/usr/share/postgresql/15/extension/mad_registry.control",
                 f"/usr/share/postgresql/15/extension/mad_registry--{VERSION}.sql",
                 "/usr/share/doc/postgresql-15-mad-registry/THIRD-PARTY-LICENSES.gz",
                 "/usr/share/doc/postgresql-15-mad-registry/copyright"]:
        assert library[path] == ["-rw-r--r--", "root/root"], path
    for path in ["/usr/bin/mad-registry-update-all", "/usr/bin/mad-registry-move-organization",
                 "/usr/libexec/mad-registry/collect"]:
        assert common[path] == ["-rwxr-xr-x", "root/root"], path
    for path in ["/usr/share/man/man1/mad-registry-update-all.1.gz",
                 "/lib/systemd/system/mad-registry-maintain@.service",
                 "/lib/systemd/system/mad-registry-maintain@.timer",
                 "/usr/share/doc/mad-registry-common/docs/monitoring/alerts.yml",
                 "/usr/share/doc/mad-registry-common/docs/operations.md"]:
        assert common[path] == ["-rw-r--r--", "root/root"], path
    for name, deb in debs[1].items():
        # No maintainer script restarts a server, updates a database or removes data.
        run("dpkg-deb", "--control", deb, folder / name)
        assert {path.name for path in (folder / name).iterdir()} == {"control", "md5sums"}
    depends = run("dpkg-deb", "-f", debs[1]["postgresql-15-mad-registry"], "Depends")
    assert {"postgresql-15", "mad-registry-common", "libc6"} <= set(re.findall(r"(?:^|, )([\w-]+)", depends))


def test_lintian(debs):
    if not shutil.which("lintian"):
        pytest.skip("needs lintian: Debian's package lintian is not installed")
    assert run("lintian", "--allow-root", "--fail-on", "error,warning", *debs[1].values()) == ""


def test_the_library_is_stripped_and_names_no_folder_of_the_builder(debs, folder):
    pg_config, made = debs
    run("dpkg-deb", "-x", made["postgresql-15-mad-registry"], folder)
    library = folder / "usr/lib/postgresql/15/lib/mad_registry.so"
    assert ".symtab" not in run("readelf", "-SW", library)
    code = library.read_bytes()
    assert b"cargo/registry/src/" in code
    for path in [PROJECT, TARGET, Path.home(), run(pg_config, "--includedir-server").strip()]:
        assert f"{path}/".encode() not in code, path


class Root:
    """A folder with PostgreSQL 15 in which dpkg installs packages."""

    def __init__(self, folder, pg_config):
        self.folder = folder
        self.pg_config = folder / "usr/lib/postgresql/15/bin/pg_config"
        bindir, sharedir = map(Path, run(pg_config, "--bindir", "--sharedir").split())
        # The server finds its other folders from that of its programs.
        for source, target in [(bindir.parent, "usr/lib/postgresql/15"), (sharedir, "usr/share/postgresql/15")]:
            shutil.copytree(source, folder / target, ignore=shutil.ignore_patterns("mad_registry*", "pgxs", "bitcode"))
        for path in ["info", "updates", "triggers"]:
            (folder / "var/lib/dpkg" / path).mkdir(parents=True)
        for path in ["status", "available"]:
            (folder / "var/lib/dpkg" / path).touch()

    def dpkg(self, *args):
        # Debian's PostgreSQL 15 is there as files only, so its package is missing.
        return run("dpkg", f"--root={self.folder}", "--force-not-root", "--force-depends", "--log=/dev/null", *args,
                   env={**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin"})

    def files(self):
        return [path for path in self.folder.rglob("*mad[_-]registry*") if "dpkg" not in path.parts]


def previous(deb, folder):
    """The package as one of 0.6.0: with its install script, and with today's library."""
    run("dpkg-deb", "-R", deb, folder / "old")
    for path, old, new in [("DEBIAN/control", f"Version: {VERSION}-", "Version: 0.6.0-"),
                           ("usr/share/postgresql/15/extension/mad_registry.control",
                            f"default_version = '{VERSION}'", "default_version = '0.6.0'")]:
        text = (folder / "old" / path).read_text()
        assert old in text
        (folder / "old" / path).write_text(text.replace(old, new))
    for script in (folder / "old/usr/share/postgresql/15/extension").glob(f"*--{VERSION}.sql"):
        script.unlink()
    shutil.copy(script_of("0.6.0"), folder / "old/usr/share/postgresql/15/extension")
    run("dpkg-deb", "--root-owner-group", "--build", folder / "old", folder / "old.deb")
    return folder / "old.deb"


def test_upgrade_and_removal(debs, folder):
    """An upgrade of the package stops no session that calls; removal of it leaves the data."""
    pg_config, made = debs
    deb, common = made["postgresql-15-mad-registry"], made["mad-registry-common"]
    root = Root(folder / "root", pg_config)
    root.dpkg("--install", previous(deb, folder), common)
    server = Server(root.pg_config)
    try:
        server.start()
        server.psql("CREATE ROLE owner LOGIN CREATEDB")
        database = Database(server)
        fill_old(database, "0.6.0")
        version = "SELECT extversion FROM pg_extension WHERE extname = 'mad_registry'"
        with database.connect() as calling, database.connect() as db:
            tasks = db.execute("SELECT count(*) FROM mad.task_definitions").fetchone()
            org, = db.execute("SELECT org_id FROM mad.task_definitions LIMIT 1").fetchone()
            db.execute("SELECT mad_registry.register_task(%s, 'dock', '1.0.0', '{}', '{}')", [org])
            service, = db.execute("SELECT mad_registry.register_service(%s, 'dock', NULL, 'http://u')",
                                  [org]).fetchone()
            db.execute("SELECT mad_registry.heartbeat(%s, %s)", [org, service])
            assert db.execute(version).fetchone() == ("0.6.0",)

            picked, faults, stop = [], [], threading.Event()
            enough = threading.Semaphore(0)

            def call():
                try:
                    while not stop.is_set():
                        picked.append(calling.execute(PICK, [org]).fetchone())
                        enough.release()
                except psycopg.Error as fault:
                    faults.append(fault)
                    enough.release(1000)

            caller = threading.Thread(target=call)
            caller.start()

            def calls_go_on():
                while enough.acquire(blocking=False):
                    pass
                for _ in range(3):
                    assert enough.acquire(timeout=60)
                assert faults == []

            try:
                calls_go_on()
                before = (root.folder / "usr/lib/postgresql/15/lib/mad_registry.so").stat().st_ino
                root.dpkg("--install", deb)
                # The file is another one: the sessions of before keep theirs.
                assert (root.folder / "usr/lib/postgresql/15/lib/mad_registry.so").stat().st_ino != before
                calls_go_on()
                with database.connect() as later:
                    assert later.execute(version).fetchone() == ("0.6.0",)
                    assert later.execute(PICK, [org]).fetchone() == ("http://u",)
                print(run(root.folder / "usr/bin/mad-registry-update-all", "-h", server.root, "-p", server.port,
                          "-U", "postgres", "--psql", server.bindir / "psql"))
                assert db.execute(version).fetchone() == (VERSION,)
                calls_go_on()
            finally:
                stop.set()
                caller.join()
            assert set(picked) == {("http://u",)}

        root.dpkg("--remove", "postgresql-15-mad-registry", "mad-registry-common")
        assert root.files() == []
        with database.connect() as db:
            assert db.execute("SELECT count(*) - 1 FROM mad.task_definitions").fetchone() == tasks
            with pytest.raises(psycopg.errors.UndefinedFile):
                db.execute(PICK, [org])
        root.dpkg("--install", deb, common)
        with database.connect() as db:
            assert db.execute(PICK, [org]).fetchone() == ("http://u",)
    finally:
        server.remove()


def test_tarball_by_path_on_pg18(folder):
    """PostgreSQL 18 uses the files where the tarball was unpacked, with the settings of its INSTALL."""
    pg_config = make("pg18", "tarball", f"PACKAGES={folder}")
    tarball, = folder.glob(f"mad_registry-{VERSION}-pg18-*.tar.gz")
    run("tar", "-xzf", tarball, "-C", folder)
    there = folder / tarball.name.removesuffix(".tar.gz")
    assert {str(path.relative_to(there)) for path in there.rglob("*") if path.is_file()} >= {
        "INSTALL", "LICENSE", "THIRD-PARTY-LICENSES", "lib/mad_registry.so", "bin/mad-registry-update-all",
        "share/extension/mad_registry.control", f"share/extension/mad_registry--{VERSION}.sql"}
    control = there / "share/extension/mad_registry.control"
    control.write_text(control.read_text().replace("comment = 'registry", "comment = 'The tarball"))
    settings = re.findall(r"^ +(\w+_path = '.*')$", (there / "INSTALL").read_text(), re.M)
    assert len(settings) == 2
    server = Server(pg_config, "\n".join([*settings, "shared_preload_libraries = 'mad_registry'\n"])
                    .replace("/opt/mad_registry", str(there)))
    try:
        server.start()
        server.psql("CREATE ROLE owner LOGIN CREATEDB")
        database = Database(server)
        with database.connect() as db:
            comments = db.execute("SELECT comment FROM pg_available_extensions WHERE name = 'mad_registry'").fetchall()
            assert [comment[:11] for (comment,) in comments] == ["The tarball"]
            db.execute("CREATE EXTENSION mad_registry CASCADE")
            assert db.execute("SELECT * FROM mad_registry.task_library(gen_random_uuid())").fetchall() == []
            maps = Path(f"/proc/{db.info.backend_pid}/maps").read_text()
            assert set(re.findall(r"\S+/mad_registry\.so", maps)) == {str(there / "lib/mad_registry.so")}
    finally:
        server.remove()
