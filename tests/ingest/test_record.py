from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymise.mentions import Anonymised, Mention
from ingest.record import Basis, Zaakgegevens, build, public_id
from ingest.understand.kenmerken import (
    Citaat,
    Kenmerken,
    RegelgevingGenoemd,
    Sanctie,
    Span,
    Verwijzing,
)
from search_index import open_store
from search_index.records import Uitspraak
from search_index.settings import SearchSettings
from search_index.store import Store

TEXT = "Rolnummer 2021/NT/9917. An Quaghebuys betaalt 500 euro. Zie hof van beroep, 2019/NT/1234."
NOW = datetime(2026, 11, 24, tzinfo=UTC)
ZAAK = Zaakgegevens("HVB_GENT", date(2021, 5, 4), "2021/NT/9917", None)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(SearchSettings.from_env({"ARRESTENDATABANK_VAR": str(tmp_path)}))


def draft(text: str = TEXT, *hidden: str) -> Anonymised:
    mentions, public, at = [], "", 0
    for words in sorted(hidden, key=text.index):
        start = text.index(words)
        mentions.append(Mention(start, start + len(words), "persoon", vervanging="[weg]"))
        public += text[at:start] + "[weg]"
        at = start + len(words)
    return Anonymised(
        text, public + text[at:], "geanonimiseerd", "automatisch", tuple(mentions), ()
    )


def span_of(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def record(store: Store, kenmerken: Kenmerken, *hidden: str, **zaak: str) -> Uitspraak:
    basis = Basis(replace(ZAAK, **zaak), kenmerken, draft(TEXT, *hidden))  # type: ignore[arg-type]
    return build("bcdfghjkmn", basis, store, NOW)


def test_a_number_that_the_text_shows_is_in_the_record(store: Store) -> None:
    assert record(store, Kenmerken()).rolnummer == "2021/NT/9917"


def test_a_number_that_the_text_hides_is_not_in_the_record(store: Store) -> None:
    assert record(store, Kenmerken(), "2021/NT/9917").rolnummer is None


def test_what_a_griffie_writes_in_a_field_cannot_come_out(store: Store) -> None:
    found = record(store, Kenmerken(afdeling="Quaghebuys"), rolnummer="zaak Wannes V.")
    assert found.rolnummer is None
    assert found.rechtscollege.afdeling != "Quaghebuys" or "Quaghebuys" in found.tekst


def test_a_citation_is_cut_from_the_public_text(store: Store) -> None:
    cited = Verwijzing("hof van beroep, 2019/NT/1234", *span_of("hof van beroep, 2019/NT/1234"))
    found = record(store, Kenmerken(verwijzingen=(cited,)), "An Quaghebuys", "2019/NT/1234")
    assert [one.tekst for one in found.verwijzingen] == ["hof van beroep, [weg]"]


def test_a_citation_resolves_only_by_a_number_that_is_still_visible(store: Store) -> None:
    known = replace(record(store, Kenmerken()), id="zzzzzzzzzz", rolnummer="2019/NT/1234")
    store.put(known)
    cited = Verwijzing("hof van beroep, 2019/NT/1234", *span_of("hof van beroep, 2019/NT/1234"))
    kenmerken = Kenmerken(verwijzingen=(cited,))
    assert record(store, kenmerken).verwijzingen[0].id == "zzzzzzzzzz"
    assert record(store, kenmerken, "2019/NT/1234").verwijzingen[0].id is None


def test_places_move_with_the_text(store: Store) -> None:
    kenmerken = Kenmerken(
        sancties=(Sanctie("geldboete", *span_of("500 euro"), bedrag_eur=500.0),),
        zones=(Span("dictum", *span_of("An Quaghebuys betaalt 500 euro.")),),
    )
    found = record(store, kenmerken, "An Quaghebuys")
    boete, zone = found.sancties[0], found.zones[0]
    assert found.tekst[boete.start : boete.end] == "500 euro"
    assert found.tekst[zone.start : zone.end] == "[weg] betaalt 500 euro."


def test_a_place_inside_what_is_hidden_is_left_out(store: Store) -> None:
    inside = Citaat("VCRO", "1", *span_of("Quaghe"))
    assert record(store, Kenmerken(citaten=(inside,)), "An Quaghebuys").citaten == ()


def test_only_carrying_instruments_are_regelgeving(store: Store) -> None:
    norms = (RegelgevingGenoemd("VCRO", True, ("6.2.1",)), RegelgevingGenoemd("DABM", False, ()))
    (norm,) = record(store, Kenmerken(regelgeving=norms)).regelgeving
    assert (norm.code, norm.artikelen) == ("VCRO", ("6.2.1",))


def test_handelingen_are_words_of_the_closed_list_in_its_order(store: Store) -> None:
    spans = (Span("herstel", 0, 3), Span("toezicht", 0, 3), Span("iets", 0, 3))
    assert record(store, Kenmerken(handelingen=spans)).handelingen == ("toezicht", "herstel")


@pytest.mark.parametrize(
    ("code", "soort"), [("HVB_GENT", "arrest"), ("CASS", "arrest"), ("HHC", "arrest")]
)
def test_the_usual_soort_of_a_court(store: Store, code: str, soort: str) -> None:
    assert record(store, Kenmerken(), rechtscollege=code).soort_uitspraak == soort


@settings(deadline=None)
@given(st.text(min_size=1), st.sampled_from(["2021/NT/9917", "2021 NT 9917", "2021-nt-9917"]))
def test_a_public_id_does_not_depend_on_spelling_or_on_the_text(text: str, rol: str) -> None:
    basis = Basis(replace(ZAAK, rolnummer=rol), Kenmerken(), draft(text))
    reference = Basis(ZAAK, Kenmerken(), draft())
    assert public_id(b"k" * 32, basis) == public_id(b"k" * 32, reference)


@settings(deadline=None)
@given(st.data())
def test_every_place_of_a_record_lies_inside_its_text(data: st.DataObject) -> None:
    from anonymise.spans import OffsetMap
    from ingest.record import _Place

    words = data.draw(st.lists(st.text("ab ", min_size=1, max_size=5), min_size=1, max_size=6))
    text, mentions, public = "", [], ""
    for one in words:
        if data.draw(st.booleans()):
            mark = data.draw(st.sampled_from(["[x]", "[een lang merk]"]))
            mentions.append(Mention(len(text), len(text) + len(one), "persoon", vervanging=mark))
            public += mark
        else:
            public += one
        text += one
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = _Place(OffsetMap.from_mentions(mentions), public).of(start, end)
    assert found is None or 0 <= found[0] < found[1] <= len(public)
