"""What was withdrawn: the dashboard says so, when and why, to those whose review it is."""

import datetime

import pytest

from api import Api
from browsing import Reader
from capacity.v1 import review_service_pb2 as reviews
from dashboard_world import MARKUP, sample
from people import Office

pytestmark = pytest.mark.browser

REASON = f"Two answers name the wrong year. {MARKUP}"


@pytest.fixture
def office(fresh_server):
    client = Api(fresh_server)
    office = Office(client)
    office.state("XBB", "State B")
    office.bearer = office.token("submitter", "agency-one")
    office.home = client.of(office.bearer)
    yield office
    client.close()


def withdrawn(office, round_: str) -> str:
    made = office.home.submit(sample("b", agency="agency-one", round=round_)).assessment_id
    request = reviews.WithdrawAssessmentRequest(assessment_id=made, reason=REASON)
    office.home.call(office.home.reviews.WithdrawAssessment, request)
    return made


def today() -> str:
    now = datetime.datetime.now(datetime.UTC)
    return f"{now.day} {now:%b %Y}"


def test_a_withdrawn_assessment_says_when_and_why_and_the_one_before_stands(browser, fresh_server, office):
    office.home.submit(sample("b", agency="agency-one"))
    gone = withdrawn(office, "2026-2")
    for token in (fresh_server.token, office.bearer.secret):
        reader = Reader(browser, fresh_server, token).open("#/state/XBB")
        assert "Round 2026-1" in reader.page.inner_text(".facts") and reader.page.locator(".notice").count() == 0
        row = reader.section("All assessments of this state").locator(f"tr:has(a[href*='{gone}'])")
        assert f"withdrawn Withdrawn on {today()}. Reason: {REASON}" in " ".join(row.inner_text().split())
        row.locator("a").click()
        reader.page.wait_for_selector(".notice")
        note = reader.page.inner_text(".notice")
        assert "was withdrawn and counts no more" in note and f"Withdrawn on {today()}. Reason: {REASON}" in note
        assert "Round 2026-2" in reader.page.inner_text(".facts")
        reader.leave()


def test_a_state_whose_assessments_were_all_withdrawn_has_no_score_and_no_fault(browser, fresh_server, office):
    gone = withdrawn(office, "2026-1")
    reader = Reader(browser, fresh_server).open()
    assert "was withdrawn" in reader.page.inner_text("article[data-state=XBB]") and reader.page.locator("[role=alert]").count() == 0
    reader.page.click("article[data-state=XBB] a")
    reader.drawn("#/state/XBB")
    assert "no score to show" in reader.page.inner_text(".notice")
    assert f"Withdrawn on {today()}" in reader.section("All assessments of this state").inner_text()
    reader.go(f"#/state/XBB?assessment={gone}")
    assert "counts no more" in reader.page.inner_text(".notice") and reader.page.locator("[role=alert]").count() == 0
    reader.leave()


def test_what_a_withdrawn_assessment_requested_is_shown_only_when_asked_for(browser, fresh_server, office):
    office.state("XAA", "State A")
    office.home.submit(sample("a", agency="agency-one"))
    withdrawn(office, "2026-1")
    reader = Reader(browser, fresh_server).open("#/flags")
    shown = reader.page.locator(".moves > li a").all_inner_texts()
    assert shown and set(shown) == {"XAA"}
    reader.page.check("#filter-old")
    reader.drawn("#/flags?old=1")
    gone = reader.page.locator(".moves > li:has(a:has-text('XBB'))")
    assert gone.count() > 0 and all("withdrawn" in text for text in gone.all_inner_texts())
    # There is nothing of it to compare either.
    reader.go("#/compare")
    assert reader.page.locator("fieldset label").all_inner_texts() == ["State A (XAA)"]
    reader.leave()


def test_who_may_no_longer_see_it_is_told_nothing_of_it(browser, fresh_server, office):
    made = office.publish(office.home.submit(sample("b", agency="agency-one", tlp="green")).assessment_id)
    reader = Reader(browser, fresh_server, office.token("reader", "agency-two").secret).open()
    assert reader.states() == ["XBB"]
    request = reviews.WithdrawAssessmentRequest(assessment_id=made, reason=REASON)
    office.home.call(office.home.reviews.WithdrawAssessment, request)
    reader.page.wait_for_selector("main:has-text('No assessment is visible to you yet.')")
    assert "XBB" not in reader.page.inner_text("main")
    reader.leave()
