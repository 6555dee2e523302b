"""What known mentions give away elsewhere: the same value again, a home behind a name, a street."""
# ruff: noqa: E501 -- a pattern reads better in one piece

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from anonymise.keep import stays
from anonymise.lists import fold, is_common, is_place, is_surname
from anonymise.mentions import SOORTEN, Mention
from anonymise.notions import business_words, notions
from anonymise.reading import Reading
from anonymise.recognisers.cadastre import parcel_numbers
from anonymise.recognisers.compounds import is_in_place
from anonymise.recognisers.letters import WORD
from anonymise.spans import Span
from anonymise.vocabulary import is_thing, is_word

_VALUES = frozenset(SOORTEN) - {"persoon", "initialen", "organisatie", "gemeente", "adres"}
_HOME = re.compile(
    rf"[\"”]?\s{{1,2}}(?P<woord>te|uit|in)\s{{1,20}}(?P<plaats>{WORD}(?:-(?:{WORD}|[a-z]{{2,4}}(?=-)))*)"
    rf"|,?\s{{1,2}}(?:die|dat|wonende|nu|thans)\s{{1,2}}(?P<die>in|te)\s{{1,20}}(?P<daar>{WORD}(?:-{WORD})*)"
)
# Behind these a name is followed by an office, not a home.
_AT_OFFICE = re.compile(
    r"(?i:advoca\w{1,4}|meesters?|mrs?\.|raads\w{1,5}|architect|griffier|rechter|voorzitter)\s{1,40}\Z"
)
_COMMA, _TOWN = (
    re.compile(r",\s{1,3}\Z"),
    re.compile(rf"\s(?:te|in)\s(?P<plaats>{WORD}(?:-{WORD})*(?:\s\({WORD}(?:-{WORD})*\))?)"),
)
_LIVES = re.compile(r"\b(?:be)?woon(?:t|de|den)\s(?:aan|in|op|langs)\s(?:de\s|het\s)?\Z")
_NEAR = 30  # characters
_FEW = 4  # characters
_LONG = 6  # letters of a name that is told by one word
_HOUSE = re.compile(r",?\s(?:nr\.?\s|nummer\s)?\d{1,4}(?:[ ]?[A-Za-z](?!\w))?(?![\w/]|[.,]\d)")
_STREETS = re.compile(
    rf"(?<![\w-])(?P<n>{WORD}(?:[ ](?:ten|ter|de|den|der|het|van|{WORD})){{0,3}}[ ]{WORD}),?[ ](?:nr\.?[ ])?\d"
)
_GLUED, _GLUED_AFTER = re.compile(r"[\w/.-]"), re.compile(r"[\w/-]")


def repeated(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Where a value that goes stands once more without the words that gave it away."""
    values = {
        reading.text[one.start : one.end]: one
        for one in mentions
        if one.vervangen and one.soort in _VALUES and one.end - one.start < 40
    }
    values |= {
        number: one
        for one in mentions
        if one.vervangen and one.soort == "kadaster"
        for number in parcel_numbers(reading.text[one.start : one.end])
    }
    for value, one in values.items():
        if sum(char.isdigit() for char in value) < 3 or not re.search(r"\D", value):
            continue
        for start, end in _alone(reading.text, value):
            yield replace(one, start=start, end=end, bronnen=("bekende_waarde",))


def called_again(
    reading: Reading, named: Sequence[Mention], mentions: Sequence[Mention]
) -> Iterator[Mention]:
    """Where a thing that goes is called by its name again: "Wij hebben alles in Ons Rust gestoken"."""
    names = {
        " ".join(reading.text[one.start : one.end].split()): one
        for one in mentions
        if one.vervangen and one.bronnen[0].startswith("zaak:")
    }
    for name, one in names.items():
        parts = name.split()
        if not all(part[0].isupper() for part in (parts[0], parts[-1])):
            continue
        if len(parts) == 1 and (len(name) < _LONG or is_word(fold(name))):
            continue
        written = (parts, [part.upper() for part in parts])
        pattern = "|".join(r"\s{1,40}".join(map(re.escape, one)) for one in written)
        for found in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", reading.text):
            if not is_within(named, *found.span()):
                yield replace(one, start=found.start(), end=found.end(), bronnen=("bekende_zaak",))


def _alone(text: str, value: str) -> Iterator[tuple[int, int]]:
    """Where the value stands and is no part of a longer one."""
    start = text.find(value)
    while start >= 0:
        end = start + len(value)
        if _GLUED.match(text[max(0, start - 1) : start]) or _GLUED_AFTER.match(text, end):
            end = start + 1
        else:
            yield start, end
        start = text.find(value, end)


def homes(reading: Reading, named: Sequence[Mention]) -> Iterator[Mention]:
    """Where somebody lives or comes from, right after the name: "zijn zoon [persoon] te Lanaken"."""
    for one in named:
        found = _HOME.match(reading.text, one.end)
        if not found or _AT_OFFICE.search(reading.text, max(0, one.start - 40), one.start):
            continue
        group = "plaats" if found.group("plaats") else "daar"
        place = fold(found.group(group))
        known = is_place(place) and found.group("woord") is not None
        if known or not (is_word(place) or is_thing(place) or place in business_words()):
            yield replace(
                one,
                start=found.start(group),
                end=found.end(group),
                soort="gemeente",
                bronnen=("naam_te",),
            )


def home_towns(
    reading: Reading, named: Sequence[Mention], others: Sequence[Mention]
) -> Iterator[Mention]:
    """Somebody's address with its municipality: "Gerda Debruyne, Zandstraat 912 te Langemark"."""
    ends = {one.end for one in named}
    for one in others:
        comma = _COMMA.search(reading.text, max(0, one.start - _FEW), one.start)
        place = _TOWN.match(reading.text, one.end)
        lives = _LIVES.search(reading.text, max(0, one.start - _NEAR), one.start)
        told = (comma and comma.start() in ends) or lives
        if one.soort == "adres" and one.vervangen and told and place:
            yield replace(one, end=place.end("plaats"), bronnen=(*one.bronnen, "naam_te"))


def streets(reading: Reading, spans: Sequence[Span]) -> Iterator[Mention]:
    """Where the street of a known address stands alone."""
    names = {
        word.folded
        for span in spans
        if span.soort == "adres" and span.score > 0.8 and not stays(reading, span, ())
        for word in reading.words_between(span.start, span.end)
        if word.is_capital and len(word.folded) > 7 and _is_street(word.folded)
    }
    yield from _of_several_words(reading, spans)
    for word in reading.words:
        if (
            word.folded in names
            and word.is_capital
            and not is_in_place(reading.text, word.start, word.end)
        ):
            number = _HOUSE.match(reading.text, word.end)
            end = number.end() if number else word.end
            yield Mention(word.start, end, "adres", bronnen=("bekende_straat",), score=0.8)


def _of_several_words(reading: Reading, spans: Sequence[Span]) -> Iterator[Mention]:
    """Where the street of a known address stands alone and has several words: "Weeldse Heide 7"."""
    names = {
        found.group("n")
        for span in spans
        if span.soort == "adres" and span.score > 0.8 and not stays(reading, span, ())
        for found in _STREETS.finditer(reading.text, span.start, span.end)
    }
    for name in names:
        for start, end in _alone(reading.text, name):
            number = _HOUSE.match(reading.text, end)
            last = number.end() if number else end
            yield Mention(start, last, "adres", bronnen=("bekende_straat",), score=0.8)


def _is_street(folded: str) -> bool:
    return (
        folded not in notions()
        and not is_common(folded)
        and not is_place(folded)
        and not is_surname(folded)
    )


def is_within(named: Sequence[Mention], start: int, end: int) -> bool:
    """Whether a mention touches the range."""
    return any(one.start < end and start < one.end for one in named)
