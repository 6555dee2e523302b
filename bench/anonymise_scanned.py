"""Generated decisions as a scanner hands them over: digits read as letters, lines cut."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

IDENTIFIERS = {
    "rijksregisternummer",
    "bisnummer",
    "ondernemingsnummer",
    "iban",
    "telefoon",
    "email",
    "nummerplaat",
    "kadaster",
    "dossiernummer",
    "geboortedatum",
    "coordinaten",
}
CONFUSED = {"0": "O", "1": "l", "5": "S", "8": "B", "e": "c", "i": "l"}


def scanned(lines: Iterable[Mapping[str, Any]], seed: int = 11) -> Iterator[dict[str, Any]]:
    """The same documents, every length kept, so the offsets of gold still fit."""
    rng = random.Random(seed)
    for line in lines:
        signs = list(line["tekst"])
        for mention in line["mentions"]:
            if mention["soort"] in IDENTIFIERS and mention.get("verwijderen", True):
                _damage(signs, mention["start"], mention["end"], rng)
        for place, sign in enumerate(signs):
            if sign in "ei" and rng.random() < 0.004:
                signs[place] = CONFUSED[sign]
        yield {**line, "id": f"{line['id']}-scanned", "tekst": "".join(signs)}


def _damage(signs: list[str], start: int, end: int, rng: random.Random) -> None:
    digits = [place for place in range(start, end) if signs[place] in "0158"]
    if digits and rng.random() < 0.5:
        place = rng.choice(digits)
        signs[place] = CONFUSED[signs[place]]
    spaces = [place for place in range(start, end) if signs[place] == " "]
    if spaces and rng.random() < 0.1:
        signs[rng.choice(spaces)] = "\n"
