"""Presidio as the frame of the recognisers; the only importer of presidio_analyzer.

Our recognisers, our spaCy pipeline. None of Presidio's own recognisers is loaded (its e-mail
recogniser downloads a list), nothing is traced and context words are ours, not its.
"""
# ruff: noqa: ARG002, E501 -- Presidio's signatures

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry, RecognizerResult
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine

from anonymise.mentions import SOORTEN
from anonymise.reading import Reading
from anonymise.recognisers.addresses import find_addresses
from anonymise.recognisers.ages import find_ages
from anonymise.recognisers.cadastre import find_parcels
from anonymise.recognisers.dates import find_life_dates
from anonymise.recognisers.health import find_health
from anonymise.recognisers.identifiers import find_identifiers
from anonymise.recognisers.names import ACCEPTED, find_names
from anonymise.recognisers.organisations import find_organisations, find_things
from anonymise.recognisers.pipeline import LANGUAGE, Entity, Pipeline
from anonymise.recognisers.statistical import find_by_model, may_name
from anonymise.spans import Span

_BRON = "bron"

Finder = Callable[[Reading, Sequence[Entity]], Iterable[Span]]


class Artifacts(NlpArtifacts):
    """What Presidio hands to each recogniser: the reading of the text, and the model's own."""

    def __init__(self, reading: Reading, entities: Sequence[Entity]) -> None:
        tokens: Any = None  # no recogniser of ours looks at them
        super().__init__([], tokens, [], [], None, LANGUAGE)
        self.reading = reading
        self.seen = entities


class Engine(NlpEngine):
    """The pipeline in Presidio's dress."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline

    def load(self) -> None:
        """Nothing to load: the pipeline comes loaded."""

    def is_loaded(self) -> bool:
        """Always."""
        return True

    def process_text(self, text: str, language: str) -> Artifacts:
        """Read the text."""
        return self.read(Reading(text))

    def read(self, reading: Reading, known: Sequence[Span] = ()) -> Artifacts:
        """Run the pipeline over what may name somebody, beyond the names already known."""
        return Artifacts(reading, self._pipeline.entities(reading.text, may_name(reading, known)))

    def process_batch(
        self, texts: Iterable[str], language: str, *_: Any, **__: Any
    ) -> Iterator[tuple[str, Artifacts]]:
        """Read several texts, one after the other."""
        return ((text, self.process_text(text, language)) for text in texts)

    def is_stopword(self, word: str, language: str) -> bool:
        """Whether spaCy lists the word as a stop word."""
        return bool(self._pipeline.vocab[word].is_stop)

    def is_punct(self, word: str, language: str) -> bool:
        """Whether the word is punctuation."""
        return bool(self._pipeline.vocab[word].is_punct)

    def get_supported_entities(self) -> list[str]:
        """Entities come from the recognisers alone."""
        return []

    def get_supported_languages(self) -> list[str]:
        """Dutch."""
        return [LANGUAGE]


class Recogniser(EntityRecognizer):
    """One of our finders in Presidio's dress; its types carry its name, so that none hides another."""

    def __init__(self, name: str, find: Finder) -> None:
        self._find = find
        self._name = name
        super().__init__(
            supported_entities=[f"{name}.{soort}" for soort in SOORTEN],
            name=name,
            supported_language=LANGUAGE,
        )

    def load(self) -> None:
        """Nothing to load."""

    def analyze(
        self,
        text: str,
        entities: list[str],
        nlp_artifacts: NlpArtifacts,
    ) -> list[RecognizerResult]:
        """Everything that the finder sees."""
        assert isinstance(nlp_artifacts, Artifacts)
        return [
            RecognizerResult(
                f"{self._name}.{span.soort}",
                span.start,
                span.end,
                span.score,
                recognition_metadata={
                    _BRON: span.bron,
                    RecognizerResult.RECOGNIZER_NAME_KEY: self._name,
                    RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
                },
            )
            for span in self._find(nlp_artifacts.reading, nlp_artifacts.seen)
            if span.start < span.end
        ]


class _NoContext(ContextAwareEnhancer):
    """Our rules weigh their own context."""

    def __init__(self) -> None:
        super().__init__(0, 0, 0, 0)

    def enhance_using_context(
        self,
        text: str,
        raw_results: list[RecognizerResult],
        *_: Any,
        **__: Any,
    ) -> list[RecognizerResult]:
        return raw_results


def _on_text(find: Callable[[str], Iterable[Span]], reading: Reading, _: object) -> Iterable[Span]:
    """What the finder sees in the text, and in what a scanner damaged once that is put right."""
    yield from find(reading.text)
    for passage in reading.passages:
        for span in find(passage.text):
            if passage.holds(span.start, span.end):
                start, end = passage.start + span.start, passage.start + span.end
                yield replace(span, start=start, end=end, bron=f"{span.bron}_scan")


def _names(reading: Reading, _: object) -> Iterable[Span]:
    return find_names(reading)


FINDERS: dict[str, Finder] = {
    "identificatie": partial(_on_text, find_identifiers),
    "adres": partial(_on_text, find_addresses),
    "kadaster": partial(_on_text, find_parcels),
    "leeftijd": partial(_on_text, find_ages),
    "gezondheid": partial(_on_text, find_health),
    "levensdatum": partial(_on_text, find_life_dates),
    "organisatie": partial(_on_text, find_organisations),
    "zaak": partial(_on_text, find_things),
    "naam": _names,
    "model": find_by_model,
}


_MODEL = [f"model.{soort}" for soort in SOORTEN]
_RULES = [f"{name}.{soort}" for name in FINDERS if name != "model" for soort in SOORTEN]


class Frame:
    """The recognisers, ready to use."""

    def __init__(self, model: str | None = None) -> None:
        self.pipeline = Pipeline(model)
        self._nlp = Engine(self.pipeline)
        registry = RecognizerRegistry(
            recognizers=[Recogniser(name, find) for name, find in FINDERS.items()],
            supported_languages=[LANGUAGE],
        )
        self._engine = AnalyzerEngine(
            registry=registry,
            nlp_engine=self._nlp,
            supported_languages=[LANGUAGE],
            context_aware_enhancer=_NoContext(),
        )

    def recognise(self, reading: Reading) -> list[Span]:
        """What every recogniser sees, in order of place; the model looks at what the rules left."""
        spans = self._analyze(Artifacts(reading, ()), _RULES)
        named = [one for one in spans if one.soort == "persoon" and one.score >= ACCEPTED]
        spans += self._analyze(self._nlp.read(reading, named), _MODEL)
        return sorted(spans, key=lambda span: (span.start, -span.end))

    def _analyze(self, artifacts: Artifacts, entities: list[str]) -> list[Span]:
        results = self._engine.analyze(
            artifacts.reading.text, LANGUAGE, entities, nlp_artifacts=artifacts
        )
        return [
            Span(
                one.start,
                one.end,
                one.entity_type.partition(".")[2],
                one.score,
                one.recognition_metadata[_BRON],
            )
            for one in results
        ]
