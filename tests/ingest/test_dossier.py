"""What stands in the way of publishing, read from the dossier."""

from __future__ import annotations

from datetime import date

import pytest

from anonymise.mentions import Zaak
from ingest.dossier import Dossier, findings
from ingest.extract import Extracted
from ingest.metadata import Metadata
from ingest.understand.kenmerken import Kenmerken, RegelgevingGenoemd


def dossier(confidence: float | None) -> Dossier:
    return Dossier(
        Extracted("tekst", "pdf", pages=1, ocr_pages=1, ocr_confidence=confidence),
        Metadata(),
        Kenmerken(regelgeving=(RegelgevingGenoemd("VCRO", dragend=True, artikelen=()),)),
        Zaak(rechtscollege="HHC", datum=date(2020, 1, 2)),
    )


@pytest.mark.parametrize(
    ("confidence", "codes"),
    [(None, []), (0.95, []), (0.79, ["ocr_onzeker"])],
    ids=["no scan", "clear", "blurred"],
)
def test_a_scan_that_was_read_with_doubt_waits_for_a_person(
    confidence: float | None, codes: list[str]
) -> None:
    assert [one.code for one in findings(dossier(confidence))] == codes
