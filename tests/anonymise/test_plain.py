"""Odd blanks, wide letters and signs that nobody sees hide no name from the recognisers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymise.engine import Anonymiser
from anonymise.mentions import Finding, Mention
from anonymise.plain import plain, unseen
from tests.anonymise.test_omit import CAPTION, PROSE


@pytest.fixture(scope="module")
def engine() -> Anonymiser:
    """The engine with its model: without one nothing takes the automatic route."""
    return Anonymiser()


@pytest.mark.parametrize(
    ("odd", "usual"),
    [
        ("Jorein\u00a0Zwezerijn", "Jorein Zwezerijn"),
        ("Jorein\u202fZwezerijn", "Jorein Zwezerijn"),
        ("Zwezerijn\u2011Zwaan", "Zwezerijn-Zwaan"),
        ("Ｊｏｒｅｉｎ ９", "Jorein 9"),
        ("een\u2028twee", "een\ntwee"),
        ("Élodie œuvre", "Élodie œuvre"),
    ],
)
def test_every_sign_keeps_its_place(odd: str, usual: str) -> None:
    assert plain(odd).text == usual
    assert len(plain(odd).text) == len(odd)


@pytest.mark.parametrize(
    ("came", "read"),
    [
        ("Jan  de   Zwaan  zweeg  lang.", "Jan de Zwaan zweeg lang."),
        ("met JAN    ZWAAN als  enige", "met JAN    ZWAAN als enige"),  # two columns
        ("  ingesprongen  regel\n  nog  een", "  ingesprongen regel\n  nog een"),
        ("ge-\nboren te Zwaandorp", "geboren\nte Zwaandorp"),
        ("de heer Zwe-\n  zerijn, beklaagde", "de heer Zwezerijn,\nbeklaagde"),
        ("Zwaan-\nZwezerijn en Sint-\nZwaan", "Zwaan-\nZwezerijn en Sint-\nZwaan"),
        ("van 3-\n4 meter", "van 3-\n4 meter"),
        ("geboren te Bi-\nałystok op", "geboren te Białystok\nop"),
        ("mevrouw Yı-\nlmaz zweeg", "mevrouw Yılmaz\nzweeg"),
        ("aan het einde zwe-\nzerijn", "aan het einde zwezerijn"),
    ],
)
def test_lines_are_read_as_they_are_meant(came: str, read: str) -> None:
    assert plain(came).text == read


def test_a_place_is_told_in_the_text_that_came() -> None:
    came = "Jan  heeft  in  Ge-\nraardsbergen  gewoond."
    source = plain(came)
    start = source.text.index("Geraardsbergen")
    one = Mention(start, start + len("Geraardsbergen"), "gemeente")
    there = source.to_source(one)
    assert came[there.start : there.end] == "Ge-\nraardsbergen"
    assert source.from_source(there) == one
    whole = source.to_source(Finding("taal_niet_nederlands", 0, len(source.text)))
    assert (whole.start, whole.end) == (0, len(came))
    assert source.to_source(Finding("model_ontbreekt")) == Finding("model_ontbreekt")
    end = Finding("tekst_onleesbaar", len(source.text), len(source.text))
    assert source.to_source(end).start == len(came)


@given(st.text(alphabet="aZ -\n.9", max_size=80))
def test_every_sign_that_is_read_is_there(text: str) -> None:
    source = plain(text)
    for at, sign in enumerate(source.text):
        there = source.to_source(Finding("", at, at + 1))
        assert text[there.start] == sign or (sign, text[there.start]) == ("\n", " ")
        assert there.end == there.start + 1


def test_unseen_signs_count_inside_words_only() -> None:
    assert unseen("Zweze\u200brijn") == [(5, 6)]
    assert unseen("Zweze\u00ad\nrijn") == [(5, 7)]
    assert unseen("\ufeffDe rechtbank.\u200b") == []


@pytest.mark.model
@pytest.mark.parametrize("name", ["Jorein\u00a0Van\u00a0den\u00a0Broeck", "Ｊｏｒｅｉｎ　Ｚｗａｎ"])
def test_a_name_in_odd_signs_is_hidden(engine: Anonymiser, name: str) -> None:
    text = CAPTION + PROSE.format(f"Dat zei {name} op 3\u00a0mei.")
    result = engine.anonymise(text)
    assert result.tekst == text
    assert name.split("\u00a0", maxsplit=1)[0] not in result.openbare_tekst
    assert "Broeck" not in result.openbare_tekst
    assert "3\u00a0mei" in result.openbare_tekst


@pytest.mark.model
def test_a_word_cut_by_an_unseen_sign_goes_to_a_person(engine: Anonymiser) -> None:
    assert engine.anonymise(CAPTION + PROSE.format("Dat was zo.")).route == "automatisch"
    cut = engine.anonymise(CAPTION + PROSE.format("Dat was zo vol\u200bgens hem."))
    assert cut.route == "beoordeling"
    assert {one.code for one in cut.bevindingen} == {"tekst_onleesbaar"}


@pytest.mark.model
def test_filled_out_lines_are_read_like_others(engine: Anonymiser) -> None:
    text = CAPTION + PROSE.format("Dat zei Jorein Van den Broeck op 3 mei.")
    filled = text.replace(" ", "  ")
    result = engine.anonymise(filled)
    assert result.tekst == filled
    assert result.openbare_tekst == engine.anonymise(text).openbare_tekst.replace(" ", "  ")
    assert result.route == "automatisch"
    again = engine.reapply(filled, result.mentions)
    assert again.openbare_tekst == result.openbare_tekst


@pytest.mark.model
def test_a_word_cut_by_a_line_end_gives_its_name_away(engine: Anonymiser) -> None:
    text = CAPTION + PROSE.format("Hij is ge-\nboren te Bu-\njumbura op 3 mei\n1971.")
    result = engine.anonymise(text)
    assert "ge-\nboren te [gemeente] op [geboortedatum]." in result.openbare_tekst
