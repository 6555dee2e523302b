"""Scientific names of plants and animals: two Latin words that lead to nobody.

"Snoekbaars (Sander lucioperca)": what people are called too is believed only between brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.cues import announces_name
from anonymise.lists import dictionary, fold, is_common, words

_TWO = re.compile(
    r"(?<![\w.-])(?P<n>(?P<genus>[A-Z][a-zë]{2,20})[ \n]"
    r"(?P<soort>[a-zë]{3,20}(?:-[a-z]{3,12})?))(?![\w-])"
)
_LATIN = re.compile(
    r"[a-zë-]{0,18}(?:us|um|is|ii|ae|ensis|oides|ana|ata|alis|aris|ula|ella|ica|ina|osa|folia|ima|ea"
    r"|fera|gera|ptera|cola|perca|pes|ans|ens|olor|ator|atrix|ops|iger)"
)
_BRACKET = re.compile(r"[a-zà-ÿ]{3,}[ \n]\((?:[A-Z][a-z]+[ \n][a-z]+(?:,| en)[ \n])?\Z")


def species(text: str) -> Iterator[tuple[int, int]]:
    """Where these names stand, and their first words where these stand alone."""
    alone: set[str] = set()
    found_at: list[tuple[int, int]] = []
    for found in _TWO.finditer(text):
        genus, second = fold(found["genus"]), fold(found["soort"])
        bracket = _BRACKET.search(text, max(0, found.start() - 60), found.start())
        if bracket and announces_name(bracket.group().split(maxsplit=1)[0]):
            continue
        if _is_latin(second, genus) and (bracket or not _is_named(genus)):
            found_at.append(found.span("n"))
            if not _is_named(genus):
                alone.add(found["genus"])
        elif bracket and text[found.end() : found.end() + 1] == ")" and _is_unknown(genus, second):
            found_at.append(found.span("n"))
    yield from found_at
    for genus in alone:
        for again in re.finditer(rf"(?<![\w-]){genus}(?![\w-])", text):
            yield again.span()


def _is_latin(second: str, genus: str) -> bool:
    return second == genus or (
        _LATIN.fullmatch(second) is not None and not _is_dutch(second) and not _is_named(second)
    )


def _is_unknown(genus: str, second: str) -> bool:
    """Whether neither word is Dutch or a name."""
    return not any(_is_dutch(one) or _is_named(one) for one in (genus, second))


def _is_dutch(folded: str) -> bool:
    return is_common(folded) or folded in dictionary("nl") or folded in words("woorden_zeldzaam")


def _is_named(folded: str) -> bool:
    return folded in words("voornamen") or folded in words("achternamen")
