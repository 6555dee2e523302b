"""Parcels as decisions speak of them: afdeling, sectie, and one number or a list of them."""
# ruff: noqa: E501 -- a pattern reads better in one piece

import re
from collections.abc import Iterator

from anonymise.spans import Span

_D = r"[\dOolI]"
_NR = rf"{_D}{{1,4}}(?:\s?/\s?{_D}{{1,2}}|\s?/\s?[A-Za-z](?!\w))?(?:[\s_/]?[A-Za-z](?![a-z]))?(?:[\s/]?{_D}{{1,3}})?(?![\w])"
_LIST = rf"{_NR}(?:(?:\s?[,;+]\s?|,?\s+en\s+|\s?,\s?en\s+|\s+tot(?:\s+en\s+met)?\s+|\s?&\s?)(?:n(?:umme)?rs?\.?\s*)?(?={_D}){_NR}){{0,20}}"
_SECTION = r"(?:[Ss]ectie|SECTIE|sect\.|sie\.?|section)\s+[A-Z8](?![a-z])(?:\d)?"
_DIVISION = (
    r"(?:[A-Z][a-zé-]{2,20}\s)?(?:(?:\d{1,2}\s?(?:ste|de|e|°)?\.?\s+|\b[A-Za-zé]{1,15}(?:ste|de)\s+)(?:kadastrale\s+)?afd(?:eling|\.)|afd(?:eling|\.)\s*[\dIVX]{1,4})"
    r"(?:\s*[,/]?\s*(?:\([^)\n]{2,30}\)|[A-Z][\w'’-]{2,20}))?\s*[,;]?\s*"
)
_PARCEL = re.compile(
    rf"(?:{_DIVISION})?{_SECTION}[\s,;:]*(?:met\s+|en\s+|als\s+|onder\s+)?(?:(?:de\s+)?perce(?:el|len)\s*)?(?:(?:met\s+)?(?:de\s+)?n(?:umme)?(?:r|rs|s|ers)?\.?\s*)?(?P<lijst>{_LIST})",
)
_LETTERED = rf"(?={_D}{{1,4}}\s?(?:/\s?\w|[A-Z](?![a-z])))"
_LOOSE = re.compile(
    rf"\b(?:[Pp]erce(?:el|len)|[Kk]adastr(?:aal|ale)\s+(?:bekend|gekend|nummers?)|[Ee]igendom\s+van)\s+(?:met\s+|onder\s+)?"
    rf"(?P<lijst>(?:(?:kadaster)?n(?:umme)?(?:rs?|ers?)?\.?\s*)?{_LETTERED}{_LIST})"
    rf"|\b[Pp]erce(?:el|len)\s+(?:met\s+)?(?P<genummerd>(?:kadaster)?n(?:umme)?(?:rs?|ers?)\.?\s*{_LIST})"
    rf"|(?P<kort>\b[A-Z]\w{{2,20}}\s\d{{1,2}}\s[A-Z]\s{_D}{{1,4}}\s?/\s?\d{{0,2}}\s?[A-Z]\d{{0,3}}(?!\w))"
)


_BLOCK = re.compile(r"\b\d{2}[A-Z]\s\d{4}\s[A-Z]\d{3}\b")


def find_parcels(text: str) -> Iterator[Span]:
    """The whole list is one mention: "nrs. 12A, 12B en 13/2C" hang on one section."""
    for found in _PARCEL.finditer(text):
        yield Span(found.start(), found.end("lijst"), "kadaster", 0.9, "kadaster:sectie")
    for found in _BLOCK.finditer(text):
        yield Span(*found.span(), "kadaster", 0.8, "kadaster:blok")
    for found in _LOOSE.finditer(text):
        yield Span(*found.span(found.lastgroup or 0), "kadaster", 0.8, "kadaster:perceel")
    for found in re.finditer(rf"{_SECTION}[\s,]+nr", text):
        yield Span(found.start(), found.end(), "kadaster", 0.4, "kadaster:sectie_zonder_nummer")
