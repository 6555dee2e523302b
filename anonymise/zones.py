"""The four zones of a decision: caption, body, operative part and signature."""

import re
from dataclasses import dataclass

_BODY = re.compile(
    r"^[ \t]*(?:(?:[IVX]+|\d{1,2}|[A-Z])[.)][ \t]*)?"
    r"(?:TENLASTELEGGING|Tenlastelegging|BESTREDEN|Bestreden|VOORWERP|Voorwerp|PROCEDURE|Procedure"
    r"|RECHTSPLEGING|Rechtspleging|VERLOOP|Verloop|FEITEN|Feiten|OVERWEGINGEN|HET HOF|Onderwerp"
    r"|BEHANDELING|Behandeling van de zaak|WAT (?:WORDT|GING|VRAAG)|Wat (?:wordt|ging|vraag)"
    r"|BEOORDELING|Verdacht van|VERDACHT VAN|Beklaagd van|Gehoord |Gelet op|ONDERWERP|IN FEITE"
    r"|A\. (?:bij|te|tussen)|Als dader)",
    re.MULTILINE,
)
_DICTUM = re.compile(
    r"^[ \t]*(?:(?:[IVX]+|\d{1,2})[.)][ \t]*)?"
    r"(?:OP DIE GRONDEN|Op die gronden|OM DEZE REDENEN|OM DIE REDENEN|Om deze redenen"
    r"|Om die redenen|UITSPRAAK|BESLISSING|Beslissing|Dictum|DICTUM|BESLUIT$)",
    re.MULTILINE,
)
_SIGNATURE = re.compile(
    r"^[ \t]*(?:Dit (?:vonnis|arrest|tussenarrest|tussenvonnis)\b|Aldus\b|Gewezen (?:door|te)"
    r"|Uitgesproken|Tegenwoordig|Aanwezig|Zetel\b|Samenstelling|De griffier\b|Waar aanwezig)",
    re.MULTILINE,
)
_PARTY = re.compile(
    r"^[ \t]*(?:[Ii]n de za(?:ak|ken) van|[Ii]n\s?zake\b|tegen\b|TEGEN\b|INZAKE|IN ZAKE|IN DE ZAAK|"
    r"Verzoekende part|[Hh]et [Oo]penbaar|Inzake)",
    re.MULTILINE,
)
_LONGEST_CAPTION = 9000


@dataclass(frozen=True, slots=True)
class Zones:
    """Where each zone ends; the next begins there. Offsets are code points."""

    caption_end: int
    dictum_start: int
    signature_start: int
    length: int

    def of(self, offset: int) -> str:
        """The zone of a place: hoofding, beoordeling, dictum or ondertekening."""
        if offset < self.caption_end:
            return "hoofding"
        if offset >= self.signature_start:
            return "ondertekening"
        return "dictum" if offset >= self.dictum_start else "beoordeling"


def find_first_party(text: str) -> int | None:
    """Where the caption begins to name the parties."""
    found = _PARTY.search(text)
    return found.start() if found else None


def find_zones(text: str) -> Zones:
    """Cut the text; a zone that announces itself nowhere is empty, a caption is at most 9,000."""
    length = len(text)
    body = _BODY.search(text)
    caption_end = min(body.start() if body else length // 5, _LONGEST_CAPTION)
    dictum_start = length
    for found in _DICTUM.finditer(text, caption_end):
        dictum_start = found.start()
    signature_start = length
    for found in _SIGNATURE.finditer(text, max(caption_end, length // 2)):
        if found.start() > dictum_start or dictum_start == length:
            signature_start = found.start()
    return Zones(caption_end, min(dictum_start, signature_start), signature_start, length)
