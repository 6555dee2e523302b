"""sample: invented decisions, as many as a benchmark needs, with their gold."""

from __future__ import annotations

import json
from pathlib import Path

import click

from ingest.progress import each


@click.command()
@click.option("--count", type=click.IntRange(min=1), required=True)
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path))
def sample(count: int, seed: int, out: Path) -> None:
    """Write invented decisions as text files, and gold.jsonl with their mentions."""
    from ingest.samples.generate import decisions

    out.mkdir(parents=True, exist_ok=True)
    with (out / "gold.jsonl").open("w", encoding="utf-8") as gold:
        for one in each("schrijven", decisions(count, seed), count):
            (out / f"{one.id}.txt").write_text(one.tekst, encoding="utf-8")
            gold.write(json.dumps(one.gold_line(), ensure_ascii=False) + "\n")
    click.echo(f"{count} geschreven")
