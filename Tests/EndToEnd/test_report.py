"""Reports by the real CLI and by grpcio: pieces, digest, validity, audiences, refusals."""

import hashlib
import re
import shutil
import stat
import subprocess

import html5lib
import pytest

from capacity.v1 import cohort_pb2, report_pb2 as reports
from people import Office
from refusal import code_of, refused
from repository import SAMPLES
from running import ran
from survey_file import read_response

LANGUAGES = ["en", "fr", "es"]
KINDS = ["state-profile", "comparison", "programming-brief", "due-diligence", "treaty-readiness"]


@pytest.fixture(scope="module")
def weak(api):
    """A weak sample with requested technologies."""
    return api.submit(read_response(SAMPLES[2])).assessment_id


def about(kind: str, assessment_id: str) -> list:
    if kind in ("comparison", "programming-brief"):
        return []
    return ["--assessment", assessment_id] + (["--item", 2] if kind == "due-diligence" else [])


def request(assessment_id: str = "", **fields):
    defaults = {
        "kind": reports.REPORT_KIND_STATE_PROFILE,
        "format": reports.REPORT_FORMAT_HTML,
        "language_code": "en",
    }
    return reports.GenerateReportRequest(assessment_id=assessment_id, **(defaults | fields))


def chunks(client, asked) -> list:
    return list(client.call(client.reports.GenerateReport, asked))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_a_valid_page_that_needs_nothing_else(server, capacity, weak, kind, language):
    arguments = ("report", "make", kind, *about(kind, weak), "--language", language, "-o", "-")
    page = ran(capacity, *arguments, server=server)
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    assert tree.get("lang") == language
    for tag in ("script", "img", "link", "iframe"):
        assert not tree.findall(f".//{tag}")
    assert not re.search(r'(?:src|href)="|@import|url\((?!#)', page), "it asks for something from outside"
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    for table in tree.findall(".//table"):
        assert table.find("caption") is not None and table.findall(".//th[@scope]")
    # A table stands beside every chart.
    assert len(tree.findall(".//table")) >= len(tree.findall(".//figure"))
    assert page == ran(capacity, *arguments, server=server), "the same data gave other bytes"
    if tidy := shutil.which("tidy"):
        told = subprocess.run([tidy, "-e", "-q"], input=page, capture_output=True, text=True).stderr.splitlines()
        # It knows few of SVG's attributes.
        assert not [line for line in told if "proprietary attribute" not in line]


def sentences(page: str) -> set:
    """Texts of four words or more, but for those that say that they are in English."""
    tree = html5lib.HTMLParser(namespaceHTMLElements=False).parse(page)
    found = set()

    def look(element):
        if element.tag in ("style", "head") or (element.tag != "html" and element.get("lang") == "en"):
            return
        for text in (element.text or "", *(child.tail or "" for child in element)):
            # Ids, digests, names of treaties and codes of states are no words of a language.
            words = re.findall(r"(?<!\S)[^\W\d_]{2,}(?=[\s,.;:?]|$)", text)
            if sum(not word.isupper() for word in words) >= 4:
                found.add(" ".join(text.split()))
        for child in element:
            look(child)

    look(tree)
    return found


@pytest.mark.parametrize("language", ["fr", "es"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_english_sentence_stands_in_another_language(server, capacity, weak, kind, language):
    pages = [
        ran(capacity, "report", "make", kind, *about(kind, weak), "--language", tag, "-o", "-", server=server)
        for tag in ("en", language)
    ]
    english, other = map(sentences, pages)
    assert len(other) > 10
    # What the agency wrote is nobody's to translate.
    written = {item.comment for item in read_response(SAMPLES[2]).technology_requests}
    assert (english & other) - written == set()


def test_pieces_name_digest_and_size(api, weak):
    first, *middle, last = chunks(api, request(weak))
    content = b"".join(chunk.data for chunk in middle)
    assert first.name == f"state-profile-{weak}-en.html"
    assert first.media_type == "text/html; charset=utf-8"
    assert all(0 < len(chunk.data) <= 64 << 10 for chunk in middle)
    assert last.size == len(content)
    assert last.digest == hashlib.sha256(content).hexdigest()


def test_several_formats_go_into_a_folder_and_are_private(server, capacity, weak):
    arguments = ("report", "make", "state-profile", "--assessment", weak, "--format", "html,md", "-o", "out/")
    ran(capacity, *arguments, server=server)
    files = sorted((capacity.folder / "out").iterdir())
    assert [file.name for file in files] == [f"state-profile-{weak}-en.{end}" for end in ("html", "md")]
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)
    assert "--force" in ran(capacity, *arguments, server=server, status=1)
    ran(capacity, *arguments, "--force", server=server)


def test_the_public_gets_what_is_clear_alone(api, server, capacity, weak):
    public = request(weak, audience=reports.AUDIENCE_PUBLIC)
    assert code_of(lambda: chunks(api, public)) == "FAILED_PRECONDITION"
    ran(capacity, "assessment", "label", weak, "--tlp", "clear", server=server)
    assert code_of(lambda: chunks(api, public)) == "FAILED_PRECONDITION", "clear, and not published"
    Office(api).publish(weak)
    page = b"".join(chunk.data for chunk in chunks(api, public)).decode()
    assert "TLP:CLEAR" in page and "Variant for the public" in page


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"language_code": ""}, "language_code"),
        ({"language_code": "de"}, "language_code"),
        ({"format": reports.REPORT_FORMAT_UNSPECIFIED}, "format"),
        ({"kind": 0}, "kind"),
        ({"audience": 77}, "audience"),
        ({"cohort": cohort_pb2.Cohort(state_codes=["XAA"])}, "assessment_id"),
    ],
)
def test_faults_are_named(api, weak, fields, field):
    error = refused(lambda: chunks(api, request(weak, **fields)))
    assert error.code().name == "INVALID_ARGUMENT" and field in error.details()


def test_who_may_not_see_it_is_told_that_it_is_not_there(api, weak):
    office = Office(api)
    fresh = api.submit(read_response(SAMPLES[0])).assessment_id
    far = api.of(office.token("submitter", "agency-far"))
    for audience in (reports.AUDIENCE_INTERNAL, reports.AUDIENCE_PUBLIC):
        assert code_of(lambda: chunks(far, request(fresh, audience=audience))) == "NOT_FOUND"
    reader = api.of(office.token("reader", api.get(fresh).agency))
    assert code_of(lambda: chunks(reader, request(fresh))) == "NOT_FOUND", "readers see what is published"
    office.publish(fresh)
    assert chunks(reader, request(fresh))
    assert code_of(lambda: chunks(far, request(fresh))) == "NOT_FOUND", "published, and not for other agencies"
    signed = request(fresh, kind=reports.REPORT_KIND_DUE_DILIGENCE)
    assert code_of(lambda: chunks(reader, signed)) == "PERMISSION_DENIED"
    office.label(fresh, "CLEAR")
    assert chunks(reader, request(fresh, audience=reports.AUDIENCE_PUBLIC))
    signed.audience = reports.AUDIENCE_PUBLIC
    assert code_of(lambda: chunks(reader, signed)) == "PERMISSION_DENIED"


def test_usage_is_checked_before_a_server_is_called(capacity):
    for arguments in (
        ("state-profile",),
        ("comparison", "--state", "XAA"),
        ("due-diligence", "--state", "XAA"),
        ("state-profile", "--state", "XAA", "--format", "doc"),
        ("state-profile", "--state", "XAA", "--item", 1),
    ):
        ran(capacity, "report", "make", *arguments, status=2)
    assert all(kind in ran(capacity, "report", "kinds") for kind in KINDS)
