"""Every rule for digits explains its example, and no other rule does."""

from __future__ import annotations

from typing import Any

import pytest

from anonymise.poort.digits import read_rule, rows


def parts(row: dict[str, Any]) -> tuple[str, str, str]:
    before, _, rest = row["voorbeeld"].partition("«")
    token, _, after = rest.partition("»")
    return token, before, after


@pytest.mark.parametrize("row", [*rows("getal"), *rows("nooit")], ids=lambda row: row["naam"])
def test_a_rule_alone_explains_its_example(row: dict[str, Any]) -> None:
    kind = "getal" if row in rows("getal") else "nooit"
    token, before, after = parts(row)
    others = [one for one in rows(kind) if one is not row]
    assert read_rule(row).explains(token, before, after, caption=True)
    assert not [
        one["naam"] for one in others if read_rule(one).explains(token, before, after, caption=True)
    ]


@pytest.mark.parametrize("row", rows("nooit"), ids=lambda row: row["naam"])
def test_a_bare_rule_would_have_explained_what_never_is(row: dict[str, Any]) -> None:
    token, before, after = parts(row)
    assert any(read_rule(one).explains(token, before, after, caption=True) for one in rows("getal"))
