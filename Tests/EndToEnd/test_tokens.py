"""Tokens: made, shown once, kept nowhere, used, ended."""

import base64
import time

import grpc
import pytest

from api import Api
from capacity.v1 import admin_service_pb2 as admin, assessment_service_pb2 as assessments
from judge import ABSENT_ID, status_of
from people import Bearer, Office, in_seconds
from refusal import code_of, log_lines, reason_of, refused
from small import small_response

LIST = assessments.ListAssessmentsRequest()


@pytest.fixture
def office(fresh_api):
    return Office(fresh_api)


def whoami(api) -> object:
    return api.call(api.admin.GetCaller, admin.GetCallerRequest())


def listed(api) -> dict[str, object]:
    tokens = api.call(api.admin.ListTokens, admin.ListTokensRequest(page_size=500)).tokens
    return {token.token_id: token for token in tokens}


def revoke(api, token_id: str):
    return api.call(api.admin.RevokeToken, admin.RevokeTokenRequest(token_id=token_id)).token


def rotate(api, token_id: str, **fields):
    return api.call(api.admin.RotateToken, admin.RotateTokenRequest(token_id=token_id, **fields))


ROLES = [
    ("submitter", {"agency": "agency-one"}),
    ("counterpart", {"state": "XTA"}),
    ("reader", {"agency": "agency-one"}),
    ("analyst", {"agency": "agency-one"}),
    ("admin", {}),
    ("admin", {"agency": "agency-one"}),
]


@pytest.mark.parametrize(("role", "place"), ROLES, ids=str)
def test_a_token_is_for_whom_it_was_made(office, fresh_api, role, place):
    bearer = office.token(role, **place, name="A. Person, unit 7")
    assert whoami(fresh_api.of(bearer)).principal == bearer.principal
    assert listed(fresh_api)[bearer.token_id].principal == bearer.principal


@pytest.mark.parametrize(
    ("principal", "field"),
    [
        (Bearer("p", "submitter"), "principal.agency"),
        (Bearer("p", "reader", "agency-nobody-knows"), "principal.agency"),
        (Bearer("p", "counterpart"), "principal.state_code"),
        (Bearer("p", "counterpart", state="XZZ"), "principal.state_code"),
        (Bearer("p", "counterpart", state="Atlantis"), "principal.state_code"),
        (Bearer("p", "counterpart", "local", "XTA"), "principal.agency"),
        (Bearer("p", "admin", state="XTA"), "principal.state_code"),
        (Bearer("", "admin"), "principal.name"),
        (Bearer("two\nlines", "admin"), "principal.name"),
        (Bearer("x" * 101, "admin"), "principal.name"),
    ],
    ids=str,
)
def test_a_token_for_nobody_is_not_made(office, fresh_api, principal, field):
    office.state("XTA")
    before = listed(fresh_api)
    request = admin.CreateTokenRequest(principal=principal.principal)
    error = refused(lambda: fresh_api.call(fresh_api.admin.CreateToken, request))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert field in error.details()
    assert listed(fresh_api) == before


def test_a_role_must_be_one_and_an_expiry_in_the_future(office, fresh_api):
    principal = Bearer("p", "admin").principal
    principal.role = 0
    request = admin.CreateTokenRequest(principal=principal)
    assert code_of(lambda: fresh_api.call(fresh_api.admin.CreateToken, request)) == "INVALID_ARGUMENT"
    request = admin.CreateTokenRequest(principal=Bearer("p", "admin").principal, expire_time=in_seconds(-60))
    assert code_of(lambda: fresh_api.call(fresh_api.admin.CreateToken, request)) == "INVALID_ARGUMENT"


def test_a_token_is_shown_once(office, fresh_api):
    bearer = office.token("analyst", "agency-one")
    assert bearer.secret.startswith("cap_") and len(bearer.secret) == 47
    token = listed(fresh_api)[bearer.token_id]
    assert token.prefix == bearer.secret[:12], "what it is recognised by"
    assert bearer.secret not in str(token) and bearer.secret[12:] not in str(token)
    assert len({office.token("analyst", "agency-one").secret for _ in range(20)}) == 20


def test_a_token_stands_nowhere_on_disk(office, fresh_server, fresh_api):
    bearers = [office.token("submitter", "agency-one", name=f"p-{number}") for number in range(5)]
    new = rotate(fresh_api, bearers[0].token_id).secret
    office.revoke(bearers[1])
    for bearer in bearers:
        try:
            fresh_api.of(bearer).submit(small_response())
        except grpc.RpcError:
            pass
    fresh_server.stop()
    files = [path for path in fresh_server.data.rglob("*") if path.is_file() and path.name != "owner.token"]
    assert any("sqlite" in path.name for path in files)
    everything = {path: path.read_bytes() for path in [*files, fresh_server.log]}
    for secret in [*(bearer.secret for bearer in bearers), new, fresh_server.token]:
        raw = base64.urlsafe_b64decode(secret.removeprefix("cap_") + "=")
        forms = [secret[12:].encode(), raw, raw.hex().encode(), base64.b64encode(raw)]
        for path, content in everything.items():
            assert not any(form in content for form in forms), path


def test_a_token_outlives_a_restart_with_its_rights(office, fresh_server):
    bearer = office.token("counterpart", state="XTA", seconds=600)
    fresh_server.kill()
    fresh_server.start()
    client = Api(fresh_server).of(bearer)
    reply = whoami(client)
    assert reply.principal == bearer.principal and reply.HasField("expire_time")
    client.channel.close()


# How a token ends


def test_each_end_of_a_token_has_its_words(office, fresh_server, fresh_api):
    revoked, expired = office.token("analyst", "agency-one"), office.token("reader", "agency-one", seconds=2)
    unknown = Bearer("nobody", "admin", secret="cap_" + "A" * 43)
    assert whoami(fresh_api.of(expired)).expire_time.ToSeconds() > 0
    office.revoke(revoked)
    time.sleep(2.1)
    ends = [(revoked, "revoked", revoked.name), (expired, "expired", expired.name), (unknown, "know", "-")]
    for bearer, word, principal in ends:
        error = refused(lambda bearer=bearer: whoami(fresh_api.of(bearer)))
        assert error.code() == grpc.StatusCode.UNAUTHENTICATED
        assert word in error.details() and bearer.secret not in str(error)
        reason = reason_of(error)
        assert word.upper() in reason
        assert log_lines(fresh_server, principal=principal, reason=reason), f"the log names {principal} and {reason}"
    log = fresh_server.log.read_text()
    assert not any(bearer.secret[:12] in log or bearer.secret[12:] in log for bearer in (revoked, expired, unknown))


def test_a_token_that_has_ended_learns_nothing_of_what_is_there(office, fresh_api):
    there = fresh_api.submit(small_response(tlp="clear")).assessment_id
    bearer = office.token("analyst", "agency-one")
    office.revoke(bearer)
    client = fresh_api.of(bearer)
    assert status_of(refused(lambda: client.get(there))) == status_of(refused(lambda: client.get(ABSENT_ID)))


def test_another_agencys_token_finds_nothing(office, fresh_api):
    office.state("XTA")
    there = fresh_api.of(office.token("submitter", "agency-one")).submit(small_response()).assessment_id
    client = fresh_api.of(office.token("submitter", "agency-two"))
    error, absent = refused(lambda: client.get(there)), refused(lambda: client.get(ABSENT_ID))
    assert error.code() == grpc.StatusCode.NOT_FOUND
    assert error.details() == absent.details().replace(ABSENT_ID, there)
    assert client.list() == []


def test_a_call_that_is_denied_is_logged_with_its_principal(office, fresh_server, fresh_api):
    bearer = office.token("reader", "agency-one", name="hall-dashboard")
    error = refused(lambda: fresh_api.of(bearer).call(fresh_api.of(bearer).admin.ListTokens, admin.ListTokensRequest()))
    assert error.code() == grpc.StatusCode.PERMISSION_DENIED
    assert "admin" in error.details() and "reader" in error.details(), "which role would do, and which this is"
    assert log_lines(fresh_server, principal="hall-dashboard", reason=reason_of(error))


def test_revoking_again_changes_nothing(office, fresh_api):
    bearer = office.token("reader", "agency-one")
    first = revoke(fresh_api, bearer.token_id)
    time.sleep(0.01)
    assert first.HasField("revoke_time") and revoke(fresh_api, bearer.token_id) == first
    assert code_of(lambda: revoke(fresh_api, ABSENT_ID)) == "NOT_FOUND"


def test_rotating_keeps_the_rights_and_ends_the_old_token(office, fresh_api):
    old = office.token("submitter", "agency-one", seconds=3600)
    reply = rotate(fresh_api, old.token_id)
    new = Bearer(old.name, old.role, old.agency, secret=reply.secret)
    assert whoami(fresh_api.of(new)).principal == old.principal
    assert reply.token.token_id != old.token_id and reply.secret != old.secret
    assert 3500 < reply.token.expire_time.ToSeconds() - time.time() < 3700, "as long as the old one was made for"
    assert "revoked" in refused(lambda: whoami(fresh_api.of(old))).details()
    assert code_of(lambda: rotate(fresh_api, old.token_id)) == "FAILED_PRECONDITION"
    assert code_of(lambda: rotate(fresh_api, ABSENT_ID)) == "NOT_FOUND"


def test_an_administrator_can_rotate_the_own_token(office, fresh_api):
    bearer = office.token("admin", name="keeper")
    client = fresh_api.of(bearer)
    new = Bearer("keeper", "admin", secret=rotate(client, bearer.token_id, expire_time=in_seconds(60)).secret)
    assert whoami(fresh_api.of(new)).HasField("expire_time")
    assert code_of(lambda: whoami(client)) == "UNAUTHENTICATED"
