"""What has to be done with each delivery: claimed by one worker at a time, resumable.

States: `wacht` (to be processed), `beoordeling` (a person has to look), `terzijde` (cannot be read
or published as it is), `bekend` (published), `geweigerd` (a reviewer decided not to publish),
`ingetrokken` (was published, no longer is).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, case, func, insert, or_, select, update

from ingest import db
from ingest.claims import Worker
from ingest.errors import NoSuchWork, Outdated
from ingest.schema import work

STATES = ("wacht", "beoordeling", "terzijde", "bekend", "geweigerd", "ingetrokken")
DONE = ("bekend", "geweigerd", "ingetrokken")
MAX_ATTEMPTS = 10  # a document that takes its worker down this often is set aside


@dataclass(frozen=True, slots=True)
class Item:
    """One delivery on its way."""

    ontvangst: str
    spool_key: str
    state: str
    codes: tuple[str, ...]
    public_id: str | None
    blokkade_tot: date | None
    draft: int
    attempts: int
    queued_at: datetime
    changed_at: datetime


COLUMNS = [work.c[name] for name in Item.__slots__]


def _item(row: object) -> Item:
    values = dict(row._mapping)  # type: ignore[attr-defined]  # noqa: SLF001 - SQLAlchemy's view
    return Item(**values | {"codes": tuple(values["codes"].split())})


def add(connection: Connection, ontvangst: str, spool_key: str, fingerprint: str) -> None:
    """Queue a delivery."""
    moment = db.now()
    connection.execute(
        insert(work).values(
            ontvangst=ontvangst,
            spool_key=spool_key,
            fingerprint=fingerprint,
            state="wacht",
            queued_at=moment,
            changed_at=moment,
        )
    )


def known(connection: Connection, fingerprint: str) -> list[str]:
    """Receipts of the same bytes that are still being worked on or kept."""
    query = select(work.c.ontvangst).where(work.c.fingerprint == fingerprint)
    return list(connection.execute(query.order_by(work.c.queued_at)).scalars())


def get(connection: Connection, ontvangst: str) -> Item:
    """One delivery. Raises NoSuchWork."""
    row = connection.execute(select(*COLUMNS).where(work.c.ontvangst == ontvangst)).first()
    if row is None:
        raise NoSuchWork(ontvangst)
    return _item(row)


def listed(connection: Connection, *states: str) -> list[Item]:
    """Deliveries in these states, oldest first."""
    query = select(*COLUMNS).where(work.c.state.in_(states)).order_by(work.c.queued_at)
    return [_item(row) for row in connection.execute(query)]


def _is_ready() -> list[ColumnElement[bool]]:
    return [
        work.c.state == "wacht",
        work.c.claimed_by.is_(None),
        or_(work.c.blokkade_tot.is_(None), work.c.blokkade_tot <= db.now().date()),
    ]


def claim(connection: Connection, worker: Worker) -> Item | None:
    """Take the next delivery, those tried least first, so that a crash cannot starve the others."""
    worker.release_dead(connection, work)
    query = (
        select(*COLUMNS)
        .where(*_is_ready())
        .order_by(work.c.attempts, work.c.queued_at, work.c.ontvangst)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    row = connection.execute(query).first()
    if row is None:
        return None
    item = _item(row)
    connection.execute(
        update(work)
        .where(work.c.ontvangst == item.ontvangst)
        .values(claimed_by=worker.id, claimed_at=db.now(), attempts=work.c.attempts + 1)
    )
    return item


def settle(
    connection: Connection,
    ontvangst: str,
    state: str,
    codes: tuple[str, ...] = (),
    public_id: str | None = None,
) -> None:
    """The end of a claim or of a review: where the delivery now stands, and why."""
    connection.execute(
        update(work)
        .where(work.c.ontvangst == ontvangst)
        .values(
            state=state,
            codes=" ".join(dict.fromkeys(codes)),
            public_id=func.coalesce(public_id, work.c.public_id),
            claimed_by=None,
            claimed_at=None,
            attempts=case((work.c.state == state, work.c.attempts), else_=0),
            changed_at=db.now(),
        )
    )


def holders(connection: Connection, public_id: str) -> bool:
    """Whether any delivery is or will be published under this id."""
    query = select(func.count()).select_from(work).where(work.c.public_id == public_id)
    return connection.execute(query).scalar_one() > 0


def reserve(connection: Connection, ontvangst: str, public_id: str) -> None:
    """From now on this delivery, and no other, is published under this id."""
    connection.execute(
        update(work)
        .where(work.c.public_id == public_id, work.c.ontvangst != ontvangst)
        .values(public_id=None, state="geweigerd", codes="vervangen", changed_at=db.now())
    )
    connection.execute(
        update(work).where(work.c.ontvangst == ontvangst).values(public_id=public_id)
    )


def let_go(connection: Connection, ontvangst: str) -> None:
    """Give a claim back undone: the world was at fault, not the document."""
    connection.execute(
        update(work)
        .where(work.c.ontvangst == ontvangst)
        .values(claimed_by=None, claimed_at=None, attempts=work.c.attempts - 1)
    )


def next_draft(connection: Connection, ontvangst: str, seen: int) -> int:
    """A reviewer changes the draft last seen. Raises Outdated when somebody else was first."""
    changed = connection.execute(
        update(work)
        .where(work.c.ontvangst == ontvangst, work.c.draft == seen)
        .values(draft=seen + 1, changed_at=db.now())
    )
    if changed.rowcount != 1:
        raise Outdated(ontvangst)
    return seen + 1


def hold(connection: Connection, ontvangst: str, until: date | None) -> None:
    """Not published before this day, while an investigation is open. Source: art. 5."""
    statement = update(work).where(work.c.ontvangst == ontvangst).values(blokkade_tot=until)
    if connection.execute(statement).rowcount != 1:
        raise NoSuchWork(ontvangst)


def requeue(connection: Connection, *states: str) -> int:
    """Process deliveries in these states again, with what the pipeline has learnt since."""
    statement = (
        update(work)
        .where(work.c.state.in_(states), work.c.claimed_by.is_(None))
        .values(state="wacht", codes="", attempts=0, changed_at=db.now())
    )
    return connection.execute(statement).rowcount


def withdraw(connection: Connection, public_id: str, *, again: bool) -> None:
    """What is withdrawn from the public is done, or goes `again` to a worker and a reviewer."""
    connection.execute(
        update(work)
        .where(work.c.public_id == public_id)
        .values(
            state="wacht" if again else "ingetrokken",
            codes="",
            claimed_by=None,
            changed_at=db.now(),
        )
    )


def counts(connection: Connection) -> dict[str, int]:
    """How many deliveries are in each state."""
    query = select(work.c.state, func.count()).group_by(work.c.state)
    found: dict[str, int] = {state: number for state, number in connection.execute(query)}  # noqa: C416 - rows, not pairs
    return {state: found.get(state, 0) for state in STATES}


def ready(connection: Connection) -> int:
    """How many deliveries can be processed now, claimed ones included."""
    query = select(func.count()).select_from(work).where(_is_ready()[0], _is_ready()[2])
    return connection.execute(query).scalar_one()


def oldest(connection: Connection) -> datetime | None:
    """Since when the delivery that waits longest waits."""
    query = select(func.min(work.c.queued_at)).where(work.c.state.not_in(DONE))
    found: datetime | None = connection.execute(query).scalar_one()
    return found
