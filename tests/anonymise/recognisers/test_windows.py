"""The model reads only what can hold a name, and sees there what it sees in the whole."""

from __future__ import annotations

import re

import pytest

from anonymise.reading import Reading
from anonymise.recognisers.pipeline import Entity, Pipeline
from anonymise.recognisers.statistical import find_by_model, may_name
from anonymise.recognisers.windows import windows
from ingest.samples.annotated import annotated

PROSE = "want de rechtbank verwerpt het middel van de partij en legt de kosten ten laste "


def place(text: str, word: str) -> tuple[int, int]:
    found = re.search(rf"\b{word}\b", text)
    assert found
    return found.span()


def test_a_window_reaches_as_far_as_the_model_looks_beyond_the_name() -> None:
    text = f"{PROSE}{PROSE}tegen Jorein van de Zwezerijn {PROSE}{PROSE}"
    [(start, end)] = windows(text, [place(text, "Zwezerijn")], 4)
    before, after = text[start:end].split("Jorein van de Zwezerijn")
    assert len(before.split()) == len(after.split()) == 4 + 2
    assert len(text[start:end]) < len(text) / 2


def test_windows_that_touch_become_one() -> None:
    text = PROSE * 3 + "Zwezerijn en ook nog Wezerijn " + PROSE * 3
    places = [place(text, "Zwezerijn"), place(text, "Wezerijn")]
    assert len(list(windows(text, places, 4))) == 1
    assert len(list(windows(text + text, [*places, (len(text) + places[0][0],) * 2], 4))) == 2


def test_no_place_means_no_window() -> None:
    assert list(windows(PROSE, [], 4)) == []


def test_the_text_keeps_the_white_space_at_its_ends() -> None:
    assert list(windows("  Zwezerijn\n", [(2, 11)], 4)) == [(0, 12)]


@pytest.mark.model
def test_what_the_windows_show_is_what_the_whole_shows() -> None:
    pipeline = Pipeline(None)
    for decision in list(annotated())[::12]:
        reading = Reading(decision.tekst)
        places = list(may_name(reading))
        ents = pipeline._nlp(reading.text).ents
        whole = [Entity(one.start_char, one.end_char, one.label_) for one in ents]
        seen = pipeline.entities(reading.text, places)
        assert sure(reading, seen) == sure(reading, whole) != []


def sure(reading: Reading, entities: list[Entity]) -> list[object]:
    return [span for span in find_by_model(reading, entities) if span.score > 0.3]
