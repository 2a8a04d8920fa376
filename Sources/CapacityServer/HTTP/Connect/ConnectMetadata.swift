internal import Foundation
internal import GRPCCore
internal import HTTPTypes

/// gRPC's metadata as HTTP headers.
enum ConnectMetadata {
  /// What the protocol carries in its own way.
  private static let hidden: Set<String> = ["grpc-status-details-bin", "grpc-status", "grpc-message"]

  /// Names with their values, in alphabetical order; binary ones in base64 without padding.
  static func entries(_ metadata: Metadata) -> [(name: String, values: [String])] {
    var values: [String: [String]] = [:]
    for (name, value) in metadata where !hidden.contains(name) {
      switch value {
      case .string(let text): values[name, default: []].append(text)
      case .binary(let bytes):
        values[name, default: []].append(Data(bytes).base64EncodedString().replacing("=", with: ""))
      }
    }
    return values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  static func add(_ metadata: Metadata, to headers: inout HTTPFields, prefix: String = "") {
    for (name, values) in entries(metadata) {
      guard let name = HTTPField.Name(prefix + name) else { continue }
      for value in values where HTTPField.isValidValue(value) { headers.append(HTTPField(name: name, value: value)) }
    }
  }
}
