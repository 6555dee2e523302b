"""The forms under which words are compared."""

from anonymise.lists import fold, is_common, is_given, is_place, is_vocabulary, skeleton


def test_spellings_of_one_name_fold_to_one_form() -> None:
    assert fold("D’Haëse") == fold("d'haese") == "dhaese"


def test_a_scanners_confusions_share_a_skeleton() -> None:
    assert skeleton(fold("Zwezer1jn")) == skeleton(fold("Zwezerijn"))


def test_compounds_of_words_are_vocabulary_with_or_without_a_linking_s() -> None:
    assert is_vocabulary("onderwijsprocessen")
    assert is_vocabulary("netwerkbeheer")
    assert not is_vocabulary("zwezerijn")


def test_a_first_name_that_is_a_place_or_a_word_counts_as_no_given_name() -> None:
    assert is_given("kevin")
    assert is_place("wetteren")
    assert not is_given("wetteren")
    assert is_common("besluit")
