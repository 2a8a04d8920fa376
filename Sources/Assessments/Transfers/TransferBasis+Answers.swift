internal import CapacityProtos
internal import Instruments
internal import ProtobufC

extension Capacity_V1_TransferBasis {
  /// What a response's requests are judged by when they are new.
  init(
    of response: Capacity_V1_SurveyResponse,
    assessmentID: String,
    held: [String],
    ruleSetVersion: String
  ) {
    self.init()
    answers = response.answers.compactMapValues(\.valueOnly)
    technologiesHeld = held
    instrumentID = response.instrumentID
    instrumentVersion = response.instrumentVersion
    round = response.round
    latestRound = response.round
    assessmentIds = [assessmentID]
    self.ruleSetVersion = ruleSetVersion
  }

  /// Reads a stored one.
  ///
  /// - Throws: `StoreError.damaged`.
  init(_ record: TransferBasisRecord) throws {
    do {
      try self.init(decoding: record.content, limits: .stored)
    } catch {
      throw StoreError.damaged(
        reason: "what the transfers of assessment \(record.assessmentID) are judged by does not match the wire format"
      )
    }
  }

  func record(of assessmentID: String, ruleSetDigest: String) throws -> TransferBasisRecord {
    TransferBasisRecord(assessmentID: assessmentID, ruleSetDigest: ruleSetDigest, content: try encoded())
  }

  /// The answers that a version of the instrument takes; the others were asked by an older one.
  func sheet(for instrument: Instrument) -> AnswerSheet {
    var sheet = AnswerSheet(for: instrument)
    // What is not taken leaves its indicator unanswered.
    for (id, answer) in answers { _ = sheet.enter(Answer(answer), for: id, of: instrument) }
    return sheet
  }

  /// Takes in what a later response answers. What it does not answer stays as it was: silence lowers no safeguard.
  ///
  /// - Returns: Whether it was taken in: a response of an earlier round than the last one is not, nor one of the same
  ///   round that came in before it.
  mutating func takeIn(_ response: Capacity_V1_SurveyResponse, assessmentID: String) -> Bool {
    guard let later = Round(response.round) else { return false }
    if let latest = Round(latestRound), (latest, assessmentIds.last ?? "") > (later, assessmentID) { return false }
    lay(response)
    assessmentIds.append(assessmentID)
    return true
  }

  /// Lays the answers of a later response over those that there are.
  mutating func lay(_ response: Capacity_V1_SurveyResponse) {
    for (id, answer) in response.answers {
      guard answer.isAnswered, let value = answer.valueOnly else { continue }
      answers[id] = value
    }
    instrumentID = response.instrumentID
    instrumentVersion = response.instrumentVersion
    latestRound = response.round
  }
}

extension Capacity_V1_Answer {
  /// A level, a choice or a number, and no silence of any kind.
  var isAnswered: Bool {
    switch value {
    case .level, .choice, .number: true
    case .unknown, .notApplicable, .withheld, nil: false
    }
  }

  /// Without comment, evidence and reasons; `nil` for one that says nothing.
  fileprivate var valueOnly: Capacity_V1_Answer? {
    var answer = Capacity_V1_Answer()
    switch value {
    case .level, .choice, .number, .withheld: answer.value = value
    // The reason is no part of the judgement, and one must stand there.
    case .notApplicable: answer.value = .notApplicable("-")
    case .unknown, nil: return nil
    }
    return answer
  }
}
