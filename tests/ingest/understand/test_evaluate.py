import json

from ingest.understand import as_json, understand
from ingest.understand.evaluate import Score, evaluate

TEXT = (
    "Hof van beroep te Gent\nRolnummer: 2025/NT/9914\nARREST VAN 30 JANUARI 2026\nhet openbaar ministerie tegen X, beklaagde\n\n"
    "TENLASTELEGGINGEN\n\nA. inbreuk op artikel 6.2.1 VCRO, op 3 mei 2020.\n\nBEOORDELING\n\nDe straf is passend (Cass. 15 juni 2004, P.04.9999.N).\n\n"
    "OM DEZE REDENEN,\n\nHET HOF, op tegenspraak,\n\nVeroordeelt X tot een geldboete van 500 euro en tot drie maanden gevangenisstraf.\n"
)
GOLD = {
    "id": "een",
    "rechtscollege_code": "HVB_GENT",
    "afdeling": None,
    "datum_uitspraak": "2026-01-30",
    "rolnummer": ["2025/NT/9914"],
    "soort_uitspraak": "arrest",
    "instantie": "hoger beroep",
    "regelgeving_dragend": ["VCRO"],
    "regelgeving_genoemd": [],
    "artikelen": [{"code": "VCRO", "artikel": "6.2.1"}],
    "handelingen": ["sanctionering"],
    "uitkomsten": ["S-VEROORDELING", "S-GELDBOETE", "S-GEVANGENISSTRAF", "P-TEGENSPRAAK"],
    "bedragen": [{"bedrag_eur": 500}],
    "termijnen": [{"dagen": 90}],
    "verwijzingen": ["Cass. 15 juni 2004, P.04.9999.N"],
    "dictum_start": TEXT.index("OM DEZE"),
}


def test_a_perfect_reading_scores_one_everywhere():
    report = evaluate([{"id": "een", "tekst": TEXT}], [GOLD])
    assert {name: score.f1 for name, score in report.scores.items() if score.f1 < 1} == {}


def test_errors_are_listed_by_id_with_what_was_missed_and_too_much():
    wrong = GOLD | {"uitkomsten": ["S-VRIJSPRAAK", "S-GELDBOETE"], "datum_uitspraak": "2026-01-31"}
    report = evaluate([{"id": "een", "tekst": TEXT}], [wrong]).as_json()
    error = report["fields"]["uitkomsten"]["errors"]["een"]
    assert error["gemist"] == ["S-VRIJSPRAAK"]
    assert "S-VEROORDELING" in error["teveel"]
    assert report["fields"]["datum_uitspraak"]["f1"] == 0.0


def test_a_wrong_code_of_the_right_group_counts_on_the_group():
    wrong = GOLD | {"uitkomsten": ["S-VRIJSPRAAK", "P-TEGENSPRAAK"]}
    report = evaluate([{"id": "een", "tekst": TEXT}], [wrong])
    assert report.scores["uitkomsten_groep"].f1 == 1.0
    assert report.scores["uitkomsten"].f1 < 1.0


def test_a_decision_without_gold_is_not_counted():
    assert evaluate([{"id": "twee", "tekst": TEXT}], [GOLD]).decisions == 0


def test_precision_and_recall_from_counts():
    score = Score(found=3, missed=1, extra=2)
    assert (score.precision, score.recall) == (0.6, 0.75)
    assert round(score.f1, 4) == 0.6667


def test_the_report_is_readable_and_serialisable():
    report = evaluate([{"id": "een", "tekst": TEXT}], [GOLD])
    assert "regelgeving_dragend" in report.as_text()
    assert json.loads(json.dumps(report.as_json()))["decisions"] == 1


def test_the_document_has_the_keys_of_the_contract():
    document = as_json("een", understand(TEXT))
    assert set(document) >= {
        "id", "rechtscollege", "afdeling", "datum_uitspraak", "rolnummers", "soort_uitspraak", "taal", "regelgeving",
        "handelingen", "uitkomsten", "sancties", "verwijzingen", "zones", "bevindingen",
    }  # fmt: skip
    assert document["regelgeving"] == [{"code": "VCRO", "dragend": True, "artikelen": ["6.2.1"]}]
    assert {tuple(sorted(line)) for line in document["sancties"]} == {
        ("bedrag_eur", "end", "soort", "start"),
        ("dagen", "end", "soort", "start"),
    }
    json.dumps(document)
