"""Which court gave the decision: every spelling and old name to one code of courts.csv."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ingest.understand.legible import Legible
from search_index.vocabulary import courts

_KINDS = {
    "CASS": r"hof\s+van\s+(?:cassatie|verbreking)|cour\s+de\s+cassation",
    "GWH": r"grondwettelijk\s+hof|arbitragehof",
    "RVS": r"raad\s+van\s+state",
    "MHHC": r"milieuhandhavingscollege",
    "HHC": r"(?<!milieu)handhavingscollege",
    "RVVB": r"raad\s+voor\s+vergunningsbetwistingen",
    "RVERK": r"raad\s+voor\s+verkiezingsbetwistingen",
    "RSTVB": r"raad\s+voor\s+betwistingen\s+inzake\s+studievoortgangsbeslissingen",
    "EHRM": r"europees\s+hof\s+voor\s+de\s+rechten\s+van\s+de\s+mens",
    "HVJ": r"hof\s+van\s+justitie",
    "BENGH": r"benelux-?\s?gerechtshof",
    "HVB": r"hof\s+van\s+beroep|kamer\s+van\s+inbeschuldigingstelling",
    "ASS": r"hof\s+van\s+assisen",
    "ARH": r"arbeidshof",
    "ARB": r"arbeidsrechtbank",
    "ONDR": r"ondernemingsrechtbank|rechtbank\s+van\s+koophandel",
    "POL": r"politierechtbank",
    "REA": r"rechtbank(?:\s+van)?\s+eerste\s+aanleg|correctionele\s+rechtbank|"
    r"burgerlijke\s+rechtbank|beslagrechter|raadkamer",
    "VRED": r"vredegerecht|vrederechter",
}
_SHORT = {
    "CASS": r"\bCass\.",
    "GWH": r"\b(?:GwH|Arbitragehof)\b",
    "RVS": r"\bRvS\b|\bR\.v\.St\.",
    "MHHC": r"\bMHHC\b",
    "HHC": r"\bHHC\b",
    "RVVB": r"\bRvVb\b",
    "HVB": r"\bHvB\b",
    "REA": r"\bCorr\.|\bREA\b|\bRb\.",
    "POL": r"\bPol\.",
    "EHRM": r"\bEHRM\b",
    "HVJ": r"\bHvJ\b",
}
# To be searched in lower case.
_KIND = re.compile("|".join(f"(?P<{code}>{pattern})" for code, pattern in _KINDS.items()))
_KIND_SHORT = re.compile("|".join(f"(?P<{code}>{pattern})" for code, pattern in _SHORT.items()))
# Between the name of a kind of court and its seat stands nothing but this.
_LINK = re.compile(
    r"[\s,;:()/.-]*(?:(?:te|van|voor|het|de|provincie|gerechtelijk|administratief|arrondissement|"
    r"kanton|zitting\s?houdende?|zetelend|ressort|sectie\s+correctionele\s+rechtbank|sectie|"
    r"eerste|tweede|derde|vierde|vijfde|zesde|zevende|\d{1,2}e|strafzaken|in|burgerlijke\s+zaken|"
    r"afdeling|afd|district)\b[\s,;:()/.-]*)*",
    re.IGNORECASE,
)
_DIVISION = re.compile(
    r"[\s,;:()|–—-]*(?:(?:sectie\s+)?correctionele\s+(?:rechtbank|"
    r"zaken)[\s,;:()|–—-]*)?(?:afdeling|afd\.)\s+"
    r"([A-Z][\w'-]+(?:-[A-Z][\w'-]+)*)",
    re.IGNORECASE,
)
_OTHER_NAMES = {
    "doornik": "tournai",
    "oostvlaanderen": "oost-vlaanderen",
    "westvlaanderen": "west-vlaanderen",
    "tongeren": "tongeren-borgloon",
    "borgloon": "tongeren-borgloon",
    "st-niklaas": "sint-niklaas",
    "st.-niklaas": "sint-niklaas",
    "st-truiden": "sint-truiden",
    "ieperen": "ieper",
    "ghent": "gent",
    "gand": "gent",
    "anvers": "antwerpen",
    "louvain": "leuven",
}
_PLACE = re.compile(r"[A-Z][\w.'’-]*(?:\s+op\s+den\s+Berg)?", re.IGNORECASE)
_ORDINAL = {
    "eerste": "1",
    "tweede": "2",
    "derde": "3",
    "vierde": "4",
    "vijfde": "5",
    "zesde": "6",
    "zevende": "7",
    "i": "1",
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "v": "5",
    "vi": "6",
    "vii": "7",
}
_CANTON = re.compile(
    r"\b(eerste|tweede|derde|vierde|vijfde|zesde|zevende|[1-7](?=\s?e|ste|de))\w{0,3}\s+kanton",
    re.IGNORECASE,
)
_CANTON_AFTER = re.compile(r"[\s,-]*([1-7]|IV|VI{0,2}|I{1,3})\b")
_DUTCH_SPEAKING = re.compile(r"nederlandstalige?\s+\S{0,30}\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CourtFound:
    """A court named in the text: its code, the division as written, and where."""

    code: str
    afdeling: str | None
    start: int
    end: int


@cache
def _seats() -> dict[tuple[str, str], str]:
    """(kind, place in lower case) to code: a division answers to its seat, a court to its name."""
    seats: dict[tuple[str, str], str] = {}
    for code, court in courts().items():
        kind = code.partition("_")[0]
        if court.afdeling_van and court.afdeling:
            seats.setdefault((kind, court.afdeling.lower()), code)
    for code in courts():
        kind, _, place = code.partition("_")
        if place and not courts()[code].afdeling_van:
            name = place.lower().replace("_", "-").removesuffix("-nl")
            seats.setdefault((kind, name), code)
            if kind == "VRED":
                for part in _canton_names(name):
                    seats.setdefault((kind, part), code)
    return seats


def _canton_names(name: str) -> list[str]:
    """E.g. "gent-3" also answers to "gent"; "beveren-kruibeke-zwijndrecht" to "beveren"."""
    number = re.fullmatch(r"(.+)-\d", name)
    if number:
        return [number[1]]
    first = name.partition("-")[0]
    return [first] if first not in {"sint", "heist"} else []


def _normal_place(word: str) -> str:
    place = word.lower().strip(".,;:'’-")
    return _OTHER_NAMES.get(place, place)


def _first_seat(kind: str, text: str, start: int) -> tuple[str, int] | None:
    """The longest place name right after the link words, if it is a seat of this kind."""
    link = _LINK.match(text, start)
    position = link.end() if link else start
    match = _PLACE.match(text, position)
    if not match:
        return None
    words = [match.group().replace(" ", "-"), match.group()]
    head = match.group()
    while "-" in head:
        head = head.rpartition("-")[0]
        words.append(head)
    for word in words:
        if code := _seats().get((kind, _normal_place(word))):
            return code, match.start() + len(word)
    return None


def _division(kind: str, parent: str, text: str, position: int) -> tuple[str, str, int] | None:
    match = _DIVISION.match(text, position)
    if not match:
        return None
    written = match[1].rstrip(".,;:'")
    wanted = _normal_place(written)
    for code, court in courts().items():
        if (
            court.afdeling_van
            and code.startswith(kind)
            and (court.afdeling or "").lower() == wanted
        ):
            own_parent = parent in {court.afdeling_van, code}
            if own_parent or kind != "REA":
                return code, written, match.end()
    return None


def _numbered_canton(code: str, text: str, start: int, end: int) -> str:
    stem = re.sub(r"_\d$", "", code)
    if stem == code:
        return code
    before = _CANTON.search(text, start, end)
    after = _CANTON_AFTER.match(text, end)
    number = before[1] if before else after[1] if after else "1"
    numbered = f"{stem}_{_ORDINAL.get(number.lower(), number)}"
    return numbered if numbered in courts() else code


def resolve(kind: str, text: str, start: int, end: int) -> CourtFound | None:
    """The court of a kind whose name stands at `text[start:end]`, with the seat that follows."""
    if kind in courts():
        return CourtFound(kind, None, start, end)
    if kind != "HVB" and _DUTCH_SPEAKING.search(text, max(0, start - 40), start):
        return CourtFound(f"{kind}_BRUSSEL_NL", None, start, end)
    seat = _first_seat(kind, text, end)
    if not seat:
        return None
    code, position = seat
    if kind == "VRED":
        return CourtFound(_numbered_canton(code, text, start, position), None, start, position)
    written = (
        text[max(0, position - 40) : position].rsplit(maxsplit=1)[-1].strip("(,")
        if courts()[code].afdeling_van
        else None
    )
    parent = courts()[code].afdeling_van or code
    if courts()[code].afdeling_van and _province_of(kind, written or ""):
        parent = _province_of(kind, written or "")
    division = _division(kind, parent, text, position)
    if division:
        return CourtFound(division[0], _in_title(division[1]), start, division[2])
    if (
        written
        and not text[start:end].lower().startswith("corr")
        and _is_modern(text, end, position)
    ):
        code = _province_of(kind, written) or code
        written = None if not courts()[code].afdeling_van else written
    return CourtFound(code, _in_title(written), start, position)


def _in_title(written: str | None) -> str | None:
    """E.g. "HASSELT" as "Hasselt"; what is not in capitals stays as written."""
    return written.title() if written and written.isupper() else written


def _province_of(kind: str, place: str) -> str:
    """The undivided court of that very name ("Antwerpen" is a court and a seat)."""
    code = f"{kind}_{_normal_place(place).upper().replace('-', '_')}"
    return code if code in courts() and not courts()[code].afdeling_van else ""


def _is_modern(text: str, end: int, position: int) -> bool:
    """E.g. "rechtbank van eerste aanleg Antwerpen" is the court; "… te Antwerpen" the old seat."""
    return not re.search(r"\bte\b", text[end:position], re.IGNORECASE)


def find_courts(
    text: str, start: int = 0, end: int | None = None, *, short: bool = False
) -> list[CourtFound]:
    """Every court named in `text[start:end]` that courts.csv knows; `short` adds abbreviations."""
    limit = len(text) if end is None else min(end, len(text))
    found = []
    lowered = text[start:limit].lower()
    exact = len(lowered) == limit - start
    searches = [_KIND.finditer(lowered)] if exact else []
    if short:
        searches.append(_KIND_SHORT.finditer(text[start:limit]))
    for search in searches:
        for match in search:
            kind, low, high = str(match.lastgroup), start + match.start(), start + match.end()
            court = resolve(kind, text, low, high)
            if court:
                found.append(court)
    return sorted(found, key=lambda court: court.start)


def find_court(legible: Legible, head_end: int, sign_start: int | None) -> CourtFound | None:
    """The court that speaks: the first of the caption, else the one that signs."""
    head = find_courts(legible.flat, 0, head_end)
    if head:
        return _with_division(head)
    if sign_start is not None and (signed := find_courts(legible.flat, sign_start)):
        return signed[0]
    return None


def _with_division(head: list[CourtFound]) -> CourtFound:
    """The same court named again with its division says more."""
    first = head[0]
    if first.afdeling is None:
        for other in head[1:4]:
            if courts()[other.code].afdeling_van == first.code:
                return other
    return first
