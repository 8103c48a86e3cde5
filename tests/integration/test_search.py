"""Results of searches: judged queries, words as users type them, and unusual queries."""

import json
import random
import re
import uuid

import catalogues
import psycopg
import pytest
from conftest import Database, new_org
from psycopg.types.json import Jsonb

# The minimum share of expected tasks among the first ten results.
RECALL = {"title_exact": 0.95, "tag": 0.95, "phrase": 0.95, "variant": 0.9, "misspelling": 0.9}


def judged(documents):
    """Queries with their expected tasks: for the shared catalogue as people judged them; for the
    project's own, each task by its title, and by its title with two adjacent letters of the longest
    word transposed."""
    if documents.name == "shared":
        return catalogues.read_lines("queries.jsonl")
    queries = []
    for task in documents.tasks:
        title = task["metadata"]["title"]
        word = max(words_of(title), key=len)
        middle = len(word) // 2
        wrong = word[:middle] + word[middle + 1] + word[middle] + word[middle + 2:]
        queries += [{"kind": "title_exact", "query": title, "expected": [task["task_id"]]},
                    {"kind": "misspelling", "query": title.lower().replace(word, wrong), "expected": [task["task_id"]]}]
    return queries


@pytest.fixture(scope="module")
def reader(server, catalogue_template):
    """A connection to a catalogue, which tests do not change."""
    with catalogue_template.connect() as connection:
        connection.execute("SET default_transaction_read_only = on")
        yield connection


@pytest.fixture(scope="module")
def acme(reader):
    return reader.execute("SELECT org_id FROM mad.organizations WHERE name = 'acme'").fetchone()[0]


def search(db, org, query, category=None, size=50, offset=0):
    return db.execute("""
        SELECT task_definition_id, task_id, metadata, rank, matched_by
        FROM mad_registry.search_tasks(%s, %s, %s, %s, %s)""", [org, query, category, size, offset]).fetchall()


def found(db, org, query, **kwargs):
    return [row[1] for row in search(db, org, query, **kwargs)]


def test_recall_of_the_judged_queries(reader, acme, documents):
    shares = {}
    missed = []
    for query in judged(documents):
        top = set(found(reader, acme, query["query"], size=10))
        expected = set(query["expected"])
        shares.setdefault(query["kind"], []).append(len(expected & top) / len(expected))
        if expected - top:
            missed.append((query["kind"], query["query"], sorted(expected - top)))
    recall = {kind: sum(of_kind) / len(of_kind) for kind, of_kind in shares.items()}
    print("recall in the first ten:", {kind: round(value, 3) for kind, value in recall.items()}, "missed:", missed)
    assert "title_exact" in recall and "misspelling" in recall
    assert {kind: value for kind, value in recall.items() if value < RECALL[kind]} == {}, missed


def words_of(text):
    return re.findall(r"[^\W_]+", text.lower())


def searched_words(row):
    """Returns the searched words of a row, one of which must begin with the typed text."""
    _, task_id, metadata, _, matched_by = row
    texts = [metadata.get("title") or "", task_id, *(metadata.get("tags") or [])]
    if matched_by != "similar":
        texts += [metadata.get("description") or "", metadata.get("category") or ""]
    return words_of(" ".join(texts))


def begins_after_others(rows, typed):
    """Returns the rows without a word that begins with the typed text that precede a row with one,
    or all rows if none has such a word."""
    begins = [any(word.startswith(typed) for word in searched_words(row)) for row in rows]
    if True not in begins:
        return [row[1] for row in rows] or ["nothing found"]
    last = len(begins) - 1 - begins[::-1].index(True)
    return [row[1] for row, begin in zip(rows[:last], begins) if not begin]


def title_words(reader, acme):
    titles = reader.execute("SELECT title FROM mad.task_definitions WHERE org_id = %s AND is_active", [acme])
    # Beginnings that consist of digits are left out, because nobody types a word so.
    return sorted({word for (title,) in titles for word in words_of(title) if len(word) >= 6 and not word.isdigit()})


def finds_others_first(reader, acme, beginnings):
    """Returns the beginnings that find another task first, with the kind of match and those tasks.
    """
    wrong = {}
    for typed in beginnings:
        rows = search(reader, acme, typed, size=None)
        others = begins_after_others(rows, typed)
        if others:
            wrong[typed] = (rows[0][4] if rows else None, others[:3])
    return wrong


def test_the_first_four_letters_of_every_title_word(reader, acme):
    words = title_words(reader, acme)
    wrong = finds_others_first(reader, acme, sorted({word[:4] for word in words}))
    count = sum(word[:4] in wrong for word in words)
    print(f"of {len(words)} title words {count} find another task first, by {len(wrong)} beginnings: {wrong}")
    assert not [typed for typed, (kind, _) in wrong.items() if kind != "text"], wrong
    assert count <= len(words) * 0.03


def test_found_as_it_is_typed(reader, acme, documents):
    """While a word is typed, each further letter still finds the task."""
    for word in {"own": ["rdkit", "docking", "preparation"], "shared": ["multiqc", "alignment", "maxquant"]}[
        documents.name
    ]:
        for length in range(3, len(word) + 1):
            rows = search(reader, acme, word[:length], size=None)
            assert any(w.startswith(word[:length]) for row in rows for w in searched_words(row)), word[:length]


@pytest.fixture(scope="module")
def odd(server):
    """A connection to unusual tasks in two organisations, and inactive ones. Tests do not change
    them."""
    database = Database(server)
    database.psql("CREATE EXTENSION mad_registry CASCADE")
    with database.connect() as connection:
        add_odd_tasks(connection, new_org(connection, "acme"), new_org(connection, "other"))
        yield connection
    database.drop()


@pytest.fixture
def tasks(odd):
    return odd.execute("SELECT org_id FROM mad.organizations WHERE name = 'acme'").fetchone()[0]


def add_odd_tasks(db, org, other):
    rows = [
        (
            "plain",
            {"title": "Molecular docking", "description": "Poses of ligands", "tags": ["vina"], "category": "docking"},
        ),
        ("cafe", {"title": "Ångström café", "tags": ["naïve"], "category": "docking"}),
        ("no-title", {"description": "Untitled ligands", "tags": ["kinase"]}),
        ("null-title", {"title": None, "description": None, "tags": ["wortmannin"]}),
        ("tags-only", {"tags": ["Quercetin flavonoid"]}),
        ("tags-number", {"title": "Numbered tags", "tags": 7}),
        ("tags-string", {"title": "String tags", "tags": "hidden"}),
        ("tags-mixed", {"title": "Mixed tags", "tags": [1, None, {"deep": "imatinib"}, ["nested"], True, "aspirin"]}),
        ("title-number", {"title": 314159, "description": 27}),
        ("title-object", {"title": {"en": "Dasatinib"}, "tags": []}),
        ("bare.sorafenib_name", {}),
        ("emoji", {"title": "🧬 helix", "tags": ["🧬"]}),
        ("percent", {"title": "100% sure_thing 'quoted' \"twice\" back\\slash"}),
        ("stop", {"title": "The Who", "tags": ["the"]}),
    ]
    for task_id, metadata in rows:
        db.execute("INSERT INTO mad.task_definitions (org_id, task_id, version, metadata) VALUES (%s, %s, '1', %s)",
                   [org, task_id, Jsonb(metadata)])
        db.execute("""
            INSERT INTO mad.task_definitions (org_id, task_id, version, metadata, is_active)
            VALUES (%s, %s, '2', %s, false)""", [org, "off-" + task_id, Jsonb(metadata)])
        db.execute("INSERT INTO mad.task_definitions (org_id, task_id, version, metadata) VALUES (%s, %s, '1', %s)",
                   [other, "foreign-" + task_id, Jsonb(metadata)])


@pytest.mark.parametrize("query, task_id", [
    ("docking", "plain"), ("docked molecules", "plain"), ("dokcing", "plain"), ("moleclar", "plain"), ("mol", "plain"),
    ("vina", "plain"), ("vnia", "plain"), ("ångström", "cafe"), ("ÅNGSTRÖM", "cafe"), ("naïve", "cafe"),
        ("ångs", "cafe"),
    ("untitled", "no-title"), ("kinase", "no-title"), ("kinsae", "no-title"), ("wortmannin", "null-title"),
    ("wortmanin", "null-title"), ("flavonoid", "tags-only"), ("quer", "tags-only"), ("numbered", "tags-number"),
    ("string", "tags-string"), ("aspirin", "tags-mixed"), ("aspirn", "tags-mixed"), ("314159", "title-number"),
    ("dasatinib", "title-object"), ("dasat", "title-object"), ("sorafenib", "bare.sorafenib_name"),
    ("sorafneib", "bare.sorafenib_name"), ("🧬 helix", "emoji"), ("helix 🧬", "emoji"), ("100% sure", "percent"),
    ("'quoted'", "percent"), ('"twice', "percent"), ("back\\slash", "percent"), ("sure_thing", "percent"),
    ("docking\u0001\u001f", "plain"), ("\tdocking\n", "plain"), ("docking & !poses | (", "plain"),
        ("docking:*", "plain"),
])
def test_found_by_what_it_has(odd, tasks, query, task_id):
    assert task_id in found(odd, tasks, query)


@pytest.mark.parametrize("query", [
    "docking", "dokcing", "dock", "kinase", "kin", "wortmanin", "quercetin", "sorafenib", "off", "foreign", "helix",
    "the", "1", "2", "mixed tags", "off-plain", "foreign-plain",
])
def test_nothing_inactive_and_nothing_of_others(odd, tasks, query):
    rows = found(odd, tasks, query, size=None)
    assert not [task_id for task_id in rows if task_id.startswith(("off-", "foreign-"))]
    # The other organisation finds its own task.
    other = odd.execute("SELECT org_id FROM mad.organizations WHERE name = 'other'").fetchone()[0]
    assert all(task_id.startswith("foreign-") for task_id in found(odd, other, query, size=None))


@pytest.mark.parametrize("query", [
    "%", "_", "'", '"', "\\", "%%%", "' OR true --", "🧬", "\u0001", "\u007f", "\u200b", "\u202e", "&", "|", "!", "()",
        "<->", ":*", "*", "",
    " ", "\t\n", "a" * 1000, "🧬" * 1000, "a b " * 250, "%docking%", "do%ing", "d_cking", "doc\\king", ".*", "$1",
        "{}", "[", "NULL", "\ufeff",
])
def test_a_query_of_any_characters_is_no_error_and_no_pattern(odd, tasks, query):
    rows = found(odd, tasks, query, size=None)
    # Characters other than letters and digits are not searched; as a LIKE pattern they would match
    # everything.
    assert len(rows) < 10
    if not re.search(r"[^\W_]", query):
        assert rows == []


@pytest.mark.parametrize("query", ["the", "a of the", "the and", "who", "of", "was it not"])
def test_a_query_of_stop_words_says_nothing(odd, tasks, query):
    notices = []

    def heard(notice):
        notices.append(notice.message_primary)

    odd.add_notice_handler(heard)
    search(odd, tasks, query)
    search(odd, tasks, query, offset=3)
    odd.remove_notice_handler(heard)
    assert notices == []
    assert odd.execute("SHOW client_min_messages").fetchone()[0] == "notice"
    if query == "the":
        assert "stop" in found(odd, tasks, query)


def test_a_query_too_long_is_refused(odd, tasks):
    with pytest.raises(psycopg.errors.InvalidParameterValue, match="at most 1000 characters"):
        search(odd, tasks, "a" * 1001)


# Words of many tasks, beginnings and misspelt words, by catalogue.
QUERIES = {
    "own": [("docking", "text"), ("ligand", "text"), ("prep", "prefix"), ("dokcing", "similar")],
    "shared": [("reads", "text"), ("bam", "text"), ("samt", "prefix"), ("alignmnt", "similar")],
}


# The kinds of match, in the order of the result.
KINDS = ["text", "prefix", "similar"]


@pytest.fixture(params=range(4))
def queried(request, documents):
    """Returns one of these queries and its kind of match."""
    return QUERIES[documents.name][request.param]


def test_pages_agree(reader, acme, queried):
    query, matched_by = queried
    whole = search(reader, acme, query, size=None)
    kinds = [row[4] for row in whole]
    assert len(whole) > 7 and kinds[0] == matched_by and kinds == sorted(kinds, key=KINDS.index)
    assert "similar" not in kinds or set(kinds) == {"similar"}
    assert len({row[0] for row in whole}) == len(whole)
    assert search(reader, acme, query, size=None, offset=3) == whole[3:]
    for size in [7, 50]:
        pages = [row for offset in range(0, len(whole) + size, size)
                 for row in search(reader, acme, query, size=size, offset=offset)]
        assert pages == whole
    # A page beyond the end is empty, and does not fall back to another kind of match.
    assert search(reader, acme, query, offset=len(whole)) == []
    assert search(reader, acme, query, offset=2**31 - 1) == []


def test_best_first_then_by_title(reader, acme, queried):
    rows = search(reader, acme, queried[0], size=None)
    keys = [
        (KINDS.index(row[4]), -row[3], row[2].get("title") is None, row[2].get("title") or "", row[1]) for row in rows
    ]
    assert keys == sorted(keys)
    assert keys[0][1] < 0


def test_the_category_filter(reader, acme, queried):
    query = queried[0]
    whole = search(reader, acme, query, size=None)
    categories = {row[2].get("category") for row in whole}
    assert len(categories) > 1
    for category in sorted(categories - {None}):
        expected = [row for row in whole if row[2].get("category") == category]
        assert search(reader, acme, query, category=category, size=None) == expected
        if len(expected) > 3:
            assert search(reader, acme, query, category=category, size=2, offset=1) == expected[1:3]
    assert not [row for row in search(reader, acme, query, category="no such category", size=None) if row[4] == "text"]


def test_a_long_category_filters_as_in_the_library(db, org):
    category = "c" * 300
    db.execute(
        "SELECT mad_registry.register_task(%s, 'long', '1', %s, '{}')",
        [org, Jsonb({"title": "Long", "category": category})],
    )
    listed = db.execute("SELECT task_id FROM mad_registry.task_library(%s, %s)", [org, category]).fetchall()
    assert listed == [("long",)]
    assert found(db, org, "long", category=category) == ["long"]
    assert found(db, org, "logn", category=category) == ["long"]


def test_whole_pages_of_a_category_by_offset(reader, acme, documents):
    """If the text matches of a category end on the first page, the second page has no matches by
    spelling."""
    word, category = documents.word, documents.category
    whole = search(reader, acme, word, category=category, size=None)
    assert whole and {row[4] for row in whole} <= {"text", "prefix"}
    assert search(reader, acme, word, category=category, offset=len(whole)) == []


def stop_words(reader, words):
    return {word for (word,) in reader.execute(
        "SELECT w FROM unnest(%s::text[]) w WHERE to_tsvector('english', w) = ''", [list(words)])}


def test_words_inside_of_tokens(reader, acme, documents):
    """A token of a title or tag (a/b, file.ext, x-2023) is found as text by each word in it."""
    holders = {}
    for task in documents.tasks:
        for token in " ".join([task["metadata"]["title"], *task["metadata"].get("tags", [])]).split():
            parts = words_of(token)
            for part in parts if len(parts) > 1 else []:
                holders.setdefault(part, set()).add(task["task_id"])
    for word in stop_words(reader, holders):
        del holders[word]
    missed = {}
    for word, tasks in holders.items():
        lost = tasks - {row[1] for row in search(reader, acme, word, size=None) if row[4] == "text"}
        if lost:
            missed[word] = lost
    count = sum(map(len, holders.values()))
    print(f"of {count} words inside of tokens {sum(map(len, missed.values()))} are not found")
    assert count > 10 and missed == {}


def test_typing_on_loses_nothing(reader, acme, documents):
    """A task with a word is found by every beginning of it from three letters on, and each further
    letter loses only tasks without a word that begins so."""
    holders = {}
    for task in documents.tasks:
        metadata = task["metadata"]
        for word in words_of(" ".join([metadata["title"], metadata.get("description") or "", task["task_id"],
                                       metadata.get("category") or "", *metadata.get("tags", [])])):
            holders.setdefault(word, set()).add(task["task_id"])
    with_stop_words = dict(holders)
    for word in stop_words(reader, holders):
        del holders[word]
    active = {
        task_id
        for (task_id,) in reader.execute(
            "SELECT task_id FROM mad.task_definitions WHERE org_id = %s AND is_active", [acme]
        )
    }
    looked_at = 0
    # "over" is a stop word and a beginning of "overlap".
    for word in [*random.Random(6).sample(sorted(word for word in holders if len(word) > 4), 60),
                 *sorted(word for word in holders if word.startswith(("over", "down", "too")))[:10]]:
        for length in range(3, len(word) + 1):
            begins, may_begin = (
                set().union(*(tasks for other, tasks in words.items() if other.startswith(word[:length])))
                for words in (holders, with_stop_words)
            )
            rows = search(reader, acme, word[:length], size=None)
            assert begins & active <= {row[1] for row in rows}, word[:length]
            assert {row[1] for row in rows if row[4] == "prefix"} <= may_begin, word[:length]
            looked_at += 1
    assert looked_at > 200


def register(db, org, task_id, title, version="1.0.0", **metadata):
    db.execute(
        "SELECT mad_registry.register_task(%s, %s, %s, %s, '{}')",
        [org, task_id, version, Jsonb({"title": title} | metadata)],
    )


GLUED = {
    "kit/kat": "kit kat",
    "run.mol2": "mol2 run",
    "lab.example.org": "example lab",
    "https://lab.example.org/pose-view?q=1": "view lab",
    "NAMD-2014": "namd 2014",
    "poses -17": "17 poses",
    "v2.14.3": "14",
    "me@lab.org": "lab",
    "in <pdbqt> form": "pdbqt",
    "fold&amp;dock": "dock",
    "Alpha/Beta/gamma-ray": "alpha beta ray",
    "~/bin/gnina": "gnina",
    "1.5e-3": "5e",
    "a_b/c_dock": "dock",
    "分子対接/配列": "子対",
    "Vina対接": "vina",
}


@pytest.mark.parametrize("token", GLUED)
def test_a_token_is_found_by_its_words_and_by_itself(db, org, token):
    """A token in any field is found by its words, and a query that is a token finds the words where
    they stand apart."""
    for place in ["title", "description", "tags", "category"]:
        register(db, org, place, **{"title": "x"} | {place: [token] if place == "tags" else token})
    # Other tasks that contain the words, so that the search by spelling does not run.
    apart = re.sub(r"[\W_]+", " ", token)
    register(db, org, "apart", apart)
    for query in [GLUED[token], token, token.upper()]:
        rows = search(db, org, query, size=None)
        text = {row[1] for row in rows if row[4] == "text"}
        assert {"title", "description", "tags", "category"} <= text, (query, rows)
        if "amp" not in token:
            assert "apart" in text, query


def test_a_hyphen_in_the_query_parts_words(db, org):
    register(db, org, "a", "single-cell-RNA-seq counts")
    register(db, org, "b", "Base calling of reads")
    register(db, org, "c", "base-calling of pores")
    for query, tasks in [
        ("single-cell counts", ["a"]),
        ("rna-seq", ["a"]),
        ("base-calling", ["b", "c"]),
        ("base-calling of", ["b", "c"]),
    ]:
        assert sorted(row[1] for row in search(db, org, query) if row[4] == "text") == tasks, query


def test_the_task_id_and_the_category_are_searched_last(db, org):
    register(db, org, "lab.gnina_score", "Rescoring", category="Rescoring of poses")
    register(db, org, "other", "Poses by gnina")
    register(db, org, "tagged", "Neural network", tags=["gnina"])
    assert found(db, org, "gnina") == ["other", "tagged", "lab.gnina_score"]
    assert found(db, org, "gnina score") == ["lab.gnina_score"]
    assert found(db, org, "poses") == ["other", "lab.gnina_score"]
    assert {row[4] for row in search(db, org, "lab.gnina_score")} == {"text"}


def test_the_beginning_of_a_word_is_looked_for_after_the_words(db, org):
    register(db, org, "a", "RDKit conformers")
    register(db, org, "b", "rdkitten")
    register(db, org, "c", "Molecules", description="by RDKits")
    assert [row[1::3] for row in search(db, org, "rdkit")] == [("a", "text"), ("c", "text"), ("b", "prefix")]
    assert {row[1::3] for row in search(db, org, "rdki")} == {("a", "prefix"), ("b", "prefix"), ("c", "prefix")}
    assert [row[1::3] for row in search(db, org, "molecules rdkit")] == [("c", "text")]
    assert [row[1::3] for row in search(db, org, "molecule rdk")] == [("c", "prefix")]
    # Two letters begin too many words.
    assert {row[4] for row in search(db, org, "rd")} == {"similar"}
    for size in [1, 2, 3]:
        pages = [row for offset in range(0, 6, size) for row in search(db, org, "rdkit", size=size, offset=offset)]
        assert [row[1] for row in pages] == ["a", "c", "b"]


def test_versions_of_a_task_are_in_their_order(db, org):
    for version in ["1.9.0", "1.10.0", "1.10.0-rc.1", "2.0.0"]:
        register(db, org, "same", "Docking", version)
    rows = db.execute("SELECT version FROM mad_registry.search_tasks(%s, 'docking')", [org]).fetchall()
    assert [version for (version,) in rows] == ["2.0.0", "1.10.0", "1.10.0-rc.1", "1.9.0"]


LATEST = (
    "SELECT task_id, version FROM mad_registry.search_tasks(%s, %s, page_size => %s, page_offset => %s, latest_only =>"
    " true)"
)


@pytest.mark.parametrize("listed", [False, True])
def test_the_highest_versions_alone(db, org, listed):
    """With latest_only a task matches by its highest active version only: as text, by prefix and by
    spelling."""
    for number in range(30):
        for version in range(1, 12):
            register(
                db,
                org,
                f"t{number:02}",
                f"Docking {number % 3}" if version < 11 or number % 2 else "Folding",
                f"1.{version}.0",
                description="of poses " * (version % 4),
            )
    db.execute("SELECT mad_registry.set_task_active(%s, 't01', '1.11.0', false)", [org])
    if listed:
        db.execute("SELECT mad_registry.refresh_search_lists(%s, 5)", [org])
    ours = sorted(
        [
            (f"Docking {number % 3}", f"t{number:02}", "1.10.0" if number == 1 else "1.11.0")
            for number in range(1, 30, 2)
        ]
    )
    for query in ["docking", "docki", "dokcing"]:
        rows = db.execute(LATEST, [org, query, None, 0]).fetchall()
        assert sorted(rows) == sorted(row[1:] for row in ours), query
        for size in [1, 4, 50]:
            pages = [row for offset in range(0, 20, size) for row in db.execute(LATEST, [org, query, size, offset])]
            assert pages == rows, query
    assert [row[1] for row in ours] == [row[0] for row in db.execute(LATEST, [org, "docking", None, 0])]
    assert db.execute(LATEST, [org, "folding", None, 0]).fetchall() == [
        (f"t{number:02}", "1.11.0") for number in range(0, 30, 2)
    ]


def test_an_unknown_organization_has_nothing(reader):
    assert search(reader, uuid.UUID(int=5), "alignment") == []
    assert search(reader, uuid.UUID(int=5), "alignmnt") == []


def test_the_threshold_of_the_session_is_left_alone(reader, acme):
    before = reader.execute("SELECT current_setting('pg_trgm.word_similarity_threshold', true)").fetchone()[0]
    search(reader, acme, "alignmnt")
    after = reader.execute("SELECT current_setting('pg_trgm.word_similarity_threshold', true)").fetchone()[0]
    assert after in (before, "0.6")


def test_what_changes_is_found_at_once(db, org):
    task = [org, "changing", "1", Jsonb({"title": "Before", "tags": ["imatinib"]}), Jsonb({})]
    db.execute("SELECT mad_registry.register_task(%s, %s, %s, %s, %s)", task)
    assert found(db, org, "before") == ["changing"] and found(db, org, "imatnib") == ["changing"]
    task[3] = Jsonb({"title": "Afterwards"})
    db.execute("SELECT mad_registry.register_task(%s, %s, %s, %s, %s)", task)
    assert found(db, org, "before") == [] and found(db, org, "imatnib") == []
    assert found(db, org, "afterwards") == ["changing"]
    db.execute("SELECT mad_registry.set_task_active(%s, 'changing', '1', false)", [org])
    assert found(db, org, "afterwards") == []
    assert json.loads(
        db.execute("SELECT metadata::text FROM mad_registry.get_task(%s, 'changing', '1')", [org]).fetchone()[0]
    ) == {"title": "Afterwards"}
