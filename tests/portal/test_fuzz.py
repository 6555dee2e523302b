"""Hostile addresses: whatever is asked, the answer is a page or a sentence, never a failure."""

from __future__ import annotations

import pytest
import schemathesis
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from schemathesis.specs.openapi.checks import positive_data_acceptance

from portal.openapi import description
from tests.portal.records import ARREST, INGETROKKEN, VONNIS

QUIET = settings(
    max_examples=60,
    deadline=2000,  # milliseconds
    suppress_health_check=list(HealthCheck),
    database=None,
    derandomize=True,
)
MEANT = {200, 302, 304, 400, 404, 410}
NAMES = [
    "q", "regelgeving", "artikel", "uitkomst", "handeling", "rechtscollege", "wijze", "soort",
    "datum_vanaf", "datum_tot_en_met", "sorteer", "pagina", "aantal", "taal", "vanaf", "uitspraak",
]  # fmt: skip
PATHS = [
    "/", "/uitspraken", "/uitspraken.atom", "/uitspraken.jsonl", "/uitspraken.csv", "/wijzigingen",
    f"/uitspraken/{VONNIS.id}", f"/uitspraken/{ARREST.id}.json", f"/uitspraken/{INGETROKKEN.id}",
    "/over", "/melding", "/api/v1/uitspraken", "/api/v1/wijzigingen",
]  # fmt: skip
LIKELY = [
    "VCRO", "VCRO:6.2.1", "S-GELDBOETE", "herstel", "HVB_GENT", "geanonimiseerd", "vonnis", "nl",
    "2020-01-01", "0000-00-00", "9999-12-31", "relevantie", "1", "0", "-1", "1000", "99999999999", "10",
]  # fmt: skip
PIECES = [
    "herstel", "dwangsom", '"', "(", ")", " OF ", " NIET ", "NOT", "*", "~3", "rolnr:", "art:", ":",
    "decreet:VCRO", "ecli:", "\x00", "\\", "[", "]", "{", "}", "^", "/", "+", "-", "&&", "||", "é",
    "\u200b", "\U0001f600", "'; DROP TABLE", "<script>", "%", "AND", "?", "a" * 300, "~", "!", "\n", "\x00", "\x1b", "\ufffe",
]  # fmt: skip


def queries() -> SearchStrategy[str]:
    """Text that looks like a query, broken anywhere."""
    return st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=12).map("".join)


def pairs() -> SearchStrategy[list[tuple[str, str]]]:
    """Parameters, mostly with names that exist."""
    name = st.sampled_from(NAMES) | st.text(max_size=6)
    return st.lists(st.tuples(name, st.sampled_from(LIKELY) | queries()), max_size=5)


@QUIET
@given(path=st.sampled_from(PATHS), args=pairs())
def test_no_parameters_bring_a_page_down(shared_app: Flask, path: str, args: list[tuple[str, str]]):
    answer = shared_app.test_client().get(path, query_string=args)
    assert answer.status_code in MEANT


@QUIET
@given(q=queries())
def test_no_query_brings_the_search_down(shared_app: Flask, q: str):
    client = shared_app.test_client()
    paths = ("/uitspraken", "/api/v1/uitspraken", "/uitspraken.atom", "/uitspraken.csv")
    answers = [client.get(path, query_string={"q": q}) for path in paths]
    assert {answer.status_code for answer in answers} <= MEANT
    if answers[1].status_code == 400:
        assert answers[1].json["detail"].endswith((".", "?"))


@QUIET
@given(name=st.text(max_size=40))
def test_no_path_brings_a_page_down(shared_app: Flask, name: str):
    client = shared_app.test_client()
    for prefix in ("/", "/uitspraken/", "/ecli/", "/api/v1/uitspraken/", "/static/"):
        assert client.get(prefix + name).status_code in {*MEANT, 301, 308, 405}


@QUIET
@given(
    data=st.dictionaries(st.sampled_from(["soort", "toelichting", "alinea", "website"]), st.text())
)
def test_no_form_brings_the_report_down(shared_app: Flask, data: dict[str, str]):
    assert shared_app.test_client().post("/melding", data=data).status_code in {303, 400, 429}


@pytest.mark.parametrize("path", sorted(description(None)["paths"]))
def test_the_api_does_what_it_describes(shared_app: Flask, path: str):
    schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", shared_app)

    @settings(QUIET, max_examples=30)
    @given(case=schema[path]["GET"].as_strategy())
    def conforms(case: schemathesis.Case):
        answer = case.call(headers={"Accept-Encoding": "identity"})
        assert answer.status_code < 500
        assert answer.elapsed < 2
        # A query can be broken and dates can be the wrong way round: no schema says that.
        case.validate_response(answer, excluded_checks=[positive_data_acceptance])

    conforms()
