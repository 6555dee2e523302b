"""Character classes that the patterns share: Python's `re` knows no class of capitals."""

_RANGE = range(0x41, 0x530)  # Latin with its extensions, Greek, Cyrillic

CAPITALS = "".join(chr(code) for code in _RANGE if chr(code).isupper() or chr(code).istitle())
CAP = f"[{CAPITALS}]"

# A capitalised word with what may stand inside it: d'Haese, O'Neill, Thijs-Rouwé, B0MBOI.
WORD = rf"(?:[dDlL]['’´`])?{CAP}\w*(?:['’´`](?!s\b)\w+){{0,4}}"
# White space inside a name: one blank, or a line end with its indentation.
GAP = r"(?:[ \u00a0]|-?[ ]?\n[ \t]*)"
