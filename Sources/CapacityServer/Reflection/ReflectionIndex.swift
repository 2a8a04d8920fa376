internal import CapacityProtos
internal import Foundation
internal import GRPCCore
internal import ProtobufC

/// Answers questions about the .proto files that the server speaks.
struct ReflectionIndex: Sendable {
  private let files: [String: ProtoFile]
  private let fileOfSymbol: [String: String]
  private let services: [String]

  /// - Parameters:
  ///   - files: Every file that is served, with all that they import.
  ///   - services: Full names of the services that the server answers.
  init(files: [ProtoFile], services: [String]) {
    self.files = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
    fileOfSymbol = Dictionary(files.flatMap { file in (file.symbols + file.services).map { ($0, file.name) } }) {
      first,
      _ in first
    }
    self.services = services.sorted()
  }

  /// One question, one answer: what is unknown is said in the answer, and the stream goes on.
  func answer(
    _ request: Grpc_Reflection_V1_ServerReflectionRequest
  ) -> Grpc_Reflection_V1_ServerReflectionResponse {
    var response = Grpc_Reflection_V1_ServerReflectionResponse()
    response.validHost = request.host
    response.originalRequest = request
    response.messageResponse =
      switch request.messageRequest {
      case .fileByFilename(let name): file(name)
      case .fileContainingSymbol(let symbol):
        fileOfSymbol[symbol].map(file) ?? fault(.notFound, "There is no symbol \"\(symbol.limited(to: 200))\"")
      case .fileContainingExtension(let request): noExtensions(of: request.containingType)
      case .allExtensionNumbersOfType(let type): extensionNumbers(of: type)
      case .listServices: list()
      case nil: fault(.invalidArgument, "The request asks nothing: set one field of message_request")
      }
    return response
  }

  private func list() -> Grpc_Reflection_V1_ServerReflectionResponse.OneOf_MessageResponse {
    var list = Grpc_Reflection_V1_ListServiceResponse()
    list.service = services.map { name in
      var service = Grpc_Reflection_V1_ServiceResponse()
      service.name = name
      return service
    }
    return .listServicesResponse(list)
  }

  private func file(_ name: String) -> Grpc_Reflection_V1_ServerReflectionResponse.OneOf_MessageResponse {
    guard files[name] != nil else { return fault(.notFound, "There is no file \"\(name.limited(to: 200))\"") }
    var response = Grpc_Reflection_V1_FileDescriptorResponse()
    response.fileDescriptorProto = withImports(of: name).map(\.descriptor)
    return .fileDescriptorResponse(response)
  }

  /// The file, then all that it imports, directly or not.
  private func withImports(of name: String) -> [ProtoFile] {
    var (found, seen, waiting): ([ProtoFile], Set<String>, [String]) = ([], [name], [name])
    while let file = waiting.popLast().flatMap({ files[$0] }) {
      found.append(file)
      for dependency in file.dependencies where seen.insert(dependency).inserted {
        waiting.append(dependency)
      }
    }
    return found
  }

  /// proto3 messages have no extensions: none is ever found.
  private func noExtensions(of type: String) -> Grpc_Reflection_V1_ServerReflectionResponse.OneOf_MessageResponse {
    fault(.notFound, "\"\(type.limited(to: 200))\" has no extensions")
  }

  private func extensionNumbers(
    of type: String
  ) -> Grpc_Reflection_V1_ServerReflectionResponse.OneOf_MessageResponse {
    guard fileOfSymbol[type] != nil else { return noExtensions(of: type) }
    var response = Grpc_Reflection_V1_ExtensionNumberResponse()
    response.baseTypeName = type
    return .allExtensionNumbersResponse(response)
  }

  private func fault(
    _ code: RPCError.Code,
    _ message: String
  ) -> Grpc_Reflection_V1_ServerReflectionResponse.OneOf_MessageResponse {
    var response = Grpc_Reflection_V1_ErrorResponse()
    response.errorCode = Int32(code.rawValue)
    response.errorMessage = message
    return .errorResponse(response)
  }
}
