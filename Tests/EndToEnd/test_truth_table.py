"""Who may do what: every role, standing in every relation, at every label, does everything, at the real server."""

from dataclasses import dataclass
from importlib import import_module

import grpc
import pytest

from access_rules import (
    ANSWERS, CALLERS, CONTACT, ERASE, LABELS, NUMBERS, OPEN, PUBLISHED_ONLY, RESCORE, RULES, SEE, SHARE, UNSHARE, person, relabelling, verdict,
)  # fmt: skip
from api import Api
from capacity.v1 import access_pb2, admin_service_pb2 as admin, assessment_service_pb2 as assessments
from conftest import serving
from judge import OF_A_STATE, OF_ONE, Judge
from people import Office, label_request, share_request
from repository import PROTOS
from small import small_response
from world import Assessment

pytestmark = pytest.mark.probes

HOME, FRIEND, FAR, NEW = "agency-home", "agency-friend", "agency-far", "agency-new"


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    for server in serving(tmp_path_factory.mktemp("table")):
        api = Api(server)
        office = Office(api)
        office.judge = Judge(api)
        office.agency(NEW)
        yield office
        api.close()


@pytest.fixture(scope="module")
def people(office):
    roles = ("submitter", "analyst", "reader")
    agencies = [office.token(role, agency) for role in roles for agency in (HOME, FRIEND, FAR)]
    # Administrators of the agency, of another one, and of none.
    admins = [office.token("admin", agency) for agency in (HOME, FAR, "")]
    return [*agencies, *admins, office.token("counterpart", state="XVZ")]


@dataclass
class Case:
    """One label: a state of its own, with its counterpart."""

    office: Office
    people: list
    label: str

    def __post_init__(self):
        self.state = f"XV{'ABCDE'[NUMBERS[self.label] - 1]}"
        self.everyone = [*self.people, self.office.token("counterpart", state=self.state)]
        self.home = self.office.api.of(next(b for b in self.people if (b.role, b.agency) == ("submitter", HOME)))

    def assessment(self, round_: str = "2026-1", published: bool = True) -> Assessment:
        """One of the home agency, shared with the friend, with the case's label."""
        contact = assessments.Contact(name="contact-1")
        # Only what is AMBER or less strict can be shared; it stays shared when it is made stricter.
        first = max(self.label, "AMBER", key=NUMBERS.get)
        reply = self.home.submit(small_response(self.state, round_, tlp=first), contact=contact)
        self.office.api.call(self.office.api.assessments.ShareAssessment, share_request(reply.assessment_id, FRIEND))
        if published:
            self.office.publish(reply.assessment_id)
        if first != self.label:
            self.office.label(reply.assessment_id, self.label)
        made = Assessment(reply.assessment_id, HOME, self.state, round_, self.label, "", None, {FRIEND}, "contact-1")
        made.published = published
        return made


def outcome(api, method, request) -> tuple[str, object]:
    try:
        return "OK", api.call(method, request)
    except grpc.RpcError as error:
        return error.code().name, error


class Cells:
    """Cells of the table that were tried, and those that differ."""

    def __init__(self, office):
        self.office, self.count, self.differences = office, 0, []

    def differs(self, bearer, about, what: str) -> None:
        self.differences.append(f"{person(bearer, about)}, {about.label}: {what}")

    def try_(self, bearer, about, stub, name: str, request, expected: str):
        """One cell. Gives the reply if there is one."""
        self.count += 1
        service = "scores" if name in OF_ONE | OF_A_STATE else "assessments"
        full_name = f"{'ScoreService' if service == 'scores' else 'AssessmentService'}/{name}"
        if bearer.role not in CALLERS[full_name]:
            expected = "PERMISSION_DENIED"
        code, reply = outcome(stub, getattr(getattr(stub, service), name), request)
        if code != expected:
            self.differs(bearer, about, f"{name} {request} ended with {code}, not {expected}".replace("\n", " "))
        elif code == "NOT_FOUND":
            subject = about.state if getattr(request, "state_code", "") else about.assessment_id
            told = self.office.judge.tells_hidden_from_absent(full_name, subject, reply)
            if told:
                self.differs(bearer, about, f"{name}: {told}")
        return reply if code == "OK" else None


def reads(case: Case, cells: Cells, bearer, about: Assessment) -> None:
    stub = case.office.api.of(bearer)
    assessment_id = about.assessment_id
    seen = verdict(bearer, SEE, about)
    for view, act in ((assessments.ASSESSMENT_VIEW_BASIC, SEE), (assessments.ASSESSMENT_VIEW_FULL, ANSWERS)):
        request = assessments.GetAssessmentRequest(assessment_id=assessment_id, view=view)
        reply = cells.try_(bearer, about, stub, "GetAssessment", request, verdict(bearer, act, about))
        if reply and reply.assessment.HasField("response") != (act == ANSWERS):
            cells.differs(bearer, about, f"the answers in view {view}")
    for name, make in OF_ONE.items():
        item = {"item_id": "LAW"} if name == "ExplainScore" else {}
        cells.try_(bearer, about, stub, name, make(assessment_id=assessment_id, **item), seen)
        cells.try_(bearer, about, stub, name, make(state_code=about.state, **item), seen)
    for name, make in OF_A_STATE.items():
        cells.try_(bearer, about, stub, name, make(state_code=about.state), seen)
    cells.try_(bearer, about, stub, "ListResults", assessments.ListResultsRequest(assessment_id=assessment_id), seen)
    request = assessments.GetBundleRequest(assessment_id=assessment_id)
    cells.try_(bearer, about, stub, "GetBundle", request, verdict(bearer, ANSWERS, about))
    for filters in ({}, {"state_code": about.state}, {"agency": HOME}):
        cells.count += 1
        listed = assessment_id in [assessment.assessment_id for assessment in stub.list(page_size=500, **filters)]
        if listed != (seen == "OK"):
            cells.differs(bearer, about, f"{'stands' if listed else 'does not stand'} in the list {filters}")
    request = assessments.GetContactRequest(assessment_id=assessment_id)
    reply = cells.try_(bearer, about, stub, "GetContact", request, verdict(bearer, CONTACT, about))
    if reply and reply.contact.name != "contact-1":
        cells.differs(bearer, about, "another contact")


def changes(case: Case, cells: Cells, bearer) -> None:
    """Each on an assessment of its own; afterwards an administrator looks what became of it."""
    stub = case.office.api.of(bearer)
    about = None

    def attempt(name: str, request_of, act: str, after: dict, asked: str | None = None) -> None:
        nonlocal about
        # What a refusal left as it was can be used again.
        about = about or case.assessment()
        expected = verdict(bearer, act, about, asked)
        changed = cells.try_(bearer, about, stub, name, request_of(about.assessment_id), expected)
        now = case.office.api.get(about.assessment_id, assessments.ASSESSMENT_VIEW_BASIC)
        found = {"label": LABELS[now.tlp - 1], "shared": set(now.shared_with)}
        wanted = {"label": about.label, "shared": about.shared}
        if act == ERASE:
            request = assessments.GetContactRequest(assessment_id=about.assessment_id)
            found["contact"] = case.office.api.call(case.office.api.assessments.GetContact, request).contact.name
            wanted["contact"] = about.contact
        wanted |= after if changed else {}
        if found != wanted:
            cells.differs(bearer, about, f"after {name} it is {found}, not {wanted}")
        if changed or found != wanted:
            about = None

    for label in LABELS:
        act = relabelling(Assessment("", HOME, case.state, "2026-1", case.label, "", None), label)
        attempt("SetTlp", lambda id_, label=label: label_request(id_, label), act, {"label": label}, label)
    attempt("ShareAssessment", lambda id_: share_request(id_, NEW), SHARE, {"shared": {FRIEND, NEW}})
    unshare = lambda id_: assessments.UnshareAssessmentRequest(assessment_id=id_, agency_id=FRIEND)
    attempt("UnshareAssessment", unshare, UNSHARE, {"shared": set()})
    attempt("RescoreAssessment", lambda id_: assessments.RescoreAssessmentRequest(assessment_id=id_), RESCORE, {})
    attempt("EraseContact", lambda id_: assessments.EraseContactRequest(assessment_id=id_), ERASE, {"contact": ""})


@pytest.mark.parametrize("label", LABELS)
def test_the_truth_table(office, people, label):
    case, cells = Case(office, people, label), Cells(office)
    # First what is not published: the state has nothing else then.
    about = case.assessment("2025-1", published=False)
    for bearer in case.everyone:
        reads(case, cells, bearer, about)
    about = case.assessment("2027-1")
    assert {person(bearer, about) for bearer in case.everyone} == set(RULES), "every row of the table has somebody"
    for bearer in case.everyone:
        reads(case, cells, bearer, about)
    for bearer in case.everyone:
        changes(case, cells, bearer)
    print(f"\n{label}: {cells.count} cells, {len(cells.differences)} differences")
    assert not cells.differences, "\n".join(cells.differences)


def test_the_server_prints_the_same_table(office):
    reply = office.api.call(office.api.admin.ListAccessRules, admin.ListAccessRulesRequest())
    words = {
        "s": ["read"], "a": ["read response"], "c": ["read contact"], "e": ["erase contact"], "^": ["raise"],
        "v": ["lower"], "+": ["share"], "-": ["unshare"], "r": ["rescore"], "d": ["decide"], "f": ["follow review"],
        "w": ["review"], "y": ["reply"], "p": ["publish"], "x": ["withdraw"],
    }  # fmt: skip
    relations = {
        "admin": "UNSPECIFIED", "of the agency": "OWN_AGENCY", "of a friend": "SHARED",
        "of another agency": "OTHER_AGENCY", "of the state": "OWN_STATE", "of another state": "OTHER_STATE",
    }  # fmt: skip

    def has_use(letter: str, label: str, row: dict) -> bool:
        """Nobody puts something out of their own sight: at some labels there is nowhere to go."""
        further = {"^": range(1, NUMBERS[label]), "v": range(NUMBERS[label] + 1, 6)}.get(letter)
        return further is None or any("s" in row[LABELS[number - 1]] for number in further)

    expected = {}
    for who, row in RULES.items():
        role = who.split(" ")[0]
        relation = relations[who.removeprefix(f"{role} ")]
        for label, cell in row.items():
            if cell:
                letters = [letter for letter in cell if has_use(letter, label, row)]
                expected[label, role, relation] = sorted(word for letter in letters for word in words[letter])
    found = {
        (
            LABELS[rule.tlp - 1],
            access_pb2.Role.Name(rule.role).removeprefix("ROLE_").lower(),
            access_pb2.Relation.Name(rule.relation).removeprefix("RELATION_"),
        ): list(rule.actions)
        for rule in reply.label_rules
    }
    assert found == expected
    told = {
        (
            access_pb2.Role.Name(rule.role).removeprefix("ROLE_").lower(),
            access_pb2.Relation.Name(rule.relation).removeprefix("RELATION_"),
        )
        for rule in reply.label_rules
        if rule.published_only
    }
    assert told == {(who.split(" ")[0], relations[who.removeprefix(who.split(" ")[0] + " ")]) for who in PUBLISHED_ONLY}


def test_every_method_has_the_callers_that_it_should(office):
    reply = office.api.call(office.api.admin.ListAccessRules, admin.ListAccessRulesRequest())
    found = {
        rule.method: {access_pb2.Role.Name(role).removeprefix("ROLE_").lower() for role in rule.roles}
        for rule in reply.rules
    }
    ours = {method: roles for method, roles in found.items() if method.startswith("capacity.v1.")}
    assert ours == {f"capacity.v1.{method}": roles for method, roles in (CALLERS | dict.fromkeys(OPEN, set())).items()}
    assert not any(roles for method, roles in found.items() if method not in ours), "the others are open to anyone"


def test_no_method_is_without_a_rule():
    modules = [import_module(f"capacity.v1.{path.stem}_pb2") for path in (PROTOS / "capacity" / "v1").glob("*.proto")]
    services = [service for module in modules for service in module.DESCRIPTOR.services_by_name.values()]
    assert {f"{service.name}/{method.name}" for service in services for method in service.methods} == set(CALLERS) | OPEN


@pytest.mark.parametrize("role", ["submitter", "counterpart", "reader", "analyst", "admin"])
def test_who_may_call_at_all(office, role):
    """Empty requests: whoever may call hears that something is missing, or is answered; others hear which role would do."""
    place = {"state": "XVZ"} if role == "counterpart" else {"agency": HOME}
    stub = office.api.of(office.token(role, **place))
    for method, roles in CALLERS.items():
        # A watcher would be served until the end of its time.
        more = {"timeout": 5} if method.endswith("/WatchAssessments") else {}
        try:
            stub.raw(f"/capacity.v1.{method}", b"", **more)
            code = "OK"
        except grpc.RpcError as error:
            code = error.code().name
            if code == "PERMISSION_DENIED":
                assert f"role {role}" in error.details() and all(name in error.details() for name in roles), error.details()
        assert (code == "PERMISSION_DENIED") == (role not in roles), f"{method}: {code}"
        assert code not in ("INTERNAL", "UNKNOWN", "UNIMPLEMENTED"), f"{method}: {code}"
