// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

/// What an agency does for a state.
package struct Capacity_V1_Support: Sendable, Hashable {
  /// A ULID made by the server.
  package var supportID: String = ""
  /// That of the token; an administrator may name another.
  package var agency: String = ""
  package var stateCode: String = ""
  /// What it is, 1 to 200 characters.
  package var title: String = ""
  /// What it works on.
  package var indicatorIds: [String] = []
  package var createTime: Google_Protobuf_Timestamp?
  /// Absent: under way or planned.
  package var endTime: Google_Protobuf_Timestamp?
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

/// Who supports which need of a state.
package struct Capacity_V1_Coordination: Sendable, Hashable {
  package var stateCode: String = ""
  package var assessmentID: String = ""
  package var round: String = ""
  /// In the order of the needs.
  package var needs: [Capacity_V1_SupportedNeed] = []
  /// Indicators that are supported though they are no need by the latest assessment.
  package var others: [Capacity_V1_SupportedNeed] = []
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

package struct Capacity_V1_SupportedNeed: Sendable, Hashable {
  package var indicatorID: String = ""
  /// Absent among the others.
  package var need: Capacity_V1_Need?
  /// Running ones only.
  package var supports: [Capacity_V1_Support] = []
  /// Two agencies or more work on it.
  package var overlap: Bool = false
  /// Nobody does.
  package var orphan: Bool = false
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

