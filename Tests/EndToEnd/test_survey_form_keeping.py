"""What the offline survey form keeps: in the browser, in files, and nowhere else."""

import json
import time

import pytest

from form_filler import Filler, field
from repository import SAMPLES
from running import ran
from small import small_document
from survey_file import read_document

pytestmark = pytest.mark.browser

KEPT = "Object.entries(localStorage).map(([key, value]) => value).join('')"


def kept(page) -> None:
    """Waits until the form has kept what stands there, and says so."""
    end = time.monotonic() + 30
    while page.evaluate("keeping.timer !== null") and time.monotonic() < end:
        page.wait_for_timeout(50)
    page.wait_for_selector("#kept:has-text('Kept')")


def test_a_closed_window_loses_nothing(filler):
    document = read_document(SAMPLES[0])
    filler.fill_head(document)
    filler.go("LAW")
    filler.answer("LAW-01", document["answers"]["LAW-01"])
    kept(filler.page)
    before = filler.page.evaluate("written(response)")
    filler.page.reload()
    assert "are here again" in filler.page.inner_text("#news")
    assert filler.page.evaluate("written(response)") == before
    assert filler.page.is_checked(f"#q-LAW-01 input[value='level:{document['answers']['LAW-01']['level']}']")
    # Without a moment to breathe after the last key: what is left is kept at the end.
    filler.answer("LAW-02", {"withheld": True})
    filler.page.reload()
    assert filler.page.evaluate("response.answers['LAW-02']") == {"withheld": True}


def test_a_typed_text_that_is_no_number_is_there_again(filler):
    filler.go("LIM")
    filler.page.fill(field('answers["LIM-07"].number'), "about twelve")
    kept(filler.page)
    filler.page.reload()
    assert filler.page.input_value(field('answers["LIM-07"].number')) == "about twelve"


def test_erasing_leaves_nothing_behind(filler):
    filler.go("LAW")
    filler.answer("LAW-01", {"level": 2, "comment": "confidential words"})
    kept(filler.page)
    assert "confidential words" in filler.page.evaluate(KEPT)
    filler.go("finish")
    filler.page.once("dialog", lambda dialog: dialog.dismiss())
    filler.page.click("#erase")
    assert "confidential words" in filler.page.evaluate(KEPT)
    filler.page.once("dialog", lambda dialog: dialog.accept())
    filler.page.click("#erase")
    assert filler.page.evaluate("localStorage.length") == 0
    filler.page.reload()
    assert filler.page.evaluate("localStorage.length") == 0
    assert filler.page.evaluate("response.answers") == {}


def test_nothing_is_kept_where_the_person_does_not_want_it(filler):
    filler.go("LAW")
    filler.answer("LAW-01", {"level": 2, "comment": "confidential words"})
    kept(filler.page)
    filler.go("finish")
    filler.page.uncheck("#keep")
    assert "confidential words" not in filler.page.evaluate(KEPT)
    filler.go("LAW")
    filler.answer("LAW-02", {"level": 1})
    filler.page.wait_for_timeout(600)
    assert "LAW" not in filler.page.evaluate(KEPT)
    assert "save a draft" in filler.page.inner_text("#kept")
    # Leaving with unsaved answers is asked about.
    asked = []
    filler.page.once("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    filler.page.reload()
    assert asked == ["beforeunload"]
    assert filler.page.evaluate("response.answers") == {}
    filler.go("finish")
    assert not filler.page.is_checked("#keep")


def test_a_browser_that_keeps_nothing_says_so(browser, form):
    somebody = Filler(browser, form)
    somebody.context.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }")
    somebody.page = somebody.window()
    assert "keeps nothing" in somebody.page.inner_text("#kept")
    somebody.go("LAW")
    somebody.answer("LAW-01", {"level": 2})
    somebody.go("finish")
    assert not somebody.page.is_visible("#keep")
    assert "LAW-01" in somebody.export()
    somebody.leave()


@pytest.mark.parametrize("rubbish", ["rubbish", "7", "null", '{"survey": 5}', '{"survey": "[]", "time": "soon"}', '{"survey": "{\\"answers\\": 3}"}'])
def test_what_no_form_has_kept_does_no_harm(rubbish, filler):
    filler.page.evaluate("rubbish => localStorage.setItem(keeping.key, rubbish)", rubbish)
    filler.page.reload()
    filler.go("LAW")
    filler.answer("LAW-01", {"level": 2})
    kept(filler.page)
    filler.page.goto(filler.path.as_uri() + "#%")
    filler.page.reload()
    assert filler.page.evaluate("response.answers") == {"LAW-01": {"level": 2}}


def test_a_second_window_is_warned_of(filler):
    other = filler.window()
    filler.go("LAW")
    filler.answer("LAW-01", {"level": 2})
    other.wait_for_selector("#news:has-text('another window')")


def test_two_copies_of_the_form_are_two_surveys(filler, form):
    filler.go("LAW")
    filler.answer("LAW-01", {"level": 2})
    kept(filler.page)
    copy = form.with_name("copy.html")
    copy.write_bytes(form.read_bytes())
    filler.page.goto(copy.as_uri())
    assert filler.page.evaluate("response.answers") == {}
    filler.page.goto(form.as_uri())
    assert filler.page.evaluate("response.answers") == {"LAW-01": {"level": 2}}
    filler.requests.remove(copy.as_uri())


def test_a_draft_goes_on_in_another_browser(filler, browser, form, capacity):
    filler.go("LAW")
    filler.answer("LAW-01", {"level": 2, "evidence": [{"title": "Act 7"}], "target_level": 3})
    filler.answer("LAW-03", {"not_applicable": ""})
    filler.go("technologies")
    filler.request(0, {"technology_id": "mobile-unlock", "kind": "software"})
    draft = capacity.folder / "draft.json"
    draft.write_text(filler.saved("#draft"), encoding="utf-8")
    colleague = Filler(browser, form)
    colleague.load(draft)
    assert "draft.json is open: 2 questions" in colleague.page.inner_text("#news")
    assert [place for place, _ in colleague.faults()] == ['answers["LAW-03"].not_applicable']
    colleague.go("LAW")
    assert colleague.page.input_value(field('answers["LAW-01"].evidence[0].title')) == "Act 7"
    colleague.page.fill(field('answers["LAW-03"].not_applicable'), "No tools are sold.")
    (capacity.folder / "whole.json").write_text(colleague.export(), encoding="utf-8")
    ran(capacity, "survey", "check", "whole.json")
    colleague.leave()


def test_a_file_of_another_survey_or_of_none_changes_nothing(filler, capacity):
    filler.load_document(capacity.folder, small_document("XAB"))
    for document, words in (
        (small_document("XAC", instrument_version="9.9"), "cyber-capacity 9.9"),
        (small_document("XAC", instrument_id="other"), "other 0.1"),
        ("no survey", "a mapping"),
    ):
        filler.load_document(capacity.folder, document)
        assert words in filler.page.inner_text("#left-out")
    (capacity.folder / "survey.yaml").write_text("state_code: XAC\n")
    filler.load(capacity.folder / "survey.yaml")
    assert "YAML" in filler.page.inner_text("#left-out")
    assert filler.page.evaluate("response.state_code") == "XAB"


def test_opening_a_file_asks_before_it_replaces_answers(filler, capacity):
    filler.go("LAW")
    filler.answer("LAW-01", {"level": 4})
    (capacity.folder / "other.json").write_text(json.dumps(small_document("XAB")))
    filler.go("finish")
    filler.page.once("dialog", lambda dialog: dialog.dismiss())
    filler.page.set_input_files("#open", capacity.folder / "other.json")
    filler.page.wait_for_timeout(200)
    assert filler.page.input_value("#open") == ""
    assert filler.page.evaluate("response.answers") == {"LAW-01": {"level": 4}}
