"""The texts that the bench makes keep their gold: a mark that slips would measure nothing."""

import pytest

from anonymise.lists import fold, words
from bench.anonymise_gold import _article, _ruling, generated, invented
from bench.anonymise_scanned import scanned
from bench.anonymise_unlisted import unlisted

TEXT = "Odilbert VAN DEN ZWAENE en mevrouw Zwaene, RRN 85.07.15-999.94, Odilberts loods."
LINE = {
    "id": "d",
    "tekst": TEXT,
    "mentions": [
        {"start": 0, "end": 23, "soort": "persoon", "persoon": 1, "verwijderen": True},
        {"start": 35, "end": 41, "soort": "persoon", "persoon": 1, "verwijderen": True},
        {"start": 47, "end": 62, "soort": "rijksregisternummer", "verwijderen": True},
        {"start": 64, "end": 72, "soort": "persoon", "persoon": 1, "verwijderen": True},
    ],
}


def marked(line: dict[str, object]) -> list[str]:
    return [line["tekst"][one["start"] : one["end"]] for one in line["mentions"]]


def test_a_name_is_renamed_the_same_everywhere_and_in_its_own_case() -> None:
    whole, alone, number, given = marked(next(unlisted([LINE])))
    assert whole.split()[1:3] == ["VAN", "DEN"]
    assert whole.split()[3] == alone.upper()
    assert whole.split()[0] == given
    assert number == "85.07.15-999.94"


def test_words_outside_the_names_stay() -> None:
    renamed = next(unlisted([LINE]))["tekst"]
    assert " en mevrouw " in renamed
    assert renamed.endswith("s loods.")


def test_a_new_name_is_in_no_list() -> None:
    names = marked(next(unlisted([LINE])))[1:2]
    listed = words("voornamen") | words("achternamen") | words("plaatsen")
    assert not {fold(name) for name in names} & listed


@pytest.mark.parametrize("seed", range(20))
def test_gold_moves_along_with_lost_and_loose_signs(seed: int) -> None:
    result = next(scanned([LINE], seed, damage=1.0))
    first, alone, number, given = marked(result)
    assert (first, alone, given) == ("Odilbert VAN DEN ZWAENE", "Zwaene", "Odilbert")
    assert number[0].isalnum()
    assert number[-1].isalnum() or number[-1] == "|"


def test_a_scanner_mistakes_loses_and_cuts() -> None:
    numbers = {marked(next(scanned([LINE], seed, damage=1.0)))[2] for seed in range(40)}
    assert any(len(number) < 15 for number in numbers)
    assert any(" " in number for number in numbers)
    assert any(set("OQDSBlI|") & set(number) for number in numbers)


def test_a_person_over_several_words_of_news_is_one_mention() -> None:
    rows = [["Zei", "V", "O"], ["Odilbert", "N", "B-PER"], ["Zwaene", "N", "I-PER"], [""]]
    assert marked(_article("a", rows)) == ["Odilbert Zwaene"]


def test_two_persons_of_news_side_by_side_are_two_mentions() -> None:
    rows = [["Odilbert", "N", "B-PER"], ["Fleurine", "N", "B-PER"]]
    assert marked(_article("a", rows)) == ["Odilbert", "Fleurine"]


@pytest.mark.parametrize(
    ("role", "alone", "everyone"),
    [
        ("applicant", True, True),
        ("judge", False, True),
        ("already_masked", False, False),
        ("institution", False, False),
    ],
)
def test_who_must_go_from_a_ruling(role: str, alone: bool, everyone: bool) -> None:
    span = {"start": 0, "end": 8, "label": "PERSON", "role": role}
    document = {"id": "r", "text": TEXT, "spans": [span]}
    wishes = [
        _ruling(document, everyone=wish)["mentions"][0]["verwijderen"] for wish in (False, True)
    ]
    assert wishes == [alone, everyone]


@pytest.mark.parametrize("source", [invented, lambda: generated(5)], ids=["written", "generated"])
def test_gold_of_our_own_decisions_lies_within_its_text(source: object) -> None:
    for line in source():
        assert all(0 <= one["start"] < one["end"] <= len(line["tekst"]) for one in line["mentions"])
