"""Whom the offline survey form reaches: languages, widths, themes, screen readers; and that it reaches for nobody."""

import pytest

from browsing import overflow, violations
from form_filler import SECTIONS, Filler
from small import small_document

pytestmark = pytest.mark.browser

HOSTILE = "<script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'>\u202egnp.exe\u2066"


def filled(somebody: Filler) -> None:
    """Something of every kind, right and wrong."""
    somebody.go("LAW")
    somebody.answer("LAW-01", {"level": 2, "evidence_grade": "E1", "evidence": [{"title": "Act 7"}], "target_level": 3, "comment": "Seen"})
    somebody.answer("LAW-02", {"not_applicable": ""})
    somebody.go("LIM")
    somebody.answer("LIM-07", {"number": 400})
    somebody.go("technologies")
    somebody.request(0, {"technology_id": "mobile-unlock", "kind": "software", "mitigations": [{"mitigation_id": "MIT-01", "evidence_grade": "E1"}]})
    somebody.check()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_accessibility_rule_is_broken_in_any_section(theme, browser, form):
    somebody = Filler(browser, form, theme=theme)
    filled(somebody)
    assert somebody.page.evaluate("document.documentElement.dataset.theme") == theme
    for section in SECTIONS:
        somebody.go(section)
        assert violations(somebody.page) == [], section
    somebody.leave()


@pytest.mark.parametrize("width", [360, 1024, 1920])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_no_section_is_wider_than_its_window(width, language, browser, form):
    somebody = Filler(browser, form, width=width)
    somebody.page.select_option("#language", language)
    filled(somebody)
    for section in SECTIONS:
        somebody.go(section)
        assert overflow(somebody.page) <= 0, section
    somebody.leave()


def test_on_a_narrow_window_the_sections_fold_away_once_one_is_chosen(browser, form):
    somebody = Filler(browser, form, width=360)
    assert not somebody.page.is_visible("#sections a[data-section=LAW]")
    somebody.go("LAW")
    assert not somebody.page.is_visible("#sections a[data-section=LAW]")
    assert somebody.page.locator("main h2").bounding_box()["y"] < 200
    somebody.leave()


@pytest.mark.parametrize("language, here, foreign", [("fr", "trouvé", "found"), ("es", "encontrado", "found")])
def test_every_word_turns_to_the_language_and_the_answers_stay(language, here, foreign, filler):
    filled(filler)
    english = {}
    for section in SECTIONS:
        filler.go(section)
        english[section] = filler.page.inner_text("main")
    answers = filler.page.evaluate("written(response)")
    filler.page.select_option("#language", language)
    assert filler.page.evaluate("document.documentElement.lang") == language
    for section in SECTIONS:
        filler.go(section)
        text = filler.page.inner_text("main")
        same = [line for line in text.splitlines() if len(line.split()) > 4 and line in english[section].splitlines()]
        assert same == [], section
    faults = filler.check()
    assert len(faults) == 2 and all(here in words and foreign not in words for _, words in faults)
    assert filler.page.evaluate("written(response)") == answers


def test_it_turns_round_for_languages_that_do(filler):
    filler.page.evaluate("speak('ar')")
    assert filler.page.evaluate("document.documentElement.dir") == "rtl"
    box = lambda selector: filler.page.locator(selector).bounding_box()["x"]
    assert box("#sections") > box("main")
    assert overflow(filler.page) <= 0


def test_texts_of_a_file_stay_texts(filler, capacity):
    answer = {"level": 1, "comment": HOSTILE, "evidence": [{"title": HOSTILE, "uri": "javascript:window.hacked=1", "note": HOSTILE}]}
    document = small_document("XAA", comment=HOSTILE, agency=HOSTILE[:40], technologies_held=[HOSTILE])
    document["answers"] |= {"LAW-01": answer, HOSTILE: {"unknown": True}}
    document["technology_requests"] = [{"technology_id": HOSTILE, "mitigations": [{"mitigation_id": HOSTILE}], "comment": HOSTILE}]
    filler.load_document(capacity.folder, document | {HOSTILE: 1})
    for section in SECTIONS:
        filler.go(section)
        assert filler.page.locator("main script, main img, #news script, main a[href^='javascript']").count() == 0
        assert "\u202e" not in filler.page.evaluate("document.body.textContent.replace(document.getElementById('data').textContent, '')")
    assert filler.page.evaluate("window.hacked") is None
    assert filler.page.locator("#left-out li").count() == 1 and filler.page.locator("#faults li").count() >= 5


def test_the_page_has_no_way_to_the_network(browser, form):
    somebody = Filler(browser, form)
    tries = [
        "fetch('http://127.0.0.1:9/')",
        "new Promise((_, no) => { const i = new Image(); i.onerror = () => no(new Error('refused')); i.src = 'http://127.0.0.1:9/x.png'; })",
        "new Promise((_, no) => { const s = document.createElement('script'); s.onerror = () => no(new Error('refused')); s.src = 'http://127.0.0.1:9/x.js'; document.head.append(s); })",
    ]
    for attempt in tries:
        assert somebody.page.evaluate(f"{attempt}.then(() => 'let through', () => 'refused')") == "refused"
    assert somebody.page.evaluate("(() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.head.append(s); return window.ran; })()") is None
    # The browser tells of each refusal, and nothing else went wrong.
    assert len(somebody.wrong) >= 3 and all("Content Security Policy" in words for words in somebody.wrong)
    somebody.wrong.clear()
    somebody.requests = [url for url in somebody.requests if not url.startswith("http://127.0.0.1:9/")]
    somebody.leave()


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_what_stands_beside_each_other_stands_in_line(language, browser, form):
    somebody = Filler(browser, form, width=1920)
    somebody.page.select_option("#language", language)
    somebody.go("technologies")
    somebody.request(0, {"technology_id": "mobile-unlock", "kind": "software"})
    edges = "[...document.querySelectorAll('#top > .names, #sections')].map((x) => Math.round(x.getBoundingClientRect().left))"
    assert len(set(somebody.page.evaluate(edges))) == 1, "the title and what is below it begin at one edge"
    # However many lines a label has.
    somebody.page.set_viewport_size({"width": 1024, "height": 900})
    tops = "[...document.querySelectorAll('.fields.two')].map((box) => [...box.querySelectorAll('select')].map((x) => Math.round(x.getBoundingClientRect().top)))"
    for row in somebody.page.evaluate(tops):
        assert len(row) > 3 and all(row.count(top) == 2 for top in row[: len(row) // 2 * 2]), row
    somebody.leave()
