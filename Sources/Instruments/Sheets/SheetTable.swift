internal import ProtobufC

/// The rows of a survey as a spreadsheet, by the columns that the first row names.
struct SheetTable {
  private(set) var rows: [SheetRow] = []
  private(set) var faults: [DocumentFault] = []
  /// The first row.
  private(set) var titles: [String] = []
  private(set) var separator = CSVSeparator.comma
  private var columns: [SurveyColumn: Int] = [:]

  init(_ text: String) {
    do throws(DocumentFault) {
      var reader = try CSVReader(text)
      separator = reader.separator
      guard let head = try reader.next() else { throw headFault(1, 1, "nothing") }
      try readTitles(head)
      while let row = try reader.next() { add(row) }
    } catch {
      // Half a table would be blamed for lacking the other half.
      rows = []
      faults = [error]
    }
  }

  private mutating func readTitles(_ head: CSVReader.Row) throws(DocumentFault) {
    titles = head.cells.map { $0.trimmed }
    for (index, title) in titles.enumerated() where !title.isEmpty && !Self.isPersonal(title) {
      let name = title.lowercased().replacing(" ", with: "_")
      guard let column = SurveyColumn(rawValue: name) else { continue }
      guard columns.updateValue(index, forKey: column) == nil else {
        throw headFault(head.number, index + 1, "the column \(name) again", allowed: "each column once")
      }
    }
    for needed in [SurveyColumn.section, .id, .answer] where columns[needed] == nil {
      throw headFault(head.number, 1, "a first row without the column \(needed.rawValue)")
    }
  }

  private mutating func add(_ row: CSVReader.Row) {
    let filled = row.cells.enumerated().filter { !$0.element.trimmed.isEmpty }
    guard !filled.isEmpty else { return }
    let known = Set(columns.values)
    for (index, text) in filled where !known.contains(index) {
      let title = titles.indices.contains(index) ? titles[index] : ""
      if Self.isPersonal(title) { continue }
      let near = nearest(to: title, among: SurveyColumn.allCases.map(\.rawValue)).map { "; did you mean \($0)?" } ?? ""
      faults.append(
        DocumentFault(
          field: "",
          position: DocumentPosition(line: row.number, column: index + 1),
          found: title.isEmpty
            ? "\(quoted(text)) in a column without a name" : "\(quoted(text)) in the unknown column \(quoted(title))",
          allowed: "\(Self.names), or a column of your own whose name begins with note\(near)"
        )
      )
    }
    rows.append(SheetRow(number: row.number, cells: row.cells, columns: columns))
  }

  private func headFault(_ row: Int, _ column: Int, _ found: String, allowed: String? = nil) -> DocumentFault {
    DocumentFault(
      field: "",
      position: DocumentPosition(line: row, column: column),
      found: found,
      allowed: allowed ?? "a first row that names the columns: \(Self.names)"
    )
  }

  private static let names = SurveyColumn.allCases.map(\.rawValue).joined(separator: ", ")

  /// A column that people keep for themselves.
  private static func isPersonal(_ title: String) -> Bool { title.lowercased().hasPrefix("note") }
}

/// A row of a survey as a spreadsheet.
struct SheetRow {
  /// As a spreadsheet counts.
  let number: Int
  let cells: [String]
  let columns: [SurveyColumn: Int]

  /// A text as it was meant, with its spaces.
  func text(_ column: SurveyColumn) -> String {
    guard let index = columns[column], index < cells.count else { return "" }
    return CSVCell.unguarded(cells[index])
  }

  /// A code, a word or a figure: spaces around it mean nothing.
  func word(_ column: SurveyColumn) -> String { text(column).trimmed }

  func isBlank(_ column: SurveyColumn) -> Bool { word(column).isEmpty }

  /// Whether anything was filled in.
  var isFilledIn: Bool { SurveyColumn.filledIn.contains { !isBlank($0) } }

  func position(_ column: SurveyColumn) -> DocumentPosition {
    DocumentPosition(line: number, column: (columns[column] ?? 0) + 1)
  }

  /// A code, a word or a figure, as a document has it.
  func node(word column: SurveyColumn) -> DocumentNode {
    DocumentNode(.string(word(column)), position: position(column))
  }

  func node(text column: SurveyColumn) -> DocumentNode {
    DocumentNode(.string(text(column)), position: position(column))
  }

  /// An entry of a document; none where the cell is blank.
  func entry(_ key: String, _ column: SurveyColumn, isText: Bool = false) -> [DocumentNode.Entry] {
    guard !isBlank(column) else { return [] }
    let value = isText ? node(text: column) : node(word: column)
    return [.init(key: key, keyPosition: position(column), value: value)]
  }
}

extension StringProtocol {
  /// Without white space around it, that which does not break lines too.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
