"""What may not stay: leftovers of crashes, and originals whose work is done.

Source: art. 84 §2, third paragraph: beside the five facts nothing is kept. The register stays;
work, forwarding lines and the encrypted original go when all is done and the keeping time is over.
"""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Engine, delete, exists, select

from ingest import db
from ingest.claims import Worker
from ingest.schema import motiveringen, outbox, work
from ingest.spool import SpoolWriter
from ingest.work import DONE


def sweep(intake: Engine, spool: SpoolWriter, worker: Worker, keep_days: int) -> int:
    """Erase what is done and old. Returns how many originals went."""
    erased = _erase_done(intake, spool, keep_days)
    with db.transaction(intake) as connection:
        known = set(connection.execute(select(work.c.spool_key)).scalars())
        holders = {
            holder
            for table in (work, outbox)
            for holder in connection.execute(select(table.c.claimed_by)).scalars()
            if holder
        }
    for key, path in spool.abandoned():
        if key is None or key not in known:
            path.unlink(missing_ok=True)
    worker.forget_dead(holders)
    return erased


def _erase_done(intake: Engine, spool: SpoolWriter, keep_days: int) -> int:
    limit = db.now() - timedelta(days=keep_days)
    waits = exists().where(outbox.c.ontvangst == work.c.ontvangst, outbox.c.state != "bezorgd")
    query = select(work.c.ontvangst, work.c.spool_key).where(
        work.c.state.in_(DONE), work.c.changed_at < limit, ~waits
    )
    with db.transaction(intake) as connection:
        done = list(connection.execute(query))
        for ontvangst, _ in done:
            for table in (outbox, motiveringen, work):
                connection.execute(delete(table).where(table.c.ontvangst == ontvangst))
    for _, key in done:
        spool.destroy(key)
    return len(done)
