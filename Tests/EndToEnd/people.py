"""People with tokens, and the office that gives tokens to them."""

from dataclasses import dataclass, field

import grpc
from google.protobuf.timestamp_pb2 import Timestamp

from capacity.v1 import (
    access_pb2, admin_service_pb2 as admin, assessment_service_pb2 as assessments, review_service_pb2 as reviews, survey_pb2,
)  # fmt: skip


@dataclass
class Bearer:
    """Somebody with a token."""

    name: str
    role: str
    agency: str = ""
    state: str = ""
    token_id: str = ""
    secret: str = field(default="", repr=False)
    # "": the token works; otherwise the word that a refusal must hold.
    ended: str = ""

    @property
    def metadata(self) -> tuple:
        return (("authorization", f"Bearer {self.secret}"),)

    @property
    def principal(self):
        role = access_pb2.Role.Value(f"ROLE_{self.role.upper()}")
        return access_pb2.Principal(name=self.name, role=role, agency=self.agency, state_code=self.state)


def in_seconds(seconds: float) -> Timestamp:
    time = Timestamp()
    time.GetCurrentTime()
    time.FromNanoseconds(time.ToNanoseconds() + int(seconds * 1e9))
    return time


class Office:
    """An administrator at work. Agencies and states are registered when they are first named."""

    def __init__(self, api):
        self.api = api
        self._count = 0
        self._ministries = {}

    def agency(self, agency_id: str, name: str = "") -> str:
        self._once(self.api.admin.CreateAgency, admin.CreateAgencyRequest(agency_id=agency_id, name=name))
        return agency_id

    def state(self, code: str, name: str = "", counterpart: str = "") -> str:
        request = admin.CreateStateRequest(state_code=code, name=name, counterpart=counterpart)
        self._once(self.api.admin.CreateState, request)
        return code

    def _once(self, method, request) -> None:
        try:
            self.api.call(method, request)
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.ALREADY_EXISTS:
                raise

    def token(self, role: str, agency: str = "", state: str = "", name: str = "", seconds: float = 0) -> Bearer:
        """A new token. `seconds`: how long it works; 0: for ever."""
        self._count += 1
        if agency:
            self.agency(agency)
        if state:
            self.state(state)
        bearer = Bearer(name or f"{role}-{self._count}", role, agency, state)
        expires = in_seconds(seconds) if seconds else None
        request = admin.CreateTokenRequest(principal=bearer.principal, expire_time=expires)
        reply = self.api.call(self.api.admin.CreateToken, request)
        bearer.token_id, bearer.secret = reply.token.token_id, reply.secret
        return bearer

    def revoke(self, bearer: Bearer) -> None:
        self.api.call(self.api.admin.RevokeToken, admin.RevokeTokenRequest(token_id=bearer.token_id))
        bearer.ended = "revoked"

    def label(self, assessment_id: str, label: str) -> None:
        self.api.call(self.api.assessments.SetTlp, label_request(assessment_id, label))

    def ministry(self, state: str):
        """The state's reviewer, as a client."""
        if state not in self._ministries:
            self._ministries[state] = self.api.of(self.token("counterpart", state=state, name=f"ministry of {state}"))
        return self._ministries[state]

    def publish(self, assessment_id: str) -> str:
        """Reviewed by the state, which agrees, and published; under AMBER, where the label is stricter."""
        found = self.api.get(assessment_id, assessments.ASSESSMENT_VIEW_BASIC)
        if found.tlp < survey_pb2.TLP_AMBER:
            self.label(assessment_id, "AMBER")
        ministry = self.ministry(found.state_code)
        ministry.call(ministry.reviews.StartReview, reviews.StartReviewRequest(assessment_id=assessment_id))
        validate = reviews.ValidateAssessmentRequest(assessment_id=assessment_id, confirm_rest=True)
        ministry.call(ministry.reviews.ValidateAssessment, validate)
        ministry.call(ministry.reviews.ReplyToAssessment, reviews.ReplyToAssessmentRequest(assessment_id=assessment_id))
        self.api.call(self.api.reviews.PublishAssessment, reviews.PublishAssessmentRequest(assessment_id=assessment_id))
        if found.tlp < survey_pb2.TLP_AMBER:
            self.label(assessment_id, survey_pb2.Tlp.Name(found.tlp).removeprefix("TLP_"))
        return assessment_id

    def share(self, assessment_id: str, agency: str) -> None:
        self.agency(agency)
        self.api.call(self.api.assessments.ShareAssessment, share_request(assessment_id, agency))


def label_request(assessment_id: str, label: str):
    return assessments.SetTlpRequest(assessment_id=assessment_id, tlp=survey_pb2.Tlp.Value(f"TLP_{label}"))


def share_request(assessment_id: str, agency: str):
    return assessments.ShareAssessmentRequest(assessment_id=assessment_id, agency_id=agency)
