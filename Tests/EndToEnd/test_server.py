"""The server as a process: starting, stopping, what it leaves on disk."""

import socket
import stat
import subprocess

import grpc
import pytest

from api import Api
from repository import SAMPLES, executable
from small import small_response
from survey_file import read_response


def test_secrets_are_for_the_owner_alone(fresh_server):
    assert stat.S_IMODE(fresh_server.token_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(fresh_server.data.stat().st_mode) == 0o700
    for path in fresh_server.data.iterdir():
        if "sqlite" in path.name:
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name


def test_it_keeps_no_secrets_and_no_answers_in_its_log(fresh_server, fresh_api):
    fresh_api.submit(small_response(comment="a-word-that-stands-nowhere-else"))
    fresh_api.submit(read_response(SAMPLES[0]))
    log = fresh_server.log.read_text(errors="replace")
    assert fresh_server.token not in log
    assert "a-word-that-stands-nowhere-else" not in log


def test_the_token_outlives_a_restart(fresh_server):
    token = fresh_server.token
    fresh_server.stop()
    fresh_server.start()
    assert fresh_server.token == token
    client = Api(fresh_server)
    assert client.answers()
    client.close()


def test_sigterm_ends_it_with_0_although_clients_are_connected(fresh_server, fresh_api):
    fresh_api.submit(small_response())
    fresh_server.stop(timeout=30)


def test_what_was_acknowledged_is_there_after_kill_9(fresh_server, fresh_api):
    reply = fresh_api.submit(read_response(SAMPLES[2]))
    fresh_server.kill()
    fresh_server.start()
    client = Api(fresh_server)
    assert client.scorecard(assessment_id=reply.assessment_id, skip_intervals=True) == reply.scorecard
    assert client.get(reply.assessment_id).response == read_response(SAMPLES[2])
    client.close()


def test_two_servers_on_one_folder_are_refused(fresh_server, fresh_api):
    command = [executable("capacityd"), "serve", "--data", str(fresh_server.data), "--listen", "127.0.0.1:0"]
    second = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    assert second.returncode != 0
    assert second.stderr.strip(), "it says why"
    assert fresh_api.answers()


@pytest.mark.parametrize("taken", ["--listen", "--http"])
def test_a_port_that_is_taken_ends_it_at_once_in_words(tmp_path, taken):
    doors = {"--listen": "127.0.0.1:0", "--http": "127.0.0.1:0"}
    with socket.create_server(("127.0.0.1", 0)) as other:
        doors[taken] = f"127.0.0.1:{other.getsockname()[1]}"
        arguments = [word for door in doors.items() for word in door]
        run = subprocess.run(
            [executable("capacityd"), "serve", "--data", tmp_path / "data", *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert run.returncode == 1, run.stderr
    assert f"cannot listen on {doors[taken]}" in run.stderr and "another program listens there already" in run.stderr
    assert taken in run.stderr, "which option chooses another"
    assert "CancellationError" not in run.stdout + run.stderr


@pytest.mark.parametrize("address", ["0.0.0.0:0", "[::]:0"])
def test_it_does_not_listen_to_others_without_tls(tmp_path, address):
    command = [executable("capacityd"), "serve", "--data", str(tmp_path / "data"), "--listen", address]
    run = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
    assert run.returncode != 0
    assert "tls" in (run.stderr + run.stdout).lower()


def test_demo_shows_the_samples_and_ends(tmp_path):
    command = [executable("capacityd"), "demo", "--data", str(tmp_path / "demo"), "--exit"]
    run = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=180, cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    for path in SAMPLES:
        assert read_response(path).state_code in run.stdout
    assert "RF-" in run.stdout


def test_a_call_in_a_dead_servers_channel_is_unavailable(fresh_server, fresh_api):
    fresh_server.kill()
    with pytest.raises(grpc.RpcError) as failed:
        fresh_api.answers()
    assert failed.value.code() == grpc.StatusCode.UNAVAILABLE
    fresh_server.start()
