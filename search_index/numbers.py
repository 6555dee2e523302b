"""Numbers of decisions, however people write them: ECLI, arrest number, docket number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from search_index.records import Uitspraak
from search_index.vocabulary import courts

HEADING = 1500  # code points in which a decision states its own numbers

_ECLI = re.compile(
    r"\bECLI\s*:\s*([A-Z]{2})\s*:\s*([A-Z]+)\s*:\s*(\d{4})\s*:\s*([A-Z0-9.]+)", re.IGNORECASE
)
_LABEL = re.compile(
    r"^(?:(?:in\s+de\s+)?(?:zaak|arrest|vonnis|beschikking|rol|rolnr|rolnummer|arrestnr|arrestnummer"
    r"|vonnisnr|vonnisnummer|griffienummer|dossiernummer|nummer|nr|no|a\.\s*r|met|cass|rvs|gwh)"
    r"(?:\.|:|\b)\s*)+",
    re.IGNORECASE,
)
_CASSATIE = re.compile(
    r"([PCDFSGHJ])[.\s]?(\d\d)[.\s]?(\d{1,4})[.\s]?([NF])(?:/\d+)?", re.IGNORECASE
)
_THOUSANDS = re.compile(r"(?<!\d)(?<!\d\.)(\d{1,3})\.(\d{3})(?![\d.])")
_PIECE = re.compile(r"\d+|[A-Z]+")
# What a docket number can look like when it is all that was typed; anchored by `fullmatch`.
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        r"[PCDFSGHJ][.\s]?\d\d[.\s]?\d{1,4}[.\s]?[NF](?:/\d+)?",
        r"(?:19|20)\d\d\s*[/\-. ]\s*[A-Z]{2,3}\d{0,2}\s*[/\-. ]\s*\d{1,5}",
        r"C/\d{1,5}/(?:19|20)?\d\d",
        r"M?HHC[-/ ][A-Z0-9]{1,4}(?:[-/ ][A-Z0-9]{1,4}){1,3}",
        r"(?:\d{4}|\d{2})[-/ ](?:M?HHC|RvVb)[-/ ]\d{1,4}(?:[-/ ][A-Z]{1,3})?",
        r"RvVb[-/ ][A-Z]{1,3}[-/ ]\d{4}[-/ ]\d{1,4}",
        r"A\.?\s?\d{2,3}\.?\d{3}/[IVX]+-\d{1,2}\.?\d{1,4}",
        r"\d{2,3}\.\d{3}",
        r"\d{5,6}",
        r"\d\d[A-Z]{1,2}\d{4,6}",
        r"\d{1,5}/(?:19|20)\d\d",
        r"[A-Z]?\d?\d/\d{1,5}/[A-Z]",
        r"[A-Z]/\d\d/\d{1,5}",
    )
)


def ecli_key(text: str) -> str | None:
    """An ECLI in its one spelling, or None when the text holds none."""
    found = _ECLI.search(text)
    if not found:
        return None
    return "ECLI:" + ":".join(part.upper() for part in found.groups()).rstrip(".")


def docket_key(text: str) -> str:
    """One spelling for a docket or arrest number: pieces in capitals, no leading zeros.

    `2021/NT/00123`, `2021 nt 123` and `rolnr. 2021-NT-123` are one key.
    """
    bare = _LABEL.sub("", text.strip())
    if cassatie := _CASSATIE.fullmatch(bare.strip()):
        chamber, year, number, language = cassatie.groups()
        return f"{chamber}-{year}-{int(number)}-{language}".upper()
    merged = _THOUSANDS.sub(r"\1\2", bare).upper()
    return "-".join(piece.lstrip("0") or "0" for piece in _PIECE.findall(merged))


def number_key(query: str) -> str | None:
    """The key when the whole query is a number of a decision, in any usual spelling."""
    bare = query.strip().strip("\"'()")
    if len(bare) > 80:
        return None
    if found := _ECLI.search(bare):
        return ecli_key(bare) if found.end() == len(bare) and not bare[: found.start()] else None
    bare = _LABEL.sub("", bare).strip()
    if any(shape.fullmatch(bare) for shape in _SHAPES):
        return docket_key(bare)
    return None


def keys_in(text: str, court: str | None = None) -> Iterator[str]:
    """Keys of every number that stands in a short text; with a court's code, of its shape only."""
    for found in _ECLI.finditer(text):
        if key := ecli_key(found.group()):
            yield key
    known = courts()
    chosen = [known[court]] if court in known else known.values() if court is None else ()
    for pattern in {shape for one in chosen for shape in one.rolnummer_regex}:
        for found in re.finditer(pattern, text):
            yield docket_key(found.group())


def keys_of(uitspraak: Uitspraak) -> set[str]:
    """Every key by which people look for this decision: its ECLI, its docket, its own heading."""
    keys = set()
    if uitspraak.ecli and (key := ecli_key(uitspraak.ecli)):
        keys.add(key)
    if uitspraak.rolnummer:
        keys.add(docket_key(uitspraak.rolnummer))
    end = next((zone.end for zone in uitspraak.zones if zone.soort == "hoofding"), HEADING)
    heading = uitspraak.tekst[: min(end, HEADING)]
    keys.update(keys_in(heading, uitspraak.rechtscollege.code))
    return keys - {""}
