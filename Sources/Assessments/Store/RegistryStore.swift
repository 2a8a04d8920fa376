/// Where agencies and states are registered. Texts must not hold NUL characters; times are milliseconds since
/// 1970-01-01 UTC. What methods throw is a ``StoreError``, or a `CancellationError` from a read.
package protocol RegistryStore: Sendable {
  /// Registers an agency, or brings a retired one back; its first registration time stays. An empty name reads as the
  /// one it had, else as its id.
  ///
  /// - Returns: The record as it is now stored; `nil` if an active agency has the id.
  func createAgency(_ record: AgencyRecord) async throws -> AgencyRecord?

  /// The agency with this id, a retired one too.
  func agency(id: String) async throws -> AgencyRecord?

  /// Agencies in the order of their ids, retired ones too.
  ///
  /// - Parameters:
  ///   - cursor: The last id of the page before; `nil` for the first page.
  ///   - limit: The largest number of records, at least 1.
  func agencies(after cursor: String?, limit: Int) async throws -> RegistryPage<AgencyRecord>

  /// - Returns: The record as it is now stored; `nil` if there is none.
  func renameAgency(id: String, name: String) async throws -> AgencyRecord?

  /// Retires an agency and revokes its tokens. Retiring a retired one changes nothing.
  func retireAgency(id: String, at time: Int64) async throws -> RetireOutcome<AgencyRecord>

  /// Registers a state, or brings a retired one back; what is empty in the record reads as what it had, an empty name else
  /// as its code.
  ///
  /// - Returns: The record as it is now stored; `nil` if an active state has the code.
  func createState(_ record: StateRecord) async throws -> StateRecord?

  /// The state with this code, a retired one too.
  func state(code: String) async throws -> StateRecord?

  /// States in the order of their codes, retired ones too.
  func states(after cursor: String?, limit: Int) async throws -> RegistryPage<StateRecord>

  /// - Parameters:
  ///   - name: `nil`: as it is.
  ///   - counterpart: `nil`: as it is.
  ///   - region: `nil`: as it is.
  ///   - incomeGroup: `nil`: as it is.
  /// - Returns: The record as it is now stored; `nil` if there is none.
  func renameState(
    code: String,
    name: String?,
    counterpart: String?,
    region: String?,
    incomeGroup: Int?
  ) async throws -> StateRecord?

  /// Retires a state and revokes its counterparts' tokens. Retiring a retired one changes nothing.
  func retireState(code: String, at time: Int64) async throws -> RetireOutcome<StateRecord>
}

/// An agency of the registry.
package struct AgencyRecord: Sendable, Hashable {
  package var id: String
  package var name: String
  package var created: Int64
  /// `nil`: active.
  package var retired: Int64?

  package init(id: String, name: String, created: Int64, retired: Int64? = nil) {
    self.id = id
    self.name = name
    self.created = created
    self.retired = retired
  }
}

/// A state of the registry.
package struct StateRecord: Sendable, Hashable {
  /// ISO 3166-1 alpha-3.
  package var code: String
  package var name: String
  /// The body that answers for the state; empty where none is known.
  package var counterpart: String
  /// UN M49 code of its region; empty where none is given.
  package var region: String
  /// Raw number of the `IncomeGroup`; 0 where none is given.
  package var incomeGroup: Int
  package var created: Int64
  /// `nil`: active.
  package var retired: Int64?

  package init(
    code: String,
    name: String,
    counterpart: String,
    region: String = "",
    incomeGroup: Int = 0,
    created: Int64,
    retired: Int64? = nil
  ) {
    self.code = code
    self.name = name
    self.counterpart = counterpart
    self.region = region
    self.incomeGroup = incomeGroup
    self.created = created
    self.retired = retired
  }
}

/// One page of a list.
package struct RegistryPage<Record: Sendable & Hashable>: Sendable, Hashable {
  /// At most as many as were asked for.
  package var records: [Record]
  /// Whether more follow.
  package var hasMore: Bool

  package init(records: [Record], hasMore: Bool) {
    self.records = records
    self.hasMore = hasMore
  }
}

/// How a retirement ended.
package enum RetireOutcome<Record: Sendable & Hashable>: Sendable, Hashable {
  /// The record as it is now stored, and how many tokens that worked were revoked with it.
  case retired(Record, revokedTokens: Int)
  /// There is no such record.
  case unknown
  /// No administrator's token would have been left that works: nothing was changed.
  case lastAdministrator
}

/// What in the registry keeps something from being stored.
package enum RegistryRefusal: Sendable, Hashable {
  case unknownAgency(String)
  case retiredAgency(String)
  case unknownState(String)
  case retiredState(String)
}
