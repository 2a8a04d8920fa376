"""Health and reflection, with the clients that Python's gRPC ships."""

import grpc
import pytest
from google.protobuf import descriptor_pool
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import ProtoReflectionDescriptorDatabase

SERVICES = {
    "capacity.v1.AdminService",
    "capacity.v1.AssessmentService",
    "capacity.v1.InstrumentService",
    "capacity.v1.ReportService",
    "capacity.v1.ReviewService",
    "capacity.v1.ScoreService",
    "capacity.v1.SignInService",
    "capacity.v1.TransferService",
    "grpc.health.v1.Health",
    "grpc.reflection.v1.ServerReflection",
}


@pytest.fixture
def channel(server):
    """Without a token: orchestrators and tools that look around have none."""
    with grpc.insecure_channel(server.address) as channel:
        yield channel


@pytest.mark.parametrize("service", ["", "capacity.v1.AssessmentService"])
def test_the_health_check_says_serving(channel, service):
    request = health_pb2.HealthCheckRequest(service=service)
    reply = health_pb2_grpc.HealthStub(channel).Check(request, timeout=10)
    assert reply.status == health_pb2.HealthCheckResponse.SERVING


def test_health_of_an_unknown_service_is_not_found(channel):
    with pytest.raises(grpc.RpcError) as refused:
        health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest(service="no.such.Service"), timeout=10)
    assert refused.value.code() == grpc.StatusCode.NOT_FOUND


def test_watching_health_begins_with_the_status_now(channel):
    watch = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest(), timeout=10)
    assert next(watch).status == health_pb2.HealthCheckResponse.SERVING
    watch.cancel()


def test_pythons_reflection_client_lists_the_services(channel):
    # grpcio-reflection asks under the older name grpc.reflection.v1alpha, as many tools in the field do.
    assert SERVICES <= set(ProtoReflectionDescriptorDatabase(channel).get_services())


def test_pythons_reflection_client_describes_a_file(channel):
    pool = descriptor_pool.DescriptorPool(ProtoReflectionDescriptorDatabase(channel))
    service = pool.FindServiceByName("capacity.v1.AssessmentService")
    assert service.methods_by_name["SubmitResponse"].input_type.full_name == "capacity.v1.SubmitResponseRequest"
    survey = pool.FindFileByName("capacity/v1/survey.proto")
    answer = survey.message_types_by_name["Answer"]
    assert [field.name for field in answer.oneofs_by_name["value"].fields] == [
        "level", "choice", "number", "unknown", "not_applicable", "withheld"
    ]  # fmt: skip


@pytest.fixture
def ask(channel):
    """Asks grpc.reflection.v1: its messages are those of v1alpha."""
    method = channel.stream_stream(
        "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
        request_serializer=reflection_pb2.ServerReflectionRequest.SerializeToString,
        response_deserializer=reflection_pb2.ServerReflectionResponse.FromString,
    )
    return lambda *questions: list(method(iter(questions), timeout=10))


def test_reflection_v1_answers_each_question_in_turn(ask):
    questions = [
        reflection_pb2.ServerReflectionRequest(list_services=""),
        reflection_pb2.ServerReflectionRequest(file_by_filename="capacity/v1/survey.proto"),
        reflection_pb2.ServerReflectionRequest(file_containing_symbol="capacity.v1.Scorecard"),
        reflection_pb2.ServerReflectionRequest(file_containing_symbol="no.such.Thing"),
        reflection_pb2.ServerReflectionRequest(file_by_filename="no/such.proto"),
    ]
    services, survey, scorecard, no_symbol, no_file = ask(*questions)
    assert {service.name for service in services.list_services_response.service} >= SERVICES
    assert survey.file_descriptor_response.file_descriptor_proto
    assert scorecard.file_descriptor_response.file_descriptor_proto
    for missing in (no_symbol, no_file):
        assert missing.error_response.error_code == grpc.StatusCode.NOT_FOUND.value[0]
        assert missing.error_response.error_message
