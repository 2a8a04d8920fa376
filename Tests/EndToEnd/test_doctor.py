"""`capacityd doctor`: what is wrong with a data folder, in words, and nothing where nothing is."""

import json
import sqlite3
import time
from contextlib import closing

import pytest

from api import Api
from small import small_response
from test_backup import capacityd, mode


def doctor(data, status=0) -> dict:
    return json.loads(capacityd("doctor", "--data", data, "--output", "json", status=status))


def subjects(found: dict) -> list[str]:
    return [finding["subject"].rsplit("/", 1)[-1] for finding in found["findings"]]


@pytest.fixture
def filled(fresh_server, fresh_api):
    for number in range(3):
        fresh_api.submit(small_response(round_=f"202{number}-1"))
    return fresh_server


def test_a_sound_folder_has_no_findings_beside_a_server_and_without_one(filled, fresh_api):
    found = doctor(filled.data)
    assert found["serverRuns"] and found["findings"] == [] and found["assessments"] == 3
    assert found["logBytes"] > 0 and found["freeBytes"] > found["fileBytes"] > 0
    assert fresh_api.submit(small_response(round_="2024-1")).assessment_id
    filled.stop()
    found = doctor(filled.data)
    assert not found["serverRuns"] and found["findings"] == [] and found["assessments"] == 4
    assert "Nothing was found" in capacityd("doctor", "--data", filled.data)


def test_a_folder_that_a_kill_left_is_sound_and_stays_as_it_is(filled):
    filled.kill()
    log = (filled.data / "capacity.sqlite-wal").read_bytes()
    found = doctor(filled.data)
    assert found["findings"] == [] and found["assessments"] == 3 and not found["serverRuns"]
    assert (filled.data / "capacity.sqlite-wal").read_bytes() == log


def test_what_others_may_read_is_named_with_the_command_that_closes_it(filled):
    for name, bits in [("capacity.sqlite", 0o644), ("owner.token", 0o640), (".", 0o755)]:
        (filled.data / name).chmod(bits)
    found = doctor(filled.data, status=1)
    assert sorted(subjects(found)) == ["capacity.sqlite", "data", "owner.token"]
    assert f"chmod 600 {filled.data}/owner.token" in [finding["remedy"] for finding in found["findings"]]
    assert "has mode 640, not 600" in capacityd("doctor", "--data", filled.data, status=1)
    assert mode(filled.data / "owner.token") == 0o640, "nothing is changed"


def test_changed_content_is_found_that_sqlite_does_not_see(filled):
    filled.stop()
    with closing(sqlite3.connect(filled.data / "capacity.sqlite")) as file, file:
        file.execute("UPDATE assessment SET content_digest = randomblob(32) WHERE number = 2")
    (finding,) = doctor(filled.data, status=1)["findings"]
    assert "does not match its digest" in finding["found"] and "restore" in finding["remedy"]


def test_a_time_that_is_still_to_come_points_to_the_clock(filled):
    filled.stop()
    with closing(sqlite3.connect(filled.data / "capacity.sqlite")) as file, file:
        file.execute("UPDATE assessment SET create_time = ? WHERE number = 2", [int(time.time() + 3600) * 1000])
    assert subjects(doctor(filled.data, status=1)) == ["clock"]


def test_a_missing_log_is_found_and_the_server_refuses_until_told_to_accept(filled):
    kept = [(filled.data / name).read_bytes() for name in ("capacity.sqlite", "capacity.sqlite-wal")]
    filled.kill()
    (filled.data / "capacity.sqlite-wal").unlink()
    found = doctor(filled.data, status=1)
    assert any("acknowledged" in finding["found"] for finding in found["findings"]), found
    words = capacityd("serve", "--data", filled.data, "--listen", "127.0.0.1:0", status=1)
    assert "acknowledged" in words and "capacity.sqlite-wal is missing or empty" in words
    # Put back, all is there.
    for name in ("capacity.sqlite-wal", "capacity.sqlite-shm"):
        (filled.data / name).unlink(missing_ok=True)
    for name, content in zip(("capacity.sqlite", "capacity.sqlite-wal"), kept, strict=True):
        (filled.data / name).write_bytes(content)
    filled.start()
    client = Api(filled)
    assert len(client.list()) == 3
    client.close()


def test_going_on_without_what_is_lost_is_said_in_the_log(filled):
    filled.stop()
    older = (filled.data / "capacity.sqlite").read_bytes()
    filled.start()
    client = Api(filled)
    client.submit(small_response(round_="2025-1"))
    client.close()
    filled.stop()
    (filled.data / "capacity.sqlite").write_bytes(older)
    capacityd("serve", "--data", filled.data, "--listen", "127.0.0.1:0", status=1)
    filled.arguments.append("--accept-loss")
    filled.start()
    assert "accepted as lost" in filled.tail()
    client = Api(filled)
    assert len(client.list()) == 3
    client.close()
    filled.arguments.pop()
    filled.stop()
    filled.start()
    assert doctor(filled.data)["findings"] == []


def test_a_folder_that_there_is_not_and_one_without_a_store(tmp_path):
    assert "no such folder" in capacityd("doctor", "--data", tmp_path / "none", status=1)
    (tmp_path / "empty").mkdir(mode=0o700)
    assert "no database" in capacityd("doctor", "--data", tmp_path / "empty", status=1)
    assert list((tmp_path / "empty").iterdir()) == []
