"""More submits than the server takes at a time: it says so and when to try again, and keeps what it acknowledged."""

import sqlite3
import time
from contextlib import closing

import grpc
from google.rpc import error_details_pb2

from api import UNLIMITED, Api, assessments, details
from small import small_response

# What the server takes at a time (CapacityServer.Limits.calls), and how many streams on one connection.
CALLS = 1024
STREAMS = 100


def test_beyond_its_limit_the_server_refuses_in_words_and_loses_nothing(fresh_server):
    count = CALLS + 200
    own = [*UNLIMITED, ("grpc.use_local_subchannel_pool", 1)]
    clients = [
        Api(fresh_server, channel=grpc.insecure_channel(fresh_server.address, options=own))
        for _ in range(count // STREAMS + 1)
    ]
    requests = [
        assessments.SubmitResponseRequest(
            request_id=f"request-{number}", response=small_response(round_=f"{2000 + number % 27}-1")
        )
        for number in range(count)
    ]
    path = fresh_server.data / "capacity.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as blocker:
        # Nothing can be committed: calls pile up.
        blocker.execute("BEGIN IMMEDIATE")
        calls = [
            clients[number % len(clients)].assessments.SubmitResponse.future(
                request, metadata=clients[0].metadata, timeout=120
            )
            for number, request in enumerate(requests)
        ]
        end = time.monotonic() + 60
        while time.monotonic() < end and not any(call.done() for call in calls):
            time.sleep(0.02)
        blocker.execute("ROLLBACK")
    stored, full = {}, 0
    for number, call in enumerate(calls):
        error = call.exception()
        if error is None:
            stored[number] = call.result().assessment_id
        elif error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED:
            (info,) = details(error, error_details_pb2.ErrorInfo)
            assert info.reason in {"TOO_MANY_CALLS", "STORE_OVERLOADED"}, error.details()
            (retry,) = details(error, error_details_pb2.RetryInfo)
            assert retry.retry_delay.ToTimedelta().total_seconds() > 0
            assert any(key == "grpc-retry-pushback-ms" for key, _ in error.trailing_metadata())
            full += 1
        else:
            # Held for longer than the server waits for the file.
            assert error.code() == grpc.StatusCode.UNAVAILABLE, error
            assert details(error, error_details_pb2.ErrorInfo)[0].reason == "LOCKED"
    assert full > 0, "the server took all of them"
    # Whoever was refused sends again: all are there in the end, each once.
    for number, request in enumerate(requests):
        if number not in stored:
            stored[number] = clients[0].call(clients[0].assessments.SubmitResponse, request).assessment_id
    assert {item.assessment_id for item in clients[0].list(page_size=500)} == set(stored.values())
    assert len(set(stored.values())) == count
    for client in clients:
        client.close()
