"""The demonstration's reviewer adds what was missed before it releases, and leaves what it cannot know."""

from __future__ import annotations

from dataclasses import replace

from anonymise.mentions import Anonymised, Finding, Mention, Zaak
from ingest.desk import Desk
from ingest.samples.annotated import Annotated
from ingest.samples.deliveries import collection
from ingest.samples.reviewer import review
from tests.ingest.house import House, ListAnonymiser, vonnis


class BlindAnonymiser(ListAnonymiser):
    """Finds nothing and says so."""

    def reapply(self, text: str, mentions: tuple[Mention, ...], zaak: Zaak) -> Anonymised:
        draft = super().reapply(text, mentions, zaak)
        doubt = (Finding("naam_onverklaard", 0, 1),)
        return replace(draft, route="beoordeling", bevindingen=doubt)


def sample() -> Annotated:
    return next(one for one in collection() if one.id.startswith("01-"))


def test_every_word_that_gold_hides_is_hidden_before_the_release(house: House) -> None:
    one = sample()
    nummer = house.deliver(one.tekst)
    assert house.process(BlindAnonymiser())[nummer].state == "beoordeling"
    assert review(Desk(house.worker, BlindAnonymiser), lambda _: None) == 1
    (change,) = house.store.changes_since(0)
    (published,) = house.store.get_many([change.id])
    names = {
        one.tekst[mention["start"] : mention["end"]]
        for mention in one.mentions
        if mention["soort"] == "persoon" and mention["verwijderen"]
    }
    assert names
    assert [name for name in names if name in published.tekst] == []


def test_what_is_no_sample_stays_in_the_queue(house: House) -> None:
    nummer = house.deliver(vonnis())
    house.process(BlindAnonymiser())
    assert review(Desk(house.worker, BlindAnonymiser), lambda _: None) == 0
    assert [one.item.ontvangst for one in Desk(house.worker).queue()] == [nummer]
