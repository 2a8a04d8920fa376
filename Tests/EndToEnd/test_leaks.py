"""What could tell of things that a caller may not know of, without any call being allowed."""

import grpc
import pytest
from google.rpc import error_details_pb2

from api import details
from capacity.v1 import admin_service_pb2 as admin, assessment_service_pb2 as assessments, score_service_pb2 as scores
from judge import ABSENT_ID, ABSENT_STATE, requests_of_what_is_absent, status_of, subject_of
from people import Office, label_request, share_request
from refusal import code_of, refused
from small import small_response

SECRETS = (b"agency-one", b"hidden-principal", b"contact-of-one", b"agency-friend", b"2026-7", b"TLP_")
PEOPLE = [
    ("submitter", {"agency": "agency-two"}),
    ("analyst", {"agency": "agency-two"}),
    ("reader", {"agency": "agency-two"}),
    ("counterpart", {"state": "XTB"}),
    ("analyst", {"agency": "agency-one"}),
]


@pytest.fixture
def office(fresh_api):
    office = Office(fresh_api)
    office.state("XTA")
    return office


@pytest.fixture
def hidden(office, fresh_api):
    """Of agency-one, about XTA, for its submitters alone."""
    submitter = office.token("submitter", "agency-one", name="hidden-principal")
    response = small_response("XTA", "2026-7", tlp="amber")
    contact = assessments.Contact(name="contact-of-one")
    assessment_id = fresh_api.of(submitter).submit(response, request_id="shared-name", contact=contact).assessment_id
    office.share(assessment_id, "agency-friend")
    office.label(assessment_id, "RED")
    return assessment_id


@pytest.mark.parametrize(("role", "place"), PEOPLE, ids=str)
def test_hidden_and_absent_are_told_in_the_same_bytes(office, fresh_api, hidden, role, place):
    client = fresh_api.of(office.token(role, **place))
    for method, absent in requests_of_what_is_absent():
        request = type(absent)()
        request.CopyFrom(absent)
        if subject_of(absent) == ABSENT_ID:
            request.assessment_id = hidden
            subject = hidden
        else:
            request.state_code = subject = "XTA"
        of_hidden = refused(lambda m=method, r=request: client.raw(f"/capacity.v1.{m}", r.SerializeToString()))
        of_absent = refused(lambda m=method, r=absent: client.raw(f"/capacity.v1.{m}", r.SerializeToString()))
        assert of_hidden.code() == of_absent.code(), method
        message, content = status_of(of_absent)
        placeholder = subject_of(absent)
        expected = message.replace(placeholder, subject), content.replace(placeholder.encode(), subject.encode())
        assert status_of(of_hidden) == expected, method
        everything = status_of(of_hidden)[0].encode() + status_of(of_hidden)[1]
        assert not any(secret in everything for secret in SECRETS), method
        keys = [[key for key, _ in error.trailing_metadata()] for error in (of_hidden, of_absent)]
        assert keys[0] == keys[1], method


def test_what_is_hidden_is_not_counted(office, fresh_api, hidden):
    client = fresh_api.of(office.token("analyst", "agency-two"))
    for filters in ({}, {"state_code": "XTA"}, {"agency": "agency-one"}, {"round": "2026-7"}):
        request = assessments.ListAssessmentsRequest(page_size=1, **filters)
        reply = client.call(client.assessments.ListAssessments, request)
        assert reply == assessments.ListAssessmentsResponse(), filters


def test_request_ids_of_agencies_do_not_meet(office, fresh_api, hidden):
    client = fresh_api.of(office.token("submitter", "agency-two"))
    office.state("XTB")
    reply = client.submit(small_response("XTB"), request_id="shared-name")
    assert not reply.receipt.repeated
    error = refused(lambda: client.submit(small_response("XTB", "2026-2"), request_id="shared-name"))
    assert error.code() == grpc.StatusCode.ALREADY_EXISTS
    everything = status_of(error)[0].encode() + status_of(error)[1]
    assert reply.assessment_id.encode() in everything and hidden.encode() not in everything
    (info,) = details(error, error_details_pb2.ErrorInfo)
    assert info.metadata["assessment_id"] == reply.assessment_id


def test_who_submitted_and_with_whom_it_is_shared_is_for_those_who_could_have(office, fresh_api, hidden):
    office.label(office.publish(hidden), "CLEAR")
    view = assessments.ASSESSMENT_VIEW_BASIC
    colleague = fresh_api.of(office.token("submitter", "agency-one"))
    for client in (fresh_api, colleague):
        shown = client.get(hidden, view)
        assert shown.principal == "hidden-principal" and shown.shared_with == ["agency-friend"]
        assert [a.principal for a in client.list()] == ["hidden-principal"]
    for role, place in [*PEOPLE, ("counterpart", {"state": "XTA"}), ("reader", {"agency": "agency-one"}),
                        ("submitter", {"agency": "agency-friend"})]:  # fmt: skip
        client = fresh_api.of(office.token(role, **place))
        shown = client.get(hidden, view)
        assert not shown.principal and not shown.shared_with, role
        assert not any(a.principal or a.shared_with for a in client.list()), role


def test_earlier_requests_are_not_told_to_others(office, fresh_api, hidden):
    submitter = fresh_api.of(office.token("submitter", "agency-one"))
    wanted = [{"technology_id": "disk-imaging", "kind": "goods"}]
    first = submitter.submit(small_response("XTA", "2026-8", tlp="red", technology_requests=wanted)).assessment_id
    second = office.publish(submitter.submit(small_response("XTA", "2026-9", tlp="green")).assessment_id)
    assert [item.assessment_id for item in submitter.get(second).technologies_held] == [first]
    places = [("analyst", {"agency": "agency-two"}), ("analyst", {"agency": "agency-one"}), ("counterpart", {"state": "XTA"})]
    for role, place in places:
        shown = fresh_api.of(office.token(role, **place)).get(second)
        assert not shown.technologies_held and not shown.digests.technologies_held, role
        assert first not in str(shown) and "disk-imaging" not in str(shown), role


def test_the_latest_of_a_state_is_the_latest_that_may_be_seen(office, fresh_api, hidden):
    submitter = fresh_api.of(office.token("submitter", "agency-one"))
    seen = office.publish(submitter.submit(small_response("XTA", "2025-1", tlp="green")).assessment_id)
    client = fresh_api.of(office.token("reader", "agency-two"))
    assert client.scorecard(state_code="XTA").assessment_id == seen
    request = scores.GetReadinessRequest(state_code="XTA")
    assert client.call(client.scores.GetReadiness, request).assessment_id == seen


def test_a_refusal_of_what_may_be_seen_says_what_would_do(office, fresh_api, hidden):
    office.label(office.publish(hidden), "GREEN")
    client = fresh_api.of(office.token("submitter", "agency-two"))
    error = refused(lambda: client.call(client.assessments.SetTlp, label_request(hidden, "CLEAR")))
    assert error.code() == grpc.StatusCode.PERMISSION_DENIED
    assert "the agency that submitted it" in error.details() and "administrator" in error.details()
    assert "agency-one" not in error.details() and "agency-friend" not in error.details()


def test_a_label_that_is_too_strict_to_share_is_told_to_those_who_may_change_it(office, fresh_api, hidden):
    client = fresh_api.of(office.token("submitter", "agency-one"))
    call = lambda: client.call(client.assessments.ShareAssessment, share_request(hidden, "agency-friend"))
    error = refused(call)
    assert error.code() == grpc.StatusCode.FAILED_PRECONDITION and "TLP:AMBER" in error.details()
    office.label(hidden, "AMBER")
    assert call().assessment.shared_with == ["agency-friend"]


def test_nobody_puts_something_out_of_their_own_sight(office, fresh_api, hidden):
    office.label(hidden, "GREEN")
    for client, label, expected in [
        (fresh_api.of(office.token("counterpart", state="XTA")), "AMBER_STRICT", "TLP:AMBER"),
        (fresh_api.of(office.token("analyst", "agency-one")), "RED", "TLP:AMBER+STRICT"),
    ]:
        error = refused(lambda c=client, l=label: c.call(c.assessments.SetTlp, label_request(hidden, l)))
        assert error.code() == grpc.StatusCode.PERMISSION_DENIED and expected in error.details()
        assert client.get(hidden).tlp == fresh_api.get(hidden).tlp == 4


def test_states_without_assessments_and_states_whose_are_hidden(office, fresh_api, hidden):
    client = fresh_api.of(office.token("reader", "agency-two"))
    told = {state: refused(lambda s=state: client.scorecard(state_code=s)).details() for state in ("XTA", ABSENT_STATE)}
    assert told["XTA"] == told[ABSENT_STATE].replace(ABSENT_STATE, "XTA")


def test_the_registry_is_for_administrators(office, fresh_api, hidden):
    client = fresh_api.of(office.token("submitter", "agency-two"))
    for name in ("agency-one", "agency-nobody-knows"):
        request = admin.GetAgencyRequest(agency_id=name)
        assert code_of(lambda r=request: client.call(client.admin.GetAgency, r)) == "PERMISSION_DENIED"


@pytest.mark.parametrize("name", ["Agency-One", "AGENCY-ONE", "agency-one ", "agency-on\u0435", "\uff41gency-one"], ids=ascii)
def test_agencies_that_look_alike_are_two(office, fresh_api, hidden, name):
    office.label(hidden, "AMBER_STRICT")
    assert fresh_api.of(office.token("analyst", "agency-one")).get(hidden)
    try:
        client = fresh_api.of(office.token("analyst", name))
    except grpc.RpcError as error:
        assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    else:
        assert code_of(lambda: client.get(hidden)) == "NOT_FOUND" and client.list() == []


def test_an_agency_is_written_in_one_way_only(office, fresh_api):
    """Composed and decomposed letters are equal to some programs and not to others: only one form is taken."""
    composed, decomposed = "agence-\u00e9", "agence-e\u0301"
    office.agency(composed)
    there = fresh_api.submit(small_response("XTA", agency=composed, tlp="red")).assessment_id
    assert code_of(lambda: office.agency(decomposed)) == "INVALID_ARGUMENT"
    assert code_of(lambda: fresh_api.submit(small_response("XTA", agency=decomposed))) == "INVALID_ARGUMENT"
    assert code_of(lambda: fresh_api.submit(small_response("XTA", agency="two\nlines"))) == "INVALID_ARGUMENT"
    assert fresh_api.of(office.token("submitter", composed)).get(there)
