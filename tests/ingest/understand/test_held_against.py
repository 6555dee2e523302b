"""Ways in which a text says that a norm was broken, is held against somebody, or is only named."""

import pytest

from ingest.understand import understand

ENFORCEMENT = (
    "HANDHAVINGSCOLLEGE\nARREST\nvan 1 maart 2022 met nummer HHC-M-2122-9912\n\nI. BESTREDEN BESLISSING\n\n"
    "Een alternatieve bestuurlijke geldboete van 2.000 euro wordt opgelegd.\n\n"
)
FINED = (
    " De boete steunt op artikel 16.4.27 DABM.\n\nBESLISSING\n\n1. Het beroep wordt verworpen.\n"
)
CASSATION = (
    "Hof van Cassatie\nNr. P.11.9934.N\n8 mei 2012\n\nII. BESLISSING VAN HET HOF\n\nBeoordeling\n\n"
)
REJECTED = "\n\nDictum\n\nHet Hof,\n\nVerwerpt het cassatieberoep.\n"
CRIMINAL = (
    "Rechtbank van eerste aanleg te Brugge\nVONNIS van 3 mei 2021\nhet openbaar ministerie tegen X, beklaagde\n\n"
    "BEOORDELING\n\n"
)
SENTENCED = "\n\nOP DIE GRONDEN\n\nVeroordeelt hem tot een geldboete van 100 euro.\n"
CIVIL = (
    "Rechtbank van eerste aanleg te Leuven\nA.R. 15/99/A\nVonnis van 4 juni 2015\n\nBEOORDELING\n\n"
)
ORDERED = "\n\nOM DEZE REDENEN\n\nBeveelt de afbraak.\n"


def carrying(text):
    return sorted(one.code for one in understand(text).regelgeving if one.dragend)


# What the Enforcement Court says, and the norm that carries beside DABM.
FINES = [
    ("Het verbod van artikel 12 van het Materialendecreet geldt voor iedereen.", ["MATD"]),
    ("De verbodsbepaling uit artikel 7 van het Soortenbesluit laat geen uitzondering toe.", ["SOORT"]),
    ("Het algemene verbod vervat in artikel 8 van het Mestdecreet is duidelijk.", ["MESTD"]),
    ("De verplichting van artikel 23 van het Mestdecreet om aangifte te doen rust op elke landbouwer.", ["MESTD"]),
    ("De sectorale voorwaarde van artikel 5.9.2.1 van VLAREM II bindt elke exploitant.", ["VLAREM2"]),
    ("Partijen zijn het oneens of de loods een meldingsplichtige inrichting in de zin van artikel 6 van het Omgevingsvergunningsdecreet is.", ["OVD"]),
    ("Verzoeker zegt geen houder te zijn in de zin van artikel 3 van het Materialendecreet.", []),
    ("Verzoeker heeft niet gehandeld overeenkomstig artikel 5.9.2.1 VLAREM II.", ["VLAREM2"]),
    ("De lozing druist in tegen artikel 4.2.5.1.1 van VLAREM II.", ["VLAREM2"]),
    ("Hij voldeed niet aan artikel 23 van het Mestdecreet.", ["MESTD"]),
    ("Het begrip afvalstof staat in artikel 3 van het Materialendecreet. De inbreuk betreft artikel 8 van het Mestdecreet.", ["MESTD"]),
    ("Artikel 90bis van het Bosdecreet legt een vergunningsplicht op voor ontbossing.", ["BOSD"]),
    ("Artikel 81 van het Bosdecreet eist een machtiging voor elke kapping.", ["BOSD"]),
    ("Artikel 14 van het Natuurdecreet werd niet nageleefd.", ["NATD"]),
    ("De boete bestraft het niet naleven van artikel 10 van het Bodemdecreet.", ["BODD"]),
    ("Verzoeker heeft artikel 8 van het Mestdecreet naast zich neergelegd.", ["MESTD"]),
    ("Dat is precies wat artikel 14 van het Natuurdecreet wil voorkomen.", ["NATD"]),
    ("Er was geen afscheider geplaatst, zoals artikel 5.15.0.6 van VLAREM II voorschrijft.", ["VLAREM2"]),
    ("De watertoets van artikel 8 van het decreet van 18 juli 2003 betreffende het integraal waterbeleid is hier niet vereist.", []),
    ("Het ten laste gelegde feit is omschreven in artikel 12, § 1, van het Materialendecreet.", ["MATD"]),
    ("De tekst van artikel 3 van het Materialendecreet werd gewijzigd. Hij schond artikel 6 van het Omgevingsvergunningsdecreet.", ["OVD"]),
    ("Verzoeker roept in dat artikel 1 van het Jachtdecreet hem vrijstelt. De inbreuk op artikel 14 van het Natuurdecreet staat vast.", ["NATD"]),
    ("Wie hout hakselt, schendt niet noodzakelijk artikel 14 van het Natuurdecreet. Verzoeker is strafbaar krachtens artikel 8 van het Mestdecreet.", ["MESTD"]),
    ("Verzoeker betwist de inbreuk op artikel 14 van het Natuurdecreet niet.", ["NATD"]),
    ("In hoofde van verzoeker werd een inbreuk op artikel 5.2.1.2 VLAREMA, in samenhang met artikel 12 van het Materialendecreet, vastgesteld.", ["MATD", "VLAREMA"]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "codes"), FINES, ids=[c[0][:50] for c in FINES])
def test_a_norm_held_against_the_fined_carries(words, codes):
    text = f"{ENFORCEMENT}V. ONDERZOEK VAN DE MIDDELEN\n\nBeoordeling\n\n{words}{FINED}"
    assert carrying(text) == sorted(["DABM", *codes])


FACTS = [
    ("Verzoekster zou een mestkelder van meer dan 5.000 m³ zonder vergunning hebben gebruikt (artikel 6 van het Omgevingsvergunningsdecreet) en geen register hebben bijgehouden (artikel 5.9.2.1 VLAREM II).", ["OVD", "VLAREM2"]),
    ("Aan de bv wordt verweten dat zij mest op bevroren grond heeft gespreid (artikel 8, § 1, van het Mestdecreet).", ["MESTD"]),
    ("De toezichthouder is aangesteld door de gouverneur (artikel 12 van het Milieuhandhavingsbesluit). De percelen liggen in een speciale zone (artikel 36bis van het Natuurdecreet).", []),
    ("Zij kreeg in 2015 een vergunning (artikel 4 van het Milieuvergunningsdecreet). Haar wordt verweten dat zij mest heeft geloosd (artikel 8 van het Mestdecreet).", ["MESTD"]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "codes"), FACTS, ids=[c[0][:50] for c in FACTS])
def test_the_norm_in_brackets_behind_the_conduct_carries(words, codes):
    text = f"{ENFORCEMENT}II. FEITEN\n\n{words}\n\nBeoordeling\n\n{FINED}"
    assert carrying(text) == sorted(["DABM", *codes])


PLEAS = [
    ("Het arrest verklaart de eisers schuldig aan een inbreuk op artikel 8 van het Mestdecreet en artikel 4.2.1 VCRO, strafbaar gesteld bij artikel 16.6.1 DABM. Het middel voert schending aan van artikel 149 van de Grondwet.", ["DABM", "MESTD", "VCRO"]),
    ("De appelrechters achten de eiser schuldig aan overtredingen van artikel 81 Bosdecreet en artikel 14 Natuurdecreet. Het middel voert schending aan van artikel 6 EVRM.", ["BOSD", "NATD"]),
    ("1. Het middel voert schending aan van de artikelen 4 en 22 Milieuvergunningsdecreet en 12 Afvalstoffendecreet: het arrest veroordeelt de eiseres wegens het uitbaten van een stortplaats.\n\nTweede middel\n\n2. Het middel voert schending aan van artikel 16.3.25 DABM en artikel 32 V.T.Sv.: het arrest weert het proces-verbaal niet.", ["AFVD", "MVD"]),
    ("Het bestreden arrest veroordeelt de eisers wegens inbreuken op de artikelen 4.2.1 VCRO en 14 Natuurdecreet.\n\nHet middel voert schending aan van artikel 149 van de Grondwet en van artikel 16.3.25 DABM: het arrest antwoordt niet op een verweer.", ["NATD", "VCRO"]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "codes"), PLEAS, ids=[c[0][:50] for c in PLEAS])
def test_before_cassation_the_norms_of_the_conviction_carry(words, codes):
    assert carrying(CASSATION + words + REJECTED) == codes


CONVICTIONS = [
    ("Ten tijde van de feiten gold nog artikel 20 van de Vlaamse Wooncode. Thans is het verhuren strafbaar gesteld door artikel 3.34 van de Vlaamse Codex Wonen van 2021.", ["VCW"]),
    ("De feiten waren bij het plegen strafbaar op grond van artikel 20 van de Vlaamse Wooncode en zijn dat nu op grond van artikel 3.34 van de Vlaamse Codex Wonen van 2021.", ["VCW", "WOONC"]),
    ("De beklaagde leefde artikel 4 van de Dierenwelzijnswet niet na. Het Soortenbesluit wordt in artikel 10 wel aangehaald, maar speelt geen rol.", ["DWW86"]),
    ("De feiten zijn misdrijven op grond van artikel 6 van het Omgevingsvergunningsdecreet juncto artikel 16.6.1 DABM. De beklaagde was in 2016 al veroordeeld wegens inbreuken op artikel 4 van de Dierenwelzijnswet.", ["DABM", "OVD"]),
    ("De verwijzing gebeurde wegens A (artikel 12 van het Materialendecreet), B (artikel 81 van het Bosdecreet) en C (artikel 269 van het Strafwetboek). De taak van de toezichthouder staat in artikel 16.3.1 DABM.", ["BOSD", "MATD"]),
    ("Aan de beklaagde wordt een inbreuk verweten op artikel 4.2.1 VCRO. Hij beroept zich op artikel 3 van het Vrijstellingsbesluit. Artikel 6 van het Omgevingsvergunningsdecreet vermeldt hetzelfde.", ["VCRO"]),
    ("De feiten dateren van 2008, toen artikel 44 van de Stedenbouwwet al was opgeheven. Zij maken een inbreuk uit op artikel 99 van het decreet van 18 mei 1999 houdende de organisatie van de ruimtelijke ordening.", ["DRO1999"]),
    ("De verdediging verwijst naar artikel 5 van het Jachtdecreet. De beklaagde heeft zonder machtiging, vereist door artikel 81 van het Bosdecreet, twaalf bomen geveld.", ["BOSD"]),
    ("De beklaagde is schuldig aan een overtreding van artikel 15 van het Jachtdecreet. Hij had in 2012 een vergunning op grond van artikel 4 van het Milieuvergunningsdecreet.", ["JACHTD"]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "codes"), CONVICTIONS, ids=[c[0][:50] for c in CONVICTIONS])
def test_what_the_accused_did_wrong_carries(words, codes):
    assert carrying(CRIMINAL + words + SENTENCED) == codes


def test_a_civil_judge_names_some_norms_in_passing():
    words = (
        "De garage werd opgericht zonder de vergunning die artikel 4.2.1 VCRO oplegt. Terloops wordt gewezen op "
        "artikel 6 van het Omgevingsvergunningsdecreet."
    )
    assert carrying(CIVIL + words + ORDERED) == ["VCRO"]


def test_a_younger_norm_that_still_punishes_the_charge_carries():
    text = (
        "Hof van beroep te Gent\nArrest van 12 maart 2026\nhet openbaar ministerie tegen X, beklaagde\n\n"
        "Gelet op het hoger beroep tegen het vonnis van de rechtbank van eerste aanleg te Gent van 4 mei 2023\n\n"
        "TENLASTELEGGING\n\nA. met inbreuk op artikel 4 van de Dierenwelzijnswet (thans artikel 9 van de Vlaamse "
        "Codex Dierenwelzijn) geiten te hebben verwaarloosd\n\nBEOORDELING\n\nDe feiten zijn bewezen."
        + SENTENCED
    )
    assert carrying(text) == ["DWW86", "VCDW"]


def cited(words):
    text = f"Rechtbank van eerste aanleg te Gent\n\nBEOORDELING\n\n{words}\n"
    return {(one.code, one.artikel) for one in understand(text).citaten}


OWNERS = [
    ("Inbreuk op artikel 7 van het decreet bijzonder wegtransport. Inbreuk op artikel 28 van het Technisch Reglement (KB van 15 maart 1968).", {("BWT", "7"), ("TECHEIS", "28")}),
    ("Inbreuk op artikel 28 van het Algemeen Reglement Techniek (KB van 15 maart 1968).", {("TECHEIS", "28")}),
    ("Artikel 35 van het besluit van 20 december 2013 betreffende het vervoer van ondeelbare voorwerpen is nageleefd.", {("UITZV", "35")}),
    ("De vordering steunt op artikel 3.43 van de Vlaamse Codex Wonen van 2021. Een dwangsom is gepast (artikel 3.44, artikel 1385bis Gerechtelijk Wetboek).", {("VCW", "3.43"), ("VCW", "3.44"), ("FED-GERW", "1385bis")}),
    ("Inbreuk op artikel 3 van het decreet bijzonder wegtransport. Anders dan artikel 62 van de Wegverkeerswet bevat het decreet in artikel 17 een eigen regel.", {("BWT", "3"), ("BWT", "17"), ("FED-WPOL", "62")}),
    ("Zij roepen artikel 42 van de Dierenwelzijnswet en artikel 3 van de wet van 29 juli 1991 betreffende de uitdrukkelijke motivering in.\n\nDe overheid antwoordt dat dieren volgens artikel 4 van dezelfde wet ruimte nodig hebben.", {("DWW86", "42"), ("DWW86", "4")}),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), OWNERS, ids=[c[0][-50:] for c in OWNERS])
def test_an_article_goes_to_the_norm_that_is_meant(words, expected):
    assert cited(words) == expected


def test_an_order_in_execution_of_a_decree_names_both():
    text = (
        CRIMINAL + "Het Soortenbesluit beschermt, in uitvoering van het Natuurdecreet, de vogels."
    )
    assert {one.code for one in understand(text).regelgeving} == {"SOORT", "NATD"}


def test_the_initials_in_a_file_number_name_no_code():
    text = CRIMINAL + "De beslissing draagt het kenmerk OMBER-2020-9913-SV."
    assert understand(text).regelgeving == ()


@pytest.mark.parametrize(
    ("text", "norms"),
    [
        (
            ("De bouw was ten tijde van de feiten strafbaar op grond van de artikelen 99 en 146 van het decreet van 18 mei 1999 "
            "houdende de organisatie van de ruimtelijke ordening en is dat gebleven op grond van de artikelen 4.2.1 en 6.2.1 VCRO. "
            "De inspecteur steunt zijn vordering op artikel 6.3.1 VCRO."),
            ["VCRO"],
        ),
        (
            ("De eigenaar beroept zich op artikel 4.2.1 VCRO, waarop de vordering steunt. Subsidiair beroept hij zich op artikel 14 van "
            "het Natuurdecreet."),
            ["VCRO"],
        ),
    ],
)  # fmt: skip
def test_a_former_norm_and_a_subsidiary_argument_only_name(text, norms):
    assert carrying(CIVIL + text + ORDERED) == norms


@pytest.mark.parametrize(
    ("text", "norm"),
    [
        (
            "De wet van 14 augustus 1986 is vervangen door de Vlaamse Codex Dierenwelzijn. De gedragingen zijn daarin strafbaar gebleven.",
            "VCDW",
        ),
        (
            "De toezichthouder vorderde in 2016 het herstel van het grasland en van de poel (artikel 16.6.6 DABM).",
            "DABM",
        ),
    ],
)  # fmt: skip
def test_a_norm_that_punishes_still_and_one_that_a_claim_rests_on_carry(text, norm):
    charge = "Verdacht van:\n\nA. met inbreuk op artikel 4 van de wet van 14 augustus 1986 betreffende de bescherming en het welzijn der dieren, dieren te hebben verwaarloosd.\n\n"
    found = carrying(CRIMINAL.replace("BEOORDELING", charge + "BEOORDELING") + text + SENTENCED)
    assert norm in found
