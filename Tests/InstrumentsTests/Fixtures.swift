import CapacityProtos
import Instruments

/// The data of the binaries, read once for all tests.
private let loaded = Result { try SurveyData.embedded() }

extension SurveyData {
  static var shared: SurveyData { get throws { try loaded.get() } }
}

extension Capacity_V1_SurveyResponse {
  /// A response without a fault, with an answer of each kind and one request.
  static var valid: Self {
    var response = Self()
    response.instrumentID = "cyber-capacity"
    response.instrumentVersion = "0.1"
    response.stateCode = "XAA"
    response.round = "2026-1"
    response.answers = [
      "LAW-01": .init(.level(4)), "LAW-03": .init(.choice(.partial)), "LIM-07": .init(.number(12.5)),
      "LAW-02": .init(.unknown(true)), "LAW-04": .init(.withheld(true)),
      "LAW-05": .init(.notApplicable("no such court")),
    ]
    response.technologyRequests = [.valid]
    response.technologiesHeld = ["disk-imaging"]
    return response
  }
}

extension Capacity_V1_TechnologyRequest {
  static var valid: Self {
    var request = Self()
    request.technologyID = "mobile-unlock"
    request.kind = .goods
    request.terms = .init()
    var commitment = Capacity_V1_MitigationCommitment()
    commitment.mitigationID = "MIT-03"
    commitment.evidenceGrade = .e2
    request.mitigations = [commitment]
    return request
  }
}

extension Capacity_V1_Answer {
  init(_ value: OneOf_Value?) {
    self.init()
    self.value = value
  }
}

extension Capacity_V1_Evidence {
  init(title: String = "", uri: String = "", note: String = "") {
    self.init()
    (self.title, self.uri, self.note) = (title, uri, note)
  }
}
