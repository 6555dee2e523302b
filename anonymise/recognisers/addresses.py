"""Addresses in the shapes that Belgian decisions give them.

A street word or a postcode is the anchor; bounded patterns grow it to both sides, so that no text
can make a search long.
"""
# ruff: noqa: E501, PLR0911 -- a pattern reads better in one piece; rules in their order

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.cues import role_of
from anonymise.expression import Expression
from anonymise.lists import fold, is_common, is_place
from anonymise.notions import abroad, no_street, notions, street_words
from anonymise.recognisers.dates import MONTH_NAME
from anonymise.recognisers.homes import find_homes
from anonymise.recognisers.letters import CAP, GAP
from anonymise.spans import Span
from anonymise.vocabulary import is_entry, is_thing, is_word

_FEW_WORDS = 1  # ordinary words that an address in small letters may hold
_STRONG = (
    "straat|straatje|str\\.|laan|steenweg|stwg\\.?|stw\\.|weg|wegel|plein|pleintje|lei|dreef|steeg|baan|"
    "pad|kaai|dijk|kade|singel|straße|strasse|kouter|boulevard|plaats|gracht|sluis|vaart"
)
_WEAK = (
    "hof|markt|berg|veld|velden|dries|park|vest|veste|wijk|dam|poort|gang|bos|akker|heide|molen|"
    "brug|beek|driesch|rei|hoek|oord|dal|kant|hoeve|eind|einde|lo|heuvel|zand|broek|meers|meersen|"
    "bergen|hul|donk|kerk|burg|haven|dorp|wal|kruis|voort|linde"
)
_ANCHOR = Expression(
    rf"(?<![’'`-])\b(?:[dl][’'])?{CAP}[\w’'`-]{{0,40}}?(?:-\n[ \t]*\w{{0,20}}?)?(?:(?P<sterk>{_STRONG})|(?P<zwak>{_WEAK}))(?![\w’'-])"
    rf"|\b(?P<los>[Ss]traat|[Ll]aan|[Ss]teenweg|[Pp]lein|[Bb]aan|[Dd]reef|[Kk]aai|[Mm]arkt|[Ll]ei|[Pp]laats|[Hh]of|[Ww]eg|[Pp]ark)(?=\s+\d)"
    rf"|\b(?P<frans>(?:[Rr]ue|[Aa]venue|[Cc]haussée|[Bb]oulevard|[Pp]lace|[Aa]llée|[Qq]uai|[Cc]hemin|[Rr]oute|[Ii]mpasse|[Dd]rève|[Ss]quare)"
    rf"\s(?:d[eu]s?\s|de\sla\s|d[’']|de\sl[’']|du\s|la\s|le\s){{0,2}}{CAP}[\w’'-]*(?:\s(?:de\s|du\s)?{CAP}[\w’'-]*){{0,3}}|(?:{CAP}[\w’'-]{{0,30}}\s){{1,3}}(?:[Ss]treet|[Rr]oad|[Ll]ane)(?!\w))"
)
_LEFT = re.compile(
    rf"(?:(?:(?:{CAP}[\w’'`.-]*|van|de|den|der|ter|ten|het|en|'t|’t|la|la|du|St\.|Sint){GAP}){{0,5}})\Z"
)
_SPACE = r"[ \u00a0]?\n?[ \t]{0,40}"
_ORDINAL = (
    r"(?:\d{1,2}\s?(?:e|de|ste|è(?:me)?|[°º])|[Ee]erste|[Tt]weede|[Dd]erde|[Vv]ierde|[Vv]ijfde|[Zz]esde|[Zz]evende|[Aa]chtste|[Nn]egende|[Tt]iende|"
    r"[Bb]ovenste|[Hh]oogste|[Ll]aatste|[Oo]nderste)"
)
_FLOOR = (
    rf"(?:{_ORDINAL}\s{{1,3}}(?:verdieping|verdiep|verd(?:\.|(?!\w))|étage|ét\.|bouwlaag)|(?:verdieping|verdiep|verd\.|niveau)\s{{1,3}}-?\d{{1,2}}(?!\w)|\d{{1,2}}(?:e|de|ste)(?=\s?[,;)])|"
    r"gelijkvl(?:oers(?:e\s(?:verdieping|verdiep))?|oer|\.)|glvl?\.|rez-de-chaussée|dakverdieping|bovenverdieping|benedenverdieping|achterhuis|achterbouw|achtergebouw|tussenverdieping|mezzanine|duplex|souterrain|(?:schuur|loods|garage|hangar|stal|bijgebouw|chalet|caravan|achteraan|bovenaan|kelder|zolder)(?=\s?[,;)]))"
)
_DOOR = (
    r"(?:(?:bus(?:nummer)?|busnr\.|b\.|b(?=\s?\d)|bte\.?|boîte|bt\.|unit|loods|hal|hangar|app(?:artement)?\.?|flat|studio|kamer|kot|blok|ingang|trap|deur|poort|chalet|lot|box|toren|standplaats|staanplaats)"
    r"[ ]{0,3}(?:n(?:umme)?r\.?[ ]{0,2})?(?:\n[ \t]{0,40}(?=\d))?(?:[A-Z]?\d\w{0,4}(?:[./-]\w{1,4})?|[A-Z]{1,2}(?:[./-]?\d{1,4})?)(?!\w)|[A-Z]\d{1,3}(?:[./]\d{1,3})?(?!\w))"
)
_SIDE = (
    r"(?:\s{1,3}(?:links|rechts|achter(?:aan|aan)?|vooraan|achteraan|midden|voor|L|R)(?![\w.]))?"
)
_FORMER = r"(?:vroeger|voorheen|destijds|thans|nu|eertijds|ex|oud|oude|nieuw|vh\.)[,:]?\s{1,3}(?:(?:huis)?n(?:umme)?r\.?\s{0,2})?\d{1,4}(?:[ ]?[A-Za-z](?!\w))?(?:,?\s(?:wijk|gehucht|straat|sectie)\s[\w’'-]{2,25})?"
# What stands behind the number of a house: boxes, floors and rooms, with or without brackets.
_TAIL = rf"(?:(?:\s?[,–-]\s{{0,3}}|\s{{1,3}}|\n[ \t]{{1,40}})(?:\n[ \t]{{0,40}})?(?:{_DOOR}|{_FLOOR}){_SIDE}|,?\s{{1,3}}(?:\n[ \t]{{0,40}})?\((?:WZC,?\s)?(?:{_DOOR}|{_FLOOR}{_SIDE}|{_FORMER})\)){{0,3}}"
_NUMBER = (
    r"(?:n(?:umme)?r\.?\s{0,2})?"
    r"(?:[\dOolI]{0,3}\d[\dOolI]{0,3}(?:\s?/\s?(?:bus\s?)?\w{1,5}(?:\.\d{1,3})?|\s?-\s?\d{1,4}|[A-Za-z](?!\w)(?![.’']\w)|\s[A-Za-z](?![\w.’']|[ ]\d))?"
    r"(?:(?:,\s\d{1,4}[A-Za-z]?(?![\w.])){0,4}\s?(?:en|tot|t/m|\+)\s\d{1,4}(?:\s?[A-Z]|[a-z])?(?=[\s,.;)]))?|z\.?\s?/?\s?n(?:r)?\b\.?|zonder\snummer|ongenummerd)"
    rf"{_TAIL}"
    r"(?:\s\([A-Z][a-z]{2,15}\s\d{1,4}\)|\s\([\"“„][^\"”)\n]{2,40}[\"”]\))?"
)
_RIGHT = re.compile(rf",?{_SPACE}(?<=[\s,]){_NUMBER}(?![\w%€]|[.,]\d)")
_PLACE = rf"{CAP}[\w’'-]+(?:{GAP}(?:op|aan|den|de|ter|bij|{CAP}[\w’'-]+)){{0,3}}(?:\s?\([^)\n]{{2,40}}\))?"
_PLACE_ON_LINE = _PLACE.replace(GAP, "[ ]")
_POSTCODE = Expression(
    rf"(?<![\d.,/-])(?:[BNDF]L?\s?[-–]\s?)?[1-9]\d{{3,4}}(?:\s[A-Z]{{2}})?{GAP}(?P<plaats>{_PLACE_ON_LINE})",
    key=r"(?<!\d)[1-9]\d{3}",
    before=8,
)
_QUARTER = r"(?:[Cc]ité|[Rr]ésidence|[Rr]esidentie|[Rr]es\.|[Cc]amping|[Dd]omein|[Gg]ehucht|[Ww]ijk|[Vv]erkaveling|[Hh]ameau|[Kk]asteel|[Ww]oonpark|[Pp]ark|[Gg]ebouw|[Ff]latgebouw|[Bb]lok|[Vv]akantiepark|[Bb]edrijventerrein|[Ii]ndustriezone)\s"
_AFTER_PLACE = re.compile(
    rf"(?:[,;]|\s[-–])?{_SPACE}(?<=[\s,;–-])(?:{_QUARTER}[^,;:()\d\n]{{1,40}},{_SPACE})?['’]?(?:{CAP}|{_QUARTER}|rue\s|avenue\s|chaussée\s|place\s|boulevard\s|allée\s|chemin\s|route\s|quai\s|ruelle\s|sentier\s|clos\s|square\s|\d{{1,2}}[\s-]?[a-z]|[a-z]\s{CAP}|(?:de|het|den|ter|ten|’t|'t)\s)[^,;:()\d\n]{{1,40}}(?:-?\n[ \t]*[^,;:()\d\n]{{1,40}})?,?\s{{1,3}}(?:(?<=\n)[ \t]{{0,40}})?{_NUMBER}(?![\w%€]|[.,]\d)"
)
_PLACE_BEFORE = re.compile(
    rf"(?:(?<![\d.,/-])(?:[BNDF]\s?[-–]\s?)?[1-9]\d{{3}}{GAP})?{_PLACE}(?:,|\s[-–]|\s\()?{_SPACE}\Z"
)
_LIVES = Expression(
    r"\b(?:(?:samen|in)?won(?:ende|end|en)|woon(?:achtig|t|den?)|gedomicilieerd|domicili[eë]rend|verblijvende?|ingeschreven|gevestigd|zetel|"
    r"kantoor(?:\s+houdende?)?|kantoorhoudende?|woonplaats(?:\s+(?:kiezend|kiest|keuze\s+doet))?|woonplaatskeuze|domicilie|adres|gehuisvest|uitgebaat)"
    r"(?:\s+doende|\s+(?:nu|toen|destijds|thans|momenteel|intussen|inmiddels|tijdelijk|officieel|sindsdien|nog\s+steeds|nog\s+altijd))?[:,]?\s+(?:te|in|aan|op)\s+(?:de\s+|het\s+)?"
)
_ENROLLED = re.compile(r"ingeschreven\s+(?:in|aan)\s")  # at a school, or in a course
_LIVES_AT = re.compile(
    rf"(?:[1-9]\d{{3}}{GAP})?{CAP}[^;:\n°]{{2,50}}?(?:\n[ \t]*[^;:\n°]{{0,40}}?)??{_SPACE}{_NUMBER}(?![\w%€]|[.,]\d|(?<=\n\d)[.)]|(?<=[ ]\d)[.)][ ]{CAP}|(?<=\n\d\d)[.)])"
)
_AT_PLACE = Expression(
    rf"\b(?:[Aa]an|[Ll]angs|[Oo]p)\s(?:de|het|den)\s(?P<n>(?![ENRA]\d){CAP}[\w’'-]+(?:\s\d{{1,4}}(?=\s+te\s+{CAP}))?)"
    rf"(?:(?<=\s\d)|(?<=\s\d\d)|(?<=\s\d{{3}})|(?<=\s\d{{4}})|(?=,?\s+(?:perceel|kadastraal|sectie|\(sectie|zonder\s+nummer|z\.n\.)))"
)
_TOWN_ABROAD = re.compile(rf",\s(?:[A-Z]{{1,3}}[ -])?\d{{4,6}}(?:\s[A-Z]{{2}})?\s{_PLACE}")
_LIVES_IN = re.compile(rf"(?:[1-9]\d{{3}}{GAP})?(?P<plaats>{_PLACE})")
# Where the place of the facts begins; its municipality stays.
_FACTS = re.compile(
    r"\b(?:bepaald|goed|goederen|perce(?:el|len)|gronden?|terrein(?:en)?|plaats|gelegen|constructies?|feiten|weiland|akker|bos|deelgemeente|Te)"
    r"(?:\s+te)?\s{1,40}\Z"
)
_HOUSE = r"\d{1,4}(?:[ ]?[A-Za-z](?!\w)|\s?[-–]\s?\d{1,4}(?!\d))?"
# A capitalised word with a number behind a word of building or living: "gelegen aan de Omloop 3".
_BUILT = Expression(
    rf"\b(?:[Gg]elegen|[Gg]evestigd|[Ww]oonde|[Ww]onende?|[Ww]oont|[Vv]erblijft|[Ww]oning|[Pp]and|[Hh]uis|[Gg]ebouw|[Ll]oods|[Hh]oeve|[Pp]erceel|[Tt]errein|[Gg]rond|[Ss]tal|[Bb]edrijf|[Zz]aak|[Aa]ppartement|[Ss]tudio|[Kk]amers?)"
    rf"\s{{1,40}}(?:aan|in|op|langs)\s{{1,40}}(?:(?:de|het|den)\s{{1,40}})?(?P<n>{CAP}[\w’'-]+(?:[ ]{CAP}[\w’'-]+){{0,2}}[ ](?:nr\.?[ ]?)?{_HOUSE})(?![\w%€]|[.,/]\d|[ ](?:euro|EUR|m\b|m²|%))"
)
# The same behind "adres", or behind a municipality: "te Bree, aan Zandhofje 12".
_AFTER_MUNICIPALITY = Expression(
    rf"\b(?:[Aa]dres(?:\sis)?|(?:[Tt]e|[Ii]n){GAP}(?P<plaats>{CAP}[\w’'-]{{2,30}}),){GAP}(?:(?:aan|op|langs|in){GAP})?(?:(?:de|het|den){GAP})?"
    rf"(?P<n>{CAP}[\w’'-]{{3,30}}(?:[ ]{CAP}[\w’'-]+){{0,2}}[ ]{_HOUSE})(?![\w%€]|[.,/]\d|[ ](?:euro|EUR|m\b|m²|%|[a-z]{{3,9}}[ ]\d{{4}}))"
)
# In the foot of a letter: "Kerkveld 914, Outer".
_BEFORE_TOWN = Expression(
    rf"(?:(?<=,[ ])|(?<=\n))(?P<n>{CAP}[\w’'-]{{3,30}}(?:[ ]{CAP}[\w’'-]+){{0,2}}[ ]{_HOUSE}),\s(?P<plaats>{CAP}[\w’'-]+)(?![\w’'-])"
)
_BERTH = Expression(
    rf"(?<![\w-])(?P<n>{CAP}[\w’'-]+(?:[ ]{CAP}[\w’'-]+)?,?\s(?:lig|stand|staan|aanleg)plaats\s(?:nr\.?\s)?[A-Z]?\d{{1,4}}[A-Za-z]?)(?!\w)"
)
# A word of no list with a number and a place: "Zandhofje 12 te Bree".
_NUMBERED_TO = Expression(
    rf"(?<![\w’'-])(?P<n>{CAP}[\w’'-]{{3,30}}(?:[ ]{CAP}[\w’'-]+){{0,2}}[ ]{_HOUSE})(?=,?\s(?:te|in)\s{CAP})"
)
# Behind "gelegen" or "in de", whatever the words mean: "in de Haan nr. 127 te Gent".
_LOCATED = Expression(
    rf"\b(?:[Gg]elegen|(?:[Ii]n|[Aa]an|[Oo]p|[Ll]angs)\s(?:de|het|den))\s(?P<n>(?![ENRA]\d)(?:[’']t[ ])?{CAP}[\w’'-]*(?:[ ](?:{CAP}[\w’'-]*|de|den|het|van|der|la|le|du|des|en|sur)){{0,5}}"
    rf"[ ](?P<nr>nr\.?[ ]?|nummer[ ])?{_HOUSE})(?![\w%€]|[.,/]\d)(?:,?\s(?:te|in)\s(?P<plaats>{CAP}[\w’'-]+))?"
)
# Whatever its words, a number before a postcode and its place: "Blauwe Kei 71, 2387 Baarle-Hertog".
_BEFORE_POSTCODE = Expression(
    rf"(?<![\w’'-])(?P<n>{CAP}[\w’'.-]{{1,30}}(?:[ ](?:{CAP}[\w’'.-]*|op|van|de|den|der|het|ter|ten)){{0,4}}(?:[ ]\([A-Z][a-z]{{1,5}}\.?\))?[ ](?:nr\.?[ ])?\d{{1,4}}(?:[ ]?[A-Za-z](?!\w))?(?:[ ](?:bus|b\.)[ ]\w{{1,4}})?),[ ](?:[BNDF]L?[ ]?-[ ]?)?[1-9]\d{{3}}(?P<letters>[ ][A-Z]{{2}})?[ ](?P<plaats>{CAP}[\w’'-]+)"
)
# Without a number: "op de hoek van de Zwaluwdreef en de markt", "het huis in de Zwaluwdreef stond leeg"
_CORNER = Expression(
    rf"\b[Hh]oek\s(?:van|met)\s(?:de|het|den)\s(?P<n>{CAP}[\w’'-]{{3,30}})"
    rf"|\b(?:[Hh]uis|[Ww]oning|[Pp]and|[Aa]ppartement|[Ll]oods|[Ss]tal)\s(?:in|aan|op)\s(?:de|het|den)\s(?P<daar>{CAP}[\w’'-]{{3,30}})(?=[,.;]|\s(?:stond|staat|werd|wordt|is|was|waar|en|te|dat|die|had|heeft)\b)"
    rf"|\b(?:[Aa]kker|[Ww]eide|[Pp]erceel|[Vv]eld)\s(?:langs|aan)\s(?:de|het|den)\s(?P<akker>{CAP}(?![\w’'-]*(?:beek|vaart|rivier|kanaal|loop|dijk|leie|schelde|dijle|nete))[\w’'-]{{3,30}})(?=[,.;])"
)
# The second of two: "aan de Zwanenstraat en de Zwaluwse Heide 14".
_SECOND = Expression(
    rf"(?:{_STRONG})(?:\s\d{{1,4}})?\s(?:en|of)\s(?:aan\s)?(?:de|het|den)\s(?P<n>{CAP}[\w’'-]+(?:[ ]{CAP}[\w’'-]+){{0,2}}[ ]\d{{1,4}}(?:[ ]?[A-Za-z](?!\w))?)(?![\w%€]|[.,/]\d)"
)
# A place along a road: "de N499 ter hoogte van kilometerpunt 12,4".
_MILESTONE = Expression(
    r"\b(?P<n>[ENRA]\d{1,3}[a-z]?,?\s{1,3}(?:(?:ter\shoogte\svan|bij|aan|nabij|op)\s{1,3})?(?:kilometer(?:punt|paal)?|km\.?(?:-?punt)?|KP|kmp\.?)\s{0,3}\d{1,3}(?:[.,]\d{1,3})?)"
)
_TOWARDS = Expression(
    rf"\b(?P<n>[Ss]teenweg\s(?:op|naar)\s{CAP}[\w’'-]+\s(?:nr\.?\s)?\d{{1,4}}(?:[ ]?[A-Za-z](?!\w))?)(?![\w%€])"
)
_SAME_STREET = Expression(
    r"\bcamping\s[^.;\n]{2,50}?,?\s(?P<plek>(?:stand)?(?:plaats|plek)(?:\snr\.?)?\s\d{1,4}[A-Z]?(?!\w))|"
    r"\b(?:de)?zelfde\s{1,40}(?:weg|straat|laan|steenweg|dreef|baan|plein|adres)\s{0,3},?\s{0,40}(?P<n>(?:op\s)?n(?:umme)?r\.?\s{0,3}\d{1,4}(?:[ ]?[A-Za-z](?!\w))?)"
    r"|(?:straat|weg|laan|dreef|baan|plein|lei)\s\d{1,4}(?:\s\([^()\n]{3,60}(?:\n[^()\n]{1,60})?\))?\sen\s(?P<ook>\d{1,4})(?=\s\([a-z])"
    r"|\b(?:huisn(?:umme)?rs?\.?)\s{1,3}(?P<huis>\d{1,4}(?:[ ]?[A-Za-z](?!\w))?)"
    r"|\b(?:op|van|woning|huis|pand|ook)\s{1,3}(?P<nr>n(?:umme)?r\.?\s{0,3}\d{1,4}(?:[ ]?[A-Za-z](?!\w))?)(?=,?\s(?:van|in|uit)\s(?:de|die|het|dezelfde|deze)\s(?:zelfde\s)?[\w’'-]{0,30}(?:straat|weg|laan|dreef|plein|baan|lei))"
)
# A street in two words without a number: "aan de Haringse Dreef".
_TWO_WORDS = Expression(
    rf"\b(?:[Aa]an|[Ll]angs|[Ii]n|[Oo]p|[Nn]abij|[Vv]an)\s(?:de|het|den)\s(?P<n>{CAP}[\w’'-]{{2,30}}\s(?:Dreef|Straat|Laan|Steenweg|Weg|Baan|Dijk|Kaai|Lei|Plein|Pad|Wegel|Kouter|Steeg|Vest|Kade|Singel))(?![\w-])"
)
_TO_PLACE = re.compile(rf"{GAP}(?:te|in){GAP}{_PLACE}")
_MOVES = re.compile(
    r"\b(?:naar|wonende?(?:\s+(?:in|aan|op))?|woont|gevestigd|kantoor|zetel|bij)(?:\s+te)?(?:\s+(?:de|het))?\s{1,40}\Z"
)
_NEAR_NUMBER = Expression(
    r"\b(?:aanpalend|aangrenzend|naburig|naastgelegen|naastliggend|achterliggend|belendend|tegenoverliggend)e?\s{1,40}(?:huis|woning|pand|perceel|gebouw)?\s{0,3}(?P<n>(?:huis)?n(?:umme)?r\.?\s{0,3}\d{1,4}(?:[ ]?[A-Za-z](?!\w))?)(?![\w/]|[.,]\d)"
    r"|\bwo(?:on|ont|nen|onde|onden)\s(?:zelf\s|vlakbij\s|ook\s)?op\s(?:het\s)?(?P<op>(?:huis)?n(?:umme)?r\.?\s{0,3}\d{1,4}(?:[ ]?[A-Za-z](?!\w))?)"
    r"|\b(?:\w{0,8}muur|woning|huis|pand|gevel|tuin|achtertuin|voortuin|oprit|garage|loods|stal|kelder|buurvrouw|buurman|buur|buren|bewoners?|eigenaars?)\s{1,40}(?:met|van|op)\s{1,40}(?:het\s{1,40})?(?P<nr>n(?:umme)?r\.?\s{0,3}\d{1,4}(?:[ ]?[A-Za-z](?!\w))?)(?![\w/]|[.,]\d|\s?(?:van|in)\s(?:de|het)\s(?:lijst|tabel|plan))"
    r"|\b(?:huis|woning|pand|perceel|gebouw|appartement)\s(?:ernaast|daarnaast|erachter|ertegenover|rechtover|schuin\s\w+)\s\(?(?P<naast>n(?:umme)?r\.?\s{0,3}\d{1,4}(?:[ ]?[A-Za-z](?!\w))?)(?![\w/])"
    r"|\b[Oo]p\s(?P<daar>nr\.?\s{0,3}\d{1,4}(?:[ ]?[A-Za-z](?!\w))?)(?=\s(?:is|was|zijn|woont|woonde|staat|stond|ligt)\s)"
    r"|\b(?:voor|naast|tegenover|achter)\s(?P<voor>(?:huis)?n(?:ummer|r\.)\s{0,3}\d{1,4}(?:[ ]?[A-Za-z](?!\w))?)(?=,\s(?:waar|van|het|de|in)\b|\s(?:woont|woonde|wonen)\b|[.;])"
    r"|\bvan\s(?P<van>nummer\s\d{1,4}(?:[ ]?[A-Za-z](?!\w))?)(?=,\s)"
    r"|\bop\s(?:het\s)?(?P<hier>(?:huis)?nummer\s{1,3}(?!0|\d+\s\d)\d{1,4}(?:[ ]?[A-Za-z](?!\w))?)(?![\w/]|[.,]\d|\s(?:van|in)\s)"
)
_JOIN = re.compile(r"\s{0,3}(?:[,;–-]|\(|\bte\b|\bin\b)?\s{0,3}\n?[ \t]{0,40}\Z")

_LED_TO = re.compile(r"\b(?:aan|langs|uit|nabij)\s(?:de|het)\s\Z")
_LED = 15  # characters

_COURT = re.compile(
    r"\b(?:van\s+beroep|van\s+cassatie|van\s+assisen|van\s+justitie)\b", re.IGNORECASE
)


def find_addresses(text: str) -> Iterator[Span]:
    """Streets, postcodes with what follows, and what comes after words of living."""
    yield from _joined(text, sorted(_pieces(text), key=lambda span: (span.start, -span.end)))


def _pieces(text: str) -> Iterator[Span]:
    for found in _ANCHOR.finditer(text):
        span = _street(text, found)
        if span:
            yield span
    for found in _POSTCODE.finditer(text):
        span = _postcode(text, found)
        if span:
            yield span
    for found in _AT_PLACE.finditer(text):
        yield Span(*found.span("n"), "adres", 0.7, "adres:nabij")
    for found in _LIVES.finditer(text):
        yield from _lives(text, found)
    yield from _loose_pieces(text)


def _loose_pieces(text: str) -> Iterator[Span]:
    """What neither street word nor postcode gives away."""
    for found in (*_BUILT.finditer(text), *_TWO_WORDS.finditer(text)):
        yield Span(*found.span("n"), "adres", 0.75, "adres:gelegen_aan")
    yield from _beside_municipality(text)
    for found in _CORNER.finditer(text):
        name = fold(found[found.lastgroup or 0])
        if not (is_place(name) or name in abroad() or name in notions()):
            yield Span(*found.span(found.lastgroup or 0), "adres", 0.7, "adres:hoek")
    for found in (*_SECOND.finditer(text), *_MILESTONE.finditer(text)):
        yield Span(*found.span("n"), "adres", 0.75, "adres:langs_weg")
    for found in _TOWARDS.finditer(text):
        yield Span(*found.span("n"), "adres", 0.8, "adres:steenweg_op")
    for found in _BEFORE_POSTCODE.finditer(text):
        place = fold(found["plaats"])
        if found["letters"] or is_place(place) or place in abroad():
            yield Span(*found.span("n"), "adres", 0.85, "adres:voor_postcode")
    for found in _SAME_STREET.finditer(text):
        yield Span(*found.span(found.lastgroup or 0), "adres", 0.75, "adres:zelfde_straat")
    for found in _NEAR_NUMBER.finditer(text):
        yield Span(*found.span(found.lastgroup or 0), "adres", 0.75, "adres:nummer_naast")
    yield from find_homes(text)


def _beside_municipality(text: str) -> Iterator[Span]:
    """A word with a number that only the municipality beside it makes an address."""
    for found in _NUMBERED_TO.finditer(text):
        if not _is_no_street(found["n"]):
            yield Span(*found.span("n"), "adres", 0.75, "adres:nummer_te")
    for found in _LOCATED.finditer(text):
        known = found["plaats"] is not None and is_place(fold(found["plaats"]))
        bare = found["nr"] or found.group().startswith(("gelegen", "Gelegen"))
        if known or (bare and not _is_no_street(found["n"])):
            yield Span(*found.span("n"), "adres", 0.75, "adres:gelegen_aan")
    for found in _BEFORE_TOWN.finditer(text):
        if is_place(fold(found["plaats"])) and not _is_no_street(found["n"]):
            yield Span(found.start("n"), found.end("plaats"), "adres", 0.75, "adres:voor_gemeente")
    for found in _BERTH.finditer(text):
        yield Span(*found.span("n"), "adres", 0.75, "adres:ligplaats")
    for found in _AFTER_MUNICIPALITY.finditer(text):
        known = found["plaats"] is None or is_place(fold(found["plaats"]))
        if known and not _is_no_street(found["n"]):
            yield Span(*found.span("n"), "adres", 0.75, "adres:na_gemeente")


def _is_no_street(words: str) -> bool:
    """Whether a word of the language stands before the number: "Kamer 3", but "Hoge Heuvel 9"."""
    named = [fold(word) for word in words.split() if word[0].isupper()]
    if len(named) > 1 and not any(is_thing(word) or word in no_street() for word in named):
        return False
    first = fold(words.split(maxsplit=1)[0])
    return is_entry(first) or is_thing(first) or MONTH_NAME.fullmatch(first) is not None


def _street(text: str, found: re.Match[str]) -> Span | None:
    start, end = found.span()
    number = _RIGHT.match(text, end)
    kind = found.lastgroup
    word = fold(found.group())
    lead = ""
    if kind != "frans":
        left = _LEFT.search(text, max(0, start - 60), start)
        lead = left.group() if left else ""
        lead = _without_prose(lead)
        if kind == "los" and not lead:
            return None
        start -= len(lead)
        if not number and (kind != "sterk" or word in no_street() or is_common(word)):
            return None
        if is_thing(word) and kind == "zwak":
            return None
        led = _LED_TO.search(text, max(0, start - _LED), start) is not None
        if (is_place(word) or is_entry(word)) and not (number or led or _is_called(lead)):
            return None
        if (is_common(word) or word in no_street()) and not lead:
            return None
        if not number and any(role_of(word) for word in lead.split()):
            return None
        if _COURT.match(text, end + 1) or (not number and word.endswith("vallei")):
            return None
    end = number.end() if number else end
    alone = 0.6 if _is_called(lead) else 0.5
    return Span(start, end, "adres", 0.85 if number else alone, f"adres:straat_{kind}")


def _without_prose(lead: str) -> str:
    """The words before a street that belong to it: none of the sentence before."""
    words = re.findall(r"\S+\s+", lead)
    keep: list[str] = []
    for word in reversed(words):
        plain = fold(word)
        if plain in {"de", "den", "der", "het", "van", "en", "la", "du", "t", "ter", "ten"}:
            keep.insert(0, word)
        elif (is_common(plain) or is_place(plain)) and plain not in street_words():
            break
        else:
            keep.insert(0, word)
    while keep and keep[0][0].islower() and not keep[0].startswith(("'t", "’t")):
        keep.pop(0)
    return "".join(keep)


def _is_called(lead: str) -> bool:
    """Whether the word before makes a name of an ordinary word: "Oude Heirbaan"."""
    first = lead.split()
    return bool(first) and first[0][0].isupper() and fold(first[-1]) in street_words()


def _postcode(text: str, found: re.Match[str]) -> Span | None:
    place = fold(found.group("plaats").split()[0])
    after = _AFTER_PLACE.match(text, found.end())
    known = is_place(place) or place in abroad() or is_place(fold(found.group("plaats")))
    abroad_ = found.group()[0] in "DFNL"  # "D-52351 Düren"
    if not (known or abroad_) and (is_common(place) or not after):
        return None
    end = after.end() if after else found.end()
    return Span(found.start(), end, "adres", 0.95 if after else 0.6, "adres:postcode")


def _lives(text: str, found: re.Match[str]) -> Iterator[Span]:
    at = found.end()
    whole = _LIVES_AT.match(text, at)
    if whole and not _is_clause(whole.group()) and not _opens_with_notion(whole.group()):
        town = _TOWN_ABROAD.match(text, whole.end())
        end = town.end() if town else whole.end()
        yield Span(at, end, "adres", 0.9, "adres:woonplaats")
        return
    place = _LIVES_IN.match(text, at)
    if place and fold(place.group("plaats")) in notions():
        return
    first = fold(place.group("plaats").split()[0]) if place else ""
    enrolled = _ENROLLED.match(found.group()) and is_word(first) and not is_place(first)
    if place and not (is_common(fold(place.group("plaats"))) or is_thing(first) or enrolled):
        yield Span(at, place.end(), "gemeente", 0.7, "adres:woongemeente")


def _opens_with_notion(text: str) -> bool:
    """Whether a country or a body comes first: "zonder gekende woonplaats in België"."""
    first = re.match(r"[^\W\d_]+", text)
    return first is not None and fold(first.group()) in notions()


def _is_clause(text: str) -> bool:
    """Whether the words are a part of a sentence: "in het Vlaamse hoger onderwijs sedert 2007"."""
    small = [word for word in re.findall(r"[^\W\d_]{2,}", text) if word.islower()]
    return bool({"is", "werd", "wordt", "heeft", "op"} & set(small)) or (
        sum(len(word) > 3 and is_common(fold(word)) for word in small) > _FEW_WORDS
    )


def _joined(text: str, pieces: list[Span]) -> Iterator[Span]:
    """Pieces that touch, or with only a comma or line end between them, are one address."""
    current: Span | None = None
    for piece in pieces:
        if current and (
            piece.start <= current.end
            or (piece.start - current.end < 45 and _JOIN.fullmatch(text[current.end : piece.start]))
        ):
            soort = "adres" if "adres" in {piece.soort, current.soort} else piece.soort
            current = Span(
                current.start,
                max(current.end, piece.end),
                soort,
                max(current.score, piece.score),
                current.bron,
            )
            continue
        if current:
            yield _with_place(text, current)
        current = piece
    if current:
        yield _with_place(text, current)


def _with_place(text: str, span: Span) -> Span:
    """Take in "Zomergem, " before a numbered street."""
    if span.score < 0.8 or span.bron == "adres:postcode":
        return span
    after = _TO_PLACE.match(text, span.end)
    if after and _MOVES.search(text, max(0, span.start - 60), span.start):
        span = Span(span.start, after.end(), span.soort, span.score, span.bron)
    before = _PLACE_BEFORE.search(text, max(0, span.start - 60), span.start)
    if before and is_place(fold(before.group().strip(" ,(-–\n"))):
        if _FACTS.search(text, max(0, before.start() - 60), before.start()):
            return span
        return Span(before.start(), span.end, span.soort, span.score, span.bron)
    return span
