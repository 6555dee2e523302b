"""The ladder falls back to step 2 whatever is missing, expired or contradictory."""

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymise.errors import PolicyInvalid
from anonymise.ladder import decide
from anonymise.mentions import Motivering, Zaak
from anonymise.policy import load_policy, read_policy

TODAY = date(2026, 3, 2)
THIRD = Motivering(
    stap=3,
    doel="inzicht in de straftoemeting",
    auteur="A",
    goedgekeurd_door="B",
    datum=TODAY,
    kenmerk="M-3",
)
FOURTH = replace(THIRD, stap=4, kenmerk="M-4", verwijst_naar="M-3")
POLICY = load_policy()

motiveringen = st.builds(
    Motivering,
    stap=st.sampled_from([2, 3, 4, 5]),
    doel=st.sampled_from(["", " ", "inzicht"]),
    auteur=st.sampled_from(["", "A", "B"]),
    goedgekeurd_door=st.sampled_from(["", "A", "b", "B"]),
    datum=st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    geldig_tot=st.none() | st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    verwijst_naar=st.sampled_from([None, "", "M-3", "M-9"]),
    kenmerk=st.sampled_from(["", "M-3", "M-4", "M-9"]),
)


def step(*motives: Motivering, **zaak: object) -> int:
    return decide(POLICY, Zaak(motiveringen=motives, **zaak), TODAY).stap  # type: ignore[arg-type]


def test_nothing_known_is_step_two() -> None:
    assert step() == 2


def test_an_unconfirmed_rule_does_not_apply() -> None:
    assert step(rechtscollege="CASS", datum=date(2020, 1, 1)) == 2


def test_a_confirmed_rule_applies_in_its_period_only() -> None:
    rule = replace(POLICY.regels[0], bevestigd_op=date(2026, 1, 1), geldig_tot=date(2025, 12, 31))
    policy = replace(POLICY, regels=(rule,))

    def with_day(day: date | None) -> int:
        return decide(policy, Zaak(rechtscollege="HHC", datum=day), TODAY).stap

    assert with_day(date(2020, 1, 1)) == 1
    assert {with_day(None), with_day(date(2026, 2, 1)), with_day(date(2014, 1, 1))} == {2}


def test_two_rules_at_once_are_none() -> None:
    rule = replace(POLICY.regels[0], bevestigd_op=date(2026, 1, 1))
    policy = replace(POLICY, regels=(rule, replace(rule, code="X")))
    assert decide(policy, Zaak(rechtscollege="HHC", datum=date(2020, 1, 1)), TODAY).stap == 2


def test_an_order_to_leave_names_out_beats_the_rule_of_the_court() -> None:
    rule = replace(POLICY.regels[0], bevestigd_op=date(2026, 1, 1))
    policy = replace(POLICY, regels=(rule,))
    text = "Bij de bekendmaking van het arrest wordt de identiteit van verzoeker weggelaten."
    zaak = Zaak(rechtscollege="HHC", datum=date(2020, 1, 1))
    assert decide(policy, zaak, TODAY, text=text).stap == 2


def test_one_motivation_reaches_step_three_and_two_reach_step_four() -> None:
    assert step(THIRD) == 3
    assert step(THIRD, FOURTH) == 4


def test_step_four_needs_its_reference_to_step_three() -> None:
    assert step(FOURTH) == 2
    assert step(THIRD, replace(FOURTH, verwijst_naar="M-9")) == 3


def test_nobody_approves_a_motivation_of_their_own() -> None:
    assert step(replace(THIRD, goedgekeurd_door="a")) == 2


@given(st.lists(motiveringen, max_size=4))
def test_step_four_is_unreachable_without_two_motivations(motives: list[Motivering]) -> None:
    if step(*motives) == 4:
        assert {3, 4} <= {one.stap for one in motives}
        assert len(motives) >= 2


@given(st.lists(motiveringen, min_size=1, max_size=4), st.data())
def test_taking_information_away_never_reveals_more(
    motives: list[Motivering], data: st.DataObject
) -> None:
    index = data.draw(st.integers(0, len(motives) - 1))
    emptied = [*motives]
    emptied[index] = replace(motives[index], doel="")
    expired = [*motives]
    expired[index] = replace(motives[index], geldig_tot=TODAY - timedelta(days=1))
    before = step(*motives)
    assert step(*emptied) <= max(before, 3)
    assert step(*expired) <= max(before, 3)
    assert step(*motives, *motives) == 2


CLASS = {
    "rechtscolleges": ["HHC"],
    "soorten": ["arrest"],
    "uitgesproken_van": date(2020, 1, 1),
    "uitgesproken_tot": date(2025, 12, 31),
    "goedgekeurd_op": date(2026, 1, 15),
    "motivering": {
        "stap": 3,
        "doel": "inzicht in de straftoemeting",
        "auteur": "A",
        "goedgekeurd_door": "B",
        "datum": date(2026, 1, 10),
        "geldig_tot": date(2026, 12, 31),
        "kenmerk": "S-1",
    },
}
OF_CLASS = Zaak(rechtscollege="HHC", soort="arrest", datum=date(2022, 5, 4))
DATA = tomllib.loads(files("anonymise").joinpath("data", "policy.toml").read_text(encoding="utf-8"))


def standing(*rows: dict[str, object], zaak: Zaak = OF_CLASS) -> int:
    policy = read_policy(DATA | {"staande_motivering": list(rows)})
    return decide(policy, zaak, TODAY).stap


def test_no_standing_motivation_is_shipped_as_approved() -> None:
    assert all(one.goedgekeurd_op is None for one in POLICY.staande)


def test_an_approved_class_gives_its_decisions_step_three() -> None:
    assert standing(CLASS) == 3


@pytest.mark.parametrize(
    "zaak",
    [
        replace(OF_CLASS, rechtscollege=None),
        replace(OF_CLASS, rechtscollege="REA"),
        replace(OF_CLASS, soort=None),
        replace(OF_CLASS, soort="vonnis"),
        replace(OF_CLASS, datum=None),
        replace(OF_CLASS, datum=date(2019, 12, 31)),
        replace(OF_CLASS, datum=date(2026, 1, 1)),
    ],
)
def test_a_decision_outside_the_class_stays_on_step_two(zaak: Zaak) -> None:
    assert standing(CLASS, zaak=zaak) == 2


@given(
    st.sampled_from([None, date(2026, 1, 9), date(2026, 1, 15), date(2026, 3, 3)]),
    st.fixed_dictionaries(
        {
            "doel": st.sampled_from(["", "inzicht"]),
            "auteur": st.sampled_from(["", "A", "b"]),
            "goedgekeurd_door": st.sampled_from(["", "B"]),
            "geldig_tot": st.sampled_from([date(2026, 3, 1), date(2026, 12, 31)]),
            "kenmerk": st.sampled_from(["", "S-1"]),
        }
    ),
    st.booleans(),
)
def test_a_standing_motivation_with_anything_wrong_reveals_nothing(
    approved: date | None, changes: dict[str, object], twice: bool
) -> None:
    row = CLASS | {
        "goedgekeurd_op": approved,
        "motivering": CLASS["motivering"] | changes,  # type: ignore[operator]
    }
    right = approved == date(2026, 1, 15) and not twice
    right = right and changes == {
        "doel": "inzicht",
        "auteur": "A",
        "goedgekeurd_door": "B",
        "geldig_tot": date(2026, 12, 31),
        "kenmerk": "S-1",
    }
    assert standing(row, *([row] if twice else [])) == (3 if right else 2)


def test_policy_alone_never_reaches_step_four() -> None:
    row = CLASS | {"motivering": CLASS["motivering"] | {"stap": 4}}  # type: ignore[operator]
    with pytest.raises(PolicyInvalid):
        standing(row)
