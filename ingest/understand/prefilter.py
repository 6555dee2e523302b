"""Which literal words a pattern cannot do without, so that most patterns need not run at all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

T = TypeVar("T")

_DATE_GROUP = re.compile(r"\(\?:0\?\d+\\s\+[a-z]+\\s\+(\d{4})\|")
_MAX_SPANS = 400  # per pattern and part of the text: a hostile text repeats itself for ever
_LOOSE = re.compile(r"\\\.\?|\\s[?*]|-\?")
_BEHIND = re.compile(r"\\b|(?P<kind>\(\?<[!=])(?P<what>(?:\\.|[^()\[\]\\])*)\)")
_TOKEN = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|\{[^}]*\}|.", re.DOTALL)
_MIN_WORD = 3
GRAM = 4  # bytes of one machine word


def grams(text: str) -> frozenset[int]:
    """Every run of four characters, as a number: a word whose first four are not there is not.

    A character outside Latin-1 counts as a question mark, so the set can only hold too much.
    """
    data = text.encode("latin-1", "replace")
    found: set[int] = set()
    for start in range(GRAM):
        stop = start + (len(data) - start) // GRAM * GRAM
        found.update(memoryview(data[start:stop]).cast("I"))
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Gated:
    """A compiled pattern with the words of which one set must be in a lower-case text.

    `squeezed` holds for patterns of dotted abbreviations ("V.C.R.O."): the words are looked for in
    the text without its full stops and spaces.
    """

    pattern: re.Pattern[str]
    needs: tuple[tuple[str, ...], ...]  # any alternative; all words of it
    keys: tuple[frozenset[int], ...]  # the grams of each alternative
    squeezed: bool = False
    exact: bool = False  # to be searched in the text as it is, others in its lower-case form

    def may_match(self, lower: str, known: frozenset[int] | None = None) -> bool:
        """Whether the text holds what the pattern needs; False is certain, True is not.

        `known` are the grams of the text or of one that holds it: most words are ruled out by them.
        """
        for index, words in enumerate(self.needs):
            if known is not None and not self.keys[index] <= known:
                continue
            for word in words:
                if word not in lower:
                    break
            else:
                return True
        return False

    def spans(self, lower: str, start: int, end: int) -> list[tuple[int, int]]:
        """Every match, the next one looked for right behind the start of the last."""
        found: list[tuple[int, int]] = []
        match = self.pattern.search(lower, start, end)
        while match and len(found) < _MAX_SPANS:
            found.append(match.span())
            match = self.pattern.search(lower, match.start() + 1, end)
        return found


class Sieve(Generic[T]):
    """Rules out, at once, most of many patterns for a text: by one rare gram of each."""

    def __init__(self, entries: Iterable[tuple[T, Gated]]) -> None:
        """Each pattern comes with what it stands for, and is given back with it."""
        self._entries = tuple(entries)
        often = Counter(key for _, one in self._entries for keys in one.keys for key in keys)
        self._by_gram: dict[int, list[int]] = {}
        self._always: list[int] = []
        for index, (_, one) in enumerate(self._entries):
            if one.exact or one.squeezed or not all(one.keys):
                self._always.append(index)
                continue
            for keys in one.keys:
                rarest = min(keys, key=lambda key: (often[key], key))
                self._by_gram.setdefault(rarest, []).append(index)

    def left(self, known: frozenset[int]) -> list[tuple[T, Gated]]:
        """The patterns, in order, that may match a text with these grams."""
        found = set(self._always)
        for key in known.intersection(self._by_gram):
            found.update(self._by_gram[key])
        return [self._entries[index] for index in sorted(found)]


def _alternatives(pattern: str) -> list[str]:
    """The parts between the bars that stand outside every group."""
    parts, depth, current = [], 0, ""
    for part in _TOKEN.findall(pattern):
        depth += (part == "(") - (part == ")")
        if part == "|" and depth == 0:
            parts.append(current)
            current = ""
        else:
            current += part
    return [*parts, current]


def _literals(pattern: str) -> list[str]:
    """Runs of plain characters outside groups that no quantifier makes optional."""
    runs, run, depth = [], "", 0
    for part in _TOKEN.findall(pattern):
        depth += (part == "(") - (part == ")")
        if depth or part == ")":
            runs.append(run)
            run = ""
        elif part in {"?", "*"} or part.startswith("{0"):
            runs.append(run[:-1])
            run = ""
        elif len(part) == 1 and (part.isalnum() or part == "-"):
            run += part
        elif part in {r"\.", r"\-", r"\,"}:
            run += part[1]
        else:
            runs.append(run)
            run = ""
    return [*runs, run]


def _needs(pattern: str, *, exact: bool = False) -> tuple[str, ...]:
    runs = _literals(pattern)
    longest = max(runs, key=len)
    needed = {longest, *(run for run in runs if len(run) >= _MIN_WORD)}
    words = {run if exact else run.lower() for run in needed} - {""}
    words |= {match[1] for match in _DATE_GROUP.finditer(pattern)}
    return tuple(sorted(words, key=len, reverse=True))


def fold(pattern: str) -> str:
    """The pattern in lower case, escapes kept: on lower-case text it is what IGNORECASE finds."""
    return "".join(part if part[0] == "\\" else part.lower() for part in _TOKEN.findall(pattern))


def _spread(pattern: str) -> list[str]:
    """One pattern per alternative, also of a group at the very start that must be there."""
    spread = []
    for part in _alternatives(pattern):
        edge = r"\b" if part.startswith(r"\b(?:") else ""
        inner, rest = _first_group(part[len(edge) :])
        if inner is None or rest[:1] in {"?", "*", "{", "+"}:
            spread.append(part)
        else:
            spread += [edge + one + rest for one in _alternatives(inner)]
    return spread


def _first_group(pattern: str) -> tuple[str | None, str]:
    if not pattern.startswith("(?:"):
        return None, pattern
    depth, position = 0, 0
    for part in _TOKEN.findall(pattern):
        depth += (part == "(") - (part == ")")
        position += len(part)
        if depth == 0:
            return pattern[3 : position - 1], pattern[position:]
    return None, pattern


def _open(pattern: str) -> str:
    """A leading group of one alternative without its brackets, so that its words count."""
    inner, rest = _first_group(pattern)
    if inner is None or rest[:1] in {"?", "*", "{", "+"} or len(_alternatives(inner)) > 1:
        return pattern
    return inner + rest


def _anchored(pattern: str) -> str:
    r"""The same pattern with its first letter before the look-behind: `re` then skips to it.

    "\bcodex" is "c(?<!\wc)odex"; what it matches does not change.
    """
    behind: list[str] = []
    position = 0
    while match := _BEHIND.match(pattern, position):
        behind.append(match["kind"] + match["what"] if match["kind"] else r"(?<!\w")
        position = match.end()
    letter, following = pattern[position : position + 1], pattern[position + 1 : position + 2]
    if not behind or not letter.isalpha() or following in {"?", "*", "{", "+", "|"}:
        return pattern
    if any("|" in one for one in behind) or "|" in _outer(pattern):
        return pattern
    return letter + "".join(f"{one}{letter})" for one in behind) + pattern[position + 1 :]


def _outer(pattern: str) -> str:
    """A bar when the pattern has alternatives outside every group."""
    return "|" if len(_alternatives(pattern)) > 1 else ""


def _gated(
    compiled: re.Pattern[str],
    needs: tuple[tuple[str, ...], ...],
    *,
    squeezed: bool = False,
    exact: bool = False,
) -> Gated:
    keys = tuple(frozenset().union(*(grams(word) for word in words)) for words in needs)
    return Gated(compiled, needs, keys, squeezed, exact)


@lru_cache(maxsize=4096)
def gate(pattern: str, *, exact: bool = False) -> Gated:
    """Compile once, with what the pattern needs worked out; `exact` minds capitals."""
    compiled = re.compile(_anchored(pattern if exact else fold(pattern)))
    if exact:
        return _gated(compiled, (_needs(pattern, exact=True),), exact=True)
    needs = tuple(_needs(_open(part)) for part in _spread(pattern))
    if any(not words or len(words[0]) < 3 for words in needs):
        loose = tuple(_needs(_open(part)) for part in _spread(_LOOSE.sub("", pattern)))
        loose = tuple(tuple(word.replace(".", "") for word in words) for words in loose)
        if all(words and len(words[0]) >= 3 for words in loose):
            return _gated(compiled, loose, squeezed=True)
    return _gated(compiled, needs)


@lru_cache(maxsize=4096)
def gates(pattern: str) -> tuple[Gated, ...]:
    """The alternatives of a pattern one by one: each is tried only where its own words are."""
    return tuple(gate(part) for part in _spread(pattern))
