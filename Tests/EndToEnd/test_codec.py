"""Our codec and Python's protobuf agree, through the developers' executable `codec-probe`.

It reads messages with a length of four bytes (big-endian) before each, and writes for each its canonical bytes and
its JSON, each with a length before it; for bytes that are no SurveyResponse the length 0xFFFFFFFF and an error text.
"""

import json
import struct
import subprocess

import pytest
from google.protobuf import json_format
from google.protobuf.message import DecodeError

import wire
from capacity.v1.survey_pb2 import SurveyResponse
from random_responses import Chance
from repository import SAMPLES, executable
from survey_file import read_response

BROKEN = 0xFFFFFFFF


def framed(content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + content


def through_our_codec(messages: list[bytes]) -> list[tuple[bytes, str] | str]:
    """For each message its canonical bytes and its JSON, or an error text."""
    run = subprocess.run(
        [executable("codec-probe")], input=b"".join(map(framed, messages)), capture_output=True, timeout=300
    )
    assert run.returncode == 0, run.stderr.decode(errors="replace")
    output, place = run.stdout, 0

    def length() -> int:
        nonlocal place
        (value,) = struct.unpack_from(">I", output, place)
        place += 4
        return value

    def content(size: int) -> bytes:
        nonlocal place
        place += size
        assert place <= len(output), "the output ends too early"
        return output[place - size : place]

    results: list[tuple[bytes, str] | str] = []
    for _ in messages:
        size = length()
        if size == BROKEN:
            results.append(content(length()).decode())
        else:
            results.append((content(size), content(length()).decode()))
    assert place == len(output), "the output goes on"
    return results


def as_json(message) -> dict:
    return json_format.MessageToDict(message, always_print_fields_with_no_presence=True)


def check(messages: list[SurveyResponse], sent: list[bytes]) -> None:
    for number, (message, result) in enumerate(zip(messages, through_our_codec(sent), strict=True)):
        assert isinstance(result, tuple), f"message {number} was refused: {result}"
        canonical, text = result
        same = canonical == message.SerializeToString(deterministic=True)
        assert same, f"bytes of message {number}, sent as {sent[number].hex()[:2000]}"
        assert json.loads(text) == as_json(message), f"JSON of message {number}"


def test_a_thousand_generated_responses():
    chance = Chance(20261)
    messages = [chance.response() for _ in range(1000)]
    check(messages, [message.SerializeToString(deterministic=True) for message in messages])


def test_the_json_of_ours_is_read_by_python_as_the_same_message():
    chance = Chance(20262)
    messages = [chance.response() for _ in range(200)]
    results = through_our_codec([message.SerializeToString(deterministic=True) for message in messages])
    for message, (_, text) in zip(messages, results, strict=True):
        read = json_format.Parse(text, SurveyResponse())
        # By bytes: NaN is not equal to itself.
        assert read.SerializeToString(deterministic=True) == message.SerializeToString(deterministic=True)


def test_two_messages_in_a_row_are_merged():
    chance = Chance(20263)
    pairs = [(chance.response(), chance.response()) for _ in range(300)]
    sent = [first.SerializeToString() + second.SerializeToString() for first, second in pairs]
    check([SurveyResponse.FromString(content) for content in sent], sent)


def test_the_samples():
    messages = [read_response(path) for path in SAMPLES]
    check(messages, [message.SerializeToString() for message in messages])


UNUSUAL = {
    "nothing": b"",
    "a scalar twice": wire.field(3, b"XAA") + wire.field(3, b"XBB"),
    "an empty map entry": wire.field(7, b""),
    "a map entry with its value first": wire.field(7, wire.field(2, wire.number(1, 3)) + wire.field(1, b"LAW-01")),
    "a map key twice": wire.field(7, wire.field(1, b"A") + wire.field(2, wire.number(1, 3)))
    + wire.field(7, wire.field(1, b"A") + wire.field(2, wire.number(9, 1))),
    "a oneof with two members": wire.field(7, wire.field(1, b"A") + wire.field(2, wire.number(1, 3) + wire.number(4, 1))),
    "a long varint": wire.field(7, wire.field(1, b"A") + wire.field(2, b"\x08\x83\x80\x80\x80\x00")),
    "a uint32 of 64 bits": wire.field(7, wire.field(1, b"A") + wire.field(2, wire.number(1, 2**40 + 3))),
    "a bool of 2": wire.field(7, wire.field(1, b"A") + wire.field(2, wire.number(4, 2))),
    "an enum of 64 bits": wire.number(6, 2**64 - 1),
    "fields out of order": wire.field(10, b"last") + wire.field(3, b"XAA") + wire.field(1, b"cyber-capacity"),
}


@pytest.mark.parametrize("name", UNUSUAL)
def test_unusual_but_allowed_bytes(name):
    check([SurveyResponse.FromString(UNUSUAL[name])], [UNUSUAL[name]])


def python_reads(content: bytes) -> bool:
    try:
        SurveyResponse.FromString(content)
    except DecodeError:
        return False
    return True


def test_broken_bytes_are_refused_by_both():
    whole = read_response(SAMPLES[0]).SerializeToString(deterministic=True)
    broken = [b"\xff" * 10, b"\x0a\x05ab", wire.field(3, b"\xff"), wire.field(7, wire.field(1, b"\xc0\x80"))]
    broken += [whole[:cut] for cut in range(1, 400, 7)]
    expected = [not python_reads(content) for content in broken]
    assert sum(expected) > 40
    found = [isinstance(result, str) for result in through_our_codec(broken)]
    assert found == expected
