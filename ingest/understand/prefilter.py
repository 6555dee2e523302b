"""Which literal words a pattern cannot do without, so that most patterns need not run at all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_DATE_GROUP = re.compile(r"\(\?:0\?\d+\\s\+[a-z]+\\s\+(\d{4})\|")
_TOKEN = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|\{[^}]*\}|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Gated:
    """A compiled pattern with the words of which one set must be in a lower-case text."""

    pattern: re.Pattern[str]
    needs: tuple[tuple[str, ...], ...]  # any alternative; all words of it

    def may_match(self, lower: str) -> bool:
        """Whether the text holds what the pattern needs; False is certain, True is not."""
        return any(all(word in lower for word in words) for words in self.needs)


def _alternatives(pattern: str) -> list[str]:
    """The parts between the bars that stand outside every group."""
    parts, depth, current = [], 0, ""
    for token in _TOKEN.findall(pattern):
        depth += (token == "(") - (token == ")")
        if token == "|" and depth == 0:
            parts.append(current)
            current = ""
        else:
            current += token
    return [*parts, current]


def _literals(pattern: str) -> list[str]:
    """Runs of plain characters outside groups that no quantifier makes optional."""
    runs, run, depth = [], "", 0
    for token in _TOKEN.findall(pattern):
        depth += (token == "(") - (token == ")")
        if depth or token == ")":
            runs.append(run)
            run = ""
        elif token in {"?", "*"} or token.startswith("{0"):
            runs.append(run[:-1])
            run = ""
        elif len(token) == 1 and (token.isalnum() or token == "-"):
            run += token
        elif token in {r"\.", r"\-", r"\,"}:
            run += token[1]
        else:
            runs.append(run)
            run = ""
    return [*runs, run]


def _needs(pattern: str) -> tuple[str, ...]:
    words = {max(_literals(pattern), key=len).lower()} - {""}
    words |= {match[1] for match in _DATE_GROUP.finditer(pattern)}
    return tuple(sorted(words, key=len, reverse=True))


@lru_cache(maxsize=4096)
def gate(pattern: str, flags: int = re.IGNORECASE) -> Gated:
    """Compile once, with what the pattern needs worked out."""
    return Gated(re.compile(pattern, flags), tuple(_needs(part) for part in _alternatives(pattern)))
