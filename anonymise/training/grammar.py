"""A small grammar for invented prose: words are chosen, people and places stay gaps."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence

from anonymise.training.templates import Slot, Template

_WORD = re.compile(r"<([a-zA-Z_0-9]+)>")
_GAP = re.compile(r"\{([A-Za-z])(?:\.([A-Z]+))?\}")
_KINDS = {
    "L": "plaats",
    "M": "plaats",
    "O": "organisatie",
    "P": "organisatie",
    "S": "straat",
    "T": "opschrift",
}


class Grammar:
    """Expands `<word>` by a choice, `<word_>` with a capital, and `{a}` to a gap.

    The notation is explained in data/prose.toml.
    """

    def __init__(self, words: Mapping[str, Sequence[str]], rng: random.Random) -> None:
        self.words, self.rng = words, rng

    def expand(self, pattern: str) -> Template:
        """One text of a pattern, with its gaps."""
        pattern = self.choose(pattern)
        pieces: list[str | Slot] = []
        position = 0
        for gap in _GAP.finditer(pattern):
            pieces += (pattern[position : gap.start()], _slot(gap.group(1), gap.group(2)))
            position = gap.end()
        return (*pieces, pattern[position:])

    def choose(self, pattern: str) -> str:
        """The pattern with every word chosen and its gaps still open."""
        while match := _WORD.search(pattern):
            pattern = pattern[: match.start()] + self._word(match.group(1)) + pattern[match.end() :]
        return pattern

    def _word(self, name: str) -> str:
        if name == "getal":
            return str(self.rng.randint(1, 999))
        if name == "jaar":
            return str(self.rng.randint(1995, 2026))
        if name == "dag":
            return str(self.rng.randint(1, 28))
        if name not in self.words and name.endswith("_"):
            word = self.rng.choice(self.words[name[:-1]])
            return word[:1].upper() + word[1:]
        lower = name.lower()
        word = self.rng.choice(self.words[lower])
        return word.upper() if name != lower else word


def _slot(key: str, form: str | None) -> Slot:
    if key in _KINDS:
        return Slot(_KINDS[key], key)
    if form == "U":
        return Slot("persoon", key, "SG", upper=True)
    return Slot("persoon", key, form or "?")
