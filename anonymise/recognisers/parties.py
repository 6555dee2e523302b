"""Parties as the griffie names them, looked up in the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from anonymise.likeness import alike
from anonymise.mentions import Partij
from anonymise.persons import parse
from anonymise.reading import Reading
from anonymise.spans import Span


def find_parties(reading: Reading, partijen: Sequence[Partij]) -> Iterator[tuple[Span, Partij]]:
    """The first place of each party's name, every word of it within six words."""
    for partij in partijen:
        span = _first_place(reading, partij)
        if span:
            yield span, partij


def _first_place(reading: Reading, partij: Partij) -> Span | None:
    wanted = parse(partij.naam).words
    if not wanted:
        return None
    for index, word in enumerate(reading.words):
        if not any(alike(word.folded, one) for one in wanted):
            continue
        near = reading.words[index : index + 6]
        hits = [one for one in near if any(alike(one.folded, two) for two in wanted)]
        if len(hits) >= len(wanted):
            return Span(word.start, hits[len(wanted) - 1].end, "persoon", 1.0, "partij")
    return None
