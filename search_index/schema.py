"""Tables of the published database. Statements stand next to the function that needs them."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

HEAD = "0001"  # the newest revision in migrations/versions; a test compares


class Instant(TypeDecorator[datetime]):
    """An aware moment in UTC, on engines with and without time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a naive moment; write UTC."""
        del dialect
        if value is not None and value.tzinfo is None:
            raise ValueError("naive datetime")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Read UTC."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
    }
)

# One row: the last serial number given out. Its update makes writers wait for each other, so that
# serial numbers become visible in their order and a reader of the feed can never miss one.
teller = Table(
    "teller",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("serial", Integer, nullable=False),
)

# A decision, or its tombstone: then `record` is empty and `ingetrokken_op` is not.
uitspraken = Table(
    "uitspraken",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("versie", Integer, nullable=False),
    Column("serial", Integer, nullable=False, unique=True),
    Column("ecli", String(80)),
    Column("record", Text),
    Column("inhoud_hash", String(64)),
    Column("ingetrokken_op", Instant),
    Column("reden", String(64)),
    Index("ix_uitspraken_ecli", "ecli"),
)

wijzigingen = Table(
    "wijzigingen",
    metadata,
    Column("serial", Integer, primary_key=True, autoincrement=False),
    Column("id", String(32), nullable=False),
    Column("soort", String(16), nullable=False),
    Column("op", Instant, nullable=False),
    Column("versie", Integer, nullable=False),
    Index("ix_wijzigingen_id", "id"),
)

# Normalised numbers by which a decision is known.
sleutels = Table(
    "sleutels",
    metadata,
    Column("id", String(32), ForeignKey("uitspraken.id"), primary_key=True),
    Column("sleutel", String(120), primary_key=True),
    Index("ix_sleutels_sleutel", "sleutel"),
)

# What a decision cites: an id of ours where it was known, or a number that may become one.
aanhalingen = Table(
    "aanhalingen",
    metadata,
    Column("id", String(32), ForeignKey("uitspraken.id"), primary_key=True),
    Column("doel", String(120), primary_key=True),  # an id, or a key of `sleutels`
    Index("ix_aanhalingen_doel", "doel"),
)
