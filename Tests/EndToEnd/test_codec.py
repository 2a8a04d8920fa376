"""Our codec and Python's protobuf agree, through the developers' executable `codec-probe`.

It reads frames, a length of four bytes (big-endian) and as many bytes, and answers each message with two frames, its
canonical bytes and its JSON; with `--json` it reads JSON and answers canonical bytes. What is no SurveyResponse is
answered with the length 0xFFFFFFFF and a frame of words.
"""

import io
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


def probe(frames: list[bytes], answers: int, *arguments: str) -> list[list[bytes] | str]:
    """For each frame as many frames as an answer has, or an error text."""
    command = [executable("codec-probe"), *arguments]
    run = subprocess.run(command, input=b"".join(map(framed, frames)), capture_output=True, timeout=300)
    assert run.returncode == 0, run.stderr.decode(errors="replace")
    output = io.BytesIO(run.stdout)

    def length() -> int:
        (value,) = struct.unpack(">I", output.read(4))
        return value

    results: list[list[bytes] | str] = []
    for _ in frames:
        size = length()
        if size == BROKEN:
            results.append(output.read(length()).decode())
        else:
            first = output.read(size)
            results.append([first, *(output.read(length()) for _ in range(answers - 1))])
    assert not output.read(), "the output goes on"
    return results


def through_our_codec(messages: list[bytes]) -> list[tuple[bytes, str] | str]:
    """For each message its canonical bytes and its JSON, or an error text."""
    return [
        result if isinstance(result, str) else (result[0], result[1].decode()) for result in probe(messages, answers=2)
    ]


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


SPELLINGS = {
    "as usual": {},
    "all fields": {"always_print_fields_with_no_presence": True},
    "snake_case": {"preserving_proto_field_name": True},
    "enums as numbers": {"use_integers_for_enums": True},
    "one line, not ASCII alone": {"indent": None, "ensure_ascii": False},
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_pythons_json_is_read_by_ours_as_the_same_message(spelling):
    chance = Chance(20267)
    messages = [chance.response() for _ in range(100)] + [read_response(path) for path in SAMPLES]
    texts = [json_format.MessageToJson(message, **SPELLINGS[spelling]) for message in messages]
    results = probe([text.encode() for text in texts], 1, "--json")
    for message, text, result in zip(messages, texts, results, strict=True):
        assert isinstance(result, list), f"{result}: {text[:2000]}"
        assert result[0] == message.SerializeToString(deterministic=True), text[:2000]


BAD_JSON = [
    "", "null", "[1]", '"text"', "1", "{", '{"stateCode": "XAA",}', '{"stateCode": "XAA"} {}', '{stateCode: "XAA"}',
    '{"stateCode": 1}', '{"stateCode": ["XAA"]}', '{"stateCode": "XAA", "stateCode": "XBB"}', '{"noSuchField": 1}',
    '{"answers": []}', '{"answers": {"A": 3}}', '{"answers": {"A": {"level": -1}}}',
    '{"answers": {"A": {"level": 4294967296}}}', '{"answers": {"A": {"level": 1.5}}}',
    '{"answers": {"A": {"level": 1, "choice": "YES_PARTIAL_NO_YES"}}}', '{"answers": {"A": {"number": "many"}}}',
    '{"answers": {"A": {"number": 1e999}}}', '{"answers": {"A": {"unknown": "true"}}}',
    '{"answers": {"A": {"unknown": 1}}}', '{"answers": {"A": {"choice": "YES_PARTIAL_NO_PERHAPS"}}}',
    '{"technologyRequests": {}}', '{"technologiesHeld": [1]}', '{"technologiesHeld": [null]}',
    '{"stateCode": "\\x"}', '{"stateCode": "tab\there"}', "{'stateCode': 'XAA'}", '{"comment": "\\ud800"}',
]  # fmt: skip


@pytest.mark.parametrize("text", BAD_JSON)
def test_json_that_is_refused(text):
    with pytest.raises(json_format.ParseError):
        json_format.Parse(text, SurveyResponse())
    (result,) = probe([text.encode()], 1, "--json")
    assert isinstance(result, str) and result, "ours reads it"


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
