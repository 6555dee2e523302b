"""How well an anonymiser does against gold: what survives, what is hidden needlessly, at what cost.

A mention survives as soon as one of its letters or digits is left. Every mention is a case with an
id without text, so two reports can be held side by side: gains and losses, case by case.
"""

from __future__ import annotations

import resource
import sys
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from anonymise.mentions import Anonymised, Partij, Zaak

_DETECTED, _REPLACED = 1, 2
_NO_ROL = "zonder rol"


class _Anonymiser(Protocol):
    def anonymise(self, text: str, zaak: Zaak = ...) -> Anonymised: ...


@dataclass(frozen=True, slots=True)
class Case:
    """One gold mention that had to go, and what became of it."""

    id: str  # document, offsets and soort: never the words
    soort: str
    rol: str
    persoon: str
    route: str
    replaced: bool
    detected: bool  # found, whether it was then replaced or kept


@dataclass(frozen=True, slots=True)
class OverHidden:
    """A replacement that covers characters which gold wants to stay."""

    id: str
    soort: str
    characters: int


@dataclass(frozen=True, slots=True)
class Measured:
    """One document: its cases, the characters replaced per soort, its route and its cost."""

    id: str
    route: str
    words: int
    seconds: float
    cases: tuple[Case, ...]
    over_hidden: tuple[OverHidden, ...]
    replaced: Mapping[str, int]
    wanted: Mapping[str, int]


def _share(part: int, whole: int) -> float:
    """A share of nothing is perfect: there was nothing to get wrong."""
    return part / whole if whole else 1.0


def _recall(cases: Sequence[Case]) -> dict[str, Any]:
    persons: dict[str, bool] = {}
    for case in cases:
        persons[case.persoon] = persons.get(case.persoon, True) and case.replaced
    persons.pop("", None)
    return {
        "mentions": len(cases),
        "mention_recall": _share(sum(case.replaced for case in cases), len(cases)),
        "detection_recall": _share(sum(case.detected for case in cases), len(cases)),
        "persons": len(persons),
        "person_recall": _share(sum(persons.values()), len(persons)),
    }


@dataclass(frozen=True, slots=True)
class Report:
    """Everything measured over one gold file."""

    documents: tuple[Measured, ...]
    peak_memory_mb: float = 0.0
    cases: tuple[Case, ...] = field(init=False)

    def __post_init__(self) -> None:
        cases = tuple(case for document in self.documents for case in document.cases)
        object.__setattr__(self, "cases", cases)

    @property
    def leaking(self) -> dict[str, int]:
        """Documents in which at least one mention survives, by route."""
        leaks = Counter({"automatisch": 0, "beoordeling": 0})
        for document in self.documents:
            leaks[document.route] += any(not case.replaced for case in document.cases)
        return dict(leaks)

    @property
    def precision(self) -> float:
        """Share of the replaced characters that gold wants replaced."""
        replaced = sum(sum(document.replaced.values()) for document in self.documents)
        wanted = sum(sum(document.wanted.values()) for document in self.documents)
        return _share(wanted, replaced)

    def as_json(self) -> dict[str, Any]:
        """All figures, and the ids of what went wrong; no text of any document."""
        count = len(self.documents)
        automatic = sum(document.route == "automatisch" for document in self.documents)
        words = sum(document.words for document in self.documents)
        seconds = sum(document.seconds for document in self.documents)
        return {
            "documents": count,
            "words": words,
            **_recall(self.cases),
            "precision": self.precision,
            "leaking_documents": self.leaking,
            "automation": _share(automatic, count),
            "words_per_second": words / seconds if seconds else 0.0,
            "peak_memory_mb": self.peak_memory_mb,
            "per_soort": self._per_soort(),
            "per_rol": {
                rol: _recall([case for case in self.cases if case.rol == rol])
                for rol in sorted({case.rol for case in self.cases})
            },
            "survived": [
                {"id": case.id, "soort": case.soort, "rol": case.rol, "route": case.route}
                for case in self.cases
                if not case.replaced
            ],
            "over_hidden": [
                {"id": one.id, "soort": one.soort, "characters": one.characters}
                for document in self.documents
                for one in document.over_hidden
            ],
        }

    def _per_soort(self) -> dict[str, dict[str, Any]]:
        replaced: Counter[str] = Counter()
        wanted: Counter[str] = Counter()
        for document in self.documents:
            replaced.update(document.replaced)
            wanted.update(document.wanted)
        return {
            soort: {
                **_recall([case for case in self.cases if case.soort == soort]),
                "precision": _share(wanted[soort], replaced[soort]),
            }
            for soort in sorted({case.soort for case in self.cases} | set(replaced))
        }

    def as_text(self) -> str:
        """The same figures for a reader at a terminal."""
        figures = self.as_json()
        leaks = figures["leaking_documents"]
        lines = [
            f"documents           {figures['documents']} ({figures['words']} words)",
            f"mention recall      {figures['mention_recall']:.2%} of {figures['mentions']}",
            f"detection recall    {figures['detection_recall']:.2%}",
            f"person recall       {figures['person_recall']:.2%} of {figures['persons']}",
            f"precision           {figures['precision']:.2%}",
            f"leaking automatisch {leaks['automatisch']}",
            f"leaking beoordeling {leaks['beoordeling']}",
            f"automation          {figures['automation']:.2%}",
            f"speed               {figures['words_per_second']:.0f} words per second",
            f"peak memory         {figures['peak_memory_mb']:.0f} MB",
        ]
        for title, table in (("soort", "per_soort"), ("rol", "per_rol")):
            lines += ["", f"{title:<40}mentions  recall   persons  recall   precision"]
            lines += [_row(name, row) for name, row in figures[table].items()]
        return "\n".join(lines)


def _row(name: str, row: Mapping[str, Any]) -> str:
    precision = f"   {row['precision']:.2%}" if "precision" in row else ""
    return (
        f"{name:<40}{row['mentions']:>8}  {row['mention_recall']:>7.2%}"
        f"{row['persons']:>8}  {row['person_recall']:>7.2%}{precision}"
    )


@dataclass(frozen=True, slots=True)
class Changes:
    """What a change to the anonymiser gained and lost, by case id."""

    gained: tuple[str, ...]
    lost: tuple[str, ...]
    shown_again: tuple[str, ...]
    newly_over_hidden: tuple[str, ...]


def compare(before: Mapping[str, Any], after: Mapping[str, Any]) -> Changes:
    """Hold two reports (as JSON) over the same gold side by side."""
    survived = [{case["id"] for case in report["survived"]} for report in (before, after)]
    hidden = [{one["id"] for one in report["over_hidden"]} for report in (before, after)]
    return Changes(
        gained=tuple(sorted(survived[0] - survived[1])),
        lost=tuple(sorted(survived[1] - survived[0])),
        shown_again=tuple(sorted(hidden[0] - hidden[1])),
        newly_over_hidden=tuple(sorted(hidden[1] - hidden[0])),
    )


def evaluate(lines: Iterable[Mapping[str, Any]], anonymiser: _Anonymiser) -> Report:
    """Run the anonymiser over gold documents and measure. Source: contracts, gold files."""
    documents = tuple(_measure(line, anonymiser) for line in lines)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return Report(documents, peak / (1024 * 1024 if sys.platform == "darwin" else 1024))


def zaak_of(line: Mapping[str, Any]) -> Zaak:
    """What a gold line tells in advance, as a delivery would."""
    datum = line.get("datum")
    return Zaak(
        rechtscollege=line.get("rechtscollege"),
        datum=date.fromisoformat(datum) if datum else None,
        partijen=tuple(_partij(one) for one in line.get("partijen") or ()),
    )


def _partij(one: str | Mapping[str, Any]) -> Partij:
    return (
        Partij(one)
        if isinstance(one, str)
        else Partij(one["naam"], one.get("rol"), one.get("adres"))
    )


def _measure(line: Mapping[str, Any], anonymiser: _Anonymiser) -> Measured:
    text, id_ = line["tekst"], str(line["id"])
    started = time.perf_counter()
    result = anonymiser.anonymise(text, zaak_of(line))
    seconds = time.perf_counter() - started
    if result.tekst != text:
        raise ValueError(f"{id_}: offsets of gold do not fit the text that was anonymised")
    cases = tuple(_cases(line, result))
    over, replaced, wanted = _hidden(line, result)
    return Measured(id_, result.route, len(text.split()), seconds, cases, over, replaced, wanted)


def _cases(line: Mapping[str, Any], result: Anonymised) -> Iterable[Case]:
    text, id_ = line["tekst"], line["id"]
    cover = bytearray(len(text))
    for mention in sorted(result.mentions, key=lambda mention: mention.vervangen):
        level = _REPLACED if mention.vervangen else _DETECTED
        cover[mention.start : mention.end] = bytes([level]) * (mention.end - mention.start)
    for gold in line["mentions"]:
        if not gold.get("verwijderen", True):
            continue
        start, end, soort = gold["start"], gold["end"], gold["soort"]
        levels = [cover[i] for i in range(start, end) if text[i].isalnum()]
        persoon = gold.get("persoon")
        yield Case(
            id=f"{id_}:{start}-{end}:{soort}",
            soort=soort,
            rol=gold.get("rol") or _NO_ROL,
            persoon=f"{id_}:{persoon}" if persoon is not None else "",
            route=result.route,
            replaced=all(level == _REPLACED for level in levels),
            detected=all(levels),
        )


def _hidden(
    line: Mapping[str, Any], result: Anonymised
) -> tuple[tuple[OverHidden, ...], Counter[str], Counter[str]]:
    """What was replaced beyond gold, and the replaced and rightly replaced characters by soort."""
    wish = bytearray(len(line["tekst"]))
    for gold in line["mentions"]:
        if gold.get("verwijderen", True):
            wish[gold["start"] : gold["end"]] = b"\1" * (gold["end"] - gold["start"])
    over: list[OverHidden] = []
    replaced: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for mention in result.mentions:
        if not mention.vervangen:
            continue
        length, right = mention.end - mention.start, sum(wish[mention.start : mention.end])
        replaced[mention.soort] += length
        wanted[mention.soort] += right
        if right < length:
            id_ = f"{line['id']}:{mention.start}-{mention.end}:{mention.soort}"
            over.append(OverHidden(id_, mention.soort, length - right))
    return tuple(over), replaced, wanted
