import CapacityProtos
import ProtobufC
import Testing

@testable import Assessments

@Suite("The life of an assessment")
struct ReviewLifeTests {
  private let day: Int64 = 24 * 60 * 60 * 1000

  @Test("From submitted to published, with an event for each step and the names of those who made it")
  func whole() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit()
    #expect(try await world.review(id).state == .submitted)
    #expect(try await world.start(id).state == .inReview)
    #expect(try await world.validate(id, by: world.ministry).state == .validated)
    try await world.reply(id)
    let published = try await world.publish(id)
    #expect(published.state == .published)
    #expect(published.etag == "4")
    let events = try await world.events(id)
    #expect(events.map(\.kind) == [.started, .validated, .replied, .published])
    #expect(events.map(\.principal) == ["analyst", "ministry", "ministry", "one"])
    #expect(events.map(\.number) == [1, 2, 3, 4])
    #expect(events.map(\.after) == [.inReview, .validated, .validated, .published])
  }

  @Test("Readers and other agencies see it once it is published, and no longer when it is withdrawn")
  func visibility() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit()
    for step in [nil, { try await world.start(id) }, { try await world.validate(id) }]
      as [(() async throws -> Capacity_V1_Review)?]
    {
      _ = try await step?()
      for caller in [world.reader, world.stranger] {
        let error = await #expect(throws: AssessmentError.self) { try await world.card(id, by: caller) }
        #expect(error?.isNotFound == true)
      }
    }
    try await world.reply(id)
    try await world.publish(id)
    #expect(try await world.card(id, by: world.reader).stateCode == "XAA")
    #expect(try await world.card(id, by: world.stranger).stateCode == "XAA")
    try await world.withdraw(id)
    await #expect(throws: AssessmentError.self) { try await world.card(id, by: world.reader) }
    #expect(try await world.review(id).withdrawalReason == "the survey was about another year")
  }

  @Test("Nothing is published before the state has replied or its time is over, to the millisecond")
  func replyTime() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit()
    let review = try await world.start(id)
    try await world.validate(id)
    let deadline = try #require(review.replyDeadline?.milliseconds)
    #expect(deadline == world.world.now + 30 * day)
    world.world.now = deadline - 1
    let early = await #expect(throws: AssessmentError.self) { try await world.publish(id) }
    #expect(early?.preconditionReason == "REPLY_PENDING")
    world.world.now = deadline
    #expect(try await world.publish(id).state == .published)
  }

  @Test("While the state can't see it, its time to reply does not run; starting the review again gives it anew")
  func stoppedTime() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit()
    try await world.start(id)
    try await world.validate(id)
    var label = Capacity_V1_SetTlpRequest()
    label.assessmentID = id
    for tlp in [Capacity_V1_Tlp.red, .green] {
      label.tlp = tlp
      _ = try await world.assessments.setTlp(label, by: world.submitter)
    }
    world.world.now += 100 * day
    let error = await #expect(throws: AssessmentError.self) { try await world.publish(id) }
    #expect(error?.preconditionReason == "REPLY_TIME_STOPPED")
    let again = try await world.start(id)
    #expect(again.replyDeadline?.milliseconds == world.world.now + 30 * day)
  }

  @Test("A review needs a label under which the state sees it, and so does publication")
  func label() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit(tlp: .amberStrict)
    let error = await #expect(throws: AssessmentError.self) { try await world.start(id) }
    #expect(error?.preconditionReason == "LABEL_TOO_STRICT")
  }

  @Test("What a state does not allow names the steps that it does")
  func transitions() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit()
    let error = await #expect(throws: AssessmentError.self) { try await world.validate(id) }
    guard case .notAllowed(let words, let allowed) = error else { throw try #require(error) }
    #expect(allowed == ["StartReview", "ReplyToAssessment", "WithdrawAssessment"])
    #expect(words.contains("this one is submitted, which allows StartReview, ReplyToAssessment, WithdrawAssessment"))
    try await world.withdraw(id)
    for step in [
      { try await world.start(id) }, { try await world.reply(id) }, { try await world.publish(id) },
      { try await world.withdraw(id) },
    ] as [() async throws -> Capacity_V1_Review] {
      let error = await #expect(throws: AssessmentError.self) { try await step() }
      guard case .notAllowed = error else { throw try #require(error) }
    }
  }

  @Test("A step on an older reading is refused with the etag of now")
  func etag() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit()
    let first = try await world.review(id).etag
    try await world.start(id, etag: first)
    await #expect(throws: AssessmentError.stale(etag: "1")) { try await world.start(id, etag: first) }
  }

  @Test("Nobody reviews what they submitted themselves, an agency's reviewer does not reply, and outsiders see nothing")
  func people() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit()
    let same = Caller(principal: "one", role: .analyst, agency: "agency-one")
    let own = await #expect(throws: AssessmentError.self) { try await world.start(id, by: same) }
    #expect(own?.isDenied == true)
    var request = Capacity_V1_SubmitResponseRequest()
    request.requestID = "by-the-owner"
    request.response = try TransferWorld.response(round: "2028-1", requests: [], tlp: .green)
    let office = Caller(principal: "owner", role: .admin, agency: "local")
    let owned = try await world.assessments.submitResponse(request, by: office).assessmentID
    let foreign = await #expect(throws: AssessmentError.self) { try await world.start(owned, by: office) }
    #expect(foreign?.isDenied == true)
    for caller in [world.submitter, world.analyst, world.world.owner] {
      let error = await #expect(throws: AssessmentError.self) { try await world.reply(id, by: caller) }
      #expect(error?.isDenied == true)
    }
    let error = await #expect(throws: AssessmentError.self) { try await world.review(id, by: world.stranger) }
    #expect(error?.isNotFound == true)
    #expect(try await world.review(id, by: world.ministry).possibleSteps == ["StartReview", "ReplyToAssessment"])
    #expect(try await world.review(id, by: world.submitter).possibleSteps == ["WithdrawAssessment"])
  }

  @Test("A comment changes nothing but the trail")
  func comment() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit()
    let before = try await world.review(id)
    var request = Capacity_V1_AddReviewCommentRequest()
    request.assessmentID = id
    request.indicatorID = "LAW-01"
    request.text = "see the new act"
    let event = try #require(
      try await world.assessments.addReviewComment(request, by: world.ministry).event
    )
    #expect(event.number == 1 && event.kind == .commented && event.role == .counterpart)
    #expect(try await world.review(id) == before)
    #expect(try await world.events(id) == [event])
    for (indicator, text) in [("LAW-99", "x"), ("", ""), ("", String(repeating: "x", count: 8193)), ("", "a\0b")] {
      request.indicatorID = indicator
      request.text = text
      await #expect(throws: AssessmentError.self) {
        try await world.assessments.addReviewComment(request, by: world.ministry)
      }
    }
  }
}
