"""Capitalised words that are no person."""

from anonymise.notions import known_cases, notions, study_cues, study_words


def test_every_table_is_folded() -> None:
    for table in (notions(), study_words(), study_cues(), known_cases()):
        assert table
        assert all(word.isalnum() and word == word.casefold() for word in table)


def test_courts_and_courses_are_known() -> None:
    assert "rechtbank" in notions()
    assert "programming" in study_words()
    assert "opleidingsonderdeel" in study_cues()
