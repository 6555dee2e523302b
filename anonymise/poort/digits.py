"""Digits that nothing explains: each token is looked at with the words beside it.

A token is explained by its shape (a small number, a year, a date, a mark of twenty) or by what
stands beside it (an article, an amount, a page). Letters and digits in one token never are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.lists import fold
from anonymise.mentions import Finding
from anonymise.poort.candidate import Candidate
from anonymise.poort.words import gate_words_as_written, is_ordinary, study_before

_TOKEN = re.compile(r"\S*\d\S*")
_EDGES = "\"“„”'’‘«»()[]{}<>|,;:.!?•*…–—-=~_"
_MONTH = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
)
_YEAR = r"(?:1[5-9]|20)\d\d"
_SHAPES = re.compile(
    r"\d{1,3}(?:[°%]|ste|de|e)?"  # small numbers and ordinals
    rf"|['’]?{_YEAR}|{_YEAR}[-/–]{_YEAR}|{_YEAR}[-/–]\d\d|\d\d[-/–]\d\d"
    rf"|\d{{1,2}}([./-])\d{{1,2}}\1(?:{_YEAR}|\d\d)"  # dates
    rf"|{_YEAR}-[01]\d-[0-3]\d"
    r"|[01]?\d[:.u][0-5]\d(?:u|uur)?|2[0-3][:.u][0-5]\d(?:u|uur)?|\d{1,2}u(?:ur)?"  # times
    r"|\d{1,3},\d{1,4}%?|\d{1,3}\.\d{1,2}%?"  # decimals
    r"|(?:\d{1,2}-)?\d{0,3}(?:[,.]\d{1,4})?/\d{1,3}(?:[,.]\d)?"  # marks, parts
    rf"|\d{{1,3}}[-–]\d{{1,3}}|\d\d/\d\d-\d\d/\d\d|(?:20\d\d){{2}}|\d\+\d"  # pages, spans
    r"|\d{1,2}(?:/\d{1,2})?(?:e|de|ste)(?:-[a-z]{2,20})?|\d{1,3}§|\d{1,3}(?:bis|ter|quater)"
    r"|\d{1,3}\+|x\d{1,2}|\d{1,3}(?:stp|sp)|sem\d|[IVXLR]{1,6}\.\d{1,3}\.§\d"
    rf"|(?:dd\.|B\.S\.)\d\d?([./])\d\d?\2{_YEAR}|\d\d\.\d\d\.{_YEAR}-\d\d\.\d\d\.{_YEAR}"
    r"|[Cc](?:ovid|OVID)-19(?:-[a-z]{3,20})?|\d{1,3}/1000"
    r"|\d{1,3}%?-[a-z]{3,20}|[a-z]\.\d"  # "4-jarige"
    r"|\d{2,4}/\d{1,4}/(?:EU|EG|EEG)"
    r"|\d{1,2}(?:\.\d{1,2}){1,4}[°]?"  # paragraphs
    r"|[IVXLR]{1,6}\.\d{1,3}(?:[/.]\d{1,2})?"  # articles of a codex
    r"|§{1,2}\d{1,3}(?:[-/]\d{1,2})?[°]?"
    r"|\d{1,2}[-–/]\d{1,2}"
    r"|€\d{1,3}(?:[.,]\d{1,3})*|[+±<>≥≤]\d{1,3}"
)
_ARTICLE = re.compile(
    r"(?:\bart(?:ikel(?:en|s)?|t)?\.?|§{1,2}|\bdecreet|\bwet|\bL\.|\bpunt(?:en)?|\bverdieping|\bbijlagen?|\bniveau|\bpp?\.|\bpagina'?s?|\bblz\.|\brandnr\.|"
    r"\bstuk(?:ken)?|\boverweging(?:en)?|\bAfl\.|\bafl\.)\s*"
    r"(?:[\dIVXLR§][\w.°§/()-]{0,14}\s*(?:,|;|en|of|tot|lid|juncto|juncto\s+artikel|t\.?e\.?m\.?|-|–)?\s*){0,12}\Z"
)
_ARTICLE_FORM = re.compile(
    r"(?:[IVXLR]{1,6}[.]?)?\d{1,4}(?:[./:-]\d{1,3}){0,4}(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)?"
    r"(?:[/§.,-]{1,2}\d{1,2})?[°a-zA-Z]?"
)
_AMOUNT_FORM = re.compile(
    r"[€$]?\d{1,3}(?:[. ]?\d{3}){0,3}(?:,\d{1,2}|,-)?[€%]?|\d{1,7}(?:,\d{1,3})?"
)
_UNIT_AFTER = re.compile(
    r"[\s)]{0,3}(?:euro?|EUR|€|frank|fr\b|BEF|m²|m2|m³|vierkante|kubieke|hectare|ha\b|are\b|centiare|kg|ton|liter|km|kilometer|meter|cm|mm|dagen|uren|uur|stuks|inwoners|studenten|studiepunten|woorden|[%]|procent|dieren|varkens|opdeciemen)",
)
_AMOUNT_BEFORE = re.compile(r"(?:euro?|EUR|€|USD|\$|BEF|frank)\s{0,2}\Z")
_LAW = re.compile(
    r"(?:Parl\.\s?St\.|Gedr\.|Hand\.|Parl\.|\bBS\b|B\.S\.|numac|Stuk|stuk|Richtlijn|richtlijn|[Vv]erordening)[^;]{0,60}\Z"
)
_CITED = re.compile(
    r"(?:Cass\.?|GwH|Grondwettelijk\s+Hof|RvS|Raad\s+van\s+State|R\.?v\.?St\.?|HHC|MHHC|RvVb|R\.?\s?Stvb\.?|"
    r"Arbitragehof|HvJ|EHRM|ECLI|R\.?Stvb\.?|RvStvb\.?|[Aa]rrest(?:en)?|\bza(?:ak|ken)\b|[Bb]esluit|[Rr]olnr\.?|[Rr]olnummer|[Rr]epertorium\w*|[Vv]onnisnummer|[Aa]rrestnummer).{0,70}\Z"
    r"|\d{4},\s+nr\.\s+\Z",
    re.DOTALL,
)
_CITED_FORM = re.compile(
    r"(?:nr\.)?(?:\d{1,4}[./]\d{1,4}|\d{2,3}\.\d{3}|\d{2,4}|(?:nr\.?)?\d{1,4}/\d{4}|[A-Z]\.\d{2}\.\d{4}\.[NF]"
    r"|[A-Z]?\d{1,4}/\d{2,4}|C-\d{1,4}/\d{2}|(?:HHC|MHHC|RvVb|RVVB)[-/A-Za-z]{1,6}[-/]\d{4}[-/]\d{3,4}|ECLI:\S+)"
)
_UNDER_REVIEW = re.compile(
    r"notitie|systeem|parket|\bPV\b|proces-verbaal|bestreden|gewezen|verzet|kenmerk|dossier",
    re.IGNORECASE,
)
# A footnote glued to a word, and the code of a course.
_NOTE = re.compile(r"([A-Za-zà-ÿ][a-zà-ÿ]{1,40})[)”’\"'.,]{0,3}\d{1,2}")
_CODE = re.compile(r"[A-Z]{0,4}-?\d{1,2}[A-Z0-9]{0,4}|\d{1,2}[a-z]|[A-Z]\d[A-Z]\d\d[A-Z]")
# The chamber of a court: "kamer G30".
_CHAMBER = re.compile(r"\b(?:[Kk]amer|KAMER|[Ss]ectie|SECTIE)\s{1,3}\Z")
_CHAMBER_FORM = re.compile(r"[A-Z]{1,3}\d{1,3}[a-zA-Z]?|\d{1,3}[A-Z]{1,3}")
_LAW_FORM = re.compile(r"[\d./-]{1,12}(?:-\d\d)?")
_BIRTH = re.compile(r"(?:gebo(?:ren|ortig)|geboorte\w*)[^.;]{0,40}\Z|(?<!\d)°\s?\Z|\*\s?\Z")


def no_digits_unexplained(candidate: Candidate) -> Iterator[Finding]:
    """Every token with digits is a date, a count, an article, an amount or a cited number."""
    text = candidate.unmarked
    for found in _TOKEN.finditer(text):
        start, end = _trim(text, *found.span())
        if any(char.isdigit() for char in text[start:end]) and not (
            _is_explained(text, start, end)
            or candidate.stays(start, end)
            or (candidate.is_study and _CODE.fullmatch(text[start:end]))
        ):
            yield candidate.finding("nummer_onverklaard", start, end)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def _is_explained(text: str, start: int, end: int) -> bool:
    token, before, after = text[start:end], text[max(0, start - 90) : start], text[end : end + 16]
    if _is_footnote(token) or (_CODE.fullmatch(token) and study_before(before)):
        return True
    if _BIRTH.search(before[-60:]) and len(token) > 1:
        return False
    return bool(
        _SHAPES.fullmatch(token)
        or token.casefold() in gate_words_as_written("tekens")
        or (_ARTICLE_FORM.fullmatch(token) and _ARTICLE.search(before))
        or _is_amount(token, before, after)
        or (_CHAMBER_FORM.fullmatch(token) and _CHAMBER.search(before))
        or (_LAW.search(before) and _LAW_FORM.fullmatch(token))
        or _is_cited(token, before)
    )


def _is_footnote(token: str) -> bool:
    glued = _NOTE.fullmatch(token)
    return glued is not None and is_ordinary(fold(glued.group(1)))


def _is_amount(token: str, before: str, after: str) -> bool:
    beside = _UNIT_AFTER.match(after) or _AMOUNT_BEFORE.search(before)
    return bool(_AMOUNT_FORM.fullmatch(token) and beside)


def _is_cited(token: str, before: str) -> bool:
    cited = _CITED_FORM.fullmatch(token) and _CITED.search(before)
    return bool(cited and not _UNDER_REVIEW.search(before[-40:]))
