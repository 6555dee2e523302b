"""Generated decisions: the same for the same seed, varied, and true to their gold."""

import re
from datetime import date

import pytest

from anonymise.mentions import ROLLEN, SOORTEN
from ingest.samples.banks import bank, themas
from ingest.samples.dossier import datum
from ingest.samples.generate import chains, decisions, records
from search_index.serialise import from_json, to_json
from search_index.vocabulary import HANDELINGEN, ZONES, courts, dictum, regelgeving, uitkomsten

MANY = list(decisions(300, 11))
RECORDS = list(records(60, 11))


def test_the_same_seed_gives_the_same_decisions():
    assert list(decisions(12, 11)) == MANY[:12]
    assert list(records(12, 11)) == RECORDS[:12]


def test_another_seed_gives_others():
    assert {one.tekst for one in decisions(12, 12)}.isdisjoint(one.tekst for one in MANY)


def test_no_two_are_alike():
    assert len({one.tekst for one in MANY}) == len(MANY)
    openings = {one.tekst[:400] for one in MANY}
    assert len(openings) == len(MANY)


def test_a_chain_is_one_case_before_several_courts():
    first, second, *rest = [one for one in chains(4, 3) if one.id.startswith("keten-00000")]
    assert first.kenmerken["soort_uitspraak"] == "vonnis"
    assert second.kenmerken["instantie"] == "hoger beroep"
    assert first.kenmerken["rolnummer"][0] in second.tekst
    lower = datum(date.fromisoformat(first.kenmerken["datum_uitspraak"]))
    assert lower in " ".join(second.kenmerken["verwijzingen"][0].split())
    for later in (second, *rest):
        assert accused(later) == accused(first)


def accused(one) -> set[str]:
    return {
        one.tekst[m["start"] : m["end"]]
        for m in one.mentions
        if m["soort"] in {"rijksregisternummer", "ondernemingsnummer"}
    }


def test_every_mention_is_of_a_known_kind_and_holds_words():
    for one in MANY:
        for mention in one.mentions:
            assert mention["soort"] in SOORTEN
            assert mention.get("rol") in {None, *ROLLEN}
            assert one.tekst[mention["start"] : mention["end"]].strip()


def test_no_mark_and_no_field_survives_in_a_text():
    assert [one.id for one in MANY if re.search(r"[⟦⟧⟪⟫{}]|persoon:|None", one.tekst)] == []


def test_a_number_of_a_person_is_marked_wherever_it_stands():
    for one in MANY:
        marked = {(m["start"], m["end"]) for m in one.mentions}
        for number in re.finditer(r"\d\d\.\d\d\.\d\d-999\.\d\d|1999\.\d{3}\.\d{3}", one.tekst):
            assert number.span() in marked, one.id


def test_a_surname_that_must_go_is_marked_wherever_it_stands():
    for one in MANY:
        spans = [(m["start"], m["end"]) for m in one.mentions]
        for mention in one.mentions:
            if mention["soort"] != "persoon" or not mention["verwijderen"]:
                continue
            words = one.tekst[mention["start"] : mention["end"]]
            name = " ".join(words.split()).rpartition(" ")[2]
            for again in re.finditer(rf"\b{re.escape(name)}\b", one.tekst) if len(name) > 6 else ():
                assert any(s <= again.start() and again.end() <= e for s, e in spans), (
                    one.id,
                    name,
                )


def test_every_decision_has_its_caption():
    for one in MANY:
        known = one.kenmerken
        assert known["rechtscollege_code"] in courts()
        assert known["rolnummer"][0] in one.tekst
        day = date.fromisoformat(known["datum_uitspraak"])
        assert datum(day) in " ".join(one.tekst.split())


def test_facts_of_the_gold_are_words_of_the_text():
    for one in MANY:
        known = one.kenmerken
        operative = one.tekst[known["dictum_start"] :]
        for fact in (*known["bedragen"], *known["termijnen"]):
            assert fact["tekst"] in operative, one.id
        assert all(words in one.tekst for words in known["verwijzingen"])
        assert one.tekst[known["dictum_start"] - 2 : known["dictum_start"]] == "\n\n"


def test_codes_are_those_of_the_vocabularies():
    for one in MANY:
        known = one.kenmerken
        assert set(known["uitkomsten"]) <= set(uitkomsten())
        assert set(known["handelingen"]) <= set(HANDELINGEN)
        assert {*known["regelgeving_dragend"], *known["regelgeving_genoemd"]} <= set(regelgeving())
        assert known["regelgeving_dragend"], one.id


def test_a_norm_carries_no_decision_from_before_it_existed():
    for one in MANY:
        day = date.fromisoformat(one.kenmerken["datum_uitspraak"])
        for code in one.kenmerken["regelgeving_dragend"]:
            row = regelgeving()[code]
            assert (row.datum or date.min) < day, (one.id, code)


def test_the_collection_is_varied():
    known = [one.kenmerken for one in MANY]
    assert len({c for k in known for c in k["regelgeving_dragend"]}) >= 60
    assert len({c for k in known for c in k["uitkomsten"]}) >= 40
    assert {h for k in known for h in k["handelingen"]} == set(HANDELINGEN)
    kinds = {k["rechtscollege_code"].partition("_")[0] for k in known}
    assert kinds == {"REA", "HVB", "HHC", "MHHC", "RVVB", "RVS", "CASS", "GWH"}
    assert {k["soort_uitspraak"] for k in known} == {"vonnis", "arrest", "tussenvonnis"}
    years = {k["datum_uitspraak"][:4] for k in known}
    assert min(years) < "1992"
    assert max(years) > "2024"


@pytest.mark.parametrize("thema", themas(), ids=lambda thema: thema["naam"])
def test_every_subject_names_instruments_that_exist(thema):
    codes = {*thema["normen"], *thema.get("uitvoering", ())}
    assert codes <= set(regelgeving())
    assert codes <= set(bank("instrumenten"))
    restored = {code for codes, _ in thema["herstel"] for code in codes.split()}
    assert restored <= set(uitkomsten())


@pytest.mark.parametrize("code", sorted(bank("instrumenten")))
def test_an_instrument_in_full_is_recognised_as_itself(code):
    words = bank("instrumenten")[code]["vol"]
    patterns = regelgeving()[code].regex_sterk
    assert any(re.search(pattern, words, re.IGNORECASE) for pattern in patterns)


def test_a_record_hides_what_the_gold_wants_removed():
    for one, record in zip(MANY, RECORDS, strict=False):
        removed = {
            one.tekst[m["start"] : m["end"]]
            for m in one.mentions
            if m["verwijderen"] and m["soort"] in {"persoon", "rijksregisternummer", "kadaster"}
        }
        assert not [words for words in removed if len(words) > 5 and words in record.tekst]
        assert sum(record.anonimisering.vervangen.values()) > 0


def test_offsets_of_a_record_point_to_what_they_say():
    for record in RECORDS:
        assert [zone.soort for zone in record.zones if zone.soort not in ZONES] == []
        assert all(record.tekst[v.start : v.end] == v.tekst for v in record.verwijzingen)
        assert all(
            re.search(r"\d|maand|jaar|week", record.tekst[s.start : s.end]) for s in record.sancties
        )
        assert all(
            re.match("[Aa]rtikel|[Dd]e |[Hh]et ", record.tekst[c.start : c.end])
            for c in record.citaten
        )
        assert {proof.code for proof in record.bewijs} <= {*dictum(), *HANDELINGEN}
        assert record.regelgeving


def test_records_have_ids_of_the_public_alphabet_and_survive_json():
    assert len({record.id for record in RECORDS}) == len(RECORDS)
    for record in RECORDS:
        assert re.fullmatch("[bcdfghjkmnpqrstvwxyz23456789]{8,}", record.id)
        assert from_json(to_json(record)) == record
