internal import Assessments
internal import GRDB

extension SQLiteAssessmentStore {
  /// How many writes wait for the transaction before theirs.
  package var waitingWriteCount: Int { writes.waitingCount }

  /// How many assessments are stored.
  ///
  /// - Throws: `StoreError`.
  package func assessmentCount() async throws -> Int {
    try await read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM assessment") ?? 0 }
  }
}
