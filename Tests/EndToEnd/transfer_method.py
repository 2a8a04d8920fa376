"""dual-use.md section 6, steps 1 to 5, worked out a second time: from the page, not from the Swift.

Data (tags, facets, effects) come from Surveys/dual-use; the numbers of the arithmetic are copied from the page.
"""

import math

from repository import SURVEYS, indicators, yaml_folder
from scoring_method import Reading

KINDS = {"goods": 1.0, "software": 1.0, "cloud_service": 0.9, "technical_assistance": 0.8, "training": 0.7}
END_USERS = {
    "court": 0.1, "forensic_laboratory": 0.2, "csirt": 0.2, "prosecution": 0.25, "police_cyber_unit": 0.4,
    "customs_tax": 0.5, "police_general": 0.55, "communications_regulator": 0.6, "private_contractor": 0.8,
    "military": 0.85, "intelligence": 0.9, "internal_security": 1.0, "unknown": 1.0,
}  # fmt: skip
PURPOSES = {
    "network_defence": 0.1, "victim_support": 0.1, "single_case": 0.2, "serious_crime": 0.4, "general_crime": 0.6,
    "unstated": 0.9, "public_order": 1.0, "content_control": 1.0,
}  # fmt: skip
QUALITY = {"E0": 0.0, "E1": 0.5, "E2": 0.8, "E3": 1.0}


def rule_set() -> dict:
    return yaml_folder(SURVEYS / "dual-use")


def by_id(name: str) -> dict[str, dict]:
    return {item["id"]: item for item in rule_set()[name]}


def inherent_of(item: dict) -> float:
    facets = 0.60 * item.get("intrusive", 0) + 0.25 * item.get("scale", 0) + 0.15 * item.get("covert", 0)
    return facets / 4


def is_controlled(item: dict) -> bool:
    tags = set(item.get("tag_ids") or []) - {"DU-EVD"}
    return bool(tags) and not (tags == {"DU-OFF"} and round(inherent_of(item), 9) < 0.40)


def safeguard_value(reading: Reading | None) -> float:
    return reading.score if reading is not None and reading.state == "answered" else 0.25


def transfer(request: dict, read: dict[str, Reading]) -> dict[str, float]:
    """Figures of one request, a mapping in the words of survey files."""
    item = by_id("technologies")[request["technology_id"]]
    terms = request.get("terms") or {}
    tags = set(item.get("tag_ids") or [])
    if request["kind"] in ("training", "technical_assistance") and is_controlled(item):
        tags.add("DU-TRN")
    inherent = KINDS[request["kind"]] * inherent_of(item)

    relevant = {key for tag in tags for key in by_id("tags")[tag]["safeguards"]}
    weights = {key: indicators()[key]["weight"] for key in relevant}
    weakness = 0.0
    if relevant:
        kept = sum(weight * safeguard_value(read.get(key)) for key, weight in weights.items())
        weakness = 1 - kept / sum(weights.values())

    user = request.get("end_user", "unknown")
    factor = END_USERS[user]
    if user in ("court", "forensic_laboratory", "csirt") and terms.get("user_independence_evidenced") not in ("yes", True):
        factor = 0.4
    exposure = 0.5 * weakness + 0.3 * factor + 0.2 * PURPOSES[request.get("purpose", "unstated")]
    raw = inherent * (0.40 + 0.60 * exposure)

    best: dict[str, float] = {}
    for promise in request.get("mitigations") or []:
        mitigation = by_id("mitigations")[promise["mitigation_id"]]
        wanted = set(mitigation.get("tag_ids") or [])
        if wanted and not wanted & tags:
            continue
        grade = promise.get("evidence_grade", "E0").upper()
        needed = mitigation.get("needs")
        if needed and round(safeguard_value(read.get(needed)), 9) <= 0.25:
            grade = min(grade, "E1")
        kept = 1 - mitigation["effect"] * QUALITY[grade]
        best[mitigation["id"]] = min(kept, best.get(mitigation["id"], 1.0))
    residual = raw * max(0.35, math.prod(best.values()))
    return {
        "inherent": inherent,
        "safeguard_weakness": weakness,
        "exposure": exposure,
        "raw_risk": raw,
        "residual_risk": residual,
    }
