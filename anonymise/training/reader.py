"""The endless stream of training texts, and the fixed set that tuning looks at."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice, repeat
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example

from anonymise.training import marked
from anonymise.training.captions import Captions
from anonymise.training.marked import Marked
from anonymise.training.names import Names
from anonymise.training.official import Acts, is_held_back, read
from anonymise.training.prose import Prose
from anonymise.training.templates import Filler, Template, Text


@cache
def _acts(data: Path, corpus: str, limit: int | None) -> tuple[Template, ...]:
    return tuple(Acts(data, Names(data / "gazetteers-be")).windows(corpus, limit))


@cache
def _words(data: Path) -> tuple[str, ...]:
    """Ordinary words of the acts, and English ones, to put capitals on."""
    counted: Counter[str] = Counter()
    for corpus in ("rechtspraak-nl", "rstvb-masked"):
        path = next((data / corpus).glob("*.jsonl.gz"))
        documents = [one["text"] for one in islice(read(path), 250) if not is_held_back(one["id"])]
        for text in documents:
            counted.update(re.findall(r"(?<![\w-])[a-zë]{3,16}(?![\w-])", text))
    english = Names(data / "gazetteers-be").syllables["engels"]["woorden"]
    return (*sorted(word for word, count in counted.items() if count >= 4), *english * 3)


def invented_names(
    data: str, shares: dict[str, float], limits: dict[str, int], seed: int, count: int
) -> Callable[[Language], Iterator[Example]]:
    """Texts drawn by share from official acts, captions and prose; `count` 0 never ends."""

    def examples(nlp: Language) -> Iterator[Example]:
        rng = random.Random(seed)
        drawn = texts(Path(data), shares, limits, rng)
        for text in islice(drawn, count) if count else drawn:
            yield example(nlp, text)

    return examples


def marked_decisions(
    data: str, gold: str, seed: int, count: int
) -> Callable[[Language], Iterator[Example]]:
    """Texts drawn from the decisions of a gold file, with what is marked in them as entities."""

    def examples(nlp: Language) -> Iterator[Example]:
        rng = random.Random(seed)
        filler = Filler(Names(Path(data) / "gazetteers-be"), rng, labels=marked.LABELS)
        with Path(gold).open(encoding="utf-8") as lines:
            decisions = Marked(map(json.loads, lines), rng)
        for _ in range(count) if count else repeat(None):
            yield example(nlp, filler.fill(decisions.template()))

    return examples


def texts(
    data: Path, shares: dict[str, float], limits: dict[str, int], rng: random.Random
) -> Iterator[Text]:
    """Filled texts without end; names are new each time."""
    filler = Filler(Names(data / "gazetteers-be"), rng, _words(data))
    drawn: dict[str, Callable[[], Template]] = {
        "hoofding": Captions(rng).template,
        "proza": Prose(rng).template,
    }
    sources, weights = list(shares), list(shares.values())
    while True:
        source = rng.choices(sources, weights)[0]
        if source in drawn:
            template = drawn[source]()
        else:
            template = rng.choice(_acts(data, source, limits.get(source)))
        text = filler.fill(template)
        yield spaced(text) if source == "proza" and rng.random() < 0.08 else text


def spaced(text: Text) -> Text:
    """The same with spaces around the signs, as some collections print their texts."""
    signs = re.compile(r"\s*([,.;:?!()\"])\s*(?=\s|$)|([(\"])")
    result, position = Text(), 0
    for start, end, label in sorted(text.spans):
        result.add(signs.sub(r" \1\2 ", text.words[position:start]))
        result.add(text.words[start:end], label)
        position = end
    result.add(signs.sub(r" \1\2 ", text.words[position:]))
    return result


def example(nlp: Language, text: Text) -> Example:
    """A text as spaCy learns from it; unknown places teach nothing."""
    doc = nlp.make_doc(text.words)
    entities = _spans(doc, text.spans)
    taken = {token.i for span in entities for token in span}
    unknown = [
        span
        for start, end in text.unknown
        if (span := doc.char_span(start, end, alignment_mode="expand")) is not None
        and not taken.intersection(token.i for token in span)
    ]
    reference = Doc(
        doc.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc]
    )
    reference.set_ents(
        [Span(reference, s.start, s.end, label=s.label_) for s in entities],
        missing=[Span(reference, s.start, s.end) for s in _disjoint(unknown)],
        default="outside",
    )
    return Example(doc, reference)


def _spans(doc: Doc, found: list[tuple[int, int, str]]) -> list[Any]:
    spans = [
        span
        for start, end, label in found
        if (span := doc.char_span(start, end, label=label, alignment_mode="expand")) is not None
    ]
    return _disjoint([span for span in spans if not span.text.isspace()])


def _disjoint(spans: list[Any]) -> list[Any]:
    kept: list[Any] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept
