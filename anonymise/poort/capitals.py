"""Capitals that nothing explains, and words that somebody is announced by."""

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.lists import fold, is_common, is_place
from anonymise.mentions import Finding
from anonymise.notions import function_words
from anonymise.poort.candidate import Candidate
from anonymise.poort.pieces import Piece
from anonymise.poort.words import (
    gate_words,
    is_in_dictionary,
    is_listed_name,
    is_ordinary,
    study_before,
    trade_words,
)

_LAST_WORD = re.compile(r"([^\W\d_]+)\.?[\s\"“„”'’‘«(]{1,6}\Z")
_INITIAL = re.compile(r"(?<![\w.])[A-ZÀ-Ý][a-z]?\.[ ]?\Z")
_MARK_BEFORE = re.compile(r"\|[ ]?(?:(?:van|de|den|der|ter|ten|-)[ ]?){0,3}\Z")
_MARK_AFTER = re.compile(r"[ -]?\|")
# After a title comes the mark of whoever bears it.
_TITLE_OF = re.compile(r"[ \n]{1,3}(?:(?:dr|ir|ing|mr|prof)\.[ ]){0,2}\|")
_WORDS = re.compile(r"[^\W\d_]+")
_CHAMBER = re.compile(r"\b(?:[Kk]amer|KAMER)[ ]{1,3}[A-Z]{0,2}\Z")
_JOINED_LEFT = re.compile(r"(?:[^\W\d_]{1,15}-){1,4}\Z")
_JOINED_RIGHT = re.compile(r"(?:-[^\W\d_]{1,15}){1,4}")


def no_capital_unexplained(candidate: Candidate) -> Iterator[Finding]:
    """Every word with a capital is an ordinary word, a mark, a place of facts or of the trade."""
    small = frozenset(one.folded for one in candidate.pieces if one.text[0].islower())
    for piece in candidate.pieces:
        if (
            len(piece.text) > 1
            and piece.is_capital
            and not (
                _is_explained(piece, small)
                or _is_study_abbreviation(candidate, piece)
                or _is_in_dictionary(candidate, piece, small)
                or _CHAMBER.search(piece.before)
                or candidate.stays(piece.start, piece.end)
            )
        ):
            yield candidate.finding("naam_onverklaard", piece.start, piece.end)


def _is_explained(piece: Piece, small: frozenset[str]) -> bool:
    folded = piece.folded
    if folded in gate_words("vast") or _is_title(piece):
        return True
    if _is_announced(piece):
        return not is_listed_name(folded) and (folded in trade_words() or is_common(folded))
    if folded in trade_words():
        return True
    if _is_in_place(piece) and not _is_home(piece):
        return True
    if is_listed_name(folded):
        return is_ordinary(folded) and (piece.opens or folded in small or piece.text.isupper())
    return is_ordinary(folded) or study_before(piece.before)


def _is_in_dictionary(candidate: Candidate, piece: Piece, small: frozenset[str]) -> bool:
    """A word of the dictionary where a capital says little, or in the name of a course."""
    caption_end = candidate.offsets.to_public(candidate.reading.zones.caption_end)
    if _is_announced(piece) or (piece.start < caption_end and piece.folded not in small):
        return False
    if candidate.is_study:
        return is_in_dictionary(piece.folded, "nl", "en")
    says_little = piece.opens or piece.folded in small or piece.text.isupper()
    return says_little and is_in_dictionary(piece.folded, "nl")


def _is_study_abbreviation(candidate: Candidate, piece: Piece) -> bool:
    """Capitals in a decision about studies, too few of them first letters of a hidden name."""
    caption_end = candidate.offsets.to_public(candidate.reading.zones.caption_end)
    return (
        candidate.is_study
        and piece.text.isupper()
        and len(piece.text) < 7
        and piece.start > caption_end
        and not _is_announced(piece)
        and not set(piece.folded) <= candidate.initials
    )


def _is_announced(piece: Piece) -> bool:
    """Whether a title, an initial or the mark of a name stands right beside the word."""
    if piece.opens:
        return False
    before = _LAST_WORD.search(piece.before)
    if before and before.group(1).casefold() in gate_words("aankondigingen"):
        return True
    if _INITIAL.search(piece.before):
        return True
    beside = _MARK_BEFORE.search(piece.before) or _MARK_AFTER.match(piece.after)
    return bool(beside) and is_listed_name(piece.folded)


def _is_in_place(piece: Piece) -> bool:
    """Whether the word, or all that hyphens join to it, is a place."""
    if is_place(piece.folded):
        return True
    left, right = _JOINED_LEFT.search(piece.before), _JOINED_RIGHT.match(piece.after)
    joined = (left.group() if left else "") + piece.text + (right.group() if right else "")
    return joined != piece.text and is_place(fold(joined))


def _is_home(piece: Piece) -> bool:
    """Whether the place is where somebody comes from or lives."""
    return any(word in gate_words("herkomst") for word in _last_words(piece))


def _last_words(piece: Piece) -> list[str]:
    """The last two words before, in the same paragraph."""
    near: list[str] = _WORDS.findall(piece.before.rsplit("\n\n", 1)[-1].casefold())
    return near[-2:]


def no_person_seen_again(candidate: Candidate) -> Iterator[Finding]:
    """What the model takes for a person in the public text is a word of the trade."""
    for start, end in candidate.seen_again:
        for piece in candidate.pieces_between(start, end):
            if _may_name(candidate, piece) and not candidate.stays(piece.start, piece.end):
                yield candidate.finding("naam_onverklaard", piece.start, piece.end)


def _may_name(candidate: Candidate, piece: Piece) -> bool:
    folded = piece.folded
    if not piece.is_capital or len(piece.text) < 2 or _is_fixed(piece):
        return False
    if candidate.is_study and is_in_dictionary(folded, "nl", "en"):
        return False
    if _is_in_place(piece) and not _is_home(piece):
        return False
    if is_listed_name(folded):
        return not (is_common(folded) and piece.opens)
    return not is_ordinary(folded) and not study_before(piece.before)


def _is_fixed(piece: Piece) -> bool:
    """Whether the word is of the trade, of every sentence, or a title before the mark of a name."""
    folded = piece.folded
    return (
        folded in trade_words()
        or folded in gate_words("vast")
        or folded in function_words()
        or _is_title(piece)
    )


def _is_title(piece: Piece) -> bool:
    return piece.folded in gate_words("titels") and bool(_TITLE_OF.match(piece.after))


def no_doubt_remains(candidate: Candidate) -> Iterator[Finding]:
    """What a recogniser took for a name with some ground, but which nobody hid."""
    hidden = [(one.start, one.end) for one in candidate.mentions if one.vervangen]
    for span in candidate.doubtful:
        if any(span.start < end and start < span.end for start, end in hidden):
            continue
        start = candidate.offsets.to_public(span.start)
        pieces = candidate.pieces_between(start, start + span.end - span.start)
        if any(_may_name(candidate, piece) for piece in pieces):
            yield Finding("naam_onverklaard", span.start, span.end)
