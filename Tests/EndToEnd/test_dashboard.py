"""What the dashboard shows, in a real browser before a real server."""

import re

import pytest

from api import Api
from browsing import Reader, overflow
from capacity.v1 import review_service_pb2 as reviews
from dashboard_world import MARKUP

pytestmark = pytest.mark.browser


@pytest.fixture
def reader(browser, world):
    somebody = Reader(browser, world.server)
    yield somebody
    somebody.leave()


def test_the_overview_shows_three_states_by_name_with_coverage_and_what_is_not_scored(reader):
    reader.open()
    assert reader.states() == ["XAA", "XBB", "XCC"]
    card = reader.page.inner_text("article[data-state=XCC]")
    assert "2026-1" in card and "Coverage 58% to 100%" in card
    # International cooperation of state C has too few answers: said in words, and no number stands for it.
    table = reader.page.query_selector("article[data-state=XCC] table").text_content()
    assert "Not scored: too few questions answered (58% of the weight)" in table


def test_each_assessment_says_where_its_review_stands_and_whose_evidence_grades_count(reader):
    reader.open()
    facts = {code: reader.page.inner_text(f"article[data-state={code}]") for code in ("XAA", "XBB", "XCC")}
    assert "published" in facts["XAA"] and "evidence as reviewed" in facts["XAA"] and "TLP:GREEN" in facts["XAA"]
    assert "contested answers: 2" in facts["XBB"]
    assert "submitted" in facts["XCC"] and "evidence as claimed" in facts["XCC"]
    reader.go("#/state/XBB")
    history = reader.section("All assessments of this state")
    assert history.locator("tbody tr").count() == 2
    history.locator("a:has-text('2026-1')").click()
    reader.page.wait_for_selector(":text('This is one assessment, chosen in the address.')")
    assert "Round 2026-1" in reader.page.inner_text(".facts") and "assessment=" in reader.page.url


def test_a_contested_assessment_shows_both_views_as_the_server_scores_them(reader, world):
    api = Api(world.server)
    views = api.call(api.reviews.GetViews, reviews.GetViewsRequest(assessment_id=world.contested)).views
    api.close()
    reader.open("#/state/XBB")
    section = reader.section("Two views")
    section.locator("summary").first.click()
    shown = {}
    for row in section.locator("details tbody tr").all():
        name, *cells = row.locator("th, td").all_inner_texts()
        shown[name.split()[0]] = cells
    level = lambda share: f"{share * 4:.1f}"
    agency, state = ({theme.theme_id: theme for theme in view.themes} for view in (views.agency_view, views.state_view))
    for theme in ("LAW", "FOR", "INT"):
        assert (shown[theme][0], shown[theme][3]) == (level(agency[theme].score), level(state[theme].score))
    assert shown["LAW"][6].startswith("+") and shown["INT"][6].endswith("0.0")
    answers = section.locator("table[aria-label='Contested answers'] tbody tr").all_inner_texts()
    assert len(answers) == 2 and "unknown" in answers[0] and "No laboratory of ours is meant." in answers[0]
    assert section.locator("svg .mark").count() == 12 - section.locator("svg path.nothing").count()


def test_who_may_not_read_answers_sees_scores_and_which_are_contested(browser, world):
    reader = Reader(browser, world.server, world.tokens["reader"]).open()
    assert reader.states() == ["XAA"]
    # A dashboard's token is told codes, not the registry's names, and asks for nothing that is refused to it.
    assert "State A" not in reader.page.inner_text("main")
    for place in ["#/state/XAA", "#/compare", "#/flags", "#/coordination?state=XAA", "#/question/LAW-01"]:
        reader.go(place)
        assert reader.page.locator("[role=alert]").count() == 0, place
    reader.leave()


def test_a_group_below_five_is_not_asked_for_where_the_role_would_be_refused(browser, world):
    reader = Reader(browser, world.server, world.tokens["submitter"]).open("#/compare")
    assert "Choose at least 5 states" in reader.page.inner_text("main")
    reader.leave()


def test_a_profile_is_chosen_in_the_address_and_goes_along_to_other_pages(reader):
    reader.open()
    assert "total" not in reader.page.text_content("article[data-state=XAA] svg")
    reader.page.select_option("#filter-profile", "with-total")
    reader.drawn("#/overview?profile=with-total")
    assert "total" in reader.page.text_content("article[data-state=XAA] svg")
    reader.page.click("article[data-state=XAA] h2 a")
    reader.drawn("#/state/XAA?profile=with-total")
    assert reader.page.locator("h2:text-is('Total')").count() == 1
    reader.page.click("nav a:text('Compare')")
    reader.drawn("#/compare?profile=with-total")
    assert reader.page.locator("th:text('Rank')").count() == 0
    reader.page.select_option("#filter-profile", "with-ranks")
    reader.page.wait_for_selector("th:text('Rank')", state="attached")
    ranks = reader.page.locator("section").first.locator("tbody td:last-child").all_text_contents()
    assert len(ranks) == 3 and all(re.fullmatch(r"\d\.\d \(\d\.\d–\d\.\d\)", rank) for rank in ranks)


def test_filters_stand_in_the_address_and_a_permalink_brings_them_back(reader, browser, world):
    reader.open()
    reader.page.fill("#filter-q", "xb")
    assert reader.states() == ["XBB"]
    reader.page.select_option("#filter-show", "principles")
    reader.drawn("#/overview?q=xb&show=principles")
    assert reader.states() == ["XBB"]
    assert "PRO-1" in reader.page.text_content("article[data-state=XBB] svg")
    second = Reader(browser, world.server).open("#/overview?q=xb&show=principles")
    assert second.states() == ["XBB"] and second.page.input_value("#filter-q") == "xb"
    second.leave()
    reader.page.go_back()
    reader.drawn("#/overview?q=xb")
    assert reader.page.input_value("#filter-show") == ""


def test_the_flags_board_shows_what_stands_open_and_explains_it_when_asked(reader):
    reader.open("#/flags?tier=RISK_TIER_HIGH&open=1")
    items = reader.page.query_selector_all(".moves > li")
    assert items and all("High" in item.inner_text() or "Prohibitive" in item.inner_text() for item in items)
    item = next(item for item in items if "monitoring-centre" in item.inner_text())
    assert "open (" in item.inner_text() and "RF-04" in item.inner_text()
    item.query_selector("summary").click()
    reader.page.wait_for_selector("li:has-text('monitoring-centre') .explained p:has-text('RF-04')")
    assert "RISK_TIER" not in item.inner_text()
    reader.page.select_option("#filter-state", "XAA")
    reader.page.wait_for_selector(":text('Nothing matches these filters.')")
    assert "state=XAA" in reader.page.url and "tier=RISK_TIER_HIGH" in reader.page.url


def test_coordination_shows_who_works_on_a_need_together_and_where_nobody_does(reader):
    reader.open("#/coordination")
    assert reader.page.locator("tbody tr").count() == 60
    reader.page.select_option("#filter-state", "XBB")
    reader.drawn("#/coordination?state=XBB")
    row = reader.page.inner_text("tr:has(a:text-is('FOR-01'))")
    assert "agency-one: " in row and "agency-two: Training" in row and "overlap" in row
    assert "nobody works on it" in reader.page.inner_text("tr:has(a:text-is('HRS-01'))")
    reader.page.select_option("#filter-show", "coordination.helped")
    reader.drawn("#/coordination?state=XBB&show=coordination.helped")
    assert sorted(reader.page.locator("tbody th a").all_inner_texts()) == ["FOR-01", "FOR-02"]


def test_a_search_finds_states_questions_and_technology(reader):
    reader.open()
    reader.page.fill("#search", "FORENSIC capability")
    reader.page.press("#search", "Enter")
    reader.drawn("#/search?q=FORENSIC+capability")
    reader.page.click("main a:text-is('FOR-01')")
    reader.drawn("#/question/FOR-01")
    answers = dict(zip(reader.page.locator("tbody th").all_inner_texts(), reader.page.locator("tbody tr").all_inner_texts()))
    assert list(answers) == ["XAA", "XBB", "XCC"] and answers["XBB"].rstrip().endswith("yes")
    reader.go("#/search?q=mobile")
    reader.page.click("main a:has-text('mobile-unlock')")
    reader.drawn("#/flags?technology=mobile-unlock")
    reader.go("#/search?q=nothing-has-this-name")
    assert "Nothing matches" in reader.page.inner_text("main")


def test_a_list_that_is_longer_than_what_is_asked_for_says_so(reader):
    first = {}

    def endless(route):
        first.update(first or route.fetch().json())
        page = [first["assessments"][0] | {"assessmentId": str(number)} for number in range(500)]
        route.fulfill(json={"assessments": page, "nextPageToken": "more"})

    reader.page.route("**/ListAssessments", endless)
    reader.open()
    assert "only the newest 5000 were asked for" in reader.page.inner_text("main")
    reader.page.unroute("**/ListAssessments", endless)


def test_hostile_texts_show_as_text(reader):
    # A counterpart's evidence and an agency's support carry them, through the real server.
    reader.page.on("dialog", lambda dialog: pytest.fail(f"a text was run: {dialog.message}"))
    reader.open("#/state/XBB")
    evidence = reader.page.locator("table[aria-label='Contested answers']")
    kept_as_text(reader, evidence)
    shown = evidence.text_content()
    # What turns the direction of writing is replaced, and a tower of marks cut off.
    assert "\u202e" not in shown and "\ufffdgnp.exe" in shown
    assert "Z\u0317\u0334\u0361\u0317" in shown and "Z\u0317\u0334\u0361\u0317\u0334" not in shown
    assert evidence.locator("a[href^=javascript]").count() == 0
    reader.go("#/coordination?state=XBB")
    kept_as_text(reader, reader.page.locator("main table"))


def kept_as_text(reader, table):
    assert MARKUP in table.text_content()
    assert table.locator("script, svg").count() == 0 and table.locator("bdi:has-text('alert(1)')").count() > 0
    reader.page.set_viewport_size({"width": 360, "height": 800})
    assert overflow(reader.page) <= 0


def test_the_page_speaks_the_chosen_language_and_the_server_with_it(reader, world):
    reader.open("#/state/XBB")
    reader.page.select_option("#language", "fr")
    reader.page.wait_for_selector("h2:text('Principaux besoins')")
    assert reader.page.get_attribute("html", "lang") == "fr"
    api = Api(world.server)
    french, english = (api.scorecard(state_code="XBB", language_code=language).needs[0].step for language in ("fr", "en"))
    api.close()
    assert french != english and french in reader.section("Principaux besoins").inner_text()
    # What the server says in English alone is marked as that, for those who have it read out.
    assert reader.section("Principaux besoins").locator("td [lang=en]").count() > 0
    reader.page.select_option("#language", "es")
    reader.page.wait_for_selector("h2:text('Mayores necesidades')")


def test_a_server_without_assessments_says_how_to_submit_one(browser, fresh_server):
    reader = Reader(browser, fresh_server).open()
    for place in ["#/compare", "#/flags", "#/coordination", "#/question/LAW-01", "#/search?q=court", "#/overview"]:
        reader.go(place)
    assert "capacity survey submit" in reader.page.inner_text("main")
    reader.leave()
