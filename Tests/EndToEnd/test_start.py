"""A server that cannot keep what it would be told does not start, and says why in words."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from capacity_server import CapacityServer
from repository import executable

NOBODY = 65534


@pytest.fixture
def folder():
    """A data folder with a file in it, in a place that any user may reach."""
    place = Path(tempfile.mkdtemp(prefix="capacity-start-"))
    place.chmod(0o755)
    server = CapacityServer(place / "data").start()
    server.stop()
    yield place / "data"
    for path in [place, *place.rglob("*")]:
        path.chmod(0o700)
    shutil.rmtree(place)


def refusal(data: Path, **options) -> str:
    """What a server says that must not start."""
    command = [executable("capacityd"), "serve", "--data", str(data), "--listen", "127.0.0.1:0"]
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, **options)
    assert ended.returncode == 1, f"{ended.returncode}\n{ended.stdout}{ended.stderr}"
    assert "Fatal" not in ended.stderr and "Stack dump" not in ended.stderr
    return ended.stderr


def as_nobody(data: Path) -> dict:
    """Modes do not bind the owner of the system: the server then runs as somebody else, who owns the folder."""
    if os.geteuid() != 0:
        return {}
    for path in [data, *data.rglob("*")]:
        os.chown(path, NOBODY, NOBODY)
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []}


def test_a_file_that_takes_no_writes(folder):
    somebody = as_nobody(folder)
    file = folder / "capacity.sqlite"
    before = file.read_bytes()
    for path in folder.glob("capacity.sqlite*"):
        path.chmod(0o400)
    words = refusal(folder, **somebody)
    assert str(file) in words and "cannot be written" in words, words
    assert file.read_bytes() == before


def test_a_folder_that_takes_no_files(folder):
    somebody = as_nobody(folder)
    folder.chmod(0o500)
    words = refusal(folder, **somebody)
    assert str(folder) in words and "cannot be written" in words, words


def test_a_second_server_on_the_same_folder(folder):
    first = CapacityServer(folder).start()
    try:
        words = refusal(folder)
        assert f"another server (process {first.process.pid}) uses the data folder {folder} already" in words
        assert "--data" in words
        # The first one does not mind.
        assert first.lives and first.address
    finally:
        first.stop()
