"""The reference that the HTTP door serves: every method, who may call it, and a line with curl that works as it stands."""

import html
import json
import os
import re
import subprocess

import html5lib
import pytest
from google.protobuf.descriptor_pool import Default

from capacity.v1 import access_pb2, admin_service_pb2 as admin, report_service_pb2  # noqa: F401
from api import Api
from conftest import serving
from connect_frames import END
from http_door import Door
from people import Office
from small import small_response
from test_http_door import SERVICES

PAGES = [f"{service}Service" for service in (*SERVICES, "Report")]
METHODS = {
    f"{page}/{method.name}": method
    for page in PAGES
    for method in Default().FindServiceByName(f"capacity.v1.{page}").methods
}
SAMPLE_ID = "01JZ0000000000000000000000"
# What a line may be told that is no fault of the line: the example names what is not there, or was done by a line before.
MAY_BE_TOLD = {"not_found", "already_exists", "failed_precondition", "aborted", "permission_denied"}


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """One for these tests alone: the lines retire and revoke."""
    yield from serving(tmp_path_factory.mktemp("reference"))


@pytest.fixture(scope="module")
def api(server):
    client = Api(server)
    yield client
    client.close()


@pytest.fixture(scope="module")
def door(server):
    return Door(server)


@pytest.fixture(scope="module")
def lines(door) -> dict[str, str]:
    """The command of each method, from the pages."""
    found = {}
    for page in PAGES:
        text = door.get(f"/reference/{page}").text
        parts = re.split(r'<h2 id="(\w+)">', text.split("<h2>Messages</h2>")[0])[1:]
        for name, part in zip(parts[::2], parts[1::2], strict=True):
            (line,) = re.findall(r"<pre>(.*?)</pre>", part, re.DOTALL)
            found[f"{page}/{name}"] = html.unescape(line)
    return found


def test_every_method_has_a_line(lines):
    assert set(lines) == set(METHODS)


@pytest.mark.parametrize("path", ["/reference", *(f"/reference/{page}" for page in PAGES)])
def test_a_page_is_valid_needs_no_script_and_leads_somewhere(door, path):
    answer = door.get(path)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    page = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(answer.text)
    names = [element.get("id") for element in page.iter() if element.get("id")]
    assert len(names) == len(set(names))
    assert not list(page.iter("script")) and not [element for element in page.iter() if element.get("style")]
    assert page.find("head/title").text and page.find("body/main/h1").text
    for link in page.iter("a"):
        address = link.get("href")
        if address.startswith("#"):
            assert address[1:] in names, address
        elif address.startswith("/"):
            assert door.get(address.split("#")[0]).status_code == 200, address
    for link in page.iter("link"):
        assert door.get(link.get("href")).headers["Content-Type"] == "text/css; charset=utf-8"
    packed = door.get(path, headers={"Accept-Encoding": "gzip"})
    assert int(packed.headers["Content-Length"]) < 30_000, "small on the wire"
    again = door.get(path, headers={"If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("path", ["/reference/", "/reference/NoService", "/referencex", "/reference/AdminService/"])
def test_there_is_no_other_page(door, path):
    assert door.get(path).status_code == 404


def test_it_says_who_may_call_as_the_server_decides(api, door):
    text = door.get("/reference").text
    roles = {"ROLE_SUBMITTER": "submitter", "ROLE_COUNTERPART": "counterpart", "ROLE_READER": "reader",
             "ROLE_ANALYST": "analyst", "ROLE_ADMIN": "admin"}  # fmt: skip
    rules = {rule.method: rule for rule in api.call(api.admin.ListAccessRules, admin.ListAccessRulesRequest()).rules}
    rows = re.findall(r'<a href="/reference/(\w+)#(\w+)">\w+</a></th><td>([^<]*)</td>', text)
    assert {f"{page}/{name}" for page, name, _ in rows} == set(METHODS)
    for page, name, said in rows:
        allowed = {roles[access_pb2.Role.Name(role)] for role in rules[f"capacity.v1.{page}/{name}"].roles}
        expected = {"every role"} if len(allowed) == len(roles) else allowed or {"anyone", "without a token"}
        assert set(said.split(", ")) == expected, name


@pytest.fixture(scope="module")
def stored(api) -> str:
    """The assessment that the lines ask about."""
    office = Office(api)
    office.state("XAA")
    return api.submit(small_response("XAA", "2029-1", answers={"HRS-01": {"level": 3, "evidence_grade": "E2"}})).assessment_id


# What changes something comes last, and what ends something at the very end.
def order(name: str) -> tuple:
    verb = METHODS[name].name
    reads = METHODS[name].GetOptions().idempotency_level == 1
    ends = verb.startswith(("Retire", "Revoke", "Withdraw", "Erase", "End", "SignOut"))
    return (not reads, ends, name)


@pytest.mark.parametrize("name", sorted(METHODS, key=order))
def test_a_line_works_as_it_stands(server, door, lines, stored, name):
    line = lines[name].replace(SAMPLE_ID, stored)
    script = (
        'token="Authorization: Bearer $(cat "$CAPACITY_DATA/owner.token")"\n'
        'door="http://$(cat "$CAPACITY_DATA/http-address")"\n' + line
    )
    ran = subprocess.run(
        ["bash", "-c", script], env=os.environ | {"CAPACITY_DATA": str(server.data)}, capture_output=True, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    if METHODS[name].server_streaming:
        frames = frames_of(ran.stdout)
        assert frames[-1][0] & END
        told = json.loads(frames[-1][1]).get("error", {}).get("code")
        assert len(frames) > 1 or told in MAY_BE_TOLD, "a message, or why there is none"
        return
    answer = json.loads(ran.stdout)
    if "code" in answer and "message" in answer:
        told = MAY_BE_TOLD | ({"unauthenticated"} if name.endswith("/ExchangeSignInCode") else set())
        assert answer["code"] in told, answer


def frames_of(content: bytes) -> list[tuple[int, bytes]]:
    frames = []
    while content:
        flags, length = content[0], int.from_bytes(content[1:5], "big")
        frames.append((flags, content[5 : 5 + length]))
        content = content[5 + length :]
    return frames
