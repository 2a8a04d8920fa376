"""Probes that change nothing."""

from access_rules import ANSWERS, CONTACT, SEE, verdict
from capacity.v1 import (
    admin_service_pb2 as admin,
    assessment_service_pb2 as assessments,
    instrument_service_pb2 as instruments,
    score_service_pb2 as scores,
    transfer_service_pb2 as transfers,
)
from chooser import Chooser
from probe import Probe
from small import small_response
from world import found, shown

# Pages of a walk: the smallest size is chosen so that there are about this many at most.
PAGES = 6


def difference(expected, actual) -> str | None:
    return None if actual == expected else f"found {actual}, expected {expected}"


class Reading(Chooser):
    def get(self) -> Probe:
        about = self.assessment()
        bearer = self.bearer(about)
        full = self.often(0.4)
        view = assessments.ASSESSMENT_VIEW_FULL if full else self.random.choice((0, assessments.ASSESSMENT_VIEW_BASIC))
        return Probe(
            "AssessmentService/GetAssessment",
            assessments.GetAssessmentRequest(assessment_id=self.subject(about), view=view),
            bearer,
            verdict(bearer, ANSWERS if full else SEE, about),
            check=lambda reply: difference(shown(bearer, about, full=full), found(reply.assessment)),
        )

    def list(self) -> Probe:
        bearer = self.bearer()
        filters = {
            name: choose()
            for name, choose in {"state": self.state, "agency": self.agency, "round": self.round}.items()
            if self.often(0.3)
        }
        expected = self.world.seen(bearer, **filters)
        instrument, version = self.random.choice([("", "")] * 6 + [("cyber-capacity", ""), ("cyber-capacity", "0.1")])
        if self.often(0.05):
            instrument, version, expected = "other-instrument", version, []
        fitting = [size for size in (1, 2, 3, 7, 20, 50, 100) if size * PAGES >= len(expected)]
        size = self.random.choice([*fitting, 500, 501, 2**31 - 1] + ([0] if len(expected) <= 50 * PAGES else []))
        request = assessments.ListAssessmentsRequest(
            page_size=size,
            state_code=filters.get("state", ""),
            agency=filters.get("agency", ""),
            round=filters.get("round", ""),
            instrument_id=instrument,
            instrument_version=version,
        )
        wanted = [shown(bearer, assessment, listed=True) for assessment in expected]
        return Probe(
            "AssessmentService/ListAssessments",
            request,
            bearer,
            check=lambda pages: fault_of_pages(pages, wanted, min(size or 50, 500)),
            pages=True,
        )

    def list_of_too_small_pages(self) -> Probe:
        request = assessments.ListAssessmentsRequest(page_size=-self.random.randrange(1, 100))
        return Probe("AssessmentService/ListAssessments", request, self.bearer(), "INVALID_ARGUMENT", words="page_size")

    def scores(self) -> Probe:
        """A scorecard or the readiness, of an assessment or of the latest one of a state."""
        method, make, answer = self.random.choice(
            [
                ("ScoreService/GetScorecard", scores.GetScorecardRequest, lambda reply: reply.scorecard.assessment_id),
                ("ScoreService/GetReadiness", scores.GetReadinessRequest, lambda reply: reply.assessment_id),
            ]
        )
        if self.often(0.6):
            about = self.assessment()
            bearer = self.bearer(about)
            request = make(assessment_id=self.subject(about))
            code = verdict(bearer, SEE, about)
        else:
            state = self.state()
            near = [assessment for assessment in self.world.assessments.values() if assessment.state == state]
            bearer = self.bearer(self.random.choice(near) if near else None)
            request = make(state_code=state)
            about = self.world.latest(bearer, state)
            code = verdict(bearer, SEE, about)
        return Probe(
            method,
            request,
            bearer,
            code,
            check=lambda reply: difference(about.assessment_id, answer(reply)),
        )

    def contact(self) -> Probe:
        about = self.assessment()
        bearer = self.bearer(about)
        return Probe(
            "AssessmentService/GetContact",
            assessments.GetContactRequest(assessment_id=self.subject(about)),
            bearer,
            verdict(bearer, CONTACT, about),
            check=lambda reply: difference(
                (about.contact, bool(about.contact)), (reply.contact.name, reply.HasField("contact"))
            ),
        )

    def caller(self) -> Probe:
        bearer = self.bearer()
        return Probe(
            "AdminService/GetCaller",
            admin.GetCallerRequest(),
            bearer,
            check=lambda reply: difference(bearer.principal, reply.principal),
        )

    def catalogue(self) -> Probe:
        """What is the same for everyone."""
        method, request = self.random.choice(
            [
                ("AdminService/ListAccessRules", admin.ListAccessRulesRequest()),
                ("InstrumentService/ListInstruments", instruments.ListInstrumentsRequest()),
                ("InstrumentService/GetInstrument", instruments.GetInstrumentRequest()),
                ("TransferService/ListTechnologies", transfers.ListTechnologiesRequest(page_size=1)),
                ("TransferService/EvaluateTransfer", transfers.EvaluateTransferRequest()),
                ("AssessmentService/ValidateResponse", assessments.ValidateResponseRequest(response=small_response())),
            ]
        )
        return Probe(method, request, self.bearer())


def fault_of_pages(pages, wanted: list[dict], size: int) -> str | None:
    sizes = [len(page.assessments) for page in pages]
    if any(count != size for count in sizes[:-1]) or sizes[-1] > size or (len(sizes) > 1 and sizes[-1] == 0):
        return f"pages of {sizes}, asked for {size}"
    listed = [found(assessment) for page in pages for assessment in page.assessments]
    if [item["id"] for item in listed] != [item["id"] for item in wanted]:
        lost = {item["id"] for item in wanted} - {item["id"] for item in listed}
        extra = {item["id"] for item in listed} - {item["id"] for item in wanted}
        return f"lost {lost}, shown too much {extra}" if lost or extra else "another order than newest first"
    if any(a.HasField("scorecard") for page in pages for a in page.assessments):
        return "a scorecard in a list"
    differing = [(item, other) for item, other in zip(listed, wanted, strict=True) if item != other]
    return difference(differing[0][1], differing[0][0]) if differing else None
