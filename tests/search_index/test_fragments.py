"""Highlights and fragments, found in the text itself."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search_index.fragments import MOST, WIDTH, fragments, spans
from search_index.meaning import plan_of
from search_index.records import Zone


def lit(q: str, text: str) -> list[str]:
    return [text[start:end] for start, end in spans(plan_of(q), text)]


@pytest.mark.parametrize(
    ("q", "text", "expected"),
    [
        ("woning", "de woningen en een woningnood", ["woningen"]),
        ("woning", "WONING, woning; «woning»", ["WONING", "woning", "woning"]),
        ("woning", "bedrijfswoning", ["bedrijfswoning"]),
        ("woning NIET afbraak", "afbraak woning", ["woning"]),
        ('"de afbraak"', "De  afbraak. De\nafbraak!", ["De  afbraak", "De\nafbraak"]),
        ('"de afbraak"', "de afbraakwerken", []),
        ('"afbraak woning"~2', "afbraak van de woning. Een andere woning", ["afbraak", "woning"]),
        ("verg*", "vergund vergunning verhuur", ["vergund", "vergunning"]),
        ("VCRO", "de Vlaamse Codex Ruimtelijke Ordening", ["Vlaamse Codex Ruimtelijke Ordening"]),
        ("6.2.1", "artikel 6.2.1, 16.2.1 en 6.2.11", ["6.2.1"]),
        ("woning", "", []),
        ("decreet:vcro", "vcro", []),
    ],
)
def test_what_lights_up(q, text, expected):
    assert lit(q, text) == expected


@given(st.text(alphabet="ab é.-woning", max_size=80))
def test_places_are_in_order_and_apart(text):
    found = spans(plan_of('woning OF an OF "a b" OF wonin*'), text)
    assert all(start < end for start, end in found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))


def test_a_fragment_is_the_text_cut_into_parts():
    text = "Woord " * 200 + "afbraak van de woning " + "einde " * 200
    [fragment] = fragments(plan_of("afbraak woning"), text, ())
    shown = "".join(part for part, _ in fragment.delen)
    assert text[fragment.start : fragment.start + len(shown)] == shown
    assert [part for part, is_hit in fragment.delen if is_hit] == ["afbraak", "woning"]
    assert len(shown) <= WIDTH


def test_fragments_are_few_and_in_the_order_of_the_text():
    text = ("De woning. " + "Iets anders. " * 60) * 10
    found = fragments(plan_of("woning"), text, ())
    assert len(found) == MOST
    assert [one.start for one in found] == sorted(one.start for one in found)


def test_the_operative_part_goes_before_the_heading():
    text = "woning " + "x " * 400 + "woning " + "x " * 400 + "woning " + "x " * 400 + "woning"
    last = text.rindex("woning")
    zones = (Zone("hoofding", 0, 20), Zone("dictum", last, len(text)))
    assert "dictum" in [one.zone for one in fragments(plan_of("woning"), text, zones)]


def test_line_ends_become_spaces_and_keep_their_place():
    [fragment] = fragments(plan_of("woning"), "een\nwoning\nhier", ())
    assert "".join(part for part, _ in fragment.delen) == "een woning hier"
