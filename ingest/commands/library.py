"""anonymise, understand, evaluate, evaluate-metadata: stand-alone, nothing stored, nothing sent."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from anonymise.mentions import Anonymised, Partij, Zaak
from ingest.errors import SetAside
from ingest.extract import Rejected, extract
from ingest.metadata import court_code, parties
from ingest.progress import each
from ingest.understand.kenmerken import Geleverd
from search_index.settings import PREFIX

Env = Mapping[str, str]
PATHS = click.Path(exists=True, path_type=Path)
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
OUT = click.Path(file_okay=False, path_type=Path)
DAY = click.DateTime(formats=["%Y-%m-%d"])


def _files(paths: tuple[Path, ...]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        below = sorted(one for one in path.rglob("*") if one.is_file()) if path.is_dir() else [path]
        found += [one for one in below if not one.name.startswith(".")]
    return found


def _write_each(
    paths: tuple[Path, ...], out: Path, document: Callable[[str, str], dict[str, Any]]
) -> None:
    """One JSON file per input; what cannot be read is named with its code, exit 1."""
    out.mkdir(parents=True, exist_ok=True)
    files, aside = _files(paths), 0
    written: set[str] = set()
    for path in each("lezen", files, len(files)):
        stem = os.fsencode(path.stem).decode(errors="replace")
        try:
            found = document(stem, _read(path, is_taken=stem in written))
        except (Rejected, SetAside) as error:
            click.echo(f"{stem} {error.code}")
            aside += 1
            continue
        written.add(stem)
        target = out / f"{stem}.json"
        target.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    click.echo(f"{len(files) - aside} geschreven, {aside} opzijgelegd")
    sys.exit(1 if aside else 0)


def _read(path: Path, *, is_taken: bool) -> str:
    """The text; two inputs of one name would overwrite each other."""
    if is_taken:
        raise SetAside("naam_dubbel")
    return extract(path.read_bytes()).text


@click.command()
@click.argument("paths", nargs=-1, required=True, type=PATHS)
@click.option("--out", required=True, type=OUT)
@click.option("--rechtscollege", default=None, metavar="CODE")
@click.option("--datum", type=DAY, default=None, metavar="YYYY-MM-DD")
@click.option("--partijen", type=FILE, default=None, help="A JSON list of parties.")
@click.option("--explain", is_flag=True, help="Print per mark which recognisers, rules and score.")
@click.pass_obj
def anonymise(  # noqa: PLR0913, PLR0917 - click hands over one argument per option
    env: Env,
    paths: tuple[Path, ...],
    out: Path,
    rechtscollege: str | None,
    datum: datetime | None,
    partijen: Path | None,
    explain: bool,
) -> None:
    """Anonymise documents; writes DIR/<stem>.json per input."""
    if rechtscollege and court_code(rechtscollege) is None:
        raise click.UsageError("Dit rechtscollege staat niet in de lijst.")
    zaak = Zaak(
        rechtscollege=court_code(rechtscollege) if rechtscollege else None,
        datum=datum.date() if datum else None,
        partijen=_parties(partijen) if partijen else (),
    )
    from anonymise.engine import Anonymiser

    anonymiser = Anonymiser(env.get(PREFIX + "MODEL"))

    def document(id_: str, text: str) -> dict[str, Any]:
        found = anonymiser.anonymise(text, zaak)
        if explain:
            click.echo("\n".join(_explained(id_, found)))
        return found.as_json(id_)

    _write_each(paths, out, document)


def _parties(file: Path) -> tuple[Partij, ...]:
    try:
        given = json.loads(file.read_bytes())
    except ValueError:
        given = None
    found = parties(given)
    if given != [] and not found:
        raise click.UsageError("--partijen is een JSON-lijst van namen of van {naam, rol, adres}.")
    return found


def _explained(id_: str, found: Anonymised) -> Iterator[str]:
    """One line per mark, and one per finding of the gate."""
    yield f"{id_}: {found.wijze}, {found.route}, {found.grond}"
    for one in found.mentions:
        words = " ".join(found.tekst[one.start : one.end].split())
        what = f"{one.soort}/{one.rol or '-'}/{one.persoon or '-'}"
        becomes = one.vervanging if one.vervangen else "blijft"
        yield f"  {one.start}-{one.end} {what} {one.score:.2f} {'+'.join(one.bronnen)}"
        yield f"    {words} -> {becomes}"
    for finding in found.bevindingen:
        yield f"  ! {finding.code} {finding.start}-{finding.end}"


@click.command()
@click.argument("paths", nargs=-1, required=True, type=PATHS)
@click.option("--out", required=True, type=OUT)
def understand(paths: tuple[Path, ...], out: Path) -> None:
    """Read what documents say of themselves; writes DIR/<stem>.json per input."""
    from ingest import understand as understanding

    _write_each(
        paths,
        out,
        lambda id_, text: understanding.as_json(id_, understanding.understand(text, Geleverd())),
    )


@click.command()
@click.argument("gold", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="For machines.")
@click.pass_obj
def evaluate(env: Env, gold: Path, as_json: bool) -> None:
    """Measure the anonymiser on a gold file."""
    from anonymise.engine import Anonymiser
    from anonymise.errors import GoldInvalid
    from anonymise.evaluate import evaluate as measure
    from anonymise.gold import checked

    try:
        lines = list(checked(_lines(gold)))
    except GoldInvalid as error:
        raise click.UsageError(
            f"Regel {error.regel}: {error.sleutel} ontbreekt of kan niet."
        ) from None
    report = measure(each("meten", lines, len(lines)), Anonymiser(env.get(PREFIX + "MODEL")))
    click.echo(json.dumps(report.as_json(), ensure_ascii=False) if as_json else report.as_text())


@click.command("evaluate-metadata")
@click.argument("decisions", type=FILE)
@click.argument("gold", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="For machines.")
def evaluate_metadata(decisions: Path, gold: Path, as_json: bool) -> None:
    """Measure understanding on decisions with their gold."""
    from ingest.understand.evaluate import evaluate as measure

    try:
        report = measure(_lines(decisions), _lines(gold))
    except (AttributeError, KeyError, TypeError):
        raise click.UsageError(
            "Een regel mist een sleutel (id, tekst) of is geen object."
        ) from None
    if not report.as_json()["decisions"]:
        raise click.UsageError("Geen enkele id van de uitspraken staat in het goud.")
    click.echo(json.dumps(report.as_json(), ensure_ascii=False) if as_json else report.as_text())


def _lines(path: Path) -> list[dict[str, Any]]:
    try:
        with path.open(encoding="utf-8-sig") as file:
            return [json.loads(line) for line in file if line.strip()]
    except ValueError:
        raise click.UsageError("Dit is geen JSON Lines in UTF-8.") from None
