from datetime import date

import pytest

from ingest.understand import understand
from ingest.understand.dates import find_dates
from ingest.understand.numerals import parse_number, parse_quantity

NUMBERS = {
    "één": 1, "éen": 1, "elf": 11, "achttien": 18, "twintig": 20, "eenentwintig": 21, "tweeëntachtig": 82,
    "vijfenveertig": 45, "honderd": 100, "honderdvijftig": 150, "tweehonderd en tien": 210,
    "duizend": 1000, "twaalfhonderd": 1200, "tweeduizend en negen": 2009, "tweeduizend vijfentwintig": 2025,
    "negentienhonderd zevenennegentig": 1997, "vijfduizend vierhonderd": 5400, "honderdduizend": 100_000,
    "anderhalf miljoen": None, "twee miljoen": 2_000_000, "en": None, "eenmaal": None, "": None,
}  # fmt: skip

DATES = [
    ("12 maart 2018", date(2018, 3, 12)),
    ("1 MAART 2022", date(2022, 3, 1)),
    ("1ste december 2020", date(2020, 12, 1)),
    ("3de mei 2019", date(2019, 5, 3)),
    ("14.9.1953", date(1953, 9, 14)),
    ("14/09/2015", date(2015, 9, 14)),
    ("14-09-2015", date(2015, 9, 14)),
    ("14 . 9 . 1953", date(1953, 9, 14)),
    ("30/09/14", date(2014, 9, 30)),
    ("2021-05-04", date(2021, 5, 4)),
    ("22 sept. 2004", date(2004, 9, 22)),
    ("l2 maart 2009", date(2009, 3, 12)),
    ("12 maart\n2018", date(2018, 3, 12)),
    ("achtentwintig april tweeduizend en negen", date(2009, 4, 28)),
    ("vijfentwintig februari negentienhonderd zevenennegentig", date(1997, 2, 25)),
    ("zestien oktober negentienhonderd tweeëntachtig", date(1982, 10, 16)),
    ("vier mei tweeduizend twintig", date(2020, 5, 4)),
    ("eerste januari tweeduizend", date(2000, 1, 1)),
]  # fmt: skip

CAPTIONS = [
    "Datum van uitspraak: 12 maart 2018",
    "VONNIS d.d. 12 maart 2018",
    "Vonnis 612/2018 van 12 maart 2018",
    "ARREST VAN 12 MAART 2018",
    "Uitgesproken op 12 maart 2018",
    "Op heden, twaalf maart tweeduizend achttien, heeft de rechtbank het volgend vonnis uitgesproken",
    "van 12 maart 2018 met nummer HHC-M-1718-0001 in de zaak met rolnummer 1718-HHC-0001-M",
    "nr. A/2018/0909 van 12 maart 2018\nin de zaak 1112/0003/A/4/0088",
    "zitting van 12 maart 2018",
    "Uitspraak: 12 maart 2018",
    "nr. 264.000 van 12 maart 2018 in de zaak A. 230.000/VII-40.000",
]


@pytest.mark.parametrize(("words", "value"), NUMBERS.items())
def test_numbers_in_words(words, value):
    assert parse_number(words) == value


@pytest.mark.parametrize(
    ("words", "value"), [("18", 18), ("anderhalf", 1.5), ("anderhalve", 1.5), ("half", 0.5)]
)
def test_quantities_are_digits_words_and_halves(words, value):
    assert parse_quantity(words) == value


@pytest.mark.parametrize(("words", "day"), DATES)
def test_every_shape_of_a_date(words, day):
    assert [found.dag for found in find_dates(f"op {words} te Gent")] == [day]


@pytest.mark.parametrize(
    "words",
    ["31 februari 2020", "1.500 euro", "artikel 4.2.1", "nr. 16/2015", "12 mei", "0499 00 17 32"],
)
def test_what_is_no_date(words):
    assert not list(find_dates(words))


@pytest.mark.parametrize("caption", CAPTIONS)
def test_the_caption_says_when(caption):
    text = (
        f"{caption}\n\nin zake X, geboren te Gent op 3 april 1961, gedagvaard op 4 mei 2017, tegen het besluit"
        " van 2 februari 2016\n\nOM DEZE REDENEN,\n\nBeslist.\n"
    )
    assert understand(text).datum_uitspraak == date(2018, 3, 12)


def test_without_a_date_in_the_caption_the_signature_says_when():
    text = (
        "Hof van beroep te Gent\n\nX, geboren te Gent op 3 april 1961\n\nFEITEN\n\nOp 1 mei 2017.\n\nOM DEZE REDENEN,\n\n"
        "HET HOF, verklaart het beroep ontvankelijk.\n\n"
        "Aldus gewezen en uitgesproken in openbare terechtzitting van 12 maart 2018.\n"
    )
    assert understand(text).datum_uitspraak == date(2018, 3, 12)


def test_caption_and_signature_that_disagree_are_a_finding():
    text = (
        "Hof van beroep te Gent\nARREST VAN 12 MAART 2018\n\nOM DEZE REDENEN,\n\nHET HOF, verklaart het beroep ontvankelijk.\n\n"
        "Aldus gewezen en uitgesproken in openbare terechtzitting van 13 maart 2018.\n"
    )
    assert [one.code for one in understand(text).bevindingen] == ["datum_tegenstrijdig"]


BODY = (
    "Rechtbank van eerste aanleg te Veurne\n{caption}\n\nFEITEN\n\nDe zaak werd behandeld op de zitting van 26 april 2013.\n\n"
    "UITSPRAAK\n\n{formula}\n"
)


@pytest.mark.parametrize(
    ("caption", "formula", "day"),
    [
        ("uitgesproken op vrijdag 24 mei 2013", "De rechtbank veroordeelt X.", date(2013, 5, 24)),
        (
            "vonnis nr. 9/2013",
            "Gelet op het decreet van 3 maart 1976\n\nAldus uitgesproken op 24 mei 2013.",
            date(2013, 5, 24),
        ),
        (
            "datum: 24 mei 2003",
            "Aldus uitgesproken in openbare zitting op 24 mei 2013.",
            date(2013, 5, 24),
        ),
        ("vonnis nr. 9/2013", "Gelet op de wet van 3 maart 1976.", None),
    ],
    ids=["weekday", "norm", "older than its hearing", "only a norm"],
)
def test_the_day_of_a_norm_or_before_the_hearing_is_not_that_of_the_decision(caption, formula, day):
    assert understand(BODY.format(caption=caption, formula=formula)).datum_uitspraak == day


PARTIES = (
    "{head}\n\nHet openbaar ministerie\n\ntegen\n\n{party}\n\nTENLASTELEGGING\n\n"
    "Te Gent op 1 mei 2015.\n\nDe zaak werd behandeld op de zitting van 2 februari 2016.\n\n"
    "OM DEZE REDENEN,\n\nveroordeelt de beklaagde.\n\nAldus gewezen door M. Peeters, rechter.\n"
)


@pytest.mark.parametrize(
    "party",
    [
        "PEETERS Karel, 3/7/1997, student, wonende te Gent",
        "Van den Berghe Lies, 3 juli 1997, bediende",
        "PEETERS Karel, geboren te\nGent op 3 juli 1997, wonende te Gent",
        "PEETERS Karel, geb. te Gent, Sint-Amandsberg, 3 juli 1997",
        "PEETERS Karel °03/07/1997",
        "PEETERS Karel, geboren te Gent op drie juli negentienhonderd zevenennegentig",
        "PEETERS Karel, né le 3 juillet 1997",
        "PEETERS Karel, geboortedatum: 03.07.1997",
    ],
)
@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Rechtbank van eerste aanleg te Gent\nvonnisnummer 417/2016", None),
        (
            "De politierechtbank te Gent, tweede kamer, zitting van dinsdag 1 maart 2016",
            date(2016, 3, 1),
        ),
        (
            (
                "Politierechtbank Gent\nIn openbare terechtzitting van vrijdag e1f maart twee duizend "
                "zestien heeft de rechtbank het volgende vonnis uitgesproken"
            ),
            date(2016, 3, 11),
        ),
    ],
    ids=["no day", "sitting", "misread words"],
)
def test_a_day_of_birth_is_never_the_day_of_the_decision(head, day, party):
    assert understand(PARTIES.format(head=head, party=party)).datum_uitspraak == day
