"""The offline survey form's parts by themselves: languages, size, nothing that makes markup of texts."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from repository import ROOT

ROOM = Path(ROOT) / "Sources" / "CSurveyForm"
FORM = ROOM / "form"
FILES = sorted(path for path in FORM.rglob("*") if path.is_file())
SCRIPT = "\n".join(path.read_text(encoding="utf-8") for path in sorted((FORM / "script").iterdir()))


def words(language: str) -> dict[str, str]:
    pairs = json.loads((FORM / "words" / f"{language}.json").read_text(encoding="utf-8"), object_pairs_hook=list)
    assert len(pairs) == len(dict(pairs)), f"{language}.json names a key twice"
    return dict(pairs)


@pytest.mark.parametrize("language", ["fr", "es"])
def test_every_key_is_there_in_every_language_with_the_same_values(language):
    english, other = words("en"), words(language)
    assert list(other) == list(english)
    for key, text in english.items():
        assert sorted(re.findall(r"\{\w+\}", other[key])) == sorted(re.findall(r"\{\w+\}", text)), key
        assert other[key].strip(), key


def test_every_key_that_the_script_asks_for_exists_and_every_other_is_asked_for():
    known = set(words("en"))
    asked = set(re.findall(r'"([a-z][\w-]*(?:\.[\w-]+)*)"', SCRIPT))
    computed = re.compile(r"^(Tlp|YesPartialNo|EvidenceGrade|TransferKind|EndUser|Purpose|Ternary|term|evidence|pager|wanted|colours|found\.a|allowed\.at)\b")
    direct = set(re.findall(r'\b(?:t|tell|part)\(\s*"([^"]+)"', SCRIPT))
    assert len(direct) > 100
    assert direct <= known
    assert sorted(key for key in known - asked if not computed.match(key)) == ["noscript"]


def test_the_list_of_embedded_files_is_current():
    check = subprocess.run([ROOM / "generate", "--check"], capture_output=True, text=True)
    assert check.returncode == 0, check.stdout + check.stderr


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_makes_no_markup_from_texts_runs_no_text_and_asks_no_network(path):
    text = path.read_text(encoding="utf-8")
    forbidden = [
        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "fetch(", "XMLHttpRequest",
        "WebSocket", "sendBeacon", "import(", "http:", "https:", " style=", "url(", "</",
    ]
    found = [word for word in forbidden if word in text]
    assert found == (["</"] if path.name == "form.mustache" else [])
    assert len(text.splitlines()) < 250
