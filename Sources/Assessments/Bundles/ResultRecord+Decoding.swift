internal import CapacityProtos
internal import Instruments
internal import ProtobufC

extension ResultRecord {
  /// The result as produced, without its words.
  ///
  /// - Throws: `StoreError.damaged`.
  func decoded() throws -> Capacity_V1_AssessmentResult {
    var result: Capacity_V1_AssessmentResult
    do {
      result = try Capacity_V1_AssessmentResult(decoding: self.result, limits: .stored)
    } catch {
      throw damaged("cannot be read")
    }
    guard ContentDigest.bytes(of: try (result.scorecard ?? .init()).encoded()) == scorecardDigest else {
      throw damaged("does not match its digest")
    }
    result.number = UInt32(clamping: number)
    return result
  }

  /// Reads all of it, and compares it with its digest.
  ///
  /// - Throws: `StoreError.damaged`, without any of the content.
  package func verify() throws { _ = try decoded() }

  private func damaged(_ words: String) -> StoreError {
    .damaged(reason: "result \(number) of assessment \(assessmentID) \(words)", assessment: assessmentID)
  }
}
