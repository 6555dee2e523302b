"""Who is who: names that mean one person become one `Persoon` with every word of the name."""
# ruff: noqa: E501, PLR0911 -- rules in the order in which they decide, one return each

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

from anonymise.likeness import Likes, alike
from anonymise.lists import fold, is_common, is_given, words
from anonymise.notions import (
    business_words,
    function_words,
    notions,
    office_notions,
    surname_notions,
)
from anonymise.recognisers.letters import CAP
from anonymise.recognisers.pieces import PARTICLES
from anonymise.recognisers.prose import Token, is_subject
from anonymise.spans import Span

_WORD = re.compile(
    rf"{CAP}[a-z]?\.(?!\w)|[^\W_]+(?:['’´`](?!s\b)[^\W\d_]+|-\n[ \t]*(?=[^\W\d_A-Z])[^\W\d_]+){{0,6}}"
)


@dataclass(frozen=True, slots=True)
class Naam:
    """A name taken apart; every word folded."""

    voor: tuple[str, ...]
    achter: tuple[str, ...]
    letters: tuple[str, ...] = ()  # initials, folded
    tussen: tuple[str, ...] = ()

    words: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Keep the words that tell this person from another."""
        object.__setattr__(self, "words", frozenset((*self.voor, *self.achter)))


# Rules that make a name sure enough to search its variants; others are searched as written only.
_FIRM = frozenset(
    {
        "naam:aanspreking",
        "naam:functie_ervoor",
        "naam:functie_erna",
        "naam:persoonsgegevens_erna",
        "naam:voornaam_en_naam",
        "naam:voorletters_en_naam",
        "naam:naam_in_hoofdletters",
        "naam:achter_voor",
        "naam:bijnaam",
        "partij",
        "beoordelaar",
    }
)


# Rules that no course and no abbreviation meets.
_NICKNAMED = frozenset({"naam:bijnaam", "naam:roepnaam"})
_CERTAIN = frozenset(
    {"naam:aanspreking", "naam:persoonsgegevens_erna", "naam:achter_voor", "partij", "beoordelaar"}
)


class _Words(NamedTuple):
    """The words of so many names."""

    names: int
    voor: frozenset[str] = frozenset()
    achter: frozenset[str] = frozenset()
    every: frozenset[str] = frozenset()


@dataclass(slots=True)
class Persoon:
    """One natural person of one decision."""

    nummer: int
    namen: list[Naam] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    rol: str | None = None
    _known: _Words = field(default_factory=lambda: _Words(0), init=False, repr=False, compare=False)
    _bronnen: set[str] = field(default_factory=set, init=False, repr=False, compare=False)
    _counted: int = field(
        default=0, init=False, repr=False, compare=False
    )  # spans whose bron is in

    @property
    def is_firm(self) -> bool:
        """Whether more than a model or the look of a word says that this is a person."""
        return not _FIRM.isdisjoint(self._grounds())

    @property
    def has_nickname(self) -> bool:
        """Whether somebody is called so by others, whatever the words mean."""
        return not _NICKNAMED.isdisjoint(self._grounds())

    @property
    def is_certain(self) -> bool:
        """Whether a form of address, a birth or the griffie says that this is a person."""
        return not _CERTAIN.isdisjoint(self._grounds())

    def _grounds(self) -> set[str]:
        """The rules that saw this person."""
        self._bronnen.update(span.bron for span in self.spans[self._counted :])
        self._counted = len(self.spans)
        return self._bronnen

    @property
    def voor(self) -> frozenset[str]:
        """All first names."""
        return self._words().voor

    @property
    def achter(self) -> frozenset[str]:
        """All words of the surname."""
        return self._words().achter

    @property
    def words(self) -> frozenset[str]:
        """Every word of every spelling."""
        return self._words().every

    def _words(self) -> _Words:
        """The words of all names, put together again when a name has come."""
        if self._known.names != len(self.namen):
            voor = frozenset(word for naam in self.namen for word in naam.voor)
            achter = frozenset(word for naam in self.namen for word in naam.achter)
            self._known = _Words(len(self.namen), voor, achter, voor | achter)
        return self._known


def parse(text: str) -> Naam:
    """Take a name apart: which words are first names, which the surname."""
    head, comma, tail = text.partition(",")
    if comma and tail.strip():
        first, last = _plain_words(tail), _plain_words(head)
        return Naam(*_strip(first), *_strip(last)[:0]) if not last else _named(first, last)
    found = _plain_words(text)
    return _split(found)


def _plain_words(text: str) -> list[str]:
    return _WORD.findall(text)


def _named(first: Sequence[str], last: Sequence[str]) -> Naam:
    letters = tuple(fold(word) for word in (*first, *last) if _is_initial(word))
    voor = tuple(fold(word) for word in first if not _is_initial(word) and not _is_particle(word))
    achter = tuple(fold(word) for word in last if not _is_initial(word) and not _is_particle(word))
    tussen = tuple(fold(word) for word in (*first, *last) if _is_particle(word))
    return Naam(voor, achter or tuple(fold(word) for word in last), letters, tussen)


def _strip(words_: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(fold(word) for word in words_), ()


def _is_initial(word: str) -> bool:
    return word.endswith(".") or len(word) == 1


def _is_particle(word: str) -> bool:
    return fold(word) in PARTICLES and not (word[0].isupper() and len(word) > 4)


def _split(found: Sequence[str]) -> Naam:
    real = [word for word in found if not _is_initial(word) and not _is_particle(word)]
    if len(real) <= 1:
        given = bool(real) and is_given(fold(real[0])) and len(found) == 1
        return _named(real, []) if given else _named([], found)
    uppers = [word for word in real if word.isupper() and len(word) > 1]
    if uppers and len(uppers) < len(real):
        return _named(
            [w for w in found if w in real and w not in uppers],
            [w for w in found if w not in real or w in uppers],
        )
    at = _surname_at(found)
    return _named(found[:at], found[at:]) if at > 0 else _named(found[at:], found[:at])


def _surname_at(found: Sequence[str]) -> int:
    """Where the surname begins; negative when the first names stand last, counted from the end."""
    first_is_given = fold(found[0]) in words("voornamen") or _is_initial(found[0])
    last_is_given = is_given(fold(found[-1]))
    if last_is_given and not first_is_given:
        return -1
    if _is_particle(found[0]):
        return -1 if last_is_given else len(found)
    at = 1
    while at < len(found) - 1 and (
        _is_initial(found[at]) or (is_given(fold(found[at])) and not _is_particle(found[at]))
    ):
        at += 1
    return at


def _shares(some: Iterable[str], others: Iterable[str]) -> bool:
    others = tuple(others)
    return any(alike(one, other) for one in some for other in others)


def is_same(naam: Naam, persoon: Persoon) -> bool:
    """Whether a name of two or more words can be this person's."""
    if naam.words and naam.words <= persoon.words and len(naam.words) > 1:
        return True
    if not naam.achter or not persoon.achter:
        return False
    if not all(_shares([word], persoon.achter) for word in naam.achter):
        return False
    if naam.voor and persoon.voor:
        return _shares(naam.voor, persoon.voor)
    if naam.letters and persoon.voor:
        return any(word.startswith(naam.letters[0]) for word in persoon.voor)
    if naam.voor and not persoon.voor:
        letters = {one for n in persoon.namen for one in n.letters}
        return not letters or naam.voor[0][0] in letters
    if naam.letters:
        letters = {one for n in persoon.namen for one in n.letters}
        return not letters or bool(letters & set(naam.letters))
    return True


class _Register:
    """The persons of a decision so far, found again by the words of their names."""

    def __init__(self) -> None:
        self.personen: list[Persoon] = []
        self._owners: dict[str, list[Persoon]] = defaultdict(list)
        self._likes = Likes()

    def owner(self, naam: Naam) -> Persoon:
        """Whose name it is; somebody new when it is nobody's yet."""
        owner = next((one for one in self._candidates(naam) if is_same(naam, one)), None)
        if owner is None and len(naam.words) == 1 and not naam.letters:
            word = next(iter(naam.words))
            owner = next(iter(self._with(word) or self._like(word)), None)
        if owner is None:
            owner = Persoon(len(self.personen) + 1)
            self.personen.append(owner)
        return owner

    def know(self, naam: Naam, owner: Persoon) -> None:
        """Remember the name."""
        owner.namen.append(naam)
        for word in naam.words:
            self._likes.add(word)
            self._owners[word].append(owner)

    def _candidates(self, naam: Naam) -> list[Persoon]:
        """Everybody who may be called so: each of these shares a word with the name."""
        some = next(iter(naam.words))
        found = (*self._with(some), *(self._like(naam.achter[0]) if naam.achter else ()))
        return sorted({one.nummer: one for one in found}.values(), key=attrgetter("nummer"))

    def _with(self, word: str) -> list[Persoon]:
        return sorted(self._owners.get(word, ()), key=attrgetter("nummer"))

    def _like(self, word: str) -> list[Persoon]:
        found = (one for near in self._likes.near(word) for one in self._owners[near])
        return sorted(found, key=attrgetter("nummer"))


def group(text: str, spans: Sequence[Span]) -> list[Persoon]:
    """Put the names together; full names first, so that a surname alone finds its owner."""
    named = [(span, parse(text[span.start : span.end])) for span in spans]
    full = [pair for pair in named if _is_full(pair[1])]
    rest = [pair for pair in named if not _is_full(pair[1])]
    register = _Register()
    for span, naam in (*full, *rest):
        if not naam.words:
            continue
        owner = register.owner(naam)
        if naam not in owner.namen:
            register.know(naam, owner)
        owner.spans.append(span)
    return register.personen


def _is_full(naam: Naam) -> bool:
    return bool(naam.voor or naam.letters) and bool(naam.achter)


def name_words(personen: Sequence[Persoon]) -> Iterator[tuple[str, Persoon]]:
    """Every word worth searching for, with whose it is."""
    for persoon in personen:
        for word in persoon.words:
            if len(word) < 2 or word in PARTICLES or word in function_words():
                continue
            whole = len(persoon.words) > 1 and word not in office_notions()  # "Els Schelde"
            if word in notions() and word not in surname_notions() and not whole:
                continue
            if word in business_words() and len(persoon.words) > 1:
                names = persoon.namen
                led = any(naam.tussen and word in naam.achter for naam in names)  # "Van Hout"
                leads = any(word in naam.voor for naam in names)  # "TRANSPORT JAN ZWEZER"
                if not led and (leads or is_common(word)):
                    continue
            certain = persoon.is_certain or (persoon.is_firm and len(persoon.words) > 1)
            if _is_code(word) and not persoon.is_certain:
                continue
            if not certain and is_subject(Token(word, word)):
                continue
            if persoon.is_firm or not is_common(word):
                yield word, persoon


def _is_code(word: str) -> bool:
    """Whether the word alone is too short or a code: no reason to search for it."""
    return len(word) < 3 or any(c.isdigit() for c in word)


def is_distinctive(word: str) -> bool:
    """Whether the word is a name wherever it stands."""
    return not is_common(word) and len(word) > 3
