"""A survey with many mistakes: a message each, with line, field, what was found and what is allowed."""

from dataclasses import dataclass

import pytest


@dataclass
class Mistake:
    """A line of the file that is wrong, and what the message about it must hold."""

    field: str
    found: str
    allowed: str


HEAD = """\
instrument_id: cyber-capacity
instrument_version: "0.1"
"""

# Line by line; a mistake stands on the line that it is about.
LINES: list[tuple[str, Mistake | None]] = [
    ("# A survey that is wrong in many ways.", None),
    ("instrument_id: cyber-capacity", None),
    ('instrument_version: "0.1"', None),
    ("state_code: Atlantis", Mistake("state_code", "Atlantis", "three capital letters")),
    ("round: spring", Mistake("round", "spring", "2026-1")),
    ("tlp: purple", Mistake("tlp", "purple", "amber")),
    ("answers:", None),
    ("  LAW-01: {level: 3, evidence_grade: E2}", None),
    ("  LAW-02:", None),
    ("    level: 7", Mistake('answers["LAW-02"].level', "7", "0 to 4")),
    ("  LAW-99: {level: 1}", Mistake('answers["LAW-99"]', "unknown indicator", "indicator")),
    ("  LAW-04:", None),
    ("    choice: yes", Mistake('answers["LAW-04"].choice', "choice", "level")),
    ("  LAW-03:", None),
    ("    choice: perhaps", Mistake('answers["LAW-03"].choice', "perhaps", "partial")),
    ("  LIM-07:", None),
    ("    number: many", Mistake('answers["LIM-07"].number', "many", "number")),
    ("  HRS-08:", None),
    ("    number: .nan", Mistake('answers["HRS-08"].number', "nan", "finite")),
    ("  LAW-05:", None),
    ("    level: 2", None),
    ("    unknown: true", Mistake('answers["LAW-05"]', "unknown", "one of")),
    ("  LAW-08:", None),
    ("    unknown: false", Mistake('answers["LAW-08"].unknown', "false", "true")),
    ("  LAW-09: {level: 1, evidence_grad: E1}", Mistake('answers["LAW-09"].evidence_grad', "unknown field", "evidence_grade")),
    ("  LAW-01: {level: 2}", Mistake('answers["LAW-01"]', "LAW-01", "once")),
    ("technology_requests:", None),
    ("  - technology_id: mobile-unlok", Mistake("technology_requests[0].technology_id", "mobile-unlok", "mobile-unlock")),
    ("    kind: sofware", Mistake("technology_requests[0].kind", "sofware", "software")),
    ("  - technology_id: disk-imaging", Mistake("technology_requests[1].kind", "nothing", "goods")),
    ("    purpose: single_case", None),
    ("technologies_held: [magic]", Mistake("technologies_held[0]", "magic", "catalogue")),
]
MISTAKES = [(number, mistake) for number, (_, mistake) in enumerate(LINES, start=1) if mistake]


@pytest.fixture
def faulty(capacity):
    path = capacity.folder / "faulty.yaml"
    path.write_text("\n".join(line for line, _ in LINES) + "\n")
    return path


def messages(output: str, name: str) -> dict[int, list[str]]:
    """Messages by the line that they speak of: `faulty.yaml:12:3: ...`."""
    found: dict[int, list[str]] = {}
    for line in output.splitlines():
        if f"{name}:" in line:
            number, _, rest = line.split(f"{name}:", 1)[1].partition(":")
            if number.isdigit():
                found.setdefault(int(number), []).append(rest)
    return found


def check(output: str, name: str) -> None:
    found = messages(output, name)
    assert sorted(found) == [number for number, _ in MISTAKES], output
    for number, mistake in MISTAKES:
        (message,) = found[number]
        assert mistake.field in message, message
        assert mistake.found in message, message
        assert mistake.allowed in message, message


def test_there_are_more_than_ten_mistakes():
    assert len(MISTAKES) >= 10


def test_check_names_every_mistake(capacity, faulty):
    run = capacity("survey", "check", faulty)
    assert run.returncode == 3, run.stdout + run.stderr
    check(run.stdout + run.stderr, faulty.name)


def test_submit_names_every_mistake_and_sends_nothing(fresh_server, fresh_api, capacity, faulty):
    run = capacity("survey", "submit", faulty, server=fresh_server)
    assert run.returncode == 3, run.stdout + run.stderr
    check(run.stdout + run.stderr, faulty.name)
    assert fresh_api.list() == []


def test_the_check_comes_before_the_server(capacity, faulty):
    run = capacity("survey", "submit", faulty, server="127.0.0.1:1")
    assert run.returncode == 3, run.stdout + run.stderr


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("answers: [1, 2", 1),
        (HEAD + "answers:\n  LAW-01: {level: 3\nround: x\n", 5),
        (HEAD + "\tround: x\n", 3),
        ("", 1),
        ("just words", 1),
        ("- a\n- list\n", 1),
        ("a: &a [*a, *a]\n", 1),
        ('{"instrument_id": "cyber-capacity", "round": }', 1),
        ('{"instrument_id": "cyber-capacity"} trailing', 1),
        ('{"state_code": "XAA", "state_code": "XBB"}', 1),
    ],
    ids=lambda value: repr(value)[:40] if isinstance(value, str) else "",
)
def test_what_is_no_yaml_or_json_names_its_line(capacity, text, line):
    path = capacity.folder / ("broken.json" if text.startswith("{") else "broken.yaml")
    path.write_text(text)
    run = capacity("survey", "check", path)
    assert run.returncode == 3, run.stdout + run.stderr
    found = messages(run.stdout + run.stderr, path.name)
    assert any(number <= line + 1 for number in found), run.stdout + run.stderr


@pytest.mark.parametrize("content", [b"\xff\xfe\x00\x01", b"round: \xc3\x28\n", b"\x00" * 100], ids=lambda c: c[:6].hex())
def test_a_file_that_is_no_text(capacity, content):
    path = capacity.folder / "binary.yaml"
    path.write_bytes(content)
    run = capacity("survey", "check", path)
    assert run.returncode == 3, run.stdout + run.stderr


LAUGHS = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]\n" for level in range(1, 10)
)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("deep.json", "[" * 200_000),
        ("nested.json", '{"a":' * 100_000 + "1" + "}" * 100_000),
        ("deep.yaml", "answers: " + "[" * 100_000),
        ("laughs.yaml", LAUGHS),
    ],
    ids=lambda value: value if len(value) < 20 else "",
)
def test_a_file_that_is_a_bomb(capacity, name, text):
    (capacity.folder / name).write_text(text)
    run = capacity("survey", "check", capacity.folder / name, timeout=30)
    assert run.returncode == 3, run.stdout + run.stderr
    assert 1 in messages(run.stdout + run.stderr, name)


def test_a_file_that_is_not_there(capacity):
    run = capacity("survey", "check", capacity.folder / "absent.yaml")
    assert run.returncode in (1, 2), run.stdout + run.stderr
    assert "absent.yaml" in run.stderr
