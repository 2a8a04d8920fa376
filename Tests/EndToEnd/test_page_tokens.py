"""Page tokens are good for one list with its filters and one principal, and cannot be changed."""

import string

import grpc
import pytest

from api import Api
from capacity.v1 import admin_service_pb2 as admin, assessment_service_pb2 as assessments
from capacity.v1 import transfer_service_pb2 as transfers
from people import Office
from refusal import reason_of, refused
from small import small_response

ALPHABET = string.ascii_letters + string.digits + "-_"


@pytest.fixture
def office(fresh_api):
    office = Office(fresh_api)
    for round_ in ("2026-1", "2026-2", "2026-3"):
        office.publish(fresh_api.submit(small_response("XTA", round_, tlp="green")).assessment_id)
    return office


def page(api, token: str = "", **filters):
    request = assessments.ListAssessmentsRequest(page_size=1, page_token=token, **filters)
    return api.call(api.assessments.ListAssessments, request)


def is_refused(api, token: str, **filters) -> bool:
    error = refused(lambda: page(api, token, **filters))
    assert error.code() == grpc.StatusCode.INVALID_ARGUMENT, f"{token}: {error.code()}"
    return reason_of(error) == "INVALID_PAGE_TOKEN"


def test_one_that_was_changed_at_any_place_is_refused(office, fresh_api):
    token = page(fresh_api).next_page_token
    for place, letter in enumerate(token):
        other = ALPHABET[(ALPHABET.index(letter) + 1 + place) % len(ALPHABET)]
        changed = token[:place] + (other if other != letter else "A") + token[place + 1 :]
        assert changed != token and is_refused(fresh_api, changed), place
    # The last character may hold bits that no byte needs.
    for letter in ALPHABET:
        assert letter == token[-1] or is_refused(fresh_api, token[:-1] + letter), letter


@pytest.mark.parametrize(
    "change",
    [
        lambda token: token[:-1],
        lambda token: token[1:],
        lambda token: token + "A",
        lambda token: token + "=",
        lambda token: " " + token,
        lambda token: token + "\n",
        lambda token: token * 2,
        lambda token: token.swapcase(),
        lambda token: "A" * len(token),
        lambda token: "A",
        lambda token: "A" * 100_000,
    ],
)
def test_one_that_is_no_token_is_refused(office, fresh_api, change):
    assert is_refused(fresh_api, change(page(fresh_api).next_page_token))


def test_it_belongs_to_one_principal(office, fresh_api):
    first, second = office.token("analyst", "agency-one"), office.token("analyst", "agency-one")
    other_agency = office.token("analyst", "agency-two", name=first.name)
    token = page(fresh_api.of(first)).next_page_token
    assert page(fresh_api.of(first), token).assessments
    for bearer in (second, other_agency):
        assert is_refused(fresh_api.of(bearer), token)
    assert is_refused(fresh_api, token), "nor is it good for an administrator"


@pytest.mark.parametrize(
    "filters",
    [
        {"state_code": "XTA"},
        {"round": "2026-1"},
        {"agency": "local"},
        {"instrument_id": "cyber-capacity"},
        {"instrument_version": "0.1"},
    ],
    ids=str,
)
def test_it_belongs_to_its_filters(office, fresh_api, filters):
    assert is_refused(fresh_api, page(fresh_api).next_page_token, **filters)
    for round_ in ("2026-1", "2026-2"):
        fresh_api.submit(small_response("XTA", round_))
    token = page(fresh_api, **filters).next_page_token
    assert page(fresh_api, token, **filters).assessments
    assert is_refused(fresh_api, token)


def test_it_belongs_to_its_list(office, fresh_api):
    tokens = {
        "technologies": (fresh_api.transfers.ListTechnologies, transfers.ListTechnologiesRequest),
        "agencies": (fresh_api.admin.ListAgencies, admin.ListAgenciesRequest),
        "states": (fresh_api.admin.ListStates, admin.ListStatesRequest),
        "tokens": (fresh_api.admin.ListTokens, admin.ListTokensRequest),
        "assessments": (fresh_api.assessments.ListAssessments, assessments.ListAssessmentsRequest),
    }
    for number in range(3):
        office.token("reader", f"agency-{number}")
        office.state(f"XT{number}".replace("0", "X").replace("1", "Y").replace("2", "Z"))
    made = {name: fresh_api.call(method, make(page_size=1)).next_page_token for name, (method, make) in tokens.items()}
    assert all(made.values())
    for name, (method, make) in tokens.items():
        for other, token in made.items():
            call = lambda method=method, make=make, token=token: fresh_api.call(method, make(page_size=1, page_token=token))
            if name == other:
                assert call()
            else:
                assert refused(call).code() == grpc.StatusCode.INVALID_ARGUMENT, f"{other} in {name}"


def test_it_outlives_a_restart(office, fresh_server, fresh_api):
    token = page(fresh_api).next_page_token
    expected = page(fresh_api, token).assessments
    fresh_server.kill()
    fresh_server.start()
    client = Api(fresh_server)
    assert page(client, token).assessments == expected
    client.close()


def test_another_servers_is_refused(office, fresh_api, api):
    for round_ in ("2026-1", "2026-2"):
        api.submit(small_response("XTA", round_))
    assert is_refused(fresh_api, page(api).next_page_token)


def test_pages_stay_full_when_much_is_hidden(office, fresh_api):
    bearer = office.token("analyst", "agency-one")
    for number in range(1, 31):
        office.publish(
            fresh_api.submit(small_response("XTB", f"2025-{number}", tlp="green" if number % 5 == 0 else "red")).assessment_id
        )
    sizes, token = [], ""
    while True:
        request = assessments.ListAssessmentsRequest(page_size=4, page_token=token)
        reply = fresh_api.of(bearer).call(fresh_api.of(bearer).assessments.ListAssessments, request)
        sizes.append(len(reply.assessments))
        token = reply.next_page_token
        if not token:
            break
    assert sizes == [4, 4, 1], "6 green ones of 30, and 3 of before"


def test_a_cursor_that_has_become_hidden_still_leads_on(office, fresh_api):
    bearer = office.token("analyst", "agency-one")
    client = fresh_api.of(bearer)
    first = page(client)
    office.label(first.assessments[0].assessment_id, "RED")
    assert page(client, first.next_page_token).assessments
