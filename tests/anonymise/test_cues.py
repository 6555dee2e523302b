"""Words around a name, and the role that they give."""

from anonymise.cues import announces_name, is_form_of_address, is_title, role_of


def test_a_compound_gives_the_role_of_its_ending() -> None:
    assert role_of("brandweerkapitein") == "buiten_lijst"
    assert role_of("natuurinspecteur") == "toezichthouder"


def test_an_ending_announces_a_name_but_is_no_listed_title() -> None:
    assert announces_name("Muyldermanszoon")
    assert not is_title("Muyldermanszoon")


def test_only_persons_have_a_form_of_address() -> None:
    assert is_form_of_address("Mevrouw")
    assert not is_form_of_address("griffier")
    assert role_of("fiets") is None
