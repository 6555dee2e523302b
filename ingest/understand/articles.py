"""Citations of articles: which numbers, and of which instrument.

An article belongs to the instrument named behind it, to one it refers back to ("van hetzelfde
decreet"), or, bare, to the instrument that its numbering or the sentence before gives away.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from operator import attrgetter

from ingest.understand.instruments import Mention, may_carry
from ingest.understand.numbering import can_own
from ingest.understand.owners import NEVER_BY_ARTICLE, Owners

# From its first letter, to which a search can skip.
_ANCHOR = re.compile(
    r"[aA](?<!\w.)(?:rt|RT)(?:(?:ikel|IKEL)(?:en|s|EN)?|t?\.|\b(?=\s\d))\s*(?:(?<=en),\s*(?=\d))?|"
    r"[tvTV](?<!\w.)(?:hans|oorheen|roeger)\s+(?=\d{1,2}\.\d)"
)
_SUFFIX = (
    r"(?:\s?(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|novies|decies|undecies|"
    r"duodecies)(?:/\d+)?)?"
)
_ITEM = re.compile(
    rf"(?:nrs?\.\s*)?((?:[IVX]{{1,5}}\.)?\d{{1,4}}(?:[.:]\d{{1,3}}){{0,4}}{_SUFFIX}(?:/\d{{1,2}})?)(?![\d])"
    r"(?!\s*(?:°|euro|EUR|€|maand|dag|jaar|jaren|uur|weken|m²|m\b|%|km|kilo|frank|"
    r"[./-]\d{1,2}[./-]\d{2}))"
    r"(?!\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|"
    r"december)\b)",
    re.IGNORECASE,
)
# "4.1.1., 4.2.1. en 6.2.1. van de VCRO": a full stop that ends no sentence.
_FULL_STOP_INSIDE = re.compile(r"\.(?=[,;]|\s+[a-z])")
_ORDINAL = (
    r"(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|"
    r"laatste|enig|voorlaatste|\d{1,2}(?:e|de|ste))"
)
_QUALIFIER = re.compile(
    r"\s*,?\s*(?:en\s+|of\s+|tot\s+en\s+met\s+)?\(?(?:"
    r"§§\s*\d+(?:\s*(?:,|en|of|tot(?:\s+en\s+met)?|-)\s*(?:§\s*)?\d+(?![.\w°]))+|"
    rf"§{{1,2}}\s*\d+(?:/\d+)?(?:\s?(?:bis|"
    r"ter|quater))?(?:\s*(?:,|en|tot)\s*(?:§\s*)?\d+(?!\s*[.\w°]))?"
    rf"|par(?:agra(?:af|fen)|\.)\s+\d+|(?:{_ORDINAL}(?:\s*(?:,|en)\s*{_ORDINAL})*)\s+(?:lid|alinea|"
    r"streepje|zin|paragraaf)"
    rf"|(?:lid|alinea|al\.|punt|sub)\s+(?:\d+°?|[a-z]\b)|\d{{1,2}}°(?:\s*(?:,|en|tot|"
    rf"tot\s+en\s+met)\s*\d{{1,2}}°)*(?:\s?(?:bis|ter))?"
    r"|[a-z]\)(?:\s*(?:,|en)\s*[a-z]\))*|in\s+fine|\bjuncto\s+§\s*\d+|e\.?v\.(?!\s?R)|"
    r"en\s+volgende|e\.\s?a\.)\)?",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(
    r"\s*(?:,\s*(?:en|of|alsook|alsmede|juncto)?|\ben\b|\bof\b|;|/|\+|[-–](?=\s?\d)|"
    r"\btot(?:\s+en\s+met)?\b|\bt/m\b|\bt\.?\s?e\.?\s?m\.|\bjuncto\b|\bj[°o]\.?|\balsook\b|\balsmede\b|"
    r"\bsamen\s+(?:gelezen\s+)?met\b|\bin\s+samenhang\s+met\b|\bresp(?:ectievelijk|"
    r"\.)?)\s*(?:(?:van\s+)?(?:de\s+)?artikel(?:en)?\s+|art\.\s*)?",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"[\s,]*(?:\(oud\)\s*|oud\s+)?(?:en\s+(?:de\s+)?\w*bepalingen\s+)?"
    r"(?:(?:van|der|uit|in|bij|ingevolge|vervat\s+in|bedoeld\s+in|"
    r"Vl\.)\s+)?"
    r"(?:(?:het|de|dit|dat|Vlaamse?|Belgische?|federale?|deze|die|der|genoemde?|voormelde?|"
    r"voornoemde?|vermelde?|vernoemde?|bovenvermelde?|"
    r"bovengenoemde?|hogervermelde?|gemelde?|geldende?|toenmalige?|vroegere?|oude?|nieuwe?|"
    r"huidige?|gezegde?|aangehaalde?|bijzondere|"
    r"(?:in|toe)gevolge|hetzelfde|dezelfde|zelfde|titel\s+\w+\s+van|hoofdstuk\s+\w+\s+van|"
    r"bijlage\s+\w+\s+(?:van|bij)|hoger\s+vermelde?|eerder\s+vermelde?)\s+)*"
    r"[\"'(]?",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"[\s,]*(?:van|uit|in|bij)\s+(?:(?P<same>hetzelfde|dezelfde|datzelfde|diezelfde|zelfde|"
    r"genoemde?|(?:hoger\s+|eerder\s+)?(?:voor|boven|hoger)?(?:melde?|vermelde?|noemde?|"
    r"genoemde?)|"
    r"gezegde?|aangehaalde?|dit|dat|deze|die|het|de)\s+)+(?P<noun>kaderdecreet|decreet|codex|"
    r"wetboek|wet|besluit|reglement|titel(?=\s*(?:[.,;)]|\w+de\b|$))|KB)\b",
    re.IGNORECASE,
)
# The numbering of the decision itself ("Artikel 2. Vernietigd worden …") cites nothing.
_OWN_NUMBERING = re.compile(r"Art(?:ikel|\.)\s+\d{1,2}\s?\.?\s+[-–]?\s?(?=[A-Z])")
# A text of its own that is no instrument: "artikel 6 van de voorschriften van het BPA".
_OF_ANOTHER = re.compile(
    r"(?:\s*,)?\s+(?:van|uit|in|bij)\s+(?:de|het|haar|zijn|hun|een)\s+(?:\w+\s+)?(?:[a-zé-]*(?:uitvoeringsbesluit|"
    r"reglement|verordening|vergunning|overeenkomst|contract|statuten|voorschriften|richtlijn|"
    r"convenant|arrest|vonnis|akte)|RUP|GRUP|BPA|APA|gewestplan)\b",
)
_THEREOF = re.compile(r"\s*,?\s*(?:daarvan|ervan|hiervan)\b", re.IGNORECASE)
# "de vermelde artikelen, alsook 162bis en 190 Sv.": the numbers follow the words.
_LATER_LIST = re.compile(
    r"[^.;:()\d]{0,60}?(?:,\s*(?:(?:en|alsook|alsmede)\s+)?|\s(?:en|alsook|alsmede)\s+)(?=\d)",
    re.IGNORECASE,
)
# "het Duinendecreet (artikelen 3 en 5)", "het decreet van … houdende … (artikel 3)": an instrument
# that the brackets are opened behind, with the rest of its title between.
_OPENS_BRACKETS = re.compile(r"\(\s?$")
_TITLE_WORD = re.compile(r"\b(?:betreffende|houdende|inzake|met\s+betrekking\s+tot)\b")
_TITLE_UP_TO_HERE = re.compile(r"[^.;:()\d]{0,160}")
# What an article is about, between it and its instrument: "16 (natuurtoets) van …".
_IN_BRACKETS = re.compile(r"\s*\([^()\d]{2,50}\)")
# Between an instrument and the numbers of the next: the rest of its title, its short name.
_REST_OF_TITLE = re.compile(
    r"(?:\s(?:19|20)\d{2})?[^.;:()\d]{0,140}(?:\([^()\d]{2,40}\)[^.;:()\d]{0,20})?(?=\d)"
)
_LISTED = re.compile(
    r"(?:,\s*(?:en|of|juncto)?|\b(?:en|of|juncto))\s+(?:nrs?\.\s*)?$", re.IGNORECASE
)
# "voorzien bij art. 44 en beteugeld bij art. 64 van de wet", "de samenloop van artikel 65 en de
# deelneming van artikel 66 van het Strafwetboek": both of that law.
_PUNISHED_BY = re.compile(
    r"(?:\s*\([^()\d]{2,50}\))?(?:"
    r"[\s,)]*(?:en\s+)?(?:beteugeld|bestraft|strafbaar(?:\s+gesteld)?|gesanctioneerd)\s+"
    r"(?:bij|door|krachtens|met|op\s+grond\s+van)\s+(?:(?:de|het)\s+)?|"
    r"\s+(?:en|juncto|of)\s+(?:(?:(?:de|het)\s+)?(?:\w+\s+){0,3}(?:van|in|bij|uit)\s+)?)",
    re.IGNORECASE,
)
# "artikel 32 van het Technisch Reglement (KB van 15 maart 1968)": named between the brackets.
_TITLE_THEN_BRACKETS = re.compile(
    r"\s+(?:van|uit|in)\s+(?:de|het)\s+(?:[\w'-]+\s+){1,5}\((?:de\s+|het\s+)?"
)
# "het decreet bevat in artikel 17 een eigen regel": the norm that speaks.
_SPEAKS = re.compile(
    r"\b(?P<verb>(?:bevat|bepaalt|regelt|voorziet|heeft|kent|stelt)\s+)?"
    r"(?P<same>het|de|dat|dit|die|deze)\s+(?P<noun>decreet|codex|wet|besluit)\s+"
    r"(?(verb)|(?:[a-z]+\s+){1,4})in\s+"
    r"(?:(?:zijn|haar|de|het)\s+)?$"
)
_start_of = attrgetter("start")
_MAX_LIST = 60
_MAX_CITATIONS = 3000


@dataclass(frozen=True, slots=True)
class Cited:
    """Article numbers cited together, with the instrument they belong to (index in mentions)."""

    numbers: tuple[tuple[str, int, int], ...]
    owner: Mention | None
    is_bare: bool
    start: int
    end: int


def normalise_article(written: str) -> str:
    """The base number as cited: "20 bis" is "20bis"."""
    bare = re.sub(r"\s", "", written).replace(":", ".").upper()
    return re.sub(r"(?<=\d)[A-Z]+", lambda suffix: suffix.group().lower(), bare)


def _items(flat: str, position: int) -> tuple[list[tuple[str, int, int]], int]:
    """The list of numbers that starts at `position`, and where it stops."""
    numbers: list[tuple[str, int, int]] = []
    match = _ITEM.match(flat, position)
    while match and len(numbers) < _MAX_LIST:
        numbers.append((normalise_article(match[1]), match.start(1), match.end(1)))
        position = match.end() + bool(_FULL_STOP_INSIDE.match(flat, match.end()))
        while qualifier := _QUALIFIER.match(flat, position):
            position = qualifier.end()
        separator = _SEPARATOR.match(flat, position)
        match = (
            _ITEM.match(flat, separator.end()) if separator and separator.end() > position else None
        )
    return numbers, position


class _Reader:
    """Reads citations in order, remembering what was named before."""

    def __init__(self, flat: str, mentions: list[Mention], operative: int) -> None:
        self.flat = flat
        self.operative = operative
        self.mentions = mentions
        self.starts = {one.start: one for one in mentions}
        self.last_owner: Mention | None = None

    def back(self, position: int, noun: str, number: str) -> Mention | None:
        """The last instrument of that kind, rather one that numbers its articles like this."""
        fitting = [
            one
            for one in self.mentions
            if one.start < position
            and one.code
            and one.code not in NEVER_BY_ARTICLE
            and can_own(one.code, number)
        ]
        kept, self.mentions = self.mentions, fitting
        try:
            found = self.before(position, noun)
        finally:
            self.mentions = kept
        if noun == "titel":
            return next((one for one in reversed(kept) if one.code == "FED-VTSV"), None)
        nearest = self.before(position, noun)
        if found is None or nearest is None:
            return nearest
        in_paragraph = "  " not in self.flat[nearest.end : position]
        return nearest if nearest.code is None and in_paragraph else found

    def before(self, position: int, noun: str | None = None) -> Mention | None:
        """The last instrument named before a place, of the kind the noun asks for."""
        nouns = {
            None: None,
            "kaderdecreet": {"decreet"},
            "decreet": {"decreet", "codex"},
            "codex": {"codex"},
            "reglement": {"besluit"},
            "kb": {"besluit"},
        }.get(noun, {noun})
        best = None
        for one in self.mentions:
            if one.start >= position:
                break
            if nouns is None or one.soort in nouns:
                best = one
        if noun == "decreet" and best and best.soort == "codex":
            decrees = [
                m for m in self.mentions if m.start < position and m.soort == "decreet" and m.code
            ]
            return decrees[-1] if decrees else best
        return best

    def main(self, position: int, noun: str, number: str) -> Mention | None:
        """What plain "de wet" or "het decreet" means: the norm of that kind named most so far.

        A federal frame or a procedural act is named in full each time. Where nothing was named
        yet, it is the first one named afterwards.
        """
        last: dict[str, Mention] = {}
        count: dict[str, int] = {}
        for one in self.mentions:
            if not (
                one.code and one.soort == noun and may_carry(one.code) and can_own(one.code, number)
            ):
                continue
            if one.start >= position:
                return self._most(count, last) if count else one
            last[one.code] = one
            count[one.code] = count.get(one.code, 0) + 1
        return self._most(count, last)

    @staticmethod
    def _most(count: dict[str, int], last: dict[str, Mention]) -> Mention | None:
        best = max(count, key=lambda code: (count[code], -last[code].start), default=None)
        return last[best] if best else None

    def named_after(self, position: int) -> Mention | None:
        """The instrument named right behind an article list."""
        link = _LINK.match(self.flat, position)
        stop = link.end() if link else position
        for start in range(stop, position - 1, -1):
            if one := self.starts.get(start):
                return one
        return None

    def owner(self, position: int, start: int, number: str) -> tuple[Mention | None, int, bool]:
        """(instrument, where the citation ends, whether nothing said so)."""
        if named := self.named_after(position):
            return named, named.end, False
        if back := _BACK.match(self.flat, position):
            noun = back["noun"].lower()
            pointed = back["same"].lower() not in {"de", "het"}
            main = None if pointed else self.main(start, noun, number)
            meant = main or self.back(start, noun, number) or self.named_after(back.end())
            return meant, back.end(), False
        if named := self._around_brackets(position):
            return named, named.end, False
        if other := _OF_ANOTHER.match(self.flat, position):
            return None, other.end(), False
        if thereof := _THEREOF.match(self.flat, position):
            return self.before(start), thereof.end(), False
        titled = self.titled(start) or self._speaking(start, number)
        return titled, position, titled is None

    def _around_brackets(self, position: int) -> Mention | None:
        """The instrument behind a pair of brackets, or in those behind its title."""
        aside = _IN_BRACKETS.match(self.flat, position)
        if aside and (named := self.named_after(aside.end())):
            return named
        behind = _TITLE_THEN_BRACKETS.match(self.flat, position)
        return self.starts.get(behind.end()) if behind else None

    def _speaking(self, start: int, number: str) -> Mention | None:
        """What "het decreet" means where it is said to have a rule in this article."""
        before = self.flat[max(0, start - 60) : start]
        speaks = _SPEAKS.search(before) if before.endswith(("in ", "zijn ", "haar ")) else None
        if not speaks:
            return None
        noun = speaks["noun"]
        main = self.main(start, noun, number) if speaks["same"] in {"het", "de"} else None
        return main or self.back(start, noun, number)

    def titled(self, start: int) -> Mention | None:
        """The instrument right behind whose title the article stands between brackets."""
        opening = _OPENS_BRACKETS.search(self.flat, max(0, start - 15), start)
        if not opening:
            return None
        index = bisect_right(self.mentions, opening.start(), key=_start_of) - 1
        one = self.mentions[index] if index >= 0 else None
        if one is None or one.end > opening.start() or one.code in NEVER_BY_ARTICLE:
            return None
        between = self.flat[one.end : opening.start()]
        is_title = _TITLE_UP_TO_HERE.fullmatch(between) and _TITLE_WORD.search(
            self.flat, one.start, opening.start()
        )
        return one if is_title or not between.strip() else None

    def read(self) -> Iterator[Cited]:
        """Every citation, with lists that run on over several instruments."""
        position = count = 0
        while count < _MAX_CITATIONS and (anchor := _ANCHOR.search(self.flat, position)):
            count += 1
            position = anchor.end()
            if anchor.start() >= self.operative and _OWN_NUMBERING.match(self.flat, anchor.start()):
                continue
            numbers, stop = _items(self.flat, position)
            start = anchor.start()
            if not numbers and (later := _LATER_LIST.match(self.flat, position)):
                numbers, stop = _items(self.flat, later.end())
                if not self._is_owned(stop):
                    continue
            while numbers:
                owner, end, is_bare = self.owner(stop, start, numbers[0][0])
                if is_bare and anchor.group()[:3].lower() != "art":
                    break  # "thans 6.2" without an instrument cites nothing
                if foreign := self._foreign(numbers, owner):
                    yield Cited(
                        tuple(numbers[:foreign]), None, True, start, numbers[foreign - 1][2]
                    )
                    numbers, start = numbers[foreign:], numbers[foreign][1]
                yield Cited(tuple(numbers), owner, is_bare, start, end)
                position = max(position, end)
                numbers, start, stop = ([], 0, 0) if is_bare else self._more(end)

    def _foreign(self, numbers: list[tuple[str, int, int]], owner: Mention | None) -> int:
        """How many numbers of a list cannot be of the instrument behind it.

        "artikel 3.44, artikel 1385bis Gerechtelijk Wetboek": each with its own word, and the first
        numbered in another way.
        """
        if owner is None or not owner.code or not can_own(owner.code, numbers[-1][0]):
            return 0
        for index in range(len(numbers) - 1, 0, -1):
            (before, _, stop), (_, start, _) = numbers[index - 1 : index + 1]
            if not can_own(owner.code, before):
                return index if "art" in self.flat[stop:start].lower() else 0
        return 0

    def _more(self, end: int) -> tuple[list[tuple[str, int, int]], int, int]:
        """E.g. "…, 190 en 195 van het Wetboek …": numbers that an instrument follows at once."""
        end += bool(_FULL_STOP_INSIDE.match(self.flat, end))
        rest = _REST_OF_TITLE.match(self.flat, end)
        listed = rest and _LISTED.search(self.flat, max(end, rest.end() - 16), rest.end())
        for start in (end, listed.start()) if listed else (end,):
            separator = _SEPARATOR.match(self.flat, start)
            if not separator or separator.end() == start or "art" in separator.group().lower():
                continue
            numbers, stop = _items(self.flat, separator.end())
            if numbers and self._is_owned(stop):
                return numbers, separator.end(), stop
        return [], 0, 0

    def _is_owned(self, stop: int) -> bool:
        return bool(self.named_after(stop) or _BACK.match(self.flat, stop))


def find_citations(flat: str, mentions: list[Mention], operative: int) -> list[Cited]:
    """Every citation in order; bare ones get their owner where one can be told.

    From `operative` on, an article at the head of a sentence is the decision's own numbering.
    """
    read = list(_Reader(flat, mentions, operative).read())
    owners = Owners(flat, mentions, [(one.owner, one.start, one.numbers) for one in read])
    result: list[Cited] = []
    for cited, following in zip_longest(read, read[1:]):
        owner = cited.owner
        if cited.is_bare:
            shared = (
                following
                and following.owner
                and _PUNISHED_BY.fullmatch(flat, cited.end, max(cited.end, following.start))
            )
            numbers = [number for number, _, _ in cited.numbers]
            owner = following.owner if shared else owners.of_bare(numbers, cited.start)
        owners.refer(owner, cited.start)
        result.append(Cited(cited.numbers, owner, cited.is_bare, cited.start, cited.end))
    return result
