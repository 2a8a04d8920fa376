internal import CapacityProtos
internal import Instruments
internal import ProtobufC

/// The rows of a survey as CSV on technologies that the state asks for, is offered or holds.
struct SurveySpreadsheetRequests {
  let ruleSet: Capacity_V1_RuleSet
  let language: String

  /// Requests that there is room for at least.
  private static let room = 3

  func add(_ response: Capacity_V1_SurveyResponse, to rows: inout SurveySpreadsheetRows) {
    rows.add(
      note: "Technologies, services and training that the state asks for or is offered. The dual-use rules read these "
        + "with the answers above; what is left out is unknown, never safe. For a further request copy all rows of "
        + "one and give them the next number."
    )
    let requests = response.technologyRequests
    for number in 1...max(requests.count, Self.room) {
      add(number <= requests.count ? requests[number - 1] : Capacity_V1_TechnologyRequest(), number, to: &rows)
    }
    rows.add(note: "Technologies that the state is known to hold already: yes where it does.")
    addHeld(response.technologiesHeld, to: &rows)
  }

  private func add(_ request: Capacity_V1_TechnologyRequest, _ number: Int, to rows: inout SurveySpreadsheetRows) {
    func add(_ id: String, _ question: String, _ kind: String, _ allowed: String, _ answer: String, grade: String = "")
    {
      rows.add([
        .section: "request \(number)", .id: id, .question: question, .kind: kind, .allowed: allowed, .answer: answer,
        .evidenceGrade: grade,
      ])
    }
    func add<Value: ProtobufEnum>(_ id: String, _ question: String, _ value: Value) {
      add(id, question, "choice", Value.shortNames.joined(separator: ", "), value == Value() ? "" : value.shortName)
    }
    add("technology_id", "What is asked for", "text", "an id of the rows held, below", request.technologyID)
    add("kind", "In which form", request.kind)
    add("end_user", "Who would use it", request.endUser)
    add("purpose", "What for", request.purpose)
    addTerms(request) { add($0, $1, "choice", Capacity_V1_Ternary.shortNames.joined(separator: ", "), $2) }
    let promised = request.mitigations
    for mitigation in promised {
      let grade = mitigation.evidenceGrade == .unspecified ? "" : mitigation.evidenceGrade.shortName.uppercased()
      add(mitigation.mitigationID, title(mitigation.mitigationID), "choice", Self.promise, "yes", grade: grade)
    }
    for mitigation in ruleSet.mitigations where !promised.contains(where: { $0.mitigationID == mitigation.id }) {
      add(mitigation.id, title(mitigation.id), "choice", Self.promise, "")
    }
    add("comment", "Anything that a reader must know", "text", "", request.comment)
  }

  private static let promise = "yes where it is promised, with an evidence grade: E0, a promise alone, lowers nothing"

  private func addTerms(_ request: Capacity_V1_TechnologyRequest, _ add: (String, String, String) -> Void) {
    guard case .mapping(let terms) = (request.terms ?? Capacity_V1_TransferTerms()).document.content else { return }
    // Terms that are there without any answer are other bytes than none: the first cell says so.
    let isBare = request.terms == Capacity_V1_TransferTerms()
    for (index, (name, term)) in zip(Capacity_V1_TransferTerms.fields.names, terms).enumerated() {
      guard case .string(let written) = term.value.content, let value = Capacity_V1_Ternary(name: written) else {
        continue
      }
      let isShown = value != .unspecified || (isBare && index == 0)
      let question = FactWords.terms[name] ?? name.replacing("_", with: " ")
      add(name, question.prefix(1).uppercased() + question.dropFirst(), isShown ? value.shortName : "")
    }
  }

  private func title(_ mitigationID: String) -> String {
    ruleSet.mitigations.first { $0.id == mitigationID }?.title.text(in: language) ?? ""
  }

  /// Those that are held first, in the survey's order.
  private func addHeld(_ held: [String], to rows: inout SurveySpreadsheetRows) {
    func add(_ id: String, _ answer: String) {
      let title = ruleSet.technologies.first { $0.id == id }?.title.text(in: language) ?? ""
      rows.add([
        .section: "held", .id: id, .question: title, .kind: "choice", .allowed: "yes or nothing", .answer: answer,
      ])
    }
    for id in held { add(id, "yes") }
    for technology in ruleSet.technologies where !held.contains(technology.id) { add(technology.id, "") }
  }
}
