"""`capacity score|support|assistance|instrument`: every question that a score can be asked, by the real command."""

import pytest

from api import Api
from conftest import Capacity, serving
from generated import answers, document
from repository import SAMPLES, SURVEYS
from running import as_json, ran
from survey_file import read_response, response_from
from surveys_copy import newer_surveys

STRONG, _, WEAK = SAMPLES
PROJECT = SURVEYS / "assistance" / "sample-state-a.yaml"


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What `capacity` prints, of a server with three states, one of them in two rounds."""
    folder = tmp_path_factory.mktemp("method")
    for server in serving(folder):
        client = Api(server)
        for path in SAMPLES:
            client.submit(read_response(path))
        for number, round_ in enumerate(("2025-1", "2025-2")):
            client.submit(response_from(document("XLA", round_, answers(5 * number))))
        capacity = Capacity(folder)
        yield lambda *arguments, **more: ran(capacity, *arguments, server=server, **more)
        client.close()


COMMANDS = [
    ("score", "show", "--state", "XAA"),
    ("score", "show", "--state", "XAA", "--profile", "with-total"),
    ("score", "explain", "--state", "XAA", "FOR"),
    ("score", "explain", "--state", "XAA", "PRO-3"),
    ("score", "explain", "--state", "XAA", "safeguards"),
    ("score", "explain", "--state", "XAA", "HRS-01"),
    ("score", "explain", "--state", "XAA", "total", "--profile", "with-total"),
    ("score", "explain", "--state", "XAA"),
    ("score", "sensitivity", "--state", "XAA"),
    ("score", "trend", "--state", "XLA"),
    ("score", "compare"),
    ("score", "compare", "--profile", "with-ranks", "--principles"),
    ("score", "needs", "--all"),
    ("score", "coordination", "--state", "XAA"),
    ("score", "treaty", "--state", "XAA", "--framework", "malabo"),
    ("assistance", "form"),
    ("assistance", "check", PROJECT),
    ("support", "list"),
    ("instrument", "lint"),
    ("technology", "lint"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: "-".join(str(word) for word in command[:5]))
def test_a_table_and_the_same_as_json(told, command):
    table = told(*command)
    assert table.strip()
    assert max(map(len, table.splitlines())) <= 200, "as wide as the terminal"
    assert as_json(told(*command, "--output", "json"))


@pytest.mark.parametrize("language", ["fr", "es"])
@pytest.mark.parametrize("item", ["FOR", "HRS-01"])
def test_an_explanation_names_things_in_the_readers_language(told, language, item):
    explain = lambda tag: as_json(
        told("score", "explain", "--state", "XAA", item, "--language", tag, "--output", "json")
    )
    english, other = explain("en"), explain(language)
    assert english["title"] != other["title"]
    asked = lambda reply: [entry["question"] for entry in reply["inputs"]]
    assert all(first != second for first, second in zip(asked(english), asked(other), strict=True))


def test_every_score_stands_with_the_legend_of_its_scale(told):
    # What a score depends on is told in shares: no score stands there.
    for command in (command for command in COMMANDS[:13] if "sensitivity" not in command):
        text = " ".join(told(*command).split())
        assert "nothing in place" in text and "evel 3" in text, command


def test_an_explanation_adds_up(told):
    found = as_json(told("score", "explain", "--state", "XAA", "FOR", "--output", "json"))
    figures = {figure["name"]: figure for figure in found["figures"]}
    inputs = [entry for entry in found["inputs"] if "score" in entry]
    earned = sum(entry["weight"] * entry["score"] for entry in inputs)
    assert figures["score"]["numerator"] == pytest.approx(earned, abs=1e-9)
    assert figures["score"]["denominator"] == pytest.approx(sum(entry["weight"] for entry in inputs), abs=1e-9)
    result = figures["score"]["numerator"] / figures["score"]["denominator"]
    assert figures["score"]["result"] == pytest.approx(result, abs=1e-9)
    shares = [entry.get("weightShare", entry.get("weight_share", 0)) for entry in found["inputs"]]
    assert sum(shares) == pytest.approx(1, abs=1e-6)
    assert found["legend"] and found["sources"] and found["defaults"] and found["words"]


def test_what_there_is_not_is_told(told):
    for command, status in (
        (("score", "explain", "--state", "XAA", "FOR-99"), 1),
        (("score", "trend", "--state", "XZZ"), 1),
        (("score", "compare", "--region", "999"), 2),
        (("score", "sensitivity", "--state", "XAA", "--profile", "none"), 1),
        (("support", "end", "01ARZ3NDEKTSV4RRFFQ69G5FAV"), 1),
        (("assessment", "rescore", "01ARZ3NDEKTSV4RRFFQ69G5FAV"), 1),
        (("assessment", "results", "01ARZ3NDEKTSV4RRFFQ69G5FAV"), 1),
        (("score", "compare", "--income-group", "rich"), 2),
    ):
        assert told(*command, status=status).strip(), command


def test_support_from_its_begin_to_its_end(told):
    arguments = ("--state", "XCC", "--title", "Laboratory", "--indicator", "FOR-01", "--indicator", "FOR-05")
    made = as_json(told("support", "add", *arguments, "--output", "json"))
    made = made.get("support", made)
    support_id = made.get("supportId") or made["support_id"]
    assert "Laboratory" in told("score", "coordination", "--state", "XCC")
    assert support_id in told("support", "list", "--state", "XCC")
    told("support", "end", support_id)
    assert "Laboratory" not in told("score", "coordination", "--state", "XCC")


def test_the_difference_between_two_versions(told, tmp_path):
    surveys = newer_surveys(tmp_path / "Surveys")
    text = told("instrument", "diff", "cyber-capacity@0.1", "cyber-capacity@0.2", "--surveys", surveys.folder)
    assert all(key in text for key in ("PRV-07", "PRV-09", "PRV-10")), text
    assert as_json(told("instrument", "diff", "cyber-capacity@0.1", surveys.folder, "--output", "json"))
