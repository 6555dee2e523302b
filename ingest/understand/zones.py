"""The parts of a decision: from caption to signature, without gaps, as half-open offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.understand.kenmerken import Span
from ingest.understand.legible import Legible

# A heading stands alone on its line, perhaps numbered, lettered or with a colon.
# "1 DE FEITEN": behind a number without a full stop only a capital starts a heading.
_NUMBER = (
    r"(?:(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|[A-Z])\s?[.)°:/-]{1,2}[^\S\n]*|[IVX]{1,5}\s+|"
    r"\d{1,2}(?:\.\d{1,2}){0,2}\s+(?-i:(?=[A-Z])))?"
)
_HEADINGS = {
    "tenlastelegging": r"(?:de\s+)?ten\s?lastelegging(?:en)?|(?:de\s+)?vervolging\b|"
    r"(?:de\s+)?ten\s+laste\s+gelegde\s+feiten|ten\s+laste\s+gelegd(?=\s*:?[^\S\n]*$)|waarvan\s+(?:\w+\s+){1,3}(?:verdacht|beschuldigd)|wat\s+(?:wordt|is|werd)\s+(?:\w+\s+){1,4}(?:verweten|"
    r"ten\s+laste\s+gelegd)"
    r"|verdacht\s+van\b|beklaagd\s+van\b|beticht\s+van\b|betichting(?:en)?|"
    r"voorwerp\s+van\s+de\s+strafvordering"
    r"|om\s+te\b|vervolgd\s+(?:wegens|voor|om)\b|(?:gedaagd|gedagvaard)\s+(?:om|wegens|voor)\b|ter\s+zake\s+van\b|prévention",
    "procedure": r"(?:de\s+)?(?:procedure|rechtspleging|procedureverloop|procesverloop|"
    r"procesgang|verloop|"
    r"bestreden\s+beslissing|voorwerp|beroepen\s+vonnis|bestreden\s+vonnis|hoger\s+beroep|"
    r"voorafgaande\s+procedure|gegevens\s+van\s+de\s+procedure|"
    r"(?:de\s+)?regelmatigheid\s+van\s+de\s+procedure|"
    r"hoe\s+(?:is|verliep|verloopt)\s+de\s+(?:procedure|zaak|rechtspleging))\b",
    "feiten": r"(?:de\s+|over\s+de\s+|wat\s+de\s+)?(?:relevante\s+|feitelijke\s+|"
    r"korte\s+|voorafgaande\s+)?(?:feiten|voorgaanden|feitenrelaas|"
    r"feitelijke\s+gegevens|gegevens\s+van\s+de\s+zaak|uiteenzetting\s+van\s+de\s+feiten|situering|"
    r"historiek|achtergrond|onderwerp|wat\s+is\s+er\s+(?:gebeurd|voorgevallen)|"
    r"waarover\s+gaat\s+(?:de|deze)\s+zaak)\b",
    "argumenten": r"(?:de\s+)?(?:standpunt(?:en)?|stelling(?:en)?|middelen|grieven|argumenten|"
    r"verweer|wat\s+(?:vraagt|vragen|vordert|vorderen|zegt|zeggen)\b|"
    r"uiteenzetting\s+van\s+(?:het|de)\s+middel(?:en)?|vordering(?:en)?\s+van\s+(?:de\s+)?partijen|"
    r"cassatiemiddel(?:en)?|- ?a ?-)\b",
    "beoordeling": r"(?:de\s+|het\s+|over\s+(?:de|het)\s+|aangaande\s+(?:de|het)\s+|"
    r"nopens\s+(?:de|het)\s+|in\s+verband\s+met\s+(?:de|het)\s+)?(?:beoordeling|bespreking|"
    r"is\s+de\s+strafvordering|(?:strafvordering|publieke\s+vordering)\b|(?:regelmatigheid|rechtmatigheid|wettigheid|"
    r"geldigheid|bewijswaarde)\s+van|(?:staalname|monstername|monsterneming|betreding|controle|"
    r"huiszoeking|vaststellingen|meting|toestemming|redelijkheid|toerekening|inbreuk|misdrijf)$|"
    r"overwegingen|motivering|ten\s+gronde|in\s+rechte|"
    r"onderzoek|ontvankelijkheid|bevoegdheid|verjaring|schuld|straf(?!wet|register|punten)|herstel|"
    r"burgerlijk(?!e?\s+(?:zaken|kamer|rechtbank|griffie))|"
    r"(?:is|zijn|werd|werden)\s+(?:de|het|deze)\s+[^\n.]{1,40}(?:bewezen|gegrond|strafbaar|"
    r"ontvankelijk|wettig|verjaard)|welke?\s+(?:straf|sanctie|maatregel|herstel)\w*|"
    r"wat\s+(?:beslist|oordeelt|vindt)\s+de|"
    r"(?:de\s+)?(?:sluiting|stillegging|stakingsbevel|verzegeling|inbeslagname|beslag|vrijwaring)\b|"
    r"bestraffing|gegrondheid|toepasselijk|op\s+straf|op\s+burgerlijk|op\s+het\s+vlak|op\s+herstel|"
    r"wat\s+betreft|kosten|toegepaste|toepassing|redelijke\s+termijn|bevel\s+tot|bewijs|de\s+straf|"
    r"(?:eerste|tweede|derde|vierde|vijfde|enig)\s+middel|standpunt\s+van\s+het\s+college|"
    r"beslissing\s+van\s+het\s+hof|- ?b ?-|dwangsom|strafmaat|verbeurdverklaring|advies|discussie|"
    r"het\s+oordeel|oordeel|besprekingen)",
}
_LINE = re.compile(
    r"^[ ]{0,40}(?P<label>"
    + _NUMBER
    + "(?:"
    + "|".join(f"(?P<{zone}>{pattern})" for zone, pattern in _HEADINGS.items())
    + r")[^\n]{0,80})$",
    re.MULTILINE | re.IGNORECASE,
)
_ANY_LINE = re.compile(r"^[^\n]*[^\s][^\n]*", re.MULTILINE)
_CHARGES = re.compile(
    r"(?:verdacht|beklaagd|beticht|vervolgd|om|gedaagd|gedagvaard)\b", re.IGNORECASE
)
_HEADING_WORDS = 9
_FULL_LINE = 40  # characters from which a line may have been cut by the margin
# The words that open the charges in the middle of a line, and what a charge looks like.
# In a lower-case text, from its first letter, to which a search can skip.
_CHARGE_OPENING = re.compile(
    r"[vbewgt](?<!\w.)(?:(?<=v)erdacht\s+(?:van|om)\b|(?<=b)e(?:ticht|klaagd)\s+(?:van|om)\b|"
    r"(?:(?<=e)rvan|(?<=w)orden)\s+(?:worden\s+)?verdacht|"
    r"(?:(?<=v)ervolg[dt]|(?<=g)eda(?:agd|gvaard)|(?<=t)erecht\s?staan)\s+"
    r"(?:om|wegens|voor|teneinde|uit\s+hoofde|als\s+volgt)\b|"
    r"(?<=w)ord(?:t|en)\s+(?:het\s+volgende\s+)?(?:verweten|ten\s+laste\s+gelegd)|"
    r"(?<=v)erwijt\s+(?:de|het|hem|haar)\b)"
)
_CHARGE_TITLE = re.compile(r"^[ ]*(?:[IVX\d]{1,4}[.)]?[ ]+)?TEN\s?LASTELEGGING", re.MULTILINE)
_CAPTION = 3_000  # characters in which the charges open, in however short a text
_REMAINDER = 200
_BLANK_LINE = re.compile(r"\n[ ]*\n")
# A paragraph that still belongs to the charges: "feiten strafbaar krachtens artikel 33 van …".
_RUNS_ON = re.compile(
    r"\s*(?:[a-z]|(?:(?:Alle|Deze|Die|De)\s+)?(?:[Ff]eiten|[Mm]isdrijven|[Ii]nbreuken)\s+(?:zijn\s+)?"
    r"strafbaar|Strafbaar|Telkens|Met\s+de\s+omstandigheid)"
)
_ITEM = re.compile(
    r"^[ ]*(?:[Ff]eit[ ]+|[Tt]enlastelegging[ ]+)?([A-Za-z]|\d{1,2}|[IVX]{2,4})"
    r"(?:[ ]?[.):/-]|[ ]{2}|[ ]\()",
    re.MULTILINE,
)
_SERIES = (
    list("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    [str(number) for number in range(1, 40)],
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"],
    list("abcdefghijklmnopqrstuvwxyz"),
)
_CHARGE = re.compile(
    r"^[ ]*(?:[A-Z]|[1-9]|I)(?:\.\d)?[ ]?(?:[.):/-]|[ ]\(|[ ]{2}|[ ]?\()[ ]?|inbreuk\s+op|"
    r"overtreding\s+van|in\s+strijd\s+met",
    re.MULTILINE,
)
_FORMULA = re.compile(
    r"^[ ]*((?:(?:[IVX]{1,4}|\d{1,2})[.)][ ]*)?(?:EN\s+)?(?:[O0]P|[O0]M)\s+"
    r"(?:AL\s+|GROND\s+VAN\s+)?(?:D[I1LE]\w{1,2}|VOORMELDE|"
    r"VOORGAANDE)\s+"
    r"(?:BEWEEG)?(?:REDENEN|GRONDEN|MOTIEVEN|OVERWEGINGEN)\b|"
    r"(?:BIJ|GELET\s+OP|WEGENS)\s+(?:AL\s+)?(?:DEZE|DIE|VOORMELDE|VOORGAANDE)\s+"
    r"(?:(?:BEWEEG)?REDENEN|GRONDEN|MOTIEVEN|OVERWEGINGEN)[ ]*,?[ ]*$|"
    r"O\s?[MP](?:\s\w){3,4}\s+(?:R\sE\sD\sE\sN\sE\sN|G\sR\sO\sN\sD\sE\sN)"
    r"|(?:HIEROM|DAAROM|DERHALVE)\s*,?[ ]*(?=\n|BESLIST|BESLUIT)"
    r"|Aus\s+diesen\s+Gr[üu]nden|PAR\s+CES\s+MOTIFS)",
    re.MULTILINE | re.IGNORECASE,
)
_INLINE_FORMULA = re.compile(
    r"\b(?:OM|OP)\s+(?:DIE|DEZE|AL\s+DEZE)\s+(?:REDENEN|GRONDEN|MOTIEVEN)\b|"
    r"\bOm\s+die\s+redenen,?\s+het\s+Hof"
)
_OPERATIVE_HEADING = re.compile(
    r"^[ ]*("
    + _NUMBER
    + r"(?:(?:HET\s+|DE\s+|EIND)?(?:UITSPRAAK|BESLISSING|DICTUM|DISPOSITIEF|BESLUIT|VONNIS|"
    r"BESCHIKKING|ARREST|B\sE\sS\sL\sU\sI\sT|B\sE\sS\sL\sI\sS\sS\sI\sN\sG)"
    r"|(?:HET\s+)?BESCHIKKEND\s+(?:GEDEELTE|DEEL))"
    r"(?:\s+IN\s+NAAM\s+VAN\s+DE\s+WET)?"
    r"(?:(?:\s+EN)?\s+OP\s+(?:STRAF|BURGERLIJK|HERSTEL)\w*(?:\s+(?:GEBIED|VLAK))?){0,3}"
    r"(?:\s+VAN\s+(?:DE|HET)\s+(?:RECHTBANK|HOF|(?:(?:MILIEU)?HANDHAVINGS)?COLLEGE|"
    r"RAAD|(?:POLITIE|VREDE|BESLAG)?RECHTER|VOORZITTER|KAMER|POLITIERECHTBANK|RAADKAMER)(?:\s+VOOR\s+VERGUNNINGSBETWISTINGEN|\s+VAN\s+(?:STATE|BEROEP|CASSATIE|"
    r"EERSTE\s+AANLEG))?(?:\s+TE\s+\w+)?(?:\s+OP\s+TEGENSPRAAK|\s+BIJ\s+VERSTEK)?)?"
    r"(?:\s+OVER\s+(?:DE\s+(?:VORDERING(?:\s+TOT\s+(?:DE\s+)?SCHORSING)?|"
    r"SCHORSING)|HET\s+BEROEP))?[ ]*[:.]?"
    r"|(?:[^\W\d][\w,]*[ ]+){0,8}BESLIST\s+(?:DE|HET)\s+(?:RECHTBANK|HOF|COLLEGE|RAAD|RECHTER|"
    r"\w+COLLEGE|\w+RECHTBANK)(?:[ ]+ALS[ ]+VOLGT)?[ ]*:"
    r"|WIJ,?\s+(?:[\w-]+,?\s+){0,4}(?:VOORZITTER|(?:VREDE|BESLAG|POLITIE)?RECHTER)"
    r"(?:\s+[\w-]+){0,8},?)[ ]*$",
    re.MULTILINE | re.IGNORECASE,
)
# A collector that lost the line ends leaves the heading inside the line.
_INLINE_HEADING = re.compile(r"\bDictum\s+Het\s+Hof\b")
_LAST_RESORT = re.compile(
    r"^[ ]*((?:de\s+rechtbank|het\s+hof|het\s+college|de\s+raad|de\s+politierechtbank|"
    r"de\s+raadkamer),?"
    r"[ ]*(?:\n\s*)?(?:recht\s?doende|rechtsprekende?|beslist|beslissende?|wijzende?|"
    r"uitspraak\s+doende?|"
    r"verklaart|zegt\s+voor\s+recht)|beslist\s+(?:de\s+rechtbank|het\s+hof|het\s+college|"
    r"de\s+raad))",
    re.MULTILINE | re.IGNORECASE,
)
# "De rechtbank beslist:" opens a list; "De rechtbank beslist hierna over de kosten." does not.
_OPENS = re.compile(r"[^\n.]{0,160}[:,][ ]*(?:\n|$)|[ ]*\n")
_SIGNATURE = re.compile(
    r"^[ ]*(?:(?P<whole>(?:dit|deze)\s+(?:tussen)?(?:vonnis|arrest|beschikking)\s+(?:is|werd)\s+"
    r"(?:\w+\s+){0,3}(?:gewezen|uitgesproken|verleend))|"
    r"(?:het|dat)\s+(?:tussen)?(?:vonnis|arrest|beschikking)\s+(?:is|werd|wordt)\s+"
    r"(?:\w+\s+){0,3}(?:gewezen|uitgesproken|verleend)|"
    r"aldus\s+(?!gebracht|verhoogd|vermeerderd|zijnde|samen|bedra)|(?-i:[GU])(?:ewezen|itgesproken|edaan)\b|"
    r"(?:gewezen|uitgesproken|gedaan)\s+(?:te|in|op|door|ter|tijdens|en|om|met|na)\b|"
    r"tegenwoordig\s*:|aanwezig\s*:|zetel\s*:|samenstelling|waren?\s+(?:aanwezig|tegenwoordig)|"
    r"(?:dit\s+)?(?:vonnis|arrest|beschikking)\s+(?:gewezen|uitgesproken|verleend)|"
    r"(?:de\s+)?(?:toegevoegd\s+)?griffier,?[ ]{2,}|was\s+getekend|"
    r"in\s+openbare\s+(?:terecht)?zitting|"
    r"(?:te\s+)?(?-i:[A-Z])[\w-]{2,20},[ ]+(?:op[ ]+|de[ ]+)?(?:\w+dag,?[ ]+)?\d{1,2}[ ]+"
    r"[a-z]{3,9}[ ]+\d{4}[ ]*[.,;]?[ ]*$)",
    re.MULTILINE | re.IGNORECASE,
)


# Where the reasons start in a decision without headings.
_BODY = re.compile(
    r"^[ ]*(?:\d{1,2}(?:\.\d{1,2})?[.)]?[ ]+)?(HET\s+HOF\s*,|DE\s+RECHTBANK\s*,|Gelet\s+op|Gehoord|"
    r"Gezien|Over\s+het\s+\w+\s*(?:middel)?|Overwegende|Aangezien|GELET\s+OP|GEHOORD|GEZIEN|"
    r"OVERWEGENDE|AANGEZIEN|Het\s+hof\s+(?:heeft|nam|hoorde)|"
    r"De\s+rechtbank\s+(?:nam|heeft|stelt|hoorde)|De\s+feiten\s+|"
    r"(?:De\s+)?(?:[Bb]eoordeling|[Bb]espreking)\s*[:.]|Het\s+(?:hoger\s+beroep|verzet)\b|"
    r"(?:De|Eerste|Tweede)\s+(?:beklaagden?|betichten?|verdediging|raadsman)\s+(?:betoog|betwist|voer|"
    r"werp|houd|stel|argumenteer|mein|erken|vraag|voor))",
    re.MULTILINE,
)


# Without any heading: the first of the lines that decide.
_OPERATIVE_LINE = re.compile(
    r"^[ ]*(?:[-•*–]|\d{1,2}[.)]|[a-z]\))?[ ]*((?:Veroordeelt|Verklaart|Spreekt|Beveelt|"
    r"Gelast|Wijst|Zegt|Vernietigt|"
    r"Verwerpt|Bevestigt|Hervormt|Machtigt|Houdt|Legt|Stelt|Ontslaat|Verwijst)\b)",
    re.MULTILINE,
)


def find_operative_part(text: str) -> int | None:
    """Where the heading of the operative part starts; None when no part says that it decides.

    The formula ("OM DEZE REDENEN") beats a heading ("BESLISSING") that stands above it, unless
    nothing stands between the two.
    """
    formulas = list(_FORMULA.finditer(text)) or list(_INLINE_FORMULA.finditer(text))
    start = -1
    if formulas:
        last = formulas[-1]
        start = last.start(1) if last.lastindex else last.start()
        if start > len(text) // 2:
            return _heading_right_above(text, start)
    headings = [
        match
        for match in _OPERATIVE_HEADING.finditer(text, len(text) // 8)
        if not match[1].strip()[:1].islower()
    ]
    if formulas and not any(match.start(1) > start for match in headings):
        return start
    if headings:
        return headings[-1].start(1)
    inline = list(_INLINE_HEADING.finditer(text, len(text) // 3))
    if inline:
        return inline[-1].start()
    resort = list(_LAST_RESORT.finditer(text, len(text) // 3))
    opening = [match for match in resort if _OPENS.match(text, match.end())]
    if resort:
        return (opening or resort)[-1].start(1)
    verbs = list(_OPERATIVE_LINE.finditer(text, len(text) // 2))
    return verbs[0].start(1) if len(verbs) > 1 else None


def _heading_right_above(text: str, start: int) -> int:
    """Where the heading in capitals right above the formula starts, else the formula."""
    above = text.rfind("\n", 0, len(text[:start].rstrip(" \n"))) + 1
    heading = _OPERATIVE_HEADING.match(text, above, start)
    return heading.start(1) if heading and heading[1].strip().isupper() else start


def _signature(text: str, operative: int) -> int | None:
    early = operative + (len(text) - operative) * 0.3
    late = [
        match.start()
        for match in _SIGNATURE.finditer(text, operative)
        if match["whole"] or match.start() > early
    ]
    if not late:
        return None
    start = late[0]
    return start + len(text[start:]) - len(text[start:].lstrip(" \n"))


def find_zones(legible: Legible) -> tuple[Span, ...]:
    """Every zone in order; the same kind may come back."""
    text = legible.text
    operative = find_operative_part(text)
    limit = len(text) if operative is None else operative
    marks: list[tuple[int, str]] = [(0, "hoofding")]
    for match in _heading_lines(text, limit):
        zone = match.lastgroup or ""
        zone = next(name for name in _HEADINGS if match[name]) if zone == "label" else zone
        label = match["label"].strip()
        if _is_heading(label) and not _is_wrapped(text, match.start(), label, marks[-1][1]):
            judged = zone == "tenlastelegging" and _is_judged(
                match.start("label"), label, marks, limit
            )
            marks.append((match.start("label"), "beoordeling" if judged else zone))
    if not any(zone == "tenlastelegging" for _, zone in marks):
        stop = max(limit // 2, min(limit, _CAPTION))
        opening = _CHARGE_TITLE.search(text, 0, stop) or _CHARGE_OPENING.search(
            legible.lower, 0, stop
        )
        if opening and _CHARGE.search(text, opening.end(), min(limit, opening.end() + 1200)):
            start = text.rfind("\n", 0, opening.start()) + 1
            marks = sorted([*marks, (start, "tenlastelegging")])
    marks = _close_charges(text, _nothing_judged_before(marks), limit)
    if not any(zone == "beoordeling" for _, zone in marks):
        body = _BODY.search(text, marks[-1][0], limit)
        marks += [(body.start(1), "beoordeling")] if body else []
    if operative is not None:
        marks.append((operative, "dictum"))
        signature = _signature(text, operative)
        if signature is not None:
            marks.append((signature, "ondertekening"))
    return _spans(marks, len(text), legible)


def _is_wrapped(text: str, start: int, label: str, zone: str) -> bool:
    """Whether a line among the charges only goes on with the sentence of the line above it."""
    if zone != "tenlastelegging" or label.isupper():
        return False
    above = text[text.rfind("\n", 0, max(start - 1, 0)) + 1 : max(start - 1, 0)].rstrip()
    return len(above) >= _FULL_LINE and above[-1] not in ".;:"


def _is_judged(start: int, label: str, marks: list[tuple[int, str]], limit: int) -> bool:
    """Whether a heading that names a charge opens what the court thinks of it."""
    kinds = {zone for _, zone in marks}
    if "beoordeling" not in kinds:
        return False
    first = "tenlastelegging" not in kinds and start < limit // 3
    return start > limit // 2 or not (first or _CHARGES.match(_bare(label)))


def _bare(label: str) -> str:
    return re.sub(rf"^{_NUMBER}", "", label, count=1, flags=re.IGNORECASE)


def _nothing_judged_before(marks: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """No court assesses before the charges are read: such a heading was a line of the caption."""
    first = next((start for start, zone in marks if zone == "tenlastelegging"), 0)
    return [(start, zone) for start, zone in marks if zone != "beoordeling" or start >= first]


def _close_charges(text: str, marks: list[tuple[int, str]], limit: int) -> list[tuple[int, str]]:
    """Charges end where the court starts to speak, with or without a heading."""
    closed = []
    for index, (start, zone) in enumerate(marks):
        closed.append((start, zone))
        if zone == "tenlastelegging":
            end = marks[index + 1][0] if index + 1 < len(marks) else limit
            body = _BODY.search(text, min(start + 20, end), end)
            stop = _end_of_items(text, start, body.start(1) if body else end)
            if stop is not None and (body.start(1) if body else end) - stop > _REMAINDER:
                judged = body or any(kind == "beoordeling" for _, kind in marks[index + 1 :])
                closed.append((stop, "procedure" if judged else "beoordeling"))
            if body:
                heard = re.match(
                    r"Gelet|Gehoord|Gezien|GELET|GEHOORD|GEZIEN|\w+\s+\w+\s+(?:heeft|nam|hoorde)",
                    body[1],
                )
                closed.append((body.start(1), "procedure" if heard else "beoordeling"))
    return closed


def _end_of_items(text: str, start: int, end: int) -> int | None:
    """Behind the last of the charges A, B, C … or 1, 2, 3 …; None when they are not numbered so."""
    following: str | None = None
    last = None
    for match in _ITEM.finditer(text, max(text.find("\n", start, end), start), end):
        series = next(
            (one for one in _SERIES if match[1] in one[: 1 if last is None else None]), None
        )
        if series and (last is None or match[1] == following):
            last = match.end()
            place = series.index(match[1]) + 1
            following = series[place] if place < len(series) else None
    blank = _BLANK_LINE.search(text, last, end) if last is not None else None
    while blank and _RUNS_ON.match(text, blank.end()):
        blank = _BLANK_LINE.search(text, blank.end(), end)
    return blank.end() if blank else None


def _heading_lines(text: str, limit: int) -> Iterator[re.Match[str]]:
    """The lines short enough to be a heading, or that open the charges, that read as one."""
    for line in _ANY_LINE.finditer(text, 0, limit):
        words = line.group().split(None, _HEADING_WORDS + 2)
        if len(words) <= _HEADING_WORDS + 1 or _CHARGES.match(words[0]) or _CHARGES.match(words[1]):
            match = _LINE.match(text, line.start(), limit)
            if match:
                yield match


def _is_heading(label: str) -> bool:
    words = label.rstrip(" :,").split()
    charge = re.match(
        r"(?:verdacht|beklaagd|beticht|vervolgd)\s+van|om\s+te|gedaagd|gedagvaard\s+(?:om|wegens)",
        label,
        re.IGNORECASE,
    )
    if charge:
        return True
    return (
        len(words) <= _HEADING_WORDS
        and not label.endswith((".", ";", ","))
        and label[:1].isupper() | label[:1].isdigit()
    )


def _spans(marks: list[tuple[int, str]], size: int, legible: Legible) -> tuple[Span, ...]:
    merged: list[tuple[int, str]] = []
    for start, zone in marks:
        if not merged or merged[-1][1] != zone:
            merged.append((start, zone))
    merged.append((size, ""))
    return tuple(
        Span(zone, legible.span(start, start)[0], legible.span(end, end)[0] if end < size else size)
        for (start, zone), (end, _) in pairwise(merged)
        if end > start
    )


def zone_text(zones: tuple[Span, ...], *wanted: str) -> list[tuple[int, int]]:
    """The places of the wanted zones."""
    return [(zone.start, zone.end) for zone in zones if zone.code in wanted]


def zone_at(zones: tuple[Span, ...], position: int) -> str:
    """The kind of zone at a position."""
    for zone in zones:
        if zone.start <= position < zone.end:
            return zone.code
    return ""
