internal import GRDB

extension Schema {
  /// Transfers of assessments that were published or withdrawn before their transfers were kept (files of versions before
  /// 4, whose requests the server adopts beside its calls) are given what the assessment has. Where nothing is missing,
  /// nothing changes.
  @Sendable
  static func labelTransfers(_ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE transfer SET published_tlp = assessment.published_tlp, withdrawn = assessment.stage = 7
        FROM assessment WHERE assessment.id = transfer.assessment_id
          AND (transfer.published_tlp IS NOT assessment.published_tlp OR transfer.withdrawn <> (assessment.stage = 7))
        """
    )
  }
}
