import Assessments
import CapacityProtos
import CapacityServer
import Foundation
import Instruments
import ProtobufC
import SQLiteStore

/// A store of its own with as many invented states as are asked for, one assessment each, from the samples of Surveys/.
struct ReportSubject {
  let maker: ReportMaker
  let caller = Caller(principal: "benchmark", role: .admin, agency: "agency-one")
  private let folder: URL
  private let store: SQLiteAssessmentStore

  init(states: Int) async throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("report-benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try SQLiteAssessmentStore(path: folder.appendingPathComponent("reports.sqlite").path)
    let data = try SurveyData.embedded()
    let assessments = try Assessments(data: data, store: store, now: { 1_700_000_000_000 })
    var agency = Capacity_V1_CreateAgencyRequest()
    agency.agencyID = "agency-one"
    _ = try await assessments.createAgency(agency, by: caller)
    let samples = data.samples.map { SurveyDocument(text: $0.text, name: $0.name).response }
    for index in 0..<states {
      var state = Capacity_V1_CreateStateRequest()
      state.stateCode = Self.code(index)
      _ = try await assessments.createState(state, by: caller)
      var request = Capacity_V1_SubmitResponseRequest()
      request.requestID = "benchmark-\(index)"
      request.response = samples[index % samples.count]
      request.response?.stateCode = state.stateCode
      request.response?.agency = "agency-one"
      _ = try await assessments.submitResponse(request, by: caller)
    }
    maker = try ReportMaker(assessments: assessments)
  }

  /// XAA, XAB and so on: codes that no state has.
  static func code(_ index: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return "X\(letters[index / 26 % 26])\(letters[index % 26])"
  }

  /// A report, and how many seconds it took.
  func report(_ kind: Capacity_V1_ReportKind, state: String? = nil) async throws -> (ReportFile, Double) {
    var request = Capacity_V1_GenerateReportRequest()
    (request.kind, request.format, request.languageCode) = (kind, .html, "en")
    if let state {
      var cohort = Capacity_V1_Cohort()
      cohort.stateCodes = [state]
      request.cohort = cohort
    }
    let asked = request
    let clock = ContinuousClock()
    let start = clock.now
    let file = try await maker.report(asked, by: caller)
    return (file, (clock.now - start) / .seconds(1))
  }

  func close() async throws {
    try await store.close()
    try FileManager.default.removeItem(at: folder)
  }
}
