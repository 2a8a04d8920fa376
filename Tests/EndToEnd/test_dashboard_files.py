"""The dashboard's files by themselves: languages, size, what the content security policy lets through."""

import gzip
import json
import re
from pathlib import Path

import pytest

from repository import ROOT, SURVEYS
from dashboard_words import words

SITE = Path(ROOT) / "Sources" / "CDashboard" / "site"
FILES = sorted(path for path in SITE.rglob("*") if path.is_file())


@pytest.mark.parametrize("language", ["fr", "es"])
def test_every_key_is_there_in_every_language_with_the_same_values(language):
    english, other = words(SITE, "en"), words(SITE, language)
    assert list(other) == list(english)
    for key, text in english.items():
        assert sorted(re.findall(r"\{\w+\}", other[key])) == sorted(re.findall(r"\{\w+\}", text)), key
        assert other[key].strip(), key


def test_every_key_that_a_file_asks_for_exists():
    known = words(SITE, "en")
    asked = {key for path in SITE.rglob("*.js") for key in re.findall(r"\bt\(\"([^\"]+)\"", path.read_text("utf-8"))}
    assert len(asked) > 50
    assert asked <= set(known)


def test_everything_together_is_under_150_kb_and_under_60_kb_on_the_wire():
    raw = sum(path.stat().st_size for path in FILES)
    packed = sum(len(gzip.compress(path.read_bytes())) for path in FILES)
    print(f"dashboard: {len(FILES)} files, {raw} bytes, {packed} compressed")
    assert raw < 150_000
    assert packed < 60_000


def test_every_scoring_profile_of_the_surveys_can_be_chosen():
    (listed,) = re.findall(r"const profiles = (\[.*\]);", (SITE / "assets" / "parts.js").read_text("utf-8"))
    assert sorted(json.loads(listed)) == sorted(path.stem for path in (SURVEYS / "profiles").glob("*.yaml"))
    assert {f"profile.{name}" for name in json.loads(listed)} <= set(words(SITE, "en"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_brings_no_markup_from_texts_no_inline_code_and_no_other_origin(path):
    text = path.read_text(encoding="utf-8")
    forbidden = ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", " style=", "<style", "onclick="]
    assert [word for word in forbidden if word in text] == []
    assert set(re.findall(r"https?://[^\s\"'`)]+", text)) <= {"http://www.w3.org/2000/svg"}
    assert len(text.splitlines()) < 250
