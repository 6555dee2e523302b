"""Invented prose outside the court room: politics, sport, family, dialogue, letters."""

from __future__ import annotations

import random
import tomllib
from importlib.resources import files
from typing import Any

from anonymise.training.grammar import Grammar
from anonymise.training.templates import Template


class Prose:
    """Draws short texts of invented sentences with one cast."""

    def __init__(self, rng: random.Random) -> None:
        source = files("anonymise.training").joinpath("data", "prose.toml")
        data: dict[str, Any] = tomllib.loads(source.read_text(encoding="utf-8"))
        self.sentences: list[str] = data["teksten"]["zinnen"]
        self.grammar = Grammar(data["woorden"] | data["woorden2"], rng)
        self.rng = rng

    def template(self) -> Template:
        """Three to eight sentences, on one line or more."""
        joint = self.rng.choice((" ", " ", "\n"))
        chosen = [self.rng.choice(self.sentences) for _ in range(self.rng.randint(3, 8))]
        return self.grammar.expand(joint.join(one.replace("\\n", "\n") for one in chosen))
