"""Ages of people. They go to a band: the birth date is not told by the age on a known day."""
# ruff: noqa: E501 -- a pattern reads better in one piece

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from anonymise.cues import role_of
from anonymise.expression import Expression
from anonymise.spans import Span

_UNITS = "een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()  # noqa: SIM905 -- reads as counting
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()  # noqa: SIM905 -- the same
_LONGEST = 80  # signs from the age to the word that tells that it is one
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
_TEN = "|".join(_TENS)
_WORD = rf"(?:(?:{_UNIT})(?:en|ën)(?:{_TEN})|{_TEN}|{_UNIT})"
_NUMBER = rf"(?:1[01]\d|\d{{1,2}}|{_WORD})"
# "een 43-jarige man", "de vijftienjarige zoon"
_YEARS = Expression(
    rf"(?<![\w.,/-])(?P<n>{_NUMBER})(?P<tussen>[ -]?)jarige(?P<zelf>n?)(?![\w-])(?:\s{{1,40}}(?P<wie>\w{{2,25}})(?:\s{{1,40}}(?P<dan>\w{{2,25}}))?)?",
    key="jarige",
    before=_LONGEST,
)
# "is 43 jaar oud", "op de leeftijd van 43 jaar"
_OLD = Expression(
    rf"(?<![\w.,/-])(?P<n>{_NUMBER})(?=\s{{1,40}}jaar\s{{1,40}}(?:oud|jong)(?!\w))",
    key=r"jaar\s{1,40}(?:oud|jong)",
    before=_LONGEST,
)
_AGED = Expression(rf"\bleeftijd\s{{1,40}}van\s{{1,40}}(?P<n>{_NUMBER})(?!\w)")
# In a caption, right behind a name: "Wout Zwezerijn, 43 jaar, bediende"
_BEHIND_NAME = Expression(
    rf"(?<=[^\W\d_]),\s{{1,3}}(?P<n>{_NUMBER})(?=\s{{1,3}}jaar(?:,|\s?\)))",
    key=r"jaar(?:,|\s?\))",
    before=_LONGEST,
)
_BEFORE = 90
_SOMEBODY = re.compile(
    r"(?<!\w)(?:ik|hij|zij|ze|hem|haar|wie|man|vrouw|kind(?:eren)?|zoon|dochter|broer|zus|vader|moeder|beklaagde[n]?|betichte|getuige|bestuurder|partij|[A-ZÀ-Ý][\w’'-]{2,})(?!\w)"
)
_THING = re.compile(
    r"(?<!\w)\w{0,20}(?:bo(?:om|men)|bos|woning|gebouw|pand|huis|loods|stal|dak|constructie|tank|installatie|leiding|machine|wagen|voertuig|auto|schip|boot|hond(?:en)?|paard(?:en)?|dieren?|koe|koeien|vergunning|zaak|feiten|dossier|rechtspraak|eik(?:en)?|beuk(?:en)?)(?!\w)",
    re.IGNORECASE,
)
_PEOPLE = frozenset(
    [
        "leeftijd",
        "jongen",
        "meisje",
        "persoon",
        "mens",
        "leerling",
        "jongeman",
        "bejaarde",
        "inwoner",
        "inwoonster",
        "dader",
        "heer",
        "mevrouw",
        "dame",
        "landbouwer",
    ]
)


def find_ages(text: str) -> Iterator[Span]:
    """Every age that is a person's; one of a building, a tree or a term is none."""
    for found in _YEARS.finditer(text):
        if found["zelf"] or any(_is_person(found[word]) for word in ("wie", "dan")):
            yield _age(found.start("n"), found.end("n" if found["n"].isdigit() else "zelf"))
    for found in _OLD.finditer(text):
        before = text[max(0, found.start() - _BEFORE) : found.start()].rsplit(". ", 1)[-1]
        people, things = _last(_SOMEBODY, before), _last(_THING, before)
        if people > things:
            yield _age(*found.span("n"))
    for pattern in (_AGED, _BEHIND_NAME):
        for found in pattern.finditer(text):
            yield _age(*found.span("n"))


def _age(start: int, end: int) -> Span:
    return Span(start, end, "leeftijd", 0.7, "leeftijd:persoon")


def _is_person(word: str | None) -> bool:
    return word is not None and (word in _PEOPLE or role_of(word) is not None)


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((found.start() for found in pattern.finditer(text)), default=-1)


def band(age: str, bounds: Sequence[int]) -> str:
    """The mark of the band in which the age lies: "[40 tot 49]", the last "[80 of ouder]"."""
    number = _value(re.sub(r"[ -]?jarigen?\Z", "", age))
    at = max(0, bisect_right(bounds, number) - 1)
    last = f"{bounds[at + 1] - 1}" if at + 1 < len(bounds) else None
    mark = f"[{bounds[at]} tot {last}]" if last else f"[{bounds[at]} of ouder]"
    ending = re.search(r"jarigen?\Z", age)
    return f"{mark}-{ending.group()}" if ending else mark


def _value(number: str) -> int:
    """The number that digits or a word say."""
    if number.isdigit():
        return int(number)
    tens = next((one for one in _TENS if number.endswith(one)), "")
    unit = re.sub(r"(?:en|ën)\Z", "", number.removesuffix(tens)) if tens else number
    value = 10 * (_TENS.index(tens) + 2) if tens else 0
    if unit in _UNITS:
        index = _UNITS.index(unit)
        value += 1 if index < 2 else index  # "een" and "één" are one
    return value
