"""Names of persons by what they look like and what stands around them.

Every run of capitalised words is weighed once: its own words (first name, surname, initials,
particle, capitals) and its neighbours (title, role, birth, residence). The strongest rule gives
the score; below `ACCEPTED` a run is no mention, but the gate still wants it explained.
"""
# ruff: noqa: PLR0911 -- rules in the order in which they decide, one return each

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from anonymise.cues import (
    announces_name,
    is_form_of_address,
    is_of_bench,
    is_rank,
    is_title,
    role_of,
)
from anonymise.lists import fold, is_common, is_place, is_surname, words
from anonymise.notions import (
    abroad,
    first_name_notions,
    function_words,
    institution_names,
    known_cases,
    notions,
    organisation_words,
    place_words,
)
from anonymise.reading import Reading
from anonymise.recognisers.formulas import find_formulas
from anonymise.recognisers.masked_parties import find_masked
from anonymise.recognisers.messages import find_messages
from anonymise.recognisers.nicknames import find_nicknames
from anonymise.recognisers.pieces import Piece, find_segments, left_word, opens_line
from anonymise.recognisers.prose import Token, is_abbreviation, is_prose, is_subject, names_nobody
from anonymise.recognisers.shapes import is_acronym, shape
from anonymise.recognisers.single_letters import find_letters
from anonymise.spans import Span
from anonymise.vocabulary import is_entry, is_institution, is_thing, is_word

ACCEPTED = 0.5

_ATTRIBUTE = re.compile(
    r"\b(?:geboren\s|RRN|rijksregister|wonende|woonachtig|ingeschreven\s+te|verblijvende|"
    r"gedomicilieerd|zonder\s+gekende|\w+\s+nationaliteit|[Ww]oonplaats\s+kiez|bisnummer|"
    r"verzoekende\s+partij|(?:eerste|tweede|derde)\s+beklaagde|NN\s\d|kantoor\s+houdende)|°\s?\d"
)
_ROLE_AFTER = re.compile(
    r"\s?[,(]?\s{0,30}(?:(?:de|een|als|tweede|eerste|toegevoegd|alleenzetelend|plaatsvervangend|"
    r"beëdigd|waarnemend|zijn|haar)\s)?(?P<rol>[\w-]{1,60})"
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
_JOINS_LIST = re.compile(r"\s?,\s{1,40}(?:en\s{1,40})?|\s{1,40}en\s{1,40}")
_LISTED = 0.7
_TWO = 2
_FEW = 6  # characters
_SPEAKS = re.compile(r":\s?[\"“„«]\Z")  # 'DOCENT: "Door afwezigheid …"'
_QUOTES = frozenset('"“„‘')
_TEACHES = frozenset({"leraar", "lerares", "leerkracht", "docent", "docente", "lector"})
_AGE = re.compile(r"\s(?:senior|junior|sr\.?|jr\.?)(?!\w)")
_CERTAIN = frozenset({"aanspreking", "persoonsgegevens_erna", "achter_voor"})
_SAINTS = frozenset({"saint", "sainte", "sint"})  # "de familie de Saint-Aubert"
_DUTCH_PARTICLES = frozenset(
    {"van", "de", "den", "der", "ter", "ten", "te", "op", "aan", "in", "het", "t", "s"}
)
_WEAK_ADDRESS = frozenset(
    {"student", "studente", "genaamd", "genaamde", "naam", "heet", "heette", "noemt", "noemde"}
)
_ADJECTIVES = frozenset({"jonge", "oude", "ouden", "genoemde", "voornoemde", "zekere", "ene"})
_BODIES = frozenset({"stad", "gemeente", "provincie"})
_CUED = frozenset({"functie_ervoor", "functie_erna"})  # a cue, but of an office too
_LEGAL_FORM = re.compile(
    r"\s{0,3}\(?(?:N\.?V\.?|B\.?V\.?(?:B\.?A\.?)?|VZW|vzw|v\.z\.w\.|C\.?V\.?(?:B\.?A\.?)?|V\.?O\.?F\.?|[Cc][Oo][Mm][Mm]\.?\s?V\.?A?|GCV|EBVBA|SPRL|S\.?A\.?|GmbH|A\.G\.|SRL|LTD|Ltd|Inc)(?![\w])"
)


def find_names(reading: Reading) -> Iterator[Span]:
    """Runs of capitalised words that may name a person, weighed; weak ones too."""
    listing = -1
    for segment in find_segments(reading):
        span = _weigh(reading, segment)
        if listing >= 0 and _JOINS_LIST.fullmatch(reading.text, listing, segment[0].start):
            span = _next_of_list(segment, span)
        if span:
            yield span
        listing = segment[-1].end if span and _is_of_list(reading, segment, span) else -1
    yield from find_nicknames(reading)
    yield from find_formulas(reading.text)
    yield from find_letters(reading.text)
    yield from find_masked(reading.text)
    yield from find_messages(reading.text)


def _is_of_list(reading: Reading, segment: list[Piece], span: Span) -> bool:
    """Whether more names may follow: "de raadsheren A, B en C"."""
    if span.bron == "naam:opsomming":
        return True
    left = left_word(reading, segment[0].start).rstrip(".")
    return left.endswith(("s", "en")) and announces_name(left) and span.score >= ACCEPTED


def _next_of_list(segment: list[Piece], span: Span | None) -> Span | None:
    """The next name of a list, unless it is an ordinary word; a weak one is a name here."""
    if span and span.score >= _LISTED:
        return span
    named = [piece for piece in segment if piece.kind == "word"]
    if not named or all(one.folded in notions() or is_entry(one.folded) for one in named):
        return span
    return Span(segment[0].start, segment[-1].end, "persoon", _LISTED, "naam:opsomming")


def _weigh(reading: Reading, segment: list[Piece]) -> Span | None:
    named = [piece for piece in segment if piece.kind == "word"]
    left = left_word(reading, segment[0].start)
    if not named:
        return _bare_initials(reading, segment, left)
    if segment[0].kind == "particle" and segment[0].text[0].islower():
        foreign = segment[0].folded not in _DUTCH_PARTICLES
        announced = (is_form_of_address(left) and left != "naam") or (
            foreign and announces_name(left)
        )
        segment = _without_prose_particles(segment, named, announced=announced)
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
    if rule in _CERTAIN or _ends_in_surname(segment):
        return False
    tokens = [Token(piece.text, piece.folded) for piece in named]
    particle = segment[0].kind == "particle" and segment[0].text[0].isupper()
    if segment[0].kind == "initials" or (rule in _CUED and particle):
        return False
    if rule in _CUED:
        left = left_word(reading, segment[0].start)
        if is_of_bench(left) and segment[0].text.isupper():
            return False  # "Raadsheer TAS"
        if is_rank(left) and all(is_surname(one.folded) for one in named):
            return False  # "INP Bos"
        return all(is_abbreviation(one) or is_subject(one) or is_prose(one) for one in tokens)
    return names_nobody(reading, segment[0].start, segment[-1].end, tokens)


def _ends_in_surname(segment: list[Piece]) -> bool:
    """Whether a listed surname of several words stands behind another: "JAN VAN DEN BROECK"."""
    return any(
        piece.kind == "particle"
        and piece.text[0].isupper()
        and "".join(one.folded for one in segment[at:]) in words("achternamen")
        for at, piece in enumerate(segment[1:], 1)
    )


def _without_prose_particles(
    segment: list[Piece], named: list[Piece], *, announced: bool
) -> list[Piece]:
    """Drop lower-case particles that are only words of the sentence: "van Griet Bekaert"."""
    lead = list(takewhile(lambda piece: piece.kind == "particle", segment))
    joined = "".join(piece.folded for piece in lead) + named[0].folded
    given = named[0].folded in words("voornamen") and named[0].folded not in _SAINTS
    given = given and len(named) > 1
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
    written = reading.text[start:end].split()
    if any(is_title(one) and len(one) > _TWO for one in written):
        return None
    return Span(segment[0].start, segment[-1].end, "initialen", 0.8, "naam:initialen")


def _best(
    reading: Reading, segment: list[Piece], named: list[Piece], left: str
) -> tuple[str, float]:
    """The strongest rule that speaks for a person, with its score."""
    if _is_organisation(reading, segment, left) or _is_known_case(named):
        return "", 0.0
    if is_form_of_address(left):
        return ("", 0.0) if _names_nobody(reading, segment, named, left) else ("aanspreking", 0.9)
    place = (len(named) == 1 and named[0].folded in abroad()) or is_place(
        "".join(piece.folded for piece in segment)
    )
    place = place or (all(is_place(piece.folded) for piece in named) and segment[0].kind == "word")
    if place and (len(named) == 1 or fold(left) in place_words()):
        cited = reading.text[segment[0].start - 1 : segment[0].start] == "("  # "(Gent 4 mei 2007)"
        cued = role_of(left) and not (
            cited or _is_place_word(left) or _follows_comma(reading, segment)
        )
        return ("functie_ervoor", 0.55) if cued else ("", 0.0)
    return max(
        _neighbours(reading, segment, named, left),
        shape(reading, segment, named),
        key=lambda pair: pair[1],
    )


def _names_nobody(reading: Reading, segment: list[Piece], named: list[Piece], left: str) -> bool:
    """Whether a form of address that is a word as well speaks of no person here."""
    if all(piece.folded in function_words() for piece in named):
        return True  # "had effect op me. Ik was uitgeput"
    if len(left) == _TWO and reading.text[segment[0].start - 1] in _QUOTES:
        return True  # 'BRAAMS, M., "Zonevreemde feesten"'
    if left.casefold() not in _WEAK_ADDRESS | _ADJECTIVES:
        return False
    if any(_is_listed(piece.folded) for piece in named):
        capitals = all(piece.text.isupper() and is_common(piece.folded) for piece in named)
        return capitals and left.islower()  # "de student KAN inschrijven"
    plain = all(is_word(piece.folded) or is_thing(piece.folded) for piece in named)
    unknown = reading.is_study and left.casefold() in _WEAK_ADDRESS
    return plain or unknown or is_acronym(segment)


def _is_listed(folded: str) -> bool:
    return folded in words("voornamen") or folded in words("achternamen")


def _is_known_case(named: list[Piece]) -> bool:
    if len(named) == 1 and named[0].folded == "lambert":  # coordinates, mostly
        return True
    return len(named) == 1 and named[0].folded in known_cases()


def _follows_comma(reading: Reading, segment: list[Piece]) -> bool:
    return reading.text[max(0, segment[0].start - 4) : segment[0].start].rstrip().endswith(",")


def _is_place_word(left: str) -> bool:
    return fold(left) in place_words()


def _neighbours(
    reading: Reading, segment: list[Piece], named: list[Piece], left: str
) -> tuple[str, float]:
    """What the words before and after say."""
    quoted = _SPEAKS.search(reading.text, max(0, segment[0].start - _FEW), segment[0].start)
    spoken = left.isupper() and quoted is not None
    subject = fold(left) in _TEACHES and len(named) == 1 and named[0].folded in first_name_notions()
    letters = is_acronym(segment) and not is_of_bench(left)
    if role_of(left) and not (letters or spoken or subject):
        return "functie_ervoor", 0.8
    end = segment[-1].end
    after = reading.text[end : end + 120].split("\n\n")[0].split(";")[0]
    party = reading.zones.of(end - 1) == "hoofding"
    body = all(is_place(p.folded) or is_acronym([p]) or is_thing(p.folded) for p in named)
    if len(named) > 1 and party and not body and _ATTRIBUTE.search(after[:100]):
        return "persoonsgegevens_erna", 0.85
    if re.match(r",\s[^;\n]{0,40}\n?[^;\n]{0,60}\b(?:geboren|wonende|RRN)", after):
        return "persoonsgegevens_erna", 0.7
    word = _ROLE_AFTER.match(after)
    prose = len(segment) == 1 and is_word(named[0].folded) and not after.startswith((",", "("))
    if word and not prose and word.group("rol")[0].islower() and role_of(word.group("rol")):
        opens = reading.begins_sentence(segment[0].start)
        return "functie_erna", 0.8 if len(segment) > 1 else (0.3 if opens else 0.55)
    plain = not any(is_common(p.folded) or is_place(p.folded) for p in named)
    if len(named) > 1 and plain and (_SAYS.match(after) or left in _BY):
        return "handelt_als_persoon", 0.6
    if len(named) > 1 and plain and reading.zones.of(end - 1) in {"ondertekening", "hoofding"}:
        return "naam_in_zone", 0.5
    return "", 0.0


def _is_organisation(reading: Reading, segment: list[Piece], left: str) -> bool:
    if _LEGAL_FORM.match(reading.text, segment[-1].end):
        return True
    words_ = [piece for piece in segment if piece.kind == "word"]
    if words_[0].folded in _BODIES and all(is_place(piece.folded) for piece in words_[1:]):
        return True  # "DE STAD DIKSMUIDE, verweerster"
    if any(is_institution(piece.folded) for piece in words_):
        return True
    if " ".join(piece.folded for piece in segment[:3]).startswith(institution_names()):
        return True
    return fold(left) in organisation_words()
