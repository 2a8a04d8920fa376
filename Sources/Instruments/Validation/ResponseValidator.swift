package import CapacityProtos
internal import ProtobufC

/// Checks responses against their instrument and the catalogue: the same offline and in the server.
package struct ResponseValidator: Sendable {
  private let data: SurveyData

  package init(data: SurveyData) { self.data = data }

  /// Every fault of a response; none: it would be accepted.
  package func violations(in response: Capacity_V1_SurveyResponse) -> [Capacity_V1_Violation] {
    var notes = ViolationNotes()
    checkHead(response, &notes)
    let instrument = data.instrument(id: response.instrumentID, version: response.instrumentVersion)
    if let instrument, !response.instrumentID.isEmpty, !response.instrumentVersion.isEmpty {
      AnswersCheck(instrument: instrument).check(response.answers, &notes)
    }
    let technologies = TechnologyRequestsCheck(ruleSet: data.ruleSet)
    technologies.check(response.technologyRequests, &notes)
    technologies.check(held: response.technologiesHeld, &notes)
    for path in response.unknownFieldPaths() {
      notes.note(path, found: "a field that this version does not know", allowed: "the fields of the .proto files")
    }
    return notes.violations
  }

  /// Checks what a what-if of the dual-use rules is asked with.
  package func violations(in request: Capacity_V1_EvaluateTransferRequest) -> [Capacity_V1_Violation] {
    var notes = ViolationNotes()
    if let instrument = data.instrument(id: "", version: request.instrumentVersion) {
      AnswersCheck(instrument: instrument).check(request.answers, &notes)
    }
    let technologies = TechnologyRequestsCheck(ruleSet: data.ruleSet)
    technologies.check(request.technologyRequests, &notes)
    technologies.check(held: request.technologiesHeld, &notes)
    return notes.violations
  }

  private func checkHead(_ response: Capacity_V1_SurveyResponse, _ notes: inout ViolationNotes) {
    let ids = Set(data.instruments.map(\.message.id)).sorted()
    if !ids.contains(response.instrumentID) {
      notes.note("instrument_id", found: quoted(response.instrumentID), allowed: ids.joined(separator: ", "))
    } else {
      let versions = data.instruments.filter { $0.message.id == response.instrumentID }.map(\.message.version)
      if !versions.contains(response.instrumentVersion) {
        notes.note(
          "instrument_version",
          found: quoted(response.instrumentVersion),
          allowed: "\(versions.joined(separator: ", ")) (in quotes, in YAML)"
        )
      }
    }
    if !StateCode.isWellFormed(response.stateCode) {
      notes.note(
        "state_code",
        found: quoted(response.stateCode),
        allowed: "three capital letters: an ISO 3166-1 alpha-3 code, XAA to XZZ for invented states"
      )
    }
    if Round(response.round) == nil {
      notes.note("round", found: quoted(response.round), allowed: "year and number, for example 2026-1")
    }
    if let fault = LineText.fault(in: response.agency, atMost: SurveyLimits.agencyCharacters) {
      notes.note("agency", found: fault.found, allowed: fault.allowed)
    }
    notes.checkEnum(response.tlp, at: "tlp")
    notes.checkText(response.comment, at: "comment")
  }
}

/// A text as it is shown in messages.
package func quoted(_ text: String) -> String {
  text.isEmpty ? "nothing" : "\"\(text.count <= 60 ? text : text.prefix(57) + "...")\""
}
