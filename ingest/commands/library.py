"""anonymise, understand, evaluate, evaluate-metadata: stand-alone, nothing stored, nothing sent."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from anonymise.mentions import Anonymised, Zaak
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
    for path in each("lezen", files, len(files)):
        try:
            found = document(path.stem, extract(path.read_bytes()).text)
        except (Rejected, SetAside) as error:
            click.echo(f"{path.stem} {error.code}")
            aside += 1
            continue
        target = out / f"{path.stem}.json"
        target.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    click.echo(f"{len(files) - aside} geschreven, {aside} opzijgelegd")
    sys.exit(1 if aside else 0)


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
        partijen=parties(json.loads(partijen.read_bytes())) if partijen else (),
    )
    from anonymise.engine import Anonymiser

    anonymiser = Anonymiser(env.get(PREFIX + "MODEL"))

    def document(id_: str, text: str) -> dict[str, Any]:
        found = anonymiser.anonymise(text, zaak)
        if explain:
            click.echo("\n".join(_explained(id_, found)))
        return found.as_json(id_)

    _write_each(paths, out, document)


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
    from anonymise.evaluate import evaluate as measure

    lines = _lines(gold)
    report = measure(each("meten", lines, len(lines)), Anonymiser(env.get(PREFIX + "MODEL")))
    click.echo(json.dumps(report.as_json(), ensure_ascii=False) if as_json else report.as_text())


@click.command("evaluate-metadata")
@click.argument("decisions", type=FILE)
@click.argument("gold", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="For machines.")
def evaluate_metadata(decisions: Path, gold: Path, as_json: bool) -> None:
    """Measure understanding on decisions with their gold."""
    from ingest.understand.evaluate import evaluate as measure

    report = measure(_lines(decisions), _lines(gold))
    click.echo(json.dumps(report.as_json(), ensure_ascii=False) if as_json else report.as_text())


def _lines(path: Path) -> list[dict[str, Any]]:
    try:
        with path.open(encoding="utf-8") as file:
            return [json.loads(line) for line in file if line.strip()]
    except ValueError:
        raise click.UsageError("Dit is geen JSON Lines in UTF-8.") from None
