"""How a Dutch surname sounds, for those who write it by ear: "cuikx" is Cuyckx."""

from __future__ import annotations

import re
from functools import lru_cache

# In this order; each on the outcome of the one before.
_STEPS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"sch(?=[^aeiouy]|\Z)", "s"),
        (r"ph", "f"),
        (r"qu|kw", "kw"),
        (r"c?ks|c?kx|cx|x", "ks"),
        (r"ck", "k"),
        (r"c(?=[eiy])", "s"),
        (r"c(?!h)", "k"),
        (r"gh|ch", "g"),
        (r"th|dt|d\Z", "t"),
        (r"uij|uy|ui", "U"),
        (r"ij|ei|ey|y", "E"),
        (r"ouw?|auw?", "O"),
        (r"ae|aa", "a"),
        (r"ee", "e"),
        (r"oo", "o"),
        (r"uu|ue", "u"),
        (r"ie", "i"),
        (r"z", "s"),
        (r"v", "f"),
        (r"(.)\1", r"\1"),
    )
)


@lru_cache(maxsize=65536)
def sound_of(folded: str) -> str:
    """The same for all spellings of one sound."""
    for pattern, sound in _STEPS:
        folded = pattern.sub(sound, folded)
    return folded
