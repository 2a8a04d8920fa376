"""Hostile bytes: mutations of valid requests never get past the statuses that are allowed, and never end the server.

`Tests/run fuzz --rounds N` sends N of them; the seed stands in the output of a failure.
"""

import random
import socket
from collections.abc import Iterable

import grpc
import pytest

from capacity.v1 import assessment_service_pb2 as assessments
from capacity.v1 import score_service_pb2, transfer_service_pb2
from random_responses import Chance
from repository import SAMPLES
from small import small_response
from survey_file import read_response

pytestmark = pytest.mark.fuzz

ALLOWED = {
    grpc.StatusCode.OK,
    grpc.StatusCode.INVALID_ARGUMENT,
    grpc.StatusCode.FAILED_PRECONDITION,
    grpc.StatusCode.ALREADY_EXISTS,
    grpc.StatusCode.NOT_FOUND,
    grpc.StatusCode.RESOURCE_EXHAUSTED,
}
MEMORY = 200 << 20


def valid_requests() -> dict[str, list[bytes]]:
    samples = [read_response(path) for path in SAMPLES]
    responses = [*samples, small_response(), small_response(comment="日本語 \U0001f600")]
    transfers = [
        transfer_service_pb2.EvaluateTransferRequest(answers=sample.answers, technology_requests=sample.technology_requests)
        for sample in samples
    ]
    requests = {
        "AssessmentService/SubmitResponse": [
            assessments.SubmitResponseRequest(request_id=f"fuzz-{n}", response=response)
            for n, response in enumerate(responses)
        ],
        "AssessmentService/ValidateResponse": [
            assessments.ValidateResponseRequest(response=response) for response in responses
        ],
        "AssessmentService/ListAssessments": [
            assessments.ListAssessmentsRequest(page_size=5, page_token="abc", state_code="XAA", round="2026-1"),
        ],
        "AssessmentService/GetAssessment": [
            assessments.GetAssessmentRequest(assessment_id="01ARZ3NDEKTSV4RRFFQ69G5FAV", view=2, language_code="en"),
        ],
        "ScoreService/GetScorecard": [
            score_service_pb2.GetScorecardRequest(state_code="XAA", profile_id="default", language_code="en"),
        ],
        "TransferService/EvaluateTransfer": transfers,
    }
    return {path: [request.SerializeToString() for request in made] for path, made in requests.items()}


def mutated(chance: random.Random, content: bytes, others: list[bytes]) -> bytes:
    """One to four changes: bits, bytes, cuts, doubled or foreign pieces, lengths that lie."""
    result = bytearray(content)
    for _ in range(chance.randrange(1, 5)):
        place = chance.randrange(len(result)) if result else 0
        kind = chance.randrange(8)
        if kind == 0 and result:
            result[place] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del result[place:]
        elif kind == 2:
            del result[place : place + chance.randrange(1, 30)]
        elif kind == 3:
            result[place:place] = chance.randbytes(chance.randrange(1, 30))
        elif kind == 4:
            other = chance.choice(others)
            start = chance.randrange(len(other))
            result[place:place] = other[start : start + chance.randrange(1, 200)]
        elif kind == 5:
            piece = result[place : place + chance.randrange(1, 100)]
            result[place:place] = bytes(piece) * chance.randrange(1, 50)
        elif kind == 6 and result:
            result[place] = chance.choice([0x00, 0x7F, 0x80, 0xFF])
        elif kind == 7:
            result[place:place] = b"\xff" * chance.randrange(1, 12)
    return bytes(result)


def wild(chance: Chance) -> tuple[str, bytes]:
    """A request that every decoder reads and that no validator should let through, or not by much."""
    response = chance.response()
    if chance.often(0.5):
        for name in ("instrument_id", "instrument_version", "state_code", "round"):
            setattr(response, name, getattr(small_response(), name))
    kind = chance.random.randrange(3)
    if kind == 0:
        request = assessments.SubmitResponseRequest(request_id="wild", response=response, language_code=chance.text())
        return "AssessmentService/SubmitResponse", request.SerializeToString()
    if kind == 1:
        request = assessments.ValidateResponseRequest(response=response)
        return "AssessmentService/ValidateResponse", request.SerializeToString()
    request = transfer_service_pb2.EvaluateTransferRequest(
        answers=response.answers,
        technology_requests=response.technology_requests,
        technologies_held=response.technologies_held,
        language_code=chance.text(),
    )
    return "TransferService/EvaluateTransfer", request.SerializeToString()


def test_wild_requests(fresh_server, fresh_api, rounds):
    chance = Chance(20266)
    send(fresh_server, fresh_api, [wild(chance) for _ in range(max(1, rounds // 4))], "wild")


def test_mutated_requests(fresh_server, fresh_api, rounds):
    chance = random.Random(20264)
    requests = valid_requests()
    everything = [content for made in requests.values() for content in made]

    def hostile() -> tuple[str, bytes]:
        path = chance.choice(list(requests))
        return path, mutated(chance, chance.choice(requests[path]), everything)

    send(fresh_server, fresh_api, (hostile() for _ in range(rounds)), "mutated")


def send(server, api, hostile: Iterable[tuple[str, bytes]], kind: str) -> None:
    for path, made in valid_requests().items():
        for content in made:
            code_of(api, path, content)
    before = server.memory()
    seen: dict[str, int] = {}
    for number, (path, content) in enumerate(hostile):
        code = code_of(api, path, content)
        assert code in ALLOWED, f"round {number}, {path}: {code} for {content.hex()}"
        assert server.lives, f"round {number}, {path}: the server died of {content.hex()}"
        seen[code.name] = seen.get(code.name, 0) + 1
    print(f"{sum(seen.values())} {kind} requests: {seen}, {(server.memory() - before) >> 20} MiB more memory")
    assert server.memory() - before < MEMORY
    assert api.answers()
    api.submit(small_response())


def code_of(api, path: str, content: bytes) -> grpc.StatusCode:
    try:
        api.raw(f"/capacity.v1.{path}", content)
    except grpc.RpcError as error:
        return error.code()
    return grpc.StatusCode.OK


PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


def test_hostile_connections(fresh_server, fresh_api, rounds):
    chance = random.Random(20265)
    host, port = fresh_server.address.rsplit(":", 1)
    for number in range(max(20, rounds // 10)):
        content = chance.choice([
            chance.randbytes(chance.randrange(1, 2000)),
            b"GET / HTTP/1.1\r\nHost: x\r\n\r\n",
            PREFACE + chance.randbytes(chance.randrange(1, 2000)),
            PREFACE + b"\x00\x00\x00\x04\x00\x00\x00\x00\x00" + chance.randbytes(chance.randrange(1, 500)),
            PREFACE[: chance.randrange(1, len(PREFACE))],
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + chance.randbytes(300),
        ])  # fmt: skip
        with socket.create_connection((host, int(port)), timeout=10) as connection:
            try:
                connection.sendall(content)
            except OSError:
                pass  # the server hung up first, which is its right
        assert fresh_server.lives, f"round {number}: the server died of {content.hex()}"
    assert fresh_api.answers()
