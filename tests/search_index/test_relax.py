"""The wider question."""

from __future__ import annotations

import pytest

from search_index.language import parse
from search_index.relax import any_word


@pytest.mark.parametrize(
    ("q", "wider"),
    [
        ("mest afbraak", "mest OF afbraak"),
        ('mest boete rechtbank:"hof van beroep"', '(mest OF boete) rechtbank:"hof van beroep"'),
        ("mest", None),
        ("mest OF afbraak", None),
        ('mest "afbraak woning"', None),
        ("mest NIET boete", None),
        ("mest rechtbank:gent", None),
        ("", None),
    ],
)
def test_plain_words_become_alternatives(q, wider):
    assert any_word(q) == wider
    assert wider is None or parse(wider) is not None
