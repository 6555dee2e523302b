"""Replacement itself; the only importer of presidio_anonymizer.

Its defaults are unsafe here: neighbours of one type merge into one mark, an empty replacement
becomes a type name, and a type without an operator is handled by whatever DEFAULT says. So every
replacement text is a type of its own, merging is off, and DEFAULT hides.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from presidio_anonymizer import AnonymizerEngine
from presidio_anonymizer.entities import (
    ConflictResolutionStrategy,
    OperatorConfig,
    RecognizerResult,
)

from anonymise.errors import MentionsInvalid
from anonymise.mentions import Mention

_UNKNOWN = OperatorConfig("replace", {"new_value": "[weggelaten]"})


@cache
def _engine() -> AnonymizerEngine:
    return AnonymizerEngine()  # type: ignore[no-untyped-call]


def check_marks(text: str, mentions: Sequence[Mention]) -> None:
    """Raise MentionsInvalid unless the mentions are ordered, apart and within the text."""
    end = 0
    for one in mentions:
        if not end <= one.start < one.end <= len(text):
            raise MentionsInvalid("mentions overlap, are out of order or lie outside the text")
        end = one.end


def replace_mentions(text: str, mentions: Sequence[Mention]) -> str:
    """The text with every mention that has to go replaced by its mark.

    Raises: MentionsInvalid.
    """
    check_marks(text, mentions)
    hidden = [one for one in mentions if one.vervangen]
    if any(not one.vervanging for one in hidden):
        raise MentionsInvalid("a mention that has to go has no replacement")
    if not hidden:
        return text
    keys = {mark: f"MERK_{n}" for n, mark in enumerate(sorted({one.vervanging for one in hidden}))}
    results = [RecognizerResult(keys[one.vervanging], one.start, one.end, 1.0) for one in hidden]
    operators = {
        key: OperatorConfig("replace", {"new_value": mark}) for mark, key in keys.items()
    } | {"DEFAULT": _UNKNOWN}
    done = _engine().anonymize(
        text,
        results,
        operators,
        conflict_resolution=ConflictResolutionStrategy.REMOVE_INTERSECTIONS,
        merge_entities_with_spaces=False,
    )
    return str(done.text)
