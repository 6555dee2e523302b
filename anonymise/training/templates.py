"""Texts with gaps, and how a gap is filled: the one way in which every training text is made."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from anonymise.training import damage
from anonymise.training.names import Names, Person

LABELS = {"persoon": "PER", "plaats": "LOC", "straat": "LOC", "organisatie": "ORG"}
_AS_MARKED = frozenset({"adres", "nummer", "ding"})  # gaps of marked decisions


@dataclass(frozen=True, slots=True)
class Slot:
    """A gap. `key` tells persons of one text apart; `form` is how the name stands there."""

    kind: str  # a key of the labels, `rol` (words that a name may replace) or `onbekend`
    key: str = ""
    form: str = "?"
    words: str = ""  # what stood there, kept now and then
    upper: bool = False
    keep: float = 0.0  # how often the words stay


Template = Sequence[str | Slot]


@dataclass
class Text:
    """A finished text: half-open spans with their label, and places where nobody knows."""

    words: str = ""
    spans: list[tuple[int, int, str]] = field(default_factory=list)
    unknown: list[tuple[int, int]] = field(default_factory=list)

    def add(self, words: str, label: str = "") -> None:
        """Append words, labelled or not."""
        start = len(self.words)
        self.words += words
        if label == "?":
            self.unknown.append((start, len(self.words)))
        elif label and words.strip():
            self.spans.append((start, len(self.words), label))


class Filler:
    """Fills the gaps of one text after another with fresh names."""

    def __init__(
        self,
        names: Names,
        rng: random.Random,
        words: Sequence[str] = (),
        labels: Mapping[str, str] = LABELS,
    ) -> None:
        self.names, self.rng, self.words, self.labels = names, rng, words, labels

    def fill(self, template: Template) -> Text:
        """A text in which every person is new, and the same throughout."""
        text, cast, seen = Text(), dict[str, Person](), set[str]()
        for piece in template:
            if isinstance(piece, str):
                text.add(damage.raise_case(piece, self.rng) if self.rng.random() < 0.05 else piece)
            else:
                self._fill(text, piece, cast, seen)
        return text

    def _fill(self, text: Text, slot: Slot, cast: dict[str, Person], seen: set[str]) -> None:
        rng, names = self.rng, self.names
        if slot.kind == "onbekend":
            text.add(slot.words, "?")
        elif slot.words and rng.random() < slot.keep:
            text.add(slot.words, self.labels.get(slot.kind, ""))
        elif slot.kind in _AS_MARKED:
            text.add(damage.other_digits(slot.words, rng), self.labels[slot.kind])
        elif slot.kind == "opschrift":
            text.add(self._heading())
        elif slot.kind == "plaats":
            text.add(self._rough(names.place(rng)), self.labels["plaats"])
        elif slot.kind == "straat":
            text.add(self._rough(names.street(rng)), self.labels["straat"])
        elif slot.kind == "organisatie":
            name = names.organisation(rng)
            text.add(
                self._rough(name.upper() if rng.random() < 0.15 else name),
                self.labels["organisatie"],
            )
        else:
            person = cast.setdefault(slot.key, names.person(rng))
            form = slot.form if slot.form != "?" else self._form(slot.key in seen)
            seen.add(slot.key)
            self._add_person(text, person, form, upper=slot.upper)

    def _heading(self) -> str:
        """Ordinary words with capitals: the title of a course, a chapter, a project."""
        chosen = [self.rng.choice(self.words) for _ in range(self.rng.randint(1, 4))]
        style = self.rng.random()
        if style < 0.15:
            letters = "".join(self.rng.choice("ABCDEGIKLMNOPRSTUV") for _ in range(3))
            return self.rng.choice((letters, f"{letters}-{chosen[0]}", f"{letters} {chosen[0]}"))
        if style < 0.4:
            return " ".join(chosen).upper()
        if style < 0.65:
            return " ".join(chosen).capitalize()
        return " ".join(word.capitalize() for word in chosen)

    def _form(self, known: bool) -> str:
        if known and self.rng.random() < self.names.shares.first_name_only:
            return "G"
        forms = ("S", "GS", "IS", "S", "tS") if known else ("GS", "GS", "GS", "SG", "IS", "S", "tS")
        return self.rng.choice(forms)

    def _add_person(self, text: Text, person: Person, form: str, *, upper: bool) -> None:
        rng = self.rng
        if form.startswith("t"):
            text.add(rng.choice(("de heer ", "mevrouw ", "dhr. ", "mevr. ", "meester ", "mr. ")))
            form = form[1:]
        surname, given = particle_case(rng, person.surname), person.given
        if upper or rng.random() < self.names.shares.upper_case:
            surname = surname.upper()
            given = given.upper() if rng.random() < 0.25 else given
        initials = "".join(f"{part[0]}." for part in re.split(r"[ -]", given) if part)
        comma = ", " if rng.random() < 0.15 else " "
        written = {
            "GS": f"{given} {surname}",
            "SG": f"{surname}{comma}{given}",
            "IS": f"{initials} {surname}",
            "SI": f"{surname} {initials}",
            "G": given,
            "S": surname,
        }[form]
        text.add(self._rough(written), self.labels["persoon"])

    def _rough(self, words: str) -> str:
        shares = self.names.shares
        if self.rng.random() < shares.damaged:
            words = damage.misspell(words, self.rng)
        if self.rng.random() < shares.broken:
            words = damage.break_line(words, self.rng)
        return words


def particle_case(rng: random.Random, surname: str) -> str:
    """`Van den Broeck` is also written `van den Broeck` and `Van Den Broeck`."""
    first, space, rest = surname.partition(" ")
    if not space or rng.random() < 0.5:
        return surname
    if rng.random() < 0.5:
        return first.lower() + space + rest
    return " ".join(word[:1].upper() + word[1:] for word in surname.split(" "))
