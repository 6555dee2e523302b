"""Names that nobody marked in an official act, and words that a name may replace.

What looks like a name becomes unknown, so that it teaches nothing wrong; places become gaps; a word
for a person ("de verzoekende partij", "hij") becomes, now and then, a name in a real context.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from anonymise.training.names import Names
from anonymise.training.templates import Slot

Found = list[tuple[int, int, Sequence[str | Slot]]]

_CAP = r"[A-ZÀ-Ý][\w'’]*(?:-[\w'’]+)*"
_PARTICLE = r"(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Hh]et|VAN|DE|DEN|DER|'t)"
_RUN = rf"(?:{_PARTICLE} )*{_CAP}(?:[ \n](?:{_PARTICLE}[ \n])*{_CAP})*"
SUSPECT_RUN = re.compile(rf"{_CAP}(?:[ \n](?:{_PARTICLE}[ \n])*{_CAP})+")
AFTER_TITLE = re.compile(
    r"\b(?:[Dd]e heer|[Mm]evrouw|[Mm]eester|[Mm][r]s?\.?|[Dd]rs?\.?|[Pp]rof\.?|[Aa]dvoca(?:at|ten)|"
    r"[Rr]echter|[Vv]oorzitter|[Kk]amervoorzitter|[Gg]riffier|[Aa]uditeur|[Ss]taatsraad|[Rr]aadsheer|"
    rf"[Aa]dvocaat-generaal|[Ss]ecretaris|[Dd]hr\.|[Mm]evr\.|[Ii]ng?\.?)[ \n]+({_RUN})"
)
INITIALS = re.compile(
    rf"(?<![\w.\n])(?![IVX]+\. )(?:[A-Z]\.[ -]?){{1,4}}(?:[ ]?(?:{_PARTICLE} )*{_CAP})?"
    r"|\[[A-Z][\w. ]{0,10}\]"
)
PLACE = re.compile(
    rf"(?P<cue>\b(?:te|in|naar|uit|gemeente|stad)[ \n]|\b[1-9]\d{{3}}[ \n])?(?P<name>{_CAP})"
)
BODY = re.compile(
    rf"\b(?:Universiteit|UNIVERSITEIT|Hogeschool|HOGESCHOOL)(?: {_CAP})+|\b{_CAP} Hogeschool|"
    r"\bRaad van State|\bHof van Cassatie|\bGrondwettelijk Hof|\bRaad voor [Bb]etwistingen\b|"
    r"\bVlaamse Regering|\bBelgische Staat|\bVlaamse? [Gg]ewest"
)
ROLE = re.compile(
    r"(?<!een )(?<!eerste )(?<!tweede )(?<!derde )(?<!andere )(?<!elke )(?<![\w-])"
    r"(?:[Dd]e )?(?:[Vv]erzoekende partij|[Vv]erzoekster|[Vv]erzoeker|[Vv]erdachte|[Aa]ppellante?|"
    r"[Gg]e[iï]ntimeerde|[Ee]iser(?:es)?|[Gg]edaagde|[Vv]erweerder|[Vv]erweerster|[Ss]tudente?|"
    r"[Bb]eklaagde|[Bb]etrokkene|[Bb]elanghebbende)\b|\b[Hh]ij\b|\bhem\b|"
    r"\b(?:[Dd]e (?:docente?|promotor|minister|directeur|ombudspersoon|voorzitter|officier|getuige|"
    r"aangever|burgemeester|werkgever|werknemer|arts|deskundige|moeder|vader|curator|notaris|koper|"
    r"verkoper|huurder|verhuurder|stagementor|mentor|rechter-commissaris|belastingplichtige)|"
    r"[Hh]et slachtoffer)\b(?! van)"
)


class Guess:
    """Finds gaps that the file itself does not mark."""

    def __init__(self, names: Names) -> None:
        self.given = names.everyday_given_names
        self.places = frozenset(names.places)
        self.towns = names.towns

    def __call__(self, text: str, sure: Found) -> Found:
        """Gaps outside those that are sure, none of them over another."""
        taken = bytearray(len(text) + 1)
        for start, end, _ in sure:
            taken[start:end] = b"\1" * (end - start)
        found: Found = []
        for start, end, slot in self._candidates(text):
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                found.append((start, end, (slot,)))
        return found

    def _candidates(self, text: str) -> Iterator[tuple[int, int, Slot]]:
        for match in BODY.finditer(text):
            yield *match.span(), Slot("organisatie", words=match.group(), keep=0.7)
        for match in AFTER_TITLE.finditer(text):
            yield *match.span(1), Slot("onbekend", words=match.group(1))
        for match in INITIALS.finditer(text):
            yield *match.span(), Slot("onbekend", words=match.group())
        for match in SUSPECT_RUN.finditer(text):
            words = re.finditer(r"\S+", match.group())
            if first := next((word for word in words if word.group() in self.given), None):
                start, end = match.start() + first.start(), match.end()
                yield start, end, Slot("onbekend", words=text[start:end])
        for match in PLACE.finditer(text):
            yield from self._place(match)
        for match in ROLE.finditer(text):
            key = match.group().removeprefix("de ").removeprefix("De ").lower()
            yield *match.span(), Slot("rol", key, words=match.group(), keep=0.55)

    def _place(self, match: re.Match[str]) -> Iterator[tuple[int, int, Slot]]:
        name = match["name"]
        if name in self.places:
            kind = "plaats" if match["cue"] or name in self.towns else "onbekend"
            yield *match.span("name"), Slot(kind, words=name, keep=0.4 if match["cue"] else 0.8)
