import Assessments
import CapacityProtos
import GRPCCore
import ProtobufC
import Testing

@testable import CapacityServer

@Suite("Errors as callers see them")
struct ErrorStatusTests {
  private static let method = Capacity_V1_AssessmentService.Method.SubmitResponse.descriptor

  private func translate(_ error: any Error) -> RPCError {
    ErrorTranslator(logger: silent).failure(error, in: Self.method).error
  }

  static let table: [(any Error, RPCError.Code, String)] = [
    (AssessmentError.invalid([violation(1)]), .invalidArgument, "INVALID_REQUEST"),
    (AssessmentError.unknownInstrument(id: "i", version: "9", known: ["1"]), .failedPrecondition, "UNKNOWN_INSTRUMENT"),
    (AssessmentError.requestIDTaken(assessmentID: "X"), .alreadyExists, "REQUEST_ID_TAKEN"),
    (AssessmentError.notFound("n"), .notFound, "NOT_FOUND"),
    (AssessmentError.unauthenticated("u"), .unauthenticated, "UNAUTHENTICATED"),
    (AssessmentError.denied("d"), .permissionDenied, "ROLE_LACKS_RIGHT"),
    (AssessmentError.precondition("p", reason: "LABEL_TOO_STRICT"), .failedPrecondition, "LABEL_TOO_STRICT"),
    (AssessmentError.stale(etag: "3"), .aborted, "STALE_ETAG"),
    (AssessmentError.changed("c", etag: "3", reason: "LABEL_CHANGED"), .aborted, "LABEL_CHANGED"),
    (AssessmentError.notAllowed("n", allowed: ["StartReview"]), .failedPrecondition, "TRANSITION_NOT_ALLOWED"),
    (AssessmentError.exists("e"), .alreadyExists, "ALREADY_REGISTERED"),
    (AuthenticationFailure(.noToken, "a"), .unauthenticated, "TOKEN_MISSING"),
    (AuthenticationFailure(.malformedHeader, "a"), .unauthenticated, "AUTHORIZATION_MALFORMED"),
    (AuthenticationFailure(.unknownToken, "a"), .unauthenticated, "TOKEN_UNKNOWN"),
    (AuthenticationFailure(.revokedToken, "a", principal: "secret"), .unauthenticated, "TOKEN_REVOKED"),
    (AuthenticationFailure(.expiredToken, "a", principal: "secret"), .unauthenticated, "TOKEN_EXPIRED"),
    (AuthenticationFailure(.unknownRole, "a", principal: "secret"), .unauthenticated, "TOKEN_ROLE_UNKNOWN"),
    (AssessmentError.overLimit("o"), .resourceExhausted, "OVER_LIMIT"),
    (AssessmentError.invalidPageToken, .invalidArgument, "INVALID_PAGE_TOKEN"),
    (AssessmentError.unknownProfile("p", known: ["default"]), .invalidArgument, "UNKNOWN_PROFILE"),
    (StoreError.unavailable(reason: "/secret"), .unavailable, "STORE_UNAVAILABLE"),
    (StoreError.unavailable(.diskFull, reason: "/secret"), .unavailable, "DISK_FULL"),
    (StoreError.unavailable(.readOnly, reason: "/secret"), .unavailable, "READ_ONLY"),
    (StoreError.unavailable(.locked, reason: "/secret"), .unavailable, "LOCKED"),
    (StoreError.unavailable(.failedDisk, reason: "/secret"), .unavailable, "DISK_FAILED"),
    (StoreError.damaged(reason: "/secret", assessment: "A"), .dataLoss, "ASSESSMENT_DAMAGED"),
    (StoreError.damaged(reason: "/secret"), .dataLoss, "STORE_DAMAGED"),
    (StoreError.newerSchema(found: 2, known: 1), .dataLoss, "STORE_DAMAGED"),
    (StoreError.unexpected(reason: "/secret"), .internalError, "INTERNAL"),
    (StoreError.overloaded(limit: "writes that wait", value: 7), .resourceExhausted, "STORE_OVERLOADED"),
    (ProtobufError.malformed(message: "m"), .invalidArgument, "MALFORMED_MESSAGE"),
    (ProtobufError.invalidUTF8(field: "f"), .invalidArgument, "INVALID_UTF8"),
    (ProtobufError.tooLarge(limit: .messageSize, bytes: 1), .resourceExhausted, "OVER_LIMIT"),
    (CallSlots.Exhausted(limit: 1), .resourceExhausted, "TOO_MANY_CALLS"),
    (CancellationError(), .deadlineExceeded, "DEADLINE_EXCEEDED"),
    (Surprise(), .internalError, "INTERNAL"),
  ]

  private struct Surprise: Error {
    let path = "/secret"
  }

  @Test("each error has its code, its reason and words that say enough alone", arguments: table.indices)
  func mapping(row: Int) throws {
    let (error, code, reason) = Self.table[row]
    let status = translate(error)
    #expect(status.code == code)
    #expect(!status.message.isEmpty && !status.message.contains("secret"))
    let details = try #require(status.details)
    #expect(details.code == Int32(code.rawValue))
    #expect(details.message == status.message)
    let info = try #require(status.detail(Google_Rpc_ErrorInfo.self))
    #expect(info.reason == reason)
    #expect(info.domain == "capacity.v1")
    #expect(!"\(info)".contains("secret"))
    #expect(ErrorTranslator(logger: silent).failure(error, in: Self.method).reason == reason)
  }

  @Test("an error that grpc-swift wrapped is told like a bare one")
  func wrapped() {
    let wrapped = RPCError(code: .unknown, message: "", cause: AssessmentError.notFound("here"))
    #expect(translate(wrapped).code == .notFound)
    let broken = RPCError(code: .invalidArgument, message: "x", cause: ProtobufError.malformed(message: "m"))
    #expect(translate(broken).detail(Google_Rpc_ErrorInfo.self)?.reason == "MALFORMED_MESSAGE")
    let own = RPCError(code: .aborted, message: "as it is")
    #expect(translate(own) == own)
  }

  @Test("the first assessment's id and the known versions are there for programs")
  func metadata() {
    let taken = translate(AssessmentError.requestIDTaken(assessmentID: "X"))
    #expect(taken.detail(Google_Rpc_ErrorInfo.self)?.metadata == ["assessment_id": "X"])
    let unknown = translate(AssessmentError.unknownInstrument(id: "i", version: "9", known: ["1", "2"]))
    #expect(unknown.detail(Google_Rpc_ErrorInfo.self)?.metadata["known"] == "1, 2")
  }

  @Test(
    "a full server and a full store say when to try again, to both kinds of clients",
    arguments: [CallSlots.Exhausted(limit: 7), StoreError.overloaded(limit: "writes that wait", value: 7)]
      as [any Error]
  )
  func retry(full: any Error) {
    let error = translate(full)
    #expect(error.code == .resourceExhausted)
    #expect(Array(error.metadata[stringValues: "grpc-retry-pushback-ms"]) == ["250"])
    let delay = error.detail(Google_Rpc_RetryInfo.self)?.retryDelay
    #expect(delay?.seconds == 0 && delay?.nanos == 250_000_000)
    #expect(error.message.contains("7"))
  }

  @Test("a fault of the server has an id and nothing else")
  func incident() throws {
    let error = translate(Surprise())
    let id = try #require(error.detail(Google_Rpc_ErrorInfo.self)?.metadata["incident"])
    #expect(error.message == "A fault of the server. Its log has more under the incident \(id)")
  }

  @Test("a few faults are all there, in words and as details")
  func few() {
    let error = translate(AssessmentError.invalid([Self.violation(1), Self.violation(2)]))
    #expect(
      error.message == "2 faults: answers[\"LAW-1\"].level: found 9; allowed: 0 to 4; "
        + "answers[\"LAW-2\"].level: found 9; allowed: 0 to 4"
    )
    let fields = error.detail(Google_Rpc_BadRequest.self)?.fieldViolations ?? []
    #expect(fields.map(\.field) == ["answers[\"LAW-1\"].level", "answers[\"LAW-2\"].level"])
    #expect(fields.map(\.description_p) == Array(repeating: "found 9; allowed: 0 to 4", count: 2))
  }

  @Test("many, long and non-ASCII faults stay within what clients take", arguments: ["9", "é", "漢", "👩‍👩‍👧‍👦"])
  func many(text: String) throws {
    let long = String(repeating: text, count: 3000)
    let violations = (0..<2000).map { Self.violation($0, field: "answers[\"\(long)\"]", found: long, allowed: long) }
    for violations in [violations, (0..<2000).map { Self.violation($0) }] {
      let error = translate(AssessmentError.invalid(violations))
      #expect(error.message.hasPrefix("2000 faults: "))
      let details = try #require(error.metadata[binaryValues: "grpc-status-details-bin"].first { _ in true })
      #expect(details.count <= 5 << 10)
      let fields = try #require(error.detail(Google_Rpc_BadRequest.self)?.fieldViolations)
      // As many as fit: another one would not have. Each is counted with 4 bytes for tag and length, and needs 2 or 3.
      let largest = try fields.map { try $0.encoded().count }.max() ?? 0
      #expect(!fields.isEmpty && details.count + largest + 4 > (5 << 10) - 128 - 2 * fields.count)
      // All header fields of a trailers-only reply, each with the 32 bytes that HTTP/2 counts on top.
      let message = error.message.utf8.reduce(0) { $0 + ((0x20...0x7E).contains($1) && $1 != 0x25 ? 1 : 3) }
      let size = [
        (7, 3), (12, 16), (11, 2), (12, message), (23, (details.count + 2) / 3 * 4),
      ].reduce(0) { $0 + $1.0 + $1.1 + 32 }
      #expect(size <= 8192)
    }
  }

  @Test("texts are cut between characters")
  func cut() {
    #expect("abcdef".limited(to: 6) == "abcdef")
    #expect("abcdefg".limited(to: 6) == "abc…")
    #expect("ééééé".limited(to: 8) == "éé…")
  }

  private static func violation(
    _ number: Int,
    field: String? = nil,
    found: String = "9",
    allowed: String = "0 to 4"
  ) -> Capacity_V1_Violation {
    var violation = Capacity_V1_Violation()
    violation.field = field ?? "answers[\"LAW-\(number)\"].level"
    violation.found = found
    violation.allowed = allowed
    return violation
  }
}
