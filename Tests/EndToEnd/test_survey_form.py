"""The offline survey form in a real browser, filled in as a person would, against the real `capacity` and server."""

import json

import pytest
import yaml
from google.protobuf import json_format

from capacity.v1.survey_pb2 import SurveyResponse
from form_filler import DOMAINS, field
from repository import SAMPLES, indicators
from running import as_json, ran
from survey_file import read_document, response_from

pytestmark = pytest.mark.browser


def response_in(text: str) -> SurveyResponse:
    return json_format.Parse(text, SurveyResponse())


def test_a_whole_survey_filled_in_is_the_survey_of_the_yaml_file(filler, capacity, fresh_server):
    # Of the three samples the one with targets, small bases, marks of every kind and four requests.
    document = read_document(SAMPLES[1]) | {"agency": ""}
    filler.fill(document)
    exported = filler.export()
    assert response_in(exported) == response_from(document)
    (capacity.folder / "form.json").write_text(exported, encoding="utf-8")
    (capacity.folder / "hand.yaml").write_text(yaml.safe_dump(document, allow_unicode=True), encoding="utf-8")
    ran(capacity, "survey", "check", "form.json")
    stored = as_json(ran(capacity, "survey", "submit", "form.json", "--output", "json", server=fresh_server))
    # The request id follows from the content: for the server, both files are one survey.
    again = as_json(ran(capacity, "survey", "submit", "hand.yaml", "--output", "json", server=fresh_server))
    assert again["assessmentId"] == stored["assessmentId"] and again["scorecard"] == stored["scorecard"]
    assert again["receipt"]["repeated"] and not stored["receipt"].get("repeated")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_survey_that_is_opened_and_saved_is_the_same(sample, filler, capacity):
    response = response_from(read_document(sample))
    filler.load_document(capacity.folder, json_format.MessageToDict(response))
    assert filler.page.inner_text("#whole").startswith(f"{len(response.answers)} of 100")
    assert response_in(filler.export()) == response


def test_a_form_that_nobody_filled_in_can_be_handed_in(filler):
    exported = filler.export()
    assert json.loads(exported) == {
        "instrumentId": "cyber-capacity", "instrumentVersion": "0.1", "stateCode": "XAA", "round": "2026-1", "tlp": "TLP_AMBER",
    }


def test_the_keyboard_alone_answers_a_question(filler):
    page = filler.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.focus("#sections a[data-section=LAW]")
    page.keyboard.press("Enter")
    page.wait_for_selector("main[data-section=LAW]")
    assert page.evaluate("document.activeElement.tagName") == "H2"
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("response.answers") == {"LAW-01": {"level": 2}}
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("response.answers") == {"LAW-01": {"level": 2, "evidence_grade": "EVIDENCE_GRADE_E0"}}


def test_whoever_passes_by_with_the_arrow_keys_loses_no_reason_and_no_number(filler):
    filler.go("LIM")
    filler.answer("LIM-07", {"number": 12.5, "small_base": True})
    filler.answer("LIM-07", {"not_applicable": "No prosecution in the year."})
    filler.page.focus("#q-LIM-07 input[value='not_applicable:']")
    filler.page.keyboard.press("ArrowDown")
    assert filler.page.evaluate("response.answers['LIM-07']") == {"number": 12.5, "small_base": True}
    filler.page.keyboard.press("ArrowUp")
    assert filler.page.evaluate("response.answers['LIM-07']") == {"not_applicable": "No prosecution in the year."}


@pytest.mark.parametrize(
    "language, typed, number",
    [
        ("en", "12.5", 12.5), ("en", "12,5", 12.5), ("fr", "12,5", 12.5), ("es", "12,5", 12.5), ("fr", "1 234,5", 1234.5),
        ("en", "1,234", "1,234"), ("fr", "1,234", 1.234), ("en", "0,125", 0.125), ("en", "twelve", "twelve"), ("en", "1e3", "1e3"),
    ],
)
def test_a_typed_number_is_read_as_the_language_writes_it_and_never_guessed(language, typed, number, filler):
    filler.page.select_option("#language", language)
    filler.go("LIM")
    place = field('answers["LIM-07"].number')
    filler.page.fill(place, typed)
    assert filler.page.evaluate("response.answers['LIM-07'].number") == number
    assert filler.page.is_visible("#fault-answers-LIM-07-number") == (isinstance(number, str) or number > 100)


def test_what_depends_on_other_answers_is_asked_only_then(filler):
    page = filler.page
    filler.go("technologies")
    filler.request(0, {"technology_id": "mobile-unlock", "kind": "software", "end_user": "police_general"})
    remedied, independent = (field(f"technology_requests[0].terms.{term}") for term in ("misuse_remedied", "user_independence_evidenced"))
    assert not page.is_visible(remedied) and not page.is_visible(independent)
    page.select_option(field("technology_requests[0].terms.misuse_finding"), "TERNARY_YES")
    page.select_option(field("technology_requests[0].end_user"), "END_USER_COURT")
    assert page.is_visible(remedied) and page.is_visible(independent)
    # What somebody has answered stays to be seen, so that nothing is handed in unseen.
    page.select_option(remedied, "TERNARY_NO")
    page.select_option(field("technology_requests[0].terms.misuse_finding"), "TERNARY_NO")
    assert page.is_visible(remedied)
    # A licence by case (MIT-04) fits tagged items only.
    offered = lambda: page.locator(".request .row b").all_inner_texts()
    assert "MIT-04" in offered()
    page.select_option(field("technology_requests[0].technology_id"), "protective-dns")
    assert "MIT-04" not in offered()


def test_a_fault_leads_to_its_place(filler):
    filler.go("LAW")
    filler.answer("LAW-02", {"not_applicable": ""})
    filler.answer("LAW-03", {"unknown": True, "evidence": [{"title": ""}]})
    assert not filler.page.is_visible("#fault-answers-LAW-02-not_applicable"), "what is missing is no fault before it is checked"
    assert [path for path, _ in filler.check()] == ['answers["LAW-02"].not_applicable', 'answers["LAW-03"].evidence[0]']
    assert filler.page.evaluate("document.activeElement.id") == "faults"
    filler.page.click("#faults li:first-child a")
    filler.page.wait_for_selector("main[data-section=LAW]")
    assert filler.page.evaluate("document.activeElement.id") == field('answers["LAW-02"].not_applicable')[1:]
    assert filler.page.is_visible("#fault-answers-LAW-02-not_applicable")
    filler.page.keyboard.type("No such acts are possible.")
    assert not filler.page.is_visible("#fault-answers-LAW-02-not_applicable")
    filler.go("finish")
    filler.page.click("#export")
    assert len(filler.faults()) == 1, "nothing is saved to hand in while something is wrong"
    filler.page.click("#faults li:first-child a")
    filler.page.click("text=Remove evidence 1")
    assert json.loads(filler.export())["answers"]["LAW-03"] == {"unknown": True}


def test_an_answer_is_taken_away_with_all_that_stands_beside_it(filler):
    filler.go("LAW")
    filler.answer("LAW-01", {"level": 3, "evidence_grade": "E1", "comment": "Section 3"})
    filler.page.click("text=Take the answer to LAW-01 away")
    assert filler.page.evaluate("response.answers") == {}
    assert not filler.page.is_checked("#q-LAW-01 input[value='level:3']")


def test_what_is_meant_by_a_code_or_a_name_is_shown_as_it_is_handed_in(filler):
    for name, typed, meant in (("state_code", " xab ", "XAB"), ("round", "2027-2 ", "2027-2"), ("agency", " Age\u0301nce ", "Ag\u00e9nce")):
        filler.page.fill(field(name), typed)
        filler.page.keyboard.press("Tab")
        assert filler.page.input_value(field(name)) == meant == filler.page.evaluate(f"response.{name}")
    assert filler.check() == []


def test_progress_is_counted_for_each_domain(filler):
    filler.go("LAW")
    for id_ in ("LAW-01", "LAW-02"):
        filler.answer(id_, {"unknown": True})
    count = sum(1 for id_ in indicators() if id_.startswith("LAW"))
    assert f"2 of {count}" in filler.page.inner_text("#sections a[data-section=LAW]")
    assert "2 of 100" in filler.page.inner_text("#whole")


def test_paper_shows_every_question_with_what_stands_beside_it(filler):
    filler.go("LAW")
    filler.answer("LAW-01", {"level": 3, "comment": "Seen on paper"})
    filler.page.emulate_media(media="print")
    filler.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert filler.page.locator(".question").count() == 100
    assert filler.page.is_visible(field('answers["LAW-01"].comment'))
    assert filler.page.is_checked("#q-LAW-01 input[value='level:3']")
    filler.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert filler.page.locator(".question").count() == sum(1 for id_ in indicators() if id_.startswith(DOMAINS[0]))
