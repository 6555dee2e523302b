"""The same decisions with names that stand in no list and that no training text holds.

Every word of a name is replaced, throughout a decision, by an invented one with other syllables
than the training uses; case, particles and initials stay as they were.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from anonymise.lists import fold, words

ONSETS = "b br d dr f g gr h j k kl kn l m n p pl r s sch sl sn st t tr v w z zw".split()  # noqa: SIM905  reads as a list of sounds
VOWELS = "a e i o u aa ee oo uu ie oe eu ui ou".split()  # noqa: SIM905  the same
CODAS = "d f g k l m n p r s t lm nk rd rf rk rst lt mp ng".split()  # noqa: SIM905  the same
NAMED = {"persoon", "organisatie", "email"}
_KEPT = """van den der het ten ter vander vanden dos nv bv bvba vzw cv vof comm cvba gebroeders
zonen zoon zoons dochters transport bouw houthandel garage group erven consoorten prof lic drs"""
KEPT = frozenset(_KEPT.split())


def unlisted(lines: Iterable[Mapping[str, Any]], seed: int = 7) -> Iterator[dict[str, Any]]:
    """Each document with new names, its offsets moved along."""
    rng = random.Random(seed)
    for line in lines:
        yield _renamed(line, rng)


def _renamed(line: Mapping[str, Any], rng: random.Random) -> dict[str, Any]:
    text, parts, position, length = line["tekst"], [], 0, 0
    names: dict[str, str] = {}
    mentions = []
    for mention in sorted(line["mentions"], key=lambda one: one["start"]):
        if mention["start"] < position:
            continue  # one inside another: the outer one carries it
        shown = text[mention["start"] : mention["end"]]
        if mention["soort"] in NAMED and mention.get("verwijderen", True):
            shown = re.sub(r"[^\W\d_]{3,}", lambda found: _new(found.group(), names, rng), shown)
        before = text[position : mention["start"]]
        parts += (before, shown)
        start = length + len(before)
        length = start + len(shown)
        position = mention["end"]
        mentions.append({**mention, "start": start, "end": length})
    return {
        **line,
        "id": f"{line['id']}-unlisted",
        "tekst": "".join(parts) + text[position:],
        "mentions": mentions,
    }


def _new(word: str, names: dict[str, str], rng: random.Random) -> str:
    key = word.casefold()
    if key in KEPT:
        return word
    if key not in names:
        names[key] = _invent(rng)
    new = names[key]
    if word.isupper():
        return new.upper()
    return new if word[0].islower() else new.capitalize()


def _invent(rng: random.Random) -> str:
    while True:
        count = rng.choice((2, 2, 3))
        name = "".join(rng.choice(ONSETS) + rng.choice(VOWELS) for _ in range(count))
        name += rng.choice(CODAS)
        if fold(name) not in _listed():
            return name


@cache
def _listed() -> frozenset[str]:
    return words("voornamen") | words("achternamen") | words("plaatsen") | words("woorden")
