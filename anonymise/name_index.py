"""The known name words of one decision, under every form in which they are looked for."""
# ruff: noqa: PLR0911 -- rules in the order in which they decide, one return each

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from anonymise.likeness import Likes
from anonymise.lists import is_common, skeleton
from anonymise.notions import notions
from anonymise.persons import Persoon, name_words
from anonymise.sounds import sound_of
from anonymise.vocabulary import is_word

BY_EAR = "bekende_naam_klank"
HUMP = re.compile(r"(?<=[a-zà-ÿ])[A-ZÀ-Ý][a-zà-ÿ]+")  # "tuinFons"
_SHORTEST_HUMP = 4  # letters
_LITTLE = ("ootje", "otje", "etje", "tje", "eke", "ske", "ke", "je")


class NameIndex:
    """The known name words, under every form in which they are looked for."""

    def __init__(self, personen: Sequence[Persoon]) -> None:
        exact: dict[str, list[Persoon]] = defaultdict(list)
        for word, persoon in name_words(personen):
            exact[word].append(persoon)
        self.exact = {word: tuple(owners) for word, owners in exact.items()}
        firm = [word for word, owners in self.exact.items() if any(o.is_firm for o in owners)]
        self._skeletons = {skeleton(word): self.exact[word] for word in firm if len(word) > 3}
        self._sounds = {sound_of(word): self.exact[word] for word in firm if len(word) > 3}
        self._long = [word for word in firm if len(word) > 4 and not is_common(word)]
        self._likes = Likes()
        for word in self._long:
            self._likes.add(word)
        self._cache: dict[str, tuple[tuple[Persoon, ...], str]] = {}
        self._tells: dict[str, bool] = {}

    def tells(self, folded: str) -> bool:
        """Whether the folded word may be somebody's, whole or in part."""
        known = self._tells.get(folded)
        if known is None:
            known = self._tells[folded] = bool(self.owners(folded)[0] or self.glued(folded))
        return known

    def owners(self, folded: str) -> tuple[tuple[Persoon, ...], str]:
        """Whose name the folded word is and how it was recognised; nobody's is an empty tuple."""
        known = self._cache.get(folded)
        if known is None:
            known = self._cache[folded] = self._look_up(folded)
        return known

    def _look_up(self, folded: str) -> tuple[tuple[Persoon, ...], str]:
        if folded in self.exact:
            return self.exact[folded], "bekende_naam"
        for ending in ("s", "en"):
            stem = folded.removesuffix(ending)
            if stem != folded and len(stem) > 2 and stem in self.exact and folded not in notions():
                return self.exact[stem], "bekende_naam_genitief"
        if len(folded) < 4 or is_common(folded) or folded in notions():
            return (), ""
        for ending in _LITTLE:  # "nunootje", "leoke"
            stem = folded.removesuffix(ending)
            if stem != folded and len(stem) > 2 and stem in self.exact and not is_word(folded):
                return self.exact[stem], "bekende_naam_verkleind"
        if skeleton(folded) in self._skeletons:
            return self._skeletons[skeleton(folded)], "bekende_naam_scanfout"
        if sound_of(folded) in self._sounds and not is_word(folded):
            return self._sounds[sound_of(folded)], BY_EAR
        for word in self._likes.near(folded):
            return self.exact[word], "bekende_naam_tikfout"
        return (), ""

    def humped(self, written: str) -> tuple[Persoon, ...]:
        """Whose name begins with a capital inside the word: "tuinFons"."""
        for part in HUMP.findall(written):
            folded = part.casefold()
            if len(folded) >= _SHORTEST_HUMP and folded in self.exact and not is_common(folded):
                return self.exact[folded]
        return ()

    def glued(self, folded: str) -> tuple[Persoon, ...]:
        """Whose name is part of a longer word, such as a place, a firm or a user name."""
        if len(folded) < 7 or is_common(folded) or is_word(folded):
            return ()
        for word in self._long:
            if word in folded and (folded.startswith(word) or folded.endswith(word)):
                return self.exact[word]
        return ()
