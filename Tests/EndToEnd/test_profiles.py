"""Which server `capacity` calls and as whom: flags, then the environment, then the profile in use, then the data folder."""

import json
import os
import stat
import subprocess

import pytest

from people import Office
from repository import executable


@pytest.fixture
def tokens(server, api, tmp_path):
    """Files with the tokens of two people."""
    office = Office(api)
    files = {}
    for name in ("first", "second"):
        path = tmp_path / f"{name}.token"
        path.write_text(office.token("analyst", "agency-one", name=f"person-{name}").secret + "\n")
        path.chmod(0o600)
        files[name] = path
    return files


@pytest.fixture
def run(tmp_path):
    def run(*arguments, status=0, **environment):
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("CAPACITY_", "XDG_"))}
        environment = kept | {"HOME": str(tmp_path), "NO_COLOR": "1", "LC_ALL": "C.UTF-8"} | environment
        command = [executable("capacity"), *map(str, arguments)]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60
        )
        assert done.returncode == status, f"{arguments}: {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout if status == 0 else done.stdout + done.stderr

    return run


def test_the_life_of_a_profile(server, tokens, run, tmp_path):
    run("profile", "add", "first", "--server", server.address, "--token-file", tokens["first"])
    run("profile", "add", "second", "--server", server.address, "--token-file", tokens["second"], "--use")
    assert "person-second" in run("whoami")
    run("profile", "use", "first")
    assert "person-first" in run("whoami")
    assert "person-second" in run("--server-profile", "second", "whoami")
    assert "person-second" in run("whoami", CAPACITY_PROFILE="second")
    listed = {profile["name"]: profile for profile in json.loads(run("profile", "list", "--output", "json"))["profiles"]}
    assert [name for name, profile in listed.items() if profile["selected"]] == ["first"]
    assert listed["second"]["tokenFile"] == str(tokens["second"]) and server.address in run("profile", "show", "second")
    run("profile", "remove", "first")
    assert "first" not in run("profile", "list") and tokens["first"].exists()
    run("profile", "use", "second")
    run("profile", "use", "--none")
    run("whoami", status=5)


def test_profiles_hold_no_token_and_are_private(server, tokens, run, tmp_path):
    run("profile", "add", "first", "--server", server.address, "--token-file", tokens["first"])
    (path,) = (tmp_path / ".config").rglob("*.json")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert tokens["first"].read_text().strip() not in path.read_text()
    assert tokens["first"].read_text().strip() not in run("profile", "show", "first")


def test_the_environment_comes_before_the_profile_in_use_and_flags_before_both(server, tokens, run):
    run("profile", "add", "first", "--server", server.address, "--token-file", tokens["first"], "--use")
    named = {"CAPACITY_SERVER": server.address, "CAPACITY_TOKEN_FILE": str(tokens["second"])}
    assert "person-second" in run("whoami", **named)
    assert "person-first" in run("whoami", "--token-file", tokens["first"], **named)
    assert "owner" in run("whoami", "--token-file", server.token_file, **named)


def test_a_token_is_not_sent_to_another_server_than_the_profile_names(server, fresh_server, tokens, run):
    run("profile", "add", "first", "--server", server.address, "--token-file", tokens["first"], "--use")
    output = run("whoami", "--server", fresh_server.address, status=4)
    assert "token" in output
    assert tokens["first"].read_text().strip() not in output


def test_the_owner_of_the_data_folder_needs_nothing(server, run):
    assert "owner" in run("whoami", CAPACITY_DATA=str(server.data))


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["profile", "use", "absent"], 2),
        (["profile", "show", "absent"], 2),
        (["profile", "remove", "absent"], 2),
        (["profile", "add", "x"], 2),
        (["profile", "add", "x", "--server", "nonsense"], 2),
        (["profile", "add", "../x", "--server", "127.0.0.1:1"], 2),
        (["--server-profile", "absent", "whoami"], 2),
        (["whoami", "--server", "127.0.0.1:1", "--token-file", "absent"], 4),
        (["whoami", "--server", "127.0.0.1:1", "--ca-file", "absent"], 2),
    ],
    ids=str,
)
def test_what_is_not_there(run, arguments, status):
    assert run(*arguments, status=status).strip()


def test_a_profile_is_not_replaced_by_mistake(run, server):
    run("profile", "add", "x", "--server", server.address)
    run("profile", "add", "x", "--server", "127.0.0.1:1", status=1)
    run("profile", "add", "x", "--server", "127.0.0.1:1", "--replace")
    assert "127.0.0.1:1" in run("profile", "show", "x")


def test_a_token_file_that_others_can_read_is_warned_of(server, tokens, run, tmp_path):
    tokens["first"].chmod(0o644)
    command = [executable("capacity"), "whoami", "--server", server.address, "--token-file", str(tokens["first"])]
    done = subprocess.run(command, env={"HOME": str(tmp_path)}, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and "chmod 600" in done.stderr


@pytest.mark.parametrize("content", ["", "two words", "two\nlines", "naïve", "\x00"], ids=ascii)
def test_a_token_file_without_a_token(server, run, tmp_path, content):
    path = tmp_path / "odd.token"
    path.write_text(content)
    path.chmod(0o600)
    output = run("whoami", "--server", server.address, "--token-file", path, status=4)
    assert "odd.token" in output


def test_the_token_is_never_an_argument(run):
    for arguments in (["whoami", "--help"], ["admin", "token", "create", "--help"], ["survey", "submit", "--help"]):
        assert "--token " not in run(*arguments) and "--token=" not in run(*arguments)
