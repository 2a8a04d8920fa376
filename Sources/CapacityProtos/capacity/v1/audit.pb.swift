// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import Foundation
package import ProtobufC

/// Who did what to which object. Its canonical bytes are what the chain of hashes runs over.
package struct Capacity_V1_AuditEntry: Sendable, Hashable {
  /// From 1 on, without gaps.
  package var sequence: UInt32 = 0
  package var time: Google_Protobuf_Timestamp?
  /// "capacityd" for what the server did by itself.
  package var principal: String = ""
  package var role: Capacity_V1_Role = .unspecified
  package var agency: String = ""
  /// The address that the call came from; empty where there was none.
  package var address: String = ""
  /// For example "assessment.submit", "token.revoke".
  package var action: String = ""
  /// The kind of the object, and its id: "assessment 01K…".
  package var object: String = ""
  /// SHA-256 in hexadecimal of what the object was, and of what it became; empty where there is nothing to take it over.
  package var before: String = ""
  package var after: String = ""
  /// Small values in words, never anything of a survey.
  package var detail: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// An entry with what proves its place.
package struct Capacity_V1_ChainedAuditEntry: Sendable, Hashable {
  package var entry: Capacity_V1_AuditEntry?
  /// The entry's bytes as they are stored.
  package var content: Foundation.Data = Foundation.Data()
  /// SHA-256 over the hash of the entry before (32 zero bytes before the first) and these bytes, in hexadecimal.
  package var hash: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// The end of the chain: whoever keeps it can later tell whether anything before it was changed, removed or put in.
package struct Capacity_V1_AuditHead: Sendable, Hashable {
  /// 0: the log is empty.
  package var sequence: UInt32 = 0
  package var hash: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

