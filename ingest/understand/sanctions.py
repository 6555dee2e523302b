"""Amounts in euro and terms in days of the operative part, each for what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ingest.understand import numerals
from ingest.understand.kenmerken import Sanctie, Span
from ingest.understand.legible import Legible
from ingest.understand.prefilter import fold

# Source: Regulation (EC) 2866/98, the fixed rate of the Belgian franc.
FRANC = 40.3399
_DAYS: dict[str, float] = {
    "dag": 1,
    "dagen": 1,
    "week": 7,
    "weken": 7,
    "maand": 30,
    "maanden": 30,
    "jaar": 365,
    "jaren": 365,
    "uur": 1 / 24,
    "uren": 1 / 24,
}

_DIGITS = (
    r"(?:[\dl]{1,3}(?:[.\s']\d{3})+|"
    r"(?=[lO]{0,3}\d)[\dlO]{1,12}(?![\dlO]))(?:,(?:\d{1,2}|-+))?(?:\.\d{2}(?!\d))?"
)
_CURRENCY = r"(?:euro(?:'s)?|EUR|€|frank|fr\.|BEF|BF|F\.?(?=[\s,.);]|$))"
_AMOUNT = re.compile(
    rf"(?:€|\bEUR|\beuro)\s?(?P<n1>{_DIGITS})(?![\d%])"
    rf"|(?<![\w.,/])(?P<n2>{_DIGITS})\s*(?P<c2>{_CURRENCY})(?!\w)",
    re.IGNORECASE,
)
_CURRENCY_WORD = re.compile(r"(?<=[a-zéëï])\s+(euro|frank|EUR)\b", re.IGNORECASE)
_NUMBER_WORDS = re.compile(
    rf"\b(?:{numerals.WORD}\s+(?:en\s+)?){{0,4}}{numerals.WORD}$", re.IGNORECASE
)
_PARENTHESIS = re.compile(rf"\s*\(\s*(?:€\s*)?({_DIGITS})\s*(?:{_CURRENCY})?\s*\)", re.IGNORECASE)
_UNIT = re.compile(
    r"\b(?P<u>dag|dagen|kalenderdagen|week|weken|maand|maanden|jaar|jaren|uur|uren)\b"
    rf"(?:\s+en\s+(?P<n2>\d{{1,3}}|{numerals.WORD})\s+(?P<u2>dagen|maand|maanden)\b)?",
    re.IGNORECASE,
)
_BEFORE_UNIT = re.compile(
    rf"\b(?P<n>\d{{1,4}}|{numerals.WORD}(?:\s+(?:en\s+)?{numerals.WORD}){{0,2}}|anderhalve?|het|de)"
    r"(?:\s*\(\s*\w{1,30}\s*\))?\s+(?:volle\s+|opeenvolgende\s+)?$",
    re.IGNORECASE,
)
# Only "binnen achtenveertig uur" is a term; a working penalty and a time of day are not.
_IN_HOURS = re.compile(r"binnen\s+(?:(?:de|een\s+termijn\s+van)\s+)?$", re.IGNORECASE)
_WITHIN = re.compile(r"binnen\s*$", re.IGNORECASE)
_NOT_A_TERM = re.compile(
    r"(?:\bper|\bsinds|\bsedert|\bouder\s+dan|\bjonger\s+dan|\bvan\s+bijna|leeftijd\s+van)\s*$",
    re.IGNORECASE,
)
_AGE = re.compile(r"\s+(?:oud|geleden|geworden)\b", re.IGNORECASE)

# The first that fits decides; (kind, words before the amount, words behind it).
_KINDS = (
    (
        "dwangsom_maximum",
        r"(?:maximum|maximaal|hoogstens|plafond|begrensd|beperkt\s+tot|ten\s+hoogste)[^.;]{0,40}$",
        r"",
    ),
    ("dwangsom_per_eenheid", r"dwangsom(?:men)?[^.;]{0,40}$", r""),
    (
        "dwangsom_per_eenheid",
        r"",
        (
            r"^\s*(?:\([^)]*\)\s*)?per\s+(?:dag|week|maand|inbreuk|overtreding|begonnen|dier|"
            r"vastgestelde|kalenderdag)"
        ),
    ),
    ("rechtsplegingsvergoeding", r"rechtsplegingsvergoeding[^.;]{0,60}$", r""),
    ("bijdrage_begrotingsfonds", r"", r"^[^.;\d]{0,40}(?:Begrotingsfonds|tweedelijnsbijstand)"),
    ("bijdrage_begrotingsfonds", r"(?:Begrotingsfonds|tweedelijnsbijstand)[^.;]{0,40}$", r""),
    ("vaste_vergoeding", r"(?:vaste\s+vergoeding|beheerskosten)[^.;]{0,40}$", r""),
    (
        "bijdrage_met_opdeciemen",
        (
            r"(?:bijdrage|fonds)[^.;]{0,90}(?:opdeciem\w*|gebracht\s+op|x\s?\d[\d,]*\s*=|"
            r"vermeerderd\s+tot)[^.;]{0,20}$"
        ),
        r"",
    ),
    ("bijdrage", r"(?:bijdrage|Bijzonder\s+Fonds)[^.;]{0,60}$", r""),
    (
        "bijdrage_met_opdeciemen",
        r"opdeciem\w*\s+(?:tot|op|=|hetzij|zijnde)?\s*$",
        r"^[^.;]{0,30}(?:als\s+)?bijdrage",
    ),
    ("bijdrage", r"", r"^[^.;]{0,90}(?:Bijzonder\s+Fonds|slachtoffers\s+van\s+opzettelijke)"),
    (
        "deel_met_uitstel",
        r"(?:gedeelte|deel|uitstel|uitgesteld|waarvan|helft|ten\s+belope)[^.;]{0,40}$",
        r"^[^.;]{0,40}(?:uitstel|opdeciemen\s+inbegrepen)",
    ),
    (
        "deel_met_uitstel",
        r"(?:uitgesteld|uitstel)[^.;]{0,90}(?:gedeelte|deel|belope|belang)\s+van\s*$",
        r"",
    ),
    ("vervangende_geldboete", r"vervangende\s+geldboete[^.;]{0,30}$", r""),
    (
        "geldboete_met_opdeciemen",
        (
            r"(?:opdeciem\w*|gebracht\s+op|verhoogd\s+tot|vermeerderd\s+tot|x\s?\d[\d,]*\s*(?:=|"
            r",)|hetzij|aldus|zijnde|wordt)[^.;\d]{0,40}$"
        ),
        r"",
    ),
    ("geldboete", r"geldboeten?[^.;]{0,50}$", r""),
    ("voordeelontneming", r"voordeel\s?ontneming[^.;]{0,40}$", r""),
    ("boete", r"boete[^.;]{0,160}$", r""),
    (
        "vermogensvoordeel",
        r"(?:vermogensvoorde\w+|verbeurd\w*)[^.;]{0,60}$",
        r"^[^.;]{0,60}verbeurd",
    ),
    ("meerwaarde", r"meerwaarde[^.;]{0,120}$", r""),
    ("herhuisvesting", r"herhuisvesting[^.;]{0,60}$", r""),
    ("kosten", r"(?:kosten|rolrecht|begroot\s+op)[^.;]{0,90}$", r""),
    ("kosten", r"^[^.;]{0,80}dragen", r""),
    ("schadevergoeding", r"(?:schade|provisi|som\s+van|te\s+betalen|vergoeding)[^.;]{0,80}$", r""),
)
_COMPILED = tuple(
    (kind, re.compile(fold(before)), re.compile(fold(after))) for kind, before, after in _KINDS
)
_TERM_KINDS = (
    (
        "proeftermijn",
        (
            r"(?:uitgesteld|uitstel|opschorting|opgeschort|proef\w*)"
            r"(?:(?!gevangenis|vervang|binnen)[^.;]){0,60}$"
        ),
        r"",
    ),
    (
        "vervangende_gevangenisstraf",
        r"vervangende?\s+(?:hoofd)?gevangenisstraf[^.;]{0,40}$",
        r"^\s*(?:vervangende|subsidiaire)",
    ),
    ("vervangend_rijverbod", r"vervangend\s+rijverbod[^.;]{0,40}$", r""),
    (
        "vervangende_gevangenisstraf",
        (
            r"(?:vervangen\s+door|bij\s+gebreke\s+van\s+betaling|subsidiair|EUR|"
            r"euro),?\s+(?:\w+\s+){0,6}(?:of\s+)?(?:een\s+)?(?:gevangenisstraf\s+van\s+)?$"
        ),
        r"",
    ),
    (
        "proeftermijn",
        r"(?:uitgesteld|uitstel|opschorting|proef\w*)[^.;]{0,90}$",
        r"^[^.;]{0,30}(?:uitstel|proef)",
    ),
    ("werkstraf_uitvoering", r"werkstraf[^.;]{0,60}binnen[^.;]{0,30}$", r""),
    (
        "gevangenisstraf",
        r"gevangenisstraf[^.;]{0,30}$",
        r"^\s*(?:effectieve\s+)?(?:hoofd)?gevangenis",
    ),
    ("verbod", r"(?:verbod|verval)[^.;]{0,120}$", r""),
    (
        "termijn",
        (
            r"(?:verslag|neer\s+te\s+leggen|neerleg\w*|conclusies?|betal\w+|hoger\s+beroep|"
            r"verzet|deskundige)[^.;]{0,90}binnen[^.;]{0,60}$"
        ),
        r"",
    ),
    ("hersteltermijn", r"binnen[^.;]{0,60}$", r""),
)
_TERM_COMPILED = tuple(
    (kind, re.compile(fold(before)), re.compile(fold(after))) for kind, before, after in _TERM_KINDS
)
_OPDECIEMEN = re.compile(
    r"(?P<n>\d{1,3}|[a-z]{3,20})\s+opde[cs]i\w+|x\s?(?P<x>\d(?:,5)?)\b|"
    r"factor\s+(?P<f>\d(?:,5)?)|vermenigvuldigd\s+met\s+(?P<v>\d(?:,5)?)",
    re.IGNORECASE,
)
# What the quashed decision had imposed is no longer decided.
_QUASHED = re.compile(
    r"vernietigt\s+(?:het\s+)?(?:bestreden\s+)?(?:arrest|vonnis)\b[^.;]{0,40}in\s+zover(?:re|)\b[^.;]*$",
    re.IGNORECASE,
)
_MAX_ZONE = 60_000


def parse_digits(written: str) -> float:
    """E.g. "1.000,50" and "1 000" and "1.000,-" as a number."""
    plain = written.replace("l", "1").replace("O", "0").replace("'", "")
    plain = re.sub(r"\s", "", plain)
    if re.search(r"\.\d{2}$", plain) and "," not in plain:
        whole, _, cents = plain.rpartition(".")
        return float(whole.replace(".", "") + "." + cents)
    whole, _, cents = plain.partition(",")
    return float(whole.replace(".", "") + "." + (cents.strip("-") or "0"))


def _in_euro(value: float, currency: str) -> float:
    is_franc = currency.lower().startswith(("f", "b"))
    return round(value / FRANC, 2) if is_franc else round(value, 2)


@dataclass(frozen=True, slots=True)
class _Amount:
    bedrag: float
    start: int
    end: int


def find_amounts(flat: str, start: int, end: int) -> list[_Amount]:
    """Every amount of money in `flat[start:end]`, words and digits for one sum once."""
    found = [*_in_digits(flat, start, end), *_in_words(flat, start, end)]
    kept: list[_Amount] = []
    for one in sorted(found, key=lambda amount: amount.start):
        if one.bedrag > 0 and (not kept or one.start >= kept[-1].end):
            kept.append(one)
    return kept


def _in_digits(flat: str, start: int, end: int) -> Iterator[_Amount]:
    for match in _AMOUNT.finditer(flat, start, end):
        value = parse_digits(match["n1"] or match["n2"])
        yield _Amount(_in_euro(value, match["c2"] or "euro"), match.start(), match.end())


def _in_words(flat: str, start: int, end: int) -> Iterator[_Amount]:
    for match in _CURRENCY_WORD.finditer(flat, start, end):
        words = _NUMBER_WORDS.search(flat, max(start, match.start() - 90), match.start())
        number, size = _number_at_end(words.group()) if words else (None, 0)
        if number is None:
            continue
        stop = match.end()
        again = _PARENTHESIS.match(flat, stop)
        if again and abs(parse_digits(again[1]) - number) < 0.01:
            stop = again.end()
        yield _Amount(_in_euro(float(number), match[1]), match.start() - size, stop)


def _number_at_end(words: str) -> tuple[int | None, int]:
    """The longest number that the words end with, and how many characters it takes."""
    parts = list(re.finditer(r"\S+", words))
    for index in range(len(parts)):
        tail = words[parts[index].start() :]
        if (number := numerals.parse_number(tail)) is not None:
            return number, len(words) - parts[index].start()
    return None, 0


def _kind(
    lower: str,
    start: int,
    end: int,
    low: int,
    table: tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...],
) -> str | None:
    before = lower[max(low, start - 170) : start]
    after = lower[end : end + 100]
    for kind, left, right in table:
        if (not left.pattern or left.search(before)) and (not right.pattern or right.search(after)):
            return kind
    return None


def _in_days(many: float, unit: str) -> float:
    """A month is 30 days, a year 365; months that make whole years are years."""
    if unit.startswith("maand") and many and many % 12 == 0:
        return many / 12 * 365
    return many * _DAYS[unit]


def find_terms(flat: str, start: int, end: int) -> list[tuple[int, int, int]]:
    """(days, start, end) of every term; month = 30, year = 365."""
    found = []
    for match in _UNIT.finditer(flat, start, end):
        number = _BEFORE_UNIT.search(flat, max(start, match.start() - 70), match.start())
        if not number or _AGE.match(flat, match.end()):
            continue
        before = flat[max(0, number.start() - 30) : number.start()]
        many = _many(number["n"].lower(), match["u"].lower(), before)
        if many is None or _NOT_A_TERM.search(before):
            continue
        days = _in_days(many, match["u"].lower().removeprefix("kalender"))
        if match["n2"] and (more := numerals.parse_quantity(match["n2"])):
            days += _in_days(more, match["u2"].lower())
        found.append((round(days), number.start(), match.end()))
    return found


def _many(number: str, unit: str, before: str) -> float | None:
    """How many units; "binnen het jaar" is one, "de dag" and "per dag" are none."""
    if number in {"het", "de"}:
        return 1.0 if _WITHIN.search(before) and unit in {"jaar", "maand", "week"} else None
    many = numerals.parse_quantity(number)
    if unit in {"uur", "uren"}:
        return many if many and many % 24 == 0 and _IN_HOURS.search(before) else None
    return many or None


def find_sanctions(
    legible: Legible, zones: tuple[Span, ...]
) -> tuple[tuple[Sanctie, ...], tuple[Span, ...]]:
    """Amounts and terms that were decided, and findings where base × factor is not the total."""
    sancties: list[Sanctie] = []
    bevindingen: list[Span] = []
    for zone in zones:
        if zone.code != "dictum":
            continue
        end = min(zone.end, zone.start + _MAX_ZONE)
        amounts = [
            one
            for one in find_amounts(legible.flat, zone.start, end)
            if not _QUASHED.search(legible.flat, max(zone.start, one.start - 300), one.start)
        ]
        for one in amounts:
            kind = _kind(legible.lower, one.start, one.end, zone.start, _COMPILED) or "bedrag"
            place = legible.span(one.start, one.end)
            sancties.append(Sanctie(kind, *place, bedrag_eur=one.bedrag))
        for days, start, stop in find_terms(legible.flat, zone.start, end):
            kind = _kind(legible.lower, start, stop, zone.start, _TERM_COMPILED) or "termijn"
            place = legible.span(start, stop)
            sancties.append(Sanctie(kind, *place, dagen=days))
        bevindingen += _check_opdeciemen(legible, amounts)
    return tuple(sorted(sancties, key=lambda one: one.start)), tuple(bevindingen)


def _check_opdeciemen(legible: Legible, amounts: list[_Amount]) -> list[Span]:
    """Base × factor must be the stated total. Source: wet 5 maart 1952; 70 opdeciemen is × 8."""
    wrong = []
    for base, total in pairwise(amounts):
        between = legible.flat[base.end : total.start]
        if len(between) > 90 or re.search(r"[;]|\.\s", between):
            continue
        match = _OPDECIEMEN.search(between)
        if not match:
            continue
        factor = _factor(match)
        if factor and abs(base.bedrag * factor - total.bedrag) > 0.01 * total.bedrag + 0.01:
            wrong.append(Span("opdeciemen_kloppen_niet", *legible.span(base.start, total.end)))
    return wrong


def _factor(match: re.Match[str]) -> float | None:
    if match["n"]:
        number = numerals.parse_quantity(match["n"])
        return None if number is None else 1 + number / 10
    written = match["x"] or match["f"] or match["v"]
    return float(written.replace(",", "."))
