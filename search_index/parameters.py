"""The only reader and writer of query strings: page, feed, file and API cannot disagree."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from datetime import date
from difflib import get_close_matches
from typing import Any

from search_index.errors import ParameterError
from search_index.query import Query
from search_index.vocabulary import (
    HANDELINGEN,
    SOORTEN_UITSPRAAK,
    WIJZEN,
    courts,
    regelgeving,
    uitkomst_groepen,
    uitkomsten,
)

SORTERINGEN = ("relevantie", "nieuwste", "oudste", "bekendgemaakt")
AANTALLEN = (10, 25, 50)
MAX_PAGINA = 1000
MAX_WAARDEN = 50  # of one facet
MAX_ARTIKEL = 60  # characters
FACETTEN = ("regelgeving", "artikel", "uitkomst", "handeling", "rechtscollege", "wijze", "soort")
EENMALIG = ("q", "datum_vanaf", "datum_tot_en_met", "sorteer", "pagina", "aantal")
NAMEN = (*FACETTEN, *EENMALIG)


def query_from_args(pairs: Iterable[tuple[str, str]]) -> Query:
    """Read the parameters of an address; what is left out has its default.

    Raises ParameterError with a Dutch sentence for an unknown parameter or value.
    """
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        if name not in NAMEN:
            raise ParameterError(_unknown_name(name), name)
        values.setdefault(name, []).append(value)
    found: dict[str, Any] = {}
    for name, given in values.items():
        if name in FACETTEN:
            found[name] = _facet(name, given)
        elif len(given) > 1:
            raise ParameterError(f"De parameter {name} mag maar één keer voorkomen.", name)
        elif given[0] or name == "q":
            found[name] = _READ[name](given[0], name)
    query = Query(**found)
    if query.datum_vanaf and query.datum_tot_en_met and query.datum_vanaf > query.datum_tot_en_met:
        raise ParameterError(
            "De begindatum ligt na de einddatum: wissel ze of laat er een weg.", "datum_vanaf"
        )
    return query


def to_args(query: Query) -> list[tuple[str, str]]:
    """The parameters that `query_from_args` reads back; defaults are left out."""
    default = Query()
    pairs = [("q", query.q)] if query.q else []
    pairs += [(name, value) for name in FACETTEN for value in getattr(query, name)]
    for name in EENMALIG[1:]:
        value = getattr(query, name)
        if value != getattr(default, name):
            pairs.append((name, value.isoformat() if isinstance(value, date) else str(value)))
    return pairs


def _unknown_name(name: str) -> str:
    near = get_close_matches(name, NAMEN, 1)
    hint = f" Bedoelt u {near[0]}?" if near else ""
    return f"De parameter “{name[:40]}” bestaat niet.{hint}"


def _facet(name: str, given: list[str]) -> tuple[str, ...]:
    if len(given) > MAX_WAARDEN:
        raise ParameterError(f"Kies ten hoogste {MAX_WAARDEN} waarden voor {name}.", name)
    for value in given:
        if not _IS_VALUE[name](value):
            raise ParameterError(f"“{value[:60]}” is geen waarde van {name}.", name)
    return tuple(dict.fromkeys(given))


def _is_artikel(value: str) -> bool:
    code, colon, article = value.partition(":")
    is_short = 0 < len(article) <= MAX_ARTIKEL
    return bool(colon) and code in regelgeving() and is_short and article.isprintable()


_IS_VALUE: dict[str, Callable[[str], bool]] = {
    "regelgeving": lambda value: value in regelgeving(),
    "artikel": _is_artikel,
    "uitkomst": lambda value: value in uitkomsten() or value in uitkomst_groepen(),
    "handeling": lambda value: value in HANDELINGEN,
    "rechtscollege": lambda value: value in courts(),
    "wijze": lambda value: value in WIJZEN,
    "soort": lambda value: value in SOORTEN_UITSPRAAK,
}


def _text(value: str, _name: str) -> str:
    """Without what nobody can type and XML cannot hold; a line end is white space."""
    kept = (one if one.isprintable() else _plain(one) for one in value)
    return "".join(kept).strip()


def _plain(char: str) -> str:
    return " " if char.isspace() or unicodedata.category(char) == "Cc" else ""


def _day(value: str, name: str) -> date:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise ParameterError(
            f"Schrijf {name} als jaar-maand-dag, bijvoorbeeld 2021-05-04.", name
        ) from None
    if day.isoformat() != value:  # fromisoformat also reads weeks and days without hyphens
        raise ParameterError(f"Schrijf {name} als jaar-maand-dag: {day.isoformat()}.", name)
    return day


def _order(value: str, name: str) -> str:
    if value not in SORTERINGEN:
        raise ParameterError(
            f"Sorteren kan op {', '.join(SORTERINGEN[:-1])} of {SORTERINGEN[-1]}.", name
        )
    return value


def _whole(value: str, highest: int, boodschap: str, name: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) < 6 and 1 <= int(value) <= highest):
        raise ParameterError(boodschap, name)
    return int(value)


def _page(value: str, name: str) -> int:
    boodschap = f"De pagina is een getal van 1 tot en met {MAX_PAGINA}."
    return _whole(value, MAX_PAGINA, boodschap, name)


def _count(value: str, name: str) -> int:
    boodschap = "Per pagina kan u 10, 25 of 50 uitspraken tonen."
    count = _whole(value, max(AANTALLEN), boodschap, name)
    if count not in AANTALLEN:
        raise ParameterError(boodschap, name)
    return count


_READ: dict[str, Callable[[str, str], object]] = {
    "q": _text,
    "datum_vanaf": _day,
    "datum_tot_en_met": _day,
    "sorteer": _order,
    "pagina": _page,
    "aantal": _count,
}
