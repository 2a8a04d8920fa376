"""scoring.md sections 8 and 9, change over time and standing among states, worked out a second time from the page."""

import numpy as np

from repository import indicators
from scoring_method import theme, themes
from uncertainty_method import DRAWS, SEED, applicable, columns, interval, mean, sample, values


# Over time -------------------------------------------------------------------------------------------------------


def changes(first, second, state_code: str, seed: int = SEED, draws: int = DRAWS) -> dict[str, dict]:
    """Of the themes that are scored in both rounds, both by the instrument of this repository."""
    taken = sample(state_code, seed, draws)
    drawn = [values(read, taken.first, taken.second, taken.habit) for read in (first, second)]
    result: dict[str, dict] = {}
    for theme_id, (kind, members) in themes().items():
        points = [theme(kind, members, read) for read in (first, second)]
        if any(point["state"] != "SCORED" for point in points):
            continue
        common = [key for key in members if first[key].state == second[key].state == "answered"]
        held = sum(indicators()[key]["weight"] for key in common)
        wholes = [sum(indicators()[key]["weight"] for key in applicable(read, members)) for read in (first, second)]
        if held == 0:
            result[theme_id] = {"verdict": "not_comparable"}
            continue
        over_common = [
            sum(indicators()[key]["weight"] * read[key].score for key in common) / held for read in (first, second)
        ]
        change = over_common[1] - over_common[0]
        there = columns(common)
        low, middle, high = interval(mean(taken.weights, drawn[1], there) - mean(taken.weights, drawn[0], there))
        if any(round(held / whole, 9) < 0.60 for whole in wholes):
            verdict = "not_comparable"
        else:
            verdict = "clear" if round(low, 9) > 0 or round(high, 9) < 0 else "within_uncertainty"
        result[theme_id] = {
            "change": change,
            "composition": points[1]["score"] - points[0]["score"] - change,
            "interval": [low, middle, high],
            "verdict": verdict,
        }
    return result


# Across states ---------------------------------------------------------------------------------------------------


def percentile(score: float, scores: list[float]) -> float:
    """Mid-rank, 0 to 100; `scores` hold the score itself."""
    held = np.round(np.array(scores), 9)
    below, equal = (held < round(score, 9)).sum(), (held == round(score, 9)).sum()
    return float(100 * (below + 0.5 * equal) / len(held))


def quartiles(scores: list[float]) -> list[float]:
    return [float(np.quantile(scores, level, method="linear")) for level in (0.25, 0.50, 0.75)]


def ranks(scores: np.ndarray) -> np.ndarray:
    """States x draws to positions, 1 the highest; equal ones share the middle of theirs (the page does not say)."""
    held = np.round(scores, 9)
    above = (held[np.newaxis, :, :] > held[:, np.newaxis, :]).sum(axis=1)
    equal = (held[np.newaxis, :, :] == held[:, np.newaxis, :]).sum(axis=1)
    return 1 + above + 0.5 * (equal - 1)


def rank_intervals(draws: list[np.ndarray]) -> list[list[float]]:
    """5th percentile, median and 95th of each state's position in one theme."""
    return [interval(row) for row in ranks(np.array(draws))]
