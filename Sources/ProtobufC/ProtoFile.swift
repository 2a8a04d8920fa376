package import Foundation

/// A .proto file that this server speaks, as reflection serves it.
package struct ProtoFile: Sendable, Hashable {
  /// Its path, for example `capacity/v1/survey.proto`.
  package let name: String
  /// The paths of the files that it imports.
  package let dependencies: [String]
  /// Full names of its services.
  package let services: [String]
  /// Full names of all that it declares.
  package let symbols: [String]
  private let base64: String

  package init(name: String, dependencies: [String], services: [String], symbols: [String], base64: String) {
    self.name = name
    self.dependencies = dependencies
    self.services = services
    self.symbols = symbols
    self.base64 = base64
  }

  /// The serialized `google.protobuf.FileDescriptorProto`.
  package var descriptor: Data { Data(base64Encoded: base64) ?? Data() }
}
