internal import CapacityProtos
internal import ProtobufC

/// The rows that answer questions. Several rows may have the id of one question: each may hold a piece of evidence.
struct SurveySheetAnswers {
  private struct Collected {
    let position: DocumentPosition
    var entries: [DocumentNode.Entry] = []
    var evidence: [DocumentNode] = []
  }

  private let instrument: LoadedInstrument?
  private let decimalMark: Character
  private var collected: [String: Collected] = [:]
  private var order: [String] = []

  /// - Parameters:
  ///   - instrument: The questions.
  ///   - decimalMark: Of the file.
  init(instrument: LoadedInstrument?, decimalMark: Character) {
    self.instrument = instrument
    self.decimalMark = decimalMark
  }

  /// The field `answers`.
  var entries: [DocumentNode.Entry] {
    let answers = order.compactMap { id in
      collected[id].map { answer in
        var entries = answer.entries
        if let first = answer.evidence.first {
          let list = DocumentNode(.sequence(answer.evidence), position: first.position)
          entries.append(.init(key: "evidence", keyPosition: first.position, value: list))
        }
        let value = DocumentNode(.mapping(entries), position: answer.position)
        return DocumentNode.Entry(key: id, keyPosition: answer.position, value: value)
      }
    }
    return [.init(key: "answers", value: DocumentNode(.mapping(answers)))]
  }

  mutating func read(_ row: SheetRow, _ notes: inout SheetFaults) {
    guard row.isFilledIn else { return }
    let written = row.word(.id)
    guard !written.isEmpty else {
      let allowed = "the id of the question; for further evidence, that of the question above"
      return notes.note("answers", row, .id, "an answer or evidence without an id", allowed)
    }
    let indicator = instrument?.indicator(written) ?? instrument?.indicator(written.uppercased())
    let id = indicator?.id ?? written
    if collected[id] == nil { order.append(id) }
    // A question without an answer is shown where it should stand; one that there is not, at its id.
    let place = row.position(indicator == nil ? .id : .answer)
    var answer = collected[id] ?? Collected(position: place)
    answer.entries += value(row, indicator, path: FieldPath.root.field("answers").key(id), &notes)
    answer.entries += row.entry("evidence_grade", .evidenceGrade)
    answer.entries += row.entry("comment", .comment, isText: true)
    let path = FieldPath.root.field("answers").key(id)
    answer.entries += smallBase(row, path: path, &notes)
    answer.entries += figure("target_level", row, .targetLevel, path: path, &notes)
    if SurveyColumn.ofEvidence.contains(where: { !row.isBlank($0) }) { answer.evidence.append(evidence(row)) }
    collected[id] = answer
  }

  private func value(
    _ row: SheetRow,
    _ indicator: Capacity_V1_Indicator?,
    path: FieldPath,
    _ notes: inout SheetFaults
  ) -> [DocumentNode.Entry] {
    let word = row.word(.answer)
    let isNotApplicable = ["not_applicable", "n/a", "na"].contains(Self.joined(word))
    if !isNotApplicable, !row.isBlank(.reason) {
      let found = "a reason, and \(word.isEmpty ? "no answer" : "the answer \(quoted(word))")"
      notes.note("\(path).not_applicable", row, .reason, found, "a reason only with the answer not applicable")
    }
    guard let indicator, !word.isEmpty else { return [] }
    let place = row.position(.answer)
    func entry(_ key: String, _ value: DocumentNode) -> [DocumentNode.Entry] {
      [.init(key: key, keyPosition: place, value: value)]
    }
    if isNotApplicable { return entry("not_applicable", row.node(text: .reason)) }
    if ["unknown", "withheld"].contains(word.lowercased()) {
      return entry(word.lowercased(), DocumentNode(.bool(true), position: place))
    }
    switch indicator.answerType {
    case .maturity: return figure("level", row, .answer, path: path, &notes)
    case .number: return figure("number", row, .answer, path: path, &notes)
    case .yesPartialNo, .unspecified, .UNRECOGNIZED: return entry("choice", row.node(word: .answer))
    }
  }

  /// A number, with the marks of the file's language; none where the cell is blank.
  private func figure(
    _ key: String,
    _ row: SheetRow,
    _ column: SurveyColumn,
    path: FieldPath,
    _ notes: inout SheetFaults
  ) -> [DocumentNode.Entry] {
    let text = row.word(column)
    guard !text.isEmpty else { return [] }
    let place = row.position(column)
    let plain = SheetFigure.plain(text, decimalMark: decimalMark)
    if plain == nil {
      let allowed = "one decimal mark, none between thousands; here it is \"\(decimalMark)\""
      notes.note("\(path).\(key)", row, column, quoted(text), allowed)
    }
    // What is no figure goes on: the reader says what would be one.
    return [.init(key: key, keyPosition: place, value: DocumentNode(.string(plain ?? "0"), position: place))]
  }

  private func smallBase(_ row: SheetRow, path: FieldPath, _ notes: inout SheetFaults) -> [DocumentNode.Entry] {
    let word = row.word(.smallBase)
    guard !word.isEmpty else { return [] }
    guard let isSmall = SheetTick(word)?.isSet else {
      notes.note("\(path).small_base", row, .smallBase, quoted(word), "yes, no or nothing")
      return []
    }
    let place = row.position(.smallBase)
    return [.init(key: "small_base", keyPosition: place, value: DocumentNode(.bool(isSmall), position: place))]
  }

  private func evidence(_ row: SheetRow) -> DocumentNode {
    let entries =
      row.entry("title", .evidenceTitle, isText: true) + row.entry("uri", .evidenceURI, isText: true)
      + row.entry("note", .evidenceNote, isText: true)
    return DocumentNode(.mapping(entries), position: entries.first?.keyPosition)
  }

  private static func joined(_ word: String) -> String {
    word.lowercased().replacing(" ", with: "_").replacing("-", with: "_")
  }
}

/// A cell that says yes or no.
struct SheetTick {
  let isSet: Bool

  /// `nil` for any other word.
  init?(_ word: String) {
    switch word.lowercased() {
    case "yes", "true", "y": isSet = true
    case "no", "false", "n": isSet = false
    default: return nil
    }
  }
}
