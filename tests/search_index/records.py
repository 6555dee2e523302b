"""Invented records for the tests of searching and storing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from search_index.records import Anonimisering, Bekendmaking, Rechtscollege, Uitspraak

MOMENT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

_UITSPRAAK = Uitspraak(
    id="bcdfghjk",
    versie=1,
    ecli=None,
    rechtscollege=Rechtscollege("HVB_GENT", "Hof van Beroep Gent"),
    rolnummer="2020/NT/9917",
    datum_uitspraak=date(2021, 5, 4),
    soort_uitspraak="arrest",
    taal="nl",
    regelgeving=(),
    handelingen=(),
    uitkomsten=(),
    sancties=(),
    verwijzingen=(),
    zones=(),
    tekst="Het hof beveelt de afbraak van de woning binnen een jaar.",
    bekendmaking=Bekendmaking("geanonimiseerd", "art. 84", MOMENT, MOMENT),
    anonimisering=Anonimisering({"persoon": 3}, "automatisch", "1", "1"),
)


def make_uitspraak(**changes: Any) -> Uitspraak:
    """A complete record, with what the test is about changed."""
    return replace(_UITSPRAAK, **changes)
