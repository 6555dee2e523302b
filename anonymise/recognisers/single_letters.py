"""One to four letters that somebody is noted under: "D", "V" or "R.D.M.", a paraph "A.Sp."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.expression import Expression
from anonymise.recognisers.letters import CAP
from anonymise.spans import Span

_LETTERS = r"[A-Z][a-z]{0,2}(?:\.[ ]?[A-Z][a-z]{0,2}){0,4}\.?"
_QUOTED = rf"[\"„“”«]\s?(?:{_LETTERS})\s?[\"”“»]"
_LISTED = Expression(  # Bij elke vracht staat een letter: "D", "V" of "R.D.M."
    r"\b(?:letters?|initialen|initiaal|afkorting(?:en)?|para(?:af|fen|feerde)|gemerkt|aanduiding(?:en)?|"
    r"getekend|ondertekend|handtekening(?:en)?|afgekort|noteerde|genoteerd|vermelding(?:en)?)"
    rf"\b[^\"„“”«.;]{{0,40}}(?P<lijst>{_QUOTED}(?:(?:,|\s?en|\s?of|,\s?en|,\s?of|\s?/)\s{{0,3}}{_QUOTED}){{0,8}})"
)
_ONE = re.compile(rf"[\"„“”«]\s?(?P<n>{_LETTERS})\s?[\"”“»]")
_EXPLAINED = Expression(  # D dat is Raf
    rf"(?<![\w.])(?P<n>[A-Z](?:\.[A-Z]){{0,4}}\.?),?\s(?:dat\s)?(?:is|staat\svoor|betekent|verwijst\snaar)\s(?={CAP}[a-zà-ÿ])"
)
_TWO = 2


def find_letters(text: str) -> Iterator[Span]:
    """Letters in the place of a name, and the same between quotation marks elsewhere."""
    written = {
        one["n"]
        for found in _LISTED.finditer(text)
        for one in _ONE.finditer(text, *found.span("lijst"))
    }
    if not written:
        return
    for found in _ONE.finditer(text):
        if found["n"] in written:
            yield Span(*found.span("n"), "initialen", 0.7, "initialen:letters")
    for found in _EXPLAINED.finditer(text):
        if found["n"] in written:
            yield Span(*found.span("n"), "initialen", 0.7, "initialen:letters")
    for letters in written:
        if len(letters.rstrip(".")) > _TWO:
            for found in re.finditer(rf"(?<![\w.]){re.escape(letters)}(?!\w)", text):
                yield Span(*found.span(), "initialen", 0.7, "initialen:letters")
