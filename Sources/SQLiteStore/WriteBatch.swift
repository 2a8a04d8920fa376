internal import GRDB

/// Writes that share a transaction. Each has a savepoint, so that its failure is its own.
struct WriteBatch {
  private let writes: [PendingWrite]
  private let witness: CommitWitness

  init(_ writes: [PendingWrite], _ witness: CommitWitness) {
    self.writes = writes
    self.witness = witness
  }

  /// Commits them, and tells each caller only after that.
  ///
  /// If the transaction cannot begin or be committed, all callers get that error. If SQLite gives the whole transaction
  /// up because of one write (a full disk, too little memory), each gets a transaction of its own: what the one does
  /// not have room for, another may.
  func commit(_ db: Database) {
    do {
      let (number, answers) = try inOneTransaction(db)
      witness.note(number)
      for answer in answers { answer() }
    } catch is GivenUp {
      for write in writes { WriteBatch([write], witness).commit(db) }
    } catch {
      for write in writes { write.fail(error) }
    }
  }

  /// One of several writes ended the transaction of all.
  private struct GivenUp: Error {}

  /// - Returns: The number of the transaction, and what tells each caller how its write ended.
  private func inOneTransaction(_ db: Database) throws -> (Int64, [PendingWrite.Answer]) {
    var number: Int64 = 0
    var answers: [PendingWrite.Answer] = []
    try db.inTransaction(.immediate) {
      number = try CommitCount.advance(db)
      if writes.count == 1 {
        answers = try writes.map { try $0.run(db) }
      } else {
        answers = try writes.map { try inSavepoint(db, $0) }
      }
      return .commit
    }
    return (number, answers)
  }

  private func inSavepoint(_ db: Database, _ write: PendingWrite) throws -> PendingWrite.Answer {
    try db.cachedStatement(sql: "SAVEPOINT one_write").execute()
    do {
      let answer = try write.run(db)
      try db.cachedStatement(sql: "RELEASE one_write").execute()
      return answer
    } catch {
      do {
        try db.cachedStatement(sql: "ROLLBACK TO one_write").execute()
        try db.cachedStatement(sql: "RELEASE one_write").execute()
      } catch {
        // The savepoint went with its transaction.
        throw GivenUp()
      }
      return { write.fail(error) }
    }
  }
}
