"""Policy is data that must not contradict itself."""

import tomllib
from importlib.resources import files

import pytest

from anonymise.errors import PolicyInvalid
from anonymise.marks import set_marks
from anonymise.mentions import ROLLEN, SOORTEN, Mention
from anonymise.policy import load_policy, read_policy


def data() -> dict[str, object]:
    path = files("anonymise").joinpath("data", "policy.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def test_every_kind_and_role_is_handled() -> None:
    policy = load_policy()
    assert set(policy.behandeling) == set(SOORTEN)
    assert set(policy.rolwoorden) == set(ROLLEN)


def test_a_policy_without_a_kind_is_refused() -> None:
    broken = data()
    broken["behandeling"].pop("iban")  # type: ignore[attr-defined]
    with pytest.raises(PolicyInvalid):
        read_policy(broken)


def test_numbers_and_addresses_go_on_every_step_of_ours() -> None:
    policy = load_policy()
    for soort in ("rijksregisternummer", "adres", "geboortedatum", "iban", "telefoon"):
        assert {policy.handling(soort, step) for step in (2, 3, 4)} == {"verwijderen"}


def test_someone_outside_the_list_is_removed_even_on_step_four() -> None:
    outside = Mention(0, 3, "persoon", rol="buiten_lijst", persoon=1)
    listed = Mention(4, 7, "persoon", rol="vervolgde_persoon", persoon=2)
    marked = set_marks(load_policy(), 4, [outside, listed])
    assert [one.vervangen for one in marked] == [True, False]


def test_role_marks_count_per_role_and_stay_with_the_person() -> None:
    found = [
        Mention(0, 1, "persoon", rol="vervolgde_persoon", persoon=7),
        Mention(2, 3, "persoon", rol="getuige", persoon=4),
        Mention(4, 5, "persoon", rol="vervolgde_persoon", persoon=9),
        Mention(6, 7, "persoon", rol="vervolgde_persoon", persoon=7),
    ]
    marks = [one.vervanging for one in set_marks(load_policy(), 3, found)]
    assert marks == ["[beklaagde 1]", "[getuige 1]", "[beklaagde 2]", "[beklaagde 1]"]
