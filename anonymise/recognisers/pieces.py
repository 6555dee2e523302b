"""Runs of capitalised words, cut into the stretches that may each be one name."""
# ruff: noqa: E501, PLR0911 -- a pattern reads better in one piece; rules in their order

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from anonymise.cues import (
    announces_name,
    is_form_of_address,
    is_of_bench,
    is_rank,
    is_title,
    role_of,
)
from anonymise.lists import fold, is_common, is_given, is_place, words
from anonymise.notions import (
    first_name_notions,
    function_words,
    given_notions,
    notions,
    office_notions,
    surname_notions,
)
from anonymise.reading import Reading, Word
from anonymise.recognisers.amounts import is_of_amount
from anonymise.recognisers.compounds import is_in_place
from anonymise.recognisers.letters import CAP, GAP, WORD
from anonymise.vocabulary import is_entry, is_word

PARTICLES = frozenset([
    "van", "de", "den", "der", "ten", "ter", "te", "vander", "vanden", "vande", "vd", "el", "al",
    "ben", "bin", "ibn", "da", "di", "dos", "du", "des", "le", "la", "von", "zu", "zur", "t",
    "op", "aan", "in", "s", "het", "del", "della", "do", "das", "abu", "abou", "ould", "ait",
    "am", "auf", "und", "y", "e", "o", "d", "l", "af", "av", "wa",
])  # fmt: skip
PART = r"(?:van|de|den|der|ten|ter|el|al|ben|bin|ibn|da|di|dos|du|le|la|von|zu|a[iï]t|ould|abou|abu|(?:op|aan|in)(?=\s(?:de|den|der|het|'t|’t)\s[A-Z])|'t|’t|del|della|do|das|vd|v\.d\.|d|af|wa(?=\s[A-Z]))"
_TITLE = r"(?:Mr|Ir|Dr|Hr|Me|Ms)\.(?=\s?[A-Z])"
# First names cut short: "Chr. Verbruggen".
_SHORTENED = (
    r"(?:Adr|Alb|Alex|Alf|Alph|And|Ant|Arn|Aug|Bart|Ben|Bern|Cam|Cath|Chr|Clem|Corn|Cyr|Dan|Edg|Edm|Edw|Ern|Eug|"
    r"Fel|Ferd|Flor|Fra|Franc|Fred|Geo|Ger|Gil|Guill|Gust|Hect|Hel|Hend|Herm|Hil|Hub|Ign|Jac|Jér|Joh|Jos|Jul|"
    r"Leon|Leop|Lod|Lud|Marg|Mart|Math|Maur|Max|Mich|Nic|Oct|Osc|Phil|Raph|Raym|Rem|Rob|Rod|Rog|Rud|Seb|"
    r"Theo|Théo|Theod|Val|Vic|Vict|Vinc|Wilh|Will|Xav)\."
)
_INITIALS = rf"(?:(?:(?!{_TITLE}){CAP}[a-z]?\.|{_SHORTENED}(?=[ ]))(?:\s?-?\s?{CAP}[a-z]?\.)*)"
_NAME_WORD = rf"{WORD}(?:-\n[ \t]*[^\W\d_A-Z]\w*)?"
_LED = rf"(?:(?:{PART}{GAP}){{0,3}}(?:(?:el|al|ben|a[iï]t|ould|abou|abu)-)?)"  # "ait-Tahar"
_RUN = re.compile(
    rf"(?<![\w@.]){_LED}(?:{_INITIALS}|{_NAME_WORD})"
    rf"(?:(?:{GAP}|-|(?<=\.)){_LED}(?:{_INITIALS}|{_NAME_WORD})){{0,9}}"
)
_PIECE = re.compile(rf"{_TITLE}|{_INITIALS}(?!\w)|{_NAME_WORD}|{PART}(?!\w)")
_LEFT_BACKWARDS = re.compile(r"[\s,:„\"“‘'«(]{0,4}?([.’']?\w[\w.’'-]*)")
_CODE = re.compile(
    r"(?:[IVX]{2,5}|[IVX]{1,5}(?:de|ste|e)|\w{0,9}\d\w{0,9}\d\w{0,9})\.?"
)  # "Frans III", "D0043A"
_FIGURE = re.compile(r"\d\s?\Z")
_ONE_LETTER = 2  # "M." is an initial more often than a form of address
_GOES_ON = re.compile(rf"{GAP}{CAP}")
_COURTS = frozenset({"pol", "corr"})
GREETINGS = frozenset({"beste", "dag", "geachte", "grtz", "hallo", "hoi", "mvg", "thx"})
_CHARGE = re.compile(r"(?i:ten?laste?legging(?:en)?|feit(?:en)?|betichting(?:en)?|tichten?)")
_TITLED = frozenset({"ene", "baron", "graaf", "ridder", "jonge", "oude"})
_LONGEST_PARTICLE = 4  # letters
_ADVERBS = frozenset({"in", "op", "aan", "te"})


@dataclass(frozen=True, slots=True)
class Piece:
    """One word of a run."""

    start: int
    end: int
    text: str
    folded: str
    kind: str  # word, initials or particle


def find_segments(reading: Reading) -> Iterator[list[Piece]]:
    """Every stretch of capitalised words, particles and initials that may be one name."""
    for run in _RUN.finditer(reading.text):
        yield from _segments(reading, run)


def _pieces(run: re.Match[str], text: str) -> list[Piece]:
    pieces = []
    for found in _PIECE.finditer(text, run.start(), run.end()):
        words_ = found.group()
        folded = fold(words_)
        kind = "word"
        if _CODE.fullmatch(words_):
            kind = "code"
        elif words_.endswith(".") or (len(words_) == 1 and words_.isupper()):
            kind = "initials"
        elif folded in PARTICLES and not _is_whole(text, found):
            kind = "particle"
        pieces.append(Piece(found.start(), found.end(), words_, folded, kind))
    return pieces


def _is_numeral(reading: Reading, piece: Piece, following: Piece | None) -> bool:
    """Whether one capital stands on a line of its own, above a name: the number of a party."""
    return (
        len(piece.text) == 1
        and following is not None
        and "\n" in reading.text[piece.end : following.start]
        and opens_line(reading, piece.start)
    )


def _is_whole(text: str, found: re.Match[str]) -> bool:
    """Whether a particle with a capital is a name: too long for one, or joined: "Vercruys-Das"."""
    joined = text[found.start() - 1 : found.start()] == "-" and not _GOES_ON.match(
        text, found.end()
    )
    return found.group()[0].isupper() and (joined or len(found.group()) > _LONGEST_PARTICLE)


def _segments(reading: Reading, run: re.Match[str]) -> Iterator[list[Piece]]:
    """Cut a run at words that are never part of a name, and drop ordinary words at its edges."""
    segment: list[Piece] = []
    pieces = _pieces(run, reading.text)
    for piece, following in zip(pieces, [*pieces[1:], None], strict=True):
        full = sum(one.kind == "word" for one in segment) > 1
        hyphened = (
            bool(segment)
            and reading.text[piece.start - 1] == "-"
            and (full or piece.folded not in notions())
        )
        ends = (
            piece.kind == "code"
            or (not segment and _is_numeral(reading, piece, following))
            or (full and piece.text == "van" and not _goes_on(following))
            or _is_where(segment, piece, following)
            or (
                not hyphened
                and (
                    _ends_name(reading, segment, piece, following)
                    or _is_prose(reading, segment, piece, following)
                )
            )
        )
        if ends:
            yield from _whole(segment)
            segment = []
        else:
            segment.append(piece)
    yield from _whole(segment)


def _is_where(segment: list[Piece], piece: Piece, following: Piece | None) -> bool:
    """Whether a charge tells behind its letter where the facts were: "C. Te Gent"."""
    letter = len(segment) == 1 and segment[0].kind == "initials"
    return letter and piece.text == "Te" and following is not None and is_place(following.folded)


def _goes_on(following: Piece | None) -> bool:
    """Whether "van" belongs to a name: "de Coninck van Noyen", "Ann Goethals van Rooyen"."""
    return (
        following is not None
        and following.kind == "word"
        and not is_place(following.folded)
        and not is_word(following.folded)
        and not is_given(following.folded)
        and following.folded not in notions()
    )


def _ends_name(
    reading: Reading, segment: list[Piece], piece: Piece, following: Piece | None
) -> bool:
    if piece.kind == "particle":
        return False
    if not segment and (piece.folded in GREETINGS or _is_court(reading, piece, following)):
        return True
    school = piece.folded in given_notions() and (reading.is_study or piece.text.isupper())
    if school or is_of_amount(reading.text, piece.start, piece.end):
        return True
    if piece.folded in notions():
        return not _is_named_here(reading, segment, piece, following)
    if piece.kind == "initials":
        title = is_form_of_address(piece.text) and len(piece.text) > _ONE_LETTER
        charge = not segment and bool(_CHARGE.fullmatch(left_word(reading, piece.start)))
        return title or charge or role_of(piece.text) is not None
    if segment and segment[-1].kind == "particle" and segment[-1].text[0].isupper():
        return False  # "De Ridder"
    if segment and segment[-1].folded in words("voornamen"):
        last = following is None and segment[-1].kind == "word"
        last = last and announces_name(left_word(reading, segment[0].start))
        title = is_title(piece.text) and not _is_titled_surname(piece)
        return piece.text.islower() or (title and not last)  # "mevrouw Daniela Ene"
    return announces_name(piece.text) and not is_given(piece.folded)


def _is_titled_surname(piece: Piece) -> bool:
    """Whether the word before which a name stands may be one too: "Costel Ene", "Piet Ridder"."""
    return piece.folded in _TITLED and piece.text[0].isupper()


def _is_named_here(
    reading: Reading, segment: list[Piece], piece: Piece, following: Piece | None
) -> bool:
    """Whether a notion is somebody here: a child, somebody addressed, a surname, a first name."""
    if not segment and (_is_child(reading, piece) or _is_addressed(reading, piece)):
        return True
    if segment and _is_surname_here(reading, segment, piece):
        return True
    return _opens_name(piece, following)


def _is_addressed(reading: Reading, piece: Piece) -> bool:
    """Whether a form of address makes somebody of a notion: "mevrouw Maas"."""
    left = left_word(reading, piece.start)
    named = piece.folded in surname_notions() or piece.folded not in office_notions()
    return named and not reading.is_study and is_form_of_address(left) and piece.text[0].isupper()


def _is_surname_here(reading: Reading, segment: list[Piece], piece: Piece) -> bool:
    """Whether a notion is the surname behind a first name, a particle or initials: "Lore Fransen"."""
    before = segment[-1]
    begun = before.kind != "word" or before.folded in words("voornamen")
    if not begun or reading.is_study:
        return False
    if piece.folded in surname_notions():
        return True
    joined = reading.text[before.end : piece.start] == " " and before.kind == "word"
    named = joined and piece.text[0].isupper() and piece.folded not in office_notions()
    return named and announces_name(left_word(reading, segment[0].start))


def _is_court(reading: Reading, piece: Piece, following: Piece | None) -> bool:
    """Whether a court is written short before its place: "Pol. Sint-Niklaas"."""
    return (
        piece.folded in _COURTS
        and reading.text[piece.end : piece.end + 1] == "."
        and following is not None
        and (
            is_place(following.folded) or is_in_place(reading.text, following.start, following.end)
        )
    )


def _is_child(reading: Reading, piece: Piece) -> bool:
    """Whether a word of kin makes a first name of a notion: "hun zoontje Luca"."""
    kin = role_of(left_word(reading, piece.start)) == "buiten_lijst"
    beside = "\n\n" not in reading.text[max(0, piece.start - 40) : piece.start]
    return (
        kin
        and beside
        and piece.folded in words("voornamen")
        and piece.folded not in function_words()
    )


def _opens_name(piece: Piece, following: Piece | None) -> bool:
    """Whether an ordinary word is a first name here: a surname follows that is none."""
    return (
        piece.folded in words("voornamen")
        and piece.folded not in function_words()
        and (piece.folded not in notions() or piece.folded in first_name_notions())
        and following is not None
        and (
            not piece.text.isupper() or (following.kind == "particle" and following.text.isupper())
        )
        and not is_place(following.folded)
        and (
            (following.kind == "particle" and following.text[0].isupper())
            or (following.kind == "initials" and following.text[1:] == ".")
            or (
                following.kind == "word"
                and following.folded not in notions()
                and (not is_common(following.folded) or following.folded in words("achternamen"))
            )
        )
    )


def _is_prose(
    reading: Reading, segment: list[Piece], piece: Piece, following: Piece | None
) -> bool:
    """Whether an ordinary word stands here as such, not as a part of a name."""
    if piece.kind != "word" or _opens_name(piece, following):
        return False
    if segment and reading.text[piece.end : piece.end + 1] == ":":  # the next line of a form
        return "\n" in reading.text[segment[-1].end : piece.start]
    if segment and _is_label(reading, segment[-1], piece):
        return not lacks_surname(reading, segment)
    if is_in_place(reading.text, piece.start, piece.end):
        return True
    if not is_common(piece.folded):
        opens = not segment and following is not None and _opens_sentence(reading, piece, following)
        return opens and not announces_name(left_word(reading, piece.start))
    if not segment:
        return not _may_begin(reading, piece, following)
    return _is_prose_behind(reading, segment, piece)


def _may_begin(reading: Reading, piece: Piece, following: Piece | None) -> bool:
    """Whether a name may begin with this ordinary word: somebody is announced, or it goes on."""
    left = left_word(reading, piece.start)
    kin = role_of(left) == "buiten_lijst" and piece.folded in words("voornamen")
    joined = following is not None and reading.text[piece.end] == "-"
    half = joined and following is not None and not is_common(following.folded)
    bench = piece.text.isupper() and is_of_bench(left)
    rank = is_rank(left) and piece.folded in words("achternamen")
    return is_form_of_address(left) or kin or half or bench or rank


def _is_prose_behind(reading: Reading, segment: list[Piece], piece: Piece) -> bool:
    """Whether an ordinary word behind the beginning of a name is no part of it."""
    before = segment[-1]
    if "\n" in reading.text[before.end : piece.start] and len(segment) > 1:
        return True
    if before.kind == "initials":
        beside = not reading.text[max(0, before.start - 4) : before.start].rstrip().endswith(",")
        if beside and announces_name(left_word(reading, before.start)):
            return False  # "Advocaat A. Groen"
        return opens_line(reading, before.start) or piece.folded not in words("achternamen")
    if before.kind == "particle":
        return before.text[0].islower() and len(segment) == 1
    named = before.folded in words("voornamen") or piece.folded in words("achternamen")
    announced = len(segment) == 1 and announces_name(left_word(reading, before.start))
    return not (named or announced or before.text.isupper() != piece.text.isupper())


def lacks_surname(reading: Reading, named: Sequence[Piece | Word]) -> bool:
    """Whether only first names or initials end a line of prose: the surname is on the next."""
    return reading.is_prose_line(named[0].start) and all(
        (len(one.folded) == 1 or one.text.endswith("."))
        or (one.folded in words("voornamen") and one.folded not in words("achternamen"))
        or (len(named) == 1 and announces_name(left_word(reading, one.start)))
        for one in named
    )


def _is_label(reading: Reading, before: Piece, piece: Piece) -> bool:
    """Whether a word of the language opens the next line, as in a form: "…⏎Notitienummer parket"."""
    return (
        "\n" in reading.text[before.end : piece.start]
        and before.kind != "particle"
        and reading.text[piece.end : piece.end + 1] != "-"
        and is_word(piece.folded)
        and piece.folded not in words("achternamen")
        and piece.folded not in words("voornamen")
        and not piece.text.isupper()
    )


def _opens_sentence(reading: Reading, piece: Piece, following: Piece) -> bool:
    """Whether a word of the dictionary begins the sentence: "Bedrijfsleider" before a name."""
    return (
        not piece.text.isupper()
        and (is_entry(piece.folded) or (is_word(piece.folded) and is_given(following.folded)))
        and reading.text[piece.end : piece.end + 1] != "-"
        and reading.begins_sentence(piece.start)
    )


def opens_line(reading: Reading, start: int) -> bool:
    """Whether nothing but white space stands before the place on its line."""
    return not reading.text[:start].rsplit("\n", 1)[-1].strip()


def _whole(segment: list[Piece]) -> Iterator[list[Piece]]:
    """The segment without particles at its end, or nothing when no word is left."""
    while segment and segment[-1].kind == "particle":
        segment = segment[:-1]
    while segment and segment[0].kind == "particle" and segment[0].folded in _ADVERBS:
        segment = segment[1:]
    if segment:
        yield segment


def left_word(reading: Reading, start: int) -> str:
    """The word right before the place, its full stop included."""
    found = _LEFT_BACKWARDS.match(reading.text[max(0, start - 40) : start][::-1])
    if found is None:
        return ""
    word, at = found.group(1)[::-1], start - found.end()
    if "\n\n" in reading.text[at:start] and found.end() > len(word) + 1:
        return ""
    metres = word == "m." and _FIGURE.search(reading.text, max(0, at - 40), at)
    return "" if metres else word
