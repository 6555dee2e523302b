"""What the words of a run say by themselves: lists, capitals, initials, and what no list knows."""
# ruff: noqa: PLR0911 -- rules in the order in which they decide, one return each

from __future__ import annotations

import re

from anonymise.lists import fold, is_common, is_given, is_place, is_surname, words
from anonymise.notions import first_name_notions, function_words, place_words, study_words
from anonymise.reading import Reading
from anonymise.recognisers.pieces import Piece, left_word, opens_line
from anonymise.scan import is_misread
from anonymise.vocabulary import is_entry, is_thing, is_word

_FOREIGN = re.compile(r"\b(?:the|of|and|for|in|to|la|le|les|des|du|et|und|von)\s\Z")
_DOUBTFUL, _WEAK = 0.4, 0.3  # no mention; the gate asks about the first
_TWO = 2
_SHORTEST_UNKNOWN, _FEW = 4, 3  # letters of a word that may be a name without more
_ELISION = re.compile(r"[A-Z][’'´`][a-zà-ÿ]")  # "C'est"
_REGISTERS = frozenset({"hr", "rpr", "rpm", "rcb", "btw", "kbo", "ar"})
_ARTICLES = frozenset({"de", "het", "een", "den", "the", "des"})
_MODEL = re.compile(r"[ \n](?:[A-Z]{1,3}-?\d{1,4}[A-Za-z]?|\d{3,4}[A-Z])(?![\w/])")  # "Hach HQ40d"
_OF_BODIES = frozenset({"U", "St."})  # "U Gent", "het ziekenhuis St. Lucas"


def is_model(text: str, end: int) -> bool:
    """Whether the number of a model follows: "Hach HQ40d"."""
    return _MODEL.match(text, end) is not None


def is_acronym(segment: list[Piece]) -> bool:
    """Whether the only word is capitals of an institution: "ECTS"."""
    word = segment[-1]
    return (
        word.text.isupper()
        and len(word.folded) < 6
        and word.folded not in words("achternamen")
        and word.folded not in words("voornamen")
        and all(piece.kind == "particle" or piece is word for piece in segment)
    )


def shape(reading: Reading, segment: list[Piece], named: list[Piece]) -> tuple[str, float]:
    """What the words of the run themselves say."""
    if is_acronym(segment):
        return "", 0.0
    given = [
        p
        for p in named
        if is_given(p.folded)
        and p.folded not in function_words()
        and not _is_short_capitals(p, named)
        and not (reading.is_study and p.folded in study_words())
    ]
    language = named[0].folded in first_name_notions() and all(
        is_word(one.folded)
        or one.folded in study_words()
        or (reading.is_study and not is_surname(one.folded))
        for one in named[1:]
    )  # "Frans Taaltraining"
    if given and len(named) > 1 and not language:
        body = reading.zones.of(segment[0].start) not in {"hoofding", "ondertekening"}
        titled = reading.is_study and body and any(is_word(one.folded) for one in named)
        return "voornaam_en_naam", _WEAK if titled else 0.8  # "Alma Mater"
    court = fold(segment[0].text) in place_words() and is_place(named[0].folded)  # "Rb. Gent"
    code = "." not in segment[0].text and reading.text[segment[0].end : segment[0].end + 1] == "-"
    code = code or (reading.is_study and is_word(named[0].folded))  # "I-Betonbouwkunde", "B-KUL"
    register = fold(segment[0].text) in _REGISTERS  # "H.R. Kortrijk"
    beside = "\n" not in reading.text[segment[0].end : named[0].start]
    called = segment[0].text == "U" or named[0].folded in words("voornamen")
    body = segment[0].text in _OF_BODIES and beside and called
    surname = any(
        p.kind == "particle" and p.text[0].isupper() for p in segment[1:]
    )  # "J. Van Peer"
    plain = not surname and (is_common(named[0].folded) or court or code or register or body)
    if segment[0].kind == "initials" and not plain:
        begins = opens_line(reading, segment[0].start)
        signed = reading.zones.of(segment[0].start) == "ondertekening"
        return "voorletters_en_naam", 0.4 if begins and not signed else 0.75
    if (
        len(named) > 1
        and named[0].folded in words("voornamen")
        and not language
        and not _is_short_capitals(named[0], named)
        and (not is_common(named[1].folded) or named[1].folded in words("achternamen"))
        and not (reading.is_study and any(is_word(one.folded) for one in named))
    ):
        return "voornaam_mogelijk_en_naam", 0.6
    if given and given[0].text.isupper() and len(given[0].folded) < 4:
        return "", 0.0
    if given:
        if reading.is_study:
            return "voornaam", _WEAK
        return "voornaam", 0.6 if len(given[0].folded) > _TWO else _DOUBTFUL
    return max(
        _capitals(reading, segment, named), _listed(reading, segment, named), key=lambda p: p[1]
    )


def _is_short_capitals(piece: Piece, named: list[Piece]) -> bool:
    """Two or three capitals are a first name only among longer capitals: "JO PEETERS"."""
    if not piece.text.isupper() or len(piece.folded) > 3:
        return False
    return not any(one.text.isupper() and len(one.folded) > 3 for one in named)


def _capitals(reading: Reading, segment: list[Piece], named: list[Piece]) -> tuple[str, float]:
    """A surname in capitals beside a word that is not."""
    uppers = [piece for piece in named if piece.text.isupper() and len(piece.folded) > 2]
    if uppers and all(is_place(piece.folded) or is_entry(piece.folded) for piece in uppers):
        return "", 0.0  # "TURNHOUT⏎Kamer TC5", "BEROEP TE ANTWERPEN⏎C6"
    if len(named) > 1 and 0 < len(uppers) < len(named):
        other = [piece for piece in named if piece not in uppers]
        party = reading.zones.of(segment[0].start) in {"hoofding", "ondertekening"}
        listed = any(p.folded in words("voornamen") for p in other) or any(
            p.folded in words("achternamen") for p in uppers
        )
        long = all(len(piece.folded) > 3 for piece in uppers)
        prose = any(is_common(piece.folded) for piece in other)
        sure = listed or (party and long and not prose)
        return "naam_in_hoofdletters", 0.65 if sure else 0.4
    words_ = [is_word(piece.folded) or is_place(piece.folded) for piece in named]
    if all(words_) or any(is_entry(p.folded) or is_place(p.folded) for p in named):
        return "", 0.0
    if any(is_acronym([piece]) for piece in named):
        return "", 0.0
    start = segment[0].start
    doubtful = (
        reading.is_study
        or _FOREIGN.search(reading.text, max(0, start - 12), start) is not None
        or reading.is_foreign(start, segment[-1].end)
    )
    thing = is_model(reading.text, segment[-1].end) or left_word(reading, start) == "een"
    if len(named) > 1:
        return "hoofdletterwoorden", 0.3 if doubtful or thing else 0.5
    doubtful = doubtful or thing
    return _unknown_word(reading, segment, named[0], doubtful=doubtful)


def _unknown_word(
    reading: Reading, segment: list[Piece], piece: Piece, *, doubtful: bool
) -> tuple[str, float]:
    """A capitalised word of no list and no dictionary: a name, unless a place is spoken of."""
    start = segment[0].start
    left = left_word(reading, start)
    if (
        doubtful
        or len(piece.folded) < _SHORTEST_UNKNOWN + piece.text.isupper()
        or any(sign.isdigit() for sign in piece.text)
        or _ELISION.match(piece.text)
        or (fold(left) in place_words() or left in _ARTICLES or segment[0].text in _ARTICLES)
        or is_thing(piece.folded)
        or is_misread(piece.folded)
        or (piece.folded in reading.mostly_lower and reading.begins_sentence(start))
    ):
        begins = reading.begins_sentence(start)
        return ("", 0.0) if begins or len(piece.folded) < _FEW else ("hoofdletterwoord", 0.3)
    return "onbekend_woord", 0.5


def _listed(reading: Reading, segment: list[Piece], named: list[Piece]) -> tuple[str, float]:
    """A surname of the list, or one with a capital particle."""
    sentence = reading.begins_sentence(segment[0].start)
    joined = "".join(piece.folded for piece in segment)
    if segment[0].kind == "particle" and segment[0].text.islower() and is_place(named[0].folded):
        return "", 0.0  # "van Mechelen naar Antwerpen"
    if is_surname(joined) or any(is_surname(piece.folded) for piece in named):
        return "familienaam", _WEAK if reading.is_study else (0.45 if sentence else 0.5)
    capital = segment[0].kind == "particle" and segment[0].text[0].isupper()
    word = is_thing(named[0].folded) or is_word(named[0].folded)
    if capital and not sentence and not (word and not is_common(named[0].folded)):
        return "tussenvoegsel", 0.45 if is_common(named[0].folded) else 0.5
    return "", 0.0
