"""What the dashboard's tests look at: states with rounds, a contested assessment, a published one, and hostile texts."""

from dataclasses import dataclass

import yaml

from api import Api
from capacity.v1 import assessment_service_pb2 as assessments, review_service_pb2 as reviews, score_service_pb2 as scores
from capacity.v1 import coordination_pb2, survey_pb2
from people import Office
from repository import SURVEYS
from survey_file import response_from

MARKUP = "<script>alert(1)</script><svg onload=alert(2)>"
# Besides: what turns the direction of writing, and a tower of marks. Titles that people are called by may not hold these.
HOSTILE = MARKUP + " \u202egnp.exe Z" + "\u0317\u0334\u0361" * 20


def sample(letter: str, **changes):
    """A sample survey, with another round or state."""
    (path,) = (SURVEYS / "samples").glob(f"state-{letter}-*.yaml")
    return response_from(yaml.safe_load(path.read_text(encoding="utf-8")) | changes)


@dataclass
class World:
    server: object
    # Tokens by role.
    tokens: dict[str, str]
    # The contested assessment of XBB.
    contested: str


def filled(server) -> World:
    """Fills a server: XAA is published, XBB has two rounds and contests the later one, XCC is as submitted."""
    api = Api(server)
    office = Office(api)
    for code, name in [("XAA", "State A"), ("XBB", "State B"), ("XCC", "State C")]:
        office.state(code, name)
    submitter = api.of(office.token("submitter", "agency-one"))
    published = submitter.submit(sample("a", agency="agency-one", tlp="green")).assessment_id
    office.publish(published)
    submitter.submit(sample("b", agency="agency-one"))
    contested = submitter.submit(sample("b", agency="agency-one", round="2026-2")).assessment_id
    submitter.submit(sample("c", agency="agency-one"))
    evidence = [survey_pb2.Evidence(title=HOSTILE, uri="javascript:alert(3)")]
    reply = {
        "LAW-01": survey_pb2.Answer(level=4, evidence_grade=survey_pb2.EVIDENCE_GRADE_E2, evidence=evidence),
        "FOR-01": survey_pb2.Answer(unknown=True, evidence=evidence, comment="No laboratory of ours is meant."),
    }
    ministry = office.ministry("XBB")
    ministry.call(ministry.reviews.ReplyToAssessment, reviews.ReplyToAssessmentRequest(assessment_id=contested, answers=reply))
    for agency, title, ids in [("agency-one", MARKUP, ["FOR-01"]), ("agency-two", "Training", ["FOR-01", "FOR-02"])]:
        office.agency(agency)
        support = coordination_pb2.Support(agency=agency, state_code="XBB", title=title, indicator_ids=ids)
        api.call(api.scores.CreateSupport, scores.CreateSupportRequest(support=support))
    tokens = {role: office.token(role, "agency-two" if role == "reader" else "agency-one").secret for role in ("reader", "submitter")}
    api.close()
    return World(server, tokens, contested)
