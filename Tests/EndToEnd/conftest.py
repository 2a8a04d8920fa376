"""Fixtures of the end-to-end tests: real binaries, and clients that know nothing but Protos/."""

import os
import random
import subprocess
from pathlib import Path

import pytest

import stubs

stubs.generate()

from api import Api  # noqa: E402  (needs the stubs)
from capacity_server import CapacityServer  # noqa: E402
from repository import executable  # noqa: E402
from running import ran  # noqa: E402


def pytest_addoption(parser):
    parser.addoption("--rounds", type=int, default=200, help="how many requests the fuzz tests or the probes send")
    parser.addoption("--seed", type=int, help="what the probes follow from; a new one each time without it")
    parser.addoption("--counts", help="file for the numbers of passed and failed tests")


def pytest_terminal_summary(terminalreporter, config):
    counts = config.getoption("--counts")
    if counts:
        stats = terminalreporter.stats
        failed = sum(len(stats.get(kind, [])) for kind in ("failed", "error", "skipped", "xfailed", "xpassed"))
        Path(counts).write_text(f"{len(stats.get('passed', []))} {failed}\n")


@pytest.fixture
def rounds(request) -> int:
    return request.config.getoption("--rounds")


@pytest.fixture
def seed(request) -> int:
    given = request.config.getoption("--seed")
    return random.randrange(2**32) if given is None else given


def serving(folder: Path, *arguments: str):
    server = CapacityServer(folder / "data", *arguments).start()
    try:
        yield server
    finally:
        if server.lives:
            server.stop()


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """One server for all tests that do not mind what others have stored."""
    yield from serving(tmp_path_factory.mktemp("server"))


@pytest.fixture
def fresh_server(tmp_path):
    """A server with an empty store, for one test."""
    yield from serving(tmp_path)


@pytest.fixture(scope="session")
def api(server):
    client = Api(server)
    yield client
    client.close()


@pytest.fixture
def fresh_api(fresh_server):
    client = Api(fresh_server)
    yield client
    client.close()


class Capacity:
    """Runs the real `capacity` in an empty folder, told of a server by the environment."""

    def __init__(self, folder: Path):
        self.folder = folder

    def __call__(self, *arguments, server=None, token_file=None, timeout=120) -> subprocess.CompletedProcess:
        environment = {key: value for key, value in os.environ.items() if not key.startswith("CAPACITY_")}
        environment |= {"HOME": str(self.folder), "NO_COLOR": "1", "LC_ALL": "C.UTF-8", "COLUMNS": "200"}
        if server is not None:
            environment["CAPACITY_SERVER"] = server if isinstance(server, str) else server.address
        if token_file is not None or isinstance(server, CapacityServer):
            environment["CAPACITY_TOKEN_FILE"] = str(token_file or server.token_file)
        return subprocess.run(
            [executable("capacity"), *map(str, arguments)],
            cwd=self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout,
        )


@pytest.fixture
def capacity(tmp_path) -> Capacity:
    folder = tmp_path / "client"
    folder.mkdir()
    return Capacity(folder)


@pytest.fixture
def admin(fresh_server, capacity):
    """`capacity admin ...` by the owner; gives what it printed."""
    return lambda *arguments, status=0: ran(capacity, "admin", *arguments, server=fresh_server, status=status)


@pytest.fixture(scope="session")
def browser():
    """Debian's chromium, one for all tests; each opens contexts of its own."""
    # Only Tests/run browser needs it installed.
    from browsing import launched

    playwright, browser = launched()
    yield browser
    browser.close()
    playwright.stop()


@pytest.fixture
def form(capacity) -> Path:
    """An offline survey form, written by the real `capacity`."""
    ran(capacity, "survey", "init", "form.html", "--state", "XAA", "--round", "2026-1")
    return capacity.folder / "form.html"


@pytest.fixture
def filler(browser, form):
    """Somebody who fills it in."""
    from form_filler import Filler

    somebody = Filler(browser, form)
    yield somebody
    somebody.leave()


@pytest.fixture(scope="session")
def world(tmp_path_factory):
    """A filled server (dashboard_world.py) for tests that only read."""
    from dashboard_world import filled

    for server in serving(tmp_path_factory.mktemp("world")):
        yield filled(server)
