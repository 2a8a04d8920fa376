"""How the dashboard writes and draws: nothing is cut off, nothing covers anything, as each language and region writes."""

import pytest

from browsing import Reader

pytestmark = pytest.mark.browser

# Texts of charts that lie outside of their drawing, by more than a pixel.
OUTSIDE = """[...document.querySelectorAll('main svg.chart')].flatMap((svg) => {
  const edge = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('text')].filter((text) => text.getClientRects().length > 0).filter((text) => {
    const box = text.getBoundingClientRect();
    return box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 1 || box.bottom > edge.bottom + 1;
  }).map((text) => text.textContent);
})"""
# Texts of radars that cover each other, with a pixel of mercy.
COVERED = """[...document.querySelectorAll('main svg.radar')].flatMap((svg) => {
  const texts = [...svg.querySelectorAll('text')].filter((text) => text.getClientRects().length > 0);
  const boxes = texts.map((text) => text.getBoundingClientRect());
  const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b, k) => [a, b, texts[i], texts[i + 1 + k]]));
  // A line's box has room above and below its letters: names and their numbers stand close.
  return pairs.filter(([a, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height / 2)
    .map(([, , one, other]) => `${one.textContent} ${other.textContent}`);
})"""
# Words of cells that must stay whole and were broken.
BROKEN = "[...document.querySelectorAll('main tbody .brief')].filter((x) => x.offsetParent && x.scrollWidth > x.clientWidth + 1).map((x) => x.textContent)"


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("width", [360, 1024])
def test_no_text_of_a_chart_is_cut_off_or_covered(browser, world, language, width):
    reader = Reader(browser, world.server, width=width, locale=language).open()
    for place in ["#/overview", "#/overview?show=principles", "#/state/XBB", "#/state/XCC", "#/compare", "#/flags", "#/coordination?state=XBB"]:
        reader.go(place)
        assert reader.page.evaluate(OUTSIDE) == [], place
        assert reader.page.evaluate(COVERED) == [], place
        assert reader.page.evaluate(BROKEN) == [], place
    reader.leave()


@pytest.mark.parametrize(("locale", "day", "number"), [("en-GB", r"^\d+ [A-Z][a-z]+ \d{4}$", "2.5"), ("en-US", r"^[A-Z][a-z]+ \d+, \d{4}$", "2.5"),
                                                       ("fr-FR", r"^\d+ [a-zéû]+\.? \d{4}$", "2,5"), ("es-ES", r"^\d+ [a-z]+ \d{4}$", "2,5"), ("es-MX", r"^\d+ [a-z]+ \d{4}$", "2.5")])  # fmt: skip
def test_days_and_numbers_are_written_as_the_readers_region_does(browser, world, locale, day, number):
    reader = Reader(browser, world.server, locale=locale).open()
    card = reader.page.locator("article[data-state=XBB]")
    assert card.locator(".facts li").nth(2).evaluate("(x, day) => new RegExp(day).test(x.textContent) ? '' : x.textContent", day) == ""
    assert card.locator("svg text").filter(has_text=number).count() > 0
    reader.leave()


def test_french_has_a_space_before_its_colons(browser, world):
    reader = Reader(browser, world.server, width=360, locale="fr").open("#/state/XBB")
    headings = reader.page.locator("main h2").all_text_contents()
    assert any(heading.startswith("Évolution\u00a0: ") for heading in headings)
    titles = reader.page.evaluate("[...document.querySelectorAll('td[data-title]')].map((x) => getComputedStyle(x, '::before').content)")
    assert titles and all(title.endswith('\u00a0: "') for title in titles)
    reader.leave()
