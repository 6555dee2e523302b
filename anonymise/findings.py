"""The sentence for each finding code. Data: data/bevindingen.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def sentences() -> Mapping[str, str]:
    """Finding code to the sentence that a reviewer reads."""
    data = files("anonymise").joinpath("data", "bevindingen.toml").read_text(encoding="utf-8")
    return tomllib.loads(data)
