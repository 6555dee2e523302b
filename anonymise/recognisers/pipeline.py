"""The spaCy pipelines: each reads only where it is asked to, and reports what it sees there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import spacy
from thinc.api import NumpyOps

from anonymise.recognisers.windows import Range, windows

MODEL = Path(__file__).parent.parent / "model"
MARKS = Path(__file__).parent.parent / "model_marks"
PERSON_LABELS = frozenset({"PER", "PERSON"})
LANGUAGE = "nl"
_SUBBATCHES = 4  # into which spaCy cuts a batch
_AT_ONCE = 6000  # characters; more at once fit in no cache of a processor
_CHUNKS_KNOWN = 200_000  # words of which the tokeniser remembers how it cut them
_WINDOW_ENCODERS = ("spacy.MaxoutWindowEncoder.v2", "spacy.MishWindowEncoder.v2")


@dataclass(frozen=True, slots=True)
class Entity:
    """What a model sees; half-open code points in the text."""

    start: int
    end: int
    label: str


class Pipeline:
    """A trained pipeline, by name or path; without one a blank that sees nothing."""

    def __init__(self, model: str | Path | None) -> None:
        path = model or (MODEL if (MODEL / "meta.json").exists() else None)
        nlp: Any = spacy.load(path) if path else spacy.blank(LANGUAGE)
        nlp.max_length = 20_000_000
        nlp.tokenizer.max_cache_size = _CHUNKS_KNOWN
        _multiply_with_numpy(nlp)
        self._nlp = nlp
        self._reach = _reach(nlp)
        self._is_trained = path is not None
        self._labels = {one for labels in nlp.pipe_labels.values() for one in labels or ()}

    @property
    def finds_persons(self) -> bool:
        """Whether a name is one of the things that it sees."""
        return bool(PERSON_LABELS & self._labels)

    @property
    def vocab(self) -> Any:
        """What spaCy knows of words."""
        return self._nlp.vocab

    @property
    def versie(self) -> str:
        """Name and version of the model."""
        meta = self._nlp.meta
        return f"{meta['lang']}_{meta['name']}-{meta['version']}" if self._is_trained else "geen"

    def entities(self, text: str, places: Iterable[Range]) -> list[Entity]:
        """What the model sees at these places, in order, and perhaps more around them."""
        if not self._labels:
            return []
        if self._reach is None:
            ranges = iter([(0, len(text))] if list(places) else [])
        else:
            ranges = windows(text, places, self._reach)
        return [one for group in _groups(ranges) for one in self._read(text, group)]

    def _read(self, text: str, ranges: list[Range]) -> Iterator[Entity]:
        """What the model sees in each range: many short texts at once cost less than a long one."""
        docs = [self._nlp.make_doc(text[start:end]) for start, end in ranges]
        read = self._nlp.pipe(docs, batch_size=_SUBBATCHES * len(docs))
        for doc, (start, _) in zip(read, ranges, strict=True):
            for one in doc.ents:
                yield Entity(start + one.start_char, start + one.end_char, one.label_)


@cache
def model_of_marks() -> Pipeline:
    """What learned from marked decisions; read once for a process."""
    return Pipeline(MARKS)


def _groups(ranges: Iterable[Range]) -> Iterator[list[Range]]:
    """So many ranges as are read at once."""
    group: list[Range] = []
    size = 0
    for start, end in ranges:
        group.append((start, end))
        size += end - start
        if size > _AT_ONCE:
            yield group
            group, size = [], 0
    if group:
        yield group


def _reach(nlp: Any) -> int | None:
    """How many words to either side decide on a word; None when it may be all of them."""
    if nlp.pipe_names != ["ner"]:
        return None
    model = nlp.config["components"]["ner"].get("model", {})
    encode = model.get("tok2vec", {}).get("encode", {})
    if model.get("state_type") != "ner" or encode.get("@architectures") not in _WINDOW_ENCODERS:
        return None
    return int(encode["depth"] * encode["window_size"])


def _multiply_with_numpy(nlp: Any) -> None:
    """Let numpy multiply matrices: the library that spaCy brings knows no recent processor."""
    ops = NumpyOps(use_blis=False)
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        for node in model.walk() if model else ():
            if type(node.ops) is NumpyOps:
                node.ops = ops
