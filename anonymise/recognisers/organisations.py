"""Names of legal persons and businesses, by legal form, trade name or quotation."""

import re
from collections.abc import Iterator

from anonymise.recognisers.letters import CAP, GAP
from anonymise.spans import Span

_FORM = (
    r"(?:N\.?V\.?|B\.?V\.?(?:B\.?A\.?)?|VZW|vzw|v\.z\.w\.|C\.?V\.?(?:B\.?A\.?)?(?:\sSO)?|V\.?O\.?F\.?|"
    r"[Cc][Oo][Mm][Mm]\.?\s?V\.?A?|GCV|EBVBA|LV|SPRL|S\.A\.|GmbH|SRL|S\.?C\.?R\.?L\.?|"
    r"[Nn]aamloze\s[Vv]ennootschap|[Bb]esloten\s[Vv]ennootschap|[Ll]andbouwvennootschap|"
    r"[Mm]aatschap|[Ee]enmanszaak|[Ff]irma|[Vv]ennootschap|[Gg]roep)"
)
_NAME = (
    rf"(?:{CAP}(?:[\w&’']|\.(?=\w)){{0,40}}|\d{{1,6}}[\w’']{{0,20}})(?:(?:{GAP}|-)(?:{CAP}(?:[\w&’']|\.(?=\w)){{0,40}}|&|\+|en(?={GAP}{CAP})|van|de|den|der|het|voor|"
    r"\d{1,6}[\w’']{0,20})){0,6}"
)
_BEFORE = re.compile(rf"(?<![\w.]){_FORM}{GAP}[\"„“”‘’«]?(?P<n>{_NAME})")
_AFTER = re.compile(rf"(?<![\w.])(?P<n>{_NAME})[\"”’»]?,?{GAP}\(?{_FORM}(?![\w])")
_TRADE = re.compile(
    r"\b(?:onder\s+de\s+(?:handels)?(?:benaming|naam)|handelsnaam|handelsbenaming|commerciële\s+naam|"
    r"uithangbord|zaak|bedrijf|firma|eenmanszaak|kwekerij|winkel|onderneming|garage|stond|genaamd|geheten)"
    r"[\s:]{1,3}[\"„“”‘«]{1,2}(?P<n>[^\"”“„»\n]{2,60}(?:\n[^\"”“„»\n]{2,40})?)[\"”“»]"
)
_THING = re.compile(
    r"\b(?i:merrie|hengst|ruin|paard|pony|veulen|hond|teef|reu|kat|stier|koe|duif|roofvogel|kennel|fokkerij|hoeve|hofstede|boerderij|manege|stoeterij|camping|jachthuis|kasteel|landgoed|"
    r"villa|molen|schip|binnenschip|tjalk|spits|aak|klipper|vaartuig|vissersvaartuig|motorschip|motortankschip|duwboot|woonboot|"
    r"jacht|ms|mts|mv|café|herberg|hotel|restaurant|frituur|garage|dierenpension|monument|hondenkennel|"
    r"kattenpension|paardenfokkerij|boot|pension|bakkerij|slagerij|duivenhok|beschermd\s+monument)"
    r"\s+(?:genaamd\s+|bekend\s+als\s+|met\s+de\s+naam\s+|de\s+|het\s+|')?"
    rf"(?:[\"„“”‘'«](?P<q>[^\"”“„»’\n]{{2,50}})[\"”“»’']|(?P<n>(?:(?:Ter|Ten|De|Het|'t|’t){GAP})?{CAP}[\w’'-]*(?:(?:{GAP}|-)(?:van{GAP}(?:de{GAP}|den{GAP}|het{GAP})?|de{GAP}|der{GAP}|ter{GAP})?{CAP}[\w’'-]*){{0,3}}))"
)


def find_organisations(text: str) -> Iterator[Span]:
    """Names beside a legal form and trade names between quotation marks."""
    for pattern, rule in ((_BEFORE, "vorm_ervoor"), (_AFTER, "vorm_erna"), (_TRADE, "handelsnaam")):
        for found in pattern.finditer(text):
            start, end = found.span("n")
            while end > start and text[end - 1] in " .,'’-":
                end -= 1
            yield Span(start, end, "organisatie", 0.7, f"organisatie:{rule}")


_LOCAL = re.compile(
    r"(?:volksmond|bekend\s+als|bijnaam|opschrift)[\s,:]{1,3}[\"„“‘'](?P<n>[^\"”“„»\n]{3,50})[\"”“’']"
)


def find_things(text: str) -> Iterator[Span]:
    """Named things that lead to their owner: a farm, a kennel, a vessel, a monument."""
    for found in _THING.finditer(text):
        group = "q" if found.group("q") else "n"
        yield Span(*found.span(group), "overig", 0.6, "zaak:naam")
    for found in _LOCAL.finditer(text):
        if any(one.isupper() for one in found.group("n")):
            yield Span(*found.span("n"), "overig", 0.5, "zaak:benaming")
