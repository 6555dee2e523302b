"""What kind of decision it is: soort, kamer, taal, instantie."""

from __future__ import annotations

import re
from collections import Counter

from search_index.vocabulary import courts

_TITLE = re.compile(
    r"\b(TUSSEN\s?VONNIS|TUSSEN\s?ARREST|VONNIS(?!\s?nummer|nr)|ARREST(?!\s?nummer|nr)|"
    r"BESCHIKKING)\b"
)
_TITLE_LINE = re.compile(
    r"^[ ]*(?:eind\s?)?(tussen\s?vonnis|tussen\s?arrest|vonnis|arrest|"
    r"beschikking)\b(?!\s?(?:nummer|nr))",
    re.IGNORECASE | re.MULTILINE,
)
_INTERIM = re.compile(
    r"alvorens\s+(?:verder\s+)?(?:over\s+\w+\s+)?(?:ten\s+gronde\s+)?recht\s+te\s+(?:doen|"
    r"spreken)|dit\s+tussen(?:vonnis|arrest)",
    re.IGNORECASE,
)
_CHAMBER = re.compile(
    r"\b(?:kamer\s*[:.]?\s*((?:[A-Z]{1,3}\d{1,3}[A-Za-z]?)|\d{1,2}[A-Z]?)\b"
    r"|((?:\d{1,2}\s?(?:ste|de|e)|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|"
    r"twaalf|der|eer|"
    r"ach|neg|zev|vijf|zes|vier|twin)\w{0,16}(?:de|ste))\s+(?:\w+\s+)?kamer)\b)",
    re.IGNORECASE,
)
_STOP_WORDS = {
    "nl": [
        "de",
        "het",
        "een",
        "van",
        "en",
        "in",
        "is",
        "dat",
        "op",
        "te",
        "zijn",
        "voor",
        "met",
        "niet",
        "aan",
        "door",
        "wordt",
        "werd",
        "bij",
    ],
    "fr": [
        "le",
        "la",
        "les",
        "des",
        "et",
        "est",
        "que",
        "dans",
        "une",
        "pour",
        "par",
        "sur",
        "pas",
        "au",
        "aux",
        "du",
        "il",
        "qui",
        "ne",
    ],
    "de": [
        "der",
        "die",
        "das",
        "und",
        "ist",
        "den",
        "von",
        "zu",
        "mit",
        "nicht",
        "ein",
        "eine",
        "auf",
        "im",
        "dem",
        "des",
        "sich",
        "als",
    ],
    "en": [
        "the",
        "of",
        "and",
        "to",
        "in",
        "is",
        "that",
        "for",
        "it",
        "was",
        "on",
        "with",
        "as",
        "by",
        "be",
        "are",
        "this",
        "which",
    ],
}
_ENOUGH = 3_000  # characters that tell the language
_ANNULS = re.compile(r"(?:vernietiging|nietigverklaring)\b")
_NOT_ALONE = re.compile(
    r"cassatieberoep|administratieve\s+cassatie|arrest\s+van\s+de\s+raad\s+voor"
)
_SENTENCED = re.compile(
    r"tot\s+een\s+(?:hoofd)?(?:gevangenisstraf|geldboete)|vrij\b|verjar", re.IGNORECASE
)


def find_soort(head: str, operative: str, court: str | None) -> str | None:
    """The kind the title names, else what the court gives; interim if it decides so."""
    match = _TITLE_LINE.search(head) or _TITLE.search(head)
    soort = re.sub(r"\s", "", match[1].lower()) if match else _default(court)
    if soort in {"vonnis", "arrest"} and _INTERIM.search(operative):
        return f"tussen{soort}"
    return soort


def _default(court: str | None) -> str | None:
    if court is None:
        return None
    kind = court.partition("_")[0]
    return "vonnis" if kind in {"REA", "POL", "ARB", "ONDR", "VRED"} else "arrest"


def find_kamer(head: str) -> str | None:
    """The chamber as written in the caption."""
    match = _CHAMBER.search(head)
    return None if match is None else " ".join((match[1] or match[2]).split())


def find_instantie(court: str | None, head: str, beginning: str = "") -> str | None:
    """The instance at which the court spoke; a court of first instance can sit on appeal.

    The Council of State that annuls is the only judge of the case (art. 14 RvS-wet); it is the
    highest of several when it sits in cassation (same article, § 2) or only suspends.
    """
    if court is None:
        return None
    niveau = courts()[court].niveau.partition(",")[0].strip()
    appeal = re.search(
        r"(?:in|zetelend\s+in)\s+(?:graad\s+van\s+)?(?:hoger\s+)?beroep", head, re.IGNORECASE
    )
    if court == "RVS" and _ANNULS.search(beginning) and not _NOT_ALONE.search(beginning):
        return "eerste en laatste aanleg"
    return "hoger beroep" if appeal and court.startswith("REA") else niveau


def find_taal(text: str) -> str | None:
    """The language by a vote of stop words over the whole; None for too little text."""
    words = text[:_ENOUGH].lower().split()
    if len(words) < 5:
        return None
    counts = Counter(words)
    votes = {taal: sum(counts[word] for word in stop) for taal, stop in _STOP_WORDS.items()}
    best = max(votes, key=lambda taal: votes[taal])
    return best if votes[best] * 20 >= len(words) else None


def is_final(soort: str | None, operative: str) -> bool | None:
    """Whether nothing is left to judge for this court; None without an operative part.

    Source: art. 19 Ger.W. Civil interests that are held over leave the penal decision final.
    """
    if not operative or soort is None:
        return None
    if soort.startswith("tussen"):
        return False
    if re.search(r"\bheropen\w*\s+(?:van\s+)?(?:de\s+)?debatten", operative, re.IGNORECASE):
        return bool(_SENTENCED.search(operative))
    return True
