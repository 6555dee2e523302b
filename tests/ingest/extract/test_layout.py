"""Lines of pages become running text; what is safe is joined and nothing else is touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.extract.layout import join_pages, join_split_words, without_running_heads
from ingest.extract.normalise import is_normal, normalise


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("uit-\nvoering", "uitvoering"),
        ("ver-\ngoeding", "vergoeding"),
        ("in-\nen uitvoer", "in- en uitvoer"),
        ("Oost-\nVlaanderen", "Oost-Vlaanderen"),
        ("proces-\nverbaal", "proces-verbaal"),
        ("niet-\nontvankelijk", "niet-ontvankelijk"),
        ("mede-\neigenaar", "mede-eigenaar"),
        ("Mort-\nko", "Mortko"),
        ("2021-\n9917", "2021-9917"),
        ("kostprijs -\nniet", "kostprijs -\nniet"),
    ],
)
def test_a_split_word_is_joined_where_that_is_safe(cut, whole):
    assert join_split_words(cut) == whole


def test_the_document_itself_decides_how_a_word_is_written():
    text = "De auto-stoel en nog een auto-\nstoel; een tandwiel en een tand-\nwiel."
    assert join_split_words(text).endswith("een auto-stoel; een tandwiel en een tandwiel.")


def test_a_line_that_stands_on_one_page_only_is_no_running_head():
    pages = ["VONNIS\nvan de rechtbank\nzin een", "A\nB\nC\nzin twee", "D\nE\nF\nzin drie"]
    assert without_running_heads(pages) == pages


def test_page_numbers_go_even_when_each_looks_different():
    pages = ["Eerste zin die doorloopt\nBLAD 1", "op de tweede bladzijde.\n- 2 -"]
    assert join_pages(pages) == "Eerste zin die doorloopt\nop de tweede bladzijde."


def test_a_new_page_after_a_full_stop_begins_a_paragraph():
    assert join_pages(["Het is zo.", "Daarna dit."]) == "Het is zo.\n\nDaarna dit."


@pytest.mark.parametrize(
    ("raw", "normal"),
    [
        ("a\r\nb\rc\u2028d\x0ce", "a\nb\nc\nd\ne\n"),
        ("ver\u00adgunning en zacht\u00ad\nteken", "vergunning en zachtteken\n"),
        ("€\u00a01.000\u202f000\ttab", "€ 1.000 000 tab\n"),
        ("e\u0301\u200b\ufeff\x07\ue000", "é\n"),
        ("oﬃcieel bĳ", "officieel bij\n"),
        ("regel   \n\n\n\nvolgende\n\n", "regel\n\nvolgende\n"),
        ("\n \n", ""),
    ],
)
def test_text_is_normalised_once(raw, normal):
    assert normalise(raw) == normal


@given(st.text(max_size=300))
def test_normalising_twice_changes_nothing(text):
    once = normalise(text)
    assert normalise(once) == once
    assert is_normal(once)
