"""What typists and scanners do to a name."""

from __future__ import annotations

import random

CONFUSED = (
    ("o", "0"), ("O", "0"), ("l", "1"), ("I", "l"), ("rn", "m"), ("m", "rn"), ("e", "c"),
    ("c", "e"), ("S", "5"), ("B", "8"), ("ij", "y"), ("y", "ij"), ("ck", "k"), ("k", "ck"),
    ("ae", "aa"), ("u", "ü"), ("é", "e"), ("h", ""), ("i", "l"), ("f", "t"), ("n", "u"),
)  # fmt: skip


def misspell(words: str, rng: random.Random) -> str:
    """One slip: letters swapped, lost, doubled, or read wrongly by a scanner."""
    places = [i for i in range(1, len(words) - 1) if words[i].isalpha() and words[i - 1].isalpha()]
    if not places:
        return words
    i = rng.choice(places)
    kind = rng.random()
    if kind < 0.2:
        return words[:i] + words[i + 1] + words[i] + words[i + 2 :]
    if kind < 0.35:
        return words[:i] + words[i + 1 :]
    if kind < 0.5:
        return words[:i] + words[i] + words[i:]
    fitting = [(old, new) for old, new in CONFUSED if old in words[1:]]
    if not fitting:
        return words
    old, new = rng.choice(fitting)
    at = words.index(old, 1)
    return words[:at] + new + words[at + len(old) :]


def break_line(words: str, rng: random.Random) -> str:
    """The line ends inside the name: at a space, or within a word with a hyphen."""
    spaces = [i for i, sign in enumerate(words) if sign == " "]
    if spaces and rng.random() < 0.7:
        i = rng.choice(spaces)
        return words[:i] + "\n" + words[i + 1 :]
    if len(words) < 7:
        return words
    i = rng.randrange(3, len(words) - 3)
    return words[:i] + "-\n" + words[i:] if words[i - 1 : i + 1].isalpha() else words


def raise_case(words: str, rng: random.Random) -> str:
    """Some ordinary words become a heading or a title: capitals alone do not make a name."""
    parts = words.split(" ")
    start = rng.randrange(len(parts))
    end = start + rng.randint(1, 5)
    raised = [part.upper() if rng.random() < 0.5 else part.title() for part in parts[start:end]]
    return " ".join([*parts[:start], *raised, *parts[end:]])


def other_digits(words: str, rng: random.Random) -> str:
    """Another number of the same form."""
    return "".join(
        rng.choice("0123456789") if sign.isdigit() and rng.random() < 0.8 else sign
        for sign in words
    )
