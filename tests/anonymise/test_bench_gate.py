"""The bench of the gate shows what it says it shows."""

from __future__ import annotations

import random

import pytest

from anonymise.mentions import Mention
from bench.gate import FORMS, missed

TEXT = "De heer Jorein Zwezerijn zweeg. RRN 85.07.15-999.94. Volgens Zwezerijn was Ada Blom daar."
NAMES = [
    {"start": 8, "end": 24, "soort": "persoon", "persoon": 1},
    {"start": 61, "end": 70, "soort": "persoon", "persoon": 1},
    {"start": 75, "end": 83, "soort": "persoon", "persoon": 2},
    {"start": 36, "end": 51, "soort": "rijksregisternummer"},
]
FOUND = [
    Mention(one["start"], one["end"], one["soort"], persoon=one.get("persoon"), vervanging="[x]")  # type: ignore[arg-type]
    for one in NAMES
]


def draws(seed: int = 0) -> list[tuple[str, str, str, list[str]]]:
    line = {"id": "d", "tekst": TEXT, "mentions": NAMES}
    return [
        (
            one.form,
            one.text[one.start : one.end],
            one.text,
            [one.text[mark.start : mark.end] for mark in one.mentions],
        )
        for one in missed(line, FOUND, random.Random(seed))
    ]


def test_a_person_is_shown_once_and_every_other_mention_of_him_is_blank() -> None:
    own = [one for one in draws() if one[0] == "own name, as written"] or [
        one for one in draws(3) if one[0] == "own name, as written"
    ]
    assert own
    for _, shown, text, marks in own:
        assert text.count("[persoon]") == (1 if "Blom" not in shown else 0)
        assert shown not in marks


def test_the_marks_of_everybody_else_move_along() -> None:
    for form, shown, _, marks in draws():
        if form.startswith(("own", "in no", "a word")):
            assert "85.07.15-999.94" in marks
            assert shown


def test_another_kind_of_mention_is_shown_as_it_stands() -> None:
    assert ("rijksregisternummer", "85.07.15-999.94") in [one[:2] for one in draws()]


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("as written", "Jorein van Zwezerijn"),
        ("first word", "Jorein"),
        ("last word", "Zwezerijn"),
        ("capitals", "JOREIN VAN ZWEZERIJN"),
        ("e-mail", "jorein.zwezerijn@post.example"),
        ("small letters", "jorein van zwezerijn"),
    ],
)
def test_each_form_of_a_name(form: str, shown: str) -> None:
    assert FORMS[form]("Jorein van Zwezerijn", random.Random(1)) == shown


def test_a_misspelt_name_is_another_one() -> None:
    for seed in range(9):
        assert FORMS["misspelt"]("Jorein Zwezerijn", random.Random(seed)) != "Jorein Zwezerijn"
