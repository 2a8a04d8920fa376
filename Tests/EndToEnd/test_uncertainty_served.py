"""Twenty responses made by chance, and the worked ones: what the server says of them beside the second calculation."""

from functools import cache

import pytest

from api import Api
from capacity.v1 import readiness_pb2, score_service_pb2 as scores, sensitivity_pb2, trend_pb2
from capacity_server import CapacityServer
from comparison_method import changes
from figures import check_theme, kind_of
from generated import answers, document, second_round
from repository import worked_cases
from scoring_method import point_total, readiness, readings, theme, themes
from survey_file import response_from
from surveys_copy import SurveysCopy
from uncertainty_method import SEED, TOTAL, interval, intervals, sobol, total_draws
from worked import scoring_cases, scoring_document

TOLERANCE = 1e-9
STATES = [f"XL{letter}" for letter in "ABCDEFGHIJKLMNOPQRST"]
# These are asked again a round later.
PAIRS = STATES[:8]
TREATIES = ("uncc", "budapest", "malabo")


def close(expected):
    # Half of the last digit that the server keeps comes on top.
    return pytest.approx(expected, abs=TOLERANCE, rel=0)


@cache
def given(state: str, round_: str = "2026-1") -> dict:
    seed = STATES.index(state)
    first = answers(seed)
    return first if round_ == "2026-1" else second_round(first, 1000 + seed)


@pytest.fixture(scope="module")
def stored(api) -> dict:
    """Assessment ids of the twenty, by state and round."""
    rounds = [(state, "2026-1") for state in STATES] + [(state, "2026-2") for state in PAIRS]
    return {key: api.submit(response_from(document(*key, given(*key)))).assessment_id for key in rounds}


def scorecard_of(api, assessment_id: str, profile_id: str = ""):
    return api.scorecard(assessment_id=assessment_id, profile_id=profile_id)


def check_intervals(scorecard, expected: dict) -> None:
    found = {theme.theme_id: theme.interval for theme in scorecard.themes if theme.HasField("interval")}
    assert set(found) == set(expected)
    for theme in scorecard.themes:
        if theme.theme_id in found:
            span = found[theme.theme_id]
            assert [span.p5, span.p50, span.p95] == close(expected[theme.theme_id]), theme.theme_id
            outside = not span.p5 <= theme.score <= span.p95
            assert span.point_outside == outside, theme.theme_id


@pytest.mark.parametrize("state", STATES)
def test_scores_and_intervals(api, stored, state):
    read = readings(given(state))
    plain = scorecard_of(api, stored[state, "2026-1"])
    for found in plain.themes:
        check_theme(found, theme(*themes()[found.theme_id], read))
    check_intervals(plain, intervals(read, state))

    with_total = scorecard_of(api, stored[state, "2026-1"], "with-total")
    totals = total_draws(read, state)
    expected = intervals(read, state) | ({TOTAL: interval(totals["arithmetic"])} if totals else {})
    check_intervals(with_total, expected)
    (total,) = [found for found in with_total.themes if kind_of(found) == "TOTAL"]
    point = point_total(read)
    assert total.HasField("score") == (point is not None)
    if point is not None:
        assert total.score == close(point)


def check_sensitivity(reply, expected: dict) -> None:
    assert reply.draws == 4096
    assert {found.theme_id for found in reply.themes} == set(expected)
    for found in reply.themes:
        wanted = expected[found.theme_id]
        factors = {
            sensitivity_pb2.UncertaintyFactor.Name(item.factor).removeprefix("UNCERTAINTY_FACTOR_").lower(): item
            for item in found.factors
        }
        # Of a theme that is no total the aggregation moves nothing, and need not be named.
        assert set(wanted) - set(factors) <= {"aggregation"}, found.theme_id
        for group, item in factors.items():
            assert [item.first_order, item.total] == close(wanted[group]), (found.theme_id, group)
        greatest = max(wanted, key=lambda group: wanted[group][1])
        moves = wanted[greatest][1] > 0
        name = sensitivity_pb2.UncertaintyFactor.Name(found.most_influential).removeprefix("UNCERTAINTY_FACTOR_").lower()
        assert name == (greatest if moves else "unspecified"), found.theme_id
        assert found.explanation, f"{found.theme_id}: no words"


@pytest.mark.parametrize("state", STATES)
def test_sensitivity(api, stored, state):
    request = scores.GetSensitivityRequest(assessment_id=stored[state, "2026-1"], profile_id="with-total")
    check_sensitivity(api.call(api.scores.GetSensitivity, request), sobol(readings(given(state)), state))


@pytest.mark.parametrize("state", STATES)
def test_readiness_for_every_treaty(api, stored, state):
    read = readings(given(state))
    for framework in TREATIES:
        request = scores.GetReadinessRequest(assessment_id=stored[state, "2026-1"], framework_id=framework)
        check_readiness(api.call(api.scores.GetReadiness, request), readiness(read, framework))


def check_readiness(reply, expected: dict) -> None:
    for article in reply.articles:
        wanted = dict(expected.get(article.article) or {"state": "not_assessed", "indicators": [], "indicative": False})
        name = readiness_pb2.ReadinessState.Name(article.state).removeprefix("READINESS_STATE_").lower()
        found = {"state": name, "indicators": list(article.indicator_ids), "indicative": article.indicative}
        assert found == {key: wanted[key] for key in found}, article.article
        assert article.coverage == close(wanted.get("coverage", 0)), article.article
        assert article.HasField("score") == ("score" in wanted), article.article
        if "score" in wanted:
            assert article.score == close(wanted["score"]), article.article
    assert set(expected) <= {article.article for article in reply.articles}


def check_changes(trend, first: dict, second: dict, expected: dict) -> None:
    """`expected` holds the themes that are scored in both rounds."""
    for found in trend.themes:
        (change,) = found.changes
        for point, read in zip(found.points, (first, second), strict=True):
            check_theme(point, theme(*themes()[found.theme_id], read))
        verdict = trend_pb2.ChangeVerdict.Name(change.verdict).removeprefix("CHANGE_VERDICT_").lower()
        wanted = expected.get(found.theme_id)
        if wanted is None:
            assert verdict == "not_scored" and not change.HasField("change"), found.theme_id
            continue
        assert verdict == wanted["verdict"], found.theme_id
        if "change" in wanted:
            assert change.change == close(wanted["change"]), found.theme_id
            # A difference of two figures, rounded once.
            assert change.composition_effect == close(wanted["composition"]), found.theme_id
            span = change.interval
            assert [span.p5, span.p50, span.p95] == close(wanted["interval"]), found.theme_id
        else:
            assert not change.HasField("change"), found.theme_id


@pytest.mark.parametrize("state", PAIRS)
def test_trends(api, stored, state):
    trend = api.call(api.scores.GetTrend, scores.GetTrendRequest(state_code=state)).trend
    assert [(item.assessment_id, item.round) for item in trend.rounds] == [
        (stored[state, round_], round_) for round_ in ("2026-1", "2026-2")
    ]
    first, second = readings(given(state)), readings(given(state, "2026-2"))
    check_changes(trend, first, second, changes(first, second, state))


def test_one_round_is_no_trend(api, stored):
    trend = api.call(api.scores.GetTrend, scores.GetTrendRequest(state_code=STATES[-1])).trend
    assert len(trend.rounds) == 1
    assert all(len(found.points) == 1 and not found.changes for found in trend.themes)


# The worked cases ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def seeded(api, tmp_path_factory):
    """Clients of servers whose profiles have another seed than the shipped ones."""
    made = {SEED: (api, None)}

    def of(seed: int):
        if seed not in made:
            folder = tmp_path_factory.mktemp(f"seed-{seed}")
            surveys = SurveysCopy(folder / "Surveys")
            for profile in ("default", "with-total"):
                surveys.replace(f"profiles/{profile}.yaml", f"  seed: {SEED}\n", f"  seed: {seed}\n")
            server = CapacityServer(folder / "data", "--surveys", surveys.folder).start()
            made[seed] = Api(server), server
        return made[seed][0]

    yield of
    for client, server in made.values():
        if server:
            client.close()
            server.stop()


@pytest.mark.parametrize("case", scoring_cases(), ids=lambda case: case["response"]["state_code"])
def test_a_worked_case(seeded, case):
    client = seeded(case["response"]["seed"])
    assessment_id = client.submit(response_from(scoring_document(case))).assessment_id
    expected = case["expected"]
    spans = expected["interval_p5_p50_p95"]
    of_themes = {key: span for key, span in spans.items() if not key.startswith("total_")}
    total = {TOTAL: spans["total_arithmetic"]} if "total_arithmetic" in spans else {}
    check_intervals(scorecard_of(client, assessment_id), of_themes)
    check_intervals(scorecard_of(client, assessment_id, "with-total"), of_themes | total)
    request = scores.GetSensitivityRequest(assessment_id=assessment_id, profile_id="with-total")
    check_sensitivity(client.call(client.scores.GetSensitivity, request), expected["sobol_first_total"])


@pytest.mark.parametrize("pair", worked_cases("scoring-example.json")["rounds"])
def test_the_worked_pair_of_rounds(fresh_api, pair):
    state = pair["second"]["state_code"]
    for name, round_ in (("first", "2026-1"), ("second", "2026-2")):
        fresh_api.submit(response_from(document(state, round_, pair[name]["answers"])))
    trend = fresh_api.call(fresh_api.scores.GetTrend, scores.GetTrendRequest(state_code=state)).trend
    first, second = (readings(pair[name]["answers"]) for name in ("first", "second"))
    check_changes(trend, first, second, pair["expected_changes"])
