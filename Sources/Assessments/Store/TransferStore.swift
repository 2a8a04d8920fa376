/// Where requested technologies are kept with their judgement of today. What methods throw is a ``StoreError``, or a
/// `CancellationError` from a read.
package protocol TransferStore: Sendable {
  /// `nil` if there is none, or its assessment is not visible.
  func transfer(assessmentID: String, item: Int, visibleTo visibility: Visibility) async throws -> TransferRecord?

  /// One page of transfers: newest assessment first, within one in the order of the request.
  ///
  /// - Parameters:
  ///   - filter: What to list.
  ///   - visibility: What the reader may see.
  ///   - cursor: ``TransferRecord/cursor`` of the last one of the page before; `nil` for the first page.
  ///   - limit: The largest number of records, at least 1.
  ///   - bytes: What the page holds at most, unless its first record holds more.
  func transfers(
    matching filter: TransferFilter,
    visibleTo visibility: Visibility,
    after cursor: String?,
    limit: Int,
    bytes: Int
  ) async throws -> RegistryPage<TransferRecord>

  /// What the transfers of an assessment are judged by; `nil` if it requested none.
  func transferBasis(assessmentID: String) async throws -> TransferBasisRecord?

  /// Changes the transfers of one assessment, and what follows for others of its agency and state, in one transaction.
  ///
  /// - Parameters:
  ///   - bytes: About how much the change holds in memory while it waits.
  ///   - change: Runs inside the transaction, again where the transaction has to; what it throws is thrown, with nothing
  ///     changed. It must be quick and must not call the store.
  /// - Returns: What was changed; `nil` if the assessment has no transfers.
  func changeTransfers(
    of assessmentID: String,
    bytes: Int,
    _ change: @escaping @Sendable (TransferGroup, any TransferGround) throws -> [TransferChange]
  ) async throws -> [TransferChange]?

  /// Assessments whose transfers are judged by other rules than these, in the order of ``JudgedAssessment``.
  ///
  /// - Parameters:
  ///   - digest: Of the rule set, in hexadecimal.
  ///   - last: Only those behind this one; `nil`: from the first one on.
  ///   - limit: The largest number of them, at least 1.
  func assessments(
    notJudgedBy digest: String,
    after last: JudgedAssessment?,
    limit: Int
  ) async throws -> [JudgedAssessment]

  /// Assessments that requested technologies before transfers were kept, in the order of their ids.
  ///
  /// - Parameters:
  ///   - last: Only those behind this id; `nil`: from the first one on.
  ///   - limit: The largest number of ids, at least 1.
  func assessmentsWithoutTransfers(after last: String?, limit: Int) async throws -> [String]

  /// Starts to keep the transfers of such an assessment, as a commit does.
  ///
  /// - Parameter open: Runs inside the transaction, again where the transaction has to.
  func adoptTransfers(
    of assessmentID: String,
    _ open: @escaping @Sendable (any TransferGround) throws -> OpenedTransfers
  ) async throws

  /// One page of events, newest first: those of visible assessments, without those that follow from one that is not.
  ///
  /// - Parameters:
  ///   - cursor: The last id of the page before; `nil` for the first page.
  ///   - limit: The largest number of events, at least 1.
  ///   - bytes: What the page holds at most, unless its first event holds more.
  func transferEvents(
    matching filter: TransferEventFilter,
    visibleTo visibility: Visibility,
    after cursor: String?,
    limit: Int,
    bytes: Int
  ) async throws -> RegistryPage<TransferEventRecord>

  /// Those of some assessments that are visible.
  func visible(_ assessmentIDs: Set<String>, to visibility: Visibility) async throws -> Set<String>
}

/// An assessment and the rules that its transfers are judged by: ordered by the rules' digest, then by id.
package struct JudgedAssessment: Sendable, Hashable {
  /// Of the rule set, in hexadecimal.
  package var ruleSetDigest: String
  package var id: String

  package init(ruleSetDigest: String, id: String) {
    self.ruleSetDigest = ruleSetDigest
    self.id = id
  }
}

/// Which transfers a list holds: those that meet every condition that is set.
package struct TransferFilter: Sendable, Hashable {
  package var stateCode: String?
  package var agency: String?
  package var assessmentID: String?
  package var technologyID: String?
  /// Raw number of a `RiskTier`: this one and those above.
  package var tierAtLeast: Int?
  /// Only those that are neither rejected nor superseded and have an open flag with a floor at this time.
  package var isOpenAt: Int64?

  package init(
    stateCode: String? = nil,
    agency: String? = nil,
    assessmentID: String? = nil,
    technologyID: String? = nil,
    tierAtLeast: Int? = nil,
    isOpenAt: Int64? = nil
  ) {
    self.stateCode = stateCode
    self.agency = agency
    self.assessmentID = assessmentID
    self.technologyID = technologyID
    self.tierAtLeast = tierAtLeast
    self.isOpenAt = isOpenAt
  }
}

/// Which events a list holds: those that meet every condition that is set.
package struct TransferEventFilter: Sendable, Hashable {
  package var stateCode: String?
  package var agency: String?
  package var assessmentID: String?
  /// Only with ``assessmentID``: of this item.
  package var item: Int?
  /// Raw number of a `TransferEventKind`.
  package var kind: Int?

  package init(
    stateCode: String? = nil,
    agency: String? = nil,
    assessmentID: String? = nil,
    item: Int? = nil,
    kind: Int? = nil
  ) {
    self.stateCode = stateCode
    self.agency = agency
    self.assessmentID = assessmentID
    self.item = item
    self.kind = kind
  }
}

extension TransferRecord {
  /// Its place in a list.
  package var cursor: String { "\(assessmentID)/\(item)" }
}
