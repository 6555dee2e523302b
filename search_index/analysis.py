"""How Dutch text becomes terms: decided once, here; both engines store what this yields.

A word gives three things: its surface (folded), its stem, and the stems of the parts of a compound.
Offsets are never stored: highlights are found again in the text by the words that gave a term.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import Stemmer

WORD = re.compile(r"[^\W_]+")
LONGEST = 100  # code points of a term; longer runs of letters are noise of a scan
MIN_PART = 3
MIN_COMPOUND = 7
MEMORY = 400_000  # distinct spellings remembered by one process
LINKS = ("", "s", "en", "e")  # letters between the parts of a compound


class Word(NamedTuple):
    """The terms of one spelling."""

    surface: str
    stem: str
    parts: tuple[str, ...]


class Terms(NamedTuple):
    """The terms of a text in order; `parts` without order."""

    surfaces: list[str]
    stems: list[str]
    parts: list[str]


def read_lines(name: str) -> list[str]:
    """Lines of a data file of the analysis, without comments and blanks."""
    text = files("search_index").joinpath("data", "analyse", name).read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def fold(word: str) -> str:
    """Lower case without diacritics; ligatures apart."""
    if word.isascii():
        return word.lower()[:LONGEST]
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    kept = "".join(char for char in decomposed if not unicodedata.combining(char))
    return kept.replace("œ", "oe").replace("æ", "ae")[:LONGEST]


@cache
def stop_words() -> frozenset[str]:
    """Folded words that select nothing."""
    return frozenset(word for line in read_lines("stopwoorden.txt") for word in line.split())


@cache
def _fixed_stems() -> dict[str, str]:
    fixed = {word: word for line in read_lines("beschermd.txt") for word in line.split()}
    for line in read_lines("woordfamilies.txt"):
        family, _, forms = line.partition(":")
        fixed.update(dict.fromkeys(forms.split(), family))
    return fixed


_PORTER = Stemmer.Stemmer("dutch_porter")
_PORTER.maxCacheSize = 0  # `_Memory` remembers whole words already
_LAST = {"v": "f", "z": "s"}


def stem(word: str) -> str:
    """The stem of a folded word: a family of the list, else Snowball until it changes no more.

    Snowball leaves bos/boss, bedrijf/bedrijv and huis/huiz apart; the ends are evened out here.
    """
    if fixed := _fixed_stems().get(word):
        return fixed
    if not word.isalpha() or len(word) <= MIN_PART:
        return word
    if word.endswith(("ies", "tes", "des", "ges")):
        word = word[:-1]
        if fixed := _fixed_stems().get(word):
            return fixed
    before = ""
    while word != before and len(word) > MIN_PART:
        before, word = word, _PORTER.stemWord(word)
        if fixed := _fixed_stems().get(word):
            return fixed
    if len(word) > MIN_PART and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    return word[:-1] + _LAST.get(word[-1], word[-1])


@cache
def _heads() -> dict[str, tuple[str, int]]:
    """Spelling inside a compound, with its link, to the stem of the part and its length."""
    parts = [part for line in read_lines("samenstellingen.txt") for part in line.split()]
    return {part + link: (stem(part), len(part)) for link in reversed(LINKS) for part in parts}


@cache
def _tails() -> frozenset[str]:
    return frozenset(found for found, _ in _heads().values())


def split(word: str) -> tuple[str, ...]:
    """Stems of the parts of a compound, () when it is none: all of it has to be known parts.

    Of three or more parts also every run of neighbours: `bouwmisdrijf` in `stedenbouwmisdrijf`.
    """
    if len(word) < MIN_COMPOUND or not word.isalpha() or stem(word) in _tails():
        return ()
    if _fixed_stems().get(word) == word:
        return ()
    pieces = _split(word, 0)
    runs = [
        stem(word[pieces[first][0] : pieces[last][1]])
        for first in range(len(pieces))
        for last in range(first, len(pieces))
        if last - first < len(pieces) - 1
    ]
    return tuple(dict.fromkeys(runs))


def _split(word: str, start: int) -> list[tuple[int, int]]:
    """Where the parts stand, their links left out; longest first part first."""
    heads = _heads()
    for end in range(len(word) - MIN_PART, start + MIN_PART - 1, -1):
        head = heads.get(word[start:end])
        if head is None:
            continue
        here = (start, start + head[1])
        if stem(word[end:]) in _tails():
            return [here, (end, len(word))]
        if len(word) - end >= 2 * MIN_PART and (rest := _split(word, end)):
            return [here, *rest]
    return []


class _Memory(dict[str, Word]):
    """Every spelling seen, analysed once."""

    def __missing__(self, raw: str) -> Word:
        if len(self) > MEMORY:
            self.clear()
        surface = fold(raw)
        word = self[raw] = Word(surface, stem(surface), split(surface))
        return word


WORDS = _Memory()


def words(text: str) -> Iterator[Word]:
    """The words of a text in order."""
    return (WORDS[raw] for raw in WORD.findall(text))


def analyse(text: str) -> Terms:
    """The terms of a text, as an index stores them."""
    found = [WORDS[raw] for raw in WORD.findall(text)]
    return Terms(
        [word.surface for word in found],
        [word.stem for word in found],
        [part for word in found for part in word.parts],
    )


def stems(text: str) -> tuple[str, ...]:
    """The stems of a short text, stop words included."""
    return tuple(word.stem for word in words(text))


def joined(texts: Iterable[str]) -> list[str]:
    """Stems of several short texts, a gap between them that no phrase can cross."""
    found: list[str] = []
    for text in texts:
        found.extend((*stems(text), "|"))
    return found


@cache
def digest() -> str:
    """Names this analysis: an index made by another one has to be built anew.

    Synonyms are left out, since they widen the question and leave no trace in an index.
    """
    state = hashlib.sha256()
    folder = files("search_index").joinpath("data", "analyse")
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.name != "synoniemen.txt":
            state.update(path.read_bytes())
    for module in ("analysis.py", "document.py"):
        state.update(files("search_index").joinpath(module).read_bytes())
    state.update(Stemmer.version().encode())
    return state.hexdigest()[:12]
