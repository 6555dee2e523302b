"""A draft as the published record it would become."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from ingest.samples.draft import Draft, Fact, Published
from search_index.records import (
    Anonimisering,
    Bekendmaking,
    Bewijs,
    Citaat,
    Norm,
    Rechtscollege,
    Sanctie,
    Uitspraak,
    Verwijzing,
    Zone,
)
from search_index.vocabulary import courts, dictum, regelgeving

_ALPHABET = "bcdfghjkmnpqrstvwxyz23456789"


def publish(draft: Draft, index: int) -> Uitspraak:
    """The record, with an opaque-looking id that depends on nothing but the index."""
    found, head = draft.published(), draft.head
    day = date.fromisoformat(head["datum_uitspraak"])
    at = datetime.combine(day + timedelta(days=30), time(9), UTC)
    code = head["rechtscollege_code"]
    uitkomsten = [c for c, _, _ in found.codes if c in dictum()]
    return Uitspraak(
        id=_id(index),
        versie=1,
        ecli=None,
        rechtscollege=Rechtscollege(code, courts()[code].naam, head["afdeling"]),
        rolnummer=head["rolnummer"][0],
        datum_uitspraak=day,
        soort_uitspraak=head["soort_uitspraak"],
        taal=head["taal"],
        regelgeving=tuple(_norm(code, found.facts) for code in head["regelgeving_dragend"]),
        handelingen=tuple(head["handelingen"]),
        uitkomsten=tuple(dict.fromkeys(uitkomsten)),
        sancties=_sancties(found),
        verwijzingen=tuple(
            Verwijzing(f.words, f.start, f.end, relatie=f.keys[0])
            for f in found.facts
            if f.kind == "v"
        ),
        zones=tuple(Zone(*zone) for zone in found.zones),
        tekst=found.tekst,
        bekendmaking=Bekendmaking("geanonimiseerd", "standaard", at, at),
        anonimisering=Anonimisering(found.vervangen, "automatisch", "voorbeeld", "voorbeeld"),
        citaten=tuple(
            Citaat(f.keys[0], f.keys[1] or None, f.start, f.end)
            for f in found.facts
            if f.kind == "c"
        ),
        bewijs=tuple(Bewijs(*item) for item in found.codes),
    )


def _id(index: int) -> str:
    """Nine letters; multiplying by a number without common factor shuffles them."""
    base = len(_ALPHABET)
    value = (index * 7_368_787 + 5_915_587_277) % base**9
    letters = []
    for _ in range(9):
        value, rest = divmod(value, base)
        letters.append(_ALPHABET[rest])
    return "".join(letters)


@cache
def _instrument(code: str) -> tuple[str, str | None]:
    row = regelgeving()[code]
    return row.titel, row.eli


def _norm(code: str, facts: tuple[Fact, ...]) -> Norm:
    articles = dict.fromkeys(
        f.keys[1] for f in facts if f.keys[0] == code and f.kind == "c" and f.keys[1]
    )
    titel, eli = _instrument(code)
    return Norm(code, titel, tuple(articles), eli)


def _sancties(found: Published) -> tuple[Sanctie, ...]:
    start = next(start for soort, start, _ in found.zones if soort == "dictum")
    return tuple(
        Sanctie(
            fact.keys[0].replace("_", " "), fact.start, fact.end, bedrag_eur=float(fact.keys[1])
        )
        if fact.kind == "a"
        else Sanctie("termijn", fact.start, fact.end, dagen=int(fact.keys[0]))
        for fact in found.facts
        if fact.kind in "at" and fact.start >= start
    )
