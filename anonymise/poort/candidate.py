"""What the gate looks at: the public text, and what the engine says of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from anonymise.mentions import Finding, Mention, Partij
from anonymise.persons import Persoon
from anonymise.policy import Policy
from anonymise.poort.pieces import Piece, read_pieces
from anonymise.poort.words import gate_words
from anonymise.reading import MARK, Reading, Word
from anonymise.spans import OffsetMap, Span

_LETTERS = re.compile(r"[^\W\d_]+")
_STUDY_SHARE = 200  # one word in so many
_OFFICIAL = frozenset({"dossiernummer", "adres", "url"})


@dataclass(frozen=True)
class Candidate:
    """What is about to be published, with what is known of it."""

    reading: Reading
    public_text: str
    mentions: Sequence[Mention]
    personen: Sequence[Persoon]
    doubtful: Sequence[Span]  # places that a recogniser took for a name, but not surely enough
    partijen: Sequence[Partij]
    partijen_gevonden: int
    policy: Policy
    stap: int
    model: bool
    seen_again: Sequence[tuple[int, int]] = ()  # persons that the model sees in the public text

    @cached_property
    def public(self) -> Reading:
        """The public text, read."""
        return Reading(self.public_text)

    @cached_property
    def offsets(self) -> OffsetMap:
        """From the public text back to the original."""
        return OffsetMap.from_mentions(self.mentions)

    @cached_property
    def marks(self) -> tuple[tuple[int, int], ...]:
        """Where marks stand in the public text."""
        return tuple(found.span() for found in MARK.finditer(self.public_text))

    @cached_property
    def unmarked(self) -> str:
        """The public text with a bar in the place of every character of a mark."""
        return MARK.sub(lambda found: "|" * len(found.group()), self.public_text)

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The runs of letters outside marks, cut as finely as a name may hide."""
        return tuple(read_pieces(self.unmarked))

    @cached_property
    def _kept_spans(self) -> list[tuple[int, int]]:
        to_public = self.offsets.to_public
        return [
            (to_public(one.start), to_public(one.end))
            for one in self.mentions
            if not one.vervangen and one.soort in _OFFICIAL and self._is_public(one)
        ]

    def _is_public(self, one: Mention) -> bool:
        """Whether an office stands with a public body, no person between them."""
        start = self.offsets.to_public(one.start)
        before = self.unmarked[max(0, start - 200) : start].rpartition("|")[2].rpartition("\n\n")[2]
        before = before.casefold()
        return one.soort != "adres" or any(
            word.startswith(tuple(gate_words("openbaar"))) for word in _LETTERS.findall(before)
        )

    def stays(self, start: int, end: int) -> bool:
        """Whether the range is a number or an office that stays on purpose."""
        index = bisect_right(self._kept_spans, (start, len(self.public_text))) - 1
        return index >= 0 and end <= self._kept_spans[index][1]

    @cached_property
    def _piece_starts(self) -> list[int]:
        return [piece.start for piece in self.pieces]

    def pieces_between(self, start: int, end: int) -> tuple[Piece, ...]:
        """The pieces that begin in the range."""
        return self.pieces[
            bisect_left(self._piece_starts, start) : bisect_left(self._piece_starts, end)
        ]

    @cached_property
    def is_study(self) -> bool:
        """Whether the decision is about studies, which are full of codes and abbreviations."""
        stems = ("student", "opleidingsonderde", "examen")
        hits = sum(word.folded.startswith(stems) for word in self.pieces)
        return hits * _STUDY_SHARE > len(self.pieces) > 0

    @cached_property
    def initials(self) -> frozenset[str]:
        """The first letters of everything that was replaced as a name."""
        return frozenset(
            word.folded[0]
            for one in self.mentions
            if one.vervangen and one.soort in {"persoon", "initialen"}
            for word in self.reading.words_between(one.start, one.end)
            if word.folded
        )

    @cached_property
    def visible(self) -> tuple[Word, ...]:
        """The words of the public text outside marks."""
        inside: set[int] = set()
        for start, end in self.marks:
            inside.update(word.start for word in self.public.words_between(start, end))
        return tuple(word for word in self.public.words if word.start not in inside)

    @cached_property
    def kept(self) -> frozenset[str]:
        """Folded words of numbers and offices that stay on purpose; no name is among them."""
        return frozenset(
            word.folded
            for one in self.mentions
            if not one.vervangen and one.soort in _OFFICIAL and self._is_public(one)
            for word in self.reading.words_between(one.start, one.end)
        )

    def finding(self, code: str, start: int, end: int) -> Finding:
        """A finding in the public text, told at its place in the original."""
        return Finding(code, self.offsets.to_original(start), self.offsets.to_original(end))
