"""Formulas that announce a person or a home: what follows must be a mark, not words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from anonymise.expression import Expression
from anonymise.lists import fold
from anonymise.mentions import Finding
from anonymise.notions import function_words, office_notions, surname_notions
from anonymise.poort.candidate import Candidate
from anonymise.poort.words import (
    gate_words,
    is_listed_name,
    is_ordinary,
    is_thing,
    trade_words,
)
from anonymise.reading import Word

_HOME = Expression(
    r"\b(?:wonende|woonachtig|gehuisvest|gedomicilieerd|geboren|geboortig|verblijvende|ingeschreven"
    r"|woonplaats|gevestigd|zetel|zetelend|huiszoeking|kiezende?)\s+(?:te|op|aan\s+de|aan\s+het)\s+(?=[A-ZÀ-Ý\d\"“„«])"
    r"(?!\d{1,2}[ ./-](?:\d|[a-z]{3}))",
)
# Where a decision is about studies, somebody is enrolled at a school.
_ENROLLED = re.compile(r"ingeschreven\s+aan\s+(?:de|het)\s")
# A school or a body, no mark, and where it has its seat.
_OFFICE = re.compile(
    r"(?i:universiteit|hogeschool|gemeenschap|gewest|agentschap|departement|ministerie|school)\b"
    r"[^|]{0,50}(?:kiezende?|zetel|gevestigd)\s+(?:te|op)\s+\Z"
)
_BIRTH_GOES_ON = Expression(
    r"\b(?:geboren|geboortig)\s+te\s+\|+[^\n.;|]{0,60}?\s+op\s+(?=[^\s|])(?!hetzelfde)"
)
_BORN = Expression(r"\(°\s*(?=\d)|°\s?(?=(?:19|20)\d\d\b)")
_ANNOUNCED = Expression(
    r"\b(?:(?:een\s+)?zekere|ene|genaamde|geheten)\s+(?=[\"“„‘«'’]|[A-ZÀ-Ý])"
    r"|\b(?:bijgenaamd|roepnaam|alias|bijnaam|schuilnaam)\s+(?:van\s+|is\s+|was\s+|de\s+)?(?=[^\s|.,;:)])"
    r"|\b(?:mama|papa|nonkel|tante|oma|opa|m[ée]m[ée]|p[ée]p[ée]|grootmoeder|grootvader)\s+(?=[A-ZÀ-Ý])"
    r"|\b(?:getekend|ondertekend\s+door)\s*[:,]?\s*(?=[\"“„‘«]|[A-ZÀ-Ý])"
)
_STREET = Expression(
    r"(?<![\w-])(?:[A-ZÀ-Ý][\w'’-]*(?:straat|laan|steenweg|dreef|lei|weg|plein|kaai|dijk|baan|markt|pad"
    r"|singel|vest|kouter|ommegang|wal|chaussée|rue|avenue)|(?:aan|langs)\s+(?:de\s+|het\s+|den\s+)?"
    r"[A-ZÀ-Ý][\w'’-]{2,30}|(?:in|op|van)\s+(?:de|het|den)\s+[A-ZÀ-Ý][\w'’-]{2,30}"
    r"|\b(?:woont|woonde|wonende|pand|woning),?\s+[A-ZÀ-Ý][\w'’-]{2,30})"
    r"\s*,?\s+(?:nr\.?\s*)?\d{1,4}\b(?![/.-]\d|\s(?:euro|EUR|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)"
)
_INITIALS = Expression(r"(?<![\w.])(?:[A-ZÀ-Ý][a-z]?\.(?:[a-z]\.){0,2}[ ]?){2,}(?![a-zà-ÿ\d])")
_SPACED_LETTERS = Expression(r"^[ \t]*([A-ZÀ-Ý](?:[ ][A-ZÀ-Ý]){1,2})(?=,?[ \t]*$)", re.MULTILINE)
_INITIAL_AFTER_MARK = Expression(r"\|,?[ ][A-ZÀ-Ý]\.(?=[,;:)]|\s+[a-z])")
_PARTY_ZONE = Expression(
    r"^[ \t]*(?:tegen|inzake|in\s+zake|in\s+de\s+za(?:ak|ken))\b.{0,40}$",
    re.IGNORECASE | re.MULTILINE,
)
_FIRST_PARTY = Expression(
    r"^[ \t]*[Ii]n[ ]?[Zz]ake[ ]*:[ ]*(?:1\.[ ]*)?([A-ZÀ-Ý][^\n|]{0,60})$", re.MULTILINE
)
_NUMBERED = Expression(
    r"^[ \t]*(?:\d{1,2}[.)°]{1,2}|[-–•])[ \t]+(?=[^\s|])([^\n]{0,200})", re.MULTILINE
)


_SENTENCE = re.compile(
    r"(?:De|Het|Een)\s[^,\n]{5,60}\s(?:is|was|heeft|voert|werd|wordt|zijn|had)\s|Bij\sinbreuk\sop\s"
)
_BEFORE_NAMES = re.compile(r"(?i:heer|dhr|mevr|mej|mw|mr)\b")  # no verb follows these
_PLAIN = re.compile(r"[A-Z][a-zà-ÿ]+(?:[ ][a-zà-ÿ]+){1,7}[ ]*")
_ROLES = frozenset(
    {"beklaagde", "beklaagden", "burgerlijke", "partij", "partijen", "eiser", "eisers"}
)
# A word of five letters or more before what a home, a birth or a parcel is told with.
_LEADS = Expression(
    r"(?<![\w|-])(?P<woord>[^\W\d_]{5,20})[,:]?\s{1,3}"
    r"(?=(?:te|op|in|aan)\s|(?:nrs?\.?|nummers?)?\s?[A-Z]?\d|[A-Z](?:[ ,]|\b)|\|)"
)
_ANNOUNCING = frozenset(
    {"geboren", "wonende", "woonachtig", "verblijvende", "ingeschreven", "gedomicilieerd"}
    | {"zetel", "gevestigd", "woonplaats", "rijksregisternummer"}
    | {"sectie", "afdeling", "perceel", "percelen", "kadastraal"}
)
_NORMS = ("decreet", "wet", "wetboek", "besluit", "codex", "verordening", "richtlijn")
_HEADING, _NAME, _BEFORE = 6, 30, 90  # words, characters


def no_formula_misread(candidate: Candidate) -> Iterator[Finding]:
    """No word that announces a home, a birth or a parcel was misread: "gcboren te", "secfie D"."""
    for found in _LEADS.finditer(candidate.unmarked):
        if _is_misread(found["woord"]):
            yield candidate.finding("naam_aangekondigd", *found.span("woord"))


@lru_cache(maxsize=4096)
def _is_misread(word: str) -> bool:
    folded = fold(word)
    near = process.extractOne(folded, _ANNOUNCING, scorer=OSA.distance, score_cutoff=1)
    written = {folded, f"{folded}e", folded.removesuffix("e"), folded.removesuffix("s")}
    return near is not None and not (written & _ANNOUNCING) and not is_ordinary(folded)


def no_formula_without_a_mark(candidate: Candidate) -> Iterator[Finding]:
    """Homes, births, nicknames and signatures are followed by a mark."""
    text = candidate.unmarked
    for pattern in (_HOME, _BIRTH_GOES_ON, _BORN, _ANNOUNCED, _INITIAL_AFTER_MARK):
        for found in pattern.finditer(text):
            if not (candidate.stays(found.end(), found.end() + 1) or _is_office(candidate, found)):
                yield candidate.finding("naam_aangekondigd", *found.span())


def _is_office(candidate: Candidate, found: re.Match[str]) -> bool:
    """Whether a school has its seat there, or somebody studies there."""
    before = max(0, found.start() - _BEFORE)
    if candidate.is_study and _ENROLLED.search(found.group()):
        return True
    return _OFFICE.search(candidate.unmarked, before, found.end()) is not None


def no_street_remains(candidate: Candidate) -> Iterator[Finding]:
    """No street with a number, unless it is the office of a public service."""
    for found in _STREET.finditer(candidate.unmarked):
        words = candidate.public.words_between(*found.span())
        if _is_course(words):
            continue
        if not all(word.folded in candidate.kept for word in words):
            yield candidate.finding("nummer_overgebleven", *found.span())


def _is_course(words: Sequence[Word]) -> bool:
    """Whether it is a language or a norm that a number follows: "beginnen aan Engels 3"."""
    capitals = [word.folded for word in words if word.is_capital]
    return len(capitals) == 1 and (capitals[0] in trade_words() or capitals[0].endswith(_NORMS))


def no_initials_unexplained(candidate: Candidate) -> Iterator[Finding]:
    """Letters with points are an abbreviation that lawyers know, or a mask of the court itself."""
    known = gate_words("afkortingen") | gate_words("romeins")
    masked = candidate.reading.is_masked
    for found in _INITIALS.finditer(candidate.unmarked):
        letters = "".join(char for char in found.group().casefold() if char.isalpha())
        if letters not in known and not (masked and letters not in candidate.initials):
            yield candidate.finding("naam_onverklaard", *found.span())
    for found in _SPACED_LETTERS.finditer(candidate.unmarked, 0, candidate.caption_end):
        yield candidate.finding("naam_onverklaard", *found.span(1))


def no_small_name_after_a_title(candidate: Candidate) -> Iterator[Finding]:
    """After a form of address comes a mark, or a word that is one: "de heer zwezerijn" is none."""
    for found in _addressed().finditer(candidate.unmarked):
        word = fold(found.group(1))
        named = is_listed_name(word) or word in surname_notions() or _BEFORE_NAMES.match(found[0])
        if named and not (candidate.is_study or _is_said_of(word)):
            yield candidate.finding("naam_onverklaard", *found.span(1))  # "de heer wolf"
        elif not (is_thing(word) or word in function_words() or word in trade_words()):
            yield candidate.finding("naam_onverklaard", *found.span(1))
    if candidate.is_study:
        return
    for found in _led().finditer(candidate.unmarked):  # "de heer van den broeck"
        joined = fold(re.sub(r"\s", "", found["n"]))
        word = fold(found["laatste"])
        if is_listed_name(joined) or not (is_thing(word) or is_listed_name(word)):
            yield candidate.finding("naam_onverklaard", *found.span("n"))


def _is_said_of(word: str) -> bool:
    """Whether the word behind a form of address is an office or an everyday word."""
    listed = gate_words("titels") | gate_words("aankondigingen")
    office = word in listed or word.endswith(tuple(gate_words("titelstaarten")))
    notion = word in office_notions() and not is_listed_name(word)  # "de heer konings"
    return office or notion or word in function_words()


@cache
def _addressed() -> Expression:
    titles = "|".join(sorted(gate_words("aansprekingen"), key=len, reverse=True))
    return Expression(rf"(?<!\w)(?i:{titles})\.?[ \n]{{1,2}}(?=([a-zà-ÿ]{{3,30}})(?!\w))")


@cache
def _led() -> Expression:
    titles = "|".join(sorted(gate_words("aansprekingen"), key=len, reverse=True))
    van = r"(?:van[ ](?:de[nr]?|het|['’]t)|van|vande[nr]?|ter|ten|op[ ]de)[ ]"
    return Expression(
        rf"(?:(?<!\w)(?i:{titles})\.?[ \n]{{1,2}}(?=(?:{van}|de[nr]?[ ]))|\|[ ](?={van}))"
        rf"(?P<n>(?:{van}|de[nr]?[ ])(?P<laatste>[a-zà-ÿ]{{3,30}}))(?!\w)"
    )


def caption_names_marks_only(candidate: Candidate) -> Iterator[Finding]:
    """Every numbered party of the caption is a mark or a public body."""
    end = candidate.offsets.to_public(candidate.reading.zones.caption_end)
    opening = _PARTY_ZONE.search(candidate.unmarked, 0, end)
    if opening is None:
        return
    first = _FIRST_PARTY.search(candidate.unmarked, 0, end)
    if first and not gate_words("openbaar").intersection(_words(first.group(1))):
        yield candidate.finding("hoofding_onverklaard", *first.span(1))
    for found in _NUMBERED.finditer(candidate.unmarked, opening.end(), end):
        line = found.group(1)
        if "|" in line or _is_heading(line):
            continue
        if not gate_words("openbaar").intersection(_words(line)):
            yield candidate.finding("hoofding_onverklaard", *found.span())


def _is_heading(line: str) -> bool:
    """Whether the line is the title of a part, or a sentence, rather than somebody."""
    words = _words(line)
    if words and _ROLES.issuperset(words):
        return True  # "- beklaagden -"
    if _PLAIN.fullmatch(line) and all(is_thing(one) or one in function_words() for one in words):
        return True  # "1. Waarover het gaat"
    heading = gate_words("koppen").intersection(words[:_HEADING]) and "," not in line[:_NAME]
    return bool(heading or _SENTENCE.match(line))


def _words(line: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", line.casefold())
