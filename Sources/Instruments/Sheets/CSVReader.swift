package import ProtobufC

/// Reads CSV (RFC 4180) row by row, with bounds.
///
/// By hand, on bytes. SwiftCSV, the one package for it that is kept up, takes away spaces around cells, takes quotes
/// in the middle of a cell, joins a separator with a combining mark that follows it, and tells no place of a fault:
/// answers would change unseen. Rows end with CR LF, LF or CR; only a quoted cell holds one of them.
package struct CSVReader {
  /// A row that holds something.
  package struct Row: Sendable, Hashable {
    /// As a spreadsheet counts: from 1, empty rows too, a cell's own line breaks not.
    package let number: Int
    package let cells: [String]
  }

  /// A file with more bytes is refused.
  package static let mostBytes = 16 << 20
  /// A row with more cells is refused.
  package static let mostCells = 256

  package let separator: CSVSeparator
  private let bytes: [UInt8]
  private var index = 0
  private var number = 0

  /// - Parameter text: A byte order mark, and a first line `sep=;` as some programs write it, are passed over.
  /// - Throws: A fault if the text is too large.
  package init(_ text: String) throws(DocumentFault) {
    guard text.utf8.count <= Self.mostBytes else {
      throw DocumentFault(
        field: "",
        position: DocumentPosition(line: 1, column: 1),
        found: "\(text.utf8.count) bytes",
        allowed: "\(Self.mostBytes) bytes at most; are there columns or rows that only look empty?"
      )
    }
    let text = text.withoutByteOrderMark
    bytes = Array(text.utf8)
    let named = CSVSeparator.allCases.first { text.lowercased().hasPrefix("sep=\($0.character)") }
    if let named, bytes.count == 5 || Self.endsRow(bytes[5]) {
      separator = named
      index = 5
      skipRowEnd()
    } else {
      separator = CSVSeparator(of: text)
    }
  }

  /// The next row that holds something; `nil` at the end.
  ///
  /// - Throws: A fault with row and column for what is not CSV.
  package mutating func next() throws(DocumentFault) -> Row? {
    while index < bytes.count {
      number += 1
      var cells: [String] = []
      var goesOn = true
      while goesOn {
        cells.append(try cell(cells.count + 1))
        goesOn = index < bytes.count && bytes[index] == separator.byte
        if goesOn { index += 1 }
        guard !goesOn || cells.count < Self.mostCells else {
          throw fault(cells.count, "more than \(Self.mostCells) cells in a row", "\(Self.mostCells) at most")
        }
      }
      skipRowEnd()
      if cells.contains(where: { !$0.isEmpty }) { return Row(number: number, cells: cells) }
    }
    return nil
  }

  private mutating func cell(_ column: Int) throws(DocumentFault) -> String {
    guard index < bytes.count, bytes[index] == Self.quote else { return try bareCell(column) }
    index += 1
    var content: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte != Self.quote {
        content.append(byte)
      } else if index < bytes.count, bytes[index] == Self.quote {
        content.append(byte)
        index += 1
      } else {
        guard index == bytes.count || Self.endsRow(bytes[index]) || bytes[index] == separator.byte else {
          throw fault(column, "text behind the closing quote", "each quote within a quoted cell twice")
        }
        return String(decoding: content, as: UTF8.self)
      }
    }
    throw fault(column, "a quote that is never closed", "a quote at the end of the cell, too")
  }

  private mutating func bareCell(_ column: Int) throws(DocumentFault) -> String {
    let start = index
    while index < bytes.count, bytes[index] != separator.byte, !Self.endsRow(bytes[index]) {
      guard bytes[index] != Self.quote else {
        throw fault(column, "a quote within a cell that begins without one", "such a cell in quotes, its own twice")
      }
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func skipRowEnd() {
    guard index < bytes.count else { return }
    let isPair = bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
    index += isPair ? 2 : 1
  }

  private func fault(_ column: Int, _ found: String, _ allowed: String) -> DocumentFault {
    let position = DocumentPosition(line: number, column: column)
    return DocumentFault(field: "", position: position, found: found, allowed: allowed)
  }

  private static let quote = UInt8(ascii: "\"")

  private static func endsRow(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
