import pytest

from ingest.understand import understand
from ingest.understand.legible import make_legible

PENAL = "Rechtbank van eerste aanleg te Brugge\nhet openbaar ministerie tegen X, beklaagde\n\nBEOORDELING\n\nNiets.\n\nOM DEZE REDENEN,\n\n"
APPEAL = PENAL.replace("Rechtbank van eerste aanleg te Brugge", "Hof van beroep te Gent")
HHC = "HANDHAVINGSCOLLEGE\nARREST\n\nBEOORDELING\n\nNiets.\n\nVI. BESLISSING\n\n"
CASS = "HOF VAN CASSATIE\nNr. P.20.9999.N\n\nOM DIE REDENEN,\n\n"
RVVB = "RAAD VOOR VERGUNNINGSBETWISTINGEN\nARREST\n\nBESLISSING\n\n"

RVS = "RAAD VAN STATE\nARREST nr. 999.917\n\nBEOORDELING\n\nNiets.\n\nBESLUIT:\n\n"
CIVIL = "Nederlandstalige rechtbank van eerste aanleg Brussel\nBurgerlijke zaken\n\nBEOORDELING\n\nNiets.\n\nOM DEZE REDENEN,\n\n"

ENDINGS = [
    (RVS, "Vernietigd wordt het besluit van 7 januari 2002 van de burgemeester van Lede, houdende onmiddellijke stillegging van een zagerij.", {"V-VERNIETIGD"}),
    (RVS, "De Raad van State vernietigt het besluit van 7 januari 2002 waarbij een administratieve geldboete van 500 euro wordt opgelegd.", {"A-VERNIETIGD"}),
    (CIVIL, "Wijst de vordering in vrijwaring van X af als ongegrond.", {"B-ONGEGROND"}),
    (PENAL.replace("BEOORDELING", "GEZIEN de dagvaarding, overgeschreven op het hypotheekkantoor te Brugge;\n\nBEOORDELING"), "Beveelt het herstel van de plaats in de vorige toestand.", {"H-OORSPRONKELIJK"}),
    (PENAL, "Veroordeelt X tot zes maanden hoofdgevangenisstraf en tot een geldboete van duizend euro.", {"S-VEROORDELING", "S-GEVANGENISSTRAF", "S-GELDBOETE"}),
    (PENAL, "Veroordeelt X tot de kosten van de strafvordering, begroot op 45,12 euro.", set()),
    (PENAL, "Spreekt J. Peeters en mr. K. Jans vrij.", {"S-VRIJSPRAAK"}),
    (PENAL, "Verklaart de strafvordering wat tenlastelegging C betreft vervallen door verjaring.", {"S-VERJARING"}),
    (PENAL, "Verklaart het vermogensvoordeel van 18.400 euro verbeurd.", {"S-VERMOGENSVOORDEEL"}),
    (PENAL, "Verklaart de vrachtwagen verbeurd.", {"S-VERBEURDVERKLARING"}),
    (PENAL, "Beveelt de afbraak van de loods binnen een termijn van twaalf maanden, onder verbeurte van een dwangsom van 150 euro per dag.", {"H-AFBRAAK", "H-TERMIJN", "H-DWANGSOM"}),
    (PENAL, "Beveelt, indien niet tijdig hersteld, de afbraak onder verbeurte van een dwangsom van 50 euro per dag.", {"H-AFBRAAK", "H-DWANGSOM"}),
    (PENAL, "Wijst de vordering tot het opleggen van een dwangsom af.", {"H-DWANGSOM-NIET"}),
    (PENAL, "Wijst de herstelvordering af als ongegrond.", {"H-AFGEWEZEN"}),
    (PENAL, "Houdt de burgerlijke belangen aan.", {"B-AANHOUDING"}),
    (PENAL, "Veroordeelt X om aan Y te betalen de som van 750 euro, te vermeerderen met de intresten.", {"B-GEGROND"}),
    (PENAL, "Wijst de vordering van de burgerlijke partijen als ongegrond af.", {"B-ONGEGROND"}),
    (PENAL, "Gelet op de vordering tot een geldboete van 500 euro.", set()),
    (APPEAL, "Bevestigt het bestreden vonnis in al zijn beschikkingen.", {"P-BEVESTIGT"}),
    (APPEAL, "Doet het bestreden vonnis teniet en opnieuw wijzend:", {"P-OPNIEUW"}),
    (APPEAL, "Laat de kosten ten laste van de Staat.", {"P-KOSTEN-STAAT"}),
    (HHC, "1. Het beroep wordt verworpen.", {"A-BEVESTIGD"}),
    (HHC, "1. De boete wordt verminderd tot 1.600 euro.\n2. Het beroep wordt voor het overige verworpen.", {"A-VERMINDERD"}),
    (HHC, "1. De beslissing van de gewestelijke entiteit wordt vernietigd.\n2. Het rolrecht van 200 euro komt ten laste van de verwerende partij.", {"A-VERNIETIGD", "A-KOSTEN"}),
    (CASS, "Verwerpt de voorzieningen.", {"C-VERWORPEN"}),
    (RVVB, "De Raad vernietigt het besluit waarbij de vergunning wordt geweigerd.", {"V-VERNIETIGD"}),
]  # fmt: skip


@pytest.mark.parametrize(("head", "ending", "codes"), ENDINGS, ids=[e[1][:45] for e in ENDINGS])
def test_how_it_ended(head, ending, codes):
    assert {one.code for one in understand(head + ending + "\n").uitkomsten} == codes


def test_a_claim_is_no_outcome():
    text = PENAL.replace(
        "Niets.", "De inspecteur vordert het herstel van de plaats in de oorspronkelijke toestand."
    )
    assert understand(text + "Spreekt X vrij.\n").uitkomsten[0].code == "S-VRIJSPRAAK"
    assert not [
        one
        for one in understand(text + "Spreekt X vrij.\n").uitkomsten
        if one.code.startswith("H-")
    ]


def test_each_outcome_has_the_sentence_that_proves_it_and_its_charges():
    text = (
        PENAL
        + "Spreekt X vrij van tenlastelegging C.\nVeroordeelt Y wegens A en B tot een geldboete van 500 euro.\n"
    )
    outcomes = understand(text).uitkomsten
    free = next(one for one in outcomes if one.code == "S-VRIJSPRAAK")
    fine = next(one for one in outcomes if one.code == "S-GELDBOETE")
    assert text[free.start : free.end] == "Spreekt X vrij van tenlastelegging C."
    assert (free.tenlasteleggingen, fine.tenlasteleggingen) == (("C",), ("A", "B"))


def test_a_civil_judgment_of_the_same_court_has_no_penal_outcome():
    text = "Rechtbank van eerste aanleg te Brugge\nburgerlijke zaken\n\nOM DEZE REDENEN,\n\nVeroordeelt de verweerder om aan de eiser te betalen 500 euro en een rechtsplegingsvergoeding van 240 euro.\n"
    assert {one.code for one in understand(text).uitkomsten} == {"B-RPV"}


def test_what_a_scan_misread_is_still_read():
    text = (
        PENAL
        + "Verklaart de vrachfwagen verbcurd en veroordeelt X tot een ver-\nvangende gevangenisstraf van één maand.\n"
    )
    assert {"S-VERBEURDVERKLARING", "S-VERVANGEND"} <= {
        one.code for one in understand(text).uitkomsten
    }


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Veroordeelt X tot een geldboete van 600 euro, vervangbaar door een gevangenisstraf van veertig dagen.", "S-VERVANGEND"),
        ("Ontzegt aan X voor twee jaar het recht een jachtverlof te bekomen.", "S-VERBOD"),
    ],
)  # fmt: skip
def test_what_is_said_in_other_words_is_read(words, expected):
    codes = {one.code for one in understand(PENAL + words).uitkomsten}
    assert expected in codes
    assert "S-GEVANGENISSTRAF" not in codes


def test_no_reduction_where_the_reasonable_time_was_kept():
    text = PENAL.replace(
        "Niets.", "De straf volgt, zonder dat de redelijke termijn is overschreden."
    )
    assert "S-STRAFVERMINDERING-RT" not in {one.code for one in understand(text).uitkomsten}


@pytest.mark.parametrize(
    "word", ["bevelen", "vormen", "neergelegd", "inlichting", "verwerpen", "behoort", "gebroken"]
)
def test_a_dutch_word_is_no_misread_other(word):
    assert make_legible(f"Zij {word} dit.").flat == f"Zij {word} dit."
