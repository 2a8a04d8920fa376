/// A requested technology with its judgement of today and the decisions about its flags. Texts must not hold NUL
/// characters; times are milliseconds since 1970-01-01 UTC.
package struct TransferRecord: Sendable, Hashable {
  package var assessmentID: String
  /// Position in the request, counted from 0.
  package var item: Int
  package var agency: String
  package var stateCode: String
  package var technologyID: String
  /// Raw number of the `RiskTier` of today.
  package var tier: Int
  /// A flag was rejected: the transfer is not made.
  package var isRejected: Bool
  /// The assessment with a newer request for the same technology; `nil`: this is the newest.
  package var supersededBy: String?
  /// Flags with a floor that nobody decided about, as far as that does not depend on the time.
  package var openFlags: Int
  /// When the first of the accepted flags is open again; `nil`: none is accepted.
  package var expires: Int64?
  /// Counts the changes.
  package var revision: Int
  /// A `StoredTransfer`.
  package var content: [UInt8]
  /// Its assessment was withdrawn. Written by the store alone.
  package var isWithdrawn: Bool

  package init(
    assessmentID: String,
    item: Int,
    agency: String,
    stateCode: String,
    technologyID: String,
    tier: Int,
    isRejected: Bool = false,
    supersededBy: String? = nil,
    openFlags: Int,
    expires: Int64? = nil,
    revision: Int = 0,
    content: [UInt8],
    isWithdrawn: Bool = false
  ) {
    self.assessmentID = assessmentID
    self.item = item
    self.agency = agency
    self.stateCode = stateCode
    self.technologyID = technologyID
    self.tier = tier
    self.isRejected = isRejected
    self.supersededBy = supersededBy
    self.openFlags = openFlags
    self.expires = expires
    self.revision = revision
    self.content = content
    self.isWithdrawn = isWithdrawn
  }
}

/// What the transfers of one assessment are judged by now.
package struct TransferBasisRecord: Sendable, Hashable {
  package var assessmentID: String
  /// SHA-256 of the rule set, in hexadecimal.
  package var ruleSetDigest: String
  /// A `TransferBasis`.
  package var content: [UInt8]

  package init(assessmentID: String, ruleSetDigest: String, content: [UInt8]) {
    self.assessmentID = assessmentID
    self.ruleSetDigest = ruleSetDigest
    self.content = content
  }
}

/// The transfers of one assessment, in the order of the request, with what they are judged by.
package struct TransferGroup: Sendable, Hashable {
  package var basis: TransferBasisRecord
  package var transfers: [TransferRecord]
  /// Raw number of the `ReviewState` of the assessment. Read by the store, never written.
  package var stage: Int

  package init(basis: TransferBasisRecord, transfers: [TransferRecord], stage: Int = 1) {
    self.basis = basis
    self.transfers = transfers
    self.stage = stage
  }
}

/// What happened to a transfer after it was judged first.
package struct TransferEventRecord: Sendable, Hashable {
  /// A ULID.
  package var id: String
  package var assessmentID: String
  package var item: Int
  package var agency: String
  package var stateCode: String
  /// Raw number of the `TransferEventKind`.
  package var kind: Int
  /// A `TransferEvent`.
  package var content: [UInt8]
  /// Assessments that it follows from: who may not see all of them is not told of it. Written, and not read again.
  package var toldWith: Set<String>
  /// Assessments that its contents rest on. Written, and not read again.
  package var restsOn: Set<String>
  /// Whether the reader may see all that it rests on; `false` where an earlier version did not keep that. Read, not
  /// written.
  package var isGroundVisible: Bool

  package init(
    id: String,
    assessmentID: String,
    item: Int,
    agency: String,
    stateCode: String,
    kind: Int,
    content: [UInt8],
    toldWith: Set<String> = [],
    restsOn: Set<String> = [],
    isGroundVisible: Bool = true
  ) {
    self.id = id
    self.assessmentID = assessmentID
    self.item = item
    self.agency = agency
    self.stateCode = stateCode
    self.kind = kind
    self.content = content
    self.toldWith = toldWith
    self.restsOn = restsOn
    self.isGroundVisible = isGroundVisible
  }
}

/// What becomes of the transfers of one assessment.
package struct TransferChange: Sendable, Hashable {
  /// `nil`: as it is.
  package var basis: TransferBasisRecord?
  /// Those that change, whole; ``TransferRecord/revision`` is counted on by the store.
  package var transfers: [TransferRecord]
  package var events: [TransferEventRecord]

  package init(
    basis: TransferBasisRecord? = nil,
    transfers: [TransferRecord] = [],
    events: [TransferEventRecord] = []
  ) {
    self.basis = basis
    self.transfers = transfers
    self.events = events
  }

  package var isEmpty: Bool { basis == nil && transfers.isEmpty && events.isEmpty }
}
