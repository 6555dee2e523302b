"""Names between quotation marks of what somebody runs or lets, and of whom a bill or a van is.

A legal form or a word such as "handelsnaam" is not needed here; see `organisations` for those.
"""
# ruff: noqa: E501 -- a pattern reads better in one piece

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.expression import Expression
from anonymise.lists import fold
from anonymise.recognisers.letters import CAP, GAP
from anonymise.spans import Span
from anonymise.vocabulary import is_word

_QUOTED = r"[\"„“”«]\s?(?P<n>[^\"”“„»«\n]{2,50}?(?:\n[ \t]{0,40}[^\"”“„»«\n]{2,30}?)?)\s?[\"”“»]"
_QUOTED_PART = (
    r"[\"„“”«]\s?(?P<n>[^\"”“„»«,\n]{2,50}?(?:\n[ \t]{0,40}[^\"”“„»«,\n]{2,30}?)?)\s?[\"”“»,]"
)
_RUNS = Expression(  # Mevrouw Morlion baat "Sabiens Hof" uit
    rf"\b(?:baat|baatte|baten|baatten|runt|runde|runnen|runden|exploite(?:ert|erde|ren|erden)|opende|opent|startte|uitba(?:ter|atster|ting)\s(?:is\s)?van|uitgebaat\sals|bekend\sals)"
    rf"\s[^\"„“”«.;\n]{{0,40}}\(?{_QUOTED}"
)
_PAPER = Expression(  # een leveringsbon van "Knaepkens Dak & Gevel"
    r"\b(?i:(?:leverings|bestel|weeg|stort|werk)?bon(?:nen|netje)?|factu(?:ur|ren)|offertes?|kasticket|stempel|logo|reclame(?:bord|paneel)?|advertenties?|annonces?|(?:bestel|vracht|aanhang)?wagens?|camionn?ette|t-shirts?|website|webpagina|pagina|profiel|visitekaartjes?|spandoek|bord|etiket(?:ten)?|zakken|dozen|kisten|emmers|klant|leverancier|koper|afnemer|boekhouding)"
    rf"\s(?:van|met|voor|op\snaam\svan|in\s[^\"„“”«.;\n]{{2,30}}|onder)\s?(?:de\s|het\s|een\s)?\(?{_QUOTED_PART}"
)
_LODGING = Expression(  # dat zij op een boekingssite aanbieden onder de naam "Het Zwaluwnest"
    r"\b(?i:vakantie\w{0,15}|logies\w{0,10}|gastenkamers?|gasten|gîtes?|b&b|boekings?\w{0,12}|chalet|bungalow|glamping|hoevetoerisme|trouwlocatie|feestzaal|weekendhuis\w{0,3}|buitenverblijf|jachthut|blokhut)"
    rf"[^\"„“”«.;]{{0,80}}{_QUOTED}"
)
_OF_SOMEBODY = Expression(  # het antiquariaat „De Boekenhaan” van Dieudonné Haan
    rf"{_QUOTED}\svan\s(?:de\sheer\s|mevrouw\s|mijnheer\s|{CAP}[\w’-]+[ ]{CAP})"
)
_FARM = re.compile(  # het bedrijf "Bosbeekhoeve"
    rf"[\"„“«](?P<n>(?:{CAP}[\w’'-]+[ ]){{0,2}}{CAP}[a-zà-ÿ]{{2,14}}(?:hoeve|hof|boerderij|kennel|ranch))[\"”»]"
)
_NAMED_HOME = re.compile(
    rf"\b(?:[Ww]oning|[Ll]andhuis|[Hh]uis|[Pp]and)\s{_QUOTED}"
)  # haar woning "Ter Rust"
_INN = re.compile(  # als kasteleines van den Distelvink
    rf"\b(?:kastelein(?:es)?|uitba(?:ter|atster)|waard(?:in)?|cafébazin|cafébaas|gerante?)\svan\s(?:café\s)?(?P<n>(?:de[n]?|het|[’']t|in\s(?:de[n]?|het))\s{CAP}[\w’'-]+(?:[ ]{CAP}[\w’'-]+)?)"
)
_BUILDING = re.compile(  # in het gebouw Résidence Alphonse
    rf"\b(?P<n>(?:R[ée]sidence|Residentie|RESIDENTIE|RESIDENCE|Huize)\s(?:(?:De|Den|Ter|Ten|Het|La|Le|Les|Du|Des|van|de|ter|ten)\s){{0,2}}{CAP}[\w’'-]+(?:{GAP}{CAP}[\w’'-]+){{0,2}})"
)

_FEW = 3  # words


def find_trade_names(text: str) -> Iterator[Span]:
    """What may lead to whoever trades, lives or lets under the name."""
    for pattern, rule in ((_RUNS, "uitbating"), (_PAPER, "op_papier")):
        for found in pattern.finditer(text):
            if found["n"][:1].isupper() and not _is_prose(found["n"]):
                yield Span(*found.span("n"), "organisatie", 0.7, f"organisatie:{rule}")
    yield from _places_of_living(text)


def _places_of_living(text: str) -> Iterator[Span]:
    """What houses, inns, farms and buildings are called."""
    for found in _OF_SOMEBODY.finditer(text):
        name = found["n"]
        if name[:1].isupper() and "\n" not in name and len(name.split()) <= _FEW:
            yield Span(*found.span("n"), "overig", 0.6, "zaak:van_iemand")
    for found in (*_LODGING.finditer(text), *_NAMED_HOME.finditer(text)):
        if found["n"][:1].isupper() and not _is_prose(found["n"]):
            yield Span(*found.span("n"), "overig", 0.6, "zaak:verblijf")
    for thing, rule in ((_FARM, "hoeve"), (_INN, "herberg"), (_BUILDING, "gebouw")):
        for found in thing.finditer(text):
            yield Span(*found.span("n"), "overig", 0.6, f"zaak:{rule}")


def _is_prose(name: str) -> bool:
    """Whether somebody speaks: more than one word is in small letters and of the language."""
    small = [word for word in re.findall(r"[^\W\d_]{2,}", name) if word.islower()]
    return sum(is_word(fold(word)) for word in small) > 1
