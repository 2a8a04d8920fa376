"""Decisions with much evidence: replies stay below what a client takes, say what they leave out, and together hold all."""

import pytest

from capacity.v1 import survey_pb2, transfer_pb2, transfer_service_pb2 as transfers
from running import as_json, ran
from test_transfers import REQUEST, get, of_level, rules_of

MEBIBYTE = 1 << 20
DECISIONS = 12


@pytest.fixture
def decided(fresh_api):
    """An assessment whose request was decided about often, at some 600 KiB a time."""
    first = fresh_api.submit(of_level(0, technology_requests=[REQUEST])).assessment_id
    rules = rules_of(get(fresh_api, first).transfer)[:2]
    item = survey_pb2.Evidence(title="t" * 2000, uri="https://e.example/" + "u" * 1980, note="n" * 8000)
    for number in range(DECISIONS):
        decision = transfer_pb2.FlagDecision(
            rule_id=rules[number % 2], status=transfer_pb2.FLAG_STATUS_MITIGATED, reason=f"no. {number}", evidence=[item] * 50
        )
        request = transfers.DecideFlagRequest(assessment_id=first, decision=decision)
        reply = fresh_api.call(fresh_api.transfers.DecideFlag, request)
        assert reply.ByteSize() < 4 * MEBIBYTE and len(reply.event.decision.evidence) == 50
    return first


def test_pages_hold_all_of_it(fresh_api, decided):
    found, token = [], ""
    while True:
        request = transfers.GetTransferRequest(assessment_id=decided, page_token=token)
        page = fresh_api.call(fresh_api.transfers.GetTransfer, request)
        assert page.ByteSize() < 4 * MEBIBYTE and page.events
        found += page.events
        token = page.next_page_token
        if not token:
            break
    assert [event.decision.reason for event in found] == [f"no. {number}" for number in reversed(range(DECISIONS))]
    assert all(len(event.decision.evidence) == 50 for event in found)
    assert [flag.decision.shortened for flag in page.transfer.flags[:2]] == [False, True]
    assert [flag.decision.reason for flag in page.transfer.flags[:2]] == ["no. 10", "no. 11"]
    # Lists have the same events without words.
    listed = list(walked(fresh_api, decided))
    assert [event.event_id for event in listed] == [event.event_id for event in found]


def walked(api, assessment_id: str):
    token = ""
    while True:
        request = transfers.ListTransferEventsRequest(assessment_id=assessment_id, page_token=token, page_size=500)
        page = api.call(api.transfers.ListTransferEvents, request)
        yield from page.events
        token = page.next_page_token
        if not token:
            return


def test_the_commands_show_it_and_say_what_is_missing(fresh_server, fresh_api, capacity, decided):
    shown = ran(capacity, "technology", "show", decided, 1, server=fresh_server)
    assert "no. 11" in shown and "left out" in shown and "--page-token" in shown
    token = as_json(ran(capacity, "technology", "show", decided, 1, "--output", "json", server=fresh_server))["nextPageToken"]
    older = ran(capacity, "technology", "show", decided, 1, "--page-token", token, server=fresh_server)
    assert "recorded by" in older
    page = ran(capacity, "technology", "file", decided, 1, server=fresh_server)
    assert "older ones did not fit" in page and "The evidence of the decisions about" in page
    report = ran(capacity, "report", "make", "due-diligence", "--assessment", decided, "--item", 1, "-o", "-", server=fresh_server)
    assert "older ones did not fit" in report
    file = fresh_api.call(fresh_api.transfers.GetDueDiligence, transfers.GetDueDiligenceRequest(assessment_id=decided)).file
    assert file.ByteSize() < 4 * MEBIBYTE
    assert sum("did not fit" in caveat for caveat in file.caveats) == 2
