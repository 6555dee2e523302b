"""Offsets survive replacement; mentions never overlap."""

from hypothesis import given
from hypothesis import strategies as st

from anonymise.gather import ORDER
from anonymise.mentions import SOORTEN, Mention
from anonymise.spans import OffsetMap, apart

TEXT = "abcdefghij klmnopqrst uvwxyz0123 456789" * 3
mentions = st.lists(
    st.builds(
        lambda start, length, soort: Mention(
            start, min(start + length, len(TEXT)), soort, vervanging="[x]"
        ),
        st.integers(0, len(TEXT) - 1),
        st.integers(1, 15),
        st.sampled_from(SOORTEN),
    ),
    max_size=12,
)


@given(mentions)
def test_mentions_apart_neither_overlap_nor_leave_the_text(found: list[Mention]) -> None:
    end = 0
    for one in apart(TEXT, found, ORDER):
        assert end <= one.start < one.end <= len(TEXT)
        end = one.end


@given(mentions)
def test_a_letter_outside_mentions_keeps_its_place(found: list[Mention]) -> None:
    kept = apart(TEXT, found, ORDER)
    public, at = "", 0
    for one in kept:
        public += TEXT[at : one.start] + one.vervanging
        at = one.end
    public += TEXT[at:]
    offsets = OffsetMap.from_mentions(kept)
    inside = {i for one in kept for i in range(one.start, one.end)}
    for place in set(range(len(TEXT))) - inside:
        assert public[offsets.to_public(place)] == TEXT[place]
        assert offsets.to_original(offsets.to_public(place)) == place


def test_a_place_inside_a_replacement_is_its_start() -> None:
    offsets = OffsetMap.from_mentions([Mention(4, 10, "persoon", vervanging="[persoon]")])
    assert [offsets.to_public(place) for place in (3, 4, 9, 10)] == [3, 4, 4, 13]


def test_every_kind_has_its_place_in_the_order() -> None:
    assert set(ORDER) == set(SOORTEN)
