import pytest

from ingest.understand import understand

CITED = [
    "Cass. 15 juni 2004, P.04.9999.N",
    "Cass., 4 december 1990, A.R. nr. 9904",
    "Cass. 22 mei 2012, AR P.11.9936.N",
    "Cass. 3 november 2009, nr. P.09.9912.N",
    "GwH nr. 999/2013",
    "GwH 18 februari 2021, nr. 925/2021",
    "Grondwettelijk Hof 18 februari 2021, nr. 925/2021",
    "Arbitragehof nr. 992/2004",
    "RvS nr. 999.264",
    "RvS 12 maart 2024, nr. 999.264",
    "RvVb 12 februari 2013, nr. A/2013/9062",
    "RvVb 9 november 2023, nr. RvVb-A-2324-9199",
    "RvVb 9 november 2023, RvVb-A-2324-9199",
    "HHC 9 januari 2020, HHC-M-1920-9963",
    "MHHC 3 april 2014, MHHC-14/999-VK",
    "HvJ 22 september 2020, C-924/18",
    "EHRM 27 november 2008",
    "Antwerpen 22 mei 2019, C/9906/2019",
    "Gent 12 mei 2016, 2015/NT/9999",
    "HvB Gent 12 mei 2016",
    "Corr. Gent 3 mei 2011",
    "Rb. Brugge 5 mei 2010",
    "Rb. Antwerpen, afdeling Mechelen, 5 mei 2017",
    "Pol. Mechelen 5 mei 2010",
    "Vred. Diest 6 maart 2018",
    "arrest nr. 999.264 van de Raad van State van 4 maart 2024",
    "arrest nr. 925/2021 van het Grondwettelijk Hof",
    "arrest van het Grondwettelijk Hof nr. 925/2021 van 18 februari 2021",
    "het arrest van het Hof van Cassatie van 4 maart 2014",
    "het vonnis van de Correctionele Rechtbank te Gent van 8 november 1993",
    "vonnis van de rechtbank van eerste aanleg Oost-Vlaanderen, afdeling Dendermonde, van 24 februari 2025",
    "beschikking van de vrederechter van het kanton Diest van 6 maart 2018",
    "beschikking van de raadkamer te Brugge van 3 mei 2019",
    "het bestreden arrest, op 31 mei 1995 door het Hof van Beroep te Gent, achtste kamer, gewezen onder nummer 995/95",
    "het vonnis van 14 mei 2019 van de rechtbank van eerste aanleg te Brugge",
    "het bestreden vonnis van 14 mei 2019",
    "tussenarrest nr. HHC-M-2122-9931 van 5 mei 2022",
    "ECLI:BE:CASS:2014:ARR.20140304.9",
]  # fmt: skip


@pytest.mark.parametrize("words", CITED)
def test_a_cited_decision_is_found_as_written(words):
    text = f"Hof van beroep te Gent\n\nBEOORDELING\n\nHet hof volgt dit (zie {words}) en verwerpt het verweer.\n"
    found = [one.tekst for one in understand(text).verwijzingen]
    assert found == [words]


@pytest.mark.parametrize(
    "words",
    [
        "de beslissing van de gewestelijke entiteit van 26 februari 2021",
        "het besluit van de deputatie van 21 juni 2012",
        "dit vonnis van 3 mei 2021",
        "proces-verbaal GE.66.RW.009914/2015 van 17 april 2015",
        "een arrest dat de bodem raakt",
        "te Gent op 3 mei 2021",
    ],
)
def test_what_is_no_decision_of_a_court_is_no_reference(words):
    text = f"Rechtbank van eerste aanleg te Brugge\n\nBEOORDELING\n\nDe partij beroept zich op {words}.\n"
    assert understand(text).verwijzingen == ()


def test_the_decision_itself_is_no_reference():
    text = "Hof van Cassatie\nNr. P.20.9999.N\nARREST VAN 3 MEI 2021\n\nOM DIE REDENEN,\n\nVerwerpt het cassatieberoep P.20.9999.N.\n"
    assert understand(text).verwijzingen == ()


def test_the_decision_under_review_says_so_and_carries_keys():
    text = (
        "Hof van beroep te Gent\nRolnummer: 2025/NT/9914\n\n1. Rechtspleging\n\nDe beklaagden kwamen in hoger beroep tegen het "
        "vonnis van de rechtbank van eerste aanleg te Brugge van 4 mei 2020.\n"
    )
    (reference,) = understand(text).verwijzingen
    assert reference.relatie == "beroepen_uitspraak"
    assert "REA_WEST_VLAANDEREN_BRUGGE:2020-05-04" in reference.sleutels


def test_a_span_is_the_place_in_the_text_also_over_a_broken_line():
    text = "BEOORDELING\n\nZie het vonnis van de recht-\nbank van eerste aanleg te Brugge van 4 mei 2020 daarover.\n"
    (reference,) = understand(text).verwijzingen
    assert text[reference.start : reference.end].endswith("van 4 mei 2020")


BRIEF = "Hof van beroep te Gent\n\nBEOORDELING\n\n"


def test_an_earlier_ruling_of_the_same_court_in_the_case_is_no_reference():
    text = (
        BRIEF
        + "Bij het vonnis van deze rechtbank van 23 februari 2018 werd een deskundige aangesteld.\n"
    )
    assert understand(text).verwijzingen == ()


def test_the_decision_under_review_stands_once():
    text = BRIEF + (
        "Het hoger beroep is gericht tegen het vonnis van de rechtbank van eerste aanleg te Brugge van 14 mei 2019. "
        "Het hof bevestigt het bestreden vonnis van 14 mei 2019.\n"
    )
    assert len(understand(text).verwijzingen) == 1


def test_a_number_between_brackets_finds_the_decision_but_is_not_its_name():
    name = "het arrest van het hof van beroep te Gent, correctionele kamer, van 16 oktober 2020"
    text = (
        BRIEF + f"Het cassatieberoep is gericht tegen {name} (nr. C/9917/2020, rol 2019/NT/904).\n"
    )
    (found,) = understand(text).verwijzingen
    assert found.tekst == name
    assert any("9917" in key for key in found.sleutels)
