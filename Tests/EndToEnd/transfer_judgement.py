"""dual-use.md sections 6 to 8 as a whole, worked out a second time: tiers, range, flags and bundles of a request.

Answers, requests and results have the form of Tests/WorkedCases/dual-use-cases.json.
"""

import functools

from scoring_method import Reading, readings
from transfer_method import END_USERS, KINDS, PURPOSES, QUALITY, by_id, indicators, inherent_of, is_controlled
from transfer_rules import NOTE, TIERS, Item, bundles, most, red_flags

BENIGN = {
    "supplier_remote_access": "no", "re_transfer_allowed": "no", "tied_procurement": "no", "treaty_condition": "no",
    "data_access_condition": "no", "training_included": "yes", "upkeep_funded": "yes", "misuse_finding": "no",
    "misuse_remedied": "yes", "user_independence_evidenced": "yes",
}  # fmt: skip
SILENCE = {"given": 0.25, "best": 1.0, "worst": 0.0}

technologies = functools.cache(lambda: by_id("technologies"))
tag_safeguards = functools.cache(lambda: {key: tag["safeguards"] for key, tag in by_id("tags").items()})
mitigations = functools.cache(lambda: by_id("mitigations"))
weights = functools.cache(lambda: {key: indicator["weight"] for key, indicator in indicators().items()})


def term_as(value: str, name: str, how: str) -> str:
    if value != "unknown" or how == "given":
        return value
    return BENIGN[name] if how == "best" else {"yes": "no", "no": "yes"}[BENIGN[name]]


class State:
    """The answers of a survey in one reading."""

    def __init__(self, read: dict[str, Reading], how: str):
        self.read, self.how = read, how

    def sv(self, key: str, silence: float | None = None) -> float:
        answer = self.read.get(key)
        if answer is not None and answer.state == "answered":
            return answer.score
        return SILENCE[self.how] if silence is None else silence

    def weakness(self, tags: set[str], silence: float | None = None) -> float:
        relevant = {key for tag in tags for key in tag_safeguards()[tag]}
        if not relevant:
            return 0.0
        kept = sum(weights()[key] * self.sv(key, silence) for key in relevant)
        return 1 - kept / sum(weights()[key] for key in relevant)

    def item(self, technology: str, request: dict | None) -> Item:
        entry = technologies()[technology]
        tags = set(entry.get("tag_ids") or [])
        controlled = is_controlled(entry)
        if request and request["kind"] in ("training", "technical_assistance") and controlled:
            tags.add("DU-TRN")
        serves = [self.read[key] for key in entry.get("serves") or [] if key in self.read]
        request = request or {}
        given = request.get("terms") or {}
        return Item(
            id=technology,
            tags=tags,
            controlled=controlled,
            inherent=inherent_of(entry),
            intrusive=entry.get("intrusive", 0),
            scale=entry.get("scale", 0),
            floor=entry.get("floor"),
            serves=[answer.score for answer in serves if answer.state == "answered"],
            serves_nothing=not entry.get("serves"),
            kind=request.get("kind"),
            end_user=request.get("end_user") or "unknown",
            purpose=request.get("purpose") or "unstated",
            terms={name: term_as(given.get(name, "unknown"), name, self.how) for name in BENIGN},
            grades=dict(request.get("mitigations") or {}),
            weakness_worst=self.weakness(tags, 1.0 if self.how == "best" else 0.0),
        )

    def figures(self, item: Item) -> dict[str, float]:
        inherent = KINDS[item.kind] * item.inherent
        weakness = self.weakness(item.tags)
        user = END_USERS[item.end_user]
        if item.end_user in ("court", "forensic_laboratory", "csirt"):
            user = user if item.terms["user_independence_evidenced"] == "yes" else 0.4
        exposure = 0.5 * weakness + 0.3 * user + 0.2 * PURPOSES[item.purpose]
        raw = inherent * (0.40 + 0.60 * exposure)
        share = 1.0
        for key, grade in item.grades.items():
            mitigation = mitigations()[key]
            wanted = set(mitigation.get("tag_ids") or [])
            if wanted and not wanted & item.tags:
                continue
            needed = mitigation.get("needs")
            if needed and most(self.sv(needed)):
                grade = min(grade, "E1")
            share *= 1 - mitigation["effect"] * QUALITY[grade]
        residual = raw * max(0.35, share)
        return dict(inherent=inherent, safeguard_weakness=weakness, exposure=exposure, raw=raw, residual=residual)


def tier_of(residual: float) -> int:
    return sum(round(residual, 9) >= bound for bound in (0.15, 0.30, 0.45, 0.70))


def rank(floor: str | None) -> int:
    return TIERS.index(floor) if floor in TIERS else 0


def settled(floor: str, best: str | None) -> str:
    """A prohibitive floor needs answers: high where the best case has a lower one or none."""
    return "high" if floor == "prohibitive" and best != "prohibitive" else floor


def judged(case: dict, read: dict[str, Reading], how: str, best: dict | None = None) -> dict:
    state = State(read, how)
    items = [state.item(request["technology"], request) for request in case["request"]]
    held = [state.item(technology, None) for technology in case["held"] if technology in technologies()]
    result = {"flags": [], "figures": [], "own": []}
    for index, item in enumerate(items):
        flags = red_flags(item, state.sv)
        if best:
            flags = {rule: settled(floor, best["flags"][index].get(rule)) for rule, floor in flags.items()}
        figures = state.figures(item)
        own = max([tier_of(figures["residual"]), rank(item.floor), *map(rank, flags.values())])
        result["flags"].append(flags)
        result["figures"].append(figures)
        result["own"].append(own)
    found = bundles(items, held, [TIERS[own] for own in result["own"]], state.sv)
    result["bundles"], result["tiers"] = {}, list(result["own"])
    for rule, (floor, touched) in found.items():
        if best:
            floor = settled(floor, best["bundles"].get(rule, (None, []))[0])
        result["bundles"][rule] = (floor, touched)
        for index in touched:
            result["tiers"][index] = max(result["tiers"][index], rank(floor))
    return result


def evaluate(case: dict) -> dict:
    """`expected` and `expected_bundles` of a case."""
    read = readings(case["answers"])
    best = judged(case, read, "best")
    given = judged(case, read, "given", best)
    worst = judged(case, read, "worst")
    expected = [
        {
            "technology": request["technology"],
            **given["figures"][index],
            "own_tier": TIERS[given["own"][index]],
            "tier": TIERS[given["tiers"][index]],
            "best": TIERS[best["tiers"][index]],
            "worst": TIERS[worst["tiers"][index]],
            "flags": [
                {
                    "rule": rule,
                    "floor": None if floor == NOTE else floor,
                    "unverified": rule not in best["flags"][index],
                }
                for rule, floor in given["flags"][index].items()
            ],
        }
        for index, request in enumerate(case["request"])
    ]
    touched = [
        {"rule": rule, "floor": None if floor == NOTE else floor, "items": items}
        for rule, (floor, items) in given["bundles"].items()
    ]
    return {"expected": expected, "expected_bundles": touched}
