"""Names in messages, notes, paraphs and masked captions."""

import pytest

from anonymise.recognisers.masked_parties import find_masked
from anonymise.recognisers.messages import find_messages
from anonymise.recognisers.single_letters import find_letters


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("– Kobe boom: hebde papieren?", "Kobe boom"),
        ("Jonny vd boekhouder (09:41): amai", "Jonny vd boekhouder"),
        ('deze berichtenreeks met "Fien fruit": kom', "Fien fruit"),
        ('– aan "Vercamen lier", 27/10/2022: "morgen"', "Vercamen lier"),
        ("Ion en ouwe Jef betaalden", "ouwe Jef"),
        ("een man die ze Monsieur Félix noemden", "Monsieur Félix"),
        ('Hij zei: "Ik ben Callens, Ro, en ik voer."', "Callens, Ro"),
        ('die "den Belg" genoemd wordt', "den Belg"),
        ("[9-12 21:42] Wout D.: lotte heeft nog poeder", "lotte"),
    ],
)
def test_a_name_in_a_message_is_seen(text: str, name: str) -> None:
    assert name in [text[one.start : one.end] for one in find_messages(text)]


@pytest.mark.parametrize(
    "text",
    [
        'Hij hoorde "van in de winter" niets meer.',
        'Zij schreef: "avec mon mari, dans la dune".',
        "De kleine Emiel ging mee.",
        'Hij sprak met "De Standaard" over de zaak.',
    ],
)
def test_no_name_is_seen_in_ordinary_or_foreign_quotations(text: str) -> None:
    assert not list(find_messages(text))


def test_letters_of_a_list_are_seen_in_quotes_and_where_they_are_explained() -> None:
    text = 'Er staat een letter: "D" of "R.D.M.". Hij zei: "D dat is Raf, en R.D.M. ook." Feit D.'
    seen = [text[one.start : one.end] for one in find_letters(text)]
    assert sorted(set(seen)) == ["D", "R.D.M."]
    assert not any(one.start >= text.index("Feit") for one in find_letters(text))


def test_letters_without_a_word_of_noting_are_left() -> None:
    assert not list(find_letters('De feiten "A" en "B" zijn bewezen.'))


CASSATION = """I
1. V d K, F, wonende te Rummen,
   beklaagde,
2. K, E M, echtgenote van de vorige,
II
R C, loonwerker, geboren te Hannuit,

De vordering tegen F. V. d. K. en E.M. K. is gegrond.

V. Cosijns-F.        K. M.
G. D.        L. V.O.-M.
"""


@pytest.mark.parametrize("initials", ["V d K, F", "K, E M", "R C", "F. V. d. K.", "L. V.O.-M."])
def test_masked_parties_and_signatures_are_seen(initials: str) -> None:
    assert initials in [CASSATION[one.start : one.end].strip() for one in find_masked(CASSATION)]


def test_a_charge_is_no_masked_party() -> None:
    assert not list(find_masked("A, beklaagde\nB. te Mol, verdacht van\n"))
