"""What an index keeps of a decision: the same fields with the same values on every engine."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from itertools import chain

from search_index import analysis, numbers
from search_index.records import Uitspraak
from search_index.serialise import from_json, to_json
from search_index.vocabulary import courts, regelgeving, uitkomsten

FACETS = (
    "regelgeving",
    "artikel",
    "uitkomst",
    "handeling",
    "rechtscollege",
    "wijze",
    "soort",
    "jaar",
)
ORDERS = {
    "nieuwste": ("op_datum", True),
    "oudste": ("op_datum", False),
    "bekendgemaakt": ("op_bekend", True),
}
ALPHABET = "bcdfghjkmnpqrstvwxyz23456789"
ID_DIGITS = 13  # so many characters of ALPHABET fit in 64 bits
_VALUE = {char: value for value, char in enumerate(ALPHABET, start=1)}
_BASE = len(ALPHABET) + 1
TIE = 29**5  # room for the first five characters of an id below a moment in seconds
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Document:
    """Fields by what an engine does with them."""

    id: str
    terms: dict[str, str]  # text fields: terms in order, separated by a space
    keywords: dict[str, list[str]]  # exact values: filters and facets
    orders: dict[str, int]  # 63-bit numbers to sort by
    bron: str  # the record as JSON, without its text
    tekst: str


def id_number(id_: str) -> int:
    """An id as a number, 0 when it does not fit; `id_from_number` undoes it."""
    if len(id_) > ID_DIGITS:
        return 0
    number = 0
    for char in id_:
        if char not in _VALUE:
            return 0
        number = number * _BASE + _VALUE[char]
    return number if number < 2**63 else 0


def id_from_number(number: int) -> str:
    """The id of a number that is not 0."""
    chars: list[str] = []
    while number:
        number, digit = divmod(number, _BASE)
        chars.append(ALPHABET[digit - 1])
    return "".join(reversed(chars))


def _tie(id_: str) -> int:
    """The same order among equals on every engine; small ids first."""
    number = 0
    for char in id_[:5].ljust(5):
        number = number * 29 + _VALUE.get(char, 0)
    return number


@lru_cache(maxsize=2000)
def read_light(bron: str) -> Uitspraak:
    """The record as the index has it, with an empty `tekst`."""
    return from_json(json.loads(bron) | {"tekst": ""})


def make_document(uitspraak: Uitspraak) -> Document:
    """Everything that an index keeps of one decision."""
    terms = analysis.analyse(uitspraak.tekst)
    moment = int((uitspraak.bekendmaking.eerst_op - _EPOCH).total_seconds())
    tie = _tie(uitspraak.id)
    light = to_json(replace(uitspraak, tekst=""))
    del light["tekst"], light["tekst_hash"]
    return Document(
        id=uitspraak.id,
        terms={
            "woord": " ".join(terms.surfaces),
            "stam": " ".join(terms.stems),
            "deel": " ".join(terms.parts),
            "kop": " ".join(analysis.joined(_heading(uitspraak))),
        },
        keywords=_keywords(uitspraak),
        orders={
            "op_datum": uitspraak.datum_uitspraak.toordinal() * TIE + TIE - 1 - tie,
            "op_bekend": max(moment, 0) * TIE + TIE - 1 - tie,
            "nummer": id_number(uitspraak.id),
        },
        bron=json.dumps(light, ensure_ascii=False, separators=(",", ":")),
        tekst=uitspraak.tekst,
    )


def _keywords(uitspraak: Uitspraak) -> dict[str, list[str]]:
    court = uitspraak.rechtscollege.code
    parent = courts()[court].afdeling_van if court in courts() else None
    carrying = [
        (norm.code, article) for norm in uitspraak.regelgeving for article in norm.artikelen
    ]
    cited = [citaat.artikel for citaat in uitspraak.citaten if citaat.artikel]
    return {
        "regelgeving": _distinct(norm.code for norm in uitspraak.regelgeving),
        "artikel": _distinct(f"{code}:{article}" for code, article in carrying),
        "artikelnummer": _distinct(
            article.lower() for article in (*(article for _, article in carrying), *cited)
        ),
        "uitkomst": _with_groups(uitspraak.uitkomsten),
        "handeling": _distinct(iter(uitspraak.handelingen)),
        "rechtscollege": [court, parent] if parent else [court],
        "wijze": [uitspraak.bekendmaking.wijze],
        "soort": [uitspraak.soort_uitspraak],
        "jaar": [str(uitspraak.datum_uitspraak.year)],
        "sleutel": sorted(numbers.keys_of(uitspraak)),
    }


def _with_groups(codes: Sequence[str]) -> list[str]:
    """Outcomes and their groups: a group counts a decision once, however many outcomes it has."""
    table = uitkomsten()
    return _distinct(chain(codes, (table[code].luik for code in codes if code in table)))


def _distinct(values: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(values))


def _heading(uitspraak: Uitspraak) -> Iterator[str]:
    """What is known about the decision in words: court, numbers, regulation by all its names."""
    yield uitspraak.rechtscollege.naam
    yield uitspraak.rechtscollege.afdeling or ""
    yield uitspraak.rolnummer or ""
    yield uitspraak.ecli or ""
    yield uitspraak.soort_uitspraak
    for norm in uitspraak.regelgeving:
        yield norm.code
        yield norm.titel
        if instrument := regelgeving().get(norm.code):
            yield from instrument.afkortingen
            yield instrument.citeertitel
            yield instrument.opschrift
        yield from (f"artikel {article}" for article in norm.artikelen)
