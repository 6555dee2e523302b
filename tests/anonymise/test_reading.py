"""A text once read."""

from anonymise.reading import Reading


def test_a_word_goes_on_after_a_hyphen_at_the_line_end() -> None:
    assert [word.folded for word in Reading("de Zweze-\nrijn").words] == ["de", "zwezerijn"]


def test_lower_case_in_an_address_of_mail_is_no_prose() -> None:
    text = "mail jorein@post.example en jorein@post.example, de cursus en de cursus"
    assert "jorein" not in Reading(text).prose_lower
    assert "cursus" in Reading(text).prose_lower
