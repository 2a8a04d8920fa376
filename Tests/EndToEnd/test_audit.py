"""The log of all changes: its chain reckoned a second time, in Python, and with what somebody may do to an export."""

import base64
import copy
import hashlib
import json

import grpc
import pytest

from capacity.v1 import admin_service_pb2 as admin, assessment_service_pb2 as assessments, audit_pb2
from http_door import Door
from people import Office, label_request
from refusal import refused
from running import ran
from small import small_response


def entries(api, **filters) -> list:
    found, token = [], ""
    while True:
        request = admin.ListAuditEntriesRequest(oldest_first=True, page_size=7, page_token=token, **filters)
        page = api.call(api.admin.ListAuditEntries, request)
        found.extend(page.entries)
        token = page.next_page_token
        if not token:
            return found


@pytest.fixture
def office(fresh_api):
    office = Office(fresh_api)
    office.state("XTA")
    client = fresh_api.of(office.token("submitter", "agency-one", name="unit-7"))
    office.there = client.submit(small_response("XTA", tlp="green"), contact=assessments.Contact(name="A. Person")).assessment_id
    client.call(client.assessments.SetTlp, label_request(office.there, "AMBER"))
    office.publish(office.there)
    client.call(client.assessments.EraseContact, assessments.EraseContactRequest(assessment_id=office.there))
    return office


def test_who_did_what_from_where(office, fresh_api):
    found = [chained.entry for chained in entries(fresh_api)]
    told = [(entry.principal, entry.action) for entry in found if entry.object == f"assessment {office.there}"]
    assert told == [
        ("unit-7", "assessment.submit"), ("unit-7", "assessment.label"), ("ministry of XTA", "review.started"),
        ("ministry of XTA", "review.validated"), ("ministry of XTA", "review.replied"), ("owner", "review.published"),
        ("unit-7", "contact.erase"),
    ]  # fmt: skip
    assert {entry.address for entry in found if entry.principal == "unit-7"} == {"127.0.0.1"}
    assert {"agency.create", "state.create", "token.create"} <= {entry.action for entry in found}
    assert not any("A. Person" in str(entry) or "LAW-01" in str(entry) for entry in found)
    assert [chained.entry.action for chained in entries(fresh_api, action="review", principal="owner")] == ["review.published"]


def test_a_change_through_the_http_door_has_its_address_too(fresh_server, fresh_api):
    """The other end of the connection; never what a header says."""
    forged = {"X-Forwarded-For": "192.0.2.7", "Forwarded": "for=192.0.2.7", "X-Real-IP": "192.0.2.7"}
    made = Door(fresh_server).post("AdminService/CreateState", '{"stateCode": "XHA"}', forged)
    assert made.status_code == 200, made.text
    (found,) = [chained.entry for chained in entries(fresh_api, action="state.create")]
    assert (found.principal, found.address) == ("owner", "127.0.0.1")


def test_an_outsider_reckons_the_same_chain(office, fresh_api):
    previous = bytes(32)
    for number, chained in enumerate(entries(fresh_api), start=1):
        previous = hashlib.sha256(previous + chained.content).digest()
        assert chained.hash == previous.hex()
        assert audit_pb2.AuditEntry.FromString(chained.content) == chained.entry
        assert chained.entry.sequence == number
    reply = fresh_api.call(fresh_api.admin.VerifyAuditLog, admin.VerifyAuditLogRequest())
    assert (reply.fault, reply.head.hash, reply.head.sequence) == ("", previous.hex(), number)


def test_only_administrators_read_it(office, fresh_api):
    for role, place in [("submitter", {"agency": "agency-one"}), ("analyst", {"agency": "agency-one"}), ("counterpart", {"state": "XTA"})]:
        client = fresh_api.of(office.token(role, **place))
        error = refused(lambda c=client: c.call(c.admin.ListAuditEntries, admin.ListAuditEntriesRequest()))
        assert error.code() == grpc.StatusCode.PERMISSION_DENIED


def test_a_head_that_was_kept_is_asked_for_again(office, capacity, fresh_server, tmp_path):
    here = {"server": fresh_server}
    head = ran(capacity, "admin", "audit", "head", **here).strip()
    office.agency("agency-later")
    assert "holds" in ran(capacity, "admin", "audit", "verify", "--head", head, **here)
    sequence, digest = head.split(":")
    assert "its end is missing" in ran(capacity, "admin", "audit", "verify", "--head", f"{int(sequence) + 99}:{digest}", **here, status=1)
    assert "written anew" in ran(capacity, "admin", "audit", "verify", "--head", f"{int(sequence) - 1}:{digest}", **here, status=1)
    ran(capacity, "admin", "audit", "verify", "--head", "nonsense", **here, status=2)
    assert "unit-7" in ran(capacity, "admin", "audit", "list", "--principal", "unit-7", **here)


def test_tampering_with_an_export_is_found(office, capacity, fresh_server, tmp_path):
    here = {"server": fresh_server}
    path = tmp_path / "audit.json"
    ran(capacity, "admin", "audit", "export", "--to", path, **here)
    assert path.stat().st_mode & 0o777 == 0o600
    ran(capacity, "admin", "audit", "export", "--to", path, **here, status=1)
    head = ran(capacity, "admin", "audit", "head", **here).strip()
    assert "holds" in ran(capacity, "admin", "audit", "verify", "--file", path, "--head", head)
    whole = json.loads(path.read_text())["entries"]

    def verified(change, *arguments, status: int) -> str:
        entries = copy.deepcopy(whole)
        change(entries)
        (tmp_path / "changed.json").write_text(json.dumps({"entries": entries}))
        return ran(capacity, "admin", "audit", "verify", "--file", tmp_path / "changed.json", *arguments, status=status)

    def rewritten(entries):
        entry = audit_pb2.AuditEntry.FromString(base64.b64decode(entries[3]["content"]))
        entry.principal = "somebody else"
        entries[3]["content"] = base64.b64encode(entry.SerializeToString(deterministic=True)).decode()
        entries[3]["entry"]["principal"] = "somebody else"

    assert "was changed" in verified(rewritten, status=1)
    assert "is missing" in verified(lambda entries: entries.pop(3), status=1)
    assert "is missing" in verified(lambda entries: entries.insert(2, entries.pop(3)), status=1)
    assert "something else than its content" in verified(lambda e: e[3]["entry"].update(principal="somebody else"), status=1)

    # The lines as they were exported: one is changed, some are gone.
    exported = path.read_text().splitlines(keepends=True)
    changed = tmp_path / "lines.json"

    def said(lines, status=1) -> str:
        changed.write_text("".join(lines))
        return ran(capacity, "admin", "audit", "verify", "--file", changed, status=status)

    assert len(exported) == len(whole) + 5 and "holds" in said(exported, status=0)
    assert "something else than its content" in said([*exported[:5], exported[5].replace("owner", "other"), *exported[6:]])
    assert "is missing" in said([*exported[:5], *exported[6:]])
    assert "cut off" in said(exported[:7])
    assert "line 8" in said([*exported[:7], exported[7][:40]])
    # A cut at the end is found by a head that was kept, and by nothing else.
    assert "holds" in verified(lambda entries: entries.pop(), status=0)
    assert "its end is missing" in verified(lambda entries: entries.pop(), "--head", head, status=1)
