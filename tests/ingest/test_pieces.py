from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from anonymise.mentions import Anonymised, Finding, Mention
from ingest.pieces import Pointed, by_code, pieces

TEXT = "An Quaghebuys en Bavo, en verder niemand."


def draft(mentions: tuple[Mention, ...], *findings: Finding) -> Anonymised:
    return Anonymised(TEXT, TEXT, "geanonimiseerd", "beoordeling", mentions, findings)


def test_marks_and_findings_stand_where_they_point() -> None:
    name = Mention(0, 13, "persoon")
    found = list(pieces(draft((name,), Finding("naam_onverklaard", 17, 21))))
    assert [(one.tekst, one.mention is name, one.bevinding) for one in found] == [
        ("An Quaghebuys", True, None),
        (" en ", False, None),
        ("Bavo", False, 0),
        (", en verder niemand.", False, None),
    ]


def test_findings_stand_together_by_what_they_point_at() -> None:
    bavo = Finding("naam_onverklaard", 17, 21)
    again = Finding("naam_onverklaard", 3, 13)
    assert by_code(draft((), Finding("tekst_te_kort"), bavo, again, bavo)) == {
        "tekst_te_kort": [],
        "naam_onverklaard": [Pointed("Bavo", 1, 1), Pointed("Quaghebuys", 2, 1)],
    }


PLACES = st.lists(
    st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted), max_size=4
)


@settings(deadline=None)
@given(findings=PLACES, cut=st.tuples(*[st.integers(0, len(TEXT))] * 2).map(sorted))
def test_whatever_points_where_no_letter_is_lost_or_doubled(
    findings: list[list[int]], cut: list[int]
) -> None:
    mentions = (Mention(cut[0], cut[1], "persoon"),) if cut[0] < cut[1] else ()
    found = list(pieces(draft(mentions, *(Finding("x", *place) for place in findings))))
    assert "".join(one.tekst for one in found) == TEXT
    assert [one.start for one in found] == sorted(one.start for one in found)
    firsts = [one.bevinding for one in found if one.is_first]
    assert len(firsts) == len(set(firsts))
