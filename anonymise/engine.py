"""The anonymiser: zones → recognisers → persons → roles → ladder → replacement → gate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import chain

from anonymise import lists
from anonymise.apply import check_marks, replace_mentions
from anonymise.expression import forgetting
from anonymise.gate import Candidate, check, check_each
from anonymise.gather import gather, name_spans
from anonymise.held import besides
from anonymise.ladder import Beslissing, decide
from anonymise.marks import set_marks
from anonymise.mentions import Anonymised, Finding, Mention, Zaak
from anonymise.omit import join, unexplained
from anonymise.persons import Persoon, group
from anonymise.plain import Plain, plain
from anonymise.policy import Policy, load_policy
from anonymise.proposal import propose_pseudonyms
from anonymise.reading import Reading
from anonymise.recognisers.frame import Frame
from anonymise.recognisers.identifiers import patterns
from anonymise.recognisers.names import ACCEPTED
from anonymise.recognisers.parties import find_parties
from anonymise.recognisers.pipeline import PERSON_LABELS, model_of_marks
from anonymise.roles import give_party_role, set_roles
from anonymise.spans import Span

_PIPELINE = "6"


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What is known of a decision once it has been read."""

    reading: Reading
    mentions: Sequence[Mention]
    personen: Sequence[Persoon]
    doubtful: Sequence[Span]
    parties_found: int


def _today() -> date:
    return datetime.now(UTC).date()


class Anonymiser:
    """Reads a decision, hides who is in it, and says whether a person must look at the result.

    Give another spaCy model by name or path; without one the model of this package is used, and
    where that is missing the gate sends every decision to a person.
    """

    def __init__(
        self,
        model: str | None = None,
        policy: Policy | None = None,
        today: Callable[[], date] = _today,
    ) -> None:
        lists.load()
        patterns()
        model_of_marks()
        self._frame = Frame(model)
        self._policy = policy or load_policy()
        self._today = today

    @property
    def versie(self) -> str:
        """Version of the pipeline and its model."""
        return f"{_PIPELINE}+{self._frame.pipeline.versie}"

    @forgetting()
    def anonymise(self, text: str, zaak: Zaak = Zaak()) -> Anonymised:  # noqa: B008 -- frozen value
        """The public text of a decision with every mention and every finding."""
        source = plain(text)
        reading = Reading(source.text)  # zones are cut when first asked for
        spans = self._frame.recognise(reading)
        parties = list(find_parties(reading, zaak.partijen))
        spans = [*spans, *(span for span, _ in parties)]
        personen = group(reading.text, name_spans(reading, spans))
        for span, partij in parties:
            for persoon in personen:
                if span in persoon.spans:
                    give_party_role(persoon, partij)
        set_roles(reading, personen)
        mentions = gather(reading, spans, personen)
        doubtful = [s for s in spans if s.soort == "persoon" and 0.35 <= s.score < ACCEPTED]
        evidence = _Evidence(reading, mentions, personen, doubtful, len(parties))
        candidate, beslissing = self._candidate(evidence, zaak)
        found = check_each(candidate)
        tried, left = candidate, found
        while omitted := unexplained(tried, left):  # each round leaves out something new
            evidence = replace(evidence, mentions=join(tried.mentions, omitted))
            tried, _ = self._candidate(evidence, zaak)
            left = check_each(tried)
        if not left:
            candidate, found = tried, left
        elif more := besides(candidate, found):
            evidence = replace(evidence, mentions=join(candidate.mentions, more))
            candidate, _ = self._candidate(evidence, zaak)
        every = list(chain.from_iterable(found.values()))
        return self._result(text, source, candidate, beslissing, every)

    @forgetting()
    def reapply(self, text: str, mentions: Sequence[Mention], zaak: Zaak = Zaak()) -> Anonymised:  # noqa: B008 -- frozen value
        """A reviewer's marks replaced and gated again; what they say of each mention is followed.

        Raises: MentionsInvalid when marks overlap or lie outside the text.
        """
        check_marks(text, sorted(mentions, key=lambda one: one.start))
        source = plain(text)
        reading = Reading(source.text)
        ordered = sorted(map(source.from_source, mentions), key=lambda one: one.start)
        spans = [
            Span(m.start, m.end, m.soort, m.score, "beoordelaar") for m in ordered if m.vervangen
        ]
        personen = group(reading.text, [span for span in spans if span.soort == "persoon"])
        evidence = _Evidence(reading, ordered, personen, (), len(zaak.partijen))
        candidate, beslissing = self._candidate(evidence, zaak)
        return self._result(text, source, candidate, beslissing, check(candidate))

    def _candidate(self, evidence: _Evidence, zaak: Zaak) -> tuple[Candidate, Beslissing]:
        """The public text as it would be published, for the gate to look at."""
        text = evidence.reading.text
        beslissing = decide(self._policy, zaak, self._today(), text=text)
        marked = set_marks(self._policy, beslissing.stap, evidence.mentions)
        public_text = replace_mentions(text, marked)
        candidate = Candidate(
            reading=evidence.reading,
            public_text=public_text,
            mentions=marked,
            personen=evidence.personen,
            doubtful=evidence.doubtful,
            partijen=zaak.partijen,
            partijen_gevonden=evidence.parties_found,
            policy=self._policy,
            stap=beslissing.stap,
            model=self._frame.pipeline.finds_persons,
            second_look=self._persons_at,
        )
        return candidate, beslissing

    def _persons_at(self, text: str, places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """Where the model alone sees a person at these places."""
        seen = self._frame.pipeline.entities(text, places)
        return [(one.start, one.end) for one in seen if one.label in PERSON_LABELS]

    def _result(
        self,
        text: str,
        source: Plain,
        candidate: Candidate,
        beslissing: Beslissing,
        findings: Sequence[Finding],
    ) -> Anonymised:
        proposal = propose_pseudonyms(
            self._policy, candidate.reading, candidate.mentions, beslissing.stap
        )
        mentions = tuple(map(source.to_source, candidate.mentions))
        public_text = candidate.public_text
        if text != candidate.reading.text:
            public_text = replace_mentions(text, mentions)
        return Anonymised(
            tekst=text,
            openbare_tekst=public_text,
            wijze=beslissing.wijze,
            route="beoordeling" if findings else "automatisch",
            mentions=mentions,
            bevindingen=tuple(map(source.to_source, findings)),
            beleid=self._policy.versie,
            pijplijn=self.versie,
            grond=beslissing.grond,
            details={"voorstel_stap3": proposal},
        )
