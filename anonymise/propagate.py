"""Every place where a known name stands, also where no recogniser saw it.

Words are compared folded, then as the scanner may have read them, then with one or two typing
errors. A name that is an ordinary word or a place counts only where it stands as a name.
"""
# ruff: noqa: PLR0911 -- rules in the order in which they decide, one return each

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from anonymise.cues import announces_name
from anonymise.lists import fold, is_common, is_given, is_place, words
from anonymise.name_index import BY_EAR, HUMP, NameIndex
from anonymise.notions import notions, place_words
from anonymise.persons import Persoon
from anonymise.reading import Reading, Word
from anonymise.recognisers.amounts import is_of_amount
from anonymise.recognisers.compounds import is_in_place
from anonymise.recognisers.pieces import PARTICLES
from anonymise.vocabulary import is_word

_INITIAL = re.compile(r"(?:(?<![^\W\d_])[^\W\d_]\.(?:\s?-?\s?))+\Z")
_JOINS = re.compile(r"(?:,?[ \u00a0]{1,2}|-?[ ]?\n[ \t]*|-|\s?\.\s?|['’])\Z")
_CAPITAL_PARTICLES = frozenset(
    {"de", "den", "van", "vande", "vanden", "vander", "der", "ter", "ten"}
)
_FORMS = frozenset({"BVBA", "NV", "BV", "CV", "CVBA", "VZW", "PVBA", "OM", "VOF", "SA", "SPRL"})
_PREPOSITIONS = frozenset({"volgens", "door", "met", "tegen", "namens", "aan", "bij", "dat", "als"})
_FILE = frozenset({"_", "@"})
_LONGEST_ABBREVIATION = 3  # letters: "Chr. Peeters"
_UNMISTAKABLE = 5  # letters of a word that is no other when it stands in lower case
_CLOSING = ('"', "”", "»")
_OPENED = re.compile(r"[\"„“«](?:[Dd]en?[ ])?\Z")
_MAP = re.compile(r"[\s-]{1,3}(?:X\b|72\b|2008\b|[Cc]o[öo]rd)")
_PAGE_END = re.compile(
    r"(?<!\w)(?P<eerste>[^\W\d_]{2,20})-\n[^\n]{0,50}\d[^\n]{0,20}\n\s{0,20}(?P<laatste>[^\W\d_]{2,20})(?!\w)"
)
_SPACED = re.compile(r"(?<!\w)[^\W\d_](?:[ .·][^\W\d_]){3,30}(?!\w)")


@dataclass(frozen=True, slots=True)
class Hit:
    """A word of the text that is a name of one or more persons."""

    word: Word
    personen: tuple[Persoon, ...]
    bron: str
    weak: bool  # an ordinary word or a place: needs a neighbour


def find_hits(reading: Reading, index: NameIndex) -> list[Hit]:
    """The words of the text that are a known name, in order."""
    hits = []
    previous: Word | None = None
    for word in reading.words:
        tells = index.tells(word.folded) or _has_hump(word.text)
        hit = _hit(reading, index, word) if tells else None
        if hit:
            hits.append(hit)
        elif previous is not None and previous.text[0].isupper():
            hits += _broken(reading, index, previous, word)
        previous = word
    return hits


def _has_hump(written: str) -> bool:
    """Whether a name may begin with a capital inside the word; most words are small behind."""
    return not written[1:].islower() and HUMP.search(written) is not None


def _hit(reading: Reading, index: NameIndex, word: Word) -> Hit | None:
    owners, bron = index.owners(word.folded)
    if not owners:
        beside = {reading.text[word.start - 1 : word.start], reading.text[word.end : word.end + 1]}
        handle = any(one.isdigit() for one in word.text)  # dylanv96
        handle = handle or not _FILE.isdisjoint(beside)  # chat_pjzwezer.pdf
        glued = (
            index.glued(word.folded) if word.is_capital or handle or len(word.folded) > 9 else ()
        )
        glued = glued or index.humped(word.text)
        return Hit(word, glued, "bekende_naam_aaneen", weak=False) if glued else None
    if _stands_elsewhere(reading, word):
        return None
    capital = word.is_capital or word.text[0].isdigit()
    listed = is_listed(word.folded) and not is_common(word.folded)
    lower = word.folded in reading.mostly_lower and bron != BY_EAR
    common = is_common(word.folded) or word.folded in notions() or (not listed and lower)
    if common or is_place(word.folded):
        capital = capital or _is_small_surname(reading, word, owners)
        return Hit(word, owners, bron, weak=True) if capital else None
    firm = any(owner.is_firm for owner in owners) or is_listed(word.folded)
    firm = firm or (len(word.folded) >= _UNMISTAKABLE and not is_word(word.folded))
    plain = is_word(word.folded) and not is_listed(word.folded)  # "erfgoed" is nobody
    plain = plain and not any(owner.has_nickname for owner in owners)
    if not capital and (
        len(word.folded) < 4 or bron == "bekende_naam_tikfout" or plain or not firm
    ):
        return None
    return Hit(word, owners, bron, weak=False)


def _is_small_surname(reading: Reading, word: Word, owners: Sequence[Persoon]) -> bool:
    """Whether the particle has the capital of the name: "Van den broeck"."""
    before = reading.word_before(word.start)
    if before is None or before.folded not in PARTICLES:
        return False
    particles, _ = _before(reading, word)
    tussen = {one for owner in owners for naam in owner.namen for one in naam.tussen}
    return any(one.is_capital and one.folded in tussen for one in particles)


def _stands_elsewhere(reading: Reading, word: Word) -> bool:
    """Whether the word is part of a sum, of a place with hyphens, of a map or of an institution."""
    span = word.start, word.end
    return (
        is_of_amount(reading.text, *span)
        or is_in_place(reading.text, *span)
        or _is_of_map(reading, word)
        or reading.text[max(0, word.start - 4) : word.end].casefold() == "des konings"
        or any(start <= word.start < end for start, end in reading.nobodies)
    )


def _is_of_map(reading: Reading, word: Word) -> bool:
    """Whether the word is that of a projection of the map: "Lambert X 209 917"."""
    return word.folded == "lambert" and _MAP.match(reading.text, word.end) is not None


def _broken(reading: Reading, index: NameIndex, one: Word, two: Word) -> list[Hit]:
    """A name with a blank or a line end in it, as a scanner leaves it."""
    if two.start - one.end > 45 or len(one.folded) + len(two.folded) < 6 or not one.is_capital:
        return []
    joined = one.folded + two.folded
    if joined not in index.exact or not _JOINS.fullmatch(reading.text, one.end, two.start):
        return []
    if is_common(two.folded) and (is_common(one.folded) or one.folded in notions()):
        return []  # "Ewald Frans en" where somebody is called Fransen
    owners = index.exact[joined]
    return [
        Hit(one, owners, "bekende_naam_gebroken", weak=False),
        Hit(two, owners, "bekende_naam_gebroken", weak=False),
    ]


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A stretch of the text that names one person."""

    start: int
    end: int
    persoon: Persoon
    bronnen: tuple[str, ...]


def occurrences(reading: Reading, personen: Sequence[Persoon]) -> list[Occurrence]:
    """Every stretch of known name words, grown over initials and particles."""
    index = NameIndex(personen)
    found: list[Occurrence] = []
    recent: dict[int, int] = {}  # where each person was named last
    for stretch in _stretches(reading, find_hits(reading, index)):
        if all(hit.weak for hit in stretch) and not _stands_as_name(reading, stretch):
            continue
        for one in _persons_in(reading, stretch, recent):
            found.append(one)
            recent[one.persoon.nummer] = one.start
    found += _letter_spaced(reading, index)
    found += _over_a_page(reading, index)
    return found


def _stretches(reading: Reading, hits: Sequence[Hit]) -> Iterator[list[Hit]]:
    """Hits that stand side by side, particles and initials between them allowed."""
    stretch: list[Hit] = []
    for hit in hits:
        if stretch and not _adjoin(reading, stretch[-1].word, hit.word):
            yield stretch
            stretch = []
        stretch.append(hit)
    if stretch:
        yield stretch


def _adjoin(reading: Reading, one: Word, two: Word) -> bool:
    between = reading.text[one.end : two.start]
    if len(between) > 60 or "\n\n" in between:
        return False
    if between.startswith((". ", ".\n")) and len(one.text) > _LONGEST_ABBREVIATION:
        return False  # a sentence ends there
    for word in reading.words_between(one.end, two.start):
        if word.folded not in PARTICLES and not (len(word.text) == 1 and word.is_capital):
            return False
        if word.folded in {"en", "in", "op", "aan", "te", "y", "e"}:
            return False
    return re.fullmatch(r"(?:[\s.,'’\-]|\w+)*", between) is not None and between.count(",") < 2


def _stands_as_name(reading: Reading, stretch: Sequence[Hit]) -> bool:
    """Whether ordinary words or places stand here as a name."""
    first = stretch[0].word
    particles, lead = _before(reading, first)
    before = particles[0] if particles else lead
    if before and _tells_otherwise(before, stretch):
        return False
    if len(stretch) > 1 or (
        before and _INITIAL.search(reading.text, max(0, first.start - 8), first.start)
    ):
        return True
    if lead and first.start - lead.end < 30 and announces_name(lead.text):
        return True
    if _is_quoted(reading, first.start, stretch[-1].word.end):
        return True
    if not _is_name_of(stretch):
        return False
    own = [one for one in particles if _is_particle_of(stretch, one)]
    if any(one.is_capital for one in own):
        return True  # "Van Impe zweeg"
    if own and lead and lead.folded in _PREPOSITIONS:
        return True  # "volgens van Lier"
    return _stands_alone(reading, stretch, behind_particle=bool(particles))


def _is_quoted(reading: Reading, start: int, end: int) -> bool:
    """Whether nothing else stands between the quotation marks: 'kortweg "den Staf"'."""
    opened = _OPENED.search(reading.text, max(0, start - 8), start) is not None
    return opened and reading.text[end : end + 1] in _CLOSING


def _before(reading: Reading, word: Word) -> tuple[list[Word], Word | None]:
    """The particles before the word, the nearest first, and the word before them."""
    particles: list[Word] = []
    lead = reading.word_before(word.start)
    while lead and lead.folded in PARTICLES and lead.folded not in {"te", "in"}:
        particles.append(lead)
        lead = reading.word_before(lead.start)
    return particles, lead


def _tells_otherwise(before: Word, stretch: Sequence[Hit]) -> bool:
    """Whether a place or a number is spoken of: "te Mechelen", "2018 Antwerpen"."""
    if before.folded in place_words() and any(is_place(hit.word.folded) for hit in stretch):
        return True
    return before.text.isdigit() and len(before.text) == 4


def _stands_alone(reading: Reading, stretch: Sequence[Hit], *, behind_particle: bool) -> bool:
    """Whether the known surname has its capital for no other reason than that it is a name."""
    first, last = stretch[0].word, stretch[-1].word
    begins = reading.begins_sentence(first.start)
    if is_place(first.folded) and not is_common(first.folded):
        return not ((behind_particle or begins) and first.folded in reading.located)
    if first.is_upper and last.is_upper:
        return not _in_capital_line(reading, first)
    if begins and first.folded in reading.lower_case:
        return False
    return not _is_upper_context(reading, first)


def _is_particle_of(stretch: Sequence[Hit], before: Word) -> bool:
    """Whether the word before is a particle of this name."""
    return any(
        before.folded in naam.tussen for owner in stretch[0].personen for naam in owner.namen
    )


def _is_name_of(stretch: Sequence[Hit]) -> bool:
    return any(owner.is_firm for owner in stretch[0].personen)


def _in_capital_line(reading: Reading, word: Word) -> bool:
    start = reading.text.rfind("\n", 0, word.start) + 1
    end = reading.text.find("\n", word.end)
    line = reading.text[start : end if end > 0 else None]
    return line.isupper()


def _is_upper_context(reading: Reading, word: Word) -> bool:
    after = reading.text[word.end : word.end + 30]
    return bool(re.match(r"\s[A-ZÀ-Ý][a-zà-ý]", after)) and is_common(word.folded)


def _persons_in(
    reading: Reading, stretch: Sequence[Hit], recent: Mapping[int, int]
) -> Iterator[Occurrence]:
    """Cut a stretch where it passes from one person to another."""
    part: list[Hit] = []
    owners: set[int] = set()
    for hit in stretch:
        mine = {one.nummer for one in hit.personen}
        if part and not owners & mine:
            yield _occurrence(reading, part, owners, recent)
            part, owners = [], set()
        part.append(hit)
        owners = owners & mine if owners else mine
    if part:
        yield _occurrence(reading, part, owners, recent)


def _occurrence(
    reading: Reading, part: Sequence[Hit], owners: set[int], recent: Mapping[int, int]
) -> Occurrence:
    candidates = [one for one in part[0].personen if one.nummer in owners] or list(part[0].personen)
    candidates.sort(key=lambda one: (-_fit(one, part), -recent.get(one.nummer, -1), one.nummer))
    start, end = part[0].word.start, part[-1].word.end
    first = part[0].word.folded
    if first not in candidates[0].voor or first in candidates[0].achter or len(part) == 1:
        start = _grow_left(reading, start, candidates[0])
    elif (left := reading.word_before(start)) and _is_capital_particle(reading, left):
        start = left.start
    end = _grow_right(reading, end, part[-1], candidates[0])
    bronnen = tuple(dict.fromkeys(hit.bron for hit in part))
    return Occurrence(start, end, candidates[0], bronnen)


def _fit(persoon: Persoon, part: Sequence[Hit]) -> int:
    return sum(hit.word.folded in persoon.words for hit in part)


def _grow_left(reading: Reading, start: int, persoon: Persoon) -> int:
    """Over the particles of this surname and the initials before it."""
    tussen = {one for naam in persoon.namen for one in naam.tussen}
    while True:
        word = reading.word_before(start)
        if (
            word is None
            or not (word.folded in tussen or _is_capital_particle(reading, word))
            or not _JOINS.fullmatch(reading.text, word.end, start)
        ):
            break
        start = word.start
    word = reading.word_before(start)
    if word and word.folded == "les" and _JOINS.fullmatch(reading.text, word.end, start):
        return word.start  # "les Quatacker"
    found = _INITIAL.search(reading.text, max(0, start - 12), start)
    if (
        found
        and found.group()[0].isupper()
        and "".join(filter(str.isalpha, found.group())) not in _FORMS
        and (found.start() == 0 or not reading.text[found.start() - 1].isalnum())
    ):
        return found.start()
    return start


def _is_capital_particle(reading: Reading, word: Word) -> bool:
    """Whether it is a particle with a capital inside a sentence: "van De Preter-Nijs"."""
    capital = word.is_capital and not word.is_upper
    return capital and word.folded in _CAPITAL_PARTICLES and not reading.begins_sentence(word.start)


_INITIAL_AFTER = re.compile(r",? ([^\W\d_])\.(?!\w)")


def _grow_right(reading: Reading, end: int, hit: Hit, persoon: Persoon) -> int:
    """Over a single capital after a first name, "Kevin Z", or the initial after a surname."""
    initial = _INITIAL_AFTER.match(reading.text, end)
    if initial and any(one[0] == initial.group(1).casefold() for one in persoon.voor):
        return initial.end() if initial.group(1).isupper() else end
    found = re.compile(r" [^\W\d_](?![\w.'’])").match(reading.text, end)
    if found and found.group()[1].isupper() and is_given(hit.word.folded):
        return found.end()
    return end


def _over_a_page(reading: Reading, index: NameIndex) -> Iterator[Occurrence]:
    """A name that a page ends in: "Ver-", the number of the page, "plancke"."""
    for found in _PAGE_END.finditer(reading.text):
        owners = index.exact.get(fold(found["eerste"] + found["laatste"]))
        if owners:
            for half in ("eerste", "laatste"):
                yield Occurrence(*found.span(half), owners[0], ("bekende_naam_gebroken",))


def _letter_spaced(reading: Reading, index: NameIndex) -> Iterator[Occurrence]:
    """Letters with blanks between them, as in a spaced heading."""
    for found in _SPACED.finditer(reading.text):
        folded = found.group()[::2].casefold()
        for word, owners in index.exact.items():
            at = folded.find(word) if len(word) > 3 else -1
            if at >= 0:
                start = found.start() + 2 * at
                yield Occurrence(
                    start, start + 2 * len(word) - 1, owners[0], ("bekende_naam_gespatieerd",)
                )


def is_listed(word: str) -> bool:
    """Whether a folded word is on a list of names."""
    return word in words("voornamen") or word in words("achternamen")
