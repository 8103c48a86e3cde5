"""Databases in other encodings than UTF-8: the library converts text to UTF-8 and back without a
change."""

import json

import psycopg
import pytest
from conftest import Database, new_org

# Every character exists in LATIN1 too.
TITLE = "Amarrage moléculaire à façon"
TASK = "amarrage.moléculaire"


class EncodedDatabase(Database):
    def __init__(self, server, encoding):
        self.server = server
        self.name = f"encoded_{encoding.lower()}"
        server.psql(f"CREATE DATABASE {self.name} OWNER owner TEMPLATE template0 "
                    f"ENCODING '{encoding}' LC_COLLATE 'C' LC_CTYPE 'C'")


@pytest.fixture(params=["SQL_ASCII", "LATIN1"])
def encoded(request, server):
    """A database in this encoding with the extension. Its clients use UTF-8."""
    database = EncodedDatabase(server, request.param)
    database.encoding = request.param
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    yield database
    database.drop()


@pytest.fixture
def shown(encoded):
    """Returns a name as messages show it: characters beyond ASCII are escaped, except in SQL_ASCII.
    """
    def shown(name):
        if encoded.encoding == "SQL_ASCII":
            return name
        return "".join(c if c.isascii() else f"\\u{ord(c):04x}" for c in name)
    return shown


@pytest.fixture
def db(encoded):
    with encoded.connect(client_encoding="utf8") as connection:
        yield connection


@pytest.fixture
def org(db):
    return new_org(db, "société")


@pytest.fixture
def task(db, org):
    metadata = {"title": TITLE, "description": "Énergie de liaison", "category": "énergie",
                "tags": ["protéine", "ligand"]}
    return db.execute("SELECT mad_registry.register_task(%s, %s, '1.0.0-é', %s, '{}')",
                      [org, TASK, json.dumps(metadata, ensure_ascii=False)]).fetchone()[0]


def test_titles_come_out_as_they_went_in(db, org, task):
    rows = db.execute("SELECT task_id, version, metadata::text FROM mad_registry.task_library(%s, 'énergie')", [org])
    task_id, version, metadata = rows.fetchone()
    assert (task_id, version) == (TASK, "1.0.0-é")
    assert json.loads(metadata)["title"] == TITLE
    assert db.execute("SELECT category FROM mad_registry.task_categories(%s)", [org]).fetchone()[0] == "énergie"
    assert db.execute("SELECT task_id FROM mad_registry.get_task(%s, %s, '1.0.0-é')", [org, TASK]).fetchone()[0] == TASK


@pytest.mark.parametrize("query", [
    "moléculaire", "protéine", "ligand", "molé", "façon", "moléculiare", "protein", "liagnd", "énergie"])
def test_search(db, org, task, query):
    """Search by text, beginning and spelling. Which of them finds a word that is not ASCII depends
    on Postgres: in the C locale its text search treats no such letter as a letter."""
    db.execute("SELECT mad_registry.register_task(%s, 'other', '1', '{\"title\": \"Folding\"}', '{}')", [org])
    found = db.execute("SELECT task_id, metadata ->> 'title' FROM mad_registry.search_tasks(%s, %s)", [org, query])
    assert found.fetchall() == [(TASK, TITLE)]


def test_the_next_page_begins_after_a_title_that_is_not_ascii(encoded, db, org, task):
    for number in range(5):
        db.execute("SELECT mad_registry.register_task(%s, %s, '1', %s, '{}')",
                   [org, f"é{number}", json.dumps({"title": "é" * 250 + str(number)}, ensure_ascii=False)])
    seen, title, last = [], None, None
    while True:
        rows = db.execute("SELECT task_id, metadata, task_definition_id FROM mad_registry.task_library("
                          "%s, page_size => 2, after_title => %s, after_id => %s)", [org, title, last]).fetchall()
        if not rows:
            break
        seen += [task_id for task_id, _, _ in rows]
        title, last = rows[-1][1]["title"], rows[-1][2]
    assert seen == [TASK, "é0", "é1", "é2", "é3", "é4"]


def test_pipelines(db, org, task):
    steps = [{"step_name": "étape", "task_id": TASK},
             {"step_name": "après", "task_id": TASK, "depends_on": ["étape"], "parameter_overrides": {"clé": "à"}}]
    template = db.execute("SELECT mad_registry.register_pipeline(%s, 'flux', '1', 'Flux français', 'énergie', %s)",
                          [org, json.dumps(steps, ensure_ascii=False)]).fetchone()[0]
    found = db.execute("SELECT steps FROM mad_registry.pipeline_with_steps(%s, %s)", [org, template]).fetchone()[0]
    assert [(s["step_name"], s["task_id"], s["wave"]) for s in found] == [("étape", TASK, 0), ("après", TASK, 1)]
    assert found[1]["parameter_overrides"] == {"clé": "à"}
    for form in ["mermaid", "dot"]:
        drawn = db.execute("SELECT mad_registry.pipeline_diagram(%s, %s, %s)", [org, template, form]).fetchone()[0]
        assert "étape" in drawn and "Flux français" in drawn and TASK in drawn
    # The check at commit reads it again from the table.
    db.execute("UPDATE mad.pipeline_task_steps SET depends_on = '[]' WHERE step_name = 'après'")
    assert db.execute("SELECT wave FROM mad.pipeline_task_steps WHERE step_name = 'après'").fetchone()[0] == 0


def test_imports_and_heartbeats(db, org, task):
    tasks = [{"task_id": "importé", "version": "1", "metadata": {"title": "Importé"}}]
    assert db.execute("SELECT mad_registry.import_tasks(%s, %s)",
                      [org, json.dumps(tasks, ensure_ascii=False)]).fetchone()[0] == 1
    service = db.execute("SELECT mad_registry.register_service(%s, 'importé', NULL, 'http://nöud', 'pod-é')",
                         [org]).fetchone()[0]
    beats = [{"service_id": str(service), "resources_used": {"cpu": "250m", "note": "à côté"}}]
    assert db.execute("SELECT mad_registry.heartbeats(%s, %s)",
                      [org, json.dumps(beats, ensure_ascii=False)]).fetchone()[0] == 1
    picked = db.execute("""
        SELECT service_url, pod_name, resources_used
        FROM mad_registry.pick_healthy_service(%s, 'importé')""", [org]).fetchone()
    assert picked == ("http://nöud", "pod-é", {"cpu": "250m", "note": "à côté"})


@pytest.mark.parametrize("call, error, quoted", [
    ("register_service(%s, 'inconnuë', NULL, 'http://x')", psycopg.errors.NoDataFound, "inconnuë"),
    ("set_task_active(%s, 'inconnuë', '1', true)", psycopg.errors.NoDataFound, "inconnuë"),
    ("heartbeat(%s, gen_random_uuid(), 'malade à mourir')", psycopg.errors.InvalidParameterValue, "malade à mourir"),
    ("import_tasks(%s, '[{\"clé\": 1}]')", psycopg.errors.InvalidParameterValue, "clé"),
    ("register_pipeline(%s, 'p', '1', 'P', 'c', '[{\"step_name\": \"a\", \"task_id\": \"" + TASK
     + "\", \"depends_on\": [\"étape\"]}]')", psycopg.errors.InvalidParameterValue, "étape"),
], ids=["not found", "no version", "status", "key", "step"])
def test_an_error_quotes_names_readably(shown, db, org, task, call, error, quoted):
    with pytest.raises(error) as refusal:
        db.execute(f"SELECT mad_registry.{call}", [org])
    diag = refusal.value.diag
    assert shown(quoted) in f"{diag.message_primary} {diag.message_detail}"


def test_an_error_at_commit_quotes_names_readably(shown, db, org, task):
    db.execute("SELECT mad_registry.register_pipeline(%s, 'flux à bâtir', '1', 'P', 'c', %s)",
               [org, json.dumps([{"step_name": "a", "task_id": TASK}], ensure_ascii=False)])
    with pytest.raises(psycopg.errors.InvalidParameterValue) as refusal:
        db.execute("UPDATE mad.pipeline_task_steps SET depends_on = %s", [json.dumps(["où"], ensure_ascii=False)])
    assert shown("flux à bâtir") in refusal.value.diag.message_primary
    assert shown("où") in refusal.value.diag.message_primary


def test_bytes_that_are_no_utf8(encoded, org):
    """SQL_ASCII accepts any bytes. They are stored and returned unchanged."""
    if encoded.encoding != "SQL_ASCII":
        pytest.skip("only a database without an encoding takes them")
    title = b"Prot\xe9ine \xff"
    with encoded.connect() as db:
        db.execute("SELECT mad_registry.register_task(%s, 'latin', '1', convert_from(%s, 'SQL_ASCII')::jsonb, '{}')",
                   [org, b'{"title": "%s"}' % title])
        read = "SELECT convert_to(metadata ->> 'title', 'SQL_ASCII') FROM mad_registry."
        assert db.execute(read + "task_library(%s)", [org]).fetchall() == [(title,)]
        assert db.execute(read + "search_tasks(%s, 'prot')", [org]).fetchall() == [(title,)]
        assert db.execute(read + "search_tasks(%s, convert_from(%s, 'SQL_ASCII'))", [org, title]).fetchall() == [
            (title,)
        ]


def test_a_warning_is_readable(db, org, task):
    """An ellipsis in a warning, which LATIN1 lacks, does not make it unreadable."""
    notices = []
    db.add_notice_handler(lambda notice: notices.append(notice.message_primary))
    beats = [{"service_id": f"00000000-0000-0000-0000-{number:012}"} for number in range(20)]
    assert db.execute("SELECT mad_registry.heartbeats(%s, %s)", [org, json.dumps(beats)]).fetchone()[0] == 0
    assert len(notices) == 1 and notices[0].startswith("20 heartbeats")
    assert "â" not in notices[0]


def test_what_the_encoding_lacks_is_refused_by_postgres(encoded, db, org):
    if encoded.encoding != "LATIN1":
        pytest.skip("only a database with an encoding refuses characters")
    with pytest.raises((psycopg.errors.UntranslatableCharacter, psycopg.errors.CharacterNotInRepertoire)):
        db.execute("SELECT mad_registry.register_task(%s, 't', '1', '{\"title\": \"α-helix\"}', '{}')", [org])
    with pytest.raises(psycopg.errors.UntranslatableCharacter):
        db.execute("SELECT mad_registry.register_task(%s, 't', '1', '{\"title\": \"\\u03b1-helix\"}', '{}')", [org])
    assert db.execute("SELECT count(*) FROM mad.task_definitions").fetchone()[0] == 0
