package import Instruments
package import ProtobufC

/// Something wrong in a survey file, in words for the person who wrote it.
package struct SurveyFileFault: Sendable, Hashable, CustomStringConvertible {
  package let file: String
  /// The place of the field, or of the nearest one around it that was written; the start of the file where there
  /// is none. Row and column of a spreadsheet.
  package let position: DocumentPosition
  /// The same for people with a spreadsheet; `nil` in other files.
  package let cell: SheetCellPlace?
  /// For example `answers["LAW-01"].level`; empty for the file as a whole.
  package let field: String
  /// What was found.
  package let found: String
  /// What is allowed.
  package let allowed: String

  static let start = DocumentPosition(line: 1, column: 1)

  /// - Parameter titles: Of a spreadsheet's columns; `nil` for other files.
  init(file: String, _ fault: DocumentFault, titles: [String]? = nil) {
    self.file = file
    let position = fault.position ?? Self.start
    self.position = position
    cell = titles.map { SheetCellPlace(position, titles: $0) }
    field = fault.field
    found = fault.found
    allowed = fault.allowed
  }

  /// `FILE:LINE:COLUMN: FIELD: found ...; allowed: ...`, which editors can jump to; of a spreadsheet,
  /// `FILE: row 17, column G (answer): FIELD: found ...; allowed: ...`.
  package var description: String {
    let subject = field.isEmpty ? "" : "\(field): "
    let place = cell.map { " \($0)" } ?? "\(position.line):\(position.column)"
    return "\(file):\(place): \(subject)found \(found); allowed: \(allowed)"
  }
}

extension SurveyFileFault {
  /// The fault as a mapping, for programs.
  package var document: DocumentNode {
    let place: [DocumentNode.Entry] = [
      .init(key: "line", value: DocumentNode(.number(String(position.line)))),
      .init(key: "column", value: DocumentNode(.number(String(position.column)))),
    ]
    let cell: [DocumentNode.Entry] = cell.map { [.init(key: "cell", value: DocumentNode(.string($0.name)))] } ?? []
    let words: [DocumentNode.Entry] = [
      .init(key: "field", value: DocumentNode(.string(field))),
      .init(key: "found", value: DocumentNode(.string(found))),
      .init(key: "allowed", value: DocumentNode(.string(allowed))),
    ]
    return DocumentNode(.mapping([.init(key: "file", value: DocumentNode(.string(file)))] + place + cell + words))
  }
}
