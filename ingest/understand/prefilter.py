"""Which literal words a pattern cannot do without, so that most patterns need not run at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_DATE_GROUP = re.compile(r"\(\?:0\?\d+\\s\+[a-z]+\\s\+(\d{4})\|")
_MAX_SPANS = 400  # per pattern and part of the text: a hostile text repeats itself for ever
_LOOSE = re.compile(r"\\\.\?|\\s[?*]|-\?")
_TOKEN = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|\{[^}]*\}|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Gated:
    """A compiled pattern with the words of which one set must be in a lower-case text.

    `squeezed` holds for patterns of dotted abbreviations ("V.C.R.O."): the words are looked for in
    the text without its full stops and spaces.
    """

    pattern: re.Pattern[str]
    needs: tuple[tuple[str, ...], ...]  # any alternative; all words of it
    squeezed: bool = False
    exact: bool = False  # to be searched in the text as it is, others in its lower-case form

    def may_match(self, lower: str) -> bool:
        """Whether the text holds what the pattern needs; False is certain, True is not."""
        for words in self.needs:
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
    longest = max(_literals(pattern), key=len)
    words = {longest if exact else longest.lower()} - {""}
    words |= {match[1] for match in _DATE_GROUP.finditer(pattern)}
    return tuple(sorted(words, key=len, reverse=True))


def _fold(pattern: str) -> str:
    """The pattern in lower case, escapes kept: on lower-case text it is what IGNORECASE finds."""
    return "".join(part if part[0] == "\\" else part.lower() for part in _TOKEN.findall(pattern))


def _spread(pattern: str) -> list[str]:
    """One pattern per alternative, also of a group at the very start that must be there."""
    spread = []
    for part in _alternatives(pattern):
        inner, rest = _first_group(part)
        if inner is None or rest[:1] in {"?", "*", "{", "+"}:
            spread.append(part)
        else:
            spread += [f"(?:{one}){rest}" for one in _alternatives(inner)]
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


@lru_cache(maxsize=4096)
def gate(pattern: str, *, exact: bool = False) -> Gated:
    """Compile once, with what the pattern needs worked out; `exact` minds capitals."""
    compiled = re.compile(pattern if exact else _fold(pattern))
    if exact:
        return Gated(compiled, (_needs(pattern, exact=True),), exact=True)
    needs = tuple(_needs(_open(part)) for part in _spread(pattern))
    if any(not words or len(words[0]) < 3 for words in needs):
        loose = tuple(_needs(_open(part)) for part in _spread(_LOOSE.sub("", pattern)))
        loose = tuple(tuple(word.replace(".", "") for word in words) for words in loose)
        if all(words and len(words[0]) >= 3 for words in loose):
            return Gated(compiled, loose, squeezed=True)
    return Gated(compiled, needs)


@lru_cache(maxsize=4096)
def gates(pattern: str) -> tuple[Gated, ...]:
    """The alternatives of a pattern one by one: each is tried only where its own words are."""
    return tuple(gate(part) for part in _spread(pattern))
