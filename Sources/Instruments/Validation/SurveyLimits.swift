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
}
