"""The reviewer of the demonstration: knows the right marks of every sample, corrects and releases.

A real reviewer reads; this one looks the marks up in the gold of the invented decisions. What it
cannot match word for word (a scan, a contradiction in the metadata) stays in the queue.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from anonymise.mentions import Mention
from ingest import marks
from ingest.desk import Case, Desk
from ingest.errors import NotAllowed, SetAside
from ingest.samples.annotated import Annotated
from ingest.samples.deliveries import collection

NAME = "voorbeeld"
# What the gold answers; any other finding is for a person, also in a demonstration.
ANSWERED = frozenset(
    {"ocr_onzeker", "rol_ontbreekt", "geen_persoon_in_hoofding", "hoofding_onverklaard"}
)


def review(desk: Desk, shown: Callable[[int], None]) -> int:
    """Release what waits and can be matched to its gold. Returns how many."""
    samples = {_key(one.kenmerken["rolnummer"][0], _day(one)): one for one in collection()}
    released = 0
    waiting = [one.item.ontvangst for one in desk.queue() if one.item.state == "beoordeling"]
    for number, ontvangst in enumerate(waiting, 1):
        released += _review(desk, ontvangst, samples)
        shown(number)
    return released


def _review(desk: Desk, ontvangst: str, samples: dict[str, Annotated]) -> bool:
    case = desk.open(ontvangst, NAME)
    kenmerken = case.dossier.kenmerken
    key = _key(next(iter(kenmerken.rolnummers), ""), str(kenmerken.datum_uitspraak))
    sample = samples.get(key)
    if sample is None or not _is_answered(case):
        return False
    missing = _missing(sample, case)
    if missing is None:
        return False
    try:
        if missing:
            desk.correct(
                ontvangst, NAME, case.item.draft, lambda now, text: _add(now, text, missing)
            )
            case = desk.open(ontvangst, NAME)
        desk.release(ontvangst, NAME, case.item.draft, looked=True, answer=None)
    except (NotAllowed, SetAside):
        return False
    return True


def _is_answered(case: Case) -> bool:
    """Whether every finding is about names or marks, which the gold knows."""
    codes = {one.code for one in case.draft.bevindingen}
    return all(
        code in ANSWERED or code.endswith(("_onverklaard", "_overgebleven")) for code in codes
    )


def _missing(sample: Annotated, case: Case) -> list[tuple[int, int, str, str | None]] | None:
    """Places that gold wants hidden and that are not; None when its words are not in this text."""
    text = case.draft.tekst
    hidden = [(one.start, one.end) for one in case.draft.mentions if one.vervangen]
    missing = []
    for mention in sample.mentions:
        if not mention["verwijderen"]:
            continue
        words = sample.tekst[mention["start"] : mention["end"]]
        places = _places(text, words)
        if not places:
            return None
        missing += [
            (start, end, mention["soort"], mention.get("rol"))
            for start, end in places
            if not any(one[0] <= start and end <= one[1] for one in hidden)
        ]
    return list(dict.fromkeys(missing))


def _places(text: str, words: str) -> list[tuple[int, int]]:
    """Every place of these words, however broken over lines; a genitive s stays outside."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    return [match.span() for match in re.finditer(rf"(?<!\w){pattern}(?=s?(?!\w))", text)]


def _add(
    mentions: tuple[Mention, ...], text: str, missing: list[tuple[int, int, str, str | None]]
) -> tuple[Mention, ...]:
    for start, end, soort, rol in missing:
        mentions = marks.add(mentions, text, [(start, end)], soort, rol)
    return mentions


def _key(rolnummer: str, day: str) -> str:
    return f"{''.join(rolnummer.split())} {day}"


def _day(sample: Annotated) -> str:
    return str(sample.kenmerken["datum_uitspraak"])
