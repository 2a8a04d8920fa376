"""Streams through the HTTP door: the feed as a browser reads it, with everything that happens to long calls."""

import gzip
import json
import re
import socket
import subprocess
import threading
import time

import pytest
import requests

from capacity.v1 import (
    assessment_service_pb2 as assessments, feed_pb2, report_pb2, report_service_pb2_grpc,
)  # fmt: skip
from api import Api
from capacity_server import CapacityServer
from connect_frames import PACKED, ConnectStream, frame
from http_door import Door, violations_in
from people import Office
from repository import executable
from small import small_response

WATCH = "AssessmentService/WatchAssessments"


def watch(door, headers: dict | None = None, **request) -> ConnectStream:
    return ConnectStream(door, WATCH, frame(json.dumps(request)), headers=headers)


def take(stream, count: int) -> tuple[list, str]:
    """So many events, and the token behind the last one."""
    found, token = [], ""
    with stream:
        for content in stream.messages():
            message = json.loads(content)
            token = message["resumeToken"]
            if message.get("event"):
                event = message["event"]
                found.append((event["kind"].removeprefix("FEED_EVENT_KIND_"), event["assessmentId"]))
                if len(found) == count:
                    break
    return found, token


def streams_open(door) -> int:
    return int(re.search(r"^capacity_streams_open (\d+)$", door.get("/metrics").text, re.MULTILINE)[1])


def wait_for_streams(door, count: int) -> None:
    end = time.monotonic() + 60
    while (found := streams_open(door)) != count:
        assert time.monotonic() < end, f"{found} streams are open, not {count}"
        time.sleep(0.02)


@pytest.fixture
def office(fresh_api):
    office = Office(fresh_api)
    office.state("XTA")
    office.home = fresh_api.of(office.token("submitter", "agency-one"))
    return office


@pytest.fixture
def door(fresh_server):
    return Door(fresh_server)


def submit(api, round_: str) -> str:
    return api.submit(small_response("XTA", round_)).assessment_id


def test_each_change_once_across_a_restart(office, fresh_server, door):
    ids = [submit(office.home, f"2026-{number}") for number in (1, 2, 3)]
    first, token = take(watch(door, fromStart=True), 2)
    assert first == [("SUBMITTED", ids[0]), ("SUBMITTED", ids[1])]
    office.label(ids[0], "GREEN")
    fresh_server.kill()
    fresh_server.start()
    again = Api(fresh_server)
    door = Door(fresh_server)
    ids.append(submit(again, "2026-4"))
    rest, token = take(watch(door, resumeToken=token), 3)
    assert rest == [("SUBMITTED", ids[2]), ("LABELLED", ids[0]), ("SUBMITTED", ids[3])]
    # A token of one door works at the other.
    request = assessments.WatchAssessmentsRequest(resume_token=token)
    stream = again.assessments.WatchAssessments(request, metadata=again.metadata, timeout=60)
    next(stream)
    ids.append(submit(again, "2026-5"))
    assert next(stream).event.assessment_id == ids[4]
    stream.cancel()
    assert take(watch(door, resumeToken=token), 1)[0] == [("SUBMITTED", ids[4])]
    again.close()


def test_it_tells_at_once(office, door):
    with watch(door) as stream:
        messages = stream.messages()
        assert "event" not in json.loads(next(messages))
        for number in range(1, 4):
            made = submit(office.home, f"2026-{number}")
            assert json.loads(next(messages))["event"]["assessmentId"] == made
    assert stream.flags == [0] * 4, "what gzip makes no smaller is sent as it is"
    assert (stream.response.status_code, stream.response.headers["Content-Type"]) == (200, "application/connect+json")
    assert stream.response.headers["Cache-Control"] == "no-store"


def test_protobuf_in_frames_that_are_packed(office, door):
    made = submit(office.home, "2026-1")
    request = gzip.compress(assessments.WatchAssessmentsRequest(from_start=True).SerializeToString())
    headers = {"Connect-Content-Encoding": "gzip", "Connect-Accept-Encoding": "br, gzip"}
    with ConnectStream(door, WATCH, frame(request, 1), "proto", headers) as stream:
        found = [assessments.WatchAssessmentsResponse.FromString(next(stream.messages())) for _ in range(2)]
    assert stream.response.headers["Content-Type"] == "application/connect+proto"
    assert stream.response.headers["Connect-Content-Encoding"] == "gzip"
    assert (found[1].event.assessment_id, found[1].event.kind) == (made, feed_pb2.FEED_EVENT_KIND_SUBMITTED)


def test_a_report_in_packed_frames_is_the_report(office, fresh_api, door):
    made = submit(office.home, "2026-1")
    request = report_pb2.GenerateReportRequest(
        kind="REPORT_KIND_STATE_PROFILE", assessment_id=made, format="REPORT_FORMAT_HTML", language_code="en"
    )
    stub = report_service_pb2_grpc.ReportServiceStub(fresh_api.channel)
    over_grpc = list(stub.GenerateReport(request, metadata=fresh_api.metadata, timeout=60))
    method, body = "ReportService/GenerateReport", frame(request.SerializeToString())
    with ConnectStream(door, method, body, "proto", {"Connect-Accept-Encoding": "gzip"}) as stream:
        packed = [report_pb2.ReportChunk.FromString(content) for content in stream.messages()]
    assert stream.end == {} and packed == over_grpc
    assert PACKED in stream.flags, "a page is smaller as gzip"
    with ConnectStream(door, method, body, "proto") as stream:
        plain = [report_pb2.ReportChunk.FromString(content) for content in stream.messages()]
    assert plain == over_grpc and PACKED not in stream.flags
    assert "Connect-Content-Encoding" not in stream.response.headers


def test_refusals_stand_in_the_last_frame(door):
    with watch(door, resumeToken="none of yours") as stream:
        error = stream.ended()["error"]
        assert stream.response.status_code == 200
    assert error["code"] == "invalid_argument" and set(violations_in(error)) == {"resume_token"}
    with watch(door, colour="blue") as stream:
        assert set(violations_in(stream.ended()["error"])) == {"colour"}
    with watch(door.of("nobody")) as stream:
        assert stream.ended()["error"]["code"] == "unauthenticated"


def test_the_time_of_a_stream_ends_it_in_words(door):
    with watch(door, {"Connect-Timeout-Ms": "300"}) as stream:
        end = stream.ended()
    assert end["error"]["code"] == "deadline_exceeded"
    assert "time" in end["error"]["message"]
    wait_for_streams(door, 0)


def test_a_revoked_token_hears_no_more(office, door):
    bearer = office.token("submitter", "agency-one")
    with watch(door.of(bearer.secret)) as stream:
        next(stream.messages())
        office.revoke(bearer)
        submit(office.home, "2026-1")
        assert stream.ended()["error"]["code"] == "unauthenticated"
    assert len(stream.flags) == 2, "nothing but the end"


def test_a_stopping_server_ends_streams_in_words(fresh_server, door):
    with watch(door) as stream:
        token = json.loads(next(stream.messages()))["resumeToken"]
        stopping = threading.Thread(target=fresh_server.stop)
        stopping.start()
        error = stream.ended()["error"]
        stopping.join()
    assert error["code"] == "unavailable" and "resume_token" in error["message"] and token


def test_who_leaves_frees_the_call(door):
    streams = [watch(door) for _ in range(20)]
    for stream in streams:
        next(stream.messages())
    assert streams_open(door) == 20
    for stream in streams:
        stream.response.close()
    wait_for_streams(door, 0)


WATCHERS, EVENTS = 80, 2000


def test_slow_readers_wait_and_nothing_is_held_for_them(tmp_path):
    data = tmp_path / "data"
    fill = [executable("capacityd"), "dev", "fill", "--data", str(data), "--count", str(EVENTS), "--response-bytes", "256"]
    subprocess.run(fill, check=True, capture_output=True, timeout=300)
    server = CapacityServer(data).start()
    readers = []
    try:
        door = Door(server)
        asked = told(watch(door, fromStart=True)) * WATCHERS
        before = server.memory()
        readers = [silent_reader(door) for _ in range(WATCHERS)]
        wait_for_streams(door, WATCHERS)
        settle(server.memory)
        # Asked for are more than 50 MB. Connections and calls take some memory, whatever they carry.
        assert asked > 50 << 20
        assert server.memory() - before < asked / 2, "held in the server"
        # Whoever reads at last finds everything.
        assert read_all(readers[0]).count(b'"kind"') == EVENTS
    finally:
        for reader in readers:
            reader.close()
        server.stop()


def settle(figure, share: float = 0.02) -> None:
    """Waits until a figure grows no more, as good as."""
    last, now = 0, figure()
    while now > last * (1 + share):
        time.sleep(1)
        last, now = now, figure()


def told(stream) -> int:
    """How many bytes all events take."""
    count = size = 0
    with stream:
        for content in stream.messages():
            count += "event" in json.loads(content)
            size += len(content)
            if count == EVENTS:
                return size
    raise AssertionError(f"only {count} events")


def silent_reader(door) -> socket.socket:
    """Asks for everything, and reads nothing."""
    host, port = door.address.rsplit(":", 1)
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.settimeout(60)
    connection.connect((host, int(port)))
    body = frame('{"fromStart": true}')
    head = (
        f"POST /capacity.v1.{WATCH} HTTP/1.1\r\nHost: {door.address}\r\nAuthorization: Bearer {door.token}\r\n"
        f"Content-Type: application/connect+json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    connection.sendall(head.encode() + body)
    return connection


def read_all(connection: socket.socket) -> bytes:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
    content = bytearray()
    count = 0  # a word may stand on both sides of a border
    while count < EVENTS and (chunk := connection.recv(1 << 16)):
        count += (bytes(content[-5:]) + chunk).count(b'"kind"')
        content += chunk
    return bytes(content)


def test_an_unknown_way_to_call_is_told_by_the_status(door):
    url = f"{door.url}/capacity.v1.{WATCH}"
    unary = requests.post(url, data="{}", headers=door.headers(), timeout=60)
    assert (unary.status_code, unary.headers["Accept-Post"]) == (415, "application/connect+json, application/connect+proto")
    got = requests.get(url, params={"encoding": "json", "message": "{}"}, headers=door.headers(), timeout=60)
    assert (got.status_code, got.headers["Allow"]) == (405, "POST")
