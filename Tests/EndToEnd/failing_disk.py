"""A server whose disk fails on demand: Tests/Faults/failing_disk.c under a real capacityd."""

import errno
import mmap
import shutil
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path

from repository import ROOT

WRITE, SYNC, TRUNCATE = 1, 2, 4
# Long enough to last until the disk is mended.
EVER = 1_000_000


@dataclass(frozen=True)
class Fault:
    """What fails. `halves`: a write that fails leaves its first half on the disk."""

    calls: int
    error: int
    halves: bool = False

    @property
    def name(self) -> str:
        call = {WRITE: "write", SYNC: "sync", TRUNCATE: "truncate"}[self.calls]
        return f"{'half a ' if self.halves else ''}{call} {errno.errorcode[self.error]}"


FAULTS = [
    Fault(WRITE, errno.EIO),
    Fault(WRITE, errno.ENOSPC),
    Fault(WRITE, errno.ENOSPC, halves=True),
    Fault(WRITE, errno.EIO, halves=True),
    Fault(SYNC, errno.EIO),
    Fault(SYNC, errno.ENOSPC),
]


def built(folder: Path) -> Path:
    library = folder / "failing_disk.so"
    source = ROOT / "Tests" / "Faults" / "failing_disk.c"
    # Swift brings a clang; a cc need not be there.
    compiler = shutil.which("cc") or "clang"
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-Werror", "-o", library, source, "-ldl"], check=True
    )
    return library


class FailingDisk:
    """The switch: what the server's process sees at once."""

    LAYOUT = struct.Struct("7i")

    def __init__(self, folder: Path):
        path = folder / "failing_disk.control"
        path.write_bytes(bytes(self.LAYOUT.size))
        self.environment = {"LD_PRELOAD": str(built(folder)), "FAILING_DISK": str(path)}
        with path.open("r+b") as file:
            self.memory = mmap.mmap(file.fileno(), self.LAYOUT.size)

    def fail(self, fault: Fault, skip: int = 0, times: int = EVER) -> None:
        self.mend()
        # The calls last: before them the disk works.
        struct.pack_into("6i", self.memory, 4, skip, times, fault.error, int(fault.halves), 0, 0)
        struct.pack_into("i", self.memory, 0, fault.calls)

    def mend(self) -> int:
        """The disk works again; how many calls had failed."""
        struct.pack_into("i", self.memory, 0, 0)
        return self.LAYOUT.unpack_from(self.memory)[5]
