internal import CapacityProtos
internal import Instruments
internal import ProtobufC

/// Checks that a form is whole and cites only what there is.
struct AssistanceFormCheck {
  private let principles: [String]
  private let risks: [String]
  /// The letters of each principle that has some.
  private let letters: [String: [String]]

  init(instrument: LoadedInstrument) {
    principles = instrument.model.principles.map(\.id)
    risks = instrument.message.risks.map(\.id)
    letters = instrument.model.principles.reduce(into: [:]) { letters, principle in
      if let parent = principle.parentID { letters[parent, default: []].append(principle.id) }
    }
  }

  func check(_ merged: inout MergedMessage<Capacity_V1_AssistanceForm>) {
    let form = merged.message
    if form.id.isEmpty { merged.note("id", found: "nothing", allowed: "the form's id") }
    if form.version.isEmpty { merged.note("version", found: "nothing", allowed: "the form's version") }
    requireText(form.title, "title", &merged)
    if form.sections.isEmpty { merged.note("sections", found: "none", allowed: "at least one section") }
    known(form.blockingPrincipleIds, among: principles, "a principle", "blocking_principle_ids", &merged)
    var sections: Set<String> = []
    var questions: Set<String> = []
    for (place, section) in form.sections.enumerated() {
      let path = "sections[\(place)]"
      unique(section.id, in: &sections, "\(path).id", &merged)
      requireText(section.title, "\(path).title", &merged)
      for (index, question) in section.questions.enumerated() {
        unique(question.id, in: &questions, "\(path).questions[\(index)].id", &merged)
        check(question, at: "\(path).questions[\(index)]", &merged)
      }
    }
  }

  private func check(
    _ question: Capacity_V1_AssistanceQuestion,
    at path: String,
    _ merged: inout MergedMessage<Capacity_V1_AssistanceForm>
  ) {
    requireText(question.question, "\(path).question", &merged)
    requireText(question.explanation, "\(path).explanation", &merged)
    requireText(question.remedy, "\(path).remedy", &merged)
    if question.adherent != .yes, question.adherent != .no {
      let found = question.adherent == .unspecified ? "nothing" : question.adherent.shortName
      merged.note("\(path).adherent", found: found, allowed: "yes or no: the answer that keeps the principles")
    }
    if question.principleIds.isEmpty {
      merged.note("\(path).principle_ids", found: "none", allowed: "at least one principle that a breach is of")
    }
    known(question.principleIds, among: principles, "a principle", "\(path).principle_ids", &merged)
    for (index, id) in question.principleIds.enumerated() {
      guard let letters = letters[id]?.joined(separator: ", ") else { continue }
      merged.note("\(path).principle_ids[\(index)]", found: id, allowed: "its letters: \(letters)")
    }
    known(question.riskIds, among: risks, "a risk", "\(path).risk_ids", &merged)
    if question.source.isEmpty {
      merged.note("\(path).source", found: "nothing", allowed: "where the question comes from")
    }
  }

  // MARK: One thing at a time

  private func requireText(
    _ text: [String: String],
    _ path: String,
    _ merged: inout MergedMessage<Capacity_V1_AssistanceForm>
  ) {
    if text.text(in: "en").isEmpty { merged.note(path, found: "no English text", allowed: "a text for en") }
  }

  private func unique(
    _ id: String,
    in seen: inout Set<String>,
    _ path: String,
    _ merged: inout MergedMessage<Capacity_V1_AssistanceForm>
  ) {
    if id.isEmpty {
      merged.note(path, found: "nothing", allowed: "an id")
    } else if !seen.insert(id).inserted {
      merged.note(path, found: "\(id) again", allowed: "each id once")
    }
  }

  private func known(
    _ ids: [String],
    among all: [String],
    _ kind: String,
    _ list: String,
    _ merged: inout MergedMessage<Capacity_V1_AssistanceForm>
  ) {
    var seen: Set<String> = []
    for (index, id) in ids.enumerated() {
      if !all.contains(id) {
        let near = nearest(to: id, among: all).map { "; did you mean \($0)?" } ?? ""
        merged.note("\(list)[\(index)]", found: quoted(id), allowed: "the id of \(kind)\(near)")
      } else {
        unique(id, in: &seen, "\(list)[\(index)]", &merged)
      }
    }
  }
}
