"""Copies of the store that administrators fetch over the network."""

import hashlib
import json
import sqlite3
import subprocess
import threading
from contextlib import closing

import grpc
import pytest

from api import Api
from capacity.v1 import admin_service_pb2 as admin_messages, audit_pb2 as audit, backup_pb2
from capacity_server import CapacityServer
from people import Office
from refusal import code_of, reason_of, refused
from repository import executable
from running import as_json, ran
from small import small_response
from test_backup import capacityd, mode

PIECE = 256 << 10


def fetch(api):
    """The first message and the bytes behind it, by a client that nobody here wrote."""
    stream = api.call(api.admin.CreateBackup, backup_pb2.CreateBackupRequest())
    first = next(stream)
    assert first.HasField("summary") and not first.data
    pieces = list(stream)
    assert all(piece.data and len(piece.data) <= PIECE and not piece.HasField("summary") for piece in pieces)
    return first.summary, b"".join(piece.data for piece in pieces)


def entries(api, action: str):
    request = admin_messages.ListAuditEntriesRequest(action=action)
    page = api.call(api.admin.ListAuditEntries, request)
    return [audit.AuditEntry.FromString(item.content) for item in page.entries]


def downloads(server):
    return [path.name for path in server.data.iterdir() if path.name.startswith("download")]


def test_a_copy_is_what_was_announced_and_is_restored(fresh_server, fresh_api, tmp_path):
    ids = [fresh_api.submit(small_response(round_=f"202{number}-1")).assessment_id for number in range(3)]
    summary, content = fetch(fresh_api)
    assert (summary.size, summary.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert summary.assessments == 3 and summary.create_time.seconds > 1_700_000_000
    assert downloads(fresh_server) == []
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes(content)
    assert "sound, 3 assessments" in capacityd("verify", copy)
    capacityd("restore", copy, "--data", tmp_path / "back")
    capacityd("owner-token", "--data", tmp_path / "back")
    server = CapacityServer(tmp_path / "back").start()
    try:
        client = Api(server)
        assert sorted(item.assessment_id for item in client.list()) == sorted(ids)
        client.close()
    finally:
        server.stop()


def test_the_audit_log_says_who_took_which_copy(fresh_api):
    summary, content = fetch(fresh_api)
    (entry,) = entries(fresh_api, "store.backup")
    assert (entry.principal, entry.address) == ("owner", "127.0.0.1")
    assert summary.sha256 in entry.detail
    assert f"{summary.assessments} assessments" in entry.detail


def test_a_copy_made_while_others_write_holds_all_that_was_acknowledged_before(fresh_api, tmp_path):
    ids, ended = [], threading.Event()

    def write():
        number = 0
        while not ended.is_set():
            ids.append(fresh_api.submit(small_response(round_=f"{2000 + number % 27}-1")).assessment_id)
            number += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(3):
            before = list(ids)
            path = tmp_path / f"copy-{number}.sqlite"
            path.write_bytes(fetch(fresh_api)[1])
            with closing(sqlite3.connect(path)) as file:
                assert set(before) <= {row[0] for row in file.execute("SELECT id FROM assessment")}
    finally:
        ended.set()
        writer.join()
    assert len(ids) > len(before) > 0, "nothing was written meanwhile"


def test_a_second_one_at_the_same_time_is_told_to_wait(fresh_server, fresh_api, tmp_path):
    # Large enough that the first stream cannot be through before it is read.
    with closing(sqlite3.connect(fresh_server.data / "capacity.sqlite")) as file, file:
        file.execute("CREATE TABLE ballast (bytes BLOB NOT NULL) STRICT")
        file.executemany("INSERT INTO ballast VALUES (randomblob(1000000))", [()] * 40)
    first = fresh_api.call(fresh_api.admin.CreateBackup, backup_pb2.CreateBackupRequest())
    next(first)
    error = refused(lambda: fetch(fresh_api))
    assert (error.code().name, reason_of(error)) == ("RESOURCE_EXHAUSTED", "BACKUP_UNDER_WAY")
    # A caller that leaves in the middle leaves the place to the next.
    first.cancel()
    for _ in range(100):
        try:
            assert fetch(fresh_api)[0].size > 40_000_000
            break
        except grpc.RpcError as error:
            assert error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    else:
        pytest.fail("the place is never free again")
    assert downloads(fresh_server) == []


def test_a_token_that_is_revoked_ends_the_copy(fresh_server, fresh_api):
    with closing(sqlite3.connect(fresh_server.data / "capacity.sqlite")) as file, file:
        file.execute("CREATE TABLE ballast (bytes BLOB NOT NULL) STRICT")
        file.executemany("INSERT INTO ballast VALUES (randomblob(1000000))", [()] * 60)
    office = Office(fresh_api)
    other = office.token("admin")
    theirs = fresh_api.of(other)
    stream = theirs.call(theirs.admin.CreateBackup, backup_pb2.CreateBackupRequest())
    next(stream)
    office.revoke(other)
    received = 0
    with pytest.raises(grpc.RpcError) as error:
        for message in stream:
            received += len(message.data)
    assert error.value.code() == grpc.StatusCode.UNAUTHENTICATED
    assert received < 60_000_000


@pytest.mark.parametrize(
    ("role", "place"),
    [
        ("submitter", {"agency": "agency-a"}),
        ("counterpart", {"state": "XAA"}),
        ("reader", {"agency": "agency-a"}),
        ("analyst", {"agency": "agency-a"}),
    ],
)
def test_only_administrators_are_given_one(fresh_api, role, place):
    office = Office(fresh_api)
    client = fresh_api.of(office.token(role, **place))
    assert code_of(lambda: fetch(client)) == "PERMISSION_DENIED"
    assert entries(fresh_api, "store.backup") == []


def test_a_damaged_store_is_not_handed_out(fresh_server, fresh_api):
    fresh_api.submit(small_response())
    with closing(sqlite3.connect(fresh_server.data / "capacity.sqlite")) as file, file:
        file.execute("UPDATE assessment SET content_digest = randomblob(32)")
    assert code_of(lambda: fetch(fresh_api)) == "DATA_LOSS"
    assert downloads(fresh_server) == []


def test_what_a_killed_server_left_behind_goes_at_the_next_start(fresh_server):
    fresh_server.kill()
    (fresh_server.data / "download.sqlite").write_bytes(b"half")
    (fresh_server.data / "download.sqlite-journal").write_bytes(b"half")
    fresh_server.start()
    assert downloads(fresh_server) == []


def test_the_command_writes_a_private_file_that_verifies(admin, fresh_api, tmp_path):
    fresh_api.submit(small_response())
    path = tmp_path / "copy.sqlite"
    assert admin("backup", "--to", path) == f"{path}: 1 assessments, verified\n"
    assert mode(path) == 0o600
    assert "sound, 1 assessments" in capacityd("verify", path)
    assert [item.name for item in tmp_path.glob(".*part")] == []


def test_the_command_never_overwrites(admin, fresh_server, capacity, tmp_path):
    path = tmp_path / "copy.sqlite"
    path.write_text("mine")
    words = ran(capacity, "admin", "backup", "--to", path, server=fresh_server, status=1)
    assert "exists already" in words and path.read_text() == "mine"


def test_the_command_names_copies_in_a_folder_and_removes_old_ones(admin, fresh_api, tmp_path):
    folder = tmp_path / "copies"
    folder.mkdir()
    old = [f"capacity-2024010{day}T000000Z.sqlite" for day in range(1, 6)]
    for name in [*old, "notes.txt"]:
        (folder / name).write_text("")
    said = as_json(admin("backup", "--to", folder, "--keep", "2", "--output", "json"))
    names = sorted(path.name for path in folder.iterdir())
    assert names[0] == old[-1] and len(names) == 3 and names[2] == "notes.txt"
    assert said["sha256"] == hashlib.sha256((folder / names[1]).read_bytes()).hexdigest()


def test_the_command_pipes_into_another_program(fresh_server, fresh_api, tmp_path):
    fresh_api.submit(small_response())
    run = subprocess.run(
        [executable("capacity"), "admin", "backup", "--to", "-"],
        env={"CAPACITY_SERVER": fresh_server.address, "CAPACITY_TOKEN_FILE": str(fresh_server.token_file)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
    )
    assert run.returncode == 0 and b"1 assessments, verified" in run.stderr
    copy = tmp_path / "piped.sqlite"
    copy.write_bytes(run.stdout)
    assert "sound, 1 assessments" in capacityd("verify", copy)


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("--to", "x.sqlite", "--keep", "3"), 2, "folder that exists"),
        (("--to", "/no/such/folder/x.sqlite"), 1, "/no/such/folder/x.sqlite cannot be written"),
        ((), 2, "--to"),
    ],
)
def test_the_command_says_what_is_wrong(capacity, fresh_server, arguments, status, words):
    assert words in ran(capacity, "admin", "backup", *arguments, server=fresh_server, status=status)
