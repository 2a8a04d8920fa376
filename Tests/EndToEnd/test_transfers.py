"""Requested technologies after the submit: judged again, decided about, listed; by the real CLI and by grpcio."""

import contextlib
import sqlite3
import time

import grpc
import pytest

from access_rules import CALLERS, DECIDE, LABELS, NUMBERS, RULES, SEE, person, verdict
from api import Api, violations
from capacity.v1 import survey_pb2, transfer_pb2, transfer_service_pb2 as transfers
from capacity_server import CapacityServer
from people import Office, label_request
from refusal import code_of, flat, log_lines, reason_of, refused
from repository import SAMPLES
from running import as_json, ran
from small import small_response
from survey_file import read_response
from surveys_copy import SurveysCopy
from world import Assessment

REQUEST = {
    "technology_id": "mobile-unlock", "kind": "software", "end_user": "forensic_laboratory", "purpose": "serious_crime",
    "comment": "for the laboratory", "terms": {"re_transfer_allowed": "no"},
}  # fmt: skip
_, _, WEAK = SAMPLES


def of_level(level: int, round_: str = "2026-1", **fields):
    answers = {"FOR-05": {"level": level}, "LAW-01": {"level": 3}}
    return small_response("XTA", round_, answers=answers, **fields)


def get(api, assessment_id: str, item: int = 0):
    return api.call(api.transfers.GetTransfer, transfers.GetTransferRequest(assessment_id=assessment_id, item=item))


def decision(rule: str, status: str = "MITIGATED", **fields):
    message = transfer_pb2.FlagDecision(
        rule_id=rule, status=transfer_pb2.FlagStatus.Value(f"FLAG_STATUS_{status}"), reason="looked at", **fields
    )
    if status == "MITIGATED" and not fields:
        message.evidence.append(survey_pb2.Evidence(title="Order 7"))
    return message


def decide(api, assessment_id: str, *arguments, etag: str = "", **fields):
    request = transfers.DecideFlagRequest(
        assessment_id=assessment_id, decision=decision(*arguments, **fields), etag=etag
    )
    return api.call(api.transfers.DecideFlag, request)


def events(api, **filters) -> list:
    return list(api.call(api.transfers.ListTransferEvents, transfers.ListTransferEventsRequest(**filters)).events)


def rules_of(transfer) -> list[str]:
    return [flag.rule_id for flag in transfer.judgement.flags]


def test_a_later_survey_opens_a_flag_again_in_the_same_transaction(fresh_api):
    first = fresh_api.submit(of_level(2, technology_requests=[REQUEST])).assessment_id
    before = get(fresh_api, first).transfer
    assert "RF-18" not in rules_of(before) and before.judgement.tier == 4
    for flag in before.judgement.flags:
        decide(fresh_api, first, flag.rule_id)
    second = fresh_api.submit(of_level(0, "2026-2")).assessment_id
    found = get(fresh_api, first)
    assert "RF-18" in rules_of(found.transfer)
    event = found.events[0]
    assert (event.cause_assessment_id, list(event.reopened_rule_ids)) == (second, [])
    assert [(change.indicator_id, change.before, change.after) for change in event.answer_changes] == [
        ("FOR-05", "0.5", "0")
    ]
    standing = {flag.rule_id: flag.status for flag in found.transfer.flags}
    assert standing.pop("RF-18") == transfer_pb2.FLAG_STATUS_OPEN
    assert set(standing.values()) == {transfer_pb2.FLAG_STATUS_MITIGATED}


def test_newer_rules_judge_again_at_the_next_start_and_a_kill_loses_nothing(tmp_path):
    server = CapacityServer(tmp_path / "data").start()
    api = Api(server)
    first = api.submit(of_level(1, technology_requests=[REQUEST])).assessment_id
    assert "RF-18" in rules_of(get(api, first).transfer)
    decide(api, first, "RF-18")
    api.close()
    server.kill()
    surveys = SurveysCopy(tmp_path / "surveys")
    surveys.replace("dual-use/00-rule-set.yaml", 'version: "0.2"\n', 'version: "0.3"\n')
    surveys.replace(
        "dual-use/04-red-flags.yaml",
        'when: "tag in {DU-FOR, DU-CRY} and safeguard(FOR-05) <= 0.25"',
        'when: "tag in {DU-FOR, DU-CRY} and safeguard(FOR-05) <= 0.10"',
    )
    server = CapacityServer(tmp_path / "data", "--surveys", surveys.folder).start()
    api = Api(server)
    end = time.monotonic() + 30
    while get(api, first).transfer.rule_set_version != "0.3":
        assert time.monotonic() < end, server.tail()
        time.sleep(0.05)
    found = get(api, first)
    assert "RF-18" not in rules_of(found.transfer)
    assert [event.kind for event in found.events] == [
        transfer_pb2.TRANSFER_EVENT_KIND_EASED, transfer_pb2.TRANSFER_EVENT_KIND_DECIDED,
    ]  # fmt: skip
    assert found.events[0].cause_rule_set_version == "0.3"
    api.close()
    server.stop()


def test_one_damaged_assessment_keeps_no_other_from_newer_rules(fresh_server, fresh_api, tmp_path):
    there = [
        fresh_api.submit(of_level(0, f"202{number}-1", technology_requests=[REQUEST])).assessment_id for number in range(4)
    ]
    fresh_server.stop()
    with contextlib.closing(sqlite3.connect(fresh_server.data / "capacity.sqlite")) as store, store:
        for damaged in (there[0], there[2]):
            store.execute("UPDATE transfer_basis SET content = x'FF' WHERE assessment_id = ?", (damaged,))
    surveys = SurveysCopy(tmp_path / "surveys")
    surveys.replace("dual-use/00-rule-set.yaml", 'version: "0.2"\n', 'version: "0.3"\n')
    server = CapacityServer(fresh_server.data, "--surveys", surveys.folder).start()
    api = Api(server)
    end = time.monotonic() + 30
    while any(get(api, sound).transfer.rule_set_version != "0.3" for sound in (there[1], there[3])):
        assert time.monotonic() < end, server.tail()
        time.sleep(0.05)
    words = "Requested technologies of an assessment are not judged by the rules of today: the next start tries again"
    end = time.monotonic() + 30
    while len(told := log_lines(server, message=words)) < 2:
        assert time.monotonic() < end, server.tail()
    assert sorted(flat(line)["assessment"] for line in told) == [there[0], there[2]], "each once: the walk has ended"
    # It serves, and takes what is new.
    assert get(api, api.submit(of_level(0, "2030-1", technology_requests=[REQUEST])).assessment_id)
    api.close()
    server.stop()


def test_faults_of_a_decision_are_named(fresh_api):
    first = fresh_api.submit(of_level(0, technology_requests=[REQUEST])).assessment_id
    error = refused(lambda: decide(fresh_api, first, "RF-99"))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert "RF-18" in violations(error)["decision.rule_id"]
    error = refused(lambda: decide(fresh_api, first, "RF-18", "ACCEPTED"))
    assert set(violations(error)) == {"decision.until"}
    etag = get(fresh_api, first).transfer.etag
    decide(fresh_api, first, "RF-18", etag=etag)
    error = refused(lambda: decide(fresh_api, first, "RF-18", "OPEN", etag=etag))
    assert (error.code(), reason_of(error)) == (grpc.StatusCode.ABORTED, "STALE_ETAG")
    assert code_of(lambda: get(fresh_api, first, 5)) == "NOT_FOUND"
    assert code_of(lambda: events(fresh_api, assessment_id="no id")) == "INVALID_ARGUMENT"
    assert code_of(lambda: events(fresh_api, state_code="xa")) == "INVALID_ARGUMENT"
    assert code_of(lambda: events(fresh_api, kind=9)) == "INVALID_ARGUMENT"


def test_who_sees_and_who_decides(fresh_api):
    office = Office(fresh_api)
    home, friend, far = (office.agency(f"agency-{name}") for name in ("home", "friend", "far"))
    office.state("XTA")
    people = [office.token(role, agency) for role in ("submitter", "analyst", "reader") for agency in (home, friend, far)]
    people += [office.token("admin", home), office.token("counterpart", state="XTA"), office.token("counterpart", state="XTB")]
    for label in LABELS:
        response = of_level(0, technology_requests=[REQUEST], tlp=max(label, "AMBER", key=NUMBERS.get))
        response.state_code = "XTA"
        first = fresh_api.of(people[0]).submit(response).assessment_id
        office.share(first, friend)
        office.label(first, label)
        about = Assessment(first, home, "XTA", "2026-1", label, "", None, {friend}, "")
        assert {person(bearer, about) for bearer in people} == set(RULES)
        for bearer in people:
            stub = fresh_api.of(bearer)
            listed = stub.call(stub.transfers.ListTransfers, transfers.ListTransfersRequest(page_size=500)).transfers
            sees = verdict(bearer, SEE, about) == "OK"
            assert (first in [transfer.assessment_id for transfer in listed]) == sees, (label, person(bearer, about))
            allowed = bearer.role in CALLERS["TransferService/DecideFlag"]
            wanted = verdict(bearer, DECIDE, about) if allowed else "PERMISSION_DENIED"
            try:
                decide(stub, first, "RF-18")
                code = "OK"
            except grpc.RpcError as error:
                code = error.code().name
            assert code == wanted, (label, person(bearer, about))
            try:
                found = get(stub, first)
                assert sees
                assert bool(found.transfer.request.comment) == ("a" in RULES[person(bearer, about)][label])
                names = {event.decision.principal for event in found.events}
                assert bool(names - {""}) == (DECIDE in RULES[person(bearer, about)][label])
            except grpc.RpcError as error:
                assert (error.code().name, sees) == ("NOT_FOUND", False), (label, person(bearer, about))


def test_the_commands(fresh_server, fresh_api, capacity):
    first = fresh_api.submit(read_response(WEAK)).assessment_id
    where = {"server": fresh_server}
    listed = as_json(ran(capacity, "technology", "flags", "--assessment", first, "--output", "json", **where))
    item, rule = next(
        (transfer["item"] + 1, flag["ruleId"])
        for transfer in listed["transfers"] for flag in transfer["flags"]
    )  # fmt: skip
    shown = ran(capacity, "technology", "show", first, item, **where)
    assert rule in shown and "Where the flags stand" in shown and "nobody decided" in shown
    done = ran(
        capacity, "technology", "decide", first, item, "--rule", rule, "--status", "accepted", "--until", "90d",
        "--accepted-by", "Office of the director", "--reason", "Pilot <script>", **where,
    )  # fmt: skip
    assert "Office of the director" in done and "Pilot <script>" in done
    printed = ran(capacity, "technology", "events", "--assessment", first, **where)
    assert f"{rule} accepted until" in printed
    # Wrong words end as the page says.
    ran(capacity, "technology", "decide", first, item, "--rule", rule, "--status", "accepted", "--reason", "x", status=2, **where)
    ran(capacity, "technology", "decide", first, 99, "--rule", rule, "--status", "open", "--reason", "x", status=1, **where)
    wrong = ran(
        capacity, "technology", "decide", first, item, "--rule", "RF-77", "--status", "open", "--reason", "x", status=2, **where
    )  # fmt: skip
    assert "RF-77" in wrong and rule in wrong
