package import CapacityProtos

/// Why a use case could not be carried out. The server turns it into a status, the client into words.
package enum AssessmentError: Error, Sendable, Hashable {
  /// The request has these faults.
  case invalid([Capacity_V1_Violation])
  /// This version of the instrument is not here; these are.
  case unknownInstrument(id: String, version: String, known: [String])
  /// The agency has used the request id for other content.
  case requestIDTaken(assessmentID: String)
  /// It is not there, or not for this caller: the two are not told apart. In words.
  case notFound(String)
  /// No caller is known. In words.
  case unauthenticated(String)
  /// The caller's role lacks the right. Which role would do, in words.
  case denied(String)
  /// Something has to be done first: what, in words. The reason is for programs, in UPPER_SNAKE_CASE.
  case precondition(String, reason: String)
  /// It was changed since the caller read it. Its etag of now.
  case stale(etag: String)
  /// What decides whether the caller may was changed while the call ran: trying again helps. What, in words, and the etag
  /// of now. The reason is for programs, in UPPER_SNAKE_CASE.
  case changed(String, etag: String, reason: String)
  /// A step is not for where something stands: why, in words, and the steps that are, by the names of their methods.
  case notAllowed(String, allowed: [String])
  /// It is registered already. In words.
  case exists(String)
  /// Which limit, and its value, in words.
  case overLimit(String)
  /// The page token was not made by this server for this list.
  case invalidPageToken
  /// There is no such scoring profile; these are.
  case unknownProfile(String, known: [String])

  /// Neither an assessment nor a state was named.
  package static var noSubject: AssessmentError {
    .invalid("assessment_id", found: "nothing", allowed: "assessment_id or state_code")
  }

  /// One fault of a request.
  package static func invalid(_ field: String, found: String, allowed: String) -> AssessmentError {
    var violation = Capacity_V1_Violation()
    violation.field = field
    violation.found = found
    violation.allowed = allowed
    return .invalid([violation])
  }
}
