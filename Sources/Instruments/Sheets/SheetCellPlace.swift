package import ProtobufC

/// The place of a cell as people with a spreadsheet find it.
package struct SheetCellPlace: Sendable, Hashable, CustomStringConvertible {
  /// Counts from 1.
  package let row: Int
  /// For example `G`.
  package let letters: String
  /// What the column is called in the first row; empty if it is not named.
  package let title: String

  /// - Parameters:
  ///   - position: Row and column, from 1.
  ///   - titles: The cells of the first row.
  package init(_ position: DocumentPosition, titles: [String]) {
    row = position.line
    title = titles.indices.contains(position.column - 1) ? titles[position.column - 1] : ""
    letters = Self.letters(position.column)
  }

  /// For example `G17`.
  package var name: String { "\(letters)\(row)" }

  package var description: String { "row \(row), column \(letters)\(title.isEmpty ? "" : " (\(title))")" }

  /// A to Z, AA to ZZ and so on.
  private static func letters(_ column: Int) -> String {
    guard column > 0 else { return "" }
    let letter = Character(UnicodeScalar(UInt8(ascii: "A") + UInt8((column - 1) % 26)))
    return letters((column - 1) / 26) + String(letter)
  }
}
