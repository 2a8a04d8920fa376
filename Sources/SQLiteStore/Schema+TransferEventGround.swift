internal import CapacityProtos
internal import Foundation
internal import GRDB
internal import ProtobufC

extension Schema {
  /// Which assessments an event of a transfer rests on, with the labels that they had then: who may not see them must not
  /// learn from the event what they say, nor, where it follows from them, that it happened.
  ///
  /// Of events of earlier versions the assessment is known that caused them, and its labels of today. What else they rest on
  /// was not kept: in the rows of a later event stands its own assessment, too, in theirs it does not.
  @Sendable
  static func addTransferEventGround(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE transfer_event_ground (
          event_id TEXT NOT NULL REFERENCES transfer_event (id),
          assessment_id TEXT NOT NULL REFERENCES assessment (id),
          -- Who may not see the assessment is not told of the event.
          hides INTEGER NOT NULL CHECK (hides IN (0, 1)),
          tlp INTEGER NOT NULL,
          published_tlp INTEGER,
          PRIMARY KEY (event_id, assessment_id)
        ) STRICT, WITHOUT ROWID;
        """
    )
    for id in try String.fetchAll(db, sql: "SELECT id FROM transfer_event ORDER BY id") {
      guard
        let content = try Data.fetchOne(db, sql: "SELECT content FROM transfer_event WHERE id = ?", arguments: [id]),
        // Who lists one that cannot be read hears that it is damaged.
        let event = try? Capacity_V1_TransferEvent(decoding: [UInt8](content), limits: .stored),
        !event.causeAssessmentID.isEmpty, event.causeAssessmentID != event.assessmentID
      else { continue }
      try db.execute(
        sql: """
          INSERT INTO transfer_event_ground (event_id, assessment_id, hides, tlp, published_tlp)
          SELECT ?, id, 1, tlp, published_tlp FROM assessment WHERE id = ?
          """,
        arguments: [id, event.causeAssessmentID]
      )
    }
  }
}
