"""The word lists of the gate. Data: data/poort.toml and the lists of ordinary words and names."""

import gzip
import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files

from anonymise.lists import fold, is_common, words
from anonymise.notions import notions

_SHORTEST_HALF = 4
_LONGEST = 45
_SHORTEST_LAW = 9
_LETTERS = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"[.!?]\s|\n\n|\|")


@cache
def gate_words(kind: str) -> frozenset[str]:
    """One list of the gate, folded."""
    data = files("anonymise").joinpath("data", "poort.toml").read_text(encoding="utf-8")
    table: dict[str, list[str]] = tomllib.loads(data)
    return frozenset(map(fold, table[kind]))


@cache
def gate_words_as_written(kind: str) -> frozenset[str]:
    """One list of the gate, with its hyphens."""
    data = files("anonymise").joinpath("data", "poort.toml").read_text(encoding="utf-8")
    return frozenset(tomllib.loads(data)[kind])


@cache
def trade_words() -> frozenset[str]:
    """Words with a capital that lead to nobody."""
    kinds = ("woorden", "afkortingen", "romeins", "instellingen")
    return notions().union(*(gate_words(kind) for kind in kinds))


@cache
def _dictionary(language: str) -> frozenset[str]:
    """The words of a dictionary that are on no list of names; folded when the list was built."""
    data = files("anonymise").joinpath("data", "lists", f"woordenboek_{language}.txt.gz")
    return frozenset(gzip.decompress(data.read_bytes()).decode().split("\n"))


def is_in_dictionary(folded: str, *languages: str) -> bool:
    """Whether a dictionary of one of the languages has the word."""
    return not folded.endswith(_name_tails()) and any(
        folded in _dictionary(language) for language in languages
    )


def is_listed_name(folded: str) -> bool:
    """Whether people are called so, whatever else the word means."""
    return folded in words("voornamen") or folded in words("achternamen")


def study_before(before: str) -> bool:
    """Whether a course, a degree or a program is spoken of right before, in the same sentence."""
    near = _SENTENCE_END.split(before)[-1].casefold()
    return any(word.startswith(_studies()) for word in _LETTERS.findall(near))


@cache
def _studies() -> tuple[str, ...]:
    return tuple(sorted(gate_words("studiewoorden")))


@cache
def _name_tails() -> tuple[str, ...]:
    return tuple(sorted(gate_words("naamstaarten")))


@cache
def _law_tails() -> tuple[str, ...]:
    return tuple(sorted(gate_words("wetstaarten")))


@lru_cache(maxsize=65536)
def is_ordinary(folded: str) -> bool:
    """Whether the word, or each half of a compound, is written small elsewhere."""
    if is_common(folded) or folded in words("woorden_zeldzaam"):
        return True
    if len(folded) > _LONGEST or is_listed_name(folded) or folded.endswith(_name_tails()):
        return False
    if folded.endswith(_law_tails()) and len(folded) > _SHORTEST_LAW:
        return True
    return any(
        (_is_half(folded[:at]) or _is_half(folded[:at].removesuffix("s"))) and _is_half(folded[at:])
        for at in range(_SHORTEST_HALF, len(folded) - _SHORTEST_HALF + 1)
    )


def _is_half(folded: str) -> bool:
    return len(folded) >= _SHORTEST_HALF and is_common(folded) and not is_listed_name(folded)
