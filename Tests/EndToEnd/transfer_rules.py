"""dual-use.md sections 7 and 8, written out a second time by hand: from the page, not from Surveys/."""

from dataclasses import dataclass

TIERS = ["negligible", "low", "moderate", "high", "prohibitive"]
NOTE = "note"
"""What a rule that fires without a floor gives."""


def most(safeguard: float, limit: float = 0.25) -> bool:
    return round(safeguard, 9) <= round(limit, 9)


@dataclass
class Item:
    """One requested item as the rules read it, in one reading of what is not answered."""

    id: str
    tags: set[str]
    controlled: bool
    inherent: float
    intrusive: int
    scale: int
    floor: str | None
    serves: list[float]
    """Scores of the answered indicators that it serves."""
    serves_nothing: bool
    kind: str | None
    end_user: str
    purpose: str
    terms: dict[str, str]
    grades: dict[str, str]
    weakness_worst: float


def red_flags(item: Item, sv) -> dict[str, str]:
    """Rule id to floor or NOTE, in rule order; `sv` gives the safeguard value of an indicator."""
    found: dict[str, str] = {}
    tags, terms = item.tags, item.terms
    heavy = round(item.inherent, 9) >= 0.50
    deepest = bool(tags & {"DU-INT", "DU-IPS", "DU-MOB", "DU-LIM"})
    if terms["misuse_finding"] == "yes":
        if terms["misuse_remedied"] != "yes":
            if item.controlled:
                found["RF-01"] = "prohibitive" if heavy else "high"
            else:
                found["RF-01"] = "moderate" if tags else NOTE
        else:
            found["RF-02"] = "moderate" if item.controlled else NOTE
    if item.purpose in ("content_control", "public_order"):
        if item.controlled:
            found["RF-03"] = "prohibitive" if heavy or item.floor == "high" else "high"
        else:
            found["RF-03"] = "moderate" if tags or item.scale >= 1 else NOTE
    if deepest and most(sv("HRS-01")):
        found["RF-04"] = "high"
    if "DU-INT" in tags and most(sv("HRS-07")):
        found["RF-05"] = "prohibitive" if most(sv("HRS-04")) else "high"
    outside = {"military", "intelligence", "internal_security", "private_contractor", "unknown"}
    if item.controlled and most(sv("TEC-06")) and item.end_user in outside:
        found["RF-06"] = "high"
    if (
        tags & {"DU-FOR", "DU-CRY", "DU-INT", "DU-LIM"}
        and item.kind != "training"
        and most(sv("ENF-06"))
        and terms["training_included"] != "yes"
    ):
        found["RF-07"] = "moderate"
    if item.controlled and terms["re_transfer_allowed"] != "no":
        found["RF-08"] = "high" if terms["re_transfer_allowed"] == "yes" else "moderate"
    if terms["supplier_remote_access"] == "yes":
        found["RF-09"] = "moderate" if tags else "low"
    reading = {"DU-CON", "DU-IPS", "DU-INT", "DU-MOB", "DU-BIO"}
    if any(most(sv(key)) for key in ("LIM-02", "LIM-05", "LIM-07")) and tags & (
        reading | {"DU-DAT", "DU-FOR", "DU-LIM", "DU-COV"}
    ):
        wide = "DU-DAT" in tags and item.scale >= 3
        found["RF-10"] = "high" if tags & reading or wide else "moderate"
    if tags & {"DU-BIO", "DU-DAT"} and most(sv("GEN-07")):
        found["RF-11"] = "high" if item.scale >= 3 else "moderate"
    if item.controlled and round(item.inherent, 9) >= 0.40 and round(item.weakness_worst, 9) > 0.40:
        found["RF-12"] = "moderate"
    if "yes" in (terms["tied_procurement"], terms["treaty_condition"], terms["data_access_condition"]):
        found["RF-13"] = NOTE
    if terms["upkeep_funded"] == "no":
        found["RF-14"] = NOTE
    teaches = item.kind in ("training", "technical_assistance")
    if teaches and item.controlled and most(sv("ENF-06")) and most(sv("LIM-01")):
        found["RF-15"] = "moderate" if item.grades.get("MIT-06") in ("E2", "E3") else "high"
    if item.controlled and item.serves_nothing:
        found["RF-16"] = NOTE
    if item.controlled and item.serves and all(round(score, 9) >= 0.75 for score in item.serves):
        found["RF-17"] = NOTE
    if tags & {"DU-FOR", "DU-CRY"} and most(sv("FOR-05")):
        found["RF-18"] = "high"
    if item.controlled and heavy and terms["misuse_finding"] == "unknown":
        found["RF-19"] = "moderate"
    return found


def wide_data(item: Item) -> bool:
    return "DU-DAT" in item.tags and item.scale >= 3


PAIRS = {
    "BND-01": (lambda i: i.tags & {"DU-IPS", "DU-LIM"}, lambda i: "DU-BIO" in i.tags, "high"),
    "BND-02": (lambda i: "DU-CON" in i.tags, lambda i: "DU-IPS" in i.tags or wide_data(i), "high"),
    "BND-03": (lambda i: "DU-MOB" in i.tags and i.intrusive >= 3, wide_data, "high"),
    "BND-04": (lambda i: "DU-INT" in i.tags, lambda i: i.tags & {"DU-LIM", "DU-IPS"}, None),
    "BND-07": (lambda i: "DU-BIO" in i.tags, wide_data, "high"),
    "BND-08": (lambda i: "DU-FOR" in i.tags, wide_data, "moderate"),
}


def bundles(items: list[Item], held: list[Item], own_tiers: list[str], sv) -> dict[str, tuple[str, list[int]]]:
    """Rule id to floor and positions of the items that it touches."""
    found: dict[str, tuple[str, list[int]]] = {}
    everything = items + held
    for rule, (first, second, floor) in PAIRS.items():
        if floor is None:
            floor = "prohibitive" if most(sv("HRS-04")) else "high"
        touched = [
            index
            for index, item in enumerate(items)
            if any(
                other.id != item.id and (first(item) and second(other) or second(item) and first(other))
                for other in everything
            )
        ]
        if touched:
            found[rule] = (floor, touched)
    if not any(item.kind == "training" for item in items) and most(sv("ENF-05")):
        touched = [
            index
            for index, item in enumerate(items)
            if item.controlled and item.kind in ("goods", "software") and item.terms["training_included"] != "yes"
        ]
        if touched:
            found["BND-05"] = ("moderate", touched)
    grave = [index for index, tier in enumerate(own_tiers) if TIERS.index(tier) >= 3]
    if len(grave) >= 3:
        found["BND-06"] = (NOTE, grave)
    return dict(sorted(found.items()))
