"""Capitalised words that are no person. Data: data/begrippen.toml."""

import tomllib
from functools import cache
from importlib.resources import files

from anonymise.lists import fold


@cache
def _table() -> dict[str, list[str]]:
    data = files("anonymise").joinpath("data", "begrippen.toml").read_text(encoding="utf-8")
    table: dict[str, list[str]] = tomllib.loads(data)
    return table


@cache
def notions() -> frozenset[str]:
    """Folded words of language, country, time and law."""
    table = _table()
    return frozenset(
        fold(word) for kind in ("talen", "landen", "tijd", "recht") for word in table[kind]
    )


@cache
def place_words() -> frozenset[str]:
    """Folded words before a place."""
    return frozenset(map(fold, _table()["plaatswoorden"]))


@cache
def organisation_words() -> frozenset[str]:
    """Folded words before the name of an organisation, a product or a course."""
    return frozenset(map(fold, _table()["organisatiewoorden"]))


@cache
def known_cases() -> frozenset[str]:
    """Names of cases that every lawyer knows; they stay."""
    return frozenset(map(fold, _table()["bekende_zaken"]))
