internal import ProtobufC

/// A figure in a cell, as spreadsheet programs of different languages write it.
enum SheetFigure {
  /// The figure with a point.
  ///
  /// The file's own decimal mark is always read as one, the other mark where it cannot stand between thousands.
  ///
  /// - Returns: `nil` if it could be read as two different figures; what is none at all comes back as it is.
  static func plain(_ text: String, decimalMark: Character) -> String? {
    let foreign: Character = decimalMark == "," ? "." : ","
    guard text.contains(foreign) else { return text.replacing(",", with: ".") }
    guard !text.contains(decimalMark), text.count(where: { $0 == foreign }) == 1 else { return nil }
    // A mark before exactly three digits may stand between thousands: 1,234. Not behind a zero: 0,234.
    let parts = text.split(separator: foreign, omittingEmptySubsequences: false)
    let whole = parts[0].drop { $0 == "-" || $0 == "+" }
    let isClear = parts[1].count != 3 || !(1...3).contains(whole.count) || whole == "0"
    return isClear ? text.replacing(",", with: ".") : nil
  }
}
