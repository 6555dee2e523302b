"""Generated decisions as a scanner hands them over: look-alikes, lost signs, cut lines."""

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
# What one sign is read as. Letters among digits are mistaken too: "1-ABC-123" becomes "1-A8C-123".
DIGITS = {"0": "OoQD", "1": "lI|", "2": "Z", "5": "S", "6": "G", "8": "B"}
LETTERS = {"B": "8", "O": "0", "S": "5", "I": "1l", "Z": "2", "G": "6"}
PROSE = {"e": "c", "i": "l"}
_PUNCTUATION = ".-/"


def scanned(
    lines: Iterable[Mapping[str, Any]], seed: int = 11, damage: float = 0.5
) -> Iterator[dict[str, Any]]:
    """The same documents, their identifiers damaged and the offsets of gold moved along.

    `damage` is the share of identifiers with a mistaken sign; lost and loose signs are rarer.
    """
    rng = random.Random(seed)
    for line in lines:
        signs = list(line["tekst"])
        for mention in line["mentions"]:
            if mention["soort"] in IDENTIFIERS and mention.get("verwijderen", True):
                _damage(signs, mention["start"], mention["end"], rng, damage)
        for place, sign in enumerate(signs):
            if sign in PROSE and rng.random() < 0.004:
                signs[place] = PROSE[sign]
        yield _moved({**line, "id": f"{line['id']}-scanned"}, signs)


def _damage(signs: list[str], start: int, end: int, rng: random.Random, damage: float) -> None:
    if rng.random() < damage:
        for _ in range(rng.choice((1, 1, 2))):
            _mistake(signs, start, end, rng)
    spaces = [place for place in range(start, end) if signs[place] == " "]
    if spaces and rng.random() < damage / 5:
        signs[rng.choice(spaces)] = "\n"
    inner = [place for place in range(start + 1, end - 1) if signs[place] in _PUNCTUATION]
    if inner and rng.random() < damage / 4:
        place = rng.choice(inner)
        signs[place] = rng.choice(("", " ", signs[place] + " ", " " + signs[place]))


def _mistake(signs: list[str], start: int, end: int, rng: random.Random) -> None:
    word = "".join(signs[start:end])
    table = DIGITS if any(sign.islower() for sign in word) or "@" in word else DIGITS | LETTERS
    places = [place for place in range(start, end) if signs[place] in table]
    if places:
        place = rng.choice(places)
        signs[place] = rng.choice(table[signs[place]])


def _moved(line: dict[str, Any], signs: list[str]) -> dict[str, Any]:
    """The line with the signs joined; a sign may have become none or two."""
    offsets = [0]
    for sign in signs:
        offsets.append(offsets[-1] + len(sign))
    mentions = [
        {**one, "start": offsets[one["start"]], "end": offsets[one["end"]]}
        for one in line["mentions"]
    ]
    return {**line, "tekst": "".join(signs), "mentions": mentions}
