"""Names in small letters in messages and quotations stop the automatic route."""

from __future__ import annotations

import pytest

from tests.anonymise.test_poort import codes


@pytest.mark.parametrize(
    "sentence",
    [
        'Hij schreef: "ja maar zwezerijn heeft nog geld".',
        'Hij schreef: "vraag het aan lotte".',
        "\n14/10 19:05 – [persoon]: zelfde als zwezerijn?\n",
        "\nBuur: die vytas komt morgen\n",
    ],
)
def test_a_name_in_small_letters_is_a_finding(sentence: str) -> None:
    assert "naam_onverklaard" in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        'Hij schreef: "ik heb nog geld en breng morgen het roetneerslag weg".',
        'De vergunning spreekt van "een gesloten mestopslag voor varkens".',
    ],
)
def test_ordinary_words_are_none(sentence: str) -> None:
    assert codes(sentence) == set()
