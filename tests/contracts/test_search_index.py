"""What every engine does: the same class on Tantivy and on two versions of OpenSearch.

Scores are never compared, order only where it is promised.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from opensearchpy import AuthorizationException

from search_index import open_index
from search_index.errors import IndexUnavailable, QueryError
from search_index.index import Index
from search_index.query import Query, Results
from search_index.settings import SearchSettings
from tests.contracts.cases import CASES, Case
from tests.contracts.corpus import CORPUS, NAMES, WONING
from tests.contracts.nodes import (
    ADMIN,
    BARE,
    INDEXER,
    PORTAL,
    SECURED,
    client,
    own_alias,
    settings_for,
)
from tests.search_index.records import make_uitspraak

NO_STORE = "sqlite://"


def ids(results: Results) -> list[str]:
    return [hit.uitspraak.id for hit in results.hits]


def counts(results: Results, facet: str) -> dict[str, int]:
    return {value.waarde: value.aantal for value in results.facetten[facet]}


class SearchIndexContract:
    """Every engine passes this class unchanged."""

    @pytest.fixture(scope="class")
    @classmethod
    def filled(cls, settings: SearchSettings) -> Iterator[Index]:
        index = open_index(settings)
        index.put(CORPUS)
        index.commit(len(CORPUS))
        yield index
        index.close()

    @pytest.fixture
    def empty(self, other_settings: SearchSettings) -> Iterator[Index]:
        index = open_index(other_settings)
        yield index
        index.close()

    @pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
    def test_finds(self, filled: Index, case: Case) -> None:
        results = filled.search(case.query)
        assert set(ids(results)) == case.expected
        assert results.totaal == len(case.expected)

    @pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
    def test_scan_and_count_agree_with_the_page(self, filled: Index, case: Case) -> None:
        assert set(filled.scan(case.query)) == case.expected
        assert filled.count(case.query) == len(case.expected)

    @pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
    def test_every_facet_value_counts_what_choosing_it_alone_finds(
        self, filled: Index, case: Case
    ) -> None:
        results = filled.search(case.query)
        for facet in ("regelgeving", "uitkomst", "rechtscollege", "soort"):
            for value in results.facetten[facet]:
                chosen = replace(case.query, **{facet: (value.waarde,)})
                assert filled.count(chosen) == value.aantal, (facet, value)

    @pytest.mark.parametrize(
        "case", [case for case in CASES if case.lit], ids=lambda case: case.name
    )
    def test_the_words_that_matched_light_up(self, filled: Index, case: Case) -> None:
        for hit in filled.search(case.query).hits:
            wanted = next(
                (lit for name, lit in case.lit.items() if NAMES[name] == hit.uitspraak.id), ()
            )
            lit = {text for part in hit.fragmenten for text, is_hit in part.delen if is_hit}
            assert set(wanted) <= lit

    def test_facets_are_counted_under_all_filters_but_their_own(self, filled: Index) -> None:
        query = Query(regelgeving=("VCRO",), soort=("vonnis",))
        results = filled.search(query)
        assert results.totaal == 1
        assert counts(results, "regelgeving") == {"DWW86": 1, "VCRO": 1, "OVD": 1}
        assert counts(results, "soort") == {"arrest": 1, "vonnis": 1}
        assert counts(results, "uitkomst") == {"S-VRIJSPRAAK": 1, "strafvordering": 1}

    def test_a_court_counts_its_divisions(self, filled: Index) -> None:
        results = filled.search(Query(rechtscollege=("REA_OOST_VLAANDEREN_GENT",)))
        assert counts(results, "rechtscollege")["REA_OOST_VLAANDEREN"] == 2

    def test_a_group_of_outcomes_counts_a_decision_once(self, filled: Index) -> None:
        found = counts(filled.search(Query()), "uitkomst")
        assert (found["H-AFBRAAK"], found["H-DWANGSOM"]) == (1, 1)  # of one decision
        assert found["herstelvordering"] == 2
        assert found["strafvordering"] == 2

    def test_groups_are_counted_under_all_filters_but_their_own(self, filled: Index) -> None:
        results = filled.search(Query(uitkomst=("herstelvordering",), handeling=("vervolging",)))
        assert results.totaal == 1
        assert counts(results, "uitkomst") == {
            "H-AFBRAAK": 1,
            "H-DWANGSOM": 1,
            "herstelvordering": 1,
            "S-VEROORDELING": 1,
            "S-GELDBOETE": 1,
            "S-VRIJSPRAAK": 1,
            "strafvordering": 2,
            "C-VERWORPEN": 1,
            "cassatie": 1,
        }

    def test_years_come_from_new_to_old_and_ignore_their_own_filter(self, filled: Index) -> None:
        from datetime import date

        results = filled.search(Query(datum_vanaf=date(2021, 1, 1)))
        assert [value.waarde for value in results.facetten["jaar"]] == [
            "2021",
            "2019",
            "2014",
            "2005",
        ]
        assert set(counts(results, "soort")) == {"arrest", "vonnis"}

    def test_articles_are_counted_with_their_instrument(self, filled: Index) -> None:
        assert counts(filled.search(Query()), "artikel")["VCRO:6.2.1"] == 2

    def test_facets_exist_even_without_hits(self, filled: Index) -> None:
        results = filled.search(Query(q="kerncentrale"))
        assert results.facetten["regelgeving"] == ()

    @pytest.mark.parametrize(
        ("order", "names"),
        [
            ("nieuwste", "vrijspraak woning mest honden lozing bos"),
            ("oudste", "bos lozing honden mest woning vrijspraak"),
            ("bekendgemaakt", "bos lozing vrijspraak honden mest woning"),
        ],
    )
    def test_order(self, filled: Index, order: str, names: str) -> None:
        expected = [NAMES[name] for name in names.split()]
        assert ids(filled.search(Query(sorteer=order))) == expected
        assert list(filled.scan(Query(sorteer=order))) == expected

    def test_pages_follow_each_other(self, filled: Index) -> None:
        pages = [
            ids(filled.search(Query(sorteer="oudste", aantal=2, pagina=page)))
            for page in (1, 2, 3, 4)
        ]
        assert [len(page) for page in pages] == [2, 2, 2, 0]
        assert [id_ for page in pages for id_ in page] == list(filled.scan(Query(sorteer="oudste")))

    def test_a_page_too_far_is_the_readers_fault(self, filled: Index) -> None:
        with pytest.raises(QueryError):
            filled.search(Query(aantal=50, pagina=1000))

    def test_a_hit_has_the_record_without_its_text(self, filled: Index) -> None:
        [hit] = filled.search(Query(q="dwangsom")).hits
        assert hit.uitspraak == replace(WONING, tekst="")

    def test_a_fragment_knows_its_zone_and_place(self, filled: Index) -> None:
        [hit] = filled.search(Query(q="dwangsom")).hits
        [fragment] = hit.fragmenten
        shown = "".join(text for text, _ in fragment.delen)
        assert fragment.zone == "dictum"
        assert WONING.tekst[fragment.start : fragment.start + len(shown)] == shown

    def test_without_words_there_are_no_fragments(self, filled: Index) -> None:
        assert all(not hit.fragmenten for hit in filled.search(Query()).hits)

    def test_the_best_match_comes_first(self, filled: Index) -> None:
        assert ids(filled.search(Query(q="afbraak woning")))[0] == WONING.id

    def test_similar_shares_telling_words_and_is_not_itself(self, filled: Index) -> None:
        found = [hit.uitspraak.id for hit in filled.similar(WONING.id)]
        assert WONING.id not in found
        assert NAMES["lozing"] in found or NAMES["vrijspraak"] in found

    def test_similar_to_what_is_not_there_is_nothing(self, filled: Index) -> None:
        assert filled.similar("zzzzzzzz") == ()

    def test_highlights_are_places_in_any_text(self, filled: Index) -> None:
        text = "Over wóningen en een bedrijfswoning."
        spans = filled.highlights(Query(q="woning"), text)
        assert [text[start:end] for start, end in spans] == ["wóningen", "bedrijfswoning"]

    def test_it_remembers_the_serial_number(self, filled: Index) -> None:
        assert filled.serial() == len(CORPUS)
        assert filled.is_ready()
        assert filled.is_current()

    def test_a_new_index_has_seen_nothing(self, empty: Index) -> None:
        assert empty.serial() == 0
        assert empty.search(Query()).totaal == 0

    def test_putting_again_replaces(self, empty: Index) -> None:
        empty.put([make_uitspraak()])
        empty.commit(1)
        empty.put([make_uitspraak(tekst="Over honden.")])
        empty.commit(2)
        assert empty.search(Query(q="woning")).totaal == 0
        assert ids(empty.search(Query(q="honden"))) == [make_uitspraak().id]

    def test_what_is_removed_is_gone_and_removing_again_is_nothing(self, empty: Index) -> None:
        empty.put([make_uitspraak(), make_uitspraak(id="cccccccc")])
        empty.commit(2)
        empty.remove(["cccccccc", "zzzzzzzz"])
        empty.commit(3)
        empty.remove(["cccccccc"])
        empty.commit(4)
        assert ids(empty.search(Query())) == [make_uitspraak().id]

    def test_ids_of_any_length_can_be_scanned(self, empty: Index) -> None:
        long = "bcdfghjkmnpqrstvwxyz"
        empty.put([make_uitspraak(id=long), make_uitspraak()])
        empty.commit(2)
        assert set(empty.scan(Query())) == {long, make_uitspraak().id}

    def test_scan_has_no_limit(self, empty: Index) -> None:
        alphabet = "bcdfghjkmnpqrstvwxyz2345"
        every = [f"bbbbb{a}{b}{c}" for a in alphabet for b in alphabet for c in "bcd"]
        empty.put(make_uitspraak(id=id_) for id_ in every)
        empty.commit(1)
        assert sorted(empty.scan(Query(q="afbraak", sorteer="oudste"))) == sorted(every)

    def test_an_index_built_beside_takes_over_at_once(self, empty: Index) -> None:
        empty.put([make_uitspraak()])
        empty.commit(1)
        beside = empty.beside()
        beside.put([make_uitspraak(id="cccccccc")])
        beside.commit(7)
        assert ids(empty.search(Query())) == [make_uitspraak().id]
        beside.take_over()
        assert ids(empty.search(Query())) == ["cccccccc"]
        assert empty.serial() == 7

    def test_a_suggestion_needs_several_decisions(self, empty: Index) -> None:
        often = [make_uitspraak(id=f"bbbbbbb{n}", tekst="De vergunning.") for n in range(2, 8)]
        seldom = [make_uitspraak(id="cccccccc", tekst="De getuige Wubbolts.")]
        empty.put([*often, *seldom])
        empty.commit(1)
        assert empty.search(Query(q="vergunnign")).suggestie == "vergunning"
        assert empty.search(Query(q="Wubbolds")).suggestie is None

    def test_a_mistake_is_an_error_with_its_place(self, filled: Index) -> None:
        with pytest.raises(QueryError) as caught:
            filled.search(Query(q="woning (afbraak"))
        assert caught.value.positie == 7

    def test_a_reader_sees_what_a_writer_commits(
        self, empty: Index, other_settings: SearchSettings
    ) -> None:
        assert empty.serial() == 0
        reader = open_index(replace(other_settings, read_only=True))
        assert reader.search(Query()).totaal == 0
        empty.put([make_uitspraak()])
        empty.commit(1)
        assert reader.search(Query()).totaal == 1
        reader.close()

    def test_a_reader_cannot_write(self, empty: Index, other_settings: SearchSettings) -> None:
        reader = open_index(replace(other_settings, read_only=True))
        with pytest.raises(IndexUnavailable):
            reader.put([make_uitspraak()])


class TestEmbedded(SearchIndexContract):
    @pytest.fixture(scope="class")
    @classmethod
    def settings(cls, tmp_path_factory: pytest.TempPathFactory) -> SearchSettings:
        folder = tmp_path_factory.mktemp("index")
        return SearchSettings(folder, NO_STORE, f"tantivy:{folder / 'index'}")

    @pytest.fixture
    def other_settings(self, tmp_path: Path) -> SearchSettings:
        return SearchSettings(tmp_path, NO_STORE, f"tantivy:{tmp_path / 'index'}")


class OpenSearchSettings:
    """An alias of its own for each class and test."""

    node: str

    @pytest.fixture(scope="class")
    @classmethod
    def settings(cls) -> Iterator[SearchSettings]:
        with own_alias(cls.node) as settings:
            yield settings

    @pytest.fixture
    def other_settings(self) -> Iterator[SearchSettings]:
        with own_alias(self.node) as settings:
            yield settings


@pytest.mark.opensearch
class TestOpenSearch(OpenSearchSettings, SearchIndexContract):
    node = BARE


@pytest.mark.opensearch
class TestSecuredOpenSearch(OpenSearchSettings, SearchIndexContract):
    node = SECURED

    def portal(self, settings: SearchSettings) -> Index:
        alias = settings.index_url.rpartition("/")[2]
        return open_index(settings_for(SECURED, alias, PORTAL))

    def test_the_portals_user_can_do_all_that_reading_takes(
        self, filled: Index, settings: SearchSettings
    ) -> None:
        alias = settings.index_url.rpartition("/")[2]
        reader = settings_for(SECURED, alias, PORTAL)
        portal = open_index(replace(reader, read_only=True))
        assert portal.is_ready()
        assert portal.is_current()
        assert portal.serial() == len(CORPUS)
        assert portal.search(Query(q="afbraak woning")).totaal == 2
        assert len(list(portal.scan(Query()))) == len(CORPUS)
        assert portal.similar(WONING.id)
        assert portal.search(Query(q="kerncentrael")).suggestie is None
        portal.close()

    def test_the_portals_user_cannot_put(self, filled: Index, settings: SearchSettings) -> None:
        portal = self.portal(settings)
        with pytest.raises(IndexUnavailable):
            portal.put([make_uitspraak()])
        portal.close()

    def test_the_portals_user_cannot_remove(self, filled: Index, settings: SearchSettings) -> None:
        portal = self.portal(settings)
        with pytest.raises(IndexUnavailable):
            portal.remove([WONING.id])
        portal.close()

    def test_the_portals_user_cannot_build_an_index(
        self, filled: Index, settings: SearchSettings
    ) -> None:
        portal = self.portal(settings)
        with pytest.raises(IndexUnavailable):
            portal.beside()
        portal.close()

    @pytest.fixture
    def foreign(self) -> Iterator[str]:
        admin = client(SECURED, ADMIN)
        name = f"ander-test-{uuid4().hex[:8]}"
        admin.index(index=name, id="1", body={"geheim": "x"}, params={"refresh": "true"})
        yield name
        admin.indices.delete(index=name)
        admin.close()

    @pytest.mark.parametrize("user", [PORTAL, INDEXER])
    def test_another_index_is_closed_to_our_users(self, foreign: str, user: str) -> None:
        ours = client(SECURED, user)
        with pytest.raises(AuthorizationException):
            ours.get(index=foreign, id="1")
        ours.close()

    def test_a_search_over_everything_shows_the_portals_user_no_other_index(
        self, filled: Index, foreign: str
    ) -> None:
        ours = client(SECURED, PORTAL)
        try:
            hits = ours.search(index="*", body={"query": {"match_all": {}}})["hits"]["hits"]
        except AuthorizationException:
            hits = []
        assert not [hit for hit in hits if hit["_index"] == foreign]
        ours.close()

    def test_a_wrong_password_is_unavailable(self, settings: SearchSettings) -> None:
        wrong = settings.index_url.replace("indexer:", "indexer:x", 1)
        index = open_index(replace(settings, index_url=wrong, read_only=True))
        with pytest.raises(IndexUnavailable):
            index.search(Query())
        index.close()
