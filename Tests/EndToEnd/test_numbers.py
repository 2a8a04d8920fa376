"""The figures of the samples and of the worked cases, as a client sees them, to 1e-9."""

import pytest

from capacity.v1 import assessment_pb2, readiness_pb2, rule_set_pb2, score_service_pb2, transfer_service_pb2
from figures import TOLERANCE, check_needs, check_theme, kind_of
from repository import SAMPLES
from scoring_method import needs, readings, theme, themes
from survey_file import read_document, response_from
from transfer_method import transfer
from worked import dual_use_cases, known_answers, scoring_cases, scoring_document, transfer_request


def test_there_are_three_samples():
    assert len(SAMPLES) == 3


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_scores_as_the_method_says(fresh_api, path):
    document = read_document(path)
    scorecard = fresh_api.submit(response_from(document)).scorecard
    read = readings(document["answers"])

    expected = themes()
    assert [(found.theme_id, kind_of(found)) for found in scorecard.themes] == [
        (theme_id, kind) for theme_id, (kind, _) in expected.items()
    ]
    for found in scorecard.themes:
        check_theme(found, theme(*expected[found.theme_id], read))
    check_needs(scorecard.needs, needs(read))
    assert [entry.indicator_id for entry in scorecard.indicators] == list(read)
    scores = {entry.indicator_id: entry.score for entry in scorecard.indicators if entry.HasField("score")}
    answered = {key: answer.score for key, answer in read.items() if answer.state == "answered"}
    assert scores == pytest.approx(answered, abs=TOLERANCE, rel=0)
    targets = {entry.indicator_id: entry.target for entry in scorecard.indicators}
    assert targets == pytest.approx({key: answer.target for key, answer in read.items()}, abs=TOLERANCE, rel=0)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_transfers_as_the_method_says(fresh_api, path):
    document = read_document(path)
    scorecard = fresh_api.submit(response_from(document)).scorecard
    read = readings(document["answers"])
    requests = document.get("technology_requests") or []
    assert [found.technology_id for found in scorecard.transfers] == [item["technology_id"] for item in requests]
    for found, request in zip(scorecard.transfers, requests, strict=True):
        expected = transfer(request, read)
        figures = {name: getattr(found, name) for name in expected}
        assert figures == pytest.approx(expected, abs=TOLERANCE, rel=0), request["technology_id"]
        assert found.best_tier <= found.tier <= found.worst_tier
        assert found.own_tier <= found.tier


@pytest.mark.parametrize("case", scoring_cases(), ids=lambda case: case["response"]["state_code"])
def test_a_worked_case_of_scoring_through_the_server(fresh_api, case):
    reply = fresh_api.submit(response_from(scoring_document(case)))
    expected = case["expected"]
    assert {found.theme_id for found in reply.scorecard.themes} == set(expected["themes"])
    for found in reply.scorecard.themes:
        check_theme(found, expected["themes"][found.theme_id])
    check_needs(reply.scorecard.needs, expected["needs"])
    patterns = {
        found.pattern_id: assessment_pb2.PatternState.Name(found.state).removeprefix("PATTERN_STATE_").lower()
        for found in reply.scorecard.patterns
    }
    assert patterns == expected["patterns"]
    scores = {entry.indicator_id: entry.score for entry in reply.scorecard.indicators if entry.HasField("score")}
    assert scores == pytest.approx(expected["indicator_scores"], abs=TOLERANCE, rel=0)


@pytest.mark.parametrize("case", scoring_cases(), ids=lambda case: case["response"]["state_code"])
def test_a_total_where_the_profile_has_one(fresh_api, case):
    reply = fresh_api.submit(response_from(scoring_document(case)))
    assert "TOTAL" not in [kind_of(found) for found in reply.scorecard.themes]
    scorecard = fresh_api.scorecard(assessment_id=reply.assessment_id, profile_id="with-total")
    (total,) = [found for found in scorecard.themes if kind_of(found) == "TOTAL"]
    expected = case["expected"]["totals"]["instrument_arithmetic"]
    assert assessment_pb2.ThemeState.Name(total.state) == "THEME_STATE_" + expected["state"].upper()
    assert total.HasField("score") == ("score" in expected)
    if "score" in expected:
        assert total.score == pytest.approx(expected["score"], abs=TOLERANCE, rel=0)


@pytest.mark.parametrize("case", scoring_cases(), ids=lambda case: case["response"]["state_code"])
def test_readiness_for_the_un_convention(fresh_api, case):
    reply = fresh_api.submit(response_from(scoring_document(case)))
    request = score_service_pb2.GetReadinessRequest(assessment_id=reply.assessment_id)
    articles = fresh_api.call(fresh_api.scores.GetReadiness, request).articles
    found = {
        article.article: {
            "state": readiness_pb2.ReadinessState.Name(article.state).removeprefix("READINESS_STATE_").lower(),
            "indicators": len(article.indicator_ids),
            "indicative": article.indicative,
        }
        for article in articles
    }
    assert found == case["expected"]["uncc_readiness"]


def tier_name(tier: int) -> str | None:
    return rule_set_pb2.RiskTier.Name(tier).removeprefix("RISK_TIER_").lower() if tier else None


@pytest.mark.parametrize("case", dual_use_cases(), ids=lambda case: case["case"])
def test_a_worked_case_of_dual_use_through_the_server(api, case):
    survey = response_from(
        {
            "answers": known_answers(case),
            "technology_requests": [transfer_request(item) for item in case["request"]],
            "technologies_held": case["held"],
        }
    )
    request = transfer_service_pb2.EvaluateTransferRequest(
        answers=survey.answers,
        technology_requests=survey.technology_requests,
        technologies_held=survey.technologies_held,
        skip_changes=True,
    )
    reply = api.call(api.transfers.EvaluateTransfer, request)
    bundles: dict = {}
    for position, (found, expected) in enumerate(zip(reply.transfers, case["expected"], strict=True)):
        figures = {
            "inherent": found.inherent,
            "safeguard_weakness": found.safeguard_weakness,
            "exposure": found.exposure,
            "raw": found.raw_risk,
            "residual": found.residual_risk,
        }
        assert figures == pytest.approx({name: expected[name] for name in figures}, abs=TOLERANCE, rel=0)
        tiers = {
            "own_tier": tier_name(found.own_tier),
            "tier": tier_name(found.tier),
            "best": tier_name(found.best_tier),
            "worst": tier_name(found.worst_tier),
        }
        assert tiers == {name: expected[name] for name in tiers}
        flags = [
            {"rule": flag.rule_id, "floor": tier_name(flag.floor), "unverified": flag.unverified}
            for flag in found.flags
            if flag.rule_id.startswith("RF-")
        ]
        assert flags == expected["flags"]
        for flag in found.flags:
            assert flag.principle_ids and flag.explanation, f"{flag.rule_id} cites or explains nothing"
            if flag.rule_id.startswith("BND-"):
                bundle = {"rule": flag.rule_id, "floor": tier_name(flag.floor), "items": []}
                bundles.setdefault(flag.rule_id, bundle)["items"].append(position)
    assert sorted(bundles.values(), key=lambda bundle: bundle["rule"]) == case["expected_bundles"]
