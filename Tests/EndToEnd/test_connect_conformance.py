"""Connect's conformance suite for servers, case by case, over our methods."""

import base64
import gzip
import http.client
import itertools
import json
import socket

import pytest
import requests
from google.protobuf.descriptor_pool import Default
from google.protobuf.message import Message

from capacity.v1 import admin_service_pb2 as admin, assessment_service_pb2 as assessments, report_service_pb2, review_service_pb2  # noqa: F401
from connect_cases import CASES, GET_CALLER, WATCH, Case, frame
from connect_frames import ConnectStream
from http_door import Door
from people import Office
from small import small_response
from test_http_door import SERVICES

CODECS, PACKINGS = ("json", "proto"), ("identity", "gzip")


@pytest.fixture(scope="module")
def office(api):
    office = Office(api)
    office.state("XTA")
    return office


@pytest.fixture(scope="module")
def door(server):
    return Door(server)


@pytest.fixture(scope="module")
def tokens(office, door):
    reader = office.token("reader", "agency-one")
    return {"owner": door.token, "reader": reader.secret, "nobody": ""}


def test_no_method_takes_a_stream():
    """The suite's client and bidirectional streams have nothing to be tried on."""
    for service in (*SERVICES, "Report"):
        for method in Default().FindServiceByName(f"capacity.v1.{service}Service").methods:
            assert not method.client_streaming, method.full_name


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_case_of_the_suite(door, tokens, case: Case):
    headers = dict(case.headers)
    caller = door.of(tokens[headers.pop("as", "owner")])
    url = f"{door.url}/capacity.v1.{case.method}"
    headers = caller.headers({"Content-Type": case.kind} | headers)
    answer = requests.request(case.verb, url, data=case.content, headers=headers, timeout=60)
    assert answer.status_code == case.status
    if case.is_stream:
        assert answer.headers["Content-Type"] in {"application/connect+json", "application/connect+proto"}
        assert last(answer.content)["error"]["code"] == case.code
        assert last(answer.content)["error"]["message"]
    elif case.code:
        assert answer.headers["Content-Type"] == "application/json"
        assert answer.json()["code"] == case.code and answer.json()["message"]
    elif case.status == 200:
        assert answer.headers["Content-Type"] == case.kind
    else:
        # The status alone says it, and clients read a code from that.
        assert answer.content == b""


def last(content: bytes) -> dict:
    """What the frame behind all others says."""
    while True:
        flags, length = content[0], int.from_bytes(content[1:5], "big")
        message, content = content[5 : 5 + length], content[5 + length :]
        if flags & 2:
            assert not content
            return json.loads(message)


@pytest.mark.parametrize(("codec", "packing"), [*itertools.product(CODECS, PACKINGS)])
class TestEachWayOfWriting:
    def request(self, message: Message, codec: str, packing: str) -> bytes:
        content = b"{}" if codec == "json" else message.SerializeToString()
        return gzip.compress(content) if packing == "gzip" else content

    def test_unary_success(self, door, codec, packing):
        # Basic/unary/success, Deadline Propagation/unary/success; its own headers are not ours to give back.
        content = self.request(admin.GetCallerRequest(), codec, packing)
        headers = {
            "Content-Type": f"application/{codec}", "Content-Encoding": packing, "Accept-Encoding": packing,
            "Connect-Timeout-Ms": "20000", "X-Conformance-Test": "Value1, Value2",
        }  # fmt: skip
        answer = door.post(GET_CALLER, content, headers)
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, f"application/{codec}")
        if codec == "json":
            assert answer.json()["principal"]["name"] == "owner"
        else:
            assert admin.GetCallerResponse.FromString(answer.content).principal.name == "owner"

    def test_get_success(self, door, codec, packing):
        # Connect with GET/success, in plain text (where it is text) and in base64.
        content = self.request(admin.GetCallerRequest(), codec, packing)
        query = {"connect": "v1", "encoding": codec, "compression": packing}
        encoded = base64.urlsafe_b64encode(content).rstrip(b"=").decode()
        answers = [door.get(f"/capacity.v1.{GET_CALLER}", params=query | {"base64": "1", "message": encoded}, headers=door.headers())]
        if packing == "identity":
            plain = query | {"message": content.decode()}
            answers.append(door.get(f"/capacity.v1.{GET_CALLER}", params=plain, headers=door.headers()))
        for answer in answers:
            assert (answer.status_code, answer.headers["Content-Type"]) == (200, f"application/{codec}")
            assert b"owner" in answer.content

    def test_server_stream_success_and_empty_request(self, api, door, codec, packing):
        # Basic/server-stream/success, Server Empty Requests/server-stream/empty-request.
        empty = b"{}" if codec == "json" else b""
        content = frame(gzip.compress(empty), 1) if packing == "gzip" else frame(empty)
        headers = {"Connect-Content-Encoding": packing, "Connect-Accept-Encoding": packing}
        with ConnectStream(door, WATCH, content, codec, headers) as stream:
            first = next(stream.messages())
        reply = json.loads(first) if codec == "json" else assessments.WatchAssessmentsResponse.FromString(first)
        assert reply["resumeToken"] if codec == "json" else reply.resume_token


def test_an_empty_unary_request(door):
    # Server Empty Requests/unary/empty-request: no bytes are a message of protobuf, packed or not.
    for packing, content in (("identity", b""), ("gzip", b""), ("gzip", gzip.compress(b""))):
        answer = door.post(GET_CALLER, content, {"Content-Type": "application/proto", "Content-Encoding": packing})
        assert answer.status_code == 200, packing


def test_aborted(office, door):
    # Errors/unary/aborted.
    made = office.api.submit(small_response("XTA", "2031-1", tlp="green")).assessment_id
    ministry = office.ministry("XTA")
    bearer = dict(ministry.metadata)["authorization"].removeprefix("Bearer ")
    request = json.dumps({"assessmentId": made, "etag": "an old one"})
    answer = door.of(bearer).post("ReviewService/StartReview", request)
    assert (answer.status_code, answer.json()["code"]) == (409, "aborted"), answer.text


def test_time_that_runs_out(door):
    # Timeouts/unary: what the server waits for here is the rest of the request.
    head = (
        f"POST /capacity.v1.{GET_CALLER} HTTP/1.1\r\nHost: {door.address}\r\nAuthorization: Bearer {door.token}\r\n"
        "Content-Type: application/json\r\nConnect-Timeout-Ms: 200\r\nContent-Length: 2\r\n\r\n{"
    )
    host, port = door.address.rsplit(":", 1)
    with socket.create_connection((host, int(port)), timeout=60) as connection:
        connection.sendall(head.encode())
        answer = http.client.HTTPResponse(connection)
        answer.begin()
        content = json.loads(answer.read())
    assert (answer.status, content["code"]) == (504, "deadline_exceeded"), content
    assert answer.headers["Connection"] == "close", "the rest of the request is not waited for"
