"""scoring.md sections 1 to 3, worked out a second time: from the page, not from the Swift."""

from dataclasses import dataclass

from repository import indicators, instrument

CONFIDENCE = {"E0": 0.40, "E1": 0.60, "E2": 0.80, "E3": 0.95}
CHOICES = {"yes": 1.0, "partial": 0.5, "no": 0.0}
DEFAULT_TARGET = 0.75


@dataclass
class Reading:
    """One answer as the method reads it."""

    state: str
    score: float | None = None
    grade: str = "E0"
    target: float = DEFAULT_TARGET


def line(value: float, anchors: list[dict]) -> float:
    """A level, on straight lines between neighbouring anchors."""
    points = sorted((anchor["value"], anchor["level"]) for anchor in anchors)
    if value <= points[0][0]:
        return points[0][1]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        if value <= x1:
            return y0 + (y1 - y0) * (value - x0) / (x1 - x0)
    return points[-1][1]


def read(indicator: dict, answer: dict | None) -> Reading:
    """An answer in the words of survey files (snake_case, enum values by short name)."""
    answer = answer or {}
    target = answer["target_level"] / 4 if "target_level" in answer else DEFAULT_TARGET
    if "withheld" in answer:
        return Reading("withheld", target=target)
    if "not_applicable" in answer:
        return Reading("not_applicable", target=target)
    grade = str(answer.get("evidence_grade", "E0")).upper()
    if "level" in answer:
        score = answer["level"] / 4
    elif "choice" in answer:
        choice = answer["choice"]
        choice = {True: "yes", False: "no"}.get(choice, choice) if isinstance(choice, bool) else choice
        score = CHOICES[choice.lower()]
    elif "number" in answer:
        score = line(answer["number"], indicator["anchors"]) / 4
        if answer.get("small_base"):
            grade = min(grade, "E1")
    else:
        return Reading("unknown", target=target)
    return Reading("answered", score, grade, target)


def readings(answers: dict) -> dict[str, Reading]:
    return {key: read(indicator, answers.get(key)) for key, indicator in indicators().items()}


def themes() -> dict[str, tuple[str, list[str]]]:
    """Kind and members of every theme that scorecards without a total hold."""
    every = indicators()
    result = {
        domain["id"]: ("DOMAIN", [indicator["id"] for indicator in domain["indicators"]])
        for domain in instrument()["domains"]
    }
    for principle in instrument()["principles"]:
        letters = [other["id"] for other in instrument()["principles"] if other.get("parent_id") == principle["id"]]
        cited = {principle["id"], *letters}
        members = [key for key, indicator in every.items() if cited & set(indicator.get("principle_ids", []))]
        result[principle["id"]] = ("PRINCIPLE", members)
    result["safeguards"] = ("SAFEGUARDS", [key for key, indicator in every.items() if indicator.get("safeguard")])
    return result


def theme(kind: str, members: list[str], read: dict[str, Reading]) -> dict:
    """State and figures; what must be absent is not in the result."""
    weight = {key: indicators()[key]["weight"] for key in members}
    applicable = [key for key in members if read[key].state != "not_applicable"]
    answered = [key for key in applicable if read[key].state == "answered"]
    if not applicable:
        return {"state": "NOT_APPLICABLE"}
    whole = sum(weight[key] for key in applicable)
    known = sum(weight[key] for key in answered)
    earned = sum(weight[key] * read[key].score for key in answered)

    def share(state: str) -> float:
        return sum(weight[key] for key in applicable if read[key].state == state) / whole

    result = {
        "coverage": known / whole,
        "low": earned / whole,
        "high": (earned + whole - known) / whole,
        "unknown_share": share("unknown"),
        "withheld_share": share("withheld"),
        "confidence": 0.0,
    }
    if answered:
        quality = sum(weight[key] * CONFIDENCE[read[key].grade] for key in answered) / known
        result["confidence"] = known / whole * quality
        shortfall = sum(weight[key] * max(0.0, read[key].target - read[key].score) for key in answered)
        result["gap"] = shortfall / known
    too_little = round(known / whole, 9) < 0.60 or (kind == "PRINCIPLE" and len(answered) < 3)
    result["state"] = "INSUFFICIENT_DATA" if too_little else "SCORED"
    if not too_little:
        result["score"] = earned / known
    return result


def point_total(read: dict[str, Reading]) -> float | None:
    """Section 4, arithmetic and weighted by the instrument; None: no score."""
    every = {key: theme(kind, members, read) for key, (kind, members) in themes().items() if kind == "DOMAIN"}
    weight = {
        key: sum(indicators()[member]["weight"] for member in themes()[key][1] if read[member].state != "not_applicable")
        for key in every
    }
    scored = {key: found["score"] for key, found in every.items() if found["state"] == "SCORED"}
    held, whole = sum(weight[key] for key in scored), sum(weight.values())
    if not scored or round(held / whole, 9) < 0.60:
        return None
    return sum(weight[key] * score for key, score in scored.items()) / held


def needs(read: dict[str, Reading]) -> list[dict]:
    """Indicators below target, in the order in which to treat them."""
    every = indicators()
    order = list(every)
    gaps = {
        key: 4 * (reading.target - reading.score)
        for key, reading in read.items()
        if reading.state == "answered" and round(reading.target - reading.score, 9) > 0
    }
    own = {key: gap * every[key]["weight"] * (1.5 if every[key].get("safeguard") else 1) for key, gap in gaps.items()}
    total = {
        key: own[key] + 0.5 * sum(own[other] for other in gaps if key in every[other].get("requires", []))
        for key in gaps
    }
    taken: list[dict] = []
    waiting = set(gaps)
    while waiting:
        free = [key for key in waiting if not waiting & set(every[key].get("requires", []))]
        key = min(free, key=lambda key: (-round(total[key], 9), -round(own[key], 9), order.index(key)))
        waiting.remove(key)
        taken.append(
            {"indicator": key, "gap_levels": gaps[key], "priority": own[key], "effective_priority": total[key]}
        )
    return taken


def readiness(read: dict[str, Reading], framework: str) -> dict[str, dict]:
    """Section 7: by article that an indicator cites."""
    citing: dict[str, list[str]] = {}
    for key, indicator in indicators().items():
        for entry in indicator.get("crosswalk", []):
            if entry["framework_id"] == framework:
                for article in entry["references"]:
                    citing.setdefault(article, []).append(key)
    return {article: article_readiness(read, members) for article, members in citing.items()}


def article_readiness(read: dict[str, Reading], members: list[str]) -> dict:
    weight = {key: indicators()[key]["weight"] for key in members}
    applicable = [key for key in members if read[key].state != "not_applicable"]
    answered = [key for key in applicable if read[key].state == "answered"]
    whole, known = sum(weight[key] for key in applicable), sum(weight[key] for key in answered)
    result = {"indicators": members, "indicative": len(members) == 1}
    if not applicable:
        return result | {"state": "not_assessed"}
    result["coverage"] = known / whole
    if answered:
        result["score"] = sum(weight[key] * read[key].score for key in answered) / known
    strong = sum(weight[key] for key in answered if round(read[key].score, 9) >= 0.75)
    if round(known / whole, 9) < 0.60:
        state = "unknown"
    elif all(round(read[key].score, 9) >= 0.50 for key in answered) and round(strong / known, 9) >= 0.90:
        state = "met" if len(answered) == len(applicable) else "met_so_far"
    else:
        state = "not_met" if round(result["score"], 9) < 0.375 else "partly"
    return result | {"state": state}
