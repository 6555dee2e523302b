"""The public record of one decision: every offset moved to the public text.

What the text hides the record hides: a number or a citation is taken from the public text, so that
no field can say what a mark leaves out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from anonymise.mentions import Anonymised
from anonymise.spans import OffsetMap
from ingest.keys import PUBLIC_ID_LENGTH, derived
from ingest.understand.kenmerken import Kenmerken
from search_index.numbers import keys_in
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
from search_index.store import Store
from search_index.vocabulary import HANDELINGEN, courts, dictum, regelgeving, uitkomsten


@dataclass(frozen=True, slots=True)
class Zaakgegevens:
    """What must be known before a decision can be published."""

    rechtscollege: str  # code of courts.csv
    datum_uitspraak: date
    rolnummer: str | None
    ecli: str | None


@dataclass(frozen=True, slots=True)
class Basis:
    """What a record is made of."""

    zaak: Zaakgegevens
    kenmerken: Kenmerken
    draft: Anonymised


def public_id(id_key: bytes, basis: Basis, other: str = "") -> str:
    """Opaque, and the same each time the same case is processed.

    Made with a secret key from court, date and rolnummer, or from the text where there is no
    number; `other` tells a second decision of the same case and day apart.
    """
    zaak = basis.zaak
    if zaak.rolnummer:
        number = re.sub(r"[^A-Z0-9]", "", zaak.rolnummer.upper())
    else:
        number = sha256("".join(basis.draft.tekst.split()).encode()).hexdigest()
    day = zaak.datum_uitspraak.isoformat()
    return derived(id_key, PUBLIC_ID_LENGTH, zaak.rechtscollege, day, number, other)


@dataclass(frozen=True, slots=True)
class _Place:
    """Moves half-open ranges of the original text to the public text."""

    moved: OffsetMap
    tekst: str  # the public text

    def of(self, start: int, end: int) -> tuple[int, int] | None:
        """The range in the public text; None when nothing of it is left."""
        first, last = self.moved.to_public(start), self.moved.to_public(end)
        last = min(last, len(self.tekst))
        return (first, last) if first < last else None


def build(id_: str, basis: Basis, store: Store, op: datetime) -> Uitspraak:
    """The record as the public will see it."""
    zaak, kenmerken, draft = basis.zaak, basis.kenmerken, basis.draft
    place = _Place(OffsetMap.from_mentions(draft.mentions), draft.openbare_tekst)
    return Uitspraak(
        id=id_,
        versie=1,  # the store counts
        ecli=zaak.ecli,
        rechtscollege=_rechtscollege(zaak, kenmerken, draft.openbare_tekst),
        rolnummer=_visible(zaak.rolnummer, draft.openbare_tekst),
        datum_uitspraak=zaak.datum_uitspraak,
        soort_uitspraak=kenmerken.soort_uitspraak or _usual_soort(zaak.rechtscollege),
        taal=kenmerken.taal or "nl",
        regelgeving=tuple(_normen(kenmerken)),
        handelingen=_handelingen(kenmerken),
        uitkomsten=tuple(
            dict.fromkeys(one.code for one in kenmerken.uitkomsten if one.code in uitkomsten())
        ),
        sancties=tuple(_sancties(kenmerken, place)),
        verwijzingen=tuple(_verwijzingen(kenmerken, place, store, id_)),
        zones=tuple(
            Zone(one.code, *found)
            for one in kenmerken.zones
            if (found := place.of(one.start, one.end))
        ),
        tekst=draft.openbare_tekst,
        bekendmaking=Bekendmaking(draft.wijze, draft.grond, op, op),
        anonimisering=Anonimisering(
            vervangen=dict(sorted(Counter(m.soort for m in draft.mentions if m.vervangen).items())),
            route=draft.route,
            beleid=draft.beleid,
            pijplijn=draft.pijplijn,
        ),
        citaten=tuple(
            Citaat(one.code, one.artikel, *found)
            for one in kenmerken.citaten
            if (found := place.of(one.start, one.end))
        ),
        bewijs=tuple(
            Bewijs(one.code, *found)
            for one in (*kenmerken.uitkomsten, *kenmerken.handelingen)
            if (found := place.of(one.start, one.end))
        ),
    )


def _visible(value: str | None, tekst: str) -> str | None:
    """The value when the public text shows it."""
    if not value:
        return None
    return value if " ".join(value.split()) in " ".join(tekst.split()) else None


def _rechtscollege(zaak: Zaakgegevens, kenmerken: Kenmerken, tekst: str) -> Rechtscollege:
    court = courts()[zaak.rechtscollege]
    return Rechtscollege(
        court.code, court.naam, court.afdeling or _visible(kenmerken.afdeling, tekst)
    )


def _usual_soort(code: str) -> str:
    """What such a court usually gives, where the text does not say."""
    is_lower = courts()[code].type.endswith(("rechtbank", "gerecht", "aanleg"))
    return "vonnis" if is_lower else "arrest"


def _normen(kenmerken: Kenmerken) -> Iterator[Norm]:
    for one in kenmerken.regelgeving:
        instrument = regelgeving().get(one.code)
        if one.dragend and instrument:
            yield Norm(one.code, instrument.titel, one.artikelen, instrument.eli)


def _handelingen(kenmerken: Kenmerken) -> tuple[str, ...]:
    """The words of the closed list, in its order."""
    table = dictum()
    found = {
        table[one.code].luik if one.code in table else one.code for one in kenmerken.handelingen
    }
    return tuple(word for word in HANDELINGEN if word in found)


def _sancties(kenmerken: Kenmerken, place: _Place) -> Iterator[Sanctie]:
    for one in kenmerken.sancties:
        if found := place.of(one.start, one.end):
            yield Sanctie(one.soort, *found, one.bedrag_eur, one.dagen)


def _verwijzingen(
    kenmerken: Kenmerken, place: _Place, store: Store, own_id: str
) -> Iterator[Verwijzing]:
    """Citations as the public text has them; resolved only by a number that it still shows."""
    for one in kenmerken.verwijzingen:
        if not (found := place.of(one.start, one.end)):
            continue
        tekst = place.tekst[slice(*found)]
        ids = {id_ for key in keys_in(tekst) for id_ in store.resolve(key)} - {own_id}
        yield Verwijzing(tekst, *found, ids.pop() if len(ids) == 1 else None, one.relatie)
