package import CapacityProtos

extension Assessments {
  /// The latest assessment of each state of a group, as far as the caller may see one: by state code, without response.
  ///
  /// - Parameter cohort: `nil`: all registered states.
  package func latestAssessments(
    of cohort: Capacity_V1_Cohort?,
    by caller: Caller
  ) async throws -> [Capacity_V1_Assessment] {
    var latest: [Capacity_V1_Assessment] = []
    for code in Set(try await stateCodes(of: cohort ?? .init())).sorted() {
      try Task.checkCancellation()
      guard let stored = try await store.latestAssessment(state: code, visibleTo: Access.visibility(of: caller)) else {
        continue
      }
      latest.append(try assessment(from: stored, language: "", for: caller))
    }
    return latest
  }
}
