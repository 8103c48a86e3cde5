"""Search by spelling: few index scans return the same rows as all of them."""

import random
import string

import pytest
from conftest import new_org
from psycopg.types.json import Jsonb

LETTERS = string.ascii_lowercase
# The matches of search_tasks by spelling, in plain SQL: every candidate of any scan is ranked.
PLAIN = """
    SELECT t.task_definition_id, t.task_id, t.metadata, s.similarity, 'similar'
    FROM mad.task_definitions t
    CROSS JOIN LATERAL (SELECT mad_registry_internal.spelling_similarity(%(words)s, t.search_words) AS similarity) s
    WHERE t.org_id = %(org)s AND t.is_active AND s.similarity > 0
      AND (%(category)s::text IS NULL OR t.category = %(category)s)
      AND EXISTS (SELECT FROM regexp_split_to_table(btrim(%(words)s), ' ') AS w
                  WHERE t.search_words LIKE '%% ' || w || '%%' OR length(w) > 2
                      AND word_similarity(w, t.search_words) >= 0.2::float8)
    ORDER BY 4 DESC, t.title, t.task_id, t.version_key DESC, t.task_definition_id
    LIMIT %(size)s OFFSET %(offset)s"""
SEARCH = """
    SELECT task_definition_id, task_id, metadata, rank, matched_by
    FROM mad_registry.search_tasks(%(org)s, %(words)s, %(category)s, %(size)s, %(offset)s)"""


def rows(db, statement, org, words, category=None, size=None, offset=0):
    return db.execute(
        statement, {"org": org, "words": words, "category": category, "size": size, "offset": offset}
    ).fetchall()


def edited(word, letters):
    """Returns every word one edit away, with these as new letters."""
    for i in range(len(word) + 1):
        before, after = word[:i], word[i:]
        yield from (before + letter + after for letter in letters)
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in letters)
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]


@pytest.fixture(scope="module")
def reader(server, catalogue_template):
    with catalogue_template.connect() as connection:
        connection.execute("SET default_transaction_read_only = on")
        yield connection


@pytest.fixture(scope="module")
def acme(reader):
    return reader.execute("SELECT org_id FROM mad.organizations WHERE name = 'acme'").fetchone()[0]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_the_same_rows_as_judging_them_all(reader, acme, count):
    chance = random.Random(count)
    texts = [
        text
        for (text,) in reader.execute(
            "SELECT search_words FROM mad.task_definitions WHERE org_id = %s AND is_active", [acme]
        )
    ]
    known = sorted({word for text in texts for word in text.split()})
    long = [word for word in known if len(word) >= 11]
    compared = spelt = 0
    # Fewer queries if each ranks more tasks.
    for _ in range(60 if len(texts) > 1000 else 150):
        words = []
        for word in chance.choices(chance.choice([known, long]), k=count):
            for _ in range(chance.randrange(3)):
                word = chance.choice(list(edited(word, chance.choice(LETTERS))))
            words.append(word[:chance.choice([len(word), len(word), 4])])
        words = f" {' '.join(dict.fromkeys(words))} "
        found = rows(reader, SEARCH, acme, words)
        if found and found[0][4] != "similar":
            continue
        expected = rows(reader, PLAIN, acme, words)
        assert found == expected, words
        compared += len(found)
        spelt += bool(found)
        if len(expected) > 3:
            for page in [
                {"size": 2},
                {"size": 2, "offset": 1},
                {"size": 5, "offset": len(expected) - 1},
                {"size": 5, "offset": len(expected)},
            ]:
                assert rows(reader, SEARCH, acme, words, **page) == rows(reader, PLAIN, acme, words, **page), (
                    words,
                    page,
                )
        if found:
            category = found[0][2].get("category") or "none such"
            assert rows(reader, SEARCH, acme, words, category=category) == rows(
                reader, PLAIN, acme, words, category=category
            ), words
    assert spelt > 5 and compared > 10


@pytest.mark.parametrize("length", [12, 13, 15, 18])
def test_two_edits_leave_a_long_word_near_by_trigrams(db, length):
    """A word with distinct trigrams stays above the threshold after two edits, as
    src/algorithms/words.rs says."""
    word = LETTERS[:length]
    near = sorted({twice for once in edited(word, "8") for twice in edited(once, "9")} | {word + "xyz" * 20})
    for text in ["%s", "abcd ghij %s klmn", "klmn cdefg %s defgh"]:
        # Two letters that are transposed and then separated are more than two edits for the
        # ranking.
        least, judged = db.execute("""
            SELECT min(word_similarity(%s, ' ' || replace(%s, '%%s', w) || ' ')), count(*)
            FROM unnest(%s::text[]) AS w
            WHERE mad_registry_internal.spelling_similarity(%s, ' ' || w || ' ') > 0""",
            [word, text, near, word]).fetchone()
        assert least >= 0.2 and judged > len(near) / 2


@pytest.mark.parametrize("typed", ["alignmentworkflow", "workflo"])
def test_where_there_are_too_many_the_best_are_judged(db, typed):
    """More tasks than the maximum of candidates begin with the word; the task whose name equals it
    was registered last and is found."""
    org = new_org(db, "acme")
    db.execute("""
        INSERT INTO mad.task_definitions (org_id, task_id, version, metadata)
        SELECT %s, %s || 'z-' || n, '1', '{}' FROM generate_series(1, 4200) AS n""", [org, typed])
    db.execute("INSERT INTO mad.task_definitions (org_id, task_id, version, metadata) VALUES (%s, %s, '1', %s)",
               [org, typed + "-named", Jsonb({})])
    assert [row[1::3] for row in rows(db, SEARCH, org, typed, size=5)][0] == (typed + "-named", "text")
    # One word is in no task, so that the search by spelling runs.
    found = rows(db, SEARCH, org, typed + " nowhere", size=5)
    assert [row[1::3] for row in found][0] == (typed + "-named", "similar") and len(found) == 5
    assert rows(db, SEARCH, org, typed + " nowhere", size=5, offset=1)[:4] == found[1:]
    # Of the similar words, some are ranked.
    assert len(rows(db, SEARCH, org, typed[:-2] + "x" + typed[-1], size=5)) == 5
