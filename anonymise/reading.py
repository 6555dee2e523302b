"""A text once read: its words, zones and the marks that are in it already."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from anonymise.institutions import institutions
from anonymise.lists import fold
from anonymise.literature import authors
from anonymise.masks import is_initials, masks
from anonymise.notions import place_words
from anonymise.scan import Passage, passages
from anonymise.species import species
from anonymise.zones import Zones, find_first_party, find_zones

# A word; it may go on after a hyphen at the line end. A genitive 's stays outside.
_WORD = re.compile(r"[^\W_]+(?:['’´`](?!s\b)[^\W\d_]+|-\n[ \t]{0,60}(?=[^\W\d_A-Z])[^\W\d_]+){0,6}")
_ENDS_SENTENCE = frozenset(".!?:;\n•–—[")
# English titles and German nouns have capitals; French prose has none but for names.
_FOREIGN = re.compile(
    r"(?<![\w’'])(?:the|and|to|for|with|this|that|which|by|from|und|ich|nicht|ist|mit|im|auf|wir|sie|haben|hat|das|dem|vom|für|meine)(?!\w)"
)
_STUDIES = (
    "student",
    "opleiding",
    "examen",
    "diploma",
    "bachelor",
    "studie",
    "hogeschool",
    "universiteit",
)
_STUDY_SHARE = 200  # one word in so many
_QUOTES = frozenset("\"“„”'’‘«»(")
_GLUE = frozenset("@._/")
_ECLI = re.compile(r"\bECLI:[A-Z]{2}:[A-Z][A-Z0-9]{0,6}:(?:19|20)\d{2}:[A-Z0-9.\-]{1,40}")
_MASKED_LEAST = 3
_LINE, _PROSE_LEAST = 160, 3  # characters; words


class Word(NamedTuple):
    """One word; `folded` is the form under which it is compared."""

    start: int
    end: int
    text: str
    folded: str

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital, a digit that a scanner made of one included."""
        return self.text[0].isupper()

    @property
    def is_upper(self) -> bool:
        """Whether all its letters are capitals."""
        return len(self.text) > 1 and self.text.isupper()


@dataclass(frozen=True)
class Reading:
    """Everything later steps look at; computed once per text."""

    text: str

    @cached_property
    def zones(self) -> Zones:
        """The four zones."""
        return find_zones(self.text)

    @cached_property
    def first_party(self) -> int | None:
        """Where the caption begins to name the parties."""
        return find_first_party(self.text)

    @cached_property
    def words(self) -> list[Word]:
        """Every word in order."""
        return [
            Word(found.start(), found.end(), written := found.group(), fold(written))
            for found in _WORD.finditer(self.text)
        ]

    @cached_property
    def spellings(self) -> Counter[str]:
        """How often each word is written so."""
        return Counter(map(attrgetter("text"), self.words))

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self.words]

    @cached_property
    def lower_case(self) -> frozenset[str]:
        """The folded words that occur in lower case somewhere."""
        return frozenset(fold(written) for written in self.spellings if written[0].islower())

    @cached_property
    def prose_lower(self) -> frozenset[str]:
        """The folded words twice in lower case in prose, not in an address of mail or web."""
        text = self.text
        counted = Counter(
            folded
            for start, end, written, folded in self.words
            if len(written) > 3
            and written[0].islower()
            and (start == 0 or text[start - 1] not in _GLUE)
            and (text[end : end + 1] not in _GLUE or text[end] == ".")
        )
        return frozenset(folded for folded, count in counted.items() if count > 1)

    @cached_property
    def marks(self) -> list[tuple[int, int]]:
        """Marks that are in the text already; nothing may touch them."""
        return list(masks(self.text))

    @cached_property
    def is_study(self) -> bool:
        """Whether the decision is about studies, which are full of titles and codes."""
        spelled = self.spellings.items()
        hits = sum(count for written, count in spelled if fold(written).startswith(_STUDIES))
        return hits * _STUDY_SHARE > len(self.words) > 0

    @cached_property
    def passages(self) -> list[Passage]:
        """Stretches that a scanner damaged, as they were probably printed."""
        return passages(self.text, ((word.start, word.text) for word in self.words))

    @cached_property
    def is_masked(self) -> bool:
        """Whether the court itself put initials in the place of names: "[S.d.K.]"."""
        found = (is_initials(self.text[start:end]) for start, end in self.marks)
        return sum(found) >= _MASKED_LEAST

    @cached_property
    def authors(self) -> list[tuple[int, int]]:
        """The names of authors of cited literature."""
        return list(authors(self.text))

    @cached_property
    def nobodies(self) -> list[tuple[int, int]]:
        """The names of institutions that are called after somebody, and of plants and animals."""
        return [*institutions(self.text, is_study=self.is_study), *species(self.text)]

    @cached_property
    def eclis(self) -> list[tuple[int, int]]:
        """The European identifiers of decisions."""
        return [found.span() for found in _ECLI.finditer(self.text)]

    @cached_property
    def located(self) -> frozenset[str]:
        """The folded words that stand behind a word of place somewhere: "te Mechelen"."""
        return frozenset(
            two.folded
            for one, two in pairwise(self.words)
            if two.is_capital and one.folded in place_words()
        )

    @cached_property
    def mostly_lower(self) -> frozenset[str]:
        """The folded words that stand in lower case more often than with a capital."""
        balance: Counter[str] = Counter()
        for written, count in self.spellings.items():
            balance[fold(written)] += count if written[0].islower() else -count
        return frozenset(folded for folded, count in balance.items() if count > 0)

    def words_between(self, start: int, end: int) -> list[Word]:
        """The words that begin in the range."""
        first = bisect_right(self._starts, start - 1)
        last = bisect_right(self._starts, end - 1)
        return self.words[first:last]

    def word_before(self, offset: int) -> Word | None:
        """The last word that begins before the place."""
        index = bisect_right(self._starts, offset - 1) - 1
        return self.words[index] if index >= 0 else None

    def is_foreign(self, start: int, end: int) -> bool:
        """Whether the words around the place are English or German prose."""
        around = self.text[max(0, start - 70) : start] + self.text[end : end + 70]
        return len(_FOREIGN.findall(around)) > 2

    def is_prose_line(self, offset: int) -> bool:
        """Whether words in small letters stand before the place on its line: no line of a form."""
        line = self.text[max(0, offset - _LINE) : offset].rsplit("\n", 1)[-1]
        return sum(word.islower() for word in line.split()) >= _PROSE_LEAST

    def begins_sentence(self, offset: int) -> bool:
        """Whether the place opens a sentence, a line after a blank one, or a quotation."""
        before = self.text[max(0, offset - 60) : offset]
        stripped = before.rstrip(" \t")
        if stripped.endswith("\n"):
            above = stripped.rstrip()
            return not above or above[-1] in _ENDS_SENTENCE or stripped.count("\n\n") > 0
        if stripped and stripped[-1] in _QUOTES:
            stripped = stripped[:-1].rstrip(" \t")
        return not stripped or stripped[-1] in _ENDS_SENTENCE
