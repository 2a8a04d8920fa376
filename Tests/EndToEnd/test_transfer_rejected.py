"""A rejection that is taken back: what came meanwhile counts."""

from capacity.v1 import transfer_pb2
from test_transfers import REQUEST, decide, events, get, of_level, rules_of


def in_state(response, code: str):
    response.state_code = code
    return response


def test_what_a_survey_answered_meanwhile_counts(fresh_api):
    judged = {}
    for code, rejects in (("XTA", True), ("XTB", False)):
        first = fresh_api.submit(in_state(of_level(3, technology_requests=[REQUEST]), code)).assessment_id
        rule = rules_of(get(fresh_api, first).transfer)[0]
        if rejects:
            decide(fresh_api, first, rule, "REJECTED")
        second = fresh_api.submit(in_state(of_level(0, "2026-2"), code)).assessment_id
        if rejects:
            assert "RF-18" not in rules_of(get(fresh_api, first).transfer)
            decide(fresh_api, first, rule, "OPEN")
        found = get(fresh_api, first)
        assert found.transfer.judged_by_assessment_id == second
        assert found.events[0].kind == transfer_pb2.TRANSFER_EVENT_KIND_RAISED
        assert found.events[0].cause_assessment_id == second
        judged[code] = found.transfer.judgement
    assert judged["XTA"] == judged["XTB"] and "RF-18" in rules_of(found.transfer)


def test_one_request_for_a_technology_is_open(fresh_api):
    first = fresh_api.submit(of_level(0, technology_requests=[REQUEST])).assessment_id
    decide(fresh_api, first, "RF-18", "REJECTED")
    second = fresh_api.submit(of_level(0, "2026-2", technology_requests=[REQUEST])).assessment_id
    older = fresh_api.submit(of_level(0, "2025-1", technology_requests=[REQUEST])).assessment_id
    decide(fresh_api, first, "RF-18", "OPEN")
    for assessment_id in (first, older):
        transfer = get(fresh_api, assessment_id).transfer
        assert transfer.standing == transfer_pb2.TRANSFER_STANDING_SUPERSEDED
        assert transfer.superseded_by_assessment_id == second
    assert get(fresh_api, second).transfer.standing == transfer_pb2.TRANSFER_STANDING_OPEN
    assert {event.kind for event in events(fresh_api)} == {transfer_pb2.TRANSFER_EVENT_KIND_DECIDED}
