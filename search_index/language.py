"""The query language of the search box, from text to a tree; one pass, no backtracking.

    expression = conjunction { ("OF" | "OR") conjunction }
    conjunction = term { ["EN" | "AND"] term }
    term = [ "NIET" | "NOT" ] ( "(" expression ")" | leaf )
    leaf = name ":" value | "words" [ "~" number ] | word [ "*" ]

Every mistake is a QueryError: a Dutch sentence that says where and how to fix it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from search_index.errors import QueryError

MAX_LENGTH = 1000
MAX_TERMS = 50
MAX_DEPTH = 20
MAX_DISTANCE = 20
MIN_PREFIX = 3

OR, AND, NOT = ("OF", "OR"), ("EN", "AND"), ("NIET", "NOT")

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_TOKEN = re.compile(
    r"""\s*(?:
      (?P<open>\() | (?P<close>\))
    | (?P<name>[^\W\d_][\w.-]{0,40}):(?=[^\s:)])(?:"(?P<group>[^"]+)"|(?P<value>[^\s()"]+)|)
    | "(?P<quoted>[^"]*)(?P<end>"?)(?:~(?P<distance>\d*))?
    | (?P<word>[^\s()"]+)
    )""",
    re.VERBOSE,
)
_LETTER = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Words:
    """One word as typed; several when punctuation stands inside: 6.2.1, RO-inspectie."""

    text: str
    position: int


@dataclass(frozen=True, slots=True)
class Start:
    """A word ending in a star."""

    text: str
    position: int


@dataclass(frozen=True, slots=True)
class Exact:
    """Words between quotation marks; with a distance they may stand apart."""

    text: str
    distance: int | None
    position: int


@dataclass(frozen=True, slots=True)
class Field:
    """A field in the user's words with its value."""

    name: str
    value: str
    position: int


@dataclass(frozen=True, slots=True)
class Both:
    """All of these."""

    parts: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """One of these."""

    parts: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """None of this."""

    part: Tree


Tree = Words | Start | Exact | Field | Both | Either | Not


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # open | close | name | quoted | word | or | and | not | end
    text: str
    position: int
    distance: int | None = None
    value: str | None = None


def parse(q: str) -> Tree | None:
    """The tree of a query, None when it is empty.

    Raises QueryError with a Dutch sentence and the position of the mistake in `q`.
    """
    if len(q) > MAX_LENGTH:
        raise QueryError(
            f"De zoekvraag is te lang: gebruik ten hoogste {MAX_LENGTH} tekens.", MAX_LENGTH
        )
    if not q.strip():
        return None
    return _Parser(_tokens(q.translate(_QUOTES))).parse()


def _tokens(q: str) -> list[_Token]:
    tokens: list[_Token] = []
    position = 0
    while position < len(q):
        found = _TOKEN.match(q, position)
        if not found:  # only white space is left
            break
        kind = found.lastgroup or ""
        kind = {"end": "quoted", "distance": "quoted", "group": "name", "value": "name"}.get(
            kind, kind
        )
        tokens.append(_token(found, kind))
        position = found.end()
    tokens.append(_Token("end", "", len(q)))
    if len(tokens) > MAX_TERMS * 4:
        raise QueryError(
            f"De zoekvraag is te lang: gebruik ten hoogste {MAX_TERMS} woorden.",
            tokens[MAX_TERMS * 4].position,
        )
    return tokens


def _token(found: re.Match[str], kind: str) -> _Token:
    text, start = found[kind], found.start(kind)
    if kind == "quoted":
        return _quoted(found)
    if kind == "name":
        return _Token(kind, text, start, value=found["group"] or found["value"])
    if kind == "word":
        for name, operators in (("or", OR), ("and", AND), ("not", NOT)):
            if text in operators:
                return _Token(name, text, start)
    return _Token(kind, text, start)


def _quoted(found: re.Match[str]) -> _Token:
    start = found.start("quoted") - 1
    if not found["end"]:
        raise QueryError('Er ontbreekt een aanhalingsteken: sluit de woordgroep af met ".', start)
    distance = found["distance"]
    if distance is not None and not (distance and 1 <= int(distance[:4]) <= MAX_DISTANCE):
        raise QueryError(
            "Schrijf na ~ hoeveel woorden ertussen mogen staan, "
            f'van 1 tot {MAX_DISTANCE}: "afbraak woning"~5.',
            found.end("quoted") + 1,
        )
    return _Token("quoted", found["quoted"], start, int(distance) if distance else None)


class _Parser:
    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._next = 0
        self._terms = 0
        self._depth = 0

    def parse(self) -> Tree:
        tree = self._expression()
        token = self._peek()
        if token.kind == "close":
            raise QueryError("Dit haakje sluit niets: verwijder het.", token.position)
        return tree

    def _peek(self) -> _Token:
        return self._tokens[self._next]

    def _take(self) -> _Token:
        token = self._tokens[self._next]
        self._next += 1
        return token

    def _expression(self) -> Tree:
        parts = [self._conjunction()]
        while self._peek().kind == "or":
            self._take()
            parts.append(self._conjunction())
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _conjunction(self) -> Tree:
        parts = [self._term()]
        while self._peek().kind not in {"or", "close", "end"}:
            if self._peek().kind == "and":
                self._take()
            parts.append(self._term())
        return parts[0] if len(parts) == 1 else Both(tuple(parts))

    def _term(self) -> Tree:
        token = self._take()
        match token.kind:
            case "not":
                following = self._peek()
                if following.kind == "not":
                    raise QueryError("Gebruik NIET maar één keer na elkaar.", following.position)
                return Not(self._term())
            case "open":
                return self._group(token)
            case "name":
                return self._field(token)
            case "quoted" | "word":
                return self._leaf(token)
            case _:
                raise _missing(token, self._tokens[self._next - 2] if self._next > 1 else None)

    def _group(self, opening: _Token) -> Tree:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise QueryError("Te veel haakjes in elkaar: maak de vraag eenvoudiger.",
                             opening.position)  # fmt: skip
        tree = self._expression()
        if self._take().kind != "close":
            raise QueryError("Dit haakje wordt niet gesloten: voeg ) toe.", opening.position)
        self._depth -= 1
        return tree

    def _field(self, name: _Token) -> Tree:
        if name.value is None:
            raise QueryError(
                f"Schrijf na {name.text}: één woord of een woordgroep tussen aanhalingstekens.",
                name.position + len(name.text) + 1,
            )
        self._count(name)
        return Field(name.text, name.value, name.position)

    def _leaf(self, token: _Token) -> Tree:
        self._count(token)
        if token.kind == "quoted":
            if "*" in token.text:
                raise QueryError("Een * werkt niet tussen aanhalingstekens: laat de * weg.",
                                 token.position)  # fmt: skip
            if not _LETTER.search(token.text):
                raise QueryError("Tussen deze aanhalingstekens staat geen woord.", token.position)
            return Exact(token.text, token.distance, token.position)
        return _word(token)

    def _count(self, token: _Token) -> None:
        self._terms += 1
        if self._terms > MAX_TERMS:
            raise QueryError(
                f"De zoekvraag is te lang: gebruik ten hoogste {MAX_TERMS} woorden.", token.position
            )


def _word(token: _Token) -> Tree:
    text = token.text
    if "~" in text:
        raise QueryError('Gebruik ~ alleen na een woordgroep: "afbraak woning"~5.',
                         token.position + text.index("~"))  # fmt: skip
    bare = text.rstrip(",.;:!?")
    if "*" in bare.rstrip("*"):
        raise QueryError("Een * staat alleen aan het einde van een woord: bouwmis*.",
                         token.position + bare.index("*"))  # fmt: skip
    if bare.endswith("*"):
        start = bare.rstrip("*")
        letters = len(_LETTER.findall(start))
        if letters < MIN_PREFIX:
            raise QueryError(f"Zet ten minste {MIN_PREFIX} letters voor de *.", token.position)
        return Start(start, token.position)
    return Words(text, token.position)


def _missing(token: _Token, before: _Token | None) -> QueryError:
    where = token.position
    if before is not None and before.kind in {"or", "and", "not"}:
        return QueryError(f"Na {before.text} ontbreekt een woord: vul het aan of laat {before.text}"
                          " weg.", before.position)  # fmt: skip
    if token.kind in {"or", "and"}:
        return QueryError(f"Voor {token.text} ontbreekt een woord. Bedoelt u het gewone woord? "
                          "Schrijf het dan klein.", where)  # fmt: skip
    if token.kind == "close":
        return QueryError("Tussen de haakjes staat niets: vul ze of laat ze weg.", where)
    if before is not None and before.kind == "open":
        where = before.position
    return QueryError("Dit haakje wordt niet gesloten: voeg ) toe.", where)
