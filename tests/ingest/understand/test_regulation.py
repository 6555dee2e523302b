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


ENFORCEMENT = "HANDHAVINGSCOLLEGE\nARREST\nvan 1 maart 2022 met nummer HHC-M-2122-9912\n\nI. BESTREDEN BESLISSING\n\nEen alternatieve bestuurlijke geldboete van 2.000 euro wordt opgelegd.\n\nV. ONDERZOEK VAN DE MIDDELEN\n\n"
PERMITS = "RAAD VOOR VERGUNNINGSBETWISTINGEN\nARREST\nvan 2 december 2021 met nummer RvVb-A-2122-9926\n\nV. ONDERZOEK VAN DE MIDDELEN\n\n"
COUNCIL = "RAAD VAN STATE, AFDELING ADMINISTRATIE\nARREST\nnr. 999.160 van 15 juni 2006\n\n"
CASSATION = (
    "Hof van Cassatie\nNr. P.11.9934.N\n8 mei 2012\n\nII. BESLISSING VAN HET HOF\n\nBeoordeling\n\n"
)
CRIMINAL = "Rechtbank van eerste aanleg te Brugge\nVONNIS van 3 mei 2021\nhet openbaar ministerie tegen X, beklaagde\n\n"
CIVIL = (
    "Rechtbank van eerste aanleg te Leuven\nA.R. 15/99/A\nVonnis van 4 juni 2015\n\nBEOORDELING\n\n"
)
REJECTED = "\n\nBESLISSING\n\n1. Het beroep wordt verworpen.\n"
# (court, what the text says, the norms that carry)
CARRIED = [
    (ENFORCEMENT, "Standpunt van de partijen\n\nDe verzoekende partij voert de schending aan van artikel 12 van het Materialendecreet en artikel 5.2.1 VLAREMA.\n\nBeoordeling door het College\n\nDe boete steunt op de artikelen 16.4.25 en 16.4.27 DABM. Het rolrecht volgt uit artikel 21 van het DBRC-decreet." + REJECTED, ["DABM", "MATD", "VLAREMA"]),
    (ENFORCEMENT, "Beoordeling\n\nArtikel 48 van het Mestdecreet verbiedt het vervoer zonder document. De hoogte volgt uit artikel 16.4.29 DABM. De termijn van artikel 86 van het Milieuhandhavingsbesluit is een termijn van orde." + REJECTED, ["DABM", "MESTD"]),
    (ENFORCEMENT, "Standpunt\n\nVerzoeker acht artikel 81 van het Bosdecreet, artikel 16 van het Natuurdecreet en artikel 16.4.27 DABM geschonden.\n\nBeoordeling\n\nHet middel faalt." + REJECTED, ["BOSD", "DABM", "NATD"]),
    (ENFORCEMENT, "Beoordeling\n\nHet Onroerenderfgoeddecreet is overtreden: artikel 6.4.1 en artikel 11.2.2 van dat decreet. Het VLAREM II is niet aan de orde, ook artikel 4.1.2.1 niet." + REJECTED, ["OED"]),
    (ENFORCEMENT, "Beoordeling\n\nDat er een afscheider moest zijn, volgt uit artikel 5.15.0.6 van VLAREM II. De boete steunt op artikel 16.4.27 DABM." + REJECTED, ["DABM", "VLAREM2"]),
    (ENFORCEMENT, "Beoordeling\n\nDe afstand staat in artikel 5.15.0.6 van VLAREM II. De boete steunt op artikel 16.4.27 DABM." + REJECTED, ["DABM"]),
    (PERMITS, "Standpunt van de partijen\n\nDe verzoekende partij voert de schending aan van artikel 4.3.1 VCRO, van artikel 8 van het decreet van 18 juli 2003 betreffende het integraal waterbeleid en van de formele motiveringsplicht.\n\nBeoordeling door de Raad\n\nDe deputatie toetst aan artikel 4.3.1 VCRO. De rechtspleging volgt artikel 33 DBRC-decreet." + REJECTED, ["VCRO"]),
    (PERMITS, "Beoordeling\n\nDe verzoekende partij roept artikel 4.4.1 VCRO en artikel 53 van het Omgevingsvergunningsdecreet in, en in een tweede middel artikel 16 van het Natuurdecreet." + REJECTED, ["OVD", "VCRO"]),
    (COUNCIL, "Overwegende dat de verzoekende partij in een enig middel de schending inroept van artikel 36 van het decreet van 28 juni 1985 betreffende de milieuvergunning en van de artikelen 62 en 64 van titel I van het VLAREM ;" + REJECTED, ["MVD", "VLAREM1"]),
    (COUNCIL, "Overwegende dat het besluit genomen is op grond van artikel 15 van de Vlaamse Wooncode ; dat artikel 14 van de wetten op de Raad van State geen andere beoordeling toelaat ;" + REJECTED, ["WOONC"]),
    (CASSATION, "Eerste middel\n\n1. Het middel voert schending aan van de artikelen 12, 37 en 56 Afvalstoffendecreet: het arrest oordeelt dat grond een afvalstof is.\n\nTweede middel\n\n2. Het middel voert schending aan van artikel 16.3.25 DABM: het arrest hecht bewijswaarde aan het proces-verbaal.\n\nDictum\n\nHet Hof,\n\nVerwerpt het cassatieberoep.\n", ["AFVD"]),
    (CASSATION, "1. Het middel voert schending aan van artikel 149 Stedenbouwdecreet 1999: de appelrechters toetsen de herstelvordering niet.\n\nDictum\n\nHet Hof,\n\nVerwerpt het cassatieberoep.\n", ["DRO1999"]),
    (CRIMINAL, "TENLASTELEGGING\n\nA. met overtreding van artikel 4 van het decreet van 28 juni 1985 betreffende de milieuvergunning een inrichting te hebben geëxploiteerd\n\nBEOORDELING\n\nHet VLAREM II legt in artikel 5.9.2.1 voorwaarden op.\n\nOP DIE GRONDEN\n\nVeroordeelt hem tot een geldboete van 100 euro.\n", ["MVD"]),
    (CRIMINAL, "Verdacht van:\n\nA. te Gent, bij inbreuk op de artikelen 20 en 20bis van de Vlaamse Wooncode, thans artikel 3.34 van de Vlaamse Codex Wonen van 2021, een woning te hebben verhuurd\n\nBEOORDELING\n\nDe feiten staan vast.\n\nOP DIE GRONDEN\n\nVeroordeelt hem tot een geldboete van 100 euro.\n", ["VCW", "WOONC"]),
    (CIVIL, "De inspecteur steunt zijn vordering op artikel 6.3.1 VCRO. Het gebouw is strijdig met artikel 4.2.1 VCRO. Artikel 5 van het Vrijstellingsbesluit helpt verweerder niet. De dwangsom volgt uit artikel 1385bis Ger.W.\n\nOM DEZE REDENEN\n\nBeveelt de afbraak.\n", ["VCRO"]),
    (CIVIL, "Het stakingsbevel is gegrond op artikel 6.4.4 van de Vlaamse Codex Ruimtelijke Ordening. De vordering wordt ingeleid zoals in kort geding.\n\nOM DEZE REDENEN\n\nWijst de vordering tot opheffing af.\n", ["VCRO"]),
    (CIVIL, "De vordering tot staking steunt op de wet van 12 januari 1993 betreffende een vorderingsrecht inzake bescherming van het leefmilieu en op een kennelijke inbreuk op artikel 14 van het Natuurdecreet.\n\nOM DEZE REDENEN\n\nBeveelt de staking.\n", ["NATD"]),
]  # fmt: skip


@pytest.mark.parametrize(("court", "words", "codes"), CARRIED)
def test_what_carries_depends_on_what_the_court_judges(court, words, codes):
    seen = understand(court + words).regelgeving
    assert sorted(one.code for one in seen if one.dragend) == codes


OLD_WAYS = [
    ("de artikelen 44 en 64 der wet van 29 maart 1962 houdende organisatie van de ruimtelijke ordening en van de stedebouw", {("SW1962", "64"), ("SW1962", "44")}),
    ("artikel 44, § 1, 1, en artikel 64 van de Stedebouwwet", {("SW1962", "64"), ("SW1962", "44")}),
    ("art. 99 § 1, 1° en 146, 1ste lid, van het decreet van 18 mei 1999 houdende de organisatie van de ruimtelijke ordening", {("DRO1999", "146"), ("DRO1999", "99")}),
    ("de artikels 12 en 56 van het Afvalstoffendecreet", {("AFVD", "56"), ("AFVD", "12")}),
    ("artt. 12, 37 en 56 Afvalstoffendecreet", {("AFVD", "37"), ("AFVD", "56"), ("AFVD", "12")}),
    ("artikel 149, § 1, eerste lid, DRO 1999", {("DRO1999", "149")}),
    ("artikel 6.1.41, § 1 en § 5, VCRO en artikel 6.1.43 VCRO", {("VCRO", "6.1.41"), ("VCRO", "6.1.43")}),
    ("de artikelen 6.2.1, 1°, 6.3.1 en 6.3.3 tot en met 6.3.5 VCRO", {("VCRO", "6.3.1"), ("VCRO", "6.3.5"), ("VCRO", "6.3.3"), ("VCRO", "6.2.1")}),
    ("artikel 16.6.1, § 1, eerste lid, en artikel 16.6.3ter van het decreet van 5 april 1995 houdende algemene bepalingen inzake milieubeleid", {("DABM", "16.6.3ter"), ("DABM", "16.6.1")}),
    ("art. 4 § 1 van het decreet d.d. 28.06.1985 betreffende de milieuvergunning", {("MVD", "4")}),
    ("artikel 5, eerste lid, 1°, a), van het decreet van 25 april 2014 betreffende de omgevingsvergunning", {("OVD", "5")}),
    ("artikel 5.32.2.2bis, § 1, van Vlarem II", {("VLAREM2", "5.32.2.2bis")}),
    ("artikel 81 Bosdecreet j° artikel 97 Bosdecreet", {("BOSD", "97"), ("BOSD", "81")}),
    ("artikel 90bis, § 1, van het bosdecreet van 13 juni 1990", {("BOSD", "90bis")}),
    ("de artikelen 3.1.1 en 3.34 VCW en het vroegere artikel 20, § 1, Vlaamse Wooncode", {("WOONC", "20"), ("VCW", "3.1.1"), ("VCW", "3.34")}),
    ("artikel 14, §1, van het decreet van 21 oktober 1997 betreffende het natuurbehoud en het natuurlijk milieu, en de artikelen 7 en 8 van het besluit van 23 juli 1998", {("NATB", "7"), ("NATD", "14"), ("NATB", "8")}),
    ("artikelen 4, 35, 6° en 41 van de Dierenwelzijnswet", {("DWW86", "4"), ("DWW86", "35"), ("DWW86", "41")}),
    ("artikel 1 van de wet van 4 oktober 1867, de artikelen 38, 40 en 65 van het Strafwetboek, art. 185 Sv.", {("FED-SW", "65"), ("FED-SW", "40"), ("FED-SV", "185"), ("FED-SW", "38")}),
    ("artikel 6 EVRM, artikel 13 Gw., artikel 1382 oud BW en artikel 3.60 BW", set()),
    ("artikel 11, § 4, van het decreet van 3 maart 1976 tot bescherming van monumenten en stads- en dorpsgezichten", {("MONUM", "11")}),
    ("artikel 6.4.7 van het Onroerenderfgoeddecreet; de sanctie staat in artikel 11.2.2 van dat decreet", {("OED", "11.2.2"), ("OED", "6.4.7")}),
    ("artikel 15, 2°, van het Mestdecreet van 22 december 2006", {("MESTD", "15")}),
    ("de artikelen 1 tot 4 van de wet van 1 juli 1954 op de riviervisserij", {("VISW", "1"), ("VISW", "4")}),
    ("artikel 33, § 1, van het meststoffendecreet van 23 januari 1991", {("MEST91", "33")}),
    ("artikel 40 en artikel 50 S.W.B., en artikel 190 Wb. Sv.", {("FED-SV", "190"), ("FED-SW", "50"), ("FED-SW", "40")}),
    ("artikel 1385bis e.v. Ger.W.", {("FED-GERW", "1385bis")}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), OLD_WAYS, ids=[c[0][:45] for c in OLD_WAYS])
def test_old_and_short_ways_of_citing_give_the_same_articles(words, expected):
    assert cited(words + ".") == expected


@pytest.mark.parametrize(
    ("words", "cited"),
    [
        (
            "misdrijf voorzien bij art. 44 en beteugeld bij art. 64 van de stedenbouwwet",
            {("SW1962", "44"), ("SW1962", "64")},
        ),
        (
            "de aangehaalde artikelen, 42 en 66 Strafwetboek, 16.6.1 DABM",
            {("FED-SW", "42"), ("FED-SW", "66"), ("DABM", "16.6.1")},
        ),
        (
            (
                "de artikelen 3.6.1 en 6.4.1 van het Onroerenderfgoeddecreet en artikel 3.6.3 van het "
                "Onroerenderfgoedbesluit. Dit gebeurde zonder toelating (artikelen 5.1.4 en 3.6.1)"
            ),
            {("OED", "3.6.1"), ("OED", "6.4.1"), ("OEB", "3.6.3"), ("OED", "5.1.4")},
        ),
    ],
)
def test_a_bare_article_goes_to_the_norm_that_the_text_goes_by(words, cited):
    text = f"Rechtbank van eerste aanleg te Gent\n\nBEOORDELING\n\nGelet op {words}.\n"
    assert {(one.code, one.artikel) for one in understand(text).citaten} == cited
