"""Tables of the intake database. Statements stand next to the function that needs them."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    false,
)

from search_index.schema import Instant

HEAD = "0001"  # the newest revision in migrations/versions; a test compares

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
    }
)

# The register. Source: art. 84 §2, third paragraph: *alleen* these five data are kept.
# `nummer` is the key of the row: random, so that it tells nothing of the document, its sender or
# its order, and it is what the sender gets as receipt. It is a property of the table, not a sixth
# fact; work and outbox refer to it and are erased, the register stays.
ontvangsten = Table(
    "ontvangsten",
    metadata,
    Column("nummer", String(12), primary_key=True),
    Column("datum_ontvangst", Date, nullable=False),  # 1°
    Column("rolnummer", String(120)),  # 2°
    Column("datum_uitspraak", Date),  # 3°
    Column("rechtscollege", String(200)),  # 4°
    Column("datum_bezorgd", Date),  # 5°, of an eindbeslissing only
)

# What still has to be done with a delivery. Short-lived: `sweep` erases it with the original.
work = Table(
    "work",
    metadata,
    Column("ontvangst", String(12), ForeignKey("ontvangsten.nummer"), primary_key=True),
    Column("spool_key", String(20), nullable=False, unique=True),
    Column("fingerprint", String(64), nullable=False),  # keyed: recognises the same bytes again
    Column("state", String(12), nullable=False),
    Column("codes", Text, nullable=False, server_default=""),  # why it waits, space-separated
    Column("public_id", String(32)),
    Column("blokkade_tot", Date),  # not published before this day; art. 5
    Column("draft", Integer, nullable=False, server_default="0"),  # counts a reviewer's changes
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("claimed_by", String(20)),
    Column("claimed_at", Instant),
    Column("queued_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Index("ix_work_state", "state"),
    Index("ix_work_fingerprint", "fingerprint"),
)

# What has to go to an administration; `administratie` is empty until the text is read.
outbox = Table(
    "outbox",
    metadata,
    Column("ontvangst", String(12), ForeignKey("ontvangsten.nummer"), primary_key=True),
    Column("administratie", String(20), primary_key=True),
    Column("spool_key", String(20), nullable=False),
    Column("state", String(12), nullable=False),
    Column("code", String(40)),
    Column("eindbeslissing", Boolean, nullable=False, server_default=false()),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("next_at", Instant, nullable=False),
    Column("claimed_by", String(20)),
    Column("claimed_at", Instant),
    Column("queued_at", Instant, nullable=False),
    Index("ix_outbox_state", "state"),
)

# Why a decision goes above step 2 of the ladder. Source: art. 84 §1, fourth paragraph.
motiveringen = Table(
    "motiveringen",
    metadata,
    Column("kenmerk", String(12), primary_key=True),
    Column("ontvangst", String(12), ForeignKey("ontvangsten.nummer"), nullable=False),
    Column("stap", Integer, nullable=False),
    Column("doel", Text, nullable=False),
    Column("auteur", String(64), nullable=False),
    Column("goedgekeurd_door", String(64)),
    Column("datum", Date, nullable=False),
    Column("geldig_tot", Date),
    Column("verwijst_naar", String(12)),
    Index("ix_motiveringen_ontvangst", "ontvangst"),
)

# Who opened which original. Source: art. 103; ids only.
inzagen = Table(
    "inzagen",
    metadata,
    Column("nummer", Integer, primary_key=True, autoincrement=True),
    Column("op", Instant, nullable=False),
    Column("gebruiker", String(64), nullable=False),
    Column("ontvangst", String(12), nullable=False),
    Column("handeling", String(20), nullable=False),
)
