"""Surveys in CSV: written, filled in by spreadsheet programs, checked, submitted."""

import json
import re
from pathlib import Path

import pytest

from repository import SAMPLES
from running import as_json, ran
from spreadsheets import SOFFICE, rows, through_libreoffice, through_openpyxl

STRONG, MIDDLING, WEAK = SAMPLES


def request_id(capacity, server, path) -> str:
    """By the answer of the server: digests are over canonical bytes."""
    run = capacity("survey", "submit", path, "--output", "json", server=server)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)["assessmentId"]


def cell(table: list[list[str]], section: str, row_id: str, column: str, value: str) -> None:
    """Fills in a cell, as a person would."""
    (row,) = [row for row in table[1:] if row[:2] == [section, row_id]]
    row[table[0].index(column)] = value


def saved(table: list[list[str]], path: Path, separator: str = ",") -> Path:
    quoted = [separator.join('"' + text.replace('"', '""') + '"' for text in row) for row in table]
    path.write_text("\r\n".join(quoted) + "\r\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("separator", ["comma", "semicolon", "tab"])
def test_a_survey_and_its_csv_are_one(fresh_server, capacity, tmp_path, path, separator):
    sheet = tmp_path / "state.csv"
    ran(capacity, "survey", "convert", path, sheet, "--separator", separator, "--language", "fr")
    ran(capacity, "survey", "check", sheet)
    first = request_id(capacity, fresh_server, path)
    assert request_id(capacity, fresh_server, sheet) == first
    ran(capacity, "survey", "status", sheet, server=fresh_server)
    for kind in ("yaml", "json"):
        back = tmp_path / f"back.{kind}"
        ran(capacity, "survey", "convert", sheet, back)
        assert request_id(capacity, fresh_server, back) == first
    assert ran(capacity, "technology", "evaluate", sheet, server=fresh_server) == ran(
        capacity, "technology", "evaluate", path, server=fresh_server
    )


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_new_file_is_filled_in_and_submitted(fresh_server, fresh_api, capacity, tmp_path, separator):
    sheet = tmp_path / "state.csv"
    run = capacity("survey", "init", sheet, "--state", "XAB", "--round", "2026-2", "--language", "fr")
    assert run.returncode == 0 and "questions to answer" in run.stderr
    assert sheet.read_bytes().startswith(b"\xef\xbb\xbfsection,id,question")
    ran(capacity, "survey", "check", sheet)
    table = rows(sheet)
    assert len(table[0]) == len(set(table[0])) == 15 and all(len(row) == 15 for row in table)
    cell(table, "LAW", "LAW-01", "answer", "3")
    cell(table, "LAW", "LAW-01", "evidence_grade", "E2")
    cell(table, "LAW", "LAW-01", "evidence_title", "=HYPERLINK(\"https://example.org\")")
    cell(table, "ENF", "ENF-05", "answer", "42,5")
    cell(table, "HRS", "HRS-08", "answer", "not applicable")
    cell(table, "HRS", "HRS-08", "not_applicable_reason", "Aucun pouvoir d'interception (loi 7).")
    cell(table, "request 1", "technology_id", "answer", "mobile-unlock")
    cell(table, "request 1", "kind", "answer", "software")
    cell(table, "request 1", "MIT-03", "answer", "yes")
    cell(table, "request 1", "MIT-03", "evidence_grade", "E1")
    cell(table, "held", "disk-imaging", "answer", "yes")
    further = [""] * 15
    further[:2] = ["LAW", "LAW-01"]
    further[table[0].index("evidence_title")] = "Deuxième source"
    # The order of rows and columns is the user's.
    order = list(reversed(range(15)))
    moved = [[row[index] for index in order] for row in [table[0], *reversed(table[1:]), further]]
    saved(moved, sheet, separator)
    assert "no faults, 3 questions" in capacity("survey", "check", sheet).stderr
    assessment = request_id(capacity, fresh_server, sheet)
    response = fresh_api.get(assessment).response
    answers = response.answers
    assert response.state_code == "XAB" and response.round == "2026-2"
    assert answers["LAW-01"].level == 3 and answers["ENF-05"].number == 42.5
    assert [item.title for item in answers["LAW-01"].evidence] == ['=HYPERLINK("https://example.org")', "Deuxième source"]
    assert answers["HRS-08"].not_applicable == "Aucun pouvoir d'interception (loi 7)."
    assert [item.technology_id for item in response.technology_requests] == ["mobile-unlock"]
    assert list(response.technologies_held) == ["disk-imaging"]


def test_files_of_all_kinds_go_in_one_batch(fresh_server, fresh_api, capacity, tmp_path):
    sheet = tmp_path / "b.csv"
    ran(capacity, "survey", "convert", MIDDLING, sheet)
    broken = tmp_path / "broken.csv"
    broken.write_text(sheet.read_text().replace("cyber-capacity 0.1", "cyber-capacity 7"))
    run = capacity("survey", "submit", STRONG, sheet, broken, server=fresh_server)
    assert run.returncode == 6, run.stderr
    assert re.search(r"broken\.csv: row \d+, column G \(answer\): instrument_version: found \"7\"; allowed: 0\.1", run.stderr)
    assert len(fresh_api.list()) == 2


def test_no_cell_of_a_hostile_survey_is_a_formula(capacity, tmp_path):
    hostile = ["=cmd|'/c calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "x;=1+1", "a\n=1+1", 'a";"=1', "＝1"]
    answers = {f"LAW-0{number}": {"unknown": True, "comment": text} for number, text in enumerate(hostile, 1)}
    survey = {
        "instrumentId": "cyber-capacity", "instrumentVersion": "0.1", "stateCode": "XAA", "round": "2026-1",
        "agency": "=1+1", "comment": "=2+2", "answers": answers,
    }  # fmt: skip
    source = tmp_path / "hostile.json"
    source.write_text(json.dumps(survey))
    for separator in ("comma", "semicolon"):
        sheet = tmp_path / f"{separator}.csv"
        ran(capacity, "survey", "convert", source, sheet, "--separator", separator)
        # Also for a program that splits at something else and knows no quotes.
        for piece in re.split(r"[,;\t\r\n\"]", sheet.read_text(encoding="utf-8-sig")):
            assert not piece.startswith(tuple("=+-@＝＋－＠")), piece
        back = as_json(ran(capacity, "survey", "convert", sheet, "--format", "json"))
        assert [back["answers"][name]["comment"] for name in answers] == hostile
        assert back["agency"] == "=1+1" and back["comment"] == "=2+2"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_openpyxl_and_python_open_and_save_it(capacity, tmp_path, path):
    sheet = tmp_path / "state.csv"
    ran(capacity, "survey", "convert", path, sheet)
    wanted = ran(capacity, "survey", "convert", path, "--format", "json")
    for separator in ",;\t":
        for encoding in ("utf-8", "utf-8-sig"):
            again = through_openpyxl(sheet, tmp_path / "again.csv", separator, encoding)
            assert ran(capacity, "survey", "convert", again, "--format", "json") == wanted


# A test that is left out counts as failed (conftest.py), and LibreOffice is too large to be asked for: where it is
# missing, openpyxl and Python stand for spreadsheet programs.
if SOFFICE:

    @pytest.mark.parametrize("by_workbook", [False, True], ids=["csv", "xlsx"])
    @pytest.mark.parametrize("separator", [",", ";"])
    def test_libreoffice_opens_and_saves_it(capacity, tmp_path, by_workbook, separator):
        wanted = ran(capacity, "survey", "convert", MIDDLING, "--format", "json")
        sheet = tmp_path / "state.csv"
        name = {",": "comma", ";": "semicolon"}[separator]
        ran(capacity, "survey", "convert", MIDDLING, sheet, "--separator", name)
        again = through_libreoffice(sheet, tmp_path, by_workbook, separator)
        assert ran(capacity, "survey", "convert", again, "--format", "json") == wanted


@pytest.mark.parametrize(
    "content, words",
    [
        ("état;".encode("latin-1"), "not UTF-8 (line 1): letters with accents stand in another encoding"),
        ("section,id".encode("utf-16"), "is UTF-16"),
        (b"PK\x03\x04rest", "is a workbook"),
    ],
)
def test_other_encodings_are_refused_in_words(capacity, tmp_path, content, words):
    sheet = tmp_path / "state.csv"
    sheet.write_bytes(content)
    for verb in ("check", "convert"):
        run = capacity("survey", verb, sheet, *(["--format", "yaml"] if verb == "convert" else []))
        assert run.returncode == 3 and words in run.stderr and '"CSV UTF-8"' in run.stderr


def test_names_and_formats_go_together(capacity, tmp_path):
    for arguments in (
        ["init", "state.csv", "--format", "yaml"],
        ["init", "state.json"],
        ["convert", STRONG, "state.yaml", "--format", "csv"],
        ["convert", STRONG, "state.txt"],
    ):
        run = capacity("survey", *arguments)
        assert run.returncode == 2, run.stderr
        assert not list(capacity.folder.iterdir())
    ran(capacity, "survey", "convert", STRONG, "state.csv")
    before = (capacity.folder / "state.csv").read_bytes()
    run = capacity("survey", "convert", MIDDLING, "state.csv")
    assert run.returncode == 1 and "exists already" in run.stderr
    assert (capacity.folder / "state.csv").read_bytes() == before


def test_a_survey_with_faults_is_not_converted(capacity, tmp_path):
    sheet = tmp_path / "state.csv"
    sheet.write_text("section,id,answer\nsurvey,instrument,cyber-capacity 0.1\nsurvey,state_code,Xa\nLAW,LAW-01,7\n")
    run = capacity("survey", "convert", sheet, "--format", "yaml")
    assert run.returncode == 3 and run.stdout == ""
    assert "row 4, column C (answer)" in run.stderr and "row 3, column C (answer): state_code" in run.stderr
    shown = capacity("survey", "check", sheet, "--output", "json")
    cells = [violation.get("cell") for violation in json.loads(shown.stdout)["violations"]]
    assert shown.returncode == 3 and cells.count("C3") == cells.count("C4") == 1
