internal import Foundation
internal import SwiftProtobuf
internal import SwiftProtobufPluginLibrary

/// Writes the serialized descriptors that reflection serves, with the symbols that each file declares.
struct DescriptorWriter {
  private let files: [FileDescriptor]

  init(_ files: [FileDescriptor]) { self.files = files }

  func contents() throws -> String {
    var p = CodePrinter(addNewlines: true)
    p.print("\(Schema.header)package import ProtobufC\n")
    p.print("/// The .proto files of this module, in an order in which each stands after those that it imports.")
    p.print("package let protoFiles: [ProtoFile] = [")
    for file in ordered() {
      var options = ExtractProtoOptions()
      options.includeSourceCodeInfo = false
      let bytes: Data = try file.extractProto(options: options).serializedBytes()
      p.print(
        "  ProtoFile(",
        "    name: \"\(file.name)\",",
        "    dependencies: \(list(file.dependencies.map(\.name))),",
        "    services: \(list(file.services.map(\.fullName))),",
        "    symbols: \(list(symbols(of: file))),",
        "    base64: \"\(bytes.base64EncodedString())\"",
        "  ),"
      )
    }
    p.print("]")
    return p.content
  }

  private func ordered() -> [FileDescriptor] {
    var done: [FileDescriptor] = []
    func add(_ file: FileDescriptor) {
      guard !done.contains(where: { $0.name == file.name }) else { return }
      file.dependencies.forEach(add)
      done.append(file)
    }
    files.sorted { $0.name < $1.name }.forEach(add)
    return done
  }

  private func symbols(of file: FileDescriptor) -> [String] {
    func symbols(of item: EnumDescriptor) -> [String] { [item.fullName] + item.values.map(\.fullName) }
    func symbols(of message: Descriptor) -> [String] {
      [message.fullName] + message.fields.map(\.fullName) + message.oneofs.map(\.fullName)
        + message.messages.flatMap(symbols) + message.enums.flatMap(symbols)
    }
    let services = file.services.flatMap { [$0.fullName] + $0.methods.map(\.fullName) }
    return file.messages.flatMap(symbols) + file.enums.flatMap(symbols) + services
  }

  private func list(_ names: [String]) -> String { "[" + names.map { "\"\($0)\"" }.joined(separator: ", ") + "]" }
}
