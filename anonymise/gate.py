"""The gate: looks at the result alone and finds reasons not to publish it without a person.

It shares no recogniser with the engine: known names are searched as plain strings, numbers by
coarse shapes, names by one careless detector. It may be wrong only on the safe side.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

from anonymise.lists import is_common, is_given, is_place, skeleton
from anonymise.mentions import Finding, Mention, Partij
from anonymise.notions import notions, place_words
from anonymise.persons import Persoon
from anonymise.policy import Policy
from anonymise.quality import share_of_dutch, share_of_known_words
from anonymise.reading import MARK, Reading, Word
from anonymise.spans import OffsetMap, Span


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
    def visible(self) -> tuple[Word, ...]:
        """The words of the public text outside marks."""
        inside: set[int] = set()
        for start, end in self.marks:
            inside.update(word.start for word in self.public.words_between(start, end))
        return tuple(word for word in self.public.words if word.start not in inside)

    @cached_property
    def kept(self) -> frozenset[str]:
        """Folded words of mentions that stay on purpose."""
        return frozenset(
            word.folded
            for one in self.mentions
            if not one.vervangen
            for word in self.reading.words_between(one.start, one.end)
        )


def check(candidate: Candidate) -> list[Finding]:
    """Every finding of every check; an empty list means publishable."""
    return [finding for one in CHECKS for finding in one(candidate)]


def _in_text(candidate: Candidate, code: str, start: int, end: int) -> Finding:
    """A finding in the public text, told at its place in the original."""
    return Finding(code, candidate.offsets.to_original(start), candidate.offsets.to_original(end))


def model_is_there(candidate: Candidate) -> Iterator[Finding]:
    """A detector that is missing has not looked. Source: R84-19."""
    if not candidate.model:
        yield Finding("model_ontbreekt")


def no_known_name_remains(candidate: Candidate) -> Iterator[Finding]:
    """No word of a replaced person's name is left, nor a near variant of it."""
    names = _hidden_words(candidate)
    if not names:
        return
    skeletons = {skeleton(name) for name in names if len(name) > 3}
    long = [name for name in names if len(name) > 5]
    seen: dict[str, bool] = {}
    for word in candidate.visible:
        if word.folded in candidate.kept or not _may_be_name(candidate, word):
            continue
        hit = seen.get(word.folded)
        if hit is None:
            hit = seen[word.folded] = _is_variant(word.folded, names, skeletons, long)
        if hit:
            yield _in_text(candidate, "naam_overgebleven", word.start, word.end)


def _hidden_words(candidate: Candidate) -> frozenset[str]:
    """Distinctive words of the persons whose names were replaced."""
    hidden = {one.persoon for one in candidate.mentions if one.vervangen and one.soort == "persoon"}
    return frozenset(
        word
        for persoon in candidate.personen
        if persoon.nummer in hidden and persoon.is_firm
        for word in persoon.words
        if len(word) > 2 and word not in notions() and not is_common(word)
    )


def _may_be_name(candidate: Candidate, word: Word) -> bool:
    if is_common(word.folded) and not word.is_capital:
        return False
    if word.folded in notions():
        return False
    if is_place(word.folded) or is_common(word.folded):
        before = candidate.public.word_before(word.start)
        return word.is_capital and before is not None and before.text in {"heer", "mevrouw"}
    return word.is_capital or len(word.folded) > 3


def _is_variant(
    folded: str, names: frozenset[str], skeletons: set[str], long: Sequence[str]
) -> bool:
    if folded in names:
        return True
    if len(folded) < 4 or is_common(folded):
        return False
    if skeleton(folded) in skeletons:
        return True
    if len(folded) > 6 and any(name in folded for name in long):
        return True
    return len(folded) > 5 and bool(
        process.extractOne(folded, long, scorer=OSA.distance, score_cutoff=1)
    )


_SHAPES = re.compile(
    r"(?P<email>\S@\S)"
    r"|(?P<rrn>(?<![\d.])\d{2}[ .]?\d{2}[ .]?\d{2}[ .\-–/]{1,3}\d{3}[ .\-–]{0,2}\d{2}(?!\d))"
    r"|(?P<kbo>(?<![\d.])(?:BE ?)?[01]\d{3}\.\d{3}\.\d{3}(?!\d))"
    r"|(?P<iban>\b[A-Z]{2}\d{2}(?:[ .]?\d{4}){3})"
    r"|(?P<telefoon>(?<![\w/.,-])(?:\+\d{2} ?|0)\d{1,3} ?[/ .-] ?\d{2,3}(?:[ .]\d{2}){2}(?!\d))"
    r"|(?P<nummerplaat>\b\d-[A-Z]{3}-\d{3}\b|\b[A-Z]{3}-\d{3}\b)"
    r"|(?P<notitie>\b[A-Z]{2}\.?\d{2}\.?[A-Z0-9]{2}\.?\d{5,6}/\d{2})"
    r"|(?P<perceel>\bsectie [A-Z],? n)"
    r"|(?P<capakey>\b\d{5}[A-Z]\d{4}/\d{2})"
    r"|(?P<adres>\b[A-Z][a-zé-]{2,25}(?:straat|laan|steenweg|dreef|lei) \d)"
)


def no_identifier_remains(candidate: Candidate) -> Iterator[Finding]:
    """No number or address of a person is left, whatever recogniser should have seen it."""
    for found in _SHAPES.finditer(candidate.public_text):
        words = candidate.public.words_between(found.start(), found.end())
        if not all(word.folded in candidate.kept for word in words):
            yield _in_text(candidate, "nummer_overgebleven", *found.span())


_TITLE = frozenset(
    [
        "heer",
        "mevrouw",
        "meester",
        "mr",
        "dhr",
        "mevr",
        "mw",
        "juffrouw",
        "getuige",
        "notaris",
        "griffier",
        "rechter",
        "raadsheer",
        "architect",
        "toezichthouder",
        "inspecteur",
        "verbalisant",
        "deskundige",
        "advocaat",
        "buurman",
        "buurvrouw",
        "zoon",
        "dochter",
        "vader",
        "moeder",
        "broer",
        "zus",
        "echtgenote",
        "echtgenoot",
        "genaamde",
        "familie",
        "consoorten",
    ]
)


def no_name_unexplained(candidate: Candidate) -> Iterator[Finding]:
    """A careless look at the capitals of the result: titles, first names, pairs of capitals."""
    previous: Word | None = None
    for word in candidate.visible:
        if _looks_like_name(candidate, word, previous):
            yield _in_text(candidate, "naam_onverklaard", word.start, word.end)
        previous = word


def _looks_like_name(candidate: Candidate, word: Word, previous: Word | None) -> bool:
    folded = word.folded
    if not word.is_capital or len(folded) < 3 or folded in candidate.kept or folded in notions():
        return False
    adjoining = previous is not None and word.start - previous.end <= 2
    if is_place(folded):
        return False
    if adjoining and previous is not None and previous.folded in _TITLE:
        return not is_common(folded)
    return is_given(folded) and not (previous and previous.folded in place_words())


def no_doubt_remains(candidate: Candidate) -> Iterator[Finding]:
    """What a recogniser took for a name with some ground, but which nobody hid."""
    hidden = [(one.start, one.end) for one in candidate.mentions]
    for span in candidate.doubtful:
        if not any(span.start < end and start < span.end for start, end in hidden):
            yield Finding("naam_onverklaard", span.start, span.end)


def caption_is_consumed(candidate: Candidate) -> Iterator[Finding]:
    """Somebody was found in the caption, and no numbered or announced party was passed over."""
    end = candidate.reading.zones.caption_end
    hidden = [one for one in candidate.mentions if one.start < end]
    named = any(one.soort in {"persoon", "organisatie", "initialen"} for one in hidden)
    if not named and not any(start < end for start, _ in candidate.reading.marks):
        yield Finding("geen_persoon_in_hoofding", 0, end)
    if candidate.partijen_gevonden < len(candidate.partijen):
        yield Finding("partij_niet_gevonden")


def every_person_has_a_role(candidate: Candidate) -> Iterator[Finding]:
    """Marks that name a role need one."""
    if candidate.stap > 2:
        for one in candidate.mentions:
            if one.soort == "persoon" and one.rol is None:
                yield Finding("persoon_zonder_rol", one.start, one.end)


def text_is_readable(candidate: Candidate) -> Iterator[Finding]:
    """The scan is good enough for the recognisers to be trusted, and the language is theirs."""
    poort = candidate.policy.poort
    if len(candidate.reading.text) < poort["kortste_tekst"]:
        yield Finding("tekst_te_kort")
        return
    if share_of_known_words(candidate.reading) < poort["woorden_bekend"]:
        yield Finding("tekst_onleesbaar")
    dutch, other = share_of_dutch(candidate.reading)
    if dutch < poort["functiewoorden"] or other > poort["functiewoorden_ander"]:
        yield Finding("taal_niet_nederlands")


CHECKS: tuple[Callable[[Candidate], Iterator[Finding]], ...] = (
    model_is_there,
    no_known_name_remains,
    no_identifier_remains,
    no_name_unexplained,
    no_doubt_remains,
    caption_is_consumed,
    every_person_has_a_role,
    text_is_readable,
)
