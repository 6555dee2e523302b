"""The words a reader sees for codes: titles, labels, and how a decision is cited.

Dutch, whatever the interface: these are names, and the language of the decisions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache

from portal.language import day, noted
from search_index import vocabulary
from search_index.records import Rechtscollege, Uitspraak

ZONES = {
    "hoofding": "Hoofding",
    "tenlastelegging": "Tenlastelegging",
    "procedure": "Procedure",
    "feiten": "Feiten",
    "argumenten": "Argumenten van de partijen",
    "beoordeling": "Beoordeling",
    "dictum": "Beslissing (dictum)",
    "ondertekening": "Ondertekening",
}
UIT_ZONE = {
    "hoofding": "uit de hoofding",
    "tenlastelegging": "uit de tenlastelegging",
    "procedure": "uit het verloop van de procedure",
    "feiten": "uit de feiten",
    "argumenten": "uit de argumenten van de partijen",
    "beoordeling": "uit de beoordeling",
    "dictum": "uit de beslissing",
    "ondertekening": "uit de ondertekening",
}
WIJZEN = {
    "regels_rechtscollege": "volgens de regels van het rechtscollege",
    "geanonimiseerd": "geanonimiseerd",
    "gepseudonimiseerd": "gepseudonimiseerd",
    "niet_gepseudonimiseerd": "niet gepseudonimiseerd",
}
WIJZE_UITLEG = {
    "regels_rechtscollege": "Bekendgemaakt volgens de regels van het rechtscollege.",
    "geanonimiseerd": "Namen en andere persoonsgegevens zijn weggelaten (geanonimiseerd).",
    "gepseudonimiseerd": (
        "Namen zijn vervangen door rollen, bijvoorbeeld [beklaagde 1] (gepseudonimiseerd)."
    ),
    "niet_gepseudonimiseerd": (
        "Namen staan in de tekst. Geboortedata, adressen en nummers zijn weggelaten."
    ),
}
ROUTES = {
    "automatisch": "De computer deed het werk en de controles vonden niets meer.",
    "beoordeling": "Een medewerker keek de tekst na voor de bekendmaking.",
}
SOORTEN_GEGEVENS = {
    "persoon": "namen van personen",
    "initialen": "initialen",
    "adres": "adressen",
    "gemeente": "gemeenten",
    "geboortedatum": "geboortedata en -plaatsen",
    "leeftijd": "leeftijden",
    "datum_feiten": "data van feiten",
    "rijksregisternummer": "rijksregisternummers",
    "bisnummer": "bisnummers",
    "ondernemingsnummer": "ondernemingsnummers",
    "organisatie": "namen van organisaties",
    "iban": "rekeningnummers",
    "telefoon": "telefoonnummers",
    "email": "e-mailadressen",
    "url": "webadressen",
    "nummerplaat": "nummerplaten",
    "kadaster": "kadastrale percelen",
    "dossiernummer": "dossiernummers",
    "coordinaten": "coördinaten",
    "gezondheid": "gegevens over gezondheid",
    "overig": "andere gegevens",
}
REDENEN = {
    "verzoek": noted("een verzoek om de gegevens beter te beschermen is ingewilligd"),
    "gegevens": noted("de tekst bevatte nog gegevens die weggelaten moeten worden"),
    "rechtscollege": noted("het rechtscollege vroeg om de uitspraak weg te nemen"),
    "vergissing": noted("de uitspraak hoort niet in deze databank"),
}
ADMINISTRATIES = {
    "ADM-OMG-H": "Departement Omgeving, afdeling Handhaving",
    "ADM-OMG-DW": "Departement Omgeving, afdeling Dierenwelzijn",
    "ADM-ANB": "Agentschap voor Natuur en Bos",
    "ADM-OVAM": "OVAM",
    "ADM-VLM": "Vlaamse Landmaatschappij",
    "ADM-VMM": "Vlaamse Milieumaatschappij",
    "ADM-OE": "Onroerend Erfgoed",
    "ADM-WON": "Wonen in Vlaanderen",
    "ADM-VEKA": "Vlaams Energie- en Klimaatagentschap",
    "ADM-VNR": "Vlaamse Nutsregulator",
    "ADM-VSI": "Vlaamse Sociale Inspectie",
    "ADM-MOW": "Departement Mobiliteit en Openbare Werken",
    "ADM-AWV": "Agentschap Wegen en Verkeer",
    "ADM-DVW": "De Vlaamse Waterweg",
    "ADM-MDK": "Maritieme Dienstverlening en Kust",
    "ADM-TVL": "Toerisme Vlaanderen",
    "ADM-DCSG": "dienst Controle Strategische Goederen",
    "ADM-OPG": "Opgroeien",
    "ADM-ZI": "Zorginspectie",
    "ADM-ZORG": "Departement Zorg",
    "ADM-VLABEL": "Vlaamse Belastingdienst",
    "ADM-LZ": "Agentschap Landbouw en Zeevisserij",
    "ADM-ABB": "Agentschap Binnenlands Bestuur",
    "ADM-VMRI": "Vlaams Mensenrechteninstituut",
    "ADM-VRM": "Vlaamse Regulator voor de Media",
    "ADM-NADO": "NADO Vlaanderen",
    "ADM-CJM": "Departement Cultuur, Jeugd en Media",
    "ADM-GEM": "gemeenten",
}
SORTERINGEN = ("relevantie", "nieuwste", "oudste", "bekendgemaakt")


@cache
def court(code: str) -> str:
    """The name of a court of the table."""
    row = vocabulary.courts().get(code)
    return row.naam.replace(" - afdeling ", ", afdeling ") if row else code


@cache
def _court_with(naam: str, afdeling: str | None) -> str:
    naam = naam.replace(" - afdeling ", ", afdeling ")
    if not afdeling or afdeling.casefold() in naam.casefold():
        return naam
    prefix = "" if " " in afdeling else "afdeling "
    return f"{naam}, {prefix}{afdeling}"


def court_of(rechtscollege: Rechtscollege) -> str:
    """The court of a decision, its division included."""
    return _court_with(rechtscollege.naam, rechtscollege.afdeling)


def title(uitspraak: Uitspraak) -> str:
    """Court, kind and date: what people call a decision. Never a number that is not public."""
    soort = uitspraak.soort_uitspraak or "uitspraak"
    return f"{court_of(uitspraak.rechtscollege)}, {soort} van {day(uitspraak.datum_uitspraak)}"


def title_short(uitspraak: Uitspraak) -> str:
    """Court and date, where the kind stands beside it."""
    return f"{court_of(uitspraak.rechtscollege)}, {day(uitspraak.datum_uitspraak)}"


@cache
def outcome(code: str) -> str:
    """The label of an outcome, or the name of a group of them."""
    row = vocabulary.uitkomsten().get(code)
    return row.label if row else code


@cache
def norm(code: str) -> str:
    """The short name of an instrument."""
    row = vocabulary.regelgeving().get(code)
    return row.titel if row else code


def articles(numbers: Iterable[str]) -> str:
    """Article numbers in the order of the decree: 4, 13, 39bis."""
    return ", ".join(sorted(numbers, key=_in_order))


def _in_order(number: str) -> list[tuple[int, str]]:
    parts = re.findall(r"\d+|\D+", number)
    return [(int(part), "") if part.isdigit() else (0, part) for part in parts]


@cache
def norm_short(code: str) -> str:
    """What fits in a result: the abbreviation where people use one."""
    row = vocabulary.regelgeving().get(code)
    if row is None:
        return code
    if row.afkortingen and len(row.titel) > len("Materialendecreet") + 3:
        return row.afkortingen[0]
    return row.titel if len(row.titel) <= 60 else row.titel[:57].rsplit(" ", 1)[0] + " …"


# Court, as the guide for Belgian legal references (VENA, before it V&A) abbreviates it.
_HIGH = {
    "CASS": "Cass.",
    "GWH": "GwH",
    "RVS": "RvS",
    "HHC": "HHC",
    "MHHC": "MHHC",
    "RVVB": "RvVb",
    "EHRM": "EHRM",
    "HVJ": "HvJ",
}


def _court_short(uitspraak: Uitspraak) -> str:
    code = uitspraak.rechtscollege.code
    if code in _HIGH:
        return _HIGH[code]
    row = vocabulary.courts().get(code)
    if row is None:
        return court_of(uitspraak.rechtscollege)
    whole = vocabulary.courts().get(row.afdeling_van or code, row)
    place = whole.naam.removeprefix("Nederlandstalige ").rsplit(" ", 1)[-1]
    if row.type == "hof van beroep":
        return place
    is_criminal = any(uitkomst.startswith("S-") for uitkomst in uitspraak.uitkomsten)
    kinds = {
        "rechtbank van eerste aanleg": "Corr." if is_criminal else "Rb.",
        "ondernemingsrechtbank": "Orb.",
        "vredegerecht": "Vred.",
        "politierechtbank": "Pol.",
        "arbeidsrechtbank": "Arbrb.",
        "arbeidshof": "Arbh.",
        "hof van assisen": "Ass.",
    }
    kind = kinds.get(row.type, row.type)
    division = f" (afd. {row.afdeling})" if row.afdeling else ""
    return f"{kind} {place}{division}"


def reference(uitspraak: Uitspraak, address: str) -> str:
    """How to cite the decision: court, date, number, ECLI, where it is found."""
    numbers = [
        *([f"nr. {uitspraak.rolnummer}"] if uitspraak.rolnummer else []),
        *([uitspraak.ecli] if uitspraak.ecli else []),
    ]
    head = f"{_court_short(uitspraak)} {day(uitspraak.datum_uitspraak)}"
    return ", ".join([head, *numbers, f"Arrestendatabank, {address}"])


def codex_address(code: str, op: date) -> str | None:
    """The instrument in the Vlaamse Codex, as it stood on a day where the Codex keeps versions.

    Source: the Codex keeps versions of what was in force from 1 June 2006 on (its FAQ).
    """
    row = vocabulary.regelgeving().get(code)
    if row is None or not row.codex_url:
        return None
    number = row.codex_url.partition("DID=")[2].partition("&")[0]
    if op < date(2006, 6, 1) or not number.isdigit():
        return row.codex_url
    base = "https://codex.vlaanderen.be/PrintDocument.ashx"
    return f"{base}?id={number}&datum={op.isoformat()}&geannoteerd=false&print=false"
