"""What the judge decided, told from the structured data alone; every sentence has its proof.

Nothing is read from the text again and nothing is guessed: a statement that has no evidence in
the record is told without a link.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from portal import words
from portal.language import euro, number
from portal.sentences import DEELS, ZINNEN
from search_index.records import Bewijs, Sanctie, Uitspraak

# Which amount or term of the operative part belongs to which outcome.
# The kinds of one outcome in order of preference: what is really paid before what the law says.
_SANCTIES: dict[str, tuple[str, ...]] = {
    "S-GELDBOETE": ("geldboete_met_opdeciemen", "geldboete", "boete"),
    "S-GEVANGENISSTRAF": ("gevangenisstraf",),
    "S-VERMOGENSVOORDEEL": ("vermogensvoordeel",),
    "S-VERBOD": ("verbod",),
    "H-MEERWAARDE": ("meerwaarde",),
    "H-FINANCIEEL": ("meerwaarde",),
    "H-TERMIJN": ("hersteltermijn", "termijn"),
    "H-DWANGSOM": ("dwangsom_per_eenheid", "dwangsom"),
    "B-GEGROND": ("schadevergoeding",),
    "A-VERMINDERD": ("boete", "geldboete"),
}
# What a reader asks first comes first, what still has to happen in the case last; formalities are
# in the list of outcomes only.
_ORDER = ("S-", "A-", "C-", "G-", "V-", "P-", "H-", "BV-", "B-")
_STEPS = {"P-HEROPENING", "P-DESKUNDIGE", "P-PREJUDICIEEL"}
FORMAL = {
    "S-BIJDRAGE",
    "S-COLLECTIEF",
    "S-HERKWALIFICATIE",
    "H-OVERSCHRIJVING",
    "B-RPV",
    "A-KOSTEN",
    "P-TEGENSPRAAK",
    "P-VERSTEK",
    "P-UITVOERBAAR",
    "P-KOSTEN-STAAT",
}
_PLACE = {code: place for place, code in enumerate(ZINNEN)}


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence, and the place in the text that proves it."""

    text: str
    code: str
    start: int | None


def statements(uitspraak: Uitspraak) -> list[Statement]:
    """A sentence for every outcome that is no formality, the verdict first."""
    ordered = sorted((code for code in uitspraak.uitkomsten if code not in FORMAL), key=_rank)
    return [_statement(uitspraak, code) for code in ordered]


def brief(uitspraak: Uitspraak) -> str:
    """What fits in a result: the first statement about each part of the verdict, three at most."""
    told = statements(uitspraak)
    general = "S-VEROORDELING" if len(told) > 1 else ""
    first = {one.code.partition("-")[0]: one.text for one in reversed(told) if one.code != general}
    texts = [one.text for one in told if first.get(one.code.partition("-")[0]) == one.text]
    return (
        " ".join(texts[:3]) or "De uitkomst is niet automatisch herkend; lees de beslissing zelf."
    )


@cache
def _rank(code: str) -> tuple[int, int]:
    part = next((n for n, prefix in enumerate(_ORDER) if code.startswith(prefix)), len(_ORDER))
    return len(_ORDER) if code in _STEPS else part, _PLACE.get(code, len(_PLACE))


def _statement(uitspraak: Uitspraak, code: str) -> Statement:
    proof = next((one for one in uitspraak.bewijs if one.code == code), None)
    plain, exact = ZINNEN.get(code, (f"{words.outcome(code).capitalize()}.", None))
    sanctie = next(_sancties(uitspraak, code, proof), None)
    if code in DEELS and "S-VEROORDELING" in uitspraak.uitkomsten:
        plain = DEELS[code]
    start = proof.start if proof else sanctie.start if sanctie else None
    if exact is None or sanctie is None:
        return Statement(plain, code, start)
    return Statement(exact.format(bedrag=amount(sanctie), termijn=term(sanctie)), code, start)


def _sancties(uitspraak: Uitspraak, code: str, proof: Bewijs | None) -> Iterator[Sanctie]:
    """The amount or term of this outcome, only when there is no doubt which one it is."""
    wants_amount = "{bedrag}" in (ZINNEN.get(code, ("", None))[1] or "")
    for soort in _SANCTIES.get(code, ()):
        fitting = [
            one
            for one in uitspraak.sancties
            if one.soort == soort and (one.bedrag_eur if wants_amount else one.dagen) is not None
        ]
        if proof:
            within = [one for one in fitting if proof.start <= one.start < proof.end]
            fitting = within or fitting
        values = {(one.bedrag_eur if wants_amount else one.dagen) for one in fitting}
        if len(values) == 1:
            yield fitting[0]
        if values:  # several accused with different amounts: say no amount at all
            return


def amount(sanctie: Sanctie) -> str:
    """€ 4.000, a term in days when there is no amount."""
    return euro(sanctie.bedrag_eur) if sanctie.bedrag_eur is not None else term(sanctie)


def term(sanctie: Sanctie) -> str:
    """12 maanden, 1 jaar, 45 dagen: in the unit people use for it."""
    days = sanctie.dagen
    if days is None:
        return ""
    for length, one, many in ((365, "jaar", "jaar"), (30, "maand", "maanden")):
        if days % length == 0:
            count = days // length
            return f"{count} {one if count == 1 else many}"
    return f"{number(days)} {'dag' if days == 1 else 'dagen'}"
