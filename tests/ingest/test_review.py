from __future__ import annotations

import re
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from ingest import db, tokens, work
from ingest.review import create_app
from ingest.schema import inzagen
from ingest.settings import ReviewSettings
from search_index.records import Uitspraak
from tests.ingest.house import NAAM, House, ListAnonymiser, vonnis

PASSWORD = "een heel lang wachtwoord"
TWIJFEL = vonnis(slot="Er is twijfel over Bavo Quaghebuys.")


class Page(HTMLParser):
    """What every page must have."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.headings, self.ids, self.labelled, self.inputs = 0, [], set(), []
        self.lang = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.lang = found.get("lang") if tag == "html" else self.lang
        self.headings += tag == "h1"
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "label":
            self.labelled.add(found.get("for"))
        if tag in {"input", "select", "textarea"} and found.get("type") != "hidden":
            self.inputs.append(found.get("id"))


class Reviewer:
    """A person at the desk who fills in the forms of the page."""

    def __init__(self, client: FlaskClient, name: str) -> None:
        self.client, self.auth = client, (name, PASSWORD)

    def get(self, path: str, status: int = 200) -> str:
        answer = self.client.get(path, auth=self.auth)
        assert answer.status_code == status
        page = Page(answer.text)
        assert (page.lang, page.headings) == ("nl", 1)
        assert len(page.ids) == len(set(page.ids))
        assert set(page.inputs) <= page.labelled
        assert answer.headers["Cache-Control"] == "no-store"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        return answer.text

    def post(self, nummer: str, action: str, **fields: str) -> TestResponse:
        page = self.get(f"/werk/{nummer}")
        token = re.search(r'name="csrf_token" value="([^"]+)"', page)
        versie = re.search(r'name="versie" value="(\d+)"', page)
        assert token
        known = {"csrf_token": token[1], "versie": versie[1] if versie else ""}
        return self.client.post(f"/werk/{nummer}/{action}", data=known | fields, auth=self.auth)


@pytest.fixture(scope="module")
def users(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two reviewers; hashing a password takes its time, so once."""
    file = tmp_path_factory.mktemp("review") / "users"
    for name in ("an", "bart"):
        tokens.add_user(file, name, PASSWORD)
    return file


@pytest.fixture
def app_client(house: House, users: Path) -> FlaskClient:
    settings = ReviewSettings.from_env(
        house.env
        | {
            "ARRESTENDATABANK_REVIEW_INSECURE_COOKIES": "1",
            "ARRESTENDATABANK_REVIEW_USERS_FILE": str(users),
        }
    )
    return create_app(settings, lambda: ListAnonymiser(NAAM)).test_client()


@pytest.fixture
def an(app_client: FlaskClient) -> Reviewer:
    return Reviewer(app_client, "an")


@pytest.fixture
def waiting(house: House) -> str:
    """A delivery with one finding."""
    nummer = house.deliver(TWIJFEL)
    assert house.process()[nummer].state == "beoordeling"
    return nummer


def state(house: House, nummer: str) -> work.Item:
    with db.transaction(house.door.intake) as connection:
        return work.get(connection, nummer)


def record(house: House, nummer: str) -> Uitspraak:
    found = house.store.get(state(house, nummer).public_id or "")
    assert isinstance(found, Uitspraak)
    return found


@pytest.mark.parametrize("auth", [None, ("an", "fout"), ("niemand", PASSWORD)])
def test_nobody_looks_without_logging_in(
    app_client: FlaskClient, waiting: str, auth: tuple[str, str] | None
) -> None:
    answer = app_client.get(f"/werk/{waiting}", auth=auth)
    assert answer.status_code == 401
    assert NAAM not in answer.text


def test_who_keeps_guessing_waits_and_nobody_else(an: Reviewer, app_client: FlaskClient) -> None:
    for _ in range(10):
        assert app_client.get("/", auth=("bart", "fout")).status_code == 401
    answer = app_client.get("/", auth=("bart", PASSWORD))
    assert answer.status_code == 429
    assert 0 < int(answer.headers["Retry-After"]) <= 300
    assert "Wacht enkele minuten" in answer.text
    for _ in range(12):
        an.get("/")


def test_the_queue_lists_what_waits_with_its_findings(an: Reviewer, waiting: str) -> None:
    page = an.get("/")
    assert waiting in page
    assert "niet verklaard" in page
    assert NAAM not in page


def test_an_empty_queue_says_so(an: Reviewer) -> None:
    assert "Er wacht niets" in an.get("/")


def test_the_editor_shows_the_text_with_its_marks(an: Reviewer, waiting: str) -> None:
    page = an.get(f"/werk/{waiting}")
    assert page.count(f">{NAAM}<sup>") == 3
    assert "<strong>1</strong> open bevinding" in page


def test_every_look_is_noted_with_ids_only(an: Reviewer, waiting: str, house: House) -> None:
    an.get(f"/werk/{waiting}")
    an.client.get(f"/werk/{waiting}/origineel", auth=an.auth)
    with db.transaction(house.door.intake) as connection:
        columns = (inzagen.c.gebruiker, inzagen.c.ontvangst, inzagen.c.handeling)
        rows = [tuple(row) for row in connection.execute(select(*columns))]
    assert rows == [("an", waiting, "bekijken"), ("an", waiting, "downloaden")]


def test_the_original_comes_byte_for_byte_under_its_number(an: Reviewer, waiting: str) -> None:
    answer = an.client.get(f"/werk/{waiting}/origineel", auth=an.auth)
    assert answer.data == TWIJFEL.encode()
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{waiting}.txt"'


def test_a_release_publishes_after_the_findings_were_seen(
    an: Reviewer, waiting: str, house: House
) -> None:
    refused = an.post(waiting, "vrijgeven")
    assert (refused.status_code, state(house, waiting).state) == (400, "beoordeling")
    assert an.post(waiting, "vrijgeven", nagekeken="1").status_code == 303
    assert state(house, waiting).state == "bekend"
    found = record(house, waiting)
    assert NAAM not in found.tekst
    assert found.anonimisering.route == "beoordeling"


def test_a_decision_on_hold_cannot_be_released(an: Reviewer, waiting: str, house: House) -> None:
    with db.transaction(house.door.intake) as connection:
        work.hold(connection, waiting, db.now().date() + timedelta(days=9))
    answer = an.post(waiting, "vrijgeven", nagekeken="1")
    assert (answer.status_code, "loopt nog een onderzoek" in answer.text) == (400, True)
    assert house.store.last_serial() == 0


def test_marked_words_are_gone_in_every_place(an: Reviewer, waiting: str, house: House) -> None:
    answer = an.post(
        waiting,
        "merken",
        handeling="voeg_toe",
        woorden="Bavo Quaghebuys",
        soort="persoon",
        rol="getuige",
    )
    assert answer.status_code == 303
    an.post(waiting, "vrijgeven", nagekeken="1")
    assert "Quaghebuys" not in record(house, waiting).tekst


def test_what_the_gate_points_at_is_hidden_from_the_list_of_findings(
    an: Reviewer, waiting: str
) -> None:
    page = an.get(f"/werk/{waiting}")
    (form,) = re.findall(r"<form[^>]*>(?:(?!</form>).)*Verberg twijfel.*?</form>", page, re.DOTALL)
    fields = dict(re.findall(r'name="([a-z_]+)" value="([^"]*)"', form))
    assert fields["woorden"] == "twijfel"
    an.client.post(f"/werk/{waiting}/merken", data=fields, auth=an.auth)
    assert "Geen open bevindingen" in an.get(f"/werk/{waiting}")


def test_a_place_can_be_marked_by_its_offsets(an: Reviewer, waiting: str, house: House) -> None:
    start = TWIJFEL.index("twijfel")
    an.post(
        waiting,
        "merken",
        handeling="voeg_toe",
        start=str(start),
        end=str(start + 7),
        soort="overig",
        rol="",
    )
    assert state(house, waiting).codes == ("nagekeken",)
    assert "Geen open bevindingen" in an.get(f"/werk/{waiting}")


def test_a_mark_can_be_changed_and_removed(an: Reviewer, waiting: str, house: House) -> None:
    an.post(waiting, "merken", handeling="verwijder", merk="0", overal="1")
    assert f">{NAAM}<sup>" not in an.get(f"/werk/{waiting}")
    an.post(waiting, "vrijgeven", nagekeken="1")
    assert NAAM in record(house, waiting).tekst


def test_an_old_page_cannot_overwrite_another_reviewer(an: Reviewer, waiting: str) -> None:
    an.post(waiting, "merken", handeling="verwijder", merk="0")
    answer = an.post(waiting, "merken", handeling="verwijder", merk="0", versie="0")
    assert answer.status_code == 409


@pytest.mark.parametrize("action", ["merken", "vrijgeven", "weigeren", "gegevens", "motiveringen"])
def test_a_form_without_its_token_does_nothing(
    an: Reviewer, waiting: str, house: House, action: str
) -> None:
    fields = {"versie": "0", "nagekeken": "1", "reden": "dubbel", "stap": "3", "doel": "x"}
    answer = an.client.post(f"/werk/{waiting}/{action}", data=fields, auth=an.auth)
    assert answer.status_code == 400
    assert state(house, waiting).state == "beoordeling"


def test_a_refusal_gives_a_reason_of_the_list(an: Reviewer, waiting: str, house: House) -> None:
    assert an.post(waiting, "weigeren", reden="zomaar").status_code == 400
    assert an.post(waiting, "weigeren", reden="geen_beslissing").status_code == 303
    assert state(house, waiting).codes == ("geen_beslissing",)
    assert house.store.last_serial() == 0


def test_missing_facts_can_be_filled_in(an: Reviewer, house: House) -> None:
    nummer = house.deliver(vonnis(datum="op een dag", hof="Een gerecht"))
    house.process()
    assert an.post(nummer, "vrijgeven", nagekeken="1").status_code == 400
    an.post(
        nummer,
        "gegevens",
        rechtscollege="HVB_GENT",
        datum_uitspraak="2021-05-04",
        rolnummer="2021/NT/9917",
    )
    assert state(house, nummer).codes == ("nagekeken",)
    assert an.post(nummer, "vrijgeven").status_code == 303
    found = record(house, nummer)
    assert (found.rechtscollege.code, found.datum_uitspraak.isoformat()) == (
        "HVB_GENT",
        "2021-05-04",
    )
    assert found.rolnummer is None  # the text does not show it


def test_what_cannot_be_read_can_be_tried_again(an: Reviewer, house: House) -> None:
    nummer = house.deliver(b"%PDF-1.7 kapot")
    house.process()
    assert "beschadigd" in an.get(f"/werk/{nummer}")
    assert an.post(nummer, "opnieuw").status_code == 303
    assert state(house, nummer).state == "wacht"


def test_step_3_needs_two_people_and_changes_the_marks(
    an: Reviewer, app_client: FlaskClient, waiting: str, house: House
) -> None:
    an.post(waiting, "motiveringen", stap="3", doel="wie wat deed", geldig_tot="")
    page = an.get(f"/werk/{waiting}")
    assert "wacht op een tweede beoordelaar" in page
    bart = Reviewer(app_client, "bart")
    kenmerk = re.search(rf"/werk/{waiting}/motiveringen/(\w+)", bart.get(f"/werk/{waiting}"))
    assert kenmerk
    assert an.post(waiting, f"motiveringen/{kenmerk[1]}").status_code == 400
    assert bart.post(waiting, f"motiveringen/{kenmerk[1]}").status_code == 303
    bart.post(waiting, "vrijgeven", nagekeken="1")
    assert record(house, waiting).bekendmaking.wijze == "gepseudonimiseerd"


def test_another_decision_of_the_same_day_gets_an_address_of_its_own(
    an: Reviewer, house: House
) -> None:
    first, second = house.deliver(vonnis()), house.deliver(vonnis(slot="Anders."))
    house.process()
    assert state(house, second).codes == ("nummer_bezet",)
    assert an.post(second, "vrijgeven", nagekeken="1", antwoord="").status_code == 400
    assert an.post(second, "vrijgeven", nagekeken="1", antwoord="andere").status_code == 303
    assert record(house, first).id != record(house, second).id


def test_a_better_copy_takes_the_place_of_the_known_one(an: Reviewer, house: House) -> None:
    first, second = house.deliver(vonnis()), house.deliver(vonnis(slot="Anders."))
    id_ = house.process()[first].public_id
    an.post(second, "vrijgeven", nagekeken="1", antwoord="vervangt")
    assert record(house, second).id == id_
    assert "Anders." in record(house, second).tekst
    assert (state(house, first).state, state(house, first).codes) == ("geweigerd", ("vervangen",))


@pytest.mark.parametrize("path", ["/werk/bcdfghjkmnpq", "/niets"])
def test_what_is_not_there_is_not_found(an: Reviewer, path: str) -> None:
    assert "Niet gevonden" in an.get(path, 404)


def test_a_settled_delivery_is_no_longer_shown(an: Reviewer, waiting: str) -> None:
    an.post(waiting, "weigeren", reden="dubbel")
    assert "wacht niet op een beoordeling" in an.get(f"/werk/{waiting}", 400)
