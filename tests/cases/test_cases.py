"""Hard cases, one failing pattern each: what must go is gone, what must stay is still there.

A case is an isolated piece of a decision; its people are invented. `known_failures.txt` lists by id
what does not work yet. A case that starts to work must leave the list, so a change shows its gains
and losses by case.
"""

import tomllib
from pathlib import Path

import pytest

from tests.cases.run import CASES, HERE, failing

KNOWN_FAILURES = set((HERE / "known_failures.txt").read_text(encoding="utf-8").split())


@pytest.fixture(scope="module")
def failures() -> set[str]:
    return set(failing())


@pytest.mark.model
def test_no_case_is_lost(failures: set[str]) -> None:
    assert sorted(failures - KNOWN_FAILURES) == []


@pytest.mark.model
def test_no_known_failure_works_unnoticed(failures: set[str]) -> None:
    assert sorted(KNOWN_FAILURES - failures) == []


def test_there_are_at_least_three_hundred_cases() -> None:
    assert len(CASES) >= 300


@pytest.mark.parametrize("path", sorted(HERE.glob("*.toml")), ids=lambda path: path.stem)
def test_ids_are_unique_within_a_theme(path: Path) -> None:
    ids = [case["id"] for case in tomllib.loads(path.read_text(encoding="utf-8"))["cases"]]
    assert len(ids) == len(set(ids))


def test_a_case_speaks_of_words_that_are_in_its_text() -> None:
    missing = {
        id_: words
        for id_, case in CASES.items()
        for words in [*case["weg"], *case["blijft"]]
        if words not in case["text"]
    }
    assert missing == {}


def test_every_case_demands_something() -> None:
    assert [id_ for id_, case in CASES.items() if not case["weg"] and not case["blijft"]] == []


def test_every_known_failure_is_a_case() -> None:
    assert sorted(KNOWN_FAILURES - set(CASES)) == []
