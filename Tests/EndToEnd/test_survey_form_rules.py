"""Faulty surveys through the offline form, `survey check` and the server: the same faults in the same words."""

import copy
import json
import re

import pytest
from google.protobuf import json_format

from capacity.v1 import assessment_service_pb2 as assessments
from capacity.v1.survey_pb2 import SurveyResponse
from form_filler import Filler
from random_responses import Chance
from running import ran
from small import small_document

pytestmark = pytest.mark.browser

REQUEST = {"technology_id": "mobile-unlock", "kind": 2}


def head(**fields) -> dict:
    """A small survey with numbers for the values of enums, as every reader of the JSON mapping takes them."""
    answers = {"LAW-01": {"level": 3, "evidence_grade": 3}, "LAW-03": {"choice": 2}, "LIM-07": {"number": 2.5}}
    return small_document("XAA") | {"answers": answers} | fields


def answer(id_: str, **fields) -> dict:
    return head(answers={id_: fields})


def request(**fields) -> dict:
    return head(technology_requests=[REQUEST | fields])


# What a file can hold that reads well and is wrong.
CONTENT = {
    "state in small letters": head(state_code="xaa"),
    "no state": head(state_code=""),
    "long state": head(state_code="XAAA"),
    "year alone": head(round="2026"),
    "last century": head(round="1999-1"),
    "round zero": head(round="2026-0"),
    "round of three digits": head(round="2026-100"),
    "space before the agency": head(agency=" agency"),
    "no-break space behind the agency": head(agency="agency\u00a0"),
    "two lines of agency": head(agency="agency\none"),
    "long agency": head(agency="a" * 101),
    "agency of a hundred families": head(agency="\U0001f468\u200d\U0001f469\u200d\U0001f467" * 101),
    "agency with a bell": head(agency="a\u0007b"),
    "agency in pieces": head(agency="Age\u0301nce"),
    "long agency in quotes": head(agency="x" * 70 + " "),
    "label of another version": head(tlp=99),
    "control character": head(comment="a\u0001b"),
    "control character of the second set": head(comment="a\u0085b"),
    "long comment": head(comment="é" * 4097),
    "level 5": answer("LAW-01", level=5),
    "level of another scale": answer("LAW-03", level=2),
    "choice of another scale": answer("LAW-01", choice=1),
    "number of another scale": answer("LAW-01", number=1.5),
    "choice instead of a number": answer("LIM-07", choice=3),
    "no choice": answer("LAW-03", choice=0),
    "choice of another version": answer("LAW-03", choice=7),
    "nothing": answer("LAW-01"),
    "nothing but a comment": answer("LIM-07", comment="soon"),
    "nothing but evidence": answer("LAW-03", evidence=[{"title": "Act"}]),
    "unknown: false": answer("LAW-01", unknown=False),
    "withheld: false": answer("LIM-07", withheld=False),
    "no reason": answer("LAW-03", not_applicable=""),
    "reason of spaces": answer("LAW-03", not_applicable=" \u00a0\n"),
    "long reason": answer("LAW-03", not_applicable="r" * 8193),
    "target 7": answer("LAW-01", level=1, target_level=7),
    "grade of another version": answer("LAW-01", level=1, evidence_grade=9),
    "empty evidence": answer("LAW-01", level=1, evidence=[{"title": "Act"}, {}]),
    "much evidence": answer("LAW-01", level=1, evidence=[{"title": "Act"}] * 51),
    "long title, address and note": answer("LAW-01", level=1, evidence=[{"title": "t" * 2049, "uri": "u" * 2049, "note": "n" * 8193}]),
    "delete in a note": answer("LAW-01", level=1, evidence=[{"note": "a\u007fb"}]),
    "number below": answer("LIM-07", number=-1),
    "number a little below": answer("LIM-07", number=-0.25),
    "number above": answer("LIM-07", number=100.5),
    "number of days below": answer("FOR-06", number=-1e-7),
    "huge number": answer("LIM-07", number=1e300),
    "large number": answer("LIM-07", number=123456789012345680),
    "larger number": answer("LIM-07", number=2**54),
    "no number": answer("LIM-07", number="NaN"),
    "no end of a number": answer("FOR-06", number="Infinity"),
    "unknown question": head(answers={"QQQ-77": {"level": 1}}),
    "question almost right": head(answers={"law-01": {"level": 1}, "LAWW-02": {"level": 1}, "LAW-01": {"level": 1}}),
    "question to be quoted": head(answers={'A"\\<b>\u202e': {"unknown": True}, "é\u007f": {"unknown": True}}),
    "questions that a program knows": json.loads('{"state_code": "XAA", "answers": {"__proto__": {"level": 1}, "constructor": {"unknown": true}}}') | {
        "instrument_id": "cyber-capacity", "instrument_version": "0.1", "round": "2026-1",
    },
    "no technology": request(technology_id=""),
    "unknown technology": request(technology_id="washing-machine"),
    "technology almost right": request(technology_id="mobile-unlok"),
    "no kind": head(technology_requests=[{"technology_id": "mobile-unlock"}]),
    "kind of another version": request(kind=44),
    "user, purpose and term of another version": request(end_user=99, purpose=-1, terms={"training_included": 8, "misuse_remedied": 4}),
    "unknown mitigations": request(mitigations=[{"mitigation_id": "MIT-99", "evidence_grade": 3}, {"mitigation_id": "nothing"}, {}]),
    "mitigation with a grade of another version": request(mitigations=[{"mitigation_id": "MIT-03", "evidence_grade": 11}]),
    "long comment on a request": request(comment="c" * 8193),
    "held by mistake": head(technologies_held=["disk-imaging", "disk-imagin", "spoon"]),
    "many requests": head(technology_requests=[REQUEST] * 201),
    "many held": head(technologies_held=["disk-imaging"] * 201),
    "many mitigations": request(mitigations=[{"mitigation_id": "MIT-03"}] * 201),
    "several at once": head(state_code="", round="", answers={"LAW-02": {}, "LAW-01": {"level": 9}}, technology_requests=[{}]),
}

# What a file can hold that does not read at all, or not as what stands there should.
FORM = {
    "unknown fields": head(foo=1, statecode="XAA"),
    "unknown field of an answer": answer("LAW-01", levle=2, unknown=True),
    "twice": head(stateCode="XAB"),
    "two values": answer("LAW-01", level=1, unknown=True),
    "level in words": answer("LAW-01", level="high", comment="x"),
    "half a level": answer("LAW-01", level=2.5),
    "level below": answer("LAW-01", level=-1),
    "unknown choice": answer("LAW-03", choice="maybe"),
    "choice almost right": answer("LAW-03", choice="partiall"),
    "number in words": answer("LIM-07", number="many"),
    "number in a list": answer("LIM-07", number=[1]),
    "flag in words": answer("LAW-01", unknown="true"),
    "reason as a number": answer("LAW-01", not_applicable=5),
    "evidence as a mapping": answer("LAW-01", level=1, evidence={"title": "Act"}),
    "evidence as a text": answer("LAW-01", level=1, evidence=["Act"]),
    "answers as a list": head(answers=[1, 2]),
    "answer as a number": head(answers={"LAW-01": 3}),
    "terms as a list": request(terms=[]),
    "term in other words": request(terms={"training_included": "perhaps"}),
    "kind as a list": request(kind=[1]),
    "kind beyond all numbers": request(kind=2**40),
    "label in other words": head(tlp="purple"),
    "held as a text": head(technologies_held="disk-imaging"),
    "a list": [1, 2, 3],
    "a text": "survey",
}

# Other spellings of right things, as people and other programs write them, and what they mean.
SPELLINGS = {
    "camel case": (
        {"stateCode": "XAA", "answers": {"LAW-01": {"level": "3", "targetLevel": 4.0, "evidenceGrade": "E2"}}},
        {"answers": {"LAW-01": {"level": 3, "evidenceGrade": "EVIDENCE_GRADE_E2", "targetLevel": 4}}},
    ),
    "words for values": (
        {"state_code": "XAA", "tlp": "AMBER+STRICT", "answers": {"LAW-03": {"choice": "Partial"}, "LAW-06": {"choice": True}}},
        {
            "tlp": "TLP_AMBER_STRICT",
            "answers": {"LAW-03": {"choice": "YES_PARTIAL_NO_PARTIAL"}, "LAW-06": {"choice": "YES_PARTIAL_NO_YES"}},
        },
    ),
    "numbers of values": (
        {"state_code": "XAA", "tlp": 5, "answers": {"LAW-03": {"choice": 3, "evidence_grade": 0}}},
        {"tlp": "TLP_CLEAR", "answers": {"LAW-03": {"choice": "YES_PARTIAL_NO_NO"}}},
    ),
    "number as a text": (
        {"state_code": "XAA", "answers": {"LIM-07": {"number": "2.50e1"}}},
        {"answers": {"LIM-07": {"number": 25}}},
    ),
    "values with spaces": (
        {"state_code": "XAA", "technology_requests": [REQUEST | {"end_user": "police cyber unit", "purpose": None}]},
        {
            "technologyRequests": [
                {"technologyId": "mobile-unlock", "kind": "TRANSFER_KIND_SOFTWARE", "endUser": "END_USER_POLICE_CYBER_UNIT"}
            ]
        },
    ),
}


@pytest.fixture(scope="module")
def page_of(browser, tmp_path_factory):
    from conftest import Capacity

    folder = tmp_path_factory.mktemp("form")
    ran(Capacity(folder), "survey", "init", "form.html", "--state", "XAA", "--round", "2026-1")
    somebody = Filler(browser, folder / "form.html")
    yield somebody
    somebody.leave()


def checked(capacity, path) -> list[tuple[str, str]]:
    """What `survey check` finds: field, and the words after it."""
    run = capacity("survey", "check", path, "--output", "json")
    assert run.returncode in (0, 3), run.stderr
    return [(fault["field"], f"found {fault['found']}; allowed: {fault['allowed']}") for fault in json.loads(run.stdout)["violations"]]


@pytest.mark.parametrize("name", CONTENT)
def test_faults_of_content_are_those_of_check_and_server(name, page_of, capacity, api):
    document = CONTENT[name]
    path = page_of.load_document(capacity.folder, document)
    found = page_of.faults()
    assert sorted(found) == sorted(checked(capacity, path)) != []
    response = json_format.ParseDict(copy.deepcopy(document), SurveyResponse())
    violations = api.call(api.assessments.ValidateResponse, assessments.ValidateResponseRequest(response=response)).violations
    assert found == [(one.field, f"found {one.found}; allowed: {one.allowed}") for one in violations]
    # A draft is saved as it stands: nothing that is wrong is lost or made right on the way.
    (capacity.folder / "draft.json").write_text(page_of.saved("#draft"), encoding="utf-8")
    assert sorted(checked(capacity, capacity.folder / "draft.json")) == sorted(found)


@pytest.mark.parametrize("number", range(60))
def test_surveys_made_by_chance_have_the_same_faults_as_at_the_server_and_are_saved_as_they_are(number, page_of, capacity, api):
    response = Chance(20_261_128 + number).response()
    response.instrument_id, response.instrument_version = "cyber-capacity", "0.1"
    page_of.load_document(capacity.folder, json_format.MessageToDict(response))
    violations = api.call(api.assessments.ValidateResponse, assessments.ValidateResponseRequest(response=response)).violations
    assert page_of.faults("#left-out") == []
    assert page_of.faults() == [(one.field, shown(f"found {one.found}; allowed: {one.allowed}")) for one in violations]
    saved = json_format.Parse(page_of.saved("#draft"), SurveyResponse())
    assert saved.SerializeToString(deterministic=True) == response.SerializeToString(deterministic=True)


def shown(words: str) -> str:
    """What turns the direction of text shows as a sign for it."""
    return re.sub("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]", "\ufffd", words)


@pytest.mark.parametrize("name", FORM)
def test_faults_of_form_are_those_of_check(name, page_of, capacity):
    path = page_of.load_document(capacity.folder, FORM[name])
    assert sorted(page_of.faults("#left-out")) + number_in_words(page_of) == sorted(checked(capacity, path)) != []


def number_in_words(page_of) -> list[tuple[str, str]]:
    """A text where a number should stand is kept for whoever typed it, and found by the check."""
    return [(place, words) for place, words in page_of.faults() if words == 'found "many"; allowed: a number']


@pytest.mark.parametrize("name", SPELLINGS)
def test_other_spellings_of_right_things_are_read(name, page_of, capacity):
    written, meant = SPELLINGS[name]
    head = {"instrument_id": "cyber-capacity", "instrument_version": "0.1", "round": "2026-1"}
    path = page_of.load_document(capacity.folder, head | written)
    assert page_of.faults("#left-out") == page_of.faults() == checked(capacity, path) == []
    expected = {"instrumentId": "cyber-capacity", "instrumentVersion": "0.1", "stateCode": "XAA", "round": "2026-1"} | meant
    assert json.loads(page_of.saved("#export")) == expected
