"""One engine without a model serves most tests: rules must hold without statistics."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import spacy

from anonymise.engine import Anonymiser

TODAY = date(2026, 3, 2)


@pytest.fixture(scope="session")
def blank_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("model") / "leeg"
    spacy.blank("nl").to_disk(path)
    return path


@pytest.fixture(scope="session")
def engine(blank_model: Path) -> Anonymiser:
    return Anonymiser(model=str(blank_model), today=lambda: TODAY)
