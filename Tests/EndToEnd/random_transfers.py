"""Requests with answers and held technologies made by chance, in the form of the worked cases."""

import random

from repository import indicators
from transfer_judgement import BENIGN, mitigations, technologies
from transfer_method import END_USERS, KINDS, PURPOSES

INDICATORS = list(indicators().values())


def random_answer(source: random.Random, indicator: dict) -> dict:
    kind = str(indicator.get("answer_type", "maturity")).lower()
    if "number" in kind or indicator.get("anchors"):
        values = [anchor["value"] for anchor in indicator["anchors"]]
        low, high = min(values), max(values)
        return {"number": source.choice([*values, source.uniform(low, high), round(source.uniform(low, high), 1)])}
    if kind == "yes_partial_no":
        return {"choice": source.choice(["yes", "partial", "no"])}
    return {"level": source.randrange(5)}


def random_answers(source: random.Random, known: float) -> dict:
    answers = {}
    strength = source.choice([None, None, "weak", "strong"])
    for indicator in INDICATORS:
        if source.random() < known:
            drawn = [random_answer(source, indicator) for _ in range(3)]
            answers[indicator["id"]] = drawn[0]
            if strength and "level" in drawn[0]:
                levels = [answer["level"] for answer in drawn]
                answers[indicator["id"]] = {"level": min(levels) if strength == "weak" else max(levels)}
        elif source.random() < 0.5:
            silence = [{"unknown": True}, {"withheld": True}, {"not_applicable": "Not this state."}]
            answers[indicator["id"]] = source.choice(silence)
    return answers


def random_request(source: random.Random, known: float) -> dict:
    terms = {}
    for name in BENIGN:
        if source.random() < known:
            terms[name] = source.choice(["yes", "no", BENIGN[name]])
        elif source.random() < 0.5:
            terms[name] = "unknown"
    chosen = [key for key in mitigations() if source.random() < 0.25]
    return {
        "technology": source.choice(list(technologies())),
        "kind": source.choice(list(KINDS)),
        "end_user": source.choice(list(END_USERS)),
        "purpose": source.choice(list(PURPOSES)),
        "terms": terms,
        "mitigations": {key: source.choice(["E0", "E1", "E2", "E3"]) for key in chosen},
    }


def random_case(source: random.Random) -> dict:
    known = source.choice([0.0, 0.5, 0.8, 1.0])
    return {
        "case": "random",
        "answers": random_answers(source, known),
        "held": source.sample(list(technologies()), source.choice([0, 0, 1, 2, 3])),
        "request": [random_request(source, known) for _ in range(source.choice([1, 1, 2, 3, 4, 8]))],
    }
