"""A few words that nothing explains are left out, rather than a decision held for them.

The gate wants an explanation for every capital and every digit. A word without one is mostly the
name of a thing that no list has. Where it is all that the gate found, where nobody was announced by
it and where it is little, it goes as if it were a name, with all that stands joined to it; the
result passes the gate once more. In a caption or a signature, beside a title and wherever a check
saw somebody, a person looks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from anonymise.mentions import Finding, Mention
from anonymise.poort.candidate import Candidate
from anonymise.poort.capitals import (
    no_capital_unexplained,
    no_doubt_remains,
    no_person_seen_again,
)
from anonymise.poort.digits import no_digits_unexplained
from anonymise.poort.surroundings import is_addressed, is_announced

_CODES = frozenset({"naam_onverklaard", "nummer_onverklaard"})
_CAPITAL = r"(?:[A-ZÀ-Ý][\w’'.]*|[a-z]+[A-Z]\w*)"
_PARTICLE = r"(?:van|de|den|der|het|ter|ten|te|di|da|del|la|le|of|and|the|&)"
_LEFT = re.compile(rf"(?:{_CAPITAL}(?:[ -]|[ ]?\n[ ]*)(?:{_PARTICLE}[ ])?){{1,4}}\Z")
_RIGHT = re.compile(rf"(?:(?:[ -]|[ ]?\n[ ]*)(?:{_PARTICLE}[ ])?{_CAPITAL}){{1,4}}")
_DIGITS_LEFT = re.compile(r"(?:[\w./-]*\d[\w./-]*[ ]){1,4}\Z")
_DIGITS_RIGHT = re.compile(r"(?:[ ][\w./-]*\d[\w./-]*){1,4}")
_REACH = 60


def unexplained(candidate: Candidate, findings: Sequence[Finding]) -> list[Mention]:
    """What would have to go for the gate to be silent; nothing where that is for a person."""
    if not findings or any(one.code not in _CODES for one in findings):
        return []
    words = [one for look in _looks(candidate) for one in look(candidate)]
    digits = list(no_digits_unexplained(candidate))
    if len(findings) > len(words) + len(digits):
        return []  # another check found something too
    if any(_is_somebody(candidate, one) for one in words):
        return []
    text = candidate.reading.text
    places = [_grown(text, one, _LEFT, _RIGHT) for one in words]
    places += [_grown(text, one, _DIGITS_LEFT, _DIGITS_RIGHT) for one in digits]
    different = {text[start:end] for start, end in places}
    if len(different) > candidate.policy.poort["weglaten_hoogstens"]:
        return []
    if not all(_is_free(candidate, *place) for place in places):
        return []
    return [
        Mention(start, end, "overig", bronnen=("poort:onverklaard",), score=0.5)
        for start, end in _apart(places)
    ]


def _is_free(candidate: Candidate, start: int, end: int) -> bool:
    """Whether the place is between caption and signature and nothing hidden touches it."""
    zones = candidate.reading.zones
    return (
        zones.caption_end <= start
        and end <= zones.signature_start
        and not any(m.vervangen and m.start < end and start < m.end for m in candidate.mentions)
    )


def _looks(candidate: Candidate) -> Sequence[Callable[[Candidate], Iterable[Finding]]]:
    """The checks whose findings may be left out: about studies, also what the model takes for one.

    Nobody is called by the things that a student learns, and the model has seen too few of them.
    """
    if candidate.is_study:
        return no_capital_unexplained, no_person_seen_again, no_doubt_remains
    return (no_capital_unexplained,)


def join(mentions: Sequence[Mention], omitted: Sequence[Mention]) -> list[Mention]:
    """The mentions with what is left out, in order; one that would have stayed there gives way."""
    kept = [
        one
        for one in mentions
        if not any(one.start < other.end and other.start < one.end for other in omitted)
    ]
    return sorted([*kept, *omitted], key=lambda one: one.start)


def _is_somebody(candidate: Candidate, finding: Finding) -> bool:
    """Whether a title, an initial or the mark of a name stands beside the word."""
    start = candidate.offsets.to_public(finding.start)
    length = finding.end - finding.start
    pieces = candidate.pieces_between(start, start + length)
    return not pieces or any(is_addressed(one) or is_announced(one) for one in pieces)


def _grown(
    text: str, finding: Finding, left: re.Pattern[str], right: re.Pattern[str]
) -> tuple[int, int]:
    """The place, whole, with the words or digits joined to it."""
    start, end = finding.start, finding.end
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    before = left.search(text, max(0, start - _REACH), start)
    after = right.match(text, end)
    return before.start() if before else start, after.end() if after else end


def _apart(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places in order, those that touch joined."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined
