"""The publication store in SQL: SQLite in WAL mode or PostgreSQL, through SQLAlchemy Core."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, replace
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Literal

from sqlalchemy import Connection, Engine, Row, delete, func, insert, or_, select, update

from search_index import numbers
from search_index.database import empty_log, translated
from search_index.errors import Withdrawn
from search_index.records import Uitspraak
from search_index.schema import aanhalingen, sleutels, teller, uitspraken, wijzigingen
from search_index.serialise import from_json, to_json
from search_index.store import Ingetrokken, Wijziging

Soort = Literal["bekendgemaakt", "gewijzigd", "ingetrokken"]
MANY = 500  # ids in one statement


def _utc_now() -> datetime:
    return datetime.now(UTC)


def content_hash(uitspraak: Uitspraak) -> str:
    """Digest of all that a reader can see except its version and the moments of publication."""
    record = to_json(uitspraak)
    del record["versie"]
    record["bekendmaking"] = {
        key: record["bekendmaking"][key] for key in record["bekendmaking"] if key[-3:] != "_op"
    }
    return hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()


class SqlStore:
    """Published decisions by id. Earlier texts are not kept: only when something changed."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime] = _utc_now) -> None:
        self._engine = engine
        self._reading = engine.execution_options(reading=True)
        self._clock = clock

    def put(self, uitspraak: Uitspraak) -> int:
        """Publish or replace; unchanged content changes nothing. Returns the serial number.

        The store counts versions and keeps the first moment of publication.
        Raises Withdrawn when the decision was withdrawn: it does not come back by itself.
        """
        inhoud = content_hash(uitspraak)
        with translated(), self._engine.begin() as db:
            serial = _next_serial(db)
            now = _row(db, uitspraak.id)
            if now is not None and now.record is None:
                raise Withdrawn(uitspraak.id)
            if now is not None and now.inhoud_hash == inhoud:
                _give_back(db, serial)
                return int(now.serial)
            stored = _successor(uitspraak, from_json(json.loads(now.record)) if now else None)
            values = {
                "versie": stored.versie,
                "serial": serial,
                "ecli": numbers.ecli_key(stored.ecli) if stored.ecli else None,
                "record": json.dumps(to_json(stored), ensure_ascii=False),
                "inhoud_hash": inhoud,
            }
            if now is None:
                db.execute(insert(uitspraken).values(id=stored.id, **values))
            else:
                db.execute(update(uitspraken).where(uitspraken.c.id == stored.id).values(**values))
            _write_numbers(db, stored)
            soort: Soort = "gewijzigd" if now else "bekendgemaakt"
            op = stored.bekendmaking.laatst_op
            _note(db, Wijziging(serial, stored.id, soort, op, stored.versie))
        if now is not None:
            empty_log(self._engine)
        return serial

    def get(self, id_: str) -> Uitspraak | Ingetrokken | None:
        """The current version, a tombstone, or None when it never was."""
        with translated(), self._reading.begin() as db:
            found = _row(db, id_)
        if found is None:
            return None
        if found.record is None:
            return Ingetrokken(found.id, found.ingetrokken_op, found.reden)
        return from_json(json.loads(found.record))

    def get_many(self, ids: Iterable[str]) -> Iterator[Uitspraak]:
        """The current versions, in the order asked, withdrawn ones left out."""
        for batch in _batches(ids):
            wanted = select(uitspraken.c.id, uitspraken.c.record).where(
                uitspraken.c.id.in_(batch), uitspraken.c.record.is_not(None)
            )
            with translated(), self._reading.begin() as db:
                records = {row.id: row.record for row in db.execute(wanted)}
            yield from (from_json(json.loads(records[id_])) for id_ in batch if id_ in records)

    def by_ecli(self, ecli: str) -> str | None:
        """The id of the decision with this ECLI, in any spelling; also when withdrawn."""
        key = numbers.ecli_key(ecli)
        with translated(), self._reading.begin() as db:
            found: str | None = db.execute(
                select(uitspraken.c.id).where(uitspraken.c.ecli == key).order_by(uitspraken.c.id)
            ).scalar()
        return found if key else None

    def resolve(self, number: str) -> list[str]:
        """Ids of the decisions known by this ECLI, arrest or docket number; [] for other text.

        A key of `numbers.keys_in` is taken as it is.
        """
        keys = {numbers.number_key(number), number.strip()} - {None}
        wanted = (
            select(sleutels.c.id)
            .where(sleutels.c.sleutel.in_(keys))
            .distinct()
            .order_by(sleutels.c.id)
        )
        with translated(), self._reading.begin() as db:
            return list(db.execute(wanted).scalars())

    def withdraw(self, id_: str, reden: str) -> int:
        """Replace the decision by a tombstone and erase its text; again changes nothing.

        Raises KeyError when there is no such decision.
        """
        with translated(), self._engine.begin() as db:
            serial = _next_serial(db)
            now = _row(db, id_)
            if now is None:
                raise KeyError(id_)
            if now.record is None:
                _give_back(db, serial)
                return int(now.serial)
            at = self._clock()
            for table in (sleutels, aanhalingen):
                db.execute(delete(table).where(table.c.id == id_))
            tombstone = {"record": None, "inhoud_hash": None, "reden": reden, "ingetrokken_op": at}
            db.execute(
                update(uitspraken).where(uitspraken.c.id == id_).values(serial=serial, **tombstone)
            )
            _note(db, Wijziging(serial, id_, "ingetrokken", at, now.versie))
        empty_log(self._engine)
        return serial

    def changes_since(self, serial: int, limit: int = 500) -> list[Wijziging]:
        """Changes after this serial number, oldest first; the last change of each id."""
        wanted = (
            select(wijzigingen)
            .join(uitspraken, uitspraken.c.serial == wijzigingen.c.serial)
            .where(wijzigingen.c.serial > serial)
            .order_by(wijzigingen.c.serial)
            .limit(limit)
        )
        return self._changes(wanted)

    def versions(self, id_: str) -> list[Wijziging]:
        """The history of one decision, oldest first."""
        return self._changes(
            select(wijzigingen).where(wijzigingen.c.id == id_).order_by(wijzigingen.c.serial)
        )

    def citing(self, id_: str) -> list[str]:
        """Ids of published decisions that cite this one, by its id or by one of its numbers."""
        own = select(sleutels.c.sleutel).where(sleutels.c.id == id_)
        wanted = (
            select(aanhalingen.c.id)
            .where(or_(aanhalingen.c.doel == id_, aanhalingen.c.doel.in_(own)))
            .where(aanhalingen.c.id != id_)
            .distinct()
            .order_by(aanhalingen.c.id)
        )
        with translated(), self._reading.begin() as db:
            return list(db.execute(wanted).scalars())

    def last_serial(self) -> int:
        """The newest serial number, 0 when empty."""
        with translated(), self._reading.begin() as db:
            return int(db.execute(select(func.coalesce(func.max(teller.c.serial), 0))).scalar_one())

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()

    def _changes(self, wanted: Any) -> list[Wijziging]:
        with translated(), self._reading.begin() as db:
            return [
                Wijziging(row.serial, row.id, row.soort, row.op, row.versie)
                for row in db.execute(wanted)
            ]


def _batches(ids: Iterable[str]) -> Iterator[list[str]]:
    todo = iter(ids)
    while batch := list(islice(todo, MANY)):
        yield batch


def _row(db: Connection, id_: str) -> Row[Any] | None:
    return db.execute(select(uitspraken).where(uitspraken.c.id == id_)).one_or_none()


def _next_serial(db: Connection) -> int:
    """Take the next number; the row stays locked until the commit, so numbers appear in order."""
    return int(
        db.execute(
            update(teller).values(serial=teller.c.serial + 1).returning(teller.c.serial)
        ).scalar_one()
    )


def _give_back(db: Connection, serial: int) -> None:
    db.execute(update(teller).values(serial=serial - 1))


def _successor(uitspraak: Uitspraak, before: Uitspraak | None) -> Uitspraak:
    if before is None:
        return replace(uitspraak, versie=1)
    bekendmaking = replace(uitspraak.bekendmaking, eerst_op=before.bekendmaking.eerst_op)
    return replace(uitspraak, versie=before.versie + 1, bekendmaking=bekendmaking)


def _write_numbers(db: Connection, uitspraak: Uitspraak) -> None:
    known = {"sleutel": numbers.keys_of(uitspraak)}
    cited = {"doel": _targets(uitspraak)}
    for table, columns in ((sleutels, known), (aanhalingen, cited)):
        db.execute(delete(table).where(table.c.id == uitspraak.id))
        rows = [
            {"id": uitspraak.id, column: value}
            for column, values in columns.items()
            for value in sorted(values)
        ]
        if rows:
            db.execute(insert(table), rows)


def _targets(uitspraak: Uitspraak) -> set[str]:
    """Ids that the citations resolved to, else the numbers that they hold."""
    targets: set[str] = set()
    for verwijzing in uitspraak.verwijzingen:
        targets.update([verwijzing.id] if verwijzing.id else numbers.keys_in(verwijzing.tekst))
    return targets - {uitspraak.id}


def _note(db: Connection, wijziging: Wijziging) -> None:
    db.execute(insert(wijzigingen).values(asdict(wijziging)))
