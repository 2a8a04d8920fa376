package import CapacityProtos
package import Instruments
internal import ProtobufC

/// Checks descriptions of planned projects: the same offline and in the server.
package struct AssistanceProjectCheck: Sendable {
  /// Characters of a project's title.
  package static let titleCharacters = 200

  private let forms: AssistanceForms
  /// Of every instrument: a project may work on what an older version asks for.
  private let indicators: [String]

  package init(forms: AssistanceForms, data: SurveyData) {
    self.forms = forms
    var seen: Set<String> = []
    indicators = data.instruments.flatMap { $0.model.indicators.map(\.id) }.filter { seen.insert($0).inserted }
  }

  /// Every fault of a project; none: it would be evaluated.
  package func violations(in project: Capacity_V1_AssistanceProject) -> [Capacity_V1_Violation] {
    var notes = ViolationNotes()
    checkHead(project, &notes)
    if let form = forms.all.first(where: { $0.message.version == project.formVersion }) {
      check(project.answers, of: project, against: form, &notes)
    }
    check(indicatorIDs: project.indicatorIds, &notes)
    for path in project.unknownFieldPaths() {
      notes.note(path, found: "a field that this version does not know", allowed: "the fields of the .proto files")
    }
    return notes.violations
  }

  private func checkHead(_ project: Capacity_V1_AssistanceProject, _ notes: inout ViolationNotes) {
    if project.title.isEmpty {
      notes.note("title", found: "nothing", allowed: "1 to \(Self.titleCharacters) characters")
    } else if let fault = LineText.fault(in: project.title, atMost: Self.titleCharacters) {
      notes.note("title", found: fault.found, allowed: fault.allowed)
    }
    if !StateCode.isWellFormed(project.stateCode) {
      notes.note(
        "state_code",
        found: quoted(project.stateCode),
        allowed: "three capital letters: an ISO 3166-1 alpha-3 code, XAA to XZZ for invented states"
      )
    }
    let versions = forms.all.map(\.message.version)
    if !versions.contains(project.formVersion) {
      notes.note(
        "form_version",
        found: quoted(project.formVersion),
        allowed: "\(versions.joined(separator: ", ")) (in quotes, in YAML)"
      )
    }
  }

  private func check(
    _ answers: [String: Capacity_V1_AssistanceAnswer],
    of project: Capacity_V1_AssistanceProject,
    against form: LoadedAssistanceForm,
    _ notes: inout ViolationNotes
  ) {
    notes.checkCount(answers.count, atMost: SurveyLimits.answers, at: "answers")
    for (id, answer) in canonicallySorted(answers) {
      let path = FieldPath.root.field("answers").key(id)
      guard let question = form.question(id) else {
        let near = notes.suggestion(for: id, among: form.questions.map(\.id))
        let version = "\(form.message.id) \(form.message.version)"
        notes.note(path, found: "an unknown question", allowed: "a question of \(version)\(near)")
        continue
      }
      if !question.applies(to: project) {
        notes.note(path, found: "an answer", allowed: "none, or transfers_technology: true, which it is asked for")
      }
      check(answer, at: path, &notes)
    }
  }

  private func check(_ answer: Capacity_V1_AssistanceAnswer, at path: FieldPath, _ notes: inout ViolationNotes) {
    notes.requireEnum(answer.choice, at: path.field("choice"))
    notes.checkEnum(answer.evidenceGrade, at: path.field("evidence_grade"))
    notes.checkEvidence(answer.evidence, at: path.field("evidence"))
    notes.checkText(answer.mitigation, at: path.field("mitigation"))
    notes.checkText(answer.comment, at: path.field("comment"))
  }

  private func check(indicatorIDs: [String], _ notes: inout ViolationNotes) {
    let list = FieldPath.root.field("indicator_ids")
    notes.checkCount(indicatorIDs.count, atMost: SurveyLimits.listedItems, at: list)
    var seen: Set<String> = []
    for (index, id) in indicatorIDs.enumerated() {
      if !indicators.contains(id) {
        let near = notes.suggestion(for: id, among: indicators)
        notes.note(list.index(index), found: quoted(id), allowed: "the id of an indicator\(near)")
      } else if !seen.insert(id).inserted {
        notes.note(list.index(index), found: "\(id) again", allowed: "each id once")
      }
    }
  }
}
