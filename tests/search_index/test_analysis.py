"""The Dutch analysis, proven on named words."""

from __future__ import annotations

import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search_index import analysis, synonyms
from search_index.analysis import WORD, WORDS, analyse, fold, read_lines, split, stem, stems


@pytest.mark.parametrize(
    "forms",
    [
        "woning woningen",
        "huis huizen",
        "vonnis vonnissen",
        "bouwmisdrijf bouwmisdrijven",
        "bos bossen",
        "dwangsom dwangsommen",
        "boete boetes boeten",
        "bedrijf bedrijven",
        "constructie constructies",
        "wapen wapens",
        "kind kinderen",
        "kalf kalveren",
        "lozen loosde geloosd lozing lozingen",
        "slopen sloop gesloopt",
        "afbreken afgebroken afbraak",
        "overtreding overtredingen overtreden",
        "vergunning vergunningen vergund",
        "veroordeelt veroordeeld veroordeling",
        "vrijspraak vrijgesproken",
        "perceel percelen",
        "beklaagde beklaagden",
    ],
)
def test_forms_of_a_word_share_a_stem(forms):
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "pair",
    ["gebouw bouwen", "bedrijf bedrag", "persoon personeel", "wonen woning", "raad rad",
     "vonnis vonk", "bestuur sturen", "geluid luid", "landbouw bouwen"],
)  # fmt: skip
def test_different_words_keep_different_stems(pair):
    one, other = pair.split()
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("bedrijfswoning", "bedrijf woning"),
        ("geldboete", "geld boete"),
        ("varkensstallen", "varken stal"),
        ("dierenverwaarlozing", "dier verwaarlozen"),
        ("geluidshinder", "geluid hinder"),
        ("mestopslag", "mest opslaan"),
    ],
)
def test_a_compound_has_its_parts(word, parts):
    assert [stem(part) for part in parts.split()] == list(split(word))


def test_a_long_compound_has_its_shorter_compounds():
    assert {"afval", "afvalwater", "water"} <= set(split("bedrijfsafvalwater"))


@pytest.mark.parametrize(
    "word", ["landbouw", "persoon", "vergunning", "onderzoek", "begroting", "2021"]
)
def test_what_is_no_compound_does_not_split(word):
    assert split(word) == ()


def test_folding_takes_case_and_diacritics_away():
    assert [fold(word) for word in ("Één", "OEUVRE", "œuvre", "reliëf")] == [
        "een", "oeuvre", "oeuvre", "relief"]  # fmt: skip


def test_terms_stand_in_the_order_of_the_text():
    terms = analyse("De bedrijfswoningen, 6.2.1!")
    assert terms.surfaces == ["de", "bedrijfswoningen", "6", "2", "1"]
    assert terms.parts == ["bedrijf", "woning"]


@given(st.text(max_size=200))
def test_every_word_has_a_surface_without_spaces(text):
    for raw in WORD.findall(text):
        word = WORDS[raw]
        assert word.stem
        assert not any(char.isspace() for char in word.surface + word.stem)


def test_every_line_of_the_families_is_one_stem():
    for line in read_lines("woordfamilies.txt"):
        family, _, forms = line.partition(":")
        assert {stem(form) for form in forms.split()} == {family}, line


def test_a_form_belongs_to_one_family():
    forms = [
        form
        for line in read_lines("woordfamilies.txt")
        for form in set(line.partition(":")[2].split())
    ]
    assert sorted(forms) == sorted(set(forms))


@pytest.mark.parametrize(
    ("query", "other"),
    [
        ("bouwmisdrijf", "stedenbouwmisdrijf"),
        ("stedenbouwmisdrijf", "stedenbouwkundig misdrijf"),
        ("VCRO", "Vlaamse Codex Ruimtelijke Ordening"),
        ("Decreet Algemeen Milieubeleid", "DABM"),
        ("sloop", "afbraak"),
    ],
)
def test_synonyms_know_each_other(query, other):
    count, others = synonyms.longest_at(stems(query), 0)
    assert count == len(stems(query))
    assert stems(other) in others or stems(query) == stems(other)


@pytest.mark.parametrize(
    ("name", "is_same"), [("synoniemen.txt", True), ("woordfamilies.txt", False)]
)
def test_only_synonyms_change_without_a_new_index(monkeypatch, tmp_path, name, is_same):
    original, before = analysis.files("search_index"), analysis.digest()
    copy = tmp_path / "search_index"
    shutil.copytree(str(original), copy, ignore=shutil.ignore_patterns("__pycache__"))
    with (copy / "data" / "analyse" / name).open("a") as lines:
        lines.write("\nerbij: erbij\n")
    monkeypatch.setattr(analysis, "files", lambda _package: copy)
    assert (analysis.digest.__wrapped__() == before) is is_same


def test_the_longest_name_wins():
    query = stems("alternatieve bestuurlijke geldboete opgelegd")
    assert synonyms.longest_at(query, 0)[0] == 3
