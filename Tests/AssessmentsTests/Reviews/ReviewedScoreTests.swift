import CapacityProtos
import Testing

@testable import Assessments

@Suite("Scores after a review")
struct ReviewedScoreTests {
  @Test("As claimed until it is validated, then from the reviewed grades: a submit of those would give the same")
  func grades() async throws {
    let world = try await ReviewWorld()
    func claim(_ grade: Capacity_V1_EvidenceGrade) -> (inout Capacity_V1_SurveyResponse) -> Void {
      return { response in
        for id in response.answers.keys { response.answers[id]?.evidenceGrade = .e3 }
        response.answers["LAW-01"]?.evidenceGrade = grade
      }
    }
    let id = try await world.submit(claim(.e3))
    let claimed = try await world.card(id)
    #expect(claimed.evidenceBasis == .claimed)
    try await world.start(id)
    try await world.record(id, [("LAW-01", { $0.evidenceGrade = .e0 })])
    // A decision is no verdict yet.
    #expect(try await world.card(id).themes == claimed.themes)
    try await world.validate(id)
    let reviewed = try await world.card(id)
    #expect(reviewed.evidenceBasis == .reviewed)
    let other = try await ReviewWorld()
    let same = try await other.card(other.submit(claim(.e0)))
    #expect(reviewed.themes == same.themes)
    #expect(reviewed.themes != claimed.themes)
    #expect(reviewed.indicators.first { $0.indicatorID == "LAW-01" }?.evidenceGrade == .e0)
    // Both results are kept.
    var list = Capacity_V1_ListResultsRequest()
    list.assessmentID = id
    let results = try await world.assessments.listResults(list, by: world.submitter).results
    #expect(results.map(\.evidenceBasis) == [.claimed, .reviewed])
    #expect(results[0].digests?.response != results[1].digests?.response)
  }

  @Test("A not_applicable whose reason does not hold reads as unknown")
  func notApplicable() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit { $0.answers["HRS-04"]?.value = .notApplicable("we have none") }
    try await world.start(id)
    let open = await #expect(throws: AssessmentError.self) { try await world.validate(id, confirmRest: false) }
    #expect(open?.preconditionReason == "UNDECIDED_ANSWERS")
    try await world.record(id, [("HRS-04", { $0.notApplicable = .rejected })], by: world.ministry)
    try await world.validate(id, confirmRest: false)
    let card = try await world.card(id)
    #expect(card.indicators.first { $0.indicatorID == "HRS-04" }?.state == .unknown)
    #expect(card.themes.first { $0.themeID == "HRS" }.map { $0.unknownShare > 0 } == true)
    // The response itself stays what was submitted.
    var request = Capacity_V1_GetAssessmentRequest()
    request.assessmentID = id
    request.view = .full
    let stored = try await world.assessments.getAssessment(request, by: world.submitter).assessment
    #expect(stored?.response?.answers["HRS-04"]?.value == .notApplicable("we have none"))
  }

  @Test("Every claim needs a decision, or is confirmed with the rest in the name of who validates")
  func confirmRest() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit { response in
      for id in ["LAW-01", "LAW-03"] { response.answers[id]?.evidenceGrade = .e2 }
    }
    try await world.start(id)
    try await world.record(id, [("LAW-03", { $0.evidenceGrade = .e1 })])
    let error = await #expect(throws: AssessmentError.self) { try await world.validate(id, confirmRest: false) }
    guard case .precondition(let words, _) = error else { throw try #require(error) }
    #expect(words.hasPrefix("1 answers claim evidence") && words.contains("(LAW-01)"))
    let review = try await world.validate(id, by: world.ministry)
    #expect(review.answers.map(\.indicatorID) == ["LAW-01", "LAW-03"])
    #expect(review.answers.map(\.evidenceGrade) == [.e2, .e1])
    #expect(review.answers.map(\.principal) == ["ministry", "analyst"])
  }

  @Test("Decisions must fit the answers that they are about")
  func misfits() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit { $0.answers["LAW-01"]?.value = .unknown(true) }
    try await world.start(id)
    let misfits: [(String, (inout Capacity_V1_AnswerReview) -> Void, String)] = [
      ("LAW-01", { $0.evidenceGrade = .e1 }, "answers[0].evidence_grade"),
      ("LAW-03", { $0.evidenceGrade = .unspecified }, "answers[0].evidence_grade"),
      ("LAW-03", { $0.evidenceGrade = .UNRECOGNIZED(9) }, "answers[0].evidence_grade"),
      ("LAW-03", { $0.notApplicable = .rejected }, "answers[0].not_applicable"),
      ("LAW-03", { $0.notApplicable = .UNRECOGNIZED(9) }, "answers[0].not_applicable"),
      ("LAW-99", { $0.evidenceGrade = .e1 }, "answers[0].indicator_id"),
      ("LAW-03", { $0.note = String(repeating: "x", count: 8193) }, "answers[0].note"),
    ]
    for (indicator, change, field) in misfits {
      let error = await #expect(throws: AssessmentError.self) { try await world.record(id, [(indicator, change)]) }
      guard case .invalid(let violations) = error else { throw try #require(error) }
      #expect(violations.map(\.field) == [field])
    }
    let twice = await #expect(throws: AssessmentError.self) {
      try await world.record(id, [("LAW-03", { $0.evidenceGrade = .e1 }), ("LAW-03", { $0.evidenceGrade = .e2 })])
    }
    guard case .invalid(let violations) = twice else { throw try #require(twice) }
    #expect(violations.map(\.field) == ["answers[1].indicator_id"])
  }

  @Test("Looked at again, it counts as claimed until it is validated again; the same decisions give the same result")
  func again() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit { $0.answers["LAW-01"]?.evidenceGrade = .e3 }
    let claimed = try await world.card(id)
    try await world.start(id)
    try await world.record(id, [("LAW-01", { $0.evidenceGrade = .e1 })])
    try await world.validate(id)
    let reviewed = try await world.card(id)
    #expect(try await world.start(id).validated == false)
    try await world.record(id, [("LAW-01", { $0.evidenceGrade = .e0 })])
    #expect(try await world.card(id).themes == claimed.themes)
    #expect(try await world.card(id).evidenceBasis == .claimed)
    try await world.record(id, [("LAW-01", { $0.evidenceGrade = .e1 })])
    try await world.validate(id)
    #expect(try await world.card(id).themes == reviewed.themes)
  }

  @Test("A decision can be taken back until the assessment is validated")
  func takingBack() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit()
    try await world.start(id)
    try await world.record(id, [("LAW-03", { $0.evidenceGrade = .e2 })])
    #expect(try await world.record(id, [("LAW-03", { _ in })]).answers.isEmpty)
  }
}
