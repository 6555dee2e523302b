"""withdraw, reindex, export, status: what is public, and how far everything is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from urllib.parse import parse_qsl

import click

from ingest import db
from ingest import publish as publishing
from ingest.indexing import catch_up
from ingest.settings import IntakeSettings
from ingest.status import status as status_of
from search_index import open_index, open_store
from search_index.errors import ParameterError, QueryError
from search_index.settings import SearchSettings
from search_index.store import Store

Env = Mapping[str, str]


def _code(_ctx: click.Context, _parameter: click.Parameter, value: str) -> str:
    """A code, never a sentence: what stands on a tombstone names nobody."""
    if not re.fullmatch(r"[a-z][a-z_-]{1,29}", value):
        raise click.BadParameter("Geef een code van kleine letters, bijvoorbeeld verzoek.")
    return value


@click.command()
@click.argument("id_", metavar="ID")
@click.option(
    "--reden",
    required=True,
    callback=_code,
    help=f"{', '.join(publishing.REDENEN)}, or a code of the operator's own.",
)
@click.pass_obj
def withdraw(env: Env, id_: str, reden: str) -> None:
    """Take a published decision away everywhere; leaves a tombstone."""
    settings = SearchSettings.from_env(env)
    url = IntakeSettings.from_env(env).intake_url
    try:
        with db.intake_of(url) as intake, closing(open_store(settings)) as store:
            serial = publishing.withdraw(intake, store, id_, reden)
    except KeyError:
        raise click.UsageError("Er is geen bekendgemaakte uitspraak met dit nummer.") from None
    catch_up(settings)
    click.echo(f"{id_} ingetrokken, wijziging {serial}")


@click.command()
@click.option("--rebuild", is_flag=True, help="Build a new index beside the old one and swap.")
@click.pass_obj
def reindex(env: Env, rebuild: bool) -> None:
    """Catch the index up from the publication store."""
    index_all(SearchSettings.from_env(env), rebuild=rebuild)


def index_all(settings: SearchSettings, *, rebuild: bool = False) -> None:
    """Bring the index to the last serial number of the store."""
    if rebuild:
        from search_index import reindex as reindexing

        reindexing.rebuild(settings)
    serial = catch_up(settings)
    with closing(open_store(settings)) as store:
        click.echo(f"index tot wijziging {serial} van {store.last_serial()}")


@click.command()
@click.option("--format", "format_", required=True, type=click.Choice(["jsonl", "csv", "parquet"]))
@click.option("--out", required=True, type=click.Path(path_type=Path))
@click.option("--query", default=None, help="Parameters as in an address of the portal.")
@click.pass_obj
def export(env: Env, format_: str, out: Path, query: str | None) -> None:
    """Write the published collection, or what a query selects, to a file."""
    from search_index.export import write

    settings = SearchSettings.from_env(env)
    wanted = None if query is None else _found(settings, query)
    out.parent.mkdir(parents=True, exist_ok=True)
    with closing(open_store(settings)) as store, out.open("wb") as stream:
        ids = _all(store) if wanted is None else iter(wanted)
        write(format_, store.get_many(ids), stream)
    click.echo("geschreven")


def _all(store: Store) -> Iterator[str]:
    serial = 0
    while changes := store.changes_since(serial):
        yield from (one.id for one in changes if one.soort != "ingetrokken")
        serial = changes[-1].serial


def _found(settings: SearchSettings, query: str) -> list[str]:
    from search_index.parameters import query_from_args

    try:
        parsed = query_from_args(parse_qsl(query, keep_blank_values=True))
        with closing(open_index(settings)) as index:
            return list(index.scan(parsed))
    except (ParameterError, QueryError) as error:
        raise click.UsageError(error.boodschap) from None


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def status(env: Env, as_json: bool) -> None:
    """Receipts, waiting work, the oldest waiting item, the position of the index."""
    settings = IntakeSettings.from_env(env)
    with db.intake_of(settings.intake_url) as intake:
        found = status_of(intake, settings.alarm_hours, SearchSettings.from_env(env))
    if as_json:
        click.echo(json.dumps(found))
        return
    for name, value in found.items():
        shown = value if not isinstance(value, dict) else _words(value)
        click.echo(f"{name.replace('_', ' '):<20} {shown if shown is not None else '-'}")


def _words(counts: dict[str, int]) -> str:
    return ", ".join(f"{count} {state}" for state, count in counts.items() if count) or "-"
