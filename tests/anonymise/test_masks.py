"""Brackets make a mark only of what is nobody's."""

from __future__ import annotations

import pytest

from anonymise.masks import barred, is_initials, masks
from anonymise.policy import load_policy


def _masks(text: str) -> list[str]:
    return [text[start:end] for start, end in masks(text)]


@pytest.mark.parametrize(
    "mask",
    [
        "[persoon]",
        "[beklaagde 12]",
        "[gemeente Koksijde]",
        "[80 of ouder]",
        "[S.d.K.]",
        "[V.D.B]",
        "[JP]",
        "[verdachte 1]",
        "[de verzoekende partij]",
        "[Appellante]",
        "[...]",
        "[…]",
        "XXX",
        "......",
        "____",
    ],
)
def test_a_mask_is_left_alone(mask: str) -> None:
    assert _masks(f"Toen kwam {mask} binnen.") == [mask]


def test_every_mark_of_the_policy_is_a_mask() -> None:
    policy = load_policy()
    for mark in (*policy.merken.values(), *(f"[{one} 3]" for one in policy.rolwoorden.values())):
        assert _masks(mark) == [mark]


@pytest.mark.parametrize(
    "names",
    [
        "[Jan Vermeulen]",
        "[de heer Peeters]",
        "[lees: Vlaeminck]",
        "[peeters]",
        "[Jan]",
        "[12.03.05-999.12]",
        "[0499 99 99 12]",
        "[gemeente Zwetsenbroek]",
        "[Z W E Z E R I J N]",
    ],
)
def test_brackets_around_somebody_are_no_mask(names: str) -> None:
    assert _masks(f"Toen kwam {names} binnen.") == []


def test_bars_take_the_place_of_masks_alone() -> None:
    assert barred("[persoon] zag [Jan] en XX.") == "||||||||| zag [Jan] en ||."


def test_initials_are_told_from_other_masks() -> None:
    assert is_initials("[S.d.K.]")
    assert not is_initials("[persoon]")
    assert not is_initials("XX")
