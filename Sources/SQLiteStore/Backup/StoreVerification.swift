internal import Assessments
internal import GRDB

/// What a look at a whole database file found.
package struct StoreVerification: Sendable, Hashable {
  /// How many assessments it holds; `nil` where that cannot be read.
  package let assessments: Int?
  /// What is wrong, each with the check that found it; empty: the file is sound.
  package let faults: [String]
  /// Schema version of the file; `nil` where that cannot be read.
  package let schemaVersion: Int?
  /// When the newest assessment was stored, in milliseconds since 1970; `nil` without one.
  package let newest: Int64?
  /// What the file lacks of the commits that callers were told of; `nil` as a rule.
  package let loss: CommitLoss?

  /// The newest schema version that this program knows.
  package static var knownSchema: Int { Schema.version }

  /// Reads a database file from end to end, and changes nothing in it: schema version, SQLite's own integrity check,
  /// foreign keys, digests of all that is stored. A server may run on it.
  ///
  /// - Throws: `StoreError.unavailable` if it cannot be read at all.
  package init(path: String) throws {
    do {
      // Before the read: what is committed meanwhile is no loss.
      let acknowledged = CommitWitness.acknowledged(path)
      let settings = SQLiteAssessmentStore.Configuration.defaults.readingSettings
      self = try DatabaseQueue.readOnly(path, settings) { db in try StoreVerification(db, path, acknowledged) }
    } catch {
      self.init(assessments: nil, faults: [try Self.damage(error)], schemaVersion: nil, newest: nil, loss: nil)
    }
  }

  private init(_ db: Database, _ path: String, _ acknowledged: Int64?) throws {
    var faults: [String] = []
    for check in StoreCheck.all {
      do {
        faults += try check.faults(db).map { "\(check.name): \($0)" }
      } catch {
        // A broken page ends this check, not the others.
        faults.append("\(check.name): \(try Self.damage(error))")
      }
      if check.isFirst, !faults.isEmpty { break }
    }
    self.init(
      assessments: try? Int.fetchOne(db, sql: "SELECT count(*) FROM assessment"),
      faults: faults,
      schemaVersion: try? Int.fetchOne(db, sql: "PRAGMA user_version"),
      newest: try? Int64.fetchOne(db, sql: "SELECT max(create_time) FROM assessment"),
      loss: (try? CommitCount.last(db)).flatMap { CommitLoss(of: path, found: $0, acknowledged: acknowledged) }
    )
  }

  private init(assessments: Int?, faults: [String], schemaVersion: Int?, newest: Int64?, loss: CommitLoss?) {
    self.assessments = assessments
    self.faults = faults
    self.schemaVersion = schemaVersion
    self.newest = newest
    self.loss = loss
  }

  /// Why the file is damaged, if that is what an error says; any other error is thrown.
  private static func damage(_ error: any Error) throws -> String {
    let error = StoreError.translating(error, during: "verifying")
    guard case StoreError.damaged(let reason, _) = error else { throw error }
    return reason
  }
}
