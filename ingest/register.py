"""The register of receipts: five facts of every decision received, and no sixth.

Source: art. 84 §2, third paragraph. Rows are never deleted; a fact that was not delivered is filled
in once when it becomes known, and never changed after that.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import Connection, func, insert, select, update

from ingest.errors import NoSuchWork
from ingest.keys import RECEIPT_LENGTH, opaque
from ingest.schema import ontvangsten


@dataclass(frozen=True, slots=True, kw_only=True)
class Ontvangst:
    """The five facts."""

    datum_ontvangst: date
    rolnummer: str | None = None  # as received
    datum_uitspraak: date | None = None
    rechtscollege: str | None = None  # its name
    datum_bezorgd: date | None = None  # of an eindbeslissing only


FACTS = tuple(field.name for field in fields(Ontvangst))


def add(connection: Connection, ontvangst: Ontvangst) -> str:
    """Enter one receipt. Returns its number, which is random and says nothing."""
    nummer = opaque(RECEIPT_LENGTH)
    values = {fact: getattr(ontvangst, fact) for fact in FACTS}
    connection.execute(insert(ontvangsten).values(nummer=nummer, **values))
    return nummer


def get(connection: Connection, nummer: str) -> Ontvangst:
    """The five facts of one receipt. Raises NoSuchWork."""
    columns = [ontvangsten.c[fact] for fact in FACTS]
    row = connection.execute(select(*columns).where(ontvangsten.c.nummer == nummer)).first()
    if row is None:
        raise NoSuchWork(nummer)
    return Ontvangst(**dict(row._mapping))  # noqa: SLF001 - SQLAlchemy's public mapping view


def complete(
    connection: Connection,
    nummer: str,
    *,
    rolnummer: str | None = None,
    datum_uitspraak: date | None = None,
    rechtscollege: str | None = None,
) -> None:
    """Fill in the facts that are still empty; what was received stays as received."""
    known = {
        "rolnummer": rolnummer,
        "datum_uitspraak": datum_uitspraak,
        "rechtscollege": rechtscollege,
    }
    for fact, value in known.items():
        if value is not None:
            column = ontvangsten.c[fact]
            connection.execute(
                update(ontvangsten)
                .where(ontvangsten.c.nummer == nummer, column.is_(None))
                .values({fact: value})
            )


def note_forwarded(connection: Connection, nummer: str, day: date) -> None:
    """The eindbeslissing reached the competent administrations: the fifth fact, once."""
    connection.execute(
        update(ontvangsten)
        .where(ontvangsten.c.nummer == nummer, ontvangsten.c.datum_bezorgd.is_(None))
        .values(datum_bezorgd=day)
    )


def count(connection: Connection) -> int:
    """How many receipts there are."""
    return connection.execute(select(func.count()).select_from(ontvangsten)).scalar_one()
