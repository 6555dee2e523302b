"""The training texts: names in the right places, held-back documents nowhere, always the same."""

import gzip
import json
import random
from pathlib import Path

import pytest
import spacy

from anonymise.recognisers.pipeline import MODEL
from anonymise.training import damage, marked
from anonymise.training.captions import Captions
from anonymise.training.grammar import Grammar
from anonymise.training.marked import Marked
from anonymise.training.names import Names, Shares
from anonymise.training.official import Acts, is_held_back
from anonymise.training.prose import Prose
from anonymise.training.reader import example, spaced, texts
from anonymise.training.templates import Filler, Slot, Text

PLAIN = Shares(outside_lists=0, upper_case=0, first_name_only=0, damaged=0, broken=0)


@pytest.fixture
def gazetteers(tmp_path: Path) -> Path:
    """Lists as small as they can be, with invented names alone."""
    folder = tmp_path / "gazetteers-be"
    folder.mkdir()
    (folder / "surnames_be_by_rank.txt").write_text("quaghebuur\nvan den zwaene\n")
    (folder / "surnames_be_2025.txt").write_text("Troostwyck\n")
    with gzip.open(folder / "first_names_be_2022.csv.gz", "wt") as out:
        out.write(
            "first_name,female_2022,male_2022\nJelmertje,900,0\nOdilbert,0,900\nRoos,5000,0\n"
        )
    words = {"first_names_that_are_words": [{"name": "Roos"}], "municipalities_that_are_words": []}
    (folder / "ambiguous_names.json").write_text(json.dumps(words))
    (folder / "postal_code_localities.tsv").write_text("9999\tOostkwade\n9998\tWestkwade\n")
    (folder / "localities.txt").write_text("Oostkwade\n")
    with gzip.open(folder / "streets_be.txt.gz", "wt") as out:
        out.write("Kwadestraat\nKwadelaan\n")
    return folder


@pytest.fixture
def names(gazetteers: Path) -> Names:
    return Names(gazetteers, PLAIN)


@pytest.fixture
def filler(names: Names) -> Filler:
    return Filler(names, random.Random(1), ("vergunning", "stal"))


def labelled(text: Text) -> list[tuple[str, str]]:
    return [(text.words[start:end], label) for start, end, label in text.spans]


def act(folder: Path, text: str, **more: object) -> Acts:
    """One shared document that is not held back, as the only one of its collection."""
    id_ = next(f"doc-{n}" for n in range(99) if not is_held_back(f"doc-{n}"))
    (folder.parent / "acts").mkdir(exist_ok=True)
    with gzip.open(folder.parent / "acts" / "acts.jsonl.gz", "wt") as out:
        out.write(json.dumps({"id": id_, "text": text} | more) + "\n")
        held = next(f"held-{n}" for n in range(99) if is_held_back(f"held-{n}"))
        out.write(json.dumps({"id": held, "text": "Geheim van de derde."} | more) + "\n")
    return Acts(folder.parent, Names(folder))


def words_of(template: object) -> str:
    return "".join(piece if isinstance(piece, str) else f"<{piece.kind}>" for piece in template)


def test_one_person_keeps_one_name_in_a_text(filler: Filler) -> None:
    text = filler.fill((Slot("persoon", "a", "GS"), " en ", Slot("persoon", "a", "S"), "."))
    (whole, _), (surname, _) = labelled(text)
    assert whole.casefold().endswith(surname.casefold())


def test_two_texts_do_not_share_their_people(filler: Filler) -> None:
    filler.names = Names(filler.names.gazetteers, Shares(outside_lists=1))
    drawn = {filler.fill((Slot("persoon", "a", "GS"),)).words for _ in range(20)}
    assert len(drawn) > 15


def test_a_name_outside_the_lists_is_in_no_list(gazetteers: Path) -> None:
    names = Names(gazetteers, Shares(outside_lists=1))
    rng = random.Random(3)
    people = [names.person(rng) for _ in range(30)]
    assert not {person.surname for person in people} & set(names.surnames)


def test_a_title_stays_outside_the_name(filler: Filler) -> None:
    text = filler.fill((Slot("persoon", "a", "tS"),))
    assert text.spans[0][0] > 0


def test_a_heading_teaches_that_capitals_are_no_name(filler: Filler) -> None:
    text = filler.fill((Slot("opschrift"),))
    assert text.words
    assert text.spans == []


def test_the_unknown_is_neither_a_name_nor_none(filler: Filler) -> None:
    text = filler.fill(("advocaat ", Slot("onbekend", words="Odilbert Q."), " pleit"))
    taught = example(spacy.blank("nl"), text).reference
    assert [token.ent_iob_ for token in taught] == ["O", "", "", "O"]


def test_a_name_over_a_line_end_is_taught_whole(filler: Filler) -> None:
    text = Text()
    text.add("de heer ")
    text.add("Quaghe-\nbuur", "PER")
    text.add(" zweeg")
    taught = example(spacy.blank("nl"), text).reference
    assert [(span.text, span.label_) for span in taught.ents] == [("Quaghe-\nbuur", "PER")]


def test_spaced_signs_leave_the_names_whole() -> None:
    text = Text()
    text.add('"Ja", zei ')
    text.add("Odilbert", "PER")
    text.add(".")
    result = spaced(text)
    assert labelled(result) == [("Odilbert", "PER")]
    assert result.words.endswith("Odilbert . ")


@pytest.mark.parametrize("seed", range(20))
def test_a_slip_leaves_the_first_letter(seed: int) -> None:
    assert damage.misspell("Quaghebuur", random.Random(seed))[0] == "Q"


@pytest.mark.parametrize("seed", range(20))
def test_a_broken_line_loses_no_letter(seed: int) -> None:
    broken = damage.break_line("Van den Zwaene", random.Random(seed))
    assert broken.replace("-\n", "").replace("\n", " ") == "Van den Zwaene"


def test_every_sentence_of_the_prose_expands(filler: Filler) -> None:
    prose = Prose(random.Random(1))
    for sentence in prose.sentences:
        text = filler.fill(prose.grammar.expand(sentence.replace("\\n", "\n")))
        assert not {"{", "}", "<", ">"} & set(text.words), sentence


def test_every_caption_expands(filler: Filler) -> None:
    captions = Captions(random.Random(1))
    for patterns in captions.data["teksten"].values():
        for pattern in patterns:
            text = filler.fill(captions.grammar.expand(pattern))
            assert not {"{", "}", "<", ">"} & set(text.words), pattern


def test_a_chosen_word_can_begin_with_a_capital() -> None:
    assert Grammar({"boom": ["eik"]}, random.Random(1)).choose("<boom_>, <boom>") == "Eik, eik"


def test_a_held_back_document_is_never_read(gazetteers: Path) -> None:
    acts = act(gazetteers, "De Raad oordeelt anders.", spans=[])
    assert "Geheim" not in "".join(words_of(one) for one in acts.windows("acts"))


def test_the_people_of_an_act_are_gaps(gazetteers: Path) -> None:
    span = {
        "start": 12,
        "end": 31,
        "label": "PERSON",
        "role": "judge",
        "text": "Odilbert Quaghebuur",
    }
    acts = act(gazetteers, "Voorzitter: Odilbert Quaghebuur.", spans=[span])
    assert [words_of(one) for one in acts.windows("acts")] == ["Voorzitter: <persoon>."]


def test_the_gap_of_a_court_is_filled_by_its_kind(gazetteers: Path) -> None:
    text = "Inzake ........ wonende te........, leerling"
    gaps = [
        {"start": 7, "end": 15, "guess": "person"},
        {"start": 26, "end": 34, "guess": "address"},
    ]
    acts = act(gazetteers, text, gaps=gaps)
    filled = "Inzake <persoon> wonende te <straat> 17, 9999 <plaats>, leerling"
    assert words_of(next(acts.windows("acts"))) == filled


def test_a_placeholder_of_two_people_becomes_two(gazetteers: Path) -> None:
    spot = {"start": 0, "end": 9, "text": "[eiseres]"}
    acts = act(
        gazetteers, "[eisers]1 vragen dit.", placeholders=[{**spot, "end": 8, "text": "[eisers]"}]
    )
    assert words_of(next(acts.windows("acts"))).startswith("<persoon> en <persoon>")


def test_a_name_that_nobody_marked_teaches_nothing(gazetteers: Path) -> None:
    acts = act(gazetteers, "Gehoord Jelmertje Troostwyck ter zitting.", spans=[])
    assert words_of(next(acts.windows("acts"))) == "Gehoord <onbekend> ter zitting."


def test_words_for_a_party_may_become_a_name(gazetteers: Path) -> None:
    acts = act(gazetteers, "Daarom vraagt de verzoekende partij uitstel.", spans=[])
    assert words_of(next(acts.windows("acts"))) == "Daarom vraagt <rol> uitstel."


GOLD = {
    "tekst": "De heer Odilbert Quaghebuur voer te Oostkwade met de Zwarte Trien (V 99041) langs Kwadebouw.",
    "mentions": [
        {"start": 8, "end": 27, "soort": "persoon"},
        {"start": 36, "end": 45, "soort": "gemeente"},
        {"start": 53, "end": 65, "soort": "overig"},
        {"start": 67, "end": 74, "soort": "overig"},
        {"start": 83, "end": 92, "soort": "organisatie"},
    ],
}


def test_what_is_marked_in_a_decision_is_a_gap() -> None:
    (window,) = Marked([GOLD], random.Random(1)).windows
    shape = "De heer <persoon> voer te <plaats> met de <ding> (<nummer>) langs Kwadebouw."
    assert words_of(window) == shape


def test_what_need_not_go_is_no_gap() -> None:
    kept = [one | {"verwijderen": False} for one in GOLD["mentions"]]
    (window,) = Marked([GOLD | {"mentions": kept}], random.Random(1)).windows
    assert words_of(window) == GOLD["tekst"]


def test_a_marked_decision_teaches_other_people_and_numbers(gazetteers: Path) -> None:
    rng = random.Random(5)
    filler = Filler(Names(gazetteers, PLAIN), rng, labels=marked.LABELS)
    text = filler.fill(Marked([GOLD], rng).template())
    assert [label for _, label in labelled(text)] == ["persoon", "adres", "ding", "nummer"]
    number = labelled(text)[3][0]
    assert number.startswith("V ")
    assert number != "V 99041"


@pytest.mark.reference_data
def test_the_same_seed_gives_the_same_texts(shared_data: Path) -> None:
    def draw() -> list[str]:
        stream = texts(shared_data, {"hoofding": 1, "proza": 1}, {}, random.Random(4))
        return [next(stream).words for _ in range(5)]

    assert draw() == draw()


@pytest.mark.model
def test_the_shipped_pipeline_holds_no_word_of_its_texts() -> None:
    assert json.loads((MODEL / "vocab" / "strings.json").read_text()) == ["LOC", "ORG", "PER"]


@pytest.mark.model
def test_the_shipped_pipeline_is_small() -> None:
    assert sum(path.stat().st_size for path in MODEL.rglob("*")) < 15_000_000


@pytest.mark.model
def test_the_shipped_pipeline_marks_a_person_it_never_met() -> None:
    doc = spacy.load(MODEL)("De heer Odilbert Quaghebuur betwist het verslag van de inspecteur.")
    assert [(span.text, span.label_) for span in doc.ents] == [("Odilbert Quaghebuur", "PER")]
