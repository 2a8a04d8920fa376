import CapacityProtos
import Testing

@testable import Assessments

@Suite("The state's right of reply")
struct ContestTests {
  @Test("Both views are scored with the same draws, each as a submit of its answers would be")
  func views() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit()
    try await world.reply(id, ["LAW-01": ReviewWorld.answer(level: 1), "FOR-05": ReviewWorld.answer(level: 4)])
    var request = Capacity_V1_GetViewsRequest()
    request.assessmentID = id
    let views = try #require(try await world.assessments.getViews(request, by: world.submitter).views)
    let (agency, state) = (try #require(views.agencyView), try #require(views.stateView))
    #expect(agency.contestedIndicatorIds == ["FOR-05", "LAW-01"])
    #expect(agency.themes == (try await world.card(id).themes))
    let other = try await ReviewWorld()
    let contested = try await other.submit { response in
      response.answers["LAW-01"] = ReviewWorld.answer(level: 1)
      response.answers["FOR-05"] = ReviewWorld.answer(level: 4)
    }
    #expect(state.themes == (try await other.card(contested).themes))
    #expect(state.needs == (try await other.card(contested).needs))
    // The domains that hold no contested answer do not differ, nor does their range.
    for difference in views.differences where difference.kind == .domain {
      let isTouched = ["LAW", "FOR"].contains(difference.themeID)
      #expect((difference.difference != 0) == isTouched, "\(difference.themeID)")
      if !isTouched { #expect(difference.interval?.p5 == 0 && difference.interval?.p95 == 0) }
    }
    let law = try #require(views.differences.first { $0.themeID == "LAW" })
    #expect(law.difference < 0 && (law.interval?.p50 ?? 1) < 0)
    #expect(views.answers.map(\.indicatorID) == ["FOR-05", "LAW-01"])
    #expect(views.answers.last?.agencyAnswer?.value == .level(3))
    #expect(views.answers.last?.stateAnswer?.value == .level(1))
  }

  @Test("Who may not read the response sees both scores, and not the answers")
  func dashboards() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit()
    try await world.start(id)
    try await world.validate(id)
    try await world.reply(id, ["LAW-01": ReviewWorld.answer(level: 1)])
    try await world.publish(id)
    var request = Capacity_V1_GetViewsRequest()
    request.assessmentID = id
    let views = try #require(try await world.assessments.getViews(request, by: world.reader).views)
    #expect(views.answers.isEmpty)
    #expect(views.stateView?.themes.isEmpty == false)
    #expect(views.agencyView?.evidenceBasis == .reviewed)
    #expect(try await world.card(id, by: world.reader).contestedIndicatorIds == ["LAW-01"])
  }

  @Test("A later reply takes the place of an earlier one, also after publication; both stand in the trail")
  func again() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit()
    try await world.start(id)
    try await world.validate(id)
    try await world.reply(id, ["LAW-01": ReviewWorld.answer(level: 1)])
    try await world.publish(id)
    #expect(try await world.reply(id).reply?.answers.isEmpty == true)
    var request = Capacity_V1_GetViewsRequest()
    request.assessmentID = id
    let error = await #expect(throws: AssessmentError.self) {
      try await world.assessments.getViews(request, by: world.submitter)
    }
    #expect(error?.preconditionReason == "NOT_CONTESTED")
    let replies = try await world.events(id).filter { $0.kind == .replied }
    #expect(replies.map { $0.reply?.answers.count } == [1, 0])
  }

  @Test("A contested answer keeps the survey's rules, differs, and brings evidence")
  func faults() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit()
    var bare = ReviewWorld.answer(level: 1)
    bare.evidence = []
    let cases: [(String, Capacity_V1_Answer, String)] = [
      ("LAW-01", ReviewWorld.answer(level: 9), "answers[\"LAW-01\"].level"),
      ("LAW-99", ReviewWorld.answer(level: 1), "answers[\"LAW-99\"]"),
      ("LAW-01", ReviewWorld.answer(level: 3), "answers[\"LAW-01\"]"),
      ("LAW-01", bare, "answers[\"LAW-01\"].evidence"),
    ]
    for (indicator, answer, field) in cases {
      let error = await #expect(throws: AssessmentError.self) { try await world.reply(id, [indicator: answer]) }
      guard case .invalid(let violations) = error else { throw try #require(error) }
      #expect(violations.map(\.field) == [field])
    }
    #expect(try await world.review(id).reply == nil)
  }
}
