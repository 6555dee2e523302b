"""Hard cases, one failing pattern each: what must go is gone, what must stay is still there.

A case is an isolated piece of a decision; its people are invented. `known_failures.txt` lists by id
what does not work yet. A case that starts to work must leave the list, so a change shows its gains
and losses by case.
"""

import tomllib
from pathlib import Path

import pytest

from anonymise.engine import Anonymiser

HERE = Path(__file__).parent
CASES = {
    f"{path.stem}/{case['id']}": case
    for path in sorted(HERE.glob("*.toml"))
    for case in tomllib.loads(path.read_text(encoding="utf-8"))["cases"]
}
KNOWN_FAILURES = set((HERE / "known_failures.txt").read_text(encoding="utf-8").split())


def fails(case: dict[str, object], public_text: str) -> bool:
    """Whether something survives, in any case, or something is hidden that must stay."""
    folded = public_text.casefold()
    return any(words.casefold() in folded for words in case["weg"]) or any(
        words not in public_text for words in case["blijft"]
    )


@pytest.fixture(scope="module")
def failures() -> set[str]:
    anonymiser = Anonymiser()
    return {
        id_
        for id_, case in CASES.items()
        if fails(case, anonymiser.anonymise(case["text"]).openbare_tekst)
    }


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


@pytest.mark.parametrize("id_", CASES)
def test_a_case_speaks_of_words_that_are_in_its_text(id_: str) -> None:
    case = CASES[id_]
    assert case["weg"] or case["blijft"]
    missing = [words for words in [*case["weg"], *case["blijft"]] if words not in case["text"]]
    assert missing == []


@pytest.mark.parametrize("id_", sorted(KNOWN_FAILURES))
def test_a_known_failure_is_a_case(id_: str) -> None:
    assert id_ in CASES
