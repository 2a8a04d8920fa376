internal import GRDB

extension Schema {
  /// Payloads may be packed: see ``PackedBytes``. Those that are there stay as they are.
  @Sendable
  static func addPackedPayloads(_ db: Database) throws {
    try db.execute(
      sql: """
        -- How many bytes a packed one stands for; NULL: it is not packed.
        ALTER TABLE payload ADD COLUMN response_size INTEGER;
        ALTER TABLE payload ADD COLUMN assessment_size INTEGER;
        """
    )
  }
}
