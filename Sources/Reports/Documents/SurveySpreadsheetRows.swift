internal import CapacityProtos
internal import Instruments
internal import ProtobufC

/// Collects the rows of a survey as CSV.
struct SurveySpreadsheetRows {
  private(set) var text = ""
  private let separator: CSVSeparator

  init(separator: CSVSeparator) { self.separator = separator }

  /// The first row.
  mutating func addTitles() { add(Dictionary(uniqueKeysWithValues: SurveyColumn.allCases.map { ($0, $0.rawValue) })) }

  /// Words for people.
  mutating func add(note: String) { add([.section: "note", .question: note]) }

  /// A row; what a column lacks is left empty.
  ///
  /// - Parameter plain: Columns whose cells a spreadsheet program may well take for numbers, since they are.
  mutating func add(_ cells: [SurveyColumn: String], plain: Set<SurveyColumn> = []) {
    let row = SurveyColumn.allCases.map { column in
      let text = cells[column] ?? ""
      return CSVCell.written(plain.contains(column) ? text : CSVCell.guarded(text))
    }
    text += row.joined(separator: String(separator.character)) + "\r\n"
  }

  /// The rows of a question: one, and one more for each piece of evidence but the first.
  mutating func add(
    answer: Capacity_V1_Answer?,
    to indicator: Capacity_V1_Indicator,
    in domainID: String,
    language: String
  ) {
    var cells = [SurveyColumn.section: domainID, .id: indicator.id]
    cells[.question] = indicator.question.text(in: language)
    cells[.kind] = InstrumentText.answer(indicator.answerType)
    let note = indicator.countingNote.text(in: language)
    let meanings = IndicatorMeaning(indicator, language: language).lines.map { "\($0.answer): \($0.text)" }
    cells[.allowed] = (meanings + (note.isEmpty ? [] : ["How to count: \(note)"])).joined(separator: "\n")
    let asked = indicator.evidence.map { $0.text.text(in: language) }.filter { !$0.isEmpty }
    cells[.evidenceAsked] = asked.joined(separator: "; ")
    var plain: Set<SurveyColumn> = []
    if let answer {
      plain = fill(&cells, with: answer)
      cells.merge(evidence: answer.evidence.first)
    }
    add(cells, plain: plain)
    for evidence in answer?.evidence.dropFirst() ?? [] {
      var further = [SurveyColumn.section: domainID, .id: indicator.id, .question: "(further evidence)"]
      further.merge(evidence: evidence)
      add(further)
    }
  }

  /// - Returns: The columns that hold numbers.
  private func fill(_ cells: inout [SurveyColumn: String], with answer: Capacity_V1_Answer) -> Set<SurveyColumn> {
    var plain: Set<SurveyColumn> = [.targetLevel]
    switch answer.value {
    case .level(let level):
      cells[.answer] = "\(level)"
      plain.insert(.answer)
    case .number(let number):
      let figure = figure(number)
      cells[.answer] = figure
      // A longer one would be shown, and saved, with fewer digits.
      if figure.count(where: \.isNumber) <= Self.digitsShown { plain.insert(.answer) }
    case .choice(let choice): cells[.answer] = choice.shortName
    case .unknown: cells[.answer] = "unknown"
    case .withheld: cells[.answer] = "withheld"
    case .notApplicable(let reason):
      cells[.answer] = "not applicable"
      cells[.reason] = reason
    case nil: break
    }
    if answer.evidenceGrade != .unspecified { cells[.evidenceGrade] = answer.evidenceGrade.shortName.uppercased() }
    if answer.smallBase { cells[.smallBase] = "yes" }
    if let target = answer.targetLevel { cells[.targetLevel] = "\(target)" }
    cells[.comment] = answer.comment
    return plain
  }

  private func figure(_ number: Double) -> String {
    let text = number.description
    let short = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    return short.replacing(".", with: String(separator.decimalMark))
  }

  /// What spreadsheet programs show of a number at least.
  private static let digitsShown = 9
}

extension [SurveyColumn: String] {
  fileprivate mutating func merge(evidence: Capacity_V1_Evidence?) {
    guard let evidence else { return }
    self[.evidenceTitle] = evidence.title
    self[.evidenceURI] = evidence.uri
    self[.evidenceNote] = evidence.note
  }
}
