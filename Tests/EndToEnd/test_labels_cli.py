"""Labels, sharing and contacts with the real `capacity`."""

import pytest

from capacity.v1 import assessment_service_pb2 as assessments
from people import Office
from running import ran, token_file
from small import small_response


@pytest.fixture
def stored(admin, fresh_server, fresh_api) -> str:
    admin("agency", "add", "agency-one")
    admin("agency", "add", "agency-two")
    contact = assessments.Contact(name="A. Person", email="a.person@example.org")
    return fresh_api.submit(small_response(agency="agency-one"), contact=contact).assessment_id


def test_label_share_and_unshare(admin, capacity, fresh_server, fresh_api, stored):
    here = {"server": fresh_server}
    path = token_file(admin, capacity, "other", "--role", "analyst", "--agency", "agency-two")
    other = {"server": fresh_server, "token_file": path}
    shown = lambda status: ran(capacity, "assessment", "show", stored, **other, status=status)
    assert stored in shown(1)
    assert "agency-two" in ran(capacity, "assessment", "share", stored, "--with", "agency-two", **here)
    shown(0)
    assert "amber+strict" in ran(capacity, "assessment", "label", stored, "--tlp", "amber+strict", **here).lower()
    shown(1)
    assert "AMBER" in ran(capacity, "assessment", "share", stored, "--with", "agency-two", **here, status=1)
    ran(capacity, "assessment", "label", stored, "--tlp", "AMBER", **here)
    shown(0)
    ran(capacity, "assessment", "unshare", stored, "--with", "agency-two", **here)
    shown(1)
    ran(capacity, "assessment", "label", stored, "--tlp", "green", **here)
    shown(1)
    Office(fresh_api).publish(stored)
    shown(0)
    ran(capacity, "assessment", "label", stored, "--tlp", "clear", **other, status=4)
    ran(capacity, "assessment", "label", stored, "--tlp", "purple", **here, status=2)
    ran(capacity, "assessment", "share", stored, "--with", "agency-nobody-knows", **here, status=2)


def test_the_contact_is_shown_and_erased(admin, capacity, fresh_server, fresh_api, stored):
    here = {"server": fresh_server}
    before = fresh_api.get(stored)
    assert "A. Person" in ran(capacity, "assessment", "contact", "show", stored, **here)
    ran(capacity, "assessment", "contact", "erase", stored, **here, status=2)
    ran(capacity, "assessment", "contact", "erase", stored, "--yes", **here)
    assert "A. Person" not in ran(capacity, "assessment", "contact", "show", stored, **here)
    assert fresh_api.get(stored) == before, "nothing else changes"
    fresh_server.stop()
    for path in fresh_server.data.iterdir():
        assert b"a.person@example.org" not in path.read_bytes(), path.name
