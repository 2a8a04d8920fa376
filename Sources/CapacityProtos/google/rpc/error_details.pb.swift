// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

/// Why a call failed, for programs.
package struct Google_Rpc_ErrorInfo: Sendable, Hashable {
  /// UPPER_SNAKE_CASE, unique within the domain.
  package var reason: String = ""
  package var domain: String = ""
  package var metadata: [String: String] = [:]
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// When to try again.
package struct Google_Rpc_RetryInfo: Sendable, Hashable {
  package var retryDelay: Google_Protobuf_Duration?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// The faults of a request.
package struct Google_Rpc_BadRequest: Sendable, Hashable {
  package var fieldViolations: [Google_Rpc_BadRequest.FieldViolation] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}

  package struct FieldViolation: Sendable, Hashable {
    /// Path of the field.
    package var field: String = ""
    package var description_p: String = ""
    /// Fields that this version does not know, as they came.
    package var unknownFields = UnknownFields()

    package init() {}
  }

}

