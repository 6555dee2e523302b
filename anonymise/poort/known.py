"""What is known to be hidden is hidden everywhere, also misspelt, glued or in another case."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from anonymise.lists import is_common, is_place, skeleton, words
from anonymise.mentions import Finding, Mention
from anonymise.notions import other_notions, surname_notions
from anonymise.poort.candidate import LEFT_OUT, Candidate
from anonymise.poort.pieces import Piece
from anonymise.poort.surroundings import acts, is_in_upper_line, is_located
from anonymise.poort.words import gate_words, is_listed_name, is_thing, trade_words
from anonymise.reading import Word
from anonymise.vocabulary import is_word

_LETTERS = 3  # a shorter word is no evidence
_PHRASE = 6  # letters of a name of several words
_JOINS = re.compile(r"[\s_.-]+")
_PHRASED = frozenset({"persoon", "organisatie", "overig", "adres"})
_NAMED = frozenset({"persoon", "organisatie"})
# Evidence that somebody is called so, whatever else the word means.
_CALLED = frozenset(
    {"naam:aanspreking", "naam:persoonsgegevens_erna", "naam:achter_voor", "naam:bijnaam", "partij"}
)


def no_known_name_remains(candidate: Candidate) -> Iterator[Finding]:
    """No word of a name that was replaced is left, nor a near variant of it."""
    called = _words(candidate, (one for one in candidate.mentions if _CALLED & set(one.bronnen)))
    names = called | _words(candidate, _distinctive(candidate))
    skeletons = {skeleton(name) for name in names if len(name) > 3}
    long = [name for name in names if len(name) > 5]
    seen: dict[tuple[str, bool], bool] = {}
    words: list[Word | Piece] = [*candidate.joined, *candidate.pieces]
    for word in words:
        key = folded, capital = word.folded, word.text[0].isupper()
        hit = seen.get(key)
        if hit is None:
            nobody = is_thing(folded) or (is_word(folded) and not is_listed_name(folded))
            plain = not capital and folded not in called and nobody
            hit = seen[key] = (
                folded not in candidate.kept
                and _may_be_name(folded, capital)
                and not plain
                and _is_variant(folded, names, skeletons, long)
            )
        if hit and not (folded in surname_notions() and candidate.in_phrase(word)):
            yield candidate.finding("naam_overgebleven", word.start, word.end)


def no_known_phrase_remains(candidate: Candidate) -> Iterator[Finding]:
    """No name of several words that was replaced is left anywhere, whatever its words mean."""
    for phrase in _phrases(candidate):
        pattern = r"[\s_.-]{1,40}".join(map(re.escape, phrase))
        # "jan brand" needs no capital
        named = phrase[0] in words("voornamen") and phrase[0] not in gate_words("lidwoorden")
        for found in re.finditer(rf"(?<!\w){pattern}(?!\w)", candidate.unmarked, re.IGNORECASE):
            last = _JOINS.split(found.group())[-1]
            if (named or not last.islower()) and not candidate.stays(*found.span()):
                yield candidate.finding("naam_overgebleven", *found.span())


def _phrases(candidate: Candidate) -> set[tuple[str, ...]]:
    """The replaced names of at least two words, each with a capital or a number at its ends."""
    lower = " ".join(_JOINS.split(candidate.unmarked.casefold()))
    found: set[tuple[str, ...]] = set()
    for one in candidate.mentions:
        if one.vervangen and one.soort in _PHRASED and LEFT_OUT not in one.bronnen:
            text = candidate.reading.text[one.start : one.end].casefold()
            phrase = tuple(filter(None, _JOINS.split(text)))
            if len(phrase) > 1 and len("".join(phrase)) >= _PHRASE and " ".join(phrase) in lower:
                found.add(phrase)
    return found


def no_surname_that_is_a_word(candidate: Candidate) -> Iterator[Finding]:
    """No surname that is a word or a place as well is left where it may be meant: "Brand zweeg"."""
    names = _plain_surnames(candidate)
    if not names:
        return
    for piece in candidate.pieces:
        if piece.is_capital and piece.folded in names and _may_be_meant(candidate, piece):
            yield candidate.finding("naam_overgebleven", piece.start, piece.end)


def _plain_surnames(candidate: Candidate) -> frozenset[str]:
    """The words of whole names that were replaced, as far as they mean something else too."""
    found: set[str] = set()
    for one in candidate.mentions:
        if not (one.vervangen and one.soort == "persoon"):
            continue
        words = candidate.reading.words_between(one.start, one.end)
        whole = sum(word.is_capital for word in words) > 1
        if whole or _CALLED & set(one.bronnen):
            found |= {word.folded for word in words if word.is_capital}
    return frozenset(
        folded
        for folded in found
        if len(folded) >= _LETTERS
        and (is_common(folded) or is_place(folded))
        and folded not in gate_words("lidwoorden")
    )


def _may_be_meant(candidate: Candidate, piece: Piece) -> bool:
    """Whether the word is no place that is spoken of, no phrase and no heading here."""
    if candidate.in_phrase(piece) or piece.folded in candidate.kept:
        return False
    if is_place(piece.folded) and is_located(piece):
        return False
    opens = piece.opens and piece.folded in candidate.small and not acts(piece)
    return not (opens or is_in_upper_line(candidate, piece))


def _distinctive(candidate: Candidate) -> Iterator[Mention]:
    """What was replaced as a name, unless every word of it is the name of a thing."""
    for one in candidate.mentions:
        words = candidate.reading.words_between(one.start, one.end)
        if not all(word.folded in trade_words() or is_thing(word.folded) for word in words):
            yield one


def _words(candidate: Candidate, mentions: Iterable[Mention]) -> frozenset[str]:
    """Distinctive words of what was replaced as a name, read from the marks alone."""
    return frozenset(
        word.folded
        for one in mentions
        if one.vervangen and one.soort in _NAMED
        for word in candidate.reading.words_between(one.start, one.end)
        if len(word.folded) >= _LETTERS
        and word.is_capital
        and _is_evidence(word.folded)
        and not is_common(word.folded)
        and not is_place(word.folded)
        and not (one.soort == "organisatie" and is_thing(word.folded))
    )


def _is_evidence(folded: str) -> bool:
    """Whether the word is no word of the trade, or a notion that people are called: "Maas"."""
    return folded not in trade_words() or folded in surname_notions() or folded in other_notions()


def _may_be_name(folded: str, is_capital: bool) -> bool:
    if not _is_evidence(folded) or is_common(folded):
        return False
    return is_capital or len(folded) > _LETTERS


def _is_variant(
    folded: str, names: frozenset[str], skeletons: set[str], long: Sequence[str]
) -> bool:
    if folded in names:
        return True
    if len(folded) < 4:
        return False
    if skeleton(folded) in skeletons:
        return True
    if len(folded) > 6 and any(name in folded for name in long):
        return True
    return len(folded) > 5 and bool(
        process.extractOne(folded, long, scorer=OSA.distance, score_cutoff=1)
    )
