from datetime import date

import pytest

from ingest.understand import understand

HEAD = "Rechtbank van eerste aanleg te Brugge\nVONNIS van 3 mei 2021\n\nBEOORDELING\n\n"


def cited(words):
    return {(one.code, one.artikel) for one in understand(HEAD + words + "\n").citaten}


CITATIONS = [
    ("artikel 6.2.1 VCRO", {("VCRO", "6.2.1")}),
    ("de artikelen 4.2.1, 1°, a), en 6.1.1, eerste lid, 1°, van de Vlaamse Codex Ruimtelijke Ordening", {("VCRO", "4.2.1"), ("VCRO", "6.1.1")}),
    ("artikel 42, 3° en 43bis van het Strafwetboek", {("FED-SW", "42"), ("FED-SW", "43bis")}),
    ("art. 20 bis Vlaamse Wooncode", {("WOONC", "20bis")}),
    ("artikel 3.43 en volgende van de Vlaamse Codex Wonen van 2021", {("VCW", "3.43")}),
    ("de artikelen 162bis en 190 Sv., 1022 Ger.W. en 4 V.T.Sv.", {("FED-SV", "162bis"), ("FED-SV", "190"), ("FED-GERW", "1022"), ("FED-VTSV", "4")}),
    ("de artikelen 5 en 66 van het Strafwetboek, 190 en 195 van het Wetboek van Strafvordering, 8 van de Probatiewet en 15, 41 en 46 van het Wapenhandeldecreet",
     {("FED-SW", "5"), ("FED-SW", "66"), ("FED-SV", "190"), ("FED-SV", "195"), ("FED-PROB", "8"), ("WAPD", "15"), ("WAPD", "41"), ("WAPD", "46")}),
    ("artikel 4 van het decreet van 28 juni 1985 betreffende de milieuvergunning en artikel 22, tweede lid, van hetzelfde decreet", {("MVD", "4"), ("MVD", "22")}),
    ("artikel 48 van het Mestdecreet, strafbaar gesteld door artikel 71 van dat decreet", {("MESTD", "48"), ("MESTD", "71")}),
    ("artikel 12 van het Afvalstoffendecreet, strafbaar gesteld door artikel 56", {("AFVD", "12"), ("AFVD", "56")}),
    ("het decreet betreffende de omgevingsvergunning werd aangenomen en artikel 397 daarvan geldt", {("OVD", "397")}),
    ("de artikelen 7 en 8 van het besluit van de Vlaamse Regering van 23 juli 1998 (hierna: Vegetatiewijzigingsbesluit)", {("NATB", "7"), ("NATB", "8")}),
    ("artikel 5 van het decreet van 15 juni 2012 betreffende de in-, uit-, doorvoer van defensiegerelateerde producten (hierna het Decreet). Artikel 6 van het Decreet bepaalt", {("WAPD", "5"), ("WAPD", "6")}),
    ("artikel 16.4.27 DABM", {("DABM", "16.4.27")}),
    ("artikel 4.1.2.1 van VLAREM II", {("VLAREM2", "4.1.2.1")}),
    ("artikel 8 van de wet van 29 juni 1964", {("FED-PROB", "8")}),
    ("artikel 44 van de wet van 29 maart 1962 houdende organisatie van de ruimtelijke ordening en van de stedebouw. Gelet op de wet van 15 juni 1935 op het taalgebruik in gerechtszaken. Een vaste inrichting in de zin van artikel 44 van de voormelde wet",
     {("SW1962", "44")}),
    ("artikel 13 van het Mestdecreet. Gelet op de taalwet. Een vergunning in de zin van artikel 13 is vereist. Gelet op artikel 13 van het Mestdecreet", {("MESTD", "13")}),
    ("art. 6.1 E.V.R.M. en artikel 97 van de Grondwet", set()),
    ("de artikelen 2 en 3 van de wet van 29 juli 1991", set()),
    ("artikel 1382 van het Burgerlijk Wetboek", set()),
    ("artikel 5, 3 maanden na 12 maart 2018", set()),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), CITATIONS, ids=[c[0][:45] for c in CITATIONS])
def test_an_article_goes_to_its_instrument(words, expected):
    assert cited(words) == expected


def test_the_parent_in_an_execution_clause_is_no_second_norm():
    text = HEAD + (
        "Het besluit van de Vlaamse Regering van 27 november 2015 tot uitvoering van het decreet van 25 april 2014 "
        "betreffende de omgevingsvergunning is van toepassing."
    )
    assert [one.code for one in understand(text).regelgeving] == ["OVB"]


def test_a_shared_date_with_another_title_is_not_ours():
    text = HEAD + "Artikel 3 van het decreet van 18 mei 2018 houdende wijziging van het onderwijs."
    assert understand(text).regelgeving == ()


PENAL = (
    "Rechtbank van eerste aanleg te Brugge\nVONNIS van 3 mei 2021\nhet openbaar ministerie tegen X, beklaagde\n\n"
    "TENLASTELEGGINGEN\n\nA. bij inbreuk op artikel 4.2.1 VCRO, in de periode van 1 maart 2014 tot 30 september 2014;\n\n"
    "BEOORDELING\n\nOok artikel 17 van het Wapenhandelbesluit en artikel 66 van het Strafwetboek komen ter sprake. "
    "Het Bosdecreet is niet aan de orde.\n"
)


def test_what_the_charges_cite_carries_and_the_rest_is_named():
    norms = {one.code: one.dragend for one in understand(PENAL).regelgeving}
    assert norms == {"VCRO": True, "WAPB": False, "FED-SW": False, "BOSD": False}


def test_citations_carry_the_last_day_of_the_facts():
    assert {one.versie_op for one in understand(PENAL).citaten} == {date(2014, 9, 30)}


def test_a_norm_not_in_force_at_the_facts_is_a_finding():
    text = PENAL.replace("artikel 4.2.1 VCRO", "artikel 4 van de Vlaamse Codex Dierenwelzijn")
    assert "norm_niet_van_kracht_bij_feiten" in [one.code for one in understand(text).bevindingen]


def test_law_younger_than_the_decision_under_review_does_not_carry():
    text = (
        "Hof van Cassatie\nNr. P.95.9999.N\n\nHET HOF,\n\nGelet op het bestreden arrest, op 31 mei 1995 door het Hof van Beroep te Gent "
        "gewezen;\n\nOver het middel: schending van de artikelen 64 en 65 van de Stedenbouwwet en van artikel 69 van het decreet "
        "betreffende de ruimtelijke ordening, gecoördineerd op 22 oktober 1996;\n\nOM DIE REDENEN,\n\nVerwerpt de voorziening.\n"
    )
    assert {one.code: one.dragend for one in understand(text).regelgeving} == {
        "SW1962": True,
        "RO1996": False,
    }


def test_plain_the_act_is_the_norm_of_the_case_not_the_last_frame_named():
    words = (
        "Artikel 4 van de wet van 14 augustus 1986 betreffende de bescherming en het welzijn der dieren is "
        "geschonden. Uitstel kan (artikel 8 van de wet van 29 juni 1964). Een houdverbod volgt uit artikel 40 van de wet."
    )
    assert {("DWW86", "4"), ("FED-PROB", "8"), ("DWW86", "40")} == cited(words)


def test_the_numbering_of_the_decision_itself_cites_no_article():
    words = "Artikel 4 van het Milieuvergunningsdecreet is geschonden.\n\nBESLISSING\n\nArtikel 1. De afstand wordt vastgesteld."
    assert cited(words) == {("MVD", "4")}
