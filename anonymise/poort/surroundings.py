"""What stands beside a word with a capital: a title, a mark, a place, the rest of a firm."""

from __future__ import annotations

import re
from functools import cache

from anonymise.lists import fold, is_given, is_place
from anonymise.notions import function_words
from anonymise.poort.candidate import Candidate
from anonymise.poort.pieces import Piece
from anonymise.poort.words import gate_words, is_listed_name, is_thing, trade_words

_WORD_BACKWARDS = re.compile(r"[\s\"“„”'’‘«(:–-]{1,6}\.?([^\W\d_]+)")
_INITIAL = re.compile(
    r"(?<![\w.])[A-ZÀ-Ý][a-z]?\.[ ]?(?:(?:[Vv]an|[Dd]e[nr]?|[Tt]e[nr]|[Vv]ande[nr]?)[ ]){0,3}\Z"
)
# The letter of a charge before a new sentence: "vrij van A en C. Spreekt …".
_AMOUNT = re.compile(r"\d\s\Z")
_CHARGE = re.compile(
    r"(?:\b(?:[Ff]eit(?:en)?|[Tt]en?laste?legging(?:en)?|[Bb]etichtingen?|[Tt]icht(?:en)?"
    r"|en|tot)[ \n]"
    r"|[A-H],[ ]|/)[A-H]\.[ \n]\Z"
)
# The number of a heading that is all capitals: "V. ONDERZOEK VAN DE ZAAK".
_NUMBERED, _CAPITALS = re.compile(r"\n[ \t]*[IVXA-H]\.[ ]\Z"), re.compile(r"(?:[ ][A-ZÀ-Ý’']+){2,}")
_MARK_BEFORE = re.compile(r"\|[ ]?(?:(?:van|de|den|der|ter|ten|-)[ ]?){0,3}\Z")
_MARK_AFTER = re.compile(r"[ -]?\|")
# After a title comes the mark of whoever bears it.
_TITLE_OF = re.compile(r"[ \n]{1,3}(?:(?:dr|ir|ing|mr|prof)\.[ ]){0,2}\|")
# A surname in two words inside a sentence: "volgens De Zwaluw".
_PARTICLE = re.compile(
    r"[a-zà-ÿ,][ \n](?:De|Den|Van|Van[ ][Dd]en?|Van[ ][Dd]er|Van[ ]’t|Vanden?|Vander)[ \n]\Z"
)
_PARTICLES = r"(?:Van|VAN)(?:[ ](?:[Dd]e[nr]?|’t|DE[NR]?))?"
_VAN = re.compile(rf"(?:[a-zà-ÿ,][ \n]|[a-zà-ÿ][-–]{{1,2}}|[_/\"(]){_PARTICLES}[ \n]\Z")
_TURNED = re.compile(rf",[ ]{_PARTICLES}(?![ \w])")  # "Broeck, Van den"
_SMALL_AFTER = re.compile(r"[ ](?:(?:de|den|der|het)[ ])?([a-zà-ÿ]{3,})(?![\w’'])")
_FEW = 3  # letters
_NEAR = 28  # characters of an initial or a particle with a letter before it
_WORDS = re.compile(r"[^\W\d_]+")
_CHAMBER = re.compile(r"\b(?:[Kk]amer|KAMER)[ ]{1,3}[A-Z]{0,2}\Z")
_JOINED_LEFT = re.compile(r"(?:[^\W\d_]{1,15}-){1,4}\Z|\b(?:De|DE)[ ]\Z")
_JOINED_RIGHT = re.compile(r"(?:-[^\W\d_]{1,15}){1,4}")
# An association without a profit: its name is no person's unless a name is in it.
_FOUNDATION = re.compile(
    r"\b(?:vzw|v\.z\.w\.|VZW|V\.Z\.W\.)[ \n]{1,2}"
    r"(?:(?:[A-ZÀ-Ý][\w'’]*|de|het|van|voor|en|in|der|den|&)[ \n-]{1,3}){0,5}\Z"
)
_PARTICLE_OF = re.compile(r"[ \n]+((?:de|den|der|het|ter|ten|la|le|[’']t)[ \n]+)?\|")
_IN = re.compile(r"(?<![\w-])(?:in|via|binnen|tijdens)\s\Z")
_AT_ADDRESS = re.compile(r"\b(?:aan|langs|op|nabij)\s+(?:de|het)\s\Z")
_OF_THING = re.compile(r"-(?:\n[ \t]*)?([a-zà-ÿ]{4,})")
_SAINT = re.compile(r"(?<![\w-])(?:Sint|St\.?|Saint|San|Santa)[- ]\Z")
_HOUSES = ("ziekenhuis", "kliniek", "college", "school", "instituut", "lyceum", "atheneum")
_HOUSE = rf"(?:{'|'.join(_HOUSES)}|campus)"
_HOUSE_BEFORE = re.compile(
    rf"(?<!\w)(?i:az|uz|zh|{_HOUSE})[ ](?i:te[ ])?(?:Sint|St\.?|Saint|San|Santa)[- ]\Z"
)
_HOUSE_AFTER = re.compile(rf"[- ]?{_HOUSE}(?!\w)", re.IGNORECASE)
_UNIVERSITY_BEFORE = re.compile(
    r"\b[Uu]niv[ei]r\w+[ \n](?:(?:van|de|of|di|du|des|degli|del|der)[ \n]){1,2}"
    r"(?:[A-ZÀ-Ý]\w+[ \n](?:(?:di|de|van)[ \n])?){0,4}\Z"
)
_SCHOOL_AFTER = re.compile(
    r"[ \n](?:(?:[A-ZÀ-Ý][a-zà-ÿ]+|\d+)[ \n]){0,2}"
    r"(?:Hogeschool|Universiteit|University|Universität|College|School|Institute|Instituut)\b"
)
_HOSPITAL_BEFORE = re.compile(r"(?<!\w)(?:AZ|UZ|ZNA)[ ]\Z")
_THE_HOSPITAL = re.compile(r"(?<!\w)[Hh]et[ \n](?:[A-ZÀ-Ý][\w’'-]+[ -]){0,2}\Z")
_HOSPITAL_AFTER = re.compile(r"(?:[ -][A-ZÀ-Ý][\w’'-]+){0,2}[ \n][Zz]iekenhuis(?!\w)")
_COORDINATES = re.compile(r"[ \n](?:72|2008|co[oö]rdinaten)?:?[ \n]?\|")
_LATIN_AFTER = re.compile(r"[ \n]([a-zë]{3,20}(?:-[a-z]{3,12})?)(?![\w-])(\)?)")
_LATIN_ENDS = tuple(gate_words("latijn"))
_BRACKET = re.compile(r"[a-zà-ÿ]{3,}[ \n]\((?:[A-Z][a-z]+[ \n][a-z]+(?:,| en)[ \n])?\Z")
_LIVED = re.compile(
    r"[ \n]{1,2}(?:(?:is|was|zijn|waren|heeft|hebben|had|hadden|te|zou|zouden)[ ]){0,2}"
    r"(?:verhui[sz]\w{0,3}|woon\w{1,3}|wonen|gewoond"
    r"|huur\w{1,3}|huren|gehuurd|verblijft|verbleef|uitgeweken|ingetrokken)\b"
)
# Whoever lives somewhere, in any order of words, without a thing in between.
_DWELLS = re.compile(
    r"\b(?:(?:woon(?:t|de|den)|wonen|verblij\w{1,5}|verble(?:ef|ven)|leeft|leefden?|gehuisvest)"
    r"[ \n](?:(?!de\b|het\b|een\b|op\b|aan\b|bij\b)[\w|]{1,14}[ \n]){0,5}(?:in|te)"
    r"|woonplaats[ \n](?:is|was|in|te|blijft)(?:[ \n](?:in|te))?|terug[ \n]naar"
    r"|ouders[ \n](?:in|te))"
    r"[ \n]\Z"
)
_FAR = 90
_COMPANY = re.compile(
    r"(?:\|,?[ \n]en|\b(?:[Oo]ok|zei|zegt|vroeg|door|[Vv]olgens|zoon|dochter|zoontje|dochtertje"
    r"|broer|zus|vriend|vriendin|[Bb]este|dag|(?:jongste|oudste),))[ \n]\Z"
)
_ACTS = re.compile(
    r"[ \n](?:verklaar(?:t|de)|zegt|zei|stel(?:t|de)|betwist(?:te)?|beken(?:t|de)|erken(?:t|de)"
    r"|woon(?:t|de)|ontken(?:t|de)|vertel(?:t|de)|antwoord(?:t|de)|onderteken(?:t|de)|reed|rijdt"
    r"|huur(?:t|de)|verhuur(?:t|de)|koopt|kocht|verkoopt|verkocht|zweeg|zwijgt|kwam|komt|ging|gaat"
    r"|liep|loopt|liet|laat|wou|wil(?:de)?|moest|mocht|deed|doet|schreef|schrijft|bel(?:t|de)"
    r"|mail(?:t|de)|vroeg|vraagt|vond|vindt|dacht|denkt|wist|weet|zag|ziet|hoor(?:t|de)|gaf|geeft"
    r"|nam|neemt|bleef|blijft|werk(?:t|te)|lever(?:t|de)|bouw(?:t|de)|plaats(?:t|te)|dien(?:t|de)"
    r"|vorder(?:t|de)|voer(?:t|de)|haal(?:t|de)|stuur(?:t|de)|leg(?:t|de)|hield|houdt|betaal(?:t|de)"
    r"|verwijst|verwees|beweer(?:t|de)|meen(?:t|de)|kreeg|krijgt|sprak|spreekt|ondernam|verscheen"
    r"|verschijnt|vertrok|overleed|bezit|bezat|beschikt(?:e)?|exploiteer(?:t|de)|baat(?:te)?)(?!\w)"
)
_OF_NUMBER = re.compile(r"\d[-/.]\Z")
_COURT_OF = re.compile(r"\b(?:Rb|Corr|Pol|Arbrb|Kh)\.[ ]\Z")
_GENITIVE = re.compile(r"['’´`]s(?!\w)")
_ENDS = frozenset(".!?:;|•▪–-")  # a sentence begins behind these, or a mark stands there
_THE = re.compile(
    r"(?:\A|[^\w|])([a-zà-ÿ][\w-]*),?\s+(?:de|het|een|deze|dit|[’']s)\s[\"“„‘'’«(]?\Z"
)


def acts(piece: Piece) -> bool:
    """Whether what follows is what only people do: "… verklaarde"."""
    return _ACTS.match(piece.after) is not None


def is_in_company(piece: Piece) -> bool:
    """Whether a word before it joins people: "ook Frans", "[persoon] en Frans"."""
    return _COMPANY.search(piece.before, max(0, len(piece.before) - _NEAR)) is not None


def is_of_number(piece: Piece) -> bool:
    """Whether a few capitals are the end of a number, of which the digits are judged apart."""
    return (
        len(piece.text) <= _FEW and piece.text.isupper() and bool(_OF_NUMBER.search(piece.before))
    )


def is_addressed(piece: Piece) -> bool:
    """Whether a form of address stands right before, which no thing has: "dr. ir. Vagen"."""
    return _last_word(piece).casefold() in gate_words("aansprekingen") and not piece.opens


def is_announced(piece: Piece) -> bool:
    """Whether a title, an initial or the mark of a name stands right beside the word."""
    if piece.opens:
        return False
    before = piece.before
    if _announces(_last_word(piece)):
        return True
    if _COURT_OF.search(before) and is_place(piece.folded):
        return False
    if _INITIAL.search(before, len(before) - _NEAR):
        heading = _NUMBERED.search(before) and _CAPITALS.match(piece.after)
        sentence = is_thing(piece.folded) or piece.folded in function_words()
        return not ((heading or _CHARGE.search(before)) and sentence)
    if _PARTICLE.search(before, len(before) - _NEAR) and not is_place(f"de{piece.folded}"):
        return not is_foundation(piece)
    beside = ("|" in before and _MARK_BEFORE.search(before)) or _MARK_AFTER.match(piece.after)
    known = piece.text.isupper() and piece.folded in gate_words("afkortingen")
    return bool(beside) and is_listed_name(piece.folded) and not known


def _last_word(piece: Piece) -> str:
    """The word before it, read backwards, so that only one place is tried."""
    found = _WORD_BACKWARDS.match(piece.before[::-1])
    return found.group(1)[::-1] if found else ""


def _announces(word: str) -> bool:
    """Whether whoever is called so has a name: a title, kin, an office."""
    small = word.casefold()
    return small in gate_words("aankondigingen") or small.endswith(_title_ends())


@cache
def _title_ends() -> tuple[str, ...]:
    return tuple(sorted(gate_words("titelstaarten")))


def follows_article(piece: Piece) -> bool:
    """Whether an article stands before, which no name has unless somebody was announced."""
    found = _THE.search(piece.before)
    return found is not None and not _announces(found.group(1))


def is_currency(piece: Piece) -> bool:
    """Whether it is the money of before: "64.500 frank"."""
    return piece.folded == "frank" and _AMOUNT.search(piece.before) is not None


def is_free_particle(piece: Piece) -> bool:
    """Whether an article or a particle is no rest of a name beside its mark: "Van de [persoon]"."""
    beside = _PARTICLE_OF.match(piece.after)
    if beside:
        return piece.opens and not beside.group(1) and piece.folded in gate_words("voorzetsels")
    return piece.opens or not piece.before.endswith(("|", "| "))


def is_map(piece: Piece) -> bool:
    """Whether the projection of a map is named before its coordinates: "Lambert |"."""
    return piece.folded == "lambert" and _COORDINATES.match(piece.after) is not None


def is_title(piece: Piece) -> bool:
    """Whether the word is a title or kin and the mark of its bearer follows."""
    titles = gate_words("titels")
    known = piece.folded in titles or piece.folded.endswith(_title_ends())
    return known and bool(_TITLE_OF.match(piece.after))


def is_in_place(piece: Piece) -> bool:
    """Whether the word, or all that hyphens join to it, is a place."""
    if is_place(piece.folded) or piece.folded in gate_words("steden"):
        return True
    before = piece.before
    joined_left = before.endswith(("-", "De ", "DE "))
    left = _JOINED_LEFT.search(before) if joined_left else None
    right = _JOINED_RIGHT.match(piece.after)
    joined = (left.group() if left else "") + piece.text + (right.group() if right else "")
    return joined != piece.text and is_place(fold(joined))


def is_located(piece: Piece) -> bool:
    """Whether a word of place stands before: "te Mechelen", "de stad Brugge"."""
    return _last_word(piece).casefold() in gate_words("plaats_ervoor")


def is_surname(piece: Piece) -> bool:
    """Whether a particle with a capital makes a surname of it: "volgens Van Peer"."""
    behind = _VAN.search(piece.before, max(0, len(piece.before) - _NEAR)) is not None
    return behind or _TURNED.match(piece.after) is not None


def is_small_surname(piece: Piece) -> bool:
    """Whether a capital particle inside a sentence has a word in small letters behind it.

    "mevrouw Van hove": whoever is called so writes it that way.
    """
    after = _SMALL_AFTER.match(piece.after)
    word = fold(after.group(1)) if after else ""
    opens = piece.opens and not piece.before.endswith("| ")
    if not after or opens or piece.text.isupper():
        return False
    return is_addressed(piece) or not (is_thing(word) or word in gate_words("lidwoorden"))


def is_home(piece: Piece) -> bool:
    """Whether the place is where somebody comes from or lives."""
    if _LIVED.match(piece.after):
        return True
    if _DWELLS.search(piece.before, max(0, len(piece.before) - _FAR)):
        return True
    near: list[str] = _WORDS.findall(piece.before.rsplit("\n\n", 1)[-1].casefold())
    return any(word in gate_words("herkomst") for word in near[-2:])


def is_water(piece: Piece) -> bool:
    """Whether the word is a brook, a valley or a region: "langs de Distelbeek"."""
    ends = tuple(gate_words("landschap"))
    return (
        piece.folded.endswith(ends)
        and follows_article(piece)
        and not _AT_ADDRESS.search(piece.before)
    )


def is_foundation(piece: Piece) -> bool:
    """Whether the word stands in the name of an association."""
    return bool(_FOUNDATION.search(piece.before))


def is_abbreviation_of_thing(piece: Piece) -> bool:
    """Whether the letters are joined to a thing: "IMI-verordening"."""
    return piece.text.isupper() and bool(_OF_THING.match(piece.after))


def is_joined_to_thing(piece: Piece) -> bool:
    """Whether a hyphen joins the word to a thing: "Bologna-akkoorden"."""
    found = _OF_THING.match(piece.after)
    return found is not None and is_thing(fold(found.group(1)))


def follows_in(piece: Piece) -> bool:
    """Whether the word is where something is, in a place, a program, a language: "in Kyiv"."""
    return bool(_IN.search(piece.before)) and not is_home(piece)


def is_species(piece: Piece) -> bool:
    """Whether a Latin word follows, or stands before: "(Sander lucioperca)"."""
    latin = _LATIN_AFTER.match(piece.after)
    if latin is None:
        return False
    second = fold(latin.group(1))
    if is_listed_name(second) or is_thing(second):
        return False
    found = _BRACKET.search(piece.before)
    bracket = found is not None and not _announces(found.group().split(maxsplit=1)[0])
    if second == piece.folded or second.endswith(_LATIN_ENDS):
        return bracket or not is_listed_name(piece.folded)
    return bracket and not is_listed_name(piece.folded) and latin.group(2) == ")"


def is_term(piece: Piece) -> bool:
    """Whether the word stands in a sentence as a term does: nobody acts, owns or is spoken to.

    For words that nobody is called, in a decision about studies: "het programma Gretl".
    """
    before = piece.before.rstrip(" \n\"“„”'’‘«(")
    if not before or before[-1] in _ENDS or _GENITIVE.match(piece.after):
        return False
    last = _last_word(piece)
    named = last[:1].isupper() and not (is_thing(fold(last)) or fold(last) in trade_words())
    return not named and last.casefold() not in gate_words("van_iemand")


def is_school(piece: Piece) -> bool:
    """Whether the word is in the name of a school or a hospital: "Zuyd Hogeschool"."""
    hospital = _THE_HOSPITAL.search(piece.before) and _HOSPITAL_AFTER.match(piece.after)
    return bool(
        hospital
        or _HOSPITAL_BEFORE.search(piece.before)
        or _SCHOOL_AFTER.match(piece.after)
        or _UNIVERSITY_BEFORE.search(piece.before)
    )


def is_saint(piece: Piece, *, is_study: bool) -> bool:
    """Whether a hospital or a school is called after the saint: "AZ Sint-Lucas".

    About studies nothing else is: "stage in het St. Lucas".
    """
    if not _SAINT.search(piece.before):
        return False
    if is_study and is_given(piece.folded):
        return True
    house = piece.folded.endswith(_HOUSES) or _HOUSE_AFTER.match(piece.after)
    return bool(house or _HOUSE_BEFORE.search(piece.before))


def follows_chamber(piece: Piece) -> bool:
    """Whether the letters name the chamber of a court."""
    return len(piece.text) <= 3 and bool(_CHAMBER.search(piece.before))


def is_in_upper_line(candidate: Candidate, piece: Piece) -> bool:
    """Whether the whole line is capitals, as in a heading."""
    text = candidate.unmarked
    start = text.rfind("\n", 0, piece.start) + 1
    end = text.find("\n", piece.end)
    return text[start : end if end > 0 else None].isupper()
