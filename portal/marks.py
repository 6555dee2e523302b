"""The marks that stand in a decision for what was left out, and what each of them means."""

from __future__ import annotations

import re
from dataclasses import dataclass

# The marks of the policy of publication: of kinds of data first, of roles after them.
BETEKENIS = {
    "persoon": "een mens: een naam of voorletters",
    "onderneming": "een vennootschap, een vereniging of een zaak",
    "adres": "een adres: straat, nummer of plaats",
    "gemeente": "een gemeente of een andere plaats",
    "geboortedatum": "wanneer of waar iemand geboren is",
    "leeftijd": "hoe oud iemand is",
    "datum": "een dag die naar iemand kan leiden",
    "rijksregisternummer": "het nummer van iemand in het Rijksregister",
    "bisnummer": "het nummer van iemand die niet in het Rijksregister staat",
    "ondernemingsnummer": "het nummer van een onderneming",
    "rekeningnummer": "het nummer van een bankrekening",
    "telefoonnummer": "een telefoonnummer",
    "e-mailadres": "een e-mailadres",
    "webadres": "het adres van een website",
    "nummerplaat": "de nummerplaat van een voertuig",
    "perceel": "een stuk grond in het kadaster",
    "dossiernummer": "het nummer van een dossier of van een proces-verbaal",
    "coordinaten": "coördinaten: een plek op de kaart",
    "gezondheidsgegeven": "iets over iemands gezondheid",
    "weggelaten": "een ander gegeven dat naar iemand kan leiden",
    "beklaagde": "wie voor de rechter moet komen",
    "getuige": "wie als getuige sprak",
    "magistraat": "een rechter of iemand van het openbaar ministerie",
    "deskundige": "wie de rechter advies gaf als deskundige",
    "toezichthouder": "de ambtenaar die nagaat of regels worden gevolgd",
    "ambtenaar": "wie voor de overheid de boete oplegt of het herstel vraagt",
    "eigenaar": "wie eigenaar is of een ander recht op het goed heeft",
    "partij": "wie schade vraagt of in de zaak tussenkomt",
}
_LEEFTIJD = "een leeftijd, zonder het juiste getal"
_RUIMER = {
    "[gemeente …]": "de gemeente waarin een kleinere plaats ligt",
    "[provincie …]": "de provincie waarin een kleine gemeente ligt",
}
_WORDS = "|".join(map(re.escape, BETEKENIS))
MARK = re.compile(
    rf"\[(?:(?:{_WORDS})(?: \d{{1,3}})?|\d{{1,3}} (?:tot \d{{1,3}}|of ouder)"
    r"|(?:gemeente|provincie) [A-Z][\w' -]{1,40})\]"
)


@dataclass(frozen=True, slots=True)
class Explained:
    """A mark as it stands in the text, without its number, and what it stands for."""

    merk: str
    betekenis: str


def legend(tekst: str) -> list[Explained]:
    """The kinds of marks in this text, in the order in which they first appear."""
    kinds = dict.fromkeys(_kind(match.group()) for match in MARK.finditer(tekst))
    return [Explained(merk, _RUIMER.get(merk) or _meaning(merk.strip("[]"))) for merk in kinds]


def are_numbered(tekst: str) -> bool:
    """Whether a mark has a number, which only step 3 gives: "[beklaagde 2]"."""
    return any(
        match.group()[-2].isdigit() and not match.group()[1].isdigit()
        for match in MARK.finditer(tekst)
    )


def _meaning(word: str) -> str:
    return BETEKENIS.get(word, _LEEFTIJD)


def _kind(merk: str) -> str:
    if merk[1].isdigit():
        return merk
    return re.sub(r" [A-Z][^\]]*\]", " …]", re.sub(r" \d+\]", "]", merk))
