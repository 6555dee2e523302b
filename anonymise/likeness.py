"""Folded words that are the same name but for an error of typing or scanning."""

from __future__ import annotations

from collections import defaultdict

from rapidfuzz.distance import OSA

_SHORTEST = 5  # letters; in a shorter word an error makes another name
_LONG = 9  # letters of a word that may have two errors
_ERRORS = 2


def alike(one: str, other: str) -> bool:
    """Whether two folded words are the same name but for a typing or scanning error."""
    if one == other:
        return True
    short = min(len(one), len(other))
    if short < _SHORTEST or (one[0] != other[0] and one[1:] != other[1:]):
        return False
    return bool(OSA.distance(one, other, score_cutoff=2) <= (1 if short < _LONG else _ERRORS))


class Likes:
    """Words, of which those like another are found without looking at all of them."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}
        self._by_start: dict[tuple[str, int], list[str]] = defaultdict(list)
        self._by_rest: dict[str, list[str]] = defaultdict(list)

    def add(self, word: str) -> None:
        """Know the word from now on."""
        if word not in self._places:
            self._places[word] = len(self._places)
            self._by_start[word[:1], len(word)].append(word)
            self._by_rest[word[1:]].append(word)

    def near(self, word: str) -> list[str]:
        """The words like this one, in the order in which they came."""
        found = {word} & self._places.keys()
        if len(word) >= _SHORTEST:
            lengths = range(len(word) - _ERRORS, len(word) + _ERRORS + 1)
            near = (self._by_start.get((word[0], length), ()) for length in lengths)
            for words in (*near, self._by_rest.get(word[1:], ())):
                found.update(one for one in words if alike(one, word))
        return sorted(found, key=self._places.__getitem__)
