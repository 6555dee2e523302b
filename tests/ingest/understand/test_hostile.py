"""No text can hang the reader: time grows with length, and what is found stays bounded."""

import signal

import pytest

from ingest.understand import as_json, understand

SIZE = 100_000
UNITS = [
    "a", "1", "een", "1.", "artikel 1, ", "artikel 1 VCRO ", "veroordeelt hem tot de kosten ", "beveelt herstel ",
    "decreet van 14 juli 2023 ", "((hierna ", "duizend ", "1 000 ", "het bestreden arrest van de rechtbank ",
    "bij arrest van 1 mei 2020 ", "verdacht van\n", "artikel 1 VCRO en artikel 2 DABM en ", "een mei tweeduizend een ", "C ", "nr. 1 ",
    "schending aanvoeren van artikel 1 VCRO, ", "toezichthouder betreden ", "beslist de rechtbank ", "EHRM, Aaa bbb ", "decreet-", "- 1 -\n",
    "RvS nr. ", "\n", "a-\n", " ", "binnen een termijn van ", "A\n\n", "\u00ad", "İ",
]  # fmt: skip
FRAME = "Hof van beroep te Gent\nin zake het openbaar ministerie, beklaagde\n\nBEOORDELING\n\n{0}\n\nOM DEZE REDENEN,\n\n{0}\n\nAldus gewezen {0}\n"


@pytest.fixture
def limit():
    def too_long(*_):
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(20)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("unit", UNITS, ids=repr)
def test_a_hundred_thousand_characters_of_anything_end_in_time(unit, limit):
    text = FRAME.format((unit * SIZE)[: SIZE // 3])
    kenmerken = understand(text)
    assert kenmerken.zones[-1].end == len(text)
    assert all(
        0 <= one.start <= one.end <= len(text) for one in kenmerken.citaten + kenmerken.verwijzingen
    )


@pytest.mark.parametrize(
    "word", ["artikel 5", "vonnis", "Cass.", "in het jaar 2005", "rolnummer", "decreet"]
)
def test_a_void_behind_any_word_ends_in_time(word, limit):
    assert understand(word + " " * SIZE + "x").zones[-1].end == len(word) + SIZE + 1


@pytest.mark.parametrize("text", ["", " ", "\n", "x", "artikel", "\u00ad", "⟦", "€"])
def test_next_to_nothing_is_read_as_nothing(text):
    document = as_json("x", understand(text))
    assert document["rechtscollege"] is None
    assert document["regelgeving"] == document["uitkomsten"] == document["sancties"] == []
