"""Decisions with gold as texts: what a person marked in them, with other people and other numbers.

The labels are few, because what differs is where they stand: a person, a place that says where
somebody is, a number, the name of a thing. Firms are no label: whether the name of one leads to
somebody is not seen from the sentence.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from anonymise.training.official import cuts, known_names, person_slot
from anonymise.training.templates import Slot, Template

_THING_OF_ANOTHER = 0.3  # how often a thing has the name of another one
LABELS = {
    "persoon": "persoon",
    "plaats": "adres",
    "adres": "adres",
    "nummer": "nummer",
    "ding": "ding",
}


class Marked:
    """Draws windows of the decisions; every mention that must go is a gap."""

    def __init__(self, lines: Iterable[Mapping[str, Any]], rng: random.Random) -> None:
        self.windows = [window for line in lines for window in _windows(line)]
        slots = [piece for window in self.windows for piece in window if isinstance(piece, Slot)]
        self.things = sorted({one.words for one in slots if one.kind == "ding"})
        self.rng = rng

    def template(self) -> Template:
        """A window in which things have now and then another name."""
        return [self._renamed(piece) for piece in self.rng.choice(self.windows)]

    def _renamed(self, piece: str | Slot) -> str | Slot:
        if isinstance(piece, str) or piece.kind != "ding" or not piece.words[:1].isupper():
            return piece
        if self.rng.random() >= _THING_OF_ANOTHER:
            return piece
        return Slot("ding", words=self.rng.choice(self.things))


def _windows(line: Mapping[str, Any]) -> Iterator[Template]:
    text: str = line["tekst"]
    mentions = sorted(
        (one for one in line["mentions"] if one.get("verwijderen", True)),
        key=lambda one: one["start"],
    )
    known = known_names([_words(text, one) for one in mentions if one["soort"] == "persoon"])
    for start, end in cuts(text):
        pieces: list[str | Slot] = []
        position = start
        for one in mentions:
            if position <= one["start"] < end:
                pieces += (
                    text[position : one["start"]],
                    _slot(one["soort"], _words(text, one), known),
                )
                position = one["end"]
        yield (*pieces, text[position : max(position, end)])


def _words(text: str, mention: Mapping[str, Any]) -> str:
    return text[mention["start"] : mention["end"]]


def _slot(soort: str, words: str, known: dict[str, tuple[str, str]]) -> str | Slot:
    if soort == "organisatie":
        return words
    if soort == "persoon":
        return person_slot(words, known)
    if soort == "initialen":
        return Slot("persoon", words=words, keep=1)
    if soort == "gemeente":
        return Slot("plaats", words=words, keep=0.4)
    if soort == "adres":
        return Slot("adres", words=words)
    return Slot("nummer" if re.search(r"\d", words) else "ding", words=words)
