"""Words of health go; the same words of a thing stay."""

from __future__ import annotations

import pytest

from anonymise.engine import Anonymiser
from anonymise.recognisers.health import find_health


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Zij was toen zwanger en kreeg een depressie.", ["zwanger", "depressie"]),
        (
            "De beklaagde is schizofreen\nen arbeidsongeschikt.",
            ["schizofreen", "arbeidsongeschikt"],
        ),
        ("Een getuige met PTSS.", ["PTSS"]),
        ("Zij liep stage op de psychiatrische afdeling.", []),
        ("Het pad is rolstoeltoegankelijk.", []),
    ],
)
def test_an_illness_or_a_pregnancy_is_found(text: str, words: list[str]) -> None:
    assert [text[span.start : span.end] for span in find_health(text)] == words


def test_what_is_found_goes_on_every_step_and_does_not_hold_the_decision() -> None:
    text = (
        "VONNIS\n\nIn zake: de heer Jorein Zwezerijn, beklaagde\n\nPROCEDURE\n\nDe rechtbank stelt vast "
        "dat de partijen zijn gehoord. De beklaagde lijdt aan een zware depressie, zodat de straf wordt "
        "uitgesteld. De vordering is ontvankelijk en gegrond en de kosten zijn begroot.\n"
    )
    result = Anonymiser().anonymise(text)
    assert "een zware [gezondheidsgegeven], zodat" in result.openbare_tekst
    assert "bijzonder_gegeven" not in {one.code for one in result.bevindingen}
