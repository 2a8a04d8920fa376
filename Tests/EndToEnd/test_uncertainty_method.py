"""The second calculation of intervals, sensitivity and change, against the worked file, before it judges the server."""

import numpy as np
import pytest

from comparison_method import changes, percentile, quartiles, ranks
from repository import worked_cases
from scoring_method import readings
from uncertainty_cases import figures
from uncertainty_method import interval, intervals, sobol, state_word, total_draws, uniforms
from worked import scoring_cases

TOLERANCE = 1e-9


def every_case(function):
    return pytest.mark.parametrize("case", scoring_cases(), ids=lambda case: case["response"]["state_code"])(function)


def close(expected):
    return pytest.approx(expected, abs=TOLERANCE, rel=0)


def test_the_generator_is_splitmix64():
    # The first three outputs for seed 1234567, as the generator's authors publish them.
    published = [6457827717110365317, 3203168211198807973, 9817491932198370423]
    expected = [(output >> 11) * 2.0**-53 for output in published]
    assert uniforms(1234567, 1, 3)[0].tolist() == expected


@every_case
def test_the_state_enters_by_its_code(case):
    assert state_word(case["response"]["state_code"]) == int(case["response"]["r"], 16)


@every_case
def test_intervals_meet_the_worked_case(case):
    response, expected = case["response"], case["expected"]["interval_p5_p50_p95"]
    read = readings(response["answers"])
    found = intervals(read, response["state_code"], response["seed"])
    for aggregation, drawn in total_draws(read, response["state_code"], response["seed"]).items():
        found[f"total_{aggregation}"] = interval(drawn)
    assert set(found) == set(expected)
    for theme_id, wanted in expected.items():
        assert found[theme_id] == close(wanted), theme_id


@every_case
def test_sensitivity_meets_the_worked_case(case):
    response, expected = case["response"], case["expected"]["sobol_first_total"]
    found = sobol(readings(response["answers"]), response["state_code"], response["seed"])
    assert set(found) == set(expected)
    for theme_id, groups in expected.items():
        for group, wanted in groups.items():
            assert found[theme_id][group] == close(wanted), (theme_id, group)


@pytest.mark.parametrize("pair", worked_cases("scoring-example.json")["rounds"])
def test_changes_meet_the_worked_pair_of_rounds(pair):
    first, second = (readings(pair[name]["answers"]) for name in ("first", "second"))
    found = changes(first, second, pair["second"]["state_code"], pair["second"]["seed"])
    assert set(found) == set(pair["expected_changes"])
    for theme_id, wanted in pair["expected_changes"].items():
        assert found[theme_id]["verdict"] == wanted["verdict"], theme_id
        for name in ("change", "composition", "interval"):
            assert found[theme_id][name] == close(wanted[name]), (theme_id, name)


def test_percentiles_and_quartiles_by_hand():
    scores = [0.2, 0.4, 0.4, 0.8, 1.0]
    assert [percentile(score, scores) for score in scores] == close([10, 40, 40, 70, 90])
    assert quartiles(scores) == close([0.4, 0.4, 0.8])
    assert quartiles([0, 1, 2, 3]) == close([0.75, 1.5, 2.25])


def test_equal_states_share_the_middle_of_their_positions():
    drawn = np.array([[0.2, 0.9], [0.4, 0.1], [0.4, 0.5]])
    assert ranks(drawn).tolist() == [[3.0, 1.0], [1.5, 3.0], [1.5, 2.0]]


def test_the_second_file_of_worked_cases_is_what_this_calculation_gives():
    def same(found, expected):
        if isinstance(expected, dict):
            return set(found) == set(expected) and all(same(found[key], expected[key]) for key in expected)
        return found == (expected if isinstance(expected, str) else close(expected))

    assert same(figures(), worked_cases("uncertainty-cases.json"))
