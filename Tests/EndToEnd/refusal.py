"""Refusals: what a call that must fail answers."""

import json
import time

import grpc
import pytest
from google.rpc import error_details_pb2

from api import details


def refused(call) -> grpc.RpcError:
    with pytest.raises(grpc.RpcError) as error:
        call()
    return error.value


def code_of(call) -> str:
    return refused(call).code().name


def reason_of(error: grpc.RpcError) -> str:
    (info,) = details(error, error_details_pb2.ErrorInfo)
    return info.reason


def log_lines(server, **wanted) -> list[dict]:
    """Lines of the server's log with these entries; waits a little, for what was answered may not be written yet."""
    end = time.monotonic() + 5
    while True:
        lines = [json.loads(line) for line in server.log.read_text().splitlines() if line.startswith("{")]
        found = [line for line in lines if wanted.items() <= flat(line).items()]
        if found or time.monotonic() > end:
            return found
        time.sleep(0.05)


def flat(line: dict) -> dict:
    """Entries of a log line, wherever they stand in it."""
    inner = [value for value in line.values() if isinstance(value, dict)]
    return line | {key: value for entries in inner for key, value in entries.items()}
