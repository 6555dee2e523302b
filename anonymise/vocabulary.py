"""Whether a capitalised word is one of the language: the lists of prose and the dictionaries."""

from functools import lru_cache

from rapidfuzz.distance import OSA

from anonymise.lists import dictionary, is_common, is_place, is_vocabulary, words
from anonymise.notions import (
    institution_tails,
    name_tails,
    notions,
    prefixes,
    shared_mailboxes,
    thing_tails,
)

_LONGEST = 45
_SHORTEST_HALF = 4
_SHORT = 3
_IN_NAMES = frozenset({"van", "ver", "den", "der", "ter", "ten", "het", "des", "los", "oud"})
_LONG_TAIL = 8  # letters of an ending that a typing error does not make another word


def _is_named(folded: str) -> bool:
    return folded in words("achternamen") or folded in words("voornamen")


def is_entry(folded: str) -> bool:
    """Whether a list or a dictionary has the word itself, and no list of names."""
    return not _is_named(folded) and (
        folded in dictionary("nl")
        or folded in dictionary("en")
        or is_common(folded)
        or folded in words("woorden_zeldzaam")
    )


@lru_cache(maxsize=65536)
def is_word(folded: str) -> bool:
    """Whether the word, or each half of a compound, is a word of Dutch or English and no name.

    A compound that ends like a surname ("ketelvoort") is none.
    """
    if len(folded) > _LONGEST or _is_named(folded):
        return is_common(folded)
    if folded in dictionary("nl") or folded in dictionary("en"):
        return True
    if folded.endswith(name_tails()) or folded.startswith("van"):
        return is_common(folded) or folded in words("woorden_zeldzaam")
    return is_vocabulary(folded) or any(
        _is_part(folded[:at]) and _is_half(folded[at:])
        for at in range(2, len(folded) - _SHORTEST_HALF + 1)
        if at > _SHORT or len(folded) - at > _SHORTEST_HALF + 1
    )


def _is_part(folded: str) -> bool:
    """Whether this may be the first half: a word, with or without its joining s, or a prefix."""
    short = len(folded) == _SHORT and is_common(folded) and folded not in _IN_NAMES
    return folded in prefixes() or short or _is_half(folded) or _is_half(folded.removesuffix("s"))


def _is_half(folded: str) -> bool:
    return len(folded) >= _SHORTEST_HALF and (
        is_common(folded) or folded in words("woorden_zeldzaam") or folded in dictionary("nl")
    )


def _is_stem(stem: str) -> bool:
    return (
        len(stem) == _SHORT or is_entry(stem) or is_entry(stem.removesuffix("s")) or is_place(stem)
    )


def is_office(folded: str) -> bool:
    """Whether the word is put together from words for a service: "dienstonderwijs"."""
    shared = shared_mailboxes()
    return any(folded[:at] in shared and folded[at:] in shared for at in range(3, len(folded) - 2))


@lru_cache(maxsize=65536)
def is_thing(folded: str) -> bool:
    """Whether the word is a notion, an act or an institution, on no list of names."""
    if folded in notions():
        return True
    return not _is_named(folded) and (folded.endswith(thing_tails()) or is_institution(folded))


@lru_cache(maxsize=65536)
def is_institution(folded: str) -> bool:
    """Whether the word ends like the name of an institution, a typing error allowed."""
    tail = next((one for one in institution_tails() if folded.endswith(one)), None)
    if tail:
        stem = folded.removesuffix(tail)
        return len(tail) >= _LONG_TAIL or tail == "gebouw" or not stem or _is_stem(stem)
    return any(
        len(tail) >= _LONG_TAIL
        and OSA.distance(folded[-len(tail) + 1 :], tail, score_cutoff=1) <= 1
        for tail in institution_tails()
    )
