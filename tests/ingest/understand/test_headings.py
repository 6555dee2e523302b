"""Where the operative part starts, under every heading that courts put above it."""

import pytest

from ingest.understand import understand

BODY = "\n\nFEITEN\n\nDe beslissing van 3 mei 2019 werd betekend. Er is een beslissing nodig.\n\nBEOORDELING\n\nDe rechtbank beslist hierna. Het besluit van de burgemeester is wettig.\n\n"
SIGNED = "\n\nDit arrest is uitgesproken op 3 mei 2021 in openbare zitting.\n\nDe griffier,    De voorzitter,\n"
HEADS = {
    "HHC": "HANDHAVINGSCOLLEGE\nARREST\nvan 3 mei 2021 met nummer HHC-M-2021-9912\n\nI. BESTREDEN BESLISSING\n\nDe beslissing van 3 maart 2020.",
    "REA": "Rechtbank van eerste aanleg te Brugge\nVONNIS van 3 mei 2021\nhet openbaar ministerie tegen X, beklaagde",
    "HVB": "Hof van beroep te Gent\nARREST van 3 mei 2021\nhet openbaar ministerie tegen X, beklaagde",
    "RVS": "RAAD VAN STATE\nARREST nr. 999.917 van 3 mei 2001",
    "CASS": "HOF VAN CASSATIE\nNr. P.20.9999.N\n3 mei 2021",
    "RVVB": "RAAD VOOR VERGUNNINGSBETWISTINGEN\nARREST van 3 mei 2021 met nummer RvVb-A-2021-9917\n\nI. BESTREDEN BESLISSING\n\nDe verzoekende partij vordert de vernietiging.",
    "GWH": "GRONDWETTELIJK HOF\nArrest nr. 99/2020 van 3 mei 2020",
}
# (court, heading, first words of the operative part)
HEADINGS = [
    ("HHC", "VII. BESLISSING VAN HET HANDHAVINGSCOLLEGE", "1. Het beroep wordt verworpen."),
    ("HHC", "BESLISSING VAN HET HANDHAVINGSCOLLEGE", "Het College verwerpt het beroep."),
    ("HHC", "VI. Beslissing", "1. Het beroep is gegrond."),
    ("HHC", "OM DEZE REDENEN BESLIST HET HANDHAVINGSCOLLEGE", "1. Het beroep is gegrond."),
    ("HHC", "UITSPRAAK", "1. Het beroep is gegrond."),
    ("HHC", "DICTUM", "1. Het beroep is gegrond."),
    ("HHC", "Om deze redenen beslist het College:", "1. Het beroep is gegrond."),
    ("HHC", "BESLUIT", "1. Het beroep is gegrond."),
    ("REA", "OP DIE GRONDEN, DE RECHTBANK,", "Veroordeelt beklaagde."),
    ("REA", "OM DEZE REDENEN", "DE RECHTBANK, rechtdoende op tegenspraak, veroordeelt."),
    ("REA", "Om die redenen, en met toepassing van de artikelen 1 en 2,", "de rechtbank veroordeelt."),
    ("REA", "UITSPRAAK VAN DE RECHTBANK", "De rechtbank veroordeelt beklaagde."),
    ("REA", "BESLISSING VAN DE RECHTBANK", "De rechtbank veroordeelt beklaagde."),
    ("REA", "8. Beslissing", "De rechtbank veroordeelt beklaagde."),
    ("REA", "8 DE BESLISSING", "De rechtbank veroordeelt beklaagde."),
    ("REA", "VIII. Uitspraak", "De rechtbank veroordeelt beklaagde."),
    ("REA", "BESCHIKKEND GEDEELTE", "De rechtbank veroordeelt beklaagde."),
    ("REA", "DISPOSITIEF", "De rechtbank veroordeelt beklaagde."),
    ("REA", "HET VONNIS", "De rechtbank veroordeelt beklaagde."),
    ("REA", "DE RECHTBANK BESLIST:", "veroordeelt beklaagde."),
    ("REA", "De rechtbank beslist als volgt:", "veroordeelt beklaagde."),
    ("REA", "OP GROND VAN DEZE OVERWEGINGEN,", "De rechtbank veroordeelt."),
    ("REA", "OM AL DEZE REDENEN,", "De rechtbank veroordeelt."),
    ("REA", "Gelet op het voorgaande beslist de rechtbank:", "veroordeelt beklaagde."),
    ("REA", "Beslissing van de rechtbank op tegenspraak", "veroordeelt beklaagde."),
    ("REA", "OM DIE REDENEN\nDE POLITIERECHTBANK,", "veroordeelt beklaagde."),
    ("REA", "DE RECHTBANK, rechtdoende op tegenspraak:", "Veroordeelt beklaagde."),
    ("REA", "HIEROM BESLIST DE RECHTBANK", "Veroordeelt beklaagde."),
    ("REA", "DAAROM,", "DE RECHTBANK veroordeelt."),
    ("REA", "OP DEZE GRONDEN BESLIST DE RECHTBANK ALS VOLGT", "Veroordeelt beklaagde."),
    ("HVB", "OM DEZE REDENEN, HET HOF, recht doende op tegenspraak,", "bevestigt het vonnis."),
    ("HVB", "DICTUM", "Het hof bevestigt het vonnis."),
    ("HVB", "HET HOF BESLIST", "Bevestigt het vonnis."),
    ("HVB", "BESLISSING VAN HET HOF", "Het hof bevestigt het vonnis."),
    ("HVB", "OM DEZE REDENEN,\n\nGelet op de artikelen 24 van de wet van 15 juni 1935;", "HET HOF, bevestigt het vonnis."),
    ("RVS", "BESLUIT :", "Artikel 1. Het beroep wordt verworpen."),
    ("RVS", "OM DIE REDENEN", "De Raad van State verwerpt het beroep."),
    ("RVS", "BESLISSING", "1. De Raad van State verwerpt het beroep."),
    ("RVS", "B E S L U I T :", "Artikel 1.\nHet beroep wordt verworpen."),
    ("RVS", "OM DEZE REDENEN BESLUIT DE RAAD VAN STATE :", "Artikel 1.\nHet beroep wordt verworpen."),
    ("CASS", "Dictum", "Het Hof,\n\nVerwerpt het cassatieberoep."),
    ("CASS", "OM DIE REDENEN,", "HET HOF,\n\nVerwerpt de voorziening."),
    ("CASS", "Dictum\n\nHet Hof", "Verwerpt het cassatieberoep."),
    ("RVVB", "OM DEZE REDENEN BESLIST DE RAAD VOOR VERGUNNINGSBETWISTINGEN", "1. Het beroep wordt verworpen."),
    ("RVVB", "BESLISSING VAN DE RAAD VOOR VERGUNNINGSBETWISTINGEN", "1. Het beroep wordt verworpen."),
    ("RVVB", "BESLISSING OVER DE SCHORSING", "1. De vordering tot schorsing wordt verworpen."),
    ("RVVB", "VII. BESLISSING", "1. Het beroep wordt verworpen."),
    ("RVVB", "OM DEZE REDENEN", "De Raad verwerpt het beroep."),
    ("GWH", "Om die redenen,", "het Hof\n\nzegt voor recht: geen schending."),
]  # fmt: skip


@pytest.mark.parametrize(("court", "heading", "words"), HEADINGS)
def test_the_operative_part_starts_at_its_heading(court, heading, words):
    text = f"{HEADS[court]}{BODY}{heading}\n\n{words}{SIGNED}"
    starts = [zone.start for zone in understand(text).zones if zone.code == "dictum"]
    assert starts == [text.rindex(heading)]


def test_a_line_of_the_operative_part_that_starts_with_aldus_does_not_sign():
    text = (
        f"{HEADS['REA']}{BODY}OM DEZE REDENEN,\n\nVeroordeelt hem tot een geldboete van 100 euro,\n"
        f"aldus gebracht op 800 euro.\n\nVeroordeelt hem tot de kosten van 20 euro.{SIGNED}"
    )
    assert {one.bedrag_eur for one in understand(text).sancties} == {100, 800, 20}
