"""How it ended: the patterns of dictum.csv in the operative part, sentence by sentence."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from ingest.understand.kenmerken import Span, Uitkomst
from ingest.understand.legible import Legible
from ingest.understand.prefilter import Gated, gate
from ingest.understand.sentences import sentences, without_abbreviations
from search_index.vocabulary import uitkomsten

_ZONES = {
    "dictum": ("dictum",),
    "hoofding": ("hoofding",),
    "motivering": ("beoordeling", "argumenten"),
    "feiten": ("feiten", "procedure"),
    "alle": ("dictum", "beoordeling"),
    "stempel": ("hoofding", "ondertekening"),
}
_NOT_A_DECISION = re.compile(
    r"\s*(?:gelet\s+op|gehoord|gezien|overwegende|rekening\s+houdend)\b", re.IGNORECASE
)
_CHARGE = re.compile(
    r"(?:tenlastelegging(?:en)?|feit(?:en)?|wegens|sub|voor)\s+((?:[A-Z](?:\.?\d{1,2})?)(?:(?:\s*,\s*|\s+en\s+|\s+tot\s+en\s+met\s+)[A-Z](?:\.?\d{1,2})?)*)(?![\w'])"
)
_TERM = re.compile(
    r"\bbinnen\s+(?:een\s+termijn\s+van\s+|de\s+termijn\s+van\s+)?(?:\S+\s+){0,3}?(?:dag|dagen|week|weken|maand|maanden|jaar)\b",
    re.IGNORECASE,
)
_MEASURES = {
    "H-OORSPRONKELIJK",
    "H-STAKEN",
    "H-AANPASSING",
    "H-AFBRAAK",
    "H-AFVAL",
    "H-NATUUR",
    "H-WONING",
}
_MAX_ZONE = 60_000


@dataclass(frozen=True, slots=True)
class _Row:
    code: str
    zones: frozenset[str]
    courts: frozenset[str]
    patterns: tuple[Gated, ...]
    vetoes: tuple[Gated, ...]
    excludes: tuple[str, ...]  # in the same sentence, without a condition


@cache
def _rows() -> tuple[_Row, ...]:
    path = files("ingest.understand").joinpath("data", "outcomes.toml")
    extra = tomllib.loads(path.read_text(encoding="utf-8"))
    gap = str(extra.pop("gap"))
    rows = []
    for code, row in uitkomsten().items():
        own = extra.get(code, {})
        added = [pattern.replace("GAP", gap) for pattern in own.get("patterns", ())]
        vetoes = own.get("veto_replace", [*row.veto_patronen, *own.get("veto", ())])
        rows.append(
            _Row(
                code,
                frozenset(zone for name in row.zoekzones for zone in _ZONES.get(name, ())),
                frozenset(name.split()[0] for name in row.rechtscolleges),
                tuple(gate(pattern) for pattern in [*row.patronen, *added]),
                tuple(gate(pattern.replace("GAP", gap)) for pattern in vetoes),
                tuple(
                    part.strip()
                    for part in row.sluit_uit.split(";")
                    if part.strip() and "(" not in part
                ),
            )
        )
    return tuple(rows)


def _roles(court: str | None, head: str) -> frozenset[str]:
    """The names that the column rechtscolleges has for the court that speaks."""
    if court is None:
        return frozenset(name for row in _rows() for name in row.courts)
    roles = {"alle", court.partition("_")[0]}
    lowered = head.lower()
    roles |= {"raadkamer"} if "raadkamer" in lowered else set()
    roles |= {"KI"} if "inbeschuldigingstelling" in lowered else set()
    roles |= {"kort"} if "kort geding" in lowered or "zoals in kort" in lowered else set()
    roles |= {"vredegerecht"} if court.startswith("VRED") else set()
    return frozenset(roles)


def match_row(code: str, sentence: str) -> tuple[int, int] | None:
    """The first match of the row in one sentence that no veto touches."""
    row = next(row for row in _rows() if row.code == code)
    return _match(row, sentence, sentence.lower())


def _match(row: _Row, sentence: str, lower: str) -> tuple[int, int] | None:
    for gated in row.patterns:
        if not gated.may_match(lower):
            continue
        for match in gated.pattern.finditer(sentence):
            if not _vetoed(row, sentence, lower, match.start(), match.end()):
                return match.span()
    return None


def _vetoed(row: _Row, sentence: str, lower: str, start: int, end: int) -> bool:
    for veto in row.vetoes:
        if veto.may_match(lower):
            for match in veto.pattern.finditer(sentence):
                if match.start() < end and match.end() > start:
                    return True
    return False


def find_outcomes(
    legible: Legible, zones: tuple[Span, ...], court: str | None, *, penal: bool
) -> tuple[Uitkomst, ...]:
    """Every outcome with the sentence that proves it and the charges that it names."""
    text = without_abbreviations(legible.text)
    flat = text.replace("\n", " ")
    head = next((flat[zone.start : zone.end] for zone in zones if zone.code == "hoofding"), "")
    roles = _roles(court, head)
    found: list[Uitkomst] = []
    for zone in zones:
        rows = [row for row in _rows() if zone.code in row.zones and row.courts & roles]
        if not penal:
            rows = [
                row for row in rows if not row.code.startswith(("S-", "B-")) or row.code == "B-RPV"
            ]
        end = min(zone.end, zone.start + _MAX_ZONE)
        for start, stop in sentences(text, zone.start, end) if rows else ():
            found += _read_sentence(flat[start:stop], start, rows, zone.code, legible)
    return tuple(_consistent(found, court))


def _read_sentence(
    sentence: str, offset: int, rows: list[_Row], zone: str, legible: Legible
) -> Iterator[Uitkomst]:
    if zone == "dictum" and _NOT_A_DECISION.match(sentence):
        rows = [row for row in rows if row.code in {"P-TEGENSPRAAK", "P-VERSTEK"}]
    lower = sentence.lower()
    hits = {row.code: row for row in rows if _match(row, sentence, lower)}
    excluded = {code for row in hits.values() for code in row.excludes if code in hits}
    mutual = {
        code
        for code in excluded
        if any(code in hits[other].excludes and other in excluded for other in hits)
    }
    hits = {
        code: row
        for code, row in hits.items()
        if code not in excluded or (code in mutual and code != "A-BEVESTIGD")
    }
    if "H-TERMIJN" not in hits and hits.keys() & _MEASURES and _TERM.search(sentence):
        hits["H-TERMIJN"] = next(row for row in _rows() if row.code == "H-TERMIJN")
    if not hits:
        return
    stripped = sentence.strip()
    start = offset + sentence.index(stripped)
    place = legible.span(start, start + len(stripped))
    charges = tuple(
        dict.fromkeys(
            letter
            for match in _CHARGE.finditer(sentence)
            for letter in re.findall(r"[A-Z](?:\.?\d{1,2})?", match[1])
        )
    )
    for code in hits:
        yield Uitkomst(code, *place, charges)


def _consistent(found: list[Uitkomst], court: str | None) -> Iterator[Uitkomst]:
    """What another outcome of the same decision makes untrue is left out."""
    codes = {one.code for one in found}
    drop: set[str] = set()
    if codes & {"A-VERNIETIGD", "A-VERMINDERD", "A-GEEN-BOETE"}:
        drop.add("A-BEVESTIGD")
    if "V-VERNIETIGD" in codes:
        drop |= {"A-VERNIETIGD", "V-VERWORPEN", "A-BEVESTIGD"}
    if court in {"RVVB", "RVS"} and "V-VERWORPEN" in codes:
        drop.add("A-BEVESTIGD")
    if court == "RVVB" and "A-VERNIETIGD" in codes:
        drop.add("V-VERWORPEN")
    if "H-DWANGSOM" in codes:
        drop.add("H-DWANGSOM-NIET")
    yield from (one for one in found if one.code not in drop)
