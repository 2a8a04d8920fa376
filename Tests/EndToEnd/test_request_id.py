"""A submit that is sent again never counts twice (design D4)."""

import uuid
from concurrent.futures import ThreadPoolExecutor

import grpc
import pytest
from google.rpc import error_details_pb2

from api import Api, details
from capacity.v1 import assessment_service_pb2
from repository import SAMPLES
from small import small_response
from survey_file import read_response


def test_same_id_same_content_gives_the_first_receipt(fresh_api):
    first = fresh_api.submit(small_response(), request_id="batch-7/1")
    again = fresh_api.submit(small_response(), request_id="batch-7/1")
    assert not first.receipt.repeated and again.receipt.repeated
    again.receipt.repeated = False
    assert again == first
    assert len(fresh_api.list()) == 1


def test_the_contact_is_no_part_of_the_content(fresh_api):
    contact = assessment_service_pb2.Contact(name="A. Person", email="a.person@example.org")
    first = fresh_api.submit(small_response(), request_id="with-contact", contact=contact)
    again = fresh_api.submit(small_response(), request_id="with-contact")
    assert again.receipt.repeated and again.assessment_id == first.assessment_id


def test_same_id_other_content_is_refused(fresh_api):
    first = fresh_api.submit(small_response(), request_id="batch-7/2")
    with pytest.raises(grpc.RpcError) as refused:
        fresh_api.submit(small_response(round_="2026-2"), request_id="batch-7/2")
    assert refused.value.code() == grpc.StatusCode.ALREADY_EXISTS
    (info,) = details(refused.value, error_details_pb2.ErrorInfo)
    assert first.assessment_id in info.metadata.values()
    assert len(fresh_api.list()) == 1


def test_other_id_same_content_is_another_assessment(fresh_api):
    first = fresh_api.submit(small_response(), request_id="one")
    second = fresh_api.submit(small_response(), request_id="two")
    assert not second.receipt.repeated
    assert second.assessment_id != first.assessment_id
    assert second.receipt.digests.response == first.receipt.digests.response
    assert len(fresh_api.list()) == 2


def test_fifty_submits_of_one_id_at_a_time_store_one(fresh_api):
    response = read_response(SAMPLES[0])
    request_id = str(uuid.uuid4())
    with ThreadPoolExecutor(50) as pool:
        replies = list(pool.map(lambda _: fresh_api.submit(response, request_id=request_id), range(50)))
    assert len({reply.assessment_id for reply in replies}) == 1
    assert sum(not reply.receipt.repeated for reply in replies) == 1
    assert len(fresh_api.list()) == 1


def test_fifty_submits_of_fifty_ids_at_a_time_store_fifty(fresh_api):
    responses = [small_response(round_=f"2026-{n}") for n in range(1, 51)]
    with ThreadPoolExecutor(50) as pool:
        replies = list(pool.map(fresh_api.submit, responses))
    stored = {reply.assessment_id: reply.scorecard.round for reply in replies}
    assert len(stored) == 50
    assert {assessment.assessment_id: assessment.round for assessment in fresh_api.list(page_size=7)} == stored


def test_the_first_receipt_outlives_a_restart(fresh_server, fresh_api):
    first = fresh_api.submit(small_response(), request_id="kept")
    fresh_server.kill()
    fresh_server.start()
    client = Api(fresh_server)
    again = client.submit(small_response(), request_id="kept")
    client.close()
    assert again.receipt.repeated and again.assessment_id == first.assessment_id
    assert again.receipt.digests == first.receipt.digests
