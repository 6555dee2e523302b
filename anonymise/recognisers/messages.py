"""Names as people write them in messages and notes: labels, nicknames, first names in small letters."""
# ruff: noqa: E501 -- a pattern reads better in one piece

from __future__ import annotations

import re
from collections.abc import Iterator

from anonymise.expression import Expression
from anonymise.lists import fold, is_given, is_place, is_surname, words
from anonymise.notions import first_name_notions, function_words, notions, study_words
from anonymise.recognisers.letters import CAP, WORD
from anonymise.spans import Span
from anonymise.vocabulary import is_word

_TIME = (
    r"(?:\[?\(?\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?[ ,]{0,3})?\d{1,2}[:.u]\d{2}(?::\d{2})?[\])]?"
)
# Who says what: "– Kobe boom: hebde papieren?", "[9-12 21:42] Wout D.: lotte heeft nog poeder".
_SPEAKER = re.compile(
    rf"^[ \t]*(?:[–—•*-][ \t]*|(?:\[?\d[\d/.-]*[ ,]{{0,3}})?{_TIME}[ \t]*[–—:-]?[ \t]*){{1,2}}(?P<n>[\w’'-]{{2,20}}(?:[ ][\w.’'-]{{1,15}}){{0,2}})(?:[ ]?>[ ]?[\w-]{{2,20}})?[ ]?:[ ](?P<zin>[^\n]*)",
    re.MULTILINE,
)
# A conversation written out, each line with who speaks: "   Grietje: wie haalt af".
_CHAT = re.compile(
    r"^[ \t]{2,20}[A-Z][\w’'-]{1,15}(?:[ ][A-Z]\.?)?:[ ](?P<zin>[^\n]*)", re.MULTILINE
)
_LABEL = Expression(  # deze berichtenreeks met "Fien fruit"
    rf"\b(?:bericht\w{{0,12}}|contact\w{{0,8}}|opgeslagen|gesprek\w{{0,4}}|chat\w{{0,10}}|telefoon\w{{0,12}}|gsm(?:-nummer)?|nummer|kent|kende|bewaard|geregistreerd)\s[^\"„“”«.;]{{0,50}}[\"„“”«](?P<n>{WORD}(?:[ ][\w.’'-]{{1,15}}){{1,2}})[\"”“»]"
)
_ADDRESSEE = re.compile(  # – aan "Vercamen lier", 27/10/2022: "morgen cash"
    rf"\b(?:[Aa]an|[Vv]an|[Mm]et|[Nn]aar)\s[\"„“”«](?P<n>{WORD}(?:[ ][\w.’'-]{{1,15}}){{1,2}})[\"”“»](?=[,:]?\s?\(?\d{{1,2}}[./:]\d|:)"
)
_TIMED = re.compile(  # Jonny vd boekhouder (09:41): amai
    rf"^[ \t]*(?P<n>{WORD}(?:[ ][\w.’'-]{{1,15}}){{0,3}})[ ]\(\d{{1,2}}[:.u]\d{{2}}\)[ ]?:[ ](?P<zin>[^\n]*)",
    re.MULTILINE,
)
_FAMILY = re.compile(rf"[\"„“”«](?P<n>[Ff]am(?:ilie|\.)[ ]{WORD}(?:[ -]{WORD}){{0,3}})[\"”“»]")
_I_AM = re.compile(  # "Ik ben Callens, Ro"
    rf"\b(?:[Ii]k\s(?:ben|heet)|[Mm]ijn\snaam\sis)\s(?P<n>{WORD}(?:[ -]{WORD}){{0,2}},\s{WORD})"
)
_NAMED = re.compile(  # die "den Belg" genoemd wordt, zich "Sarah met de Pet" noemt
    rf"[\"„“”«](?P<n>(?:d(?:e[n]?)[ ]|['’]t[ ])?{WORD}(?:[ ][\w’'-]{{1,15}}){{0,4}})[\"”“»]\s(?:genoemd|geheten|noem(?:t|en|den?)|(?:als|de|een|zijn|haar)\s(?:bij|roep|schuil)naam|voor\s(?:de|zijn|haar|hun)\s(?:collega|vriend|buren|buur|makker|familie))"
)
_PLAYFUL = Expression(  # ouwe Jef
    rf"(?<![\w-])(?P<n>(?:[Oo]uwe|[Rr]osse|[Dd]ikke|[Zz]otte|[Mm]anke|[Ss]chele|[Rr]ooie|[Bb]linde|[Ss]limme|[Kk]romme|[Ss]cheve|[Ss]terke)[ ](?P<wie>{WORD}))(?![\w-]|[ ]{CAP})"
)
_KNOWN_AS = Expression(  # een man die ze Monsieur Félix noemden
    rf"\b(?:die|dat|wie)\s(?:ze|zij|men|iedereen|hij|we|wij|de\s[a-z]{{3,15}})\s(?:(?:hier|daar|allemaal|altijd|enkel|gewoon|alleen)\s)?[\"„“”«]?(?P<n>(?:[\w’'-]{{2,12}}[ ])?{WORD})[\"”“»]?\s(?:noem|heet|genoemd|riep|roept|kend)"
)
_ALSO = re.compile(  # Alphonse Vermandere dit Legrand
    rf"(?<![\w-])(?P<n>{WORD}[ ](?:(?:de|van|den|der|le|la)[ ]){{0,2}}{WORD}[ ]dite?[ ](?:(?:le|la|les|l['’]|de|den)[ ])?{WORD})"
)
_SIGNED_LETTER = re.compile(  # "… zet ze klaar, groeten Y.”"
    r"(?:[.!?,]\s|\b(?:[Gg]roet(?:en|jes)?|[Gg]rt?z?|[Mm]vg),?\s)(?P<n>[A-Z](?:\.-?[A-Z])?\.?|[A-Z][a-z]{1,2}\.)(?=\s?[\"”»])"
)
_GREETED = re.compile(  # groetjes van tom en els
    r"\b(?:[Mm]vg|[Gg]rtz|[Gg]roet(?:en|jes)?|[Gg]r\.?|[Kk]us(?:jes)?|[Tt]hx|[Bb]edankt|[Hh]allo|[Hh]oi|[Bb]este|[Ll]ieve)(?:,?[ ]van[ ]|,?[ ]|,?[ \t]*\n{1,2}[ \t]*)(?P<n>[A-Za-zà-ÿ]{2,15})(?:[ ](?:en|&)[ ](?P<m>[A-Za-zà-ÿ]{2,15}))?(?=[.,!?\s\"”»)]|\Z)"
)
_DOTTED = re.compile(  # the name of an account: els.demuynck
    r"(?<![\w@./-])(?P<n>(?P<wie>[a-zà-ÿ]{2,15})\.[a-zà-ÿ]{2,20}\d{0,4})(?![\w@/-]|\.\w)"
)
_SPOKEN_OF = re.compile(  # "… weer dood. D. moet zeggen …"
    r"(?<=[.!?][ ])(?P<n>[A-Z]\.)(?=\s(?:moet|zegt|zei|heeft|had|komt|kwam|wil|wou|is|was|gaat|ging|belt|belde|weet|wist|kan|mag|doet|deed|vraagt|vroeg|zal|zou)\b)"
)
_QUOTED_ONE = re.compile(rf"[\"„“”«](?P<n>{CAP}[a-zà-ÿ]{{2,15}})[\"”“»]")
_CALLED_OUT = re.compile(  # "Ik mag spuiten wat ik wil, Frans."
    rf",\s(?P<n>{CAP}[a-zà-ÿ]{{2,15}})[.!?][\"”“»]"
)
_QUOTE = re.compile(r"[\"„“”«](?P<zin>[^\"„“”«»\n]{3,300}(?:\n[^\"„“”«»\n]{1,200}){0,3})[\"”“»]")
_SMALL_WORD = re.compile(r"(?<![\w@./’'-])(?<!-\n)[a-zà-ÿ]{3,15}(?![\w@/’'-]|\.\w)")
_SMALL_SURNAME = re.compile(  # lossen bij verbruggen
    r"(?<![\w-])(?:bij|van|met|aan|voor|tegen|naar)\s(?P<n>[a-zà-ÿ]{5,20})(?![\w@/’'-]|\.\w)"
)
_SMALL_INITIAL = re.compile(r"[ ][a-z](?![\w.:])")  # "chantal d wil eerst zien"
_SMALL_AT_END = re.compile(  # cash bij els
    r"(?<![\w-])(?:bij|met|aan|tegen|van|naar|voor|door)\s(?P<n>[A-Za-zà-ÿ]{3,15})(?=\s?(?:[.,!?;\"”»]|\Z|\n))"
)
_SMALL_STREET = re.compile(  # lossen oude liersebaan 12
    r"(?<![\w-])(?P<n>(?:(?:oude|nieuwe|grote|kleine|korte|lange)\s)?[a-zà-ÿ]{3,20}(?:straat|steenweg|laan|dreef|baan|weg|plein|lei|kaai)\s\d{1,4}(?:\s?[a-z](?!\w))?)(?![\w%€]|[.,/]\d)"
)
_FOREIGN = re.compile(  # a quotation that is not Dutch
    r"\b(?:the|and|with|you|for|le|la|les|est|ont|mon|une|dans|très|avec|und|ich|nicht|der|ist)\b"
)
_ONE = 1
_LETTERS = 3  # "PJ Immo"
_KIN = frozenset(
    {"papa", "mama", "opa", "oma", "nonkel", "tante", "bompa", "bomma", "moeke", "juf", "meester"}
)


def find_messages(text: str) -> Iterator[Span]:
    """The names in messages, notes and what people call each other."""
    sentences = []
    for found in _SPEAKER.finditer(text):
        sentences.append(found.span("zin"))
        parts = [fold(part) for part in found["n"].split()]
        first = parts[_ONE] if len(parts) > _ONE and parts[0] in _KIN else parts[0]
        letters = len(parts[0]) <= _LETTERS and found["n"].split()[0].isupper()
        if len(parts) > _ONE and (_is_first_name(first) or letters) and found["n"][0].isupper():
            yield Span(*found.span("n"), "persoon", 0.7, "naam:bijnaam")
    for found in _LABEL.finditer(text):
        first = fold(found["n"].split()[0])
        if is_given(first):
            yield Span(*found.span("n"), "persoon", 0.7, "naam:bijnaam")
    for found in _TIMED.finditer(text):
        sentences.append(found.span("zin"))
        yield Span(*found.span("n"), "persoon", 0.7, "naam:bijnaam")
    yield from _presented(text)
    yield from _nicknames(text)
    yield from _greeted(text)
    sentences += [found.span("zin") for found in _CHAT.finditer(text)]
    for start, end in sentences:
        yield from _small_surnames(text, start, end)
    sentences += [found.span("zin") for found in _QUOTE.finditer(text)]
    for start, end in sentences:
        for found in _SPOKEN_OF.finditer(text, start, end):
            yield Span(*found.span("n"), "initialen", 0.6, "naam:roepnaam")
        if not _FOREIGN.search(text, start, end):
            yield from _small_names(text, start, end)


def _presented(text: str) -> Iterator[Span]:
    """Whom a message is for, and how people name themselves and others."""
    for found in _ADDRESSEE.finditer(text):
        first = fold(found["n"].split()[0])
        if is_given(first) or not (is_word(first) or is_place(first) or first in notions()):
            yield Span(*found.span("n"), "persoon", 0.7, "naam:bijnaam")
    for found in (*_FAMILY.finditer(text), *_NAMED.finditer(text)):
        yield Span(*found.span("n"), "persoon", 0.65, "naam:roepnaam")
    for found in _I_AM.finditer(text):
        if not is_place(fold(found["n"].split(",")[0])):
            yield Span(*found.span("n"), "persoon", 0.8, "naam:achter_voor")


def _greeted(text: str) -> Iterator[Span]:
    """Whoever greets or is greeted, and first names in the name of an account."""
    for found in _SIGNED_LETTER.finditer(text):
        yield Span(*found.span("n"), "initialen", 0.6, "naam:roepnaam")
    for found in _GREETED.finditer(text):
        for group in ("n", "m"):
            if found[group] and _is_first_name(fold(found[group])):
                yield Span(*found.span(group), "persoon", 0.65, "naam:roepnaam")
    for found in _DOTTED.finditer(text):
        if _is_first_name(fold(found["wie"])):
            yield Span(*found.span("n"), "persoon", 0.65, "naam:schermnaam")


def _nicknames(text: str) -> Iterator[Span]:
    for found in _PLAYFUL.finditer(text):
        if is_given(fold(found["wie"])):
            yield Span(*found.span("n"), "persoon", 0.7, "naam:bijnaam")
    for found in _KNOWN_AS.finditer(text):
        last = fold(found["n"].split()[-1])
        if _is_first_name(last) or not (is_word(last) or is_place(last) or last in notions()):
            yield Span(*found.span("n"), "persoon", 0.7, "naam:bijnaam")
    for found in _ALSO.finditer(text):
        if _is_first_name(fold(found["n"].split()[0])):
            yield Span(*found.span("n"), "persoon", 0.7, "naam:bijnaam")
    yield from _alone_in_quotes(text)


def _alone_in_quotes(text: str) -> Iterator[Span]:
    for found in _QUOTED_ONE.finditer(text):
        if _is_first_name(fold(found["n"])) and fold(found["n"]) not in study_words():
            yield Span(*found.span("n"), "persoon", 0.65, "naam:bijnaam")
    for found in _CALLED_OUT.finditer(text):
        name = fold(found["n"])
        if name in words("voornamen") and (_is_first_name(name) or name in first_name_notions()):
            yield Span(*found.span("n"), "persoon", 0.65, "naam:roepnaam")


def _small_names(text: str, start: int, end: int) -> Iterator[Span]:
    """First names in small letters that are no word of the language."""
    for found in _SMALL_WORD.finditer(text, start, end):
        name = fold(found.group())
        word = is_word(name) or name in words("woorden_en_namen")
        if is_given(name) and not word and _is_first_name(name):
            letter = _SMALL_INITIAL.match(text, found.end())
            last = letter.end() if letter else found.end()
            yield Span(found.start(), last, "persoon", 0.55, "naam:kleine_voornaam")
    for found in _SMALL_AT_END.finditer(text, start, end):
        name = fold(found["n"])
        if is_given(name) and _is_first_name(name):
            yield Span(*found.span("n"), "persoon", 0.55, "naam:kleine_voornaam")
    for found in _SMALL_STREET.finditer(text, start, end):
        yield Span(*found.span("n"), "adres", 0.7, "adres:kleine_letters")


def _small_surnames(text: str, start: int, end: int) -> Iterator[Span]:
    """Surnames in small letters behind a preposition, in a message."""
    for found in _SMALL_SURNAME.finditer(text, start, end):
        name = fold(found["n"])
        if is_surname(name) and not (is_word(name) or is_place(name) or name in notions()):
            yield Span(*found.span("n"), "persoon", 0.55, "naam:kleine_letters")


def _is_first_name(folded: str) -> bool:
    return folded in words("voornamen") and folded not in notions() | function_words()
