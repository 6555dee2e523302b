"""Captions as griffies of every kind of court and age write them: the day and the numbers."""

import pytest

from ingest.understand import understand

BODY = """

FEITEN

Op 3 februari 2009 stelde de verbalisant proces-verbaal BR.66.L4.999123/2009 op. Het besluit van 4 mei 2007 werd niet nageleefd.

BEOORDELING

Het decreet van 18 mei 1999 en de wet van 29 juni 1964 zijn van toepassing.

OM DEZE REDENEN,

Verklaart de vordering ontvankelijk.
"""
# (caption, signature, court, day, numbers or None where only the rest is asked)
CAPTIONS = [
    ("Uitgifte\nRechtbank van eerste aanleg Oost-Vlaanderen\nAfdeling Dendermonde\nSectie correctionele rechtbank - D13D kamer\n\nGriffienr.   1288\nRep.nr.      2019/2214\nNot.nr.      DE66.RW.999114/15\nSysteemnr.   16D990114\n\nTERECHTZITTING VAN MAANDAG ZEVENENTWINTIG MEI TWEEDUIZEND NEGENTIEN\n", "", "REA_OOST_VLAANDEREN_DENDERMONDE", "2019-05-27", ("1288", "2019/2214")),
    ("Vonnis van 's woensdags 4 november 1981.\nRechtbank van eerste aanleg te Gent, 19e kamer, zetelend in correctionele zaken.\nNot. 66.99.318/80  - Griffie nr. 4417\n", "", "REA_OOST_VLAANDEREN_GENT", "1981-11-04", ("4417",)),
    ("Correctionele rechtbank Leuven\nRol der correctionele zaken nr. 917/04\nNotitienummer LE 66.L2.999871/03\n\nVonnis gewezen ten jare tweeduizend en vijf, de negentiende oktober\n", "", "REA_LEUVEN", "2005-10-19", ("917/04",)),
    ("De Rechtbank van Eerste Aanleg te Kortrijk, 8ste kamer, rechtsprekende in correctionele zaken\nVonnis nr. 2311/96\nheden de vierde der maand december\nnegentienhonderd zesennegentig\nin openbare terechtzitting het volgende vonnis uitgesproken\n", "", "REA_WEST_VLAANDEREN_KORTRIJK", "1996-12-04", ("2311/96",)),
    ("rechtbank van eerste aanleg Limburg, afdeling Hasselt, strafzaken\nkamer 18G\nvonnisnummer : 1 7 4 / 2 0 2 0\ndossiernummer : 19H990114\ndatum : 12-02-2020\n", "", "REA_LIMBURG_HASSELT", "2020-02-12", None),
    ("Rechtbank van eerste aanleg Antwerpen, afdeling Turnhout\ncorrectionele zaken, kamer TC2\nNr. vonnis : 2017/918\nParketnummer : TU.66.99.999101/2014\nUitgesproken op de openbare terechtzitting van\n14 juni\n2017\n", "", "REA_ANTWERPEN_TURNHOUT", "2017-06-14", ("2017/918",)),
    ("Rechtbank van eerste aanleg West-Vlaanderen, afdeling Ieper\nvijfde kamer\nvonnisnummer 2O21/314\nnotitienummer IE.63.F1.999201/18\nuitspraak van maandag l2 april 2O21\n", "", "REA_WEST_VLAANDEREN_IEPER", "2021-04-12", None),
    ("RECHTBANK VAN EERSTE AANLEG TE VEURNE\nNr. 914 - Not. Nr. VE 64.98.299/99\nOpenbare zitting van VRIJDAG 8 JUNI 2001\n", "", "REA_WEST_VLAANDEREN_VEURNE", "2001-06-08", ("914",)),
    ("VONNISNR. 3110 / 2013\nA.R.C. nr. 12/0914\nRechtbank van eerste aanleg te Antwerpen\nKamer 5C\nZitting van 02 DECEMBER 2013\n", "", "REA_ANTWERPEN_ANTWERPEN", "2013-12-02", None),
    ("Rechtbank eerste aanleg Leuven, correctionele rechtbank\nVonnisnummer 2022/1774, 2022/1775 en 2022/1776\nDossiernummers 20L990101, 20L990102 en 21L990033 (gevoegd)\nDatum vonnis: 30 mei 2022\n", "", "REA_LEUVEN", "2022-05-30", None),
    ("Rechtbank van Eerste Aanleg\n            TE\n        OUDENAARDE\n__________________\nzitting van 21/1/99\n\nVonnis nr. 88\n", "", "REA_OOST_VLAANDEREN_OUDENAARDE", "1999-01-21", ("88",)),
    ("Nederlandstalige rechtbank van eerste aanleg Brussel\nCorrectionele zaken - 60ste kamer\nDossier nr.: 18N099114 - Vonnis nr: 2019/NL/4417 - Notities: BR.66.F1.999111/17\nDatum: dinsdag, 3 september 2019\n", "", "REA_BRUSSEL_NL", "2019-09-03", None),
    ("VONNIS\n\nRol nr. AR 14/2917/A\nRechtbank van eerste aanleg Oost-Vlaanderen, afdeling Gent, burgerlijke zaken, 3de kamer\nin de zaak van X tegen Y, vonnis in openbare zitting uitgesproken op zestien maart tweeduizend zestien\n", "", "REA_OOST_VLAANDEREN_GENT", "2016-03-16", ("14/2917/A",)),
    ("Rolnummers: 17/2210/A en 17/2987/A (samengevoegd)\nRep.: 2020/1188\nRechtbank van eerste aanleg Antwerpen, afdeling Mechelen\nkamer MB2\nUitspraak: 17 januari 2020\n", "", "REA_ANTWERPEN_MECHELEN", "2020-01-17", ("17/2210/A", "17/2987/A", "2020/1188")),
    ("A.R. nrs. 05/1101/A, 05/1102/A\nRechtbank van eerste aanleg te Hasselt\nvonnis uitgesproken door de derde kamer op 9 OKTOBER 2007\n", "", "REA_LIMBURG_HASSELT", "2007-10-09", ("05/1101/A", "05/1102/A")),
    ("Rechtbank van eerste aanleg te Brugge - Beslagrechter\nA.R. 98 / 2214 / A\nbeschikking van de zesde april negentienhonderd negenennegentig\n", "", "REA_WEST_VLAANDEREN_BRUGGE", "1999-04-06", None),
    ("Rechtbank van eerste aanleg Limburg, afdeling Tongeren\n1ste kamer - burgerlijke zaken\ninzake A.R. 19/417/A en de gevoegde zaken 19/551/A en 20/12/A\nEindvonnis van 22 juni 2021\n", "", "REA_LIMBURG_TONGEREN_BORGLOON", "2021-06-22", ("19/417/A", "19/551/A", "20/12/A")),
    ("Zaaknummer: 21/991/C\nRechtbank van eerste aanleg Leuven, kort geding\nbeschikking in kort geding\ngegeven op 5 juli 2021\n", "", "REA_LEUVEN", "2021-07-05", ("21/991/C",)),
    ("HOF VAN BEROEP TE GENT\nZITTING VAN 14 DECEMBER 1990\nTIENDE KAMER\nNr. 1198 van het arrest\nNr. 412/89 van het parket\nNr. 771 der rol\n", "", "HVB_GENT", "1990-12-14", None),
    ("Nr. C/1412/2014 van het arrest\nRolnr. 2012/NT/917\nHet hof van beroep te Gent, 10e kamer, rechtdoende in correctionele zaken, wijst het navolgend arrest:\n", "\nGent, 12 september 2014\n", "HVB_GENT", "2014-09-12", ("2012/NT/917", "C/1412/2014")),
    ("hof van beroep Antwerpen\nkamer C6\nrolnummers 2019/CO/417 & 2019/CO/533\narrestnummer C/2214/2020\nsysteemnummers 19CO99417, 19CO99533\nuitspraak op woensdag 25 november 2020\n", "", "HVB_ANTWERPEN", "2020-11-25", ("2019/CO/417", "2019/CO/533", "C/2214/2020")),
    ("Hof van beroep te Gent, derde kamer\n2019/NT/123 en 2019/NT/124\narrest van\n19 november 2020\n", "", "HVB_GENT", "2020-11-19", ("2019/NT/123", "2019/NT/124")),
    ("HOF VAN BEROEP BRUSSEL - 14de kamer (correctioneel)\nRol 2016/CO/00417\nArrest nr 2018/1711\nd.d. vijftien oktober tweeduizend achttien\n", "", "HVB_BRUSSEL", "2018-10-15", ("2016/CO/00417", "2018/1711")),
    ("HOF VAN BEROEP TE ANTWERPEN\nKamer van inbeschuldigingstelling\nArrest nr. 2017/KI/1417\nNotitie: AN.66.98.999914/2010\n26.10.2017\n", "", "HVB_ANTWERPEN", "2017-10-26", None),
    ("Repertoriumnummer 2023 / 4417\nDatum van uitspraak 16 mei 2023\nRolnummer 2021/AR/1109\nHof van beroep Gent\nArrest\nNegende kamer\n", "", "HVB_GENT", "2023-05-16", None),
    ("Het Hof van Beroep, zitting houdende te Antwerpen, tiende kamer,\nArrest nr 812, rolnr. 331 P 92\ngewezen de 17de juni 1993\n", "", "HVB_ANTWERPEN", "1993-06-17", None),
    ("Hof van Cassatie van België\nArrest\nNr. P.20.0412.N en P.20.0413.N\n", "\nDit arrest is te Brussel gewezen door het Hof van Cassatie, tweede kamer, en op de openbare rechtszitting van 6 oktober 2020 uitgesproken.\n", "CASS", "2020-10-06", ("P.20.0412.N", "P.20.0413.N")),
    ("P.O8.1417.N\nHOF VAN CASSATIE\nARREST\n", "\nen in openbare terechtzitting van drie maart tweeduizend en negen uitgesproken door voorzitter X\n", "CASS", "2009-03-03", ("P.O8.1417.N",)),
    ("3 MAART 2O09\nP.08.1417.N/2\nHof van Cassatie van België\nArrest\n", "", "CASS", "2009-03-03", None),
    ("RAAD VAN STATE\nAFDELING BESTUURSRECHTSPRAAK\nXe KAMER\nA R R E S T\nnr. 262.417 van 21 februari 2025\nin de zaken A. 236.417/X-18.117 en A. 236.418/X-18.118\n", "", "RVS", "2025-02-21", None),
    ("Raad van State, afdeling administratie, arrest nr 45.117 van 2 december 1993, zaak nr. G/A. 41.717/VII-7.118\n", "", "RVS", "1993-12-02", None),
    ("HANDHAVINGSCOLLEGE - arrest met nummer HHC-M-2223-0088 d.d. 30 maart 2023\nrolnummers 2122-HHC-0077-M en 2122-HHC-0078-M\n", "", "HHC", "2023-03-30", ("2122-HHC-0077-M", "2122-HHC-0078-M", "HHC-M-2223-0088")),
    ("HHC\nHet Handhavingscollege\nUitspraakdatum:   donderdag 13/06/2019\nZaaknummer:       1718/HHC/0044/M\nArrestnummer:     HHC/M/1819/0101\n", "", "HHC", "2019-06-13", ("1718/HHC/0044/M", "HHC/M/1819/0101")),
    ("Milieuhandhavingscollege\narrest MHHC-13/77-K3 van zeven november tweeduizend dertien\nrolnr. 12/MHHC/71-M\n", "", "MHHC", "2013-11-07", ("12/MHHC/71-M", "MHHC-13/77-K3")),
    ("Raad voor Vergunningsbetwistingen\nDerde kamer\nArrest van 8 september 2015 met nummer A/2015/0512\nin de zaken met rolnummers 1314/0412/A/3/0399 en 1314/0413/A/3/0400\n", "", "RVVB", "2015-09-08", ("1314/0412/A/3/0399", "1314/0413/A/3/0400", "A/2015/0512")),
    ("RvVb\narrest nr. S/2012/0099 van 10 mei 2012\nrolnr. 2011/0999/SA/1/0911\n", "", "RVVB", "2012-05-10", ("2011/0999/SA/1/0911", "S/2012/0099")),
    ("Raad voor Vergunningsbetwistingen\nARREST VAN 4 JULI 2024\nNR. RVVB-A-2324-0917\nZAAK NR. 2223-RVVB-0812-A\n", "", "RVVB", "2024-07-04", ("2223-RVVB-0812-A", "RVVB-A-2324-0917")),
    ("Politierechtbank West-Vlaanderen, afdeling Kortrijk\nVonnis op tegenspraak\nNummer: 18K099101 - vonnis 2019/441\nTerechtzitting van dinsdag acht januari tweeduizend negentien\n", "", "POL_WEST_VLAANDEREN_KORTRIJK", "2019-01-08", None),
    ("POLITIERECHTBANK HALLE\nNot.nr. BR45.L4.999111-18\nDossiernr. 18HA00917\nvonnis nr. 771 - datum 11/3/'19\n", "", "POL_HALLE", "2019-03-11", None),
    ("DE POLITIERECHTBANK TE AALST\nheeft in openbare zitting van 3 februari 1999 het volgend vonnis verleend\nNr. van het vonnis : 219\n", "", "POL_OOST_VLAANDEREN_AALST", "1999-02-03", ("219",)),
    ("VREDEGERECHT VAN HET KANTON ZELZATE\nnummer 21A991 van de algemene rol\nvonnis van 1 december 2021\n", "", "VRED_ZELZATE", "2021-12-01", ("21A991",)),
    ("Arbeidsrechtbank Gent, afdeling Brugge\nrolnummer 17/991/A\nvonnis van 3 oktober 2018 - Rep. 18/4411\n", "", "ARB_GENT_BRUGGE", "2018-10-03", ("17/991/A", "18/4411")),
    ("ARBEIDSHOF TE GENT\nafdeling Brugge\nderde kamer\nA.R. 2016/AG/141 en 2016/AR/22\narrest van vrijdag 7 september 2018\n", "", "ARH_GENT_BRUGGE", "2018-09-07", ("2016/AG/141", "2016/AR/22")),
    ("Grondwettelijk Hof\nArrest nr. 88/2021 van 10 juni 2021\nRolnummer: 7411\n", "", "GWH", "2021-06-10", ("7411", "88/2021")),
    ("Rolnummers 5011, 5012 en 5013\nArrest nr. 144/2011\nvan 22 september 2011\nARREST\nHet Grondwettelijk Hof\n", "", "GWH", "2011-09-22", ("5011", "5012", "5013", "144/2011")),
    ("ONDERNEMINGSRECHTBANK ANTWERPEN, AFDELING HASSELT\nA/20/04417\nrep.nr. 21/1122\nvonnis van dertig juni tweeduizend eenentwintig\n", "", "ONDR_ANTWERPEN_HASSELT", "2021-06-30", ("A/20/04417", "21/1122")),
    ("TRIBUNAAL - Rechtbank van eersten aanleg te Mechelen\nHet jaar negentienhonderd achtenzeventig, den 13den maart, heeft de correctionele rechtbank te Mechelen\n", "", "REA_ANTWERPEN_MECHELEN", "1978-03-13", ()),
    ("In het jaar tweeduizend en drie, op achtentwintig november\nheeft de rechtbank van eerste aanleg te Brugge, 14e kamer, het volgende vonnis verleend\nnr. 2917/03\n", "", "REA_WEST_VLAANDEREN_BRUGGE", "2003-11-28", None),
    ("Rechtbank van eerste aanleg te Tongeren\nOpenbare terechtzitting van de eerste kamer van DONDERDAG, 6 SEPT. 2012\nvonnisnr. 2012/771\n", "", "REA_LIMBURG_TONGEREN_BORGLOON", "2012-09-06", ("2012/771",)),
    ("Rechtbank van eerste aanleg te Gent\nvonnis dd° 1 maart 2012\nvonnisnr 2012-771\nnotitienr 66.RW.991-08\n", "", "REA_OOST_VLAANDEREN_GENT", "2012-03-01", None),
    ("Vonnis van de rechtbank van eerste aanleg te Dendermonde, uitgesproken ter zitting van achttien februari\nnegentienhonderdnegentig\nzaak nr. 417/89\n", "", "REA_OOST_VLAANDEREN_DENDERMONDE", "1990-02-18", None),
    ("Hof van beroep te Brussel\narrest van 2014-05-06\nrolnummer 2013/CO/881\n", "", "HVB_BRUSSEL", "2014-05-06", ("2013/CO/881",)),
    ("Datum uitspraak: 06.05.14\nHof van beroep te Brussel\nrolnummer 2013/CO/881\n", "", "HVB_BRUSSEL", "2014-05-06", ("2013/CO/881",)),
    ("Nr.: 2013/CO/881 (dossier parket-generaal 2013/PGB/1122)\nHof van beroep te Brussel\nArrest, gewezen op zes mei van het jaar tweeduizend veertien\n", "", "HVB_BRUSSEL", "2014-05-06", None),
    ("Rechtbank van eerste aanleg Antwerpen, afdeling Antwerpen\nVonnisnummer 2019/4417\nZaak behandeld op de zittingen van 3 april 2019 en 8 mei 2019; in beraad genomen op 8 mei 2019\nVonnis: 5 juni 2019\n", "", "REA_ANTWERPEN_ANTWERPEN", "2019-06-05", ("2019/4417",)),
    ("Rechtbank van eerste aanleg Antwerpen, afdeling Antwerpen\nVonnisnummer 2019/4417\nInleidingszitting: 3 april 2019\nPleitzitting: 8 mei 2019\nUitspraak: 5 juni 2019\n", "", "REA_ANTWERPEN_ANTWERPEN", "2019-06-05", ("2019/4417",)),
    ("Rechtbank van eerste aanleg Antwerpen, afdeling Antwerpen\nVonnisnummer 2019/4417\nDatum inleiding 3 april 2019    Datum uitspraak 5 juni 2019\n", "", "REA_ANTWERPEN_ANTWERPEN", "2019-06-05", ("2019/4417",)),
    ("Rechtbank van eerste aanleg Limburg, afdeling Hasselt\nVonnisnummer 2019/4417\n", "\nDit vonnis werd uitgesproken in openbare zitting op vijf juni tweeduizend\nnegentien door de achttiende kamer, samengesteld uit:\n- X, rechter\n", "REA_LIMBURG_HASSELT", "2019-06-05", ("2019/4417",)),
    ("Rechtbank van eerste aanleg Limburg, afdeling Hasselt\nVonnisnummer 2019/4417\n", "\nAldus gevonnist te Hasselt, de vijfde juni 2019, bij toepassing van de wet van 15 juni 1935.\nDe griffier,   De rechter,\n", "REA_LIMBURG_HASSELT", "2019-06-05", ("2019/4417",)),
    ("Rechtbank van eerste aanleg Limburg, afdeling Hasselt\nVonnisnummer 2019/4417\n", "\nHasselt, woensdag 5 juni 2019\nwaren aanwezig:\nX, rechter, Y, griffier\n", "REA_LIMBURG_HASSELT", "2019-06-05", ("2019/4417",)),
    ("Hof van beroep te Gent\n2017/NT/881\n", "\nDit arrest is gewezen te Gent door het hof van beroep, tiende kamer, samengesteld uit X en Y, en in openbare terechtzitting van acht juni tweeduizend achttien uitgesproken door kamervoorzitter X, in aanwezigheid van Z, substituut-procureur-generaal.\n", "HVB_GENT", "2018-06-08", ("2017/NT/881",)),
    ("Rolnummer          Repertoriumnummer          Uitgifte\n2021/AR/417        2023/2217                  Uitgereikt aan          op\nDatum van uitspraak\n9 februari 2023\nHOF VAN BEROEP TE ANTWERPEN\nKamer B7\nARREST\n", "", "HVB_ANTWERPEN", "2023-02-09", ("2021/AR/417", "2023/2217")),
    ("|_| Aangeboden op 12.03.2020  Niet te registreren\nVonnisnr    2020 / 887\nKamer       G28\nNot.nr.     GE.64.LB.099117/2017\nrechtbank van eerste aanleg Oost-Vlaanderen, afdeling Gent\n10 maart 2020\nstrafzaken\n", "", "REA_OOST_VLAANDEREN_GENT", "2020-03-10", ("2020 / 887",)),
    ("Hof van beroep te Brussel, 15e kamer, correctionele zaken\nNr. van het arrest: 2007/1442\nRol nr. 717 C 06\nzitting van dinsdag\n27 november 2007\nINZAKE: het openbaar ministerie tegen PEETERS Jan, geboren te Ukkel op 3 maart 1961\n", "", "HVB_BRUSSEL", "2007-11-27", None),
    ("RECHTBANK VAN EERSTE AANLEG TE TURNHOUT\nVIJFDE KAMER - STRAFZAKEN\nZitting 19 NOV. 2008\nnr 2231\n", "", "REA_ANTWERPEN_TURNHOUT", "2008-11-19", ("2231",)),
    ("De kamer van inbeschuldigingstelling van het hof van beroep te Gent, zitting van negen juni tweeduizend zestien,\narrest nr. 2016/KI/771 in de zaak met notitienummer GE.66.98.000991/11\n", "", "HVB_GENT", "2016-06-09", None),
    ("Rechtbank van eerste aanleg Leuven\nkamer 8, burgerlijke zaken\nVonnis\nUitgesproken in openbare terechtzitting van 8 december\n2021 door de achtste kamer\nIn de zaak A.R. 20/1811/A\n", "", "REA_LEUVEN", "2021-12-08", ("20/1811/A",)),
    ("HANDHAVINGSCOLLEGE\n\nARREST\n\nvan 4 mei 2023\nmet nummer HHC-M-2223-0112\nin de gevoegde zaken met rolnummers 2122-HHC-0051-M en 2122-HHC-0052-M\n\nVerzoekende partijen\n", "", "HHC", "2023-05-04", ("2122-HHC-0051-M", "2122-HHC-0052-M", "HHC-M-2223-0112")),
    ("Zaaknummer RvVb/1112/0417/A/8/0390\nArrest nr. A/2013/0588 van 15 oktober 2013\nRAAD VOOR VERGUNNINGSBETWISTINGEN\n", "", "RVVB", "2013-10-15", None),
    ("A. 208.117/VII-38.717\nRAAD VAN STATE, AFDELING BESTUURSRECHTSPRAAK\nVOORZITTER VAN DE VIIe KAMER\nARREST\nnr. 226.417 van 13 februari 2014\nin de zaak A. 208.117/VII-38.717\n", "", "RVS", "2014-02-13", ("A. 208.117/VII-38.717", "226.417")),
    ("12 NOVEMBER 2013                P.12.1517.N/1\nHof van Cassatie van België\nArrest\nNr. P.12.1517.N\n1. J D V,\nbeklaagde,\n", "", "CASS", "2013-11-12", ("P.12.1517.N",)),
    ("Nr. C.10.0117.N\nHET VLAAMSE GEWEST\ntegen\n1. V. D., geboren op 3 mei 1944\nI. RECHTSPLEGING VOOR HET HOF\nHet cassatieberoep is gericht tegen het vonnis, op 4 mei 2009 in hoger beroep gewezen door de rechtbank van eerste aanleg te Brugge.\nDe zaak is bij beschikking van de voorzitter van 3 januari 2011 verwezen naar de derde kamer.\n", "\nDit arrest is uitgesproken in openbare rechtszitting van 7 februari 2011 door voorzitter X, Hof van Cassatie.\n", None, "2011-02-07", ("C.10.0117.N",)),
    ("Politierechtbank Antwerpen, afdeling Mechelen\nVonnis van 12/10/2017\ndossier 17M001188 - vonnis 4417/2017\n", "", "POL_ANTWERPEN_MECHELEN", "2017-10-12", ("17M001188", "4417/2017")),
    ("VONNIS UITGESPROKEN OP DE OPENBARE ZITTING VAN\nDE 14DE KAMER VAN DE RECHTBANK VAN EERSTE AANLEG TE BRUGGE\nVAN WOENSDAG 9 MEI 2007\nIn de zaak nr. 1188 van het Openbaar Ministerie\n", "", "REA_WEST_VLAANDEREN_BRUGGE", "2007-05-09", ("1188",)),
    ("Correctionele rechtbank Hasselt\n18e kamer\nHA66.98.000417-09\nGriffienr.: 11/1902\nVonnis d.d. : 28-09-11\n", "", "REA_LIMBURG_HASSELT", "2011-09-28", ("11/1902",)),
    ("N° 417\nRechtbank van Eerste Aanleg te Ieper\nCorrectionele rechtbank\nZitting van maandag, zestien maart negentienhonderd en tweeëntachtig\n", "", "REA_WEST_VLAANDEREN_IEPER", "1982-03-16", ("417",)),
    ("Datum: 7 juni 2018\nRef. griffie: 2018-1177\nrechtbank van eerste aanleg Antwerpen, afdeling Antwerpen, kamer AC4\nBetreft: not. AN.64.L7.001234/16\n", "", "REA_ANTWERPEN_ANTWERPEN", "2018-06-07", ("2018-1177",)),
    ("HOF VAN BEROEP GENT\n5e kamer\nRolnr. : 2014/AR/1733, waarbij gevoegd 2014/AR/1801\nRep. : 2016/4417\nEINDARREST d.d. 24 juni 2016\n", "", "HVB_GENT", "2016-06-24", ("2014/AR/1733", "2014/AR/1801", "2016/4417")),
    ("Arrest C/771/2019\nHof van beroep te Gent\nRol 2017/NT/717 - 2017/PGG/2211\nuitspraak : 15 maart 2019\nBeroep tegen vonnis nr. 2017/1188 van 6 juni 2017 van de rechtbank van eerste aanleg Oost-Vlaanderen, afdeling Gent\n", "", "HVB_GENT", "2019-03-15", None),
    ("Op negentien januari tweeduizend en zeven heeft de rechtbank van eerste aanleg te Mechelen, achtste kamer, rechtdoende in correctionele zaken, het volgende vonnis uitgesproken in de zaak nr. 2119 der notities ME.66.L4.000717-04\n", "", "REA_ANTWERPEN_MECHELEN", "2007-01-19", None),
    ("Vrederechter van het kanton Torhout\nVonnis\nAR nr. 18A417\nOpenbare terechtzitting van donderdag 4 oktober 2018\n", "", "VRED_TORHOUT", "2018-10-04", ("18A417",)),
]  # fmt: skip


@pytest.mark.parametrize(("head", "sign", "court", "day", "numbers"), CAPTIONS)
def test_every_griffie_says_when_and_under_which_number(head, sign, court, day, numbers):
    kenmerken = understand(head + BODY + sign)
    assert str(kenmerken.datum_uitspraak) == day
    assert court is None or kenmerken.rechtscollege == court
    assert numbers is None or kenmerken.rolnummers == numbers


def test_a_day_of_the_facts_is_never_taken_for_the_day_of_the_decision():
    assert understand("Rechtbank van eerste aanleg te Leuven\n" + BODY).datum_uitspraak is None
