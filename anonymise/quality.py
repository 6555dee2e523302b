"""Whether a text can be read at all, and whether it is in Dutch."""

from __future__ import annotations

import re

from anonymise.lists import fold, is_common
from anonymise.reading import Reading

_DUTCH = frozenset(
    [
        "de",
        "het",
        "een",
        "en",
        "van",
        "in",
        "te",
        "dat",
        "die",
        "op",
        "voor",
        "met",
        "is",
        "aan",
        "niet",
        "door",
        "ze",
        "zij",
        "hij",
        "werd",
        "worden",
        "wordt",
        "om",
        "als",
        "bij",
        "uit",
        "ook",
        "naar",
        "tot",
        "over",
        "of",
        "maar",
        "er",
        "heeft",
        "zijn",
        "der",
        "dit",
        "kan",
        "geen",
        "haar",
        "dan",
        "wel",
        "nog",
    ]
)
_OTHER = frozenset(
    [
        "le",
        "la",
        "les",
        "des",
        "et",
        "du",
        "un",
        "une",
        "est",
        "que",
        "qui",
        "dans",
        "pour",
        "par",
        "sur",
        "au",
        "aux",
        "ne",
        "pas",
        "il",
        "elle",
        "ce",
        "cette",
        "avec",
        "son",
        "der",
        "die",
        "das",
        "und",
        "ist",
        "nicht",
        "mit",
        "von",
        "dem",
        "den",
        "ein",
        "eine",
        "zu",
        "auf",
        "für",
        "sich",
        "des",
        "im",
        "als",
        "auch",
        "es",
        "wird",
        "the",
        "of",
        "and",
        "to",
        "is",
        "that",
        "it",
        "for",
        "was",
        "with",
        "as",
        "his",
        "by",
        "on",
        "be",
        "at",
        "this",
        "have",
        "from",
        "or",
        "an",
        "are",
    ]
) - {"de", "in", "is", "die", "der", "des", "den", "als", "van", "was", "of", "an"}
_LOWER = re.compile(r"(?<![\w-])[a-zà-ÿ][a-zà-ÿ0-9]{3,}(?![\w-])")


def share_of_known_words(reading: Reading) -> float:
    """Share of the words of four letters and more, in lower case, that the trade knows."""
    spelled = reading.spellings.items()
    words = {word: count for word, count in spelled if len(word) > 3 and word.islower()}
    if not words:
        return 0.0
    known = sum(count for word, count in words.items() if _is_known(fold(word)))
    return known / sum(words.values())


def _is_known(folded: str) -> bool:
    return is_common(folded) or _is_compound(folded)


def _is_compound(folded: str) -> bool:
    """Whether the word is a known word with another before it: "stedenbouwvergunning"."""
    return 7 < len(folded) < 45 and any(is_common(folded[at:]) for at in range(3, len(folded) - 3))


def share_of_dutch(reading: Reading) -> tuple[float, float]:
    """Dutch function words as a share of all words, and those of other languages of Dutch ones."""
    spelled = reading.spellings.items()
    words = [(word.casefold(), count) for word, count in spelled if word[0].isalpha()]
    if not words:
        return 0.0, 0.0
    dutch = sum(count for word, count in words if word in _DUTCH)
    other = sum(count for word, count in words if word in _OTHER)
    return dutch / sum(count for _, count in words), other / max(1, dutch)
