"""The offline survey form's parts by themselves: languages, size, nothing that makes markup of texts."""

import json
import re
import subprocess
from pathlib import Path

import html5lib
import pytest

from repository import ROOT
from running import ran

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


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_page_is_valid_html_and_says_its_language_before_any_script_runs(language, capacity):
    ran(capacity, "survey", "init", "form.html", "--language", language)
    page = (capacity.folder / "form.html").read_text(encoding="utf-8")
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    assert tree.get("lang") == language
    assert words(language)["noscript"] in "".join(tree.find(".//noscript").itertext())
    assert [element.get("src") for element in tree.findall(".//script")] == [None, None]
    assert len(page.encode()) < 450_000, "it is sent by mail and kept on small sticks"
    # Standard output gives the same file, and the file's ending is not needed then.
    assert ran(capacity, "survey", "init", "--format", "html", "--language", language) == page


def test_an_unknown_format_is_named(capacity):
    assert "html" in ran(capacity, "survey", "init", "form.odt", "--format", "odt", status=2)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_makes_no_markup_from_texts_runs_no_text_asks_no_network_and_runs_in_browsers_of_2021(path):
    text = path.read_text(encoding="utf-8")
    forbidden = [
        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "fetch(", "XMLHttpRequest",
        "WebSocket", "sendBeacon", "import(", "http:", "https:", " style=", "url(", "</",
    ]
    found = [word for word in forbidden if word in text]
    # Browsers of 2021 do not know these; the first of them would keep the whole script from running.
    found += [word for word in ("(?<", "Object.hasOwn", ".at(", "structuredClone", ".findLast", ".toSorted", "light-dark(") if word in text]
    assert found == (["</"] if path.name == "form.mustache" else [])
    assert len(text.splitlines()) < 250
