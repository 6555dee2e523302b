"""Nicknames: between first name and surname, after a word of kin, or in quotes of their own."""
# ruff: noqa: E501 -- a pattern reads better in one piece

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.expression import Expression
from anonymise.lists import fold, is_common, is_given, is_place, is_vocabulary, words
from anonymise.notions import function_words, notions, study_words
from anonymise.reading import Reading
from anonymise.recognisers.letters import CAP, GAP, WORD
from anonymise.spans import Span
from anonymise.vocabulary import is_entry, is_word

_OPEN, _CLOSE = "[\"'“„‘«]", "[\"'”’»]"
_INSERTED = Expression(  # Fons 'de Reiger' Heymaals
    rf"(?<!\w)(?P<n>{CAP}[\w-]{{1,25}}{GAP}{_OPEN}(?:[\w.-]{{1,20}}[ ]){{0,3}}[\w.-]{{1,20}}{_CLOSE}{GAP}(?:(?:[Vv]an|[Dd]e[nr]?|[Oo]p|'t)[ ]){{0,3}}{WORD}(?:-{WORD})?)"
)
_KIN = Expression(
    rf"(?<!\w)(?P<kin>[Mm]ama|[Pp]apa|[Mm]oeke|[Vv]ake|[Mm]eme|[Pp]epe|[Bb]onma|[Bb]onpa|[Gg]rootje|[Mm]etje|[Pp]eetje|[Mm]émé|[Pp]épé|[Nn]onkel|[Tt]ante|[Bb]omma|[Bb]ompa|[Mm]oemoe|[Vv]ava|[Oo]ma|[Oo]pa)[ ](?P<n>{WORD})"
)
_OF_PLACE = Expression(  # "Rik van de molen", "Wilfried van de Veurnse vismijn"
    rf"(?<![\w-])(?<!\.[ ])(?P<n>(?P<wie>{CAP}[a-zà-ÿ]{{2,15}}){GAP}van{GAP}(?:de|den|het|[’']t){GAP}(?:{CAP}[a-zà-ÿ]{{2,15}}{GAP})?(?!politie|gemeente|stad|dienst|provincie|griffie|balie|heeft|had|zei|was|kwam)[a-zà-ÿ]{{3,20}})(?=[,.;:\"”’»)\n]|[ ](?:die|heeft|had|zei|was|is|kwam|vroeg|kon|zou|wou|wilde|wist)\b)"
)
_ASKED_FOR = Expression(rf"\b[Vv]raagt?\snaar\s(?P<n>{CAP}[a-zà-ÿ]{{1,15}})(?!\w)")
_WITH_ARTICLE = Expression(  # "Staf den Beenhouwer"
    rf"(?<![\w-])(?P<n>(?P<wie>{CAP}[a-zà-ÿ]{{2,15}}){GAP}(?:den|d[’']n){GAP}{CAP}[a-zà-ÿ]{{2,20}})(?![\w-])"
)
_QUOTES = ('"', "'", "“", "„", "‘", "«")
_CALLED = Expression(  # known as "Wiske"
    rf"(?:bijgenaamd|roepnaam|bijnaam|alias|genaamd|genoemd|noemen|noemt|roepen|roept|getekend|ondertekend|tekende met|tekende als|erop dat|voornamen[ ][^\n\"“]{{0,20}})[ ]?[:(]?[ ]?{_OPEN}(?P<n>(?:d(?:e[n]?)[ ])?{WORD})(?=[ ]|{_CLOSE})"
)
_VILLAGE = Expression(  # de "Stok", zoals hij in het dorp genoemd wordt
    rf"{_OPEN}(?:[Dd]en?[ ])?(?P<n>{WORD}){_CLOSE},?\szoals\s[^.;\n]{{3,50}}\n?[^.;\n]{{0,30}}\s(?:genoemd|geheten|heet|noemt|noemde)"
)
_SIGNED = Expression(  # the last word of a message: '… zoals vorige keer. Wiske"'
    rf"[.,!?][ \n](?P<n>{CAP}[a-zà-ÿ]{{2,15}})[\"”»](?=[.\s,;)])"
)

_SIGNED_SMALL = Expression(  # the same in small letters: '… zoals altijd. jo"'
    r"[.,!?][ \n](?P<n>[a-zà-ÿ]{2,15})[\"”»](?=\s)"
)
_SMALL = re.compile(  # in small letters as in a message: "op naam van a. wezerijn"
    r"(?<![\w.@])(?P<n>[a-z]\.\s{1,2}(?P<last>[a-zà-ÿ]{4,25}(?:-[a-zà-ÿ]{3,25})?))(?![\w@.-])"
)


def find_nicknames(reading: Reading) -> Iterator[Span]:
    """Names that only those around the person use."""
    for found in _INSERTED.finditer(reading.text):
        first = fold(re.match(r"[\w-]+", found.group("n")).group())  # type: ignore[union-attr]
        if is_given(first) or not _is_word(first):
            yield Span(*found.span("n"), "persoon", 0.8, "naam:bijnaam")
    for pattern in (_KIN, _CALLED, _SIGNED):
        for found in pattern.finditer(reading.text):
            last = fold(found.group("n").split()[-1])
            if not _is_word(last) or (pattern is not _CALLED and _is_first_name(last)):
                start = found.start("n")
                if pattern is _KIN and reading.text[
                    max(0, found.start() - 1) : found.start()
                ].endswith(_QUOTES):
                    start = found.start()
                yield Span(start, found.end("n"), "persoon", 0.65, "naam:roepnaam")
    for found in _VILLAGE.finditer(reading.text):
        yield Span(*found.span("n"), "persoon", 0.65, "naam:bijnaam")
    yield from _called_after(reading)
    yield from _in_small_letters(reading.text)


def _called_after(reading: Reading) -> Iterator[Span]:
    """A first name with a place or a trade, and whom to ask for: "Rik van de molen", "vraag naar Bé"."""
    for found in _ASKED_FOR.finditer(reading.text):
        word = found["n"].isascii() and _is_word(fold(found["n"]))
        if not (word or reading.is_study):
            yield Span(*found.span("n"), "persoon", 0.65, "naam:roepnaam")
    for found in _OF_PLACE.finditer(reading.text):
        name = fold(found["wie"])
        if _is_first_name(name) and not (is_entry(name) or reading.is_study):
            yield Span(*found.span("n"), "persoon", 0.7, "naam:bijnaam")
    for found in _WITH_ARTICLE.finditer(reading.text):
        if fold(found["wie"]) in words("voornamen"):
            yield Span(*found.span("n"), "persoon", 0.7, "naam:bijnaam")


def _in_small_letters(text: str) -> Iterator[Span]:
    """As people write in messages: "op naam van a. wezerijn", and "jo" for a signature."""
    for found in _SIGNED_SMALL.finditer(text):
        name = fold(found.group("n"))
        if _is_first_name(name) and not is_entry(name):
            yield Span(*found.span("n"), "persoon", 0.65, "naam:roepnaam")
    for found in _SMALL.finditer(text):
        if not any(
            _is_word(fold(half)) or is_word(fold(half)) for half in found["last"].split("-")
        ):
            yield Span(*found.span("n"), "persoon", 0.6, "naam:kleine_letters")


def _is_first_name(folded: str) -> bool:
    return folded in words("voornamen") and folded not in notions() | function_words()


def _is_word(folded: str) -> bool:
    return (
        is_common(folded)
        or is_vocabulary(folded)
        or is_place(folded)
        or folded in notions()
        or folded in study_words()
    )
