internal import Assessments
internal import Foundation
internal import GRDB

// Columns are read with the throwing `decode`: a subscript would end the process on a damaged row.

extension AssessmentSummary {
  /// Reads the columns of ``AssessmentQuery/summaryColumns``.
  init(_ row: Row) throws {
    self.init(
      id: try row.decode(atIndex: 0),
      agency: try row.decode(atIndex: 1),
      stateCode: try row.decode(atIndex: 2),
      round: try row.decode(atIndex: 3),
      roundYear: try row.decode(atIndex: 4),
      roundNumber: try row.decode(atIndex: 5),
      tlp: try row.decode(atIndex: 6),
      instrumentID: try row.decode(atIndex: 7),
      instrumentVersion: try row.decode(atIndex: 8),
      principal: try row.decode(atIndex: 9),
      createTime: try row.decode(atIndex: 10),
      contentDigest: try row.bytes(atIndex: 11),
      scorecardDigest: try row.bytes(atIndex: 12),
      stage: try row.decode(atIndex: 13),
      isPublished: try row.decode(atIndex: 14)
    )
  }
}

extension StoredAssessment {
  /// Reads the summary columns, then request id, response and assessment, each with its size.
  init(_ row: Row) throws {
    let summary = try AssessmentSummary(row)
    do {
      self.init(
        summary: summary,
        requestID: try row.decode(atIndex: 15),
        response: try row.packedBytes(atIndex: 16).unpacked("response of assessment \(summary.id)"),
        assessment: try row.packedBytes(atIndex: 18).unpacked("assessment \(summary.id)")
      )
    } catch {
      throw StoreError.naming(assessment: summary.id, StoreError.translating(error, during: "reading"))
    }
  }
}

extension Row {
  /// Reads a packed payload, and behind it the column of its size.
  func packedBytes(atIndex index: Int) throws -> PackedBytes {
    PackedBytes(stored: try decode(atIndex: index), unpackedCount: try decode(atIndex: index + 1))
  }

  func bytes(atIndex index: Int) throws -> [UInt8] {
    [UInt8](try decode(Data.self, atIndex: index))
  }
}
