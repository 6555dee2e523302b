"""Compact word lists and the forms under which words are compared."""
# ruff: noqa: E501 -- word lists

import gzip
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

_LONGEST_WORD = 45
_SHORTEST_HALF = 4

# Characters that a scanner takes for one another; every class is written as its first member.
_OCR = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s", "8": "b", "c": "e", "6": "b"})

_ACUTE = "\N{COMBINING ACUTE ACCENT}"
# An accent that is no stress makes a name of these: "Lê", "Đề".
_ARTICLES = frozenset({"al", "da", "de", "den", "der", "des", "di", "do", "du", "el", "het", "in"})
_ARTICLES |= {"la", "le", "les", "op", "te", "ten", "ter", "van"}


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Lower case, without diacritics, apostrophes and hyphens: equal for all spellings of a name."""
    if word.isascii() and word.isalnum():
        return word.lower()
    parts = unicodedata.normalize("NFKD", word.casefold())
    folded = "".join(one for one in parts if one.isalnum())
    if folded in _ARTICLES and any(unicodedata.combining(one) and one != _ACUTE for one in parts):
        return unicodedata.normalize("NFC", word.casefold())
    return folded


@lru_cache(maxsize=65536)
def skeleton(folded: str) -> str:
    """What is left of a folded word once scanner confusions no longer count."""
    return folded.replace("rn", "m").replace("vv", "w").translate(_OCR)


@cache
def words(name: str) -> frozenset[str]:
    """One list of `data/lists`, folded. Source and licence: data/SOURCE.md."""
    data = files("anonymise").joinpath("data", "lists", f"{name}.txt.gz").read_bytes()
    return frozenset(map(fold.__wrapped__, gzip.decompress(data).decode().split("\n")))


def is_common(folded: str) -> bool:
    """Whether the word is an ordinary word of Dutch legal prose."""
    return folded in words("woorden")


@lru_cache(maxsize=65536)
def is_vocabulary(folded: str) -> bool:
    """Whether the word, or each half of a compound, is a word and no listed name."""
    if len(folded) > _LONGEST_WORD:
        return False
    if folded in words("achternamen") or folded in words("voornamen"):
        return is_common(folded)
    return _is_word(folded) or any(
        (_is_word(folded[:at]) or _is_word(folded[:at].removesuffix("s"))) and _is_word(folded[at:])
        for at in range(4, len(folded) - 3)
    )


def _is_word(folded: str) -> bool:
    return len(folded) > 3 and (is_common(folded) or folded in words("woorden_zeldzaam"))


@cache
def dictionary(language: str) -> frozenset[str]:
    """The words of a dictionary that are on no list of names; folded when the list was built."""
    data = files("anonymise").joinpath("data", "lists", f"woordenboek_{language}.txt.gz")
    return frozenset(gzip.decompress(data.read_bytes()).decode().split("\n"))


def load() -> None:
    """Read every list now, so that the first decision takes no longer than the next."""
    for name in ("woorden", "woorden_zeldzaam", "voornamen", "achternamen", "plaatsen"):
        words(name)
    for language in ("nl", "en"):
        dictionary(language)


def is_given(folded: str) -> bool:
    """Whether the word is a first name and not an ordinary word or a place as well."""
    return folded in words("voornamen") and not is_common(folded) and not is_place(folded)


def is_surname(folded: str) -> bool:
    """Whether the word is a listed surname and not an ordinary word or a place as well."""
    return folded in words("achternamen") and not is_common(folded) and not is_place(folded)


def is_place(folded: str) -> bool:
    """Whether the word is a municipality or a postal locality."""
    return folded in words("plaatsen")
