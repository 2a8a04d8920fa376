"""The Connect protocol over HTTP: the same answers as over gRPC, and its own rules about errors, time and packing.

Where a case has a counterpart in Connect's conformance suite, its group is named in a comment.
"""

import base64
import gzip
import json
import re

import grpc
import pytest
from google.protobuf import json_format
from google.protobuf.descriptor_pool import Default
from google.protobuf.message_factory import GetMessageClass
from google.rpc import error_details_pb2

from capacity.v1 import (  # noqa: F401  (registers the services)
    admin_service_pb2,
    assessment_service_pb2,
    instrument_service_pb2,
    review_service_pb2,
    score_service_pb2,
    sign_in_service_pb2,
    transfer_service_pb2,
)
from http_door import Door, code_of, violations
from refusal import log_lines
from repository import SAMPLES
from survey_file import read_response

SERVICES = ("Admin", "Assessment", "Instrument", "Review", "Score", "SignIn", "Transfer")
METHODS = {
    f"{service}Service/{method.name}": method
    for service in SERVICES
    for method in Default().FindServiceByName(f"capacity.v1.{service}Service").methods
    # Streams are asked in frames.
    if not method.server_streaming
}
READ_ONLY = [name for name, method in METHODS.items() if method.GetOptions().idempotency_level == 1]
# gRPC status -> the protocol's word and HTTP status ("Connect Code to HTTP Code" of its specification).
CODES = {
    grpc.StatusCode.INVALID_ARGUMENT: ("invalid_argument", 400),
    grpc.StatusCode.NOT_FOUND: ("not_found", 404),
    grpc.StatusCode.FAILED_PRECONDITION: ("failed_precondition", 400),
    grpc.StatusCode.UNAUTHENTICATED: ("unauthenticated", 401),
    grpc.StatusCode.PERMISSION_DENIED: ("permission_denied", 403),
    grpc.StatusCode.ALREADY_EXISTS: ("already_exists", 409),
    grpc.StatusCode.RESOURCE_EXHAUSTED: ("resource_exhausted", 429),
}
CALLER = "AdminService/GetCaller"


@pytest.fixture(scope="module")
def door(server):
    return Door(server)


@pytest.fixture(scope="module")
def stored(api):
    """An assessment to ask about."""
    return api.submit(read_response(SAMPLES[0]))


def requests_for(name: str, stored) -> dict:
    """A request that the method answers, as far as one assessment goes."""
    fields = {field.name for field in METHODS[name].input_type.fields}
    request = {"assessmentId": stored.assessment_id} if "assessment_id" in fields else {}
    if not request and "state_code" in fields:
        request = {"stateCode": stored.scorecard.state_code}
    if name.endswith("/GetInstrument"):
        request = {"instrumentId": "cyber-capacity", "version": "0.1"}
    return request


def timeless(text: str) -> str:
    return re.sub(r'"\d{4}-\d\d-\d\dT[\d:.]+Z"', '"a time"', text)


@pytest.mark.parametrize("name", METHODS)
def test_every_method_answers_as_over_grpc(server, api, door, stored, name):
    """Those that change something are called with an empty request, by nobody."""
    method = METHODS[name]
    is_read = name in READ_ONLY
    content = requests_for(name, stored) if is_read else {}
    request = json_format.ParseDict(content, GetMessageClass(method.input_type)())
    metadata = api.metadata if is_read else []
    over_http = (door if is_read else door.of("")).post(name, json.dumps(content))
    try:
        answer = api.raw(f"/capacity.v1.{name}", request.SerializeToString(), metadata=metadata)
    except grpc.RpcError as error:
        assert (code_of(over_http), over_http.status_code) == CODES[error.code()]
        assert over_http.json()["message"] == error.details()
        return
    assert over_http.status_code == 200, over_http.text
    expected = GetMessageClass(method.output_type).FromString(answer)
    found = json_format.Parse(over_http.text, GetMessageClass(method.output_type)())
    if name.endswith("/GetDueDiligence"):  # it says when it was made
        found, expected = (timeless(json_format.MessageToJson(message)) for message in (found, expected))
    assert found == expected


def test_most_methods_are_read_only():
    assert len(READ_ONLY) >= 25
    assert not [name for name in READ_ONLY if name.split("/")[1].startswith(("Create", "Set", "Submit", "Erase"))]


@pytest.mark.parametrize("name", READ_ONLY)
def test_a_get_answers_as_a_post_does(door, stored, name):
    # Conformance: Basic / Connect GET.
    content = json.dumps(requests_for(name, stored))
    posted = door.post(name, content)
    query = {"connect": "v1", "encoding": "json", "message": content}
    got = door.get(f"/capacity.v1.{name}", params=query, headers=door.headers())
    assert (got.status_code, timeless(got.text)) == (posted.status_code, timeless(posted.text))
    if got.status_code != 200:
        return
    assert got.headers["Cache-Control"] == "private, no-cache"
    again = door.get(
        f"/capacity.v1.{name}", params=query, headers=door.headers({"If-None-Match": got.headers["ETag"]})
    )
    if not name.endswith("/GetDueDiligence"):  # which says when it was made, and so is new each time
        assert (again.status_code, again.content) == (304, b"")


def test_a_get_with_base64_and_gzip_and_protobuf(door):
    reply = GetMessageClass(METHODS["AdminService/ListStates"].output_type)
    message = base64.urlsafe_b64encode(gzip.compress(b"\x08\x05")).rstrip(b"=").decode()
    query = {"connect": "v1", "encoding": "proto", "base64": "1", "compression": "gzip", "message": message}
    got = door.get("/capacity.v1.AdminService/ListStates", params=query, headers=door.headers())
    assert (got.status_code, got.headers["Content-Type"]) == (200, "application/proto")
    reply.FromString(got.content)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({"connect": "v2", "encoding": "json", "message": "{}"}, "connect"),
        ({"encoding": "json"}, "message"),
        ({"encoding": "json", "message": "!", "base64": "1"}, "base64"),
        ({"encoding": "json", "message": "{}", "base64": "2"}, "base64"),
    ],
)
def test_a_get_that_is_wrong(door, query, words):
    got = door.get(f"/capacity.v1.{CALLER}", params=query, headers=door.headers())
    assert (code_of(got), got.status_code) == ("invalid_argument", 400)
    assert words in got.json()["message"]


def test_what_changes_something_is_no_get(door):
    query = {"encoding": "json", "message": "{}"}
    got = door.get("/capacity.v1.AdminService/CreateAgency", params=query, headers=door.headers())
    assert (got.status_code, got.headers["Allow"]) == (405, "POST")


def test_protobuf_in_and_out(api, door, stored):
    request = score_service_pb2.GetScorecardRequest(assessment_id=stored.assessment_id)
    answer = door.post(
        "ScoreService/GetScorecard", request.SerializeToString(), {"Content-Type": "application/proto"}
    )
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/proto")
    found = score_service_pb2.GetScorecardResponse.FromString(answer.content).scorecard
    assert found == api.scorecard(assessment_id=stored.assessment_id)


def test_a_submit_over_http_is_a_submit(api, door):
    response = json_format.MessageToDict(read_response(SAMPLES[1]))
    content = json.dumps({"requestId": "over-http", "response": response})
    first, second = (door.post("AssessmentService/SubmitResponse", content) for _ in range(2))
    assert first.status_code == 200, first.text
    assert second.json()["assessmentId"] == first.json()["assessmentId"], "sent twice, stored once"
    assert api.get(first.json()["assessmentId"]).assessment_id == first.json()["assessmentId"]


def test_faults_name_every_field_with_its_place(door):
    # Conformance: Errors / unary error details.
    answer = door.post("AdminService/ListStates", '{"pageSize": "many",\n "colour": 1}')
    assert (code_of(answer), answer.status_code) == ("invalid_argument", 400)
    assert set(violations(answer)) == {"page_size", "colour"}
    assert "line 2" in violations(answer)["colour"]
    (detail,) = [item for item in answer.json()["details"] if item["type"] == "google.rpc.BadRequest"]
    assert "=" not in detail["value"]
    parsed = error_details_pb2.BadRequest.FromString(base64.b64decode(detail["value"] + "=="))
    assert {fault.field for fault in parsed.field_violations} == {"page_size", "colour"}


@pytest.mark.parametrize("content", ["", "{", "[]", "null1", '{"a":1,}', b"\xff\xfe", "{}{}", "[" * 200])
def test_json_that_is_none(door, content):
    answer = door.post(CALLER, content)
    assert (code_of(answer), answer.status_code) == ("invalid_argument", 400)


@pytest.mark.parametrize("kind", ["text/plain", "application/json; charset=latin-1", "application/grpc", "json", ""])
def test_other_media_types(door, kind):
    # Conformance: Connect Unexpected Requests / unexpected content-type.
    answer = door.post(CALLER, "{}", {"Content-Type": kind})
    assert (answer.status_code, answer.headers["Accept-Post"]) == (415, "application/json, application/proto")


def test_a_charset_is_allowed(door):
    assert door.post(CALLER, "{}", {"Content-Type": "application/json; charset=utf-8"}).status_code == 200


@pytest.mark.parametrize("name", ["AdminService/NoSuch", "NoSuchService/Get", "AdminService", "AdminService/"])
def test_unknown_methods(door, name):
    # Conformance: Basic / unimplemented.
    answer = door.post(name)
    assert (code_of(answer), answer.status_code) == ("unimplemented", 404)


def test_the_protocol_version(door):
    assert door.post(CALLER, "{}", {"Connect-Protocol-Version": "1"}).status_code == 200
    assert code_of(door.post(CALLER, "{}", {"Connect-Protocol-Version": "2"})) == "invalid_argument"


def test_time_that_is_over(door):
    # Conformance: Timeouts / unary.
    answer = door.post(CALLER, "{}", {"Connect-Timeout-Ms": "0"})
    assert (code_of(answer), answer.status_code) == ("deadline_exceeded", 504)
    assert door.post(CALLER, "{}", {"Connect-Timeout-Ms": "30000"}).status_code == 200


@pytest.mark.parametrize("timeout", ["-1", "1s", "10000000000", "1.5"])
def test_time_that_is_no_number(door, timeout):
    assert code_of(door.post(CALLER, "{}", {"Connect-Timeout-Ms": timeout})) == "invalid_argument"


def test_packed_requests_and_answers(door):
    # Conformance: Basic / compression.
    answer = door.post(
        "InstrumentService/GetInstrument",
        gzip.compress(b'{"instrumentId": "cyber-capacity", "version": "0.1"}'),
        {"Content-Encoding": "gzip", "Accept-Encoding": "gzip"},
    )
    assert (answer.status_code, answer.headers["Content-Encoding"]) == (200, "gzip")
    assert int(answer.headers["Content-Length"]) < len(answer.content) / 2
    plain = door.post(
        "InstrumentService/GetInstrument",
        '{"instrumentId": "cyber-capacity", "version": "0.1"}',
        {"Accept-Encoding": "identity"},
    )
    assert "Content-Encoding" not in plain.headers and plain.content == answer.content


def test_packing_that_nobody_knows(door):
    # Conformance: Connect Unexpected Requests / unknown compression.
    answer = door.post(CALLER, "{}", {"Content-Encoding": "br"})
    assert (code_of(answer), answer.status_code) == ("unimplemented", 501)
    assert "gzip" in answer.json()["message"]
    assert code_of(door.post(CALLER, "no gzip", {"Content-Encoding": "gzip"})) == "invalid_argument"


def test_what_is_too_large(server, door):
    # Conformance: Message Size / server receive limit.
    large = b" " * ((4 << 20) + 1)
    answer = door.post(CALLER, large)
    assert (code_of(answer), answer.status_code) == ("resource_exhausted", 429)
    bomb = gzip.compress(b" " * (1 << 30), compresslevel=9)
    assert len(bomb) < 2 << 20
    before = server.memory("VmHWM")
    answer = door.post(CALLER, bomb, {"Content-Encoding": "gzip"})
    assert (code_of(answer), answer.status_code) == ("resource_exhausted", 429)
    assert server.memory("VmHWM") - before < 100 << 20, "a bomb must not be unpacked"
    values = door.post(CALLER, '{"a":[' + "1," * 600_000 + "1]}")
    assert code_of(values) == "resource_exhausted"


def test_nothing_is_read_for_nobody(door):
    """The body is faulty; without a token that is not even looked at."""
    answer = door.of("").post(CALLER, "{")
    assert (code_of(answer), answer.status_code) == ("unauthenticated", 401)
    assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_the_log_has_calls_but_neither_tokens_nor_queries(server, door):
    query = {"encoding": "json", "message": '{"stateCode": "XZZ"}', "secret": "Zq7Zq7"}
    door.get("/capacity.v1.ScoreService/GetScorecard", params=query, headers=door.headers())
    assert log_lines(server, method="capacity.v1.ScoreService/GetScorecard")
    text = server.log.read_text(errors="replace")
    assert "Zq7Zq7" not in text and "XZZ" not in text and server.token not in text
