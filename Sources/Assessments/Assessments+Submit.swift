package import CapacityProtos
internal import DualUse
internal import Instruments
internal import ProtobufC
internal import Scoring

extension Assessments {
  /// Validates, scores, flags and stores a response. A reply means that it is on disk.
  ///
  /// - Throws: ``AssessmentError`` for what is wrong with the request, ``StoreError`` for the store.
  package func submitResponse(
    _ request: Capacity_V1_SubmitResponseRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_SubmitResponseResponse {
    guard var response = request.response else {
      throw AssessmentError.invalid("response", found: "nothing", allowed: "a survey response")
    }
    if let limit = SurveyLimits.exceeded(by: response) { throw AssessmentError.overLimit(limit) }
    try check(request)
    response.agency = try agency(of: response, for: caller)
    let engine = try checkedEngine(for: response)
    let time = now()
    let draft = try Draft(
      request,
      response: response,
      engine: engine,
      data: data,
      assessors: assessors,
      caller: caller,
      id: newID(at: time),
      at: time
    )
    let outcome = try await store.commit(draft.submission) { context, ground in
      try draft.finish(context, ground)
    }
    switch outcome {
    case .stored(let stored): return try reply(stored, request, isRepeated: false, for: caller)
    case .repeated(let stored): return try reply(stored, request, isRepeated: true, for: caller)
    case .conflict(let id): throw AssessmentError.requestIDTaken(assessmentID: id)
    case .refused(let refusal): throw AssessmentError.refused(refusal)
    }
  }

  private func check(_ request: Capacity_V1_SubmitResponseRequest) throws {
    if request.requestID.wholeMatch(of: /[!-~]{1,128}/) == nil {
      throw AssessmentError.invalid(
        "request_id",
        found: request.requestID.isEmpty ? "nothing" : "\"\(request.requestID.prefix(40))\"",
        allowed: "1 to 128 printable ASCII characters without spaces, unique for the agency"
      )
    }
    let contact = request.contact ?? .init()
    for (field, text) in [("name", contact.name), ("email", contact.email), ("phone", contact.phone)]
    where text.utf8.count > 256 || text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      throw AssessmentError.invalid(
        "contact.\(field)",
        found: "\(text.utf8.count) bytes, or a control character",
        allowed: "256 bytes at most, one line"
      )
    }
  }

  /// The agency that a response belongs to: that of the token; an administrator may name another.
  private func agency(of response: Capacity_V1_SurveyResponse, for caller: Caller) throws -> String {
    let agency = response.agency.nonEmpty ?? caller.agency ?? ""
    try Access.decide(caller, .submit, on: .submission(agency: agency))
      .pass("submitting a response", absent: .notFound("there is no such agency"), for: caller)
    guard !agency.isEmpty else {
      throw AssessmentError.invalid("agency", found: "nothing", allowed: "the agency that the response belongs to")
    }
    return agency
  }

  private func checkedEngine(for response: Capacity_V1_SurveyResponse) throws -> Engines.Engine {
    let isNamed = !response.instrumentID.isEmpty && !response.instrumentVersion.isEmpty
    let knowsInstrument = data.instruments.contains { $0.message.id == response.instrumentID }
    // An unknown version is no fault of the response: it may be right elsewhere, or later.
    let engine =
      isNamed && knowsInstrument ? try engine(id: response.instrumentID, version: response.instrumentVersion) : nil
    let violations = validator.violations(in: response)
    guard violations.isEmpty, let engine else { throw AssessmentError.invalid(violations) }
    return engine
  }

  private func reply(
    _ stored: StoredAssessment,
    _ request: Capacity_V1_SubmitResponseRequest,
    isRepeated: Bool,
    for caller: Caller
  ) throws -> Capacity_V1_SubmitResponseResponse {
    // A receipt is of what was submitted, also where it comes again after a review.
    let assessment = try assessment(from: stored, language: request.languageCode, for: caller, asSubmitted: true)
    var reply = Capacity_V1_SubmitResponseResponse()
    reply.assessmentID = assessment.assessmentID
    reply.scorecard = assessment.scorecard
    var receipt = Capacity_V1_Receipt()
    receipt.assessmentID = assessment.assessmentID
    receipt.requestID = stored.requestID
    receipt.createTime = assessment.createTime
    receipt.digests = assessment.digests
    receipt.agency = assessment.agency
    receipt.tlp = assessment.tlp
    receipt.repeated = isRepeated
    reply.receipt = receipt
    return reply
  }
}
