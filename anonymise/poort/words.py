"""The word lists of the gate. Data: data/poort.toml and the lists of ordinary words and names."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from string import ascii_lowercase

from anonymise.expression import Expression
from anonymise.lists import dictionary, fold, is_common, words
from anonymise.notions import given_notions, notions

_SHORTEST_HALF = 4
_SHORTEST_PREFIX = 2
_SHORTEST_TWIN = 5  # letters of a half that is a name too
_LONGEST = 45
_SHORTEST_LAW = _SHORTEST_TYPO = 9
_FEWEST_PARTS, _MOST_PARTS = 2, 3
_TRADE = (
    "afkortingen",
    "romeins",
    "instellingen",
    "landen",
    "programmas",
    "studie",
    "vaktaal",
    "engels",
    "lettergroepen",
)
_LETTERS = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"[.!?]\s|\n\n|\|")


@cache
def _table() -> dict[str, list[str]]:
    data = files("anonymise").joinpath("data", "poort.toml").read_text(encoding="utf-8")
    table: dict[str, list[str]] = tomllib.loads(data)
    return table


@cache
def gate_words(kind: str) -> frozenset[str]:
    """One list of the gate, folded."""
    return frozenset(map(fold, _table()[kind]))


@cache
def gate_words_as_written(kind: str) -> frozenset[str]:
    """One list of the gate, with its hyphens."""
    return frozenset(_table()[kind])


@cache
def trade_words() -> frozenset[str]:
    """Words with a capital that lead to nobody."""
    return notions().union(given_notions(), *(gate_words(kind) for kind in _TRADE))


@cache
def fixed_names() -> Expression:
    """Names of institutions of several words, in any case, over a line end too."""
    names = sorted(gate_words_as_written("vaste_namen"), key=len, reverse=True)
    pattern = "|".join(r"\s+".join(map(re.escape, name.split())) for name in names)
    return Expression(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=65536)
def is_compound(folded: str) -> bool:
    """Whether two or three words of the dictionary make the word: "beleidsinformatiesysteem"."""
    return not is_listed_name(folded) and _is_joined(folded, _MOST_PARTS)


def _is_joined(folded: str, parts: int) -> bool:
    if len(folded) > _LONGEST or folded.endswith((*_name_tails(), *_compound_tails())):
        return False
    for at in range(_SHORTEST_PREFIX, len(folded) - _SHORTEST_HALF + 1):
        head, tail = folded[:at], folded[at:]
        if not (_is_part(head) or _is_part(head.removesuffix("s")) or head in _prefixes()):
            continue
        if _is_part(tail) or (parts > _FEWEST_PARTS and _is_joined(tail, parts - 1)):
            return True
    return False


@lru_cache(maxsize=65536)
def _is_part(folded: str) -> bool:
    return (
        len(folded) >= _SHORTEST_HALF
        and not is_listed_name(folded)
        and (is_common(folded) or folded in words("woorden_zeldzaam") or folded in dictionary("nl"))
    )


@lru_cache(maxsize=65536)
def is_small_compound(folded: str) -> bool:
    """Whether a word in small letters is put together, one half of a word that is a name too.

    With a capital such a word may be a surname: "Voederman".
    """
    if is_compound(folded):
        return True
    if is_listed_name(folded) or folded.endswith((*_name_tails(), *_compound_tails())):
        return False
    return any(
        (_is_part(folded[at:]) and _is_half_a_name(folded[:at]))
        or (_is_half_a_name(folded[at:]) and _is_part(folded[:at].removesuffix("s")))
        for at in range(_SHORTEST_TWIN, len(folded) - _SHORTEST_TWIN + 1)
    )


def _is_half_a_name(folded: str) -> bool:
    folded = folded if folded in words("woorden_en_namen") else folded.removesuffix("s")
    return len(folded) >= _SHORTEST_TWIN and folded in words("woorden_en_namen")


def is_thing(folded: str) -> bool:
    """Whether the word is the name of a thing in Dutch or English, and nobody's."""
    return not is_listed_name(folded) and (
        is_ordinary(folded) or is_in_dictionary(folded, "nl", "en") or is_compound(folded)
    )


@lru_cache(maxsize=65536)
def is_misspelt(folded: str) -> bool:
    """Whether one letter too many, too few, wrong or turned makes a long word no word."""
    if not _SHORTEST_TYPO <= len(folded) <= _LONGEST or is_listed_name(folded):
        return False
    return any(_is_long_word(one) for one in _one_letter_off(folded))


def _is_long_word(folded: str) -> bool:
    return not is_listed_name(folded) and (
        is_attested(folded) or folded in dictionary("nl") or folded in dictionary("en")
    )


def _one_letter_off(folded: str) -> Iterator[str]:
    for at in range(len(folded)):
        head, tail = folded[:at], folded[at:]
        yield head + tail[1:]
        yield head + tail[1:2] + tail[:1] + tail[2:]
        for letter in ascii_lowercase:
            yield head + letter + tail
            yield head + letter + tail[1:]


@cache
def _prefixes() -> frozenset[str]:
    return gate_words("voorvoegsels")


def is_in_dictionary(folded: str, *languages: str) -> bool:
    """Whether a dictionary of one of the languages has the word."""
    if folded.endswith(_name_tails()) or folded in gate_words("engelse_namen"):
        return False
    return any(folded in dictionary(language) for language in languages)


def is_listed_name(folded: str) -> bool:
    """Whether people are called so, whatever else the word means."""
    return folded in words("voornamen") or folded in words("achternamen")


def study_before(before: str) -> bool:
    """Whether a course, a degree or a program is spoken of right before, in the same sentence.

    Not where the last word says that somebody's is meant: "de taak van", "door", "met".
    """
    near = _LETTERS.findall(_SENTENCE_END.split(before)[-1].casefold())
    if near and near[-1] in gate_words("van_iemand"):
        return False
    return any(word.startswith(_studies()) for word in near)


@cache
def _studies() -> tuple[str, ...]:
    return tuple(sorted(gate_words("studiewoorden")))


@cache
def _name_tails() -> tuple[str, ...]:
    return tuple(sorted(gate_words("naamstaarten")))


@cache
def _compound_tails() -> tuple[str, ...]:
    return tuple(sorted(gate_words("samengestelde_naamstaarten")))


@cache
def _law_tails() -> tuple[str, ...]:
    return tuple(sorted(gate_words("zaakstaarten")))


@lru_cache(maxsize=65536)
def is_thing_by_end(folded: str) -> bool:
    """Whether the end says that the word is an act, a body or a course."""
    return len(folded) > _SHORTEST_LAW and folded.endswith(_law_tails())


def is_attested(folded: str) -> bool:
    """Whether a published decision writes the word in small letters."""
    return is_common(folded) or folded in words("woorden_zeldzaam")


@lru_cache(maxsize=65536)
def is_ordinary(folded: str) -> bool:
    """Whether the word, or each half of a compound, is written small elsewhere."""
    if is_attested(folded):
        return True
    if len(folded) > _LONGEST or is_listed_name(folded) or folded.endswith(_name_tails()):
        return False
    if is_thing_by_end(folded):
        return True
    return any(
        (_is_half(folded[:at]) or _is_half(folded[:at].removesuffix("s"))) and _is_half(folded[at:])
        for at in range(_SHORTEST_HALF, len(folded) - _SHORTEST_HALF + 1)
    )


def _is_half(folded: str) -> bool:
    return len(folded) >= _SHORTEST_HALF and is_common(folded) and not is_listed_name(folded)
