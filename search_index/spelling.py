"""Another spelling for a query without hits.

Only words that stand in several decisions are ever proposed, so that a suggestion cannot give away
what a single decision says.
"""

from __future__ import annotations

from rapidfuzz.distance import DamerauLevenshtein

from search_index import analysis
from search_index.engine import Engine
from search_index.language import Both, Either, Field, Not, Tree, Words, parse

MIN_DECISIONS = 5
MIN_LETTERS = 4
MAX_WORDS = 6  # words of one query that are looked up


def respell(q: str, engine: Engine) -> str | None:
    """The query with its unknown words replaced by the nearest known ones; None when none is."""
    tree = parse(q)
    if tree is None:
        return None
    words = [word for word in _plain(tree) if word.text.isalpha()][:MAX_WORDS]
    unknown = [word for word in words if len(word.text) >= MIN_LETTERS]
    if not unknown:
        return None
    terms = [analysis.WORDS[word.text] for word in unknown]
    frequencies, _ = engine.frequencies("stam", [term.stem for term in terms])
    result = q
    for word, term, frequency in reversed(list(zip(unknown, terms, frequencies, strict=True))):
        if frequency == 0 and (better := nearest(term.surface, engine.spellings(term.surface))):
            end = word.position + len(word.text)
            result = result[: word.position] + better + result[end:]
    return result if result != q else None


def nearest(word: str, candidates: list[tuple[str, int]]) -> str | None:
    """The candidate at the least distance, then the most frequent, then the first by name."""
    allowed = 1 if len(word) < 2 * MIN_LETTERS - 1 else 2
    ranked = [
        (distance, -frequency, candidate)
        for candidate, frequency in candidates
        if frequency >= MIN_DECISIONS
        and candidate != word
        and (distance := DamerauLevenshtein.distance(word, candidate)) <= allowed
    ]
    return min(ranked)[2] if ranked else None


def _plain(tree: Tree) -> list[Words]:
    """Ordinary words in order; what is excluded or exact keeps its spelling."""
    found: list[Words] = []
    todo = [tree]
    while todo:
        node = todo.pop()
        match node:
            case Words():
                found.append(node)
            case Both(parts) | Either(parts):
                todo.extend(reversed(parts))
            case Not() | Field():
                pass
            case _:
                pass
    return found
