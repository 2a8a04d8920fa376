"""A plain grpcio client of the server's services."""

import uuid

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status

from capacity.v1 import (
    admin_service_pb2_grpc,
    assessment_service_pb2 as assessments,
    assessment_service_pb2_grpc,
    instrument_service_pb2_grpc,
    report_service_pb2_grpc,
    review_service_pb2_grpc,
    score_service_pb2 as scores,
    score_service_pb2_grpc,
    transfer_service_pb2_grpc,
)

TIMEOUT = 60
# Nothing is limited on this side: what is too large is for the server to say.
UNLIMITED = [("grpc.max_send_message_length", -1), ("grpc.max_receive_message_length", -1)]


class Api:
    """Stubs on one channel; every call carries the owner's token unless told otherwise."""

    def __init__(self, server, metadata=None, channel=None):
        self.channel = channel or grpc.insecure_channel(server.address, options=UNLIMITED)
        self.metadata = (("authorization", f"Bearer {server.token}"),) if metadata is None else metadata
        self._options = {"metadata": self.metadata, "timeout": TIMEOUT}
        self.admin = admin_service_pb2_grpc.AdminServiceStub(self.channel)
        self.assessments = assessment_service_pb2_grpc.AssessmentServiceStub(self.channel)
        self.instruments = instrument_service_pb2_grpc.InstrumentServiceStub(self.channel)
        self.reviews = review_service_pb2_grpc.ReviewServiceStub(self.channel)
        self.scores = score_service_pb2_grpc.ScoreServiceStub(self.channel)
        self.reports = report_service_pb2_grpc.ReportServiceStub(self.channel)
        self.transfers = transfer_service_pb2_grpc.TransferServiceStub(self.channel)

    def of(self, bearer) -> "Api":
        """The same channel with somebody else's token."""
        return Api(None, metadata=bearer.metadata, channel=self.channel)

    def call(self, method, request):
        """A call of a stub's method with token and deadline."""
        return method(request, **self._options)

    def raw(self, path: str, content: bytes, metadata=None, timeout: float = TIMEOUT) -> bytes:
        """A call with bytes of our own making."""
        metadata = self.metadata if metadata is None else metadata
        return self.channel.unary_unary(path)(content, metadata=metadata, timeout=timeout)

    def submit(self, response, request_id: str | None = None, contact=None):
        request = assessments.SubmitResponseRequest(
            request_id=request_id or str(uuid.uuid4()), response=response, contact=contact
        )
        return self.call(self.assessments.SubmitResponse, request)

    def list(self, **filters):
        """Every assessment that the filters let through, over all pages."""
        found, token = [], ""
        while True:
            request = assessments.ListAssessmentsRequest(page_token=token, **filters)
            page = self.call(self.assessments.ListAssessments, request)
            found.extend(page.assessments)
            token = page.next_page_token
            if not token:
                return found

    def get(self, assessment_id: str, view=assessments.ASSESSMENT_VIEW_FULL):
        request = assessments.GetAssessmentRequest(assessment_id=assessment_id, view=view)
        return self.call(self.assessments.GetAssessment, request).assessment

    def scorecard(self, **subject):
        return self.call(self.scores.GetScorecard, scores.GetScorecardRequest(**subject)).scorecard

    def answers(self) -> bool:
        """Whether the server still does its work."""
        self.call(self.assessments.ListAssessments, assessments.ListAssessmentsRequest(page_size=1))
        return True

    def close(self) -> None:
        self.channel.close()


def details(error: grpc.RpcError, kind) -> list:
    """The details of one kind (a message of google.rpc) that came with an error."""
    status = rpc_status.from_call(error)
    unpacked = []
    for detail in status.details if status else []:
        message = kind()
        if detail.Unpack(message):
            unpacked.append(message)
    return unpacked


def violations(error: grpc.RpcError) -> dict[str, str]:
    """Field and description of every violation of the BadRequest details."""
    requests = details(error, error_details_pb2.BadRequest)
    return {fault.field: fault.description for request in requests for fault in request.field_violations}
