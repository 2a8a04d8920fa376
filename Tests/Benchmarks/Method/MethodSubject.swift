import Assessments
import CapacityProtos
import DualUse
import Instruments
import ProtobufC
import Scoring

/// What the benchmarks are made on: the samples of Surveys/, and what scores and judges them.
struct MethodSubject {
  let instrument: Instrument
  let scorer: Scorer
  let assessor: TransferAssessor
  let responses: [Capacity_V1_SurveyResponse]
  let sheets: [AnswerSheet]

  init() throws {
    let data = try SurveyData.embedded()
    guard let loaded = data.instrument(id: "", version: "0.1"), let profile = data.profile(id: "with-total") else {
      throw Missing()
    }
    let instrument = loaded.model
    self.instrument = instrument
    scorer = Scorer(instrument: instrument, profile: ScoringProfile(profile.message))
    assessor = try TransferAssessor(RuleSet(data.ruleSet.message), for: instrument)
    responses = data.samples.map { SurveyDocument(text: $0.text, name: $0.name).response }
    sheets = try responses.map { try AnswerSheet($0.answers, for: instrument) }
  }

  /// A response of about 20 KB, as an agency sends them: comments and evidence make up most of it.
  func largeResponse(bytes: Int = 20_000) throws -> Capacity_V1_SurveyResponse {
    var response = responses[responses.count / 2]
    response.technologyRequests = Array(response.technologyRequests.prefix(1))
    let missing = max(0, bytes - (try response.encoded().count))
    let share = missing / max(1, response.answers.count)
    for id in response.answers.keys.sorted() {
      let sentence = "Seen in the ministry's yearly report, confirmed by the registry of \(id). "
      response.answers[id]?.comment += String(String(repeating: sentence, count: share / 60 + 1).prefix(share))
    }
    return response
  }

  /// Two hundred requests: the catalogue, again and again.
  func requests(_ count: Int) -> [TransferRequest] {
    let technologies = assessor.ruleSet.technologies
    return (0..<count).map { index in
      TransferRequest(
        technologyID: technologies[index % technologies.count].id,
        kind: TransferKind.allCases[index % TransferKind.allCases.count],
        endUser: EndUser.allCases[index % EndUser.allCases.count],
        purpose: Purpose.allCases[index % Purpose.allCases.count],
        terms: TransferTerms(),
        mitigations: []
      )
    }
  }

  private struct Missing: Error {}
}
