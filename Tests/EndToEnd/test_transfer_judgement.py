"""The dual-use engine against a second calculation, through the developers' executable `dual-use-probe`.

It reads cases as JSON lines, in the form of Tests/WorkedCases/dual-use-cases.json, and answers each with a line.
"""

import json
import random
import subprocess
import time

import pytest

from random_transfers import random_case
from repository import executable
from transfer_judgement import evaluate
from worked import dual_use_cases, own_dual_use_cases

TOLERANCE = 1e-9
FIGURES = ("inherent", "safeguard_weakness", "exposure", "raw", "residual")
REQUESTS = 10_000
SEED = 20_260


def engine(cases: list[dict]) -> list[bytes]:
    blank = {"expected": [], "expected_bundles": []}
    lines = "".join(json.dumps(case | blank) + "\n" for case in cases)
    run = subprocess.run([executable("dual-use-probe")], input=lines.encode(), capture_output=True, timeout=600)
    assert run.returncode == 0, run.stderr.decode(errors="replace")
    return run.stdout.splitlines()


def answered(line: bytes) -> dict:
    """An answer of the engine; a note has no floor."""
    found = json.loads(line)
    for flag in [flag for item in found["expected"] for flag in item["flags"]] + found["expected_bundles"]:
        flag.setdefault("floor", None)
    return found


def differences(found: dict, expected: dict) -> list[str]:
    said: list[str] = []
    assert len(found["expected"]) == len(expected["expected"])
    for index, (item, wanted) in enumerate(zip(found["expected"], expected["expected"])):
        for name, value in wanted.items():
            close = abs(item[name] - value) <= TOLERANCE if name in FIGURES else item[name] == value
            if not close:
                said.append(f"item {index} {name}: {item[name]}, not {value}")
    if found["expected_bundles"] != expected["expected_bundles"]:
        said.append(f"bundles: {found['expected_bundles']}, not {expected['expected_bundles']}")
    return said


@pytest.mark.parametrize("case", dual_use_cases() + own_dual_use_cases(), ids=lambda case: case["case"])
def test_the_second_calculation_meets_the_worked_case(case):
    assert differences(evaluate(case), {key: case[key] for key in ("expected", "expected_bundles")}) == []


def test_ten_thousand_generated_requests_come_out_equal(request):
    given = request.config.getoption("--seed")
    seed = SEED if given is None else given
    print(f"seed {seed}")
    source = random.Random(seed)
    cases: list[dict] = []
    while sum(len(case["request"]) for case in cases) < REQUESTS:
        cases.append(random_case(source))
    start = time.monotonic()
    answers = engine(cases)
    print(f"{REQUESTS} requests in {len(cases)} cases, engine {time.monotonic() - start:.1f} s")
    assert len(answers) == len(cases)
    rules: dict[tuple, int] = {}
    for case, line in zip(cases, answers):
        expected = evaluate(case)
        assert differences(answered(line), expected) == [], f"seed {seed}: {json.dumps(case)}"
        for item in expected["expected"]:
            for flag in item["flags"]:
                key = (flag["rule"], flag["floor"])
                rules[key] = rules.get(key, 0) + 1
        for bundle in expected["expected_bundles"]:
            key = (bundle["rule"], bundle["floor"])
            rules[key] = rules.get(key, 0) + 1
    # Otherwise equality would say nothing of a rule.
    assert {rule for rule, _ in rules} == {f"RF-{n:02}" for n in range(1, 20)} | {f"BND-{n:02}" for n in range(1, 9)}
    assert min(rules.values()) >= 3, rules


def test_the_same_input_gives_the_same_bytes():
    source = random.Random(SEED + 1)
    cases = [random_case(source) for _ in range(200)]
    assert engine(cases) == engine(cases)
    one_by_one = [engine([case])[0] for case in cases[:5]]
    assert one_by_one == engine(cases)[:5]
