"""What stands in the place of each mention, by policy and step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from anonymise.mentions import Mention
from anonymise.policy import Policy

_JUDGE = "magistraat"
_OUTSIDE = "buiten_lijst"
_NAMED = frozenset({"persoon", "initialen"})
_GENERALISED = ("[gemeente ", "[provincie ")


def set_marks(policy: Policy, stap: int, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with what replaces them; one that stays keeps an empty replacement."""
    numbers: dict[tuple[str, int], int] = {}
    return [_marked(policy, stap, one, numbers) for one in mentions]


def _marked(
    policy: Policy, stap: int, one: Mention, numbers: dict[tuple[str, int], int]
) -> Mention:
    handling = policy.handling(one.soort, stap) if one.vervangen else "houden"
    if handling == "houden" and one.vervangen and stap > 1 and _is_outside(one):
        handling = "verwijderen"
    if handling == "houden":
        return replace(one, vervangen=False, vervanging="")
    if handling == "band" and one.vervanging:
        return one
    if handling == "verwijderen" and one.vervanging.startswith(_GENERALISED):
        return one
    if handling == "rolmerk" and one.rol and one.persoon is not None:
        return replace(one, vervanging=_role_mark(policy, one.rol, one.persoon, numbers))
    return replace(one, vervanging=policy.merken[one.soort])


def _is_outside(one: Mention) -> bool:
    """Whether the mention names someone whom art. 84 §1, third paragraph, does not list."""
    return one.soort in _NAMED and one.rol in {_OUTSIDE, None}


def _role_mark(policy: Policy, rol: str, persoon: int, numbers: dict[tuple[str, int], int]) -> str:
    """A mark that is the same for one person and counts anew in every decision."""
    word = policy.rolwoorden[rol]
    if rol == _JUDGE:
        return f"[{word}]"
    taken = sum(1 for seen, _ in numbers if seen == word)
    number = numbers.setdefault((word, persoon), taken + 1)
    return f"[{word} {number}]"
