"""States side by side: who may compare how many, where they stand, and what they need."""

import pytest

from api import Api
from capacity.v1 import admin_service_pb2 as admin, cohort_pb2, score_service_pb2 as scores
from comparison_method import percentile, quartiles, rank_intervals
from conftest import serving
from generated import answers, document
from people import Office
from refusal import code_of, reason_of, refused
from repository import indicators
from scoring_method import needs, readings, theme, themes
from survey_file import response_from
from uncertainty_method import theme_draws

TOLERANCE = 1e-9
# Seven states of two sub-regions of Africa (002) and one of Asia (142), in two income groups; the last has no assessment.
GROUPS = {
    "XMA": ("014", "low"), "XMB": ("014", "low"), "XMC": ("014", "lower_middle"), "XMD": ("011", "low"),
    "XME": ("011", "low"), "XMF": ("030", "low"), "XMG": ("014", "low"),
}  # fmt: skip
ASSESSED = list(GROUPS)[:6]
# Dense enough to be scored in most themes.
SEEDS = {state: number * 5 + number % 2 for number, state in enumerate(ASSESSED)}
FIVE = ASSESSED[:5]
FEW = ("reader", "submitter", "counterpart")


def close(expected):
    return pytest.approx(expected, abs=TOLERANCE, rel=0)


def group(name: str) -> int:
    return cohort_pb2.IncomeGroup.Value(f"INCOME_GROUP_{name.upper()}")


def submit(client, state: str, seed: int, round_: str = "2026-1", **fields) -> str:
    return client.submit(response_from(document(state, round_, answers(seed)) | fields)).assessment_id


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    for server in serving(tmp_path_factory.mktemp("comparison")):
        api = Api(server)
        office = Office(api)
        for state, (region, income) in GROUPS.items():
            request = admin.CreateStateRequest(state_code=state, region=region, income_group=group(income))
            made = api.call(api.admin.CreateState, request).state
            assert (made.region, made.income_group) == (region, group(income))
        office.people = {role: office.token(role, agency="agency-one") for role in ("reader", "submitter", "analyst")}
        office.people |= {"counterpart": office.token("counterpart", state="XMA"), "admin": office.token("admin")}
        home = api.of(office.people["submitter"])
        office.ids = {state: office.publish(submit(home, state, SEEDS[state], tlp="clear")) for state in ASSESSED}
        office.client = {role: api.of(bearer) for role, bearer in office.people.items()}
        yield office
        api.close()


def compared(client, profile_id: str = "", **cohort):
    request = scores.CompareStatesRequest(cohort=cohort_pb2.Cohort(**cohort), profile_id=profile_id)
    return client.call(client.scores.CompareStates, request).comparison


def states_of(comparison) -> list[str]:
    return [state.state_code for state in comparison.states]


# Who may compare how many ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", FEW)
def test_four_states_are_too_few(office, role):
    client = office.client[role]
    assert states_of(compared(client, state_codes=FIVE)) == FIVE
    error = refused(lambda: compared(client, state_codes=FIVE[:4]))
    assert (error.code().name, reason_of(error)) == ("FAILED_PRECONDITION", "COHORT_TOO_SMALL")


@pytest.mark.parametrize("role", ["analyst", "admin"])
def test_who_judges_what_is_published_may_compare_four(office, role):
    comparison = compared(office.client[role], state_codes=FIVE[:4])
    assert states_of(comparison) == FIVE[:4]
    assert any(found.positions[0].HasField("percentile") for found in comparison.themes)


@pytest.mark.parametrize("role", FEW)
def test_a_state_that_is_named_twice_or_has_no_assessment_counts_once_or_not_at_all(office, role):
    for states in ([*FIVE[:4], "XMA"], [*FIVE[:4], "XMG"], [*FIVE[:4], "XMZ"]):
        assert reason_of(refused(lambda: compared(office.client[role], state_codes=states))) == "COHORT_TOO_SMALL"


def test_themes_of_fewer_than_five_scored_states_have_no_positions(office):
    comparison = compared(office.client["reader"], state_codes=FIVE)
    for found in comparison.themes:
        count = sum(position.theme.HasField("score") for position in found.positions)
        assert (found.scored, found.too_few) == (count, count < 5), found.theme_id
        if found.too_few:
            assert not any(position.HasField("percentile") for position in found.positions), found.theme_id
            assert not (found.lower_quartile or found.median or found.upper_quartile), found.theme_id
    assert any(found.too_few for found in comparison.themes) and not all(found.too_few for found in comparison.themes)


# Groups ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cohort", "expected"),
    [
        ({}, ASSESSED),
        ({"region": "002"}, FIVE),
        ({"region": "202"}, FIVE),
        ({"region": "014"}, ["XMA", "XMB", "XMC"]),
        ({"region": "142"}, ["XMF"]),
        ({"region": "001"}, ASSESSED),
        ({"income_group": group("low")}, ["XMA", "XMB", "XMD", "XME", "XMF"]),
        ({"region": "014", "income_group": group("low")}, ["XMA", "XMB"]),
        ({"region": "002", "state_codes": ["XMF", "XME", "XMA"]}, ["XMA", "XME"]),
        ({"income_group": group("high")}, []),
    ],
)
def test_groups_are_as_the_registry_has_them(office, cohort, expected):
    assert states_of(compared(office.client["analyst"], **cohort)) == expected


def test_how_many_have_no_assessment(office):
    assert compared(office.client["analyst"], region="014").states_without_assessment == 1
    assert compared(office.client["analyst"], state_codes=FIVE).states_without_assessment == 0


@pytest.mark.parametrize("cohort", [{"region": "999"}, {"region": "Africa"}, {"income_group": 9}, {"state_codes": ["x"]}])
def test_malformed_groups_are_refused(office, cohort):
    client = office.client["analyst"]
    assert code_of(lambda: compared(client, **cohort)) == "INVALID_ARGUMENT"
    request = scores.ListNeedsRequest(cohort=cohort_pb2.Cohort(**cohort))
    assert code_of(lambda: client.call(client.scores.ListNeeds, request)) == "INVALID_ARGUMENT"


# Figures ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("profile_id", ["", "with-ranks"])
def test_percentiles_quartiles_and_ranks(office, profile_id):
    comparison = compared(office.client["reader"], profile_id)
    read = {state: readings(answers(SEEDS[state])) for state in ASSESSED}
    draws = {state: theme_draws(read[state], state) for state in ASSESSED} if profile_id else {}
    assert [found.theme_id for found in comparison.themes] == list(themes())
    for found in comparison.themes:
        expected = {state: theme(*themes()[found.theme_id], read[state]) for state in ASSESSED}
        held = {state: point["score"] for state, point in expected.items() if "score" in point}
        assert [position.state_code for position in found.positions] == ASSESSED
        ranked = {}
        if draws and len(held) >= 5:
            ranked = dict(zip(held, rank_intervals([draws[state][found.theme_id] for state in held]), strict=True))
        for position in found.positions:
            assert position.theme.HasField("score") == (position.state_code in held)
            if position.state_code not in held:
                continue
            score = held[position.state_code]
            assert position.theme.score == close(score)
            assert position.HasField("percentile") == (len(held) >= 5)
            if len(held) >= 5:
                assert position.percentile == close(percentile(score, list(held.values()))), found.theme_id
            assert position.HasField("rank") == (position.state_code in ranked)
            if ranked:
                low, _, high = ranked[position.state_code]
                assert [position.rank.p5, position.rank.p95] == close([low, high])
                above = sum(round(other, 9) > round(score, 9) for other in held.values())
                equal = sum(round(other, 9) == round(score, 9) for other in held.values())
                assert position.rank.rank == close(1 + above + 0.5 * (equal - 1))
        if len(held) >= 5:
            assert [found.lower_quartile, found.median, found.upper_quartile] == close(quartiles(list(held.values())))


def test_what_is_hidden_does_not_count(fresh_api):
    office = Office(fresh_api)
    home = fresh_api.of(office.token("submitter", "agency-one"))
    far = fresh_api.of(office.token("reader", "agency-two"))
    near = fresh_api.of(office.token("reader", "agency-one"))
    for state in FIVE:
        office.state(state)
    ids = {state: office.publish(submit(home, state, number * 5, tlp="green")) for number, state in enumerate(FIVE)}
    # A later round that only the home agency sees: for others the earlier one is the latest.
    later = office.publish(submit(home, "XMA", 25, "2026-2", tlp="amber"))
    for client, expected in ((far, ids["XMA"]), (near, later)):
        assert {state.state_code: state.assessment_id for state in compared(client).states} == ids | {"XMA": expected}
        request = scores.ListNeedsRequest(cohort=cohort_pb2.Cohort(state_codes=["XMA"]))
        found = {need.assessment_id for need in client.call(client.scores.ListNeeds, request).needs}
        assert found == {expected}
    office.label(ids["XMB"], "AMBER")
    assert len(compared(near).states) == 5
    error = refused(lambda: compared(far))
    assert reason_of(error) == "COHORT_TOO_SMALL"
    assert "XMB" not in error.details()
    request = scores.ListNeedsRequest(page_size=500)
    assert "XMB" not in {need.state_code for need in far.call(far.scores.ListNeeds, request).needs}
    assert "XMB" in {need.state_code for need in near.call(near.scores.ListNeeds, request).needs}


# Needs -----------------------------------------------------------------------------------------------------------


def listed(client, page_size: int = 500, cohort=None, **filters) -> list:
    found, token = [], ""
    while True:
        request = scores.ListNeedsRequest(page_size=page_size, page_token=token, cohort=cohort, **filters)
        page = client.call(client.scores.ListNeeds, request)
        assert len(page.needs) == page_size or not page.next_page_token
        found.extend(page.needs)
        token = page.next_page_token
        if not token:
            return found


def expected_needs(states, keep=lambda indicator: True) -> list[tuple[str, str]]:
    every = indicators()
    found = [
        (-round(need["effective_priority"], 9), state, need["indicator"])
        for state in states
        for need in needs(readings(answers(SEEDS[state])))
        if keep(every[need["indicator"]])
    ]
    return [(state, key) for _, state, key in sorted(found)]


def keys(found) -> list[tuple[str, str]]:
    return [(need.state_code, need.need.indicator_id) for need in found]


def test_needs_stand_in_their_order_on_pages_of_any_size(office):
    client = office.client["reader"]
    expected = expected_needs(ASSESSED)
    for size in (500, 50, 37):
        assert keys(listed(client, size)) == expected
    for need in listed(client):
        assert need.assessment_id == office.ids[need.state_code] and need.round == "2026-1"
        assert need.need.step and need.need.reason, "each with its step and its reason"


def test_needs_by_group_domain_and_principle(office):
    client = office.client["reader"]
    cohort = cohort_pb2.Cohort(region="014", income_group=group("low"))
    assert keys(listed(client, cohort=cohort)) == expected_needs(["XMA", "XMB"])
    of_domain = expected_needs(ASSESSED, lambda indicator: indicator["domain"] == "FOR")
    assert keys(listed(client, 7, domain_id="FOR")) == of_domain and of_domain
    for principle in ("PRO-3", "PRO-3e", "PEO-1a"):
        cites = lambda indicator, principle=principle: any(
            key == principle or (key[:-1] == principle and key[-1].islower()) for key in indicator["principle_ids"]
        )
        expected = expected_needs(ASSESSED, cites)
        assert keys(listed(client, principle_id=principle)) == expected and expected, principle


def test_a_page_token_belongs_to_its_filters_and_its_bearer(office):
    client = office.client["reader"]
    request = scores.ListNeedsRequest(page_size=3)
    token = client.call(client.scores.ListNeeds, request).next_page_token
    for other, filters in ((client, {"domain_id": "FOR"}), (office.client["analyst"], {})):
        request = scores.ListNeedsRequest(page_size=3, page_token=token, **filters)
        assert code_of(lambda: other.call(other.scores.ListNeeds, request)) == "INVALID_ARGUMENT"
