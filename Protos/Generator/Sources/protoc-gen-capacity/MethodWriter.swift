internal import SwiftProtobuf
internal import SwiftProtobufPluginLibrary

/// Writes the table of the RPCs whose messages have a JSON mapping: what the HTTP door answers.
struct MethodWriter {
  private let files: [FileDescriptor]

  /// - Parameter files: Those whose messages have a JSON mapping.
  init(_ files: [FileDescriptor]) { self.files = files }

  func contents() -> String {
    var p = CodePrinter(addNewlines: true)
    p.print("\(Schema.header)package import ProtobufC\n")
    p.print("/// The RPCs of this module whose messages have a JSON mapping, by service and method.")
    p.print("package let protoMethods: [ProtoMethod] = [")
    for file in files.sorted(by: { $0.name < $1.name }) {
      let schema = Schema(file: file)
      let prefix = schema.namer.typePrefix(forFile: file)
      for method in file.services.flatMap(\.methods) {
        p.print(
          "  ProtoMethod(",
          "    \(prefix)\(method.service?.name ?? "").Method.\(method.name).descriptor,",
          "    request: \(schema.name(method.inputType)).self,",
          "    reply: \(schema.name(method.outputType)).self,",
          "    isReadOnly: \(method.options.idempotencyLevel == .noSideEffects)",
          "  ),"
        )
      }
    }
    p.print("]")
    return p.content
  }
}
