"""The invented decisions as published records: text with its marks replaced, metadata from gold."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ingest.samples.annotated import Annotated, annotated
from ingest.samples.generate import records
from search_index.records import Norm, Rechtscollege, Uitspraak
from search_index.vocabulary import courts, regelgeving
from tests.search_index.records import make_uitspraak

GENERATED = 150  # other decisions, so that three of many have to be the right ones
ALPHABET = "bcdfghjkmn"


def sample_id(number: int) -> str:
    return "zzzzzz" + "".join(ALPHABET[int(digit)] for digit in f"{number:02}")


def masked(one: Annotated) -> str:
    text = one.tekst
    for mention in sorted(one.mentions, key=lambda mention: -mention["start"]):
        if mention["verwijderen"]:
            text = f"{text[: mention['start']]}[{mention['soort']}]{text[mention['end'] :]}"
    return text


def record(number: int, one: Annotated) -> Uitspraak:
    head = one.kenmerken
    court = courts()[head["rechtscollege_code"]]
    return make_uitspraak(
        id=sample_id(number),
        rechtscollege=Rechtscollege(court.code, court.naam, head.get("afdeling")),
        rolnummer=head["rolnummer"][0] if head["rolnummer"] else None,
        datum_uitspraak=date.fromisoformat(head["datum_uitspraak"]),
        soort_uitspraak=head["soort_uitspraak"],
        regelgeving=tuple(
            Norm(
                code,
                regelgeving()[code].titel,
                tuple(
                    a["artikel"] for a in head["artikelen"] if a["code"] == code and a["artikel"]
                ),
            )
            for code in head["regelgeving_dragend"]
        ),
        handelingen=tuple(head["handelingen"]),
        uitkomsten=tuple(head["uitkomsten"]),
        tekst=masked(one),
    )


def sample_records() -> Iterator[tuple[str, Uitspraak]]:
    """File name and record of every decision written by hand."""
    for number, one in enumerate(annotated()):
        yield one.id, record(number, one)


def others() -> Iterator[Uitspraak]:
    """Generated decisions that no question is about."""
    return records(GENERATED, 7)
