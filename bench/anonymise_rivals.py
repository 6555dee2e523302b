"""The published tools that we are held against, behind the same door as ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anonymise
from anonymise.mentions import Anonymised, Mention, Zaak

MODEL = Path(anonymise.__file__).parent / "model"


def _result(text: str, found: list[tuple[int, int, str]]) -> Anonymised:
    mentions = tuple(
        Mention(int(start), int(end), soort, vervanging=f"[{soort}]") for start, end, soort in found
    )
    return Anonymised(text, "", "geanonimiseerd", "automatisch", mentions, ())


class Presidio:
    """Presidio as it comes, on the same spaCy pipeline as ours.

    Its e-mail recogniser is taken out: it fetches a list from the network at first use.
    """

    def __init__(self) -> None:
        from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
        from presidio_analyzer.nlp_engine import NlpEngineProvider

        configuration = {
            "nlp_engine_name": "spacy",
            "models": [{"lang_code": "nl", "model_name": str(MODEL)}],
        }
        engine = NlpEngineProvider(nlp_configuration=configuration).create_engine()
        registry = RecognizerRegistry(supported_languages=["nl"])
        registry.load_predefined_recognizers(languages=["nl"], nlp_engine=engine)
        registry.remove_recognizer("EmailRecognizer")
        self.analyzer: Any = AnalyzerEngine(
            registry=registry, nlp_engine=engine, supported_languages=["nl"]
        )

    def anonymise(self, text: str, zaak: Zaak | None = None) -> Anonymised:  # noqa: ARG002  knows no parties
        """Everything it finds counts as replaced."""
        found = self.analyzer.analyze(text, language="nl")
        return _result(text, [(one.start, one.end, one.entity_type.lower()) for one in found])


class Deduce:
    """The Dutch clinical de-identifier as it comes."""

    def __init__(self) -> None:
        from deduce import Deduce as Tool

        self.tool: Any = Tool()

    def anonymise(self, text: str, zaak: Zaak | None = None) -> Anonymised:  # noqa: ARG002  its metadata is of patients
        """Everything it finds counts as replaced."""
        found = self.tool.deidentify(text).annotations
        return _result(text, [(one.start_char, one.end_char, one.tag) for one in found])
