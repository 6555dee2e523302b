"""Other decisions that the text cites, as written, with the numbers by which ours are found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ingest.understand import dates
from ingest.understand.court import find_courts
from ingest.understand.kenmerken import Span, Verwijzing
from ingest.understand.legible import Legible
from ingest.understand.zones import zone_at
from search_index.numbers import docket_key

_DATE = re.sub(r"\(\?P<\w+>", "(?:", dates.PATTERN)
_NUMBER = (
    r"(?:ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]*[A-Z0-9]"
    r"|[PCDFSGHJ]\.\d{2}\.\d{3,4}\.[NF]"
    r"|(?:RvVb|HHC|MHHC|UDN|A|S|V|C)[-/][A-Za-z0-9][\w/-]{0,20}\d\w{0,4}(?:-[A-Z]{1,3}\b)?|"
    r"\d{4}[-/](?:RvVb|HHC|MHHC)[-/]\d{1,4}(?:[-/][A-Z]{1,3})?"
    r"|(?:19|20)\d{2}/[A-Z]{2,3}\d{0,2}/\d{1,5}|A\.?\s?\d{2,3}\.?\d{3}/[IVX]+-\d[\d.]*\d|"
    r"\d{2,3}\.\d{3}(?![\d.])|\d{2}/\d{1,5}/[A-Z]\b|(?:19|20)\d{2}/\d{2,5}(?![\d/])"
    r"|\d{1,4}/(?:19|20)?\d{2}(?![\d/])|C-\d{1,4}/\d{2}|\d{4,6}/\d{2}(?!\d)|\d{3,5}(?![\d.,/]))"
)
_CITY = r"[A-Z][a-zé]+(?:-[A-Z][a-zé]+)*"
_DIVISION = rf"(?:\s*,?\s+\(?(?:afdeling|afd\.)\s+{_CITY}\)?)?"
# Courts whose short name takes a seat: "Corr. Gent", "KG Turnhout", "Vz. Rb. Brugge".
_SEATED = (
    r"(?:(?:(?:Vz|Voorz|Pres)\.\s+)?(?:Corr|Rb|REA|Arbh|Arbrb|Orb|Ondrb|Kh|Arrondrb|Jeugdrb)\.?|"
    r"(?:Vz|Voorz|Beslagr|Pol|Vred|Raadk|Rk|Ass|Onderzoeksr|Kort\s+[Gg]ed)\.|Assisen|"
    r"Politierechtbank|Vredegerecht|Correctionele\s+rechtbank|KG|KI|K\.\s?I\.)"
    rf"\s+(?:te\s+)?{_CITY}(?:\s{_CITY})?{_DIVISION}"
)
_SHORT = (
    r"(?:Cass\.|Hof\s+van\s+Cassatie|GwH|Grondw\.\s?H\.|Arbitragehof|Grondwettelijk\s+Hof|RvS|"
    r"R\.v\.St\.|Raad\s+van\s+State|RvVb|MHHC|HHC|"
    r"(?:(?:Milieuh|H)andhavingscollege|Raad\s+voor\s+Vergunningsbetwistingen)"
    r"(?=\s*,?\s(?:\d{1,2}\s+\w+\s+\d{4}|nr\.))|"
    r"HvB\s+(?:te\s+)?\w+|Hof\s+(?:van\s+[Bb]eroep\s+)?(?:te\s+)?(?:Antwerpen|Gent|Brussel|Bergen|Luik)|"
    r"(?:Antwerpen|Gent|Brussel|Luik|Bergen)\s*(?=\(?\d{1,2}[eds ]|\(K\.?I|,\s*\d{1,2}[ed]e?\s+k|"
    rf"\d{{1,2}}\s+\w+\s+\d{{4}},)|{_SEATED}|"
    r"EHRM|E\.H\.R\.M\.|HvJ(?:-?EU)?|H\.v\.J\.|BenGH)"
)
_PART = (
    r"\s*,?\s*(?:\((?:voltallige\s+zitting|ver(?:enigde|\.)\s?k(?:amers|\.)|AV|GK|K\.?\s?I\.?|"
    rf"\d{{1,2}}(?:e|de|ste)\s+k(?:amer|\.)?|\w+\s+kamer)\)|\d{{1,2}}(?:e|de|ste)\s+k(?:amer|\.)|"
    rf"(?:van|d\.?d\.?|op)\s+{_DATE}|{_DATE}"
    r"|(?:(?:A\.?\s?R\.?|arrest|rol(?:nr|nummer)?|zaak|met)\s*)?(?:nrs?\.?|nummer|"
    rf"n°)\s*:?\s*{_NUMBER}|(?:A\.?\s?R\.?|arrest|rol(?:nr|nummer)?\.?|"
    rf"zaak)\s*:?\s*(?:nr\.?\s*)?{_NUMBER}|{_NUMBER})"
)
# "EHRM, Hamer/België, 27 november 2007": the name of the case stands before the day.
_NAME = r"(?:\s*\([^)\d]{1,25}\)|,\s*[A-Z][^,;()\d]{2,60}(?=,\s*\d{1,2}\s))?"
_CITED = re.compile(rf"(?<!Arr\.\s)(?<!Pas\.\s)\b{_SHORT}{_NAME}(?i:(?:{_PART}){{1,4}})")
_CHAMBER = re.compile(r"\d{1,2}(?:e|de|ste)\s+k")
_KIND = (
    r"(?:(?:verstek|tussen|eind|verwijzings)?(?:vonnis|arrest|beschikking)"
    r"(?:\s+(?:tot|van)\s+(?:verwijzing|buitenvervolgingstelling|internering))?"
    r"(?:\s+in\s+kort\s+geding)?)"
)
# What a court that investigates decided binds the case to this one: "beschikking tot verwijzing".
_REFERRAL = re.compile(r"verwijzing|buitenvervolgingstelling|raadkamer|inbeschuldigingstelling")
_FULL = re.compile(
    r"\b(?:(?:het|de)\s+)?(?:(?:bestreden|beroepen|aangevochten|eerste|beroepene|"
    rf"voormelde?)\s+)?{_KIND}\b(?:\s+bij\s+verstek|\s+op\s+verzet)?"
    rf"(?:\s*,?\s*(?:nr\.?|met\s+(?:rol)?nummer|nummer)\s*{_NUMBER})?",
)
# What `_FULL` and `_CITED` cannot do without, found first.
_KIND_WORD = re.compile(r"(?:vonnis|arrest|beschikking)\b")
_BEFORE_KIND = re.compile(
    r"(?:\b(?:het|de)\s+)?(?:\b(?:bestreden|beroepen|aangevochten|eerste|beroepene|voormelde?)\s+)?"
    r"(?:\bverstek|\btussen|\beind|\bverwijzings)?$"
)
_CAPITAL = re.compile(
    r"[ABCEGHJKLMOPRV](?<!\w.)(?:"
    r"(?<=A)[rns]|(?<=B)[ere]|(?<=C)[ao]|(?<=E)[H.]|(?<=G)[ewr]|(?<=H)[ovHa.]|(?<=J)e|"
    r"(?<=K)[GIoh.]|(?<=L)u|(?<=M)[Hi]|(?<=O)[nr]|(?<=P)[oer]|(?<=R)[vb.aEk]|(?<=V)[zor])"
)
_COURT_WORDS = (
    r"(?:Nederlandstalige\s+)?(?:rechtbank|hof|raad\s+van\s+state|raad\s+voor|"
    r"(?:milieu)?handhavingscollege|college|politierechtbank|vrederechter|vredegerecht|"
    r"correctionele|arbeids\w+|ondernemingsrechtbank|raadkamer|"
    r"kamer\s+van\s+inbeschuldigingstelling|beslagrechter|voorzitter|grondwettelijk|"
    r"arbitragehof|raad)"
)
_FULL_TAIL = re.compile(
    rf"(?P<pre>\s*,?\s*(?:op|d\.?d\.?|van)\s+{_DATE}\s*,?)?\s*,?\s*(?:(?:gewezen|uitgesproken|"
    r"verleend|gegeven)\s+)?(?:door|van|in)\s+(?:de|het|deze|dit)\s+(?:zelfde\s+)?"
    rf"{_COURT_WORDS}(?P<mid>[^.;()]|\.(?=\w)){{0,110}}?(?P<post>,?\s*(?:van|d\.?d\.?|op|"
    rf"gewezen\s+op|uitgesproken\s+op)\s+{_DATE}|,?\s*(?:gewezen\s+)?(?:onder|"
    rf"met)\s+(?:het\s+)?(?:rol|arrest|vonnis)?nummer\s+{_NUMBER}|\s+nr\.\s*{_NUMBER})",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\s*,?\s*(?:\(?\s*(?:met\s+(?:rol)?nummer|onder\s+(?:het\s+)?(?:\w*nummer|nr\.?)|"
    r"(?:arrest|rol)?\s?nr\.?|gewezen\s+onder\s+nummer|nummer|inzake|"
    rf"rolnummer)\s*{_NUMBER}\s*\)?|(?:van|d\.?d\.?)\s+{_DATE}|\s*\(?{_NUMBER}\)?(?=[\s).,;]))",
    re.IGNORECASE,
)
_BEFORE_COURT = re.compile(
    rf"(?P<day>\s*,?\s*(?:(?:dat|die)\s+)?(?:op|d\.?d\.?|van)\s+{_DATE}\s*,?)?\s*,?\s*(?:(?:gewezen|"
    r"uitgesproken)\s+)?(?:door|van)\s+(?:de|het|deze|dit)\s+",
    re.IGNORECASE,
)
_BARE_TAIL = re.compile(
    r"\s+(?:van|d\.?d\.?|uitgesproken\s+op|"
    rf"gewezen\s+op)\s+{_DATE}(?:\s*,?\s*(?:met\s+(?:rol)?nummer|nr\.?)\s*{_NUMBER})?",
    re.IGNORECASE,
)
_ECLI = re.compile(r"\bECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9](?:[A-Z0-9.-]{0,29}[A-Z0-9])?\b")
# The first letter stands before the look-behind, so that the search can skip to it.
_FREE = re.compile(
    r"[PCDFSGHJRM](?<!\w.)(?:(?<=[PCDFSGHJ])\.\d{2}\.\d{3,4}\.[NF]|"
    r"(?<=R)vVb-[A-Z]{1,3}-\d{4}-\d{4}|(?<=H)HC[-/][A-Z]{1,3}[-/]\d{4}[-/]\d{4}|"
    r"(?<=M)HHC[-/][A-Z]{1,3}[-/]\d{4}[-/]\d{4}|(?<=M)HHC[-/]\d{2}[-/]\d{1,3}-[A-Z]{1,2}\d?)\b"
    rf"(?:\s*,?\s*(?:van|d\.?d\.?)\s+{_DATE})?"
)
_A_COURT = re.compile(_COURT_WORDS, re.IGNORECASE)
_HAS_GIVEN = re.compile(
    r"[^.;:]{0,110}?\b(?:heeft|stelde|oordeelde|veroordeelde|verwees|besliste)\s+(?:de|het)\s+"
    r"(?:rechtbank\s+van\s+eerste|hof\s+van\s+beroep|politierechtbank|arbeids|raad\s+v|correctionele|"
    r"ondernemings|raadkamer|kamer\s+van\s+inb)",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:bij|in\s+(?:zijn|haar|het|een)|met\s+een|met\s+het)\s+$", re.IGNORECASE)
_UNDER_REVIEW = re.compile(
    r"(?:bestreden|beroepen|aangevochten)|(?:hoger\s+beroep|beroep|verzet|voorziening(?:en)?|"
    r"cassatieberoep|grieven)\s+(?:\w+\s+){0,6}tegen\s+(?:het\s+|de\s+)?$",
    re.IGNORECASE,
)
# What the same court ruled before in the same case is no other case.
_EARLIER = re.compile(
    r"\bvan\s+(?:deze|dit)\s+(?:rechtbank|hof|college|raad|kamer)\b", re.IGNORECASE
)
_IN_SAME_CASE = re.compile(
    r",?\s+waarbij\s+(?:de|het)\s+(?:schorsing|debat|tussenkomst)", re.IGNORECASE
)
# What became of the request to suspend is an earlier step of the same appeal.
_SUSPENDED = re.compile(
    r"\s+(?:heeft|verwierp|verwerpt|werd|is)\s+(?:de|het)\s+(?:vordering|verzoek)\s+tot\s+schorsing",
    re.IGNORECASE,
)
# A number between brackets finds the decision but is no part of its name.
_BRACKETED = re.compile(r"\s*\((?:met\s+|onder\s+)?(?:\w*nummer|\w*nr\.?)[^()]*\)?$", re.IGNORECASE)
_NUMBER_ONLY = re.compile(_NUMBER)
_MAX = 200


def find_references(  # noqa: PLR0913 - each argument is one thing already read from the text
    legible: Legible,
    zones: tuple[Span, ...],
    days: list[dates.Found],
    own: tuple[str, ...],
    decided: date | None,
    *,
    appeal: bool,
) -> tuple[Verwijzing, ...]:
    """Every reference in order of the text; the decision itself is none."""
    flat = legible.flat
    own_keys = {docket_key(number) for number in own}
    found: list[tuple[int, int]] = []
    for start, end in [*_full(flat), *_short(flat), *_free(flat)]:
        if len(found) >= _MAX:
            break
        if any(start < other_end and end > other_start for other_start, other_end in found):
            continue
        if not _is_own(flat, (start, end), days, own_keys, decided, zones=zones):
            found.append((start, end))
    result = []
    for start, end in _without_repeats(flat, days, sorted(found)):
        named = end - len(match.group()) if (match := _BRACKETED.search(flat, start, end)) else end
        place = legible.span(start, named)
        words = legible.text[start:named]
        result.append(
            Verwijzing(
                words,
                *place,
                _relation(flat, start, zones, appeal=appeal),
                _keys(flat, (start, end), days, own_keys),
            )
        )
    return tuple(result)


def _without_repeats(
    flat: str, days: list[dates.Found], found: list[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """A decision under review that was cited with its court stands once.

    "Het bestreden vonnis van 3 mei 2021" behind it is the same one.
    """
    cited: set[date] = set()
    for start, end in found:
        words = flat[start:end]
        named = {one.dag for one in dates.within(days, start, end)}
        if not (_UNDER_REVIEW.search(words) and named and named <= cited):
            yield start, end
        cited |= named


def _trim(flat: str, start: int, end: int) -> tuple[int, int]:
    while end > start and flat[end - 1] in " ,;(":
        end -= 1
    return start, end


def _short(flat: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    end = 0
    for capital in _CAPITAL.finditer(flat):
        if capital.start() >= end and (match := _CITED.match(flat, capital.start())):
            end = match.end()
            if any(char.isdigit() for char in _CHAMBER.sub("", match.group())):
                found.append(_trim(flat, match.start(), end))
    return found


def _full(flat: str) -> list[tuple[int, int]]:
    found = []
    for kind in _KIND_WORD.finditer(flat):
        before = _BEFORE_KIND.search(flat, max(0, kind.start() - 45), kind.start())
        match = _FULL.match(flat, before.start() if before else kind.start())
        end = _end_of_full(flat, match) if match else None
        if match is None or end is None:
            continue
        while more := _MORE.match(flat, end):
            if more.end() - end > 90:
                break
            end = more.end()
        found.append(_trim(flat, match.start(), end))
    return found


def _end_of_full(flat: str, match: re.Match[str]) -> int | None:
    """Where the court, day or number behind "vonnis" ends; None when nothing of it follows."""
    if tail := _FULL_TAIL.match(flat, match.end()):
        return tail.end()
    numbered = any(char.isdigit() for char in match.group())
    before_court = _BEFORE_COURT.match(flat, match.end())
    if before_court and (numbered or before_court["day"]):
        courts = find_courts(flat, before_court.end(), before_court.end() + 160)
        if courts and courts[0].start - before_court.end() < 20:
            return courts[0].end
        if before_court["day"] and _A_COURT.match(flat, before_court.end()):
            return before_court.end("day")
    tail = _BARE_TAIL.match(flat, match.end())
    if tail is None:
        return None
    is_told = (
        numbered
        or _is_reviewed(flat, match.start(), match.end())
        or _REFERRAL.search(match.group())
        or _court_before(flat, match.start())
        or _asks(flat, match.start(), tail.end())
    )
    return tail.end() if is_told else None


def _asks(flat: str, start: int, end: int) -> bool:
    """Whether the court that gave it follows: "Bij vonnis van … heeft het hof van beroep te …"."""
    return bool(_BY.search(flat, max(0, start - 10), start) and _HAS_GIVEN.match(flat, end))


def _court_before(flat: str, start: int) -> bool:
    """Whether the clause names the court: "het hof van beroep te Gent oordeelde bij arrest van"."""
    left = max(0, start - 140)
    if not _BY.search(flat, left, start):
        return False
    sentence = max(flat.rfind(". ", left, start) + 1, flat.rfind("  ", left, start), left)
    return bool(find_courts(flat, sentence, start))


def _is_reviewed(flat: str, start: int, end: int) -> bool:
    """Whether the words say that this is the decision under review.

    Others without a court are decisions of the same case.
    """
    before = flat[max(0, start - 70) : start]
    words = flat[start:end]
    return bool("verstek" in words or _UNDER_REVIEW.search(words) or _UNDER_REVIEW.search(before))


def _free(flat: str) -> list[tuple[int, int]]:
    patterns = (_ECLI, _FREE) if "ECLI" in flat else (_FREE,)
    return [match.span() for pattern in patterns for match in pattern.finditer(flat)]


def _is_own(  # noqa: PLR0913 - each argument is one thing already read from the text
    flat: str,
    place: tuple[int, int],
    days: list[dates.Found],
    own: set[str],
    decided: date | None,
    *,
    zones: tuple[Span, ...],
) -> bool:
    """Whether a reference is to this very decision."""
    start, end = place
    words = flat[start:end]
    named = dates.within(days, start, end)
    numbers = {
        docket_key(match.group())
        for match in _NUMBER_ONLY.finditer(_without_days(words, named, start))
    }
    if numbers & own:
        return True
    zone = zone_at(zones, start)
    edge = zone in {"hoofding", "ondertekening", "dictum"}
    page_header = start >= 8 and flat[start - 8 : start].isspace()
    if any(one.dag == decided for one in named) and (edge or page_header):
        return True
    earlier = _EARLIER.search(words) and not _REFERRAL.search(words)
    if earlier and not _is_reviewed(flat, start, end):
        return True
    if _SUSPENDED.match(flat, end):
        return True
    if _IN_SAME_CASE.match(flat, end) and flat[max(0, start - 9) : start].lower() == "gelet op ":
        return True
    before = flat[max(0, start - 12) : start].lower()
    return bool(re.search(r"\b(?:dit|deze|onderhavig)\s*$", before))


def _relation(flat: str, start: int, zones: tuple[Span, ...], *, appeal: bool) -> str:
    before = flat[max(0, start - 70) : start]
    if _UNDER_REVIEW.search(flat[start : start + 40]) or _UNDER_REVIEW.search(before):
        return "beroepen_uitspraak"
    is_full = bool(_FULL.match(flat, start))
    early = zone_at(zones, start) in {"procedure", "hoofding"}
    return "beroepen_uitspraak" if appeal and is_full and early else "aangehaald"


def _without_days(words: str, named: list[dates.Found], start: int) -> str:
    """The words with spaces for the days in them, whose numbers are no decision's."""
    for one in named:
        low, high = one.start - start, one.end - start
        words = words[:low] + " " * (high - low) + words[high:]
    return words


def _keys(
    flat: str, place: tuple[int, int], days: list[dates.Found], own: set[str]
) -> tuple[str, ...]:
    """Normalised numbers, and court with day when the reference gives both."""
    start, end = place
    words, named = flat[start:end], dates.within(days, start, end)
    undated = _without_days(words, named, start)
    keys = [docket_key(match.group()) for match in _NUMBER_ONLY.finditer(undated)]
    courts = find_courts(words, short=True)
    if courts and named:
        keys.append(f"{courts[0].code}:{named[0].dag.isoformat()}")
    return tuple(dict.fromkeys(key for key in keys if key not in own))
