internal import CapacityProtos
internal import Instruments
internal import Testing

@testable import Assessments

/// Answers whose figures can be checked by hand, and explanations of them.
struct ExplainedResponse {
  let data: SurveyData
  let instrument: LoadedInstrument
  var answers: [String: Capacity_V1_Answer]

  /// Domain GEN (weights 1, 1.5, 1, 1, 1, 1, 1.5 and 1) as below, LAW (weight 12) at its best, RES (weight 9.5) not
  /// mentioned, and all other domains not applicable.
  init() throws {
    data = try Self.loaded.get().data
    instrument = try #require(data.instrument(id: "", version: "0.1"))
    answers = [:]
    for indicator in instrument.indicators where !["GEN", "RES"].contains(indicator.id.prefix(3)) {
      let best: Capacity_V1_Answer.OneOf_Value = indicator.answerType == .maturity ? .level(4) : .choice(.yes)
      set(indicator.id, indicator.id.hasPrefix("LAW") ? best : .notApplicable("not here"))
    }
    set("GEN-01", .level(3), .e2)
    set("GEN-02", .level(1), .e1)
    set("GEN-03", .number(25), .e3) { $0.smallBase = true }
    set("GEN-04", .choice(.partial))
    set("GEN-05", .unknown(true))
    set("GEN-06", .withheld(true)) { $0.targetLevel = 2 }
    set("GEN-07", .choice(.yes), .e3)
    set("GEN-08", .notApplicable("no regions"))
  }

  /// Scorers of the instrument.
  var engine: Engines.Engine {
    get throws { try #require(try Self.loaded.get().engines.engine(for: instrument)) }
  }

  // Read once: it is the slow part of these tests.
  private static let loaded = Result {
    let data = try SurveyData.embedded()
    return (data: data, engines: try Engines(data: data))
  }

  /// Gives an answer.
  mutating func set(
    _ id: String,
    _ value: Capacity_V1_Answer.OneOf_Value,
    _ grade: Capacity_V1_EvidenceGrade = .unspecified,
    change: (inout Capacity_V1_Answer) -> Void = { _ in }
  ) {
    var answer = Capacity_V1_Answer()
    answer.value = value
    answer.evidenceGrade = grade
    change(&answer)
    answers[id] = answer
  }

  func explanation(
    of item: String,
    profile id: String = "default",
    language: String = "",
    tellsNumbers: Bool = true
  ) throws -> Capacity_V1_Explanation {
    let explainer = Explainer(
      instrument: instrument,
      profile: try #require(data.profile(id: id)),
      scorer: try #require(engine.scorers[id]),
      language: language,
      tellsNumbers: tellsNumbers
    )
    return try #require(try explainer.explanation(of: item, answers: answers))
  }
}
