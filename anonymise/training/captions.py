"""Captions, statements and operative parts of enforcement decisions, made up in many shapes."""

from __future__ import annotations

import random
import tomllib
from importlib.resources import files
from typing import Any

from anonymise.training.grammar import Grammar
from anonymise.training.templates import Template


class Captions:
    """Draws whole captions and paragraphs about invented enforcement cases."""

    def __init__(self, rng: random.Random) -> None:
        source = files("anonymise.training").joinpath("data", "captions.toml")
        self.data: dict[str, Any] = tomllib.loads(source.read_text(encoding="utf-8"))
        self.grammar = Grammar(self.data["woorden"], rng)
        self.rng = rng

    def template(self) -> Template:
        """A caption, or some paragraphs of the body, or a closing."""
        kind = self.rng.choice(("hoofdingen", "alineas", "alineas", "slot"))
        texts = self.data["teksten"][kind]
        count = 1 if kind != "alineas" else self.rng.randint(2, 4)
        joint = self.rng.choice((" ", "\n", "\n\n"))
        return self.grammar.expand(joint.join(self.rng.choice(texts) for _ in range(count)))
