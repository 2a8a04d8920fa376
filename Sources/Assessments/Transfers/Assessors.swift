internal import DualUse
internal import Instruments

/// What judges transfers by the rules of today, for each version of an instrument.
struct Assessors: Sendable {
  private let data: SurveyData
  private let engines: Engines

  init(data: SurveyData, engines: Engines) {
    self.data = data
    self.engines = engines
  }

  /// Of the rules, in hexadecimal.
  var ruleSetDigest: String { data.ruleSet.digest }

  /// For a version that is not here the newest one stands: what it does not ask is unanswered.
  ///
  /// - Throws: ``AssessmentError/unknownInstrument(id:version:known:)`` if there is no version of it.
  func assessor(id: String, version: String) throws -> TransferAssessor {
    let instrument = data.instrument(id: id, version: version) ?? data.instrument(id: id, version: "")
    guard let instrument, let engine = engines.engine(for: instrument) else {
      throw AssessmentError.unknownInstrument(id: id, version: version, known: [])
    }
    return engine.assessor
  }
}

extension Assessments {
  var assessors: Assessors { Assessors(data: data, engines: engines) }
}
