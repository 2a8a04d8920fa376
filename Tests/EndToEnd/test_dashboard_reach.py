"""Everybody can use the dashboard: by keyboard, with a screen reader, on a small screen, on paper, in other programs."""

import csv
import io
import xml.etree.ElementTree as ElementTree

import pytest

from browsing import Reader, overflow, violations

pytestmark = pytest.mark.browser

PAGES = [
    "#/overview", "#/overview?show=principles&profile=with-total", "#/state/XBB", "#/state/XCC", "#/compare", "#/flags",
    "#/coordination", "#/coordination?state=XBB", "#/question/LAW-01", "#/search?q=court", "#/state/XYZ",
]  # fmt: skip


@pytest.fixture
def reader(browser, world):
    somebody = Reader(browser, world.server)
    yield somebody
    somebody.leave(troubled=True)


@pytest.mark.parametrize(("theme", "width"), [("light", 1024), ("dark", 360)])
def test_no_page_breaks_an_accessibility_rule(browser, world, theme, width):
    reader = Reader(browser, world.server, width=width, theme=theme)
    reader.page.goto(reader.address)
    reader.page.wait_for_selector("#token")
    assert violations(reader.page) == []
    reader.open()
    for place in PAGES:
        reader.go(place)
        reader.page.evaluate("for (const table of document.querySelectorAll('details')) table.open = true")
        assert violations(reader.page) == [], f"{place}, {width} pixels, {theme}"
    # XYZ is no state: the browser's console names the refusal.
    reader.leave(troubled=True)


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_no_page_scrolls_sideways_at_360_pixels_in_any_language_or_direction(browser, world, direction):
    reader = Reader(browser, world.server, width=360).open()
    for language in ["en", "fr", "es"]:
        reader.page.select_option("#language", language)
        for place in PAGES:
            reader.go(place)
            reader.page.evaluate("direction => { document.documentElement.dir = direction; }", direction)
            reader.page.evaluate("for (const table of document.querySelectorAll('details')) table.open = true")
            assert overflow(reader.page) <= 0, f"{place}, {language}, {direction}"
    reader.leave(troubled=True)


def test_nothing_is_cut_off_where_readers_space_their_text(browser, world):
    # WCAG 2.2, 1.4.12.
    spaced = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
    reader = Reader(browser, world.server, width=360).open()
    reader.page.evaluate("css => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s]; }", spaced)
    for place in PAGES:
        reader.go(place)
        assert overflow(reader.page) <= 0, place
    reader.leave(troubled=True)


def test_every_download_opens_in_other_programs(reader):
    reader.open()
    count = {"CSV": 0, "SVG": 0}
    for place in ["#/overview", "#/state/XBB", "#/compare", "#/flags", "#/coordination", "#/coordination?state=XBB", "#/question/LAW-01"]:
        reader.go(place)
        for button in reader.page.locator(".downloads button").all():
            # Chromium drops all but ten downloads of a second; no hand is as quick.
            if sum(count.values()) % 8 == 7:
                reader.page.wait_for_timeout(1200)
            kind = button.text_content().split(" · ")[0][-3:]
            count[kind] += 1
            (opens_as_table if kind == "CSV" else opens_as_drawing)(reader.saved(button))
    assert count["CSV"] > 25 and count["SVG"] > 20, count


def opens_as_table(text):
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
    assert len(rows) > 1 and {len(row) for row in rows} == {len(rows[0])}
    assert not {cell for row in rows for cell in row} & {"undefined", "null", "NaN"} and "[object" not in text


def opens_as_drawing(text):
    root = ElementTree.fromstring(text)
    assert root.tag == "{http://www.w3.org/2000/svg}svg" and root.find("{*}title").text
    texts = root.findall(".//{*}text")
    # It looks the same without this page's styles.
    assert len(texts) > 5 and all(node.get("class") is None and node.get("fill") for node in texts)


def test_a_profile_as_csv_holds_unrounded_levels(reader):
    reader.open()
    text = reader.saved(reader.page.locator("article[data-state=XCC] .downloads button").first)
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
    assert rows[0][:2] == ["Theme", "Level (0–4)"] and len(rows) == 13
    assert rows[1][0].startswith("LAW ") and float(rows[1][1]) == pytest.approx(0.520833333 * 4)


def test_everything_is_reached_with_the_keyboard_alone(reader):
    reader.page.goto(reader.address)
    reader.page.wait_for_selector("#token")
    reader.page.focus("#token")
    reader.page.keyboard.type(reader.token)
    reader.page.keyboard.press("Enter")
    reader.page.wait_for_selector("article")
    reader.page.focus("#skip")
    seen = ["skip"]
    for _ in range(40):
        reader.page.keyboard.press("Tab")
        seen.append(reader.page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()"))
    wanted = ["skip", "Overview", "Flags", "search", "language", "theme", "Sign out", "filter-q", "filter-show", "filter-profile"]
    places = [seen.index(name) for name in wanted]
    assert places == sorted(places), "the order of the stops is that of the page"
    assert any("State A" in name for name in seen) and any(name.startswith("Download CSV") for name in seen)
    # A table opens by Enter, and its chart's tiles are no hundred stops.
    reader.go("#/state/XBB")
    reader.page.locator("section:has(h2:text('Answers by question')) summary").focus()
    reader.page.keyboard.press("Enter")
    assert reader.page.locator("section:has(h2:text('Answers by question')) details").get_attribute("open") is not None
    assert reader.page.locator(".cell:not([tabindex='-1'])").count() == 0


def test_the_first_stop_leads_past_the_links_and_a_page_announces_itself(reader):
    reader.page.goto(reader.address)
    reader.page.wait_for_selector("#token")
    reader.page.keyboard.press("Tab")
    assert reader.page.evaluate("document.activeElement.id") == "skip"
    reader.open("#/flags")
    assert reader.page.title() == "Dual-use flags · Cyber capacity"
    reader.page.focus("#skip")
    reader.page.keyboard.press("Enter")
    assert reader.page.evaluate("document.activeElement.id") == "main"
    assert reader.page.url.endswith("#/flags") and "Dual-use flags" in reader.page.inner_text("h1")


def test_paper_shows_tables_without_controls_and_is_white_in_the_dark_theme(reader):
    reader.open("#/state/XCC")
    reader.page.select_option("#theme", "dark")
    reader.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    reader.page.emulate_media(media="print")
    assert not reader.page.is_visible("#top") and not reader.page.locator(".downloads").first.is_visible()
    assert reader.page.locator("details table").first.is_visible()
    assert reader.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert reader.page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(27, 33, 39)"
    assert reader.page.pdf().startswith(b"%PDF-")
