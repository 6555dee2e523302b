"""Captions of many courts and years: court, day, numbers and instance as a reader sees them."""

import pytest

from ingest.understand import understand

BODY = """

FEITEN

Op 3 februari 2009 stelde de verbalisant proces-verbaal BR.66.L4.999123/2009 op. Het besluit van 4 mei 2007 werd niet nageleefd.

BEOORDELING

Het decreet van 18 mei 1999 en de wet van 29 juni 1964 zijn van toepassing. Zie het arrest van 9 september 1986.

OM DEZE REDENEN,

Verklaart de vordering ontvankelijk.
"""
# (caption, signature, court, day, numbers or None where only the rest is asked, instance or None)
CAPTIONS = [
    ("Hof van beroep te Gent\nTiende kamer\nCorrectionele zaken\n\nArrest nr. C/417/2013\nNotitienr. 66.97.999/08 - 2012/NT/714\n\nin de zaak van het openbaar ministerie tegen X, geboren te Gent op 3 april 1961", "\nAldus gewezen en uitgesproken in openbare terechtzitting van 17 mei 2013 door de heer X, voorzitter, met bijstand van griffier Y.\n", "HVB_GENT", "2013-05-17", ("2012/NT/714", "C/417/2013"), "hoger beroep"),
    ("HOF VAN BEROEP TE BRUSSEL\n1e kamer\n\nRolnummer: 2018/AR/1234\nRep. nr. 2020/5512\nARREST van 9 juni 2020\n\nINZAKE : X, appellant, tegen het vonnis van 3 mei 2018 van de rechtbank van eerste aanleg te Leuven (A.R. 16/99/A)", "", "HVB_BRUSSEL", "2020-06-09", ("2018/AR/1234", "2020/5512"), "hoger beroep"),
    ("Het Hof van Beroep te Antwerpen, 9e kamer, recht doende in correctionele zaken, heeft volgend arrest verleend :\n\nNr. 842 P 1993\nArrest nr. 1077\n\nINZAKE : het openbaar ministerie tegen X", "\nAldus gewezen en uitgesproken in openbare terechtzitting van zesentwintig oktober negentienhonderd vierennegentig door de heer X, voorzitter, met bijstand van griffier Y.\n", "HVB_ANTWERPEN", "1994-10-26", ("842 P 1993", "1077"), "hoger beroep"),
    ("HOF VAN BEROEP TE ANTWERPEN\nRol nr. 1997 P 841\nArrestnummer 602\nzitting van 22 maart 1999\n", "", "HVB_ANTWERPEN", "1999-03-22", ("1997 P 841", "602"), "hoger beroep"),
    ("RECHTBANK VAN EERSTE AANLEG TE HASSELT\nzitting houdende in correctionele zaken\n\nVonnisnr. : 2217\nNot. nr. 66.99.917/87\n\nterechtzitting van 14 november 1989\n", "", "REA_LIMBURG_HASSELT", "1989-11-14", ("2217",), "eerste aanleg"),
    ("Griffienr.: 2014/3391\nNot.nr.: AN66.RW.999021/12\nDatum vonnis: 3 oktober 2014\n\nDe rechtbank van eerste aanleg Antwerpen, afdeling Antwerpen, kamer AC4, spreekt het volgende vonnis uit", "", "REA_ANTWERPEN_ANTWERPEN", "2014-10-03", ("2014/3391",), "eerste aanleg"),
    ("Nederlandstalige rechtbank van eerste aanleg Brussel\nBurgerlijke zaken\n23ste kamer\n\nA.R. 2021/4417/A\nRep.: 2023/9917\n\nVonnis uitgesproken op 14 maart 2023\n", "", "REA_BRUSSEL_NL", "2023-03-14", ("2021/4417/A", "2023/9917"), "eerste aanleg"),
    ("RECHTBANK VAN EERSTE AANLEG WEST-VLAANDEREN\nAFDELING BRUGGE\nBESLAGRECHTER\n\nRolnummer 20/1417/A\nRepertorium 2021/771\nBeschikking van 18 februari 2021\n", "", "REA_WEST_VLAANDEREN_BRUGGE", "2021-02-18", ("20/1417/A", "2021/771"), "eerste aanleg"),
    ("Voorzitter van de rechtbank van eerste aanleg Oost-Vlaanderen, afdeling Dendermonde\nzitting houdend in kort geding\n\nRol: 22/31/C\nBeschikking d.d. 7 april 2022\n", "", "REA_OOST_VLAANDEREN_DENDERMONDE", "2022-04-07", ("22/31/C",), "eerste aanleg"),
    ("De voorzitter van de rechtbank van eerste aanleg te Turnhout, zetelend zoals in kort geding\nA.R. nr. 09/718/A\nVonnis van 15 juni 2010\nInzake de vordering tot staking, wet van 12 januari 1993", "", "REA_ANTWERPEN_TURNHOUT", "2010-06-15", ("09/718/A",), "eerste aanleg"),
    ("POLITIERECHTBANK OOST-VLAANDEREN, AFDELING GENT\n\nVonnisnummer 2019/1834\nDossiernummer 18G017733\nNotitienummer 44.L1.099921/17\nuitgesproken op 6 mei 2019\n", "", "POL_OOST_VLAANDEREN_GENT", "2019-05-06", ("18G017733", "2019/1834"), "eerste aanleg"),
    ("Politierechtbank te Mechelen\n\nVonnis nr. 417 van 3 maart 1998\n", "", "POL_ANTWERPEN_MECHELEN", "1998-03-03", ("417",), "eerste aanleg"),
    ("Vredegerecht van het kanton Lier\nRolnummer 19A417\nRep.nr. 1288/2019\nVonnis van 4 september 2019\n", "", None, "2019-09-04", ("19A417", "1288/2019"), None),
    ("HOF VAN CASSATIE VAN BELGIË\nArrest\nNr. P.03.1417.N\nJ. V., beklaagde, eiser\ntegen\nGEWESTELIJK STEDENBOUWKUNDIG INSPECTEUR\nI. Bestreden beslissing\nHet cassatieberoep is gericht tegen het arrest, op 3 oktober 2003 gewezen door het Hof van Beroep te Gent, correctionele kamer.\n", "\nDit arrest is uitgesproken te Brussel, door het Hof van Cassatie, tweede kamer, en in openbare terechtzitting van tien februari tweeduizend en vier door afdelingsvoorzitter X.\n", "CASS", "2004-02-10", ("P.03.1417.N",), "cassatie"),
    ("10 september 1991\nP.91.99.N\nHET HOF VAN CASSATIE,\nGelet op het bestreden arrest, op 4 juni 1991 door het Hof van Beroep te Antwerpen gewezen;\n", "", "CASS", "1991-09-10", ("P.91.99.N",), "cassatie"),
    ("HOF VAN CASSATIE\nP.19.0417.N/1\n\nArrest van 5 november 2019\n", "", "CASS", "2019-11-05", None, "cassatie"),
    ("RAAD VAN STATE, AFDELING ADMINISTRATIE.\nIVe KAMER\n\nNr. 29.417 van 10 maart 1988\nin de zaak A. 32.917/IV-9.917\n\nIn zake : X tegen de gemeente Y\nGezien het verzoekschrift dat X op 4 mei 1985 heeft ingediend om de nietigverklaring te vorderen van het besluit van 6 maart 1985", "", "RVS", "1988-03-10", None, "eerste en laatste aanleg"),
    ("RAAD VAN STATE, AFDELING BESTUURSRECHTSPRAAK\nVIIe KAMER\n\nARREST\nnr. 247.999 van 25 juni 2020\nin de zaak A. 228.999/VII-40.999\n\nIn zake: het VLAAMSE GEWEST tegen X\n\nI. Voorwerp van het cassatieberoep\nHet cassatieberoep, ingesteld op 4 juli 2019, strekt tot de cassatie van het arrest nr. HHC-M-1819-9999 van het Handhavingscollege van 6 juni 2019", "", "RVS", "2020-06-25", None, "hoogste administratief"),
    ("HANDHAVINGSCOLLEGE\nARREST\nvan 18 januari 2018 met nummer HHC-M-1718-9931\nin de zaak met rolnummer 1617-HHC-9912-M\n", "", "HHC", "2018-01-18", ("1617-HHC-9912-M", "HHC-M-1718-9931"), "eerste en laatste aanleg"),
    ("MILIEUHANDHAVINGSCOLLEGE\nArrest nr. MHHC-12/17-VK van 8 maart 2012\n\nIn de zaak van X, hierna de verzoekende partij te noemen, tegen het Vlaamse Gewest, ingeschreven in het register van de beroepen op 9 december 2011 onder nummer 11/MHHC/99-M", "", "MHHC", "2012-03-08", ("11/MHHC/99-M", "MHHC-12/17-VK"), "eerste en laatste aanleg"),
    ("MILIEUHANDHAVINGSCOLLEGE\n\nARREST\nvan 14 april 2016\nmet nummer MHHC/M/1516/9917\nin de zaak met rolnummer 1415/MHHC/9941/M\n", "", "MHHC", "2016-04-14", ("1415/MHHC/9941/M", "MHHC/M/1516/9917"), "eerste en laatste aanleg"),
    ("RAAD VOOR VERGUNNINGSBETWISTINGEN\n\nARREST\n\nnr. A/2012/9917 van 21 augustus 2012\nin de zaak 1011/9917/SA/2/9984\n\nIn zake: de heer X", "", "RVVB", "2012-08-21", ("1011/9917/SA/2/9984", "A/2012/9917"), "eerste en laatste aanleg"),
    ("RAAD VOOR VERGUNNINGSBETWISTINGEN\nARREST\nvan 14 juli 2022 met nummer RvVb-UDN-2122-9911\nin de zaak met rolnummer 2122-RvVb-9920-UDN\n", "", "RVVB", "2022-07-14", ("2122-RvVb-9920-UDN", "RvVb-UDN-2122-9911"), "eerste en laatste aanleg"),
    ("Grondwettelijk Hof\nArrest nr. 99/2019\nvan 19 juni 2019\nRolnummers : 6991 en 6992\nIn zake : de prejudiciële vragen over artikel 6.1.41 VCRO, gesteld door het Hof van Beroep te Gent bij arrest van 9 februari 2018.\n", "", "GWH", "2019-06-19", ("6991", "6992", "99/2019"), None),
    ("ARBITRAGEHOF\nArrest nr. 14/2005 van 19 januari 2005\nRolnummer 2899\nIn zake : de prejudiciële vraag betreffende artikel 146 van het decreet van 18 mei 1999\n", "", "GWH", "2005-01-19", ("2899", "14/2005"), None),
    ("RECHTBANK VAN EERSTE AANLEG LIMBURG, AFDELING TONGEREN\nRAADKAMER\n\nBeschikking van 11 mei 2017\nRolnummer 2017/RK/331\nNotitienr. TG.64.F1.999912/14\n", "", None, "2017-05-11", ("2017/RK/331",), "eerste aanleg"),
    ("HOF VAN BEROEP TE ANTWERPEN\nKAMER VAN INBESCHULDIGINGSTELLING\n\nArrest K/417/2016\n2015/KI/99\nzitting van 28 januari 2016\n", "", "HVB_ANTWERPEN", "2016-01-28", None, "hoger beroep"),
    ("Rechtbank van eerste aanleg te Dendermonde\n13e kamer\nVonnisnr. 1417/2009\nVerzet tegen het verstekvonnis van 12 januari 2009\nVonnis van 23 november 2009\n", "", "REA_OOST_VLAANDEREN_DENDERMONDE", "2009-11-23", ("1417/2009",), "eerste aanleg"),
    ("Vonnisnummer / Griffienummer\t771/2022\nRepertoriumnummer / Europees\t2022/1417\nDatum van uitspraak\t9 mei 2022\nNotitienummer parket\tGE.63.LA.999314/19\nSysteemnummer parket\t19G09917\n\nrechtbank van eerste aanleg Oost-Vlaanderen, afdeling Gent\nsectie correctionele rechtbank", "", "REA_OOST_VLAANDEREN_GENT", "2022-05-09", ("771/2022", "2022/1417"), "eerste aanleg"),
    ("Vonnisnummer: 3017/2019        Repertoriumnummer: 2019/4401\nNotitienummer: ME.66.L6.999123/16     Aangeboden op: 3 december 2019\nDatum van uitspraak: 2/12/2019\nrechtbank van eerste aanleg Antwerpen, afdeling Mechelen\nkamer MC1", "", "REA_ANTWERPEN_MECHELEN", "2019-12-02", ("3017/2019", "2019/4401"), "eerste aanleg"),
    ("DE RECHTBANK VAN EERSTE AANLEG TE OUDENAARDE, zitting houdende in correctionele zaken, heeft het volgend vonnis uitgesproken in zake het openbaar ministerie tegen X, geboren op 9 mei 1950\n", "\nAldus gevonnist en uitgesproken in openbare terechtzitting op twaalf juni negentienhonderd zevenentachtig, alwaar zitting hadden X, rechter, en Y, griffier.\n", "REA_OOST_VLAANDEREN_OUDENAARDE", "1987-06-12", (), "eerste aanleg"),
    ("Correctionele rechtbank te Kortrijk\nvonnis nr. 914\nHeden, achttien april negentienhonderd vijfennegentig, heeft de rechtbank volgend vonnis geveld\nGezien de wet van 15 juni 1935", "", "REA_WEST_VLAANDEREN_KORTRIJK", "1995-04-18", ("914",), "eerste aanleg"),
    ("HOF VAN BEROEP TE GENT\n8ste kamer\nOPENBARE TERECHTZITTING VAN VRIJDAG 3 JUNI 2005\nArrestnr. 812\nNotitie 66.98.417/99\n", "", "HVB_GENT", "2005-06-03", ("812",), "hoger beroep"),
    ("Hof van beroep Brussel\n11de kamer\n14 december 2016\n2014/CO/771\nArrestnummer 2016/1899\n", "", "HVB_BRUSSEL", "2016-12-14", ("2014/CO/771", "2016/1899"), "hoger beroep"),
    ("AFSCHRIFT afgeleverd op 9 januari 2018\nUitgifte aan procureur 10 januari 2018\nRechtbank van eerste aanleg Leuven\nkamer 37\nVonnisnr. 2017/2911\nUitspraak: 21 december 2017\n", "", "REA_LEUVEN", "2017-12-21", ("2017/2911",), "eerste aanleg"),
    ("Beroep in cassatie d.d. 2 maart 2015 door X\nHof van beroep te Antwerpen\n14e kamer\nC/317/2015\n2013/CO/417\narrest d.d. 18 februari 2015\n", "", "HVB_ANTWERPEN", "2015-02-18", ("2013/CO/417", "C/317/2015"), "hoger beroep"),
    ("Rechtbank van eerste aanleg Limburg, afdeling Hasselt, zetelend in graad van beroep\nVonnis 1417/2020\nrolnummer 19H004417\nuitspraak 8 oktober 2020\nHoger beroep tegen het vonnis van de politierechtbank Limburg, afdeling Hasselt, van 3 juni 2019", "", "REA_LIMBURG_HASSELT", "2020-10-08", ("1417/2020", "19H004417"), "hoger beroep"),
    ("Nr. 1771\n\nDe Correctionele Rechtbank te Veurne\nzitting van 7 februari 1986\n", "", "REA_WEST_VLAANDEREN_VEURNE", "1986-02-07", ("1771",), "eerste aanleg"),
    ("Systeemnummer: 18CO11917\nRolnummer: 2018/CO/917\nArrestnummer: C/1188/2019\nNotitienummer: AN.66.99.999999/2015\nDatum: 10 oktober 2019\nHof van beroep Antwerpen, kamer C6\n", "", "HVB_ANTWERPEN", "2019-10-10", ("2018/CO/917", "C/1188/2019"), "hoger beroep"),
    ("HOF VAN BEROEP GENT\n1ste KAMER BIS\n\nAR-nummer: 2017/AR/991\nRepertorium: 2019/3317\n\nEINDARREST van 21 juni 2019\n", "", "HVB_GENT", "2019-06-21", ("2017/AR/991", "2019/3317"), "hoger beroep"),
    ("Ondernemingsrechtbank Gent, afdeling Kortrijk\nRolnummer A/19/00917\nRep. 2020/1177\nVonnis van 16 januari 2020\n", "", "ONDR_GENT_KORTRIJK", "2020-01-16", ("A/19/00917", "2020/1177"), "eerste aanleg"),
    ("Arbeidshof te Gent, afdeling Brugge\nA.R. 2012/AR/99\nArrest van 4 april 2014\n", "", None, "2014-04-04", ("2012/AR/99",), None),
    ("Hof van beroep te Brussel, 15e kamer\nOP 17 MEI 2011\ninzake de inbreuk op het decreet van 27 maart 2009 en het decreet van 18 mei 1999\nRolnr. 2009/CO/88\n", "", "HVB_BRUSSEL", "2011-05-17", ("2009/CO/88",), "hoger beroep"),
    ("Rechtbank van eerste aanleg te Ieper\nvonnis van 12 oktober 2011\nnr. 1417/11\nGelet op het tussenvonnis van 9 maart 2011 en het verslag van 3 mei 2011\n", "", "REA_WEST_VLAANDEREN_IEPER", "2011-10-12", ("1417/11",), "eerste aanleg"),
    ("Rechtbank eerste aanleg Antwerpen, afdeling Turnhout\nvonnis 2021/1788 d.d. 30/09/2021\nkamer TC1\n", "", "REA_ANTWERPEN_TURNHOUT", "2021-09-30", ("2021/1788",), "eerste aanleg"),
    ("Griffie nr. 1917/96\nNotitie: BG.66.98.999-94\nRechtbank van eerste aanleg te Brugge, 17e kamer\nVONNIS UITGESPROKEN IN OPENBARE ZITTING VAN 25 NOVEMBER 1996\n", "", "REA_WEST_VLAANDEREN_BRUGGE", "1996-11-25", ("1917/96",), "eerste aanleg"),
    ("rechtbank van eerste aanleg Limburg, afdeling Tongeren-Borgloon\nVonnis 2026/317\nUitspraakdatum: 2026-03-05\n", "", "REA_LIMBURG_TONGEREN_BORGLOON", "2026-03-05", ("2026/317",), "eerste aanleg"),
    ("In de zaak ingeschreven onder het nummer 417 van het jaar 1992 van de algemene rol\nHof van beroep te Gent, vijfde kamer\narrest van 8 november 1994\n", "", "HVB_GENT", "1994-11-08", None, "hoger beroep"),
    ("Rolnummer : 88.417\nRECHTBANK VAN EERSTE AANLEG TE GENT, eerste kamer, burgerlijke zaken\nVonnis van 3 mei 1990\n", "", "REA_OOST_VLAANDEREN_GENT", "1990-05-03", ("88.417",), "eerste aanleg"),
    ("Rechtbank van eerste aanleg te Gent\nVonnisnummer 2011/1714\n in de zaak van het openbaar ministerie tegen X", "\nUitgesproken in openbare terechtzitting op dinsdag drie mei tweeduizend en elf.\n", "REA_OOST_VLAANDEREN_GENT", "2011-05-03", ("2011/1714",), None),
    ("Rechtbank van eerste aanleg te Gent\n", "\nAldus uitgesproken op drie mei negentienhonderd vijf en tachtig.\n", "REA_OOST_VLAANDEREN_GENT", "1985-05-03", (), None),
    ("Hof van beroep te Gent\n2012/NT/88\n", "\nDit arrest is gewezen te Gent door de tiende kamer, samengesteld uit X, voorzitter, en uitgesproken in openbare terechtzitting van 7/06/2013.\n", "HVB_GENT", "2013-06-07", ("2012/NT/88",), None),
    ("Hof van beroep te Antwerpen\n2018/CO/417\nbehandeld ter zitting van 12 december 2018\n", "\nGehoord ter terechtzitting van 12 december 2018.\n\nAldus gedaan en uitgesproken op de openbare zitting van 23 januari 2019.\n", "HVB_ANTWERPEN", "2019-01-23", ("2018/CO/417",), None),
    ("Hof van Cassatie\nNr. P.17.0417.N\nI. RECHTSPLEGING VOOR HET HOF\nHet cassatieberoep is gericht tegen een arrest van het hof van beroep te Brussel, correctionele kamer, van 7 maart 2017.\nAdvocaat-generaal X heeft op 3 oktober 2017 een schriftelijke conclusie neergelegd.", "\nDit arrest is te Brussel gewezen door het Hof van Cassatie, tweede kamer, samengesteld uit X, en in openbare rechtszitting van 14 november 2017 uitgesproken door X.\n", "CASS", "2017-11-14", ("P.17.0417.N",), "cassatie"),
    ("Rechtbank van eerste aanleg Leuven\nRolnummer 21/417/A\nin beraad genomen op 4 mei 2022\nEindvonnis\nuitgesproken op 1 juni 2022\n", "", "REA_LEUVEN", "2022-06-01", ("21/417/A",), None),
    ("Rechtbank van eerste aanleg Leuven\nRolnummer 21/417/A\nDagvaarding van 4 mei 2021\nVonnis d.d. 1.06.2022\n", "", "REA_LEUVEN", "2022-06-01", ("21/417/A",), None),
    ("Raad van State\nAfdeling bestuursrechtspraak\nArrest nr. 231.417 van 4 juni 2015 in de zaak A. 210.417/VII-38.917\nvernietiging van het besluit van de burgemeester van 3 juni 2013", "", "RVS", "2015-06-04", None, "eerste en laatste aanleg"),
    ("RAAD VAN STATE, AFDELING BESTUURSRECHTSPRAAK\nVOORZITTER VAN DE VIIe KAMER\nARREST\nnr. 241.417 van 8 mei 2018\nin de zaak A. 225.117/VII-40.217\nvordering tot schorsing bij uiterst dringende noodzakelijkheid van het besluit van 4 mei 2018 houdende sluiting", "", "RVS", "2018-05-08", None, None),
    ("RAAD VAN STATE\nnr. 99.417 van 4 oktober 2001\nin de zaak A. 61.417/X-6417\nHet beroep, ingesteld op 4 mei 1995, strekt tot de nietigverklaring van het besluit van 3 maart 1995", "", "RVS", "2001-10-04", None, "eerste en laatste aanleg"),
    ("RAAD VAN STATE\nARREST nr. 252.417 van 16 december 2021 in de zaak A. 231.417/X-17.817\nHet beroep strekt tot de cassatie van arrest nr. RvVb-A-1920-0999 van 30 juni 2020 van de Raad voor Vergunningsbetwistingen", "", "RVS", "2021-12-16", None, "hoogste administratief"),
    ("HANDHAVINGSCOLLEGE\nARREST\nnr. HHC-2526-0017-M van 12 februari 2026\nin de zaak 2425-HHC-0088-M\n", "", "HHC", "2026-02-12", None, None),
    ("Rechtbank eerste aanleg Oost-Vlaanderen, afdeling Oudenaarde\nrolnr. : 14/417/A\nrep. nr. : 15/1188\nvonnis van : 7 mei 2015\n", "", "REA_OOST_VLAANDEREN_OUDENAARDE", "2015-05-07", ("14/417/A", "15/1188"), None),
    ("Rechtbank van eerste aanleg te Brugge, derde kamer\nA.R. : 03/1417/A\n26 maart 2007\n", "", "REA_WEST_VLAANDEREN_BRUGGE", "2007-03-26", ("03/1417/A",), None),
    ("HOF VAN BEROEP TE BRUSSEL\n15de Kamer\nNr. 1417\nParket nr. BR.66.RW.103999/2004\n Arrest van 4 december 2007\n", "", "HVB_BRUSSEL", "2007-12-04", ("1417",), None),
    ("Rep. Nr. 2016/ 3117\nHof van beroep te Gent\n9de bis kamer\n2013/AR/2117\nArrest van 8 april 2016\n", "", "HVB_GENT", "2016-04-08", None, None),
    ("Rechtbank van eerste aanleg West-Vlaanderen, afdeling Kortrijk, 10e kamer\nVonnis nr. 2018 / 1417\nDossiernr. 17K001417\nNotitienr. KO.66.RO.999111/2014\nvan 24 september 2018\n", "", "REA_WEST_VLAANDEREN_KORTRIJK", "2018-09-24", None, None),
    ("Notitienummers: AN.63.F1.999111/19 en AN.64.L1.999222/19\nVonnisnummer: 4417/2021\nRechtbank van eerste aanleg Antwerpen, afdeling Antwerpen\nkamer AC8\nvonnis van 3 december 2021\n", "", "REA_ANTWERPEN_ANTWERPEN", "2021-12-03", ("4417/2021",), None),
    ("ECLI:BE:HBGNT:2021:ARR.20210604.9\nHof van beroep Gent\nArrest van 4 juni 2021\n2019/NT/1717\n", "", "HVB_GENT", "2021-06-04", ("2019/NT/1717",), None),
    ("H O F  V A N  B E R O E P\nT E  G E N T\nHof van beroep te Gent\nArrest\nvan 4 juni 2004\n", "", "HVB_GENT", "2004-06-04", (), None),
    ("Rechtbank van eerste aanleg te Leuven\nVonnis van 4 juni 2004\nBijgevoegd: verzoekschrift van 5 juli 2004 (hoger beroep)\nrolnummer 03/99/A", "", "REA_LEUVEN", "2004-06-04", ("03/99/A",), None),
    ("Cour de cassation\nN° P.01.0417.F\nHof van Cassatie, arrest van 3 oktober 2001\n", "", "CASS", "2001-10-03", ("P.01.0417.F",), "cassatie"),
    ("VREDEGERECHT VAN HET TWEEDE KANTON GENT\nA.R. 16A1417\nVonnis uitgesproken op 4 mei 2017\nRepertorium 2017/771", "", "VRED_GENT_2", "2017-05-04", ("16A1417", "2017/771"), None),
    ("Vredegerecht Lier\n17A88 - Rep. 991/2018\nOpenbare terechtzitting van dinsdag 6 maart 2018\n", "", "VRED_LIER", "2018-03-06", None, None),
    ("Politierechtbank Limburg, afdeling Genk\nVonnis\nDossier: 19G001717\nVonnisnr: 1417/2020\ndatum vonnis: 3 februari 2020\n", "", "POL_LIMBURG_GENK", "2020-02-03", ("19G001717", "1417/2020"), None),
    ("Kamer van inbeschuldigingstelling te Gent\nnr. K/417/19\nArrest van 5 februari 2019\n", "", "HVB_GENT", "2019-02-05", None, "hoger beroep"),
    ("Correctionele Rechtbank te Antwerpen\n4 C Kamer\nNr. 1417 van het vonnis\nzitting van 21 september 1992", "", "REA_ANTWERPEN_ANTWERPEN", "1992-09-21", ("1417",), None),
    ("Rechtbank van koophandel te Dendermonde\nA.R. A/05/1417\nvonnis 4 mei 2006", "", "ONDR_GENT_DENDERMONDE", "2006-05-04", ("A/05/1417",), None),
    ("HOF VAN VERBREKING\nArrest van 12 mei 1987\nA.R. nr. 417\n", "", "CASS", "1987-05-12", ("417",), "cassatie"),
    ("HOF VAN CASSATIE\n2e kamer - 4 februari 1986\n(Voorzitter: X)\nA.R. nr. 9417\n", "", "CASS", "1986-02-04", ("9417",), "cassatie"),
    ("Zitting van 5 mei 1999\nHof van beroep te Brussel\nRolnummer 417/98", "", "HVB_BRUSSEL", "1999-05-05", ("417/98",), None),
    ("Rechtbank van eerste aanleg Limburg, afdeling Hasselt\nVerbeterend vonnis van 11 maart 2021\nop het vonnis van 14 januari 2021, nr. 77/2021\nvonnisnummer 417/2021", "", "REA_LIMBURG_HASSELT", "2021-03-11", ("417/2021",), None),
    ("Rechtbank van eerste aanleg Limburg, afdeling Hasselt\nvonnis op verzet\nvonnisnummer 417/2021\ntegen verstekvonnis 77/2020 van 14 januari 2020\n18 maart 2021", "", "REA_LIMBURG_HASSELT", "2021-03-18", ("417/2021",), None),
    ("Hof van beroep te Antwerpen\nna cassatie bij arrest van 4 mei 2010 (P.10.0099.N)\nrolnummer 2010/CO/417\narrest nr. 918 van 12 januari 2011\n", "", "HVB_ANTWERPEN", "2011-01-12", ("2010/CO/417", "918"), "hoger beroep"),
    ("RAAD VAN STATE, AFDELING ADMINISTRATIE\nA R R E S T\nnr. 119.417 van 15 mei 2003 in de zaak A. 77.417/VII-18.417.\nIn zake : X tegen de BURGEMEESTER\nGezien het verzoekschrift dat X op 3 april 1998 heeft ingediend om de nietigverklaring te vorderen", "", "RVS", "2003-05-15", ("A. 77.417/VII-18.417", "119.417"), "eerste en laatste aanleg"),
    ("Rechtbank van eerste aanleg te Hasselt\nKort geding\nA.R. 11/51/C\nBeschikking uitgesproken ter openbare terechtzitting van 9 december 2011", "", "REA_LIMBURG_HASSELT", "2011-12-09", ("11/51/C",), None),
    ("rolnummer 2019/FA/717\nHof van beroep te Gent\nEINDARREST\n14.05.2020", "", "HVB_GENT", "2020-05-14", ("2019/FA/717",), None),
]  # fmt: skip


@pytest.mark.parametrize(("head", "sign", "court", "day", "numbers", "instance"), CAPTIONS)
def test_the_caption_says_who_when_and_under_which_number(
    head, sign, court, day, numbers, instance
):
    kenmerken = understand(head + BODY + sign)
    assert str(kenmerken.datum_uitspraak) == day
    assert court is None or kenmerken.rechtscollege == court
    assert numbers is None or kenmerken.rolnummers == numbers
    assert instance is None or kenmerken.instantie == instance
