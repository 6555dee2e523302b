"""How it ended: the patterns of dictum.csv in the operative part, sentence by sentence."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from itertools import groupby
from operator import itemgetter

from ingest.understand.kenmerken import Span, Uitkomst
from ingest.understand.legible import Legible, fold
from ingest.understand.prefilter import Gated, Sieve, gates
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
    r"(?:tenlastelegging(?:en)?|feit(?:en)?|wegens|sub|"
    r"voor)\s+((?:[A-Z](?:\.?\d{1,2})?)(?:(?:\s*,\s*|\s+en\s+|"
    r"\s+tot\s+en\s+met\s+)[A-Z](?:\.?\d{1,2})?)*)(?![\w'])"
)
_TERM = re.compile(
    r"\b(?:binnen|einde\s+van|termijn\s+van)\s+(?:\S+\s+){0,6}?(?:dag|dagen|week|weken|maand|"
    r"maanden|jaar)\b",
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
    "H-FINANCIEEL",
    "H-MEERWAARDE",
}
# The gap class of dictum.csv.
_GAP = r"(?:[^.;]|\.(?!\s|$)|(?<=\bart)\.(?=\s)|(?<=\bnr)\.(?=\s))"
# What lets the two stand side by side: an appeal rejected for the rest, or of one party.
_IN_PART = {
    "V-VERWORPEN": re.compile(r"voor\s+het\s+overige"),
    "A-BEVESTIGD": re.compile(r"(?:van|door)\s+de\s+(?:eerste|tweede|derde|vierde)\s+verzoek"),
}
_MAX_ZONE = 60_000
_CAPTION = 3_000  # characters that name what is asked
# Courts of which the rows of a dimension do not speak: a police court orders repair too.
_ALSO_AT = {"H": frozenset({"POL"})}
# Of the rows for a civil party, those that a civil court uses too.
_CIVIL = {"B-RPV", "B-ONGEGROND"}


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
    extra.pop("gap", None)
    rows = []
    for code, row in uitkomsten().items():
        own = extra.get(code, {})
        added = own.get("patterns", ())
        vetoes = own.get("veto_replace", [*row.veto_patronen, *own.get("veto", ())])
        rows.append(
            _Row(
                code,
                frozenset(zone for name in row.zoekzones for zone in _ZONES.get(name, ()))
                | frozenset(own.get("zones", ())),
                frozenset(name.split()[0] for name in row.rechtscolleges)
                | _ALSO_AT.get(code.partition("-")[0], frozenset()),
                tuple(
                    gated
                    for pattern in [*row.patronen, *added]
                    for gated in gates(_simplify(pattern))
                ),
                tuple(gated for pattern in vetoes for gated in gates(_simplify(pattern))),
                tuple(
                    part.strip()
                    for part in row.sluit_uit.split(";")
                    if part.strip() and "(" not in part
                ),
            )
        )
    return tuple(rows)


@cache
def _sieve() -> Sieve[_Row]:
    return Sieve((row, gated) for row in _rows() for gated in row.patterns)


def _simplify(pattern: str) -> str:
    """The pattern for a text in which every full stop ends a sentence: the gap is one plain class.

    What it matches stays the same; what a hostile text can make it try becomes a tenth.
    """
    plain = pattern.replace(_GAP, "[^.;]").replace("GAP", "[^.;]").replace("€", "¤")
    plain = plain.replace(r"\s+[^.;]{", r",?\s[^.;]{")  # "veroordeelt, met eenparigheid, hem …"
    return plain.replace(r"[.\s]", r"[.·\s]").replace(r"\.", "[.·]").replace(r"[\d. ]", r"[\d.· ]")


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


def match_row(code: str, sentence: str) -> bool:
    """Whether the row of dictum.csv, with ours, holds for one sentence."""
    row = next(row for row in _rows() if row.code == code)
    text = without_abbreviations(sentence).replace("\n", " ")
    lower = fold(text)
    possible = [gated for gated in row.patterns if gated.may_match(lower)]
    return bool(_hits(row, lower, [(0, len(text))], (0, len(text)), possible))


def _hits(
    row: _Row,
    lower: str,
    places: list[tuple[int, int]],
    zone: tuple[int, int],
    possible: list[Gated],
) -> set[int]:
    """The sentences (by index) in which a pattern of the row matches and no veto touches it."""
    hit: set[int] = set()
    for gated in possible:
        for start, end in gated.spans(lower, *zone):
            index = bisect_right(places, start, key=itemgetter(0)) - 1
            if index < 0 or index in hit or end > places[index][1]:
                continue
            if not _vetoed(
                row, lower[slice(*places[index])], start - places[index][0], end - places[index][0]
            ):
                hit.add(index)
    return hit


def _vetoed(row: _Row, sentence: str, start: int, end: int) -> bool:
    """Whether a veto overlaps the match at `sentence[start:end]`."""
    if not row.vetoes:
        return False
    return any(
        veto_start < end and veto_end > start
        for veto in row.vetoes
        if veto.may_match(sentence)
        for veto_start, veto_end in veto.spans(sentence, 0, len(sentence))
    )


def find_outcomes(
    legible: Legible, zones: tuple[Span, ...], court: str | None, *, penal: bool
) -> tuple[Uitkomst, ...]:
    """Every outcome with the sentence that proves it and the charges that it names."""
    text, flat = legible.quiet, legible.flat
    head = next((flat[zone.start : zone.end] for zone in zones if zone.code == "hoofding"), "")
    roles = _roles(court, head)
    found: list[Uitkomst] = []
    rows = list(_possible_rows(legible, roles, penal=penal))
    for zone in zones:
        end = min(zone.end, zone.start + _MAX_ZONE)
        part = legible.calm[zone.start : end]
        there = [
            (row, possible)
            for row, patterns in rows
            if zone.code in row.zones
            and (possible := [gated for gated in patterns if gated.may_match(part)])
        ]
        if there:
            places = list(sentences(text, zone.start, end))
            by_sentence = _by_sentence(there, legible.calm, places, (zone.start, end))
            for index, hits in sorted(by_sentence.items()):
                found += _read_sentence(flat, places[index], hits, zone.code, legible)
    if court in {"RVVB", "RVS"}:
        found = [_annulled(one, legible) for one in found]
    return tuple(_consistent(found, court, legible.lower))


def _annulled(one: Uitkomst, legible: Legible) -> Uitkomst:
    """Before these councils an act is annulled, not a fine, unless the text says so."""
    start = legible.lower[:_CAPTION]
    fined = "boete" in start or "boete" in legible.lower[one.start : one.end]
    return one if one.code != "A-VERNIETIGD" or fined else replace(one, code="V-VERNIETIGD")


def _possible_rows(
    legible: Legible, roles: frozenset[str], *, penal: bool
) -> Iterator[tuple[_Row, list[Gated]]]:
    """The rows that hold for such a court, with those of their patterns that may match the text."""
    left = groupby(_sieve().left(legible.known), key=lambda entry: entry[0].code)
    for code, entries in left:
        patterns = list(entries)
        row = patterns[0][0]
        if row.courts & roles and (penal or code in _CIVIL or not code.startswith(("S-", "B-"))):
            yield row, [gated for _, gated in patterns]


def _by_sentence(
    rows: list[tuple[_Row, list[Gated]]],
    lower: str,
    places: list[tuple[int, int]],
    zone: tuple[int, int],
) -> dict[int, dict[str, _Row]]:
    found: dict[int, dict[str, _Row]] = {}
    for row, possible in rows:
        for index in _hits(row, lower, places, zone, possible):
            found.setdefault(index, {})[row.code] = row
    return found


def _read_sentence(
    flat: str, place: tuple[int, int], hits: dict[str, _Row], zone: str, legible: Legible
) -> Iterator[Uitkomst]:
    start, end = place
    sentence = flat[start:end]
    if zone in {"dictum", "hoofding"} and _NOT_A_DECISION.match(sentence):
        hits = {code: row for code, row in hits.items() if code in {"P-TEGENSPRAAK", "P-VERSTEK"}}
    hits = _without_excluded(hits)
    if "H-TERMIJN" not in hits and hits.keys() & _MEASURES and _TERM.search(sentence):
        hits["H-TERMIJN"] = next(row for row in _rows() if row.code == "H-TERMIJN")
    span = legible.span(start, start + len(sentence.rstrip()))
    charges = tuple(
        dict.fromkeys(
            letter
            for match in _CHARGE.finditer(sentence)
            for letter in re.findall(r"[A-Z](?:\.?\d{1,2})?", match[1])
        )
    )
    for code in hits:
        yield Uitkomst(code, *span, charges)


def _without_excluded(hits: dict[str, _Row]) -> dict[str, _Row]:
    """Of two outcomes of one sentence that exclude each other, the one that says most."""
    excluded = {code for row in hits.values() for code in row.excludes if code in hits}
    mutual = {
        code for code in excluded if any(code in hits[o].excludes and o in excluded for o in hits)
    }
    return {
        code: row
        for code, row in hits.items()
        if code not in excluded or (code in mutual and code != "A-BEVESTIGD")
    }


def _consistent(found: list[Uitkomst], court: str | None, lower: str) -> Iterator[Uitkomst]:
    """What another outcome of the same decision makes untrue is left out.

    Unless its own sentence says that it is so for a part, or for one of several parties.
    """
    codes = {one.code for one in found}
    drop: set[str] = set()
    if codes & {"A-VERNIETIGD", "A-VERMINDERD", "A-GEEN-BOETE"}:
        drop.add("A-BEVESTIGD")
    if "V-VERNIETIGD" in codes:
        drop |= {"A-VERNIETIGD", "V-VERWORPEN", "A-BEVESTIGD"}
    if court == "RVVB" or (court == "RVS" and codes & {"V-VERWORPEN", "A-SCHORSING-AFG"}):
        drop.add("A-BEVESTIGD")
    if court == "RVVB" and "A-VERNIETIGD" in codes:
        drop.add("V-VERWORPEN")
    if "C-ZONDER-VERWIJZING" in codes:
        drop.add("C-VERNIETIGD")
    if not any(code.startswith("H-") and code != "H-TERMIJN" for code in codes):
        drop.add("H-TERMIJN")
    if "H-DWANGSOM" in codes:
        drop.add("H-DWANGSOM-NIET")
    for one in found:
        in_part = _IN_PART.get(one.code)
        if one.code not in drop or (in_part and in_part.search(lower, one.start, one.end)):
            yield one
