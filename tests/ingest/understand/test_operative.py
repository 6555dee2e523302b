"""Operative parts of every court, each with exactly what it decides."""

import pytest

from ingest.understand import understand

CRIMINAL = "Rechtbank van eerste aanleg te Brugge\nVONNIS van 3 mei 2021\nhet openbaar ministerie tegen X, beklaagde\n\nBEOORDELING\n\nDe feiten werden onderzocht.\n\nOP DIE GRONDEN,\n\n"
CRIMINAL_1988 = "DE RECHTBANK VAN EERSTE AANLEG TE GENT, zitting houdende in correctionele zaken, heeft het volgende vonnis verleend :\n\nVonnis van 3 mei 1988\n\nIN ZAKE : HET OPENBAAR MINISTERIE TEGEN X, betichte\n\nOverwegende dat de feiten werden onderzocht ;\n\nOM DEZE REDENEN,\n\n"
APPEAL = "Hof van beroep te Antwerpen\nCorrectionele zaken\nARREST van 3 mei 2021\nhet openbaar ministerie tegen X, beklaagde\n\nBEOORDELING\n\nDe feiten werden onderzocht.\n\nOM DEZE REDENEN, HET HOF,\n\n"
POLICE = "Politierechtbank te Leuven\nVONNIS van 3 mei 2021\nhet openbaar ministerie tegen X, beklaagde\n\nBEOORDELING\n\nDe feiten werden onderzocht.\n\nOP DIE GRONDEN,\n\n"
CIVIL_APPEAL = "Hof van beroep te Gent\nburgerlijke zaken\n2018/AR/99\nARREST van 3 mei 2021\n\nBEOORDELING\n\nDe vordering werd onderzocht.\n\nOM DEZE REDENEN, HET HOF,\n\n"
CIVIL = "Rechtbank van eerste aanleg te Leuven\nburgerlijke zaken\nA.R. 18/99/A\nVONNIS van 3 mei 2021\n\nBEOORDELING\n\nDe vordering werd onderzocht.\n\nOM DEZE REDENEN, DE RECHTBANK,\n\n"
INTERIM = "Voorzitter van de rechtbank van eerste aanleg te Hasselt, zetelend zoals in kort geding\nBeschikking van 3 mei 2021\nA.R. 21/9/C\n\nBEOORDELING\n\nDe vordering werd onderzocht.\n\nOM DEZE REDENEN,\n\nWij, voorzitter,\n\n"
ENFORCEMENT = "HANDHAVINGSCOLLEGE\nARREST\nvan 3 mei 2021 met nummer HHC-M-2021-9912\n\nV. ONDERZOEK VAN DE MIDDELEN\n\nBeoordeling\n\nHet middel werd onderzocht.\n\nVI. BESLISSING\n\n"
COUNCIL = "RAAD VAN STATE, AFDELING BESTUURSRECHTSPRAAK\nARREST\nnr. 247.999 van 3 mei 2021\nHet beroep strekt tot de nietigverklaring van het besluit.\n\nV. Onderzoek\n\nBeoordeling\n\nHet middel werd onderzocht.\n\nBESLISSING\n\n"
COUNCIL_1994 = "RAAD VAN STATE, AFDELING ADMINISTRATIE\nARREST\nnr. 47.999 van 3 mei 1994\nGezien het verzoekschrift om de nietigverklaring te vorderen van het besluit ;\n\nOverwegende dat het middel werd onderzocht ;\n\nBESLUIT :\n\n"
PERMITS = "RAAD VOOR VERGUNNINGSBETWISTINGEN\nARREST\nvan 3 mei 2021 met nummer RvVb-A-2021-9926\n\nV. ONDERZOEK VAN DE MIDDELEN\n\nBeoordeling\n\nHet middel werd onderzocht.\n\nVI. BESLISSING\n\n"
CASSATION = "HOF VAN CASSATIE\nNr. P.20.9934.N\nX, beklaagde, eiser\narrest van 4 mei 2021\n\nBESLISSING VAN HET HOF\n\nBeoordeling\n\nHet middel werd onderzocht.\n\nDictum\n\nHet Hof,\n\n"
CHAMBERS = "Rechtbank van eerste aanleg Limburg, afdeling Hasselt\nRaadkamer\nBeschikking van 3 mei 2021\nhet openbaar ministerie tegen X, inverdenkinggestelde\n\nBEOORDELING\n\nDe zaak werd onderzocht.\n\nOM DEZE REDENEN,\n\n"
CONSTITUTIONAL = "GRONDWETTELIJK HOF\nArrest nr. 99/2020 van 3 mei 2020\n\nIII. In rechte\n\n- B -\n\nB.1. De vraag werd onderzocht.\n\nOm die redenen,\n\nhet Hof\n\n"
# (court, operative part, the codes; one with a question mark may be read or not)
DECIDED = [
    (CRIMINAL, "Beveelt hem het weiland te herstellen in de oorspronkelijke toestand.", "H-OORSPRONKELIJK"),
    (CRIMINAL, "Verklaart de strafvordering vervallen ingevolge de betaalde administratieve geldboete.", "S-VERVAL-ANDER"),
    (CRIMINAL, "Verklaart de vordering van Peeters An ontvankelijk en in beginsel gegrond.", "B-GEGROND"),
    (CRIMINAL, "Verklaart de vordering van de gemeente gegrond en veroordeelt hen tot betaling van 900 euro.", "B-GEGROND"),
    (APPEAL, "Rechtdoende na het tussenarrest, op tegenspraak,\n\nSpreekt beklaagde vrij van tenlastelegging A.", "S-VRIJSPRAAK P-TEGENSPRAAK"),
    (CRIMINAL, "Beveelt hen de schuur af te breken en alle puin te verwijderen.", "H-AFBRAAK"),
    (POLICE, "Beveelt de heraanplant van de haag binnen zes maanden en wijst de gevorderde dwangsom af.", "H-NATUUR H-TERMIJN H-DWANGSOM-NIET"),
    (PERMITS, "2. De Raad verwerpt de vordering tot vernietiging.", "V-VERWORPEN"),
    (CRIMINAL, "De rechtbank, op tegenspraak,\n\nVerklaart de feiten A en B bewezen en veroordeelt beklaagde hiervoor tot een gevangenisstraf van zes maanden met uitstel gedurende drie jaar en tot een geldboete van 500 euro, verhoogd met 70 opdeciemen en gebracht op 4.000 euro, of een vervangende gevangenisstraf van drie maanden.", "S-VEROORDELING S-GEVANGENISSTRAF S-UITSTEL S-GELDBOETE S-VERVANGEND P-TEGENSPRAAK"),
    (CRIMINAL, "Spreekt beklaagde vrij van tenlastelegging A.\n\nLegt de kosten ten laste van de Staat.", "S-VRIJSPRAAK P-KOSTEN-STAAT"),
    (CRIMINAL, "Verklaart de strafvordering vervallen door verjaring.", "S-VERJARING"),
    (CRIMINAL, "Stelt vast dat de strafvordering vervallen is ingevolge het overlijden van beklaagde.", "S-VERVAL-ANDER"),
    (CRIMINAL, "Verklaart de strafvordering niet ontvankelijk.", "S-ONONTVANKELIJK"),
    (CRIMINAL, "Verleent aan beklaagde de gewone opschorting van de uitspraak van de veroordeling gedurende een proeftermijn van drie jaar.", "S-OPSCHORTING"),
    (CRIMINAL, "Stelt de schuld van beklaagde vast en spreekt geen straf uit wegens het overschrijden van de redelijke termijn; volstaat met een eenvoudige schuldigverklaring.", "S-EENVOUDIGE-SCHULD"),
    (CRIMINAL, "Veroordeelt beklaagde tot een werkstraf van 120 uur, te vervangen door een gevangenisstraf van acht maanden bij niet-uitvoering.", "S-VEROORDELING S-WERKSTRAF S-VERVANGEND"),
    (CRIMINAL, "Verklaart verbeurd een bedrag van 12.500 euro als vermogensvoordeel in de zin van artikel 42, 3°, Sw.", "S-VERMOGENSVOORDEEL"),
    (CRIMINAL, "Verklaart de in beslag genomen netten verbeurd en beveelt de teruggave van het voertuig aan de eigenaar.", "S-VERBEURDVERKLARING S-TERUGGAVE"),
    (CRIMINAL, "Verklaart verbeurd lastens beklaagde een vermogensvoordeel van 900 euro.", "S-VERMOGENSVOORDEEL"),
    (CRIMINAL, "Spreekt de verbeurdverklaring uit van een vermogensvoordeel van 900 euro.", "S-VERMOGENSVOORDEEL"),
    (CRIMINAL, "Wijst de gevorderde verbeurdverklaring van de vrachtwagen af.", ""),
    (CRIMINAL, "Veroordeelt beklaagde om aan VERMEULEN Jan één euro provisioneel te betalen.", "B-PROVISIE"),
    (CRIMINAL, "Verklaart de vordering van de vzw gegrond voor 400 euro.", "B-GEGROND"),
    (CRIMINAL, "Verklaart de vordering van de vzw niet gegrond.", "B-ONGEGROND?"),
    (CRIMINAL, "Verwijst beklaagde in twee derde van de kosten. Het overige derde blijft ten laste van de Staat.", "P-KOSTEN-STAAT"),
    (CRIMINAL, "Machtigt het Agentschap om bij verzuim de aanplanting te laten doen op zijn kosten.", "H-AMBTSHALVE H-NATUUR?"),
    (CRIMINAL, "Veroordeelt beklaagde wegens de feiten 1 en 2 tot één geldboete van 200 euro.", "S-VEROORDELING S-GELDBOETE"),
    (CRIMINAL, "Legt beklaagde een verbod op om dieren te houden gedurende vijf jaar.", "S-VERBOD"),
    (CRIMINAL, "Verplicht beklaagde tot betaling van een bijdrage van 25 euro, meer de opdeciemen, zijnde 200 euro, tot de financiering van het Fonds tot hulp aan de slachtoffers van opzettelijke gewelddaden en aan de occasionele redders.", "S-BIJDRAGE"),
    (CRIMINAL, "Zegt dat de tenuitvoerlegging van dit vonnis wordt uitgesteld gedurende vijf jaar onder probatievoorwaarden.", "S-UITSTEL S-PROBATIE"),
    (CRIMINAL, "Veroordeelt beklaagde tot een autonome probatiestraf van één jaar.", "S-VEROORDELING? S-AUTONOME-PROBATIE"),
    (CRIMINAL_1988, "Veroordeelt betichte wegens de vermengde feiten A en B tot ééne geldboete van honderd frank, verhoogd met 590 opdeciemen en alzo gebracht op zesduizend frank, of een vervangende gevangenisstraf van één maand ;", "S-VEROORDELING S-GELDBOETE S-VERVANGEND S-COLLECTIEF?"),
    (CRIMINAL_1988, "Ontslaat betichte van rechtsvervolging zonder kosten ;", "S-VRIJSPRAAK"),
    (CRIMINAL_1988, "Zegt dat er zal worden gesurseerd aan de tenuitvoerlegging van dit vonnis gedurende een termijn van drie jaar ;", "S-UITSTEL?"),
    (CRIMINAL_1988, "Verklaart de publieke vordering vervallen door verjaring ;", "S-VERJARING"),
    (CRIMINAL_1988, "Beveelt het herstel van de plaats in de vorige staat binnen zes maanden ;", "H-OORSPRONKELIJK H-TERMIJN"),
    (CRIMINAL, "Stelt vast dat de herstelvordering zonder voorwerp is geworden.", "H-ZONDER-VOORWERP"),
    (CRIMINAL, "Veroordeelt beklaagde tot het betalen van een meerwaarde van 12.000 euro binnen één jaar na het in kracht van gewijsde treden van dit vonnis.", "H-MEERWAARDE H-TERMIJN"),
    (CRIMINAL, "Beveelt de afbraak van de loods en de verwijdering van de verharding binnen een termijn van twaalf maanden, op straffe van een dwangsom van 150 euro per dag vertraging.\n\nMachtigt de stedenbouwkundig inspecteur en het college om ambtshalve in de uitvoering te voorzien.", "H-AFBRAAK H-TERMIJN H-DWANGSOM H-AMBTSHALVE"),
    (CRIMINAL, "Wijst de herstelvordering van de gemachtigde ambtenaar af als ongegrond.", "H-AFGEWEZEN"),
    (CRIMINAL, "Verklaart de herstelvordering onontvankelijk.", "H-ONONTVANKELIJK"),
    (CRIMINAL, "Beveelt de verwijdering van alle afvalstoffen van het terrein binnen drie maanden.", "H-AFVAL H-TERMIJN"),
    (CRIMINAL, "Gelast de heraanplanting van 40 zomereiken binnen het eerstvolgende plantseizoen.", "H-NATUUR"),
    (CRIMINAL, "Beveelt dat de woning wordt aangepast aan de normen van artikel 5 van de Vlaamse Wooncode binnen tien maanden.", "H-WONING H-TERMIJN"),
    (CRIMINAL, "Beveelt de staking van het strijdig gebruik als feestzaal binnen één maand.", "H-STAKEN H-TERMIJN"),
    (CRIMINAL, "Zegt dat er geen reden is om een dwangsom op te leggen.", "H-DWANGSOM-NIET"),
    (CRIMINAL, "Beveelt de kantmelding van dit vonnis op het hypotheekkantoor.", "H-OVERSCHRIJVING"),
    (CRIMINAL, "Veroordeelt beklaagde om aan de burgerlijke partij de som van 1 euro provisioneel te betalen.", "B-GEGROND B-PROVISIE"),
    (CRIMINAL, "Verklaart de vordering van de burgerlijke partij ongegrond.", "B-ONGEGROND"),
    (CRIMINAL, "Houdt de burgerlijke belangen ambtshalve aan.", "B-AANHOUDING"),
    (APPEAL, "Rechtsprekend op tegenspraak,\n\nVerklaart de hogere beroepen ontvankelijk.\n\nBevestigt het beroepen vonnis in al zijn beschikkingen.", "P-TEGENSPRAAK P-BEVESTIGT"),
    (APPEAL, "Wijzigt het bestreden vonnis als volgt: spreekt beklaagde vrij voor tenlastelegging B.", "P-HERVORMT S-VRIJSPRAAK"),
    (APPEAL, "Doet het bestreden vonnis teniet en, opnieuw wijzende, verklaart de strafvordering vervallen door verjaring.", "P-OPNIEUW S-VERJARING"),
    (APPEAL, "Verklaart het hoger beroep van beklaagde onontvankelijk wegens laattijdigheid.", "P-BEROEP-ONONT"),
    (APPEAL, "Bevestigt het bestreden vonnis met de wijziging dat de dwangsom op 100 euro per dag wordt bepaald.", "P-HERVORMT H-DWANGSOM"),
    (CIVIL_APPEAL, "Verklaart het hoger beroep ontvankelijk doch ongegrond en bevestigt het bestreden vonnis.\n\nVeroordeelt appellant tot een rechtsplegingsvergoeding van 1.440 euro.", "P-BEVESTIGT B-RPV"),
    (CIVIL, "Zegt voor recht dat de dwangsommen verbeurd zijn en dat het dwangbevel uitwerking heeft.\n\nVerklaart dit vonnis uitvoerbaar bij voorraad.", "P-UITVOERBAAR H-DWANGSOM?"),
    (CIVIL, "Beveelt verweerder het bijgebouw af te breken binnen zes maanden na betekening, onder verbeurte van een dwangsom van 100 euro per dag.", "H-AFBRAAK H-TERMIJN H-DWANGSOM"),
    (CIVIL, "Stelt, alvorens ten gronde recht te spreken, als deskundige aan: ir. X.", "P-TUSSEN P-DESKUNDIGE"),
    (INTERIM, "Verklaren de vordering ontvankelijk en gegrond.\n\nBevelen de opheffing van het stakingsbevel van 3 april 2021.", "BV-OPGEHEVEN"),
    (INTERIM, "Verklaren de vordering tot opheffing van het stakingsbevel ongegrond en wijzen ze af.", "BV-BEKRACHTIGD"),
    (INTERIM, "Beveelt de onmiddellijke verwijdering van de zegels.", "BV-OPGEHEVEN"),
    (ENFORCEMENT, "1. Het beroep wordt verworpen.\n\n2. De kosten van het beroep, bestaande uit het rolrecht van 100 euro, worden ten laste gelegd van de verzoekende partij.", "A-BEVESTIGD A-KOSTEN"),
    (ENFORCEMENT, "1. Het beroep is gegrond.\n\n2. De beslissing van de gewestelijke entiteit van 3 mei 2020 wordt vernietigd.", "A-VERNIETIGD"),
    (ENFORCEMENT, "1. De boete wordt herleid tot 800 euro, opdeciemen inbegrepen, met uitstel gedurende één jaar.", "A-VERMINDERD A-UITSTEL"),
    (ENFORCEMENT, "1. Het beroep is onontvankelijk wegens laattijdigheid.", "A-ONONTVANKELIJK"),
    (ENFORCEMENT, "1. De afstand van het geding wordt toegestaan.", "A-AFSTAND"),
    (ENFORCEMENT, "1. De bestreden beslissing wordt vernietigd in de mate dat een voordeelontneming wordt opgelegd.", "A-VERNIETIGD A-VOORDEEL"),
    (ENFORCEMENT, "De vordering tot vernietiging wordt verworpen.", "A-BEVESTIGD"),
    (ENFORCEMENT, "Het College vernietigt de bestreden beslissing en beveelt de verwerende partij een nieuwe beslissing te nemen binnen vier maanden.", "A-VERNIETIGD A-VERNIETIGD-NIEUW"),
    (COUNCIL, "1. De Raad van State vernietigt het besluit van de burgemeester van de gemeente Lede van 3 mei 2019 waarbij de stopzetting van de exploitatie wordt bevolen.\n\n2. De verwerende partij wordt verwezen in de kosten van het beroep, begroot op 200 euro.", "V-VERNIETIGD A-KOSTEN"),
    (COUNCIL, "De Raad van State verwerpt het beroep.", "V-VERWORPEN"),
    (COUNCIL_1994, "Artikel 1.\n\nVernietigd wordt het besluit van 3 mei 1990 van het college van burgemeester en schepenen van de stad Aalst waarbij aan X de milieuvergunning wordt geweigerd.\n\nArtikel 2.\n\nDe kosten van het beroep, bepaald op 4.000 frank, komen ten laste van de verwerende partij.", "V-VERNIETIGD A-KOSTEN"),
    (COUNCIL_1994, "Artikel 1.\n\nHet beroep wordt verworpen.", "V-VERWORPEN"),
    (COUNCIL, "De Raad van State beveelt de schorsing van de tenuitvoerlegging van het besluit van 3 april 2021.", "A-SCHORSING"),
    (COUNCIL, "De Raad van State verwerpt de vordering tot schorsing.", "A-SCHORSING-AFG"),
    (PERMITS, "1. De Raad vernietigt de beslissing van de verwerende partij van 3 mei 2019, waarbij aan de tussenkomende partij een omgevingsvergunning wordt verleend.\n\n2. De Raad beveelt de verwerende partij een nieuwe beslissing te nemen binnen vier maanden.", "V-VERNIETIGD A-VERNIETIGD-NIEUW"),
    (PERMITS, "1. De vordering tot schorsing wordt verworpen.\n\n2. De uitspraak over de kosten wordt uitgesteld.", "A-SCHORSING-AFG"),
    (PERMITS, "Het beroep is onontvankelijk.", "A-ONONTVANKELIJK"),
    (CASSATION, "Verwerpt het cassatieberoep.\n\nVeroordeelt de eiser tot de kosten.", "C-VERWORPEN"),
    (CASSATION, "Vernietigt het bestreden arrest, behalve in zoverre het het hoger beroep ontvankelijk verklaart.\n\nVerwijst de aldus beperkte zaak naar het hof van beroep te Brussel.", "C-VERNIETIGD"),
    (CASSATION, "Vernietigt het bestreden arrest zonder verwijzing.", "C-ZONDER-VERWIJZING"),
    (CASSATION, "Verwerpt de voorzieningen ; veroordeelt de eisers in de kosten.", "C-VERWORPEN"),
    (CASSATION, "Verleent akte van de afstand van het cassatieberoep.", "P-AFSTAND-BEROEP"),
    (CHAMBERS, "Verwijst de inverdenkinggestelde naar de correctionele rechtbank.", "S-VERWIJZING"),
    (CHAMBERS, "Zegt dat er geen grond is tot vervolging en stelt de inverdenkinggestelde buiten vervolging.", "S-BUITENVERVOLGING"),
    (CONSTITUTIONAL, "zegt voor recht :\n\nArtikel 6.1.41 van de Vlaamse Codex Ruimtelijke Ordening schendt niet de artikelen 10 en 11 van de Grondwet.", "G-SCHENDT-NIET"),
    (CONSTITUTIONAL, "zegt voor recht :\n\nArtikel 16.6.4 van het decreet van 5 april 1995 schendt artikel 16 van de Grondwet, in zoverre het geen termijn bepaalt.", "G-SCHENDT"),
    (CRIMINAL, "rechtdoende op tegenspraak,\n\nveroordeelt X voor de bewezen verklaarde feiten samen tot: een geldboete van 1.000,00 euro, te vermeerderen met de opdeciemen (x 8), aldus gebracht op 8.000,00 euro; vervangende gevangenisstraf: 90 dagen;", "P-TEGENSPRAAK S-VEROORDELING S-GELDBOETE S-VERVANGEND S-COLLECTIEF?"),
    (CRIMINAL, "Op strafgebied\n\nDe rechtbank verklaart X schuldig aan de tenlasteleggingen A.1 en A.2 en legt hem hiervoor een gevangenisstraf op van vier maanden, waarvan twee maanden met uitstel voor een termijn van drie jaar.", "S-VEROORDELING S-GEVANGENISSTRAF S-UITSTEL"),
    (CRIMINAL, "Tenlastelegging C is niet bewezen; X wordt hiervan vrijgesproken.", "S-VRIJSPRAAK"),
    (CRIMINAL, "Wijst de vraag tot opschorting af en veroordeelt X tot een geldboete van 200 euro.", "S-VEROORDELING S-GELDBOETE"),
    (CRIMINAL, "Zegt voor recht dat de strafvordering vervallen is door de betaling van de geldsom.", "S-VERVAL-ANDER"),
    (CRIMINAL, "Verklaart de strafvordering lastens de NV onontvankelijk wegens schending van het beginsel ne bis in idem.", "S-ONONTVANKELIJK"),
    (CRIMINAL, "Beslist dat de feiten verjaard zijn en de strafvordering bijgevolg vervallen.", "S-VERJARING"),
    (CRIMINAL, "Spreekt de verbeurdverklaring uit van het voertuig.", "S-VERBEURDVERKLARING"),
    (CRIMINAL, "Ontzegt X het recht om gedurende vijf jaar enige inrichting te exploiteren.", "S-VERBOD"),
    (CRIMINAL, "Veroordeelt X bij verstek tot een geldboete van 100 euro.", "S-VEROORDELING S-GELDBOETE P-VERSTEK"),
    (CRIMINAL, "Verklaart het verzet ontvankelijk en gegrond en opnieuw oordelend, spreekt X vrij.", "P-VERZET S-VRIJSPRAAK P-OPNIEUW?"),
    (CRIMINAL, "Verklaart het verzet ongedaan.", "P-VERZET"),
    (CRIMINAL, "Beveelt de heropening van de debatten op 3 juni 2021 om 9 uur.", "P-HEROPENING P-TUSSEN?"),
    (CRIMINAL, "Stelt ir. Y aan als gerechtsdeskundige met opdracht de meerwaarde te begroten.", "P-DESKUNDIGE"),
    (CRIMINAL, "Verklaart zich onbevoegd om kennis te nemen van de herstelvordering.", "P-ONBEVOEGD"),
    (CRIMINAL, "Heromschrijft de tenlastelegging B als volgt: het lozen van afvalwater.", "S-HERKWALIFICATIE"),
    (CRIMINAL, "Zegt dat de kosten van de strafvordering ten laste blijven van de Staat.", "P-KOSTEN-STAAT"),
    (CRIMINAL, "Veroordeelt X tot de kosten, aan de zijde van het openbaar ministerie begroot op 312,15 euro, en tot de vaste vergoeding van 52,42 euro.", "S-BIJDRAGE"),
    (CRIMINAL, "Veroordeelt X tot het betalen van 24 euro aan het Begrotingsfonds voor juridische tweedelijnsbijstand.", "S-BIJDRAGE"),
    (CRIMINAL, "Veroordeelt X om aan de burgerlijke partij te betalen een bedrag van 2.500 euro, te vermeerderen met de vergoedende intresten en met een rechtsplegingsvergoeding van 600 euro.", "B-GEGROND B-RPV"),
    (CRIMINAL, "Verklaart de vordering van de burgerlijke partij ontvankelijk maar ongegrond en veroordeelt haar tot de kosten ervan.", "B-ONGEGROND"),
    (CRIMINAL, "Verklaart zich zonder rechtsmacht om over de burgerlijke vordering te oordelen.", "P-ONBEVOEGD B-ONGEGROND?"),
    (CRIMINAL, "Beveelt X om de plaats in de oorspronkelijke toestand te herstellen door het slopen van de weekendhut en het verwijderen van de vijver, en dit binnen een termijn van 6 maanden na het in kracht van gewijsde gaan van dit vonnis, onder verbeurte van een dwangsom van 125 EUR per dag vertraging in de nakoming van dit bevel.", "H-OORSPRONKELIJK H-AFBRAAK H-TERMIJN H-DWANGSOM"),
    (CRIMINAL, "Zegt dat indien X dit bevel niet uitvoert, de gewestelijke stedenbouwkundig inspecteur en het college van burgemeester en schepenen ambtshalve in de uitvoering ervan kunnen voorzien.", "H-AMBTSHALVE"),
    (CRIMINAL, "Verklaart de vordering van de wooninspecteur gegrond en beveelt X aan het pand een andere bestemming te geven of het te slopen, binnen tien maanden.", "H-WONING H-AFBRAAK? H-TERMIJN"),
    (CRIMINAL, "Machtigt de wooninspecteur de kosten van herhuisvesting van de bewoners op X te verhalen.", "H-HERHUISVESTING"),
    (CRIMINAL, "Het herstel is uitgevoerd; de herstelvordering is dan ook zonder voorwerp.", "H-ZONDER-VOORWERP"),
    (CRIMINAL, "Verklaart de herstelvordering verjaard.", "H-VERJAARD"),
    (CRIMINAL, "De gevorderde dwangsom wordt niet opgelegd.", "H-DWANGSOM-NIET"),
    (CRIMINAL, "Veroordeelt X tot terugbetaling van de door de stad gemaakte kosten van ambtshalve uitvoering ten bedrage van 9.120 euro.", "H-BETAALDE-HERSTELKOST H-AMBTSHALVE?"),
    (APPEAL, "Verklaart de hogere beroepen ontvankelijk en als volgt gegrond: hervormt het vonnis a quo en spreekt X vrij voor het feit A.", "P-HERVORMT S-VRIJSPRAAK"),
    (APPEAL, "Bevestigt het vonnis a quo voor zover aangevochten.", "P-BEVESTIGT"),
    (APPEAL, "Verklaart het hoger beroep van het openbaar ministerie vervallen bij gebrek aan tijdig ingediende grieven.", "P-BEROEP-ONONT"),
    (APPEAL, "Verleent X akte van de afstand van zijn hoger beroep.", "P-AFSTAND-BEROEP"),
    (APPEAL, "Vernietigt het bestreden vonnis en, zelf wijzende, veroordeelt X tot een geldboete van 1.500 EUR.", "P-OPNIEUW S-VEROORDELING S-GELDBOETE"),
    (APPEAL, "Bevestigt het bestreden vonnis wat de schuld betreft; herleidt de geldboete tot 500 EUR; kent uitstel toe voor drie jaar.", "P-BEVESTIGT? P-HERVORMT? S-GELDBOETE? S-UITSTEL S-VEROORDELING?"),
    (CIVIL, "Wijst de vordering af als ongegrond.\n\nVerwijst eiser in de kosten, met inbegrip van een rechtsplegingsvergoeding van 1.560 euro.", "B-RPV"),
    (CIVIL, "Beveelt verweerder het afval te verwijderen binnen twee maanden na betekening van dit vonnis.", "H-AFVAL H-TERMIJN"),
    (CIVIL, "Verbiedt verweerder de activiteiten verder te zetten en beveelt de onmiddellijke staking ervan.", "H-STAKEN"),
    (ENFORCEMENT, "Het beroep is ongegrond en wordt verworpen; de bestuurlijke geldboete van 1.500 euro blijft behouden.", "A-BEVESTIGD"),
    (ENFORCEMENT, "Het College hervormt de bestreden beslissing en bepaalt de boete op 600 euro.", "A-VERMINDERD"),
    (ENFORCEMENT, "De bestuurlijke geldboete wordt kwijtgescholden.", "A-GEEN-BOETE"),
    (ENFORCEMENT, "Het rolrecht van 100 euro komt ten laste van het Vlaamse Gewest.", "A-KOSTEN"),
    (ENFORCEMENT, "De verwerende partij krijgt de kans om met een bestuurlijke lus binnen zestig dagen de onregelmatigheid te herstellen.", "A-LUS"),
    (ENFORCEMENT, "Het College verklaart het beroep doelloos.", "A-AFSTAND"),
    (COUNCIL, "Vernietigt het ministerieel besluit van 4 mei 2018 houdende schorsing van de milieuvergunning.", "V-VERNIETIGD"),
    (COUNCIL, "1. De Raad van State vernietigt de beslissing van de gewestelijke entiteit waarbij aan X een bestuurlijke geldboete wordt opgelegd.", "A-VERNIETIGD"),
    (COUNCIL, "De afstand van het geding wordt vastgesteld.", "A-AFSTAND"),
    (COUNCIL, "De heropening van de debatten wordt bevolen.", "P-HEROPENING"),
    (COUNCIL_1994, "BESLUIT :\n\nEnig artikel.\n\nHet beroep wordt verworpen. De kosten van het beroep, bepaald op zevenduizend frank, komen ten laste van de verzoekende partij.", "V-VERWORPEN A-KOSTEN"),
    (PERMITS, "1. Het verzoek tot tussenkomst is ontvankelijk.\n\n2. De vordering tot vernietiging wordt verworpen.\n\n3. De kosten van het beroep, bepaald op het rolrecht van 200 euro, worden ten laste gelegd van de verzoekende partij.", "V-VERWORPEN A-KOSTEN"),
    (PERMITS, "Het beroep wordt ingewilligd en de bestreden vergunning wordt vernietigd.", "V-VERNIETIGD"),
    (CASSATION, "Vernietigt het bestreden vonnis in zoverre het uitspraak doet over de herstelvordering.\n\nVerwerpt het cassatieberoep voor het overige.\n\nVerwijst de zaak, aldus beperkt, naar de correctionele rechtbank te Gent, zitting houdend in hoger beroep.", "C-VERNIETIGD C-VERWORPEN"),
    (CASSATION, "Verklaart het cassatieberoep niet ontvankelijk.", "C-ONTVANKELIJK-NIET"),
    (CASSATION, "Houdt iedere nadere uitspraak aan tot het Grondwettelijk Hof bij wijze van prejudiciële beslissing uitspraak zal hebben gedaan over volgende vraag: schendt artikel 6.1.1 VCRO de artikelen 10 en 11 Grondwet?", "P-PREJUDICIEEL"),
]  # fmt: skip


@pytest.mark.parametrize(("court", "words", "codes"), DECIDED)
def test_an_operative_part_decides_this_and_no_more(court, words, codes):
    must = {code for code in codes.split() if not code.endswith("?")}
    seen = {one.code for one in understand(f"{court}{words}\n").uitkomsten}
    assert must <= seen <= {code.rstrip("?") for code in codes.split()}


PENAL = "Rechtbank van eerste aanleg te Gent\nHet openbaar ministerie\n\n{formula}\n\n{sentence}\n"


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Ontzet de eerste beklaagde voor drie jaar uit het recht te jagen.", "S-VERBOD"),
        ("De boete is te vervangen door 30 dagen gevangenis.", "S-VERVANGEND"),
        ("De geldboete van de eerste beklaagde wordt bepaald op 8.000 euro.", "S-GELDBOETE"),
        ("Voor de eerste beklaagde wordt de uitspraak opgeschort voor drie jaar.", "S-OPSCHORTING"),
        ("De burgerlijke vordering van de buurman is gegrond voor 300 euro.", "B-GEGROND"),
        ("Kent aan de vzw Oever een vergoeding toe van 120 euro.", "B-GEGROND"),
    ],
)
def test_an_operative_part_may_speak_without_its_usual_verb(sentence, code):
    text = PENAL.format(formula="BIJ DEZE OVERWEGINGEN", sentence=sentence)
    kenmerken = understand(text)
    assert code in {one.code for one in kenmerken.uitkomsten}
    assert [zone.code for zone in kenmerken.zones][-1] == "dictum"


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        (
            "Veroordeelt hem tot een geldboete van 24.000 EUR, met uitstel gedurende drie jaar.",
            ["proeftermijn"],
        ),
        (
            "Beveelt de deskundige zijn verslag neer te leggen binnen vier maanden.",
            ["termijn"],
        ),
        (
            "Veroordeelt hem tot 500 EUR of een vervangende gevangenisstraf van twee maanden.",
            ["vervangende_gevangenisstraf"],
        ),
        ("Beveelt de afbraak van het tuinhuis binnen vier maanden.", ["hersteltermijn"]),
    ],
)
def test_a_term_is_named_for_what_it_limits(sentence, kinds):
    text = PENAL.format(formula="OM DEZE REDENEN,", sentence=sentence)
    found = [one.soort for one in understand(text).sancties if one.dagen is not None]
    assert found == kinds


def test_nothing_is_assessed_before_the_charges():
    text = (
        "Rechtbank van eerste aanleg te Gent\nHet openbaar ministerie\nHerstelvordering\nStraf\n\n"
        "PEETERS Karel\n\nVERDACHT VAN:\n\nTe Gent op 1 mei 2015 afval te hebben gestort.\n\n"
        "BEOORDELING\n\n"
        + "De feiten zijn bewezen. " * 40
        + "\n\nOM DEZE REDENEN,\n\nveroordeelt hem.\n"
    )
    assert [zone.code for zone in understand(text).zones] == [
        "hoofding",
        "tenlastelegging",
        "beoordeling",
        "dictum",
    ]
