"""The rows and bars of the facets as HTML, in Python because a page has some two hundred of them.

Measured: as Jinja macros they took half of the time of a result page. Everything that is not
written here goes through `escape`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from markupsafe import Markup, escape

from portal.chart import HEIGHT, WIDTH, Bar
from portal.facets import Node
from portal.language import choose, number, say

_escape = lru_cache(4096)(escape)


def rows(nodes: tuple[Node, ...]) -> Markup:
    """List items with their checkboxes; what is below a value folds open under it."""
    taal = choose()
    below = {
        "regelgeving": say("artikelen"),
        "rechtscollege": say("afdelingen"),
        "uitkomst": say("uitkomsten"),
    }
    return Markup("".join(_row(node, taal, below) for node in nodes))  # noqa: S704 - escaped here


def _row(node: Node, taal: str, below: Mapping[str, str]) -> str:
    if not node.kinderen:
        return f"<li>{_box(node, taal)}</li>"
    inside = "".join(f"<li>{_box(kind, taal)}</li>" for kind in node.kinderen)
    summary = (
        f'<span class="vh">{_escape(node.label)}: </span>'
        f"{_escape(below[node.naam])} ({len(node.kinderen)})"
    )
    is_open = " open" if node.is_open else ""
    return (
        f"<li>{_box(node, taal)}<details{is_open}><summary>{summary}</summary>"
        f"<ul>{inside}</ul></details></li>"
    )


def _box(node: Node, taal: str) -> str:
    checked = " checked" if node.gekozen else ""
    return (
        f'<label><input type="checkbox" form="zoek" name="{node.naam}" '
        f'value="{_escape(node.waarde)}"{checked}><span>{_escape(node.label)}</span>'
        f"<i>{number(node.aantal, taal)}</i></label>"
    )


def drawn(bars: list[Bar]) -> Markup:
    """The years as a bar chart; `listed` tells a screen reader the same."""
    taal = choose()
    first, last = bars[0], bars[-1]
    foot = f'y="{HEIGHT + 14}"'
    ends = f'<text x="0" {foot}>{first.jaar}</text>'
    if len(bars) > 1:
        right = last.x + last.breedte
        ends += f'<text x="{right}" {foot} text-anchor="end">{last.jaar}</text>'
    return Markup(  # noqa: S704 - numbers, and addresses escaped in _bar
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT + 16}" class="years" aria-hidden="true" '
        f'focusable="false">{"".join(_bar(bar, taal) for bar in bars)}{ends}</svg>'
    )


def _bar(bar: Bar, taal: str) -> str:
    place = f'x="{bar.x}" width="{bar.breedte}"'
    on = ' class="on"' if bar.gekozen else ""
    return (
        f'<a href="{escape(bar.adres)}" tabindex="-1">'
        f"<title>{bar.jaar}: {number(bar.aantal, taal)}</title>"
        f'<rect class="hitbox" {place} y="0" height="{HEIGHT}"/>'
        f'<rect{on} {place} y="{bar.y}" height="{bar.hoogte}"/></a>'
    )


def listed(bars: list[Bar]) -> Markup:
    """The same years as rows of a table."""
    taal = choose()
    return Markup(  # noqa: S704 - numbers, and addresses escaped here
        "".join(
            f'<tr><th scope="row"><a href="{escape(bar.adres)}">{bar.jaar}</a></th>'
            f"<td>{number(bar.aantal, taal)}</td></tr>"
            for bar in bars
        )
    )
