"""Regular expressions that are tried only where they can begin.

`re` tries a pattern at every sign of a text. Most patterns begin with a word, a digit at the start
of a word, or a line; those places are few and found at once, for all patterns together.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from itertools import chain
from typing import Any

_parser: Any = import_module("re._parser")  # the compiler's own reading of a pattern
_constants: Any = import_module("re._constants")

_WORD_START = re.compile(r"(?<!\w)\w")
_NUMBER_START = re.compile(r"(?<!\d)\d")
_LINE_END = re.compile(r"\n")
_DIGITS = frozenset(sign for sign in map(chr, range(0x10000)) if sign.isdecimal())
_TWO = 2
_ENOUGH = 3  # letters of a beginning; more tell little more
_SHORT = 500  # signs of a text that is not worth the trouble
_MOST = 2000  # beginnings of one pattern
_BEGINS: dict[str, Callable[[str], object]] = {
    "word": re.compile(r"\w").match,
    "number": str.isdecimal,
}
_STOP = ("stop", None, False)
_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})

_Item = tuple[str, Any, bool]  # operation, what it says, whether case counts for nothing


class _AnywhereError(Exception):
    """The pattern can begin anywhere."""


@dataclass(frozen=True, slots=True)
class Lead:
    """One way in which a pattern begins."""

    firsts: frozenset[str] = frozenset()  # the first sign
    stem: str = ""  # the first signs in small letters, as far as they are certain
    at: str = ""  # "word", "number" or "line": only at the start of one


@dataclass(frozen=True, slots=True)
class _Starts:
    """Where the words of a text begin, by their first sign and by their first two and three."""

    by_sign: dict[str, list[int]]
    by_stem: dict[str, list[int]]  # in small letters
    numbers: list[int]
    lines: list[int]
    lower: str
    known: dict[tuple[Lead, ...], list[int]]  # many patterns begin alike

    def places(self, leads: tuple[Lead, ...]) -> list[int]:
        """Where one of the leads may stand, in order."""
        places = self.known.get(leads)
        if places is None:
            found: set[int] = set()
            for lead in leads:
                found.update(self.of(lead))
            places = self.known[leads] = sorted(found)
        return places

    def of(self, lead: Lead) -> Iterable[int]:
        """Where the lead may stand."""
        if lead.at == "line":
            return self.lines
        if lead.at == "number":
            return self.numbers
        if not lead.at:
            return _finds(self.lower, lead.stem)
        if len(lead.stem) >= _TWO:
            return self.by_stem.get(lead.stem, ())
        return chain.from_iterable(
            self.by_sign[first] for first in lead.firsts & self.by_sign.keys()
        )


@lru_cache(maxsize=32)
def _starts(text: str) -> _Starts | None:
    lower = text.lower()
    if len(lower) != len(text):
        return None
    by_sign: dict[str, list[int]] = defaultdict(list)
    by_stem: dict[str, list[int]] = defaultdict(list)
    for found in _WORD_START.finditer(text):
        at = found.start()
        by_sign[text[at]].append(at)
        by_stem[lower[at : at + _TWO]].append(at)
        by_stem[lower[at : at + _ENOUGH]].append(at)
    numbers = [one.start() for one in _NUMBER_START.finditer(text)]
    lines = [0, *(one.end() for one in _LINE_END.finditer(text))]
    return _Starts(dict(by_sign), dict(by_stem), numbers, lines, lower, {})


@contextmanager
def forgetting() -> Iterator[None]:
    """Let go of the texts that were read, however the reading ends; a decorator as well."""
    try:
        yield
    finally:
        _starts.cache_clear()


class Expression:
    """A compiled pattern that knows where to look; it finds what `re` finds.

    Of a pattern that can begin anywhere, `key` names a part that every match has, and `before` how
    far from its start that part is at most.
    """

    def __init__(
        self, pattern: str, flags: re.RegexFlag = re.NOFLAG, *, key: str = "", before: int = 0
    ) -> None:
        self.compiled = re.compile(pattern, flags)
        self.match, self.fullmatch = self.compiled.match, self.compiled.fullmatch
        self.groupindex = self.compiled.groupindex
        self.leads = _leads_of(key or pattern, flags)
        self._key = re.compile(key, flags) if key else None
        self._before = before

    def finditer(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        """Every match in the range, in order and apart."""
        end = len(text) if end is None else end
        places = self._places(text)
        if places is None:
            yield from self.compiled.finditer(text, start, end)
            return
        first = bisect_left(places, start)
        for place in places[first:] if self._key is None else self._around(text, places, start):
            if start <= place < end:
                found = self.match(text, place, end)
                if found:
                    yield found
                    start = max(found.end(), place + 1)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match in the range."""
        return next(self.finditer(text, start, end), None)

    def _places(self, text: str) -> list[int] | None:
        """Where the pattern, or its key, can begin; None when it must be tried everywhere."""
        starts = _starts(text) if self.leads and len(text) > _SHORT else None
        return None if starts is None else starts.places(self.leads)

    def _around(self, text: str, places: list[int], start: int) -> Iterator[int]:
        """Where the pattern may begin so that one of the places is the key in it."""
        assert self._key is not None
        for place in places:
            if self._key.match(text, place):
                yield from range(max(start, place - self._before), place + 1)
                start = place + 1


def _finds(text: str, stem: str) -> Iterator[int]:
    at = text.find(stem)
    while at >= 0:
        yield at
        at = text.find(stem, at + 1)


def _leads_of(pattern: str, flags: re.RegexFlag) -> tuple[Lead, ...]:
    """How the pattern begins; nothing when it can begin anywhere."""
    tree = _parser.parse(pattern, flags)
    try:
        leads = tuple(dict.fromkeys(_leads(_items(tree, bool(flags & re.IGNORECASE)), Lead())))
    except _AnywhereError:
        return ()
    if len(leads) > _MOST:
        return ()
    return leads


def _items(tree: Any, ignore: bool) -> list[_Item]:
    return [(str(op), value, ignore) for op, value in tree]


def _leads(items: list[_Item], lead: Lead) -> Iterator[Lead]:
    """Every way in which these items, behind what is certain already, can begin."""
    for index, (op, value, ignore) in enumerate(items):
        rest = items[index + 1 :]
        if op in {"AT", "ASSERT", "ASSERT_NOT"}:
            lead = lead if lead.stem else _placed(lead, op, value)
        elif op in {"LITERAL", "IN"} and (grown := _grown(lead, op, value, ignore)):
            lead = grown
            if len(lead.stem) >= _ENOUGH or not lead.stem:
                break
        elif op in {"SUBPATTERN", "BRANCH"} or op in _REPEATS:
            for inner in _ways(op, value, ignore):
                yield from _leads([*inner, *rest], lead)
            return
        else:
            break
    if not all(map(_BEGINS.get(lead.at, str), lead.firsts)):
        lead = Lead(lead.firsts, lead.stem)
    if not _tells(lead):
        raise _AnywhereError
    yield lead


def _ways(op: str, value: Any, ignore: bool) -> Iterator[list[_Item]]:
    """What may stand first where a group, a choice or a repetition does."""
    if op == "SUBPATTERN":
        _, added, removed, tree = value
        yield _items(tree, (ignore or bool(added & re.IGNORECASE)) and not removed & re.IGNORECASE)
    elif op == "BRANCH":
        yield from (_items(tree, ignore) for tree in value[1])
    else:
        least, most, tree = value
        once = _items(tree, ignore)
        yield once if most == 1 else [*once, _STOP]
        if least == 0:
            yield []


def _placed(lead: Lead, op: str, value: Any) -> Lead:
    """The lead, held to the start of a word or a line where the pattern asks for it."""
    if op == "AT" and value is _constants.AT_BOUNDARY:
        return Lead(at="word")
    if op == "AT" and value is _constants.AT_BEGINNING:
        return Lead(at="line")
    if op == "ASSERT_NOT" and value[0] == -1 and len(value[1]) == 1:
        refused = value[1][0][1] if value[1][0][0] is _constants.IN else ()
        if (_constants.CATEGORY, _constants.CATEGORY_WORD) in refused:
            return Lead(at="word")
        if (_constants.CATEGORY, _constants.CATEGORY_DIGIT) in refused:
            return Lead(at=lead.at or "number")
    return lead


def _grown(lead: Lead, op: str, value: Any, ignore: bool) -> Lead | None:
    """The lead with one sign more; None when too many signs are possible."""
    signs = {chr(value)} if op == "LITERAL" else _signs(value)
    if ignore:
        signs = {one for sign in signs for one in (sign.lower(), sign.upper()) if len(one) == 1}
    small = {sign.lower() for sign in signs}
    if len(small) == 1:
        return Lead(lead.firsts or frozenset(signs), lead.stem + small.pop(), lead.at)
    return Lead(frozenset(signs), "", lead.at) if signs and not lead.stem else None


def _signs(value: Any) -> set[str]:
    """The signs of a class; none when they cannot be listed."""
    signs: set[str] = set()
    for op, one in value:
        if op is _constants.LITERAL:
            signs.add(chr(one))
        elif op is _constants.RANGE:
            signs.update(map(chr, range(one[0], one[1] + 1)))
        elif (op, one) == (_constants.CATEGORY, _constants.CATEGORY_DIGIT):
            signs |= _DIGITS
        else:
            return set()
    return signs


def _tells(lead: Lead) -> bool:
    """Whether the lead stands at so few places that it is worth to look there alone."""
    if lead.at in _BEGINS:
        return bool(lead.firsts)
    if lead.at == "line":
        return True
    return len(lead.stem) > 1 or (bool(lead.stem) and not lead.stem.isalnum() and lead.stem != " ")
