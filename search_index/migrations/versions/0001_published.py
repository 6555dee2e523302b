"""Published decisions, their feed of changes, their numbers and what they cite."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    teller = op.create_table(
        "teller",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_teller"),
    )
    op.bulk_insert(teller, [{"id": 1, "serial": 0}])
    op.create_table(
        "uitspraken",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("versie", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("ecli", sa.String(80)),
        sa.Column("record", sa.Text()),
        sa.Column("inhoud_hash", sa.String(64)),
        sa.Column("ingetrokken_op", sa.DateTime(timezone=True)),
        sa.Column("reden", sa.String(64)),
        sa.PrimaryKeyConstraint("id", name="pk_uitspraken"),
        sa.UniqueConstraint("serial"),
    )
    op.create_index("ix_uitspraken_ecli", "uitspraken", ["ecli"])
    op.create_table(
        "wijzigingen",
        sa.Column("serial", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("soort", sa.String(16), nullable=False),
        sa.Column("op", sa.DateTime(timezone=True), nullable=False),
        sa.Column("versie", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name="pk_wijzigingen"),
    )
    op.create_index("ix_wijzigingen_id", "wijzigingen", ["id"])
    for table, column in (("sleutels", "sleutel"), ("aanhalingen", "doel")):
        op.create_table(
            table,
            sa.Column("id", sa.String(32), nullable=False),
            sa.Column(column, sa.String(120), nullable=False),
            sa.PrimaryKeyConstraint("id", column, name=f"pk_{table}"),
            sa.ForeignKeyConstraint(["id"], ["uitspraken.id"], name=f"fk_{table}_id"),
        )
        op.create_index(f"ix_{table}_{column}", table, [column])


def downgrade() -> None:
    for table in ("aanhalingen", "sleutels", "wijzigingen", "uitspraken", "teller"):
        op.drop_table(table)
