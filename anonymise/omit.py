"""A few words that nothing explains are left out, rather than a decision held for them.

The gate wants an explanation for every capital and every digit. A word without one is mostly the
name of a thing that no list has. Where it is all that the gate found, where nobody was announced by
it and where it is little, it goes as if it were a name, with all that stands joined to it; the
result passes the gate once more. In a caption or a signature, beside a title and wherever a check
saw somebody, a person looks. What says something of somebody's origin, belief, politics, union or
sex life goes too, and so does an illness that no list has. Source: R84-14.

In a decision that is held all the same (`held.py`), the numbers of things go, joined alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from anonymise.lists import fold
from anonymise.mentions import Finding, Mention
from anonymise.poort.candidate import LEFT_OUT, Candidate, Check
from anonymise.poort.capitals import (
    no_capital_unexplained,
    no_doubt_remains,
    no_person_seen_again,
)
from anonymise.poort.digits import no_digits_unexplained, no_number_of_somebody
from anonymise.poort.sensitive import no_special_category, special_words
from anonymise.poort.surroundings import is_addressed, is_announced
from anonymise.poort.words import is_thing

_CAPITAL = r"(?:[A-ZÀ-Ý][\w’']*(?:\.(?![ ]?\n))?|[a-z]+[A-Z]\w*)"
_PARTICLE = r"(?:van|de|den|der|het|ter|ten|te|di|da|del|la|le|of|and|the|&)"
_LEFT = re.compile(rf"(?P<n>{_CAPITAL})(?:[ -]|[ ]?\n[ ]*)(?:{_PARTICLE}[ ])?\Z")
_RIGHT = re.compile(rf"(?:[ -]|[ ]?\n[ ]*)(?:{_PARTICLE}[ ])?(?P<n>{_CAPITAL})")
_DIGITS_LEFT = re.compile(r"(?P<n>[\w./-]*\d[\w./-]*)[ ]\Z")
_DIGITS_RIGHT = re.compile(r"[ ](?P<n>[\w./-]*\d[\w./-]*)")
_OF_A_NUMBER = r"(?P<n>[A-Z]{1,4}|[\w.,/-]*\d[\w/-]*)"
_NUMBER_LEFT = re.compile(rf"(?<!\w){_OF_A_NUMBER}[ ]\Z")
_NUMBER_RIGHT = re.compile(rf"[ ]{_OF_A_NUMBER}(?!\w)")
# No number of a thing: a word misread, an amount, a day, a roll number.
_NO_THING = re.compile(
    r".*[a-zà-ÿ]{2}.*|\d{1,3}(?:\.\d{3})+(?:,\d+)?|.*\b(?:RvVb|M?HHC|DBRC)\b.*"
    r"|[0-3lO]?[\dlO][/.-][01lO]?[\dlO][/.-][\dlO]{2,4}\b.*|(?:[1l]9|2[0O])[\dlO]{2}"
    r"|.*\b[A-Z]\.\d\d\.\d{4}\.[A-Z]",
    re.DOTALL,
)
_SHORT_NUMBER = re.compile(r"\d{2,4}/?[A-Za-z]|[A-Z]/\d\d/\d{3,}|[A-Z -]{1,10}\d{4}(?: [A-Z])?")
_FEWEST = 5  # digits that no mark of a room or a page has
_MOST = 4  # words that go along on either side
_REACH = 60


def unexplained(candidate: Candidate, found: Mapping[Check, Sequence[Finding]]) -> list[Mention]:
    """What would have to go for the gate to be silent; nothing where that is for a person."""
    looks = _looks(candidate)
    if not found or not found.keys() <= {*looks, no_digits_unexplained, no_special_category}:
        return []  # another check found something too
    words = [one for look in looks for one in found.get(look, ())]
    digits = found.get(no_digits_unexplained, ())
    special = list(special_words(candidate)) if no_special_category in found else []
    if any(_is_somebody(candidate, one) for one in words):
        return []
    text = candidate.reading.text
    goes_along = _may_name if candidate.is_study else _always
    places = [_grown(text, one, _LEFT, _RIGHT, goes_along) for one in words]
    places += [_grown(text, one, _DIGITS_LEFT, _DIGITS_RIGHT, _always) for one in digits]
    said = [(one.start, one.end) for one in special]
    different = {text[start:end] for start, end in (*places, *said)}
    if len(different) > candidate.policy.poort["weglaten_hoogstens"]:
        return []
    if not all(_is_in_body(candidate, *place) for place in places):
        return []
    places += said
    if any(_touches_hidden(candidate, *place) for place in places):
        return []
    return _left_out(places)


def numbers_of_things(
    candidate: Candidate, found: Mapping[Check, Sequence[Finding]]
) -> list[Mention]:
    """The numbers of rings, permits and slips among the digits that nothing explains.

    None in a decision about studies, which is full of codes of courses.
    """
    if candidate.is_study:
        return []
    text = candidate.reading.text
    first = first_person(candidate)
    places = [
        _grown(text, one, _NUMBER_LEFT, _NUMBER_RIGHT, _always)
        for look in (no_digits_unexplained, no_number_of_somebody)
        for one in found.get(look, ())
    ]
    return _left_out(
        [
            (start, end)
            for start, end in places
            if first < start
            and _is_number(text[start:end])
            and ":" not in text[start - 1 : start] + text[end : end + 1]
            and not _touches_hidden(candidate, start, end)
        ]
    )


def first_person(candidate: Candidate) -> int:
    """Where the first person stands: the numbers above all parties are the decision's own."""
    return min(
        (one.start for one in candidate.mentions if one.soort == "persoon"),
        default=len(candidate.reading.text),
    )


def _is_number(words: str) -> bool:
    if _NO_THING.fullmatch(words):
        return False
    digits, letters = sum(map(str.isdigit, words)), sum(map(str.isalpha, words))
    if digits >= _FEWEST and letters <= digits:
        return True
    return _SHORT_NUMBER.fullmatch(words) is not None


def _left_out(places: Sequence[tuple[int, int]]) -> list[Mention]:
    return [
        Mention(start, end, "overig", bronnen=(LEFT_OUT,), score=0.5)
        for start, end in _apart(places)
    ]


def _is_in_body(candidate: Candidate, start: int, end: int) -> bool:
    """Whether the place is between caption and signature."""
    zones = candidate.reading.zones
    return zones.caption_end <= start and end <= zones.signature_start


def _touches_hidden(candidate: Candidate, start: int, end: int) -> bool:
    return any(m.vervangen and m.start < end and start < m.end for m in candidate.mentions)


def _looks(candidate: Candidate) -> Sequence[Check]:
    """The checks whose words may be left out: about studies, also what the model takes for one.

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
    return not pieces or any(
        is_addressed(one) or is_announced(one) or candidate.goes_on(one) for one in pieces
    )


def _always(_: str) -> bool:
    return True


def _may_name(word: str) -> bool:
    """Whether the word beside it may be of a name: about studies the title of a course is none."""
    return not is_thing(fold(word))


def _grown(
    text: str,
    finding: Finding,
    left: re.Pattern[str],
    right: re.Pattern[str],
    goes_along: Callable[[str], bool],
) -> tuple[int, int]:
    """The place, whole, with the words or digits joined to it."""
    start, end = finding.start, finding.end
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    for _ in range(_MOST):
        found = left.search(text, max(0, start - _REACH), start)
        if not found or not goes_along(found["n"]):
            break
        start = found.start("n")
    for _ in range(_MOST):
        found = right.match(text, end)
        if not found or not goes_along(found["n"]):
            break
        end = found.end()
    return start, end


def _apart(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The places in order, those that touch joined."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined
