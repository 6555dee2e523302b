"""`arrestendatabank`: one verb per task. Exit 0 done, 1 some set aside, 2 wrong use."""

from __future__ import annotations

import logging
import os
from typing import Any

import click
from sqlalchemy.exc import ArgumentError

from ingest import log
from ingest.commands import demo, intake, library, operate, publication, sample, serve
from ingest.errors import BadSettings, IngestError, Unavailable
from search_index.errors import (
    IndexAddressInvalid,
    IndexUnavailable,
    SearchError,
    StoreUnavailable,
    WriterBusy,
)

SENTENCES = {
    Unavailable: "De databank of de spool antwoordt niet. Er ging niets verloren; probeer opnieuw.",
    StoreUnavailable: "De databank van uitspraken antwoordt niet. Probeer later opnieuw.",
    WriterBusy: "Een ander proces werkt de index bij. Probeer later opnieuw.",
    IndexUnavailable: "De zoekindex antwoordt niet. Probeer later opnieuw.",
}


class Verbs(click.Group):
    """Our own errors become one sentence with a code, never a trace."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the verb."""
        try:
            return super().invoke(ctx)
        except (BadSettings, IndexAddressInvalid) as error:
            raise click.UsageError(f"Verkeerde instelling: {error}") from None
        except ArgumentError:
            raise click.UsageError("Verkeerde instelling: het adres van een databank.") from None
        except (IngestError, SearchError) as error:
            raise click.ClickException(f"{_sentence(error)} ({type(error).__name__})") from None
        except OSError as error:
            what = os.strerror(error.errno) if error.errno else type(error).__name__
            raise click.ClickException(
                f"Lezen of schrijven lukt niet: {what}. Kijk na of de map er is en of u erin mag."
            ) from None


def _sentence(error: Exception) -> str:
    for kind, sentence in SENTENCES.items():
        if isinstance(error, kind):
            return sentence
    return "Dit lukt niet."


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
