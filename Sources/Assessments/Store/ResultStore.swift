/// Where further results of assessments are kept, beside the first one. What methods throw is a ``StoreError``, or a
/// `CancellationError` from a read.
package protocol ResultStore: Sendable {
  /// Stores a further result of an assessment under the next number, from 1 on.
  ///
  /// - Returns: Its number; that of the result that is there already where one has the same ``ResultRecord/inputsDigest``.
  func addResult(_ result: ResultRecord) async throws -> Int

  /// The further results of an assessment by number, without deciding who may see them.
  func results(assessmentID: String) async throws -> [ResultRecord]
}

/// What was made of a response by another version of something.
package struct ResultRecord: Sendable, Hashable {
  package var assessmentID: String
  /// Given by the store, from 1 on.
  package var number: Int
  /// Milliseconds since 1970-01-01 UTC.
  package var created: Int64
  /// SHA-256 (32 bytes) over the digests of all that it was made from: equal inputs give equal results.
  package var inputsDigest: [UInt8]
  /// The result's bytes, stored and returned as they are.
  package var result: [UInt8]
  /// SHA-256 (32 bytes) of the scorecard in it.
  package var scorecardDigest: [UInt8]

  package init(
    assessmentID: String,
    number: Int = 0,
    created: Int64,
    inputsDigest: [UInt8],
    result: [UInt8],
    scorecardDigest: [UInt8]
  ) {
    self.assessmentID = assessmentID
    self.number = number
    self.created = created
    self.inputsDigest = inputsDigest
    self.result = result
    self.scorecardDigest = scorecardDigest
  }
}
