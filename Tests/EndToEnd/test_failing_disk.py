"""A disk that fails below SQLite: nothing acknowledged is lost, callers are told, the server goes on by itself."""

import errno
import random
from concurrent.futures import ThreadPoolExecutor

import grpc
import pytest
from google.rpc import error_details_pb2

from api import Api, details
from capacity_server import CapacityServer
from failing_disk import FAULTS, SYNC, TRUNCATE, WRITE, FailingDisk, Fault
from kill_rounds import Books, expect_all_kept, send_open_again
from small import small_response

THREADS = 4
REASONS = {"DISK_FULL", "DISK_FAILED"}


@pytest.fixture
def disk(tmp_path):
    return FailingDisk(tmp_path)


@pytest.fixture
def failing_server(disk, tmp_path):
    server = CapacityServer(tmp_path / "data", environment=disk.environment).start()
    try:
        yield server
    finally:
        disk.mend()
        if server.lives:
            server.kill()


def reason(error: grpc.RpcError) -> str:
    return details(error, error_details_pb2.ErrorInfo)[0].reason


def submit_some(server, books: Books, refusals: list, name: str, count: int) -> None:
    """Submits, and keeps what was acknowledged and what was refused."""
    api = Api(server)
    try:
        for number in range(count):
            request_id = f"{name}/{number}"
            response = small_response(round_=f"{2000 + number % 27}-1", comment="x" * random.Random(name).randrange(2_000))
            with books.lock:
                books.open[request_id] = response
            try:
                books.settle(request_id, api.submit(response, request_id))
            except grpc.RpcError as error:
                assert error.code() == grpc.StatusCode.UNAVAILABLE, f"{error.code()} {error.details()}"
                assert reason(error) in REASONS and "/" not in error.details(), error.details()
                refusals.append(request_id)
    finally:
        api.close()


def submitted_by_several(server, books: Books, name: str, count: int) -> list:
    refusals: list = []
    with ThreadPoolExecutor(THREADS) as threads:
        running = [
            threads.submit(submit_some, server, books, refusals, f"{name}/{thread}", count) for thread in range(THREADS)
        ]
        for run in running:
            run.result()
    return refusals


@pytest.mark.faults
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_each_call_fails_in_turn_and_nothing_acknowledged_is_lost(failing_server, disk, rounds, seed, fault):
    """The n-th call fails, once or a few times, for n from 0 on, while several callers submit; then a kill."""
    chance = random.Random(seed)
    books, failed, refused = Books(), 0, 0
    # `rounds` is that of the kills: 40 in CI.
    for n in range(max(4, rounds // 4)):
        disk.fail(fault, skip=n, times=chance.choice([1, 2, 5]))
        refused += len(submitted_by_several(failing_server, books, f"round-{n}", 4))
        failed += disk.mend()
        assert failing_server.lives
        # Without a person: what was refused is taken now.
        send_open_again(failing_server, books)
        assert not books.open
        if n % 4 == 3:
            failing_server.kill()
            expect_all_kept(failing_server, books)
            failing_server.start()
    failing_server.stop()
    expect_all_kept(failing_server, books)
    print(f"\n{fault.name}: {failed} calls failed, {refused} submits refused, {len(books.acknowledged)} kept")
    assert failed > 0 and refused > 0


@pytest.mark.faults
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_crash_while_the_disk_fails_loses_nothing_acknowledged(failing_server, disk, fault):
    books = Books()
    submitted_by_several(failing_server, books, "before", 3)
    disk.fail(fault, skip=5)
    refusals = submitted_by_several(failing_server, books, "during", 6)
    assert refusals
    failing_server.kill()
    disk.mend()
    expect_all_kept(failing_server, books)
    failing_server.start()
    send_open_again(failing_server, books)
    failing_server.stop()
    expect_all_kept(failing_server, books)


@pytest.mark.parametrize(("fault", "expected"), [(FAULTS[1], "DISK_FULL"), (FAULTS[0], "DISK_FAILED"), (FAULTS[4], "DISK_FAILED")])
def test_the_caller_is_told_and_reads_go_on(failing_server, disk, fault, expected):
    api = Api(failing_server)
    kept = api.submit(small_response(round_="2025-1")).assessment_id
    disk.fail(fault)
    with pytest.raises(grpc.RpcError) as refused:
        api.submit(small_response(round_="2026-1"), "again")
    assert refused.value.code() == grpc.StatusCode.UNAVAILABLE and reason(refused.value) == expected
    assert api.get(kept).assessment_id == kept
    assert disk.mend() > 0
    assert api.submit(small_response(round_="2026-1"), "again").assessment_id
    assert len(api.list()) == 2
    api.close()


def test_a_log_that_cannot_be_emptied_at_the_end_is_told_and_kept(failing_server, disk):
    """SIGTERM on a broken disk: exit status 1, words in the log, and the next start has all of it."""
    api = Api(failing_server)
    kept = api.submit(small_response()).assessment_id
    api.close()
    disk.fail(Fault(WRITE | SYNC | TRUNCATE, errno.EIO))
    failing_server.process.terminate()
    assert failing_server.process.wait(30) == 1
    assert "not closed cleanly" in failing_server.tail()
    disk.mend()
    failing_server.start()
    api = Api(failing_server)
    assert [found.assessment_id for found in api.list()] == [kept]
    api.close()
