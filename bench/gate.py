"""How often the gate stops a decision when every recogniser has missed somebody.

Each draw takes one person out of what the engine found, blanks all mentions of that person but
one, and shows that one: as it was written, in part, misspelt, small, in capitals, in an address of
mail. Other kinds of mention are shown one at a time. Caught is a finding that touches the place.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from typing import Any

from anonymise.engine import Anonymiser
from anonymise.evaluate import zaak_of
from anonymise.lists import words
from anonymise.mentions import Mention
from bench import anonymise_gold as gold
from bench.anonymise_unlisted import KEPT, unlisted

BLANK = "[persoon]"
DRAWS = 3  # persons per document, and as many other mentions
RULINGS = 12  # they are long
_SHORT, _LONG = 5, 9
_WORD = re.compile(r"[^\W\d_]{2,}(?:['’-][^\W\d_]+)*")
_PARTICLES = KEPT | {"de", "in", "op", "aan", "te", "la", "le", "el", "al", "di", "da", "'t"}


# A range, what replaces it, and the mark that stands there.
Edit = tuple[int, int, str, Mention | None]


@dataclass(frozen=True, slots=True)
class Shown:
    """A decision in which one mention was missed, and where it stands."""

    form: str
    text: str
    mentions: tuple[Mention, ...]
    start: int
    end: int


def _words(name: str) -> list[str]:
    return [word for word in _WORD.findall(name) if word.casefold() not in _PARTICLES]


def _first(name: str, _: random.Random) -> str | None:
    found = _words(name)
    return found[0].capitalize() if len(found) > 1 else None


def _last(name: str, _: random.Random) -> str | None:
    found = _words(name)
    return found[-1].capitalize() if len(found) > 1 else None


def _misspelt(name: str, rng: random.Random) -> str | None:
    found = [word for word in _words(name) if len(word) > _SHORT - 1]
    if not found:
        return None
    word = max(found, key=len)
    at = rng.randrange(1, len(word) - 1)
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    wrong = swapped if swapped != word and rng.random() < 0.5 else word[:at] + word[at + 1 :]
    return name.replace(word, wrong)


def _mail(name: str, _: random.Random) -> str | None:
    return ".".join(word.casefold() for word in _words(name)) + "@post.example"


FORMS: dict[str, Callable[[str, random.Random], str | None]] = {
    "as written": lambda name, _: name,
    "first word": _first,
    "last word": _last,
    "misspelt": _misspelt,
    "capitals": lambda name, _: name.upper(),
    "e-mail": _mail,
    "small letters": lambda name, _: name.casefold(),
}


def _in_no_list(name: str, rng: random.Random) -> str:
    mention = {"start": 0, "end": len(name), "soort": "persoon"}
    line = {"id": "", "tekst": name, "mentions": [mention]}
    return str(next(unlisted([line], rng.randrange(1 << 30)))["tekst"])


def _of_words(name: str, rng: random.Random) -> str:
    """Somebody who is called as a thing is: "Jorein Knoflook"."""
    last = (_words(name) or ["x"])[-1]
    return name.replace(last, rng.choice(_things()).capitalize())


@cache
def _things() -> tuple[str, ...]:
    return tuple(sorted(word for word in words("woordenboek_nl") if _SHORT <= len(word) <= _LONG))


SOURCES: dict[str, Callable[[str, random.Random], str]] = {
    "own name": lambda name, _: name,
    "in no list": _in_no_list,
    "a word": _of_words,
}


def missed(
    line: Mapping[str, Any], mentions: Sequence[Mention], rng: random.Random
) -> Iterator[Shown]:
    """Draws of one document: persons in some forms, then other mentions as they stand."""
    must_go = [one for one in line["mentions"] if one.get("verwijderen", True)]
    persons: dict[str, list[Mapping[str, Any]]] = {}
    for one in must_go:
        if one["soort"] == "persoon":
            name = line["tekst"][one["start"] : one["end"]].casefold()
            persons.setdefault(str(one.get("persoon", name)), []).append(one)
    for mine in rng.sample(sorted(persons.values(), key=_place), min(DRAWS, len(persons))):
        victim = rng.choice(mine)
        name = line["tekst"][victim["start"] : victim["end"]]
        for source, rename in SOURCES.items():
            renamed = rename(name, rng)
            for form in rng.sample(list(FORMS), 2):
                shown = FORMS[form](renamed, rng)
                if shown and _words(shown):
                    kind = (f"{source}, {form}", shown)
                    yield _show(line["tekst"], mentions, victim, mine, kind)
    others = [one for one in must_go if one["soort"] != "persoon"]
    for victim in rng.sample(others, min(DRAWS, len(others))):
        value = line["tekst"][victim["start"] : victim["end"]]
        yield _show(line["tekst"], mentions, victim, [victim], (victim["soort"], value))


def _place(mine: Sequence[Mapping[str, Any]]) -> int:
    return int(mine[0]["start"])


def _show(
    text: str,
    mentions: Sequence[Mention],
    victim: Mapping[str, Any],
    mine: Sequence[Mapping[str, Any]],
    shown: tuple[str, str],
) -> Shown:
    """The text with one mention shown, the person's others blank, and the marks moved along."""
    form, value = shown
    edits: list[Edit] = [
        (one["start"], one["end"], BLANK, None) for one in mine if one is not victim
    ]
    edits.append((victim["start"], victim["end"], value, None))
    hit = [one for one in mentions if any(s < one.end and one.start < e for s, e, *_ in edits)]
    numbers = {one.persoon for one in hit if one.soort == "persoon"} - {None}
    for one in mentions:
        if one in hit:
            continue
        if one.persoon in numbers and one.vervangen:
            edits.append((one.start, one.end, BLANK, None))
        else:
            edits.append((one.start, one.end, text[one.start : one.end], one))
    return _edited(text, edits, form, victim["start"])


def _edited(text: str, edits: Iterable[Edit], form: str, victim: int) -> Shown:
    parts: list[str] = []
    kept: list[Mention] = []
    position, length, place = 0, 0, (0, 0)
    for start, end, value, mention in sorted(edits, key=lambda one: (one[0], -one[1])):
        if start < position:
            continue
        parts += (text[position:start], value)
        first = length + start - position
        length = first + len(value)
        position = end
        if mention:
            kept.append(replace(mention, start=first, end=length))
        elif start == victim and value != BLANK:
            place = (first, length)
    return Shown(form, "".join(parts) + text[position:], tuple(kept), *place)


def caught(anonymiser: Anonymiser, shown: Shown) -> bool:
    """Whether a finding of the gate touches the mention that was missed."""
    result = anonymiser.reapply(shown.text, shown.mentions)
    return any(
        one.start <= shown.end and shown.start <= one.end and one.code != "geen_persoon_in_hoofding"
        for one in result.bevindingen
    )


def measure(
    anonymiser: Anonymiser, lines: Iterable[Mapping[str, Any]], seed: int = 4
) -> dict[str, tuple[int, int]]:
    """Caught and shown, by form."""
    rng = random.Random(seed)
    stopped: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for line in lines:
        mentions = anonymiser.anonymise(line["tekst"], zaak_of(line)).mentions
        for shown in missed(line, mentions, rng):
            if shown.end > shown.start:
                total[shown.form] += 1
                stopped[shown.form] += caught(anonymiser, shown)
    return {form: (stopped[form], count) for form, count in total.items()}


SETS: dict[str, Callable[[], Iterable[Mapping[str, Any]]]] = {
    "own decisions": gold.invented,
    "generated": lambda: gold.generated(60),
    "rulings": lambda: islice(gold.rulings(everyone=True), RULINGS) if gold.SHARED.exists() else (),
}


def main() -> None:
    """Print the gate's catch rate per set and form."""
    anonymiser = Anonymiser()
    for name, lines in SETS.items():
        figures = measure(anonymiser, lines())
        print(f"\nthe gate alone, {name}: caught of shown")
        for form, (hits, count) in sorted(figures.items()):
            print(f"  {form:<26}{hits:>6} of {count:<6}{hits / count:>9.2%}")
