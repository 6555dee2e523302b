import pytest

from ingest.understand import understand

HEAD = "Hof van beroep te Gent\nhet openbaar ministerie tegen X, beklaagde\n\n"
ASSESSED = [
    (
        "De toezichthouder betrad het terrein met toestemming; de betreding was rechtmatig.",
        "toezicht",
    ),
    ("Het proces-verbaal heeft bijzondere bewijswaarde tot bewijs van het tegendeel.", "opsporing"),
    ("De dagvaarding is nietig omdat zij onduidelijk is.", "vervolging"),
    ("Bij de straftoemeting houdt het hof rekening met de ernst van de feiten.", "sanctionering"),
    ("Het stakingsbevel werd tijdig bekrachtigd.", "beveiliging"),
    (
        "De herstelvordering is kennelijk onredelijk. De gevraagde dwangsom wordt niet opgelegd.",
        "herstel",
    ),
]


@pytest.mark.parametrize(("sentence", "action"), ASSESSED, ids=[a[1] for a in ASSESSED])
def test_what_the_court_assesses_counts(sentence, action):
    text = f"{HEAD}BEOORDELING\n\n{sentence}\n"
    assert action in [one.code for one in understand(text).handelingen]


@pytest.mark.parametrize(("sentence", "action"), ASSESSED, ids=[a[1] for a in ASSESSED])
def test_what_only_the_facts_mention_does_not(sentence, action):
    text = f"{HEAD}FEITEN\n\n{sentence}\n\nBEOORDELING\n\nHet middel mist feitelijke grondslag.\n"
    assert action not in [one.code for one in understand(text).handelingen]


def test_an_action_points_at_the_sentence_that_weighs_most():
    text = f"{HEAD}BEOORDELING\n\nDat staat vast. Het stakingsbevel werd tijdig bekrachtigd.\n"
    (action,) = understand(text).handelingen
    assert text[action.start : action.end] == "Het stakingsbevel werd tijdig bekrachtigd."
