"""Python stubs, made from Protos/ alone: what any outsider would do."""

import atexit
import shutil
import sys
import tempfile
from importlib import resources
from pathlib import Path

from grpc_tools import protoc

from repository import PROTOS


def generate() -> None:
    """Writes the stubs of capacity.v1 into a temporary folder and makes them importable."""
    folder = tempfile.mkdtemp(prefix="capacity-stubs-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    well_known = resources.files("grpc_tools") / "_proto"
    files = sorted(str(path) for path in (PROTOS / "capacity").rglob("*.proto"))
    arguments = ["protoc", f"-I{PROTOS}", f"-I{well_known}", f"--python_out={folder}", f"--grpc_python_out={folder}"]
    if protoc.main(arguments + files) != 0:
        raise RuntimeError("grpcio-tools could not make stubs from Protos/")
    sys.path.insert(0, str(Path(folder)))
