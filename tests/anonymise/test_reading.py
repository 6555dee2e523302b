"""A text once read."""

from anonymise.reading import Reading


def test_a_word_goes_on_after_a_hyphen_at_the_line_end() -> None:
    assert [word.folded for word in Reading("de Zweze-\nrijn").words] == ["de", "zwezerijn"]


def test_lower_case_in_an_address_of_mail_is_no_prose() -> None:
    text = "mail jorein@post.example en jorein@post.example, de cursus en de cursus"
    assert "jorein" not in Reading(text).prose_lower
    assert "cursus" in Reading(text).prose_lower


def test_a_postcode_and_a_notice_with_capital_x_are_no_marks() -> None:
    assert Reading("te 4811 XX Breda, notitie XX.66.L1.009999/14").marks == []
    assert len(Reading("de heer XXX en mevrouw XX").marks) == 2


def test_a_decision_about_studies_is_known_by_its_words() -> None:
    assert Reading("De student slaagde voor het examen.").is_study
    assert not Reading("De beklaagde groef een put in het bos.").is_study
