"""Small responses that are valid, to be changed by tests."""

from survey_file import response_from


def small_document(state: str = "XTA", round_: str = "2026-1", **fields) -> dict:
    document = {
        "instrument_id": "cyber-capacity",
        "instrument_version": "0.1",
        "state_code": state,
        "round": round_,
        "answers": {
            "LAW-01": {"level": 3, "evidence_grade": "E2"},
            "LAW-03": {"choice": "partial"},
            "LIM-07": {"number": 2.5},
        },
    }
    return document | fields


def small_response(*arguments, **fields):
    return response_from(small_document(*arguments, **fields))
