"""Parcels as decisions speak of them: afdeling, sectie, and one number or a list of them."""
# ruff: noqa: E501 -- a pattern reads better in one piece

import re
from collections.abc import Iterator

from anonymise.expression import Expression
from anonymise.spans import Span

_LONGEST = 200  # signs of a place and a division before the section
_D = r"[\dOolI|SBZG]"
_NR = rf"{_D}{{1,4}}(?:\s?/\s?{_D}{{1,4}}|\s?/\s?[A-Za-z](?!\w))?(?:[\s_/]?[A-Za-z](?![a-z’']))?(?:[\s/]?{_D}{{1,3}}(?!\s?\d))?(?:[A-Za-z]\d{{0,3}})?(?:\sP\d{{4}})?(?![\w])"
_WORD_NR = r"(?:(?:kadaster)?n(?:umme)?(?:rs|ers|r|s)?\s?\.?\s*)"
# A number of a list may carry its own section: "E 0318 B en E 0319 C 2".
_LIST = rf"{_NR}(?:(?:\s\([a-zà-ÿ ]{{3,30}}\))?(?:\s?[,;+]\s?|,?\s+en\s+(?:deels\s+(?:op\s+|in\s+)?|(?:een\s+)?deel\s+van\s+)?|\s?,\s?en\s+|\s+tot(?:\s+en\s+met)?\s+|\s?&\s?){_WORD_NR}?(?:[A-Z]\s)?(?={_D}){_NR}){{0,20}}"
_SECTION = r"(?:[Ss]e[ck]tie|SE[CK]TIE|[Ss]e[ck]t\.|(?<![^\W\d_])[Ss]ie\.?|[Ss]ection)[\s:]{1,3}(?![IVX]{2,4}\b)[\"“]?[A-Z8](?![a-z])\"?(?:\d)?"
_PLACE = r"[A-Z][\w’'-]{2,20}"
_ORDINAL = r"(?:\d{1,2}\s?(?:ste|de|e|°|º)?\.?\s+|\b[A-Za-zé]{1,15}(?:ste|de)\s+|\b[Ee]nige\s+)"
_DIVISION = (
    rf"(?:\b{_PLACE},?\s{{1,3}})?(?:{_ORDINAL}(?:kadastrale\s+)?(?:afd(?:eling|\.)|AFD(?:ELING|\.)?(?![\w]))|\bafd(?:eling|\.)\s*[\dIVX]{{1,4}}(?!\w)|\bAFD(?:ELING|\.)\s*[\dIVX]{{1,4}}(?!\w))"
    rf"(?:\s*[,/]?\s*(?:\([^)\n]{{2,30}}\)|{_PLACE}))?\s*[,;/]?\s*"
)
_PARCEL = Expression(
    rf"(?:{_DIVISION})?{_SECTION}[\s,;:]*(?:met\s+|en\s+|als\s+|onder\s+)?(?:(?:de\s+)?perce(?:el|len)\s*)?(?:(?:met\s+)?(?:de\s+)?{_WORD_NR})?(?P<lijst>{_LIST})",
    key=_SECTION,
    before=_LONGEST,
)
# Without the word "sectie": a letter between the division and the number.
_LETTER = rf"[A-Z][\s,]{{1,3}}{_WORD_NR}?"
_DIVIDED = Expression(
    rf"{_DIVISION}{_LETTER}(?P<lijst>{_LIST})",
    key=r"[Aa]fd|AFD",
    before=_LONGEST,
)
_KNOWN = Expression(
    rf"\b(?:[Pp]erce(?:el|len)|[Gg]ekadastreerd|[Kk]adast(?:er|raal|rale)(?:\s+(?:bekend|gekend|perceel|omschrijving))?|(?:gekend|bekend)\s+(?:als|onder))\s+(?:met\s+|onder\s+|als\s+|nr\.?\s+)?"
    rf"(?P<lijst>[A-Z]\s{{1,2}}{_WORD_NR}?{_LIST})"
)
_LETTERED = rf"(?=\D{{0,3}}\d)(?={_D}{{1,4}}\s?(?:/\s?\w|[A-Z](?![a-z])))"
_UNIT = r"(?!\s?(?:m²|m2|m\b|ha\b|are|hectare|ca\b|centiare|euro|eur\b|EUR|frank|%|meter|op\s\d|x\s|dagen|maanden|jaar|personen))"
_SMALL = r"\d{1,4}(?:/\d{1,3})?(?:\s?[a-z](?!['’]))?\d{0,2}(?!\w)"  # "188e", "191/2", "991 a"
_LOOSE = Expression(
    rf"\b(?:[Pp]ercee?l(?:en)?|[Pp]erceelnummers?|[Kk]avels?|(?:aan)?palend[e]?(?:\s+aan)?|aangrenzende?|naastgelegen|naastliggende?|achterliggende?|belendende?|naburige?|[Kk]adastr(?:aal|ale)\s+(?:bekend|gekend|nummers?)|[Ee]igendom\s+van),?\s+(?:met\s+|onder\s+)?"
    rf"(?P<lijst>{_WORD_NR}?{_LETTERED}{_LIST})"
    rf"|\b(?:[Pp]ercee?l(?:en)?|[Kk]avels?),?\s+(?:met\s+)?(?P<genummerd>{_WORD_NR}{_LIST})"
    rf"|\b[Pp]erce(?:el|len)\s(?P<klein>(?=[\d,/ ]{{1,20}}[a-z]\d{{0,2}}(?!\w)){_SMALL}(?:(?:,\s|\s+en\s){_SMALL}){{0,10}})"
    rf"|\b(?:[Pp]erce(?:el|len)|[Ss]trook)\s+(?P<bloot>\d{{2,4}}(?:/\d{{1,3}})?(?![\d.,]\d|[\w/]){_UNIT}(?:(?:,\s|\s+en\s+)\d{{2,4}}(?:/\d{{1,3}})?(?![\d.,]\d|[\w/]){_UNIT}){{0,10}})"
    rf"|(?P<kort>\b[A-Z]\w{{2,20}}\s\d{{1,2}}\s[A-Z]\s{_D}{{1,4}}\s?/\s?\d{{0,2}}\s?[A-Z]\d{{0,3}}(?!\w))"
)
_BLOCK = Expression(r"\b\d{2}[A-Z]\s\d{4}\s[A-Z]\d{3}\b")
_NO_NUMBER = Expression(rf"{_SECTION}[\s,]+nr")
_PIECE = re.compile(r"\b\d{2,4}(?:\s?/\s?\w{1,3}|\s?[A-Za-z])(?:\s?\d{1,3})?\b")


def find_parcels(text: str) -> Iterator[Span]:
    """The whole list is one mention: "nrs. 12A, 12B en 13/2C" hang on one section."""
    for found in _PARCEL.finditer(text):
        yield Span(found.start(), found.end("lijst"), "kadaster", 0.9, "kadaster:sectie")
    for found in _DIVIDED.finditer(text):
        yield Span(found.start(), found.end("lijst"), "kadaster", 0.9, "kadaster:afdeling")
    for found in _KNOWN.finditer(text):
        yield Span(*found.span("lijst"), "kadaster", 0.85, "kadaster:letter")
    for found in _BLOCK.finditer(text):
        yield Span(*found.span(), "kadaster", 0.8, "kadaster:blok")
    for found in _LOOSE.finditer(text):
        yield Span(*found.span(found.lastgroup or 0), "kadaster", 0.8, "kadaster:perceel")
    for found in _NO_NUMBER.finditer(text):
        yield Span(found.start(), found.end(), "kadaster", 0.4, "kadaster:sectie_zonder_nummer")


def parcel_numbers(parcels: str) -> list[str]:
    """The numbers of a list that say enough to be known again when they stand alone."""
    return [found.group() for found in _PIECE.finditer(parcels)]
