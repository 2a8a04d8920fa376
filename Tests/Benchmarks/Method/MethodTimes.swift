import Assessments
import CapacityProtos
import DualUse
import Foundation
import Instruments
import ProtobufC
import Scoring

/// Times of the method, and the ratio that is budgeted. What is computed is kept, so that nothing is left out.
struct MethodTimes {
  private let subject: MethodSubject
  private let bytes: [UInt8]
  private let response: Capacity_V1_SurveyResponse

  init(_ subject: MethodSubject) throws {
    self.subject = subject
    response = try subject.largeResponse()
    bytes = try response.encoded()
  }

  /// - Returns: Whether the ratio is kept, or cannot be told.
  func run() throws -> Bool {
    let sheet = try AnswerSheet(response.answers, for: subject.instrument)
    let requests = response.technologyRequests.compactMap { TransferRequest($0) }
    var kept = 0
    let decode = try Timing(runs: 500) { kept += try Capacity_V1_SurveyResponse(decoding: bytes).answers.count }
    let encode = try Timing(runs: 500) { kept += try response.encoded().count }
    let score = Timing(runs: 500) {
      kept += subject.scorer.scorecard(for: sheet, requestsControlledTechnology: true).needs.count
    }
    let judge = try Timing(runs: 500) { kept += try subject.assessor.assess(requests, answers: sheet).count }
    let many = subject.requests(200)
    let judgeMany = try Timing(runs: 100) { kept += try subject.assessor.assess(many, answers: sheet).count }
    let intervals = Timing(runs: 40) { kept += subject.scorer.intervals(for: sheet, stateCode: "XAA").count }
    let sensitivity = Timing(runs: 10) { kept += subject.scorer.sensitivity(for: sheet, stateCode: "XAA").count }
    print("what                                              best us   median us")
    line("decode a response of \(bytes.count) bytes into Swift values", decode)
    line("encode it", encode)
    line("score it (\(sheet.entries.count) indicators)", score)
    line("judge \(requests.count) requested technology", judge)
    line("judge \(many.count) requested technologies", judgeMany)
    line("intervals, \(subject.scorer.profile.uncertainty.draws) draws", intervals)
    line("Sobol indices", sensitivity)
    let share = (score.median + judge.median) / decode.median
    print(String(format: "scoring + dual-use / decoding: %.1f %% (budget: under 25 %%)", share * 100))
    #if DEBUG
      print("A debug build: these figures mean nothing.")
      return kept > 0
    #else
      return kept > 0 && share < 0.25
    #endif
  }

  private func line(_ what: String, _ timing: Timing) {
    print(
      what.padding(toLength: 48, withPad: " ", startingAt: 0)
        + String(format: "%9.1f %11.1f", timing.best, timing.median)
    )
  }
}
