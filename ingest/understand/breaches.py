"""What the words around a citation say: that the norm was broken, or is held against somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.understand.articles import Cited

CHARGED = 3.0  # as what a charge cites
REVIEWS = {"CASS", "RVS", "RVVB", "GWH"}  # what is disputed carries there, broken or not
_GAP = 130  # characters between two citations of one list
_CONDUCT_WEIGHS = 1.5
# All of these read a lower-case text.
# A word in the same sentence that makes a citation carry the case, or takes it out of it.
_CARRIES = re.compile(
    r"bij\s+inbreuk\s+op|(?:inbreuk|overtreding)(?:en)?\s+(?:op|tegen|van)|strijdig\s+met|"
    r"in\s+strijd\s+met|strafbaar\s+gesteld|beteugeld|steun(?:t|en)\s+(?:[^.;]{0,40}\s)?op|"
    r"gesteund\s+op|gegrond\s+op|schending(?:en)?\s+(?:\w+\s+){0,3}van|schendt|schenden|"
    r"miskenning\s+van|miskent|misdrijf\s+(?:van|omschreven)|"
    r"genomen\s+(?:op\s+grond|krachtens|met\s+toepassing|in\s+uitvoering)|geschonden|\broep(?:t|en)\b",
)
# "Dat er een afscheider moest zijn, volgt uit artikel 5 …": the norm lays the duty down.
_LAYS_DOWN = re.compile(
    r"\b(?:had(?:den)?|moe(?:t|ten|st|sten)|dien(?:t|de)n?)\b[^.;]{0,60}\b(?:volgt|volgde|vloeit\s+voort)\s+uit\s"
)
# "De verbodsbepaling van artikel 6", "een vergunningsplichtige handeling in de zin van artikel 4",
# "voldoet niet aan artikel 5": right before the article, in its own clause.
_HELD_AGAINST = re.compile(
    r"(?:\b(?:verbod(?:sbepaling)?|verplichting|(?:zorg|aangifte|meldings?|vergunnings?|register)plicht|"
    r"(?:sectorale|algemene)\s+(?:\w+\s+)?(?:voorwaarde|norm))(?:en)?\s+(?:\w+\s+){0,2}(?:van|uit|in|door)|"
    r"\b(?:vergunnings?|meldings)plichtig\w*\b[^.;:()]{0,40}\bin\s+de\s+zin\s+van|"
    r"\bdruis\w*\s+(?:\w+\s+){0,2}in\s+tegen|\bin\s+weerwil\s+van|"
    r"\b(?:niet|evenmin)\s+(?:\w+\s+){0,4}(?:overeenkomstig|conform)|"
    r"\b(?:voldoe\w*|voldee?d\w*|beantwoord\w*)\s+(?:\w+\s+){0,4}(?:niet|evenmin)\s+aan|"
    r"\bniet\s+(?:\w+\s+){0,3}(?:voldoe\w*|voldee?d\w*|voldaan|beantwoord\w*)\s+aan|"
    r"\bniet[- ](?:naleven|naleving|nakomen|nakoming|respecteren)\s+van|"
    r"\bovertr(?:ad(?:en)?|eedt|eden)|\bschond(?:en)?|\bstrafbaar\s+(?:volgens|krachtens|op\s+grond\s+van|als|bij|door)|"
    r"\b(?:inbreuk|overtreding|schending)(?:en)?\s+(?:(?:uit|begaan|gepleegd)\s+)?(?:op|van|tegen)|"
    r"\b(?:inbreuk|overtreding|misdrijf|misdrijven|feit)(?:en)?\s+(?:\w+\s+){0,3}"
    r"(?:betre(?:ft|ffen)|omschreven|bedoeld|verweten|aangerekend|op\s+grond\s+van|krachtens)"
    r"(?:\s+(?:op|in|door|bij|tegen))?|"
    r"\bzonder\s+(?:\w+\s+){0,2}\w*(?:vergunning|machtiging|toelating|melding),?\s+"
    r"(?:die|(?:[a-z]+\s+){0,2}(?:vereist|bedoeld|voorgeschreven)\s+(?:in|door|bij|krachtens)))"
    r"\s+(?:(?:de|het)\s+)?$"
)
# Every alternative ends in one of these, perhaps with "de" or "het" behind it.
_HELD_ENDS = {
    "van", "uit", "in", "door", "tegen", "aan", "op", "bij", "als", "volgens", "krachtens",
    "overeenkomstig", "conform", "die", "overtrad", "overtraden", "overtreedt", "overtreden",
    "schond", "schonden", "betreft", "betreffen", "omschreven", "bedoeld", "verweten",
    "aangerekend",
}  # fmt: skip
# What only says what a word means, or what the norm exempts from, holds nothing against anybody.
_DEFINES = re.compile(r"\bin\s+de\s+zin\s+van\s+(?:(?:de|het)\s+)?$")
# "Zij zouden een stal zonder vergunning hebben gebruikt (artikel 6 …)": the conduct, then its norm.
_CONDUCT = re.compile(
    r"\b(?:zou(?:den)?|omdat|doordat|wegens|verweten|verwijt|ten\s+laste|aangerekend|tegengeworpen|"
    r"beboet)\b(?:[^.;]|\.(?=\d)){0,300}\((?:[^()]{0,40}\s)?(?:(?:de|het)\s+)?$"
)
# "verklaart hem schuldig aan inbreuken op …", "vervolgd wegens A (…: de artikelen …)".
_CONVICTED = re.compile(
    r"(?:\bschuldig\s+(?:\w+\s+){0,2}aan|\b(?:verwijst|verwees|verwezen|vervolgd|vervolgt|veroordeel\w+)"
    r"\b[^.;:]{0,80}\b(?:wegens|voor))\s+(?:[^.;:()]{0,40}\s)?(?:inbreuk|overtreding|schending)(?:en)?\s+"
    r"(?:op|van|tegen)\s+(?:(?:de|het)\s+)?$"
)
_BREACH = ("inbreuk", "overtreding", "schending")
_LETTERED = re.compile(
    r"(?:\b(?:wegens|voor|aan|sub|feit(?:en)?|te(?:n\s?)?l?aste?legging(?:en)?)\s|[,:]\s|\ben\s)"
    r"[a-h](?:\.?\d)?\s?\((?:[^()]{0,160}[\s,:])?(?:(?:de|het)\s+)?$"
)
# A plea before Cassation: "… van de artikelen …: het arrest verklaart de eiser schuldig".
_AGAINST_CONVICTION = re.compile(
    r"[^.;:]{0,60}:\s+(?:het|de)\s+(?:bestreden\s+)?(?:arrest|vonnis|appelrechters?)\s+"
    r"(?:[^\s.;:]+\s+){0,6}?(?:schuldig|bewezen|veroordeel\w+)"
)
_AND_PUNISHED = re.compile(
    r"[\s,]*(?:en\s+)?(?:telkens\s+)?(?:strafbaar(?:\s+gesteld)?|beteugeld|bestraft|gesanctioneerd)\s+"
    r"(?:bij|door|met|krachtens|volgens)\s+(?:(?:de|het)\s+)?"
)
# "Hij overtrad artikel 5 niet", "artikel 3, dat hem vrijstelt": the opposite of a breach.
_DENIED_BEFORE = re.compile(
    r"\b(?:schendt|miskent|overtreedt|overtrad)\s+(?:\w+\s+){0,2}niet\b[^.;:]{0,40}$"
)
_DENIED = re.compile(
    r"[^.;:,]{0,40}\bniet\s*(?=[.;:,]|$)|[^.;:]{0,40}\b(?:vrijstelt|vrijstelde|vrijgesteld|opgeheven|is\s+nageleefd|werd\s+nageleefd)\b"
)
_DISPUTED = re.compile(r"\b(?:betwist|ontken|bestrij|weerleg)")  # "… betwist de inbreuk op … niet"
# Before a full stop that is no abbreviation: "art. ", "nr. ", "B.S. ".
_ENDS_SENTENCE = re.compile(r"(?:[^\W_]|\)){4}$")
# The norm speaks ("artikel 12 … verbiedt") or was broken ("artikel 12 … geschonden").
_CARRIES_AFTER = re.compile(
    r"[^.;:]{0,60}\b(?:verbied\w+|verbood|geschonden|schond\w*|miskend|overtreden|bestraft|"
    r"(?:vergunning|machtiging|toelating)\s+(?:ver)?eist|overtrad(?:en)?|overtreedt|naast\s+zich|"
    r"niet\s+(?:\w+\s+){0,3}(?:nageleefd|naleef\w+|gerespecteerd|in\s+acht|na(?!\w))|"
    r"legt\b[^.;:]{0,30}(?:plicht|verbod)\s+op|wil\s+(?:voorkomen|verhinderen|beletten)|"
    r"voorschr(?:ijft|eef)|(?<!niet\s)(?<!is\s)(?:ver)?eist(?:e|en)?(?!\w)|oplegt|oplegde|verplicht(?:te)?(?!\w)|"
    r"stelt\b[^.;:]{0,40}strafbaar)",
)
# "artikel 6 van het decreet … , artikel 1 van het Waterwetboek en artikel 16 …": one list.
_LISTED_ON = re.compile(
    r"(?:[^.;:()]{0,90}\((?:hierna|verder|afgekort)\b[^.;()]{0,60}\))?[^.;:]{0,90}?(?:,|\ben\b|\balsook\b|\balsmede\b|\bof\b|\bjuncto\b)\s*"
    r"(?:(?:van|met|op|uit|in)\s+)?(?:de\s+|het\s+)?",
)


def with_bonus(
    lower: str, citations: list[Cited], court: str | None
) -> Iterator[tuple[Cited, float]]:
    """Every citation with what the words around it, or around its list, add to its weight."""
    chain: list[Cited] = []
    last, whole, kind = 0, 0.0, (court or "").partition("_")[0]
    for index, cited in enumerate(citations):
        chain.append(cited)
        following = citations[index + 1] if index + 1 < len(citations) else None
        if (
            following
            and following.start - cited.end < _GAP
            and _LISTED_ON.fullmatch(lower, cited.end, max(cited.end, following.start))
        ):
            continue
        end = cited.end - (lower[cited.end - 1] == ".")  # an abbreviation took the full stop
        before = _own_sentence(lower, chain[0].start)
        carries = _is_broken(before) or bool(_CARRIES_AFTER.match(lower, end))
        between = max(last, chain[0].start)
        if whole < CHARGED or not _AND_PUNISHED.fullmatch(lower, last, between):
            whole = _held_against(lower, chain[0].start)
        if court == "CASS" and _AGAINST_CONVICTION.match(lower, end):
            whole = CHARGED
        denied = kind not in REVIEWS and whole < CHARGED and _is_denied(lower, before, end)
        for one in chain:
            own = _own_sentence(lower, one.start)
            defines = (
                "zin van" in own and _DEFINES.search(own) and not _held_against(lower, one.start)
            )
            broken = not defines and (carries or _is_broken(own))
            yield one, 0.0 if denied else max(whole, float(broken))
        last, chain = cited.end, []


def _is_broken(before: str) -> bool:
    """Whether the words before a citation say that the norm was broken, or lays down a duty."""
    return bool(_CARRIES.search(before) or (" uit " in before and _LAYS_DOWN.search(before)))


def _is_denied(lower: str, before: str, end: int) -> bool:
    """Whether the sentence says that the norm was not broken; a breach that is not disputed was."""
    if _DISPUTED.search(before):
        return False
    return bool(_DENIED.match(lower, end) or _DENIED_BEFORE.search(before))


def _own_sentence(lower: str, start: int) -> str:
    """What stands before a place, no further than the sentence it is in."""
    before = lower[max(0, start - 140) : start]
    stop = before.rfind(". ")
    while stop >= 0 and not _ENDS_SENTENCE.search(before, max(0, stop - 4), stop):
        stop = before.rfind(". ", 0, stop)
    return before[stop + 2 :] if stop >= 0 else before


def _held_against(lower: str, start: int) -> float:
    """What the words right before a list of articles add: conduct, or a conviction for it."""
    before = lower[max(0, start - 360) : start]
    tail = before[-60:]
    if any(word in tail for word in _BREACH) and _CONVICTED.search(before[-260:]):
        return CHARGED
    opening = before.rfind("(")
    if opening > len(before) - 180 and _LETTERED.search(before, max(0, opening - 30)):
        return CHARGED
    if "(" in tail and _CONDUCT.search(before):
        return _CONDUCT_WEIGHS
    near = before[-120:]
    last = [word for word in near[-32:].split()[-2:] if word not in {"de", "het"}][-1:]
    return float(bool(last) and last[0] in _HELD_ENDS and bool(_HELD_AGAINST.search(near)))
