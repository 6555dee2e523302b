"""Authors of the literature that a decision cites: their names lead to a work, not into the case.

Only the form that lawyers cite in is believed: initials before or behind a surname in capitals, a
title, and a publisher, a journal or an earlier citation. Whoever is named outside a citation too is
hidden everywhere, because a known name is searched in the whole text. Data: data/literatuur.toml.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

_PARTICLES = "VAN DE DEN DER D['’] LE LA TEN TER VANDEN VANDER [Vv]an [Dd]e [Dd]en [Dd]er"
_SURNAME = rf"(?:(?:{'|'.join(_PARTICLES.split())})[ \n]?){{0,3}}"
_INITIALS = r"(?:[A-ZÀ-Ý][a-z]?\.[ -]?){1,4}"
_CAPITALS = rf"{_SURNAME}[A-ZÀ-Ý][A-ZÀ-Ý'’-]{{2,30}}(?:(?<=-)\n[A-ZÀ-Ý]{{2,20}})?"
_FIRST = rf"{_INITIALS}\n?{_CAPITALS}(?!\w)"  # "J. VOORBEELD"
# "VOORBEELD, J."
_LAST = rf"{_CAPITALS},[ \n](?:[A-ZÀ-Ý][a-z]?\.-?){{1,4}}(?=[ ]?[,(&/]|[ \n]en[ \n])"
_AUTHOR = re.compile(rf"(?<![\w.])(?:{_FIRST}|{_LAST})")
_BETWEEN = r"(?:,?[ \n](?:en|&|et|m\.m\.v\.)[ \n]|,[ \n]|[ ]?/[ ]?)"
_AUTHORS = re.compile(
    rf"(?:{_AUTHOR.pattern})(?:{_BETWEEN}(?:{_AUTHOR.pattern})){{0,7}}"
    r"(?:[ \n]?\((?:eds?|red|dir)\.?\))?,[ \n]{1,2}(?=[“\"„‘'«]|in[ \n]|[A-ZÀ-Ý][\w-]+)"
)
_OPENS = re.compile(
    r"(?:[(;:.]|(?<!\w)(?:zie|in|ook|naar|zoals|op|volgens|door|hierover|o\.?a\.|o\.?m\.|cf\.?|[Vv]gl\.|noot|contra|aldus|bv\.|bijv\.)"
    r"|(?:\A|\n)\d{0,3})[ \n]{0,2}\Z",
    re.IGNORECASE,
)
_QUOTES = frozenset("“\"„‘'«")  # they open a title
_FARTHEST = 360  # characters from an author to where the work appeared


@cache
def _work() -> re.Pattern[str]:
    """Where a work appeared, with its year; or that it was cited before."""
    text = files("anonymise").joinpath("data", "literatuur.toml").read_text(encoding="utf-8")
    table: dict[str, list[str]] = tomllib.loads(text)
    places = "|".join((*table["uitgevers"], *table["tijdschriften"])).replace(" ", r"\s")
    again = "|".join(table["eerder"]).replace(" ", r"\s")
    return re.compile(
        rf"(?<=[\s,])(?:(?:{places})(?!\w)[^;\n|]{{0,40}}\n?[^;\n|]{{0,20}}?\b(?:1[89]|20)\d\d\b|(?:{again}))"
    )


def authors(text: str) -> Iterator[tuple[int, int]]:
    """Where the names of authors stand, in order."""
    seen = 0
    for work in _work().finditer(text):
        start = max(seen, text.rfind(";", 0, work.start()), work.start() - _FARTHEST, 0)
        for found in _AUTHORS.finditer(text, start, work.start()):
            if text[found.end()] in _QUOTES or _OPENS.search(
                text, max(0, found.start() - 10), found.start()
            ):
                for author in _AUTHOR.finditer(text, *found.span()):
                    yield author.span()
        seen = work.end()
