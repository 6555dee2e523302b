"""Presidio's unsafe defaults stay out."""

import pytest

from anonymise.apply import replace_mentions
from anonymise.errors import MentionsInvalid
from anonymise.mentions import Mention


def test_neighbours_with_one_mark_stay_two_marks() -> None:
    found = [Mention(0, 3, "persoon", vervanging="[p]"), Mention(4, 8, "persoon", vervanging="[p]")]
    assert replace_mentions("Jan Piet.", found) == "[p] [p]."


def test_touching_mentions_stay_two_marks() -> None:
    found = [Mention(0, 3, "persoon", vervanging="[p]"), Mention(3, 7, "persoon", vervanging="[q]")]
    assert replace_mentions("JanPiet.", found) == "[p][q]."


def test_an_empty_replacement_is_refused() -> None:
    with pytest.raises(MentionsInvalid):
        replace_mentions("Jan.", [Mention(0, 3, "persoon", vervanging="")])


def test_overlapping_mentions_are_refused() -> None:
    found = [Mention(0, 3, "persoon", vervanging="[p]"), Mention(2, 4, "adres", vervanging="[a]")]
    with pytest.raises(MentionsInvalid):
        replace_mentions("Jan.", found)


def test_what_stays_is_not_touched() -> None:
    assert replace_mentions("Jan.", [Mention(0, 3, "persoon", vervangen=False)]) == "Jan."
