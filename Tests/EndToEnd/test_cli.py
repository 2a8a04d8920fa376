"""The real `capacity` against the real server."""

import json
import re
from pathlib import Path

import pytest
from google.protobuf import json_format

from repository import SAMPLES
from survey_file import read_response

STRONG, MIDDLING, WEAK = SAMPLES
DOMAINS = ["LAW", "LIM", "HRS", "PRC", "ENF", "FOR", "INT", "TEC", "HAR", "GEN", "PRV", "RES"]


def words(text: str) -> str:
    """Words alone: tables wrap them as the terminal is wide."""
    return re.sub(r"[\s│|┃─━┌┐└┘├┤┬┴┼╭╮╰╯╞╪╡═]+", " ", text)


def as_dict(message) -> dict:
    return json_format.MessageToDict(message, always_print_fields_with_no_presence=True)


def submitted(capacity, server, path) -> dict:
    run = capacity("survey", "submit", path, "--output", "json", server=server)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_submit_shows_id_scores_needs_and_flags(fresh_server, fresh_api, capacity, path):
    run = capacity("survey", "submit", path, server=fresh_server)
    assert run.returncode == 0, run.stderr
    (assessment,) = fresh_api.list()
    scorecard = fresh_api.scorecard(assessment_id=assessment.assessment_id)
    output = words(run.stdout)

    assert assessment.assessment_id in output
    for domain in DOMAINS:
        assert re.search(rf"\b{domain}\b", output), domain
    for need in scorecard.needs[:5]:
        assert need.indicator_id in output
        for principle in need.principle_ids:
            assert principle in output, f"{need.indicator_id} cites {principle}"
    for transfer in scorecard.transfers:
        assert transfer.technology_id in output
        for flag in transfer.flags:
            assert flag.rule_id in output
            reason = " ".join(flag.explanation.split()[-6:])
            assert reason in output, f"the reason of {flag.rule_id}"
        if transfer.flags:
            for alternative in transfer.alternatives:
                assert alternative in output, f"a safer alternative to {transfer.technology_id}"


@pytest.mark.parametrize("names_its_agency", [True, False])
def test_the_same_is_shown_after_kill_9(fresh_server, capacity, tmp_path, names_its_agency):
    text = Path(WEAK).read_text(encoding="utf-8")
    survey = tmp_path / "survey.yaml"
    survey.write_text(text if names_its_agency else re.sub("(?m)^agency:.*$", "", text), encoding="utf-8")
    run = capacity("survey", "submit", survey, "--output", "json", server=fresh_server)
    fresh_server.kill()
    assert run.returncode == 0, run.stderr
    taken = json.loads(run.stdout)

    fresh_server.start()
    shown = capacity("assessment", "show", taken["assessmentId"], "--output", "json", server=fresh_server)
    assert shown.returncode == 0, shown.stderr
    scorecard = json.loads(shown.stdout)["scorecard"]
    # Intervals are computed when a scorecard is read.
    for theme in scorecard["themes"]:
        theme.pop("interval", None)
    for theme in taken["scorecard"]["themes"]:
        theme.pop("interval", None)
    assert scorecard == taken["scorecard"]


def test_score_show_json_equals_pythons_json_format(fresh_server, fresh_api, capacity):
    for path in SAMPLES:
        assessment_id = submitted(capacity, fresh_server, path)["assessmentId"]
        run = capacity("score", "show", assessment_id, "--output", "json", server=fresh_server)
        assert run.returncode == 0, run.stderr
        assert json.loads(run.stdout) == as_dict(fresh_api.scorecard(assessment_id=assessment_id))


def test_submit_json_holds_id_and_scorecard(fresh_server, fresh_api, capacity):
    printed = submitted(capacity, fresh_server, MIDDLING)
    # Intervals are computed when a scorecard is read, not when a response is taken.
    read = fresh_api.scorecard(assessment_id=printed["assessmentId"], skip_intervals=True)
    assert printed["scorecard"] == as_dict(read)


def test_submitting_a_file_again_stores_nothing(fresh_server, fresh_api, capacity):
    first = submitted(capacity, fresh_server, STRONG)
    assert submitted(capacity, fresh_server, STRONG)["assessmentId"] == first["assessmentId"]
    assert len(fresh_api.list()) == 1


def test_a_json_file_is_a_survey_file_too(fresh_server, fresh_api, capacity):
    path = capacity.folder / "survey.json"
    path.write_text(json.dumps(as_dict(read_response(STRONG))))
    submitted(capacity, fresh_server, path)
    (assessment,) = fresh_api.list()
    assert fresh_api.get(assessment.assessment_id).response == read_response(STRONG)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_yaml_reader_agrees_with_an_own_one(fresh_server, fresh_api, capacity, path):
    assessment_id = submitted(capacity, fresh_server, path)["assessmentId"]
    assert fresh_api.get(assessment_id).response == read_response(path)


def test_init_writes_a_survey_that_passes_check(capacity):
    run = capacity("survey", "init")
    assert run.returncode == 0, run.stderr
    written = run.stdout or next(capacity.folder.glob("*.yaml")).read_text()
    assert "#" in written and "LAW-01" in written and "RES-08" in written
    path = capacity.folder / "filled.yaml"
    path.write_text(written)
    checked = capacity("survey", "check", path)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_check_works_without_a_server(capacity, path):
    run = capacity("survey", "check", path)
    assert run.returncode == 0, run.stdout + run.stderr


def test_lists_and_shows(fresh_server, fresh_api, capacity):
    ids = [submitted(capacity, fresh_server, path)["assessmentId"] for path in SAMPLES]
    run = capacity("assessment", "list", server=fresh_server)
    assert run.returncode == 0 and all(assessment_id in run.stdout for assessment_id in ids), run.stderr
    run = capacity("assessment", "list", "--state", "XBB", "--output", "json", server=fresh_server)
    assert ids[1] in run.stdout and ids[0] not in run.stdout, run.stderr
    run = capacity("technology", "list", server=fresh_server)
    assert run.returncode == 0 and "mobile-unlock" in run.stdout and "spyware" in run.stdout
    run = capacity("instrument", "list", server=fresh_server)
    assert run.returncode == 0 and "cyber-capacity" in run.stdout
    run = capacity("instrument", "show", server=fresh_server)
    assert run.returncode == 0 and "LAW-01" in run.stdout and "RES-08" in run.stdout, run.stderr
    run = capacity("score", "show", ids[2], server=fresh_server)
    assert run.returncode == 0 and "safeguards" in run.stdout.lower(), run.stderr


def test_server_and_token_by_options(fresh_server, capacity):
    run = capacity("--server", fresh_server.address, "--token-file", fresh_server.token_file, "assessment", "list")
    assert run.returncode == 0, run.stderr


def test_words_on_stderr_and_no_colour_in_a_pipe(fresh_server, capacity):
    run = capacity("survey", "submit", WEAK, "--output", "json", server=fresh_server)
    json.loads(run.stdout)
    shown = capacity("survey", "submit", STRONG, server=fresh_server)
    assert "\x1b" not in shown.stdout + shown.stderr


# Exit codes (design section 6)


def test_exit_1_when_it_fails(fresh_server, capacity):
    run = capacity("assessment", "show", "01ARZ3NDEKTSV4RRFFQ69G5FAV", server=fresh_server)
    assert run.returncode == 1
    assert run.stderr.strip() and not run.stdout.strip()


@pytest.mark.parametrize(
    "arguments",
    [["--no-such-option"], ["no-such-noun"], ["survey", "submit"], ["score", "show", "--output", "no-such-format", "x"]],
    ids=" ".join,
)
def test_exit_2_for_wrong_usage(capacity, arguments):
    run = capacity(*arguments)
    assert run.returncode == 2, run.stdout + run.stderr
    assert run.stderr.strip()


def test_exit_4_with_a_bad_token(fresh_server, capacity):
    path = capacity.folder / "bad.token"
    path.write_text("cap_wrong\n")
    path.chmod(0o600)
    run = capacity("assessment", "list", server=fresh_server, token_file=path)
    assert run.returncode == 4, run.stdout + run.stderr
    assert run.stderr.strip()


def test_exit_5_when_the_server_does_not_answer(fresh_server, capacity):
    run = capacity("assessment", "list", server="127.0.0.1:1", token_file=fresh_server.token_file)
    assert run.returncode == 5, run.stdout + run.stderr
    assert "127.0.0.1:1" in run.stderr


def test_exit_6_when_only_some_could_be_submitted(fresh_server, fresh_api, capacity):
    bad = capacity.folder / "bad.yaml"
    bad.write_text("instrument_id: cyber-capacity\nround: spring\n")
    run = capacity("survey", "submit", STRONG, bad, server=fresh_server)
    assert run.returncode == 6, run.stdout + run.stderr
    assert len(fresh_api.list()) == 1


def test_help(capacity):
    for arguments in (["--help"], ["survey", "--help"], ["survey", "submit", "--help"]):
        run = capacity(*arguments)
        assert run.returncode == 0 and run.stdout.strip(), arguments
