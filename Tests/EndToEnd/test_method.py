"""The second calculation itself, against the worked cases, before it judges the server."""

import pytest

from scoring_method import needs, readings, theme, themes
from transfer_method import transfer
from worked import dual_use_cases, known_answers, scoring_cases, transfer_request

TOLERANCE = 1e-9


@pytest.mark.parametrize("case", scoring_cases(), ids=lambda case: case["response"]["state_code"])
def test_scores_meet_the_worked_case(case):
    read = readings(case["response"]["answers"])
    for theme_id, (kind, members) in themes().items():
        expected = dict(case["expected"]["themes"][theme_id])
        found = theme(kind, members, read)
        assert found.pop("state").lower() == expected.pop("state"), theme_id
        assert found == pytest.approx(expected, abs=TOLERANCE, rel=0), theme_id
    found = needs(read)
    assert [need["indicator"] for need in found] == [need["indicator"] for need in case["expected"]["needs"]]
    for need, expected in zip(found, case["expected"]["needs"], strict=True):
        wanted = {name: expected[name] for name in ("gap_levels", "priority", "effective_priority")}
        assert {name: need[name] for name in wanted} == pytest.approx(wanted, abs=TOLERANCE, rel=0)


@pytest.mark.parametrize("case", dual_use_cases(), ids=lambda case: case["case"])
def test_transfers_meet_the_worked_case(case):
    read = readings(known_answers(case))
    for item, expected in zip(case["request"], case["expected"], strict=True):
        found = transfer(transfer_request(item), read)
        wanted = {key: expected[key] for key in ("inherent", "safeguard_weakness", "exposure")}
        wanted |= {"raw_risk": expected["raw"], "residual_risk": expected["residual"]}
        assert found == pytest.approx(wanted, abs=TOLERANCE, rel=0), item["technology"]
