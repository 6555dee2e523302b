"""Capitalised words that are no name: courses, codes, abbreviations, foreign prose.

Rulings on studies are full of them. A form of address or a caption outweighs all of this; a model,
a list or two capitals in a row does not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from anonymise.lists import fold, is_common, is_given, is_place, is_vocabulary, words
from anonymise.notions import (
    given_notions,
    institution_names,
    notions,
    study_cues,
    study_words,
)
from anonymise.reading import Reading

_ABSTRACT = re.compile(  # what ends like this is a subject or an act, unless a list says otherwise
    r"[a-z]{3,30}(?:kunde|logie|logy|techniek|technologie|wetenschap(?:pen)?|atica|metrie|grafie|"
    r"tion|tions|ness|ments|isme|iteit|heid|schap|onderwijs|examens?|formulier|systemen|systeem|"
    r"therapie|taal|talen|titel|cursus|programma|management|ology|ical|ische)"
)
_BEFORE = re.compile(r"([\w-]{2,40})\.?[ \n][ \t]*[\"“„”'‘’«(]{0,2}\Z")
_LINK = re.compile(r"([\w-]{2,40})[ \n][ \t]*(?:in|of|van)(?: de)?[ \n][ \t]*[\"“„”'‘’«(]{0,2}\Z")
_UNIVERSITY_OF = re.compile(  # "de universiteit van San Martín", "Università degli Studi di Roma"
    r"\b[Uu]niv[ei]r\w+[ \n](?:(?:van|de|of|di|du|des|degli|del|der)[ \n]){1,2}\Z"
)
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a run as written and as compared."""

    text: str
    folded: str


def is_abbreviation(token: Token) -> bool:
    """Whether the word is capitals too short for a name: "LO", "ECTS", or has a digit: "OF1"."""
    if any(one.isdigit() for one in token.text[1:]) and token.text.isupper():
        return True
    return token.text.isupper() and (
        len(token.folded) <= _SHORT or (len(token.folded) < 6 and not _is_listed(token.folded))
    )


def is_subject(token: Token) -> bool:
    """Whether the word is a subject, a notion or a compound of ordinary words, on no list."""
    if token.folded in study_words():
        return True
    if _is_listed(token.folded):
        return False
    return (
        token.folded in notions()
        or (is_vocabulary(token.folded) and not is_common(token.folded))
        or (not is_place(token.folded) and _ABSTRACT.fullmatch(token.folded) is not None)
    )


def is_prose(token: Token) -> bool:
    """Whether the word is one of every text and on no list of names: "het beroepen vonnis"."""
    return is_common(token.folded) and not _is_listed(token.folded)


def names_nobody(reading: Reading, start: int, end: int, tokens: Sequence[Token]) -> bool:
    """Whether every word is of this kind, or a study is named right before."""
    name = reading.text[start:end]
    if fold(name) in given_notions() and (reading.is_study or name.isupper()):
        return True
    if fold(name) in notions() or " ".join(name.casefold().split()) in institution_names():
        return True
    if _UNIVERSITY_OF.search(reading.text, max(0, start - 40), start):
        return True
    if all(is_abbreviation(one) or is_subject(one) or _is_plain(reading, one) for one in tokens):
        return not all(is_common(one.folded) and _is_listed(one.folded) for one in tokens)
    if any(is_given(one.folded) and not is_abbreviation(one) for one in tokens):
        return False
    return is_study_before(reading, start) or is_study_after(reading, end)


def _is_plain(reading: Reading, one: Token) -> bool:
    """An ordinary word here: a word of the language, or in lower case elsewhere in the text."""
    if is_common(one.folded):
        return True
    return not _is_listed(one.folded) and one.folded in reading.prose_lower


def is_study_before(reading: Reading, start: int) -> bool:
    """Whether a word for a study stands right before: "het vak “Basic Programming”"."""
    before = reading.text[max(0, start - 90) : start]
    found = _BEFORE.search(before)
    if found and fold(found.group(1)) in study_cues():
        return True
    linked = _LINK.search(before)
    return linked is not None and fold(linked.group(1)) in {"master", "bachelor", "bach"}


def is_study_after(reading: Reading, end: int) -> bool:
    """Whether points of study or the rest of an English title follow."""
    return _AFTER.match(reading.text, end) is not None


_AFTER = re.compile(
    r"[\"”’'»]?[ \n](?:and|of|for|in the|\(?\d{1,2}\s?(?:stp|sp\b|SP\b|studiepunten|ECTS|credits))"
)


def _is_listed(folded: str) -> bool:
    return folded in words("achternamen") or folded in words("voornamen")
