"""cache_key: parameters that are equal as jsonb have equal keys in any notation, and other
parameters have other keys."""

import json
import random
from decimal import Decimal

import psycopg
import pytest


def key(db, params, prefix="p"):
    return db.execute("SELECT mad_registry.cache_key(%s, %s::jsonb)", [prefix, params]).fetchone()[0]


def equal(db, one, other):
    return db.execute("SELECT %s::jsonb = %s::jsonb", [one, other]).fetchone()[0]


EQUAL = [
    ('{"a": 1, "b": [1, 2]}', '{ "b":[1,2],"a":1 }'),
    ("1", "1.0"),
    ("1", "1e0"),
    ("10", "1e1"),
    ("0.1", "1e-1"),
    ("0", "-0"),
    ("0", "-0.0"),
    ("0", "0e5"),
    ("1.5", "1.500"),
    ("-2", "-2.00"),
    ("1e22", "10000000000000000000000"),
    ("1000000000000000", "1000000000000000.0"),
    ('{"a": 1, "a": 2}', '{"a": 2}'),
    ('"\\u00e9"', '"é"'),
    ('"\\ud83e\\uddec"', '"🧬"'),
    ('"\\/"', '"/"'),
    ('{"\\u0061": 1}', '{"a": 1}'),
    ('{"a": {"b": {"c": [{"y": 1.0, "x": null}]}}}', '{"a":{"b":{"c":[{"x":null,"y":1e0}]}}}'),
]
DIFFERENT = [
    ("1", '"1"'),
    ("null", '"null"'),
    ("null", "{}"),
    ("[]", "{}"),
    ("[1, 2]", "[2, 1]"),
    ("[[1], 2]", "[1, [2]]"),
    ("true", '"true"'),
    ("1", "[1]"),
    ("0", "false"),
    ('""', "null"),
    ('{"a": null}', "{}"),
    ('"é"', '"e\u0301"'),
    ('"a"', '"A"'),
    ('" a"', '"a"'),
    ('{"a": 1}', '{"a": 1.0000000001}'),
    ('{"a": "1,\\"b\\":2"}', '{"a": "1", "b": 2}'),
    ('["a,b"]', '["a", "b"]'),
    ('"\\n"', '"\\\\n"'),
    ("9007199254740992", "9007199254740993"),
    ("18446744073709551614", "18446744073709551615"),
    ("12345678901234567890123", "12345678901234567890124"),
    ("1.00000000000000000001", "1"),
    ("0.30000000000000004", "0.300000000000000040000001"),
    ("1e-400", "0"),
    ("1e400", "2e400"),
]


@pytest.mark.parametrize("one, other", EQUAL)
def test_equal_parameters_have_one_key(db, one, other):
    assert equal(db, one, other)
    assert key(db, one) == key(db, other)


@pytest.mark.parametrize("one, other", DIFFERENT)
def test_different_parameters_have_two(db, one, other):
    assert not equal(db, one, other)
    assert key(db, one) != key(db, other)


def test_its_form(db):
    assert db.execute("SELECT mad_registry.cache_key('p', '{}') ~ '^query:[0-9a-f]{32}$'").fetchone()[0]
    assert key(db, "{}", "p") != key(db, "{}", "q")
    # Moving text between prefix and parameters changes the key.
    assert key(db, '"b"', 'a:') != key(db, '":b"', "a")
    assert key(db, "1", "a:1") != key(db, "1", "a")
    assert db.execute("SELECT mad_registry.cache_key(NULL, '{}'), mad_registry.cache_key('p', NULL)").fetchone() == (
        None,
        None,
    )


def test_it_may_be_indexed_and_run_in_parallel(db):
    assert db.execute("""
        SELECT provolatile, proparallel, proisstrict FROM pg_proc
        WHERE oid = 'mad_registry.cache_key(text, jsonb)'::regprocedure""").fetchone() == ("i", "s", True)


def test_it_does_not_depend_on_the_session(db):
    """Settings that change the output of values do not change the key."""
    params = '{"a": [1.5, 1e20, "é"], "b": {"c": null}}'
    expected = key(db, params)
    for setting in ["extra_float_digits = -15", "search_path = ''", "lc_numeric = 'C'", "bytea_output = 'escape'"]:
        db.execute(f"SET {setting}")
        assert key(db, params) == expected


@pytest.mark.parametrize("depth", [
    100, 1000])
def test_deep_parameters(db, depth):
    assert key(db, "[" * depth + "]" * depth) != key(db, "[" * (depth - 1) + "]" * (depth - 1))


# ---- random documents, seeded

ATOMS = [
    "null",
    "true",
    "false",
    '""',
    '"a"',
    '"é"',
    '"e\u0301"',
    '"\\u0001"',
    '"\\""',
    '"\\\\"',
    '"🧬"',
    '"1"',
    '"null"',
    "{}",
    "[]",
]
NAMES = ["a", "b", "aa", "A", "é", "e\u0301", "", " ", "\"", "\\", "10", "9", "a.b", "漢"]


def number(chance):
    """Returns a number that a double holds exactly. Other numbers would only show known behaviour.
    """
    if chance.random() < 0.5:
        return str(chance.choice([0, 1, -1, 10, 100, 2**31, 2**53, -2**63, 2**63 - 1]) + chance.randrange(3) * 0)
    return f"{chance.randrange(-10**6, 10**6)}e{chance.randrange(-8, 6)}"


def document(chance, depth=0):
    kind = chance.random()
    if depth > 3 or kind < 0.25:
        return chance.choice(ATOMS)
    if kind < 0.5:
        return ("number", number(chance))
    if kind < 0.7:
        return [document(chance, depth + 1) for _ in range(chance.randrange(4))]
    return {name: document(chance, depth + 1) for name in chance.sample(NAMES, chance.randrange(5))}


def notation(value, chance):
    """Returns a document as text: members in any order, numbers and letters in any notation, any
    white space."""
    space = chance.choice(["", " ", "\n\t"])
    if isinstance(value, tuple):
        exact = Decimal(value[1])
        forms = [value[1], format(exact, "f"), f"{exact:E}"]
        plain = format(exact, "f")
        if abs(exact) < 10**14:
            forms.append(plain + ("0" if "." in plain else ".00"))
        return chance.choice(forms)
    if isinstance(value, list):
        return f"[{space}" + f",{space}".join(notation(item, chance) for item in value) + "]"
    if isinstance(value, dict):
        members = list(value.items())
        chance.shuffle(members)
        return "{" + f",{space}".join(
            f"{json.dumps(name, ensure_ascii=chance.random() < 0.5)}{space}:{notation(item, chance)}"
            for name, item in members) + f"{space}}}"
    return value


def change(value, chance):
    """Returns a document that usually differs in one place."""
    if isinstance(value, list) and value:
        place = chance.randrange(len(value))
        return value[:place] + [change(value[place], chance)] + value[place + 1:]
    if isinstance(value, dict) and value:
        name = chance.choice(list(value))
        if chance.random() < 0.3:
            return {k: v for k, v in value.items() if k != name}
        return {**value, name: change(value[name], chance)}
    return document(chance, 3)


def test_keys_are_equal_exactly_where_jsonb_is(db):
    chance = random.Random(20)
    pairs = []
    for _ in range(3000):
        one = document(chance)
        other = one if chance.random() < 0.4 else change(one, chance)
        pairs.append((notation(one, chance), notation(other, chance)))
    # JSON cannot write some of the control characters that jsonb refuses, so none is here.
    wrong = db.execute("""
        SELECT one, other FROM unnest(%s::text[], %s::text[]) AS pair (one, other)
        WHERE (one::jsonb = other::jsonb)
           <> (mad_registry.cache_key('p', one::jsonb) = mad_registry.cache_key('p', other::jsonb))""",
        [list(column) for column in zip(*pairs)]).fetchall()
    assert wrong == []
    same = db.execute(
        "SELECT count(*) FROM unnest(%s::text[], %s::text[]) AS pair (one, other) WHERE one::jsonb = other::jsonb",
        [list(column) for column in zip(*pairs)],
    ).fetchone()[0]
    assert 1000 < same < 2500


def test_among_many_documents_no_two_share_a_key(db):
    chance = random.Random(21)
    documents = [notation(document(chance), chance) for _ in range(5000)]
    different, keys = db.execute("""
        SELECT count(DISTINCT d::jsonb), count(DISTINCT mad_registry.cache_key('p', d::jsonb))
            FROM unnest(%s::text[]) d""",
        [documents]).fetchone()
    assert keys == different > 1000


def test_numbers_of_any_length(db):
    """Keys distinguish numbers that no double can hold: ids, hashes and exact amounts."""
    chance = random.Random(22)
    numbers = set()
    for _ in range(300):
        digits = str(chance.randrange(1, 10)) + "".join(
            chance.choice("0123456789") for _ in range(chance.randrange(18, 40))
        )
        numbers |= {digits, digits[:-1] + str((int(digits[-1]) + 1) % 10), f"0.{digits}"}
    different, keys = db.execute("""
        SELECT count(DISTINCT d::jsonb), count(DISTINCT mad_registry.cache_key('p', d::jsonb))
            FROM unnest(%s::text[]) d""",
        [sorted(numbers)]).fetchone()
    assert keys == different


def test_odd_texts_have_a_key_too(db):
    """Every text that jsonb accepts has a key."""
    for text in [
        '"\\u0001\\u001f\u007f"',
        '{"": {"": {"": ""}}}',
        json.dumps("漢" * 10_000),
        json.dumps(["x" * 100] * 1000),
    ]:
        assert len(key(db, text)) == 38
    with pytest.raises(psycopg.errors.UntranslatableCharacter):
        key(db, '"\\u0000"')
