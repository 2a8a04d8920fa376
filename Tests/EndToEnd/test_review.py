"""The life of an assessment at the real server: through Python grpcio, and with the real `capacity`."""

import json

import grpc
import pytest
from google.rpc import error_details_pb2

from capacity.v1 import (
    assessment_pb2, assessment_service_pb2 as assessments, review_pb2, review_service_pb2 as reviews, survey_pb2,
)  # fmt: skip
from api import Api, details
from people import Office
from refusal import reason_of, refused
from running import ran, token_file
from small import small_response

CONTESTED = """
statement: The act was amended in 2025.
answers:
  LAW-01:
    level: 1
    evidence_grade: E2
    evidence: [{title: Official Journal 12}]
"""


@pytest.fixture
def office(fresh_api):
    office = Office(fresh_api)
    office.state("XTA")
    office.submitter = fresh_api.of(office.token("submitter", "agency-one"))
    office.analyst = fresh_api.of(office.token("analyst", "agency-one"))
    office.reader = fresh_api.of(office.token("reader", "agency-two"))
    return office


def step(client, method: str, assessment_id: str, **fields):
    request = getattr(reviews, f"{method}Request")(assessment_id=assessment_id, **fields)
    return client.call(getattr(client.reviews, method), request).review


def test_from_submitted_to_published_and_superseded(office):
    first = office.submitter.submit(small_response("XTA", "2026-1", tlp="green")).assessment_id
    assert step(office.analyst, "StartReview", first).state == assessment_pb2.REVIEW_STATE_IN_REVIEW
    decision = review_pb2.AnswerReview(indicator_id="LAW-01", evidence_grade=survey_pb2.EVIDENCE_GRADE_E1, note="seen")
    assert step(office.analyst, "RecordReview", first, answers=[decision]).answers[0].note == "seen"
    assert step(office.analyst, "ValidateAssessment", first, confirm_rest=True).validated
    error = refused(lambda: step(office.submitter, "PublishAssessment", first))
    assert (error.code(), reason_of(error)) == (grpc.StatusCode.FAILED_PRECONDITION, "REPLY_PENDING")
    assert refused(lambda: office.reader.scorecard(assessment_id=first)).code() == grpc.StatusCode.NOT_FOUND
    step(office.ministry("XTA"), "ReplyToAssessment", first)
    step(office.submitter, "PublishAssessment", first)
    assert office.reader.scorecard(assessment_id=first).evidence_basis == assessment_pb2.EVIDENCE_BASIS_REVIEWED
    second = office.publish(office.submitter.submit(small_response("XTA", "2026-2", tlp="green")).assessment_id)
    seen = office.reader.get(first, assessments.ASSESSMENT_VIEW_BASIC)
    assert seen.review_state == assessment_pb2.REVIEW_STATE_SUPERSEDED
    assert step(office.submitter, "GetReview", first).superseded_by == second


def returned(office, *others) -> str:
    """An assessment that the ministry gave back; `others` are submitted beside it before that."""
    there = office.submitter.submit(small_response("XTA", tlp="amber")).assessment_id
    beside = [office.submitter.submit(other).assessment_id for other in others]
    ministry = office.ministry("XTA")
    step(ministry, "StartReview", there)
    answers = [review_pb2.ReturnedAnswer(indicator_id="LAW-01", note="the act was repealed")]
    step(ministry, "ReturnAssessment", there, answers=answers)
    return (there, *beside) if beside else there


def events(client, assessment_id: str) -> list:
    request = reviews.ListReviewEventsRequest(assessment_id=assessment_id)
    return list(client.call(client.reviews.ListReviewEvents, request).events)


def test_a_correction_that_the_state_may_not_see_is_not_named_to_it(office, fresh_server, capacity, tmp_path):
    ministry = office.ministry("XTA")
    first = returned(office)
    second = office.submitter.submit(small_response("XTA", tlp="red", answers={"LAW-01": {"level": 1}})).assessment_id
    assert refused(lambda: ministry.get(second)).code() == grpc.StatusCode.NOT_FOUND
    sender = events(office.submitter, first)[-1].principal
    assert sender.startswith("submitter-")
    for client in (ministry, office.analyst):
        review, last = step(client, "GetReview", first), events(client, first)[-1]
        assert review.state == last.after == assessment_pb2.REVIEW_STATE_SUPERSEDED, "that there is one is told"
        assert last.kind == review_pb2.REVIEW_EVENT_KIND_SUPERSEDED and last.HasField("create_time")
        for message in (review, last):
            assert second not in str(message) and sender not in str(message)
        assert (last.superseded_by, last.principal, last.role) == ("", "", 0)
        # Nor by whatever else the assessment is looked at with.
        whole = str(client.get(first)) + str(client.scorecard(assessment_id=first)) + str(list(client.list()))
        assert second not in whole
    bearer = office.token("counterpart", state="XTA")
    secret = tmp_path / "ministry.token"
    secret.write_text(bearer.secret)
    secret.chmod(0o600)
    shown = ran(capacity, "assessment", "review", "events", first, server=fresh_server, token_file=secret)
    assert "superseded, " in shown.lower() and second not in shown and sender not in shown and "by  (" not in shown
    assert step(office.submitter, "GetReview", first).superseded_by == second
    step(office.submitter, "WithdrawAssessment", second, reason="a mistake")
    last = events(ministry, first)[-1]
    assert last.kind == review_pb2.REVIEW_EVENT_KIND_REINSTATED and last.after == assessment_pb2.REVIEW_STATE_RETURNED
    assert (last.superseded_by, last.principal, last.role) == ("", "", 0)
    assert events(office.submitter, first)[-1].superseded_by == second


def test_what_was_there_before_the_return_is_no_correction(office):
    first, beside = returned(office, small_response("XTA", tlp="amber", answers={"LAW-01": {"level": 2}}))
    correction = office.submitter.submit(small_response("XTA", tlp="amber", answers={"LAW-01": {"level": 1}})).assessment_id
    assert step(office.submitter, "GetReview", first).superseded_by == correction
    step(office.submitter, "WithdrawAssessment", correction, reason="a mistake")
    review = step(office.submitter, "GetReview", first)
    assert (review.state, review.superseded_by) == (assessment_pb2.REVIEW_STATE_RETURNED, "")
    assert step(office.submitter, "GetReview", beside).state == assessment_pb2.REVIEW_STATE_SUBMITTED
    # It can be worked on again.
    assert step(office.ministry("XTA"), "StartReview", first).state == assessment_pb2.REVIEW_STATE_IN_REVIEW
    withdrawn = step(office.submitter, "WithdrawAssessment", first, reason="a mistake")
    assert withdrawn.state == assessment_pb2.REVIEW_STATE_WITHDRAWN


def test_a_stale_etag_names_the_one_of_now(office):
    there = office.submitter.submit(small_response("XTA")).assessment_id
    read = step(office.analyst, "GetReview", there).etag
    step(office.analyst, "StartReview", there, etag=read)
    error = refused(lambda: step(office.analyst, "ValidateAssessment", there, etag=read))
    assert error.code() == grpc.StatusCode.ABORTED
    (info,) = details(error, error_details_pb2.ErrorInfo)
    assert info.metadata["etag"] == "1" == step(office.analyst, "GetReview", there).etag


def test_a_review_outlives_the_server(office, fresh_server):
    there = office.submitter.submit(small_response("XTA")).assessment_id
    ministry = office.ministry("XTA")
    contested = {"LAW-01": survey_pb2.Answer(level=1, evidence=[survey_pb2.Evidence(title="Official Journal 12")])}
    step(ministry, "ReplyToAssessment", there, answers=contested, statement="not so")
    before = step(ministry, "GetReview", there)
    views = lambda client: client.call(client.reviews.GetViews, reviews.GetViewsRequest(assessment_id=there)).views
    both = views(ministry)
    fresh_server.kill()
    fresh_server.process.wait()
    fresh_server.start()
    again = Api(fresh_server, metadata=ministry.metadata)
    assert step(again, "GetReview", there) == before
    assert views(again) == both
    again.close()


def test_the_whole_life_with_the_command_line(admin, capacity, fresh_server, fresh_api, tmp_path):
    here = {"server": fresh_server}
    admin("agency", "add", "agency-one")
    admin("state", "add", "XTA")
    assessment_id = fresh_api.submit(small_response("XTA", agency="agency-one", tlp="green")).assessment_id
    ministry = {"server": fresh_server, "token_file": token_file(admin, capacity, "ministry", "--role", "counterpart", "--state", "XTA")}
    reader = {"server": fresh_server, "token_file": token_file(admin, capacity, "wall", "--role", "reader", "--agency", "agency-one")}
    review = ("assessment", "review")
    assert "submitted" in ran(capacity, *review, "show", assessment_id, **ministry)
    ran(capacity, "assessment", "show", assessment_id, **reader, status=1)
    assert "in review" in ran(capacity, *review, "start", assessment_id, **ministry)
    ran(capacity, *review, "start", assessment_id, **ministry, status=1)
    ran(capacity, *review, "grade", assessment_id, "LAW-01", **ministry, status=2)
    ran(capacity, *review, "grade", assessment_id, "LAW-99=E1", **ministry, status=2)
    assert "evidence E1" in ran(capacity, *review, "grade", assessment_id, "LAW-01=E1", "--note", "named only", **ministry)
    assert "1. started" in ran(capacity, *review, "events", assessment_id, **here)
    ran(capacity, *review, "comment", assessment_id, "please see the act", "--answer", "law-01", **ministry)
    assert "validated" in ran(capacity, *review, "validate", assessment_id, "--confirm-rest", **ministry)
    assert "has until" in ran(capacity, "assessment", "publish", assessment_id, **here, status=1)
    (tmp_path / "reply.yaml").write_text(CONTESTED)
    (tmp_path / "empty.yaml").write_text("statement: nothing\n")
    assert "answers" in ran(capacity, "assessment", "contest", assessment_id, tmp_path / "empty.yaml", **ministry, status=3)
    ran(capacity, "assessment", "contest", assessment_id, **ministry, status=2)
    ran(capacity, "assessment", "contest", assessment_id, tmp_path / "reply.yaml", **here, status=4)
    assert "contests 1 answers" in ran(capacity, "assessment", "contest", assessment_id, tmp_path / "reply.yaml", **ministry)
    views = ran(capacity, "assessment", "views", assessment_id, **here)
    assert "The state says" in views and "level 1" in views and "Official Journal 12" in views
    assert "published" in ran(capacity, "assessment", "publish", assessment_id, **here)
    shown = ran(capacity, "score", "show", assessment_id, **reader)
    assert "confirmed or changed by a reviewer" in shown and "LAW-01" in shown and "published" in shown
    ran(capacity, "assessment", "withdraw", assessment_id, **here, status=2)
    assert "withdrawn" in ran(capacity, "assessment", "withdraw", assessment_id, "--reason", "another year", **here)
    ran(capacity, "assessment", "show", assessment_id, **reader, status=1)
    events = json.loads(ran(capacity, *review, "events", assessment_id, "--all", "--output", "json", **here))["events"]
    assert [event["kind"].removeprefix("REVIEW_EVENT_KIND_") for event in events] == [
        "STARTED", "RECORDED", "COMMENTED", "VALIDATED", "REPLIED", "PUBLISHED", "WITHDRAWN",
    ]  # fmt: skip
