"""Parties and signatures of which a court left only the initials: "V d K, F", "L. V.O.-M."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.spans import Span

_HEAD, _TAIL = 5000, 1500  # signs in which a caption and the signatures stand
_PARTY = re.compile(  # a line that begins with bare letters and a comma, and then who it is
    r"^[ \t]*(?:\d{1,2}[.°)][ \t]*)?"
    r"(?P<n>(?:[A-Z]{1,2}|Van|van)(?:[ -](?:[A-Z]{1,2}|[dv]|de|den|der|van)){0,5}"
    r"(?:,[ ][A-Z](?:[ -][A-Z]){0,3})?),"
    r"[ ]?(?=\n?[ \t]*(?:wonende|echtgen|geboren|beklaagde|burgerlijke|eiser|verweer|verdacht|"
    r"met\s|handelend|[a-zà-ÿ][a-zà-ÿ-]{3,25},\s))",
    re.MULTILINE,
)
_GROUP = r"[A-Z]\.[ ]?(?:[A-Z][\w’]{0,20}[.-]{0,2}){1,5}"
_SIGNATURES = re.compile(rf"^[ \t]*{_GROUP}(?:[ \t]{{2,60}}{_GROUP}){{1,5}}[ \t]*$", re.MULTILINE)
_ONE = re.compile(_GROUP)
_WORD = re.compile(r"\w{3}")
_DOTTED = re.compile(r"(?<![\w.])[A-Z]\.[ ]?(?:[A-Za-z]{1,2}\.[ ]?){0,4}[A-Z]\.?(?!\w)")
_LEAST = 2  # letters; one may be a charge


def find_masked(text: str) -> Iterator[Span]:
    """Such parties in the caption, the same with full stops elsewhere, and such signatures."""
    known = set()
    for found in _PARTY.finditer(text, 0, _HEAD):
        letters = _sorted(found["n"])
        if len(letters) >= _LEAST and not _WORD.search(found["n"].casefold().replace("van", "")):
            known.add(letters)
            yield Span(*found.span("n"), "initialen", 0.75, "initialen:partij")
    for found in _DOTTED.finditer(text) if known else ():
        if _sorted(found.group()) in known:
            yield Span(*found.span(), "initialen", 0.75, "initialen:partij")
    for line in _SIGNATURES.finditer(text, max(0, len(text) - _TAIL)):
        for one in _ONE.finditer(text, *line.span()):
            if not _WORD.search(one.group()):
                yield Span(*one.span(), "initialen", 0.75, "initialen:handtekening")


def _sorted(letters: str) -> str:
    return "".join(sorted(one for one in letters.casefold() if one.isalpha()))
