"""demo: the sample deliveries all the way. A second run changes nothing."""

from __future__ import annotations

import os
from collections.abc import Mapping

import click

from ingest import db, work
from ingest.commands.intake import process_all, send_all, take_in
from ingest.commands.publication import index_all
from ingest.progress import stage
from ingest.settings import DeliverySettings, ForwarderSettings, WorkerSettings

MOST_WORKERS = 4


@click.command()
@click.option("--workers", type=click.IntRange(1, 64), default=None, help="Default: one per core.")
@click.pass_obj
def demo(env: Mapping[str, str], workers: int | None) -> None:
    """Receive, forward, process, review, publish and index the sample deliveries.

    What the gate holds back is released by a reviewer who knows the right marks of the samples.
    """
    from ingest.samples.deliveries import write

    settings = WorkerSettings.from_env(env)
    folder = settings.intake.var / "voorbeelden"
    complete = folder / ".volledig"
    if not complete.exists():
        write(folder)
        complete.touch()
    taken = take_in(DeliverySettings.from_env(env), [folder])
    click.echo(f"{len(taken.new)} ontvangen, {len(taken.known)} al ontvangen")
    send_all(ForwarderSettings.from_env(env))
    process_all(settings, workers or min(os.cpu_count() or 1, MOST_WORKERS))
    review_all(settings)
    index_all(settings.search)
    with (
        db.intake_of(settings.intake.intake_url) as intake,
        db.transaction(intake) as connection,
    ):
        found = work.counts(connection)
    for state, count in found.items():
        if count:
            click.echo(f"{count} {state}")


def review_all(settings: WorkerSettings) -> None:
    """Let the reviewer of the samples release what waits."""
    from ingest.desk import Desk
    from ingest.samples.reviewer import review

    desk = Desk(settings)
    waiting = sum(one.item.state == "beoordeling" for one in desk.queue())
    with stage("beoordelen", waiting) as shown:
        released = review(desk, shown.done)
    click.echo(f"{released} nagekeken en vrijgegeven door de voorbeeldbeoordelaar")
