"""Sums, terms and cited decisions in the words of several courts and years."""

import pytest

from ingest.understand import understand

CRIMINAL = "Rechtbank van eerste aanleg te Brugge\nVONNIS van 3 mei 2021\nhet openbaar ministerie tegen X, beklaagde\n\nBEOORDELING\n\nDe feiten werden onderzocht.\n\nOP DIE GRONDEN,\n\n"
CRIMINAL_1988 = "DE RECHTBANK VAN EERSTE AANLEG TE GENT, zitting houdende in correctionele zaken, heeft het volgende vonnis verleend :\n\nVonnis van 3 mei 1988\n\nIN ZAKE : HET OPENBAAR MINISTERIE TEGEN X, betichte\n\nOverwegende dat de feiten werden onderzocht ;\n\nOM DEZE REDENEN,\n\n"
CIVIL = "Rechtbank van eerste aanleg te Leuven\nburgerlijke zaken\nA.R. 18/99/A\nVONNIS van 3 mei 2021\n\nBEOORDELING\n\nDe vordering werd onderzocht.\n\nOM DEZE REDENEN, DE RECHTBANK,\n\n"
ENFORCEMENT = "HANDHAVINGSCOLLEGE\nARREST\nvan 3 mei 2021 met nummer HHC-M-2021-9912\n\nV. ONDERZOEK VAN DE MIDDELEN\n\nBeoordeling\n\nHet middel werd onderzocht.\n\nVI. BESLISSING\n\n"
COUNCIL = "RAAD VAN STATE, AFDELING BESTUURSRECHTSPRAAK\nARREST\nnr. 247.999 van 3 mei 2021\nHet beroep strekt tot de nietigverklaring van het besluit.\n\nV. Onderzoek\n\nBeoordeling\n\nHet middel werd onderzocht.\n\nBESLISSING\n\n"
CASSATION = "HOF VAN CASSATIE\nNr. P.20.9934.N\nX, beklaagde, eiser\narrest van 4 mei 2021\n\nBESLISSING VAN HET HOF\n\nBeoordeling\n\nHet middel werd onderzocht.\n\nDictum\n\nHet Hof,\n\n"
# (court, operative part, sums in euro, terms in days)
SUMS = [
    (CRIMINAL, "Veroordeelt X tot een geldboete van 1.000,00 EUR, verhoogd met 70 opdeciemen en gebracht op 8.000,00 EUR of een vervangende gevangenisstraf van 90 dagen.", [1000, 8000], [90]),
    (CRIMINAL, "Veroordeelt X tot een geldboete van € 500 x 8 = € 4.000, met uitstel gedurende een periode van 3 jaar voor € 2.000.", [500, 2000, 4000], [1095]),
    (CRIMINAL, "Veroordeelt X tot een geldboete van vijfhonderd euro (500 EUR), te verhogen met 50 opdeciemen tot drieduizend euro.", [500, 3000], []),
    (CRIMINAL, "Veroordeelt X tot een hoofdgevangenisstraf van één jaar, met uitstel van tenuitvoerlegging voor een termijn van vijf jaar.", [], [365, 1825]),
    (CRIMINAL, "Veroordeelt X tot een gevangenisstraf van achttien maanden waarvan twaalf maanden met uitstel.", [], [365, 540]),
    (CRIMINAL, "Beveelt het herstel binnen een termijn van zes maanden vanaf de dag dat dit vonnis in kracht van gewijsde treedt, op straffe van een dwangsom van 150 euro per dag vertraging met een maximum van 50.000 euro.", [150, 50000], [180]),
    (CRIMINAL, "Veroordeelt X tot betaling van een bijdrage van 1 maal 200 euro (25 euro verhoogd met 70 opdeciemen) aan het Bijzonder Fonds.", [25, 200], []),
    (CRIMINAL, "Veroordeelt X tot een vaste vergoeding van 50,21 euro en een bijdrage van 20 euro aan het Begrotingsfonds, en tot de kosten begroot op 1.234,56 euro.", [20, 50.21, 1234.56], []),
    (CRIMINAL_1988, "Veroordeelt betichte tot een geldboete van 200 frank, verhoogd met 590 opdeciemen, hetzij 12.000 frank, of een maand gevangenisstraf ;", [4.96, 297.47], [30]),
    (CRIMINAL_1988, "Veroordeelt hem tot een geldboete van tweehonderd frank x 90 = 18.000 fr. ;", [4.96, 446.21], []),
    (CRIMINAL, "Legt een werkstraf op van 150 uur, uit te voeren binnen twaalf maanden, te vervangen door een gevangenisstraf van tien maanden.", [], [300, 365]),
    (CRIMINAL, "Verklaart een bedrag van 12 500 euro verbeurd als vermogensvoordeel.", [12500], []),
    (CRIMINAL, "Veroordeelt X om 1 euro provisioneel te betalen, meer de vergoedende interest aan 2 % vanaf 3 mei 2018.", [1], []),
    (CRIMINAL, "Legt een houdverbod op voor een duur van tien jaar.", [], [3650]),
    (CIVIL, "Veroordeelt verweerder tot afbraak binnen de zes maanden na de betekening, bij gebreke waarvan een dwangsom van 250,- euro per dag verschuldigd is.", [250], [180]),
    (CIVIL, "Begroot de rechtsplegingsvergoeding op 1.440,00 EUR en de dagvaardingskosten op 287,40 EUR.", [287.4, 1440], []),
    (CIVIL, "Zegt dat de dwangsom pas kan worden verbeurd na verloop van veertien dagen na de betekening.", [], [14]),
    (ENFORCEMENT, "De boete wordt verminderd tot 1.250 euro; het College legt uitstel op voor 625 euro gedurende twee jaar.", [625, 1250], [730]),
    (ENFORCEMENT, "De kosten van het beroep, bestaande uit het rolrecht van 100 euro, zijn ten laste van de verwerende partij.", [100], []),
    (COUNCIL, "De verwerende partij wordt verwezen in de kosten, begroot op een rolrecht van 200 euro, een bijdrage van 20 euro en een rechtsplegingsvergoeding van 700 euro.", [20, 200, 700], []),
    (CASSATION, "Bepaalt de kosten in het geheel op 123,45 euro waarvan 60,20 euro verschuldigd is.", [60.2, 123.45], []),
    (CRIMINAL, "Beveelt de regularisatie binnen de drie weken.", [], [21]),
    (CRIMINAL, "Beveelt de opruiming binnen 60 kalenderdagen.", [], [60]),
    (CRIMINAL, "Veroordeelt X tot een gevangenisstraf van 1 jaar en 6 maanden.", [], [545]),
    (CRIMINAL, "Veroordeelt X, geboren op 3 mei 1950, 71 jaar oud, tot een geldboete van 26 euro.", [26], []),
    (CRIMINAL, "De voorwaarden gelden gedurende een proeftermijn van drie (3) jaar.", [], [1095]),
    (CRIMINAL, "Veroordeelt X tot een geldboete van duizend tweehonderd vijftig euro.", [1250], []),
    (CRIMINAL, "Veroordeelt X tot betaling van een meerwaarde van 7.800 EUR, te betalen binnen het jaar.", [7800], [365]),
    (CRIMINAL, "Ontzegt X het recht tot het besturen van een voertuig voor een periode van 15 dagen.", [], [15]),
    (CRIMINAL, "Veroordeelt X tot een geldboete van 2.000,00 euro (250,00 euro x 8).", [250, 2000], []),
]  # fmt: skip
APPEAL = "Hof van beroep te Gent\n2019/NT/417\nARREST van 3 mei 2021\nhet openbaar ministerie tegen X, beklaagde\n\n"
ENDING = "\n\nOM DEZE REDENEN, HET HOF,\n\nVerklaart het beroep ontvankelijk.\n\nDit arrest is uitgesproken op 3 mei 2021.\n"
# (body, what it cites)
CITED = [
    ("BEOORDELING\n\nDat volgt uit de rechtspraak (Cass. 9 juni 2015, P.14.0417.N).", ["Cass. 9 juni 2015, P.14.0417.N"]),
    ("BEOORDELING\n\nZie Cass., 14 februari 1989, Arr. Cass. 1988-89, 674.", ["Cass., 14 februari 1989"]),
    ("BEOORDELING\n\nVgl. Cass. 3 mei 2005, AR P.04.1417.N, en Cass. 7 juni 2011, AR P.10.1999.N.", ["Cass. 3 mei 2005, AR P.04.1417.N", "Cass. 7 juni 2011, AR P.10.1999.N"]),
    ("BEOORDELING\n\nHet Grondwettelijk Hof oordeelde in zijn arrest nr. 99/2019 van 6 juni 2019 dat dit kan.", ["arrest nr. 99/2019 van 6 juni 2019"]),
    ("BEOORDELING\n\n(GwH 6 juni 2019, nr. 99/2019)", ["GwH 6 juni 2019, nr. 99/2019"]),
    ("BEOORDELING\n\n(RvS 3 mei 2012, nr. 219.417, X)", ["RvS 3 mei 2012, nr. 219.417"]),
    ("BEOORDELING\n\n(R.v.St., nr. 41.417, 17 december 1992)", ["R.v.St., nr. 41.417, 17 december 1992"]),
    ("BEOORDELING\n\n(RvVb 9 juni 2020, nr. RvVb-A-1920-0961)", ["RvVb 9 juni 2020, nr. RvVb-A-1920-0961"]),
    ("BEOORDELING\n\n(MHHC 18 april 2013, MHHC-13/33-VK)", ["MHHC 18 april 2013, MHHC-13/33-VK"]),
    ("BEOORDELING\n\n(EHRM 27 november 2007, Hamer t. België, nr. 21861/03)", ["EHRM 27 november 2007"]),
    ("BEOORDELING\n\n(EHRM, Hamer/België, 27 november 2007)", ["EHRM"]),
    ("BEOORDELING\n\n(Antwerpen 12 januari 2011, 2009/CO/417)", ["Antwerpen 12 januari 2011, 2009/CO/417"]),
    ("BEOORDELING\n\n(Gent (10de kamer) 5 mei 2017, C/417/2017)", ["Gent (10de kamer) 5 mei 2017, C/417/2017"]),
    ("1. PROCEDURE\n\nBij vonnis van de rechtbank van eerste aanleg Oost-Vlaanderen, afdeling Gent, van 3 mei 2019 werd X veroordeeld.", ["vonnis van de rechtbank van eerste aanleg Oost-Vlaanderen, afdeling Gent, van 3 mei 2019"]),
    ("1. PROCEDURE\n\nX stelde op 4 juni 2019 hoger beroep in tegen het vonnis dat op 3 mei 2019 door de correctionele rechtbank te Kortrijk op tegenspraak werd gewezen.", ["vonnis"]),
    ("1. PROCEDURE\n\nHet hoger beroep is gericht tegen het vonnis van 3 mei 2019 van de rechtbank van eerste aanleg te Ieper (nr. 417/19).", ["vonnis van 3 mei 2019 van de rechtbank van eerste aanleg te Ieper"]),
    ("1. PROCEDURE\n\nHet hof van beroep te Antwerpen oordeelde bij arrest van 5 maart 2016 over de herstelvordering.", ["arrest van 5 maart 2016"]),
    ("BEOORDELING\n\nZie het arrest van het Hof van Justitie van 10 november 2016, C-548/15.", ["arrest van het Hof van Justitie van 10 november 2016"]),
    ("BEOORDELING\n\nDe Raad van State verwierp zijn beroep bij arrest nr. 231.417 van 4 juni 2015.", ["arrest nr. 231.417 van 4 juni 2015"]),
    ("BEOORDELING\n\nHet vonnis van de politierechtbank te Halle van 12 oktober 2020 is definitief.", ["vonnis van de politierechtbank te Halle van 12 oktober 2020"]),
    ("BEOORDELING\n\nDe vergunning van 3 mei 2015 en het proces-verbaal van 4 juni 2016 zijn gekend; het besluit van 3 mei 2012 ook.", []),
    ("BEOORDELING\n\nDe wet van 29 juni 1964 en het decreet van 18 mei 1999 gelden.", []),
]  # fmt: skip


@pytest.mark.parametrize(("court", "words", "sums", "terms"), SUMS)
def test_every_sum_and_term_of_an_operative_part_and_no_other(court, words, sums, terms):
    sancties = understand(f"{court}{words}\n").sancties
    assert sorted({one.bedrag_eur for one in sancties if one.bedrag_eur is not None}) == sums
    assert sorted({one.dagen for one in sancties if one.dagen is not None}) == terms


@pytest.mark.parametrize(("words", "cited"), CITED)
def test_every_cited_decision_and_no_other_paper(words, cited):
    seen = [" ".join(one.tekst.split()) for one in understand(APPEAL + words + ENDING).verwijzingen]
    assert len(seen) == len(cited)
    assert all(any(one in other for other in seen) for one in cited)
