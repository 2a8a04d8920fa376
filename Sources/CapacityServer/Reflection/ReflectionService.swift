internal import CapacityProtos
internal import GRPCCore
internal import ProtobufC

/// `grpc.reflection.v1`, and `v1alpha` for clients that have not moved on, such as Python's: the same messages
/// under another service name.
struct ReflectionService: Grpc_Reflection_V1_ServerReflection.SimpleServiceProtocol {
  static let alphaDescriptor = ServiceDescriptor(
    fullyQualifiedService: "grpc.reflection.v1alpha.ServerReflection"
  )

  let index: ReflectionIndex

  func serverReflectionInfo(
    request: RPCAsyncSequence<Grpc_Reflection_V1_ServerReflectionRequest, any Error>,
    response: RPCWriter<Grpc_Reflection_V1_ServerReflectionResponse>,
    context: ServerContext
  ) async throws {
    for try await question in request { try await response.write(index.answer(question)) }
  }

  func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
    let method = Grpc_Reflection_V1_ServerReflection.Method.ServerReflectionInfo.descriptor
    for service in [method.service, Self.alphaDescriptor] {
      router.registerHandler(
        forMethod: MethodDescriptor(service: service, method: method.method, type: method.type),
        deserializer: ProtobufDeserializer<Grpc_Reflection_V1_ServerReflectionRequest>(),
        serializer: ProtobufSerializer<Grpc_Reflection_V1_ServerReflectionResponse>(),
        handler: { try await serverReflectionInfo(request: $0, context: $1) }
      )
    }
  }
}
