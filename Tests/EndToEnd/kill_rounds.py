"""Rounds of kill -9 under submits from several threads, and what must be there after each."""

import random
import shutil
import sqlite3
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import grpc

from api import Api
from small import small_response

THREADS = 4
# How a call may end when the server is killed under it: whether it was stored is then open.
LOST = {grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED, grpc.StatusCode.DEADLINE_EXCEEDED}


@dataclass
class Books:
    """What was sent and what was acknowledged, over all rounds."""

    # By request id: id and digest of the assessment.
    acknowledged: dict[str, tuple[str, str]] = field(default_factory=dict)
    # Sent and not answered: stored or not, but never twice.
    open: dict[str, object] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def settle(self, request_id: str, reply) -> None:
        with self.lock:
            entry = (reply.assessment_id, reply.receipt.digests.response)
            assert self.acknowledged.setdefault(request_id, entry) == entry, f"{request_id} has two answers"
            self.open.pop(request_id, None)


def submit_until_killed(server, books: Books, seed: int, name: str) -> None:
    chance = random.Random(seed)
    api = Api(server)
    try:
        for count in range(1_000_000):
            request_id = f"{name}/{count}"
            response = small_response(
                state=f"XA{chance.choice('ABCDEFGH')}",
                round_=f"{chance.randrange(2000, 2027)}-1",
                comment="".join(chance.choices("abcdef ", k=chance.randrange(2_000))),
            )
            with books.lock:
                books.open[request_id] = response
            books.settle(request_id, api.submit(response, request_id))
    except grpc.RpcError as error:
        assert error.code() in LOST, f"{request_id}: {error.code()} {error.details()}"
    finally:
        api.close()


def killed_under_load(server, books: Books, seed: int, name: str) -> None:
    """Submits from several threads until the server is killed, at a moment that the seed chooses."""
    chance = random.Random(seed)
    with ThreadPoolExecutor(THREADS) as threads:
        running = [
            threads.submit(submit_until_killed, server, books, chance.randrange(2**32), f"{name}/{thread}")
            for thread in range(THREADS)
        ]
        time.sleep(chance.uniform(0.0, 0.5))
        server.kill()
        for run in running:
            run.result()


def copied(data: Path, folder: Path) -> Path:
    name = "capacity.sqlite"
    for path in (data / name, data / f"{name}-wal"):
        if path.exists():
            shutil.copy(path, folder)
    return folder / name


def expect_all_kept(server, books: Books) -> None:
    """Looks into a copy of file and log of a server that does not run: the server itself is to recover the log."""
    with tempfile.TemporaryDirectory() as folder, closing(sqlite3.connect(copied(server.data, Path(folder)))) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        rows = file.execute(
            "SELECT request.request_id, assessment.id, lower(hex(assessment.content_digest)) "
            "FROM assessment LEFT JOIN request ON request.assessment_id = assessment.id"
        ).fetchall()
    stored = {request_id: (assessment_id, digest) for request_id, assessment_id, digest in rows}
    assert len(stored) == len(rows), "a request is stored twice, or without its id"
    missing = {request_id: entry for request_id, entry in books.acknowledged.items() if stored.get(request_id) != entry}
    assert not missing, f"acknowledged, and gone or changed: {missing}"
    stray = stored.keys() - books.acknowledged.keys() - books.open.keys()
    assert not stray, f"stored, and never sent: {stray}"


def send_open_again(server, books: Books) -> None:
    """Whoever got no answer sends again: what was stored is answered as before, and nothing twice."""
    api = Api(server)
    try:
        for request_id, response in list(books.open.items()):
            books.settle(request_id, api.submit(response, request_id))
        (request_id, (assessment_id, digest)) = random.Random(len(books.acknowledged)).choice(
            sorted(books.acknowledged.items())
        )
        assert api.get(assessment_id).digests.response == digest, request_id
    finally:
        api.close()
