"""What the README shows works as it stands there."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from people import Office
from repository import ROOT, SAMPLES, executable
from survey_file import read_response

README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def run(command: list[str], folder, data, **more: str) -> str:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("CAPACITY_")}
    environment |= {"CAPACITY_DATA": str(data), "HOME": str(folder)} | more
    done = subprocess.run(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, f"{shlex.join(command)}\n{done.stdout}{done.stderr}"
    return done.stdout


def test_the_two_commands_are_there():
    first, second = blocks("sh")[:2]
    assert re.fullmatch(r"apt-get update && apt-get install -y [a-z0-9 -]+ && swift run capacityd demo\n", first)
    assert second == "bash Tests/run\n"


def test_the_python_block(fresh_server, fresh_api, tmp_path):
    (tmp_path / "Protos").symlink_to(ROOT / "Protos")
    (making_stubs,) = re.findall(r"^python (-m grpc_tools\.protoc .*)$", README, re.MULTILINE)
    run(["bash", "-c", f"{shlex.quote(sys.executable)} {making_stubs}"], tmp_path, fresh_server.data)
    (block,) = blocks("python")
    (tmp_path / "client.py").write_text(block)
    # By the owner, who registers the state with it; then by somebody with a token file.
    (tmp_path / "unit-7.token").write_text(Office(fresh_api).token("submitter", "agency-one").secret + "\n")
    for more in ({}, {"CAPACITY_TOKEN_FILE": "unit-7.token"}):
        output = run([sys.executable, "client.py"], tmp_path, fresh_server.data, **more)
        assert "stored as" in output and re.search(r"^HRS +range \d", output, re.MULTILINE), output
    assert {assessment.agency for assessment in fresh_api.list()} == {"local", "agency-one"}


def test_the_curl_block(fresh_server, fresh_api, tmp_path):
    (block,) = [block for block in blocks("bash") if "curl" in block]
    output = run(["bash", "-euo", "pipefail", "-c", block], tmp_path, fresh_server.data)
    assert '"assessments": []' in output and '"instrumentId": "cyber-capacity"' in output, output


def test_the_reports_block(fresh_server, fresh_api, tmp_path):
    for sample in SAMPLES:
        fresh_api.submit(read_response(sample))
    (block,) = [block for block in blocks("bash") if "report make" in block]
    path = f"{Path(executable('capacity')).parent}:{os.environ['PATH']}"
    run(["bash", "-euo", "pipefail", "-c", block], tmp_path, fresh_server.data, PATH=path)
    made = sorted(file.name for file in (tmp_path / "reports").iterdir())
    ends = ["", ".html", ".json", ".md", ".xlsx"]
    assert made == [f"state-profile-XAA-fr{end}" for end in ends] and (tmp_path / "comparison.html").stat().st_size


def test_the_survey_block_passes_the_check(tmp_path):
    (block,) = blocks("yaml")
    (tmp_path / "state.yaml").write_text(block)
    run([executable("capacity"), "survey", "check", "state.yaml"], tmp_path, tmp_path)


def test_the_commands(fresh_server, tmp_path):
    commands = re.findall(r"^swift run capacity (.*?) *(?:#.*)?$", README, re.MULTILINE)
    assert len(commands) >= 5
    (tmp_path / "Surveys").symlink_to(ROOT / "Surveys")
    for command in commands:
        run([executable("capacity"), *shlex.split(command)], tmp_path, fresh_server.data)


def test_the_access_rules_are_what_the_command_prints(server, tmp_path):
    (block,) = blocks("text")
    printed = run([executable("capacity"), "admin", "access"], tmp_path, server.data, COLUMNS="100", NO_COLOR="1")
    assert block.strip() == "\n".join(line.rstrip() for line in printed.strip("\n").splitlines())


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:Sources|Protos|Surveys|Tests)/[\w/.-]*)", README))))
def test_the_paths_are_there(path):
    assert (ROOT / path).exists()
