"""Articles without an instrument behind them: the last norm that can have that number."""

import pytest

from ingest.understand import understand

BARE = [
    ("Artikel 20 van de Wooncode geldt. De dwangsom is nodig (artikel 1385bis Ger.W.). De kosten mogen op grond van artikel 20ter worden verhaald.", {"WOONC": ["20", "20ter"], "FED-GERW": ["1385bis"]}),
    ("Artikel 6.3.1 VCRO. Volgens artikel 36 van het Omgevingsvergunningsbesluit is dat anders, maar artikel 4.2.1 blijft gelden.", {"VCRO": ["6.3.1", "4.2.1"], "OVB": ["36"]}),
    ("Artikel 2.1 van het Vrijstellingsbesluit bevrijdt; de VCRO vereist in artikel 4.2.1 meer. Ook artikel 6.1.1 is geschonden.", {"VRIJST": ["2.1"], "VCRO": ["4.2.1", "6.1.1"]}),
    ("Het Afvalstoffendecreet en het VLAREA gelden. Artikel 12 verbiedt dit; artikel 5.2.1 laat een uitzondering toe; artikel 56 bestraft het.", {"AFVD": ["12", "56"], "VLAREA": ["5.2.1"]}),
    ("De boete volgt artikel 63 van het Mestdecreet. Het College toetst aan het DABM: artikel 16.4.29 is nageleefd.", {"MESTD": ["63"], "DABM": ["16.4.29"]}),
    ("De samenloop van artikel 65 en de deelneming van artikel 66 van het Strafwetboek.", {"FED-SW": ["65", "66"]}),
    ("Artikel 14 (zorgplicht) en artikel 16 (natuurtoets) van het Natuurdecreet.", {"NATD": ["14", "16"]}),
    ("Artikel 3 van het Bosdecreet, artikel 6 van de stedenbouwkundige voorschriften en artikel 2 van het RUP.", {"BOSD": ["3"]}),
    ("Een boete op basis van artikel 156 van het decreet. Dat is het decreet van 18 mei 1999 houdende de organisatie van de ruimtelijke ordening.", {"DRO1999": ["156"]}),
    ("De taalwet van 15 juni 1935 is nageleefd. De Dierenwelzijnswet bestraft; artikel 36 volstaat. Artikel 584 van het Gerechtelijk Wetboek.", {"DWW86": ["36"], "FED-GERW": ["584"]}),
    ("De plaatsing gebeurde bij toepassing van artikel 68, § 1, van het gecoördineerd decreet.", {"RO1996": ["68"]}),
    ("Het Onroerenderfgoeddecreet (artikelen 4.1.2 en 5.1.4) geldt, net als artikel 3.6.3 van het Onroerenderfgoedbesluit.", {"OED": ["4.1.2", "5.1.4"], "OEB": ["3.6.3"]}),
    ("In strijd met het decreet van 2 juli 1981 betreffende de voorkoming en het beheer van afvalstoffen (artikelen 12 en 56), nu artikel 12 van het Materialendecreet.", {"AFVD": ["12", "56"], "MATD": ["12"]}),
    ("Het Mestdecreet is een decreet, zegt hij (artikel 13).", {"MESTD": ["13"]}),
    ("Artikel 6.4.3 van het Onroerenderfgoeddecreet.\n\nArtikel 3.6.3 van het Onroerenderfgoedbesluit.\n\nOp artikel 4.1.2 gaat de rechtbank niet in.", {"OED": ["6.4.3", "4.1.2"], "OEB": ["3.6.3"]}),
    ("Artikel 6.4.3 van het Onroerenderfgoeddecreet.\n\nArtikel 3.6.3 van het Onroerenderfgoedbesluit, dat artikel 4.1.2 aanvult.", {"OED": ["6.4.3"], "OEB": ["3.6.3", "4.1.2"]}),
    ("De kosten volgen artikel 33 van het DBRC-decreet. Artikel 105 van het Omgevingsvergunningsdecreet belet dat niet. Artikel 35 wordt niet toegepast.", {"DBRC-D": ["33", "35"], "OVD": ["105"]}),
    ("Gelet op artikel 4 van de wet van 17 april 1878,\n\nOp tegenspraak.", {"FED-VTSV": ["4"]}),
    ("Inbreuk op artikel 22 van het EPB-decreet van 22 december 2006 en artikel 29 van het Oppervlaktedelfstoffendecreet van 4 april 2003, oppervlaktedelfstoffen te hebben ontgonnen.", {"EPBD": ["22"], "ODELF": ["29"]}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BARE)
def test_a_bare_article_goes_to_a_norm_that_can_have_it(text, expected):
    read = {one.code: list(one.artikelen) for one in understand(text).regelgeving if one.artikelen}
    assert read == expected


def test_costs_of_the_loser_before_a_flemish_council_rest_on_its_own_decree():
    text = (
        "Het DBRC-decreet regelt de kosten. Artikel 393 van het Omgevingsvergunningsdecreet geldt. "
        "De verwerende partij wordt in het ongelijk gesteld in de zin van artikel 33."
    )
    read = {one.code: one.artikelen for one in understand(text).regelgeving}
    assert read["DBRC-D"] == ("33",)
