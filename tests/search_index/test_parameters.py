"""The one reader and writer of query strings."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search_index.errors import ParameterError
from search_index.parameters import AANTALLEN, SORTERINGEN, query_from_args, to_args
from search_index.query import Query
from search_index.vocabulary import HANDELINGEN, courts, regelgeving, uitkomst_groepen, uitkomsten

QUERIES = st.builds(
    Query,
    q=st.text(st.characters().filter(str.isprintable), max_size=30).map(str.strip),
    regelgeving=st.lists(st.sampled_from(sorted(regelgeving())), unique=True, max_size=3).map(
        tuple
    ),
    uitkomst=st.lists(
        st.sampled_from([*uitkomsten(), *uitkomst_groepen()]), unique=True, max_size=3
    ).map(tuple),
    handeling=st.lists(st.sampled_from(HANDELINGEN), unique=True, max_size=3).map(tuple),
    rechtscollege=st.lists(st.sampled_from(sorted(courts())), unique=True, max_size=2).map(tuple),
    artikel=st.just(("VCRO:6.2.1",)) | st.just(()),
    datum_vanaf=st.none() | st.dates(max_value=date(2000, 1, 1)),
    datum_tot_en_met=st.none() | st.dates(min_value=date(2000, 1, 1)),
    sorteer=st.sampled_from(SORTERINGEN),
    pagina=st.integers(1, 1000),
    aantal=st.sampled_from(AANTALLEN),
)


@given(QUERIES)
def test_what_is_written_is_read_back(query):
    assert query_from_args(to_args(query)) == query


def test_defaults_are_not_written():
    assert to_args(Query()) == []


def test_an_empty_value_is_its_default():
    assert query_from_args([("q", ""), ("datum_vanaf", ""), ("pagina", "")]) == Query()


@pytest.mark.parametrize(
    ("given_", "read"),
    [
        ("dwang\x00som", "dwang som"),
        ("dwang\u00adsom\ufffe", "dwangsom"),
        ("een\ttwee\n", "een twee"),
        ("\x1b[31m", "[31m"),
        ("herstel\u00a0bos \U0001f600", "herstel bos \U0001f600"),
    ],
)
def test_what_nobody_can_type_is_left_out_of_the_question(given_, read):
    assert query_from_args([("q", given_)]).q == read


def test_a_facet_repeats_and_the_same_value_counts_once():
    pairs = [("regelgeving", "VCRO"), ("regelgeving", "DABM"), ("regelgeving", "VCRO")]
    assert query_from_args(pairs).regelgeving == ("VCRO", "DABM")


@pytest.mark.parametrize(
    ("pair", "words"),
    [
        (("regelgevng", "VCRO"), "Bedoelt u regelgeving?"),
        (("x", "1"), "bestaat niet"),
        (("regelgeving", "NIETS"), "geen waarde van regelgeving"),
        (("regelgeving", ""), "geen waarde van regelgeving"),
        (("artikel", "6.2.1"), "geen waarde van artikel"),
        (("artikel", "VCRO:"), "geen waarde van artikel"),
        (("artikel", "VCRO:6\x01"), "geen waarde van artikel"),
        (("uitkomst", "vrijspraak"), "geen waarde van uitkomst"),
        (("wijze", "geheim"), "geen waarde van wijze"),
        (("datum_vanaf", "4/5/2021"), "jaar-maand-dag"),
        (("datum_vanaf", "2021-02-30"), "jaar-maand-dag"),
        (("datum_vanaf", "20210504"), "jaar-maand-dag"),
        (("datum_tot_en_met", "2021-W01-1"), "jaar-maand-dag"),
        (("sorteer", "score"), "Sorteren kan op"),
        (("pagina", "0"), "pagina"),
        (("pagina", "²"), "pagina"),
        (("pagina", "99999999999"), "pagina"),
        (("pagina", "-1"), "pagina"),
        (("aantal", "11"), "10, 25 of 50"),
        (("aantal", "1000"), "10, 25 of 50"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(pair, words):
    with pytest.raises(ParameterError) as caught:
        query_from_args([pair])
    assert words in caught.value.boodschap
    assert caught.value.naam == pair[0]


def test_what_stands_once_may_not_repeat():
    with pytest.raises(ParameterError):
        query_from_args([("q", "a"), ("q", "b")])


def test_a_period_that_ends_before_it_begins_is_refused():
    with pytest.raises(ParameterError):
        query_from_args([("datum_vanaf", "2021-05-04"), ("datum_tot_en_met", "2021-05-03")])


def test_too_many_values_are_refused():
    with pytest.raises(ParameterError):
        query_from_args([("handeling", "herstel")] * 60)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["q", "pagina", "regelgeving", "datum_vanaf", "aantal"]),
            st.text(max_size=12),
        ),
        max_size=4,
    )
)
def test_any_pairs_are_a_query_or_a_sentence(pairs):
    boodschap = "."
    try:
        query_from_args(pairs)
    except ParameterError as caught:
        boodschap = caught.boodschap
    assert boodschap.endswith((".", "?"))
