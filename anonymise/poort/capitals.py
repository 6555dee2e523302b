"""Capitals that nothing explains, and words that somebody is announced by."""

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.lists import is_common, words
from anonymise.mentions import Finding
from anonymise.notions import (
    given_notions,
    office_notions,
    other_notions,
)
from anonymise.poort.candidate import Candidate
from anonymise.poort.literature import is_author
from anonymise.poort.pieces import Piece
from anonymise.poort.surroundings import (
    acts,
    follows_article,
    follows_chamber,
    follows_in,
    is_abbreviation_of_thing,
    is_addressed,
    is_announced,
    is_foundation,
    is_free_particle,
    is_home,
    is_in_company,
    is_in_place,
    is_in_upper_line,
    is_joined_to_thing,
    is_located,
    is_map,
    is_of_number,
    is_saint,
    is_school,
    is_small_surname,
    is_species,
    is_surname,
    is_term,
    is_title,
    is_water,
)
from anonymise.poort.words import (
    gate_words,
    is_attested,
    is_compound,
    is_in_dictionary,
    is_listed_name,
    is_misspelt,
    is_ordinary,
    is_thing,
    is_thing_by_end,
    study_before,
    trade_words,
)

_LONGEST_ABBREVIATION = 6
_ROMAN = re.compile(r"[IVX]{2,6}(?:e|de|ste)")  # "XIIe kamer"


def no_capital_unexplained(candidate: Candidate) -> Iterator[Finding]:
    """Every word with a capital is an ordinary word, a mark, a place of facts or of the trade."""
    for piece in candidate.pieces:
        if (
            len(piece.text) > 1
            and piece.is_capital
            and not _is_explained(candidate, piece)
            and not candidate.stays(piece.start, piece.end)
        ):
            yield candidate.finding("naam_onverklaard", piece.start, piece.end)


def _is_explained(candidate: Candidate, piece: Piece) -> bool:
    """The rules in order: by itself, in its place, as a word."""
    folded = piece.folded
    if folded in gate_words("lidwoorden"):
        free = is_free_particle(piece) and not is_small_surname(piece)
        return (free and not _is_rest_of_name(candidate, piece)) or candidate.precedes_health(piece)
    if _is_fixed(candidate, piece):
        return True
    if _names_somebody(candidate, piece):
        return _is_explained_as_name(candidate, piece)
    return (
        (folded in trade_words() and not _is_first_name_here(candidate, piece))
        or folded in candidate.defined
        or _is_place_here(candidate, piece)
        or _is_word_here(candidate, piece)
        or _is_study_abbreviation(candidate, piece)
        or _is_in_dictionary(candidate, piece)
        or _is_of_study(candidate, piece)
    )


def _is_rest_of_name(candidate: Candidate, piece: Piece) -> bool:
    """Whether an article or a particle ends a name that was hidden: "[persoon] VAN, geboren"."""
    opens = piece.folded in gate_words("voorzetsels") and piece.after.startswith(" ")
    behind = piece.before.endswith("| ") and candidate.goes_on(piece)
    return behind and (piece.text.isupper() or not opens)


def _is_first_name_here(candidate: Candidate, piece: Piece) -> bool:
    """Whether a language, a month, a country or a school is somebody: "Frans zweeg"."""
    folded = piece.folded
    if candidate.is_study or piece.text.isupper() or folded not in words("voornamen"):
        return False
    if folded in given_notions():
        return True
    return not follows_article(piece) and (acts(piece) or is_in_company(piece))


def _is_place_here(candidate: Candidate, piece: Piece) -> bool:
    """Whether a place is meant, no home and nobody who is called like one: "Brecht zweeg"."""
    named = piece.folded in words("voornamen") and piece.folded not in gate_words("steden")
    if named and not (candidate.is_study or piece.text.isupper() or is_located(piece)):
        return False  # "ook Brecht was daar"
    return is_in_place(piece) and not (
        is_home(piece) or (is_listed_name(piece.folded) and acts(piece) and not is_located(piece))
    )


def _names_somebody(candidate: Candidate, piece: Piece) -> bool:
    """Whether a name is expected in the place of the word."""
    return (
        candidate.goes_on(piece)
        or (is_surname(piece) and not is_foundation(piece))
        or is_addressed(piece)
        or candidate.leads(piece)
        or is_announced(piece)
    )


def _is_explained_as_name(candidate: Candidate, piece: Piece) -> bool:
    """Whether the word is none although a name is expected here."""
    folded = piece.folded
    if candidate.goes_on(piece):
        beside = folded in gate_words("naast_naam") or is_title(piece)
        return beside or (candidate.is_study and is_thing(folded))
    if is_surname(piece) and not is_foundation(piece):
        return candidate.is_study and folded in trade_words()
    if is_addressed(piece):
        office = folded in office_notions() and not is_listed_name(folded)
        return office or folded in gate_words("aansprekingen")
    if candidate.leads(piece):
        return folded in trade_words() and not is_listed_name(folded)
    plain = (candidate.is_study and is_common(folded)) or folded in gate_words("aansprekingen")
    return not is_listed_name(folded) and (
        _is_of_trade(candidate, folded) or plain or is_thing_by_end(folded)
    )


def _is_of_trade(candidate: Candidate, folded: str) -> bool:
    """A word of the trade where somebody is announced; a country only about studies."""
    return folded in trade_words() and (candidate.is_study or folded not in other_notions())


def _is_fixed(candidate: Candidate, piece: Piece) -> bool:
    """Whether the word is no name even where one is announced."""
    return (
        piece.folded in gate_words("vast")
        or is_title(piece)
        or is_map(piece)
        or _ROMAN.fullmatch(piece.text) is not None
        or candidate.in_phrase(piece)
        or follows_chamber(piece)
        or is_abbreviation_of_thing(piece)
        or is_author(candidate.unmarked, piece)
        or is_saint(piece, is_study=candidate.is_study)
        or is_of_number(piece)
        or is_species(piece)
    )


def _is_word_here(candidate: Candidate, piece: Piece) -> bool:
    """A word of decisions; one that people are called as well only where a capital says little."""
    if is_listed_name(piece.folded):
        return is_ordinary(piece.folded) and _says_little(candidate, piece)
    if is_ordinary(piece.folded):
        return (
            candidate.is_body(piece)
            or is_attested(piece.folded)
            or piece.folded in candidate.small
            or is_thing_by_end(piece.folded)
        )
    return candidate.is_study and study_before(piece.before)


def _says_little(candidate: Candidate, piece: Piece) -> bool:
    """Whether the capital is there for another reason than a name."""
    return piece.opens or piece.folded in candidate.small or piece.text.isupper()


def _is_known_thing(candidate: Candidate, piece: Piece) -> bool:
    """Whether a word that nobody is called stands as the name of a thing, a law, a course."""
    return candidate.is_study or follows_article(piece) or is_foundation(piece)


def _is_of_study(candidate: Candidate, piece: Piece) -> bool:
    """In a decision about studies: a school, a word joined to a thing, a word with an error."""
    if not candidate.is_study or is_school(piece):
        return candidate.is_study and candidate.is_body(piece)
    return not is_listed_name(piece.folded) and (
        follows_in(piece)
        or is_joined_to_thing(piece)
        or (candidate.is_body(piece) and (is_misspelt(piece.folded) or is_term(piece)))
    )


def _is_in_dictionary(candidate: Candidate, piece: Piece) -> bool:
    """A word of the dictionary where a capital says little, or in the name of a course."""
    folded = piece.folded
    if is_water(piece):
        return True
    if not candidate.is_body(piece) and folded not in candidate.small and not is_foundation(piece):
        return False
    if is_in_dictionary(folded, "nl") or (candidate.is_study and is_in_dictionary(folded, "en")):
        return _is_known_thing(candidate, piece) or _says_little(candidate, piece)
    if not is_compound(folded):
        return False
    little = piece.opens or folded in candidate.small or is_in_upper_line(candidate, piece)
    return little or _is_known_thing(candidate, piece)


def _is_study_abbreviation(candidate: Candidate, piece: Piece) -> bool:
    """Capitals in a decision about studies that are not the letters of somebody who was hidden."""
    return (
        candidate.is_study
        and piece.text.isupper()
        and len(piece.text) <= _LONGEST_ABBREVIATION
        and piece.start > candidate.caption_end
        and piece.folded not in candidate.initials
    )


def no_person_seen_again(candidate: Candidate) -> Iterator[Finding]:
    """What the model takes for a person in the public text is a word of the trade.

    It looks only around words that may name somebody: elsewhere it would be asked in vain.
    """
    may_name = [
        piece
        for piece in candidate.pieces
        if _may_name(candidate, piece) and not candidate.stays(piece.start, piece.end)
    ]
    seen = list(candidate.look_again(may_name))
    for piece in may_name:
        if any(start < piece.end and piece.start < end for start, end in seen):
            yield candidate.finding("naam_onverklaard", piece.start, piece.end)


def _may_name(candidate: Candidate, piece: Piece) -> bool:
    """Whether the word may be of a name, seen by somebody who has to be believed."""
    folded = piece.folded
    if not piece.is_capital or len(piece.text) < 2:
        return False
    if folded in gate_words("lidwoorden"):
        return not (is_free_particle(piece) or candidate.precedes_health(piece))
    if _names_nobody(candidate, piece):
        return False
    if is_listed_name(folded):
        return not (is_common(folded) and piece.opens)
    return not (is_ordinary(folded) or _is_word_of_study(candidate, piece))


def _names_nobody(candidate: Candidate, piece: Piece) -> bool:
    """Whether the word is of the trade, a title before a mark, a place of facts, a heading."""
    folded = piece.folded
    return (
        is_title(piece)
        or candidate.in_phrase(piece)
        or folded in trade_words()
        or folded in gate_words("vast")
        or folded in candidate.defined
        or _is_place_here(candidate, piece)
        or is_author(candidate.unmarked, piece)
        or is_saint(piece, is_study=candidate.is_study)
        or is_species(piece)
        or (candidate.is_study and candidate.is_body(piece) and is_school(piece))
        or (candidate.is_body(piece) and is_in_upper_line(candidate, piece) and is_thing(folded))
    )


def _is_word_of_study(candidate: Candidate, piece: Piece) -> bool:
    return (
        candidate.is_study
        and not is_announced(piece)
        and (
            is_in_dictionary(piece.folded, "nl", "en")
            or study_before(piece.before)
            or _is_of_study(candidate, piece)
            or _is_study_abbreviation(candidate, piece)
        )
    )


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
