internal import CapacityProtos
internal import Instruments
internal import ProtobufC

// What was stored was valid when it was stored: bytes that can't be read now were damaged since.

extension StoredAssessment {
  /// The response as submitted.
  ///
  /// - Throws: `StoreError.damaged`.
  func decodedResponse() throws -> Capacity_V1_SurveyResponse {
    guard ContentDigest.bytes(of: response) == summary.contentDigest else { throw damaged("response", "its digest") }
    return try decoded(response, "response")
  }

  /// The assessment as produced, without its words.
  ///
  /// - Throws: `StoreError.damaged`.
  func decodedAssessment() throws -> Capacity_V1_Assessment {
    let decoded: Capacity_V1_Assessment = try decoded(assessment, "assessment")
    let scorecard = try (decoded.scorecard ?? .init()).encoded()
    guard ContentDigest.bytes(of: scorecard) == summary.scorecardDigest else {
      throw damaged("scorecard", "its digest")
    }
    return decoded
  }

  /// The response that scores rest on: once the assessment is validated, as it was reviewed.
  ///
  /// - Throws: ``StoreError/damaged(reason:)``.
  func scoredResponse() throws -> Capacity_V1_SurveyResponse {
    let response = try decodedResponse()
    guard reviewed != nil else { return response }
    return response.reviewed(by: try Capacity_V1_Review(review).answers)
  }

  private func decoded<Message: ProtobufMessage>(_ bytes: [UInt8], _ part: String) throws -> Message {
    do {
      return try Message(decoding: bytes, limits: .stored)
    } catch {
      throw damaged(part, "the wire format")
    }
  }

  private func damaged(_ part: String, _ measure: String) -> StoreError {
    .damaged(reason: "the stored \(part) of assessment \(id) does not match \(measure)", assessment: id)
  }
}
