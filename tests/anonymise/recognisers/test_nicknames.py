"""Nicknames and names of kin. All invented."""

import pytest

from anonymise.reading import Reading
from anonymise.recognisers.nicknames import find_nicknames


def found(text: str) -> list[str]:
    return [text[one.start : one.end] for one in find_nicknames(Reading(text))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("de bewaker, Fons 'de Reiger' Heymaals.", "Fons 'de Reiger' Heymaals"),
        ('haar broer Albert "den Zot" Torkelhout, die', 'Albert "den Zot" Torkelhout'),
        ("stuk van mama Bontoe", "Bontoe"),
        ('houdt het erop dat "Dolke", zoals iedereen weet', "Dolke"),
        ('geen kleurtjes aub. Ghosl".', "Ghosl"),
    ],
)
def test_a_nickname_is_seen(text: str, name: str) -> None:
    assert name in found(text)


def test_an_ordinary_quoted_word_is_no_nickname() -> None:
    assert found('Hij zei: "Dat is goed. Akkoord". Het genoemd "Besluit" bleef.') == []
