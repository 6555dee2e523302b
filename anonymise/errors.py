"""What can go wrong in the anonymiser; a message never carries text of a document."""


class AnonymiseError(Exception):
    """Base of all errors of this package."""


class PolicyInvalid(AnonymiseError):
    """The policy data contradicts itself. Retrying does not help: the data must be repaired."""


class MentionsInvalid(AnonymiseError):
    """Marks handed in overlap or lie outside the text. Retrying does not help."""


class GoldInvalid(AnonymiseError):
    """A gold line cannot be measured; says its number (0: there is none) and the key."""

    def __init__(self, regel: int, sleutel: str) -> None:
        super().__init__(f"{regel} {sleutel}")
        self.regel, self.sleutel = regel, sleutel
