"""What an outsider does who has nothing but Protos/ and grpcio."""

import hashlib

import grpc
import pytest

from capacity.v1 import assessment_service_pb2, instrument_service_pb2, score_service_pb2, transfer_service_pb2
from repository import SAMPLES, indicators, instrument
from small import small_response
from survey_file import read_response


def test_submits_a_sample_and_reads_its_scorecard(fresh_api):
    response = read_response(SAMPLES[0])
    reply = fresh_api.submit(response)
    assert len(reply.assessment_id) == 26, "a ULID"
    assert reply.receipt.assessment_id == reply.assessment_id == reply.scorecard.assessment_id
    assert not reply.receipt.repeated
    # Intervals are computed when a scorecard is read, not when a response is taken.
    read = fresh_api.scorecard(assessment_id=reply.assessment_id, skip_intervals=True)
    assert read == reply.scorecard
    assert fresh_api.scorecard(state_code=response.state_code, skip_intervals=True) == reply.scorecard


def test_the_stored_response_is_the_one_that_was_sent(fresh_api):
    response = read_response(SAMPLES[1])
    reply = fresh_api.submit(response)
    assessment = fresh_api.get(reply.assessment_id)
    assert assessment.response == response
    for theme in assessment.scorecard.themes:
        assert theme.HasField("interval") == theme.HasField("score")
        theme.ClearField("interval")
    assert assessment.scorecard == reply.scorecard
    assert assessment.digests == reply.receipt.digests
    assert assessment.create_time == reply.receipt.create_time
    basic = fresh_api.get(reply.assessment_id, assessment_service_pb2.ASSESSMENT_VIEW_BASIC)
    assert not basic.HasField("response")


def test_the_response_digest_is_sha256_of_the_canonical_bytes(fresh_api):
    response = read_response(SAMPLES[1])
    reply = fresh_api.submit(response)
    canonical = response.SerializeToString(deterministic=True)
    assert reply.receipt.digests.response == hashlib.sha256(canonical).hexdigest()


def test_the_scorecard_of_a_state_is_that_of_its_latest_round(fresh_api):
    fresh_api.submit(small_response("XTA", "2026-2"))
    first = fresh_api.submit(small_response("XTA", "2026-1")).assessment_id
    scorecard = fresh_api.scorecard(state_code="XTA")
    assert scorecard.round == "2026-2"
    assert scorecard.assessment_id != first


def test_lists_page_by_page_newest_first(fresh_api):
    stored = [fresh_api.submit(small_response("XTB", f"2026-{n}")).assessment_id for n in range(1, 8)]
    pages, token = [], ""
    while True:
        request = assessment_service_pb2.ListAssessmentsRequest(page_size=3, page_token=token)
        page = fresh_api.call(fresh_api.assessments.ListAssessments, request)
        pages.append([assessment.assessment_id for assessment in page.assessments])
        assert not any(a.HasField("scorecard") or a.HasField("response") for a in page.assessments)
        token = page.next_page_token
        if not token:
            break
    assert [len(page) for page in pages] == [3, 3, 1]
    assert sum(pages, []) == stored[::-1]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"state_code": "XTC"}, {"c1", "c2"}),
        ({"round": "2026-2"}, {"c2"}),
        ({"agency": "agency-two"}, {"d1"}),
        ({"state_code": "XTC", "round": "2026-1"}, {"c1"}),
        ({"instrument_id": "cyber-capacity", "instrument_version": "0.1"}, {"c1", "c2", "d1"}),
        ({"instrument_version": "9.9"}, set()),
        ({"state_code": "XZZ"}, set()),
    ],
    ids=str,
)
def test_filters(fresh_api, filters, expected):
    names = {}
    for name, state, round_, agency in [
        ("c1", "XTC", "2026-1", "agency-one"),
        ("c2", "XTC", "2026-2", "agency-one"),
        ("d1", "XTD", "2026-1", "agency-two"),
    ]:
        names[fresh_api.submit(small_response(state, round_, agency=agency)).assessment_id] = name
    assert {names[assessment.assessment_id] for assessment in fresh_api.list(page_size=1, **filters)} == expected


def test_a_page_token_of_somebody_else_is_refused(api):
    request = assessment_service_pb2.ListAssessmentsRequest(page_token="no token of ours")
    with pytest.raises(grpc.RpcError) as refused:
        api.call(api.assessments.ListAssessments, request)
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT


def test_a_page_token_belongs_to_its_filters(fresh_api):
    for round_ in ("2026-1", "2026-2"):
        fresh_api.submit(small_response("XTG", round_))
    request = assessment_service_pb2.ListAssessmentsRequest(page_size=1, state_code="XTG")
    token = fresh_api.call(fresh_api.assessments.ListAssessments, request).next_page_token
    request = assessment_service_pb2.ListAssessmentsRequest(page_size=1, state_code="XTH", page_token=token)
    with pytest.raises(grpc.RpcError) as refused:
        fresh_api.call(fresh_api.assessments.ListAssessments, request)
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT


def test_validation_names_every_fault_and_stores_nothing(fresh_api):
    answers = {f"NOT-{n:02}": {"level": 9} for n in range(40)}
    request = assessment_service_pb2.ValidateResponseRequest(response=small_response("XTE", answers=answers))
    violations = fresh_api.call(fresh_api.assessments.ValidateResponse, request).violations
    assert {f'answers["NOT-{n:02}"]' for n in range(40)} <= {fault.field for fault in violations}
    assert all(fault.found and fault.allowed for fault in violations)
    fine = assessment_service_pb2.ValidateResponseRequest(response=small_response("XTE"))
    assert not fresh_api.call(fresh_api.assessments.ValidateResponse, fine).violations
    assert fresh_api.list() == []


def test_what_if_of_a_transfer_says_what_would_lower_it(fresh_api):
    response = small_response(
        "XTF",
        technology_requests=[
            {"technology_id": "mobile-unlock", "kind": "software", "end_user": "police_general", "purpose": "general_crime"}
        ],
    )
    request = transfer_service_pb2.EvaluateTransferRequest(technology_requests=response.technology_requests)
    (transfer,) = fresh_api.call(fresh_api.transfers.EvaluateTransfer, request).transfers
    assert transfer.technology_id == "mobile-unlock"
    assert transfer.alternatives
    assert transfer.HasField("changes") and transfer.changes.outcome
    assert fresh_api.list() == []


def test_the_catalogue_has_45_technologies(api):
    found, token = [], ""
    while True:
        request = transfer_service_pb2.ListTechnologiesRequest(page_size=20, page_token=token)
        page = api.call(api.transfers.ListTechnologies, request)
        found.extend(technology.id for technology in page.technologies)
        assert bool(page.tags) == (not token), "tags stand on the first page only"
        token = page.next_page_token
        if not token:
            break
    assert len(found) == len(set(found)) == 45


def test_instruments_are_those_of_the_files(api):
    listed = api.call(api.instruments.ListInstruments, instrument_service_pb2.ListInstrumentsRequest()).instruments
    (summary,) = listed
    assert (summary.instrument_id, summary.version) == ("cyber-capacity", "0.1")
    assert (summary.domain_count, summary.indicator_count) == (12, len(indicators()))
    reply = api.call(api.instruments.GetInstrument, instrument_service_pb2.GetInstrumentRequest())
    assert reply.digest == summary.digest
    assert [domain.id for domain in reply.instrument.domains] == [domain["id"] for domain in instrument()["domains"]]
    for domain in reply.instrument.domains:
        for indicator in domain.indicators:
            expected = indicators()[indicator.id]
            assert indicator.question["en"] == expected["question"]["en"]
            assert indicator.weight == expected["weight"]


def test_readiness_of_a_state(fresh_api):
    reply = fresh_api.submit(read_response(SAMPLES[0]))
    request = score_service_pb2.GetReadinessRequest(state_code=reply.scorecard.state_code)
    readiness = fresh_api.call(fresh_api.scores.GetReadiness, request)
    assert readiness.assessment_id == reply.assessment_id
    assert readiness.framework_id == "uncc"
    assert readiness.articles


def test_what_was_asked_for_before_counts_as_held(fresh_api):
    """dual-use.md section 8: the request of an earlier round makes a bundle with that of a later one."""
    wanted = [
        {"technology_id": technology, "kind": "software", "terms": {"training_included": "yes"}}
        for technology in ("li-mediation", "facial-recognition-live")
    ]
    first = fresh_api.submit(small_response("XTI", "2026-1", technology_requests=wanted[:1]))
    second = fresh_api.submit(small_response("XTI", "2026-2", technology_requests=wanted[1:]))
    other = fresh_api.submit(small_response("XTJ", "2026-2", technology_requests=wanted[1:]))

    def bundles(reply) -> dict[str, list[str]]:
        flags = reply.scorecard.transfers[0].flags
        return {flag.rule_id: list(flag.technology_ids) for flag in flags if flag.rule_id.startswith("BND-")}

    assert bundles(second) == {"BND-01": ["li-mediation"]}
    assert bundles(first) == bundles(other) == {}
    held = fresh_api.get(second.assessment_id).technologies_held
    assert [(item.technology_id, item.assessment_id) for item in held] == [("li-mediation", first.assessment_id)]


def test_equal_inputs_give_equal_digests_on_any_server(fresh_api, api):
    response = small_response("XTK")
    assert fresh_api.submit(response).receipt.digests == api.submit(response).receipt.digests
