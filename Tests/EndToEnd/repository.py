"""Where things stand in this repository, and beside it."""

import functools
import json
import os
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
PROTOS = ROOT / "Protos"
SURVEYS = ROOT / "Surveys"
SAMPLES = sorted((SURVEYS / "samples").glob("*.yaml"))
INSTRUMENT = SURVEYS / "instruments" / "cyber-capacity-0.1"

# Tests/run says where `swift build` put the executables.
BINARIES = Path(os.environ.get("CAPACITY_BINARIES", ROOT / ".build" / "debug"))


def executable(name: str) -> str:
    path = BINARIES / name
    if not path.exists():
        raise FileNotFoundError(f"{path} is not built: run `CAPACITY_DEV=1 swift build`, or bash Tests/run")
    return str(path)


def worked_cases(name: str):
    """A file of worked cases; where the fact base stands beside the repository, it must be the same."""
    own = (ROOT / "Tests" / "WorkedCases" / name).read_text(encoding="utf-8")
    shared = ROOT.parent / "shared" / "domain" / name
    assert not shared.exists() or shared.read_text(encoding="utf-8") == own, f"{shared} has changed: copy it"
    return json.loads(own)


@functools.cache
def yaml_folder(folder: Path) -> dict:
    """A folder of YAML files as one message: lists are appended in the order of the names, other values set once."""
    whole: dict = {}
    for path in sorted(folder.glob("*.yaml")):
        for key, value in yaml.safe_load(path.read_text(encoding="utf-8")).items():
            if isinstance(value, list):
                whole.setdefault(key, []).extend(value)
            else:
                assert key not in whole, f"{path} sets {key} again"
                whole[key] = value
    return whole


def instrument() -> dict:
    return yaml_folder(INSTRUMENT)


def indicators() -> dict[str, dict]:
    """By id, in the order of the instrument; each knows its domain."""
    return {
        indicator["id"]: indicator | {"domain": domain["id"]}
        for domain in instrument()["domains"]
        for indicator in domain["indicators"]
    }
