"""A wider question for when no decision has all the words: one that has any of them."""

from __future__ import annotations

from search_index.language import Both, Field, Words, parse


def any_word(q: str) -> str | None:
    """The same words as alternatives, fields kept as they are; None when that is no wider.

    The best matches have the most and the rarest of the words, so they come first. Only for plain
    words and fields: who writes operators or quotation marks knows what to change.
    """
    tree = parse(q)
    if not isinstance(tree, Both):
        return None
    words = [part.text for part in tree.parts if isinstance(part, Words)]
    fields = [_written(part) for part in tree.parts if isinstance(part, Field)]
    if len(words) < 2 or len(words) + len(fields) < len(tree.parts):
        return None
    alternatives = " OF ".join(words)
    return " ".join([f"({alternatives})", *fields]) if fields else alternatives


def _written(field: Field) -> str:
    value = f'"{field.value}"' if " " in field.value else field.value
    return f"{field.name}:{value}"
