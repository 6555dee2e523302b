"""What is recognised and yet stays."""

import pytest

from anonymise.keep import own_numbers, stays
from anonymise.reading import Reading
from anonymise.spans import Span


def span(text: str, words: str, soort: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words), soort, 0.9, "proef")


def test_the_number_of_the_decision_itself_is_its_own() -> None:
    text = "Vonnisnummer 1234/2026\n\nin zake van X tegen Y\n\nPV-nummer 99/2026"
    own, other = (span(text, n, "dossiernummer") for n in ("1234/2026", "99/2026"))
    assert own_numbers(Reading(text), [own, other]) == ["1234/2026"]


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("In zake X\n\nzoals in RvVb 9 mei 2020, nr. A/1920/9901 staat", "A/1920/9901", True),
        ("In zake X\n\nhet proces-verbaal met kenmerk A/1920/9901", "A/1920/9901", False),
    ],
)
def test_cited_case_law_stays(text: str, number: str, expected: bool) -> None:
    assert stays(Reading(text), span(text, number, "dossiernummer"), ()) is expected


@pytest.mark.parametrize(
    ("court", "sentence", "expected"),
    [
        ("Raad voor Vergunningsbetwistingen", "gekend onder rolnummer 2021/0077", True),
        ("Raad voor Vergunningsbetwistingen", "de vergunning met nummer 2021/0077", False),
        ("Raad voor Vergunningsbetwistingen", "gekend onder rolnummer 21/77/A", False),
        ("Rechtbank van eerste aanleg", "gekend onder rolnummer 2021/0077", False),
    ],
)
def test_another_case_on_the_roll_of_an_administrative_court_stays(
    court: str, sentence: str, expected: bool
) -> None:
    text = f"{court}\n\nin de zaak met rolnummer 2022/0312\n\n{sentence}"
    number = span(text, sentence.rsplit(" ", 1)[1], "dossiernummer")
    assert stays(Reading(text), number, ["2022/0312"]) is expected


def test_the_office_of_a_public_body_stays_and_a_home_does_not() -> None:
    office = "het Vlaamse Gewest, met kantoor te Kerkplein 3"
    home = "de heer X, wonende en met zetel te Kerkplein 3"
    assert stays(Reading(office), span(office, "Kerkplein 3", "adres"), ())
    assert not stays(Reading(home), span(home, "Kerkplein 3", "adres"), ())


@pytest.mark.parametrize(
    ("email", "expected"),
    [
        ("ombuds@ugent.be", True),
        ("dienstonderwijs@vives.be", True),
        ("regels-klachten@kdg.be", True),
        ("jan.zwezerijn@ugent.be", False),
        ("info@zwezerijn.example", False),
    ],
)
def test_the_shared_mailbox_of_a_public_service_stays(email: str, expected: bool) -> None:
    text = f"Mail naar {email} werd niet beantwoord."
    assert stays(Reading(text), span(text, email, "email"), ()) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hendrik Consciencegebouw, Koning Albert II-laan 15, 1210 Brussel", True),
        ("Koning Albert II-laan 155, 1210 Brussel", False),
    ],
)
def test_an_address_of_the_administration_stays(text: str, expected: bool) -> None:
    assert stays(Reading(text), span(text, text, "adres"), ()) is expected


def test_the_seat_of_an_enterprise_beside_a_court_goes() -> None:
    text = (
        "Universiteit Gent, vertegenwoordigd door\nAdvocaat X\nkantoor te 9120 Beveren, Boslaan 144"
    )
    assert not stays(Reading(text), span(text, "9120 Beveren, Boslaan 144", "adres"), ())
    text = "de rechtbank\nBV ZWAEN, KBO 1999.272.740, met zetel te 9120 Beveren, Boslaan 144"
    seat = span(text, "9120 Beveren, Boslaan 144", "adres")
    assert not stays(Reading(text), seat, ())


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.kuleuven.be/onderwijs/oer/2020/", True),
        ("https://www.kuleuven.be/thomas/page/leerplan", True),
        ("https://www.voorbeeld.edu/courses", True),
        ("https://www.ugent.be/jan-zwezerijn", False),
        ("www.ugent.be/~zwezerijn", False),
        ("https://www.kuleuven.be/wieiswie/nl/person/00099999", False),
        ("https://www.zwezerijn.be/contact", False),
    ],
)
def test_a_page_of_a_public_body_stays_unless_it_is_about_somebody(
    url: str, expected: bool
) -> None:
    text = f"Zie {url} voor meer uitleg."
    assert stays(Reading(text), span(text, url, "url"), ()) is expected
