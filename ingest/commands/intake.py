"""deliver, forward, process: the journey of a delivery, stage by stage."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import click
from sqlalchemy import Engine

from ingest import db, log, outbox, work
from ingest.delivery import Door, accept
from ingest.errors import SetAside, TooLarge
from ingest.forward import Forwarder, forward_waiting
from ingest.packages import Original, originals
from ingest.progress import stage
from ingest.settings import DeliverySettings, ForwarderSettings, WorkerSettings
from ingest.work import Item
from ingest.worker import PAUSE_S, Round, Stop, run, start_others

Env = Mapping[str, str]
PATHS = click.Path(exists=True, path_type=Path)


@dataclass(slots=True)
class Taken:
    """What came of a round of deliveries."""

    new: list[str]
    known: list[str]
    refused: list[str]  # codes


@click.command()
@click.argument("paths", nargs=-1, required=True, type=PATHS)
@click.pass_obj
def deliver(env: Env, paths: tuple[Path, ...]) -> None:
    """Take in files, folders or zips of originals."""
    taken = take_in(DeliverySettings.from_env(env), list(paths))
    for nummer in taken.new:
        click.echo(f"{nummer} nieuw")
    for nummer in taken.known:
        click.echo(f"{nummer} bekend")
    for code in taken.refused:
        click.echo(f"- {code}")
    counted = f"{len(taken.new)} nieuw, {len(taken.known)} al ontvangen"
    click.echo(f"{counted}, {len(taken.refused)} niet ontvangen")
    sys.exit(1 if taken.refused else 0)


def take_in(settings: DeliverySettings, paths: list[Path]) -> Taken:
    """Every original through the door; one that cannot be read does not stop the rest."""
    taken = Taken([], [], [])
    total = sum(1 for _ in originals(paths))
    with closing(Door.open(settings)) as door, stage("ontvangen", total) as shown:
        for number, original in enumerate(originals(paths), 1):
            _take_one(door, original, taken)
            shown.done(number)
    return taken


def _take_one(door: Door, original: Original, taken: Taken) -> None:
    try:
        with original.open() as file:
            receipt = accept(door, file, original.metadata)
    except TooLarge:
        taken.refused.append("te_groot")
    except SetAside as error:
        taken.refused.append(error.code)
    except OSError:
        taken.refused.append("niet_leesbaar")
    else:
        (taken.new if receipt.is_new else taken.known).append(receipt.nummer)


@click.command()
@click.option("--watch", is_flag=True, help="Keep going.")
@click.option("--retry", is_flag=True, help="Try at once what was not confirmed, or given up.")
@click.pass_obj
def forward(env: Env, watch: bool, retry: bool) -> None:
    """Send everything that waits to the competent administrations."""
    settings = ForwarderSettings.from_env(env)
    if watch:
        _keep_forwarding(settings)
        return
    failing = send_all(settings, retry=retry)
    for ontvangst, administratie, code in failing:
        click.echo(f"{ontvangst} {administratie} {code}")
    sys.exit(1 if failing else 0)


def send_all(settings: ForwarderSettings, *, retry: bool = False) -> list[tuple[str, str, str]]:
    """Forward what is due. Returns what was tried and not confirmed."""
    with Forwarder.open(settings) as forwarder:
        with db.transaction(forwarder.intake) as connection:
            if retry:
                outbox.retry(connection)
            total = outbox.counts(connection)["wacht"]
        seen: set[str] = set()
        with stage("doorzenden", total) as shown:
            shown.done(0)

            def note(line: outbox.Line) -> None:
                seen.add(line.ontvangst)
                shown.done(len(seen))

            confirmed = forward_waiting(forwarder, note)
        with db.transaction(forwarder.intake) as connection:
            failing = outbox.failing(connection)
    click.echo(f"{confirmed} bezorgd, {len(failing)} niet bevestigd")
    return failing


def _keep_forwarding(settings: ForwarderSettings) -> None:
    log.configure(level=logging.INFO)
    stop = Stop()
    stop.listen()
    with Forwarder.open(settings) as forwarder:
        while not stop.is_set:
            forward_waiting(forwarder, lambda _: None)
            with db.transaction(forwarder.intake) as connection:
                late = outbox.overdue(connection, settings.intake.alarm_hours)
            if late:
                log.get_logger().error("forward.overdue", count=late)
            stop.wait(PAUSE_S)


@click.command()
@click.option("--watch", is_flag=True, help="Keep going.")
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True)
@click.pass_obj
def process(env: Env, watch: bool, workers: int) -> None:
    """Extract, understand, anonymise; publish, or put up for review."""
    settings = WorkerSettings.from_env(env)
    if watch:
        log.configure(level=logging.INFO)
        stop = Stop()
        stop.listen()
        others = start_others(settings, workers - 1, watch=True)
        run(settings, lambda _: None, stop, Round(watch=True))
        for other in others:
            other.terminate()
            other.join()
        return
    aside = process_all(settings, workers)
    for item in aside:
        click.echo(f"{item.ontvangst} {item.state} {' '.join(item.codes)}")
    sys.exit(1 if aside else 0)


def process_all(settings: WorkerSettings, workers: int) -> list[Item]:
    """Process what waits, in this process and others. Returns what this run set aside."""
    began = db.now()
    with db.intake_of(settings.intake.intake_url) as intake:
        total = _waiting(intake)
        if total:
            _process_waiting(settings, intake, min(workers, total), total)
        with db.transaction(intake) as connection:
            settled = [one for one in work.listed(connection, *work.STATES) if _is_new(one, began)]
    aside = [one for one in settled if one.state in {"beoordeling", "terzijde"}]
    click.echo(f"{len(settled)} verwerkt, {len(aside)} opzijgelegd")
    return aside


def _waiting(intake: Engine) -> int:
    with db.transaction(intake) as connection:
        return work.ready(connection)


def _process_waiting(settings: WorkerSettings, intake: Engine, workers: int, total: int) -> None:
    with stage("verwerken", total) as shown:

        def show() -> None:
            shown.done(max(0, total - _waiting(intake)))

        shown.done(0)
        others = start_others(settings, workers - 1, watch=False)
        run(settings, lambda _: show(), Stop(), Round())
        for other in others:
            while other.is_alive():
                other.join(0.5)
                show()
        show()


def _is_new(item: Item, began: datetime) -> bool:
    return item.state != "wacht" and item.changed_at >= began
