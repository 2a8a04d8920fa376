"""What is too large, on the wire or once decoded, ends in RESOURCE_EXHAUSTED and in bounded memory."""

from concurrent.futures import ThreadPoolExecutor

import grpc
import pytest
from google.rpc import error_details_pb2

import wire
from api import Api, details
from small import small_response

SUBMIT = "/capacity.v1.AssessmentService/SubmitResponse"
EVALUATE = "/capacity.v1.TransferService/EvaluateTransfer"
VALIDATE = "/capacity.v1.AssessmentService/ValidateResponse"
MEBIBYTE = 1 << 20
# 4 MiB on the wire, 8 times that and 1 MiB decoded, and what the transport and the allocator hold beside it.
MEMORY = 160 * MEBIBYTE


def code_of(call) -> tuple[grpc.StatusCode, grpc.RpcError | None]:
    try:
        call()
    except grpc.RpcError as error:
        return error.code(), error
    return grpc.StatusCode.OK, None


def test_a_message_of_5_mib(fresh_server, fresh_api):
    response = small_response(comment="x" * (5 * MEBIBYTE))
    code, error = code_of(lambda: fresh_api.submit(response))
    assert code == grpc.StatusCode.RESOURCE_EXHAUSTED
    (info,) = details(error, error_details_pb2.ErrorInfo)
    assert str(4 * MEBIBYTE) in str(info.metadata), "the limit and its value"
    assert fresh_api.answers()


def test_a_message_just_below_4_mib_is_read(fresh_api):
    comment = "x" * (4 * MEBIBYTE - 1000)
    code, _ = code_of(lambda: fresh_api.submit(small_response(comment=comment)))
    assert code == grpc.StatusCode.INVALID_ARGUMENT, "read, and refused for its long comment"
    assert fresh_api.answers()


MILLION = 1_000_000
HOSTILE = {
    "requests of nothing": (SUBMIT, lambda: wire.response_with(wire.field(8, b"") * MILLION)),
    "answers of nothing": (SUBMIT, lambda: wire.response_with(wire.field(7, b"") * MILLION)),
    "evidence of nothing": (
        SUBMIT,
        lambda: wire.response_with(wire.field(7, wire.field(1, b"LAW-01") + wire.field(2, wire.field(8, b"") * MILLION))),
    ),
    "mitigations of nothing": (SUBMIT, lambda: wire.response_with(wire.field(8, wire.field(6, b"") * MILLION))),
    "empty strings": (SUBMIT, lambda: wire.response_with(wire.field(9, b"") * MILLION)),
    "unknown fields": (SUBMIT, lambda: wire.response_with(wire.number(15, 0) * MILLION)),
    "transfers of nothing": (EVALUATE, lambda: wire.field(2, b"") * MILLION),
    "validated requests of nothing": (VALIDATE, lambda: wire.field(1, wire.field(8, b"") * MILLION)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_million_empty_parts(fresh_server, fresh_api, name):
    path, make = HOSTILE[name]
    content = make()
    assert len(content) < 4 * MEBIBYTE
    assert fresh_api.answers()
    before = fresh_server.memory()
    for _ in range(3):
        code, error = code_of(lambda: fresh_api.raw(path, content))
        assert code == grpc.StatusCode.RESOURCE_EXHAUSTED
        assert details(error, error_details_pb2.ErrorInfo), "which limit, and its value"
    assert fresh_server.memory("VmHWM") - before < MEMORY
    assert fresh_server.lives and fresh_api.answers()


def test_many_hostile_messages_at_a_time(fresh_server):
    content = wire.response_with(wire.field(8, b"") * MILLION)
    clients = [Api(fresh_server) for _ in range(4)]
    before = fresh_server.memory()
    with ThreadPoolExecutor(4) as pool:
        codes = list(pool.map(lambda n: code_of(lambda: clients[n % 4].raw(SUBMIT, content))[0], range(24)))
    assert set(codes) == {grpc.StatusCode.RESOURCE_EXHAUSTED}
    assert fresh_server.memory("VmHWM") - before < 4 * MEMORY
    assert fresh_server.lives and clients[0].answers()
    for client in clients:
        client.close()


@pytest.mark.parametrize("length", [12, 1500])
def test_many_wrong_names_do_not_keep_the_server_busy(fresh_api, length):
    """As many unknown ids as a response may have answers: a suggestion for each must not cost seconds."""
    answers = {f"{number:04}".rjust(length, "x"): {"level": 1} for number in range(2000)}
    response = small_response(answers=answers)
    code, _ = code_of(lambda: fresh_api.submit(response))
    assert code == grpc.StatusCode.INVALID_ARGUMENT
