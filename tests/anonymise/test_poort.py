"""Each check of the gate, on a public text that it alone has to stop."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from anonymise import gate
from anonymise.findings import sentences
from anonymise.gate import Candidate, check
from anonymise.mentions import Mention
from anonymise.policy import load_policy
from anonymise.reading import Reading

PROSE = (
    "In zake: de heer Jorein Zwezerijn\n\nPROCEDURE\n\nDe rechtbank stelt vast dat de partijen op "
    "de zitting zijn gehoord en dat de vordering ontvankelijk is. Er is geen reden om de zaak uit "
    "te stellen, want de stukken zijn tijdig neergelegd en aan de andere partij meegedeeld. "
)
NAME = slice(PROSE.index("Jorein"), PROSE.index("\n\nPROCEDURE"))


def codes(sentence: str, *, seen_again: bool = False, caption: str = "") -> set[str]:
    text = PROSE.replace("\n\nPROCEDURE", f"\n{caption}\n\nPROCEDURE") + sentence
    public = text.replace("Jorein Zwezerijn", "[persoon]", 1)
    start = len(public) - len(sentence)
    candidate = Candidate(
        reading=Reading(text),
        public_text=public,
        mentions=[Mention(NAME.start, NAME.stop, "persoon", persoon=1, vervanging="[persoon]")],
        personen=(),
        doubtful=(),
        partijen=(),
        partijen_gevonden=0,
        policy=load_policy(),
        stap=2,
        model=True,
        seen_again=[(start, len(public))] if seen_again else (),
    )
    return {one.code for one in check(candidate)}


@pytest.mark.parametrize(
    "sentence",
    [
        "De vordering steunt op artikel 44, §1, 2° van het decreet van 18 mei 1999.",
        "De geldboete bedraagt 1.250,50 euro en de termijn 45 dagen.",
        "Zie Cass. 12 mei 2019, P.18.0123.N, en de pagina's 12-15.",
        "De zitting van 3 maart 2021 begon om 14.30 uur te Brugge.",
        "In de loods lag 42 000 m² plaatmateriaal volgens het Hof van Cassatie.",
    ],
)
def test_what_explains_itself_passes(sentence: str) -> None:
    assert codes(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "De rechtbank hoorde daarover Quaghebuur.",
        "Dat was in Kleve, zoals iedereen zegt.",
        "De loods hoort bij het KROKODILLENNEST van de partij.",
        "De pacht was voor d'Oultreval bedoeld.",
        "Het was de partij-Turkelboom die het vroeg.",
        "De partij schreef aan QVH over de loods.",
        "De heer Bos betwist dat.",
        "De vordering van H.O. is gegrond.",
    ],
)
def test_a_capital_that_nothing_explains_is_a_finding(sentence: str) -> None:
    assert "naam_onverklaard" in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "De beslissing OE/BOETE/2024/0977 is onwettig.",
        "Het gaat om D 77 E2 aan de beek.",
        "De stoomketels K-4417 zijn verzegeld.",
        "Het vonnis op verzet 98/2021 is gekend.",
        "Het nummer 1000932 staat op de lijst.",
    ],
)
def test_digits_that_nothing_explains_are_a_finding(sentence: str) -> None:
    assert "nummer_onverklaard" in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Hij is geboren op 12 maart 1948.",
        "De partij is wonende te Brugge.",
        "De beklaagde, roepnaam dilke, zweeg.",
        "Een zekere “paling” kwam langs.",
        "De eigenaar (°1973) verkocht de grond.",
    ],
)
def test_a_formula_that_a_mark_should_follow_is_a_finding(sentence: str) -> None:
    assert {"naam_aangekondigd", "nummer_onverklaard"} & codes(sentence)


def test_the_rest_of_a_number_on_a_mark_is_a_finding() -> None:
    assert "merk_gebroken" in codes("De woning ligt aan [adres]-54.")


def test_what_the_model_still_sees_is_a_finding() -> None:
    sentence = "De Lange stond daar, zoals de lange zegt."
    assert codes(sentence) == set()
    assert codes(sentence, seen_again=True) == {"naam_onverklaard"}


def test_a_numbered_party_without_a_mark_is_a_finding() -> None:
    assert "hoofding_onverklaard" in codes("", caption="tegen:\n\n1. de partij van de hoeve")
    assert "hoofding_onverklaard" not in codes("", caption="tegen:\n\n1. het Vlaamse Gewest")


def test_every_code_of_the_gate_has_a_sentence_and_every_sentence_a_check() -> None:
    folder = Path(gate.__file__).parent
    sources = [folder / "gate.py", *sorted((folder / "poort").glob("*.py"))]
    used = {
        code
        for path in sources
        for code in re.findall(
            r'(?:Finding|candidate\.finding)\(\s*"(\w+)"', path.read_text(encoding="utf-8")
        )
    }
    assert used == set(sentences())
