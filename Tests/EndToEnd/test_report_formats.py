"""Reports as CSV, workbooks, JSON and PDF, by the real CLI, by grpcio and through the HTTP door."""

import base64
import csv
import hashlib
import io
import json
import re
import shutil
import stat
import struct
import subprocess
import zipfile

import pytest
import requests

from capacity.v1 import report_pb2 as reports, review_service_pb2 as reviews, survey_pb2
from capacity_server import CapacityServer
from http_door import TIMEOUT, Door
from people import Office
from repository import SAMPLES
from running import ran
from small import small_response
from survey_file import read_response
from test_report import KINDS, about, chunks, request

needs_weasyprint = pytest.mark.skipif(not shutil.which("weasyprint"), reason="weasyprint is not installed")


@pytest.fixture(scope="module")
def weak(api):
    return api.submit(read_response(SAMPLES[2])).assessment_id


def fetched(client, asked) -> tuple:
    """Head of the stream, and the file that it carried whole."""
    first, *middle, last = chunks(client, asked)
    content = b"".join(chunk.data for chunk in middle)
    assert (last.size, last.digest) == (len(content), hashlib.sha256(content).hexdigest())
    return first, content


@pytest.mark.parametrize("kind", KINDS)
def test_the_formats_say_the_same(api, kind, weak):
    fields = {"kind": reports.ReportKind.Value("REPORT_KIND_" + kind.replace("-", "_").upper())}
    subject = "" if kind in ("comparison", "programming-brief") else weak
    as_json = json.loads(fetched(api, request(subject, format=reports.REPORT_FORMAT_JSON, **fields))[1])
    tables = [
        block["table"] for section in as_json["sections"] for block in section["blocks"] if "table" in block
    ]
    head, archive = fetched(api, request(subject, format=reports.REPORT_FORMAT_CSV, **fields))
    assert (head.media_type, head.name.endswith(".csv.zip")) == ("application/zip", True)
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        assert files.namelist() == ["report.csv"] + [f"{table['id']}.csv" for table in tables]
        for table in tables:
            rows = list(csv.reader(io.StringIO(files.read(f"{table['id']}.csv").decode())))
            ids = [column["id"] for column in table["columns"]]
            assert rows[0][: len(ids)] == ids and len(rows) == 1 + len(table["rows"])
            for row, values in zip(rows[1:], table["rows"], strict=True):
                for text, (name, value) in zip(row, values.items()):
                    if isinstance(value, float | int):
                        assert float(text) == value, f"{table['id']} {name}"
    head, workbook = fetched(api, request(subject, format=reports.REPORT_FORMAT_XLSX, **fields))
    assert head.media_type.endswith("spreadsheetml.sheet")
    with zipfile.ZipFile(io.BytesIO(workbook)) as files:
        names = files.read("xl/workbook.xml").decode()
    assert all(f'name="{table["id"]}"' in names for table in tables)
    assert as_json["label"].startswith("TLP:")


def test_csv_goes_into_a_folder_of_its_own_or_stays_a_zip(server, capacity, weak):
    asked = ("report", "make", "state-profile", "--assessment", weak, "--language", "en")
    ran(capacity, *asked, "--format", "csv,json", "-o", "out/", server=server)
    folder = capacity.folder / "out" / f"state-profile-{weak}-en"
    names = sorted(file.name for file in folder.iterdir())
    assert {"report.csv", "domains.csv", "needs.csv", "digests.csv"} <= set(names)
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in folder.iterdir())
    assert "--force" in ran(capacity, *asked, "--format", "csv", "-o", "out/", server=server, status=1)
    ran(capacity, *asked, "--format", "csv", "-o", "one.zip", server=server)
    with zipfile.ZipFile(capacity.folder / "one.zip") as files:
        assert sorted(files.namelist()) == names
        assert files.read("needs.csv") == (folder / "needs.csv").read_bytes()


@needs_weasyprint
def test_a_pdf_carries_its_label_on_each_page_and_is_the_same_twice(server, capacity, weak):
    asked = ("report", "make", "state-profile", "--assessment", weak, "--language", "fr", "--format", "pdf")
    ran(capacity, *asked, "-o", "one.pdf", server=server)
    ran(capacity, *asked, "-o", "two.pdf", server=server)
    first = (capacity.folder / "one.pdf").read_bytes()
    assert first.startswith(b"%PDF-") and first == (capacity.folder / "two.pdf").read_bytes()
    shown = subprocess.run(
        ["pdftotext", "-layout", capacity.folder / "one.pdf", "-"], capture_output=True, text=True, check=True
    ).stdout
    pages = shown.rstrip("\f").split("\f")
    assert len(pages) > 2 and all("TLP:AMBER" in page for page in pages)


@needs_weasyprint
@pytest.mark.parametrize("kind", KINDS)
def test_paper_has_rules_and_colours_and_no_empty_page(server, capacity, weak, kind):
    asked = ("report", "make", kind, *about(kind, weak), "--language", "en", "--format", "html,pdf", "-o", "paper/")
    ran(capacity, *asked, "--force", server=server)
    (page,) = (capacity.folder / "paper").glob(f"{kind}*.html")
    # Without --quiet it tells each declaration that it does not take. What screens alone need may go.
    told = subprocess.run(["weasyprint", page, "/dev/null"], capture_output=True, text=True, check=True).stderr
    ignored = re.findall(r"Ignored `([a-z-]+):", told)
    assert not [name for name in ignored if re.match("border|background|margin|padding|color$|font|break|text-align", name)]
    shown = subprocess.run(
        ["pdftotext", "-layout", page.with_suffix(".pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    pages = shown.rstrip("\f").split("\f")
    for number, text in enumerate(pages, 1):
        lines = [squeezed for line in text.splitlines() if (squeezed := "".join(line.split()))]
        # A heading alone would be three: label, heading, number of the page.
        assert len(lines) > 4 and lines[0] == "TLP:AMBER" and lines[-1] == f"{number}/{len(pages)}", text


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    """A server that finds no program to print with."""
    server = CapacityServer(tmp_path_factory.mktemp("bare") / "data", environment={"PATH": "/nonexistent"}).start()
    yield server
    server.stop()


@needs_weasyprint
def test_where_the_server_cannot_print_the_client_does(bare, capacity, monkeypatch):
    ran(capacity, "survey", "submit", SAMPLES[0], server=bare)
    state = read_response(SAMPLES[0]).state_code
    asked = ("report", "make", "state-profile", "--state", state, "--language", "en", "--format", "pdf", "-o")
    ran(capacity, *asked, "here.pdf", server=bare)
    assert (capacity.folder / "here.pdf").read_bytes().startswith(b"%PDF-")
    monkeypatch.setenv("PATH", "/nonexistent")
    told = ran(capacity, *asked, "nowhere.pdf", server=bare, status=1)
    assert "neither weasyprint nor chromium" in told and "apt-get install weasyprint" in told
    assert not (capacity.folder / "nowhere.pdf").exists()


def frames(content: bytes) -> list:
    """The messages of a Connect stream: flags, length, JSON."""
    found = []
    while content:
        flags, size = struct.unpack(">BI", content[:5])
        found.append((flags, json.loads(content[5 : 5 + size])))
        content = content[5 + size :]
    return found


def test_the_http_door_streams_the_same_pieces(api, server, weak):
    asked = {"kind": "REPORT_KIND_STATE_PROFILE", "assessmentId": weak, "format": "REPORT_FORMAT_JSON", "languageCode": "es"}
    text = json.dumps(asked).encode()
    door = Door(server)
    answer = requests.post(
        f"{door.url}/capacity.v1.ReportService/GenerateReport",
        data=struct.pack(">BI", 0, len(text)) + text,
        headers=door.headers({"Content-Type": "application/connect+json"}),
        timeout=TIMEOUT,
    )
    assert answer.status_code == 200, answer.text
    *messages, (flags, end) = frames(answer.content)
    assert flags == 2 and "error" not in end
    content = b"".join(base64.b64decode(message.get("data", "")) for _, message in messages)
    over_grpc = fetched(api, request(weak, format=reports.REPORT_FORMAT_JSON, language_code="es"))[1]
    assert content == over_grpc
    assert messages[-1][1]["digest"] == hashlib.sha256(content).hexdigest()


def test_contested_answers_stand_beside_each_other(api, server, capacity):
    office = Office(api)
    office.state("XTA")
    there = api.submit(small_response("XTA", "2031-1", tlp="clear")).assessment_id
    ministry = office.ministry("XTA")
    answer = survey_pb2.Answer(not_applicable="a reason of the ministry's own")
    reply = reviews.ReplyToAssessmentRequest(assessment_id=there, answers={"LAW-01": answer}, statement="not so")
    ministry.call(ministry.reviews.StartReview, reviews.StartReviewRequest(assessment_id=there))
    ministry.call(ministry.reviews.ReplyToAssessment, reply)
    page = fetched(ministry, request(there))[1].decode()
    assert "Two views" in page and "a reason of the ministry" in page
    validate = reviews.ValidateAssessmentRequest(assessment_id=there, confirm_rest=True)
    ministry.call(ministry.reviews.ValidateAssessment, validate)
    api.call(api.reviews.PublishAssessment, reviews.PublishAssessmentRequest(assessment_id=there))
    public = fetched(api, request(there, audience=reports.AUDIENCE_PUBLIC))[1].decode()
    assert "Two views" in public and "LAW-01" in public
    assert "a reason of the ministry" not in public and "ministry of XTA" not in public
