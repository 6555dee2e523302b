"""How the gate cuts a text: no name hides behind what it is glued to."""

from __future__ import annotations

import pytest

from anonymise.poort.pieces import Piece, read_pieces


def texts(text: str) -> list[str]:
    return [piece.text for piece in read_pieces(text)]


def last(text: str) -> Piece:
    return list(read_pieces(text))[-1]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("d'Oultreval", ["d", "Oultreval"]),
        ("partij-Turkelboom", ["partij", "Turkelboom"]),
        ("Garage1Zwezerijn", ["Garage", "Zwezerijn"]),
        ("garageZwezerijn", ["garage", "Zwezerijn"]),
        ("Zwezer-\nijn", ["Zwezer-\nijn"]),
        ("GON-\nbegeleider", ["GON", "begeleider"]),
        ("PowerPoint", ["PowerPoint"]),
    ],
)
def test_where_a_run_of_letters_is_cut(text: str, cut: list[str]) -> None:
    assert texts(text) == cut


@pytest.mark.parametrize(
    "text",
    [
        "Zwezerijn",
        "Zo was het. Zwezerijn",
        "Zij zei: “Zwezerijn",
        "Dat zei “Zwezerijn",
        "punten:\n\uf0b7 Zwezerijn",
        "punten:\no Zwezerijn",
        "1.2. Zwezerijn",
        "einde.\n\nA. Zwezerijn",
        "einde.\n\n’s Zwezerijn",
    ],
)
def test_what_opens_a_sentence_a_line_or_a_quotation(text: str) -> None:
    assert last(text).opens


@pytest.mark.parametrize(
    "text",
    [
        "volgens Zwezerijn",
        "mr. Zwezerijn",
        "volgens A. Zwezerijn",
        "de partij, Zwezerijn",
    ],
)
def test_what_stands_inside_a_sentence(text: str) -> None:
    assert not last(text).opens


def test_a_piece_knows_what_stands_around_it() -> None:
    piece = list(read_pieces("de heer Zwezerijn zweeg"))[2]
    assert (piece.before, piece.text, piece.after) == ("de heer ", "Zwezerijn", " zweeg")
    assert (piece.is_capital, piece.folded) == (True, "zwezerijn")
