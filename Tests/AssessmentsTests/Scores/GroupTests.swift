import CapacityProtos
import Testing

@testable import Assessments

@Suite("Groups of states")
struct GroupTests {
  let service: TestService
  let reader = Caller(principal: "dashboard", role: .reader, agency: "agency-two")
  let analyst = Caller(principal: "analyst", role: .analyst, agency: "agency-two")

  init() async throws { service = try await .registered() }

  private func submit(_ codes: [String], _ tlp: Capacity_V1_Tlp = .green) async throws {
    for code in codes {
      let response = TestService.response {
        $0.stateCode = code
        $0.tlp = tlp
      }
      try await service.assessments.publish(service.submit(response).assessmentID)
    }
  }

  @Test("fewer than five states that the caller may see are refused, but to those who judge what they publish")
  func few() async throws {
    try await submit(["XAA", "XAB", "XAC", "XAD"])
    try await submit(["XAE"], .red)
    let request = Capacity_V1_CompareStatesRequest()
    await #expect(throws: AssessmentError.self) { try await service.assessments.compareStates(request, by: reader) }
    let four = try await service.assessments.compareStates(request, by: analyst).comparison
    #expect(four?.states.map(\.stateCode) == ["XAA", "XAB", "XAC", "XAD"])
    try await submit(["XAF"])
    let five = try await service.assessments.compareStates(request, by: reader).comparison
    #expect(five?.states.count == 5)
  }

  @Test("regions hold their sub-regions, and groups are intersected")
  func regions() async throws {
    for (code, region, group) in [
      ("XBA", "014", Capacity_V1_IncomeGroup.low), ("XBB", "202", .high), ("XBC", "030", .low),
    ] {
      var state = Capacity_V1_CreateStateRequest()
      state.stateCode = code
      state.region = region
      state.incomeGroup = group
      _ = try await service.assessments.createState(state, by: service.owner)
    }
    var cohort = Capacity_V1_Cohort()
    cohort.region = "002"
    #expect(try await service.assessments.stateCodes(of: cohort) == ["XBA", "XBB"])
    cohort.incomeGroup = .low
    #expect(try await service.assessments.stateCodes(of: cohort) == ["XBA"])
    cohort = Capacity_V1_Cohort()
    cohort.stateCodes = ["XBC", "XZZ"]
    #expect(try await service.assessments.stateCodes(of: cohort) == ["XBC"])
    for change in [
      { $0.region = "999" }, { $0.stateCodes = ["nowhere"] }, { $0.incomeGroup = .UNRECOGNIZED(9) },
    ] as [(inout Capacity_V1_Cohort) -> Void] {
      var wrong = Capacity_V1_Cohort()
      change(&wrong)
      await #expect(throws: AssessmentError.self) { try await service.assessments.stateCodes(of: wrong) }
    }
  }

  @Test("needs of several states stand in one order, page by page, by domain and principle")
  func needs() async throws {
    _ = try await service.submit(try service.sample("weak"))
    _ = try await service.submit(try service.sample("middling"))
    var request = Capacity_V1_ListNeedsRequest()
    request.pageSize = 7
    var all: [Capacity_V1_StateNeed] = []
    repeat {
      let page = try await service.assessments.listNeeds(request, by: service.owner)
      #expect(page.nextPageToken.isEmpty || page.needs.count == 7)
      all += page.needs
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    let priorities = all.compactMap { $0.need?.effectivePriority }
    #expect(priorities == priorities.sorted(by: >))
    #expect(Set(all.map(\.stateCode)).count == 2)
    request.pageSize = 500
    request.domainID = "FOR"
    let forensic = try await service.assessments.listNeeds(request, by: service.owner).needs
    #expect(forensic == all.filter { $0.need?.indicatorID.hasPrefix("FOR") == true })
    request.domainID = ""
    request.principleID = "PRO-3"
    let cited = try await service.assessments.listNeeds(request, by: service.owner).needs
    // A typing error must not read as "no needs".
    for (domain, principle, field) in [("FRO", "", "domain_id"), ("", "PRO-33", "principle_id")] {
      (request.domainID, request.principleID) = (domain, principle)
      let typo = request
      let error = await #expect(throws: AssessmentError.self) {
        try await service.assessments.listNeeds(typo, by: service.owner)
      }
      guard case .invalid(let violations) = error else { throw try #require(error) }
      #expect(violations.map(\.field) == [field])
    }
    #expect(!cited.isEmpty && cited.allSatisfy { $0.need?.principleIds.contains { $0.hasPrefix("PRO-3") } == true })
  }

  @Test("coordination shows overlaps and orphans, and support belongs to its agency")
  func coordination() async throws {
    try await submit(["XAA"])
    func support(_ caller: Caller, _ ids: [String]) async throws -> Capacity_V1_Support {
      var support = Capacity_V1_Support()
      support.stateCode = "XAA"
      support.title = "Training"
      support.indicatorIds = ids
      var request = Capacity_V1_CreateSupportRequest()
      request.support = support
      return try #require(try await service.assessments.createSupport(request, by: caller).support)
    }
    let one = try await support(service.agencyOne, ["LAW-01", "FOR-05"])
    _ = try await support(service.agencyTwo, ["LAW-01"])
    await #expect(throws: AssessmentError.self) { try await support(reader, ["LAW-01"]) }
    await #expect(throws: AssessmentError.self) { try await support(service.agencyOne, ["LAW-99"]) }
    var ask = Capacity_V1_GetCoordinationRequest()
    ask.stateCode = "XAA"
    let both = try #require(try await service.assessments.getCoordination(ask, by: reader).coordination)
    // Level 2 of 3 was answered for LAW-01; FOR-05 is unknown, and so no need.
    #expect(both.needs.map(\.indicatorID) == ["LAW-01"])
    #expect(both.needs.first?.overlap == true && both.needs.first?.orphan == false)
    #expect(both.others.map(\.indicatorID) == ["FOR-05"])
    var end = Capacity_V1_EndSupportRequest()
    end.supportID = one.supportID
    await #expect(throws: AssessmentError.self) { try await service.assessments.endSupport(end, by: service.agencyTwo) }
    #expect(try await service.assessments.endSupport(end, by: service.agencyOne).support?.endTime != nil)
    let after = try #require(try await service.assessments.getCoordination(ask, by: reader).coordination)
    #expect(after.needs.first?.overlap == false && after.others.isEmpty)
  }
}
