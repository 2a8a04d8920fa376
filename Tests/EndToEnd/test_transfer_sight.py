"""What a hidden survey did to a requested technology is told to nobody who may not see it: in no reply, file or feed."""

import pytest

from capacity.v1 import feed_pb2, transfer_service_pb2 as transfers
from people import Office
from refusal import code_of
from running import as_json, ran
from test_transfers import REQUEST, decide, events, get, of_level, rules_of
from test_watch import KIND, watch

CHANGED = feed_pb2.FEED_EVENT_KIND_TRANSFER_CHANGED


@pytest.fixture
def office(fresh_api):
    office = Office(fresh_api)
    office.state("XTA")
    office.home = fresh_api.of(office.token("submitter", "agency-one"))
    office.other = fresh_api.of(office.token("counterpart", state="XTA"))
    office.reader = fresh_api.of(office.token("reader", "agency-two"))
    return office


def told(api, last: str) -> list:
    """What the feed tells from its beginning up to the submission of the last assessment."""
    found, stream = [], watch(api, from_start=True)
    for message in stream:
        if message.HasField("event"):
            found.append(message.event)
            if message.event.assessment_id == last:
                break
    stream.cancel()
    return found


def test_answers_of_a_hidden_survey_are_in_no_event(office, fresh_api):
    first = office.home.submit(of_level(3, technology_requests=[REQUEST], tlp="amber")).assessment_id
    before = get(office.other, first).transfer
    secret = office.home.submit(of_level(0, "2026-2", tlp="red")).assessment_id
    third = office.home.submit(of_level(2, "2026-3", tlp="amber")).assessment_id
    end = office.home.submit(of_level(2, "2026-1", tlp="amber")).assessment_id
    assert code_of(lambda: office.other.get(secret)) == "NOT_FOUND"
    own = get(office.home, first)
    assert [event.cause_assessment_id for event in own.events] == [third, secret]
    assert own.events[0].answer_changes[0].before == "0"
    found = get(office.other, first)
    assert list(found.events) == [] and found.transfer.judgement == before.judgement
    assert (found.transfer.etag, found.transfer.judged_by_assessment_id) == ("", "")
    assert events(office.other) == []
    request = transfers.GetDueDiligenceRequest(assessment_id=first)
    assert len(office.home.call(office.home.transfers.GetDueDiligence, request).file.trail) == 2
    file = office.other.call(office.other.transfers.GetDueDiligence, request).file
    assert len(file.trail) == 0 and secret not in str(file)
    # The agency is told twice that it changed, the state never.
    assert [event.kind for event in told(office.home, end)].count(CHANGED) == 2
    feed = told(office.other, end)
    assert [KIND[event.kind] for event in feed] == ["SUBMITTED"] * 3
    # A decision is told to both.
    decide(office.home, first, before.judgement.flags[0].rule_id)
    last = office.home.submit(of_level(2, "2025-1", tlp="amber")).assessment_id
    assert [event.kind for event in told(office.other, last)].count(CHANGED) == 1


def test_readers_of_what_is_published_hear_nothing_of_a_hidden_survey(office, fresh_api):
    first = office.home.submit(of_level(3, technology_requests=[REQUEST], tlp="green")).assessment_id
    office.publish(first)
    office.home.submit(of_level(0, "2026-2", tlp="red"))
    end = office.publish(office.home.submit(of_level(3, "2025-1", tlp="clear")).assessment_id)
    assert CHANGED not in [event.kind for event in told(office.reader, end)]
    assert "RF-18" in rules_of(get(office.home, first).transfer)
    assert "RF-18" not in rules_of(get(office.reader, first).transfer)
    assert events(office.reader) == []


def test_what_everybody_may_see_is_told(office, capacity, fresh_server):
    first = office.home.submit(of_level(3, technology_requests=[REQUEST], tlp="amber")).assessment_id
    second = office.home.submit(of_level(0, "2026-2", tlp="amber")).assessment_id
    end = office.home.submit(of_level(0, "2025-1", tlp="amber")).assessment_id
    (event,) = get(office.other, first).events
    assert event.cause_assessment_id == second and event.before.residual_risk < event.after.residual_risk and event.answer_changes
    (change,) = [event for event in told(office.other, end) if event.kind == CHANGED]
    assert (change.assessment_id, change.transfer_event_id) == (first, event.event_id)
    listed = as_json(ran(capacity, "technology", "events", "--output", "json", server=fresh_server))
    assert [entry["eventId"] for entry in listed["events"]] == [event.event_id]
