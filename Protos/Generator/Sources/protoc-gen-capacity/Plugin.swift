internal import Foundation
internal import SwiftProtobuf
internal import SwiftProtobufPluginLibrary

/// The plugin. Its one parameter, `json=PACKAGE`, names the package whose messages get a JSON mapping.
@main
struct Plugin: CodeGenerator {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 4, arguments[1] == "--for-protobuf-c" {
      return try DescriptorRewriter.rewrite(from: arguments[2], to: arguments[3])
    }
    Plugin().main(nil)
  }

  var supportedFeatures: [Google_Protobuf_Compiler_CodeGeneratorResponse.Feature] { [] }

  func generate(
    files: [FileDescriptor],
    parameter: any CodeGeneratorParameter,
    protoCompilerContext: any ProtoCompilerContext,
    generatorOutputs: any GeneratorOutputs
  ) throws {
    let jsonPackage = parameter.parsedPairs.first { $0.key == "json" }?.value
    for file in files {
      let schema = Schema(file: file)
      try schema.check()
      let base = file.name.replacing(".proto", with: "")
      if !file.messages.isEmpty {
        try generatorOutputs.add(fileName: "\(base).pb.swift", contents: TypeWriter(schema).contents())
        try generatorOutputs.add(fileName: "\(base).bridge.swift", contents: BridgeWriter(schema).contents())
      }
      let hasJSON = file.package == jsonPackage || file.name == "google/protobuf/timestamp.proto"
      if hasJSON, !file.messages.isEmpty {
        try generatorOutputs.add(fileName: "\(base).json.swift", contents: JSONWriter(schema).contents())
      }
      if !file.services.isEmpty {
        try generatorOutputs.add(
          fileName: "\(base).grpc.swift",
          contents: ServiceWriter(schema).contents()
        )
      }
    }
    try generatorOutputs.add(
      fileName: "methods.swift",
      contents: MethodWriter(files.filter { $0.package == jsonPackage }).contents()
    )
    try generatorOutputs.add(
      fileName: "reference.swift",
      contents: ReferenceWriter(files.filter { $0.package == jsonPackage }).contents()
    )
    try generatorOutputs.add(
      fileName: "descriptors.swift",
      contents: DescriptorWriter(files).contents()
    )
  }
}
