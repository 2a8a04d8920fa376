internal import Assessments
internal import CapacityProtos
internal import GRPCCore
internal import ProtobufC

extension ErrorStatus {
  /// What a caller hears of an error of the use cases.
  init(_ error: AssessmentError) {
    switch error {
    case .invalid(let violations):
      self.init(violations)
    case .unknownInstrument(let id, let version, let known):
      let versions = known.joined(separator: ", ")
      self.init(
        code: .failedPrecondition,
        message: "This server does not know version \"\(version)\" of the instrument \"\(id)\". Known: \(versions)",
        reason: "UNKNOWN_INSTRUMENT",
        metadata: ["instrument_id": id, "instrument_version": version, "known": versions]
      )
    case .requestIDTaken(let assessmentID):
      self.init(
        code: .alreadyExists,
        message: "Your agency sent other content under this request id before: assessment \(assessmentID)",
        reason: "REQUEST_ID_TAKEN",
        metadata: ["assessment_id": assessmentID]
      )
    case .notFound(let words):
      self.init(code: .notFound, message: words, reason: "NOT_FOUND")
    case .unauthenticated(let words):
      self.init(code: .unauthenticated, message: words, reason: "UNAUTHENTICATED")
    case .denied(let words):
      self.init(code: .permissionDenied, message: words, reason: "ROLE_LACKS_RIGHT")
    case .precondition(let words, let reason):
      self.init(code: .failedPrecondition, message: words, reason: reason)
    case .stale(let etag):
      self.init(
        code: .aborted,
        message: "etag: it was changed since it was read: read it again, and decide on what is there now",
        reason: "STALE_ETAG",
        metadata: ["etag": etag]
      )
    case .changed(let words, let etag, let reason):
      self.init(code: .aborted, message: words, reason: reason, metadata: ["etag": etag])
    case .notAllowed(let words, let allowed):
      self.init(
        code: .failedPrecondition,
        message: words,
        reason: "TRANSITION_NOT_ALLOWED",
        metadata: ["allowed": allowed.joined(separator: ", ")]
      )
    case .exists(let words):
      self.init(code: .alreadyExists, message: words, reason: "ALREADY_REGISTERED")
    case .overLimit(let words):
      self.init(code: .resourceExhausted, message: words, reason: "OVER_LIMIT")
    case .invalidPageToken:
      self.init(
        code: .invalidArgument,
        message: "page_token: send the next_page_token of the page before, with the same filters, or none",
        reason: "INVALID_PAGE_TOKEN",
        violations: [
          .init(field: "page_token", description: "allowed: the next_page_token of the page before, or none")
        ]
      )
    case .unknownProfile(let id, let known):
      let profiles = known.joined(separator: ", ")
      self.init(
        code: .invalidArgument,
        message: "profile_id: this server knows no profile \"\(id)\". Known: \(profiles)",
        reason: "UNKNOWN_PROFILE",
        metadata: ["profile_id": id, "known": profiles],
        violations: [.init(field: "profile_id", description: "found \"\(id)\"; allowed: \(profiles)")]
      )
    }
  }

  /// What a caller hears who is not known.
  init(_ error: AuthenticationFailure) {
    self.init(code: .unauthenticated, message: error.words, reason: error.reason.rawValue)
  }

  /// What a caller hears of a request with faults: the first ones in words, all that fit as details.
  init(_ violations: [Capacity_V1_Violation]) {
    let fields = violations.map(Google_Rpc_BadRequest.FieldViolation.init)
    let faults = violations.count == 1 ? "1 fault" : "\(violations.count) faults"
    let first = fields.prefix(3).map { "\($0.field.limited(to: 60)): \($0.description_p.limited(to: 100))" }
    self.init(
      code: .invalidArgument,
      message: "\(faults): " + first.joined(separator: "; "),
      reason: "INVALID_REQUEST",
      metadata: ["violation_count": String(violations.count)],
      violations: fields
    )
  }

  /// What a caller hears when too many calls run already.
  init(_ error: CallSlots.Exhausted) {
    self.init(
      code: .resourceExhausted,
      message: "The server runs \(error.limit) calls already, its limit: try again",
      reason: "TOO_MANY_CALLS",
      metadata: ["limit": "calls at a time", "value": String(error.limit)],
      retryAfter: .milliseconds(250)
    )
  }

  /// What a caller hears while another one fetches a copy of the store.
  static let backupUnderWay = ErrorStatus(
    code: .resourceExhausted,
    message: "Another backup is under way, and there is one at a time: try again when it is done",
    reason: "BACKUP_UNDER_WAY",
    metadata: ["limit": "backups at a time", "value": "1"],
    retryAfter: .seconds(5)
  )

  /// What a caller hears when too many writes wait for the store already.
  init(overloaded limit: String, _ value: Int) {
    self.init(
      code: .resourceExhausted,
      message: "The store takes \(value) \(limit) at a time, its limit: try again",
      reason: "STORE_OVERLOADED",
      metadata: ["limit": limit, "value": String(value)],
      retryAfter: .milliseconds(250)
    )
  }

  /// What a caller hears of bytes that are not the message they should be.
  init(_ error: ProtobufError) {
    switch error {
    case .malformed(let message):
      self.init(
        code: .invalidArgument,
        message: error.description,
        reason: "MALFORMED_MESSAGE",
        violations: [
          .init(field: message, description: "found bytes that break the wire format; allowed: a \(message)")
        ]
      )
    case .invalidUTF8(let field):
      self.init(
        code: .invalidArgument,
        message: error.description,
        reason: "INVALID_UTF8",
        violations: [.init(field: field, description: "found bytes that are not UTF-8; allowed: UTF-8")]
      )
    case .tooLarge(let limit, let bytes):
      self.init(
        code: .resourceExhausted,
        message: error.description,
        reason: "OVER_LIMIT",
        metadata: ["limit": limit.rawValue, "bytes": String(bytes)]
      )
    }
  }
}

extension Google_Rpc_BadRequest.FieldViolation {
  /// - Parameters: Cut to what leaves room for others.
  fileprivate init(field: String, description: String) {
    self.init()
    self.field = field.limited(to: 256)
    description_p = description.limited(to: 512)
  }

  fileprivate init(_ violation: Capacity_V1_Violation) {
    let found = violation.found.limited(to: 200)
    self.init(
      field: violation.field,
      description: found.isEmpty ? "allowed: \(violation.allowed)" : "found \(found); allowed: \(violation.allowed)"
    )
  }
}
