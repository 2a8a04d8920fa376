package import ProtobufC

/// A survey as a spreadsheet saved it: the document that a YAML file would hold, with the place of every cell.
///
/// Positions are rows and columns. What cells mean depends on the question, so the instrument is needed to read
/// them; the newest serves where the file names one that there is not, which is a fault of its own.
package struct SurveySheet: Sendable {
  /// A mapping, as far as it could be read; complete if ``faults`` is empty.
  package let root: DocumentNode
  package let faults: [DocumentFault]
  /// The cells of the first row.
  package let titles: [String]

  package init(_ text: String, data: SurveyData) {
    let table = SheetTable(text)
    var head = SurveySheetHead()
    var requests = SurveySheetRequests(ruleSet: data.ruleSet.message)
    var held = SurveySheetHeld()
    var notes = SheetFaults()
    for row in table.rows {
      switch SurveySection(row.word(.section)) {
      case .survey: head.read(row, &notes)
      case .request(let number): requests.read(row, number: number, &notes)
      case .held: held.read(row, &notes)
      case .note:
        notes.refuse(row, allBut: [], "note")
      case .unclear:
        let found = quoted(row.word(.section))
        notes.note("technology_requests", row, .section, found, "request and a number, for example request 1")
      case .answers: break
      }
    }
    let instrument =
      data.instrument(id: head.instrumentID, version: head.instrumentVersion) ?? data.instrument(id: "", version: "")
    var answers = SurveySheetAnswers(instrument: instrument, decimalMark: table.separator.decimalMark)
    for row in table.rows where SurveySection(row.word(.section)) == .answers { answers.read(row, &notes) }
    root = DocumentNode(.mapping(head.entries + answers.entries + requests.entries + held.entries))
    faults = table.faults + notes.faults
    titles = table.titles
  }

  /// Whether a file is one: by its name, or, where it has none, by its first cell.
  package static func isSheet(_ text: String, name: String) -> Bool {
    if name.lowercased().hasSuffix(".csv") { return true }
    let start = text.withoutByteOrderMark.prefix(12).lowercased().replacing("\"", with: "")
    return start.hasPrefix("sep=") || start.wholeMatch(of: /section[,;\t].*/) != nil
  }
}

/// Collects what is wrong with the cells of a survey.
struct SheetFaults {
  private(set) var faults: [DocumentFault] = []

  mutating func note(_ field: String, _ row: SheetRow, _ column: SurveyColumn, _ found: String, _ allowed: String) {
    faults.append(DocumentFault(field: field, position: row.position(column), found: found, allowed: allowed))
  }

  /// Names whatever stands where a row takes nothing.
  ///
  /// - Parameters:
  ///   - taken: The columns that it takes.
  ///   - kind: What rows of its kind are called.
  mutating func refuse(_ row: SheetRow, field: String = "", allBut taken: Set<SurveyColumn>, _ kind: String) {
    for column in SurveyColumn.filledIn where !taken.contains(column) && !row.isBlank(column) {
      note(field, row, column, quoted(row.word(column)), "nothing in this column of a row \"\(kind)\"")
    }
  }
}
