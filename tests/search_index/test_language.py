"""The query language: what is said is understood, what is wrong is explained, nothing hangs."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from search_index.errors import QueryError
from search_index.language import (
    MAX_LENGTH,
    MAX_TERMS,
    Both,
    Either,
    Exact,
    Field,
    Not,
    Start,
    Words,
    parse,
)
from search_index.meaning import plan_of


def test_nothing_is_no_tree():
    assert parse("  ") is None


def test_words_stand_beside_each_other():
    assert parse("a bc") == Both((Words("a", 0), Words("bc", 2)))


def test_and_binds_before_or_and_not_before_both():
    assert parse("a b OF NIET c") == Either(
        (Both((Words("a", 0), Words("b", 2))), Not(Words("c", 12)))
    )


@pytest.mark.parametrize("q", ["a EN b", "a AND b", "a b"])
def test_and_may_be_spelled_out(q):
    assert isinstance(parse(q), Both)


def test_operators_are_capitals():
    assert parse("a of b") == Both((Words("a", 0), Words("of", 2), Words("b", 5)))


def test_quotation_marks_hold_words_together():
    assert parse('"a b"~3') == Exact("a b", 3, 0)


def test_a_star_ends_a_word():
    assert parse("verg*") == Start("verg", 0)


def test_a_field_has_a_value_with_colons_and_all():
    assert parse("ECLI:BE:HBGNT:2021:ARR.1") == Field("ECLI", "BE:HBGNT:2021:ARR.1", 0)


def test_a_colon_before_a_space_is_no_field():
    assert parse("conclusie: gegrond") == Both((Words("conclusie:", 0), Words("gegrond", 11)))


@pytest.mark.parametrize(
    ("q", "positie", "words"),
    [
        ('woning "a b', 7, "aanhalingsteken"),
        ("woning (a", 7, "haakje"),
        ("(", 0, "haakje"),
        ("a)", 1, "haakje"),
        ("a ()", 3, "haakjes"),
        ("a OF", 2, "Na OF"),
        ("a NIET", 2, "Na NIET"),
        ("OF a", 0, "Voor OF"),
        ("a NIET NIET b", 7, "NIET"),
        ("*misdrijf", 0, "einde"),
        ("bo*", 0, "3 letters"),
        ("a~3", 1, "~"),
        ('"a b"~', 5, "~"),
        ('"a b"~99', 5, "~"),
        ('"a*"', 0, "*"),
        ('mest "de van"~3', 5, "twee woorden"),
        ('"woning"~3', 0, "twee woorden"),
        ('"  "', 0, "woord"),
        ("naam:x", 0, "bestaat niet"),
        ("rechtbank:(a)", 10, "rechtbank:"),
        ("rechtbank:atlantis", 0, "rechtbank:gent"),
        ("uitkomst:xyz", 0, "uitkomst:"),
        ("jaar:21", 0, "vier cijfers"),
        ("ecli:zomaar", 0, "ECLI"),
        ("...", 0, "woord"),
        ("a" * (MAX_LENGTH + 1), MAX_LENGTH, "lang"),
        (" ".join(["woning"] * (MAX_TERMS + 1)), 7 * MAX_TERMS, "woorden"),
        ("(" * 30 + "a" + ")" * 30, 20, "haakjes"),
    ],
)
def test_a_mistake_says_where_it_is_and_how_to_mend_it(q, positie, words):
    with pytest.raises(QueryError) as caught:
        plan_of(q)
    assert caught.value.positie == positie
    assert words in caught.value.boodschap
    assert caught.value.boodschap.endswith(".") or caught.value.boodschap.endswith('".')


def test_an_error_does_not_carry_the_query():
    with pytest.raises(QueryError) as caught:
        plan_of("geheim (")
    assert "geheim" not in str(caught.value)


PIECES = st.sampled_from(
    [
        "a",
        "woning",
        "OF",
        "NIET",
        "EN",
        "(",
        ")",
        '"',
        "~3",
        "*",
        "bouw*",
        ":",
        "art:6.1",
        "decreet:vcro",
        "VCRO",
        "6.2.1",
        " ",
        "  ",
        "é",
        "§",
        "\x00",
        "🏠",
        "ECLI:",
        "rechtbank:gent",
        "-",
        "“",
        "”",
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=40).map("".join),
                 st.lists(PIECES, max_size=40).map(" ".join)))  # fmt: skip
def test_any_text_has_a_plan_or_a_sentence(q):
    error = None
    try:
        plan_of(q)
    except QueryError as caught:
        error = caught
    assert error is None or error.boodschap[0].isupper()
    assert error is None or error.positie is None or 0 <= error.positie <= len(q) + 1


@pytest.mark.parametrize("piece", ['"', "(", "a:", "a ", "NIET ", "~", "a*", " ", "a OF "])
def test_a_long_query_takes_no_time(piece):
    began = time.perf_counter()
    with pytest.raises(QueryError):
        plan_of(piece * 5000)
    assert time.perf_counter() - began < 0.5
