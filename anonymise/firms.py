"""Firms that carry the name of a person: "Smeyers Horse Transport", "Ketelvoort & Dochter"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from anonymise.cues import announces_name
from anonymise.lists import fold, is_given, is_place, is_surname, is_vocabulary
from anonymise.mentions import Mention
from anonymise.name_index import NameIndex
from anonymise.notions import business_words, notions
from anonymise.reading import Reading, Word
from anonymise.recognisers.letters import WORD
from anonymise.spans import Span

_KIN = re.compile(
    r"\s?(?:&|\+|en)\s(?:[Zz]onen|[Zz]oon|Zn\.?|[Dd]ochters?|[Cc]o\b\.?|[Cc]ie\b\.?|[Bb]roers?|[Zz]us(?:sen)?|"
    r"[Ff]ils|[Ff]illes?|[Pp]artners|[Aa]ssociates|[Vv]ennoten|[Kk]inderen)"
)
_RIGHT = re.compile(rf"(?:['’]s)?((?:\s{WORD}){{1,4}})")
_GENITIVE = re.compile(r"\w['’´`]s\b", re.IGNORECASE)
_FEW = 3  # with fewer words any listed surname tells
_SHORTEST = 5  # letters of a word that alone points to its firm
_LEFT = re.compile(rf"((?:{WORD}\s){{1,3}})\Z")
_SPACE = r"(?:[ ]|[ ]?\n[ \t]*)"
_QUOTED_WORD = rf"(?:{WORD}|te|ter|ten|de|het|van|der|den|en|&|['’]t)"
_QUOTED_LEFT = re.compile(rf"[\"„“”«‘]((?:{_QUOTED_WORD}{_SPACE}){{0,4}})\Z")
_QUOTED_RIGHT = re.compile(rf"((?:['’]s)?(?:{_SPACE}{_QUOTED_WORD}){{0,4}})[\"”“»’]")


def firm_around(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """The range of the firm's name when the person's name is part of one."""
    text = reading.text
    kin = _KIN.match(text, end)
    last = kin.end() if kin else end
    right = _RIGHT.match(text, last)
    if right and any(fold(word) in business_words() for word in right.group(1).split()):
        last = right.end()
    left = _LEFT.search(text, max(0, start - 60), start)
    first = start
    if left and fold(left.group(1).split()[-1]) in business_words():
        first = start - len(left.group(1).split()[-1]) - 1
        before = left.group(1).split()[:-1]
        if before and not reading.begins_sentence(left.start()):  # "Algemene Bouwwerken Wójcik"
            first = first - len(before[-1]) - 1
    return (first, last) if (first, last) != (start, end) else None


def quoted_around(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """The range between quotation marks when all of it is capitals: "Atelier Brătescu Moto"."""
    left = _QUOTED_LEFT.search(reading.text, max(0, start - 60), start)
    right = _QUOTED_RIGHT.match(reading.text, end)
    if not (left and right) or any(map(announces_name, left.group(1).split())):
        return None
    if left.group(1) or right.group(1):
        return left.start(1), right.end(1)
    return None


def find_firms(
    reading: Reading, spans: Sequence[Span], index: NameIndex, letters: Collection[str]
) -> Iterator[Mention]:
    """Every firm; it goes when its name leads to a person, and where that is in doubt.

    A vereniging goes only with a person's name in it; `letters` are the initials of persons.
    """
    for span in spans:
        if span.soort != "organisatie":
            continue
        words = reading.words_between(span.start, span.end)
        owners = [
            o for word in words for o in (index.owners(word.folded)[0] or index.glued(word.folded))
        ]
        leads = bool(owners) or _has_full_name(words)
        if not span.bron.endswith("_vereniging"):
            leads = leads or _GENITIVE.search(reading.text, span.start, span.end) is not None
            if not _is_article_and_word(words):
                leads = leads or any(_is_telling(word, letters, len(words)) for word in words)
        yield Mention(
            span.start,
            span.end,
            "organisatie",
            rol=owners[0].rol if owners else None,
            persoon=owners[0].nummer if owners else None,
            vervangen=leads,
            bronnen=(span.bron, "bevat_naam") if leads else (span.bron,),
            score=span.score,
        )


def _is_article_and_word(words: Sequence[Word]) -> bool:
    """Whether it is a word of the land with its article: "Het Lambroek"."""
    return (
        len(words) == _FEW - 1
        and words[0].folded in {"de", "het", "t"}
        and not is_surname(words[1].folded)
        and not is_given(words[1].folded)
    )


def _has_full_name(words: Sequence[Word]) -> bool:
    """Whether a first name stands before a word that is none of the dictionary."""
    return any(
        is_given(first.folded) and second.is_capital and not is_vocabulary(second.folded)
        for first, second in pairwise(words)
    )


def _is_telling(word: Word, letters: Collection[str], of_words: int) -> bool:
    """Whether the word may be a name, or the initials of somebody in this decision."""
    if word.is_capital and (is_given(word.folded) or (is_surname(word.folded) and of_words < _FEW)):
        return True
    return word.is_capital and (word.folded in letters or _is_distinctive(word.folded))


def _is_distinctive(folded: str) -> bool:
    trades = tuple(word for word in business_words() if len(word) >= _SHORTEST)
    return len(folded) >= _SHORTEST and not (
        folded.endswith(trades)
        or folded in business_words()
        or folded in notions()
        or is_vocabulary(folded)
        or is_place(folded)
        or folded.isdigit()
    )


def find_again(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Where a firm that goes stands again: its whole name, its first two words, or its own word."""
    firms = [one for one in mentions if one.soort == "organisatie" and one.vervangen]
    persons = _Places((one.start, one.end) for one in mentions if one.soort == "persoon")
    alone: dict[str, Mention] = {}
    for name, one in {_spaced(reading, one): one for one in firms}.items():
        words = reading.words_between(one.start, one.end)
        alone |= {word.folded: one for word in words if _is_distinctive(word.folded)}
        shorter = " ".join(name.split()[:2]) if len(name.split()) > 2 else name
        for form in {name, shorter}:
            if len(form) < _SHORTEST or not _is_own(form):
                continue
            pattern = r"[\s-]{1,20}".join(re.escape(part) for part in form.split())
            for found in re.finditer(rf"(?<!\w){pattern}(?!\w)", reading.text, re.IGNORECASE):
                if found.group()[0].isupper() and _fits(persons, *found.span()):
                    yield replace(
                        one, start=found.start(), end=found.end(), bronnen=("bekende_firma",)
                    )
    for word in reading.words:
        if word.is_capital and word.folded in alone and not persons.touched(word.start, word.end):
            yield replace(
                alone[word.folded], start=word.start, end=word.end, bronnen=("bekende_firma",)
            )


class _Places:
    """Ranges of the text, of which those that touch another are found by bisection."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self._ranges = sorted(ranges)
        self._starts = [start for start, _ in self._ranges]
        self._longest = max((end - start for start, end in self._ranges), default=0)

    def touched(self, first: int, last: int) -> list[tuple[int, int]]:
        """Those that share a character with the range."""
        begin = bisect_right(self._starts, first - self._longest)
        near = self._ranges[begin : bisect_left(self._starts, last)]
        return [(start, end) for start, end in near if end > first]


def _fits(persons: _Places, first: int, last: int) -> bool:
    """Whether no person's name sticks out of the range."""
    touched = persons.touched(first, last)
    return all(first <= start and end <= last for start, end in touched)


def _spaced(reading: Reading, one: Mention) -> str:
    return " ".join(reading.text[one.start : one.end].split())


def _is_own(form: str) -> bool:
    """Whether the words are not just those of everyday prose: "De Vennootschap"."""
    return " " in form and not all(
        is_vocabulary(fold(word)) and word[:1].islower() for word in form.split()
    )
