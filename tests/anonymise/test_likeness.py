"""Words like one another are found without comparing all of them."""

from __future__ import annotations

import pytest

from anonymise.likeness import Likes, alike

NAMES = ["zwezerijn", "zwezerijns", "wezerijn", "kwartel", "kwartell", "jan", "boekenkruger"]


@pytest.mark.parametrize(
    "word", [*NAMES, "zwezerjin", "bwezerijn", "kwartal", "jon", "boekenkrugre", "merel", "x"]
)
def test_what_is_near_is_what_is_alike(word: str) -> None:
    likes = Likes()
    for name in NAMES:
        likes.add(name)
    assert likes.near(word) == [name for name in NAMES if alike(name, word)]


def test_a_short_word_is_like_itself_alone() -> None:
    assert alike("jan", "jan")
    assert not alike("jan", "jon")
