"""Registry and tokens with the real `capacity`."""

import stat
import subprocess

import pytest

from access_rules import ROLES
from people import Bearer
from repository import SAMPLES, executable
from running import as_json, ran, token_file
from small import small_response


@pytest.mark.parametrize(
    ("noun", "key", "field"), [("agency", "agency-one", "agencyId"), ("state", "XTA", "stateCode")], ids=["agency", "state"]
)
def test_the_life_of_a_record(admin, noun, key, field):
    record = lambda *arguments: as_json(admin(noun, *arguments, "--output", "json"))
    plural = {"agency": "agencies", "state": "states"}[noun]
    assert key in admin(noun, "add", key, "--name", "First name")
    first = record("show", key)
    assert (first[field], first["name"]) == (key, "First name") and first["createTime"] and "retireTime" not in first
    assert "registered already" in admin(noun, "add", key, status=1)
    assert record("rename", key, "--name", "Second name")["name"] == "Second name"
    assert [item["name"] for item in record("list")[plural] if item[field] == key] == ["Second name"]
    assert "--yes" in admin(noun, "retire", key, status=2), "what cannot be undone must be meant"
    assert "retireTime" not in record("show", key)
    admin(noun, "retire", key, "--yes")
    assert "retired" in admin(noun, "show", key) and record("show", key)["retireTime"]
    admin(noun, "add", key, "--name", "Third name")
    again = record("show", key)
    assert again["name"] == "Third name" and "retireTime" not in again and again["createTime"] == first["createTime"]


def test_a_state_has_a_counterpart(admin):
    admin("state", "add", "XTA", "--counterpart", "Ministry of Justice")
    assert "Ministry of Justice" in admin("state", "show", "XTA")
    assert "Office of the Ombudsman" in admin("state", "rename", "XTA", "--counterpart", "Office of the Ombudsman")
    assert as_json(admin("state", "show", "XTA", "--output", "json"))["name"] == "XTA"


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["agency", "show", "agency-nobody-knows"], 1),
        (["agency", "rename", "agency-nobody-knows", "--name", "x"], 1),
        (["agency", "retire", "agency-nobody-knows", "--yes"], 1),
        (["state", "show", "XZZ"], 1),
        (["state", "retire", "XZZ", "--yes"], 1),
        (["token", "revoke", "01ARZ3NDEKTSV4RRFFQ69G5FAV"], 1),
        (["token", "rotate", "01ARZ3NDEKTSV4RRFFQ69G5FAV"], 1),
        (["state", "add", "Atlantis"], 2),
        (["agency", "add", "two\nlines"], 2),
        (["token", "create", "--name", "p", "--role", "submitter", "--agency", "agency-nobody-knows"], 2),
    ],
    ids=str,
)
def test_what_cannot_be_is_told_in_words(admin, arguments, status):
    output = admin(*arguments, status=status)
    assert output.strip() and "Error:" not in output


@pytest.mark.parametrize(
    "arguments",
    [
        ["token", "create", "--name", "p", "--role", "submitter"],
        ["token", "create", "--name", "p", "--role", "counterpart"],
        ["token", "create", "--name", "p", "--role", "king", "--agency", "local"],
        ["token", "create", "--name", "p", "--role", "admin", "--expires", "soon"],
        ["token", "create", "--name", "p", "--role", "admin", "--expires", "2020-01-01"],
        ["token", "create", "--role", "admin"],
        ["state", "rename", "XTA"],
    ],
    ids=" ".join,
)
def test_usage_is_told_before_the_server_is_asked(capacity, arguments):
    run = capacity("admin", *arguments, server="127.0.0.1:1")
    assert run.returncode == 2, run.stdout + run.stderr


# Tokens


def test_a_token_for_an_agency(admin, capacity, fresh_server):
    admin("agency", "add", "agency-one")
    path = token_file(admin, capacity, "unit-7", "--role", "submitter", "--agency", "agency-one", "--expires", "90d")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    shown = ran(capacity, "whoami", server=fresh_server, token_file=path)
    assert "unit-7" in shown and "submitter" in shown and "agency-one" in shown
    listed = admin("token", "list")
    assert "unit-7" in listed and path.read_text()[:12] in listed and path.read_text().strip() not in listed


def test_a_token_on_standard_output_stands_there_alone(admin, fresh_server, fresh_api):
    secret = admin("token", "create", "--name", "p", "--role", "admin").strip()
    assert fresh_api.of(Bearer("p", "admin", secret=secret)).answers()


def test_a_token_file_that_is_there_is_not_touched_and_no_token_is_made(admin, capacity):
    path = capacity.folder / "kept"
    path.write_text("something else")
    admin("token", "create", "--name", "p", "--role", "admin", "--token-out", path, status=1)
    assert path.read_text() == "something else"
    assert len(as_json(admin("token", "list", "--output", "json"))["tokens"]) == 1


def test_revoke_and_rotate(admin, capacity, fresh_server):
    path = token_file(admin, capacity, "unit-7", "--role", "admin", "--expires", "never")
    (token_id,) = (
        token["tokenId"]
        for token in as_json(admin("token", "list", "--output", "json"))["tokens"]
        if token["principal"]["name"] == "unit-7"
    )
    new = capacity.folder / "new.token"
    admin("token", "rotate", token_id, "--token-out", new)
    ran(capacity, "whoami", server=fresh_server, token_file=new)
    assert "revoked" in ran(capacity, "whoami", server=fresh_server, token_file=path, status=4)
    listed = as_json(admin("token", "list", "--output", "json"))["tokens"]
    assert [bool(token.get("revokeTime")) for token in listed if token["principal"]["name"] == "unit-7"] == [False, True]
    newest = listed[0]["tokenId"]
    assert "revoked" in admin("token", "revoke", newest)
    ran(capacity, "whoami", server=fresh_server, token_file=new, status=4)


def test_the_last_administrator_is_told_why(admin):
    (token,) = as_json(admin("token", "list", "--output", "json"))["tokens"]
    assert "administrator" in admin("token", "revoke", token["tokenId"], status=1)


def test_the_owner_can_come_back_in(fresh_server, capacity, admin):
    """`capacityd owner-token`, with the server stopped: the way in when the token is lost."""
    old = fresh_server.token
    command = [executable("capacityd"), "owner-token", "--data", str(fresh_server.data)]
    running = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert running.returncode != 0 and running.stderr.strip(), "not under a running server"
    fresh_server.stop()
    fresh_server.token_file.unlink()
    run = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
    assert stat.S_IMODE(fresh_server.token_file.stat().st_mode) == 0o600
    assert fresh_server.token != old and fresh_server.token not in run.stdout + run.stderr
    fresh_server.start()
    assert "owner" in ran(capacity, "whoami", server=fresh_server)
    gone = capacity.folder / "old.token"
    gone.write_text(old)
    ran(capacity, "whoami", server=fresh_server, token_file=gone, status=4)


# Who submits what


def test_a_submitter_needs_a_registered_state(admin, capacity, fresh_server):
    admin("agency", "add", "agency-one")
    submitter = token_file(admin, capacity, "unit-7", "--role", "submitter", "--agency", "agency-one")
    survey = capacity.folder / "survey.yaml"
    text = SAMPLES[0].read_text(encoding="utf-8")
    survey.write_text("\n".join(line for line in text.splitlines() if not line.startswith("agency:")), encoding="utf-8")
    refused = ran(capacity, "survey", "submit", survey, server=fresh_server, token_file=submitter, status=1)
    assert "XAA" in refused and "capacity admin state add" in refused
    ran(capacity, "survey", "submit", survey, server=fresh_server)
    assert "XAA" in admin("state", "list"), "an administrator registers by submitting"
    ran(capacity, "survey", "submit", survey, server=fresh_server, token_file=submitter)
    admin("state", "retire", "XAA", "--yes")
    again = capacity.folder / "again.yaml"
    again.write_text(survey.read_text(encoding="utf-8").replace('round: "2026-1"', 'round: "2026-2"'), encoding="utf-8")
    for where in ({"token_file": submitter}, {}):
        assert "retired" in ran(capacity, "survey", "submit", again, server=fresh_server, status=1, **where)


def test_what_an_administrator_names_is_registered_by_submitting(admin, fresh_api):
    fresh_api.submit(small_response("XTB", agency="agency-new"))
    assert as_json(admin("agency", "show", "agency-new", "--output", "json"))["name"] == "agency-new"
    assert as_json(admin("state", "show", "XTB", "--output", "json"))["name"] == "XTB"


@pytest.mark.parametrize("role", ROLES[:-1])
def test_the_office_is_closed_to_others(admin, capacity, fresh_server, role):
    admin("state", "add", "XTA")
    place = ("--state", "XTA") if role == "counterpart" else ("--agency", "local")
    path = token_file(admin, capacity, "somebody", "--role", role, *place)
    create = ["token", "create", "--name", "x", "--role", "admin"]
    for arguments in (["agency", "list"], ["token", "list"], ["state", "add", "XTB"], create):
        output = ran(capacity, "admin", *arguments, server=fresh_server, token_file=path, status=4)
        assert "admin" in output and role in output, output
    assert "capacity.v1.AdminService" in ran(capacity, "admin", "access", server=fresh_server, token_file=path)
