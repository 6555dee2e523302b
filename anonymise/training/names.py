"""Invented people, places and firms to put into texts: in the Belgian lists and outside them.

Source: shares of outside names, upper case, first names alone, errors and broken lines are the
settings of `Shares`; they were chosen so that a list look-up alone cannot learn the task.
"""

from __future__ import annotations

import csv
import gzip
import json
import random
import re
import tomllib
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any

_PARTICLES = """van de den der het ter ten te vander vanden von zu di da del della dos el al ben la
le du des d' 't op in uit bin ibn abu st"""
PARTICLES = frozenset(_PARTICLES.split())
_STREET = re.compile(r"(straat|laan|weg|steeg|dreef|plein|lei|kaai|dijk)$")


@dataclass(frozen=True, slots=True)
class Shares:
    """How often a name is made hard."""

    outside_lists: float = 0.3
    upper_case: float = 0.25
    first_name_only: float = 0.2
    damaged: float = 0.05
    broken: float = 0.05


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who does not exist."""

    given: str
    surname: str


@dataclass(frozen=True)
class Names:
    """Draws people, places and firms; every draw depends on the generator given alone."""

    gazetteers: Path
    shares: Shares = Shares()

    @cached_property
    def syllables(self) -> dict[str, Any]:
        """Parts of names, by language."""
        source = files("anonymise.training").joinpath("data", "syllables.toml")
        return tomllib.loads(source.read_text(encoding="utf-8"))

    @cached_property
    def surnames(self) -> list[str]:
        """Belgian surnames as they are printed."""
        ranked = (self.gazetteers / "surnames_be_by_rank.txt").read_text().split("\n")
        more = (self.gazetteers / "surnames_be_2025.txt").read_text().split("\n")
        return sorted({_titled(name.strip()) for name in ranked + more if len(name.strip()) > 1})

    @cached_property
    def given_names(self) -> tuple[list[str], list[float]]:
        """First names, drawn flatter than life so that rare ones are seen as well."""
        names: dict[str, float] = {}
        with gzip.open(self.gazetteers / "first_names_be_2022.csv.gz", "rt") as lines:
            for row in csv.DictReader(lines):
                bearers = int(row["female_2022"]) + int(row["male_2022"])
                names[row["first_name"]] = bearers**0.4
        return list(names), list(names.values())

    @cached_property
    def everyday_given_names(self) -> frozenset[str]:
        """First names that no text uses for anything else: a sign that a name stands there."""
        listed = json.loads((self.gazetteers / "ambiguous_names.json").read_text())
        words = {one["name"] for one in listed["first_names_that_are_words"]}
        common = {name for name, weight in zip(*self.given_names, strict=True) if weight > 200**0.4}
        places = set(self.places)
        return frozenset(common - (words - {"Jan", "Marc", "Peter", "Dirk", "Thomas"}) - places)

    @cached_property
    def places(self) -> list[str]:
        """Places that have a postcode."""
        rows = (self.gazetteers / "postal_code_localities.tsv").read_text().split("\n")
        found = {
            match.group(2).strip()
            for row in rows
            if (match := re.match(r"([1-9]\d{3})\t([A-Z][\w'’ -]+)$", row)) and len(row) > 8
        }
        return sorted(name for name in found if len(name) > 2 and not name.isupper())

    @cached_property
    def towns(self) -> frozenset[str]:
        """Municipalities whose name no text uses for anything else."""
        listed = json.loads((self.gazetteers / "ambiguous_names.json").read_text())
        words = {str(one).lower() for one in listed["municipalities_that_are_words"]}
        names = (self.gazetteers / "localities.txt").read_text().split("\n")
        return frozenset(name for name in names if len(name) > 3 and name.lower() not in words)

    @cached_property
    def streets(self) -> list[str]:
        """Streets whose last word says that they are one."""
        with gzip.open(self.gazetteers / "streets_be.txt.gz", "rt") as lines:
            return [
                line.strip()
                for line in lines
                if re.search(r"(straat|laan|weg|steeg|dreef|plein|lei|kaai|dijk)$", line)
            ]

    def person(self, rng: random.Random) -> Person:
        """Someone new."""
        draw = rng.random()
        if draw < 0.08:
            surname = self._foreign(rng)
        elif draw < 0.12:
            surname = f"{rng.choice(('Van', 'van', 'Van den'))} {rng.choice(self.places)}"
        elif rng.random() < self.shares.outside_lists:
            surname = self._foreign(rng) if rng.random() < 0.5 else self._mixed(rng)
        else:
            surname = rng.choice(self.surnames)
        if rng.random() < 0.04:
            surname = f"{surname}-{rng.choice(self.surnames)}"
        return Person(self.given(rng), surname)

    def given(self, rng: random.Random) -> str:
        """A first name; now and then a double one, or one that stands in no list."""
        if rng.random() < 0.12:
            return self._from(rng, "voornaam")
        name = rng.choices(*self.given_names)[0]
        if rng.random() < 0.04:
            name += rng.choice("- ") + rng.choices(*self.given_names)[0]
        return name

    def place(self, rng: random.Random) -> str:
        """A Belgian place, or one abroad."""
        if rng.random() < 0.25:
            return str(rng.choice(self.syllables["plaatsen"]["buitenland"]))
        return rng.choice(self.places)

    def street(self, rng: random.Random) -> str:
        """A street name without number."""
        if rng.random() < 0.2:
            return self._from(rng, "vlaams") + rng.choice(("straat", "laan", "weg", "dreef"))
        return rng.choice(self.streets)

    def organisation(self, rng: random.Random) -> str:
        """A firm, body, club or paper; one in three carries a person's name."""
        draw = rng.random()
        if draw < 0.1:
            return self._from(rng, rng.choice(("kunstnaam", "vlaams")))
        if draw < 0.35:
            owner = self.person(rng).surname
            return str(rng.choice(self.syllables["organisaties"]["met_naam"])).replace("~", owner)
        if rng.random() < 0.4:
            name = self._from(rng, rng.choice(("vlaams", "kunstnaam")))
            return str(rng.choice(self.syllables["organisaties"]["met_naam"])).replace("~", name)
        pattern = str(rng.choice(self.syllables["organisaties"]["vast"]))
        return pattern.replace("~", rng.choice(self.places))

    def _mixed(self, rng: random.Random) -> str:
        name = self._from(rng, "vlaams")
        if rng.random() < 0.25:
            particle = rng.choice(("Van ", "De ", "Van den ", "Van der ", "Vander", "Ver"))
            name = particle + (name if particle.endswith(" ") else name.lower())
        return name

    def _foreign(self, rng: random.Random) -> str:
        language = rng.choice(sorted(self.syllables["talen"]))
        return self._join(rng, self.syllables["talen"][language])

    def _from(self, rng: random.Random, key: str) -> str:
        return self._join(rng, self.syllables[key])

    @staticmethod
    def _join(rng: random.Random, parts: dict[str, list[str]]) -> str:
        head = rng.choice(parts["hoofd"])
        if "midden" in parts and rng.random() < 0.4:
            head += rng.choice(parts["midden"])
        word = head + rng.choice(parts["staart"])
        return re.sub(r"(.)\1\1+", r"\1\1", word)


def _titled(name: str) -> str:
    """`van den broeck` as it is printed; the lists mix cases."""
    if name != name.lower():
        return name
    words = name.split()
    return " ".join(
        word
        if i and word in PARTICLES
        else "-".join(p[:1].upper() + p[1:] for p in word.split("-"))
        for i, word in enumerate(words)
    )
