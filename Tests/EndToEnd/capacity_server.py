"""The real server, as a process."""

import os
import re
import signal
import subprocess
import time
from pathlib import Path

from repository import executable


class CapacityServer:
    """`capacityd serve` on a data folder and a port of its own. Ended by process id, never by name."""

    def __init__(self, data: Path, *arguments, listen: str = "127.0.0.1:0", environment: dict | None = None):
        self.data = data
        self.arguments = ["--listen", listen, *map(str, arguments)]
        self.log = data.with_name(data.name + ".log")
        # Beside that of the tests.
        self.environment = os.environ | (environment or {})
        self.process: subprocess.Popen | None = None

    @property
    def address(self) -> str:
        return (self.data / "address").read_text().strip()

    @property
    def token_file(self) -> Path:
        return self.data / "owner.token"

    @property
    def token(self) -> str:
        return self.token_file.read_text().strip()

    def start(self, timeout: float = 60) -> "CapacityServer":
        (self.data / "address").unlink(missing_ok=True)
        command = [executable("capacityd"), "serve", "--data", str(self.data), *self.arguments]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=self.environment
            )
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            assert self.process.poll() is None, f"the server ended with {self.process.returncode}:\n{self.tail()}"
            address = self.data / "address"
            if address.exists() and address.read_text().strip():
                return self
            time.sleep(0.02)
        self.kill()
        raise AssertionError(f"no {address} after {timeout} s:\n{self.tail()}")

    def stop(self, timeout: float = 30) -> None:
        """SIGTERM: the server finishes what runs and exits 0 (design D10)."""
        self.process.send_signal(signal.SIGTERM)
        try:
            status = self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"SIGTERM did not end the server within {timeout} s:\n{self.tail()}") from None
        assert status == 0, f"the server exited {status} after SIGTERM:\n{self.tail()}"

    def kill(self) -> None:
        """kill -9: as when the power fails, for the process."""
        self.process.kill()
        self.process.wait()

    @property
    def lives(self) -> bool:
        return self.process.poll() is None

    def memory(self, what: str = "VmRSS") -> int:
        """Bytes of memory that are resident now, or (VmHWM) at most so far."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"^{what}:\s+(\d+) kB", status, re.MULTILINE)[1]) * 1024

    def tail(self) -> str:
        return self.log.read_text(errors="replace")[-4000:]
