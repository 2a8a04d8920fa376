import CapacityProtos
import Foundation
import GRPCCore
import ProtobufC
import Testing

@testable import CapacityServer

@Suite("Reflection")
struct ReflectionTests {
  typealias Question = Grpc_Reflection_V1_ServerReflectionRequest
  typealias Answer = Grpc_Reflection_V1_ServerReflectionResponse

  let index = ReflectionIndex(files: protoFiles, services: CapacityServer.services)

  private func ask(_ question: Question.OneOf_MessageRequest?) -> Answer.OneOf_MessageResponse? {
    var request = Question()
    request.host = "h"
    request.messageRequest = question
    let answer = index.answer(request)
    #expect(answer.validHost == "h")
    #expect(answer.originalRequest == request)
    return answer.messageResponse
  }

  private func files(_ question: Question.OneOf_MessageRequest) -> [Data]? {
    guard case .fileDescriptorResponse(let response) = ask(question) else { return nil }
    return response.fileDescriptorProto
  }

  private func code(_ question: Question.OneOf_MessageRequest?) -> Int32? {
    guard case .errorResponse(let response) = ask(question) else { return nil }
    #expect(!response.errorMessage.isEmpty)
    return response.errorCode
  }

  @Test("every service is listed")
  func list() throws {
    guard case .listServicesResponse(let response) = ask(.listServices("")) else { throw CancellationError() }
    #expect(
      response.service.map(\.name) == [
        "capacity.v1.AdminService", "capacity.v1.AssessmentService", "capacity.v1.InstrumentService",
        "capacity.v1.ReportService", "capacity.v1.ReviewService", "capacity.v1.ScoreService",
        "capacity.v1.SignInService", "capacity.v1.TransferService", "grpc.health.v1.Health",
        "grpc.reflection.v1.ServerReflection",
      ]
    )
  }

  @Test("a file comes first, then all that it imports, each once", arguments: protoFiles)
  func file(file: ProtoFile) throws {
    let found = try #require(files(.fileByFilename(file.name)))
    #expect(found.first == file.descriptor)
    var needed: Set<String> = [file.name]
    // The list stands in an order in which each file follows those that it imports.
    for other in protoFiles.reversed() where needed.contains(other.name) { needed.formUnion(other.dependencies) }
    #expect(found.count == needed.count)
    #expect(Set(found) == Set(protoFiles.filter { needed.contains($0.name) }.map(\.descriptor)))
  }

  @Test(
    "symbols are found in their files",
    arguments: zip(
      [
        "capacity.v1.AssessmentService", "capacity.v1.AssessmentService.SubmitResponse", "capacity.v1.Answer.level",
        "capacity.v1.Tlp",
      ],
      [
        "capacity/v1/assessment_service.proto", "capacity/v1/assessment_service.proto", "capacity/v1/survey.proto",
        "capacity/v1/survey.proto",
      ]
    )
  )
  func symbol(symbol: String, file: String) throws {
    let found = try #require(files(.fileContainingSymbol(symbol)))
    #expect(found == files(.fileByFilename(file)))
  }

  @Test("what is unknown is said in the answer")
  func unknown() {
    #expect(code(.fileByFilename("none.proto")) == 5)
    #expect(code(.fileContainingSymbol("none")) == 5)
    #expect(code(.fileContainingExtension(.init())) == 5)
    #expect(code(.allExtensionNumbersOfType("none")) == 5)
    #expect(code(nil) == 3)
  }

  @Test("a known type has no extensions")
  func extensions() throws {
    guard case .allExtensionNumbersResponse(let response) = ask(.allExtensionNumbersOfType("capacity.v1.Answer")) else {
      throw CancellationError()
    }
    #expect(response.baseTypeName == "capacity.v1.Answer")
    #expect(response.extensionNumber.isEmpty)
  }

  @Test("both service names answer question after question, without a token", arguments: ["v1", "v1alpha"])
  func served(version: String) async throws {
    let method = MethodDescriptor(
      fullyQualifiedService: "grpc.reflection.\(version).ServerReflection",
      method: "ServerReflectionInfo"
    )
    let names = try await withServer { _, client in
      try await client.bidirectionalStreaming(
        request: StreamingClientRequest { writer in
          for symbol in ["capacity.v1.Tlp", "none"] {
            var question = Question()
            question.messageRequest = .fileContainingSymbol(symbol)
            try await writer.write(question)
          }
        },
        descriptor: method,
        serializer: ProtobufSerializer<Question>(),
        deserializer: ProtobufDeserializer<Answer>(),
        options: .defaults
      ) { response in
        var kinds: [String] = []
        for try await message in response.messages {
          if case .fileDescriptorResponse = message.messageResponse { kinds.append("file") }
          if case .errorResponse = message.messageResponse { kinds.append("error") }
        }
        return kinds
      }
    }
    #expect(names == ["file", "error"])
  }
}
