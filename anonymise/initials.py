"""Initials that stand for a person: known ones, and those in the place of a name."""
# ruff: noqa: E501 -- a pattern reads better in one piece

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from anonymise.mentions import Mention
from anonymise.persons import Persoon
from anonymise.reading import Reading
from anonymise.spans import Span

_KNOWN = re.compile(
    r"(?<![\w.])(?:[A-Z]\.[\s-]?){1,2}(?:(?:V|v)\.?d\.?\s?)?[A-Z]\.(?![\w])(?!\s?[A-Z][a-z])"
)
_DOTTED = r"(?:[A-Z]\.(?:[ ]|-(?=[A-Z]))?){1,7}(?:d\.[ ]?)?[A-Z]\.?(?![\w’'])(?!\.?[ ][A-Z][a-z])"
_SPACED = r"[A-Z]{1,2}(?:[ -][A-Z]{1,2}){1,6}(?!\w)"
_BARE = r"[A-Z]{2,4}(?!\w)"
_ROLE = (
    r"(?:beklaagden?|betichten?|beschuldigden?|inverdenkinggestelden?|eisers?|eiseres(?:sen)?|verweerders?|verweerster|"
    r"verzoek(?:er|ster)s?|verzoekende|verwerende|appellante?n?|geïntimeerden?|burgerlijke\s+partij(?:en)?|partij|getuige|deskundige)"
)
# A line of the caption with nothing but initials, and the role under it.
_LINE = re.compile(
    rf"(?:^[ \t]*(?:(?:[IVX]{{1,4}}|\d{{1,2}})[.)°]?[ \t]{{1,6}})?|(?<=[,;])\s(?:[IVX]{{1,4}}|\d{{1,2}})[.)°]?\s)(?P<n>{_DOTTED}|{_SPACED})"
    rf"[ ]?,?[ \t]*(?=\n?\s{{0,40}}(?:{_ROLE}|geboren|wonende)\b)",
    re.MULTILINE,
)
# In a sentence, behind what only a person has or does.
_PERSONAL = re.compile(
    rf"\b(?:(?:vordering|verklaring(?:en)?|verhoor|verzet|beroep|voorziening|belangen|rekening|woning|echtgenote|zaak|echtgenoot|klacht|raadsman)\s+van"
    rf"|{_ROLE}|heer|mevrouw|ene|zekere|genaamde?|minuut|kopie|aan\s+de\s+partijen\s+door|tegen|inzake)\s{{1,40}}(?P<n>{_DOTTED})"
)
# Between quotation marks, behind a word of signing.
_SIGNED = re.compile(
    r"(?<!\w)(?:(?:onder)?getekend|(?:onder)?tekend|(?:onder)?tekende|tekent|paraaf|parafeerde|initialen|gemerkt|merkte?|inbrenger|afzender|ondertekening|signée?s?|unterschrieben)"
    rf"\b[^\n.\"„“«]{{0,40}}(?:\n[ \t]{{0,20}})?[\"„“«]\s?(?P<n>{_DOTTED}|{_SPACED}|{_BARE})\s?[\"”“»]"
)
# What somebody is called from here on, even "B.S.".
_DEFINED = re.compile(
    rf"\b[Hh]ierna(?:\s(?:ook|genoemd|vermeld|verder|aangeduid\sals))*\s[\"„“«](?P<n>{_DOTTED})[\"”»]"
)
# A particle among them: nobody's but a person's, "R.O.d.B." and "W. v. G.", while "R.v.S." is a court.
_PARTICLED = re.compile(
    r"(?<![\w.])(?:(?:[A-Z]\.){1,3}(?:v\.?)?d\.[A-Z]\.?|[A-Z]\.[ ]v\.[ ](?:d\.[ ])?[A-Z]\.)(?![\w’'])"
)
# The same, known, where a quotation begins or ends: 'enkel: "LW geeft toelichting"'.
_QUOTED = re.compile(
    r"(?<=[\"„“])(?P<n>[A-Z]{2,3})(?=\s)|(?<=\s)(?P<achter>[A-Z]{2,3})(?=[\"”])|(?<=[\"„“])(?P<alleen>[A-Z]{2,4})(?=[\"”])"
)
# Where a message ends: "weekend van 27. TVC".
_ENDS = re.compile(r"[.!?][ \n](?P<n>[A-Z]{2,4}|[A-Z]\.)(?=[ \t]*(?:\n[ \t]*\n|\n?\Z)|[\"”»])")
_NOBODY = re.compile(
    r"ar|bs|nv|bv|om|kb|mb|pv|vzw|hr|rpr|rpm|bvba|pvba|cv|cvba|vof|eu|eg|ec|sv|sw|bw|gw|dd|mvt|"
    r"btw|ons|os|ov|rv|nr|af|ro|rb"
)
# What even initials that somebody here has are not.
_ACT = re.compile(r"bw|sw|sv|kb|mb|bs|nv|bv|ar|om|pv|gw|vzw|btw")


def find_initials(
    reading: Reading, spans: Sequence[Span], known: dict[str, Persoon]
) -> Iterator[Mention]:
    """Initials of persons of this decision, initials in the place of a name, and both again.

    Where the court masked with initials itself, only those of somebody who is named go.
    """
    text = reading.text
    for found in _KNOWN.finditer(text):
        owner = known.get(_letters(found.group()))
        if owner and not _ACT.fullmatch(_letters(found.group())):
            yield Mention(
                *found.span(), "initialen", owner.rol, owner.nummer, bronnen=("bekende_initialen",)
            )
    for found in (*_QUOTED.finditer(text), *_ENDS.finditer(text)):
        start, end = found.span(found.lastgroup or 0)
        letters = _letters(text[start:end])
        first = (one for key, one in known.items() if len(letters) == 1 and key[0] == letters)
        owner = known.get(letters) or next(first, None)
        if owner and not _NOBODY.fullmatch(letters):
            yield Mention(
                start, end, "initialen", owner.rol, owner.nummer, bronnen=("bekende_initialen",)
            )
    if reading.is_masked:
        return
    for found in _PARTICLED.finditer(text):
        yield Mention(*found.span(), "initialen", bronnen=("initialen_met_deeltje",), score=0.7)
    for span in spans:
        if span.soort == "initialen":
            yield Mention(span.start, span.end, "initialen", bronnen=(span.bron,), score=span.score)
    yield from _in_place_of_names(text, known)


def _in_place_of_names(text: str, known: dict[str, Persoon]) -> Iterator[Mention]:
    written = {
        found["n"]: "initialen_hierna"
        for found in _DEFINED.finditer(text)
        if _letters(found["n"]) in known  # "V.L.M." is nobody
    }
    for pattern, bron in (
        (_LINE, "initialen_in_hoofding"),
        (_PERSONAL, "initialen_na_woord"),
        (_SIGNED, "initialen_getekend"),
    ):
        for found in pattern.finditer(text):
            if not _NOBODY.fullmatch(_letters(found.group("n"))):
                written.setdefault(found.group("n"), bron)
    for letters, bron in written.items():
        owner = known.get(_letters(letters))
        again = re.escape(letters.rstrip("."))
        for found in re.finditer(rf"(?<![\w.]){again}\.?(?![\w’'])", text):
            yield Mention(
                *found.span(),
                "initialen",
                owner.rol if owner else None,
                owner.nummer if owner else None,
                bronnen=(bron,),
                score=0.7,
            )


def _letters(initials: str) -> str:
    return "".join(one for one in initials.casefold() if one.isalpha())
