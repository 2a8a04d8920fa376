// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import Foundation
package import ProtobufC

package struct Capacity_V1_CreateBackupRequest: Sendable, Hashable {
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// One piece of a copy of the store.
package struct Capacity_V1_CreateBackupResponse: Sendable, Hashable {
  /// What the whole copy is. In the first message, and only there.
  package var summary: Capacity_V1_BackupSummary?
  /// At most 256 KiB of the copy, in order; empty in the first message.
  package var data: Foundation.Data = Foundation.Data()
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// A copy that was made, and read from end to end by the server.
package struct Capacity_V1_BackupSummary: Sendable, Hashable {
  /// How many bytes follow.
  package var size: Int64 = 0
  /// SHA-256 over them, lowercase hexadecimal.
  package var sha256: String = ""
  package var assessments: UInt32 = 0
  /// What was committed by then is in it.
  package var createTime: Google_Protobuf_Timestamp?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

