"""Where somebody lives or comes from without an address: hamlets and municipalities."""
# ruff: noqa: E501 -- a pattern reads better in one piece

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.expression import Expression
from anonymise.lists import fold, is_common, is_place
from anonymise.notions import abroad, notions, people_words
from anonymise.recognisers.letters import CAP, GAP
from anonymise.spans import Span
from anonymise.vocabulary import is_entry, is_thing

# A hamlet or quarter: "in het gehucht Den Trap"; one that is a municipality too needs a resident.
_HAMLET = Expression(
    rf"\b(?:[Gg]ehucht(?:je)?|[Bb]uurtschap|[Ww]ijk|[Tt]uinwijk|[Ww]oonwijk|[Vv]erkaveling|[Ww]oonpark|[Ww]oonerf|[Cc]ité|[Hh]ameau)\s{{1,40}}(?:genaamd\s)?[\"“„‘']?"
    rf"(?P<n>(?:(?:[Dd]en?|[Hh]et|'t|’t|[Tt]er|[Tt]en|[Oo]p\s(?:de|den|het|'t|’t)|[Aa]an\s(?:de|den|het|'t|’t)|La|Le|Les){GAP})?{CAP}[\w’'-]+(?:{GAP}(?!Kadast){CAP}[\w’'-]+)?)"
)
# Somebody's house, and what people write from: "zijn woning te Ursel", "een brief uit Antwerpen".
_HIS_HOME = Expression(
    rf"\b(?:(?:[Zz]ijn|[Hh]aar|[Hh]un|[Dd]iens|[Mm]ijn|[Oo]uderlijke?)\s(?:\w{{4,14}}\s)?(?:woning|huis|woonst|woonplaats|thuis|appartement|flat|kot|studio|woonboot|hoeve|boerderij|domicilie|adres|(?:schoon|groot)?ouders|moeder|vader|zus(?:ter)?|broer|zoon|dochter|oom|tante|neef|nicht|(?:ex-)?vriend(?:in)?|schoonmoeder|schoonvader|schoonbroer|schoonzus)|[Tt]huis|(?:[Bb]rief|[Pp]ostkaart|[Kk]aartje|[Bb]riefje)\s(?:van)?uit)"
    rf"\s{{1,40}}(?:(?:te|in)\s{{1,40}})?(?P<n>{CAP}[\w’'-]+(?:[ ]{CAP}[\w’'-]+){{0,2}})(?![\w’'-]|[ ]\d)"
)
# Who comes from where: "een koopster uit Retie", "hengelaar uit Budel (Nederland)".
_FROM = Expression(
    rf"(?<![\w-])(?P<wie>[a-zà-ÿ]{{3,25}}),?\s{{1,40}}(?:afkomstig\s{{1,40}})?uit\s{{1,40}}(?P<n>{CAP}[\w’'-]+(?:[ ]{CAP}[\w’'-]+){{0,2}})(?![\w’'-])",
    key=r"(?<!\w)uit\s",
    before=120,
)
_OF_TOWN = Expression(  # "dat mens van Waregem", "een mandje mee uit Tarnów"
    rf"\b(?:(?:mens|gast|kerel|madam|vent|type|koppel|kozijn|klant)\svan|mee\suit)\s(?P<n>{CAP}[\w’'-]+)(?![\w’'-])"
)
# "De man is van Stekene", "zij kwam uit Moerbeke": only of people.
_IS_FROM = Expression(
    rf"\b(?:is|was|ben|waren|zijn|komt|kwam|kwamen|komen)\s(?:zelf\s|oorspronkelijk\s|eigenlijk\s)?(?:afkomstig\s)?(?:van|uit)\s(?P<n>{CAP}[\w’'-]+(?:[ ]{CAP}[\w’'-]+)?)(?![\w’'-])"
)
_WHO = re.compile(r"(?<!\w)(?P<wie>[A-Z]?[a-zà-ÿ]{1,25})\s\Z")
_LONGEST = 30  # characters of a word for somebody
_SELF = frozenset({"hij", "zij", "ze", "wij", "ik"})
_HERE = rf"{CAP}[\w’'-]+(?:[ ]{CAP}[\w’'-]+)?"
_MOVED = Expression(
    rf"\b(?:verhui(?:s|z)\w{{0,6}}|trok(?:ken)?)\s(?:van|uit)\s(?P<van>{_HERE})\snaar\s(?P<naar>{_HERE})"
    rf"|\b(?:van|uit)\s(?P<vanuit>{_HERE})\snaar\s(?P<tot>{_HERE})\s(?:gekomen|verhui\w{{2,4}}|getrokken|uitgeweken|geëmigreerd)"
)
_RESIDENCE = Expression(
    rf"\b(?:[Vv]erhui(?:s|z)\w{{0,6}}(?:\s(?!naar\b)\w{{1,14}}){{0,5}}\snaar|[Hh]uiszoeking(?:en)?(?:\swerd(?:en)?\s\w{{4,14}})?\s(?:te|in)|[Aa]fkomstig\s(?:uit|van)|[Oo]pgegroeid\s(?:in|te)|[Vv]erble(?:ef|ven)\s(?:in|te)|[Vv]erblijft\s(?:in|te)|(?:[Rr]usthuis|[Ww]oonzorgcentrum|WZC|[Bb]ejaardentehuis|[Ss]erviceflat|[Vv]luchthuis|[Oo]pvangcentrum|[Ss]ociale\swoning)\s(?:in|te)|(?:[Vv]ertrokken|[Tt]eruggekeerd|[Tt]erugkeer\w*|[Gg]eëmigreerd|[Ee]migreer\w{2, 3}|[Uu]itgeweken)\snaar|[Vv]erhuisden?\snaar|[Gg]ehuisd\s(?:te|in)|op\skot\s(?:te|in)|(?:uitschrijven|uitgeschreven)\s(?:te|in)|ba(?:at|atte|ten|atten)\s(?:\w{{2,14}}\s){{1,6}}uit\s(?:te|in)|uitba(?:at|atte|atten|ten)\s(?:te|in)|[Ww]oon(?:t|de|den)\s(?:(?!op|aan|bij)\w{{2,12}}\s){{1,5}}(?:in|te)|"
    rf"(?:kweker|kweekster|fokker|fokster|handelaar|handelaarster|veehandelaar|landbouwer|landbouwster|boer|boerin|aannemer|garagist|slager|bakker|schrijnwerker|vervoerder|schipper|visser|jager|dakwerker|metser|slachter|hovenier|buurman|buurvrouw|koper|koopster|verkoper|klant|huurder|huurster|makelaar|leverancier|\w{{0,12}}arts|apotheker|kinesist|voerman|man|vrouw|meisje|jongen|weduwe|gezin|koppel|broer|zus|neef|nicht|tante|oom|schoonbroer|schoonzus)\s(?:te|uit))\s{{1,40}}(?P<n>{CAP}[\w’'-]+(?:[ ]{CAP}[\w’'-]+){{0,2}})"
)
# "zij was op dat ogenblik in Knokke"
_WAS_THERE = Expression(
    rf"\b(?:[Hh]ij|[Zz]ij|[Zz]e|[Ww]ij|[Ii]k)\s(?:was|waren|is|zat|zaten|bleef)\s(?:op\sdat\s(?:ogenblik|moment|tijdstip)\s|toen\s|die\s(?:dag|avond|nacht|week)\s|thuis\s|nog\s)(?:in|te)\s(?P<n>{CAP}[\w’'-]+(?:[ ]{CAP}[\w’'-]+)?)(?![\w’'-])"
)
# "verblijft sinds mei in Retie", "leeft nu in Parijs", "keerde terug naar Retie"
_DWELLS = Expression(
    rf"\b(?:(?:[Vv]erblijft|[Vv]erblijven|[Vv]erble(?:ef|ven)|[Ll]eeft|[Ll]eefden?|[Ww]oon(?:t|de|den)|[Ww]onen)\s(?:(?!de\b|het\b|een\b|op\b|aan\b|bij\b)\w{{2,12}}\s){{0,5}}(?:in|te)|[Ww]oonplaats\s(?:is|was|in|te|blijft)(?:\s(?:in|te))?|(?:[Kk]eer(?:t|de|den)|[Kk]eren)\s(?:\w{{2,12}}\s){{0,3}}terug\snaar|[Oo]uders\s(?:in|te)|[Ww]ohn\w{{1,4}}\s(?:[^.;]{{0,40}}\s)?in|[Hh]abit\w{{1,4}}\sà|[Dd]emeur\w{{1,4}}\sà|[Bb]ij\s(?:mij|ons|hem|haar|hen)\s(?:thuis\s)?(?:in|te)|(?:is|was|gaat|ging|wil|wou)\s(?:\w{{2,12}}\s)?terug\snaar|(?:[Ss]laapt|[Ss]lapen|[Ss]liep(?:en)?|[Oo]vernacht\w{{0,3}})\s[^.;]{{0,60}}?\s(?:in|te))\s(?P<n>{CAP}[\w’'-]+(?:[ ]{CAP}[\w’'-]+)?)(?![\w’'-])"
)
# "dat hij te Balen enkel herstelde"
_STAYED = Expression(
    rf"\b(?:hij|zij)\s(?:te|in)\s(?P<n>{CAP}[\w’'-]+(?:[ ]{CAP}[\w’'-]+)?)\s(?:enkel|tijdelijk|voorlopig|even|bij\s(?:zijn|haar|hun)|herstel\w{{2,4}}|revalid\w{{3,5}}|logeer\w{{2,3}})\b"
)
# "dat het gezin sinds mei in Retie huurt", "die naar Retie is verhuisd"
_LIVES_THERE = Expression(
    rf"\b(?:te|in|naar)\s{{1,40}}(?P<n>{CAP}[\w’'-]+(?:[ ]{CAP}[\w’'-]+){{0,2}})\s{{1,40}}(?:bij\s(?:zijn|haar|hun|een|de)\s[\w-]{{2,20}}\s)?(?:(?:is|was|zijn|waren|heeft|hebben|had|hadden|te|zou|zouden)\s){{0,2}}(?:verhui(?:sd|st|sde|sden|zen)|uitgeweken|ingetrokken|huur(?:t|de|den)|huren|gehuurd|woont|woonde|woonden|wonen|gewoond|verblijft|verbleef|verbleven|gehuisvest|gedomicilieerd)(?!\w)"
)


# The head of a letter: "Houthandel De Coster-Aerts, Tremelo, tel. …"
_LETTERHEAD = Expression(
    rf",\s{{1,20}}(?P<n>{CAP}[\w’'-]+(?:[ ]{CAP}[\w’'-]+)?),?\s{{1,20}}(?=[Tt]el(?:\.|efoon)|[Gg][Ss][Mm]\b)"
)


def find_homes(text: str) -> Iterator[Span]:
    """Hamlets, and municipalities that somebody lives in or comes from."""
    for found in _HAMLET.finditer(text):
        name = fold(found["n"])
        if not (is_place(name) or is_common(name) or name in notions() or is_thing(name)):
            yield Span(*found.span("n"), "adres", 0.75, "adres:gehucht")
    for found in _HIS_HOME.finditer(text):
        first = fold(found["n"].split()[0])
        if is_place(fold(found["n"])) or not (is_entry(first) or is_thing(first)):
            yield Span(*found.span("n"), "gemeente", 0.7, "adres:zijn_woning")
    for found in _FROM.finditer(text):
        first = fold(found["n"].split()[0])
        known = is_place(fold(found["n"])) or is_place(first) or first in abroad()
        if found["wie"] in people_words() and (known or not (is_entry(first) or is_thing(first))):
            yield Span(*found.span("n"), "gemeente", 0.7, "adres:afkomstig")
    yield from _origins(text)
    yield from _stays(text)
    for found in _RESIDENCE.finditer(text):
        first = fold(found.group("n").split()[0])
        if not (is_common(first) or first in notions()):
            yield Span(*found.span("n"), "gemeente", 0.7, "adres:verblijf")


def _origins(text: str) -> Iterator[Span]:
    """Where people write and are from, and between which places they moved."""
    for found in _LETTERHEAD.finditer(text):
        if is_place(fold(found["n"])):
            yield Span(*found.span("n"), "gemeente", 0.7, "adres:briefhoofd")
    for found in _OF_TOWN.finditer(text):
        if is_place(fold(found["n"])) or not _is_thing(fold(found["n"])):
            yield Span(*found.span("n"), "gemeente", 0.7, "adres:iemand_van")
    for found in _IS_FROM.finditer(text):
        who = _WHO.search(text, max(0, found.start() - _LONGEST), found.start())
        person = who and (who["wie"] in people_words() or who["wie"].lower() in _SELF)
        if person and is_place(fold(found["n"])):
            yield Span(*found.span("n"), "gemeente", 0.7, "adres:is_van")
    for found in _MOVED.finditer(text):
        for group in ("van", "naar", "vanuit", "tot"):
            if found[group]:
                yield Span(*found.span(group), "gemeente", 0.7, "adres:verhuisd")


def _stays(text: str) -> Iterator[Span]:
    """Where people live, and where they were for a while."""
    for found in _LIVES_THERE.finditer(text):
        first = fold(found["n"].split()[0])
        if is_place(fold(found["n"])) or first in abroad() or not _is_thing(first):
            yield Span(*found.span("n"), "gemeente", 0.7, "adres:woont_er")
    for found in (
        *_WAS_THERE.finditer(text),
        *_STAYED.finditer(text),
        *_DWELLS.finditer(text),
    ):
        place = fold(found["n"])
        back = found.re is _DWELLS.compiled and not _is_thing(fold(found["n"].split()[0]))
        if is_place(place) or place in abroad() or back:
            yield Span(*found.span("n"), "gemeente", 0.7, "adres:was_er")


def _is_thing(folded: str) -> bool:
    return is_entry(folded) or is_thing(folded) or is_common(folded) or folded in notions()
