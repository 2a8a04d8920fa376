"""What reports refuse, and what hostile texts do in them: nothing."""

import io
import zipfile

import html5lib
import pytest

from capacity.v1 import cohort_pb2, report_pb2 as reports
from people import Office
from refusal import code_of, refused
from repository import SAMPLES
from survey_file import read_response
from test_report import chunks, request

HOSTILE = '<script>alert(1)</script>=1+1|[x](javascript:alert(2))\u202e<img src=x onerror=alert(3)>'
DUE_DILIGENCE = {"kind": reports.REPORT_KIND_DUE_DILIGENCE}
READINESS = {"kind": reports.REPORT_KIND_TREATY_READINESS}
COMPARISON = {"kind": reports.REPORT_KIND_COMPARISON}


@pytest.fixture(scope="module")
def weak(api):
    return api.submit(read_response(SAMPLES[2])).assessment_id


def group(*codes: str):
    return cohort_pb2.Cohort(state_codes=codes)


@pytest.mark.parametrize(
    ("fields", "code", "word"),
    [
        ({"assessment_id": ""}, "INVALID_ARGUMENT", "assessment_id"),
        ({"assessment_id": "", "cohort": group("XAA", "XBB")}, "INVALID_ARGUMENT", "assessment_id"),
        ({"assessment_id": "01ARZ3NDEKTSV4RRFFQ69G5FAV"}, "NOT_FOUND", "01ARZ3NDEKTSV4RRFFQ69G5FAV"),
        ({"assessment_id": "", "cohort": group("XZZ")}, "NOT_FOUND", "XZZ"),
        ({"profile_id": "nobody's"}, "INVALID_ARGUMENT", "profile_id"),
        ({"format": 99}, "INVALID_ARGUMENT", "format"),
        ({"kind": 99}, "INVALID_ARGUMENT", "kind"),
        ({"language_code": "EN"}, "INVALID_ARGUMENT", "language_code"),
        (DUE_DILIGENCE | {"item": 99}, "NOT_FOUND", "99"),
        (DUE_DILIGENCE | {"cohort": group("XCC")}, "INVALID_ARGUMENT", "cohort"),
        (DUE_DILIGENCE | {"assessment_id": ""}, "INVALID_ARGUMENT", "assessment_id"),
        (READINESS | {"framework_id": "none"}, "INVALID_ARGUMENT", "framework_id"),
        (COMPARISON | {"assessment_id": "", "cohort": group("XZY")}, "NOT_FOUND", "no state of this group"),
    ],
)
def test_every_fault_is_named(api, weak, fields, code, word):
    error = refused(lambda: chunks(api, request(**({"assessment_id": weak} | fields))))
    assert (error.code().name, word in error.details()) == (code, True), error.details()


def test_a_report_needs_a_token(api, weak):
    assert code_of(lambda: list(api.reports.GenerateReport(request(weak), timeout=60))) == "UNAUTHENTICATED"


def test_a_comparison_rests_on_what_its_reader_may_see(api):
    office = Office(api)
    near, far = api.of(office.token("analyst", "agency-near")), api.of(office.token("analyst", "agency-distant"))
    office.state("XTP")
    response = read_response(SAMPLES[0])
    response.state_code, response.agency = "XTP", ""
    there = api.of(office.token("submitter", "agency-near")).submit(response).assessment_id
    asked = request(cohort=group("XTP"), **COMPARISON)
    assert there in b"".join(chunk.data for chunk in chunks(near, asked)).decode()
    assert code_of(lambda: chunks(far, asked)) == "NOT_FOUND"


def test_hostile_texts_are_shown_and_never_acted_on(api):
    office = Office(api)
    office.state("XTH")
    response = read_response(SAMPLES[2])
    response.state_code = "XTH"
    for technology in response.technology_requests:
        technology.comment = HOSTILE
    there = api.submit(response).assessment_id

    def made(format_: int) -> bytes:
        asked = request(there, format=format_, item=0, **DUE_DILIGENCE)
        return b"".join(chunk.data for chunk in chunks(api, asked))

    page = made(reports.REPORT_FORMAT_HTML).decode()
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    assert not tree.findall(".//script") and not tree.findall(".//img")
    assert "&lt;script&gt;" in page and "\u202e" not in page
    markdown = made(reports.REPORT_FORMAT_MARKDOWN).decode()
    assert "<script" not in markdown and "\u202e" not in markdown
    assert r"\|\[x\](javascript" in markdown and "[x](" not in markdown.replace(r"\[x\](", "")
    with zipfile.ZipFile(io.BytesIO(made(reports.REPORT_FORMAT_XLSX))) as files:
        sheets = [files.read(name).decode() for name in files.namelist() if "worksheets/" in name]
    assert not any("<f>" in sheet or "<hyperlink" in sheet for sheet in sheets)
    assert b"<script" not in made(reports.REPORT_FORMAT_JSON)
