internal import GRPCCodeGen
internal import SwiftProtobuf
internal import SwiftProtobufPluginLibrary

/// Writes the client and server stubs of a file's services, as every user of grpc-swift knows them.
struct ServiceWriter {
  private let schema: Schema

  init(_ schema: Schema) { self.schema = schema }

  func contents() throws -> String {
    let config = GRPCCodeGen.CodeGenerator.Config(
      accessLevel: .package,
      accessLevelOnImports: true,
      client: true,
      server: true,
      indentation: 2
    )
    let methods = schema.file.services.flatMap(\.methods)
    let requests = Set(methods.map { schema.name($0.inputType) })
    let replies = Set(methods.map { schema.name($0.outputType) }).subtracting(requests)
    let request = CodeGenerationRequest(
      fileName: schema.file.name,
      leadingTrivia: Schema.header,
      dependencies: [Dependency(module: "ProtobufC", accessLevel: .internal)],
      services: schema.file.services.map(service),
      makeSerializerCodeSnippet: { "ProtobufSerializer<\($0)>()" },
      makeDeserializerCodeSnippet: { type in
        replies.contains(type) ? "ProtobufDeserializer<\(type)>(limits: .replies)" : "ProtobufDeserializer<\(type)>()"
      }
    )
    return try GRPCCodeGen.CodeGenerator(config: config).generate(request).contents
  }

  private func service(_ service: SwiftProtobufPluginLibrary.ServiceDescriptor) -> GRPCCodeGen.ServiceDescriptor {
    let prefix = schema.namer.typePrefix(forFile: schema.file)
    return GRPCCodeGen.ServiceDescriptor(
      documentation: service.protoSourceComments(),
      name: ServiceName(
        identifyingName: service.fullName,
        typeName: prefix + service.name,
        propertyName: prefix.lowercased() + service.name
      ),
      methods: service.methods.map(method)
    )
  }

  private func method(_ method: SwiftProtobufPluginLibrary.MethodDescriptor) -> GRPCCodeGen.MethodDescriptor {
    GRPCCodeGen.MethodDescriptor(
      documentation: method.protoSourceComments(),
      name: MethodName(
        identifyingName: method.name,
        typeName: method.name,
        functionName: method.name.prefix(1).lowercased() + method.name.dropFirst()
      ),
      isInputStreaming: method.clientStreaming,
      isOutputStreaming: method.serverStreaming,
      inputType: schema.name(method.inputType),
      outputType: schema.name(method.outputType)
    )
  }
}
