"""What the gate looks at: the public text, and what the engine says of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from anonymise.lists import fold
from anonymise.masks import barred
from anonymise.mentions import Finding, Mention, Partij
from anonymise.notions import public_addresses
from anonymise.persons import Persoon
from anonymise.policy import Policy
from anonymise.poort.pieces import Piece, read_pieces
from anonymise.poort.words import fixed_names, gate_words
from anonymise.reading import Reading, Word
from anonymise.spans import OffsetMap, Span

LEFT_OUT = "poort:onverklaard"  # the source of a mention that nothing explained
_DEFINED = re.compile(
    r"\((?:hierna|verder|afgekort)\s*:?\s+(?:de\s+|het\s+)?[\"“„‘'’]?([A-Z]{2,6})[\"”’']?\)"
)
_JOINED = re.compile(r"(?<!\w)[^\W\d_]++(?:[\d'’´`]++[^\W\d_]++)+|(?<!\w)\d++[^\W\d_][^\W_]+")
_GAP = re.compile(r"(?: |[ ]?\n[ \t]*)\Z")
_PROSE_BEFORE = re.compile(r"[a-zà-ÿ]{2,},?[ ](?:[\w.-]{1,20}[ ]){0,2}\|+\Z")
_PROSE_AFTER = re.compile(r"[,.;:)]|[ ][a-zà-ÿ(]")
_CAPITALS = 4  # letters of a surname that no abbreviation is
_WIDEST, _FAR = 60, 120  # characters
_LETTERS = re.compile(r"[^\W\d_]+")
_STUDY_LEAST = 2
_STUDY_SHARE = 100  # one word in so many
_OFFICIAL = frozenset({"dossiernummer", "adres", "url"})


def _initials(letters: str) -> set[str]:
    """Initials in either order, whole or in part: jvd gives jvd, vdj, jv, vd, jd and dj."""
    turned = letters[1:] + letters[:1]
    ends = range(len(letters) + 1)
    parts = {one[at:end] for one in (letters, turned) for at in ends for end in ends}
    return parts | {letters[:1] + letters[-1:], letters[-1:] + letters[:1]}


Places = Sequence[tuple[int, int]]


def _nobody(_: str, __: Places) -> Places:
    """Without a model nobody is seen."""
    return ()


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
    second_look: Callable[[str, Places], Places] = _nobody  # persons that the model sees

    @cached_property
    def public(self) -> Reading:
        """The public text, read."""
        return Reading(self.public_text)

    @cached_property
    def offsets(self) -> OffsetMap:
        """From the public text back to the original."""
        return OffsetMap.from_mentions(self.mentions)

    @cached_property
    def caption_end(self) -> int:
        """Where the caption ends in the public text."""
        return self.offsets.to_public(self.reading.zones.caption_end)

    def is_body(self, piece: Piece) -> bool:
        """Whether the piece stands between caption and signature."""
        return self.caption_end <= piece.start < self._signature

    @cached_property
    def _signature(self) -> int:
        return self.offsets.to_public(self.reading.zones.signature_start)

    @cached_property
    def _health(self) -> frozenset[int]:
        return frozenset(
            self.offsets.to_public(one.start)
            for one in self.mentions
            if one.vervangen and one.soort == "gezondheid"
        )

    def precedes_health(self, piece: Piece) -> bool:
        """Whether what follows is no name but a word of health that was hidden."""
        return piece.end + 1 in self._health

    @cached_property
    def _person_ends(self) -> frozenset[int]:
        return frozenset(
            self.offsets.to_public(one.start) + len(one.vervanging)
            for one in self.mentions
            if one.vervangen and one.soort in {"persoon", "initialen"}
        )

    def goes_on(self, piece: Piece) -> bool:
        """Whether the word stands where the rest of a hidden name would: "[persoon] Haan".

        After one blank, or where a line of prose goes on behind the mark.
        """
        gap = _GAP.search(self.unmarked, max(0, piece.start - _WIDEST), piece.start)
        if gap is None or gap.start() not in self._person_ends:
            return False
        return gap.group() == " " or (
            _PROSE_BEFORE.search(self.unmarked, max(0, gap.start() - _FAR), gap.start()) is not None
            and _PROSE_AFTER.match(self.unmarked, piece.end) is not None
        )

    @cached_property
    def _person_starts(self) -> frozenset[int]:
        return frozenset(
            self.offsets.to_public(one.start)
            for one in self.mentions
            if one.vervangen and one.soort in {"persoon", "initialen"}
        )

    def leads(self, piece: Piece) -> bool:
        """Whether capitals stand right before a hidden name in a line that is none: "BREED |"."""
        if len(piece.text) < _CAPITALS or not piece.text.isupper():
            return False
        line = self.unmarked[self.unmarked.rfind("\n", 0, piece.start) + 1 : piece.start]
        return piece.end + 1 in self._person_starts and not line.isupper() and bool(line.strip())

    @cached_property
    def unmarked(self) -> str:
        """The public text with a bar in the place of every character of a mark."""
        return barred(self.public_text)

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
        address = " ".join(re.split(r"[\s,-]+", self.reading.text[one.start : one.end].casefold()))
        return (
            one.soort != "adres"
            or any(f"{known} " in f"{address} " for known in public_addresses())
            or fixed_names().search(before) is not None
            or any(
                word.startswith(tuple(gate_words("openbaar"))) for word in _LETTERS.findall(before)
            )
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

    def look_again(self, pieces: Sequence[Piece]) -> Places:
        """Where the model sees a person at these pieces of the public text."""
        places = [(piece.start, piece.end) for piece in pieces]
        return self.second_look(self.public_text, places)

    @cached_property
    def is_study(self) -> bool:
        """Whether the decision is about studies, which are full of codes and abbreviations."""
        stems = ("student", "opleiding", "examen", "diploma", "studie", "onderwijs", "hogeschool")
        hits = sum(word.folded.startswith(stems) for word in self.pieces)
        return hits > _STUDY_LEAST and hits * _STUDY_SHARE > len(self.pieces)

    @cached_property
    def initials(self) -> frozenset[str]:
        """The letters under which somebody who was hidden may be written."""
        found: set[str] = set()
        for one in self.mentions:
            if one.vervangen and one.soort == "initialen":
                found.add(fold(self.reading.text[one.start : one.end]))
            elif one.vervangen and one.soort == "persoon":
                words = self.reading.words_between(one.start, one.end)
                found |= _initials("".join(word.folded[:1] for word in words))
        return frozenset(found)

    @cached_property
    def defined(self) -> frozenset[str]:
        """Abbreviations that the decision itself makes: "(hierna: VCF)"."""
        found = (one.group(1).casefold() for one in _DEFINED.finditer(self.unmarked))
        return frozenset(found) - self.initials

    @cached_property
    def small(self) -> frozenset[str]:
        """Every word that stands in small letters somewhere in the public text."""
        return frozenset(one.folded for one in self.pieces if one.text[0].islower())

    @cached_property
    def _phrases(self) -> list[tuple[int, int]]:
        return [found.span() for found in fixed_names().finditer(self.unmarked)]

    def in_phrase(self, piece: Piece | Word) -> bool:
        """Whether the word is in the name of an institution of several words."""
        index = bisect_right(self._phrases, (piece.start, len(self.public_text))) - 1
        return index >= 0 and piece.end <= self._phrases[index][1]

    @cached_property
    def joined(self) -> tuple[Word, ...]:
        """The words outside marks that an apostrophe or a digit cuts into several pieces."""
        return tuple(
            Word(found.start(), found.end(), found.group(), fold(found.group()))
            for found in _JOINED.finditer(self.unmarked)
        )

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


Check = Callable[[Candidate], Iterator[Finding]]
