"""Names of persons by what they look like and what stands around them.

Every run of capitalised words is weighed once: its own words (first name, surname, initials,
particle, capitals) and its neighbours (title, role, birth, residence). The strongest rule gives
the score; below `ACCEPTED` a run is no mention, but the gate still wants it explained.
"""
# ruff: noqa: PLR0911 -- rules in the order in which they decide, one return each
# ruff: noqa: E501 -- a pattern reads better in one piece

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from anonymise.cues import announces_name, is_form_of_address, role_of
from anonymise.lists import fold, is_common, is_given, is_place, is_surname, is_vocabulary, words
from anonymise.notions import (
    known_cases,
    notions,
    organisation_words,
    place_words,
)
from anonymise.reading import Reading
from anonymise.recognisers.letters import CAP, CAPITALS, GAP, WORD
from anonymise.recognisers.nicknames import find_nicknames
from anonymise.recognisers.pieces import PART, Piece, find_segments, left_word, opens_line
from anonymise.recognisers.prose import Token, is_abbreviation, is_subject, names_nobody
from anonymise.spans import Span

ACCEPTED = 0.5

_SURNAME_FIRST = re.compile(  # "VERSTRAETE, Achiel Maria"
    rf"(?<![\w,.])(?P<achter>(?:{CAP}[{CAPITALS}\d'’]{{1,25}}(?:[ -]|-?\n[ \t]*)){{0,4}}{CAP}[{CAPITALS}\d'’]{{1,25}}),"
    rf"[ \n][ \t]*(?P<voor>{CAP}[^\W\d_{CAPITALS}]+(?:[ -]{CAP}[^\W\d_{CAPITALS}]+){{0,3}})(?=\s?[,(\n])"
)
_ATTRIBUTE = re.compile(
    r"\b(?:geboren\s|RRN|rijksregister|wonende|woonachtig|ingeschreven\s+te|verblijvende|"
    r"gedomicilieerd|zonder\s+gekende|\w+\s+nationaliteit|[Ww]oonplaats\s+kiez|bisnummer|"
    r"verzoekende\s+partij|(?:eerste|tweede|derde)\s+beklaagde|NN\s\d|kantoor\s+houdende)|°\s?\d"
)
_ROLE_AFTER = re.compile(
    r"\s?[,(]?\s{0,30}(?:(?:de|een|als|tweede|eerste|toegevoegd|alleenzetelend|plaatsvervangend|"
    r"beëdigd|waarnemend|zijn|haar)\s)?(?P<rol>[\w-]+)"
)
_SAYS = re.compile(
    r",?\s(?:die\s+(?:verschijnt|optreedt|pleit)|verklaar|getuig|hoord|zei\b|zegt|bevestig|stelde|stelt\b|vroeg|plaatste|mailde|meldde|"
    r"diende|tekende|schreef|schrijft|antwoord|werd\s+verhoord|wordt\s+verhoord|liet\b|woont\b)"
)
_BY = frozenset(
    {"door", "lastens", "Lastens", "Gehoord", "namens", "Veroordeelt", "veroordeelt", "tegen"}
)
_NO_INITIALS = frozenset(
    {"AR", "BS", "NV", "BV", "OM", "VT", "CV", "PV", "OS", "PB", "IV", "II", "VI"}
)
_STANDS_ALONE = re.compile(r",\n|,\s(?:beklaagde|eiser|verweerder|burgerlijke)|\s*\Z|\s*\n")
_CITED_CASE = re.compile(  # "HHC 9 januari 2020, HHC-M-1920-9963, Boekenkruger"
    rf"(?:Cass\.?|HHC|MHHC|RvVb|RvS|GwH|Vgl\.|vgl\.)[^\n;()]{{0,60}}(?:\n[^\n;()]{{0,60}})?\d,\s(?:in\s+zake\s+)?"
    rf"(?P<n>(?:{PART}{GAP}){{0,2}}{WORD}(?:[ -]{WORD}){{0,3}})(?=\s?[).;])"
)
_FOREIGN = re.compile(r"\b(?:the|of|and|for|in|to|la|le|les|des|du|et|der|die|und|von)\s\Z")
_AGE = re.compile(r"\s(?:senior|junior|sr\.?|jr\.?)(?!\w)")
_CERTAIN = frozenset({"aanspreking", "persoonsgegevens_erna", "achter_voor"})
_CUED = frozenset({"functie_ervoor", "functie_erna"})  # a cue, but of an office too
_LEGAL_FORM = re.compile(
    r"\s{0,3}\(?(?:N\.?V\.?|B\.?V\.?(?:B\.?A\.?)?|VZW|vzw|v\.z\.w\.|C\.?V\.?(?:B\.?A\.?)?|V\.?O\.?F\.?|[Cc][Oo][Mm][Mm]\.?\s?V\.?A?|GCV|EBVBA|SPRL|S\.?A\.?|GmbH|A\.G\.|SRL|LTD|Ltd|Inc)(?![\w])"
)


def find_names(reading: Reading) -> Iterator[Span]:
    """Runs of capitalised words that may name a person, weighed; weak ones too."""
    for segment in find_segments(reading):
        span = _weigh(reading, segment)
        if span:
            yield span
    yield from find_nicknames(reading)
    for found in _CITED_CASE.finditer(reading.text):
        if len(fold(found.group("n"))) < 3:
            continue
        if fold(found.group("n")) not in known_cases() and not is_common(fold(found.group("n"))):
            yield Span(*found.span("n"), "persoon", 0.6, "naam:aangehaalde_zaak")
    for found in _SURNAME_FIRST.finditer(reading.text):
        if not any(fold(word) in notions() for word in found.group("achter").split()):
            yield Span(found.start("achter"), found.end("voor"), "persoon", 0.7, "naam:achter_voor")


def _weigh(reading: Reading, segment: list[Piece]) -> Span | None:
    named = [piece for piece in segment if piece.kind == "word"]
    left = left_word(reading, segment[0].start)
    if not named:
        return _bare_initials(reading, segment, left)
    if segment[0].kind == "particle" and segment[0].text[0].islower():
        segment = _without_prose_particles(segment, named, announced=is_form_of_address(left))
        left = left_word(reading, segment[0].start)
    start, left = _with_capital_particle(reading, segment, left)
    rule, score = _best(reading, segment, named, left)
    if not rule:
        return None
    end = segment[-1].end
    if _is_prose_there(reading, segment, named, rule):
        return None
    age = _AGE.match(reading.text, end)
    return Span(start, age.end() if age else end, "persoon", score, f"naam:{rule}")


def _with_capital_particle(reading: Reading, segment: list[Piece], left: str) -> tuple[int, str]:
    """Where the name starts and the word before it: "inspecteur Op 't Einde" takes "Op" along."""
    start = segment[0].start
    if left in {"Op", "Aan", "In"} and segment[0].kind == "particle":
        at = reading.text.rfind(left, 0, start)
        before = left_word(reading, at)
        if announces_name(before):
            return at, before
    return start, left


def _is_prose_there(reading: Reading, segment: list[Piece], named: list[Piece], rule: str) -> bool:
    """Whether the words themselves outweigh a rule that is not a form of address."""
    if rule in _CERTAIN:
        return False
    tokens = [Token(piece.text, piece.folded) for piece in named]
    if rule in _CUED:
        return all(is_abbreviation(one) or is_subject(one) for one in tokens)
    if segment[0].kind == "initials":
        return False
    return names_nobody(reading, segment[0].start, segment[-1].end, tokens)


def _without_prose_particles(
    segment: list[Piece], named: list[Piece], *, announced: bool
) -> list[Piece]:
    """Drop lower-case particles that are only words of the sentence: "van Griet Bekaert"."""
    lead = list(takewhile(lambda piece: piece.kind == "particle", segment))
    joined = "".join(piece.folded for piece in lead) + named[0].folded
    given = named[0].folded in words("voornamen") and len(named) > 1
    if given or segment[len(lead)].kind == "initials":
        return segment[len(lead) :]
    if announced or joined in words("achternamen"):
        return segment
    return segment[len(lead) :]


def _bare_initials(reading: Reading, segment: list[Piece], left: str) -> Span | None:
    """Initials alone name a person after a form of address, or as a party or signature."""
    start, end = segment[0].start, segment[-1].end
    letters = "".join(one for one in reading.text[start:end] if one.isalpha())
    alone = (
        1 < len(letters) < 5
        and letters not in _NO_INITIALS
        and _STANDS_ALONE.match(reading.text, end)
    )
    zone = reading.zones.of(start)
    listed = (
        alone
        and zone in {"hoofding", "ondertekening"}
        and (opens_line(reading, start) or reading.text[:start].rstrip(" ").endswith((":", ".")))
    )
    if not listed and (not is_form_of_address(left) or len(left) < 2):
        return None
    if any(is_form_of_address(piece.text) and len(piece.text) > 2 for piece in segment):
        return None
    return Span(segment[0].start, segment[-1].end, "initialen", 0.8, "naam:initialen")


def _best(
    reading: Reading, segment: list[Piece], named: list[Piece], left: str
) -> tuple[str, float]:
    """The strongest rule that speaks for a person, with its score."""
    if _is_organisation(reading, segment, left) or _is_known_case(named):
        return "", 0.0
    if is_form_of_address(left):
        return "aanspreking", 0.9
    place = is_place("".join(piece.folded for piece in segment)) or (
        all(is_place(piece.folded) for piece in named) and segment[0].kind == "word"
    )
    if place and (len(named) == 1 or fold(left) in place_words()):
        return ("functie_ervoor", 0.55) if role_of(left) and not _is_place_word(left) else ("", 0.0)
    shape = _shape(reading, segment, named)
    return max(_neighbours(reading, segment, named, left), shape, key=lambda pair: pair[1])


def _is_known_case(named: list[Piece]) -> bool:
    if len(named) == 1 and named[0].folded == "lambert":  # coordinates, mostly
        return True
    return len(named) == 1 and named[0].folded in known_cases()


def _is_place_word(left: str) -> bool:
    return fold(left) in place_words()


def _neighbours(
    reading: Reading, segment: list[Piece], named: list[Piece], left: str
) -> tuple[str, float]:
    """What the words before and after say."""
    if role_of(left) and not _is_acronym(segment):
        return "functie_ervoor", 0.8
    end = segment[-1].end
    after = reading.text[end : end + 120].split("\n\n")[0].split(";")[0]
    party = reading.zones.of(end - 1) == "hoofding"
    if len(named) > 1 and party and _ATTRIBUTE.search(after[:100]):
        return "persoonsgegevens_erna", 0.85
    if re.match(r",\s[^;\n]{0,40}\n?[^;\n]{0,60}\b(?:geboren|wonende|RRN)", after):
        return "persoonsgegevens_erna", 0.7
    word = _ROLE_AFTER.match(after)
    if word and word.group("rol")[0].islower() and role_of(word.group("rol")):
        opens = reading.begins_sentence(segment[0].start)
        return "functie_erna", 0.8 if len(segment) > 1 else (0.3 if opens else 0.55)
    plain = not any(is_common(p.folded) or is_place(p.folded) for p in named)
    if len(named) > 1 and plain and (_SAYS.match(after) or left in _BY):
        return "handelt_als_persoon", 0.6
    if len(named) > 1 and plain and reading.zones.of(end - 1) in {"ondertekening", "hoofding"}:
        return "naam_in_zone", 0.5
    return "", 0.0


def _is_acronym(segment: list[Piece]) -> bool:
    """Whether the only word is capitals of an institution: "ECTS"."""
    word = segment[-1]
    return (
        word.text.isupper()
        and len(word.folded) < 6
        and word.folded not in words("achternamen")
        and word.folded not in words("voornamen")
        and all(piece.kind == "particle" or piece is word for piece in segment)
    )


def _shape(reading: Reading, segment: list[Piece], named: list[Piece]) -> tuple[str, float]:
    """What the words of the run themselves say."""
    if _is_acronym(segment):
        return "", 0.0
    given = [p for p in named if is_given(p.folded) and not _is_short_capitals(p, named)]
    if given and len(named) > 1:
        return "voornaam_en_naam", 0.8
    if segment[0].kind == "initials" and not is_common(named[0].folded):
        return "voorletters_en_naam", 0.4 if opens_line(reading, segment[0].start) else 0.75
    if (
        len(named) > 1
        and named[0].folded in words("voornamen")
        and (not is_common(named[1].folded) or named[1].folded in words("achternamen"))
    ):
        return "voornaam_mogelijk_en_naam", 0.6
    if given and given[0].text.isupper() and len(given[0].folded) < 4:
        return "", 0.0
    if given:
        return "voornaam", 0.6 if len(given[0].folded) > 2 else 0.4
    return max(
        _capitals(reading, segment, named), _listed(reading, segment, named), key=lambda p: p[1]
    )


def _is_short_capitals(piece: Piece, named: list[Piece]) -> bool:
    """Capitals of two or three letters are a first name only among longer capitals: "JO PEETERS"."""
    if not piece.text.isupper() or len(piece.folded) > 3:
        return False
    return not any(one.text.isupper() and len(one.folded) > 3 for one in named)


def _capitals(reading: Reading, segment: list[Piece], named: list[Piece]) -> tuple[str, float]:
    """A surname in capitals beside a word that is not."""
    uppers = [piece for piece in named if piece.text.isupper() and len(piece.folded) > 2]
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
    if any(is_vocabulary(p.folded) or is_place(p.folded) for p in named):
        return "", 0.0
    if any(_is_acronym([piece]) for piece in named):
        return "", 0.0
    if len(named) > 1:
        foreign = _FOREIGN.search(
            reading.text, max(0, segment[0].start - 12), segment[0].start
        ) or reading.is_foreign(segment[0].start, segment[-1].end)
        return "hoofdletterwoorden", 0.3 if foreign else 0.5
    if not reading.begins_sentence(segment[0].start) and len(named[0].folded) > 2:
        return "hoofdletterwoord", 0.3
    return "", 0.0


def _listed(reading: Reading, segment: list[Piece], named: list[Piece]) -> tuple[str, float]:
    """A surname of the list, or one with a capital particle."""
    sentence = reading.begins_sentence(segment[0].start)
    joined = "".join(piece.folded for piece in segment)
    if is_surname(joined) or any(is_surname(piece.folded) for piece in named):
        return "familienaam", 0.45 if sentence else 0.5
    if segment[0].kind == "particle" and segment[0].text[0].isupper() and not sentence:
        return "tussenvoegsel", 0.45 if is_common(named[0].folded) else 0.5
    return "", 0.0


def _is_organisation(reading: Reading, segment: list[Piece], left: str) -> bool:
    if _LEGAL_FORM.match(reading.text, segment[-1].end):
        return True
    return fold(left) in organisation_words()
