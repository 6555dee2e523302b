"""What each query finds in the corpus: ids by name, words that light up, facets where told."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from search_index.query import Query
from tests.contracts.corpus import NAMES


@dataclass(frozen=True)
class Case:
    """One query with what it finds, by name; `lit` are the words that light up in the first."""

    name: str
    query: Query
    expected: frozenset[str]
    lit: dict[str, tuple[str, ...]] = field(default_factory=dict)


def case(
    name: str, finds: str, lit: dict[str, tuple[str, ...]] | None = None, **query: Any
) -> Case:
    expected = frozenset(NAMES[one] for one in finds.split())
    return Case(name, Query(**query), expected, lit or {})


ALL = "woning mest honden vrijspraak lozing bos"

CASES = (
    case("nothing asked finds everything", ALL),
    case("a word", "mest", {"mest": ("mest", "Mestdecreet")}, q="mest"),
    case("case does not matter", "mest", q="MEST"),
    case("diacritics do not matter", "honden", {"honden": ("één puppy",)}, q='"een puppy"'),
    case("a plural finds the singular", "woning vrijspraak lozing", q="woningen"),
    case("a verb finds its noun", "lozing", {"lozing": ("lozing", "loosde")}, q="lozen"),
    case("a strong verb finds its participle", "bos", {"bos": ("gekapt",)}, q="kappen"),
    case("all words must match", "woning lozing", q="afbraak woning"),
    case("words may stand in different places", "woning", q="afbraak dwangsom"),
    case("words that are everywhere select nothing", "woning lozing", q="de afbraak van de woning"),
    case("only words that are everywhere", ALL, q="de van"),
    case(
        "a part finds its compound",
        "woning",
        {"woning": ("bedrijfswoning",)},
        q="bedrijf woning NIET beek",
    ),
    case("a compound written apart", "woning", q="bedrijfswoning"),
    case(
        "an exact phrase",
        "woning",
        {"woning": ("afbraak van de woning",)},
        q='"afbraak van de woning"',
    ),
    case("an exact phrase takes words as they stand", "", q='"afbraak van de woningen"'),
    case("curly quotation marks", "woning", q="“afbraak van de woning”"),
    case("a phrase across punctuation", "lozing", q='"beek het bedrijf"'),
    case("or", "mest bos", q="mest OF bomen"),
    case("or in English", "mest bos", q="mest OR bomen"),
    case("and binds before or", "mest woning", q="mest OF afbraak dwangsom"),
    case("and spelled out", "woning", q="afbraak EN dwangsom"),
    case("not", "vrijspraak lozing", q="woning NIET dwangsom"),
    case("not alone", "mest honden lozing bos", q="NIET (bouwmisdrijf)"),
    case("not inside or", "mest honden bos", q="(mest OF NIET woning)"),
    case("groups", "woning mest", q="(dwangsom OF mest) (afbraak OF boete)"),
    case("lower case of is a word", "mest", q="mest of boete"),
    case("a prefix", "woning vrijspraak lozing", q="vergun*"),
    case("a prefix of a longer word", "honden", {"honden": ("Verwaarlozing",)}, q="verwaar*"),
    case("near", "woning", {"woning": ("afbraak", "woning")}, q='"afbraak woning"~2'),
    case("near is not that near", "", q='"afbraak woning"~1'),
    case("near in the other order", "woning", q='"woning afbraak"~2'),
    case("near of three words", "woning", q='"afbraak woning jaar"~5'),
    case(
        "a lawyer's synonym",
        "woning vrijspraak",
        {"woning": ("stedenbouwmisdrijf",), "vrijspraak": ("bouwovertreding",)},
        q="bouwmisdrijf",
    ),
    case("a synonym of several words", "woning vrijspraak", q="stedenbouwkundig misdrijf"),
    case(
        "an abbreviation finds the title",
        "woning vrijspraak",
        {"woning": ("Vlaamse Codex Ruimtelijke Ordening",)},
        q="VCRO",
    ),
    case(
        "a title finds the abbreviation",
        "woning vrijspraak",
        q="Vlaamse Codex Ruimtelijke Ordening",
    ),
    case("what carries the decision is found by its name", "lozing", q="milieuvergunningsdecreet"),
    case(
        "an article number",
        "woning vrijspraak",
        {"woning": ("6.2.1",)},
        q="artikel 6.2.1 NIET honden",
    ),
    case("a docket number among words", "woning", q="2020/NT/9917 afbraak"),
    case("a hyphen", "bos", {"bos": ("proces-verbaal",)}, q="proces-verbaal"),
    case("field docket", "bos", q="rolnr:2004/CO/512"),
    case("field ecli", "woning", q="ECLI:BE:HBGNT:2021:ARR.20210504.1"),
    case("field court by place", "woning honden", q="rechtbank:gent"),
    case("field court by name", "woning bos", q='rechtbank:"hof van beroep"'),
    case("field regulation", "mest", q="decreet:mestdecreet"),
    case("field regulation by abbreviation", "woning vrijspraak", q="decreet:vcro"),
    case("field article", "woning vrijspraak", q="art:6.2.1"),
    case("field article by prefix", "woning vrijspraak lozing", q="art:6.*"),
    case("field article of an instrument", "woning", q="VCRO:6.3.1"),
    case("field outcome by word", "woning", q="uitkomst:afbraak"),
    case("field outcome by code", "vrijspraak", q="uitkomst:S-VRIJSPRAAK"),
    case("field outcome by group", "woning bos", q="uitkomst:herstelvordering"),
    case("field action", "woning bos", q="handeling:herstel"),
    case("field kind", "honden vrijspraak", q="soort:vonnis"),
    case("field year", "mest honden", q="jaar:2019"),
    case("field years", "mest honden woning vrijspraak", q="jaar:2019-2021"),
    case("not a field", "mest honden lozing bos", q="NIET decreet:vcro"),
    case("filter regulation", "woning vrijspraak", regelgeving=("VCRO",)),
    case(
        "values of a facet are alternatives",
        "woning vrijspraak mest",
        regelgeving=("VCRO", "MESTD"),
    ),
    case(
        "facets narrow each other",
        "vrijspraak",
        regelgeving=("VCRO",),
        handeling=("vervolging",),
        soort=("vonnis",),
    ),
    case("filter article", "woning", artikel=("VCRO:6.3.1",)),
    case("filter outcome", "honden", uitkomst=("S-GELDBOETE",)),
    case("filter group of outcomes", "honden vrijspraak", uitkomst=("strafvordering",)),
    case(
        "filter group or outcome",
        "woning bos honden",
        uitkomst=("herstelvordering", "S-GELDBOETE"),
    ),
    case(
        "filter court with its divisions",
        "honden vrijspraak",
        rechtscollege=("REA_OOST_VLAANDEREN",),
    ),
    case("filter division", "honden", rechtscollege=("REA_OOST_VLAANDEREN_GENT",)),
    case("filter way of publication", "honden", wijze=("gepseudonimiseerd",)),
    case("from a day, included", "woning vrijspraak", datum_vanaf=date(2021, 5, 4)),
    case("until a day, included", "bos lozing", datum_tot_en_met=date(2014, 3, 18)),
    case("words and filters", "vrijspraak", q="woning", rechtscollege=("REA_OOST_VLAANDEREN",)),
    case("nothing at all", "", q="kerncentrale"),
)
