"""Authorization headers that are wrong: UNAUTHENTICATED, with words that help an honest person, soon."""

import time

import grpc
import pytest

from api import Api
from people import Office
from refusal import log_lines, reason_of, refused
from tampering import Relay

# As if copied from a letter: nothing of it may come back, in words or in the log.
MARK = "Zq7Zq7"
SOON = 5


def whoami(api, metadata) -> grpc.RpcError:
    start = time.monotonic()
    error = refused(lambda: api.raw("/capacity.v1.AdminService/GetCaller", b"", metadata=metadata))
    assert time.monotonic() - start < SOON
    return error


HEADERS = {
    "no header": ([], "Bearer"),
    "empty": ([""], "empty"),
    "spaces": (["   "], "empty"),
    "scheme alone": (["Bearer"], "missing"),
    "scheme and space": (["Bearer "], "missing"),
    "token alone": ([f"cap_{MARK}"], "Bearer"),
    "basic": ([f"Basic {MARK}"], "Bearer"),
    "another scheme": ([f"Token {MARK}"], "Bearer"),
    "two words": ([f"Bearer {MARK} {MARK}"], "one word"),
    "two tokens": ([f"Bearer {MARK}, Bearer {MARK}"], "one word"),
    "two headers": ([f"Bearer {MARK}", f"Bearer {MARK}2"], "more than one"),
    "the same twice": ([f"Bearer {MARK}", f"Bearer {MARK}"], "more than one"),
    "4 KB": ([f"Bearer {MARK}{'x' * 4096}"], "longer"),
    "10 KB": ([f"Bearer {MARK}{'x' * 10_240}"], "longer"),
    "quoted": ([f'Bearer "{MARK}"'], ""),
    "unknown": ([f"Bearer cap_{MARK}"], "know"),
    "nearly a digest": ([f"Bearer {MARK}{'0' * 64}"], "know"),
}


@pytest.mark.parametrize("name", HEADERS)
def test_a_header_that_is_wrong(server, api, name):
    headers, words = HEADERS[name]
    error = whoami(api, [("authorization", header) for header in headers])
    assert error.code() == grpc.StatusCode.UNAUTHENTICATED
    assert words in error.details(), error.details()
    assert MARK not in str(error.trailing_metadata()) and MARK not in error.details()
    assert log_lines(server, principal="-", reason=reason_of(error)), "the log has the reason"
    assert MARK not in server.log.read_text(errors="replace")
    assert api.answers()


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_the_scheme_is_read_in_any_case(api, server, scheme):
    assert api.raw("/capacity.v1.AdminService/GetCaller", b"", metadata=[("authorization", f"{scheme} {server.token}")])


@pytest.mark.parametrize("header", ["x-authorization", "proxy-authorization", "cookie"])
def test_the_token_in_another_header_does_not_count(api, server, header):
    assert whoami(api, [(header, f"Bearer {server.token}")]).code() == grpc.StatusCode.UNAUTHENTICATED


def test_a_good_token_beside_a_bad_one_does_not_count(api, server):
    good, bad = ("authorization", f"Bearer {server.token}"), ("authorization", "Bearer bad")
    for metadata in ([good, bad], [bad, good], [good, good]):
        assert whoami(api, metadata).code() == grpc.StatusCode.UNAUTHENTICATED


def nearly(secret: str) -> list[str]:
    return [
        secret[:-1], secret + "A", secret[:-1] + ("A" if secret[-1] != "A" else "B"), "cap_", secret.removeprefix("cap_"),
        secret.lower(), secret.upper(), secret[:12], secret + "=", f"{secret}/", secret * 2,
    ]  # fmt: skip


def test_what_is_nearly_the_token_is_unknown(api, server):
    for text in nearly(server.token):
        assert whoami(api, [("authorization", f"Bearer {text}")]).code() == grpc.StatusCode.UNAUTHENTICATED, text


# Control characters and bytes that are no ASCII: client libraries do not send them, others may.

# RFC 9113 section 8.2.1: with these a request is malformed, and its stream is reset before gRPC sees it.
MALFORMED = {b"\x00", b"\x0a", b"\x0d"}


@pytest.mark.parametrize(
    "byte",
    [*sorted(MALFORMED), b"\x01", b"\x09", b"\x1b", b"\x7f", b"\x80", b"\xc3", b"\xff"],
    ids=lambda byte: byte.hex(),
)
@pytest.mark.parametrize("place", ["first", "inside", "last", "all"])
def test_a_token_with_characters_that_no_token_has(fresh_api_of_relay, server, byte, place):
    token = b"cap_PLACEHOLDER"
    changed = {
        "first": byte + token[1:],
        "inside": token[:7] + byte + token[8:],
        "last": token[:-1] + byte,
        "all": byte * len(token),
    }[place]
    relay, api = fresh_api_of_relay(token, changed)
    error = whoami(api, [("authorization", f"Bearer {token.decode()}")])
    assert relay.changed == 1
    if byte in MALFORMED:
        assert error.code() == grpc.StatusCode.INTERNAL and "RST_STREAM" in error.details(), error
    else:
        assert error.code() == grpc.StatusCode.UNAUTHENTICATED, error
        assert "characters" in error.details() or "empty" in error.details() or "word" in error.details(), error.details()
    assert "PLACEHOLDER" not in error.details()
    assert server.lives


@pytest.fixture
def fresh_api_of_relay(server):
    made = []

    def make(change: bytes, into: bytes):
        relay = Relay(server.address, change, into)
        channel = grpc.insecure_channel(relay.address)
        made.append((relay, channel))
        return relay, Api(server, channel=channel)

    yield make
    for relay, channel in made:
        channel.close()
        relay.close()


def test_headers_that_are_larger_than_the_server_takes(server, api):
    """Whatever the transport says: it is said soon, and the server and its other callers live on."""
    start = time.monotonic()
    metadata = [("authorization", "Bearer " + "x" * 200_000)]
    error = refused(lambda: api.raw("/capacity.v1.AdminService/GetCaller", b"", metadata=metadata))
    assert error.code() in (
        grpc.StatusCode.UNAUTHENTICATED, grpc.StatusCode.RESOURCE_EXHAUSTED, grpc.StatusCode.UNAVAILABLE,
        grpc.StatusCode.INTERNAL, grpc.StatusCode.CANCELLED,
    )  # fmt: skip
    assert time.monotonic() - start < SOON
    assert server.lives and api.answers()


def test_a_rush_of_wrong_tokens_leaves_the_right_one_its_answer(server, api):
    office = Office(api)
    bearer = office.token("reader", "agency-one")
    calls = [
        api.channel.unary_unary("/capacity.v1.AdminService/GetCaller").future(
            b"", metadata=[("authorization", f"Bearer cap_{number:043}")], timeout=60
        )
        for number in range(1000)
    ]
    assert api.of(bearer).raw("/capacity.v1.AdminService/GetCaller", b"")
    assert {call.code() for call in calls} <= {grpc.StatusCode.UNAUTHENTICATED, grpc.StatusCode.RESOURCE_EXHAUSTED}
