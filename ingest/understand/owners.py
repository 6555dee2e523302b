"""The instrument of a bare article: "strafbaar gesteld door artikel 56", with nothing behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ingest.understand.instruments import Mention, is_federal, may_carry
from ingest.understand.numbering import can_own, leading, parts_of
from search_index.vocabulary import regelgeving

# The language act is named for the whole of it ("gelet op de wet van 15 juni 1935"), so a bare
# article behind it belongs to another norm.
NEVER_BY_ARTICLE = {"FED-TAAL"}
# Numbers that no other instrument of the taxonomy has.
_ONLY_IN = {
    "43bis": "FED-SW",
    "43quater": "FED-SW",
    "21ter": "FED-VTSV",
    "1385bis": "FED-GERW",
    "1022": "FED-GERW",
}
# Art. 33 DBRC-decreet charges the costs to "de ten gronde in het ongelijk gestelde partij".
_LOSER = re.compile(r"in\s+het\s+ongelijk\s+gesteld", re.IGNORECASE)
_SENTENCE_END = re.compile(r"\.\s+[A-Z0-9\"]|\s\s")
# Articles of one chapter: within so many of each other; of another: so far away.
_NEAR = 5
_FAR = 20
_PARAGRAPH = 800  # characters at most

Numbers = Sequence[tuple[str, int, int]]


class Owners:
    """What the text says of every number, and what it last referred to."""

    def __init__(
        self,
        flat: str,
        mentions: list[Mention],
        cited: Iterable[tuple[Mention | None, int, Numbers]],
    ) -> None:
        self.flat = flat
        self.mentions = mentions
        self.referred: list[tuple[int, Mention]] = []
        self.waiting = list(reversed(mentions))
        self.explicit: dict[str, list[tuple[int, Mention]]] = {}
        self.parts: dict[str, set[int]] = {}
        self.numbered: dict[str, list[tuple[int, int]]] = {}
        for owner, start, numbers in cited:
            if owner is None:
                continue
            for number, _, _ in numbers:
                self.explicit.setdefault(number, []).append((start, owner))
                if owner.code:
                    self.parts.setdefault(owner.code, set()).add(parts_of(number))
                    self.numbered.setdefault(owner.code, []).append((start, leading(number)))

    def refer(self, owner: Mention | None, start: int) -> None:
        """Note that the text spoke of an instrument here, by name or by "dat decreet"."""
        self._catch_up(start)
        if owner:
            self.referred.append((start, owner))

    def of_bare(self, numbers: list[str], start: int) -> Mention | None:
        """What the text says elsewhere of that number, else the last instrument that can have it.

        A federal code is cited in full each time: a later sentence does not mean it, unless
        nothing else can be meant.
        """
        for number in numbers:
            if known := self._known(number, start):
                return known
        self._catch_up(start)
        if "33" in numbers and _LOSER.search(self.flat, max(0, start - 160), start):
            return next((one for one in self.mentions if one.code == "DBRC-D"), None)
        last = self.referred[-1][1] if self.referred else None
        if last and last.code is None and self._in_same_sentence(self.referred[-1][0], start):
            return last
        fitting = [
            one for one in self._candidates(start) if one.code and self._fits(one.code, numbers[0])
        ]
        if fitting:
            return self._beside(numbers[0], fitting, start) or self._above(fitting, start)
        if parts_of(numbers[0]) > 1:
            named = (one for one in self.mentions if one.code)
            return next((one for one in named if can_own(one.code or "", numbers[0])), None)
        return None

    def _catch_up(self, start: int) -> None:
        while self.waiting and self.waiting[-1].start < start:
            one = self.waiting.pop()
            self.referred.append((one.start, one))

    def _known(self, number: str, start: int) -> Mention | None:
        owners = self.explicit.get(number, [])
        before = [one for place, one in owners if place < start]
        if before:
            return before[-1]
        if owners and (owners[0][1].code and may_carry(owners[0][1].code)):
            return owners[0][1]
        only = _ONLY_IN.get(number)
        return next((one for one in self.mentions if only and one.code == only), None)

    def _candidates(self, start: int) -> Iterator[Mention]:
        """Instruments referred to before, from the likeliest to the least.

        The last first; one of which the text cites no article anywhere comes after those it does.
        """
        recent: dict[str, tuple[int, Mention]] = {}
        for place, one in reversed(self.referred):
            if one.code and one.code not in NEVER_BY_ARTICLE:
                recent.setdefault(one.code, (place, one))
        ranked: list[list[Mention]] = [[], [], []]
        for place, one in recent.values():
            if self._in_same_sentence(place, start):
                rank = 0
            else:
                rank = 2 if is_federal(one.code or "") else 0 if one.code in self.parts else 1
            ranked[rank].append(one)
        for group in ranked:
            yield from group

    def _above(self, fitting: list[Mention], start: int) -> Mention:
        """The likeliest; in a later paragraph rather the decree than what implements it.

        "Artikel 12 is geschonden", two paragraphs behind an implementing act, is of the decree
        that the text cites by article and that governs the same matter.
        """
        first = fitting[0]
        rows = regelgeving()
        if first.soort != "besluit" or "  " not in self.flat[self._last(first, start)[0] : start]:
            return first
        theme = rows[first.code or ""].thema
        for one in fitting[1:]:
            decree = one.soort in {"decreet", "codex"} and one.code in self.parts
            if decree and rows[one.code or ""].thema == theme:
                return one
        return first

    def _beside(self, number: str, fitting: list[Mention], start: int) -> Mention | None:
        """The instrument of which this paragraph cites an article with nearly the same number.

        Of one chapter several articles are cited together: 33 and 35 of one decree, not 105 of the
        other that was named in between.
        """
        if len(fitting) < 2 or parts_of(number) > 1 or self._last(fitting[0], start)[1]:
            return None
        paragraph = max(self.flat.rfind("  ", 0, start), start - _PARAGRAPH)
        if self._distance(fitting[0].code, number, paragraph, start) < _FAR:
            return None
        return next(
            (
                one
                for one in fitting[1:]
                if not is_federal(one.code or "")
                and self._distance(one.code, number, paragraph, start) <= _NEAR
            ),
            None,
        )

    def _distance(self, code: str | None, number: str, first: int, last: int) -> int:
        """How far the nearest article lies that this part of the text cites of an instrument."""
        wanted = leading(number)
        places = self.numbered.get(code or "", ())
        near = (abs(other - wanted) for place, other in places if first <= place < last)
        return min(near, default=_FAR)

    def _last(self, one: Mention, start: int) -> tuple[int, bool]:
        """Where the text last referred to an instrument, and whether in this same sentence."""
        place = next(p for p, other in reversed(self.referred) if other.code == one.code)
        return place, self._in_same_sentence(place, start)

    def _in_same_sentence(self, place: int, start: int) -> bool:
        return start - place < 400 and not _SENTENCE_END.search(self.flat, place, start + 1)

    def _fits(self, code: str, number: str) -> bool:
        """Whether an instrument can have this article: as this text cites it, or as a rule."""
        if can_own(code, number):
            return True
        parts = parts_of(number)
        return parts in self.parts.get(code, ()) and not can_own(code, "1" + ".1" * (parts - 1))
