"""Names that the trained pipeline sees. A model may be missing: then it sees nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from anonymise.cues import announces_name, is_title
from anonymise.lists import is_given, is_place, is_surname, is_vocabulary
from anonymise.lists import words as words_of
from anonymise.notions import notions, organisation_words
from anonymise.reading import Reading, Word
from anonymise.recognisers.pieces import PARTICLES
from anonymise.recognisers.prose import Token, names_nobody
from anonymise.spans import Span

PERSON_LABELS = frozenset({"PER", "PERSON"})
_SURE, _DOUBTFUL = 0.85, 0.2


def find_by_model(reading: Reading, doc: Any) -> Iterator[Span]:
    """The persons among the entities, without titles and prose at their edges."""
    for entity in doc.ents:
        if entity.label_ not in PERSON_LABELS:
            continue
        words = _name_only(reading.words_between(entity.start_char, entity.end_char))
        if words:
            start, end = words[0].start, words[-1].end
            tokens = [Token(one.text, one.folded) for one in words if len(one.folded) > 1]
            sure = (
                not names_nobody(reading, start, end, tokens)
                and _may_be_name(words)
                and (
                    _is_listed(words)
                    or not (
                        reading.is_foreign(words[0].start, words[-1].end)
                        or all(_is_acronym(word) for word in words)
                    )
                )
            )
            score = _SURE if sure else _DOUBTFUL
            yield Span(words[0].start, words[-1].end, "persoon", score, "model:persoon")


def _is_listed(words: list[Word]) -> bool:
    return any(is_given(word.folded) or is_surname(word.folded) for word in words)


def _is_acronym(word: Word) -> bool:
    return word.text.isupper() and len(word.folded) < 6


def _name_only(words: list[Word]) -> list[Word]:
    while words and (_is_title(words[0]) or _is_prose(words[0])):
        words = words[1:]
    while len(words) > 1 and words[0].text.islower() and words[1].folded in words_of("voornamen"):
        words = words[1:]
    while words and (
        _is_prose(words[-1]) or words[-1].folded in PARTICLES or is_title(words[-1].text)
    ):
        words = words[:-1]
    if any(_is_organisation(word.folded) for word in words):
        return []
    return words if any(word.is_capital for word in words) else []


def _is_title(word: Word) -> bool:
    return (announces_name(word.text) or word.folded in notions()) and not is_given(word.folded)


def _is_organisation(folded: str) -> bool:
    return folded in organisation_words() or folded.endswith(("school", "universiteit", "college"))


def _is_prose(word: Word) -> bool:
    return not word.is_capital and word.folded not in PARTICLES


def _may_be_name(words: list[Word]) -> bool:
    """Whether one word at least is no ordinary word, place or notion."""
    return any(
        len(word.folded) > 1
        and not is_vocabulary(word.folded)
        and not is_place(word.folded)
        and word.folded not in notions()
        and word.folded not in PARTICLES
        for word in words
    )
