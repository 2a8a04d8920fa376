"""What is wrong with a refusal: it says too little, or too much."""

import re

import grpc

from capacity.v1 import assessment_service_pb2 as assessments, review_service_pb2 as reviews, score_service_pb2 as scores
from probe import Probe

ABSENT_ID = "01ARZ3NDEKTSV4RRFFQ69G5FAV"
ABSENT_STATE = "XZQ"

# Everything in the world of probes that has a name: assessments and tokens, agencies, principals, contacts, states.
NAMES = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}|agency-[a-z]+|p-[0-9]{5}|contact-[0-9]+|\bX[TZ][A-Z]\b")


# Calls about one assessment, or about the latest one of a state; and about a state alone.
OF_ONE = {
    "GetScorecard": scores.GetScorecardRequest,
    "GetReadiness": scores.GetReadinessRequest,
    "GetSensitivity": scores.GetSensitivityRequest,
    "ExplainScore": scores.ExplainScoreRequest,
}
OF_A_STATE = {"GetTrend": scores.GetTrendRequest, "GetCoordination": scores.GetCoordinationRequest}


def status_of(error: grpc.RpcError) -> tuple[str, bytes]:
    """The words and the details, as they came."""
    trailers = dict(error.trailing_metadata() or ())
    return error.details(), trailers.get("grpc-status-details-bin", b"")


def requests_of_what_is_absent() -> list[tuple[str, object]]:
    by_id = {
        "AssessmentService/GetAssessment": assessments.GetAssessmentRequest,
        "AssessmentService/SetTlp": lambda assessment_id: assessments.SetTlpRequest(assessment_id=assessment_id, tlp=3),
        "AssessmentService/ShareAssessment": assessments.ShareAssessmentRequest,
        "AssessmentService/UnshareAssessment": assessments.UnshareAssessmentRequest,
        "AssessmentService/GetContact": assessments.GetContactRequest,
        "AssessmentService/EraseContact": assessments.EraseContactRequest,
        "AssessmentService/GetBundle": assessments.GetBundleRequest,
        "AssessmentService/RescoreAssessment": assessments.RescoreAssessmentRequest,
        "AssessmentService/ListResults": assessments.ListResultsRequest,
        "ReviewService/GetReview": reviews.GetReviewRequest,
        "ReviewService/ListReviewEvents": reviews.ListReviewEventsRequest,
        "ReviewService/AddReviewComment": reviews.AddReviewCommentRequest,
        "ReviewService/StartReview": reviews.StartReviewRequest,
        "ReviewService/RecordReview": reviews.RecordReviewRequest,
        "ReviewService/ReturnAssessment": reviews.ReturnAssessmentRequest,
        "ReviewService/ValidateAssessment": reviews.ValidateAssessmentRequest,
        "ReviewService/PublishAssessment": reviews.PublishAssessmentRequest,
        "ReviewService/WithdrawAssessment": lambda assessment_id: reviews.WithdrawAssessmentRequest(
            assessment_id=assessment_id, reason="a mistake"
        ),
        "ReviewService/GetViews": reviews.GetViewsRequest,
    } | {f"ScoreService/{method}": make for method, make in OF_ONE.items()}
    by_state = {f"ScoreService/{method}": make for method, make in (OF_ONE | OF_A_STATE).items()}
    return [(method, make(assessment_id=ABSENT_ID)) for method, make in by_id.items()] + [
        (method, make(state_code=ABSENT_STATE)) for method, make in by_state.items()
    ]


def subject_of(request) -> str:
    """The assessment or the state that a request is about."""
    return getattr(request, "assessment_id", "") or getattr(request, "state_code", "")


class Judge:
    """Knows how the server speaks of what is absent: of what is hidden it must speak in the same words."""

    def __init__(self, api):
        self.absent: dict[tuple[str, int], tuple[str, bytes]] = {}
        for method, request in requests_of_what_is_absent():
            try:
                api.raw(f"/capacity.v1.{method}", request.SerializeToString())
            except grpc.RpcError as error:
                assert error.code() == grpc.StatusCode.NOT_FOUND, f"{method}: {error.code()}"
                self.absent[method, len(subject_of(request))] = status_of(error)
            else:
                raise AssertionError(f"{method} found what is not there")

    def __call__(self, probe: Probe, error: grpc.RpcError) -> str | None:
        message, details = status_of(error)
        if not message:
            return "a refusal without words"
        if probe.words not in message:
            return f"\"{message}\" does not say \"{probe.words}\""
        if probe.code == "NOT_FOUND" and not probe.words:
            return self.tells_hidden_from_absent(probe.method, subject_of(probe.request), error)
        allowed = {*NAMES.findall(str(probe.request)), probe.bearer.agency, probe.bearer.state, probe.bearer.name}
        told = set(NAMES.findall(message)) | set(NAMES.findall(details.decode("latin-1")))
        too_much = told - allowed - set(probe.named)
        return f"\"{message}\" tells of {too_much}" if too_much else None

    def tells_hidden_from_absent(self, method: str, subject: str, error: grpc.RpcError) -> str | None:
        message, details = self.absent[method, len(subject)]
        absent = ABSENT_ID if len(subject) == len(ABSENT_ID) else ABSENT_STATE
        expected = (message.replace(absent, subject), details.replace(absent.encode(), subject.encode()))
        found = status_of(error)
        return None if found == expected else f"of what is hidden {found}, of what is absent {expected}"
