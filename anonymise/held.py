"""What is hidden besides in a decision that goes to a person all the same.

A model that learned from marked decisions says what it would mark there too: the numbers and names
of things, of which no list has an end, and places that only their sentence tells of. It makes no
decision ready: what the gate found stays a finding. Whoever reads past it then shows nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from anonymise.lists import fold, is_common, is_given, is_surname
from anonymise.mentions import Finding, Mention
from anonymise.omit import first_person, numbers_of_things
from anonymise.poort.candidate import Candidate, Check
from anonymise.poort.words import trade_words
from anonymise.reading import Reading, Word
from anonymise.recognisers.pipeline import model_of_marks
from anonymise.vocabulary import is_word

SEEN = "model:merk"  # the source of a mention that only this model saw
_SOORTEN = {"nummer": "overig", "ding": "overig", "adres": "gemeente", "persoon": "persoon"}
_SCORE = 0.5
_LOOKED_AT = re.compile(r"[A-Z]\.|[\w'’]*[A-ZÀ-Ý\d][\w'’]*")
_SAYS_LITTLE = re.compile(r"(?:19|20)\d\d|\d\d?|[IVX]+|\d+bis|[A-Z]")
_WORDS = re.compile(r"\w(?:.*\w)?", re.DOTALL)
_DATE = re.compile(r"[0-3]?\d[./-][01]?\d[./-](?:\d\d){1,2}")
_DIGIT = re.compile(r"\d")
_MASK = re.compile(r"(?:[A-Z]\.?\s?){1,4}")


def besides(candidate: Candidate, found: Mapping[Check, Sequence[Finding]]) -> list[Mention]:
    """What the model would mark and no mention has, and the numbers among the findings.

    Nothing in a decision about studies, which is full of the codes and titles of courses.
    """
    if candidate.is_study or candidate.reading.is_study:
        return []
    seen = list(_seen(candidate))
    numbers = [
        replace(one, start=start, end=end)
        for one in numbers_of_things(candidate, found)
        for start, end in _beside(candidate.reading.text, one.start, one.end, seen)
    ]
    return sorted([*seen, *numbers], key=lambda one: one.start)


def _seen(candidate: Candidate) -> Iterator[Mention]:
    """What the model sees that no mention has and that says something."""
    reading, text = candidate.reading, candidate.reading.text
    for one in model_of_marks().entities(text, _places(candidate)):
        for start, end in _beside(text, one.start, one.end, candidate.mentions):
            words = text[start:end]
            if one.label == "persoon" and not _may_name(reading, start, end):
                continue
            if _says_something(words):
                soort = _soort(one.label, words)
                yield Mention(start, end, soort, bronnen=(SEEN,), score=_SCORE)


def _places(candidate: Candidate) -> Iterator[tuple[int, int]]:
    """Numbers and capitals that no mention has, but for notions and the head of a sentence."""
    reading = candidate.reading
    taken = bytearray(len(reading.text))
    for one in candidate.mentions:
        taken[one.start : one.end] = b"\1" * (one.end - one.start)
    for found in _LOOKED_AT.finditer(reading.text, first_person(candidate)):
        if taken[found.start()] or _SAYS_LITTLE.fullmatch(found.group()):
            continue
        folded = fold(found.group())
        opens = reading.begins_sentence(found.start()) and (is_word(folded) or is_common(folded))
        if not opens and folded not in trade_words():
            yield found.span()


def _beside(
    text: str, start: int, end: int, mentions: Sequence[Mention]
) -> Iterator[tuple[int, int]]:
    """What of the place no mention has; nothing where one of them is to stay."""
    touching = [one for one in mentions if one.start < end and start < one.end]
    if not all(one.vervangen for one in touching):
        return
    for left, right in _gaps(start, end, touching):
        if found := _WORDS.search(text, left, right):
            yield found.span()


def _gaps(start: int, end: int, mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    for one in mentions:
        yield start, max(start, one.start)
        start = one.end
    yield start, max(start, end)


def _soort(label: str, words: str) -> str:
    """The soort of what the model saw: a place with a number is an address."""
    return "adres" if label == "adres" and _DIGIT.search(words) else _SOORTEN[label]


def _says_something(words: str) -> bool:
    """Whether there is a number in it, not a date, or a capital that is no notion of the law."""
    return not _DATE.fullmatch(words) and any(
        fold(found.group()) not in trade_words() for found in _LOOKED_AT.finditer(words)
    )


def _may_name(reading: Reading, start: int, end: int) -> bool:
    """Whether a person may be meant: in Dutch, within a sentence, by no word of the language."""
    words = [one for one in reading.words_between(start, end) if one.is_capital]
    by_court = reading.is_masked and _MASK.fullmatch(reading.text, start, end)
    return (
        bool(words)
        and not (by_court or _DIGIT.search(reading.text, start, end))
        and not reading.begins_sentence(start)
        and not reading.is_foreign(start, end)
        and all(_names(one) for one in words)
    )


def _names(word: Word) -> bool:
    return is_given(word.folded) or is_surname(word.folded) or not is_word(word.folded)
