"""A pattern that is tried only where it can begin finds what it finds anywhere."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import anonymise.poort
import anonymise.recognisers
from anonymise.expression import Expression, _starts, forgetting
from anonymise.gate import _SHAPES
from anonymise.poort.sensitive import _words
from anonymise.poort.words import fixed_names
from anonymise.recognisers.identifiers import patterns
from ingest.samples.annotated import annotated

PROSE = "De rechtbank verwerpt het middel van de heer Zwezerijn, kbo 1999.999.943.\n" * 40


def everywhere(expression: Expression, text: str) -> list[tuple[int, int]]:
    return [found.span() for found in expression.compiled.finditer(text)]


def found(expression: Expression, text: str) -> list[tuple[int, int]]:
    return [one.span() for one in expression.finditer(text)]


@pytest.mark.parametrize(
    "pattern",
    [
        r"\b(?:heer|mevrouw)\s\w+",
        r"(?i:\bKBO|\bON\b|ondernemings?\s*-?\s*nummer)\s*\d+",
        r"(?<![\w.])\d{4}\.\d{3}\.\d{3}",
        r"^De\s\w+",
        r"\n\w",
        r"(?:de[ ])?(?:heer|kbo)",
        r"[Hh]et|HET",
        r"e",
        r".middel",
        r"(?<!\w)(?:’t|het)\s",
    ],
)
def test_nothing_is_passed_over(pattern: str) -> None:
    expression = Expression(pattern, re.MULTILINE)
    assert found(expression, PROSE) == everywhere(expression, PROSE) != []


def test_where_a_pattern_can_begin_anywhere_its_key_tells_where_to_look() -> None:
    expression = Expression(r"\w+,\skbo\s[\d.]+\d", key="kbo", before=30)
    assert expression.leads
    assert found(expression, PROSE) == everywhere(expression, PROSE) != []
    assert not Expression(r"\w+,\skbo\s[\d.]+\d").leads


def test_a_letter_that_grows_in_small_letters_changes_no_place() -> None:
    text = "İ " + PROSE
    expression = Expression(r"\bheer\s\w+")
    assert found(expression, text) == everywhere(expression, text) != []


def test_a_range_is_kept_to() -> None:
    expression = Expression(r"\bheer\b")
    first, second, *_ = everywhere(expression, PROSE)
    ranged = expression.finditer(PROSE, first[0] + 1, second[1])
    assert [one.span() for one in ranged] == [second]
    assert expression.search(PROSE, first[0] + 1, second[1] - 1) is None


def expressions() -> list[Expression]:
    names = [
        f"{package.__name__}.{one.name}"
        for package in (anonymise.recognisers, anonymise.poort)
        for one in pkgutil.iter_modules(package.__path__)
    ]
    constants = [one for name in names for one in vars(importlib.import_module(name)).values()]
    named = [one for one in constants if isinstance(one, Expression)]
    return [*named, *(one.regex for one in patterns()), *_SHAPES, *_words(), fixed_names()]


def test_every_pattern_finds_in_decisions_what_it_finds_anywhere() -> None:
    text = "\n\n".join(one.tekst for one in list(annotated())[::7])
    assert len(expressions()) > 100
    with forgetting():
        for one in expressions():
            assert found(one, text) == everywhere(one, text), one.compiled.pattern


def test_no_text_is_remembered_when_reading_fails() -> None:
    @forgetting()
    def read() -> None:
        assert Expression(r"\bwoord\b").search(PROSE) is None
        assert _starts.cache_info().currsize
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        read()
    assert not _starts.cache_info().currsize
