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
        return self.grammar.expand(joint.join(self._begun(one) for one in chosen))

    def _begun(self, pattern: str) -> str:
        """A sentence that begins with an ordinary word gets its capital, as in print."""
        pattern = pattern.replace("\\n", "\n")
        if pattern.startswith("<") and self.rng.random() < 0.8:
            pattern = self.grammar.choose(pattern)
            return pattern[:1].upper() + pattern[1:]
        return pattern
