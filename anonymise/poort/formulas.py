"""Formulas that announce a person or a home: what follows must be a mark, not words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.mentions import Finding
from anonymise.poort.candidate import Candidate
from anonymise.poort.words import gate_words

_HOME = re.compile(
    r"\b(?:wonende|woonachtig|gehuisvest|gedomicilieerd|geboren|geboortig|verblijvende|ingeschreven"
    r"|woonplaats|gevestigd|zetel|zetelend|huiszoeking)\s+(?:te|op|aan\s+de|aan\s+het)\s+(?=[A-ZÀ-Ý\d\"“„«])",
)
_BIRTH_GOES_ON = re.compile(r"\b(?:geboren|geboortig)\s+te\s+\|[^\n.;]{0,60}?\s+op\s+(?=[^\s|])")
_BORN = re.compile(r"\(°\s*(?=\d)|°\s?(?=(?:19|20)\d\d\b)")
_ANNOUNCED = re.compile(
    r"\b(?:(?:een\s+)?zekere|ene|genaamde|geheten)\s+(?=[\"“„‘«'’]|[A-ZÀ-Ý])"
    r"|\b(?:bijgenaamd|roepnaam|alias|bijnaam|schuilnaam)\s+(?:van\s+|is\s+|was\s+|de\s+)?(?=[^\s|.,;:)])"
    r"|\b(?:mama|papa|nonkel|tante|oma|opa|m[ée]m[ée]|p[ée]p[ée]|grootmoeder|grootvader)\s+(?=[A-ZÀ-Ý])"
    r"|\b(?:getekend|ondertekend\s+door)\s*[:,]?\s*(?=[\"“„‘«]|[A-ZÀ-Ý])"
)
_QUOTED = re.compile(r"[\"“„«]([^\"“”„«»\n|]{2,40})[\"“”»]|[‘']([^'’‘\n|]{2,30})[’']")
_STREET = re.compile(
    r"(?<![\w-])(?:[A-ZÀ-Ý][\w'’-]*(?:straat|laan|steenweg|dreef|lei|weg|plein|kaai|dijk|baan|markt|pad"
    r"|singel|vest|kouter|ommegang|wal|chaussée|rue|avenue)|(?:aan|langs)\s+(?:de\s+|het\s+|den\s+)?"
    r"[A-ZÀ-Ý][\w'’-]{2,30})\s*,?\s+(?:nr\.?\s*)?\d{1,4}\b"
)
_INITIALS = re.compile(r"(?<![\w.])(?:[A-ZÀ-Ý][a-z]?\.[ ]?){2,}(?![a-zà-ÿ])")
_INITIAL_AFTER_MARK = re.compile(r"\|[ ][A-ZÀ-Ý]\.(?=[,;:)]|\s+[a-z])")
_PARTY_ZONE = re.compile(
    r"^[ \t]*(?:tegen|inzake|in\s+zake|in\s+de\s+za(?:ak|ken))\b.{0,40}$",
    re.IGNORECASE | re.MULTILINE,
)
_NUMBERED = re.compile(
    r"^[ \t]*(?:\d{1,2}[.)°]{1,2}|[-–•])[ \t]+(?=[^\s|])([^\n]{0,200})", re.MULTILINE
)


def no_formula_without_a_mark(candidate: Candidate) -> Iterator[Finding]:
    """Homes, births, nicknames and signatures are followed by a mark."""
    text = candidate.unmarked
    for pattern in (_HOME, _BIRTH_GOES_ON, _BORN, _ANNOUNCED, _INITIAL_AFTER_MARK):
        for found in pattern.finditer(text):
            if not candidate.stays(found.end(), found.end() + 1):
                yield candidate.finding("naam_aangekondigd", *found.span())


def no_street_remains(candidate: Candidate) -> Iterator[Finding]:
    """No street with a number, unless it is the office of a public service."""
    for found in _STREET.finditer(candidate.unmarked):
        words = candidate.public.words_between(*found.span())
        if not all(word.folded in candidate.kept for word in words):
            yield candidate.finding("nummer_overgebleven", *found.span())


def no_initials_unexplained(candidate: Candidate) -> Iterator[Finding]:
    """Letters with points are an abbreviation that lawyers know."""
    known = gate_words("afkortingen") | gate_words("romeins")
    for found in _INITIALS.finditer(candidate.unmarked):
        letters = "".join(char for char in found.group().casefold() if char.isalpha())
        if letters not in known:
            yield candidate.finding("naam_onverklaard", *found.span())


def caption_names_marks_only(candidate: Candidate) -> Iterator[Finding]:
    """Every numbered party of the caption is a mark or a public body."""
    end = candidate.offsets.to_public(candidate.reading.zones.caption_end)
    opening = _PARTY_ZONE.search(candidate.unmarked, 0, end)
    if opening is None:
        return
    for found in _NUMBERED.finditer(candidate.unmarked, opening.end(), end):
        line = found.group(1)
        if "|" not in line and not gate_words("openbaar").intersection(_words(line)):
            yield candidate.finding("hoofding_onverklaard", *found.span())


def _words(line: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", line.casefold())
