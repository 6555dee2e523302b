"""Names that the trained pipeline sees. A model may be missing: then it sees nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from anonymise.cues import announces_name, is_title
from anonymise.lists import fold, is_given, is_place, is_surname
from anonymise.lists import words as words_of
from anonymise.notions import abroad, function_words, institution_tails, notions, organisation_words
from anonymise.reading import Reading, Word
from anonymise.recognisers.amounts import is_of_amount
from anonymise.recognisers.compounds import is_in_place
from anonymise.recognisers.pieces import GREETINGS, PARTICLES, lacks_surname, left_word
from anonymise.recognisers.pipeline import PERSON_LABELS, Entity
from anonymise.recognisers.prose import Token, names_nobody
from anonymise.recognisers.shapes import is_model
from anonymise.scan import is_misread
from anonymise.spans import Span
from anonymise.vocabulary import is_entry, is_thing, is_word

_SURE, _DOUBTFUL = 0.85, 0.2
_ARTICLES = frozenset({"De", "Den", "Van"})
_FEW_LETTERS = 3
_ROMAN = re.compile(r"[IVX]+")
_JOINING = frozenset({"en", "of"})
_NEXT = 2  # words between a name and what may belong to it
_STOP = re.compile(r"[.,;:!?()\[\]/|\"“”„«»]|\n\s*\n")


def may_name(reading: Reading, known: Sequence[Span] = ()) -> Iterator[tuple[int, int]]:
    """The words that `find_by_model` can make a name of: elsewhere the model is asked in vain.

    Of names that are known it need not be asked again, here or where a word of them returns, unless
    a capital beside it may belong to the name.
    """
    words = reading.words
    named = {at for one in known for at in range(one.start, one.end)}
    inside = [word.start in named and word.end - 1 in named for word in words]
    names = {word.folded for word, it in zip(words, inside, strict=True) if it and word.is_capital}
    settled = [it or word.folded in names for word, it in zip(words, inside, strict=True)]
    loose = [
        not it and word.text != word.text.lower() for word, it in zip(words, settled, strict=True)
    ]
    for at, word in enumerate(words):
        is_between = (
            0 < at < len(words) - 1 and words[at - 1].is_capital and words[at + 1].is_capital
        )
        if not (word.is_capital or is_between) or not _is_asked(reading, word):
            continue
        if not settled[at] or _touches(reading, at, loose):
            yield word.start, word.end


def _touches(reading: Reading, at: int, loose: Sequence[bool]) -> bool:
    """Whether a loose word stands next to this one, with one small word between them at most."""
    words, word = reading.words, reading.words[at]
    for other in range(max(0, at - _NEXT), min(len(words), at + _NEXT + 1)):
        if loose[other]:
            first, last = sorted((word, words[other]))
            if not _STOP.search(reading.text, first.end, last.start):
                return True
    return False


def find_by_model(reading: Reading, entities: Sequence[Entity]) -> Iterator[Span]:
    """The persons among the entities, without titles and prose at their edges."""
    for entity in entities:
        if entity.label not in PERSON_LABELS:
            continue
        words = _name_only(reading, reading.words_between(entity.start, entity.end))
        if words:
            start, end = words[0].start, words[-1].end
            tokens = [Token(one.text, one.folded) for one in words if len(one.folded) > 1]
            if not tokens:
                continue  # the letters of "N.V."
            sure = (
                not names_nobody(reading, start, end, tokens)
                and _may_be_name(words)
                and not _is_word_here(reading, words)
                and not is_place(fold(reading.text[start:end]))
                and (
                    _is_listed(words)
                    or not (
                        reading.is_study
                        or reading.is_foreign(words[0].start, words[-1].end)
                        or all(_is_acronym(word) for word in words)
                        or _is_of_thing(reading, start, end)
                    )
                )
            )
            score = _SURE if sure else _DOUBTFUL
            yield Span(words[0].start, words[-1].end, "persoon", score, "model:persoon")


def _is_of_thing(reading: Reading, start: int, end: int) -> bool:
    """Whether a product is spoken of: "een Ponsse Ergo", "het labo GenoAvis", "Hach HQ40d"."""
    left = left_word(reading, start)
    return left == "een" or fold(left) in organisation_words() or is_model(reading.text, end)


def _is_listed(words: list[Word]) -> bool:
    return any(is_given(word.folded) or is_surname(word.folded) for word in words)


def _is_acronym(word: Word) -> bool:
    return word.text.isupper() and len(word.folded) < 6


def _name_only(reading: Reading, words: list[Word]) -> list[Word]:
    words = [word for word in words if not is_in_place(reading.text, word.start, word.end)]
    if any(is_of_amount(reading.text, word.start, word.end) for word in words):
        return []
    words = _on_its_lines(reading, words)
    while words and (_is_title(words[0]) or _is_prose(words[0]) or words[0].folded in GREETINGS):
        words = words[1:]
    words = _without_letters(reading, words)
    if words and not announces_name(left_word(reading, words[0].start)):
        while len(words) > 1 and _is_trade(words[0]) and words[1].is_capital:
            words = words[1:]
    while len(words) > 1 and _is_only_of(reading, words):
        words = words[1:]
    while words and (
        _is_prose(words[-1]) or words[-1].folded in PARTICLES or is_title(words[-1].text)
    ):
        words = words[:-1]
    if any(_is_organisation(word.folded) for word in words):
        return []
    return words if any(word.is_capital for word in words) else []


def _without_letters(reading: Reading, words: list[Word]) -> list[Word]:
    """The words behind the letters of a number or a party: "…-921-VK, Strubbe", "O.M. / Spil"."""
    count = sum(1 for _ in takewhile(lambda one: _is_letters(one.text), words))
    if not 0 < count < len(words):
        return words
    before = reading.text[words[0].start - 1 : words[count].start]
    return words[count:] if "/" in before or before.startswith("-") else words


def _is_letters(text: str) -> bool:
    return text.isdigit() or (len(text) <= _FEW_LETTERS and text.isupper())


def _on_its_lines(reading: Reading, words: list[Word]) -> list[Word]:
    """The words up to one that opens the next line and is a label of the form there."""
    for index in range(1, len(words)):
        before, word = words[index - 1], words[index]
        if (
            "\n" in reading.text[before.end : word.start]
            and before.folded not in PARTICLES
            and reading.text[word.end : word.end + 1] != "-"
            and is_word(word.folded)
            and not _is_listed([word])
            and not lacks_surname(reading, words[:index])
        ):
            return words[:index]
    return words


def _is_only_of(reading: Reading, words: list[Word]) -> bool:
    """Whether the particle in front is a word of the sentence: "de verklaring van Plevoets"."""
    first, second = words[0], words[1]
    if first.text in _ARTICLES and reading.begins_sentence(first.start):
        return second.folded in words_of("voornamen") and len(words) == len((first, second))
    if not first.text.islower():
        return False
    if first.text == "ben":  # "Ik ben Callens"
        return True
    if second.folded in words_of("voornamen") or second.folded in PARTICLES:
        return True
    joined = first.folded + second.folded
    if first.text != "van" or joined in words_of("achternamen"):
        return False
    return second.folded in words_of("achternamen") or _stands_without(reading, second)


def _stands_without(reading: Reading, name: Word) -> bool:
    """Whether the name stands elsewhere without the particle."""
    return any(
        two.folded == name.folded and two.is_capital and one.folded not in PARTICLES
        for one, two in pairwise(reading.words)
    )


def _is_title(word: Word) -> bool:
    return (announces_name(word.text) or word.folded in notions()) and not is_given(word.folded)


def _is_trade(word: Word) -> bool:
    """Whether a word of the language stands before the name: "Duiker Maarten Pauwels"."""
    return is_entry(word.folded) and word.folded not in PARTICLES


def _is_organisation(folded: str) -> bool:
    return folded in organisation_words() or folded.endswith(institution_tails())


def _is_prose(word: Word) -> bool:
    return not word.is_capital and word.folded not in PARTICLES


def _may_be_name(words: list[Word]) -> bool:
    """Whether one word at least is no ordinary word, place or notion."""
    return any(map(_is_of_name, words))


def _is_word_here(reading: Reading, words: list[Word]) -> bool:
    """Whether the only word opens a sentence and stands small everywhere else: "Vogels die …"."""
    return (
        len(words) == 1
        and words[0].folded in reading.mostly_lower
        and reading.begins_sentence(words[0].start)
    )


def _is_of_name(word: Word) -> bool:
    return _is_no_word(word.folded) and not ("\n" in word.text and _is_broken_word(word.text))


def _is_asked(reading: Reading, word: Word) -> bool:
    """Whether the model should look at the word: not at "Zij" above "zij", numbers or "III"."""
    if word.folded in function_words() and word.folded in reading.lower_case:
        return False
    if word.text.isdigit() or _ROMAN.fullmatch(word.text) or word.folded in _JOINING:
        return False
    return _is_of_name(word)


@lru_cache(maxsize=65536)
def _is_no_word(folded: str) -> bool:
    return (
        len(folded) > 1
        and not is_word(folded)
        and not is_place(folded)
        and folded not in abroad()
        and not is_thing(folded)
        and not is_misread(folded)
        and folded not in PARTICLES
    )


def _is_broken_word(text: str) -> bool:
    """Whether the word is broken over a line and both halves are none of a name: "ECTS-⏎fiche"."""
    halves = [half.strip("- \t") for half in text.split("\n")]
    return len(halves) > 1 and all(
        half.isupper() or is_word(fold(half)) or is_thing(fold(half)) for half in halves
    )
