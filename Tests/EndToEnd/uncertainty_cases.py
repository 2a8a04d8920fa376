"""Figures for Tests/WorkedCases/uncertainty-cases.json: what scoring-example.json leaves out, from the second method.

    python uncertainty_cases.py > ../WorkedCases/uncertainty-cases.json

Totals by other weights and their sensitivity, positions among the three states of scoring-example.json, and the
bits of all draws: these in plain floats, summed one by one in the instrument's order as the rule of the house asks
("instrument order: same answers, same bits"), so that any build on any machine can be held to them.
"""

import hashlib
import json
import math
import struct

from comparison_method import rank_intervals
from repository import indicators, instrument
from scoring_method import Reading, readings
from uncertainty_method import (
    HALF_WIDTH,
    RHO,
    TOTAL,
    interval,
    scored_themes,
    sobol,
    state_word,
    theme_draws,
    total_draws,
)
from worked import scoring_cases

GIVEN = {"LAW": 3, "HRS": 2.5, "PRC": 1, "ENF": 0.5, "FOR": 1, "INT": 2, "RES": 1, "GEN": 0.25}
MASK = 2**64 - 1


def stream(seed: int):
    """Uniforms of SplitMix64, one by one."""
    state = seed & MASK
    while True:
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        yield ((z ^ (z >> 31)) >> 11) * 2.0**-53


def drawn_score(reading: Reading, donors: list[float], u1: float, u2: float, habit: float) -> float:
    if reading.state == "answered":
        error = math.sqrt(RHO) * habit + math.sqrt(1 - RHO) * (u1 + u2 - 1)
        return min(max(reading.score + HALF_WIDTH[reading.grade] * error, 0.0), 1.0)
    donor = donors[math.floor(u1 * len(donors))] if donors else None
    if reading.state == "unknown":
        return u1 if donor is None else min(max(donor + 0.25 * (2 * u2 - 1), 0.0), 1.0)
    if reading.state == "withheld":
        return 0.5 * u1 if donor is None else max(0.0, donor - 0.5 * u2)
    return 0.0


def draws_digest(read: dict[str, Reading], state_code: str, seed: int, draws: int) -> str:
    """SHA-256 over the scored themes' draws, theme after theme, as little-endian doubles."""
    every = list(indicators().values())
    r = state_word(state_code)
    weighing, answering, habits = stream(seed), stream(seed ^ r), stream(seed ^ r ^ 0x0EE)
    donors: dict[str, list[float]] = {domain["id"]: [] for domain in instrument()["domains"]}
    for indicator in every:
        if read[indicator["id"]].state == "answered":
            donors[indicator["domain"]].append(read[indicator["id"]].score)
    scored = scored_themes(read)
    found: dict[str, list[float]] = {key: [] for key in scored}
    for _ in range(draws):
        factors = {domain["id"]: 0.75 + 0.5 * next(weighing) for domain in instrument()["domains"]}
        weights = [float(item["weight"]) * factors[item["domain"]] * (0.75 + 0.5 * next(weighing)) for item in every]
        pairs = [(next(answering), next(answering)) for _ in every]
        habit = next(habits) + next(habits) - 1
        scores = [
            drawn_score(read[item["id"]], donors[item["domain"]], *pair, habit)
            for item, pair in zip(every, pairs, strict=True)
        ]
        for key, members in scored.items():
            earned = whole = 0.0
            for column in members:
                earned += weights[column] * scores[column]
                whole += weights[column]
            found[key].append(earned / whole)
    return hashlib.sha256(b"".join(struct.pack(f"<{draws}d", *drawn) for drawn in found.values())).hexdigest()


def figures() -> dict:
    cases = {case["response"]["state_code"]: readings(case["response"]["answers"]) for case in scoring_cases()}
    weightings = {"equal": "equal", "given": GIVEN}
    totals = {
        code: {
            f"{name}_{aggregation}": interval(drawn)
            for name, weighting in weightings.items()
            for aggregation, drawn in total_draws(read, code, weighting=weighting).items()
        }
        for code, read in cases.items()
    }
    draws = {code: theme_draws(read, code) for code, read in cases.items()}
    shared = [key for key in draws["XAA"] if all(key in found for found in draws.values())]
    return {
        "given_weights": GIVEN,
        "totals": totals,
        "total_sobol": {code: sobol(read, code, weighting=GIVEN)[TOTAL] for code, read in cases.items()},
        "ranks": {
            key: dict(zip(draws, rank_intervals([found[key] for found in draws.values()]), strict=True))
            for key in shared
        },
        "draws_sha256": {code: draws_digest(read, code, 42, 1000) for code, read in cases.items()},
    }


if __name__ == "__main__":
    print(json.dumps(figures(), indent=1))
