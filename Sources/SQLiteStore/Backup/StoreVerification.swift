internal import Assessments
internal import GRDB

/// What a look at a whole database file found.
package struct StoreVerification: Sendable, Hashable {
  /// How many assessments it holds; `nil` where that cannot be read.
  package let assessments: Int?
  /// What is wrong, each with the check that found it; empty: the file is sound.
  package let faults: [String]

  /// Reads a database file from end to end, and changes nothing in it: schema version, SQLite's own integrity check,
  /// foreign keys, digests of all that is stored. A server may run on it.
  ///
  /// - Throws: ``StoreError/unavailable(reason:)`` if it cannot be read at all.
  package init(path: String) throws {
    do {
      var settings = SQLiteAssessmentStore.Configuration.defaults.readingSettings
      settings.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: settings)
      self = try queue.read { db in try StoreVerification(db) }
      try queue.close()
    } catch {
      self.init(assessments: nil, faults: [try Self.damage(error)])
    }
  }

  private init(_ db: Database) throws {
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
      faults: faults
    )
  }

  private init(assessments: Int?, faults: [String]) {
    self.assessments = assessments
    self.faults = faults
  }

  /// Why the file is damaged, if that is what an error says; any other error is thrown.
  private static func damage(_ error: any Error) throws -> String {
    let error = StoreError.translating(error, during: "verifying")
    guard case StoreError.damaged(let reason) = error else { throw error }
    return reason
  }
}
