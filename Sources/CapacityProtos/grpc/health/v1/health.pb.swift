// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package struct Grpc_Health_V1_HealthCheckRequest: Sendable, Hashable {
  /// Full name of a service; empty: the server as a whole.
  package var service: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Grpc_Health_V1_HealthCheckResponse: Sendable, Hashable {
  package var status: Grpc_Health_V1_HealthCheckResponse.ServingStatus = .unknown
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}

  package enum ServingStatus: ProtobufEnum, CaseIterable {
    case unknown
    case serving
    case notServing
    /// Watch only.
    case serviceUnknown
    /// A number that this version does not know.
    case UNRECOGNIZED(Int32)

    package init() { self = .unknown }

    package init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unknown
      case 1: self = .serving
      case 2: self = .notServing
      case 3: self = .serviceUnknown
      default: self = .UNRECOGNIZED(rawValue)
      }
    }

    package var rawValue: Int32 {
      switch self {
      case .unknown: 0
      case .serving: 1
      case .notServing: 2
      case .serviceUnknown: 3
      case .UNRECOGNIZED(let number): number
      }
    }

    package static let allCases: [Self] = [.unknown, .serving, .notServing, .serviceUnknown]

    package static let protobufNames: [Int32: String] = [0: "UNKNOWN", 1: "SERVING", 2: "NOT_SERVING", 3: "SERVICE_UNKNOWN"]
  }

}

