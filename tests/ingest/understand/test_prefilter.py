"""What saves time must change nothing in what is found."""

import re

import pytest

from ingest.understand.legible import fold, make_legible
from ingest.understand.prefilter import Sieve, gate, gates, grams

TEXT = "De codex wonen, het geldboetedecreet en de wet: strafwet, (wet) wetten; wet-boek; € 5 – 3° straf."
PATTERNS = [
    r"\bwet\b", r"\bcodex\s+wonen", r"(?<!straf)wet\b", r"(?<!\w)decreet", r"\b(?:straf|geld)boete", r"boete\w*", r"\bstraf(?:wet)?",
    r"geld\w+decreet", r"(?:de|het)\s+wet", r"\bniets\b", r"\d°", r"wet|codex", r"(?<=de\s)wet", r"\bw\.?e\.?t",
]  # fmt: skip


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_gated_pattern_matches_what_the_plain_one_matches(pattern):
    lower = TEXT.lower()
    plain = {match.span() for match in re.finditer(pattern, lower)}
    assert {match.span() for match in gate(pattern).pattern.finditer(lower)} == plain
    spread = {match.span() for one in gates(pattern) for match in one.pattern.finditer(lower)}
    assert plain <= spread


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_sieve_never_rules_out_a_pattern_that_matches(pattern):
    legible = make_legible(TEXT)
    gated = gate(pattern)
    if gated.pattern.search(legible.lower):
        assert gated.may_match(legible.lower, legible.known) or gated.squeezed
        assert Sieve([(pattern, gated)]).left(legible.known) == [(pattern, gated)]


def test_a_sieve_rules_out_what_the_text_cannot_hold():
    sieve = Sieve((word, gate(word)) for word in ("codex", "kaderdecreet", "vergunning"))
    assert [word for word, _ in sieve.left(grams("de codex"))] == ["codex"]


def test_folding_keeps_every_character_in_its_place():
    text = "İstanbul – € 5 „Ş” straße"
    assert len(fold(text)) == len(text)
    assert fold(text).endswith("straße")
    assert "¤ 5" in fold(text)
