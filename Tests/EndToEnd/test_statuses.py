"""Bad calls get the status of design.md section 5, with details, and the server lives on."""


import grpc
import pytest
from google.rpc import error_details_pb2

import wire
from api import Api, details, violations
from capacity.v1 import assessment_service_pb2, score_service_pb2
from refusal import refused
from small import small_response

SUBMIT = "/capacity.v1.AssessmentService/SubmitResponse"
VALID = small_response().SerializeToString(deterministic=True)


def info(error) -> error_details_pb2.ErrorInfo:
    (found,) = details(error, error_details_pb2.ErrorInfo)
    return found


@pytest.fixture(autouse=True)
def server_lives_on(server, api):
    """After each bad call: the process is there, it answers, and nothing of the call was stored."""
    before = len(api.list(page_size=500))
    yield
    assert server.lives
    assert len(api.list(page_size=500)) == before


# No token, or none that counts.


@pytest.mark.parametrize(
    "metadata",
    [
        (),
        (("authorization", "Bearer wrong"),),
        (("authorization", "Bearer "),),
        (("authorization", "Bearer"),),
        (("authorization", ""),),
        (("authorization", "Basic b3duZXI6b3duZXI="),),
        (("authorization", "Bearer two words"),),
        (("authorization", "Bearer " + "x" * 7000),),
        (("authorization", "Bearer a,Bearer b"),),
        (("authorization", "Bearer one"), ("authorization", "Bearer two")),
        (("x-authorization", "Bearer wrong"),),
    ],
    ids=lambda metadata: str(metadata)[:60],
)
def test_without_a_good_token_unauthenticated(api, metadata):
    error = refused(lambda: api.raw(SUBMIT, wire.response_with(VALID), metadata=metadata))
    assert error.code() == grpc.StatusCode.UNAUTHENTICATED
    assert error.details()


def test_the_token_of_another_server_is_unauthenticated(api, fresh_server):
    metadata = (("authorization", f"Bearer {fresh_server.token}"),)
    error = refused(lambda: api.raw(SUBMIT, wire.response_with(VALID), metadata=metadata))
    assert error.code() == grpc.StatusCode.UNAUTHENTICATED


def test_every_method_asks_for_a_token(api):
    for name in ("AssessmentService/ListAssessments", "ScoreService/GetScorecard", "TransferService/ListTechnologies",
                 "InstrumentService/ListInstruments", "TransferService/EvaluateTransfer"):  # fmt: skip
        error = refused(lambda: api.raw(f"/capacity.v1.{name}", b"", metadata=()))
        assert error.code() == grpc.StatusCode.UNAUTHENTICATED, name


def test_a_method_that_does_not_exist_is_unimplemented(api):
    error = refused(lambda: api.raw("/capacity.v1.AssessmentService/NoSuchMethod", b""))
    assert error.code() == grpc.StatusCode.UNIMPLEMENTED


# Bytes that are no message.


@pytest.mark.parametrize(
    "content",
    [
        b"\xff" * 40,
        b"\x12",
        b"\x0a\x05ab",
        b"\x12\xff\xff\xff\xff\x0f" + b"x" * 20,
        b"\x0b\x0b\x0b\x0c",
        b"\x00\x01",
        wire.varint(1 << 3 | 7) + b"x",
        wire.number(2, 1),
        wire.field(1, b"id") + b"\x12" + b"\x80" * 11,
        wire.response_with(VALID)[:-1],
        wire.response_with(VALID)[:-20],
        wire.response_with(VALID[:-1]),
        wire.response_with(wire.field(7, wire.field(1, b"LAW-01") + wire.field(2, b"\x08"))),
        wire.response_with(VALID) + b"\x12",
    ],
    ids=lambda content: content[:12].hex(),
)
def test_malformed_bytes(api, content):
    error = refused(lambda: api.raw(SUBMIT, content))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert violations(error), "BadRequest details are missing"


@pytest.mark.parametrize(
    ("response", "field"),
    [
        (wire.field(3, b"X\xffA"), "state_code"),
        (wire.field(4, b"2026-\xc0\xaf"), "round"),
        (wire.field(10, b"\xed\xa0\x80"), "comment"),
        (wire.field(9, b"ok") + wire.field(9, b"\x80"), "technologies_held"),
        (wire.field(7, wire.field(1, b"LAW-\xfe") + wire.field(2, wire.number(1, 3))), "answers"),
        (wire.field(7, wire.field(1, b"LAW-01") + wire.field(2, wire.field(11, b"\xf4\x90\x80\x80"))), "comment"),
        (wire.field(8, wire.field(1, b"\xe2\x82")), "technology_id"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_invalid_utf8(api, response, field):
    error = refused(lambda: api.raw(SUBMIT, wire.response_with(VALID + response)))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert any(field in path for path in violations(error)), violations(error)


# Messages that say what can't be.

FAULTS = {
    'answers["NOT-01"]': {"answers": {"NOT-01": {"level": 1}}},
    'answers["LAW-01"].choice': {"answers": {"LAW-01": {"choice": "yes"}}},
    'answers["LAW-03"].level': {"answers": {"LAW-03": {"level": 3}}},
    'answers["LIM-07"].level': {"answers": {"LIM-07": {"level": 3}}},
    'answers["LAW-01"].number': {"answers": {"LAW-01": {"number": 3.0}}},
    'answers["LAW-01"].level': {"answers": {"LAW-01": {"level": 7}}},
    'answers["LIM-07"].number': {"answers": {"LIM-07": {"number": "NaN"}}},
    'answers["LIM-07"]': {"answers": {"LIM-07": {}}},
    'answers["LAW-01"].unknown': {"answers": {"LAW-01": {"unknown": False}}},
    'answers["LAW-01"].withheld': {"answers": {"LAW-01": {"withheld": False}}},
    'answers["LAW-01"].not_applicable': {"answers": {"LAW-01": {"not_applicable": ""}}},
    'answers["LAW-01"].target_level': {"answers": {"LAW-01": {"level": 1, "target_level": 5}}},
    'answers["LAW-01"].comment': {"answers": {"LAW-01": {"level": 1, "comment": "nul \x00"}}},
    'answers["LAW-03"].comment': {"answers": {"LAW-03": {"choice": "no", "comment": "x" * 8193}}},
    "state_code": {"state_code": "Atlantis"},
    "round": {"round": "spring"},
    "instrument_id": {"instrument_id": "other"},
    "technology_requests[0].technology_id": {"technology_requests": [{"technology_id": "magic", "kind": "goods"}]},
    "technology_requests[0].kind": {"technology_requests": [{"technology_id": "disk-imaging"}]},
    "technology_requests[0].mitigations[0].mitigation_id": {
        "technology_requests": [
            {"technology_id": "disk-imaging", "kind": "goods", "mitigations": [{"mitigation_id": "MIT-99"}]}
        ]
    },
    "technologies_held[0]": {"technologies_held": ["magic"]},
}


@pytest.mark.parametrize("field", FAULTS)
def test_what_cannot_be_is_named_by_its_field(api, field):
    error = refused(lambda: api.submit(small_response(**FAULTS[field])))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert set(violations(error)) == {field}
    assert "allowed" in violations(error)[field]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_numbers_are_finite(api, number):
    error = refused(lambda: api.submit(small_response(answers={"LIM-07": {"number": number}})))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert set(violations(error)) == {'answers["LIM-07"].number'}


@pytest.mark.parametrize(
    ("response", "field"),
    [
        (wire.number(200, 7), "200"),
        (wire.field(201, b"text"), "201"),
        (wire.field(7, wire.field(1, b"LAW-02") + wire.field(2, wire.number(1, 3) + wire.number(99, 1))), "LAW-02"),
        (wire.field(8, wire.field(1, b"disk-imaging") + wire.number(2, 1) + wire.number(77, 1)), "technology_requests[0]"),
    ],
    ids=["number", "bytes", "in an answer", "in a request"],
)
def test_unknown_fields_are_refused(api, response, field):
    error = refused(lambda: api.raw(SUBMIT, wire.response_with(VALID + response)))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert any(field in path for path in violations(error)), violations(error)


def test_unknown_enum_numbers_are_refused(api):
    response = small_response()
    response.answers["LAW-01"].evidence_grade = 77
    response.tlp = -3
    error = refused(lambda: api.submit(response))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert set(violations(error)) == {"tlp", 'answers["LAW-01"].evidence_grade'}


@pytest.mark.parametrize("request_id", ["", "x" * 129, "späte", "line\nbreak", "nul\x00"], ids=ascii)
def test_request_ids_are_printable_ascii(api, request_id):
    request = assessment_service_pb2.SubmitResponseRequest(request_id=request_id, response=small_response())
    error = refused(lambda: api.call(api.assessments.SubmitResponse, request))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert set(violations(error)) == {"request_id"}


def test_a_submit_without_a_response(api):
    request = assessment_service_pb2.SubmitResponseRequest(request_id="empty")
    error = refused(lambda: api.call(api.assessments.SubmitResponse, request))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert violations(error)


def test_many_faults_fit_the_trailers_and_their_number_is_given(api):
    answers = {f"NOT-{n:04}": {"level": 1} for n in range(1000)}
    error = refused(lambda: api.submit(small_response(answers=answers)))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert 20 <= len(violations(error)) < 1000
    assert "1000" in error.details()
    trailers = sum(len(key) + len(value) for key, value in error.trailing_metadata())
    assert trailers < 8 << 10


# What is not there, or there already.


def test_an_unknown_instrument_version(api):
    error = refused(lambda: api.submit(small_response(instrument_version="9.9")))
    assert error.code() == grpc.StatusCode.FAILED_PRECONDITION
    assert "0.1" in str(info(error).metadata), "the versions there are"


@pytest.mark.parametrize("subject", [{"assessment_id": "01ARZ3NDEKTSV4RRFFQ69G5FAV"}, {"state_code": "XZZ"}], ids=str)
def test_what_is_absent_is_not_found(api, subject):
    error = refused(lambda: api.scorecard(**subject))
    assert error.code() == grpc.StatusCode.NOT_FOUND
    assert error.details()


def test_a_scorecard_of_nothing_is_invalid(api):
    error = refused(lambda: api.call(api.scores.GetScorecard, score_service_pb2.GetScorecardRequest()))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert violations(error)


def test_an_unknown_profile(fresh_api):
    stored = fresh_api.submit(small_response()).assessment_id
    error = refused(lambda: fresh_api.scorecard(assessment_id=stored, profile_id="no-such"))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert "default" in violations(error)["profile_id"]


@pytest.mark.parametrize("size", [-1, 501, 2**31 - 1])
def test_page_sizes(api, size):
    request = assessment_service_pb2.ListAssessmentsRequest(page_size=size)
    if size < 0:
        error = refused(lambda: api.call(api.assessments.ListAssessments, request))
        assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    else:
        assert len(api.call(api.assessments.ListAssessments, request).assessments) <= 500


def test_a_deadline_that_is_over(server):
    client = Api(server)
    request = assessment_service_pb2.ListAssessmentsRequest()
    error = refused(lambda: client.assessments.ListAssessments(request, metadata=client.metadata, timeout=1e-6))
    assert error.code() == grpc.StatusCode.DEADLINE_EXCEEDED
    client.close()
