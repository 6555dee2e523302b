"""From evidence and persons to the mentions of a text: every place once, apart, with its reasons."""
# ruff: noqa: E501 -- a pattern reads better in one piece

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from anonymise.beside import called_again, home_towns, homes, is_within, repeated, streets
from anonymise.firms import find_again, find_firms, firm_around, quoted_around
from anonymise.initials import find_initials
from anonymise.keep import own_numbers, stays
from anonymise.lists import fold, is_given
from anonymise.mentions import Mention
from anonymise.name_index import NameIndex
from anonymise.persons import Persoon
from anonymise.places import generalise
from anonymise.policy import load_policy
from anonymise.propagate import Occurrence, occurrences
from anonymise.reading import Reading
from anonymise.recognisers.ages import band
from anonymise.recognisers.names import ACCEPTED
from anonymise.spans import Cover, Span, apart
from anonymise.vocabulary import is_word

# Where mentions overlap, the earlier kind keeps the place.
ORDER = (
    "email",
    "url",
    "rijksregisternummer",
    "bisnummer",
    "iban",
    "ondernemingsnummer",
    "adres",
    "kadaster",
    "coordinaten",
    "geboortedatum",
    "organisatie",
    "nummerplaat",
    "dossiernummer",
    "telefoon",
    "overig",
    "persoon",
    "initialen",
    "gemeente",
    "leeftijd",
    "datum_feiten",
    "gezondheid",
)
_ELISION = re.compile(r"[\s(\"„“]?[tdTD]['’]")
# No part of what follows: "ten laste van Van Hove", "de zoon van Geert".
_PREPOSITION = re.compile(
    r"van\s+(?=(?P<deel>[A-ZÀ-Ý]\.|(?:Van|VAN|De|DE|Den|DEN|Vande[nr]?|VANDE[NR]?)\b)|(?P<woord>[A-ZÀ-Ý][\w-]+)\Z)"
)
_OWNED = re.compile(r"['’]s[ ](?P<n>[A-ZÀ-Ý][\w-]{1,20}(?:[ ][A-ZÀ-Ý][\w-]{1,20})?)")
_LAST_INITIAL = re.compile(r"[ ][A-ZÀ-Ý]\.(?![\w.])")  # "OP DE ZWAENE R."
_TURNED_INITIAL = re.compile(  # "rijkswachter Vanderlinden, J. op"
    r",[ \n](?:[A-ZÀ-Ý]\.[ -]?){1,3}(?=[ ]?[,;:)]|\s[a-zà-ÿ(])"
)
_MISREAD_BEFORE = re.compile(  # "8ram Lauwers"
    r"(?<![\w.,/-])\d(?!de\b|ste\b|[kcm]m\b|kg\b|ha\b)[a-zà-ÿ]{2,15}[ ]\Z"
)
_TAIL = re.compile(r"-(?P<rest>[a-zà-ÿ]{2,12})(?![\w-])")  # "Mahieu-aps"
_FAR = 20  # characters
_NOBLE = re.compile(r"[ ][–-][ ](?:de|van|du|d['’])[ ]?[A-ZÀ-Ý][\w’'-]{2,25}")  # "– de Quaetmoer"
_PARTICLE_BETWEEN = re.compile(r"[ ](?:(?:van|de|den|der|vande|vanden)[ ]){1,2}")
_INITIAL = 1  # its letter; a full stop and a blank follow
_NAMED = frozenset({"persoon", "initialen"})
_PLACED = frozenset(ORDER) - {"persoon", "initialen", "organisatie", "overig", "gemeente"}


def name_spans(reading: Reading, spans: Sequence[Span]) -> list[Span]:
    """The accepted names, without those of authors and those that are only part of a number."""
    cover = Cover()
    for span in spans:
        if span.soort in _PLACED and span.score >= 0.55:
            for start, end in cover.free_parts(span.start, span.end):
                cover.take(start, end)
    cited = reading.authors if load_policy().auteurs_houden else []
    for start, end in (*reading.marks, *reading.nobodies, *cited):
        for first, last in cover.free_parts(start, end):
            cover.take(first, last)
    names = (one for one in spans if one.soort == "persoon" and one.score >= ACCEPTED)
    return [free for one in names if (free := _free(reading.text, cover, one)) is not None]


def _free(text: str, cover: Cover, span: Span) -> Span | None:
    """The name when nothing of it is taken, but for an initial that a number before it ends in."""
    parts = cover.free_parts(span.start, span.end)
    if len(parts) != 1 or parts[0][1] != span.end or parts[0][0] - span.start > _INITIAL:
        return None
    begin = parts[0][0]
    if begin == span.start:
        return span
    while not text[begin].isalpha():
        begin += 1
    return replace(span, start=begin)


def gather(reading: Reading, spans: Sequence[Span], personen: Sequence[Persoon]) -> list[Mention]:
    """Every mention, apart and in order; what stays is among them with `vervangen` false."""
    index = NameIndex(personen)
    named = _joined(reading.text, list(_person_mentions(reading, personen, spans)))
    others = [
        *find_initials(reading, spans, _known_letters(personen)),
        *find_firms(reading, spans, index, frozenset(_known_letters(personen))),
        *_numbers(reading, spans),
        *streets(reading, spans),
        *generalise(reading),
    ]
    others += [
        *repeated(reading, others),
        *called_again(reading, named, others),
        *homes(reading, named),
        *home_towns(reading, named, others),
        *find_again(reading, [*named, *others]),
    ]
    found = [
        _with_brackets(reading.text, one)
        for one in (*named, *others)
        if _is_outside_marks(reading, one)
    ]
    hidden = apart(reading.text, [one for one in found if one.vervangen], ORDER)
    cover = Cover()
    for one in hidden:
        cover.take(one.start, one.end)
    kept = [one for one in found if not one.vervangen and cover.is_free(one.start, one.end)]
    return sorted((*hidden, *apart(reading.text, kept, ORDER)), key=lambda one: one.start)


def _with_brackets(text: str, one: Mention) -> Mention:
    """The mention with the brackets that stand around it alone: the mark brings its own."""
    if one.start > 0 and text[one.start - 1] == "[" and text[one.end : one.end + 1] == "]":
        return replace(one, start=one.start - 1, end=one.end + 1)
    return one


def _is_outside_marks(reading: Reading, one: Mention) -> bool:
    """Whether the mention touches no mark and no ECLI, which points to a published decision."""
    return not any(
        one.start < end and start < one.end and not _holds(reading.text, one, start, end)
        for start, end in (*reading.marks, *reading.eclis)
    )


def _holds(text: str, one: Mention, start: int, end: int) -> bool:
    """Whether what looks blanked out is a part of something longer: "99-XX-9", "jan[at]post.be"."""
    if text[start] == "[" and one.soort not in {"email", "url"}:
        return False  # a mark inside a name stays a mark
    return one.start < start and end <= one.end


def _joined(text: str, named: list[Mention]) -> list[Mention]:
    """The persons with what belongs to their name: "Goethals" van "Rooyen", t'"Serclaes"."""
    named = [_edged(text, one) for one in named]
    for pattern, group in ((_TURNED_INITIAL, 0), (_OWNED, "n")):
        named = [
            replace(one, end=found.end())
            if (found := pattern.match(text, one.end)) and not is_within(named, *found.span(group))
            else one
            for one in named
        ]
    return [
        replace(one, end=following.start - 1)
        if following and _PARTICLE_BETWEEN.fullmatch(text, one.end, following.start)
        else one
        for one, following in zip_longest(named, named[1:])
    ]


def _edged(text: str, one: Mention) -> Mention:
    """The person without a word of the sentence, and with what hangs on the name itself."""
    lead = _PREPOSITION.match(text, one.start, one.end)
    if lead and (lead["deel"] or is_given(fold(lead["woord"]))):
        one = replace(one, start=lead.end())
    if _ELISION.fullmatch(text, max(0, one.start - 3), one.start):
        one = replace(one, start=one.start - 2)
    if found := _MISREAD_BEFORE.search(text, max(0, one.start - _FAR), one.start):
        one = replace(one, start=found.start())
    if (tail := _TAIL.match(text, one.end)) and not is_word(fold(tail["rest"])):
        one = replace(one, end=tail.end())
    if text[one.start : one.end].isupper() and (found := _LAST_INITIAL.match(text, one.end)):
        one = replace(one, end=found.end())
    if found := _NOBLE.match(text, one.end):
        one = replace(one, end=found.end())
    return one


@dataclass(slots=True)
class _Range:
    start: int
    end: int
    hits: list[Occurrence]
    spans: list[Span]


def _person_mentions(
    reading: Reading, personen: Sequence[Persoon], spans: Sequence[Span]
) -> Iterator[Mention]:
    owner = {span: persoon for persoon in personen for span in persoon.spans}
    accepted = [span for span in name_spans(reading, spans) if span in owner]
    seen = [(one.start, one.end, one) for one in occurrences(reading, personen)]
    ranges = _ranges([*((s.start, s.end, s) for s in accepted), *seen])
    for one in ranges:
        different = {hit.persoon.nummer for hit in one.hits}
        if len(different) > 1:
            yield from _split(one)
        else:
            persoon = one.hits[0].persoon if one.hits else owner[one.spans[0]]
            yield _mention(one.start, one.end, persoon, one)
            firm = quoted_around(reading, one.start, one.end)
            if firm is None and not (reading.is_study and not persoon.is_firm):
                firm = firm_around(reading, one.start, one.end)
            if firm:
                yield replace(
                    _mention(*firm, persoon, one), soort="organisatie", bronnen=("naam_in_firma",)
                )


def _ranges(items: Sequence[tuple[int, int, Occurrence | Span]]) -> list[_Range]:
    """Overlapping spans and occurrences together."""
    ranges: list[_Range] = []
    for start, end, item in sorted(items, key=lambda one: (one[0], -one[1])):
        if not ranges or start >= ranges[-1].end:
            ranges.append(_Range(start, end, [], []))
        current = ranges[-1]
        current.end = max(current.end, end)
        if isinstance(item, Occurrence):
            current.hits.append(item)
        else:
            current.spans.append(item)
    return ranges


def _split(one: _Range) -> Iterator[Mention]:
    """A range with several persons: each occurrence its own, words in between to the one before."""
    hits = sorted(one.hits, key=lambda hit: (hit.start, -hit.end))
    start = one.start
    for number, hit in enumerate(hits):
        end = hits[number + 1].start if number + 1 < len(hits) else one.end
        end = max(hit.end, end if number + 1 == len(hits) else hit.end)
        begin = min(start, hit.start) if number == 0 else max(start, hit.start)
        if begin < end:
            yield _mention(begin, end, hit.persoon, one)
        start = max(start, end)


def _mention(start: int, end: int, persoon: Persoon, one: _Range) -> Mention:
    bronnen = dict.fromkeys(span.bron for span in one.spans)
    for hit in one.hits:
        bronnen |= dict.fromkeys(hit.bronnen)
    score = max([span.score for span in one.spans], default=0.8)
    return Mention(
        start,
        end,
        "persoon",
        rol=persoon.rol,
        persoon=persoon.nummer,
        bronnen=tuple(bronnen),
        score=score,
    )


def _letters(persoon: Persoon) -> Iterator[str]:
    """The initials of a person in both orders."""
    for naam in persoon.namen:
        if (naam.voor or naam.letters) and naam.achter:
            first, last = (naam.voor or naam.letters)[0][0], naam.achter[0][0]
            particles = "".join(one[0] for one in naam.tussen)
            yield from (first + last, last + first, first + particles + last)
        if len(naam.voor) > 1:
            yield "".join(one[0] for one in naam.voor[:2])  # "JP" is Jean-Pierre


def _known_letters(personen: Sequence[Persoon]) -> dict[str, Persoon]:
    return {letters: one for one in reversed(personen) for letters in _letters(one)}


def _numbers(reading: Reading, spans: Sequence[Span]) -> Iterator[Mention]:
    """Everything that is no name: numbers, addresses, places, dates, things."""
    own = own_numbers(reading, spans) if load_policy().eigen_nummers_houden else []
    for span in spans:
        if span.soort in _NAMED or span.soort == "organisatie" or span.score < 0.4:
            continue
        yield Mention(
            span.start,
            span.end,
            span.soort,
            vervangen=not stays(reading, span, own),
            vervanging=_band(reading, span),
            bronnen=(span.bron,),
            score=span.score,
        )


def _band(reading: Reading, span: Span) -> str:
    """The band of an age, known before the mark is chosen; of other kinds nothing."""
    if span.soort != "leeftijd":
        return ""
    return band(reading.text[span.start : span.end], load_policy().leeftijdsgrenzen)
