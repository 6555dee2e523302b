"""Figures that decide whether a decision may go out by itself must not flatter."""

import pytest

from anonymise.evaluate import Report, compare, evaluate, zaak_of
from anonymise.mentions import Anonymised, Mention, Partij, Zaak

TEXT = "Jelmer Quaghebuur woont te 9999 Oostkwade, Zilverpad 3. Quaghebuur zweeg. Rep. 2021/17."


def place(words: str, nth: int = 0) -> tuple[int, int]:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return start, start + len(words)


def gold(words: str, soort: str, nth: int = 0, **more: object) -> dict[str, object]:
    start, end = place(words, nth)
    return {"start": start, "end": end, "soort": soort, "verwijderen": True} | more


LINE = {
    "id": "d1",
    "tekst": TEXT,
    "mentions": [
        gold("Jelmer Quaghebuur", "persoon", rol="vervolgde_persoon", persoon=1),
        gold("9999 Oostkwade, Zilverpad 3", "adres", rol="vervolgde_persoon", persoon=1),
        gold("Quaghebuur", "persoon", 1, rol="vervolgde_persoon", persoon=1),
        gold("2021/17", "dossiernummer", verwijderen=False),
    ],
}


class Marks:
    """Replaces exactly the words it is given, first occurrence or `words@n`."""

    def __init__(self, *marks: str, route: str = "automatisch", kept: tuple[str, ...] = ()) -> None:
        self.marks, self.route, self.kept = marks, route, kept

    def mention(self, mark: str) -> Mention:
        words, _, nth = mark.partition("@")
        start, end = place(words, int(nth or 0))
        return Mention(start, end, "persoon", vervangen=mark not in self.kept, vervanging="[x]")

    def anonymise(self, text: str, zaak: Zaak | None = None) -> Anonymised:
        found = tuple(self.mention(mark) for mark in (*self.marks, *self.kept))
        return Anonymised(text, "", "geanonimiseerd", self.route, found, ())


ALL = ("Jelmer Quaghebuur", "9999 Oostkwade, Zilverpad 3", "Quaghebuur@1")


def measure(*marks: str, **more: object) -> Report:
    return evaluate([LINE], Marks(*marks, **more))


def test_replacing_exactly_what_gold_wants_is_perfect():
    figures = measure(*ALL).as_json()
    assert figures["mention_recall"] == figures["person_recall"] == figures["precision"] == 1.0
    assert figures["leaking_documents"] == {"automatisch": 0, "beoordeling": 0}


def test_one_letter_left_is_a_surviving_mention():
    figures = measure("elmer Quaghebuur", *ALL[1:]).as_json()
    assert [case["id"] for case in figures["survived"]] == ["d1:0-17:persoon"]


def test_a_person_is_recalled_only_when_every_mention_is_gone():
    figures = measure("Jelmer Quaghebuur", "9999 Oostkwade, Zilverpad 3").as_json()
    assert figures["mention_recall"] == pytest.approx(2 / 3)
    assert figures["person_recall"] == 0.0


def test_punctuation_and_spaces_of_a_mention_may_stay():
    figures = measure("Jelmer", "Quaghebuur", "9999 Oostkwade", "Zilverpad 3", ALL[2]).as_json()
    assert figures["mention_recall"] == 1.0


def test_replacing_what_may_stay_costs_precision_and_is_listed():
    report = measure(*ALL, "2021/17")
    wanted = sum(len(mark.partition("@")[0]) for mark in ALL)
    assert report.precision == pytest.approx(wanted / (wanted + len("2021/17")))
    assert [one["characters"] for one in report.as_json()["over_hidden"]] == [7]


def test_a_leak_counts_on_the_route_that_its_document_took():
    figures = measure("Jelmer Quaghebuur", route="beoordeling").as_json()
    assert figures["leaking_documents"] == {"automatisch": 0, "beoordeling": 1}
    assert figures["automation"] == 0.0


def test_a_mention_found_but_kept_is_detected_and_still_survives():
    figures = measure(*ALL[1:], kept=("Jelmer Quaghebuur",)).as_json()
    assert figures["detection_recall"] == 1.0
    assert figures["mention_recall"] < 1.0


def test_figures_are_told_per_soort_and_per_rol():
    figures = measure(*ALL[::2]).as_json()
    assert figures["per_soort"]["adres"]["mention_recall"] == 0.0
    assert figures["per_soort"]["persoon"]["mention_recall"] == 1.0
    assert figures["per_rol"]["vervolgde_persoon"]["mentions"] == 3


def test_no_report_carries_words_of_a_document():
    report = measure("Jelmer Quaghebuur", "2021/17")
    shown = str(report.as_json()) + report.as_text()
    assert "Quaghebuur" not in shown
    assert "Zilverpad" not in shown


def test_gains_and_losses_are_told_by_case():
    before = measure("Jelmer Quaghebuur", "2021/17").as_json()
    after = measure("9999 Oostkwade, Zilverpad 3").as_json()
    changes = compare(before, after)
    assert changes.gained == ("d1:27-54:adres",)
    assert changes.lost == ("d1:0-17:persoon",)
    assert len(changes.shown_again) == 1
    assert changes.newly_over_hidden == ()


def test_gold_that_does_not_fit_the_text_is_refused():
    class Rewrites(Marks):
        def anonymise(self, text: str, zaak: Zaak | None = None) -> Anonymised:
            return Anonymised(text + " ", "", "geanonimiseerd", "automatisch", (), ())

    with pytest.raises(ValueError, match="d1"):
        evaluate([LINE], Rewrites())


def test_what_the_griffie_knew_reaches_the_anonymiser():
    zaak = zaak_of({"datum": "2021-05-04", "partijen": [{"naam": "Q", "rol": "getuige"}]})
    assert zaak.partijen == (Partij("Q", "getuige"),)
    assert zaak.datum is not None
    assert zaak.datum.year == 2021


def test_the_cost_is_measured():
    figures = measure(*ALL).as_json()
    assert figures["words_per_second"] > 0
    assert figures["peak_memory_mb"] > 1
