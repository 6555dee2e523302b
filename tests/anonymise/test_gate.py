"""The gate sees what the engine missed."""

from dataclasses import replace

import pytest

from anonymise.engine import Anonymiser
from anonymise.gate import Candidate, check
from anonymise.mentions import Mention
from anonymise.persons import group
from anonymise.policy import load_policy
from anonymise.reading import Reading
from anonymise.spans import Span

BODY = (
    "In zake: de heer Jorein Zwezerijn\n\nPROCEDURE\n\nDe rechtbank stelt vast dat de partijen op "
    "de zitting zijn gehoord en dat de vordering ontvankelijk is. Er is geen reden om de zaak uit "
    "te stellen, want de stukken zijn tijdig neergelegd en aan de andere partij meegedeeld. "
)


def codes(public_extra: str, **changes: object) -> set[str]:
    start = BODY.index("Jorein")
    mention = Mention(start, start + 16, "persoon", persoon=1, vervanging="[persoon]")
    text = BODY + public_extra
    span = Span(start, start + 16, "persoon", 0.9, "naam:aanspreking")
    candidate = Candidate(
        reading=Reading(text),
        public_text=text.replace("Jorein Zwezerijn", "[persoon]", 1),
        mentions=[mention],
        personen=group(text, [span]),
        doubtful=(),
        partijen=(),
        partijen_gevonden=0,
        policy=load_policy(),
        stap=2,
        model=True,
    )
    return {one.code for one in check(replace(candidate, **changes))}  # type: ignore[arg-type]


def test_a_clean_text_passes() -> None:
    assert codes("De vordering is gegrond.") == set()


@pytest.mark.parametrize(
    "form", ["Zwezerijn", "ZWEZERIJN", "zwezerijn", "Zwezer1jn", "Zweezerijn", "Zwezerijnhuis"]
)
def test_a_known_name_that_survives_is_a_finding(form: str) -> None:
    assert "naam_overgebleven" in codes(f"Volgens {form} niet.")


@pytest.mark.parametrize(
    "value",
    [
        "85.07.15-999.94",
        "1999.999.943",
        "BE49 9990 0000 0171",
        "0499 00 90 26",
        "a@post.example",
        "1-XQZ-999",
        "GE66.RW.009914/15",
        "sectie C, nr. 12",
        "Vlasrootstraat 41",
    ],
)
def test_an_identifier_that_survives_is_a_finding(value: str) -> None:
    assert "nummer_overgebleven" in codes(f"Zie {value} verder.")


@pytest.mark.parametrize("words", ["de heer Quaghebuur zweeg", "volgens Hannah was dat zo"])
def test_a_name_that_nobody_explained_is_a_finding(words: str) -> None:
    assert "naam_onverklaard" in codes(f"Maar {words}.")


def test_a_missing_model_is_a_finding() -> None:
    assert codes("", model=False) == {"model_ontbreekt"}


def test_a_text_in_french_is_a_finding() -> None:
    french = (
        "Le tribunal de la ville dit que les parties sont dans la cause et que le recours est. "
    )
    assert "taal_niet_nederlands" in codes(french * 12)


def test_an_unreadable_scan_is_a_finding() -> None:
    assert "tekst_onleesbaar" in codes("dc rcchtbnk vorzittr bchndlt zittng stkkn prtijn " * 30)


def test_every_code_has_a_sentence_for_the_reviewer() -> None:
    from anonymise.findings import sentences

    source = Anonymiser.__module__
    assert source
    assert all(sentence.endswith(".") for sentence in sentences().values())
    assert {"model_ontbreekt", "naam_overgebleven", "taal_niet_nederlands"} <= set(sentences())
