"""Every example in the three CSV files is read as its own row; no counterexample is."""

import csv
import io
from importlib.resources import files

import pytest

from ingest.understand.court import find_courts
from ingest.understand.dates import find_dates
from ingest.understand.dockets import find_dockets
from ingest.understand.instruments import find_instruments
from ingest.understand.legible import make_legible
from ingest.understand.outcomes import match_row
from search_index.vocabulary import uitkomsten

# Exact: an example that starts to work, or one that stops, fails the test.
KNOWN_OUTCOMES: set[tuple[str, str]] = set()
KNOWN_COUNTEREXAMPLES: set[tuple[str, str]] = set()


def rows(name):
    text = files("search_index").joinpath("data", f"{name}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text)))


def examples(cell):
    return [part.strip() for part in cell.split(" | ") if part.strip()]


def test_every_example_sentence_is_read_as_its_own_outcome():
    missed = {
        (code, sentence)
        for code, row in uitkomsten().items()
        for sentence in examples(row.voorbeeldzin)
        if not match_row(code, sentence)
    }
    assert missed == KNOWN_OUTCOMES


def test_no_counterexample_is_read_as_the_outcome():
    wrong = {
        (code, sentence)
        for code, row in uitkomsten().items()
        for sentence in examples(row.tegenvoorbeeld)
        if match_row(code, sentence)
    }
    assert wrong == KNOWN_COUNTEREXAMPLES


CITED = [
    (row["code"], words)
    for row in rows("regelgeving")
    for words in examples(row["citatievoorbeelden"])
]


@pytest.mark.parametrize(("code", "words"), CITED, ids=[f"{c}-{w[:40]}" for c, w in CITED])
def test_every_citation_is_its_own_instrument_and_no_other(code, words):
    legible = make_legible(words)
    found = find_instruments(legible, list(find_dates(legible.flat)))
    assert {one.code for one in found} == {code}


NAMES = [
    (row["code"], words) for row in rows("courts") for words in examples(row["naamvoorbeelden"])
]


def test_every_name_of_a_court_is_its_own_code():
    wrong = [
        (code, words, found)
        for code, words in NAMES
        if (found := [one.code for one in find_courts(words, short=True)])[:1] != [code]
    ]
    assert wrong == []


def test_every_example_number_is_read_in_a_caption():
    wrong = [
        (row["code"], words)
        for row in rows("courts")
        for words in examples(row["rolnummer_voorbeelden"])
        if not any(words.endswith(number) for number in find_dockets(row["code"], f"Nr. {words}\n"))
    ]
    assert wrong == []
