"""Motivations for a step above anonymised: written by one reviewer, approved by another.

Source: art. 84 §1, fourth paragraph. Step 4 refers to the motivation of step 3. What counts as
valid here is only a proposal: the ladder of the anonymiser judges again.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, insert, or_, select, update

from anonymise.mentions import Motivering
from ingest import db
from ingest.errors import NotAllowed
from ingest.keys import RECEIPT_LENGTH, opaque
from ingest.schema import motiveringen

STAPPEN = (3, 4)


def propose(  # noqa: PLR0913 - the parts of a motivation, each by name
    connection: Connection,
    ontvangst: str,
    *,
    stap: int,
    doel: str,
    auteur: str,
    geldig_tot: date | None = None,
) -> str:
    """Write a motivation down; it has no effect until somebody else approves it."""
    if stap not in STAPPEN or not doel.strip():
        raise NotAllowed("motivering_onvolledig")
    earlier = _of_step(connection, ontvangst, 3) if stap == 4 else None
    if stap == 4 and earlier is None:
        raise NotAllowed("stap_3_ontbreekt")
    kenmerk = opaque(RECEIPT_LENGTH)
    connection.execute(
        insert(motiveringen).values(
            kenmerk=kenmerk,
            ontvangst=ontvangst,
            stap=stap,
            doel=" ".join(doel.split()),
            auteur=auteur,
            datum=db.now().date(),
            geldig_tot=geldig_tot,
            verwijst_naar=earlier,
        )
    )
    return kenmerk


def approve(connection: Connection, ontvangst: str, kenmerk: str, door: str) -> None:
    """The second pair of eyes. Raises NotAllowed when it is the first pair again."""
    row = connection.execute(
        select(motiveringen.c.auteur).where(
            motiveringen.c.kenmerk == kenmerk, motiveringen.c.ontvangst == ontvangst
        )
    ).first()
    if row is None:
        raise NotAllowed("motivering_onbekend")
    if row.auteur == door:
        raise NotAllowed("zelfde_persoon")
    connection.execute(
        update(motiveringen)
        .where(motiveringen.c.kenmerk == kenmerk, motiveringen.c.goedgekeurd_door.is_(None))
        .values(goedgekeurd_door=door)
    )


def listed(connection: Connection, ontvangst: str) -> list[Motivering]:
    """Every motivation for this delivery; not approved ones have an empty `goedgekeurd_door`."""
    query = (
        select(motiveringen)
        .where(motiveringen.c.ontvangst == ontvangst)
        .order_by(motiveringen.c.stap, motiveringen.c.kenmerk)
    )
    return [
        Motivering(
            stap=row.stap,
            doel=row.doel,
            auteur=row.auteur,
            goedgekeurd_door=row.goedgekeurd_door or "",
            datum=row.datum,
            geldig_tot=row.geldig_tot,
            verwijst_naar=row.verwijst_naar,
            kenmerk=row.kenmerk,
        )
        for row in connection.execute(query)
    ]


def valid(connection: Connection, ontvangst: str) -> tuple[Motivering, ...]:
    """The approved ones that have not expired."""
    today = db.now().date()
    return tuple(
        one
        for one in listed(connection, ontvangst)
        if one.goedgekeurd_door and (one.geldig_tot is None or one.geldig_tot >= today)
    )


def _of_step(connection: Connection, ontvangst: str, stap: int) -> str | None:
    """The approved, unexpired motivation of a step."""
    query = (
        select(motiveringen.c.kenmerk)
        .where(
            motiveringen.c.ontvangst == ontvangst,
            motiveringen.c.stap == stap,
            motiveringen.c.goedgekeurd_door.is_not(None),
            or_(motiveringen.c.geldig_tot.is_(None), motiveringen.c.geldig_tot >= db.now().date()),
        )
        .limit(1)
    )
    found: str | None = connection.execute(query).scalar_one_or_none()
    return found
