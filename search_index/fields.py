"""The fields of the query language in users' words: what `decreet:mestdecreet` selects."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from search_index import analysis, numbers
from search_index.errors import QueryError
from search_index.language import Field
from search_index.plan import Node, Prefix, Values
from search_index.vocabulary import (
    HANDELINGEN,
    SOORTEN_UITSPRAAK,
    courts,
    regelgeving,
    uitkomst_groepen,
    uitkomsten,
)

NAMES = {
    "rolnr": "rolnummer",
    "rolnummer": "rolnummer",
    "nummer": "rolnummer",
    "arrestnr": "rolnummer",
    "arrestnummer": "rolnummer",
    "ecli": "ecli",
    "rechtbank": "rechtscollege",
    "rechtscollege": "rechtscollege",
    "hof": "rechtscollege",
    "decreet": "regelgeving",
    "regelgeving": "regelgeving",
    "wet": "regelgeving",
    "besluit": "regelgeving",
    "art": "artikel",
    "artikel": "artikel",
    "uitkomst": "uitkomst",
    "handeling": "handeling",
    "soort": "soort",
    "jaar": "jaar",
}
SHOWN = ("rolnr", "ecli", "rechtbank", "decreet", "art", "uitkomst", "handeling", "soort", "jaar")


def select(field: Field) -> Node:
    """The decisions that a field with its value selects.

    Raises QueryError for a field or a value that cannot be, with what can.
    """
    name = NAMES.get(analysis.fold(field.name).rstrip("."))
    if name is None:
        return _instrument_article(field)
    return _SELECT[name](field)


def _instrument_article(field: Field) -> Node:
    """`VCRO:6.2.1`, or a field that is not there."""
    for code, instrument in regelgeving().items():
        known = (code, *instrument.afkortingen)
        if field.name.casefold() in {name.casefold() for name in known}:
            return Values("artikel", (f"{code}:{field.value}",))
    raise QueryError(
        f"Het veld {field.name}: bestaat niet. Kies {_listed(SHOWN)}, of zet een spatie na de "
        "dubbele punt om gewoon op de woorden te zoeken.",
        field.position,
    )


def _listed(names: Iterable[str]) -> str:
    *first, last = (f"{name}:" for name in names)
    return ", ".join(first) + " of " + last


def _unknown(field: Field, what: str, example: str) -> QueryError:
    return QueryError(
        f"Er is geen {what} met de naam {field.value}. Schrijf bijvoorbeeld {example}.",
        field.position,
    )


def _number(field: Field) -> Node:
    return Values("sleutel", (numbers.docket_key(field.value),))


def _ecli(field: Field) -> Node:
    value = field.value if field.value.upper().startswith("ECLI") else f"ECLI:{field.value}"
    key = numbers.ecli_key(value)
    if key is None:
        raise QueryError(
            "Dit is geen volledige ECLI. Schrijf bijvoorbeeld ECLI:BE:HBGNT:2021:ARR.20210504.1.",
            field.position,
        )
    return Values("sleutel", (key,))


def _article(field: Field) -> Node:
    value = field.value.strip().rstrip(".,;").lower()
    code, colon, article = value.partition(":")
    if colon:
        return _instrument_article(Field(code, article, field.position))
    if value.endswith("*"):
        return Prefix("artikelnummer", value.rstrip("*"))
    return Values("artikelnummer", (value,))


def _year(field: Field) -> Node:
    first, dash, last = field.value.partition("-")
    years = [first, last] if dash else [first]
    if not all(len(year) == 4 and year.isascii() and year.isdigit() for year in years):
        raise QueryError("Schrijf een jaar met vier cijfers: jaar:2021 of jaar:2019-2021.",
                         field.position)  # fmt: skip
    span = range(int(first), int(years[-1]) + 1)
    return Values("jaar", tuple(str(year) for year in span[:200]))


def _by_name(
    what: str, facet: str, example: str, names: Callable[[], dict[str, tuple[str, ...]]]
) -> Callable[[Field], Node]:
    """A field whose value is a code, a name, or words that all stand in one name."""

    def choose(field: Field) -> Node:
        wanted = set(analysis.stems(field.value)) - analysis.stop_words()
        known = names()
        exact = [
            code
            for code, labels in known.items()
            if field.value.casefold() in {code.casefold(), *(name.casefold() for name in labels)}
        ]
        chosen = exact or [
            code
            for code, labels in known.items()
            if wanted and any(wanted <= words for words in _words(labels))
        ]
        if not chosen:
            raise _unknown(field, what, example)
        return Values(facet, tuple(chosen))

    return choose


@cache
def _words(labels: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """Stems of each name, and of the parts of its compounds."""
    return tuple(
        frozenset(term for word in analysis.words(name) for term in (word.stem, *word.parts))
        for name in labels
    )


@cache
def _courts() -> dict[str, tuple[str, ...]]:
    return {code: (court.naam, f"{court.type} {court.plaats}") for code, court in courts().items()}


@cache
def _instruments() -> dict[str, tuple[str, ...]]:
    return {
        code: (one.citeertitel, one.opschrift, *one.afkortingen)
        for code, one in regelgeving().items()
    }


@cache
def _uitkomsten() -> dict[str, tuple[str, ...]]:
    groups = {code: group for group, codes in uitkomst_groepen().items() for code in codes}
    return {code: (row.label, groups[code]) for code, row in uitkomsten().items()}


def _themselves(values: tuple[str, ...]) -> Callable[[], dict[str, tuple[str, ...]]]:
    return lambda: {value: (value,) for value in values}


_SELECT: dict[str, Callable[[Field], Node]] = {
    "rolnummer": _number,
    "ecli": _ecli,
    "artikel": _article,
    "jaar": _year,
    "rechtscollege": _by_name("rechtscollege", "rechtscollege", "rechtbank:gent", _courts),
    "regelgeving": _by_name("regelgeving", "regelgeving", "decreet:VCRO", _instruments),
    "uitkomst": _by_name("uitkomst", "uitkomst", "uitkomst:vrijspraak", _uitkomsten),
    "handeling": _by_name("handeling", "handeling", "handeling:herstel", _themselves(HANDELINGEN)),
    "soort": _by_name("soort uitspraak", "soort", "soort:arrest", _themselves(SOORTEN_UITSPRAAK)),
}
