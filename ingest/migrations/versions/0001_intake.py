"""The register of five facts, work, outbox, motivations and the log of reads."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def _to_register(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["ontvangst"], ["ontvangsten.nummer"], name=f"fk_{table}_ontvangst"
    )


def upgrade() -> None:
    op.create_table(
        "ontvangsten",
        sa.Column("nummer", sa.String(12), nullable=False),
        sa.Column("datum_ontvangst", sa.Date(), nullable=False),
        sa.Column("rolnummer", sa.String(120)),
        sa.Column("datum_uitspraak", sa.Date()),
        sa.Column("rechtscollege", sa.String(200)),
        sa.Column("datum_bezorgd", sa.Date()),
        sa.PrimaryKeyConstraint("nummer", name="pk_ontvangsten"),
    )
    op.create_table(
        "work",
        sa.Column("ontvangst", sa.String(12), nullable=False),
        sa.Column("spool_key", sa.String(20), nullable=False),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("codes", sa.Text(), nullable=False, server_default=""),
        sa.Column("public_id", sa.String(32)),
        sa.Column("blokkade_tot", sa.Date()),
        sa.Column("draft", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("claimed_by", sa.String(20)),
        sa.Column("claimed_at", MOMENT),
        sa.Column("queued_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("ontvangst", name="pk_work"),
        sa.UniqueConstraint("spool_key", name="uq_work_spool_key"),
        _to_register("work"),
    )
    op.create_index("ix_work_state", "work", ["state"])
    op.create_index("ix_work_fingerprint", "work", ["fingerprint"])
    op.create_table(
        "outbox",
        sa.Column("ontvangst", sa.String(12), nullable=False),
        sa.Column("administratie", sa.String(20), nullable=False),
        sa.Column("spool_key", sa.String(20), nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("code", sa.String(40)),
        sa.Column("eindbeslissing", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("next_at", MOMENT, nullable=False),
        sa.Column("claimed_by", sa.String(20)),
        sa.Column("claimed_at", MOMENT),
        sa.Column("queued_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("ontvangst", "administratie", name="pk_outbox"),
        _to_register("outbox"),
    )
    op.create_index("ix_outbox_state", "outbox", ["state"])
    op.create_table(
        "motiveringen",
        sa.Column("kenmerk", sa.String(12), nullable=False),
        sa.Column("ontvangst", sa.String(12), nullable=False),
        sa.Column("stap", sa.Integer(), nullable=False),
        sa.Column("doel", sa.Text(), nullable=False),
        sa.Column("auteur", sa.String(64), nullable=False),
        sa.Column("goedgekeurd_door", sa.String(64)),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column("geldig_tot", sa.Date()),
        sa.Column("verwijst_naar", sa.String(12)),
        sa.PrimaryKeyConstraint("kenmerk", name="pk_motiveringen"),
        _to_register("motiveringen"),
    )
    op.create_index("ix_motiveringen_ontvangst", "motiveringen", ["ontvangst"])
    op.create_table(
        "inzagen",
        sa.Column("nummer", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("op", MOMENT, nullable=False),
        sa.Column("gebruiker", sa.String(64), nullable=False),
        sa.Column("ontvangst", sa.String(12), nullable=False),
        sa.Column("handeling", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("nummer", name="pk_inzagen"),
    )


def downgrade() -> None:
    for table in ("inzagen", "motiveringen", "outbox", "work", "ontvangsten"):
        op.drop_table(table)
