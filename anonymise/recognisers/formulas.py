"""Names in fixed formulas: a cited case, both sides of a caption in one line, surname and comma."""
# ruff: noqa: E501 -- a pattern reads better in one piece

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.expression import Expression
from anonymise.lists import fold, is_common, is_given, is_surname
from anonymise.notions import known_cases, notions
from anonymise.recognisers.letters import CAP, CAPITALS, GAP, WORD
from anonymise.recognisers.pieces import PART
from anonymise.spans import Span
from anonymise.vocabulary import is_thing

_FEW = 2  # letters of an abbreviation
_SHORT = 3  # letters that are a surname only before a known first name
_SURNAME_FIRST = Expression(  # "VERSTRAETE, Achiel Maria"
    rf"(?<![\w,./-])(?P<achter>(?:{CAP}[{CAPITALS}\d'’]{{1,25}}(?:[ -]|-?\n[ \t]*)){{0,4}}{CAP}[{CAPITALS}\d'’]{{1,25}}),"
    rf"[ \n][ \t]*(?P<voor>{CAP}[^\W\d_{CAPITALS}]+(?:[ -]{CAP}[^\W\d_{CAPITALS}]+){{0,3}})(?=\s?[,(\n])"
)
_ROMAN = re.compile(r"[IVX]{1,5}")
_CITED_CASE = Expression(  # "HHC 9 januari 2020, HHC-M-1920-9963, Boekenkruger"
    rf"(?:Cass\.?|HHC|MHHC|RvVb|RvS|GwH|Vgl\.|vgl\.)[^\n;()]{{0,60}}(?:\n[^\n;()]{{0,60}})?\d,\s(?:in\s+zake\s+)?"
    rf"(?P<n>(?!AR\s)(?:{PART}{GAP}){{0,2}}{WORD}(?:[ -]{WORD}){{0,3}})(?=\s?[).;])"
)
_VERSUS = Expression(  # "Inzake Wezerijn t./ Kwartel"
    rf"\b(?:[Ii]n\s?[Zz]ake|INZAKE)\s(?P<voor>(?:{PART}{GAP}){{0,2}}{WORD}(?:[ -]{WORD}){{0,3}})\s(?:t\.?\s?/|c\.?/|contra)\s?(?P<tegen>(?:{PART}{GAP}){{0,2}}{WORD}(?:[ -]{WORD}){{0,3}})"
)

_BARE_INITIALS = Expression(  # "J M C VAN DER MUSSCHEN"
    rf"(?<![\w.])(?P<n>(?:[A-Z][ ]){{2,4}}(?:(?:VAN|DE|DER|DEN|VANDEN|VANDER)[ ]){{0,3}}[{CAPITALS}][{CAPITALS}’'-]{{3,25}})(?!\w)"
)
_SMALL_SURNAME = Expression(  # "mevrouw Van hove", "Ann De backer"
    rf"(?:\b(?:[Mm]evrouw|[Dd]e\sheer|[Mm]ijnheer|[Mm]eester|[Mm]evr\.|[Dd]hr\.|[Gg]etuige|[Aa]dvocaat)|(?<!\w)(?P<voor>{CAP}[a-zà-ÿ]{{1,15}}|{CAP}\.))\s"
    rf"(?P<n>(?:Van|De|Den|Ver)(?:\s(?:de|den|der|het))?\s(?P<klein>(?!beklaagde|verweer|eiser|partij|rechtbank|verzoek|getuige)[a-zà-ÿ]{{3,20}}))(?![\w’'])"
)
_INITIALS_LIST = Expression(  # "de heren A., N. en M. Crombrugge"
    rf"\b(?:[Hh]eren|[Dd]ames|[Gg]ebroeders|[Gg]ezusters|[Cc]onsorten)\s(?P<n>(?:{CAP}\.,?[ ]){{1,5}}en[ ]{CAP}\.[ ](?:{PART}{GAP}){{0,2}}{WORD})"
)

_IN_CASE = Expression(  # "een vonnis in de zaak Nollet", "in zake Bollekens (corr. …)"
    rf"\b(?:(?:in|uit|van)\sde\szaak|in\s(?:de\s)?zake)\s[\"„“]?(?P<n>(?:{PART}{GAP}){{0,2}}{WORD}(?:-{WORD})?)(?=[\"”]?[\s,.;)])(?!\.\s?\d)"
)
_SECOND_INITIAL = re.compile(  # "de zaak VLAEMYNCK E. en D."
    r"(?<![\w-])(?P<eerste>[A-ZÀ-Ý]{3,}[ ][A-Z]\.)[ ]en[ ](?P<n>[A-Z]\.)(?=\s[–a-z(-]|[,;)])"
)


def find_formulas(text: str) -> Iterator[Span]:
    """The names that stand in one of these formulas."""
    for found in _VERSUS.finditer(text):
        for side in ("voor", "tegen"):
            if not any(is_thing(fold(word)) for word in found[side].split()):
                yield Span(*found.span(side), "persoon", 0.7, "naam:zaaknaam")
    yield from _small_surnames(text)
    for found in (*_INITIALS_LIST.finditer(text), *_BARE_INITIALS.finditer(text)):
        yield Span(*found.span("n"), "persoon", 0.8, "naam:voorletters_en_naam")
    for found in _SECOND_INITIAL.finditer(text):
        yield Span(*found.span("eerste"), "persoon", 0.7, "naam:voorletters_en_naam")
        yield Span(*found.span("n"), "initialen", 0.7, "naam:voorletters_en_naam")
    yield from _cited(text)
    for found in _SURNAME_FIRST.finditer(text):
        if _ROMAN.fullmatch(found["achter"]):
            continue  # "de eiser II, Jean-Marie …"
        given = is_given(fold(found["voor"].split()[0])) or len(found["achter"]) > _SHORT
        if given and not any(fold(word) in notions() for word in found["achter"].split()):
            yield Span(found.start("achter"), found.end("voor"), "persoon", 0.7, "naam:achter_voor")


def _small_surnames(text: str) -> Iterator[Span]:
    """A surname that its bearer writes small behind the particle."""
    for found in _SMALL_SURNAME.finditer(text):
        voor, klein = found["voor"], fold(found["klein"])
        first = voor is None or voor.endswith(".") or is_given(fold(voor))
        known = is_surname(fold(found["n"].replace(" ", "")))
        if first and (known or not (is_thing(klein) or (is_common(klein) and voor))):
            start = found.start("voor") if voor else found.start("n")
            yield Span(start, found.end("n"), "persoon", 0.7, "naam:voornaam_en_naam")


def _cited(text: str) -> Iterator[Span]:
    for found in _IN_CASE.finditer(text):
        case = fold(found["n"])
        if not (is_thing(case) or case in known_cases() or case in notions() or is_common(case)):
            yield Span(*found.span("n"), "persoon", 0.6, "naam:aangehaalde_zaak")
    for found in _CITED_CASE.finditer(text):
        case = fold(found["n"])
        thing = any(is_thing(fold(word)) for word in found["n"].split())
        if len(case) > _FEW and not (thing or case in known_cases() or is_common(case)):
            yield Span(*found.span("n"), "persoon", 0.6, "naam:aangehaalde_zaak")
