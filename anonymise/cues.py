"""Words around a name and the role they give. Data: data/rollen.toml."""
# ruff: noqa: E501 -- a pattern reads better in one piece

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

from anonymise.lists import fold, is_common
from anonymise.mentions import ROLLEN

_BENCH = frozenset({"raadsheer", "rechter", "substituut", "griffier"})
_RANKS = frozenset(
    [
        "inspecteur",
        "hoofdinspecteur",
        "inp",
        "hinp",
        "ainp",
        "wachtmeester",
        "brigadier",
        "veldwachter",
        "rijkswachter",
        "agent",
    ]
)


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    data = files("anonymise").joinpath("data", "rollen.toml").read_text(encoding="utf-8")
    table: dict[str, dict[str, list[str]]] = tomllib.loads(data)
    return table


@cache
def _roles_by_word() -> dict[str, str]:
    return {word: rol for rol in ROLLEN for word in _table()[rol]["woorden"]}


@cache
def _endings() -> tuple[tuple[str, str], ...]:
    pairs = [(ending, rol) for rol in ROLLEN for ending in _table()[rol]["achtervoegsels"]]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


@cache
def _address_words() -> frozenset[str]:
    return frozenset(_table()["aanspreking"])


def plain(word: str) -> str:
    """Lower case without diacritics; full stops and hyphens stay, they tell titles apart."""
    parts = unicodedata.normalize("NFKD", re.sub(r"-\n\s*", "", word).casefold())
    return "".join(one for one in parts if not unicodedata.combining(one))


@lru_cache(maxsize=16384)
def role_of(word: str) -> str | None:
    """The role that this word gives to a name beside it."""
    word = plain(word)
    rol = _roles_by_word().get(word)
    if rol or len(word) < 7:
        return rol
    tail = word.rsplit("-", 1)[-1]
    if tail != word and tail in _roles_by_word():
        return _roles_by_word()[tail]
    rol = next((rol for ending, rol in _endings() if word.endswith(ending)), None)
    return rol or _role_of_plural(word)


def _role_of_plural(word: str) -> str | None:
    """The role of "natuurinspecteurs"; a surname that ends so ("Uiterwachters") has none."""
    for ending, rol in _endings():
        if word.endswith(f"{ending}s") and is_common(fold(word[: -len(ending) - 1])):
            return rol
    return None


@lru_cache(maxsize=16384)
def announces_name(word: str) -> bool:
    """Whether a name may follow the word: a form of address or a role."""
    return plain(word) in _address_words() or role_of(word) is not None


@lru_cache(maxsize=16384)
def is_form_of_address(word: str) -> bool:
    """Whether the word is a form of address such as "de heer", which only a person has."""
    word = plain(word)
    return word in _address_words()


def is_of_bench(word: str) -> bool:
    """Whether the word is the office of one person in a court, which no body has."""
    return plain(word) in _BENCH


def is_rank(word: str) -> bool:
    """Whether the word is the rank of one police officer."""
    return plain(word) in _RANKS


@lru_cache(maxsize=16384)
def is_title(word: str) -> bool:
    """Whether the word itself is listed, not only its ending: "rechter", but not "Muyldermanszoon"."""
    word = plain(word)
    return word in _address_words() or word in _roles_by_word()
