"""Terms of the law, explained for who meets them for the first time (level B1)."""

from __future__ import annotations

BEGRIPPEN: dict[str, str] = {
    "afdeling": (
        "Een vestiging van een rechtbank. De rechtbank van eerste aanleg Antwerpen heeft "
        "bijvoorbeeld een afdeling in Mechelen."
    ),
    "alternatieve bestuurlijke geldboete": (
        "Een boete die de overheid oplegt wanneer het parket beslist om een misdrijf niet voor "
        "de strafrechter te brengen."
    ),
    "ambtshalve uitvoering": (
        "De overheid voert het herstel zelf uit, op kosten van wie het had moeten doen."
    ),
    "anonimiseren": (
        "Alle persoonsgegevens weglaten, zodat niemand nog kan weten over wie het gaat. Er "
        "bestaat geen sleutel om het terug te draaien."
    ),
    "arrest": (
        "Een uitspraak van een hof, van de Raad van State of van een Vlaams bestuursrechtscollege."
    ),
    "beklaagde": "De persoon die voor de strafrechter moet komen.",
    "beveiligingsmaatregel": (
        "Een maatregel om gevaar meteen te stoppen, bijvoorbeeld een verzegeling."
    ),
    "burgerlijke partij": (
        "Wie schade leed door een misdrijf en daarvoor in het strafproces een vergoeding vraagt."
    ),
    "dictum": "De beslissing zelf, op het einde van de uitspraak.",
    "dwangsom": (
        "Een bedrag dat u moet betalen voor elke dag, of elke keer, dat u niet doet wat de "
        "rechter oplegt."
    ),
    "ECLI": "Een Europees nummer voor een uitspraak. Alleen het rechtscollege kan het geven.",
    "exclusieve bestuurlijke geldboete": (
        "Een boete die de overheid oplegt voor een inbreuk. Een inbreuk is geen misdrijf; de "
        "strafrechter komt er niet aan te pas."
    ),
    "handeling": (
        "Waarover de rechter oordeelde: toezicht, opsporing, vervolging, sanctionering, "
        "beveiliging of herstel."
    ),
    "herstelvordering": (
        "De vraag aan de rechter om de gevolgen van een overtreding te laten herstellen, "
        "bijvoorbeeld door een gebouw af te breken."
    ),
    "hoger beroep": "Een hogere rechter bekijkt de zaak opnieuw.",
    "kracht van gewijsde": (
        "Een uitspraak heeft kracht van gewijsde als geen verzet of hoger beroep meer mogelijk is."
    ),
    "opdeciemen": (
        "De factor waarmee een boete uit de wet wordt vermenigvuldigd. Zo volgt het bedrag de "
        "stijging van de prijzen."
    ),
    "opschorting": "De rechter vindt de feiten bewezen, maar spreekt geen veroordeling uit.",
    "pseudonimiseren": (
        "Namen vervangen door rollen, zoals [beklaagde 1]. Zo kunt u de personen uit elkaar "
        "houden zonder te weten wie ze zijn."
    ),
    "rechtscollege": "Elke rechtbank, elk hof en elk bestuursrechtscollege.",
    "regelgeving": "Decreten, besluiten en andere regels. Hier gaat het om regels van Vlaanderen.",
    "rolnummer": "Het nummer waaronder het rechtscollege de zaak bijhoudt.",
    "stakingsbevel": "Het bevel om werken of een gebruik meteen stop te zetten.",
    "toezichthouder": "Een ambtenaar die nagaat of de regels worden gevolgd.",
    "uitspraak": "Elke beslissing van een rechter: een vonnis, een arrest of een beschikking.",
    "uitstel": (
        "De straf wordt niet uitgevoerd zolang u in de proefperiode geen nieuwe feiten pleegt."
    ),
    "verjaring": "Er is te veel tijd voorbij: de zaak kan niet meer voor de rechter komen.",
    "verstek": "De rechter beslist zonder dat de partij aanwezig of vertegenwoordigd was.",
    "verzet": (
        "Wie bij verstek veroordeeld is, kan aan dezelfde rechter vragen om opnieuw te oordelen."
    ),
    "vonnis": "Een uitspraak van een rechtbank.",
}

# Words that every decision holds, or that only this website uses.
_EVERYWHERE = {
    "uitspraak",
    "vonnis",
    "arrest",
    "rechtscollege",
    "afdeling",
    "regelgeving",
    "handeling",
    "anonimiseren",
    "pseudonimiseren",
    "beklaagde",
    "ECLI",
    "rolnummer",
    "dictum",
}


def used_in(tekst: str) -> list[tuple[str, str]]:
    """The terms of this text with their explanation."""
    lower = tekst.lower()
    return [
        (woord, uitleg)
        for woord, uitleg in BEGRIPPEN.items()
        if woord not in _EVERYWHERE and woord in lower
    ]
