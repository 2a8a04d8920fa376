"""The feed: each change exactly once, across broken connections and restarts of the server."""

import base64
import json
import subprocess
import threading

import grpc
import pytest

from api import Api
from capacity.v1 import assessment_service_pb2 as assessments, feed_pb2, review_service_pb2 as review
from capacity_server import CapacityServer
from people import Office
from refusal import reason_of, refused
from repository import executable
from small import small_response
from test_backup import capacityd

KIND = {value: name.removeprefix("FEED_EVENT_KIND_") for name, value in feed_pb2.FeedEventKind.items()}


def watch(api, **fields):
    request = assessments.WatchAssessmentsRequest(**fields)
    return api.assessments.WatchAssessments(request, metadata=api.metadata, timeout=120)


def take(stream, count: int) -> tuple[list, str]:
    """So many events, and the token behind the last one."""
    found, token = [], ""
    for message in stream:
        token = message.resume_token
        if message.HasField("event"):
            found.append((KIND[message.event.kind], message.event.assessment_id))
            if len(found) == count:
                break
    stream.cancel()
    return found, token


@pytest.fixture
def office(fresh_api):
    office = Office(fresh_api)
    office.state("XTA")
    office.home = fresh_api.of(office.token("submitter", "agency-one"))
    return office


def test_each_change_once_across_a_restart(office, fresh_server, fresh_api):
    submit = lambda api, round_: api.submit(small_response("XTA", round_)).assessment_id
    ids = [submit(office.home, f"2026-{number}") for number in (1, 2, 3)]
    first, token = take(watch(fresh_api, from_start=True), 2)
    assert first == [("SUBMITTED", ids[0]), ("SUBMITTED", ids[1])]
    office.label(ids[0], "GREEN")
    fresh_server.kill()
    fresh_server.process.wait()
    fresh_server.start()
    again = Api(fresh_server)
    ids.append(submit(again, "2026-4"))
    rest, token = take(watch(again, resume_token=token), 3)
    assert rest == [("SUBMITTED", ids[2]), ("LABELLED", ids[0]), ("SUBMITTED", ids[3])]
    ids.append(submit(again, "2026-5"))
    assert take(watch(again, resume_token=token), 1)[0] == [("SUBMITTED", ids[4])]
    again.close()


def test_a_store_that_was_restored_and_went_on_is_another_feed(office, fresh_server, fresh_api, tmp_path):
    submit = lambda api, round_: api.submit(small_response("XTA", round_)).assessment_id
    before = submit(fresh_api, "2026-1")
    _, early = take(watch(fresh_api, from_start=True), 1)
    capacityd("backup", "--data", fresh_server.data, "--to", tmp_path / "copy.sqlite")
    for number in (2, 3, 4):
        submit(fresh_api, f"2026-{number}")
    _, late = take(watch(fresh_api, resume_token=early), 2)
    fresh_server.stop()
    capacityd("restore", tmp_path / "copy.sqlite", "--data", tmp_path / "restored")
    capacityd("owner-token", "--data", tmp_path / "restored")
    server = CapacityServer(tmp_path / "restored").start()
    try:
        client = Api(server)
        new = [submit(client, f"2027-{number}") for number in range(1, 6)]
        # As many events and more stand there, and none that the token came behind.
        error = refused(lambda: next(watch(client, resume_token=late)))
        assert (error.code(), reason_of(error)) == (grpc.StatusCode.FAILED_PRECONDITION, "FEED_WENT_BACK")
        # What both have in common is gone on from.
        assert take(watch(client, resume_token=early), 5)[0] == [("SUBMITTED", name) for name in new]
        assert take(watch(client, from_start=True), 1)[0] == [("SUBMITTED", before)]
        client.close()
    finally:
        server.stop()


def test_it_tells_at_once_and_only_what_may_be_seen(office, fresh_api):
    far = fresh_api.of(office.token("submitter", "agency-two"))
    mine = watch(office.home)
    next(mine)
    token = next(watch(far)).resume_token
    there = office.home.submit(small_response("XTA", tlp="green")).assessment_id
    assert take(mine, 1)[0] == [("SUBMITTED", there)]
    office.publish(there)
    # Whoever goes on from before is told of it from publication on, and nothing of the review before.
    assert take(watch(far, resume_token=token), 1)[0] == [("REVIEWED", there)]
    hidden = office.home.submit(small_response("XTA", "2027-1", tlp="red")).assessment_id
    last = office.publish(office.home.submit(small_response("XTA", "2027-2", tlp="green")).assessment_id)
    told = []
    while ("REVIEWED", last) not in told:
        events, token = take(watch(far, resume_token=token), 1)
        told += events
    assert hidden not in {assessment_id for _, assessment_id in told}


def test_who_loses_sight_of_something_is_told_its_id_and_nothing_else(office, fresh_api):
    reader = fresh_api.of(office.token("reader", "agency-two"))
    partner = fresh_api.of(office.token("submitter", "agency-two"))
    shown = office.publish(office.home.submit(small_response("XTA", tlp="green")).assessment_id)
    near = office.home.submit(small_response("XTA", "2026-2", tlp="amber")).assessment_id
    tokens = [next(watch(api)).resume_token for api in (reader, partner, office.home)]
    share = {"assessment_id": near, "agency_id": "agency-two"}
    office.home.call(office.home.assessments.ShareAssessment, assessments.ShareAssessmentRequest(**share))
    office.label(near, "RED")
    office.label(near, "AMBER")
    office.home.call(office.home.assessments.UnshareAssessment, assessments.UnshareAssessmentRequest(**share))
    withdrawal = review.WithdrawAssessmentRequest(assessment_id=shown, reason="of another year")
    fresh_api.call(fresh_api.reviews.WithdrawAssessment, withdrawal)
    assert take(watch(reader, resume_token=tokens[0]), 1)[0] == [("HIDDEN", shown)]
    assert take(watch(partner, resume_token=tokens[1]), 3)[0] == [("HIDDEN", near), ("HIDDEN", near), ("HIDDEN", shown)]
    assert take(watch(office.home, resume_token=tokens[2]), 3)[0] == [("LABELLED", near), ("LABELLED", near), ("REVIEWED", shown)]
    stream = watch(reader, resume_token=tokens[0])
    message = [message for message, _ in zip(stream, range(2))][1]
    stream.cancel()
    assert message.event == feed_pb2.FeedEvent(kind=feed_pb2.FEED_EVENT_KIND_HIDDEN, assessment_id=shown)


def test_a_resume_token_does_not_tell_how_far_the_feed_has_come(office, fresh_api):
    first = next(watch(fresh_api))
    office.home.submit(small_response("XTA"))
    second = next(watch(fresh_api))
    assert first.resume_token != second.resume_token
    raw = base64.urlsafe_b64decode(second.resume_token + "==")
    assert len(raw) == len(base64.urlsafe_b64decode(first.resume_token + "==")) == 12 + 64 + 16


def test_many_writers_and_a_slow_watcher_that_comes_back(office, fresh_api):
    """The watcher leaves after every third event and goes on with its token, while others write."""
    wanted, lock = [], threading.Lock()

    def write(worker: int):
        for number in range(8):
            made = office.home.submit(small_response("XTA", f"20{10 + worker}-{number + 1}")).assessment_id
            with lock:
                wanted.append(made)

    workers = [threading.Thread(target=write, args=(worker,)) for worker in range(4)]
    token = next(watch(fresh_api)).resume_token
    for worker in workers:
        worker.start()
    found = []
    while len(found) < 32:
        events, token = take(watch(fresh_api, resume_token=token), min(3, 32 - len(found)))
        found.extend(assessment_id for _, assessment_id in events)
    for worker in workers:
        worker.join()
    assert sorted(found) == sorted(wanted) and len(set(found)) == 32


def test_tokens_are_for_one_caller_and_one_filter(office, fresh_api):
    token = next(watch(fresh_api, state_code="XTA")).resume_token
    for api, fields in ((fresh_api, {}), (office.home, {"state_code": "XTA"}), (fresh_api, {"state_code": "XTA", "round": "2026-1"})):
        error = refused(lambda a=api, f=fields: next(watch(a, resume_token=token, **f)))
        assert error.code() == grpc.StatusCode.INVALID_ARGUMENT and "resume_token" in error.details()
    assert refused(lambda: next(watch(fresh_api, state_code="nowhere"))).code() == grpc.StatusCode.INVALID_ARGUMENT


def test_a_revoked_token_hears_no_more(office, fresh_api):
    bearer = office.token("submitter", "agency-one")
    stream = watch(fresh_api.of(bearer))
    next(stream)
    office.revoke(bearer)
    office.home.submit(small_response("XTA"))
    error = refused(lambda: [message for message in stream])
    assert error.code() == grpc.StatusCode.UNAUTHENTICATED


def test_a_stopping_server_ends_streams(office, fresh_server, fresh_api):
    stream = watch(fresh_api)
    next(stream)
    stopping = threading.Thread(target=fresh_server.stop)
    stopping.start()
    error = refused(lambda: [message for message in stream])
    assert error.code() == grpc.StatusCode.UNAVAILABLE
    stopping.join()


def test_the_command_line_goes_on_after_a_restart(office, fresh_server, fresh_api, tmp_path):
    port = fresh_server.address
    first = office.home.submit(small_response("XTA", "2026-1")).assessment_id
    command = [executable("capacity"), "assessment", "watch", "--from-start", "--count", "2", "--output", "json",
               "--server", port, "--token-file", str(fresh_server.token_file)]  # fmt: skip
    watching = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        lines = [json.loads(watching.stdout.readline())]
        fresh_server.kill()
        fresh_server.process.wait()
        fresh_server.arguments[1] = port
        fresh_server.start()
        second = Api(fresh_server).submit(small_response("XTA", "2026-2")).assessment_id
        lines.append(json.loads(watching.stdout.readline()))
        assert watching.wait(60) == 0
    finally:
        watching.kill()
    assert [line["event"]["assessmentId"] for line in lines] == [first, second]
    assert all(line["resumeToken"] for line in lines)
