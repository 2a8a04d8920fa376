/// Where the log of changes is kept. The store writes an entry in the transaction of each change, and changes none. What
/// methods throw is a ``StoreError``, or a `CancellationError`.
package protocol AuditStore: Sendable {
  /// One page of the log.
  ///
  /// - Parameters:
  ///   - sequence: That of the last entry of the page before; `nil` for the first page.
  ///   - limit: The largest number of entries, at least 1.
  func auditEntries(
    matching filter: AuditFilter,
    after sequence: Int64?,
    limit: Int
  ) async throws -> RegistryPage<AuditRecord>

  /// Notes that somebody was given a copy of the whole store.
  ///
  /// - Parameters:
  ///   - sha256: Digest of the copy, lowercase hexadecimal.
  ///   - assessments: How many it holds.
  func noteBackup(sha256: String, assessments: Int) async throws
}

/// Which entries a list holds: those that meet every condition that is set.
package struct AuditFilter: Sendable, Hashable {
  package var isOldestFirst = false
  package var principal: String?
  /// Whole, or what stands before a dot.
  package var action: String?
  package var object: String?
  /// Milliseconds since 1970-01-01 UTC: from this one on, and before that one.
  package var since: Int64?
  package var until: Int64?

  package init() {}
}

/// An entry of the audit log.
package struct AuditRecord: Sendable, Hashable {
  /// From 1 on, without gaps.
  package var sequence: Int64
  /// An `AuditEntry`.
  package var content: [UInt8]
  /// ``AuditChain/hash(of:after:)``.
  package var hash: [UInt8]
  /// What lists are filtered by, as it stands beside the content; `nil`: the entry comes from a file.
  package var columns: Columns?

  package init(sequence: Int64, content: [UInt8], hash: [UInt8], columns: Columns? = nil) {
    self.sequence = sequence
    self.content = content
    self.hash = hash
    self.columns = columns
  }

  /// Copies of what the content says.
  package struct Columns: Sendable, Hashable {
    /// Milliseconds since 1970-01-01 UTC.
    package var time: Int64
    package var principal: String
    package var action: String
    package var object: String

    package init(time: Int64, principal: String, action: String, object: String) {
      self.time = time
      self.principal = principal
      self.action = action
      self.object = object
    }
  }
}
