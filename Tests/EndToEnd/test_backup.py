"""Copies of the store: made beside a server that writes, verified, kept, restored."""

import sqlite3
import stat
import subprocess
import threading
from contextlib import closing

import pytest

from api import Api
from capacity_server import CapacityServer
from repository import executable
from small import small_response


def capacityd(*arguments, status=0) -> str:
    run = subprocess.run(
        [executable("capacityd"), *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert run.returncode == status, f"{arguments}: {run.returncode}\n{run.stdout}{run.stderr}"
    return run.stdout + run.stderr


def mode(path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def copy(fresh_server, fresh_api, tmp_path):
    """A copy of a store with three assessments."""
    for number in range(3):
        fresh_api.submit(small_response(round_=f"202{number}-1"), request_id=f"r{number}")
    capacityd("backup", "--data", fresh_server.data, "--to", tmp_path / "copy.sqlite")
    return tmp_path / "copy.sqlite"


def test_a_copy_made_while_others_write_holds_all_that_was_acknowledged_before(fresh_server, fresh_api, tmp_path):
    ids, ended = [], threading.Event()

    def write():
        number = 0
        while not ended.is_set():
            ids.append(fresh_api.submit(small_response(round_=f"{2000 + number % 27}-1")).assessment_id)
            number += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(5):
            before = list(ids)
            path = tmp_path / f"copy-{number}.sqlite"
            assert "verified" in capacityd("backup", "--data", fresh_server.data, "--to", path)
            with closing(sqlite3.connect(path)) as file:
                kept = {row[0] for row in file.execute("SELECT id FROM assessment")}
            assert set(before) <= kept
    finally:
        ended.set()
        writer.join()
    assert len(ids) > len(before) > 0, "nothing was written meanwhile"
    assert {item.assessment_id for item in fresh_api.list()} == set(ids)


def test_a_copy_is_private_and_leaves_nothing_beside_it(copy):
    assert mode(copy) == 0o600
    assert [path.name for path in copy.parent.glob("copy*")] == ["copy.sqlite"]


def test_a_copy_never_overwrites(fresh_server, copy):
    content = copy.read_bytes()
    assert "exists already" in capacityd("backup", "--data", fresh_server.data, "--to", copy, status=1)
    assert copy.read_bytes() == content


def test_a_folder_without_a_store_is_named(tmp_path):
    assert "no database file" in capacityd("backup", "--data", tmp_path / "none", "--to", tmp_path / "c", status=1)
    assert not (tmp_path / "none").exists() and not (tmp_path / "c").exists()


def test_old_copies_go_and_other_files_stay(fresh_server, fresh_api, tmp_path):
    folder = tmp_path / "copies"
    folder.mkdir()
    old = [f"capacity-2024010{day}T000000Z.sqlite" for day in range(1, 6)]
    # Put aside by somebody, under names that begin like ours.
    others = [f"capacity-2024010{day}T000000Z{end}.sqlite" for day, end in [(1, "-before-upgrade"), (2, ".court"), (3, " copy")]]
    for name in [*old, *others, "capacity-notes.sqlite", "notes.txt"]:
        (folder / name).write_text("")
    (folder / "capacity-20240106T000000Z.sqlite").mkdir()
    fresh_api.submit(small_response())
    capacityd("backup", "--data", fresh_server.data, "--to", folder, "--keep", 3)
    kept = {*old[-2:], *others, "capacity-20240106T000000Z.sqlite", "capacity-notes.sqlite", "notes.txt"}
    (new,) = {path.name for path in folder.iterdir()} - kept
    assert kept < {path.name for path in folder.iterdir()}
    assert "sound, 1 assessments" in capacityd("verify", folder / new)


def test_a_copy_that_fails_removes_no_older_one(tmp_path):
    old = tmp_path / "capacity-20240101T000000Z.sqlite"
    old.write_text("")
    capacityd("backup", "--data", tmp_path / "none", "--to", tmp_path, "--keep", 1, status=1)
    assert [path.name for path in tmp_path.iterdir()] == [old.name]


def test_keep_makes_no_sense_for_a_file(fresh_server, tmp_path):
    assert "folder" in capacityd("backup", "--data", fresh_server.data, "--to", tmp_path / "x", "--keep", 1, status=2)


def test_verify_finds_a_changed_answer_that_sqlite_does_not_see(copy):
    assert "sound, 3 assessments" in capacityd("verify", copy)
    with closing(sqlite3.connect(copy)) as file, file:
        file.execute("UPDATE assessment SET content_digest = randomblob(32) WHERE number = 2")
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert "does not match its digest" in capacityd("verify", copy, status=1)


def test_verify_finds_rows_that_hang_on_nothing(copy):
    with closing(sqlite3.connect(copy)) as file, file:
        file.execute("DELETE FROM assessment WHERE number = 2")
    assert "foreign keys: 1 rows of the table payload" in capacityd("verify", copy, status=1)


@pytest.mark.parametrize("page", [0, 2, 5, -1])
def test_verify_finds_a_page_that_was_overwritten(copy, page):
    content = bytearray(copy.read_bytes())
    start = page * 4096 if page >= 0 else len(content) - 4096
    content[start : start + 4096] = bytes([0xAA]) * 4096
    copy.write_bytes(content)
    capacityd("verify", copy, status=1)


def test_verify_names_what_is_no_store(tmp_path):
    text = tmp_path / "text"
    text.write_text("not a database\n" * 100)
    assert "not a database" in capacityd("verify", text, status=1)
    assert "no file" in capacityd("verify", tmp_path / "none", status=1)


def test_a_restored_store_serves_what_the_copy_held(copy, fresh_api, tmp_path):
    data = tmp_path / "restored"
    assert "3 assessments restored" in capacityd("restore", copy, "--data", data)
    assert mode(data) == 0o700 and mode(data / "capacity.sqlite") == 0o600 and mode(data / "restored") == 0o600
    assert str(copy) in (data / "restored").read_text()
    capacityd("owner-token", "--data", data)
    server = CapacityServer(data).start()
    try:
        client = Api(server)
        assert client.list() == fresh_api.list()
        first = client.list()[0]
        assert client.get(first.assessment_id).response == fresh_api.get(first.assessment_id).response
        assert client.submit(small_response(round_="2020-1"), request_id="r0").receipt.repeated
        client.close()
    finally:
        server.stop()


def test_restoring_overwrites_no_store_live_or_stopped(copy, fresh_server, fresh_api):
    before = fresh_api.list()
    assert "another server" in capacityd("restore", copy, "--data", fresh_server.data, status=1)
    assert fresh_api.list() == before
    fresh_server.stop()
    content = (fresh_server.data / "capacity.sqlite").read_bytes()
    assert "exists already" in capacityd("restore", copy, "--data", fresh_server.data, status=1)
    assert (fresh_server.data / "capacity.sqlite").read_bytes() == content
    assert not (fresh_server.data / "restored").exists()


def test_a_log_that_lost_its_store_is_not_given_to_another(copy, tmp_path):
    data = tmp_path / "data-of-old"
    data.mkdir()
    (data / "capacity.sqlite-wal").write_bytes(b"log")
    assert "exists already" in capacityd("restore", copy, "--data", data, status=1)


def test_a_damaged_copy_is_not_restored(copy, tmp_path):
    copy.write_bytes(copy.read_bytes()[:-4096])
    assert "damaged" in capacityd("restore", copy, "--data", tmp_path / "data-new", status=1)
    assert not (tmp_path / "data-new").exists()
