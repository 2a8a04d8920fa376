"""The cases of Connect's conformance suite for servers, with our methods in the place of its own.

Names are those of the suite (`Suite/case`), so that each can be looked up there; what they ask is the protocol's. Left out are
client and bidirectional streams, which none of our methods takes (test_connect_conformance.py checks that), and answers
with headers of the caller's choice, which Tests/CapacityServerTests/HTTP/ConnectConformanceTests.swift has.
"""

import gzip
from dataclasses import dataclass, field

from connect_frames import frame

GET_CALLER = "AdminService/GetCaller"
LIST_STATES = "AdminService/ListStates"
GET_ASSESSMENT = "AssessmentService/GetAssessment"
WATCH = "AssessmentService/WatchAssessments"
LIMIT = 4 << 20


@dataclass(frozen=True)
class Case:
    """One request as it goes over the network, and what has to come back."""

    name: str
    method: str = GET_CALLER
    content: bytes = b"{}"
    kind: str = "application/json"
    headers: dict = field(default_factory=dict)
    verb: str = "POST"
    # Of the answer. Of streams: 200, whatever happens.
    status: int = 200
    # The word for the error; "": none.
    code: str = ""

    @property
    def is_stream(self) -> bool:
        return self.method == WATCH


def stream(name: str, *frames: bytes, codec: str = "proto", **more) -> Case:
    return Case(name, WATCH, b"".join(frames), f"application/connect+{codec}", **more)


PROTO = {"kind": "application/proto", "content": b""}
UNEXPECTED = [
    Case("Unexpected Requests/unexpected-content-type", content=b"12345678", kind="image/jpeg", status=415),
    Case("Connect Unexpected Requests/unexpected-codec", content=b"", kind="application/foo", status=415),
    Case("Connect Unexpected Requests/unexpected-verb", verb="DELETE", status=405, **PROTO),
    Case("Connect Unexpected Requests/unexpected-uri", "UnknownService/UnknownMethod", status=404, code="unimplemented", **PROTO),
    Case("Connect Unexpected Requests/unexpected-compression", headers={"Content-Encoding": "foo"}, status=501,
         code="unimplemented", **PROTO),
    stream("Connect Unexpected Requests/unexpected-compression of a stream", frame(b""),
           headers={"Connect-Content-Encoding": "foo"}, code="unimplemented"),
    stream("Connect Unexpected Requests/unexpected-compressed-message", frame(gzip.compress(b""), 1),
           headers={"Connect-Content-Encoding": "identity"}, code="internal"),
    stream("Connect Unexpected Requests/server-stream/no-request", code="unimplemented"),
    stream("Connect Unexpected Requests/server-stream/multiple-requests", frame(b""), frame(b""), code="unimplemented"),
    Case("Basic/unimplemented", "AdminService/Unimplemented", status=404, code="unimplemented"),
]  # fmt: skip

ASSESSMENT = b'{"assessmentId": "01JZ0000000000000000000000"}'
ERRORS = [
    Case("Errors/unary/invalid-argument", LIST_STATES, b'{"pageToken": "none"}', status=400, code="invalid_argument"),
    Case("Errors/unary/not-found", GET_ASSESSMENT, ASSESSMENT, status=404, code="not_found"),
    Case("Errors/unary/already-exists", "AdminService/CreateState", b'{"stateCode": "XTA"}', status=409, code="already_exists"),
    Case("Errors/unary/permission-denied", "AdminService/ListTokens", headers={"as": "reader"}, status=403, code="permission_denied"),
    Case("Errors/unary/failed-precondition", "AssessmentService/SubmitResponse",
         b'{"requestId": "one", "response": {"instrumentId": "cyber-capacity", "instrumentVersion": "9.9", "stateCode": "XTA", "round": "2026-1"}}',
         status=400, code="failed_precondition"),
    Case("Errors/unary/unauthenticated", headers={"as": "nobody"}, status=401, code="unauthenticated"),
    stream("Errors/server-stream/invalid-argument", frame('{"resumeToken": "none"}'), codec="json", code="invalid_argument"),
    stream("Errors/server-stream/unauthenticated", frame(b""), headers={"as": "nobody"}, code="unauthenticated"),
    stream("Errors/server-stream/deadline-exceeded", frame(b""), headers={"Connect-Timeout-Ms": "0"}, code="deadline_exceeded"),
    stream("Timeouts/server-stream", frame(b""), headers={"Connect-Timeout-Ms": "200"}, code="deadline_exceeded"),
]  # fmt: skip

# An unknown field of the length that fills a protobuf message up; JSON is filled up with spaces.
FIELD = b"\xba\x06"


def proto_of(size: int) -> bytes:
    count = size - len(FIELD) - 4
    length = bytes([count & 0x7F | 0x80, count >> 7 & 0x7F | 0x80, count >> 14 & 0x7F | 0x80, count >> 21])
    return FIELD + length + b"a" * count


SIZES = [
    Case("Server Message Size/unary/request-equal-to-server-limit", content=b"{}" + b" " * (LIMIT - 2)),
    Case("Server Message Size/unary/request-equal-to-server-limit, protobuf", content=proto_of(LIMIT), kind="application/proto"),
    Case("Server Message Size/unary/request-exceeds-server-limit", content=b"{}" + b" " * (LIMIT + 8), status=429,
         code="resource_exhausted"),
    Case("Server Message Size/unary/request-exceeds-server-limit, protobuf", content=proto_of(LIMIT + 10),
         kind="application/proto", status=429, code="resource_exhausted"),
    Case("Server Message Size/unary/request-exceeds-server-limit, packed", content=gzip.compress(b"{}" + b" " * (LIMIT + 8)),
         headers={"Content-Encoding": "gzip"}, status=429, code="resource_exhausted"),
    stream("Server Message Size/server-stream/request-exceeds-server-limit", frame(proto_of(LIMIT + 10)),
           code="resource_exhausted"),
    stream("Server Message Size/server-stream/request-exceeds-server-limit, packed",
           frame(gzip.compress(proto_of(LIMIT + 10)), 1), headers={"Connect-Content-Encoding": "gzip"}, code="resource_exhausted"),
    stream("Server Message Size/server-stream/request-equal-to-server-limit", frame(proto_of(LIMIT)),
           headers={"Connect-Timeout-Ms": "2000"}, code="deadline_exceeded"),
]  # fmt: skip

CASES = UNEXPECTED + ERRORS + SIZES
