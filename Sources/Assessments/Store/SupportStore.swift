/// Where it is kept which agency supports what in which state. Texts must not hold NUL characters; times are milliseconds
/// since 1970-01-01 UTC. What methods throw is a ``StoreError``, or a `CancellationError` from a read.
package protocol SupportStore: Sendable {
  /// Stores a support. Its agency and its state must be registered and active.
  ///
  /// - Parameter registering: Whether what is missing in the registry is registered instead, under its id as its name.
  /// - Returns: `nil`: stored; otherwise why not.
  func createSupport(_ record: SupportRecord, registering: Bool) async throws -> RegistryRefusal?

  /// The support with this id.
  func support(id: String) async throws -> SupportRecord?

  /// One page of supports, newest id first, ended ones too.
  ///
  /// - Parameters:
  ///   - stateCode: Only of this state; `nil`: of any.
  ///   - agency: Only of this agency; `nil`: of any.
  ///   - isRunning: Only those that have not ended.
  ///   - cursor: The last id of the page before; `nil` for the first page.
  ///   - limit: The largest number of records, at least 1.
  func supports(
    stateCode: String?,
    agency: String?,
    isRunning: Bool,
    after cursor: String?,
    limit: Int
  ) async throws -> RegistryPage<SupportRecord>

  /// Ends a support. An ended one keeps its time.
  ///
  /// - Returns: The record as it is now stored; `nil` if there is none.
  func endSupport(id: String, at time: Int64) async throws -> SupportRecord?
}

/// What an agency does for a state.
package struct SupportRecord: Sendable, Hashable {
  /// A ULID.
  package var id: String
  package var agency: String
  package var stateCode: String
  package var title: String
  /// What it works on, in the order in which it was given.
  package var indicatorIDs: [String]
  package var created: Int64
  /// `nil`: planned or under way.
  package var ended: Int64?

  package init(
    id: String,
    agency: String,
    stateCode: String,
    title: String,
    indicatorIDs: [String],
    created: Int64,
    ended: Int64? = nil
  ) {
    self.id = id
    self.agency = agency
    self.stateCode = stateCode
    self.title = title
    self.indicatorIDs = indicatorIDs
    self.created = created
    self.ended = ended
  }
}
