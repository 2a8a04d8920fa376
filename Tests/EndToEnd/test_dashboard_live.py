"""The dashboard follows what happens: without a reload, over broken connections, and through proxies that hold streams."""

import subprocess

import pytest

from api import Api
from browsing import Reader, dashboard_address
from capacity_server import CapacityServer
from capacity.v1 import transfer_pb2, transfer_service_pb2 as transfers
from dashboard_world import sample
from people import Office
from repository import executable
from running import ran

pytestmark = pytest.mark.browser

ROUND_TWO = "article[data-state=XBB] bdi:text-is('2026-2')"


@pytest.fixture
def api(fresh_server):
    client = Api(fresh_server)
    for letter in "abc":
        client.submit(sample(letter))
    yield client
    client.close()


def test_a_new_submission_appears_without_a_reload_and_is_announced(browser, fresh_server, api):
    reader = Reader(browser, fresh_server).open()
    reader.page.evaluate("window.same = true")
    api.submit(sample("b", round="2026-2"))
    reader.page.wait_for_selector(ROUND_TWO)
    assert "New submission: XBB" in reader.page.inner_text("#news")
    assert reader.page.evaluate("window.same") is True
    assert any(url.endswith("/WatchAssessments") for url in reader.requests)
    reader.go("#/state/XBB")
    assert reader.section("Trend: LAW").locator("svg path.band").count() == 1
    reader.leave()


def test_a_step_of_a_review_appears_and_what_the_reader_was_at_stays(browser, fresh_server, api):
    reader = Reader(browser, fresh_server).open()
    details = reader.page.locator("article[data-state=XCC] details").first
    details.locator("summary").click()
    details.locator("summary").focus()
    office = Office(api)
    (there,) = [x.assessment_id for x in api.list(state_code="XAA")]
    office.publish(there)
    reader.page.wait_for_selector("article[data-state=XAA] .badge:text-is('published')")
    assert "A review moved on: XAA" in reader.page.inner_text("#news")
    assert reader.page.locator("article[data-state=XCC] details").first.get_attribute("open") is not None
    assert reader.page.evaluate("document.activeElement.closest('article')?.dataset.state") == "XCC"
    reader.leave()


def test_a_decision_about_a_flag_appears_with_its_reason(browser, fresh_server, api):
    reader = Reader(browser, fresh_server).open("#/flags?state=XBB&technology=mobile-unlock")
    (transfer,) = api.call(api.transfers.ListTransfers, transfers.ListTransfersRequest(state_code="XBB", technology_id="mobile-unlock")).transfers
    decision = transfer_pb2.FlagDecision(
        rule_id=transfer.flags[0].rule_id, status=transfer_pb2.FLAG_STATUS_REJECTED, reason="No judge <b>decides</b>."
    )
    request = transfers.DecideFlagRequest(assessment_id=transfer.assessment_id, item=transfer.item, decision=decision)
    api.call(api.transfers.DecideFlag, request)
    reader.page.wait_for_selector(".moves b:text('rejected (1)')")
    reader.page.click(".moves summary")
    reader.page.wait_for_selector(".explained bdi:text('No judge <b>decides</b>.')")
    assert reader.page.locator(".explained b").count() == 0
    assert "rejected (1)" in reader.page.inner_text(".moves") and "Changed: XBB" in reader.page.inner_text("#news")
    reader.leave()


def test_without_a_stream_the_page_asks_by_itself(browser, fresh_server, api):
    reader = Reader(browser, fresh_server)
    reader.page.route("**/WatchAssessments", lambda route: route.abort())
    reader.open()
    api.submit(sample("b", round="2026-2"))
    reader.page.wait_for_selector(ROUND_TWO)
    assert "New submission: XBB" in reader.page.inner_text("#news")
    reader.leave(troubled=True)


def test_after_a_restart_of_the_server_the_page_goes_on_where_it_was(browser, fresh_server, api):
    reader = Reader(browser, fresh_server)
    resumed = []
    reader.page.on("request", lambda x: resumed.append(x.post_data_buffer) if x.url.endswith("/WatchAssessments") else None)
    with reader.page.expect_response("**/WatchAssessments"):
        reader.open()
    address, http = fresh_server.address, dashboard_address(fresh_server).removeprefix("http://")
    # The state's next event proves that the page has heard the stream, and so knows where it stands.
    api.submit(sample("b", round="2026-2"))
    reader.page.wait_for_selector(ROUND_TWO)
    fresh_server.kill()
    reader.page.wait_for_selector("#news:has-text('does not answer')")
    assert reader.states() == ["XAA", "XBB", "XCC"]
    again = CapacityServer(fresh_server.data, "--http", http, listen=address).start()
    try:
        reader.page.wait_for_selector("#news:has-text('answers again')")
        client = Api(again)
        client.submit(sample("c", round="2026-2"))
        client.close()
        reader.page.wait_for_selector("article[data-state=XCC] bdi:text-is('2026-2')")
        assert b"resumeToken" in resumed[-1]
        reader.leave(troubled=True)
    finally:
        again.stop()


def test_after_a_restore_from_a_backup_the_page_says_so_and_reads_anew(browser, fresh_server, api, tmp_path):
    keeper = lambda *arguments: subprocess.run([executable("capacityd"), *map(str, arguments)], check=True, capture_output=True, timeout=120)
    reader = Reader(browser, fresh_server).open()
    reader.page.evaluate("window.same = true")
    # Tokens stand in the store, and what it seals places in the feed with: after the restore both work as before.
    keeper("backup", "--data", fresh_server.data, "--to", tmp_path / "copy.sqlite")
    # Since the copy: this takes the reader beyond the end of what will be restored.
    api.submit(sample("b", round="2026-2"))
    reader.page.wait_for_selector(ROUND_TWO)
    address, http = fresh_server.address, dashboard_address(fresh_server).removeprefix("http://")
    fresh_server.kill()
    keeper("restore", tmp_path / "copy.sqlite", "--data", tmp_path / "restored")
    again = CapacityServer(tmp_path / "restored", "--http", http, listen=address).start()
    try:
        reader.page.wait_for_selector("#news:has-text('restored from a backup')")
        reader.page.wait_for_selector("article[data-state=XBB] bdi:text-is('2026-1')")
        assert reader.page.locator(ROUND_TWO).count() == 0 and reader.states() == ["XAA", "XBB", "XCC"]
        # What the reader is told stays until there is other news, and the feed goes on from there.
        reader.page.wait_for_timeout(3000)
        assert "restored from a backup" in reader.page.inner_text("#news")
        client = Api(again, metadata=api.metadata)
        client.submit(sample("c", round="2026-2"))
        client.close()
        reader.page.wait_for_selector("article[data-state=XCC] bdi:text-is('2026-2')")
        assert "New submission: XCC" in reader.page.inner_text("#news")
        assert reader.page.evaluate("window.same") is True
        reader.leave(troubled=True)
    finally:
        again.stop()


def test_a_token_that_ends_is_told_and_nothing_stays_on_the_page(browser, fresh_server, api):
    office = Office(api)
    bearer = office.token("submitter", "agency-one")
    api.of(bearer).submit(sample("b", agency="agency-one", round="2026-2"))
    reader = Reader(browser, fresh_server, bearer.secret).open("#/state/XBB")
    office.revoke(bearer)
    # The feed is checked when something happens.
    api.submit(sample("a", round="2026-2"))
    reader.page.wait_for_selector("[role=alert]:has-text('does not accept this token')")
    assert reader.page.query_selector("nav") is None and "XBB" not in reader.page.inner_text("main")
    reader.leave(troubled=True)


def test_a_link_signs_in_once_without_pasting_and_signing_out_ends_the_session(browser, fresh_server, api, capacity):
    link = ran(capacity, "dashboard", "open", "--print", server=fresh_server).strip().splitlines()[-1]
    reader = Reader(browser, fresh_server)
    reader.page.goto(link)
    reader.drawn("#/overview")
    assert "code" not in reader.page.url and reader.states() == ["XAA", "XBB", "XCC"]
    reader.page.click("button:text('Sign out')")
    reader.page.wait_for_selector("#token")
    reader.page.goto("about:blank")
    reader.page.goto(link)
    reader.page.wait_for_selector("[role=alert]:has-text('used up or too old')")
    # The browser's console names the refusal.
    reader.leave(troubled=True)


def test_a_wrong_token_is_told_and_signs_nobody_in(browser, fresh_server):
    reader = Reader(browser, fresh_server)
    reader.page.goto(reader.address)
    reader.page.fill("#token", "not-a-token")
    reader.page.click("main button[type=submit]")
    reader.page.wait_for_selector("[role=alert]:has-text('does not accept this token')")
    assert reader.page.query_selector("nav") is None
    reader.leave(troubled=True)
