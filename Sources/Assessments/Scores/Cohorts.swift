internal import CapacityProtos
internal import Instruments

extension Assessments {
  /// The registered states of a group, by code. Retired ones are left out.
  ///
  /// - Throws: ``AssessmentError/invalid(_:)`` for what is malformed.
  func stateCodes(of cohort: Capacity_V1_Cohort) async throws -> [String] {
    guard cohort.stateCodes.count <= 500 else {
      let found = "\(cohort.stateCodes.count) codes"
      throw AssessmentError.invalid("cohort.state_codes", found: found, allowed: "500 at most")
    }
    for (index, code) in cohort.stateCodes.enumerated() { try checkStateCode(code, "cohort.state_codes[\(index)]") }
    if !cohort.region.isEmpty { try checkRegion(cohort.region, "cohort.region") }
    try checkIncomeGroup(cohort.incomeGroup, "cohort.income_group")
    let named = Set(cohort.stateCodes)
    var codes: [String] = []
    var cursor: String?
    repeat {
      let page = try await store.states(after: cursor, limit: 500)
      for state in page.records where state.retired == nil {
        let isMember =
          (named.isEmpty || named.contains(state.code))
          && (cohort.region.isEmpty || Region.code(state.region, isWithin: cohort.region))
          && (cohort.incomeGroup == .unspecified || state.incomeGroup == Int(cohort.incomeGroup.rawValue))
        if isMember { codes.append(state.code) }
      }
      cursor = page.hasMore ? page.records.last?.code : nil
    } while cursor != nil
    return codes
  }

  /// The latest assessment of each state that the caller may see, opened; states without one are left out.
  func latestReadings(of codes: [String], profileID: String, for caller: Caller) async throws -> [Reading] {
    var readings: [Reading] = []
    for code in codes {
      try Task.checkCancellation()
      let stored = try await store.latestAssessment(state: code, visibleTo: Access.visibility(of: caller))
      if let stored { readings.append(try reading(of: stored, profileID: profileID)) }
    }
    return readings
  }
}
