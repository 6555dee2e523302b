"""Forwarding, line by line: read which administrations are competent, send, confirm.

It starts from the same commit as the receipt and waits for nothing: not for anonymisation, not for
publication. Source: art. 84 §2, second paragraph.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Engine

from ingest import db, log, outbox, register
from ingest.claims import Worker
from ingest.errors import IngestError, NotDelivered, SetAside
from ingest.outbox import UNADDRESSED, Line
from ingest.reading import read_metadata, read_text
from ingest.routing import route
from ingest.settings import ForwarderSettings
from ingest.spool import Spool
from ingest.transport import Routes
from ingest.understand import understand
from ingest.understand.kenmerken import Kenmerken


@dataclass(frozen=True, slots=True)
class Forwarder:
    """What forwarding needs; made once per process."""

    intake: Engine
    spool: Spool
    routes: Routes
    worker: Worker

    @classmethod
    @contextmanager
    def open(cls, settings: ForwarderSettings) -> Iterator[Forwarder]:
        """The forwarder of this process, alive until the block ends."""
        intake = settings.intake
        spool = Spool(intake.spool, settings.recipient, settings.identity)
        with Worker(intake.workers) as worker, db.intake_of(intake.intake_url) as engine:
            yield cls(engine, spool, Routes.from_settings(settings), worker)


def forward_waiting(forwarder: Forwarder, note: Callable[[Line], None]) -> int:
    """Everything that is due; `note` hears of each line. Returns how many were confirmed."""
    confirmed = 0
    while (line := _claim(forwarder)) is not None:
        if line.administratie == UNADDRESSED:
            _address(forwarder, line)
        else:
            confirmed += _send(forwarder, line)
            note(line)
    return confirmed


def _claim(forwarder: Forwarder) -> Line | None:
    with db.transaction(forwarder.intake) as connection:
        return outbox.claim(connection, forwarder.worker)


def _address(forwarder: Forwarder, line: Line) -> None:
    """Replace the line by one per competent administration, in one commit."""
    kenmerken = _understood(forwarder, line)
    is_final = bool(kenmerken and kenmerken.eindbeslissing)
    with db.transaction(forwarder.intake) as connection:
        outbox.address(connection, line, route(kenmerken), eindbeslissing=is_final)


def _understood(forwarder: Forwarder, line: Line) -> Kenmerken | None:
    """What the text says of itself; None when nothing can read it."""
    try:
        text = read_text(forwarder.spool, line.spool_key).text
        return understand(text, read_metadata(forwarder.spool, line.spool_key).geleverd)
    except SetAside:
        return None
    except IngestError:
        raise
    except Exception as error:  # noqa: BLE001 - one text may not stop the others: the desk gets it
        log.get_logger().error(
            "forward.not_understood", ontvangst=line.ontvangst, **log.fault_fields(error)
        )
        return None


def _send(forwarder: Forwarder, line: Line) -> bool:
    """Hand the original over; note the fifth fact when every administration has it."""
    logger = log.get_logger().bind(ontvangst=line.ontvangst, administratie=line.administratie)
    try:
        original = forwarder.spool.read(line.spool_key)
        forwarder.routes.to(line.administratie).send(
            line.ontvangst, _soort(forwarder.spool, line.spool_key), original
        )
    except (NotDelivered, IngestError) as error:
        code = str(error)[:40]
        with db.transaction(forwarder.intake) as connection:
            is_given_up = outbox.back_off(connection, line, code)
        (logger.error if is_given_up else logger.warning)(
            "forward.given_up" if is_given_up else "forward.failed",
            code=code,
            attempt=line.attempts + 1,
        )
        return False
    with db.transaction(forwarder.intake) as connection:
        if outbox.confirm(connection, line) and line.eindbeslissing:
            register.note_forwarded(connection, line.ontvangst, db.now().date())
    logger.info("forward.confirmed")
    return True


def _soort(spool: Spool, key: str) -> str:
    try:
        return read_text(spool, key).soort
    except SetAside:
        return ""
