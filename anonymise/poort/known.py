"""What is known to be hidden is hidden everywhere, also misspelt, glued or in another case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from anonymise.lists import is_common, is_place, skeleton
from anonymise.mentions import Finding, Mention
from anonymise.notions import notions
from anonymise.poort.candidate import Candidate
from anonymise.poort.pieces import Piece
from anonymise.poort.words import is_thing, trade_words
from anonymise.reading import Word

_LETTERS = 3  # a shorter word is no evidence
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
    seen: dict[str, bool] = {}
    words: list[Word | Piece] = [*candidate.joined, *candidate.pieces]
    for word in words:
        folded = word.folded
        if folded in candidate.kept or not _may_be_name(folded, word.is_capital):
            continue
        if not word.is_capital and folded not in called and is_thing(folded):
            continue
        hit = seen.get(folded)
        if hit is None:
            hit = seen[folded] = _is_variant(folded, names, skeletons, long)
        if hit:
            yield candidate.finding("naam_overgebleven", word.start, word.end)


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
        and word.folded not in trade_words()
        and not is_common(word.folded)
        and not is_place(word.folded)
        and not (one.soort == "organisatie" and is_thing(word.folded))
    )


def _may_be_name(folded: str, is_capital: bool) -> bool:
    if folded in notions() or is_common(folded):
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
