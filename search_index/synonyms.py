"""Words that mean the same: of the list, and every short name of regelgeving.csv."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from search_index import analysis
from search_index.vocabulary import regelgeving

Sequence = tuple[str, ...]  # stems in order
LONGEST_TITLE = 12  # words of a full title that people still type

_DATE = re.compile(r"\s+van\s+\d{1,2}\s+\w+\s+\d{4}$|\s+van\s+\d{4}$|\s*\([^)]*\)")


def _names_of_regelgeving() -> Iterator[list[str]]:
    for instrument in regelgeving().values():
        titles = [_DATE.sub("", title) for title in instrument.citeertitel.split(" / ")]
        full = _DATE.sub("", instrument.opschrift)
        names = [*instrument.afkortingen, *titles]
        if len(full.split()) <= LONGEST_TITLE:
            names.append(full)
        yield [name for name in names if name]


@cache
def groups() -> dict[str, list[tuple[Sequence, tuple[Sequence, ...]]]]:
    """By first stem: a sequence and what means the same; the longest sequence first."""
    lists = [
        [part.strip() for part in line.split("=")] for line in analysis.read_lines("synoniemen.txt")
    ]
    found: dict[Sequence, dict[Sequence, None]] = {}
    for names in (*lists, *_names_of_regelgeving()):
        sequences = dict.fromkeys(analysis.stems(name) for name in names)
        for sequence in sequences:
            others = found.setdefault(sequence, {})
            others.update((other, None) for other in sequences if other != sequence)
    by_first: dict[str, list[tuple[Sequence, tuple[Sequence, ...]]]] = {}
    for sequence in sorted(found, key=len, reverse=True):
        if sequence and found[sequence]:
            entry = (sequence, tuple(found[sequence]))
            by_first.setdefault(sequence[0], []).append(entry)
    return by_first


def longest_at(stems: Sequence, start: int) -> tuple[int, tuple[Sequence, ...]]:
    """How many stems from `start` are one name, and its synonyms; (1, ()) when none."""
    for sequence, others in groups().get(stems[start], ()):
        if stems[start : start + len(sequence)] == sequence:
            return len(sequence), others
    return 1, ()
