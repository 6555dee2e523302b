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


STUDY = "De student volgde de opleiding aan de hogeschool en legde examens af voor een diploma. "


def codes(
    sentence: str, *, seen_again: bool = False, caption: str = "", study: bool = False
) -> set[str]:
    prose = PROSE + (STUDY if study else "")
    text = prose.replace("\n\nPROCEDURE", f"\n{caption}\n\nPROCEDURE") + sentence
    public = text.replace("Jorein Zwezerijn", "[persoon]", 1)
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
        second_look=lambda text, _: [(0, len(text))] if seen_again else [],
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
    assert {"naam_aangekondigd", "nummer_overgebleven"} & codes(sentence)


def test_the_rest_of_a_number_on_a_mark_is_a_finding() -> None:
    assert "merk_gebroken" in codes("De woning ligt aan [adres]-54.")


def test_what_the_model_still_sees_is_a_finding() -> None:
    sentence = "De Lange stond daar, zoals de lange zegt."
    assert codes(sentence) == set()
    assert codes(sentence, seen_again=True) == {"naam_onverklaard"}


def test_a_numbered_party_without_a_mark_is_a_finding() -> None:
    assert "hoofding_onverklaard" in codes("", caption="tegen:\n\n1. de partij van de hoeve")
    assert "hoofding_onverklaard" not in codes("", caption="tegen:\n\n1. het Vlaamse Gewest")


@pytest.mark.parametrize(
    "sentence",
    [
        "Het Milieuhandhavingsbesluit is geschonden.",
        "Volgens de Kroatische partij was dat anders.",
        "De brug over de Distelbeek was smal.",
        "Aan vzw Werkgroep Poortwachters is niets betaald.",
        "De IMI-verordening geldt niet.",
        "De vzw uit Rotterdamse kringen vroeg niets.".replace("Rotterdamse ", ""),
        "Het decreet (hierna: VCF) geldt; het VCF is duidelijk.",
        "De zaak kwam voor de XIIe kamer.",
        "Gerechtsdeskundige [persoon] legde een verslag neer.",
        "De Raad verwijst naar Thomas More.",
        "Sneeuwruimer was hij niet.",
        "De griffier meldt dat te De Haan niets gebeurde.",
    ],
)
def test_each_way_to_explain_a_capital(sentence: str) -> None:
    assert codes(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "De partij haalde dat aan de Peeters Hogeschool wel.",
        "De partij verwees naar Leontief-modellen zonder meer.",
        "De partij haalde dat aan de Quaghe Hogeschool wel.",
        "De partij vond Midwifery en Pharmacy te zwaar.",
        "De partij las het document in Kotnet zelf.",
        "De partij vroeg om code B2 en DPSI te schrappen.",
    ],
)
def test_what_more_is_explained_where_studies_are_judged(sentence: str) -> None:
    assert codes(sentence, study=True) == set()
    assert codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "De student Quaghebuur zweeg.",
        "Docent Quaghebuur zag dat anders.",
        "Het werk voor dat vak van Quaghebuur was af.",
        "Dat vak was voor mevrouw Sneeuwruimer te zwaar.",
    ],
)
def test_a_name_in_a_decision_about_studies_is_a_finding(sentence: str) -> None:
    assert "naam_onverklaard" in codes(sentence, study=True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dat schreef dr. ir. Vervuiling daarover.",
        "Volgens De Zwaluw was dat anders.",
        "Van de [persoon] is niets vernomen.",
        "Dat zei De [persoon] zelf.",
        "De heer quaghebuur zweeg.",
        "Een kopie ging naar I. V.d.B. en anderen.",
        "De weg ligt aan de Distelbeek.",
        "Hij woont in Rotterdam en werkt daar.",
        "Griffier – Quaghebuur heeft getekend.",
    ],
)
def test_whoever_is_announced_is_a_finding(sentence: str) -> None:
    assert "naam_onverklaard" in codes(sentence)


@pytest.mark.parametrize(
    "rest", ["De partij [persoon]aard zweeg.", "Kopie aan [persoon].d.B. zelf.", "oud[persoon] zei"]
)
def test_letters_that_hang_on_a_mark_are_a_finding(rest: str) -> None:
    text = PROSE + rest.replace("[persoon]", "Zwezerijn")
    first, second = NAME, text.rindex("Zwezerijn")
    public = text.replace("Jorein Zwezerijn", "[persoon]", 1)
    public = "[persoon]".join(public.rsplit("Zwezerijn", 1))
    mentions = [
        Mention(first.start, first.stop, "persoon", persoon=1, vervanging="[persoon]"),
        Mention(second, second + 9, "persoon", persoon=1, vervanging="[persoon]"),
    ]
    candidate = Candidate(
        reading=Reading(text),
        public_text=public,
        mentions=mentions,
        personen=(),
        doubtful=(),
        partijen=(),
        partijen_gevonden=0,
        policy=load_policy(),
        stap=2,
        model=True,
    )
    assert "merk_gebroken" in {one.code for one in check(candidate)}


def test_a_nickname_before_its_message_is_a_finding() -> None:
    assert "merk_gebroken" in codes("Zo stond er:\n– [persoon] boom: hebde papieren?\n")


@pytest.mark.parametrize(
    ("address", "stays"),
    [
        ("ombuds.ft@ugent.be", True),
        ("studentenadministratie@vives.be", True),
        ("jorein@ugent.be", False),
        ("q.quaghebuur@ugent.be", False),
        ("ombuds@post.example", False),
    ],
)
def test_only_the_mailbox_of_an_office_stays(address: str, stays: bool) -> None:
    found = "nummer_overgebleven" in codes(f"De partij schreef aan {address} daarover.")
    assert found != stays


def test_being_enrolled_at_a_school_announces_nobody() -> None:
    sentence = "De partij was ingeschreven aan de Universiteit Gent."
    assert codes(sentence, study=True) == set()
    assert "naam_aangekondigd" in codes(sentence)


@pytest.mark.parametrize("caption", ["In zake: Broeck", "tegen:\n\n1. de partij van de hoeve"])
def test_a_party_without_a_mark_is_a_finding(caption: str) -> None:
    assert "hoofding_onverklaard" in codes("", caption=caption)


@pytest.mark.parametrize(
    "caption",
    [
        "tegen:\n\n1. De feiten van de zaak",
        "tegen:\n\n1. De beklaagde voert aan dat de boete te hoog is in deze",
        "tegen:\n\n1. Universiteit Gent",
    ],
)
def test_a_heading_or_a_public_body_is_no_party(caption: str) -> None:
    assert "hoofding_onverklaard" not in codes("", caption=caption)


def test_two_letters_alone_on_a_line_of_the_caption_are_a_finding() -> None:
    assert "naam_onverklaard" in codes("", caption="O G,")


def test_the_own_number_is_explained_on_every_page() -> None:
    own = "in de zaak 2324-HHC-9412-M"
    assert codes("blad\n\n2324-HHC-9412-M/3\n\nDe partij zweeg.", caption=own) == set()
    assert "nummer_onverklaard" in codes(
        "blad\n\n2324-HHC-9413-M/3\n\nDe partij zweeg.", caption=own
    )


@pytest.mark.parametrize("office", ["Wonende te 9000 Gent", "woonplaats kiezend te 9000 Gent"])
def test_a_postcode_without_its_street_is_a_finding(office: str) -> None:
    assert {"naam_aangekondigd", "nummer_onverklaard"} & codes(f"De partij is {office}.")


def test_the_model_is_asked_only_around_words_that_may_name_somebody() -> None:
    asked: list[tuple[int, int]] = []
    text = PROSE + "\n".join(["De rechtbank verwerpt het middel van de partij."] * 40)
    text += "\nZo zei de lange. De Lange stond daar en ging weg.\n"
    candidate = Candidate(
        reading=Reading(text),
        public_text=text,
        mentions=[],
        personen=(),
        doubtful=(),
        partijen=(),
        partijen_gevonden=0,
        policy=load_policy(),
        stap=2,
        model=True,
        second_look=lambda _, places: asked.extend(places) or places,
    )
    found = [one for one in check(candidate) if text[one.start : one.end] == "Lange"]
    assert found
    assert [text[start:end] for start, end in asked] == ["Jorein", "Zwezerijn", "Lange"]


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


@pytest.mark.parametrize(
    "sentence",
    [
        "Zij gebruikte het programma Gretzel voor de oefening.",
        "De reportage, over ‘Zwezzers’, kwam te laat.",
        "Het examen werd afgenomen in de Vlizzenhal.",
    ],
)
def test_a_term_that_nobody_is_called_passes_in_a_study(sentence: str) -> None:
    assert "naam_onverklaard" not in codes(sentence, study=True)
    assert "naam_onverklaard" in codes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Gretzel nam onvoldoende deel aan de les.",
        "Volgens de lector stelde hij:\n“Gretzel nam onvoldoende deel.”",
        "Zij sprak met Gretzel over de oefening.",
        "De taak van Gretzel was af.",
        "Zij deed het zoals Gretzel’s tip zei.",
        "Zij volgde de les van Zwoerdan Gretzel.",
        "De begeleidster Gretzel was er niet.",
    ],
)
def test_a_word_that_acts_owns_or_is_spoken_to_is_for_a_person_in_a_study(sentence: str) -> None:
    assert "naam_onverklaard" in codes(sentence, study=True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Zij liep stage in het AZ Sint-Lucas van die stad.",
        "De eerste stage was in het Sint-Jansziekenhuis, de tweede elders.",
        "Hij behaalde het diploma aan de universiteit van San Martín, in het buitenland.",
    ],
)
def test_a_house_called_after_somebody_passes_about_studies(sentence: str) -> None:
    assert "naam_onverklaard" not in codes(sentence, study=True)


def test_an_initial_is_no_saint() -> None:
    assert "naam_onverklaard" in codes("Het cijfer kwam van St. Peeters zelf.", study=True)


@pytest.mark.parametrize(
    "sentence",
    ["Het gezin, dat naar Balen is verhuisd, zweeg.", "Zij zegt dat het koppel in Balen woont."],
)
def test_a_municipality_where_somebody_lives_is_for_a_person(sentence: str) -> None:
    assert "naam_onverklaard" in codes(sentence)
