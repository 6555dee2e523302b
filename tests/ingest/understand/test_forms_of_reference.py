"""Other decisions in the short and long forms in which they are cited."""

import pytest

from ingest.understand import understand

HEAD = "RECHTBANK VAN EERSTE AANLEG LEUVEN\nVonnis van 5 juni 2022\nVonnisnummer 2022/417\n\nFEITEN\n\n"
REST = "\n\nBEOORDELING\n\nDe rechtbank oordeelt zelf.\n\nOM DEZE REDENEN,\n\nVerklaart de feiten bewezen.\n"
CITED = [
    ("zoals geoordeeld (KG Turnhout 4 maart 2011, onuitg.).", ["KG Turnhout 4 maart 2011"]),
    ("Zie Kort Ged. Gent 4 maart 2011.", ["Kort Ged. Gent 4 maart 2011"]),
    ("Vgl. Vz. Rb. Brugge 12 mei 2014, TMR 2014, 512.", ["Vz. Rb. Brugge 12 mei 2014"]),
    ("Gelet op de beschikking tot verwijzing van 19 juni 2021.", ["beschikking tot verwijzing van 19 juni 2021"]),
    ("Gelet op de verwijzingsbeschikking van de raadkamer van 19 juni 2021.", ["verwijzingsbeschikking van de raadkamer van 19 juni 2021"]),
    ("De raadkamer te Leuven verwees de beklaagde bij beschikking van 19 juni 2021 naar deze rechtbank.", ["beschikking van 19 juni 2021"]),
    ("verwezen bij beschikking van de raadkamer van deze rechtbank van 4 mei 2021, met aanneming van verzachtende omstandigheden.", ["beschikking van de raadkamer van deze rechtbank van 4 mei 2021"]),
    ("De kamer van inbeschuldigingstelling te Gent bevestigde dit bij arrest van 8 december 2020.", ["arrest van 8 december 2020"]),
    ("het arrest van de kamer van inbeschuldigingstelling van het hof van beroep te Brussel van 3 maart 2020", ["arrest van de kamer van inbeschuldigingstelling van het hof van beroep te Brussel van 3 maart 2020"]),
    ("(KI Antwerpen 3 maart 2016, T.Strafr. 2016, 211)", ["KI Antwerpen 3 maart 2016"]),
    ("(K.I. Gent 3 maart 2016, nr. 417)", ["K.I. Gent 3 maart 2016, nr. 417"]),
    ("(Gent (KI) 3 maart 2016)", ["Gent (KI) 3 maart 2016"]),
    ("(Antwerpen, 12e k., 3 maart 2016, 2014/CO/999)", ["Antwerpen, 12e k., 3 maart 2016, 2014/CO/999"]),
    ("(Corr. Gent 3 november 2010, nr. 2010/999, onuitg.)", ["Corr. Gent 3 november 2010, nr. 2010/999"]),
    ("(Rb. Leuven (20e k.) 4 april 2018)", ["Rb. Leuven (20e k.) 4 april 2018"]),
    ("(Rb. Oost-Vlaanderen, afd. Gent, 4 april 2018)", ["Rb. Oost-Vlaanderen, afd. Gent, 4 april 2018"]),
    ("Cass. 13 mei 2003, AR P.02.9919.N, Arr.Cass. 2003, nr. 291", ["Cass. 13 mei 2003, AR P.02.9919.N"]),
    ("Cass. (2e k.) 13 mei 2003, P.02.9919.N", ["Cass. (2e k.) 13 mei 2003, P.02.9919.N"]),
    ("Cass. (verenigde kamers) 13 mei 2003", ["Cass. (verenigde kamers) 13 mei 2003"]),
    ("Hof van Cassatie, 13 mei 2003, P.02.9919.N", ["Hof van Cassatie, 13 mei 2003, P.02.9919.N"]),
    ("het Hof van Cassatie oordeelde op 13 mei 2003 (P.02.9919.N) dat", ["P.02.9919.N"]),
    ("In zijn arrest van 13 mei 2003 (P.02.9919.N) oordeelde het Hof van Cassatie", ["P.02.9919.N"]),
    ("het arrest nr. 999/2011 van 4 mei 2011 van het Grondwettelijk Hof", ["arrest nr. 999/2011 van 4 mei 2011 van het Grondwettelijk Hof"]),
    ("GwH 4 mei 2011, nr. 99/2011, B.7.2", ["GwH 4 mei 2011, nr. 99/2011"]),
    ("GwH nr. 99/2011", ["GwH nr. 99/2011"]),
    ("Arbitragehof 19 januari 2005, nr. 14/2005", ["Arbitragehof 19 januari 2005, nr. 14/2005"]),
    ("EHRM 27 november 2007, Hamer t. België", ["EHRM 27 november 2007"]),
    ("EHRM (GK) 13 september 2016, Ibrahim e.a. t. Verenigd Koninkrijk, nr. 50541/08", ["EHRM (GK) 13 september 2016"]),
    ("HvJ 7 september 2004, C-127/02, Waddenvereniging", ["HvJ 7 september 2004, C-127/02"]),
    ("HvJ 7 september 2004, zaak C-127/02", ["HvJ 7 september 2004, zaak C-127/02"]),
    ("RvS 12 mei 2015, nr. 231.999, BV X", ["RvS 12 mei 2015, nr. 231.999"]),
    ("RvS, nr. 231.999 van 12 mei 2015", ["RvS, nr. 231.999 van 12 mei 2015"]),
    ("het arrest van de Raad van State nr. 231.999 van 12 mei 2015", ["arrest van de Raad van State nr. 231.999 van 12 mei 2015"]),
    ("RvVb 9 juni 2020, nr. RvVb-A-1920-9961", ["RvVb 9 juni 2020, nr. RvVb-A-1920-9961"]),
    ("RvVb nr. A/2014/0417 van 3 juni 2014", ["RvVb nr. A/2014/0417 van 3 juni 2014"]),
    ("MHHC 5 juli 2012, MHHC-12/956-VK", ["MHHC 5 juli 2012, MHHC-12/956-VK"]),
    ("HHC 5 juli 2018, nr. HHC-M-1718-0099", ["HHC 5 juli 2018, nr. HHC-M-1718-0099"]),
    ("Pol. Brugge 3 mei 2016", ["Pol. Brugge 3 mei 2016"]),
    ("Vred. Lier 3 mei 2016", ["Vred. Lier 3 mei 2016"]),
    ("Arbh. Gent (afd. Brugge) 3 mei 2016, AR 2015/AR/99", ["Arbh. Gent (afd. Brugge) 3 mei 2016, AR 2015/AR/99"]),
    ("Orb. Gent, afd. Kortrijk, 3 mei 2019", ["Orb. Gent, afd. Kortrijk, 3 mei 2019"]),
    ("Voorz. Rb. Antwerpen 3 mei 2019, 19/99/C", ["Voorz. Rb. Antwerpen 3 mei 2019, 19/99/C"]),
    ("Beslagr. Gent 3 mei 2019", ["Beslagr. Gent 3 mei 2019"]),
    ("hoger beroep tegen het vonnis van de politierechtbank Leuven van 3 mei 2021", ["vonnis van de politierechtbank Leuven van 3 mei 2021"]),
    ("verzet tegen het verstekvonnis van deze rechtbank van 3 mei 2021", ["verstekvonnis van deze rechtbank van 3 mei 2021"]),
    ("het vonnis in kort geding van de voorzitter van de rechtbank van eerste aanleg te Leuven van 3 mei 2021", ["vonnis in kort geding van de voorzitter van de rechtbank van eerste aanleg te Leuven van 3 mei 2021"]),
    ("de beschikking in kort geding van 3 mei 2021 van de voorzitter van de rechtbank te Hasselt", ["beschikking in kort geding van 3 mei 2021"]),
    ("de beschikking van de voorzitter van de ondernemingsrechtbank Gent van 3 mei 2021", ["beschikking van de voorzitter van de ondernemingsrechtbank Gent van 3 mei 2021"]),
    ("het arrest van het hof van beroep te Antwerpen van 3 mei 2019, nr. C/999/2019", ["arrest van het hof van beroep te Antwerpen van 3 mei 2019, nr. C/999/2019"]),
    ("een arrest van 3 mei 2019 van het hof van beroep te Antwerpen", ["arrest van 3 mei 2019 van het hof van beroep te Antwerpen"]),
    ("het Hof van beroep te Gent sprak bij arrest van 3 mei 2019 (2017/NT/999) vrij", ["arrest van 3 mei 2019 (2017/NT/999)"]),
    ("ECLI:BE:CASS:2019:ARR.20190507.3", ["ECLI:BE:CASS:2019:ARR.20190507.3"]),
    ("Cass. 7 mei 2019, ECLI:BE:CASS:2019:ARR.20190507.3, P.19.0099.N", ["Cass. 7 mei 2019, ECLI:BE:CASS:2019:ARR.20190507.3, P.19.0099.N"]),
    ("Bij tussenvonnis van 3 mei 2021 werden de debatten heropend.", []),
    ("Gelet op de beschikking van 3 mei 2021 waarbij de rechtsdag werd bepaald.", []),
    ("De burgerlijke partij legde neer op 3 mei 2021; het vonnis wordt uitgesproken.", []),
    ("Antwerpen 3 mei 2019, nr. 2017/CO/999", ["Antwerpen 3 mei 2019, nr. 2017/CO/999"]),
    ("Gent 14 februari 2019", ["Gent 14 februari 2019"]),
    ("(Hof Antwerpen 9 maart 2021, onuitg.)", ["Hof Antwerpen 9 maart 2021"]),
    ("(HvB Brussel 9 maart 2021)", ["HvB Brussel 9 maart 2021"]),
    ("veroordeeld bij vonnis van de correctionele rechtbank te Brugge van 9 maart 2018", ["vonnis van de correctionele rechtbank te Brugge van 9 maart 2018"]),
    ("Cass. 13 mei 2003, Cass. 14 oktober 2014, P.13.9960.N en Cass. 3 februari 2015, P.14.0001.N", ["Cass. 13 mei 2003", "Cass. 14 oktober 2014, P.13.9960.N", "Cass. 3 februari 2015, P.14.0001.N"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CITED)
def test_a_decision_is_cited_in_many_forms(text, expected):
    cited = [" ".join(one.tekst.split()) for one in understand(HEAD + text + REST).verwijzingen]
    bare = [words.removeprefix("het ").removeprefix("de ").removeprefix("een ") for words in cited]
    assert bare == expected
