"""An assessment with all that it was made from, made again without the server."""

import hashlib
import random

import pytest

from capacity.v1 import assessment_service_pb2 as assessments, bundle_pb2
from people import Office
from refusal import code_of, reason_of, refused
from repository import SAMPLES
from running import as_json, ran
from small import small_response
from survey_file import read_response

STRONG, MIDDLING, _ = SAMPLES


def bundle_of(client, assessment_id: str):
    return client.call(client.assessments.GetBundle, assessments.GetBundleRequest(assessment_id=assessment_id)).bundle


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def canonical(message) -> bytes:
    return message.SerializeToString(deterministic=True)


def digests_of(bundle) -> dict:
    """Worked out from what the bundle holds."""
    held = [item.technology_id for item in bundle.assessment.technologies_held]
    return {
        "response": sha256(canonical(bundle.response)),
        "instrument": sha256(canonical(bundle.instrument)),
        "rule_set": sha256(canonical(bundle.rule_set)),
        "profile": sha256(canonical(bundle.profile)),
        "technologies_held": sha256("\n".join(held).encode()),
        "scorecard": sha256(canonical(bundle.assessment.scorecard)),
    }


# Who has it, and what it holds -----------------------------------------------------------------------------------


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_digests_are_those_of_the_parts(fresh_api, path):
    receipt = fresh_api.submit(read_response(path)).receipt
    bundle = bundle_of(fresh_api, receipt.assessment_id)
    assert bundle.format == 1
    found = digests_of(bundle)
    for digests in (receipt.digests, bundle.assessment.digests):
        assert {name: getattr(digests, name) for name in found} == found
    assert bundle.assessment.digests.method_version == bundle.assessment.scorecard.method_version
    assert bundle.assessment.digests.rule_set_version == bundle.rule_set.version
    assert (bundle.instrument.id, bundle.instrument.version) == ("cyber-capacity", "0.1")


def test_who_gets_a_bundle(fresh_api):
    office = Office(fresh_api)
    office.state("XTA")
    home = fresh_api.of(office.token("submitter", "agency-one"))
    assessment_id = office.publish(home.submit(small_response(tlp="clear")).assessment_id)
    people = {role: fresh_api.of(office.token(role, "agency-two")) for role in ("submitter", "analyst", "reader")}
    people["counterpart"] = fresh_api.of(office.token("counterpart", state="XTA"))
    assert code_of(lambda: bundle_of(people["reader"], assessment_id)) == "PERMISSION_DENIED"
    for role in ("submitter", "analyst", "counterpart"):
        bundle = bundle_of(people[role], assessment_id)
        assert bundle.response.answers and not bundle.assessment.principal, role
    assert bundle_of(home, assessment_id).assessment.principal
    office.label(assessment_id, "RED")
    for role in ("submitter", "analyst", "counterpart"):
        assert code_of(lambda role=role: bundle_of(people[role], assessment_id)) == "NOT_FOUND", role


def test_what_an_agency_asked_for_before_stays_with_it(fresh_api):
    office = Office(fresh_api)
    office.state("XTA")
    home = fresh_api.of(office.token("submitter", "agency-one"))
    far = fresh_api.of(office.token("analyst", "agency-two"))
    requests = [{"technology_id": "mobile-unlock", "kind": "software"}]
    home.submit(small_response(tlp="red", technology_requests=requests))
    later = home.submit(small_response(round_="2026-2", tlp="clear", technology_requests=requests)).assessment_id
    office.publish(later)
    error = refused(lambda: bundle_of(far, later))
    assert (error.code().name, reason_of(error)) == ("FAILED_PRECONDITION", "RESTS_ON_EARLIER_REQUESTS")
    assert digests_of(bundle_of(home, later))["technologies_held"] == bundle_of(home, later).assessment.digests.technologies_held


# Without the server ----------------------------------------------------------------------------------------------


@pytest.fixture
def bundled(fresh_server, fresh_api, capacity):
    """Bundles of the samples, as files of both kinds; the server has ended."""
    paths = {}
    for path in SAMPLES:
        assessment_id = fresh_api.submit(read_response(path)).assessment_id
        for kind in ("bundle", "json"):
            file = capacity.folder / f"{path.stem}.{kind}"
            ran(capacity, "assessment", "bundle", assessment_id, file, server=fresh_server)
            paths[path.stem, kind] = file
        assert ran(capacity, "assessment", "verify", assessment_id, server=fresh_server)
    fresh_api.close()
    fresh_server.stop()
    return paths


def test_a_faithful_bundle_is_verified_without_the_server(bundled, capacity):
    for (_, kind), path in bundled.items():
        assert path.stat().st_mode & 0o777 == 0o600
        found = as_json(ran(capacity, "assessment", "verify", path, "--output", "json"))
        assert found["faithful"] and all(check["same"] for check in found["checks"])
    assert ran(capacity, "assessment", "verify", bundled[STRONG.stem, "bundle"])


CHANGES = {
    "an answer": lambda bundle: setattr(bundle.response.answers["LAW-01"], "comment", "x"),
    "a weight": lambda bundle: setattr(bundle.instrument.domains[0].indicators[0], "weight", 7),
    "a word of the instrument": lambda bundle: bundle.instrument.title.update({"en": "Another"}),
    "a rule's version": lambda bundle: setattr(bundle.rule_set, "version", "9"),
    "the least coverage": lambda bundle: setattr(bundle.profile, "minimum_coverage", 0.5),
    "a score": lambda bundle: setattr(bundle.assessment.scorecard.themes[0], "score", 0.999),
    "a held technology": lambda bundle: bundle.assessment.technologies_held.add(technology_id="mobile-unlock"),
    "the method": lambda bundle: setattr(bundle.assessment.digests, "method_version", "m0"),
    "a score and its digest": lambda bundle: forge(bundle),
}


def forge(bundle) -> None:
    bundle.assessment.scorecard.themes[0].score = 0.999
    bundle.assessment.digests.scorecard = sha256(canonical(bundle.assessment.scorecard))


@pytest.fixture(scope="module")
def bundle(api):
    # Its answers are what it is about: MIDDLING has transfers and every kind of answer.
    return bundle_of(api, api.submit(read_response(MIDDLING)).assessment_id)


def verified(capacity, content: bytes, name: str = "changed.bundle"):
    (capacity.folder / name).write_bytes(content)
    return capacity("assessment", "verify", name)


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_found(capacity, bundle, what):
    changed = bundle_pb2.AssessmentBundle()
    changed.CopyFrom(bundle)
    CHANGES[what](changed)
    run = verified(capacity, canonical(changed))
    assert run.returncode == 1, run.stdout + run.stderr


def test_a_changed_byte_is_found_wherever_digests_reach(capacity, bundle):
    content = canonical(bundle)
    head = bundle_pb2.AssessmentBundle(format=bundle.format, assessment=bundle.assessment)
    first = len(canonical(head))
    assert verified(capacity, content).returncode == 0
    chance = random.Random(5)
    for place in [chance.randrange(first, len(content)) for _ in range(20)]:
        changed = bytearray(content)
        changed[place] ^= 1 << chance.randrange(8)
        run = verified(capacity, bytes(changed))
        assert run.returncode == 1, f"byte {place} of {len(content)}: {run.stdout}{run.stderr}"


HEAD = {
    "state_code": "XZZ", "round": "2031-1", "agency": "agency-other", "instrument_id": "other", "instrument_version": "9",
}  # fmt: skip


@pytest.mark.parametrize("field", HEAD)
def test_a_head_that_is_not_the_responses_is_found(capacity, bundle, field):
    changed = bundle_pb2.AssessmentBundle()
    changed.CopyFrom(bundle)
    setattr(changed.assessment, field, HEAD[field])
    run = verified(capacity, canonical(changed))
    assert run.returncode == 1, run.stdout + run.stderr


@pytest.mark.parametrize("content", [b"", b"\xff\xff", b"{}", b"{", b"\x08\x01", b"xxxx"], ids=repr)
def test_what_is_no_bundle_is_told(capacity, content):
    run = verified(capacity, content)
    assert run.returncode == 1 and run.stderr and "Fatal" not in run.stderr


def test_a_part_that_is_missing_is_told(capacity, bundle):
    for field in ("response", "instrument", "rule_set", "profile"):
        changed = bundle_pb2.AssessmentBundle()
        changed.CopyFrom(bundle)
        changed.ClearField(field)
        run = verified(capacity, canonical(changed))
        assert run.returncode == 1 and field in run.stderr, field
