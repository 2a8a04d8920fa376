"""A browser signs in by a link that works once; its session ends with the token behind it."""

from urllib.parse import urlsplit

import pytest

from http_door import Door, code_of
from running import as_json, ran


@pytest.fixture
def door(fresh_server):
    return Door(fresh_server)


def link(capacity, server, token_file=None) -> str:
    return ran(capacity, "dashboard", "open", "--print", server=server, token_file=token_file).strip()


def exchanged(door, code: str):
    return door.of("").post("SignInService/ExchangeSignInCode", f'{{"code": "{code}"}}')


def signed_in(door, url: str) -> Door:
    answer = exchanged(door, url.split("#code=")[1])
    assert answer.status_code == 200, answer.text
    return door.of(answer.json()["token"])


def test_the_link_works_once(fresh_server, door, capacity):
    url = link(capacity, fresh_server)
    parts = urlsplit(url)
    assert (parts.scheme, parts.netloc, parts.path) == ("http", door.address, "/")
    assert parts.fragment.startswith("code=") and not parts.query, "browsers send no fragment"
    session = signed_in(door, url)
    assert session.token != fresh_server.token
    assert session.post("AdminService/GetCaller").json()["principal"]["name"] == "owner"
    again = exchanged(door, url.split("#code=")[1])
    assert (code_of(again), again.status_code) == ("unauthenticated", 401)
    assert "once" in again.json()["message"]
    log = fresh_server.log.read_text()
    assert url.split("#code=")[1] not in log and session.token not in log


@pytest.mark.parametrize("code", ["", "guess", "x" * 10_000])
def test_guesses_are_refused(door, code):
    assert code_of(exchanged(door, code)) == "unauthenticated"


def test_who_tries_many_codes_is_turned_away(door):
    codes = {code_of(exchanged(door, f"guess-{number}")) for number in range(200)}
    assert codes <= {"unauthenticated", "resource_exhausted"}
    assert "unauthenticated" in codes


def test_a_session_ends_with_its_token(fresh_server, door, capacity, admin):
    admin("agency", "add", "agency-one")
    path = capacity.folder / "reader.token"
    admin("token", "create", "--name", "wall", "--role", "reader", "--agency", "agency-one", "--token-out", path)
    session = signed_in(door, link(capacity, fresh_server, path))
    caller = session.post("AdminService/GetCaller").json()
    assert (caller["principal"]["name"], caller["principal"]["role"]) == ("wall", "ROLE_READER")
    assert caller["expireTime"]
    assert code_of(session.post("AdminService/ListTokens")) == "permission_denied", "the rights of the token, no more"
    refused = session.post("SignInService/CreateSignInLink")
    assert code_of(refused) == "failed_precondition", "a session makes no sessions"
    tokens = Door(fresh_server).post("AdminService/ListTokens").json()["tokens"]
    (token_id,) = [token["tokenId"] for token in tokens if token["principal"]["name"] == "wall"]
    Door(fresh_server).post("AdminService/RevokeToken", f'{{"tokenId": "{token_id}"}}')
    assert code_of(session.post("AdminService/GetCaller")) == "unauthenticated"


def test_signing_out(fresh_server, door, capacity):
    session = signed_in(door, link(capacity, fresh_server))
    assert session.post("SignInService/SignOut").status_code == 200
    assert code_of(session.post("AdminService/GetCaller")) == "unauthenticated"
    assert code_of(door.post("SignInService/SignOut")) == "failed_precondition", "the owner's token is no session"


def test_the_link_as_json(fresh_server, capacity):
    printed = as_json(ran(capacity, "dashboard", "open", "--output", "json", server=fresh_server))
    assert "#code=" in printed["url"]


def test_without_a_door_there_is_no_link(tmp_path, capacity):
    from capacity_server import CapacityServer

    server = CapacityServer(tmp_path / "data", "--no-http").start()
    try:
        assert "--no-http" in ran(capacity, "dashboard", "open", "--print", server=server, status=1)
    finally:
        server.stop()
