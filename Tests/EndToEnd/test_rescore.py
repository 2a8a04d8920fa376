"""Further results of an assessment beside the first, and what a newer version of the instrument does to both."""

import json

import pytest

import repository
from api import Api
from capacity.v1 import assessment_service_pb2 as assessments, score_service_pb2 as scores, trend_pb2
from capacity_server import CapacityServer
from comparison_method import changes
from figures import check_theme
from generated import answers, document
from refusal import code_of
from repository import SAMPLES
from running import as_json, ran
from scoring_method import readings, theme, themes
from small import small_response
from survey_file import read_response, response_from
from surveys_copy import NEW, newer_surveys
from test_bundle import bundle_of, digests_of

TOLERANCE = 1e-9
_, MIDDLING, _ = SAMPLES


def rescored(client, assessment_id: str, **fields):
    request = assessments.RescoreAssessmentRequest(assessment_id=assessment_id, **fields)
    return client.call(client.assessments.RescoreAssessment, request).result


def results_of(client, assessment_id: str) -> list:
    request = assessments.ListResultsRequest(assessment_id=assessment_id)
    return list(client.call(client.assessments.ListResults, request).results)


def test_the_same_inputs_give_the_same_number(fresh_server, fresh_api, capacity):
    receipt = fresh_api.submit(read_response(MIDDLING)).receipt
    assert [(result.number, result.digests) for result in results_of(fresh_api, receipt.assessment_id)] == [
        (0, receipt.digests)
    ]
    first, again = (rescored(fresh_api, receipt.assessment_id) for _ in range(2))
    assert first == again and first.number == 1
    assert first.digests == receipt.digests, "nothing has become newer"
    other = rescored(fresh_api, receipt.assessment_id, profile_id="with-total")
    assert (other.number, other.profile_id) == (2, "with-total")
    assert other.scorecard.themes[-1].theme_id == "total" and not other.not_carried_indicator_ids
    listed = as_json(ran(capacity, "assessment", "results", receipt.assessment_id, "--output", "json", server=fresh_server))
    assert [result.get("number", 0) for result in listed["results"]] == [0, 1, 2]
    printed = ran(capacity, "assessment", "rescore", receipt.assessment_id, server=fresh_server)
    assert "1" in printed and len(results_of(fresh_api, receipt.assessment_id)) == 3
    assert fresh_api.get(receipt.assessment_id).digests == receipt.digests, "the first result stays as it was"


# A newer version of the instrument -------------------------------------------------------------------------------


@pytest.fixture
def renewed(fresh_server, fresh_api, tmp_path):
    """An assessment by version 0.1, and a client of the server that was started again with 0.2 beside it."""
    assessment_id = fresh_api.submit(response_from(document("XTA", "2026-1", answers(0)))).assessment_id
    fresh_api.close()
    fresh_server.stop()
    surveys = newer_surveys(tmp_path / "Surveys")
    server = CapacityServer(fresh_server.data, "--surveys", surveys.folder).start()
    client = Api(server)
    client.surveys, client.server = surveys, server
    yield client, assessment_id
    client.close()
    server.stop()


def test_an_old_assessment_is_scored_again_by_the_newer_version(renewed, monkeypatch):
    client, assessment_id = renewed
    before = client.get(assessment_id)
    result = rescored(client, assessment_id)
    assert (result.number, result.instrument_version) == (1, "0.2")
    assert list(result.not_carried_indicator_ids) == ["PRV-10"]
    assert result.digests.response == before.digests.response
    assert result.digests.instrument != before.digests.instrument

    given = answers(0)
    carried = {"PRV-09" if key == "PRV-07" else key: answer for key, answer in given.items()}
    monkeypatch.setattr(repository, "INSTRUMENT", client.surveys.folder / NEW)
    read = readings(carried)
    assert read["PRV-10"].state == "unknown" and read["PRV-09"].state == "answered"
    for found in result.scorecard.themes:
        check_theme(found, theme(*themes()[found.theme_id], read))

    assert rescored(client, assessment_id) == result
    same = rescored(client, assessment_id, instrument_version="0.1")
    assert same.digests == before.digests and not same.not_carried_indicator_ids
    assert [item.instrument_version for item in results_of(client, assessment_id)] == ["0.1", "0.2", "0.1"]
    assert client.get(assessment_id) == before
    assert code_of(lambda: rescored(client, assessment_id, instrument_version="7")) == "FAILED_PRECONDITION"
    bundle = bundle_of(client, assessment_id)
    assert bundle.instrument.version == "0.1" and digests_of(bundle)["instrument"] == before.digests.instrument


def test_the_effect_of_the_newer_version_on_stored_scores(renewed, capacity):
    client, assessment_id = renewed
    arguments = ("instrument", "diff", "cyber-capacity@0.1", "cyber-capacity@0.2", "--surveys", client.surveys.folder)
    found = as_json(ran(capacity, *arguments, "--effect", "--output", "json", server=client.server))
    before = {item.theme_id: item for item in client.get(assessment_id).scorecard.themes}
    after = {item.theme_id: item for item in rescored(client, assessment_id).scorecard.themes}
    scored = {id_ for id_, item in before.items() if item.HasField("score") and after[id_].HasField("score")}
    assert found["effect"]["responses"] == 1 and scored
    moved = {item["themeId"]: item for item in found["effect"]["themes"]}
    for id_ in scored:
        difference = after[id_].score - before[id_].score
        assert abs(moved[id_]["mean"] - difference) < 2e-9 and moved[id_]["largest"] == moved[id_]["mean"]
        assert (moved[id_]["compared"], moved[id_]["changed"]) == (1, int(abs(difference) > 1e-9))
    lost = {id_ for id_, item in before.items() if item.HasField("score")} - scored
    assert {id_ for id_, item in moved.items() if item["lost"]} == lost
    printed = ran(capacity, *arguments, "--effect", server=client.server)
    assert "Effect on 1 stored assessment" in printed and "Nothing was stored" in printed
    ran(capacity, *arguments, "--effect", "--most", "0", server=client.server, status=2)


def test_a_trend_across_versions(renewed, monkeypatch):
    client, assessment_id = renewed
    first = answers(0)
    second = {"PRV-09" if key == "PRV-07" else key: answer for key, answer in answers(5).items()}
    second["PRV-10"] = {"choice": "yes", "evidence_grade": "E2"}
    later = client.submit(response_from(document("XTA", "2026-2", second) | {"instrument_version": "0.2"})).assessment_id
    trend = client.call(client.scores.GetTrend, scores.GetTrendRequest(state_code="XTA")).trend
    assert [(item.assessment_id, item.instrument_version) for item in trend.rounds] == [
        (assessment_id, "0.1"), (later, "0.2"),
    ]  # fmt: skip

    before = {key: theme(*themes()[key], readings(first)) for key in themes()}
    carried = {"PRV-09" if key == "PRV-07" else key: answer for key, answer in first.items()}
    monkeypatch.setattr(repository, "INSTRUMENT", client.surveys.folder / NEW)
    read = readings(second)
    after = {key: theme(*themes()[key], read) for key in themes()}
    expected = changes(readings(carried), read, "XTA")
    # All is answered: what has no score has too few questions.
    assert set(expected) == {key for key, point in after.items() if "score" in point} and len(expected) > 20
    for found in trend.themes:
        (change,) = found.changes
        if found.theme_id not in expected:
            assert change.verdict == trend_pb2.CHANGE_VERDICT_NOT_SCORED
            continue
        wanted = expected[found.theme_id]
        verdict = trend_pb2.ChangeVerdict.Name(change.verdict).removeprefix("CHANGE_VERDICT_").lower()
        assert verdict == wanted["verdict"], found.theme_id
        span = [change.interval.p5, change.interval.p50, change.interval.p95]
        assert span == pytest.approx(wanted["interval"], abs=TOLERANCE, rel=0), found.theme_id
        assert change.change == pytest.approx(wanted["change"], abs=TOLERANCE, rel=0), found.theme_id
        # Each round's own score, by its own version.
        step = after[found.theme_id]["score"] - before[found.theme_id]["score"] - wanted["change"]
        assert change.composition_effect == pytest.approx(step, abs=TOLERANCE, rel=0), found.theme_id
    prevention = next(found for found in trend.themes if found.theme_id == "PRV").changes[0]
    assert prevention.common_share < 1 and abs(prevention.composition_effect) > 1e-6, "PRV-10 was not asked before"


def test_the_bundle_of_the_newer_version_is_verified_by_a_client_that_does_not_have_it(renewed, capacity):
    client, _ = renewed
    response = small_response(round_="2027-1", instrument_version="0.2")
    assessment_id = client.submit(response).assessment_id
    ran(capacity, "assessment", "bundle", assessment_id, "new.json", server=client.server)
    assert json.loads((capacity.folder / "new.json").read_text())["format"] == 1
    ran(capacity, "assessment", "verify", "new.json")
