"""Official acts of the shared data as templates: their people out, gaps in.

One document in three is held back from training and tuning (`is_held_back`); everything that
reads the shared data for training passes through here.
"""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from anonymise.training.guess import Found, Guess
from anonymise.training.names import PARTICLES, Names
from anonymise.training.templates import Slot, Template

_PEOPLE = (
    r"eiser|appellant|ge[iï]ntimeerde|gedaagde|slachtoffer|naam|verzoek|verdachte|betrokkene|"
    r"zus|broer|vader|moeder|vennoot|maat|getuige|verweer|zoon|dochter|partner|kind"
)
PLACEHOLDERS = (
    (r"families", "onbekend"),
    (r"woonplaats|plaats|locatie|gemeente", "plaats"),
    (r"straat|adres", "straat"),
    (r"bedrijf|b\.?v\.?|stichting|vennootschap|v\.o\.f", "organisatie"),
    (_PEOPLE, "persoon"),
)
_GAPS = {
    "person": "persoon",
    "staff_person": "persoon",
    "lawyer": "persoon",
    "address": "plaats",
    "office_address": "plaats",
    "org": "organisatie",
}


def is_held_back(id_: str) -> bool:
    """Whether a document is kept for measuring only."""
    return zlib.crc32(id_.encode()) % 3 == 0


def read(path: Path) -> Iterator[dict[str, Any]]:
    """The documents of one shared file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


class Acts:
    """Turns the shared official acts into windows with gaps."""

    def __init__(self, data: Path, names: Names) -> None:
        self.data = data
        self.guess = Guess(names)

    def windows(self, corpus: str, limit: int | None = None) -> Iterator[Template]:
        """Every window of the documents that are not held back."""
        path = next((self.data / corpus).glob("*.jsonl.gz"))
        documents = (one for one in read(path) if not is_held_back(one["id"]))
        for number, document in enumerate(documents):
            if limit is not None and number >= limit:
                return
            yield from self._windows(document)

    def _windows(self, document: dict[str, Any]) -> Iterator[Template]:
        text = document["text"]
        found = self._sure(document)
        found += self.guess(text, found)
        found.sort(key=lambda one: one[0])
        for start, end in cuts(text):
            pieces: list[str | Slot] = []
            position = start
            for left, right, fill in found:
                if left < position or left >= end:
                    continue
                pieces += (text[position:left], *fill)
                position = right
            pieces.append(text[position:end])
            yield tuple(pieces)

    def _sure(self, document: dict[str, Any]) -> Found:
        """What the file itself says of people, places and firms."""
        if "gaps" in document:
            return _gaps(document)
        if "placeholders" in document:
            return _placeholders(document)
        return _spans(document)


def cuts(text: str) -> Iterator[tuple[int, int]]:
    """Windows of some 900 characters that end where a line or a sentence ends."""
    start = 0
    while start < len(text):
        end = min(start + 900, len(text))
        newline, stop = text.find("\n", end), text.find(". ", end)
        ends = [at + 1 for at in (newline, stop) if 0 <= at < end + 400]
        end = min(ends) if ends and end < len(text) else end
        yield start, end
        start = end


def _gaps(document: dict[str, Any]) -> Found:
    text, found = document["text"], Found()
    for gap in document["gaps"]:
        start, end, guess = gap["start"], gap["end"], gap["guess"]
        if guess not in _GAPS:
            continue
        key = guess if guess in {"person", "address"} else f"{guess}{start}"
        fill: list[str | Slot] = [Slot(_GAPS[guess], key)]
        if guess.endswith("address"):
            fill = [Slot("straat"), " 17, 9999 ", Slot("plaats")]
        if start and text[start - 1].isalnum():
            fill.insert(0, " ")
        if end < len(text) and text[end].isalnum():
            fill.append(" ")
        found.append((start, end, tuple(fill)))
    return found


def _placeholders(document: dict[str, Any]) -> Found:
    found = Found()
    for one in document["placeholders"]:
        name = one["text"].strip("[]").lower()
        kind = next((kind for pattern, kind in PLACEHOLDERS if re.search(pattern, name)), "")
        fill: Sequence[str | Slot] = (Slot(kind, name, words=one["text"]),)
        if kind == "persoon" and re.search(r"(?:ers|anten|den|sters|essen)\b", name):
            fill = (Slot(kind, name), " en ", Slot(kind, f"{name}2"))
        if kind:
            found.append((one["start"], one["end"], fill))
    return found


def _spans(document: dict[str, Any]) -> Found:
    text, found = document["text"], Found()
    spans = document.get("spans", [])
    known = known_names([span["text"] for span in spans if span["label"] == "PERSON"])
    for span in spans:
        start, end, words = span["start"], span["end"], span["text"]
        if span.get("role") in {"already_masked", "masked_party"}:
            slot = Slot("onbekend", words=words)
        elif span["label"] == "PERSON":
            slot = person_slot(words, known)
        elif span["label"] == "ADDRESS":
            found += _address(text, start, end)
            continue
        elif span["label"] == "ORG":
            slot = Slot("organisatie", words=words, keep=0.5)
        else:
            continue
        found.append((start, end, (slot,)))
    return found


def _address(text: str, start: int, end: int) -> Found:
    """The street and the place of an address, without its numbers."""
    words = text[start:end]
    found = Found()
    for match in re.finditer(r"[A-ZÀ-Ý'’][^\d,\n]*[^\d,\n\s(]", words):
        kind = "plaats" if re.search(r"\d{4} $", words[: match.start()]) else "straat"
        if match.group().lower() not in {"bus", "box"}:
            slot = Slot(kind, words=match.group(), keep=0.3)
            found.append((start + match.start(), start + match.end(), (slot,)))
    return found


def _split(words: str) -> tuple[str, str, str]:
    """Given name, surname and their order, as far as the shape tells."""
    tokens = words.split()
    upper = [token for token in tokens if token.isupper() and len(token) > 1]
    if upper and len(upper) < len(tokens):
        first = tokens.index(upper[0])
        while first and tokens[first - 1].lower() in PARTICLES:
            first -= 1
        if first == 0:
            cut = len(tokens) - next(
                i for i, token in enumerate(reversed(tokens)) if token.isupper()
            )
            return " ".join(tokens[cut:]), " ".join(tokens[:cut]), "SG"
        return " ".join(tokens[:first]), " ".join(tokens[first:]), "GS"
    return tokens[0], " ".join(tokens[1:]), "GS"


def known_names(names: list[str]) -> dict[str, tuple[str, str]]:
    """Each name of a document alone: to which person it belongs, and which part it is."""
    known: dict[str, tuple[str, str]] = {}
    for words in names:
        if len(words.split()) > 1:
            given, surname, _ = _split(words)
            key = surname.lower()
            known.setdefault(key, (key, "S"))
            known.setdefault(given.lower(), (key, "G"))
    return known


def person_slot(words: str, known: dict[str, tuple[str, str]]) -> Slot:
    """The gap of a name as it is written, with the person whose name it is."""
    single = known.get(words.lower())
    if single:
        key, form = single
        upper = words.isupper() and form == "S"
        return Slot("persoon", key, form, words, upper=upper, keep=0.3)
    if len(words.split()) == 1:
        return Slot("persoon", words.lower(), "S", words, upper=words.isupper(), keep=0.3)
    _, surname, form = _split(words)
    return Slot("persoon", surname.lower(), form, words, upper=surname.isupper(), keep=0.3)
