from __future__ import annotations

import json
import os
import socket
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ingest.cli import main
from search_index.records import Uitspraak
from tests.ingest.house import NAAM, House, vonnis


@pytest.fixture
def run(env: dict[str, str]) -> object:
    def call(*args: str, code: int = 0, given: str | None = None) -> Result:
        result = CliRunner(env=env).invoke(main, list(args), input=given)
        assert result.exit_code == code, result.output
        return result

    return call


@pytest.mark.parametrize(
    "args",
    [
        ["deliver"],
        ["deliver", "bestaat-niet.pdf"],
        ["withdraw", "bcdfghjkmn"],
        ["withdraw", "bcdfghjkmn", "--reden", "zomaar"],
        ["withdraw", "bcdfghjkmn", "--reden", "verzoek"],
        ["serve", "iets"],
        ["process", "--workers", "0"],
        ["export", "--format", "pdf", "--out", "x"],
        ["anonymise", "pyproject.toml", "--out", "x", "--rechtscollege", "BESTAAT_NIET"],
        ["add-client", "Naam Met Spatie"],
        ["bestaat-niet"],
    ],
    ids=" ".join,
)
def test_wrong_use_ends_with_2(run: object, args: list[str]) -> None:
    result = run(*args, code=2)  # type: ignore[operator]
    assert "Error" in result.output
    assert "Traceback" not in result.output


@pytest.mark.parametrize("verb", sorted(main.commands))
def test_every_verb_explains_itself(run: object, verb: str) -> None:
    result = run(verb, "--help")  # type: ignore[operator]
    assert (main.commands[verb].help or "").partition("\n")[0][:40] in result.output


def test_delivering_twice_is_delivering_once(run: object, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.writestr("a.txt", vonnis())
        archive.writestr("b.txt", vonnis(datum="5 mei 2021"))
    first = run("deliver", str(tmp_path / "z.zip"))  # type: ignore[operator]
    assert "2 nieuw, 0 al ontvangen" in first.output
    again = run("deliver", str(tmp_path / "z.zip"))  # type: ignore[operator]
    assert "0 nieuw, 2 al ontvangen" in again.output
    assert json.loads(run("status", "--json").stdout)["ontvangsten"] == 2  # type: ignore[operator]


def test_status_without_anything_is_all_zero(run: object) -> None:
    found = json.loads(run("status", "--json").stdout)  # type: ignore[operator]
    assert found["ontvangsten"] == 0
    assert found["oudste_wachtend"] is None
    assert found["laatste_wijziging"] == 0


def test_a_file_name_is_never_printed(run: object, tmp_path: Path) -> None:
    (tmp_path / f"vonnis {NAAM}.txt").write_text(vonnis())
    said = run("deliver", str(tmp_path / f"vonnis {NAAM}.txt")).output  # type: ignore[operator]
    assert NAAM not in said


def test_an_unconfirmed_forwarding_ends_with_1(run: object, house: House) -> None:
    nummer = house.deliver(vonnis())
    house.forwarder.folder.write_text("geen map")
    result = run("forward", code=1)  # type: ignore[operator]
    assert nummer in result.stdout


def test_a_published_decision_is_exported_and_withdrawn_everywhere(
    run: object, house: House, tmp_path: Path
) -> None:
    id_ = house.process_one(vonnis()).public_id or ""
    run("reindex")  # type: ignore[operator]
    out = tmp_path / "uit.jsonl"
    run("export", "--format", "jsonl", "--out", str(out), "--query", "q=herstel")  # type: ignore[operator]
    assert [json.loads(line)["id"] for line in out.read_text().splitlines()] == [id_]
    run("withdraw", id_, "--reden", "verzoek")  # type: ignore[operator]
    assert not isinstance(house.store.get(id_), Uitspraak)
    run("export", "--format", "jsonl", "--out", str(out))  # type: ignore[operator]
    assert out.read_text() == ""
    status = json.loads(run("status", "--json").stdout)  # type: ignore[operator]
    assert status["verwerking"]["ingetrokken"] == 1
    assert status["index_tot"] == status["laatste_wijziging"] == 2


def test_a_text_that_still_held_data_goes_back_to_a_person(run: object, house: House) -> None:
    first = house.process_one(vonnis())
    run("withdraw", first.public_id or "", "--reden", "gegevens")  # type: ignore[operator]
    (again,) = house.process().values()
    assert (again.state, again.codes) == ("beoordeling", ("eerder_ingetrokken",))


def test_a_query_that_cannot_be_understood_is_wrong_use(run: object, tmp_path: Path) -> None:
    result = run(  # type: ignore[operator]
        "export", "--format", "csv", "--out", str(tmp_path / "x"), "--query", "persoon=Jan", code=2
    )
    assert "persoon" in result.output


def test_a_reviewer_needs_a_long_password(run: object) -> None:
    short = run("add-reviewer", "an", given="kort\nkort\n", code=2)  # type: ignore[operator]
    assert "12 tekens" in short.output
    long = "lang genoeg is dit\n"
    assert "an kan aanmelden" in run("add-reviewer", "an", given=long * 2).output  # type: ignore[operator]


def test_a_token_in_use_is_replaced_on_purpose_only(run: object) -> None:
    first = run("add-client", "griffie").output  # type: ignore[operator]
    run("add-client", "griffie", code=2)  # type: ignore[operator]
    assert run("add-client", "griffie", "--replace").output != first  # type: ignore[operator]


def test_reprocessing_puts_what_was_set_aside_in_the_queue(run: object, house: House) -> None:
    house.process_one("")
    assert "1 opnieuw" in run("reprocess", "--reread").output  # type: ignore[operator]
    run("hold", next(iter(house.process())), "--tot", "2099-01-01")  # type: ignore[operator]


@pytest.mark.model
def test_anonymise_leaves_normal_text_as_it_is(run: object, tmp_path: Path) -> None:
    source = tmp_path / "zaak.txt"
    source.write_text(vonnis())
    (tmp_path / "leeg.txt").write_text("")
    out = tmp_path / "uit"
    result = run(
        "anonymise", str(source), str(tmp_path / "leeg.txt"), "--out", str(out), "--explain", code=1
    )  # type: ignore[operator]
    found = json.loads((out / "zaak.json").read_text())
    assert found["tekst"] == vonnis()
    assert set(found) == {
        "id",
        "tekst",
        "openbare_tekst",
        "wijze",
        "route",
        "mentions",
        "bevindingen",
    }
    assert found["id"] == "zaak"
    assert NAAM not in found["openbare_tekst"]
    assert "leeg leeg" in result.output
    assert NAAM in result.output  # --explain shows the words


@pytest.mark.model
def test_evaluate_reports_on_a_gold_file(run: object, tmp_path: Path) -> None:
    start = vonnis().index(NAAM)
    mention = {"start": start, "end": start + len(NAAM), "soort": "persoon", "verwijderen": True}
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"id": "1", "tekst": vonnis(), "mentions": [mention]}) + "\n")
    assert json.loads(run("evaluate", str(gold), "--json").stdout)  # type: ignore[operator]


def test_understand_writes_what_a_decision_says_of_itself(run: object, tmp_path: Path) -> None:
    (tmp_path / "zaak.txt").write_text(vonnis())
    run("understand", str(tmp_path / "zaak.txt"), "--out", str(tmp_path / "uit"))  # type: ignore[operator]
    found = json.loads((tmp_path / "uit" / "zaak.json").read_text())
    assert found["datum_uitspraak"] == "2021-05-04"
    assert found["regelgeving"][0]["code"] == "VCRO"


def test_sample_is_repeatable(run: object, tmp_path: Path) -> None:
    for name in ("a", "b"):
        run("sample", "--count", "3", "--seed", "7", "--out", str(tmp_path / name))  # type: ignore[operator]
    one, other = ((tmp_path / name / "gold.jsonl").read_bytes() for name in ("a", "b"))
    assert one == other
    assert len(list((tmp_path / "a").glob("*.txt"))) == 3


@pytest.mark.parametrize(
    "line",
    [
        "[1, 2]",
        "3",
        '{"tekst": "a", "mentions": []}',
        '{"id": "a", "mentions": []}',
        '{"id": "a", "tekst": "b"}',
        '{"id": "a", "tekst": "bcd", "mentions": [{"start": 2, "end": 1, "soort": "persoon"}]}',
        '{"id": "a", "tekst": "bcd", "mentions": [{"start": 0, "end": 9, "soort": "persoon"}]}',
        '{"id": "a", "tekst": "bcd", "mentions": [{"start": 0, "end": 1, "soort": "mens"}]}',
        '{"id": "a", "tekst": "b", "mentions": [], "datum": "gisteren"}',
        '{"id": "a", "tekst": "b", "mentions": []}\n{"id": "a", "tekst": "b", "mentions": []}',
        "",
    ],
)
def test_gold_that_cannot_be_measured_is_wrong_use(run: object, tmp_path: Path, line: str) -> None:
    (tmp_path / "gold.jsonl").write_text(line)
    result = run("evaluate", str(tmp_path / "gold.jsonl"), code=2)  # type: ignore[operator]
    assert "Regel" in result.output


def test_gold_without_its_decisions_is_wrong_use(run: object, tmp_path: Path) -> None:
    (tmp_path / "d.jsonl").write_text('{"id": "a", "tekst": "b"}\n')
    (tmp_path / "g.jsonl").write_text('{"id": "c"}\n')
    files = [str(tmp_path / "d.jsonl"), str(tmp_path / "g.jsonl")]
    result = run("evaluate-metadata", *files, code=2)  # type: ignore[operator]
    assert "Geen enkele id" in result.output


def test_two_inputs_of_one_name_do_not_overwrite_each_other(run: object, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.txt").write_text(vonnis())
    out = tmp_path / "out"
    paths = [str(tmp_path / "a"), str(tmp_path / "b")]
    result = run("understand", *paths, "--out", str(out), code=1)  # type: ignore[operator]
    assert "x naam_dubbel" in result.output
    assert [one.name for one in out.iterdir()] == ["x.json"]


def test_a_name_that_is_no_text_is_no_reason_to_stop(run: object, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / os.fsdecode(b"\xff\xe9.txt")).write_text(vonnis())
    run("understand", str(folder), "--out", str(tmp_path / "out"))  # type: ignore[operator]
    assert len(list((tmp_path / "out").glob("*.json"))) == 1


def test_what_cannot_be_written_is_said_without_a_trace(run: object, tmp_path: Path) -> None:
    out = str(tmp_path)  # a folder
    result = run("export", "--format", "csv", "--out", out, code=1)  # type: ignore[operator]
    assert "Lezen of schrijven lukt niet" in result.output
    assert out not in result.output


def test_a_known_decision_cannot_be_held_any_more(run: object, house: House) -> None:
    nummer = house.process_one(vonnis()).ontvangst
    result = run("hold", nummer, "--tot", "2099-01-01", code=2)  # type: ignore[operator]
    assert "al bekendgemaakt" in result.output
    run("hold", "zzz", "--tot", "2099-01-01", code=2)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("INDEX_URL", "ftp://x"),
        ("INTAKE_URL", "rommel"),
        ("PUBLISHED_URL", "rommel"),
        ("KEEP_DAYS", "veel"),
        ("SPOOL_RECIPIENT", "zzz"),
    ],
)
def test_a_setting_that_cannot_be_is_wrong_use(env: dict[str, str], name: str, value: str) -> None:
    given = env | {f"ARRESTENDATABANK_{name}": value}
    verb = {"KEEP_DAYS": ["process"], "SPOOL_RECIPIENT": ["forward"]}.get(name, ["status"])
    result = CliRunner(env=given).invoke(main, verb)
    assert (result.exit_code, "Verkeerde instelling" in result.output) == (2, True)


def test_a_port_that_is_taken_is_said(run: object) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        result = run("serve", "portal", "--port", port, code=2)  # type: ignore[operator]
    assert "al in gebruik" in result.output
