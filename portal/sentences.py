"""What an outcome means, in plain Dutch (level B1), one sentence per code of dictum.csv.

`{bedrag}` and `{termijn}` stand for what the operative part says; the second sentence is used
only when that is known. A code without a sentence is told by its label.
"""

from __future__ import annotations

# code -> (sentence, sentence when the amount or term is known)
ZINNEN: dict[str, tuple[str, str | None]] = {
    "S-VEROORDELING": ("De rechter veroordeelt en legt een straf op.", None),
    "S-GEVANGENISSTRAF": (
        "De straf is een gevangenisstraf.",
        "De straf is een gevangenisstraf van {termijn}.",
    ),
    "S-GELDBOETE": ("De straf is een geldboete.", "De geldboete bedraagt {bedrag}."),
    "S-UITSTEL": ("(Een deel van) de straf wordt uitgesteld en geldt dus niet meteen.", None),
    "S-PROBATIE": ("Het uitstel geldt alleen onder voorwaarden (probatie).", None),
    "S-OPSCHORTING": (
        "De feiten zijn bewezen, maar de rechter spreekt geen veroordeling uit (opschorting).",
        None,
    ),
    "S-EENVOUDIGE-SCHULD": ("De feiten zijn bewezen, maar er volgt geen straf.", None),
    "S-STRAFVERMINDERING-RT": ("De straf is lager omdat de zaak te lang duurde.", None),
    "S-VRIJSPRAAK": ("De rechter spreekt vrij.", None),
    "S-VERJARING": ("Vervolgen kan niet meer: de zaak is verjaard.", None),
    "S-VERVAL-ANDER": ("Vervolgen kan niet meer: de strafvordering is vervallen.", None),
    "S-ONONTVANKELIJK": ("De vervolging voldoet niet aan de regels en stopt.", None),
    "S-VERBEURDVERKLARING": ("Zaken worden verbeurdverklaard.", None),
    "S-VERMOGENSVOORDEEL": (
        "De winst uit het misdrijf wordt afgenomen.",
        "De winst uit het misdrijf wordt afgenomen: {bedrag}.",
    ),
    "S-TERUGGAVE": ("In beslag genomen zaken gaan terug.", None),
    "S-VERBOD": ("De rechter legt een verbod op.", "De rechter legt een verbod op: {termijn}."),
    "S-WERKSTRAF": ("De straf is een werkstraf.", None),
    "S-AUTONOME-PROBATIE": ("De straf is een probatiestraf of elektronisch toezicht.", None),
    "S-NIVEAU": ("De straf heeft een niveau volgens het nieuwe Strafwetboek.", None),
    "S-VERVANGEND": (
        "Wie de straf niet betaalt of uitvoert, krijgt een andere straf in de plaats.",
        None,
    ),
    "S-BUITENVERVOLGING": ("Er komt geen proces (buitenvervolgingstelling).", None),
    "S-VERWIJZING": ("De zaak gaat naar de strafrechter.", None),
    "S-HERKWALIFICATIE": ("De rechter omschrijft de feiten anders dan de aanklager.", None),
    "H-OORSPRONKELIJK": ("De plaats moet worden hersteld zoals ze was.", None),
    "H-STAKEN": ("Het verboden gebruik moet stoppen.", None),
    "H-AANPASSING": ("Er moeten bouw- of aanpassingswerken gebeuren.", None),
    "H-MEERWAARDE": (
        "De meerwaarde moet worden betaald.",
        "De meerwaarde moet worden betaald: {bedrag}.",
    ),
    "H-FINANCIEEL": (
        "In plaats van herstel moet een bedrag worden betaald.",
        "In plaats van herstel moet {bedrag} worden betaald.",
    ),
    "H-AFBRAAK": ("Wat gebouwd of geplaatst is, moet weg.", None),
    "H-AFVAL": ("Afval moet worden weggehaald of de bodem gesaneerd.", None),
    "H-NATUUR": ("De natuur moet worden hersteld.", None),
    "H-WONING": ("De woning moet in orde worden gebracht.", None),
    "H-HERHUISVESTING": ("De kosten van herhuisvesting mogen worden teruggevraagd.", None),
    "H-TERMIJN": (
        "Voor het herstel geldt een termijn.",
        "Het herstel moet binnen {termijn} gebeuren.",
    ),
    "H-DWANGSOM": (
        "Wie niet op tijd herstelt, betaalt een dwangsom.",
        "Wie niet op tijd herstelt, betaalt een dwangsom van {bedrag}.",
    ),
    "H-DWANGSOM-NIET": ("De gevraagde dwangsom wordt niet opgelegd.", None),
    "H-AMBTSHALVE": ("De overheid mag het herstel zelf uitvoeren en de kosten verhalen.", None),
    "H-BETAALDE-HERSTELKOST": ("Wie het herstel al betaalde, mag dat geld terugvragen.", None),
    "H-AFGEWEZEN": ("De vraag om herstel wordt afgewezen.", None),
    "H-ONONTVANKELIJK": ("De vraag om herstel voldoet niet aan de regels.", None),
    "H-ZONDER-VOORWERP": ("Herstel is niet meer nodig.", None),
    "H-VERJAARD": ("Herstel kan niet meer worden gevraagd: de vordering is verjaard.", None),
    "B-GEGROND": (
        "Wie schade leed, krijgt (deels) gelijk.",
        "Wie schade leed, krijgt {bedrag}.",
    ),
    "B-ONGEGROND": ("De vraag om schadevergoeding wordt afgewezen.", None),
    "B-AANHOUDING": ("Over schadevergoeding beslist de rechter later.", None),
    "B-PROVISIE": ("Er komt een voorschot op de schadevergoeding.", None),
    "A-BEVESTIGD": ("Het beroep wordt verworpen: de bestuurlijke boete blijft.", None),
    "A-VERMINDERD": (
        "De bestuurlijke boete wordt verminderd.",
        "De bestuurlijke boete wordt verminderd tot {bedrag}.",
    ),
    "A-VERNIETIGD": ("De beslissing over de boete wordt vernietigd.", None),
    "A-VERNIETIGD-NIEUW": ("De beslissing over de boete moet opnieuw worden genomen.", None),
    "A-GEEN-BOETE": ("Er moet geen boete worden betaald.", None),
    "A-UITSTEL": ("De bestuurlijke boete wordt (deels) uitgesteld.", None),
    "A-VOORDEEL": (
        "De rechter beslist ook over de winst uit de inbreuk (voordeelontneming).",
        None,
    ),
    "A-ONONTVANKELIJK": ("Het beroep voldoet niet aan de regels.", None),
    "A-SCHORSING": ("De bestreden beslissing wordt geschorst.", None),
    "A-SCHORSING-AFG": ("De vraag om schorsing wordt verworpen.", None),
    "A-AFSTAND": ("De zaak stopt: er is afstand gedaan of ze heeft geen doel meer.", None),
    "A-LUS": ("De overheid mag haar beslissing herstellen (bestuurlijke lus).", None),
    "BV-BEKRACHTIGD": ("De beveiligingsmaatregel of het stakingsbevel blijft.", None),
    "BV-OPGEHEVEN": ("De beveiligingsmaatregel of het stakingsbevel wordt opgeheven.", None),
    "P-BEVESTIGT": ("Het vonnis in eerste aanleg wordt bevestigd.", None),
    "P-HERVORMT": ("Het vonnis in eerste aanleg wordt (deels) gewijzigd.", None),
    "P-OPNIEUW": ("Het vonnis wordt vernietigd en de rechter oordeelt opnieuw.", None),
    "P-BEROEP-ONONT": ("Het hoger beroep voldoet niet aan de regels.", None),
    "P-AFSTAND-BEROEP": ("Wie hoger beroep of cassatieberoep instelde, ziet ervan af.", None),
    "P-VERZET": ("De rechter beslist over een verzet tegen een eerdere uitspraak.", None),
    "P-HEROPENING": ("De debatten gaan opnieuw open.", None),
    "P-DESKUNDIGE": ("De rechter stelt een deskundige aan.", None),
    "P-PREJUDICIEEL": ("De rechter stelt eerst een vraag aan een hoger hof.", None),
    "P-ONBEVOEGD": ("De rechter is niet bevoegd.", None),
    "P-TUSSEN": ("Dit is nog geen eindbeslissing.", None),
    "C-VERWORPEN": ("Het cassatieberoep wordt verworpen.", None),
    "C-VERNIETIGD": ("De uitspraak wordt vernietigd; een andere rechter oordeelt opnieuw.", None),
    "C-ZONDER-VERWIJZING": ("De uitspraak wordt vernietigd, zonder nieuw proces.", None),
    "C-ONTVANKELIJK-NIET": ("Het cassatieberoep voldoet niet aan de regels.", None),
    "G-SCHENDT": ("De bepaling schendt de Grondwet.", None),
    "G-SCHENDT-NIET": ("De bepaling schendt de Grondwet niet.", None),
    "V-VERNIETIGD": ("De vergunning of maatregel wordt vernietigd.", None),
    "V-VERWORPEN": ("Het beroep tegen de vergunning of maatregel wordt verworpen.", None),
}

# Said instead when the same decision also convicts: the outcome holds for a part of it only.
DEELS: dict[str, str] = {
    "S-VRIJSPRAAK": "Voor een deel spreekt de rechter vrij.",
    "S-VERJARING": "Een deel van de feiten is verjaard.",
    "S-VERVAL-ANDER": "Voor een deel kan vervolgen niet meer.",
    "S-ONONTVANKELIJK": "Een deel van de vervolging voldoet niet aan de regels.",
}
