// Written by Protos/generate: do not edit.
// swift-format-ignore-file
package import ProtobufC

package enum Capacity_V1_FeedEventKind: ProtobufEnum, CaseIterable {
  case unspecified
  case submitted
  /// It has another label.
  case labelled
  /// A further result stands beside the first.
  case rescored
  /// A step of its review was made.
  case reviewed
  /// A requested technology was judged again, or a flag of it decided. Not told where an assessment that it follows from was
  /// hidden from the caller, or is.
  case transferChanged
  /// It is visible to the caller no longer: by its label, because it was withdrawn, or because it is shared no more. Says
  /// nothing but assessment_id.
  case hidden
  /// It is visible to the caller since it is shared with the caller's agency.
  case shared
  /// A number that this version does not know.
  case UNRECOGNIZED(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .submitted
    case 2: self = .labelled
    case 3: self = .rescored
    case 4: self = .reviewed
    case 5: self = .transferChanged
    case 6: self = .hidden
    case 7: self = .shared
    default: self = .UNRECOGNIZED(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .submitted: 1
    case .labelled: 2
    case .rescored: 3
    case .reviewed: 4
    case .transferChanged: 5
    case .hidden: 6
    case .shared: 7
    case .UNRECOGNIZED(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .submitted, .labelled, .rescored, .reviewed, .transferChanged, .hidden, .shared]

  package static let protobufNames: [Int32: String] = [0: "FEED_EVENT_KIND_UNSPECIFIED", 1: "FEED_EVENT_KIND_SUBMITTED", 2: "FEED_EVENT_KIND_LABELLED", 3: "FEED_EVENT_KIND_RESCORED", 4: "FEED_EVENT_KIND_REVIEWED", 5: "FEED_EVENT_KIND_TRANSFER_CHANGED", 6: "FEED_EVENT_KIND_HIDDEN", 7: "FEED_EVENT_KIND_SHARED"]
}

/// Something that happened to an assessment, in the order of the transactions that brought it. Told to whom the assessment
/// was visible when it had happened, and is now.
package struct Capacity_V1_FeedEvent: Sendable, Hashable {
  package var kind: Capacity_V1_FeedEventKind = .unspecified
  package var createTime: Google_Protobuf_Timestamp?
  package var assessmentID: String = ""
  package var stateCode: String = ""
  package var round: String = ""
  package var agency: String = ""
  /// REVIEWED: where it stands since.
  package var reviewState: Capacity_V1_ReviewState = .unspecified
  /// TRANSFER_CHANGED: the position in the request, counted from 0, and the event in TransferService.ListTransferEvents.
  package var item: UInt32 = 0
  package var transferEventID: String = ""
  /// Fields that this version does not know, as they came.
  package var unknownFields = UnknownFields()

  package init() {}
}

