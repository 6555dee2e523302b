"""`arrestendatabank`: one verb per task. Exit 0 done, 1 some set aside, 2 wrong use."""

from __future__ import annotations

import logging
import os
from typing import Any

import click

from ingest import log
from ingest.commands import demo, intake, library, operate, publication, sample, serve
from ingest.errors import BadSettings, IngestError
from search_index.errors import SearchError


class Verbs(click.Group):
    """Our own errors become one sentence with a code, never a trace."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the verb."""
        try:
            return super().invoke(ctx)
        except BadSettings as error:
            raise click.UsageError(f"Verkeerde instelling: {error}") from None
        except (IngestError, SearchError) as error:
            raise click.ClickException(f"{type(error).__name__} {error}") from None


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def main(ctx: click.Context) -> None:
    """The databank of Flemish enforcement case law, from registry to publication."""
    log.configure(level=logging.WARNING)
    ctx.obj = os.environ


for verb in (
    intake.deliver,
    intake.forward,
    intake.process,
    publication.withdraw,
    publication.reindex,
    publication.export,
    publication.status,
    serve.serve,
    library.anonymise,
    library.understand,
    library.evaluate,
    library.evaluate_metadata,
    sample.sample,
    demo.demo,
    operate.hold,
    operate.reprocess,
    operate.add_client,
    operate.add_reviewer,
):
    main.add_command(verb)
