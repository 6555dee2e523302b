"""Alembic's entry: migrates over the connection that `db.migrate` hands it."""

from __future__ import annotations

from alembic import context

from ingest.schema import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    version_table="alembic_version_intake",
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
