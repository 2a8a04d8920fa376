"""Damaged pages: DATA_LOSS for what they held, by name, and service for the rest."""

import random
import sqlite3
from contextlib import closing

import grpc
import pytest
from google.rpc import error_details_pb2

from api import Api, details
from small import small_response


def pages_of(path, table: str) -> list[int]:
    with closing(sqlite3.connect(path)) as file:
        return [
            row[0]
            for row in file.execute(
                "SELECT pageno FROM dbstat WHERE name = ? AND pagetype IN ('leaf', 'overflow') ORDER BY pageno", [table]
            )
        ]


def overwrite(path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(bytes([0xAA]) * 4096)


@pytest.fixture
def damaged(fresh_server, fresh_api):
    """A server on a file in which one page of payloads is garbage; all ids that were stored."""
    ids = [
        fresh_api.submit(small_response(round_=f"{2000 + number}-1", comment=random.Random(number).randbytes(900).hex())).assessment_id
        for number in range(20)
    ]
    fresh_server.stop()
    path = fresh_server.data / "capacity.sqlite"
    try:
        pages = pages_of(path, "payload")
    except sqlite3.OperationalError as error:
        pytest.fail(f"this Python's SQLite cannot say where a table stands: {error}")
    overwrite(path, pages[len(pages) // 2])
    fresh_server.start()
    client = Api(fresh_server)
    yield client, ids
    client.close()


def test_what_a_damaged_page_held_is_named_and_all_else_is_served(damaged):
    client, ids = damaged
    lost = []
    for assessment_id in ids:
        try:
            assert client.get(assessment_id).assessment_id == assessment_id
        except grpc.RpcError as error:
            assert error.code() == grpc.StatusCode.DATA_LOSS, error
            assert assessment_id in error.details() and "/" not in error.details()
            (info,) = details(error, error_details_pb2.ErrorInfo)
            assert info.reason == "ASSESSMENT_DAMAGED" and info.metadata["assessment_id"] == assessment_id
            lost.append(assessment_id)
    assert 0 < len(lost) < len(ids)
    assert [found.assessment_id for found in client.list()] == ids[::-1]


def test_submits_go_on_beside_a_damaged_page(damaged):
    """SQLite refuses, as a whole, a transaction that meets the page: what it accepts is sound."""
    client, _ = damaged
    stored = [client.submit(small_response(round_=f"{2000 + number}-2")).assessment_id for number in range(10)]
    assert all(client.get(assessment_id).assessment_id == assessment_id for assessment_id in stored)
