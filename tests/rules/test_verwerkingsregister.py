"""What is kept is what the register of processing says. Source: art. 30 AVG; R84-31."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ingest.schema import metadata as intake
from search_index.schema import metadata as published

TEXT = (Path(__file__).parents[2] / "docs" / "verwerkingsregister.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(\w+)` \| ([^|]+) \|", re.MULTILINE)
DESCRIBED = {found[1]: set(re.findall(r"`(\w+)`", found[2])) for found in ROW.finditer(TEXT)}
TABLES = {**intake.tables, **published.tables}


def test_every_table_is_described_and_no_other() -> None:
    assert DESCRIBED.keys() == TABLES.keys()


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_column_is_described_and_no_other(name: str) -> None:
    assert DESCRIBED[name] == set(TABLES[name].columns.keys())
