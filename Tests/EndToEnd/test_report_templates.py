"""Looks of reports: folders of the client, names of the server, faults with file and line."""

import hashlib

import pytest

from capacity.v1 import report_pb2 as reports
from refusal import code_of, refused
from repository import SAMPLES
from running import ran
from survey_file import read_response
from test_report import chunks, request


@pytest.fixture(scope="module")
def weak(api):
    return api.submit(read_response(SAMPLES[2])).assessment_id


def page(capacity, server, weak, *more, status=0) -> str:
    asked = ("report", "make", "state-profile", "--assessment", weak, "--language", "en", "-o", "-")
    return ran(capacity, *asked, *more, server=server, status=status)


def test_a_folder_to_begin_with_and_a_look_of_ones_own(server, capacity, weak):
    assert "brand.yaml" in ran(capacity, "report", "template", "look")
    look = capacity.folder / "look"
    plain = page(capacity, server, weak)
    (look / "brand.yaml").unlink()
    assert page(capacity, server, weak, "--template", "./look") == plain, "our own templates gave another page"
    (look / "brand.yaml").write_text("name: Agency <One>\nlogo: logo.svg\n")
    (look / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    (look / "foot.mustache").write_text("<footer>{{tlp}} of {{title}}</footer></body></html>\n")
    own = page(capacity, server, weak, "--template", "./look")
    assert "Agency &lt;One&gt;" in own and "<footer>TLP:AMBER of State profile" in own
    assert 'src="data:image/svg+xml;base64,' in own


def test_faults_are_told_with_file_and_line(server, capacity, weak):
    look = capacity.folder / "look"
    look.mkdir()
    (look / "foot.mustache").write_text("one\n{{titel}}\n{{> nothing}}\n")
    (look / "brand.yaml").write_text("name: x\naccent: red\n")
    told = page(capacity, server, weak, "--template", "./look", status=1)
    for words in ("foot.mustache:2: no report has a titel", "foot.mustache:3: there is no template nothing", "brand.yaml:2: accent"):
        assert words in told
    assert "no folder" in page(capacity, server, weak, "--template", "./none", status=1)
    page(capacity, server, weak, "--template", "./look", "--format", "json", status=2)


def test_the_operators_looks_are_named(server, api, capacity, weak):
    asked = request(weak, template="ministry")
    assert "template" in refused(lambda: chunks(api, asked)).details()
    look = server.data / "templates" / "ministry"
    look.mkdir(parents=True)
    (look / "brand.yaml").write_text("name: Ministry of Reports\n")
    content = b"".join(chunk.data for chunk in chunks(api, asked))
    assert b"Ministry of Reports" in content
    assert chunks(api, asked)[-1].digest == hashlib.sha256(content).hexdigest()
    assert "Ministry of Reports" in page(capacity, server, weak, "--template", "ministry")
    error = refused(lambda: chunks(api, request(weak, template="other")))
    assert error.code().name == "INVALID_ARGUMENT" and "ministry" in error.details()
    for name in ("../ministry", "/etc", ".", "Ministry", "ministry/"):
        assert code_of(lambda: chunks(api, request(weak, template=name))) == "INVALID_ARGUMENT"
    csv = request(weak, template="ministry", format=reports.REPORT_FORMAT_CSV)
    assert code_of(lambda: chunks(api, csv)) == "INVALID_ARGUMENT"
    (look / "foot.mustache").write_text("{{> foot}}")
    error = refused(lambda: chunks(api, asked))
    assert error.code().name == "FAILED_PRECONDITION" and "foot.mustache:1" in error.details()
    (look / "foot.mustache").unlink()
