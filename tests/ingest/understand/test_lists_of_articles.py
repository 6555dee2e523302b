"""Lists and ranges of articles, as decisions write them, with the instrument of each."""

import pytest

from ingest.understand import understand

CITED = [
    ("inbreuk op de artikelen 6.1.1, eerste lid, 1° en 3°, 6.1.2 en 6.1.3 VCRO", {"VCRO": ["6.1.1", "6.1.2", "6.1.3"]}),
    ("strafbaar gesteld door art. 4 t.e.m. 7 van het Afvalstoffendecreet", {"AFVD": ["4", "7"]}),
    ("de artikelen 1, 2, §1 en 3bis van het Jachtdecreet van 24 juli 1991", {"JACHTD": ["1", "2", "3bis"]}),
    ("artikel 149, § 1 (oud) DRO, thans artikel 6.3.1 VCRO", {"DRO1999": ["149"], "VCRO": ["6.3.1"]}),
    ("handelingen zoals bedoeld in artikel 4.2.1, 1°, a), van de Vlaamse Codex Ruimtelijke Ordening", {"VCRO": ["4.2.1"]}),
    ("de artt. 12 en 13 Materialendecreet", {"MATD": ["12", "13"]}),
    ("(art. 16.6.1, §1, eerste lid, en §2, 1°, DABM)", {"DABM": ["16.6.1"]}),
    ("artikel 4.2.1.1° VCRO", {"VCRO": ["4.2.1"]}),
    ("artikel 6.2.1, eerste lid, 1° juncto artikel 4.2.1, 1°, a) VCRO", {"VCRO": ["6.2.1", "4.2.1"]}),
    ("de artikelen 4.1.1., 4.2.1. en 6.2.1. van de VCRO", {"VCRO": ["4.1.1", "4.2.1", "6.2.1"]}),
    ("artikel 5.4.1 en volgende van het Onroerenderfgoeddecreet", {"OED": ["5.4.1"]}),
    ("art. 3.34 e.v. Vlaamse Codex Wonen", {"VCW": ["3.34"]}),
    ("artikel 20, § 1, derde lid, en artikel 20bis, §1 tot en met §7, van de Vlaamse Wooncode", {"WOONC": ["20", "20bis"]}),
    ("op grond van de artikelen 38, 40, 65, eerste lid, 66 en 100 van het Strafwetboek en de artikelen 1 en 8 van de wet van 29 juni 1964", {"FED-SW": ["38", "40", "65", "66", "100"], "FED-PROB": ["1", "8"]}),
    ("artikel 44 en 64 van de wet van 29 maart 1962 houdende organisatie van de ruimtelijke ordening en van de stedebouw", {"SW1962": ["44", "64"]}),
    ("bij de artikelen 42 en 66 van het decreet betreffende de ruimtelijke ordening, gecoördineerd op 22 oktober 1996", {"RO1996": ["42", "66"]}),
    ("artikel 5.2.1.5, § 2, 1° van VLAREM II en artikel 4.1.2.1 van titel II van het VLAREM", {"VLAREM2": ["5.2.1.5", "4.1.2.1"]}),
    ("de artikelen 22 en 39, § 1, 2°, van het decreet van 28 juni 1985 betreffende de milieuvergunning", {"MVD": ["22", "39"]}),
    ("Artikel 36ter, § 3 van het decreet Natuurbehoud", {"NATD": ["36ter"]}),
    ("in artikel 14 (zorgplicht) en artikel 16 (natuurtoets) van het Natuurdecreet van 21 oktober 1997", {"NATD": ["14", "16"]}),
    ("artikel 8 van het besluit van de Vlaamse Regering van 23 juli 1998 tot vaststelling van nadere regels ter uitvoering van het decreet van 21 oktober 1997 betreffende het natuurbehoud en het natuurlijk milieu", {"NATB": ["8"]}),
    ("art. 4, § 2, 1° en art. 35, 1° en 6° Dierenwelzijnswet", {"DWW86": ["4", "35"]}),
    ("De artikelen 21, 21bis, 22 en 23 V.T.Sv.", {"FED-VTSV": ["21", "21bis", "22", "23"]}),
    ("artikelen 162, 185, 190, 194, 195 Wetboek van Strafvordering; artikelen 1382 oud Burgerlijk Wetboek", {"FED-SV": ["162", "185", "190", "194", "195"]}),
    ("de artikelen 11, § 1, en 13 van het Monumentendecreet (thans de artikelen 6.4.1 en 11.2.2 van het Onroerenderfgoeddecreet)", {"MONUM": ["11", "13"], "OED": ["6.4.1", "11.2.2"]}),
    ("inbreuk op artikel 90bis, §1, lid 1 Bosdecreet, strafbaar gesteld bij artikel 107", {"BOSD": ["90bis", "107"]}),
    ("artikel 4.2.1 VCRO en artikel 5 van het Omgevingsvergunningsdecreet. De straf volgt uit artikel 6.2.1.", {"VCRO": ["4.2.1", "6.2.1"], "OVD": ["5"]}),
    ("Op grond van artikel 2.1 van het Vrijstellingsbesluit is geen vergunning nodig; artikel 4.2.3 laat dat toe. VCRO artikel 4.2.1.", {"VRIJST": ["2.1"], "VCRO": ["4.2.3", "4.2.1"]}),
    ("artikel 16.4.27 DABM en artikel 86 van het Milieuhandhavingsbesluit; de beboeting volgt artikel 16.4.29.", {"DABM": ["16.4.27", "16.4.29"], "MHB": ["86"]}),
    ("artikel 13, § 2, van het Mestdecreet 2006, 14, § 1, en 22 van datzelfde decreet", {"MESTD": ["13", "14", "22"]}),
    ("artikel 6, lid 1, EVRM en artikel 14.7 IVBPR, en artikel 21ter VTSv", {"FED-VTSV": ["21ter"]}),
    ("art. 159 G.W. en art. 65, 2e lid Sw.", {"FED-SW": ["65"]}),
    ("artikel 1385bis tot 1385nonies Gerechtelijk Wetboek", {"FED-GERW": ["1385bis", "1385nonies"]}),
    ("Zie de artikelen 11.2.1 tot en met 11.2.4 OED", {"OED": ["11.2.1", "11.2.4"]}),
    ("artikel 3.1, § 1, en 3.34, 3.35 en 3.43 VCW", {"VCW": ["3.1", "3.34", "3.35", "3.43"]}),
    ("art. 43, lid 1 en 43bis Sw. jo. art. 42, 3° Sw.", {"FED-SW": ["43", "43bis", "42"]}),
    ("de VCRO. Artikel 4.4.23, eerste lid, 1°, a), i) van diezelfde codex", {"VCRO": ["4.4.23"]}),
    ("Artikel 12, §1, van het decreet van 23 december 2011 betreffende het duurzaam beheer van materiaalkringlopen en afvalstoffen verbiedt", {"MATD": ["12"]}),
    ("artikel 3.2.1, § 1 van het Energiedecreet", {"ENERD": ["3.2.1"]}),
    ("inbreuk op artikel 7, 1°, 2° en 4° van het Soortenbesluit van 15 mei 2009 en op de artikelen 10 en 12, §1 van hetzelfde besluit", {"SOORT": ["7", "10", "12"]}),
    ("artikel 39, 2de lid en 46, §1, 3° Gemeentewegendecreet", {"GEMW": ["39", "46"]}),
    ("de artikelen 6 en 6/1 van het Omgevingsvergunningsdecreet", {"OVD": ["6", "6/1"]}),
    ("de artikelen 4 en 5 van de wet van 12 juli 1973 op het natuurbehoud", {"NATW73": ["4", "5"]}),
    ("art. 5 §1 1° en art. 26 § 1, 1° en 2° Milieuvergunningsdecreet", {"MVD": ["5", "26"]}),
    ("artikel 56,1° en 2° van het Afvalstoffendecreet", {"AFVD": ["56"]}),
    ("(artikelen 3 – 7 van het Aslastendecreet)", {"ASLAST": ["3", "7"]}),
    ("artikel 6.1.1, lid 1, 1° VCRO, zoals het luidde vóór 1 maart 2018, thans 6.2.1, lid 1, 1° VCRO", {"VCRO": ["6.1.1", "6.2.1"]}),
    ("het bepaalde onder art. 5.2.1, §6 VCRO; zie ook 5.2.5 en 5.2.6 VCRO", {"VCRO": ["5.2.1"]}),
    ("de artikelen 3, 6 en 7 KVH en 27, § 1 van het Kaderdecreet Vlaamse Handhaving", {"KVH": ["3", "6", "7", "27"]}),
    ("de artikelen 1382 en 1383 oud BW en 4 V.T.Sv.", {"FED-VTSV": ["4"]}),
    ("artikel 41bis, § 2 van de wet van 14 augustus 1986 betreffende de bescherming en het welzijn der dieren", {"DWW86": ["41bis"]}),
    ("art. 6.1.41, §§ 1 en 6 VCRO", {"VCRO": ["6.1.41"]}),
    ("artikel 4.3.1, § 2, eerste lid, 1° en 2°, d), VCRO en artikel 1.1.4 ervan", {"VCRO": ["4.3.1", "1.1.4"]}),
    ("artikel 16.3.1 tot 16.3.10 van titel XVI DABM", {"DABM": ["16.3.1", "16.3.10"]}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CITED)
def test_a_list_of_articles_goes_to_its_instruments(text, expected):
    read = {one.code: list(one.artikelen) for one in understand(text).regelgeving if one.artikelen}
    assert read == expected
