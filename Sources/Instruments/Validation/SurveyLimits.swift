package import CapacityProtos
internal import ProtobufC

/// How much a response may hold.
package enum SurveyLimits {
  package static let answers = 2_000
  /// Items of evidence for one answer.
  package static let evidenceItems = 50
  /// Bytes of a comment, reason or note in UTF-8.
  package static let commentBytes = 8 << 10
  /// Bytes of a URI or title in UTF-8.
  package static let uriBytes = 2 << 10
  package static let technologyRequests = 200
  /// Mitigations of one request, and technologies held.
  package static let listedItems = 200
  /// Characters of the agency's name.
  package static let agencyCharacters = 100

  /// The first limit on counts that a response goes past, in words; `nil` if it keeps all of them.
  ///
  /// Looked at before anything else, so that an oversized response costs little.
  package static func exceeded(by response: Capacity_V1_SurveyResponse) -> String? {
    if response.answers.count > answers {
      return "answers: \(response.answers.count) entries, \(answers) at most"
    }
    if response.technologyRequests.count > technologyRequests {
      return "technology_requests: \(response.technologyRequests.count) entries, \(technologyRequests) at most"
    }
    let crowded = response.answers.filter { $0.value.evidence.count > evidenceItems }.keys.min()
    return crowded.map { id in
      "\(FieldPath.root.field("answers").key(id).field("evidence")): more than \(evidenceItems) entries"
    }
  }
}
