"""A planned project beside the principles and the state's needs; and the same said in three languages."""

import copy

import pytest
from google.protobuf import json_format

from api import violations
from capacity.v1 import assessment_service_pb2 as assessments, assistance_pb2, score_service_pb2 as scores
from people import Office
from refusal import code_of, refused
from repository import SAMPLES, SURVEYS, indicators, instrument
from running import as_json, ran
from scoring_method import needs, readings
from survey_file import read_document, read_response, with_full_enums

PROJECT = SURVEYS / "assistance" / "sample-state-a.yaml"
FORM = read_document(SURVEYS / "assistance" / "form-1.yaml")
QUESTIONS = {question["id"]: question for section in FORM["sections"] for question in section["questions"]}
STRONG, _, WEAK = SAMPLES
WORDS = {True: "yes", False: "no"}


def project(**changes) -> dict:
    return copy.deepcopy(read_document(PROJECT)) | changes


def message(document: dict):
    full = with_full_enums(document, assistance_pb2.AssistanceProject.DESCRIPTOR)
    return json_format.ParseDict(full, assistance_pb2.AssistanceProject())


def evaluated(client, document: dict, language: str = ""):
    request = scores.EvaluateAssistanceRequest(project=message(document), language_code=language)
    return client.call(client.scores.EvaluateAssistance, request).assessment


def name(enum, value: int, prefix: str) -> str:
    return enum.Name(value).removeprefix(prefix).lower()


def adherence(question: dict, choice: str | None) -> str:
    if choice is None:
        return "no_evidence"
    if choice == "partial":
        return "partly"
    return "adheres" if choice == WORDS.get(question["adherent"], question["adherent"]) else "breaches"


def expected_findings(document: dict) -> dict[str, dict[str, str]]:
    """By letter or principle, what each of its questions says."""
    found: dict[str, dict[str, str]] = {}
    for key, question in QUESTIONS.items():
        if question.get("technology_only") and not document.get("transfers_technology"):
            continue
        choice = document["answers"].get(key, {}).get("choice")
        choice = WORDS.get(choice, choice) if isinstance(choice, bool) else choice
        for principle in question["principle_ids"]:
            found.setdefault(principle, {})[key] = adherence(question, choice)
    return found


def findings_of(assessment) -> dict[str, dict[str, str]]:
    return {
        item.principle_id: {
            finding.question_id: name(assistance_pb2.Adherence, finding.adherence, "ADHERENCE_")
            for finding in item.findings
        }
        for item in assessment.principles
    }


def readiness_of(assessment) -> str:
    return name(assistance_pb2.AssistanceReadiness, assessment.readiness, "ASSISTANCE_READINESS_")


# The form --------------------------------------------------------------------------------------------------------


def test_the_form_is_the_one_of_the_folder(api):
    reply = api.call(api.scores.GetAssistanceForm, scores.GetAssistanceFormRequest())
    assert [q.id for section in reply.form.sections for q in section.questions] == list(QUESTIONS)
    assert list(reply.form.blocking_principle_ids) == FORM["blocking_principle_ids"] and len(reply.digest) == 64
    assert reply == api.call(api.scores.GetAssistanceForm, scores.GetAssistanceFormRequest(version="1"))
    request = scores.GetAssistanceFormRequest(version="9")
    assert code_of(lambda: api.call(api.scores.GetAssistanceForm, request)) == "NOT_FOUND"


# Projects --------------------------------------------------------------------------------------------------------


def test_the_sample_project(fresh_api):
    fresh_api.submit(read_response(STRONG))
    document = project()
    found = evaluated(fresh_api, document)
    assert readiness_of(found) == "with_reservations" and not found.blocked_by
    assert list(found.unanswered) == ["TCH-4"]
    shown = findings_of(found)
    for principle, wanted in expected_findings(document).items():
        assert wanted.items() <= shown[principle].items(), principle
    for item in found.principles:
        kinds = [finding.adherence for finding in item.findings]
        assert assistance_pb2.ADHERENCE_BREACHES not in kinds[kinds.count(assistance_pb2.ADHERENCE_BREACHES) :], (
            f"{item.principle_id}: breaches first"
        )
    order = [principle["id"] for principle in instrument()["principles"]]
    listed = [item.principle_id for item in found.principles]
    assert listed == sorted(listed, key=order.index)
    tied = next(f for item in found.principles for f in item.findings if f.question_id == "CON-2")
    assert tied.mitigated and tied.explanation and tied.remedy


def test_needs_of_the_latest_assessment_that_the_caller_may_see(fresh_api):
    office = Office(fresh_api)
    office.state("XAA")
    home, far = (fresh_api.of(office.token("submitter", agency)) for agency in ("agency-one", "agency-two"))
    response = read_response(WEAK)
    response.state_code, response.agency, response.tlp = "XAA", "", 3
    assessment_id = home.submit(response).assessment_id
    order = [need["indicator"] for need in needs(readings(read_document(WEAK)["answers"]))]
    met = next(key for key in indicators() if key not in order)
    works_on = [order[0], order[4], met]

    found = evaluated(home, project(indicator_ids=works_on))
    assert found.assessment_id == assessment_id
    assert [(item.indicator_id, item.position) for item in found.addressed] == [(order[0], 1), (order[4], 5), (met, 0)]
    assert list(found.untouched_indicator_ids) == order[1:4]
    hidden = evaluated(far, project(indicator_ids=works_on))
    assert not hidden.assessment_id and not hidden.untouched_indicator_ids
    assert all(item.position == 0 for item in hidden.addressed)


def test_a_breach_that_blocks_until_it_is_mended(api):
    blocked = project()
    blocked["answers"]["CON-1"] = {"choice": "yes", "evidence_grade": "E2"}
    found = evaluated(api, blocked)
    assert readiness_of(found) == "blocked" and list(found.blocked_by) == ["PRO-3e"]
    blocked["answers"]["CON-1"]["mitigation"] = "The condition is taken out of the agreement."
    found = evaluated(api, blocked)
    assert readiness_of(found) == "with_reservations" and not found.blocked_by


def test_every_question_of_a_blocking_principle_can_block(api):
    for key, question in QUESTIONS.items():
        other = "no" if WORDS.get(question["adherent"], question["adherent"]) == "yes" else "yes"
        document = project()
        document["answers"][key] = {"choice": other}
        blocking = sorted(set(question["principle_ids"]) & set(FORM["blocking_principle_ids"]))
        assert sorted(evaluated(api, document).blocked_by) == blocking, key


def test_a_project_without_flaws_is_ready(api):
    document = project(answers={key: {"choice": question["adherent"]} for key, question in QUESTIONS.items()})
    found = evaluated(api, document)
    assert readiness_of(found) == "ready" and not found.unanswered


def test_nothing_answered_is_no_evidence(api):
    found = evaluated(api, project(answers={}))
    assert readiness_of(found) == "with_reservations" and list(found.unanswered) == list(QUESTIONS)
    without = evaluated(api, project(answers={}, transfers_technology=False))
    assert list(without.unanswered) == [key for key, q in QUESTIONS.items() if not q.get("technology_only")]


# Mistakes --------------------------------------------------------------------------------------------------------


def test_ten_mistakes_at_once(api, capacity):
    document = project(title="", state_code="xa", indicator_ids=["FOR-01", "FOR-01", "FOR-99"], transfers_technology=False)
    document["answers"] = {
        "DEM-9": {"choice": "yes"},
        "DEM-1": {},
        "DEM-2": {"choice": "yes"},
        "CON-1": {"choice": "no", "comment": "x" * 100_000},
        "TCH-1": {"choice": "yes"},
        "OWN-1": {"evidence_grade": "E1"},
    }
    expected = {
        "title", "state_code", "indicator_ids[1]", "indicator_ids[2]", 'answers["DEM-9"]', 'answers["DEM-1"].choice',
        'answers["DEM-2"].evidence_grade', 'answers["CON-1"].comment', 'answers["TCH-1"]', 'answers["OWN-1"].choice',
    }  # fmt: skip
    assert len(expected) == 10
    faulty = message(document)
    faulty.answers["DEM-2"].evidence_grade = 99
    request = scores.EvaluateAssistanceRequest(project=faulty)
    error = refused(lambda: api.call(api.scores.EvaluateAssistance, request))
    assert error.code().name == "INVALID_ARGUMENT"
    assert set(violations(error)) == expected

    (capacity.folder / "project.json").write_text(json_format.MessageToJson(faulty))
    told = ran(capacity, "assistance", "check", "project.json", status=3)
    assert all(path in told for path in expected), told


def test_an_unknown_version_of_the_form(api):
    error = refused(lambda: evaluated(api, project(form_version="9")))
    assert set(violations(error)) == {"form_version"}


# The command -----------------------------------------------------------------------------------------------------


def test_the_command_checks_with_and_without_a_server(fresh_server, fresh_api, capacity):
    fresh_api.submit(read_response(STRONG))
    served = as_json(ran(capacity, "assistance", "check", PROJECT, "--output", "json", server=fresh_server))
    offline = as_json(ran(capacity, "assistance", "check", PROJECT, "--offline", "--output", "json"))
    assert served["readiness"] == offline["readiness"] == "ASSISTANCE_READINESS_WITH_RESERVATIONS"
    assert served["principles"] == offline["principles"]
    assert served["assessment_id" if "assessment_id" in served else "assessmentId"]
    printed = ran(capacity, "assistance", "check", PROJECT, "--offline")
    assert "PRO-3e" in printed and "CON-2" in printed
    template = ran(capacity, "assistance", "form")
    assert "DEM-1" in template


# Languages -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["fr", "es"])
def test_other_languages_have_words_of_their_own(api, language):
    assessment_id = api.submit(read_response(WEAK)).assessment_id

    def said(code: str) -> dict[str, list[str]]:
        request = assessments.GetAssessmentRequest(assessment_id=assessment_id, language_code=code)
        card = api.call(api.assessments.GetAssessment, request).assessment.scorecard
        plan = evaluated(api, project(), code)
        readiness = scores.GetReadinessRequest(assessment_id=assessment_id, language_code=code)
        return {
            "flags": [flag.explanation for transfer in card.transfers for flag in transfer.flags],
            "steps": [need.step for need in card.needs],
            "patterns": [pattern.explanation for pattern in card.patterns],
            "findings": [f.explanation for item in plan.principles for f in item.findings if f.explanation],
            "remedies": [f.remedy for item in plan.principles for f in item.findings if f.remedy],
            "titles of principles": [item.title for item in plan.principles],
            "topics of articles": [article.topic for article in api.call(api.scores.GetReadiness, readiness).articles],
        }

    english, other = said("en"), said(language)
    assert said(f"{language}-XA") == other, "a region's tag reads as its language"
    assert said("xx") == english
    for what, texts in english.items():
        assert texts and all(texts), what
        same = [text for text, translated in zip(texts, other[what], strict=True) if text == translated]
        # Words that the languages share, at most.
        assert len(same) <= len(texts) // 20, (what, same)
