from datetime import date

import pytest

from ingest.understand import Geleverd, understand
from ingest.understand.dockets import court_of_docket, find_dockets
from search_index.numbers import docket_key

CAPTIONS = [
    ("REA_OOST_VLAANDEREN_GENT", "Vonnisnummer: 612/2018\nRepertoriumnummer: 2018/1947\nDossiernummer: 17G002214\nNotitienummer parket: GE66.RW.009914/15\nSysteemnummer parket: 15RG91442", ("612/2018", "2018/1947", "17G002214")),
    ("REA_LIMBURG_HASSELT", "Vonnisnummer 1903/2023\nRolnummer 23H000971\nNotitienummer HA63.NI.099224/20", ("1903/2023", "23H000971")),
    ("POL_LEUVEN", "Vonnisnummer    1417/2021\nDossier         21L009944", ("21L009944", "1417/2021")),
    ("HVB_GENT", "Rolnummer: 2025/NT/9914\nin hoger beroep tegen het vonnis van 29 juli 2024 van de rechtbank te Gent\n(griffienummer 1349/2024)", ("2025/NT/9914",)),
    ("REA_LEUVEN", "VONNIS nr. 2114/2015                Dossier nr. 15L002093", ("2114/2015", "15L002093")),
    ("REA_ANTWERPEN_ANTWERPEN", "Vonnis 3344/2026 van 16 juni 2026\nDossier 26A002718", ("3344/2026", "26A002718")),
    ("REA_OOST_VLAANDEREN_DENDERMONDE", "Nr. griffie: 1442/91\nNot.: 64.98.014.417/87", ("1442/91",)),
    ("HVB_GENT", "Arrestnummer: C/151/2026\nRolnummer: 2025/NT/9914\nNotitienummer: DE.66.98.001120/2022", ("2025/NT/9914", "C/151/2026")),
    ("HVB_ANTWERPEN", "Arrest nr. C/1417/2020 – rol 2019/CO/904", ("2019/CO/904", "C/1417/2020")),
    ("HHC", "van 21 oktober 2021 met nummer HHC-M-2122-9902 in de zaak met rolnummer 2021-HHC-9917-M", ("2021-HHC-9917-M", "HHC-M-2122-9902")),
    ("MHHC", "ARREST MHHC-14/999-VK van 3 april 2014 in de zaak 13/MHHC/999-M", ("13/MHHC/999-M", "MHHC-14/999-VK")),
    ("RVVB", "nr. A/2013/9909 van 17 september 2013\nin de zaak 1112/9903/A/4/0988", ("1112/9903/A/4/0988", "A/2013/9909")),
    ("RVVB", "van 23 maart 2026 met nummer RvVb-UDN-2526-9608\nin de zaak met rolnummer 2526-RvVb-9563-UDN", ("2526-RvVb-9563-UDN", "RvVb-UDN-2526-9608")),
    ("CASS", "Nr. P.95.9923.N", ("P.95.9923.N",)),
    ("CASS", "HOF VAN CASSATIE                       P.25.9919.N", ("P.25.9919.N",)),
    ("REA_LIMBURG_TONGEREN_BORGLOON", "Rolnummer: 20/9914/A     Uitgesproken op 29 april 2022", ("20/9914/A",)),
    ("HVB_ANTWERPEN", "Rolnummer 1999 P 2011       Arrest nr. 1499", ("1999 P 2011", "1499")),
    ("REA_BRUSSEL_NL", "Rep.nr. 2024/8899\nA.R. nr. 2022/9917/A", ("2022/9917/A", "2024/8899")),
    ("REA_LEUVEN", "Vonnis nr. 743/2013\nDossier nr. LE.66.L4.999180/2011", ("743/2013",)),
    ("VRED", "Inzake nr. 24/917/A", ("24/917/A",)),
    ("GWH", "Rolnummers : 9901 en 9902\nArrest nr. 999/2020 van 4 juni 2020", ("9901", "9902", "999/2020")),
]  # fmt: skip


@pytest.mark.parametrize(("court", "caption", "numbers"), CAPTIONS, ids=[c[2][0] for c in CAPTIONS])
def test_the_registers_number_comes_first_and_the_parkets_never(court, caption, numbers):
    assert find_dockets(court, caption) == numbers


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nr. P.20.9999.N", "p 20 9999 n"),
        ("rolnummer 2021-HHC-9917-M", "2021/HHC/9917/M"),
        ("RvVb-A-2425-9999", "RVVB.A.2425.9999"),
        ("C/151/2026", "c-151-2026"),
        ("2025/NT/9914", "2025 NT 9914"),
    ],
)
def test_spellings_of_one_number_compare_equal(one, other):
    assert docket_key(one) == docket_key(other)


def test_shapes_that_name_their_court():
    assert court_of_docket("2019/NT/904") == "HVB_GENT"
    assert court_of_docket("612/2018") is None


TEXT = "Hof van beroep te Gent\nRolnummer: 2025/NT/9914\nARREST VAN 30 JANUARI 2026\n\nOM DEZE REDENEN,\n\nHET HOF\n"


def test_delivered_metadata_that_agree_give_no_finding():
    geleverd = Geleverd(
        rechtscollege="HVB_GENT", rolnummer="2025 NT 9914", datum_uitspraak=date(2026, 1, 30)
    )
    assert understand(TEXT, geleverd).bevindingen == ()


def test_delivered_metadata_that_contradict_the_text_are_findings():
    geleverd = Geleverd(
        rechtscollege="HVB_ANTWERPEN", rolnummer="2025/NT/9915", datum_uitspraak=date(2026, 1, 31)
    )
    kenmerken = understand(TEXT, geleverd)
    assert {one.code for one in kenmerken.bevindingen} == {
        "rechtscollege_tegenstrijdig",
        "datum_tegenstrijdig_met_levering",
        "rolnummer_tegenstrijdig",
    }
    assert kenmerken.rechtscollege == "HVB_GENT"


def test_a_division_and_its_court_do_not_contradict():
    text = "Rechtbank van eerste aanleg te Mechelen\n\nOM DEZE REDENEN,\n"
    assert understand(text, Geleverd(rechtscollege="REA_ANTWERPEN")).bevindingen == ()


def test_an_ecli_is_only_read_or_delivered_never_made():
    assert understand(TEXT).ecli is None
    assert understand(
        "ECLI:BE:CASS:2020:ARR.20200101.1N.9\nHof van Cassatie\n\nOM DIE REDENEN,\n"
    ).ecli == ("ECLI:BE:CASS:2020:ARR.20200101.1N.9")
    assert (
        understand(TEXT, Geleverd(ecli="ECLI:BE:HBGNT:2026:ARR.1")).ecli
        == "ECLI:BE:HBGNT:2026:ARR.1"
    )


@pytest.mark.parametrize(
    ("head", "numbers"),
    [
        (
            "Dossier 24T990417 | Vonnis 702/2024 | Notitie TU.63.JA.990188/22",
            ("24T990417", "702/2024"),
        ),
        (
            (
                "dossiernummer 26B009917\nvonnisnummer 994/2026\nrepertoriumnummer 2026/1994\n"
                "systeemnummer 24RB99417"
            ),
            ("26B009917", "994/2026", "2026/1994"),
        ),
        ("vonnisnummer 702/2024\ndossiernummer 24T990417", ("702/2024", "24T990417")),
        ("vonnisnummer 2021/2914 – griffie 20L001993", ("2021/2914", "20L001993")),
        ("vonnisnummer 2021/2914\nalhier gekend als 20L001993", ("2021/2914", "20L001993")),
    ],
)
def test_the_number_that_the_griffie_puts_first_is_first(head, numbers):
    assert find_dockets("REA_ANTWERPEN_TURNHOUT", head) == numbers


def test_an_arrest_of_the_enforcement_court_may_end_with_its_chamber():
    assert find_dockets("MHHC", "ARREST MHHC-15/928-K3 VAN 26 FEBRUARI 2015") == ("MHHC-15/928-K3",)


def test_a_bare_number_below_the_word_vonnis_is_the_number_of_the_judgment():
    head = "Vonnis van 21 maart 2022\nnr. 418/22\nrepertorium 2022/917\ndossier 21O000742\n"
    assert find_dockets("REA_OUDENAARDE", head) == ("418/22", "2022/917", "21O000742")


def test_the_roll_of_the_prosecutor_general_is_not_the_roll_of_the_court():
    head = "Rolnummer 2022/CO/417\nRolnummer parket-generaal 2022/PGA/992 – 2022/VJ11/998\n"
    assert find_dockets("HVB_ANTWERPEN", head) == ("2022/CO/417",)
    alone = "Rolnummer parket-generaal 2004/PGG/918\n"
    assert find_dockets("HVB_GENT", alone) == ("2004/PGG/918",)


def test_a_parcel_at_the_head_of_a_line_is_no_number_of_the_case():
    head = "rolnummer 2122-RvVb-9916-A\nkadastraal bekend als sectie C, nr. 31K en\nnr. 31L.\n"
    assert find_dockets("RVVB", head) == ("2122-RvVb-9916-A",)
