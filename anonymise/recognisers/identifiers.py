"""Numbers that point to a person, a thing or a file: the patterns of data/identifiers.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from anonymise.expression import Expression
from anonymise.recognisers.checks import CHECKS
from anonymise.spans import Span

_DIGIT = r"[\dOolISBZGQ|]"
_UNCHECKED = 0.3  # what bare digits lose that fail the check
_CHECKED = 0.35  # what a valid check digit adds
_PLATE = re.compile(r"[A-Z\d|l]-[A-Z\d]{3}-[\w|]{3}")  # however many digits were misread
_WHOLE = {"telefoon": 9, "ondernemingsnummer": 10, "iban": 16}  # letters and digits of one
_REACH = 120  # how far a number may stand from the word that tells what it is
_STOP = re.compile(r"\.\s{1,40}[A-Z]|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Pattern:
    """One line of the table, compiled."""

    id: str
    soort: str
    regex: Expression
    score: float
    check: str | None
    hint: Expression | None
    after: Expression | None  # only in the text that follows one of these words

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """Every match, in the whole text or behind the words that it needs."""
        if self.hint and not self.hint.search(text):
            return
        if not self.after:
            yield from self.regex.finditer(text)
            return
        reached = 0
        for word in self.after.finditer(text):
            start = max(reached, word.end())
            stop = _STOP.search(text, start, word.end() + _REACH)
            reached = max(start, stop.start() if stop else word.end() + _REACH)
            yield from self.regex.finditer(text, start, reached)


@cache
def patterns() -> tuple[Pattern, ...]:
    """The table, compiled once."""
    data = files("anonymise").joinpath("data", "identifiers.toml").read_text(encoding="utf-8")
    return tuple(
        Pattern(
            id=row["id"],
            soort=row["soort"],
            regex=Expression(_expand(row["regex"])),
            score=row["score"],
            check=row.get("check"),
            hint=Expression(row["hint"]) if "hint" in row else None,
            after=Expression(row["na"]) if "na" in row else None,
        )
        for row in tomllib.loads(data)["patroon"]
    )


def _expand(regex: str) -> str:
    """Write the macro out, inside a character class without its brackets."""
    regex = regex.replace("[{D}", "[" + _DIGIT[1:-1])
    return regex.replace("{D}", _DIGIT)


def has_enough_digits(text: str) -> bool:
    """Whether at least half of what may be a digit is one."""
    digits = sum(one.isdigit() for one in text)
    doubtful = sum(one in "OolISBZGQ|" for one in text)
    return digits >= max(2, doubtful)


def _on_its_line(words: str, soort: str) -> str:
    """Without the figures of the next line, behind a number that is whole."""
    head = words.partition("\n")[0]
    whole = sum(one.isalnum() for one in head) >= _WHOLE.get(soort, len(words) + 1)
    return head.rstrip(" .") if whole else words


def find_identifiers(text: str) -> Iterator[Span]:
    """Every match of every pattern; the same place may be seen by several."""
    for pattern in patterns():
        group = "n" if "n" in pattern.regex.groupindex else 0
        for found in pattern.matches(text):
            start, end = found.span(group)
            words = _on_its_line(text[start:end].rstrip(), pattern.soort)
            exempt = pattern.after or pattern.soort in {"email", "url"} or _PLATE.fullmatch(words)
            if not exempt and not has_enough_digits(words):
                continue
            score = pattern.score
            if pattern.check and CHECKS[pattern.check](words):
                score = min(1.0, score + _CHECKED)
            if group == 0 and pattern.check and words.isdigit() and score == pattern.score:
                score -= _UNCHECKED
            yield Span(start, start + len(words), pattern.soort, score, f"patroon:{pattern.id}")
