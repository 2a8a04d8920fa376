"""Who helps with which need of a state: overlaps, orphans, and whose word it is."""

import pytest

from capacity.v1 import score_service_pb2 as scores
from generated import answers, document
from people import Office
from refusal import code_of
from repository import indicators
from scoring_method import needs, readings
from survey_file import response_from


@pytest.fixture
def helpers(fresh_api):
    office = Office(fresh_api)
    office.client = {
        agency: fresh_api.of(office.token("submitter", agency)) for agency in ("agency-one", "agency-two")
    }
    office.home = office.client["agency-one"]
    for state, seed in (("XMA", 1), ("XMB", 2)):
        office.state(state)
        response = response_from(document(state, "2026-1", answers(seed)) | {"tlp": "clear"})
        office.publish(office.home.submit(response).assessment_id)
    office.needs = [need["indicator"] for need in needs(readings(answers(1)))]
    return office


def support(client, state: str, ids: list[str], title: str = "Laboratory", **fields):
    request = scores.CreateSupportRequest()
    request.support.state_code, request.support.title = state, title
    request.support.indicator_ids.extend(ids)
    for name, value in fields.items():
        setattr(request.support, name, value)
    return client.call(client.scores.CreateSupport, request).support


def end(client, support_id: str):
    return client.call(client.scores.EndSupport, scores.EndSupportRequest(support_id=support_id)).support


def coordination(client, state: str = "XMA"):
    request = scores.GetCoordinationRequest(state_code=state)
    return client.call(client.scores.GetCoordination, request).coordination


def supports_of(client, **filters) -> list:
    found, token = [], ""
    while True:
        request = scores.ListSupportRequest(page_size=2, page_token=token, **filters)
        page = client.call(client.scores.ListSupport, request)
        found.extend(page.supports)
        token = page.next_page_token
        if not token:
            return found


def test_overlaps_and_orphans(helpers):
    one, two = helpers.client["agency-one"], helpers.client["agency-two"]
    first, second, third = helpers.needs[:3]
    met = next(key for key in indicators() if key not in helpers.needs)
    mine = support(one, "XMA", [first, second, met])
    support(one, "XMA", [second], "Laboratory, again")
    theirs = support(two, "XMA", [first], "Training")
    support(two, "XMB", [third], "Elsewhere")
    assert mine.agency == "agency-one" and mine.support_id and mine.HasField("create_time") and not mine.HasField("end_time")

    found = coordination(one)
    assert [item.indicator_id for item in found.needs] == helpers.needs
    assert all(item.need.indicator_id == item.indicator_id for item in found.needs)
    by_id = {item.indicator_id: item for item in found.needs}
    assert [key for key, item in by_id.items() if item.overlap] == [first], "two agencies, not twice the same one"
    assert [key for key, item in by_id.items() if not item.orphan] == [first, second]
    assert {item.support_id for item in by_id[first].supports} == {mine.support_id, theirs.support_id}
    assert [(item.indicator_id, item.HasField("need"), item.orphan) for item in found.others] == [(met, False, False)]

    ended = end(two, theirs.support_id)
    assert ended.HasField("end_time")
    found = coordination(one)
    assert [item.support_id for item in found.needs[0].supports] == [mine.support_id] and not found.needs[0].overlap
    assert end(two, theirs.support_id).end_time == ended.end_time, "it ended once"
    assert theirs.support_id in {item.support_id for item in supports_of(one)}, "it stays in the records"


def test_who_keeps_support(helpers, fresh_api):
    one, two = helpers.client["agency-one"], helpers.client["agency-two"]
    mine = support(one, "XMA", [helpers.needs[0]])
    assert code_of(lambda: end(two, mine.support_id)) == "PERMISSION_DENIED"
    assert code_of(lambda: support(two, "XMA", [helpers.needs[0]], agency="agency-one")) == "PERMISSION_DENIED"
    for_them = support(fresh_api, "XMA", [helpers.needs[1]], agency="agency-two")
    assert for_them.agency == "agency-two"
    assert end(two, for_them.support_id).HasField("end_time")
    assert end(fresh_api, mine.support_id).HasField("end_time")
    assert code_of(lambda: end(one, "01ARZ3NDEKTSV4RRFFQ69G5FAV")) == "NOT_FOUND"


@pytest.mark.parametrize(
    "fields",
    [
        {"title": ""}, {"title": "x" * 201}, {"title": "two\nlines"}, {"ids": []}, {"ids": ["FOR-99"]},
        {"ids": ["FOR-01", "FOR-01"]}, {"state": ""}, {"state": "xma"},
    ],
)  # fmt: skip
def test_malformed_support_is_refused(helpers, fields):
    values = {"state": "XMA", "ids": ["FOR-01"], "title": "Laboratory"} | fields
    assert code_of(lambda: support(helpers.home, **values)) == "INVALID_ARGUMENT"
    assert not supports_of(helpers.home)


def test_support_is_listed_newest_first_and_a_counterpart_sees_its_states(helpers, fresh_api):
    one, two = helpers.client["agency-one"], helpers.client["agency-two"]
    made = [
        support(client, state, ["FOR-01"]).support_id
        for client, state in ((one, "XMA"), (two, "XMA"), (one, "XMB"), (two, "XMB"), (one, "XMA"))
    ]
    ids = lambda client, **filters: [item.support_id for item in supports_of(client, **filters)]
    assert ids(one) == made[::-1]
    assert ids(two, state_code="XMA") == [made[4], made[1], made[0]]
    assert ids(two, agency="agency-one") == [made[4], made[2], made[0]]
    counterpart = fresh_api.of(helpers.token("counterpart", state="XMA"))
    assert ids(counterpart) == ids(counterpart, state_code="XMA") == [made[4], made[1], made[0]]
    assert ids(counterpart, state_code="XMB") == []
    assert {item.indicator_id for item in coordination(counterpart).needs} == set(helpers.needs)
    # CLEAR: another state's needs may be seen, not who helps there.
    assert not [item for item in coordination(counterpart, "XMB").needs if item.supports]
