"""Every identifier in its clean, broken and scanned form."""

import pytest

from anonymise.recognisers.identifiers import find_identifiers

SEEN = [
    ("rijksregisternummer", "RRN 85.07.15-999.94, geboren"),
    ("rijksregisternummer", "rijksregisternummer 85.07.15-999.95 (fout)"),
    ("rijksregisternummer", "RRN 85.O7.l5-999.94,"),
    ("bisnummer", "bisnummer 85.47.15-999.83."),
    ("ondernemingsnummer", "KBO 1999.999.943;"),
    ("ondernemingsnummer", "BE 0000.000.196 te betalen"),
    ("iban", "rekening BE49 9990 0000 0171."),
    ("iban", "BE49999000000171"),
    ("telefoon", "gsm 0499 00 90 26,"),
    ("telefoon", "tel. 089/00.04.17"),
    ("telefoon", "+32 499 00 90 26"),
    ("email", "jan.vermolen@post.example schreef"),
    ("nummerplaat", "plaat 1-XQZ-999 werd"),
    ("nummerplaat", "nummerplaat KXA-996."),
    ("kadaster", "capakey 99999D9987/00X002)"),
    ("coordinaten", "Lambert X 199 912 Y 188 904)"),
    ("dossiernummer", "notitienummer GE66.RW.009914/15 van"),
    ("dossiernummer", "PV TG.64.98.0l9923/04"),
    ("dossiernummer", "systeemnummer 15RG91442"),
    ("dossiernummer", "kenmerk 19/AMMC/9940-M/XRU/YVL."),
    ("dossiernummer", "proces-verbaal nr. 1 00 932/90 van de rijkswacht"),
    ("dossiernummer", "(OMG/BOETE/2023/09944/VC)"),
    ("dossiernummer", "(VV-23086-2023-9944)"),
    ("dossiernummer", "(OMBER-2023-09417)"),
    ("dossiernummer", "(OE/BOETE/2024/0977)"),
    ("dossiernummer", "dossier registratie 2008/31/00417."),
    ("overig", "Verzet tegen    vonnis 98/2021"),
    ("ondernemingsnummer", "(H.R. Kortrijk 999.417)"),
    ("telefoon", "bereikbaar op het nummer 09/00.31.65;"),
    ("nummerplaat", "plaatnummers, waaronder QBCF 004 en"),
    ("nummerplaat", "het Nederlandse 99-XBT-9."),
    ("nummerplaat", "nummerplaten en « iets met CLEM 1 »"),
    ("overig", "op fytolicentie P2-00099417, die"),
    ("overig", "voetringen (waaronder BN 99 1174 K)"),
    ("overig", "de stoomketels K-4417, en"),
    ("overig", "OMV_2018009917 is"),
    ("overig", "chassisnummer XLRTE47MS0E999104."),
    ("overig", "chip 056099904417123 dood"),
    ("email", "naar jelmer.quaghebuur(at)example.be op"),
    ("url", "Instagram-account @jelmer_quag verkocht"),
    ("dossiernummer", "PV nr. XX.64.H1.000000/19 werd"),
    ("nummerplaat", "nummerplaat Q-NNX-Do4."),
]


@pytest.mark.parametrize(("soort", "text"), SEEN, ids=[text for _, text in SEEN])
def test_an_identifier_is_seen(soort: str, text: str) -> None:
    assert soort in {span.soort for span in find_identifiers(text)}


@pytest.mark.parametrize(
    "text",
    [
        "artikel 4.2.1, 1°, van de codex",
        "een geldboete van 1.500 euro, gebracht op 12.000 euro",
        "de wet van 29 juni 1964",
        "Cass. 15 juni 2004, P.04.9999.N",
        "een loods van 14 m op 22 m",
        "tussen 02.12.2015 en 03/12/2015",
        "de ketel verbruikte 25-30 liter",
        "arrest HHC-2021-0044 van het college",
    ],
)
def test_ordinary_figures_are_no_identifier(text: str) -> None:
    assert not list(find_identifiers(text))


def test_a_valid_check_digit_raises_the_score() -> None:
    valid, broken = "RRN 85.07.15-999.94.", "RRN 85.07.15-999.95."
    assert max(s.score for s in find_identifiers(valid)) > max(
        s.score for s in find_identifiers(broken) if s.bron == "patroon:rrn"
    )


def test_a_word_reaches_no_further_than_its_sentence() -> None:
    assert not list(find_identifiers("De ketel brandde. Daarna las hij regel K-44 voor."))


def test_a_mention_is_the_number_alone() -> None:
    text = "rijksregisternummer 85.07.15-999.94, wonende"
    assert {text[s.start : s.end] for s in find_identifiers(text)} == {"85.07.15-999.94"}
