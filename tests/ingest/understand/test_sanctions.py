import pytest

from ingest.understand import as_json, understand
from ingest.understand.kenmerken import Span
from ingest.understand.legible import make_legible
from ingest.understand.sanctions import find_sanctions

AMOUNTS = [
    ("een geldboete van 1.500 euro", [1500.0]),
    ("€ 1.000,00", [1000.0]),
    ("EUR 2.500", [2500.0]),
    ("1.000,- EUR", [1000.0]),
    ("1 000 EUR", [1000.0]),
    ("duizend euro (1.000 €)", [1000.0]),
    ("vijftienhonderd euro", [1500.0]),
    ("vijfduizend vierhonderd frank (5.400 F)", [133.86]),
    ("2.000 frank, gebracht op 120.000 frank", [49.58, 2974.72]),
    ("51,20 euro", [51.2]),
    ("één euro provisioneel", [1.0]),
    ("l.500 euro", [1500.0]),
    ("een boete van 500 EUR x 8 = 4.000 EUR", [500.0, 4000.0]),
    ("artikel 4.2.1 en 70 opdeciemen", []),
    ("12 maart 2018", []),
]

TERMS = [
    ("zes maanden hoofdgevangenisstraf", [180]),
    ("een termijn van twaalf maanden", [365]),
    ("achttien maanden", [540]),
    ("24 maanden", [730]),
    ("gedurende een termijn van drie\njaar", [1095]),
    ("binnen zestig dagen", [60]),
    ("binnen het jaar", [365]),
    ("vijfenveertig dagen", [45]),
    ("twee weken", [14]),
    ("één jaar en zes maanden", [545]),
    ("6 (zes) maanden", [180]),
    ("150 euro per dag vertraging", []),
    ("een werkstraf van 80 uur", []),
    ("feiten van zes jaar geleden", []),
]

KINDS = [
    ("Veroordeelt hem tot een geldboete van 500 euro, verhoogd met 70 opdeciemen tot 4.000 euro.", ["geldboete", "geldboete_met_opdeciemen"]),
    ("onder verbeurte van een dwangsom van 150 euro per dag, met een maximum van 30.000 euro", ["dwangsom_per_eenheid", "dwangsom_maximum"]),
    ("een bijdrage van 200 euro aan het Bijzonder Fonds, een vaste vergoeding van 51,20 euro en 20 euro aan het Begrotingsfonds", ["bijdrage", "vaste_vergoeding", "bijdrage_begrotingsfonds"]),
    ("Veroordeelt de verweerder tot een rechtsplegingsvergoeding van 750 euro.", ["rechtsplegingsvergoeding"]),
    ("Veroordeelt hem tot de kosten, begroot op 312,44 euro.", ["kosten"]),
    ("De voordeelontneming van 1.150 euro wordt vernietigd.", ["voordeelontneming"]),
]  # fmt: skip


def read(words):
    legible = make_legible(words)
    return find_sanctions(legible, (Span("dictum", 0, len(words)),))


@pytest.mark.parametrize(("words", "amounts"), AMOUNTS)
def test_amounts_in_euro(words, amounts):
    assert [one.bedrag_eur for one in read(words)[0] if one.dagen is None] == amounts


@pytest.mark.parametrize(("words", "days"), TERMS)
def test_terms_in_days(words, days):
    assert [one.dagen for one in read(words)[0] if one.dagen is not None] == days


@pytest.mark.parametrize(("words", "kinds"), KINDS)
def test_each_amount_is_what_the_words_around_it_say(words, kinds):
    assert [one.soort for one in read(words)[0]] == kinds


@pytest.mark.parametrize(
    ("words", "is_right"),
    [
        ("geldboete van 1.500 euro, verhoogd met 70 opdeciemen tot 12.000 euro", True),
        ("geldboete van 500 EUR, verhoogd met 45 opdeciemen en gebracht op 2.750 EUR", True),
        ("geldboete van 200 euro x 8 = 1.600 euro", True),
        ("geldboete van 1.500 euro, verhoogd met 70 opdeciemen tot 10.000 euro", False),
    ],
)
def test_base_times_factor_is_the_total_or_a_finding(words, is_right):
    assert [one.code for one in read(words)[1]] == ([] if is_right else ["opdeciemen_kloppen_niet"])


def test_the_span_is_the_amount_as_written():
    words = "tot een geldboete van duizend euro (1.000 €) of"
    (fine,) = read(words)[0]
    assert words[fine.start : fine.end] == "duizend euro (1.000 €)"


def test_amounts_outside_the_operative_part_are_no_sanctions():
    text = "Hof van beroep te Gent\n\nBEOORDELING\n\nDe schade bedraagt 4.112 euro.\n\nOM DEZE REDENEN,\n\nVerwerpt alles.\n"
    assert understand(text).sancties == ()


def test_the_same_fine_for_the_next_accused_stands_once_in_the_document():
    text = "OM DEZE REDENEN,\n\nVeroordeelt A tot een geldboete van 500 euro.\nVeroordeelt B tot een geldboete van 500 euro.\n"
    kenmerken = understand(text)
    assert len(kenmerken.sancties) == 2
    assert len(as_json("x", kenmerken)["sancties"]) == 1


def test_the_last_letter_of_a_word_is_no_digit_of_the_amount_behind_it():
    text = "Handhavingscollege\n\nBEOORDELING\n\nNiets.\n\nBESLISSING\n\nDe kosten zijn in totaal 400 euro.\n"
    assert [one.bedrag_eur for one in understand(text).sancties] == [400.0]
