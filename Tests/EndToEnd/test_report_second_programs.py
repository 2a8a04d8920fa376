"""Reports read by programs that nobody here wrote: openpyxl, Python's csv, zipfile and json, pypdf."""

import csv
import io
import json
import re
import shutil
import zipfile

import openpyxl
import pypdf
import pytest

from capacity.v1 import report_pb2 as reports, review_service_pb2 as reviews, survey_pb2
from people import Office
from repository import SAMPLES
from survey_file import read_response
from test_report import KINDS, chunks, request

FORMATS = ["HTML", "MARKDOWN", "CSV", "XLSX", "JSON"]
HOSTILE = ["=cmd|'/c calc'!A0", "+1+1", "-2+3", "@SUM(1+1)", "＝1+1", '=HYPERLINK("https://example.org")', "=1;=2"]


@pytest.fixture(scope="module")
def hostile(api):
    """A weak state that says everything in formulas, and is contested in formulas."""
    response = read_response(SAMPLES[2])
    response.agency = "=agency"
    response.comment = HOSTILE[0]
    for answer, text in zip(response.answers.values(), HOSTILE * 30):
        answer.comment = text
        for evidence in answer.evidence:
            evidence.title, evidence.note = text, text
    for asked, text in zip(response.technology_requests, HOSTILE * 30):
        asked.comment = text
    assessment = api.submit(response).assessment_id
    ministry = Office(api).ministry(response.state_code)
    ministry.call(ministry.reviews.StartReview, reviews.StartReviewRequest(assessment_id=assessment))
    answers = {
        key: survey_pb2.Answer(not_applicable=text, comment=text)
        for key, text in zip(sorted(response.answers), HOSTILE)
    }
    reply = reviews.ReplyToAssessmentRequest(assessment_id=assessment, answers=answers, statement="=statement")
    ministry.call(ministry.reviews.ReplyToAssessment, reply)
    return assessment


def made(api, kind: str, assessment_id: str, file_format: str, **fields) -> bytes:
    fields["kind"] = reports.ReportKind.Value("REPORT_KIND_" + kind.replace("-", "_").upper())
    fields["format"] = reports.ReportFormat.Value(f"REPORT_FORMAT_{file_format}")
    subject = "" if kind in ("comparison", "programming-brief") else assessment_id
    return b"".join(chunk.data for chunk in chunks(api, request(subject, **fields)))


def squeeze(text: str) -> str:
    """Without spaces: a PDF has places for words, not spaces between them."""
    return "".join(text.split())


def tables(document: dict) -> list[dict]:
    return [block["table"] for section in document["sections"] for block in section["blocks"] if "table" in block]


def csv_tables(archive: bytes) -> dict[str, list[list[str]]]:
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        assert files.testzip() is None
        texts = {name.removesuffix(".csv"): files.read(name).decode() for name in files.namelist()}
    return {name: list(csv.reader(io.StringIO(text, newline=""), strict=True)) for name, text in texts.items()}


def guarded(text: str) -> str:
    """An apostrophe before whatever begins a formula, also behind what some program splits rows at."""
    text = re.sub(r"(^|[\",;\t\r\n])('*)([=+\-@＝＋－＠])", r"\1\2'\3", text)
    return re.sub(r"^('*)([\t\r\n])", r"\1'\2", text)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("kind", KINDS)
def test_workbook_and_csv_hold_what_the_json_holds(api, hostile, kind, language):
    document = json.loads(made(api, kind, hostile, "JSON", language_code=language))
    workbook = openpyxl.load_workbook(io.BytesIO(made(api, kind, hostile, "XLSX", language_code=language)))
    separate = csv_tables(made(api, kind, hostile, "CSV", language_code=language))
    assert workbook.sheetnames == ["report"] + [table["id"] for table in tables(document)] == list(separate)
    assert tables(document)
    for table in tables(document):
        sheet, rows = workbook[table["id"]], separate[table["id"]]
        titles = [cell.value for cell in sheet[3]][: len(table["columns"])]
        assert titles == [column["title"] for column in table["columns"]]
        assert rows[0][: len(titles)] == [column["id"] for column in table["columns"]]
        assert sheet.max_row == 3 + len(table["rows"]) and len(rows) == 1 + len(table["rows"])
        for number, wanted in enumerate(table["rows"]):
            cells = sheet[4 + number]
            for column, (cell, text, value) in enumerate(zip(cells, rows[1 + number], wanted.values())):
                where = f"{table['id']}, row {number}, column {column}"
                is_figure = table["columns"][column]["type"] == "number"
                if isinstance(value, dict):
                    assert cell.value == value["missing"], where
                    assert text == ("" if is_figure else value["missing"]), where
                elif isinstance(value, str):
                    assert (cell.value or "") == value.replace("\r\n", "\n"), where
                    assert text == guarded(value), where
                else:
                    # The workbook format writes 16 digits, one fewer than some figures have.
                    assert cell.data_type == "n" and cell.value == pytest.approx(value, rel=1e-15), where
                    assert float(text) == value, where


@pytest.mark.parametrize("kind", KINDS)
def test_no_cell_is_a_formula(api, hostile, kind):
    workbook = openpyxl.load_workbook(io.BytesIO(made(api, kind, hostile, "XLSX")))
    for sheet in workbook:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in "sn" and cell.hyperlink is None, f"{sheet.title} {cell.coordinate}"
    for name, rows in csv_tables(made(api, kind, hostile, "CSV")).items():
        for text in (cell for row in rows for cell in row):
            if text.startswith(tuple("=+-@\t\r\n＝＋－＠")):
                float(text)
            assert not re.search(r"[\",;\t\r\n][=+\-@＝＋－＠]", text), "another program splits rows there"


def test_the_hostile_texts_are_there_to_be_read(api, hostile):
    profile = json.dumps(json.loads(made(api, "state-profile", hostile, "JSON")), ensure_ascii=False)
    assert "=agency" in profile
    sheets = openpyxl.load_workbook(io.BytesIO(made(api, "state-profile", hostile, "XLSX")))
    texts = [str(cell.value) for sheet in sheets for row in sheet.iter_rows() for cell in row]
    for text in ("=agency", HOSTILE[0], HOSTILE[5]):
        assert any(text in shown for shown in texts), text


def test_figures_are_those_of_the_scorecard(api, hostile):
    scorecard = api.scorecard(assessment_id=hostile)
    themes = {theme.theme_id: theme for theme in scorecard.themes}
    workbook = openpyxl.load_workbook(io.BytesIO(made(api, "state-profile", hostile, "XLSX")))
    document = json.loads(made(api, "state-profile", hostile, "JSON"))
    separate = csv_tables(made(api, "state-profile", hostile, "CSV"))
    compared = 0
    for table in tables(document):
        ids = [column["id"] for column in table["columns"]]
        if not {"theme", "score", "coverage"} <= set(ids):
            continue
        for number, row in enumerate(table["rows"]):
            theme = themes.get(row["theme"].split()[0])
            if theme is None:
                continue
            # Levels run from 0 to 4 and shares to 100 %; the wire has 0 to 1.
            wanted = {"score": 4 * theme.score, "low": 4 * theme.low, "high": 4 * theme.high, "gap": 4 * theme.gap}
            wanted |= {"p5": 4 * theme.interval.p5, "p95": 4 * theme.interval.p95}
            wanted |= {name: 100 * getattr(theme, name) for name in ("coverage", "unknown_share", "withheld_share")}
            for name, figure in wanted.items():
                if name not in ids or isinstance(row[name], dict):
                    continue
                at = ids.index(name)
                shown = workbook[table["id"]].cell(4 + number, at + 1).value
                for found in (row[name], shown, float(separate[table["id"]][1 + number][at])):
                    assert found == pytest.approx(figure, rel=1e-12, abs=1e-12), f"{row['theme']} {name}"
                    compared += 1
    assert compared >= 12 * 9 * 3, compared


@pytest.mark.parametrize("file_format", FORMATS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_same_bytes_twice(api, hostile, kind, file_format):
    assert made(api, kind, hostile, file_format) == made(api, kind, hostile, file_format)


@pytest.mark.skipif(not shutil.which("weasyprint"), reason="weasyprint is not installed")
@pytest.mark.parametrize("kind", KINDS)
def test_a_pdf_says_what_the_page_says(api, hostile, kind):
    content = made(api, kind, hostile, "PDF", language_code="fr")
    document = json.loads(made(api, kind, hostile, "JSON", language_code="fr"))
    pdf = pypdf.PdfReader(io.BytesIO(content), strict=True)
    squeezed = squeeze("".join(page.extract_text() for page in pdf.pages))
    for section in document["sections"]:
        assert squeeze(section["title"]) in squeezed, section["title"]
    assert pdf.metadata.title and document["title"] in pdf.metadata.title
    assert pdf.trailer["/Root"].get("/Lang") == "fr"
    assert not any("/AA" in page or "/JS" in str(page.get("/Annots", "")) for page in pdf.pages)
    assert content == made(api, kind, hostile, "PDF", language_code="fr")
