"""No decision of the gold sets that leaves without a person shows anybody."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.samples.annotated import parse

HERE = Path(__file__).parent


@pytest.mark.model
def test_nothing_survives_on_the_automatic_route() -> None:
    from anonymise.engine import Anonymiser
    from anonymise.evaluate import evaluate

    decisions = [parse(path.stem, path.read_text(encoding="utf-8")) for path in HERE.glob("*.txt")]
    report = evaluate([one.gold_line() for one in decisions], Anonymiser())
    assert len(report.documents) == 163
    assert report.leaking["automatisch"] == 0
    assert sum(one.route == "automatisch" for one in report.documents) >= 40  # not by refusing all
    assert report.as_json()["mention_recall"] > 0.98
