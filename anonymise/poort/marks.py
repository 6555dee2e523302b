"""A mark in the public text is whole: what opens is closed, and nothing stands inside it twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.mentions import Finding
from anonymise.poort.candidate import Candidate

# Digits that hang on a mark are the rest of what it replaced.
_REST = re.compile(r"\|[-–/.]?\d|\d[-–/]?\|")
# Letters too, unless they are a genitive; and a nickname in a list of messages: "- [x] boom: ".
_GLUED = re.compile(r"(?!s\b)[^\W\d_]|\.[a-z]\.")
# A footnote, a digit that the court put right, a name that it masked itself: "([V.D.B.]2020)".
_OF_COURT = re.compile(r"\[(?:\d{1,2}|(?:[A-ZÀ-Ý]\.?(?:[a-z]\.)?){1,5})\]")
_NICKNAME = re.compile(r"(?<=\n[-–•] )\|+ [a-zà-ÿ]{2,20}(?=:)")


def every_mark_is_whole(candidate: Candidate) -> Iterator[Finding]:
    """Each mark that the engine announces stands in the public text where it belongs."""
    text = candidate.public_text
    for one in candidate.mentions:
        if not one.vervangen:
            continue
        start = candidate.offsets.to_public(one.start)
        end = start + len(one.vervanging)
        whole = one.vervanging and text[start:end] == one.vervanging
        glued = text[max(0, start - 1) : start].isalpha() or _GLUED.match(text, end)
        nested = text[end : end + 1] == "]" and text[max(0, start - 1) : start] == "["
        if not whole or nested or glued:
            yield Finding("merk_gebroken", one.start, one.end)
    for pattern in (_REST, _NICKNAME):
        for found in pattern.finditer(candidate.unmarked):
            if _OF_COURT.search(text, max(0, found.start() - 12), found.end() + 12):
                continue
            yield candidate.finding("merk_gebroken", *found.span())
