"""The overview stands there before its scorecards do, and fills in as they come."""

import json

import pytest

from browsing import Reader

pytestmark = pytest.mark.browser

SPOTS = "[...document.querySelectorAll('article')].map((x) => [x.dataset.state, x.getBoundingClientRect().top, x.offsetHeight])"
# Every change of what is read out by itself, from now on.
LISTEN = """() => {
  window.said = [];
  const note = () => { for (const x of document.querySelectorAll("[role=status], [role=alert], [aria-live]"))
    if (x.textContent && window.said.at(-1) !== x.textContent) window.said.push(x.textContent); };
  new MutationObserver(note).observe(document.body, { childList: true, subtree: true, characterData: true });
}"""


class Held:
    """The answers to calls, held back until they are let go."""

    def __init__(self, page, method: str):
        self.routes, self._open = [], False
        page.route(f"**/{method}", self._hold)

    def _hold(self, route) -> None:
        if self._open:
            route.continue_()
        else:
            self.routes.append(route)

    def let_go(self) -> None:
        self._open = True
        for route in self.routes:
            route.continue_()


@pytest.fixture
def reader(browser, world):
    somebody = Reader(browser, world.server)
    yield somebody
    somebody.leave(troubled=True)


def begun(reader, place="#/overview"):
    """At the overview, whatever is still to come."""
    reader.sign_in(place)
    reader.page.wait_for_selector("article")


@pytest.mark.parametrize("width", [1024, 1920])
def test_states_stand_there_at_once_and_nothing_moves_when_scores_come(browser, world, width):
    reader = Reader(browser, world.server, width=width)
    held = Held(reader.page, "GetScorecard")
    begun(reader)
    reader.page.wait_for_selector("a:text('Open flags: 4')")
    assert reader.states() == ["XAA", "XBB", "XCC"]
    first = reader.page.inner_text("article[data-state=XBB]")
    assert "Round 2026-2" in first and "submitted" in first and "Loading" in reader.page.text_content("article[data-state=XBB] svg")
    assert "100%" not in first and reader.page.locator("article .bar").count() == 0
    assert reader.page.locator("article[aria-busy=true]").count() == 3
    before = reader.page.evaluate(SPOTS)
    reader.page.evaluate(LISTEN)
    held.let_go()
    reader.drawn("#/overview")
    assert reader.page.locator("article .bar").count() > 20 and "Coverage" in reader.page.inner_text("article[data-state=XBB]")
    for (state, top, height), (same, new_top, new_height) in zip(before, reader.page.evaluate(SPOTS)):
        assert state == same and abs(new_top - top) <= 1 and abs(new_height - height) <= 1, state
    # Those who have it read out are told once, when all is there.
    assert reader.page.evaluate("window.said") == ["States shown: 3. Without an answer: 0."]
    reader.leave()


def test_one_scorecard_that_does_not_come_keeps_no_other_back_and_can_be_asked_for_again(reader):
    refusal = {"code": "internal", "message": "out of luck"}
    lose = lambda route: route.fulfill(status=500, json=refusal) if "XBB" in route.request.post_data else route.continue_()
    reader.page.route("**/GetScorecard", lose)
    reader.open()
    card = reader.page.locator("article[data-state=XBB]")
    assert "out of luck" in card.inner_text() and reader.page.locator("[role=alert]").count() == 0
    assert reader.page.locator("article[data-state=XCC] .bar").count() > 5
    assert reader.page.text_content("p.unseen[role=status]") == "States shown: 3. Without an answer: 1."
    reader.page.unroute("**/GetScorecard", lose)
    card.locator("button").click()
    reader.page.wait_for_selector("article[data-state=XBB] .bar")


def test_what_is_wrong_with_every_scorecard_is_said_once(reader):
    reader.open("#/overview?profile=no-such-profile")
    alert = reader.page.locator("[role=alert]")
    alert.wait_for()
    assert alert.count() == 1 and "no-such-profile" in alert.inner_text()


def test_six_are_asked_for_at_once_and_none_after_the_reader_has_gone_on(reader):
    def twenty(route):
        (one,) = [x for x in route.fetch().json()["assessments"] if x["stateCode"] == "XAA"]
        listed = [one | {"stateCode": f"X{number:02}", "assessmentId": f"{number:026}"} for number in range(20)]
        route.fulfill(json={"assessments": listed, "nextPageToken": ""})

    reader.page.route("**/ListAssessments", twenty)
    held = Held(reader.page, "GetScorecard")
    begun(reader)
    assert len(reader.states()) == 20
    reader.page.wait_for_timeout(500)
    assert [json.loads(x.request.post_data)["stateCode"] for x in held.routes] == [f"X{number:02}" for number in range(6)]
    reader.go("#/flags")
    for route in held.routes:
        route.fulfill(status=404, json={"code": "not_found", "message": ""})
    reader.page.wait_for_timeout(500)
    assert len(held.routes) == 6 and "Dual-use flags" in reader.page.inner_text("h1")


def test_an_opened_table_and_a_chosen_filter_stay_when_the_overview_is_drawn_anew(reader):
    reader.open()
    reader.page.locator("article[data-state=XCC] summary").click()
    reader.page.focus("#filter-show")
    reader.page.select_option("#filter-show", "principles")
    reader.drawn("#/overview?show=principles")
    assert reader.page.locator("article[data-state=XCC] details").get_attribute("open") is not None
    assert reader.page.locator("article[data-state=XAA] details").get_attribute("open") is None
    assert reader.page.evaluate("document.activeElement.id") == "filter-show"
