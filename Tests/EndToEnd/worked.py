"""The worked cases of shared/domain, in the words of survey files."""

from repository import indicators, worked_cases


def scoring_cases() -> list[dict]:
    return worked_cases("scoring-example.json")["cases"]


def dual_use_cases() -> list[dict]:
    return worked_cases("dual-use-cases.json")


def scoring_document(case: dict) -> dict:
    """A response that can be submitted. What the case leaves open about its transfers stays open."""
    response = case["response"]
    return {
        "instrument_id": "cyber-capacity",
        "instrument_version": "0.1",
        "state_code": response["state_code"],
        "round": "2026-1",
        "answers": response["answers"],
        "technology_requests": [
            {"technology_id": technology, "kind": "goods"} for technology in response["technologies"]
        ],
    }


def transfer_request(item: dict) -> dict:
    request = {key: item[key] for key in ("kind", "end_user", "purpose", "terms") if item.get(key)}
    request["technology_id"] = item["technology"]
    request["mitigations"] = [
        {"mitigation_id": key, "evidence_grade": grade} for key, grade in (item.get("mitigations") or {}).items()
    ]
    return request


def known_answers(case: dict) -> dict:
    """The answers of a case, all of which the instrument knows."""
    unknown = set(case["answers"]) - set(indicators())
    assert not unknown, f"case {case['case']} answers {unknown}, which the instrument does not have"
    return case["answers"]


def own_dual_use_cases() -> list[dict]:
    """Twelve of our own, in the same form; what is expected was worked out by transfer_judgement.py."""
    return worked_cases("dual-use-own-cases.json")
