"""Names of persons by what they look like and what stands around them.

Every run of capitalised words is weighed once: its own words (first name, surname, initials,
particle, capitals) and its neighbours (title, role, birth, residence). The strongest rule gives
the score; below `ACCEPTED` a run is no mention, but the gate still wants it explained.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from anonymise.cues import announces_name, is_form_of_address, role_of
from anonymise.lists import fold, is_common, is_given, is_place, is_surname, words
from anonymise.notions import known_cases, notions, organisation_words, place_words
from anonymise.reading import Reading
from anonymise.recognisers.letters import CAP, GAP, WORD
from anonymise.spans import Span

ACCEPTED = 0.5

PARTICLES = frozenset(
    ["van", "de", "den", "der", "ten", "ter", "te", "vander", "vanden", "vande", "vd", "el", "al", "ben", "bin", "ibn", "da", "di", "dos", "du", "des", "le", "la", "von", "zu", "zur", "t", "op", "aan", "in", "s", "het", "del", "della", "do", "das", "abu", "ould", "ait", "am", "auf", "und", "y", "e", "o", "d", "l", "af", "av"]
)
_PART = r"(?:van|de|den|der|ten|ter|te|el|al|ben|bin|ibn|da|di|dos|du|le|la|von|zu|op|aan|in|'t|’t|del|della|do|das|vd|v\.d\.|d|af)"
_INITIALS = rf"(?:{CAP}[a-z]?\.(?:\s?-?\s?{CAP}[a-z]?\.)*)"
_NAME_WORD = rf"{WORD}(?:-\n[ \t]*[^\W\d_A-Z]\w*)?"
_RUN = re.compile(
    rf"(?<![\w@.])(?:{_PART}{GAP}){{0,3}}(?:{_INITIALS}|{_NAME_WORD})"
    rf"(?:(?:{GAP}|-|(?<=\.))(?:{_PART}{GAP}){{0,3}}(?:{_INITIALS}|{_NAME_WORD})){{0,9}}"
)
_PIECE = re.compile(rf"{_INITIALS}(?!\w)|{_NAME_WORD}|{_PART}(?!\w)")
_LEFT = re.compile(r"([\w.’'-]*\w[.’']?|\w\.)[\s,:„\"“‘'«(]{0,4}\Z")
_ATTRIBUTE = re.compile(
    r"\b(?:geboren|RRN|rijksregister|wonende|woonachtig|ingeschreven te|verblijvende|gedomicilieerd|"
    r"zonder gekende|nationaliteit|woonplaats kiezend|woonplaats kiest|bisnummer|verzoekende partij|eerste beklaagde|"
    r"NN \d|°|van beroep|kantoor houdende)"
)
_LEGAL_FORM = re.compile(
    r"\s{0,3}\(?(?:N\.?V\.?|B\.?V\.?(?:B\.?A\.?)?|VZW|vzw|v\.z\.w\.|C\.?V\.?(?:B\.?A\.?)?|V\.?O\.?F\.?|[Cc][Oo][Mm][Mm]\.?\s?V\.?A?|GCV|EBVBA|SPRL|S\.?A\.?|GmbH|A\.G\.|SRL|LTD|Ltd|Inc)(?![\w])"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """One word of a run."""

    start: int
    end: int
    text: str
    folded: str
    kind: str  # word, initials or particle


def find_names(reading: Reading) -> Iterator[Span]:
    """Runs of capitalised words that may name a person, weighed; weak ones too."""
    for run in _RUN.finditer(reading.text):
        for segment in _segments(reading, run):
            span = _weigh(reading, segment)
            if span:
                yield span


def _pieces(run: re.Match[str], text: str) -> list[Piece]:
    pieces = []
    for found in _PIECE.finditer(text, run.start(), run.end()):
        words_ = found.group()
        folded = fold(words_)
        kind = "word"
        if words_.endswith(".") or (len(words_) == 1 and words_.isupper()):
            kind = "initials"
        elif folded in PARTICLES and not (words_[0].isupper() and len(folded) > 4):
            kind = "particle"
        pieces.append(Piece(found.start(), found.end(), words_, folded, kind))
    return pieces


def _segments(reading: Reading, run: re.Match[str]) -> Iterator[list[Piece]]:
    """Cut a run at words that are never part of a name, and drop ordinary words at its edges."""
    segment: list[Piece] = []
    for piece in _pieces(run, reading.text):
        if _ends_name(piece) or (piece.kind == "word" and _is_prose(segment, piece, reading)):
            yield from _whole(segment)
            segment = []
        else:
            segment.append(piece)
    yield from _whole(segment)


def _ends_name(piece: Piece) -> bool:
    if piece.folded in notions():
        return True
    if piece.kind == "particle":
        return False
    if piece.kind == "initials":
        return is_form_of_address(piece.text) or role_of(piece.text) is not None
    return announces_name(piece.text) and not is_given(piece.folded)


def _is_prose(segment: list[Piece], piece: Piece, reading: Reading) -> bool:
    """Whether an ordinary word stands here as such, not as the surname after a first name."""
    if not is_common(piece.folded):
        return False
    before = [one for one in segment if one.kind != "particle"]
    if before:
        named = before[-1].folded in words("voornamen") or before[-1].kind == "initials"
        return not (named or before[-1].text.isupper() != piece.text.isupper())
    left = _left_word(reading, (segment or [piece])[0].start)
    return not is_form_of_address(left)


def _whole(segment: list[Piece]) -> Iterator[list[Piece]]:
    """The segment without particles at its end, or nothing when no word is left."""
    while segment and segment[-1].kind == "particle":
        segment = segment[:-1]
    while (
        segment and segment[0].kind == "particle" and segment[0].folded in {"in", "op", "aan", "te"}
    ):
        segment = segment[1:]
    if any(piece.kind == "word" for piece in segment) or (
        segment and all(piece.kind == "initials" for piece in segment)
    ):
        yield segment


def _left_word(reading: Reading, start: int) -> str:
    found = _LEFT.search(reading.text, max(0, start - 40), start)
    return found.group(1) if found else ""


def _weigh(reading: Reading, segment: list[Piece]) -> Span | None:
    named = [piece for piece in segment if piece.kind == "word"]
    left = _left_word(reading, segment[0].start)
    if not named:
        return _bare_initials(segment, left)
    if segment[0].kind == "particle" and segment[0].text[0].islower():
        outer = _left_word(reading, segment[0].start)
        if not announces_name(outer) and len(named) == 1 and named[0] is segment[-1]:
            segment = _without_article(segment, named)
            left = _left_word(reading, segment[0].start)
    rule, score = _best(reading, segment, named, left)
    if not rule:
        return None
    return Span(segment[0].start, segment[-1].end, "persoon", score, f"naam:{rule}")


def _without_article(segment: list[Piece], named: list[Piece]) -> list[Piece]:
    """Drop lower-case particles that are only the words of the sentence: "van de Peeters"."""
    surname = named[0]
    lead = [p for p in segment if p.start < surname.start]
    joined = "".join(p.folded for p in lead) + surname.folded
    if joined in words("achternamen"):
        return segment
    return segment[len(lead) :]


def _bare_initials(segment: list[Piece], left: str) -> Span | None:
    """ "de heer K.": initials alone name a person only after a form of address."""
    if not is_form_of_address(left) or len(left) < 2:
        return None
    return Span(segment[0].start, segment[-1].end, "initialen", 0.8, "naam:initialen")


def _best(
    reading: Reading, segment: list[Piece], named: list[Piece], left: str
) -> tuple[str, float]:
    """The strongest rule that speaks for a person, with its score."""
    if _is_organisation(reading, segment, left):
        return "", 0.0
    text, end = reading.text, segment[-1].end
    single = len(named) == 1 and len(segment) == 1
    place = single and is_place(named[0].folded)
    if single and (named[0].folded in known_cases()):
        return "", 0.0
    if is_form_of_address(left):
        return "aanspreking", 0.9
    if role_of(left):
        if place and fold(left) in place_words():
            return "", 0.0
        return "functie_ervoor", 0.55 if place else 0.8
    if place or (fold(left) in place_words() and all(is_place(p.folded) for p in named)):
        return "", 0.0
    after = text[end : end + 160].split("\n\n")[0].split(";")[0]
    if _ATTRIBUTE.search(after[:120]) and not single:
        return "persoonsgegevens_erna", 0.85
    if re.match(r"\s?[,(]\s{0,30}|\s", after):
        word = re.match(r"\s?[,(]?\s{0,30}(?:de\s|een\s|als\s|tweede\s|eerste\s)?([\w-]+)", after)
        if word and word.group(1)[0].islower() and role_of(word.group(1)):
            return "functie_erna", 0.6 if single else 0.8
    return _shape(reading, segment, named)


def _shape(reading: Reading, segment: list[Piece], named: list[Piece]) -> tuple[str, float]:
    given = [p for p in named if is_given(p.folded)]
    if given and len(named) > 1:
        return "voornaam_en_naam", 0.8
    if segment[0].kind == "initials" and not is_common(named[0].folded):
        return "voorletters_en_naam", 0.75
    uppers = [p.text.isupper() and len(p.folded) > 2 for p in named]
    if len(named) > 1 and any(uppers) and not all(uppers):
        return "naam_in_hoofdletters", 0.6
    if given:
        return "voornaam", 0.6 if len(given[0].folded) > 2 else 0.4
    maybe = named[0].folded in words("voornamen") and len(named) > 1
    if maybe and not is_common(named[1].folded):
        return "voornaam_mogelijk_en_naam", 0.6
    sentence = reading.begins_sentence(segment[0].start)
    joined = "".join(p.folded for p in segment)
    if is_surname(joined) or any(is_surname(p.folded) for p in named):
        return "familienaam", 0.45 if sentence else 0.5
    if segment[0].kind == "particle" and segment[0].text[0].isupper() and not sentence:
        return "tussenvoegsel", 0.5
    if len(named) > 1 and not any(is_common(p.folded) or is_place(p.folded) for p in named):
        return "hoofdletterwoorden", 0.4
    if not sentence and not is_common(named[0].folded) and len(named[0].folded) > 2:
        return "hoofdletterwoord", 0.3
    return "", 0.0


def _is_organisation(reading: Reading, segment: list[Piece], left: str) -> bool:
    if _LEGAL_FORM.match(reading.text, segment[-1].end):
        return True
    return fold(left) in organisation_words()
