"""Dates that identify: birth and death. Other dates stay."""
# ruff: noqa: E501 -- a pattern reads better in one piece

import re
from collections.abc import Iterator

from anonymise.expression import Expression
from anonymise.lists import fold, is_common, is_place
from anonymise.recognisers.letters import CAP, GAP
from anonymise.spans import Span

_MONTH = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"jan\.?|feb\.?|mrt\.?|apr\.?|aug\.?|sept?\.?|okt\.?|nov\.?|dec\.?|janvier|février|mars|avril|"
    r"mai|juin|juillet|août|septembre|octobre|novembre|décembre|Januar|Februar|März|Juni|Juli|"
    r"Oktober|Dezember|January|February|March|April|May|June|July|August|September|October|November|"
    r"December)"
)
MONTH_NAME = re.compile(_MONTH, re.IGNORECASE)
_UNIT = r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der|veer|vijf|zes|zeven|acht|negen|tien|twin|tig|en|ën|ten|der|dert|veert|tach|honderd|duizend|eerste)"
_WORDS = rf"(?:{_UNIT}(?:-[ ]?\n[ \t]{{0,40}})?){{1,6}}"
_LONGEST = 300  # signs of a date in words
_S = r"[\s\u00a0]{1,40}"
DATE = (
    rf"(?:[\dOolI]{{1,2}}(?:e|ste|de)?\.?{_S}{_MONTH}{_S}[\dOolI]{{4}}"
    r"|[\dOolI]{1,2}\s?[./-]\s?[\dOolI]{1,2}\s?[./-]\s?(?:[\dOolI]{4}|[\dOolI]{2})(?!\d)"
    r"|\d{1,2}[./-][IVX]{1,4}[./-](?:19|20)\d{2}(?!\d)"
    r"|(?:19|20)\d{2}-\d{2}-\d{2}"
    rf"|(?<![^\W\d_]){_WORDS}{_S}{_MONTH}{_S}(?:\d{{4}}|{_WORDS}(?:{_S}(?:en{_S})?{_WORDS}){{0,3}})(?!\w)"
    rf"|\d{{1,2}}{_S}{_MONTH}{_S}{_WORDS}(?:{_S}(?:en{_S})?{_WORDS}){{0,3}}(?!\w))"
)
_YEAR = r"(?:18|19|20)\d{2}(?![\d/-]|\.\d)"
_PLACE = rf"(?:[’']s-|[’']t\s)?{CAP}[\w’'./-]*(?:(?:{GAP}|-)(?:{CAP}[\w’'./-]*|(?:op|aan|den|de|der|ter|bij|la|le|sur|am|an|upon|el|al|do|da|dos|das|del|di|du)(?=[ -]{CAP}|[ ](?:den|de|la)[ ]{CAP}))){{0,4}}"
_BORN = Expression(
    rf"\b(?i:g[eéëc][bh6][oö0]r[eéëc][nmu]e?|geb\.|né(?:e)?|nee?(?=\s[aà]\s)|geboortig|geboorteplaats(?:\s+en\s+-datum)?)"
    rf"(?:(?:,?\s{{1,40}}(?:te|in|van|à|a|uit)\s{{1,40}}|\s?:\s{{0,40}}|\s{{1,40}}(?={CAP}[^,;\d\n]{{1,30}},?\s{{1,3}}(?:op\s)?\d))(?P<plaats>{_PLACE}))?"
    rf"(?:\s{{0,40}}\(\s?[^)\n,;\d]{{2,40}}\)|,\s{{1,3}}{CAP}[\w’'-]{{2,20}}(?=,?\s{{1,3}}(?:op|le|de)\s))?[,;]?\s{{0,40}}"
    rf"(?:(?:op|de|le|d\.d\.|:|in(?:\s+het\s+jaar)?)?\s{{0,40}}(?P<datum>{DATE}|{_YEAR}))?"
    rf"(?:,?\s{{1,40}}(?:te|in|à)\s{{1,40}}(?P<daarna>{_PLACE}))?"
)
# An ordinal's degree sign stands right after its figure and no date follows it in brackets.
_SIGN = Expression(
    rf"(?<![\d\w])°\s?(?:(?:te\s(?P<plaats>{_PLACE})|(?P<kaal>{_PLACE}))(?:\s\([A-Z][^)\n\d]{{2,25}}\))?,?\s(?:op\s)?)?(?P<datum>{DATE}|{_YEAR})"
    rf"(?:,?\s(?:(?:te|in)\s|(?={CAP}[^,;\n\d]{{2,30}},))(?P<daarna>{_PLACE}))?"
)
# A line of the caption: "PEETERS Jan, 3/7/1997, student".
_AFTER_NAME = Expression(
    rf"(?<![\w-])[^\W\d_a-z]{{3,}}(?:[ -][^\W\d_a-z]{{2,}}){{0,3}}(?:[ ]{CAP}[\w’'-]*){{1,3}},\s{{1,3}}(?P<datum>{DATE})(?=,\s[a-z])"
)
# The same in one breath with the place: "PISCOPO DARIO, magazijnier, Hasselt 01.10.1994, te ...".
_PLACE_AND_DAY = Expression(
    rf"(?<=[^\W\d_]),[ ]?(?:\n[ \t]{{0,40}})?(?<=\s)(?:[a-zà-ÿ][^,;:.\d]{{2,40}},\s{{1,40}})?(?P<plaats>(?![A-Z]\.){_PLACE})(?:\s?\([^)\n,;\d]{{2,25}}\))?,?\s{{1,3}}(?:op\s|°\s?)?(?P<datum>{DATE})(?=\s?[,;]\s{{1,40}}(?:te\s|[a-zà-ÿ]|[Ww]on|RRN|NN\b|[1-9]\d{{3}}\s|{CAP}[\w’'-]+(?:straat|laan|weg|plein|lei|dreef)))"
)
_CAPTION = 60  # blank lines before which a caption ends
_OF_COURT = re.compile(
    rf"(?:Cass|Corr|Rb|Pol|Kh|M?HHC|RvS|RvVb)\b|(?:Antwerpen|Gent|Brussel|Luik|Bergen)\W{{1,3}}\d{{1,2}}\s{_MONTH}"
)
_BIRTHDAY = Expression(
    rf"\b(?i:geboortedatum|geboorte\s*datum|geboorte-?\s*jaar|met\s+geboortedatum|geboren\s+op|geb\.|levenslicht\s+(?:zag\s+)?op|verjaardag(?:\s+op)?|geboorte\s+op|jarig\s+op|(?:hij|zij|ik)\s(?:is|was|ben)\svan)\s*[:(]?\s*(?:(?:op|is|was)\s+)?(?P<datum>{DATE}|{_YEAR})"
)
_NUMBER_WORD = r"(?:RRN|RR\b|NN\b|rijksregister|BIS|bisnummer)"
_BEFORE_NUMBER = Expression(
    rf"(?P<datum>{DATE})(?=\)?,?\s?\(?{_NUMBER_WORD})", key=_NUMBER_WORD, before=_LONGEST
)
_DEATH = Expression(
    rf"\b(?i:overleden|overlijden|overleed|gestorven|stierf|sterfdatum)(?:{_S}(?:hij|zij|ze|deze))?(?:{_S}te{_S}(?P<plaats>{_PLACE}))?,?{_S}(?:op|d\.d\.){_S}(?P<datum>{DATE})(?:,?{_S}(?:in|te){_S}(?P<daarna>{CAP}[\w’'-]+(?:[ -]{CAP}[\w’'-]+)?))?"
)

_DIED = Expression(rf"\bop{_S}(?P<datum>{DATE})(?={_S}(?:overleden|gestorven|ontslapen)\b)")


def find_life_dates(text: str) -> Iterator[Span]:
    """Birth dates, birth places and dates of death."""
    for found in (*_BORN.finditer(text), *_SIGN.finditer(text)):
        for group in ("plaats", "daarna", "kaal"):
            place = found.groupdict().get(group)
            named = place and (is_place(fold(place)) or not is_common(fold(place)))
            if place and (named or found["datum"]):  # "geboren te Düren op …"
                end = found.start(group) + len(place.rstrip("."))
                yield Span(found.start(group), end, "gemeente", 0.9, "datum:geboren_te")
        if found.group("datum"):
            yield Span(*found.span("datum"), "geboortedatum", 0.95, "datum:geboren_op")
    for found in _BIRTHDAY.finditer(text):
        yield Span(*found.span("datum"), "geboortedatum", 0.95, "datum:geboortedatum")
    for found in _AFTER_NAME.finditer(text):
        yield Span(*found.span("datum"), "geboortedatum", 0.85, "datum:na_naam")
    yield from _in_one_breath(text)
    for found in _BEFORE_NUMBER.finditer(text):
        yield Span(*found.span("datum"), "geboortedatum", 0.9, "datum:voor_rijksregisternummer")
    yield from _deaths(text)


def _deaths(text: str) -> Iterator[Span]:
    """When and where somebody died."""
    for found in _DEATH.finditer(text):
        for group in ("plaats", "daarna"):
            if found[group] and (is_place(fold(found[group])) or not is_common(fold(found[group]))):
                yield Span(*found.span(group), "gemeente", 0.8, "datum:overleden_te")
        yield Span(*found.span("datum"), "overig", 0.8, "datum:overlijden")
    for found in _DIED.finditer(text):
        yield Span(*found.span("datum"), "overig", 0.8, "datum:overlijden")


def _in_one_breath(text: str) -> Iterator[Span]:
    """Place and day of birth without a word for them, which only a caption has."""
    for found in _PLACE_AND_DAY.finditer(text):
        place = fold(found["plaats"])
        known = (is_place(place) or not is_common(place)) and not _OF_COURT.match(
            text, found.start("plaats")
        )
        if known and text.count("\n\n", 0, found.start()) < _CAPTION:
            yield Span(*found.span("plaats"), "gemeente", 0.85, "datum:plaats_en_dag")
            yield Span(*found.span("datum"), "geboortedatum", 0.85, "datum:plaats_en_dag")
