"""Digits that nothing explains: each token is looked at with the words beside it.

A token is explained by its form (a small number, a year, a date, a mark of twenty) or by what
stands beside it (an article, an amount, a page). The rules are data: data/getallen.toml.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from anonymise.lists import fold
from anonymise.mentions import Finding
from anonymise.poort.candidate import Candidate
from anonymise.poort.words import gate_words_as_written, is_ordinary, study_before, trade_words

_TOKEN = re.compile(r"[^\s“”„\";]+")
_DIGIT = re.compile(r"\d")
_LONGEST = 60  # characters; nothing explains more
_EDGES = "\"“„”'’‘«»()[]{}<>|,;:.!?•*…–—-=~_/\\‐"
_YEAR = r"(?:1[5-9]|20)\d\d"
# A small number glued to a word, as a footnote or a mark, and the code of a course.
_NOTE = re.compile(
    r"([A-Za-zà-ÿ]{2,40})[()”’\"'.,:=]{0,3}\d{1,2}(?:/\d{1,2})?|\d{1,2}-([A-Za-zà-ÿ]{3,40})"
)
_CITED = re.compile(
    r"(?:(?:[Rrv]\.?)?[Ss]tvb\.?,?(?:nr\.)?|[Rr]olnr\.|nr\.|[Aa]rt\.|artikel,|d\.?d\.)(?=[\dIVX])"
)
_CODE = re.compile(
    r"[A-Z]{0,4}-?\d{1,2}[A-Z0-9]{0,4}|\d{1,2}[a-z]|[A-Z]\d[A-Z]\d\d[A-Z]"
    r"|[A-Za-z&]{1,5}-?\d{1,2}(?:[-/][A-Za-z0-9]{1,20})?|[A-Z]-[A-Z]{2,4}-?[A-Z0-9]{4,8}"
    r"|[A-Z]{1,3}[-‐][A-Z]{2,4}[-‐]\d{1,2}|[A-Z]-[IVX]{1,3}/\d|[A-Za-z]{2,5}\d{1,2}[A-Z][A-Za-z]{3,20}"
)
_AFTER_NUMBER = re.compile(r"[\d|]\s?\Z")
_PAGE = re.compile(r"[-/]\d{1,2}(?:/\d{1,3})?\Z")
_BEFORE, _AFTER = 90, 40
_SHORTEST_NUMBER = 6


@dataclass(frozen=True, slots=True)
class Rule:
    """A form, and what has to stand beside it."""

    form: re.Pattern[str]
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    unless: re.Pattern[str] | None
    unless_after: re.Pattern[str] | None
    caption: bool

    def explains(self, token: str, before: str, after: str, *, caption: bool) -> bool:
        """Whether the rule explains the token."""
        return (
            (caption or not self.caption)
            and self.form.fullmatch(token) is not None
            and (self.before is None or self.before.search(before) is not None)
            and (self.after is None or self.after.match(after) is not None)
            and (self.unless is None or self.unless.search(before) is None)
            and (self.unless_after is None or self.unless_after.match(after) is None)
        )


@cache
def rows(kind: str) -> list[dict[str, Any]]:
    """The rules as data: `getal` explains, `nooit` is never explained."""
    data = files("anonymise").joinpath("data", "getallen.toml").read_text(encoding="utf-8")
    table: dict[str, list[dict[str, Any]]] = tomllib.loads(data)
    return table[kind]


@cache
def rules() -> tuple[Rule, ...]:
    """The rules, those that need nothing beside them as one at the front."""
    every = rows("getal")
    alone = [row for row in every if set(row) == {"naam", "voorbeeld", "vorm"}]
    together = {"vorm": [form for row in alone for form in row["vorm"]]}
    return tuple(map(read_rule, [together, *(row for row in every if row not in alone)]))


@cache
def never() -> tuple[Rule, ...]:
    """What no rule explains, however small the number."""
    return tuple(map(read_rule, rows("nooit")))


def _form(forms: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{form})" for form in forms).replace("<jaar>", _YEAR))


def read_rule(row: dict[str, Any]) -> Rule:
    """A rule from its data."""

    def pattern(key: str, end: str = "") -> re.Pattern[str] | None:
        return re.compile(rf"(?:{row[key]}){end}") if key in row else None

    return Rule(
        form=_form(row["vorm"]),
        before=pattern("ervoor", r"\Z"),
        after=pattern("erna"),
        unless=pattern("niet_ervoor", r"\Z"),
        unless_after=pattern("niet_erna"),
        caption=row.get("hoofding", False),
    )


def _tokens(text: str) -> list[tuple[int, int]]:
    return [
        _trim(text, *found.span())
        for found in _TOKEN.finditer(text)
        if _DIGIT.search(text, *found.span())
    ]


def no_number_of_somebody(candidate: Candidate) -> Iterator[Finding]:
    """No birth, parcel or house is told by a number, however small: that is never explained."""
    for start, end in _tokens(candidate.unmarked):
        if _is_of_somebody(candidate, start, end) and not candidate.stays(start, end):
            yield candidate.finding("nummer_overgebleven", start, end)


def no_digits_unexplained(candidate: Candidate) -> Iterator[Finding]:
    """Every token with digits is a date, a count, an article, an amount or a cited number."""
    text = candidate.unmarked
    tokens = _tokens(text)
    own = _own_numbers(candidate, tokens)
    for start, end in tokens:
        token = text[start:end]
        if not (
            _is_explained(candidate, start, end)
            or candidate.stays(start, end)
            or _is_own(token, own)
        ):
            yield candidate.finding("nummer_onverklaard", start, end)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def _is_of_somebody(candidate: Candidate, start: int, end: int) -> bool:
    """Whether a rule says of the number that nothing explains it."""
    text = candidate.unmarked
    if end - start > _LONGEST:
        return False
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + _AFTER]
    caption = start < candidate.caption_end
    return any(rule.explains(text[start:end], before, after, caption=caption) for rule in never())


def _is_explained(candidate: Candidate, start: int, end: int) -> bool:
    text = candidate.unmarked
    if end - start > _LONGEST:
        return False
    token, before = text[start:end], text[max(0, start - _BEFORE) : start]
    caption, after = start < candidate.caption_end, text[end : end + _AFTER]
    if _is_footnote(token) or token.casefold() in gate_words_as_written("tekens"):
        return True
    if _is_code(candidate, token, before) and not caption:
        return True
    glued = _CITED.match(token)
    if glued:
        before, token = before + glued.group(), token[glued.end() :]
    return any(rule.explains(token, before, after, caption=caption) for rule in rules())


def _is_code(candidate: Candidate, token: str, before: str) -> bool:
    """Whether the token is the code of a course: in a decision about studies, or after one."""
    return _CODE.fullmatch(token) is not None and (
        candidate.is_study or (study_before(before) and not _AFTER_NUMBER.search(before))
    )


def _is_footnote(token: str) -> bool:
    glued = _NOTE.fullmatch(token)
    if glued is None:
        return False
    word = fold(glued.group(1) or glued.group(2))
    return is_ordinary(word) or word in trade_words()


def _own_numbers(candidate: Candidate, tokens: list[tuple[int, int]]) -> frozenset[str]:
    """The numbers under which the decision itself is known, wherever they stand."""
    text = candidate.unmarked
    return frozenset(
        text[start:end]
        for start, end in tokens
        if start < candidate.caption_end
        and (candidate.stays(start, end) or _is_own_there(text, start, end))
    )


def _is_own_there(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - _BEFORE) : start]
    return any(
        rule.explains(text[start:end], before, "", caption=True) for rule in rules() if rule.caption
    )


def _is_own(token: str, own: frozenset[str]) -> bool:
    """Whether the token is an own number again, alone or with the number of a page."""
    number = _PAGE.sub("", token)
    return len(number) >= _SHORTEST_NUMBER and any(number in one for one in own)
