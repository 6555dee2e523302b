"""Every place where the text names an instrument of the taxonomy, or one outside it.

The patterns of regelgeving.csv decide; a pattern is tried only when the literal words it cannot do
without are in the text, which changes nothing in what is found. Source: domain rules on matching.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from importlib.resources import files

from ingest.understand.dates import Found
from ingest.understand.legible import Legible
from ingest.understand.prefilter import Gated, Sieve, gate
from search_index.vocabulary import Instrument, regelgeving

_CLASS = re.compile(
    r"(?<![-\w])(kaderdecreet|decreet|decr\.|wet|koninklijk\s+besluit|K\.?\s?B\.?|besluit|"
    r"B\.?\s?Vl\.?\s?Reg\.?|BVR|codex|"
    r"ordonnantie|M\.?\s?B\.?|ministerieel\s+besluit)(?:\s*vl\.?)?"
    r"(?:\s+van\s+(?:de|het)\s+Vlaamse?\s+(?:Regering|Executieve|"
    r"Parlement))?[\s,]+(?:gecoördineerd\s+op\s+)?"
    r"(?:van\s+|d\.?\s?d\.?\s+|dd\.?\s+|op\s+)?(?:het\s+Vlaams\s+Parlement\s+(?:van\s+)?)?$",
    re.IGNORECASE,
)
_TITLE_WORD = re.compile(
    r"(?!\s*,?\s{2})\s*,?\s*(?:betreffende|houdende|tot|over|op|inzake|met\s+betrekking|ter|waarbij|voor)\b",
    re.IGNORECASE,
)
# "pachtwet": a short title, read backwards from its last part.
_KIND_OF_ACT = re.compile(r"(?:decreet|besluit|wetboek|wet|codex)\b")
_FIRST_PART = re.compile(r"(?<![^\W\d_])(?<!-)[a-zéëï-]{3,40}$")
_NO_INSTRUMENT = re.compile(
    r"^(?:strafwet|uitvoeringsbesluit|herstelbesluit|deputatiebesluit|weigeringsbesluit|"
    r"vergunningsbesluit|"
    r"gemeenteraadsbesluit|raadsbesluit|beschermingsbesluit|collegebesluit|sanctiebesluit|"
    r"boetebesluit|"
    r"wijzigingsdecreet|kaderdecreet|onwet|huisvestingswet|burgemeestersbesluit|"
    r"stopzettingsbesluit)$",
    re.IGNORECASE,
)
_ALIAS = re.compile(
    r"[^.;()]{0,90}?\(\s*(?P<cue>(?:hierna|verder|voortaan|afgekort|kortweg|in\s+het\s+kort|"
    r"hierna\s+ook)?\s*:?\s*"
    r"(?:genoemd|aangehaald\s+als|afgekort(?:\s+als)?|aangeduid\s+als|als)?\s*:?\s*)"
    r"(?P<article>(?:het|de)\s+)?[\"']{0,2}(?P<alias>(?:het\s+|"
    r"de\s+)?[A-Za-zé][\w.-]*(?:\s+[\w.-]+){0,4}?)[\"']{0,2}"
    r"(?:\s+genoemd)?\s*\)"
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_IN_EXECUTION = re.compile(
    r"(?<!in )uitvoering\s+van\s+(?:(?:(?:de|het|titel)\s+)?\S{0,8}\s*)?$", re.IGNORECASE
)


# "…decreet van 4 april 2003" may be the tail of a compound, which names the instrument as a whole.
_IS_CLASS = re.compile(r"decreet|decr\b|wet\b|besluit\b", re.IGNORECASE)
# No decision names instruments more often; a hostile text would make every later step quadratic.
_MAX_MENTIONS = 3000
_ABBREVIATION = 4  # letters at most


@dataclass(frozen=True, slots=True)
class Mention:
    """One place that names an instrument; `code` is None for one outside the taxonomy."""

    code: str | None
    soort: str  # decreet | codex | wet | besluit | wetboek
    start: int
    end: int
    strong: bool = True


def soort_of(code: str) -> str:
    """The word by which a later sentence may refer back to the instrument."""
    row = regelgeving()[code]
    if code in {"FED-SW", "FED-SV", "FED-GERW", "VELDWB"}:
        return "wetboek"
    if code == "WOONC":
        return "decreet"
    return {"bvr": "besluit", "kb": "besluit"}.get(row.soort, row.soort)


def may_carry(code: str) -> bool:
    """Whether a decision can rest on it: no federal frame, procedural or amending act."""
    row = regelgeving()[code]
    return row.is_vlaams and row.rang not in {"federaal_kader", "wijzigend", "procedure"}


def is_federal(code: str) -> bool:
    """Whether it is one of the federal codes and acts that every court applies."""
    return code in regelgeving() and regelgeving()[code].rang == "federaal_kader"


@cache
def _extra() -> dict[str, dict[str, list[str]]]:
    path = files("ingest.understand").joinpath("data", "instruments.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _title_pattern(row: Instrument) -> str | None:
    """The title itself, with its own date or with none: "decreet betreffende de landschapszorg"."""
    match = re.match(
        r"(Decreet|Wet|Besluit van de Vlaamse Regering|Koninklijk [Bb]esluit)\s+"
        r"(betreffende|houdende|over|op|tot|inzake|met betrekking tot)\s+(?:(?:de|het|"
        r"een)\s+)?(.+)",
        row.opschrift,
    )
    if not match or row.datum is None:
        return None
    words = re.sub(r"\(.*", "", match[3]).split()[:5]
    while len(words) > 1 and words[-1].lower() in {
        "de",
        "het",
        "en",
        "van",
        "der",
        "op",
        "of",
        "die",
        "zijn",
        "in",
        "tot",
    }:
        words.pop()
    title = r"\s+".join(re.escape(word.rstrip(",")) + ",?" for word in words)
    month = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ]
    day = row.datum
    dated = rf"(?:\s+(?:van|d\.?d\.?)\s+{day.day}\s+{month[day.month - 1]}\s+{day.year})?"
    kind = r"\s+".join(match[1].split())
    return rf"{kind}{dated}\s+{match[2]}\s+(?:(?:de|het|een)\s+)?{title}\b"


@cache
def _strong() -> tuple[tuple[str, Gated, str], ...]:
    gated: list[tuple[str, Gated]] = []
    titles: dict[str, list[str]] = {}
    for code, row in regelgeving().items():
        patterns = [*row.regex_sterk, *_extra()["extra"].get(code, ())]
        gated += [(code, gate(_without_prefix(pattern))) for pattern in patterns]
        if title := _title_pattern(row):
            titles.setdefault(re.sub(r"\(\?:\\s\+\(\?:van.*?\)\?", "", title, count=1), []).append(
                code
            )
            gated.append((code, gate(title)))
    for code, patterns in _extra()["exact"].items():
        gated += [(code, gate(pattern, exact=True)) for pattern in patterns]
    return tuple((code, one, _year_of(one)) for code, one in gated)


def _without_prefix(pattern: str) -> str:
    """The pattern without what may stand before it: what it names starts at its first word.

    A search for a plain word is many times faster than one for a word with an optional beginning.
    """
    return pattern.removeprefix("(?:kader)?").removeprefix(r"(?:van\s+het\s+)?")


def _year_of(gated: Gated) -> str:
    """The year that a dated pattern cannot do without, else nothing."""
    years = {word for word in gated.needs[0] if re.fullmatch(r"1[89]\d\d|20\d\d", word)}
    return years.pop() if len(gated.needs) == 1 and years else ""


@cache
def _outside() -> Sieve[None]:
    return Sieve((None, gate(pattern)) for pattern in _extra()["outside"]["patterns"])


@cache
def _by_day() -> dict[date, tuple[Instrument, ...]]:
    days: dict[date, list[Instrument]] = {}
    for row in regelgeving().values():
        if row.datum:
            days.setdefault(row.datum, []).append(row)
    return {day: tuple(rows) for day, rows in days.items()}


def _class_of(word: str) -> str:
    word = word.lower()
    if "decr" in word:
        return "decreet"
    return word if word in {"wet", "codex"} else "besluit"


def _same_class(row: Instrument, soort: str) -> bool:
    own = {"bvr": "besluit", "kb": "besluit"}.get(row.soort, row.soort)
    return own == soort or {own, soort} == {"codex", "decreet"}


def _dated(flat: str, days: Iterable[Found], strong: set[str]) -> Iterator[Mention]:
    """Instruments named by their date alone: ours when the day and the company allow no doubt."""
    for found in days:
        match = _CLASS.search(flat, max(0, found.start - 90), found.start)
        if not match:
            continue
        soort = _class_of(match[1])
        rows = [row for row in _by_day().get(found.dag, ()) if _same_class(row, soort)]
        own_title = _TITLE_WORD.match(flat, found.end)
        near = [row for row in rows if row.code in strong]
        if len(rows) > 1 and len(near) != 1 and own_title:
            rows = [row for row in rows if _may_be_title(flat, found.end, row)]
        code = near[0].code if len(near) == 1 else rows[0].code if len(rows) == 1 else None
        if (
            code
            and own_title
            and code not in strong
            and not _may_be_title(flat, found.end, regelgeving()[code])
        ):
            code = None
        yield Mention(code, soort, match.start(), found.end, strong=False)


def _may_be_title(flat: str, end: int, row: Instrument) -> bool:
    """Whether one long word of the row's title follows; a scan or a clerk may shorten the rest."""
    following = flat[end : end + 160].lower()
    words = set(re.findall(r"[a-zé-]{6,}", row.opschrift.lower()))
    words -= {
        "decreet",
        "betreffende",
        "houdende",
        "besluit",
        "vlaamse",
        "regering",
        "bepalingen",
        "bescherming",
    }
    return not words or any(word[:9] in following for word in words)


def _longest(mentions: list[Mention]) -> list[Mention]:
    """No two overlap: the longest wins, and of two as long the one of the taxonomy."""
    kept: list[Mention] = []
    taken = bytearray()
    order = sorted(mentions, key=lambda one: (one.start - one.end, one.code is None))
    size = max((one.end for one in mentions), default=0)
    taken = bytearray(size)
    for one in order:
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\1" * (one.end - one.start)
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _shortest_per_start(mentions: list[Mention]) -> list[Mention]:
    best: dict[tuple[int, str], Mention] = {}
    for one in mentions:
        key = (one.start, one.soort)
        if key not in best or one.end < best[key].end:
            best[key] = one
    return list(best.values())


def _searched(legible: Legible, gated: Gated) -> str:
    """The form of the text in which the words that a pattern needs are looked for."""
    if gated.exact:
        return legible.flat
    return legible.squeezed if gated.squeezed else legible.lower


@cache
def _sieve() -> Sieve[tuple[str, str]]:
    return Sieve(((code, year), gated) for code, gated, year in _strong())


def _possible(legible: Legible) -> Iterator[tuple[str, Gated]]:
    """Patterns whose words, and whose year, are in the text."""
    years = {*_YEAR.findall(legible.flat), ""}
    seen: set[tuple[str, re.Pattern[str]]] = set()
    for (code, year), gated in _sieve().left(legible.known):
        if year in years and _may_match(legible, gated):
            key = (code, gated.pattern)
            if key not in seen:
                seen.add(key)
                yield code, gated


def _may_match(legible: Legible, gated: Gated) -> bool:
    searched = _searched(legible, gated)
    return gated.may_match(searched, legible.known if searched is legible.lower else None)


def _strong_mentions(legible: Legible) -> list[Mention]:
    found = []
    for code, gated in _possible(legible):
        soort = soort_of(code)
        for match in gated.pattern.finditer(legible.flat if gated.exact else legible.lower):
            if not _crosses(match.group()):
                before = legible.lower[max(0, match.start() - 5) : match.start()]
                start = match.start() - 5 * (before == "kader")
                if before[-1:] in {"-", "/"} and len(match.group()) <= _ABBREVIATION:
                    continue  # the initials of a clerk: "OMBER-2021-9914-SV"
                if not (
                    _IS_CLASS.match(match.group()) and before[-1:].isalpha() and before != "kader"
                ):
                    found.append(Mention(code, soort, start, match.end()))
    return found


def _crosses(words: str) -> bool:
    """Whether the gap of a pattern ran into another instrument, not by way of its execution."""
    inner = re.search(r"\b(?:decreet|wet|besluit)\s+van\s+\d", words[12:], re.IGNORECASE)
    return bool(inner) and "uitvoering van" not in " ".join(words.lower().split())


def find_instruments(legible: Legible, days: list[Found]) -> list[Mention]:
    """Every mention in order, aliases ("hierna: VCRO") included."""
    strong = _strong_mentions(legible)
    codes = {one.code for one in strong if one.code}
    dated = list(_dated(legible.flat, days, codes))
    outside = [
        Mention(None, "wetboek" if "wetboek" in words.lower() else "wet", start, end)
        for _, gated in _outside().left(legible.known)
        if _may_match(legible, gated)
        for start, end in gated.spans(legible.lower, 0, len(legible.lower))
        if (words := legible.flat[start:end])
    ]
    outside += _compounds(legible.lower)
    mentions = _longest(_shortest_per_start(strong) + dated + outside)
    mentions = [one for one in mentions if not _is_context(legible.flat, one, mentions)]
    return _with_aliases(legible.flat, mentions[:_MAX_MENTIONS])


def _compounds(lower: str) -> Iterator[Mention]:
    """Short titles that no pattern knows ("pachtwet"); they take their articles with them."""
    for match in _KIND_OF_ACT.finditer(lower):
        if lower[match.start() - 1 : match.start()].isalpha():
            first = _FIRST_PART.search(lower, max(0, match.start() - 41), match.start())
            if first and not _NO_INSTRUMENT.match(first.group() + match.group()):
                yield Mention(None, match.group(), first.start(), match.end())


def _is_context(flat: str, one: Mention, mentions: list[Mention]) -> bool:
    """A parent act inside "tot uitvoering van …" right behind an implementing act."""
    if not _IN_EXECUTION.search(flat, max(0, one.start - 40), one.start):
        return False
    return any(0 <= one.start - other.end < 90 and other.soort == "besluit" for other in mentions)


def _with_aliases(flat: str, mentions: list[Mention]) -> list[Mention]:
    known = {one.start: one for one in mentions}
    added: list[Mention] = []
    result: list[Mention] = []
    for one in mentions:
        match = _ALIAS.match(flat, one.end, one.end + 220)
        alias = match["alias"].strip() if match else ""
        if not match or not _is_alias(match["cue"], alias):
            result.append(one)
            continue
        same = known.get(match.start("alias")) or known.get(match.start("alias") + 4)
        if same and same.code and one.code is None:
            result.append(replace(one, code=same.code))
            continue
        result.append(one)
        if not (same and same.code):
            added += _occurrences(flat, alias, match.end(), one)
    return _longest(result + added) if added else result


def _is_alias(cue: str, alias: str) -> bool:
    if re.search(r"hierna|verder|voortaan|afgekort|kortweg|genoemd|als", cue):
        return len(alias) > 2
    return bool(re.fullmatch(r"[A-Z][\w-]*(?:decreet|besluit|codex|wet)|[A-Z]{2,8}", alias))


def _occurrences(flat: str, alias: str, start: int, one: Mention) -> list[Mention]:
    pattern = re.compile(rf"(?<!\w){re.escape(alias)}(?!\w)")
    return [Mention(one.code, one.soort, m.start(), m.end()) for m in pattern.finditer(flat, start)]
