"""The due-diligence file of a requested technology, by the real CLI and by grpcio."""

import re
import stat

import html5lib
import pytest
from google.protobuf import json_format

from capacity.v1 import due_diligence_pb2, survey_pb2, transfer_pb2, transfer_service_pb2 as transfers
from people import Office
from refusal import code_of
from repository import SAMPLES
from running import as_json, ran
from survey_file import read_response

_, _, WEAK = SAMPLES
ITEM = 1  # mobile-unlock, counted from 0
HOSTILE = '<script>alert(1)</script> & "\u202e<img src=x onerror=alert(2)>'


@pytest.fixture(scope="module")
def decided(api):
    """Sample C, with a decision in hostile words."""
    assessment_id = api.submit(read_response(WEAK)).assessment_id
    decision = transfer_pb2.FlagDecision(
        rule_id="RF-07",
        status=transfer_pb2.FLAG_STATUS_MITIGATED,
        reason=HOSTILE,
        evidence=[survey_pb2.Evidence(title=HOSTILE, uri="https://example.org/<b>")],
    )
    request = transfers.DecideFlagRequest(assessment_id=assessment_id, item=ITEM, decision=decision)
    api.call(api.transfers.DecideFlag, request)
    return assessment_id


def file_of(client, assessment_id: str, item: int = ITEM, language: str = ""):
    request = transfers.GetDueDiligenceRequest(assessment_id=assessment_id, item=item, language_code=language)
    return client.call(client.transfers.GetDueDiligence, request).file


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_page_is_valid_and_needs_nothing_else(server, api, capacity, decided, language):
    page = ran(capacity, "technology", "file", decided, ITEM + 1, "--language", language, server=server)
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    assert tree.get("lang") == language
    assert not tree.findall(".//script") and not tree.findall(".//img") and not tree.findall(".//link")
    assert not re.search(r'(?:src|href)="|url\(|@import', page), "it asks for something from outside"
    assert page.count("&lt;script&gt;alert(1)") >= 1 and "<script" not in page
    for table in tree.findall(".//table"):
        assert table.find("caption") is not None and table.findall(".//th[@scope]")
    transfer = api.call(api.transfers.GetTransfer, transfers.GetTransferRequest(assessment_id=decided, item=ITEM)).transfer
    assert transfer.judgement.flags
    for flag in transfer.judgement.flags:
        assert flag.rule_id in page, f"{flag.rule_id} is missing"
        assert all(principle in page for principle in flag.principle_ids)
    # The same data gives the same page, but for the time at which it was made.
    again = ran(capacity, "technology", "file", decided, ITEM + 1, "--language", language, server=server)
    unmade = [re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d UTC", "", text) for text in (page, again)]
    assert unmade[0] == unmade[1]


def test_languages_differ(server, capacity, decided):
    pages = [
        ran(capacity, "technology", "file", decided, ITEM + 1, "--language", language, server=server)
        for language in ("en", "fr", "es")
    ]
    titles = [re.search(r"<h1[^>]*>(.*?)</h1>", page, re.DOTALL)[1] for page in pages]
    assert len(set(titles)) == 3


def test_french_has_its_space_before_a_colon(api, decided):
    words = file_of(api, decided, language="fr").changes.words
    assert words and all(re.search("\u00a0: ", word) and not re.search(r"[^\u00a0]: ", word) for word in words), words


def test_the_data_is_that_of_the_rpc(server, api, capacity, decided):
    printed = as_json(ran(capacity, "technology", "file", decided, ITEM + 1, "--format", "json", server=server))
    parsed = json_format.ParseDict(printed, due_diligence_pb2.DueDiligenceFile())
    found = file_of(api, decided)
    for message in (parsed, found):
        message.ClearField("create_time")
    assert parsed == found
    assert HOSTILE in [entry["event"]["decision"]["reason"] for entry in printed["trail"]]


def test_a_file_is_private_and_never_overwritten_unasked(server, capacity, decided):
    arguments = ("technology", "file", decided, ITEM + 1, "--to", "file.html")
    ran(capacity, *arguments, server=server)
    path = capacity.folder / "file.html"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    before = path.read_bytes()
    assert "--force" in ran(capacity, *arguments, server=server, status=1)
    assert path.read_bytes() == before
    ran(capacity, *arguments, "--force", server=server)
    ran(capacity, "technology", "file", decided, 99, server=server, status=1)


def test_it_is_for_those_who_may_read_the_response(api, decided):
    office = Office(api)
    agency = api.get(decided).agency
    assert file_of(api.of(office.token("analyst", agency)), decided).ByteSize() > 0
    assert code_of(lambda: file_of(api.of(office.token("reader", agency)), decided)) == "PERMISSION_DENIED"
    assert code_of(lambda: file_of(api.of(office.token("submitter", "agency-far")), decided)) == "NOT_FOUND"
    assert code_of(lambda: file_of(api, decided, item=77)) == "NOT_FOUND"
