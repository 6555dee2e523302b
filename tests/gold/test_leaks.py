"""No decision of the gold sets that leaves without a person shows anybody."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.samples.annotated import parse

HERE = Path(__file__).parent


@pytest.mark.model
@pytest.mark.parametrize("half", [0, 1])
def test_nothing_survives_on_the_automatic_route(half: int) -> None:
    from anonymise.engine import Anonymiser
    from anonymise.evaluate import evaluate

    paths = sorted(HERE.glob("*.txt"))
    assert len(paths) == 397
    decisions = [parse(path.stem, path.read_text(encoding="utf-8")) for path in paths[half::2]]
    report = evaluate([one.gold_line() for one in decisions], Anonymiser())
    assert report.leaking["automatisch"] == 0
    assert sum(one.route == "automatisch" for one in report.documents) >= 20  # not by refusing all
    assert report.as_json()["mention_recall"] > 0.98
