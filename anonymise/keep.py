"""What is recognised and yet stays: own numbers, cited case law, offices of public services."""
# ruff: noqa: E501 -- a pattern reads better in one piece

from __future__ import annotations

import re
from collections.abc import Sequence

from anonymise.lists import fold, is_given
from anonymise.notions import public_addresses, public_hosts, shared_mailboxes
from anonymise.reading import Reading
from anonymise.spans import Span
from anonymise.vocabulary import is_office, is_word

_OWN = re.compile(
    r"(?:vonnis|arrest|rol|dossier|griffie|repertorium|volg)(?:nummer|nr\.?)?\s*(?:/\s*Europees)?\s*[:.]?\s*(?:van het|hof)?\s*\Z"
    r"|(?:met\s+(?:rol)?nummer|in\s+de\s+za(?:ak|ken)|zaak\s+met\s+rolnummer|\bnr\.|[Aa]rrest\s+nr\.|[Rr]ep\.\s?(?:nr\.?)?|A\.R\.)\s*[:.]?\s*\Z",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_OF_SCHOOLS = (".ac.be", ".edu", ".ac.uk", ".gov", ".int")
_OF_PEOPLE = frozenset(  # words of a page about somebody
    {"people", "person", "persons", "wieiswie", "staff", "medewerker", "medewerkers", "profiel"}
    | {"profile", "user", "users", "author", "team", "docenten", "personeel"}
)
_TWO = 2  # words of a name
_LABEL, _HEAD = 60, 1500
_OWN_LABEL = re.compile(  # a field of the form that a judgment begins with
    r"(?:\A|\n)[ \t]*(?:[Vv]onnis|[Aa]rrest|[Rr]epertorium|[Bb]eschikkings?)nummer(?:[ ]?/[ ]?Europees)?[ ]?:[ ]*\Z"
)
_NOT_OWN = re.compile(
    r"notitie|\bNot\.|systeem|parket|\bPV\b|proces-verbaal|onderzoek|beschikking(?!s?nummer)|kenmerk|bestreden|beroepen|gewezen|onder",
    re.IGNORECASE,
)
_ADMINISTRATIVE = re.compile(r"Raad\s+voor\s|Raad\s+van\s+State|Handhavingscollege", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_ORDER = re.compile(r"\bbij\s+beschikking\s+(?:nr\.\s*)?\Z", re.IGNORECASE)  # of this court
_OTHERS = re.compile(  # whose number it is when not the court's
    r"notitie|\bNot\.|systeem|parket|\bPV\b|proces-verbaal|vergunning|kenmerk", re.IGNORECASE
)
_CITED = re.compile(
    r"(?:Cass\.?|GwH|Grondwettelijk\s+Hof|RvS|Raad\s+van\s+State|HHC|MHHC|RvVb|R\.?\s?Stvb\.?|ECLI|Arbitragehof|HvJ|EHRM|[Vv]gl\.|(?:Antwerpen|Gent|Brussel|Luik|Bergen|(?:Rb|Corr|Pol)\.(?:\s[A-Z]\w{2,20})?)\s\d{1,2}|arrest(?:en)?\s+nrs?\.?)[^\n;]{0,40}\n?[^\n;]{0,40}\Z"
)
_REVIEWED = re.compile(
    r"bestreden|beroepen|gewezen|hoger beroep|afdeling|aanleg|hof van beroep", re.IGNORECASE
)
_REVIEWED_HERE = re.compile(  # "in hoger beroep tegen het vonnis van … (griffienummer"
    r"\b(?:tegen|van)\s+het\s+(?:beroepen\s+|bestreden\s+)?(?:vonnis|arrest)\b[^;:]*\([^;:()]*\Z"
)
_SENTENCE = 200  # characters
_PUBLIC = re.compile(
    r"inspecteur|[Gg]ewest|GEWEST|[Mm]inister|[Aa]gentschap|[Dd]epartement|DEPUTATIE|[Dd]eputatie|provincie|"
    r"[Uu]niversiteit|UNIVERSITEIT|[Hh]ogeschool|HOGESCHOOL|[Gg]emeente|GEMEENTE|\bSTAD\b|\bstad\b|OCMW|[Aa]mbtenaar|"
    r"[Pp]arket|[Gg]riffie|[Rr]echtbank|[Cc]ollege van burgemeester|COLLEGE|VLAAMSE|[Pp]olitie|[Dd]ienst|"
    r"[Dd]irectie|Naric|NARIC|AGENTSCHAP|DEPARTEMENT|MINISTER|[Ss]chool|SCHOOL|[Ii]nstituut|INSTITUUT|"
    r"STATE|RAAD|[Bb]elgische Staat|BELGISCHE STAAT|O\.?V\.?A\.?M|V\.?L\.?M|THOMAS MORE|Thomas More|ODISEE|Odisee|VIVES|Vives|EHB|KU LEUVEN|HOWEST|PXL|UCLL|UC LEUVEN|UNIVERIT|KAREL DE GROTE|ARTESIS"
)
_PRIVATE = re.compile(
    r"[Aa]dvoca|meester|[Mm]r\.|raadsman|wonende|geboren|notaris|architect|woonachtig|beklaagde|RRN|"
    r"KBO|\bON\b|[Oo]ndernemingsn|maatschappelijke|[Ii]n\s?zake|INZAKE|verzoekende|BV\b|NV\b|BVBA|raadsvrouw|bijgestaan|burgerlijke|vzw|VZW|v\.z\.w\.|V\.Z\.W\.|eiser(?:es)?,|woonplaats\s+wordt"
)
_OFFICE = re.compile(
    r"kantoor|zetel|woonplaats|gevestigd|adres|burelen|bureel|lokalen", re.IGNORECASE
)


def stays(reading: Reading, span: Span, own: Sequence[str]) -> bool:
    """Whether this mention is of the kind that stays on every step."""
    if span.bron.startswith("patroon:notitie"):
        return False
    if span.soort == "dossiernummer":
        number = reading.text[span.start : span.end]
        return (
            number in own
            or _is_cited(reading, span)
            or (_is_administrative(reading) and _is_roll_like(reading, span, own))
        )
    if span.soort == "url":
        return _is_public_page(reading.text[span.start : span.end])
    if span.soort == "email":
        return _is_shared_mailbox(reading.text[span.start : span.end])
    if span.soort == "adres":
        return _is_public_address(reading.text[span.start : span.end]) or _is_public_office(
            reading, span
        )
    return reading.is_study and span.bron.startswith("patroon:code")


def _is_public_page(url: str) -> bool:
    """Whether it is a page of a public body that is not about one of its people."""
    if "~" in url or not _is_public_host(url):
        return False
    for part in url.split("/"):
        pieces = [fold(one) for one in _LETTERS.findall(part)]
        named = any(map(is_given, pieces)) and sum(not is_word(one) for one in pieces) >= _TWO
        if named or not _OF_PEOPLE.isdisjoint(pieces):
            return False
    return True


def _is_public_host(url: str) -> bool:
    host = re.sub(r"^\w+://", "", url.casefold()).split("/")[0]
    return host.endswith(_OF_SCHOOLS) or any(
        host == one or host.endswith("." + one) for one in public_hosts()
    )


def _is_shared_mailbox(email: str) -> bool:
    """Whether it is the mailbox of a public service and no word of it can be somebody's name."""
    local, _, host = re.sub(r"\s", "", email).partition("@")
    shared = all(
        fold(word) in shared_mailboxes() or is_office(fold(word))
        for word in re.split(r"[._+-]", local)
        if word.isalpha()
    )
    return shared and any(char.isalpha() for char in local) and _is_public_host(host)


def _is_public_address(address: str) -> bool:
    plain = " ".join(re.split(r"[\s,-]+", address.casefold()))
    return any(re.search(rf"(?<!\w){re.escape(one)}(?!\w)", plain) for one in public_addresses())


def own_numbers(reading: Reading, spans: Sequence[Span]) -> list[str]:
    """The numbers under which this decision itself is known."""
    return [
        reading.text[span.start : span.end]
        for span in spans
        if span.soort == "dossiernummer" and _is_own(reading, span)
    ]


def _is_own(reading: Reading, span: Span) -> bool:
    before = reading.text[max(0, span.start - _LABEL) : span.start]
    if span.start < _HEAD and _OWN_LABEL.search(before):
        return True
    if _REVIEWED_HERE.search(reading.text, max(0, span.start - _SENTENCE), span.start):
        return False
    party = reading.first_party
    if span.start > (reading.zones.caption_end if party is None else party):
        return False
    line = reading.text[max(0, span.start - 60) : span.start].rsplit("\n", 1)[-1]
    if len(line.strip()) < 4:
        line = reading.text[max(0, span.start - 60) : span.start]
    return bool(_OWN.search(line)) and not _NOT_OWN.search(line)


def _is_administrative(reading: Reading) -> bool:
    """Whether an administrative court decides, whose roll is public."""
    return _ADMINISTRATIVE.search(reading.text, 0, _HEAD) is not None


def _is_roll_like(reading: Reading, span: Span, own: Sequence[str]) -> bool:
    """Whether it is another case on the same roll, or an order of this court in this case."""
    before = reading.text[max(0, span.start - _LABEL) : span.start].rsplit("\n\n", 1)[-1]
    form = _DIGITS.sub("9", reading.text[span.start : span.end])
    if _OTHERS.search(before):
        return False
    return _ORDER.search(before) is not None or any(_DIGITS.sub("9", one) == form for one in own)


def _is_cited(reading: Reading, span: Span) -> bool:
    """Whether the number belongs to case law that is cited, not to the decision under review."""
    before = reading.text[max(0, span.start - 90) : span.start]
    return bool(_CITED.search(before)) and not _REVIEWED.search(before)


def _is_public_office(reading: Reading, span: Span) -> bool:
    """Whether the nearest party before an office address is a public body."""
    before = reading.text[max(0, span.start - 170) : span.start].rsplit("\n\n", 1)[-1]
    offices = list(_OFFICE.finditer(before[-45:]))
    if not offices:
        return False
    public = [found.end() for found in _PUBLIC.finditer(before)]
    private = [found.end() for found in _PRIVATE.finditer(before)]
    return bool(public) and (not private or public[-1] > private[-1])
