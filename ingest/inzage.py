"""Every look at an original is written down, with ids only. Source: art. 103."""

from __future__ import annotations

from sqlalchemy import Engine, insert

from ingest import db, log
from ingest.schema import inzagen

HANDELINGEN = ("bekijken", "downloaden", "wijzigen", "vrijgeven", "weigeren", "motiveren")


def note(intake: Engine, gebruiker: str, ontvangst: str, handeling: str) -> None:
    """Written before the original is shown: no look without a line."""
    assert handeling in HANDELINGEN
    with db.transaction(intake) as connection:
        connection.execute(
            insert(inzagen).values(
                op=db.now(), gebruiker=gebruiker, ontvangst=ontvangst, handeling=handeling
            )
        )
    log.get_logger().info("original.seen", gebruiker=gebruiker, ontvangst=ontvangst, code=handeling)
