"""Publishing and withdrawing: idempotent, and never two decisions under one id."""

from __future__ import annotations

from typing import Protocol

from sqlalchemy import Engine

from ingest import db, work
from ingest.record import Basis, build, public_id
from ingest.work import Item
from search_index.errors import Withdrawn
from search_index.records import Uitspraak
from search_index.store import Ingetrokken, Store

REDENEN = ("verzoek", "gegevens", "rechtscollege", "vergissing")  # that the portal explains


class Doubtful(Exception):
    """The case was published before, and whether this is the same decision needs a person."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Tools(Protocol):
    """What publishing needs of the worker's or reviewer's tools."""

    @property
    def intake(self) -> Engine:
        """The intake database."""
        ...

    @property
    def store(self) -> Store:
        """The publication store."""
        ...

    @property
    def id_key(self) -> bytes:
        """The key that makes public ids."""
        ...


def publish(
    tools: Tools,
    item: Item,
    basis: Basis,
    *,
    answer: str | None = None,
) -> str:
    """Write the public record. Returns its id.

    `answer` is a reviewer's: "vervangt" (this text instead of the known one) or "andere" (another
    decision of the same case and day). Raises Doubtful.
    """
    id_ = item.public_id or public_id(tools.id_key, basis)
    if answer == "andere":
        id_ = public_id(tools.id_key, basis, item.ontvangst)
    candidate = build(id_, basis, tools.store, db.now())
    before = tools.store.get(id_)
    if isinstance(before, Ingetrokken):
        raise Doubtful("eerder_ingetrokken")
    if item.public_id != id_ and _is_same(before, candidate):
        return id_  # the same text of the same case, delivered once more
    with db.transaction(tools.intake) as connection:
        db.serialise(connection, id_)
        is_taken = before is not None or work.holders(connection, id_)
        if item.public_id != id_ and is_taken and answer != "vervangt":
            raise Doubtful("nummer_bezet")
        work.reserve(connection, item.ontvangst, id_)
    try:
        tools.store.put(candidate)
    except Withdrawn:  # between our look and now
        raise Doubtful("eerder_ingetrokken") from None
    return id_


def _is_same(before: Uitspraak | None, candidate: Uitspraak) -> bool:
    return before is not None and before.tekst_hash == candidate.tekst_hash


def withdraw(intake: Engine, store: Store, id_: str, reden: str) -> int:
    """Take a decision away from the public, for good. Returns the serial number.

    A text that still held data is made again and waits at the review desk; the others are done.
    The store goes first: what is withdrawn there can never come back by itself.

    Raises KeyError when there is no such decision.
    """
    serial = store.withdraw(id_, reden)
    with db.transaction(intake) as connection:
        work.withdraw(connection, id_, again=reden == "gegevens")
    return serial
