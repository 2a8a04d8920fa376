// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

/// What went wrong with a call, carried in the trailer `grpc-status-details-bin`.
package struct Google_Rpc_Status: Sendable, Hashable {
  /// A gRPC status code.
  package var code: Int32 = 0
  package var message: String = ""
  /// Messages of error_details.proto.
  package var details: [Google_Protobuf_Any] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

