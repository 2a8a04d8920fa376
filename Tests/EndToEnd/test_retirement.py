"""What ends with an agency or a state, and what must not end: the last administrator."""

import time

import grpc
import pytest

from capacity.v1 import admin_service_pb2 as admin
from people import Office
from refusal import code_of, reason_of, refused
from small import small_response
from test_tokens import listed, revoke, whoami


@pytest.fixture
def office(fresh_api):
    return Office(fresh_api)


# The last administrator


def owners_token(api) -> str:
    (token_id,) = (token_id for token_id, token in listed(api).items() if token.principal.name == "owner")
    return token_id


def test_the_last_administrator_stays(office, fresh_api):
    ended = office.token("admin", seconds=1)
    office.revoke(office.token("admin"))
    office.token("submitter", "agency-one")
    time.sleep(1.1)
    assert ended.token_id in listed(fresh_api)
    owner = listed(fresh_api)[owners_token(fresh_api)]
    error = refused(lambda: revoke(fresh_api, owner.token_id))
    assert error.code() == grpc.StatusCode.FAILED_PRECONDITION and reason_of(error) == "LAST_ADMINISTRATOR"
    request = admin.RetireAgencyRequest(agency_id=owner.principal.agency)
    error = refused(lambda: fresh_api.call(fresh_api.admin.RetireAgency, request))
    assert error.code() == grpc.StatusCode.FAILED_PRECONDITION and reason_of(error) == "LAST_ADMINISTRATOR"
    assert whoami(fresh_api).principal == owner.principal


def test_with_another_administrator_the_owner_may_go(office, fresh_api):
    other = fresh_api.of(office.token("admin"))
    request = admin.RetireAgencyRequest(agency_id="local")
    assert other.call(other.admin.RetireAgency, request).revoked_tokens == 1
    assert code_of(lambda: whoami(fresh_api)) == "UNAUTHENTICATED"
    assert whoami(other)


# Retirement


def test_retiring_an_agency_ends_its_tokens_and_no_others(office, fresh_api):
    going = [office.token(role, "agency-one") for role in ("submitter", "reader", "analyst", "admin")]
    staying = [office.token("submitter", "agency-two"), office.token("counterpart", state="XTA")]
    office.revoke(going[0])
    there = fresh_api.of(staying[0]).submit(small_response("XTA", tlp="green")).assessment_id
    reply = fresh_api.call(fresh_api.admin.RetireAgency, admin.RetireAgencyRequest(agency_id="agency-one"))
    assert reply.revoked_tokens == 3, "those that worked"
    assert all(code_of(lambda b=bearer: whoami(fresh_api.of(b))) == "UNAUTHENTICATED" for bearer in going)
    assert all(whoami(fresh_api.of(bearer)) for bearer in staying)
    assert fresh_api.get(there)
    again = fresh_api.call(fresh_api.admin.RetireAgency, admin.RetireAgencyRequest(agency_id="agency-one"))
    assert again.revoked_tokens == 0 and again.agency == reply.agency
    request = admin.CreateTokenRequest(principal=going[1].principal)
    assert code_of(lambda: fresh_api.call(fresh_api.admin.CreateToken, request)) == "FAILED_PRECONDITION"


def test_retiring_a_state_ends_its_counterparts_tokens(office, fresh_api):
    going, staying = office.token("counterpart", state="XTA"), office.token("counterpart", state="XTB")
    submitter = office.token("submitter", "agency-one")
    reply = fresh_api.call(fresh_api.admin.RetireState, admin.RetireStateRequest(state_code="XTA"))
    assert reply.revoked_tokens == 1
    assert code_of(lambda: whoami(fresh_api.of(going))) == "UNAUTHENTICATED"
    assert whoami(fresh_api.of(staying)) and whoami(fresh_api.of(submitter))


def test_tokens_that_ended_with_their_agency_stay_ended_when_it_comes_back(office, fresh_api):
    bearer = office.token("submitter", "agency-one")
    fresh_api.call(fresh_api.admin.RetireAgency, admin.RetireAgencyRequest(agency_id="agency-one"))
    office.agency("agency-one")
    assert code_of(lambda: whoami(fresh_api.of(bearer))) == "UNAUTHENTICATED"
    assert whoami(fresh_api.of(office.token("submitter", "agency-one")))
