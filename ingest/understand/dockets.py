"""The numbers under which the court knows the case and the decision."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from search_index.vocabulary import courts

# "nummer", "nrs.": what may stand in a label, in singular and plural.
_N = r"(?:nummers?|nrs?\b\.?|n°)"
_ROLL = r"(?:algemene\s+)?rol(?:\s+(?:der|van\s+de)\s+\w+\s+zaken)?"
# In the order in which they are reported: the register's own number first.
_LABELS = {
    "rol": rf"(?:AR-?{_N}|ingeschreven\s+onder\s+(?:het\s+)?n(?:umme)?r\.?|"
    rf"algemeen\s+rol{_N}|algemene\s+rol|{_N}\s+van\s+de\s+{_ROLL}|rol\s?{_N}|"
    rf"rol\s+(?:der|van\s+de)\s+\w+\s+zaken(?:\s+{_N})?|"
    rf"za(?:ak|ken)\s+met\s+rol{_N}|(?<![\w:.])A\.?\s?R\.?C?\.?(?:\s+{_N})?(?=[\s:]*\S*\d)|"
    rf"rol(?=\s*:|\s+\d{{2,4}}/\w{{1,5}}/\d)|G/?A\.?\s?(?=\d))(?:\s*:?\s*A\.?R\.?(?=\s*\d))?",
    "zaak": rf"(?:zaak(?=\s*:)|inschrijvings\s?{_N}|in\s+de\s+za(?:ak|ken)(?:\s+met)?(?:\s+{_N})?"
    rf"(?=\s+[A-Z]?[.\d])|za(?:ak|ken)\s?{_N}|in\s?zake\s+nr\.?)",
    "vonnis": rf"(?:{_N}\s+(?:van\s+het\s+)?vonnis|(?:vonnis|griffie)\s?{_N}|"
    rf"{_N}\s+(?:van\s+de\s+)?griffie|vonnis(?=\s*:?\s+\d{{1,5}}/\d{{2,4}}\b)|"
    r"griffie(?=\s*:|\s+\d{2}[A-Z]\d{6}))",
    "arrest": rf"(?:arrest(?=\s*:?\s+[A-Z]?/?\d{{1,5}}/\d{{2,4}}\b)|{_N}\s+(?:van\s+het\s+)?arrest|"
    rf"arrest\s?{_N}|met\s+{_N}|beschikking\s?{_N})",
    "repertorium": rf"(?:rep(?:ertorium)?\s?\.?\s?{_N}?(?=[\s:.]*\d)|"
    r"repertoriumnummer(?:\s*/\s*europees)?)",
    "nr": r"(?:(?:^[ ]*|(?<=[ ]{2}))(?:nrs?|nummers?|no|n°)(?![^\W\d_])\.?)",
    "dossier": rf"(?:dossier\s?{_N}|dossier(?=\s*:?\s+[0-9]{{2}}[A-Z]))",
}
# "nr. 771 der rol": what the number is may also stand behind it.
_BEHIND = re.compile(
    r"\s+(?:van\s+(?:het|de)|der|des)\s+(?:algemene\s+)?"
    r"(?P<word>rol|vonnis|arrest|griffie|repertorium|parket)",
    re.IGNORECASE,
)
_NAMES_BEHIND = {"griffie": "vonnis"}
_SKIPPED = re.compile(
    r"(?:notitie|systeem|parket|pv|proces-verbaal|kenmerk|ondernemings|rijksregister|bis|referte|"
    r"perceel|kadaster|sectie|inv(?:entaris)?)\w*[ ]?(?:nummers?|nrs?\.?|n°)?\s*"
    r"(?:\w+\s*)?[,:]?\s*$",
    re.IGNORECASE,
)
# The number of the decision under review, which stands in the same part of the text.
_OF_ANOTHER = re.compile(
    r"(?:(?<=[^\n])(?:vonnis|beschikking)\s+(?:(?:van|d\.?d\.?|op)\s+\S{1,12}\s(?:\w{3,9}\s\d{4}\s)?)?,?\s*"
    r"(?:van|door)\s+(?:de|het)\s+\w*(?:rechtbank|rechter|gerecht)|"
    r"bestreden|beroepen|aangevochten)[^:;]{0,160}$|\btegen\s+"
    r"(?:(?:(?:het|de)\s+)?(?:\w*(?:vonnis|arrest|beschikking)\b[^:;]{0,160}|\w*))?$",
    re.IGNORECASE,
)
# "Vonnis van 21 maart 2022" above a bare "nr. 418/22".
_OF_THE_DECISION = re.compile(
    r"(?:^|\n)[ \t]*(?P<word>vonnis|arrest)\s+(?:van|d\.?d\.?)\s[^\n]{4,40}\n[ \t]*\Z",
    re.IGNORECASE,
)
# "1999 P 417", "842 P 1993": the old roll of a court of appeal, by year, letter of the chamber
# and number, in either order.
_OLD_ROLL = (
    r"(?-i:(?:19|20)\d{2}[ ][A-Z]{1,3}[ ]\d{1,5}\b|\b\d{1,5}[ ][A-Z]{1,2}[ ](?:19|20)?\d{2}\b)"
)
# Spaces around the strokes of a number, and between its digits, are a clerk's or a scan's.
_SPACED = (
    r"(?-i:\d{1,5}(?:[ ]?/[ ]?(?:\d{2,6}|[A-Z]{1,3})(?!\w)){1,2}|"
    r"\d(?:[ ]\d){1,4}[ ]?/[ ]?\d(?:[ ]\d){1,3}(?!\w))"
)
_NUMBER = (
    rf"(?:{_OLD_ROLL}|A\.?\s?\d{{2,3}}\.?\d{{3}}/[IVX]+-\d[\d.]*\d|{_SPACED}(?![./-]\w)|"
    r"(?:[A-Z]{1,5}[./-])?(?:[A-Za-z]{1,5}[./-])*(?-i:[A-Z]{1,2})?\d\w*(?:[./-]\w+)*)"
)
_VALUE = rf"[\s:.°]{{0,20}}(?P<value>{_NUMBER})"
_LABELLED = re.compile(
    "(?:" + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _LABELS.items()) + ")" + _VALUE,
    re.IGNORECASE | re.MULTILINE,
)
_LABEL_START = re.compile(
    r"[abdgimnrvz](?:(?<!\w.)|(?<=eind.)|(?<=tussen.)|(?<=deel.)|(?<=griffie.)|(?<=straf.))",
    re.IGNORECASE,
)
# The next number of a list; it is of the same shape as the one before.
_ALSO = re.compile(
    r"\s*(?:,|;|&|\+|-(?=\s)|(?:en|alsook|evenals|met)\b)\s*"
    rf"(?:(?:en|met|de|(?:daarmee\s+)?gevoegde|samengevoegde|za(?:ak|ken)|{_N})\s+){{0,5}}"
    rf"(?P<value>{_NUMBER})(?!\s*[./-]\d)",
    re.IGNORECASE,
)
_SHAPES = {
    "CASS": r"\b[PCDFSGHJ]\.[\dO]{2}\.[\dOlI]{2,4}\.[NF]\b",
    "HHC": r"\b\d{4}-HHC-\d{4}(?:-[A-Z]{1,2})?\b|\bHHC[-/][A-Z/]{1,6}[-/]?\d{2,4}[-/]\d{2,4}\b",
    "MHHC": r"\b\d{2}/MHHC/\d{1,3}-M\b|\b\d{4}[-/]MHHC[-/]\d{4}[-/]M\b|"
    r"\bMHHC[-/]\d{2}/\d{1,3}-[A-Z]{1,3}\d?\b|\bMHHC[-/]M[-/]\d{4}[-/]\d{4}\b",
    "RVVB": r"\b\d{4}-RvVb-\d{4}-[A-Z]{1,3}\b|\b\d{4}/\d{3,4}/[A-Z]{1,3}(?:/\d{1,2}/\d{3,4})?\b|"
    r"\bRvVb-(?:[A-Z]{1,3})-\d{4}-\d{4}\b|\b[ASV]/(?:UDN/)?\d{4}/\d{4}\b",
    "RVS": r"\bA\.?\s?\d{2,3}\.?\d{3}/[IVX]+-\d{1,2}\.?\d{1,5}\b|\bnr\.?\s?(\d{2,3}\.\d{3})\b",
    "HVB": r"\b(?:19|20)\d{2}/(?:CO|NT|AR|PGA|PGG|VJ\d{1,2}|KR|RK|TB|FA|QR|EV)/\d{1,5}\b|"
    r"\bC/\d{1,5}/(?:(?:19|20)\d{2}|\d{2})\b",
    "ARH": r"\b(?:19|20)\d{2}/A[A-Z]/\d{1,5}\b",
    "REA": r"\b\d{2}[A-Z]\d{6}\b|\b\d{2}/\d{1,5}/[A-Z]\b|\b(?:19|20)?\d{2}/[A-Z]{1,2}/\d{1,5}\b",
    "POL": r"\b\d{2}[A-Z]\d{6}\b|\b\d{2}/\d{1,5}/[A-Z]\b",
    "ARB": r"\b\d{2}/\d{1,5}/[A-Z]\b",
    "ONDR": r"\b[A-Z]/\d{2}/\d{1,5}\b",
    "VRED": r"\b\d{2}[A-Z]\d{1,5}\b",
    "GWH": r"\b(?:nr\.\s*)?(\d{1,3}/(?:19|20)\d{2})\b",
}
_COMPILED = {code: re.compile(pattern) for code, pattern in _SHAPES.items()}
_FILLED_LINE = re.compile(r"[^\n]*\S[^\n]*")
_MAX_COLUMNS = 12
_CELL = re.compile(r"\S+(?:[ ]\S+)*")
_ONLY_LABEL = {name: re.compile(rf"{label}\s?:?", re.IGNORECASE) for name, label in _LABELS.items()}
_ONLY_NUMBER = re.compile(_NUMBER, re.IGNORECASE)
_DATE_LIKE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
# The file number of a penal court is called rolnummer by some griffies; it is not the register's,
# but for a police court, which keeps its register by that number.
_FILE_SHAPE = re.compile(r"\d{2}[A-Z]\d{6}")
# The number of the public prosecutor ("TG.64.F1.999071/24"), under whatever label it stands.
_NOTITIE_SHAPE = re.compile(r"(?:[A-Z]{2}\.?)?\d{2}\.[0-9A-Z]{2}\.[\d.]{4,8}/\d{2,4}")
# "Rolnummer parket-generaal 2024/PGA/990 – 2024/VJ11/995", where the court has a roll of its own.
_COURT_ROLL_SHAPE = re.compile(r"(?:19|20)\d{2}/(?:CO|NT)/\d{1,5}")
_OF_THE_PROSECUTOR = re.compile(r"parket-generaal[^\n]{0,60}$", re.IGNORECASE)
# "sectie B, nr. 72L en nr. 72M": the number of a parcel, however far its first word stands.
_PARCEL = re.compile(
    r"\b(?:kadast|sectie|perce(?:el|len))[^\n.;]{0,60}(?:\n|nrs?\.|[^\n.;]){0,60}$", re.IGNORECASE
)
_RANK = list(_LABELS)
# What the courts' own forms say about the rank: a case number precedes a decision number.
_DECISION_SHAPE = re.compile(
    r"^(?:HHC|RvVb|MHHC)\b|^[ASV]/(?:UDN/)?(?:19|20)\d{2}/|^C/", re.IGNORECASE
)
# Shapes that only the roll of a court has; they need no label.
_ROLL_SHAPE = re.compile(
    r"(?:19|20)\d{2}/(?:CO|NT|AR|KR|RK|FA|TB|KI|EV|QR|A[A-Z])/\d{1,5}|\d{2}/\d{1,5}/[A-Z]|"
    r"[A-Z]/\d{2}/\d{1,5}|A\.?\s?\d{2,3}\.?\d{3}/[IVX]+-\d[\d.]*|[PCDFSGHJ]\.\w{2}\.\w{2,4}\.[NF]"
)


def _labels(head: str) -> Iterator[re.Match[str]]:
    """Every label with a number behind it, tried only where a word can be one."""
    end = 0
    for start in _LABEL_START.finditer(head):
        if start.start() >= end and (match := _LABELLED.match(head, start.start())):
            end = match.end()
            yield match


def _labelled(head: str, *, is_police: bool) -> list[tuple[int, int, str]]:
    found = []
    for match in _labels(head):
        label, value = next(name for name in _LABELS if match[name]), match["value"].strip(" .")
        if _SKIPPED.search(head, max(0, match.start() - 40), match.start("value")):
            continue
        if _OF_ANOTHER.search(head, max(0, match.start() - 200), match.start()):
            continue
        if label == "nr" and _PARCEL.search(head, max(0, match.start() - 140), match.start()):
            continue
        if _DATE_LIKE.fullmatch(value) or sum(char.isdigit() for char in value) < 2:
            continue
        above = _OF_THE_DECISION.search(head, max(0, match.start() - 70), match.start())
        if label == "nr" and above:
            label = above["word"].lower()
        if behind := _BEHIND.match(head, match.end("value")):
            word = behind["word"].lower()
            if word == "parket":
                continue
            label = _NAMES_BEHIND.get(word, word)
        for start, one in [
            (match.start("value"), value),
            *_listed(head, match.end("value"), value),
        ]:
            found.append((_RANK.index(_label_of(one, label, is_police=is_police)), start, one))
    return found


def _in_columns(head: str) -> Iterator[tuple[int, int, str]]:
    """Labels side by side on one line, with their numbers below them on the next."""
    lines = list(_FILLED_LINE.finditer(head))
    for above, below in pairwise(lines):
        cells = list(_CELL.finditer(head, *above.span()))
        if not 2 <= len(cells) <= _MAX_COLUMNS or any(char.isdigit() for char in above.group()):
            continue
        values = list(_CELL.finditer(head, *below.span()))
        shift = below.start() - above.start()
        for cell in cells:
            rank = _rank_of_label(cell.group())
            value = _nearest(values, cell.start() + shift)
            if rank is not None and _ONLY_NUMBER.fullmatch(value.group()):
                yield rank, value.start(), value.group()


def _nearest(cells: list[re.Match[str]], position: int) -> re.Match[str]:
    return min(cells, key=lambda one: abs(one.start() - position))


def _rank_of_label(words: str) -> int | None:
    """What a label that stands alone says of its number; None when it is no label."""
    return next(
        (rank for rank, name in enumerate(_RANK) if _ONLY_LABEL[name].fullmatch(words)), None
    )


def _label_of(value: str, label: str, *, is_police: bool) -> str:
    """What a number is: its shape says more than the word before it."""
    if re.fullmatch(_OLD_ROLL, value) or _ROLL_SHAPE.fullmatch(value):
        return "rol"
    if _FILE_SHAPE.fullmatch(value):
        return "zaak" if is_police else "dossier"
    return label


def _listed(head: str, end: int, first: str) -> Iterator[tuple[int, str]]:
    """The numbers of the same shape that follow one in a list."""
    while more := _ALSO.match(head, end):
        value = more["value"].strip(" .")
        if _shape(value) != _shape(first) and not _is_serial(first, value):
            return
        yield more.start("value"), value
        end = more.end("value")


def _shape(value: str) -> str:
    return re.sub(r"[A-Z]+", "A", re.sub(r"\d+", "9", re.sub(r"\s", "", value.upper())))


def _is_serial(first: str, value: str) -> bool:
    """Bare numbers in a row ("5011, 5012 en 5013")."""
    return first.isdecimal() and value.isdecimal() and len(value) > 2


def _shaped(court: str, head: str) -> list[tuple[int, int, str]]:
    pattern = _COMPILED.get(court.partition("_")[0])
    if pattern is None:
        return []
    found = []
    for match in pattern.finditer(head):
        value = match[match.lastindex] if match.lastindex else match.group()
        of_another = _OF_ANOTHER.search(head, max(0, match.start() - 12), match.start())
        if not of_another and not _SKIPPED.search(head, max(0, match.start() - 40), match.start()):
            label = "rol" if _ROLL_SHAPE.fullmatch(value) else "nr"
            found.append((_RANK.index(label), match.start(), value))
    return found


def _is_part(value: str, whole: list[str]) -> bool:
    """E.g. "A/1617/9177" inside "RvVb/A/1617/9177" is not a number of its own."""
    return any(other != value and other.endswith(("/" + value, "-" + value)) for other in whole)


def find_dockets(court: str | None, head: str) -> tuple[str, ...]:
    """Numbers of this very case in its caption, as written; the register's own number first."""
    best: dict[str, tuple[int, int, str]] = {}
    for rank, start, value in [
        *_labelled(head, is_police=(court or "").startswith("POL")),
        *(_shaped(court, head) if court else []),
        *_in_columns(head),
    ]:
        key = value.upper()
        place = (rank + len(_RANK) * bool(_DECISION_SHAPE.match(value)), start, value)
        if key not in best or place < best[key]:
            best[key] = place
    whole = [value.upper() for _, _, value in best.values()]
    ordered = sorted(place for place in best.values() if not _is_part(place[2].upper(), whole))
    own = [place for place in ordered if not _NOTITIE_SHAPE.fullmatch(place[2].upper())]
    if any(_COURT_ROLL_SHAPE.fullmatch(place[2]) for place in own):
        own = [place for place in own if not _is_of_the_prosecutor(head, place[1])]
    ordered = _leading_file_first(head, own or ordered)
    return tuple(value for _, _, value in ordered)


def _is_of_the_prosecutor(head: str, start: int) -> bool:
    return bool(_OF_THE_PROSECUTOR.search(head, max(0, start - 80), start))


def _leading_file_first(
    head: str, ordered: list[tuple[int, int, str]]
) -> list[tuple[int, int, str]]:
    """A griffie that puts the file number above the number of the judgment goes by the file.

    Not where the two come in the other order below the header of a page.
    """
    for place in ordered:
        others = [one for one in ordered if one is not place]
        if _FILE_SHAPE.fullmatch(place[2]) and all(
            one[0] >= _RANK.index("vonnis") and _is_above(head, place, one) for one in others
        ):
            return [place, *others]
    return ordered


def _is_above(head: str, file: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    if "\n" in head[file[1] : other[1]]:
        return other[1] > file[1]
    again = head.find(file[2], file[1] + 1), head.find(other[2], other[1] + 1)
    return other[1] > file[1] and not -1 < again[1] < again[0]


def court_of_docket(number: str) -> str | None:
    """The court whose numbers alone have this shape; None when several courts use it."""
    for code in ("CASS", "HHC", "MHHC", "RVVB"):
        if _COMPILED[code].fullmatch(number) and code in courts():
            return code
    series = re.fullmatch(r"(?:19|20)\d{2}/(NT|CO)/\d{1,5}", number)
    return {"NT": "HVB_GENT", "CO": "HVB_ANTWERPEN"}[series[1]] if series else None
