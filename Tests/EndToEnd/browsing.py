"""A browser before the pages of a real server: Debian's chromium, driven by playwright."""

from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"
# Milliseconds: long, since only what fails ever waits for it.
PATIENCE = 60_000


def launched():
    """Playwright and its browser, both to be ended. --no-sandbox: tests may run as root in a container."""
    playwright = sync_playwright().start()
    return playwright, playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])


def dashboard_address(server) -> str:
    """Where the server's HTTP door is, `http://HOST:PORT`."""
    return f"http://{(server.data / 'http-address').read_text().strip()}"


def violations(page) -> list:
    """The accessibility rules that the page breaks, each with the first elements that do."""
    # Of WCAG 2.2, and off unless asked for.
    options = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
    found = Axe().run(page, options=options).response["violations"]
    return [(rule["id"], [node["html"][:200] for node in rule["nodes"][:3]]) for rule in found]


def overflow(page) -> int:
    """How many pixels the page is wider than its window."""
    return page.evaluate("document.documentElement.scrollWidth - innerWidth")


class Reader:
    """Somebody at the dashboard. Notes what goes wrong behind the page, and where its requests go."""

    def __init__(self, browser, server, token: str = "", width: int = 1024, theme: str = "light", locale: str = "en-GB"):
        self.address, self.token = dashboard_address(server), token or server.token
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=theme, locale=locale, accept_downloads=True
        )
        self.page = self.context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.wrong: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda line: line.type in ("error", "warning") and self.wrong.append(line.text))
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))

    def open(self, place: str = "#/overview") -> "Reader":
        """Opens an address and signs in there with the token."""
        self.sign_in(place)
        return self.drawn(place)

    def sign_in(self, place: str) -> None:
        """The same, without waiting for what comes then."""
        self.page.goto(f"{self.address}/{place}")
        self.page.fill("#token", self.token)
        self.page.click("main button[type=submit]")

    def go(self, place: str) -> "Reader":
        """Follows an address as a link within the page does."""
        self.page.evaluate("place => { location.hash = place; }", place)
        return self.drawn(place)

    def drawn(self, place: str) -> "Reader":
        """Waits until the page of this address stands there, with all its parts."""
        self.page.wait_for_selector(f"main[data-place='{place}']:not([aria-busy]):not(:has([aria-busy]))")
        return self

    def states(self) -> list[str]:
        return [card.get_attribute("data-state") for card in self.page.query_selector_all("article:not([hidden])")]

    def section(self, heading: str):
        """The part of the page under a heading."""
        return self.page.locator(f"section:has(> :is(h2, h3):has-text(\"{heading}\"))").first

    def saved(self, button) -> str:
        """The text of what a button downloads."""
        with self.page.expect_download() as download:
            button.click()
        return Path(download.value.path()).read_text(encoding="utf-8")

    def leave(self, troubled: bool = False) -> None:
        """Closes the page. Unless trouble was meant, nothing went wrong behind it; and it never asked another origin."""
        self.context.close()
        assert [url for url in self.requests if not url.startswith((self.address, "data:", "blob:"))] == []
        assert troubled or self.wrong == []
