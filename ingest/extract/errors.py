"""Why a document cannot be read: a closed list, one Dutch sentence each."""

from __future__ import annotations

CODES = {
    "leeg": "Het bestand is leeg.",
    "onbekend_type": "Dit soort bestand kan niet worden gelezen.",
    "beschadigd": "Het bestand is beschadigd of onvolledig.",
    "versleuteld": "Het bestand is met een wachtwoord beveiligd.",
    "te_groot": "Het bestand is te groot of heeft te veel pagina's.",
    "zipbom": "Het bestand wordt bij het uitpakken onaanvaardbaar groot.",
    "geen_tekst": "Het bestand bevat geen leesbare tekst.",
    "ocr_ontbreekt": "Het bestand is een scan en er is geen tekstherkenning beschikbaar.",
    "tijd_op": "Het lezen van het bestand duurde te lang.",
}


class Rejected(Exception):
    """The document's fault: it needs a person, trying again does not help.

    Except `ocr_ontbreekt`, which goes away once Tesseract with Dutch data is installed.
    """

    def __init__(self, code: str) -> None:
        if code not in CODES:
            raise ValueError(code)
        super().__init__(code)
        self.code = code

    @property
    def zin(self) -> str:
        """The sentence for the one who delivered the document."""
        return CODES[self.code]
