internal import CapacityProtos
internal import ProtobufC

/// The rows of the sections `request 1`, `request 2` and so on: technologies that the state asks for or is offered.
struct SurveySheetRequests {
  private struct Collected {
    let position: DocumentPosition
    var fields: [DocumentNode.Entry] = []
    var terms: [DocumentNode.Entry] = []
    var mitigations: [DocumentNode] = []

    var node: DocumentNode {
      var entries = fields
      if let first = terms.first {
        entries.append(.init(key: "terms", value: DocumentNode(.mapping(terms), position: first.keyPosition)))
      }
      if let first = mitigations.first {
        entries.append(
          .init(key: "mitigations", value: DocumentNode(.sequence(mitigations), position: first.position))
        )
      }
      return DocumentNode(.mapping(entries), position: position)
    }
  }

  private static let fields = ["technology_id", "kind", "end_user", "purpose", "comment"]
  private static let terms = Capacity_V1_TransferTerms.fields.names

  private let mitigationIDs: [String]
  private var collected: [Int: Collected] = [:]

  init(ruleSet: Capacity_V1_RuleSet) { mitigationIDs = ruleSet.mitigations.map(\.id) }

  /// The field `technology_requests`, by rising numbers; requests that nothing was filled in for are none.
  var entries: [DocumentNode.Entry] {
    let requests = collected.sorted { $0.key < $1.key }.map(\.value.node)
    return [.init(key: "technology_requests", value: DocumentNode(.sequence(requests)))]
  }

  /// - Parameter number: Of the request.
  mutating func read(_ row: SheetRow, number: Int, _ notes: inout SheetFaults) {
    guard row.isFilledIn else { return }
    let written = row.word(.id)
    let id = written.lowercased()
    var request = collected[number] ?? Collected(position: row.position(.answer))
    if Self.fields.contains(id) {
      notes.refuse(row, field: "technology_requests", allBut: [.answer], id)
      request.fields += row.entry(id, .answer, isText: id == "comment")
    } else if Self.terms.contains(id) {
      notes.refuse(row, field: "technology_requests", allBut: [.answer], id)
      request.terms += row.entry(id, .answer)
    } else if mitigationIDs.contains(written.uppercased()) {
      notes.refuse(row, field: "technology_requests", allBut: [.answer, .evidenceGrade], written)
      request.mitigations += mitigation(written.uppercased(), row, &notes)
    } else {
      let ids = Self.fields + Self.terms + mitigationIDs
      let near = nearest(to: written, among: ids).map { "; did you mean \($0)?" } ?? ""
      let found = "the id \(quoted(written)) in the section request \(number)"
      return notes.note("technology_requests", row, .id, found, "one of \(ids.joined(separator: ", "))\(near)")
    }
    let isEmpty = request.fields.isEmpty && request.terms.isEmpty && request.mitigations.isEmpty
    if !isEmpty { collected[number] = request }
  }

  private func mitigation(_ id: String, _ row: SheetRow, _ notes: inout SheetFaults) -> [DocumentNode] {
    let word = row.word(.answer)
    guard let isPromised = word.isEmpty ? false : SheetTick(word)?.isSet else {
      notes.note("technology_requests", row, .answer, quoted(word), "yes, no or nothing")
      return []
    }
    guard isPromised else {
      if !row.isBlank(.evidenceGrade) {
        let allowed = "a grade only where the answer is yes: the mitigation is promised"
        notes.note("technology_requests", row, .evidenceGrade, quoted(row.word(.evidenceGrade)), allowed)
      }
      return []
    }
    let place = row.position(.answer)
    let name = DocumentNode.Entry(
      key: "mitigation_id",
      keyPosition: row.position(.id),
      value: DocumentNode(.string(id), position: row.position(.id))
    )
    return [DocumentNode(.mapping([name] + row.entry("evidence_grade", .evidenceGrade)), position: place)]
  }
}

/// The rows of the section `held`: a technology each, with yes where the state holds it.
struct SurveySheetHeld {
  private var ids: [DocumentNode] = []

  /// The field `technologies_held`.
  var entries: [DocumentNode.Entry] { [.init(key: "technologies_held", value: DocumentNode(.sequence(ids)))] }

  mutating func read(_ row: SheetRow, _ notes: inout SheetFaults) {
    notes.refuse(row, field: "technologies_held", allBut: [.answer], "held")
    let word = row.word(.answer)
    guard !word.isEmpty else { return }
    guard let tick = SheetTick(word) else {
      return notes.note("technologies_held", row, .answer, quoted(word), "yes, no or nothing")
    }
    if tick.isSet { ids.append(DocumentNode(.string(row.word(.id)), position: row.position(.id))) }
  }
}
