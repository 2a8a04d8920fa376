package import ProtobufC

/// Something wrong in a survey file, in words for the person who wrote it.
package struct SurveyFileFault: Sendable, Hashable, CustomStringConvertible {
  package let file: String
  /// The place of the field, or of the nearest one around it that was written; the start of the file where there
  /// is none.
  package let position: DocumentPosition
  /// For example `answers["LAW-01"].level`; empty for the file as a whole.
  package let field: String
  /// What was found.
  package let found: String
  /// What is allowed.
  package let allowed: String

  static let start = DocumentPosition(line: 1, column: 1)

  init(file: String, position: DocumentPosition, field: String, found: String, allowed: String) {
    self.file = file
    self.position = position
    self.field = field
    self.found = found
    self.allowed = allowed
  }

  init(file: String, _ fault: DocumentFault) {
    self.init(
      file: file,
      position: fault.position ?? Self.start,
      field: fault.field,
      found: fault.found,
      allowed: fault.allowed
    )
  }

  /// `FILE:LINE:COLUMN: FIELD: found ...; allowed: ...`, which editors can jump to.
  package var description: String {
    let subject = field.isEmpty ? "" : "\(field): "
    return "\(file):\(position.line):\(position.column): \(subject)found \(found); allowed: \(allowed)"
  }
}

extension SurveyFileFault {
  /// The fault as a mapping, for programs.
  package var document: DocumentNode {
    DocumentNode(
      .mapping([
        .init(key: "file", value: DocumentNode(.string(file))),
        .init(key: "line", value: DocumentNode(.number(String(position.line)))),
        .init(key: "column", value: DocumentNode(.number(String(position.column)))),
        .init(key: "field", value: DocumentNode(.string(field))),
        .init(key: "found", value: DocumentNode(.string(found))),
        .init(key: "allowed", value: DocumentNode(.string(allowed))),
      ])
    )
  }
}
