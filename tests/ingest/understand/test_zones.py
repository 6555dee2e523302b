from itertools import pairwise

import pytest

from ingest.understand import understand
from ingest.understand.legible import make_legible
from ingest.understand.zones import find_operative_part, find_zones

OPENINGS = [
    "OM DEZE REDENEN,",
    "OP DIE GRONDEN,",
    "Om die redenen, het Hof",
    "UITSPRAAK",
    "VI. BESLISSING",
    "7. BESLISSING:",
    "Dictum",
    "HET VONNIS",
    "BESLISSING VAN DE RECHTBANK",
    "UITSPRAAK VAN HET COLLEGE",
    "OM DEZE REDENEN BESLIST DE RAAD VOOR VERGUNNINGSBETWISTINGEN",
    "0M DE2E REDENEN",
    "BESCHIKKEND GEDEELTE",
    "BESLISSING VAN DE RAAD VOOR VERGUNNINGSBETWISTINGEN",
    "BESLISSING VAN HET HOF VAN BEROEP TE GENT",
    "BESLISSING VAN HET HANDHAVINGSCOLLEGE",
    "WIJ, VOORZITTER,",
]


@pytest.mark.parametrize("opening", OPENINGS)
def test_the_operative_part_starts_at_its_heading(opening):
    text = f"Hof van beroep te Gent\nARREST\n\nFEITEN\n\n{'Een feit. ' * 40}\n\n{opening}\n\nVerwerpt het beroep.\n"
    assert find_operative_part(text) == text.index(opening)


def test_the_formula_beats_a_heading_with_words_between_them():
    text = "Hof\n\nFEITEN\n\nX.\n\nV. Beslissing\n\nHet hof neemt dit aan.\n\nOP DIE GRONDEN,\ngelet op\n"
    assert find_operative_part(text) == text.index("OP DIE GRONDEN")


@pytest.mark.parametrize("heading", ["V. BESLISSING", "BESLISSING", "UITSPRAAK IN NAAM VAN DE WET"])
@pytest.mark.parametrize(
    "formula", ["OP DIE GRONDEN,\ngelet op", "De rechtbank,\n\nRechtdoende op tegenspraak,\n"]
)
def test_the_operative_part_starts_at_the_heading_right_above_the_formula(heading, formula):
    text = f"Rechtbank\n\nFEITEN\n\n{'Er werd gebouwd. ' * 9}\n\n{heading}\n\n{formula}\n"
    assert find_operative_part(text) == text.index(heading)


def test_the_formula_beats_a_heading_in_small_letters():
    text = f"Hof\n\nFEITEN\n\n{'Een feit. ' * 9}\n\nV. Beslissing\n\nOP DIE GRONDEN,\ngelet op\n"
    assert find_operative_part(text) == text.index("OP DIE GRONDEN")


def test_a_text_that_decides_nothing_has_no_operative_part():
    assert find_operative_part("Een brief over een arrest.\nMeer niet.\n") is None


TEXT = (
    "Rechtbank van eerste aanleg te Brugge\n\nTENLASTELEGGINGEN\n\nA. iets\n\nPROCEDURE\n\nGedagvaard.\n\nFEITEN\n\n1. Iets.\n\n"
    "Standpunt van de partijen\n\nZij zeggen.\n\nBEOORDELING OP STRAFGEBIED\n\n2. De rechtbank.\n\nHERSTELVORDERING\n\n3. Idem.\n\n"
    "OM DEZE REDENEN,\n\nVeroordeelt X.\n\nBeveelt Y.\n\nDit vonnis is gewezen en uitgesproken op 3 mei 2021.\n"
)


def test_zones_follow_each_other_without_gaps():
    zones = find_zones(make_legible(TEXT))
    assert [zone.code for zone in zones] == [
        "hoofding", "tenlastelegging", "procedure", "feiten", "argumenten", "beoordeling", "dictum", "ondertekening",
    ]  # fmt: skip
    assert zones[0].start == 0
    assert zones[-1].end == len(TEXT)
    assert all(one.end == other.start for one, other in pairwise(zones))


def test_the_legible_text_keeps_every_place():
    text = "een ver-\nvangende straf\nRvVb - 2\nvan de O\u00a0zaak „x” uit Oost-\nVlaanderen"
    legible = make_legible(text)
    assert len(legible.text) == len(legible.flat) == len(legible.lower) == len(text)
    assert legible.flat.split()[:3] == ["een", "vervangende", "straf"]
    assert "Oost-Vlaanderen" in legible.flat
    assert "RvVb" not in legible.flat
    start = legible.flat.index("vervangende")
    assert legible.span(start, start + len("vervangende")) == (4, 17)


@pytest.mark.parametrize(
    ("words", "taal"),
    [
        (
            "De rechtbank stelt vast dat het perceel van de beklaagde niet is vergund en dat hij dit wist",
            "nl",
        ),
        (
            "Le tribunal constate que la parcelle du prévenu est dans une zone agricole et qui ne peut pas",
            "fr",
        ),
        (
            "Das Gericht stellt fest dass der Angeklagte nicht mit dem Haus und den Kindern auf dem Grundstück ist",
            "de",
        ),
        ("x", None),
    ],
)
def test_the_language_of_the_text(words, taal):
    assert understand(words).taal == taal


@pytest.mark.parametrize(
    ("head", "ending", "soort", "final"),
    [
        ("Rechtbank van eerste aanleg te Brugge\nVONNIS", "Spreekt X vrij.", "vonnis", True),
        ("Hof van beroep te Gent", "Bevestigt het vonnis.", "arrest", True),
        ("HANDHAVINGSCOLLEGE\nTUSSENARREST", "Heropent de debatten.", "tussenarrest", False),
        (
            "Rechtbank van eerste aanleg te Brugge\nVONNIS",
            "Alvorens verder recht te doen, stelt een deskundige aan.",
            "tussenvonnis",
            False,
        ),
        ("Raadkamer te Brugge\nBESCHIKKING", "Verwijst de zaak.", "beschikking", True),
        (
            "VONNISNUMMER 3/2020\nHof van beroep te Gent\nARREST",
            "Verklaart het beroep gegrond.",
            "arrest",
            True,
        ),
    ],
)
def test_kind_and_finality(head, ending, soort, final):
    kenmerken = understand(f"{head}\n\nOM DEZE REDENEN,\n\n{ending}\n")
    assert (kenmerken.soort_uitspraak, kenmerken.eindbeslissing) == (soort, final)


QUESTIONS = [
    ("1 DE TENLASTELEGGINGEN", "tenlastelegging"),
    ("I. Wat wordt hun verweten?", "tenlastelegging"),
    ("II. Hoe verliep de procedure?", "procedure"),
    ("III. Wat is er gebeurd?", "feiten"),
    ("IV. Zijn de feiten bewezen?", "beoordeling"),
    ("V. Welke straf?", "beoordeling"),
]


@pytest.mark.parametrize(("heading", "zone"), QUESTIONS, ids=[q[1] + q[0][:3] for q in QUESTIONS])
def test_a_heading_may_be_a_question_or_lack_the_full_stop(heading, zone):
    text = f"Rechtbank te Gent\n\n{heading}\n\nTe Gent, op een perceel.\n"
    assert [one.code for one in find_zones(make_legible(text))] == ["hoofding", zone]


def test_a_line_that_goes_on_from_the_last_with_a_number_is_no_heading():
    text = "Rechtbank te Gent\n\nFEITEN\n\nZij bouwden daar\n2 feiten werden gemeld\n"
    assert [one.code for one in find_zones(make_legible(text))] == ["hoofding", "feiten"]


def test_the_civil_chamber_in_the_caption_is_no_heading():
    text = (
        "Rechtbank te Gent\nBurgerlijke zaken\n\nRepertoriumnummer 2024/9917\n\nDE FEITEN\n\nX.\n"
    )
    assert understand(text).rolnummers == ("2024/9917",)
