"""Valid responses made by chance, from a seed: answers of every kind and state, in every density."""

import math
import random

from repository import indicators

GRADES = ("E0", "E1", "E2", "E3")
# How a response is answered: shares of answered, unknown, withheld, not applicable and left out.
MIXES = (
    (1.00, 0.00, 0.00, 0.00, 0.00),
    (0.85, 0.05, 0.03, 0.05, 0.02),
    (0.70, 0.10, 0.08, 0.07, 0.05),
    (0.55, 0.15, 0.15, 0.05, 0.10),
    (0.30, 0.20, 0.20, 0.10, 0.20),
)


def value(chance: random.Random, indicator: dict, level: float) -> dict:
    """An answer near a level from 0 to 4, of the indicator's type."""
    near = min(4, max(0, round(level + chance.gauss(0, 1))))
    if indicator["answer_type"] == "maturity":
        return {"level": near}
    if indicator["answer_type"] == "yes_partial_no":
        return {"choice": ("no", "no", "partial", "yes", "yes")[near]}
    values = [anchor["value"] for anchor in indicator["anchors"]]
    low, high = min(values), max(values)
    # Beyond the anchors too, as far as the indicator allows.
    number = chance.uniform(low - 0.2 * (high - low), high + 0.2 * (high - low))
    number = min(max(round(number, 3), indicator.get("minimum", -math.inf)), indicator.get("maximum", math.inf))
    return {"number": number} | ({"small_base": True} if chance.random() < 0.2 else {})


def answers(seed: int) -> dict:
    """In the words of survey files. The same seed gives the same answers."""
    chance = random.Random(seed)
    mix = MIXES[seed % len(MIXES)]
    level = chance.uniform(0.5, 3.5)
    made = {}
    for key, indicator in indicators().items():
        state = chance.choices(("answered", "unknown", "withheld", "not_applicable", "left out"), mix)[0]
        if state == "left out":
            continue
        if state == "answered":
            answer = value(chance, indicator, level)
            if chance.random() < 0.9:
                answer["evidence_grade"] = chance.choice(GRADES)
        else:
            answer = {state: "There is no such thing here." if state == "not_applicable" else True}
        if state != "not_applicable" and chance.random() < 0.1:
            answer["target_level"] = chance.randint(1, 4)
        made[key] = answer
    return made


def second_round(first: dict, seed: int) -> dict:
    """The same state later: most answers as they were, some better, some worse, some new, some gone."""
    chance = random.Random(seed)
    other = answers(seed)
    kept = {key: answer for key, answer in first.items() if chance.random() < 0.75}
    return {key: answer for key, answer in other.items() if chance.random() < 0.9} | kept


def document(state: str, round_: str, given: dict) -> dict:
    return {
        "instrument_id": "cyber-capacity",
        "instrument_version": "0.1",
        "state_code": state,
        "round": round_,
        "answers": given,
    }
