"""Names of legal persons and businesses, by legal form, trade name or quotation."""

import re
from collections.abc import Iterator

from anonymise.expression import Expression
from anonymise.lists import fold, is_place
from anonymise.recognisers.letters import CAP, GAP
from anonymise.recognisers.trade_names import find_trade_names
from anonymise.spans import Span
from anonymise.vocabulary import is_word

# Lower case only without full stops: "bv." is "bijvoorbeeld".
_LOWER = r"(?:nv|bvba|bv|pvba|ebvba|cvba|cv|vof|gcv|lv|vzw|srl|sprl)"
_ABBREVIATED = (
    r"(?:N\.?V\.?|B\.?V\.?(?:B\.?A\.?)?|P\.?V\.?B\.?A\.?|E\.?B\.?V\.?B\.?A\.?|V\.?Z\.?W\.?|v\.z\.w\.|n\.v\.|b\.v\.b\.a\.|p\.v\.b\.a\.|c\.v\.b\.a\.|v\.o\.f\.|C\.?V\.?(?:B\.?A\.?)?(?:\sSO)?|V\.?O\.?F\.?|"
    r"[Cc][Oo][Mm][Mm]\.?\s?[Vv]\.?A?|G\.?C\.?V\.?|LV|S\.?P\.?R\.?L\.?|S\.A\.|SARL|GmbH|Ltd|SRL|S\.?C\.?R\.?L\.?|"
    rf"{_LOWER}(?![.\w]))"
)
_FORM = (
    rf"(?:{_ABBREVIATED}|[Nn]aamloze\s[Vv]ennootschap|[Bb]esloten\s[Vv]ennootschap|[Ll]andbouwvennootschap|LANDBOUWVENNOOTSCHAP|"
    r"[Mm]aatschap|[Ee]enmanszaak|[Ff]irma|[Vv]ennootschap|[Gg]roep)"
)
_TOKEN = rf"{CAP}(?:[\w&’']|\.(?=\w)){{0,40}}"
_SHORT = r"(?:[Gg]ebr|GEBR|Ets|ETS|Etn|Zn|ZN|Dr|DR|St|ST|Fa|[TCPJ][Hh])\.(?=[\s&])"
_NUMBER = r"(?<!\d)\d{1,6}(?![\d.,°])(?!\s(?:euro|EUR|frank|BEF|F\b|m\b|%))[\w’']{0,20}"
# Small words go on only before a capitalised word: "Feestzaal Van de Meire", not "X voor A en B".
_SMALL = (
    rf"(?:van|de|den|der|het|voor|en|ter|ten|’t|'t)(?:{GAP}(?:de|den|der|het))?(?={GAP}{CAP}[\w’'])"
)
_NAME = (
    rf"(?:{_SHORT}|{_TOKEN}|{_NUMBER})(?:(?:{GAP}|-|-(?=\s(?:EN|en)\s)\s(?:EN|en)\s)(?:{_SHORT}|{CAP}\.(?={GAP}{CAP})|{_TOKEN}"
    rf"|(?:&|\+)(?={GAP}[\w’'])|-\n[ \t]*{CAP}[\w’']{{1,20}}|{_SMALL}|{_NUMBER}))"
    r"{0,6}"
)
_AFTERWARDS = rf"(?<!\w)(?:{_ABBREVIATED}|{_LOWER}(?=\.\s))(?![\w])"
_ARTICLES = frozenset({"de", "den", "het", "een", "deze", "die", "onze", "zijn", "haar"})
_LONGEST = 400  # signs of a name
_FEW = 3  # words of a name in small letters
_BEFORE = Expression(rf"(?<![\w.])(?P<vorm>{_FORM}){GAP}[\"„“”‘’«]?\s?(?P<n>{_NAME})")
_AFTER = Expression(
    rf"(?<![\w.])(?P<n>{_NAME})[\"”’»]?,?{GAP}\(?(?P<vorm>{_AFTERWARDS})(?!{GAP}[\"„“«]?{CAP}[\w&])",
    key=_AFTERWARDS,
    before=_LONGEST,
)
_TRADE = Expression(
    r"\b(?:onder\s+de\s+(?:handels)?(?:benaming|naam)|handelsnaam|handelsbenaming|commerciële\s+naam|"
    r"uithangbord|kennelnaam|stalnaam|scheepsnaam|zaak|bedrijf|firma|eenmanszaak|kwekerij|winkel|onderneming|garage|stond|genaamd|geheten)"
    r"[\s:]{1,3}[\"„“”‘«]{1,2}(?P<n>[^\"”“„»\n]{2,60}(?:\n[^\"”“„»\n]{2,40})?)[\"”“»]"
)
# Words of the operative part that stand with a capital before a name.
_OPENING = re.compile(
    rf"(?:Veroordeelt|Spreekt|Verklaart|Zegt|Beveelt|Stelt|Wijst|Legt|Machtigt|Bevestigt|Ontslaat|Verwijst|Geeft|Verleent|Ook|Dat|Aan|Voor|Tegen|En){GAP}"
)
_FIELD = re.compile(
    rf"{GAP}(?:Ondernemings\w*|KBO|BTW|RPR|ON|Zetel|Adres|Naam|Maatschappelijke)(?![\w-])"
)
# What such a thing is called, with or without quotation marks.
_CALLED = (
    rf"(?:,[ ](?:de|het)[ ](?=[\"„“”«]|{CAP}[\w’'-]+(?:[ ]{CAP}[\w’'-]+)?[ ][IVX]+\b)"
    r"|(?:[ \u00a0]+|[ ]?\n[ \t]*)"
    r"(?:genaamd\s+|bekend\s+als\s+|met\s+de\s+naam\s+|de\s+|het\s+|'|"
    r"\((?=[\"„“”«]|(?:De|Den|Het|Ter|Ten|Hof|Huis|Huize|La|Le)\s))?)"
    rf"(?:[\"„“”«]\s?(?P<q>[^\"”“„»\n]{{2,50}}?)\s?[\"”“»]|[‘']\s?(?P<e>[^’'\n]{{2,50}}?)\s?[’']|(?P<n>(?:(?:Hof|Huis|Huize|Kasteel|In|Bij)\s)?(?:van{GAP}[’']t{GAP}|(?:[Tt]er|[Tt]en|[Vv]an|[Dd]en?|[Hh]et|'t|’t){GAP})?{CAP}[\w’'-]*(?:(?:{GAP}|-)(?:van{GAP}(?:de{GAP}|den{GAP}|het{GAP})?|de{GAP}|der{GAP}|ter{GAP}|ten{GAP})?{CAP}[\w’'-]*){{0,3}}))"
)
_THING = Expression(
    r"\b(?i:merrie|hengst|ruin|paard|pony|veulen|hond|teef|reu|kat|stier|koe|duif|roofvogel|kennel|(?:honden|katten|vogel)kwekerij|fokkerij|hoeve|hofstede|boerderij|manege|stoeterij|camping|jachthuis|kasteel|landgoed|landhuis|herenhuis|abdij|"
    r"revier|jachtrevier|jachtgebied|villa|chalet|bungalow|weekendhuis|weekendhuisje|weekendverblijf|buitenverblijf|zomerhuis|stacaravan|blokhut|molen|schip|binnenschip|tjalk|spits|aak|klipper|vaartuig|vissersvaartuig|platbodem|sloep|schuit|bootje|motorsloep|motorboot|roeiboot|visboot|brouwerij|mouterij|kotter|trawler|zeilboot|motorschip|motortankschip|duwboot|woonboot|zandgroeve|groeve|steengroeve|kleiput|zandput|"
    r"jacht|ms|mts|mv|café|herberg|hotel|restaurant|frituur|garage|dierenpension|monument|hondenkennel|cattery|"
    r"kattenpension|paardenfokkerij|boot|pension|bakkerij|slagerij|duivenhok|beschermd\s+monument)"
    rf"{_CALLED}"
)
_COMPOUND = Expression(  # "de vakwerkhoeve Hof ter Kwade"
    rf"\b[a-zà-ÿ]{{2,15}}(?:hoeve|hofstede|boerderij|molen|kotter|klipper){_CALLED}",
    key=r"(?:hoeve|hofstede|boerderij|molen|kotter|klipper)\s",
    before=15,
)
_REGISTERED = Expression(
    r"[\"„“«](?P<n>[^\"”“„»\n]{2,40})[\"”“»],?\s{1,3}(?:immatriculatie|registratie|inschrijving|ENI|IMO|stamboek|chip)"
)
_FARM = Expression(  # „Hof te Haene”
    r"[\"„“«](?P<n>Hof\s(?:ter|ten|te|van|de)\s[^\"”“„»\n]{2,40})[\"”“»]"
    rf"|(?<!\w)(?P<bloot>(?:['’]t[ ])?(?:[Hh]of|Goed|Kasteel)\s(?:[Tt]e[rn]?)\s"
    rf"(?P<naar>{CAP}[\w’'-]+)(?:[ ]{CAP}[\w’'-]+)?)",
    key=r"(?:[Hh]of|Goed|Kasteel)\s(?:[Tt]e[rn]?|van|de)\s",
    before=4,
)
_HOUSE = re.compile(  # De Molenhoeve te Beveren
    rf"(?<=[Dd]e\s)(?P<n>{CAP}[a-zà-ÿ]{{2,12}}(?:hoeve|molen))(?![\w-])|(?<=[Hh]et\s)(?P<hof>{CAP}[a-zà-ÿ]{{2,12}}(?:hof|kasteel))(?![\w-])"
)
_OF_FRIENDS = re.compile(r"\b(?i:vzw|v\.z\.w\.|vrienden|vereniging)(?!\w)[^,.;]*\Z")
_NEAR = 40  # characters
_VESSEL = Expression(  # de N.999 "Zeemeeuw Martha"
    r"(?<![\w.])(?P<n>[A-Z]{1,2}[.-]?[ ]?\d{1,4}[ ][\"„“«][^\"”“„»\n]{2,40}[\"”“»])"
)
_PLOT = Expression(
    r"\b(?:[Pp]erce(?:el|len)|weiland|akker|weide|grond|goed|bos|plaats|terrein|domein|stuk\s+grond)\s+(?:genaamd\s+|gekend\s+als\s+|bekend\s+als\s+)?[\"„“«]\s?(?P<n>[^\"”“„»\n]{3,50}?)\s?[\"”“»]"
)
_LOCAL = Expression(
    r"(?:volksmond|\bde\snaam|bekend\s+als|bekend\s?st(?:aat|ond)\s+als|bijnaam|opschrift)[\s,:]{1,3}[\"„“‘'](?P<n>[^\"”“„»\n]{3,50})[\"”“’']"
)


def find_organisations(text: str) -> Iterator[Span]:
    """Names beside a legal form and trade names between quotation marks."""
    for pattern, rule in ((_BEFORE, "vorm_ervoor"), (_AFTER, "vorm_erna"), (_TRADE, "handelsnaam")):
        for found in pattern.finditer(text):
            start, end = _trimmed(text, *found.span("n"))
            form = found.groupdict().get("vorm") or ""
            idle = "_vereniging" if form.casefold().replace(".", "") == "vzw" else ""
            words = text[start:end].casefold().split()
            if words and words[-1] not in _ARTICLES:  # "Jan Ooms en de BVBA"
                yield Span(start, end, "organisatie", 0.7, f"organisatie:{rule}{idle}")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the verb before it, the form field after it and loose signs."""
    opening = _OPENING.match(text, start, end)
    if opening:
        start = opening.end()
    field = _FIELD.search(text, start, end)
    if field:
        end = field.start()
    while end > start and text[end - 1] in " .,'’-\n":
        end -= 1
    return start, end


def _registered(text: str) -> Iterator[tuple[int, int]]:
    """What stands in a register under its name: a ship, a horse, a farm."""
    for found in _REGISTERED.finditer(text):
        if found["n"][:1].isupper():
            yield found.span("n")
    for found in _FARM.finditer(text):
        town = found["naar"] and re.search(r"\ste\s", found.group())  # "het Hof te Gent"
        if not (town and is_place(fold(found["naar"]))):
            yield found.span("bloot" if found["bloot"] else "n")
    for found in _VESSEL.finditer(text):
        yield found.span("n")


def find_things(text: str) -> Iterator[Span]:
    """Named things that lead to their owner: a farm, a kennel, a vessel, a monument."""
    for found in (*_THING.finditer(text), *_COMPOUND.finditer(text)):
        group = next(name for name in ("q", "e", "n") if found.group(name))
        if not any(one.isupper() for one in found[group]) and len(found[group].split()) > _FEW:
            continue  # a hond "die heel de nacht blaft"
        yield Span(*found.span(group), "overig", 0.6, "zaak:naam")
    for start, end in _registered(text):
        yield Span(start, end, "overig", 0.6, "zaak:ingeschreven")
    for found in _HOUSE.finditer(text):
        name = found[found.lastgroup or 0]
        named = name.endswith(("hoeve", "molen")) or not is_word(fold(name))
        if named and not _OF_FRIENDS.search(text, max(0, found.start() - _NEAR), found.start()):
            yield Span(*found.span(found.lastgroup or 0), "overig", 0.6, "zaak:naam")
    for found in (*_LOCAL.finditer(text), *_PLOT.finditer(text)):
        if any(one.isupper() for one in found.group("n")):
            yield Span(*found.span("n"), "overig", 0.5, "zaak:benaming")
    yield from find_trade_names(text)
