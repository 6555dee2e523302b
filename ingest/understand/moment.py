"""The day on which the decision was given, and the days of the facts."""

from __future__ import annotations

import re
from datetime import date

from ingest.understand.dates import Found, within

_WEEKDAY = r"(?:(?:'s\s+)?(?:maan|dins|woens|donder|vrij|zater|zon)dags?,?\s+)?"
# What may stand between the words that give the day and the day itself.
_TO_DAY = rf"[\s:,]*(?:d(?:e|en)\s+)?{_WEEKDAY}(?:d(?:e|en)\s+)?$"
_RULING = r"(?:eind|tussen|deel)?(?:vonnis|arrest|beschikking)"
_HEAD_CUES = re.compile(
    rf"(?:datum\s+van\s+(?:de\s+)?(?:uitspraak|{_RULING})|uitspraak\s?datum|"
    r"datum\s+uitspraak|datum\s+" + _RULING + r"|"
    r"(?:gewezen|gegeven|verleend|geveld|uitgesproken|gedaan)(?:\s+[^\n.;]{0,70})?\s+op|"
    r"(?:gewezen|gegeven|geveld)(?=\s+de[n]?\s+)|"
    rf"\b(?:{_RULING}|(?:terecht|rechts)?zitting)\s*"
    r"(?:(?:nr\.?|nummer)?\s*\S*\d\S*\s*)?(?:van|d\.?\s?d\.?°?|op|,)|op\s+heden|heden|"
    rf"\b{_RULING}(?=\s+de[n]?\s+)|"
    r"zitting(?:\s+[^\n.;]{0,40})?\s+van|"
    r"\bnr\.?\s*\S+\s+van|uitspraak\s*(?:van|op|:)|^[ ]*van|met\s+nummer\s+\S+\s+van|"
    rf"datum){_TO_DAY}",
    re.IGNORECASE | re.MULTILINE,
)
_OTHER_DAY = re.compile(
    r"(?:gebore\w*|dagvaarding|besluit|beslissing|verzoekschrift|brief|proces-verbaal|decreet|"
    r"\bwet|overleden|"
    r"kenmerk|zitting\s+van|tot|vastgesteld|ontvangen|ingekomen|cassatie|betekend|verzonden|"
    r"afschrift)\b[^\n]{0,50}$",
    re.IGNORECASE,
)
_FOLLOWED = re.compile(
    r",?\s*(?:heeft\s+\w+(?:\s+\w+){0,4}\s+)?(?:het|"
    r"de)\s+(?:hierna\s?)?volgende?\s+(?:tussen)?(?:arrest|vonnis|beschikking)",
    re.IGNORECASE,
)
_GIVEN_ON = re.compile(
    rf"\b{_RULING}\s+(?:d\.?d\.?°?|van)\s*{_WEEKDAY}$|"
    r"^[ ]*(?:vonnis|arrest|beschikking|zitting)[ ]*[-–:]?[ ]*$|"
    r"\bkamer[ ]*[-–|,][ ]*(?:van[ ]+)?$|"
    r"^[^\n.;]*\b(?:rechtbank|hof|kamer|college)\b[^.;\n]{0,80}\bzitting\s+van\s+"
    rf"{_WEEKDAY}$|"
    r"(?:datum\s+van\s+)?uitspraak[\s:]*$",
    re.IGNORECASE | re.MULTILINE,
)
# "tegen het vonnis van", "na cassatie bij arrest van": a ruling that came before this one.
_ANOTHER_RULING = re.compile(
    r"\b(?:bestreden|beroepen|aangevochten|tegen|bij|het|de|een|eerste|vorig|gewezen)\s+"
    r"\w*(?:vonnis|arrest|beschikking)\s+(?:d\.?d\.?|van)\s*$",
    re.IGNORECASE,
)
# A day that has a line to itself, with at most its weekday; not the tail of a sentence.
_ALONE_LINE = re.compile(
    r"[ ]*(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,?[ ]+)?", re.IGNORECASE
)
_RUNS_ON = re.compile(
    r"(?:\b(?:van|op|tot|en|met|sinds|dd|te|de|het)|[,.(]d\.?|,)\s*$", re.IGNORECASE
)
_NAMES_ANOTHER = re.compile(
    r"(?:gebore|dagvaard|betekend|ontvangen|neergelegd|ingekomen|afgeleverd|verzonden|feiten)[^\n]*\n\s*$",
    re.IGNORECASE,
)
_LINE_END = re.compile(r"[ ]*[.,]?[ ]*(?:\n|$)")
# The day of a norm is never the day of the decision, however near a formula it stands.
_OF_A_NORM = re.compile(
    r"(?:decreet|decreten|\bwet|wetten|wetboek|codex|besluit|\bKB|\bB\.?\s?V\.?\s?R\.?|"
    r"verordening|richtlijn|omzendbrief)\b[^.;:]{0,60}\bvan\s*$",
    re.IGNORECASE,
)
# A day of birth is never the day of the decision. It stands behind "geboren" or "°", over a line
# end, or behind the name that opens the line of a party ("JANSSENS Piet, 3/7/1997, student").
_OF_BIRTH = re.compile(
    r"(?:gebore\w*|geboorte\w*|\bgeb\.|\bborn|\bn[ée]{1,2}e?\s+le)(?:\b|(?<=\.))[^.;]{0,80}\Z|(?<!d)°\s*\Z|"
    r"^[^\n,]*[^\W\d_]{3,}[ ][^\n,]*,[ ]*\Z",
    re.IGNORECASE | re.MULTILINE,
)
# The words that open a caption and not the line of a person.
_OPENS_CAPTION = re.compile(
    r"rechtbank|\bhof\b|college|kamer|zitting|vonnis|arrest|beschikking|uitspraak|\braad\b|"
    r"vrederechter|vredegerecht|gevonnist|gewezen|gedaan|verleend|^te\s|(?:maan|dins|woens|donder|vrij|zater|zon)dag|\bnr\.|nummer",
    re.IGNORECASE | re.MULTILINE,
)
# Days that lie behind the court when it decides: hearings, summonses, records, other rulings.
_GONE_BY = re.compile(
    r"(?:(?:terecht)?zitting(?:en)?\s+van|dagvaarding(?:en)?\s+(?:van|is\s+van|zijn\s+van)|"
    r"gedagvaard\s+op|vastgesteld\s+op|proces-verbaal\s+van|verhoor\s+van|gehoord\s+op|"
    r"behandeld\s+op|pleidooien\s+van|\bCass\.|\b(?:GwH|RvS|HHC|RvVb|EHRM)|"
    r"\b(?:arrest|vonnis)\s+van)\s*$",
    re.IGNORECASE,
)
_SIGN_CUES = re.compile(
    r"uitgesproken|uitspraak|zitting|gewezen|heden|aldus|geoordeeld|gedaan|verleend", re.IGNORECASE
)
_NOT_DECISION = re.compile(
    r"(?:dagvaarding|geboren|besluit|beslissing|verzoekschrift|brief|proces-verbaal|decreet|"
    r"wet|zitting\s+van\s+\d|"
    r"behandeld|beraad|pleidooien|vonnis\s+van\s+de|rechtbank|arrest\s+van\s+het\s+hof|"
    r"beroepen|bestreden)"
    r"[^.\n]{0,60}$",
    re.IGNORECASE,
)


# In a lower-case text: what stands before a day of the facts, and before a day of something else.
_OF_FACTS = re.compile(
    r"(?:\btot(?:\s+en\s+met)?|\bop|\btussen|\bvan|\ben|\bomstreeks|\bsedert|\bsinds|"
    r"\bvanaf|t/m|,|\bdatum)\s*$"
)
_NOT_OF_FACTS = re.compile(
    r"(?:decreet|wet|besluit|akte|koninklijk|notaris|geboren|codex|arrest|"
    r"vergunning)\b[^.;]{0,50}$"
)


def find_decision_date(
    text: str, days: list[Found], head_end: int, sign_start: int | None
) -> Found | None:
    """The date in the caption that says so; else the one of the signature; else the best left.

    A decision is no older than the hearings and rulings that its own body speaks of.
    """
    head = _days(text, days, 0, head_end)
    sign = [] if sign_start is None else _days(text, days, sign_start)
    signed = next((found for found in sign if _signs(text, found, sign_start or 0)), None)
    cued = [found for found in head if _is_cued(text, found)]
    if signed and any(found.dag == signed.dag for found in head):
        return next(found for found in head if found.dag == signed.dag)
    candidates = [*cued, *([signed] if signed else [])]
    floor = _latest_gone_by(text, days, head_end, sign_start) if candidates else None
    late = [found for found in candidates if floor is None or found.dag >= floor]
    if late or candidates:
        return (late or candidates)[0]
    floor = _latest_gone_by(text, days, head_end, sign_start)
    return _latest_left(text, days, head, floor, sign_start)


def _days(text: str, days: list[Found], start: int, end: int | None = None) -> list[Found]:
    """The dates of a part of the text but for those of norms."""
    return [
        found
        for found in within(days, start, end)
        if not _OF_A_NORM.search(text, max(0, found.start - 80), found.start)
        and not _is_birth(text, found)
    ]


def _is_birth(text: str, found: Found) -> bool:
    before = _OF_BIRTH.search(text, max(0, found.start - 100), found.start)
    return before is not None and not _OPENS_CAPTION.search(before.group())


def _latest_gone_by(text: str, days: list[Found], start: int, end: int | None) -> date | None:
    """The newest day between caption and signature that lies behind the court."""
    gone = [
        found.dag
        for found in within(days, start, end)
        if _GONE_BY.search(text, max(0, found.start - 30), found.start)
    ]
    return max(gone, default=None)


def _latest_left(
    text: str, days: list[Found], head: list[Found], floor: date | None, sign_start: int | None
) -> Found | None:
    """Without any cue: the latest day of the caption or the last lines that is nothing else.

    It is no older than what lies behind the court.
    """
    left = [
        found
        for found in head
        if not _OTHER_DAY.search(text, max(0, found.start - 60), found.start)
    ]
    left += [
        found
        for found in _days(text, days, max(sign_start or 0, len(text) - 700))
        if not _OTHER_DAY.search(text, max(0, found.start - 60), found.start)
    ]
    late = [found for found in left if floor is None or found.dag >= floor]
    return max(late, key=lambda found: found.dag, default=None)


def _is_cued(text: str, found: Found) -> bool:
    """Whether the words around a day of the caption say that the decision was given then."""
    if _stands_alone(text, found):
        return True
    if _FOLLOWED.match(text, found.end):
        return True
    before = text[max(0, found.start - 70) : found.start]
    if _ANOTHER_RULING.search(before):
        return False
    return (bool(_HEAD_CUES.search(before)) and not _NOT_DECISION.search(before)) or bool(
        _GIVEN_ON.search(before)
    )


def _stands_alone(text: str, found: Found) -> bool:
    line = text.rfind("\n", 0, found.start) + 1
    before = text[max(0, line - 60) : line]
    return bool(
        _ALONE_LINE.fullmatch(text, line, found.start)
        and _LINE_END.match(text, found.end)
        and not _RUNS_ON.search(before)
        and not _NAMES_ANOTHER.search(before)
    )


def _signs(text: str, found: Found, sign_start: int) -> bool:
    window = text[max(sign_start, found.start - 200) : found.end + 80]
    return bool(_SIGN_CUES.search(window))


def contradicting_date(
    text: str, days: list[Found], chosen: Found, sign_start: int | None
) -> Found | None:
    """The date of the signature when it is not the date of the caption."""
    if sign_start is None or chosen.start >= sign_start:
        return None
    for found in _days(text, days, sign_start):
        if _signs(text, found, sign_start):
            return None if found.dag == chosen.dag else found
    return None


def find_facts_date(
    lower: str, days: list[Found], zones: list[tuple[int, int]], decided: date | None
) -> date | None:
    """The last day of the facts as the charge states them; None when no charge dates them.

    Source: the law in force is that of the facts, and a continued offence ends on its last day.
    """
    of_facts = [
        found.dag
        for start, end in zones
        for found in within(days, start, end)
        if _OF_FACTS.search(lower, max(0, found.start - 60), found.start)
        and not _NOT_OF_FACTS.search(lower, max(0, found.start - 60), found.start)
    ]
    return max((day for day in of_facts if decided is None or day <= decided), default=None)
