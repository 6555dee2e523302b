"""The forwarding queue: address, claim, send, back off, give up loudly.

Source: art. 84 §2, second paragraph: *onmiddellijk*. A line comes into being in the commit of the
receipt, without an address; it waits neither for anonymisation nor for publication.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from ingest import db
from ingest.claims import Worker
from ingest.schema import outbox

UNADDRESSED = ""
MAX_ATTEMPTS = 12  # about 26 hours with the waits below
LONGEST_WAIT = timedelta(hours=4)


@dataclass(frozen=True, slots=True)
class Line:
    """One original for one administration."""

    ontvangst: str
    administratie: str
    spool_key: str
    attempts: int
    eindbeslissing: bool
    queued_at: datetime


COLUMNS = [outbox.c[name] for name in Line.__slots__]


def add(connection: Connection, ontvangst: str, spool_key: str) -> None:
    """Queue a delivery whose administrations are not known yet."""
    moment = db.now()
    connection.execute(
        insert(outbox).values(
            ontvangst=ontvangst,
            administratie=UNADDRESSED,
            spool_key=spool_key,
            state="wacht",
            next_at=moment,
            queued_at=moment,
        )
    )


def complete(
    connection: Connection, ontvangst: str, spool_key: str, administraties: tuple[str, ...]
) -> None:
    """Queue the delivery once more when a better reading names administrations without a line.

    A scan that nothing could read when it came went to the desk alone.
    """
    lines = _administrations(connection, ontvangst)
    if lines and UNADDRESSED not in lines and not lines.issuperset(administraties):
        add(connection, ontvangst, spool_key)


def _administrations(connection: Connection, ontvangst: str) -> set[str]:
    query = select(outbox.c.administratie).where(outbox.c.ontvangst == ontvangst)
    return set(connection.execute(query).scalars())


def claim(connection: Connection, worker: Worker) -> Line | None:
    """Take the line that waits longest and is due."""
    worker.release_dead(connection, outbox)
    query = (
        select(*COLUMNS)
        .where(
            outbox.c.state == "wacht",
            outbox.c.claimed_by.is_(None),
            outbox.c.next_at <= db.now(),
        )
        .order_by(outbox.c.next_at, outbox.c.ontvangst, outbox.c.administratie)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    row = connection.execute(query).first()
    if row is None:
        return None
    line = Line(*row)
    connection.execute(
        update(outbox).where(*_is(line)).values(claimed_by=worker.id, claimed_at=db.now())
    )
    return line


def address(
    connection: Connection, line: Line, administraties: tuple[str, ...], *, eindbeslissing: bool
) -> None:
    """Replace a line without address by one per administration that has none, in one commit."""
    connection.execute(delete(outbox).where(*_is(line)))
    moment = db.now()
    for administratie in sorted({*administraties} - _administrations(connection, line.ontvangst)):
        connection.execute(
            insert(outbox).values(
                ontvangst=line.ontvangst,
                administratie=administratie,
                spool_key=line.spool_key,
                state="wacht",
                eindbeslissing=eindbeslissing,
                next_at=moment,
                queued_at=line.queued_at,
            )
        )


def confirm(connection: Connection, line: Line) -> bool:
    """The administration has it. Returns whether all of the delivery's administrations do."""
    connection.execute(
        update(outbox)
        .where(*_is(line))
        .values(state="bezorgd", code=None, claimed_by=None, claimed_at=None)
    )
    waiting = select(func.count()).select_from(outbox)
    query = waiting.where(outbox.c.ontvangst == line.ontvangst, outbox.c.state != "bezorgd")
    return connection.execute(query).scalar_one() == 0


def back_off(connection: Connection, line: Line, code: str) -> bool:
    """Not confirmed: try again later, twice as late each time. Returns whether it is given up."""
    attempts = line.attempts + 1
    is_given_up = attempts >= MAX_ATTEMPTS
    wait = min(timedelta(minutes=1) * 2**attempts, LONGEST_WAIT)
    connection.execute(
        update(outbox)
        .where(*_is(line))
        .values(
            state="opgegeven" if is_given_up else "wacht",
            code=code,
            attempts=attempts,
            next_at=db.now() + wait,
            claimed_by=None,
            claimed_at=None,
        )
    )
    return is_given_up


def retry(connection: Connection) -> int:
    """Try everything that waits or was given up again now."""
    statement = (
        update(outbox)
        .where(outbox.c.state.in_(("wacht", "opgegeven")), outbox.c.claimed_by.is_(None))
        .values(state="wacht", attempts=0, next_at=db.now())
    )
    return connection.execute(statement).rowcount


def failing(connection: Connection) -> list[tuple[str, str, str]]:
    """(ontvangst, administratie, code) of what was tried and not confirmed."""
    columns = (outbox.c.ontvangst, outbox.c.administratie, outbox.c.code)
    query = select(*columns).where(outbox.c.code.is_not(None)).order_by(*columns)
    rows = connection.execute(query)
    return [(row.ontvangst, row.administratie, row.code) for row in rows]


def counts(connection: Connection) -> dict[str, int]:
    """How many lines wait, were delivered, were given up."""
    query = select(outbox.c.state, func.count()).group_by(outbox.c.state)
    found: dict[str, int] = {state: number for state, number in connection.execute(query)}  # noqa: C416 - rows, not pairs
    return {state: found.get(state, 0) for state in ("wacht", "bezorgd", "opgegeven")}


def overdue(connection: Connection, hours: int) -> int:
    """How many lines wait longer than was agreed: *onmiddellijk* is measured."""
    query = (
        select(func.count())
        .select_from(outbox)
        .where(outbox.c.state != "bezorgd", outbox.c.queued_at < db.now() - timedelta(hours=hours))
    )
    return connection.execute(query).scalar_one()


def _is(line: Line) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return (
        outbox.c.ontvangst == line.ontvangst,
        outbox.c.administratie == line.administratie,
    )
