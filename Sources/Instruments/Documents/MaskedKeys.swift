/// A YAML text in which keys that stand again were given other names of the same length.
///
/// Yams refuses a mapping with a repeated key at once; a person wants to hear of that fault beside all others.
/// So the repetition is renamed, the document read on, and the name put back.
struct MaskedKeys {
  private(set) var text: String
  private var originals: [String: String] = [:]

  /// Private-use characters: no key of ours holds one.
  private static let firstMask: UInt32 = 0xE000

  init(_ text: String) { self.text = text }

  /// The key as it was written.
  func original(_ key: String) -> String { originals[key] ?? key }

  /// Renames the next repetition of one of `keys` behind a place; `false` if none is found.
  mutating func mask(repetitionOf keys: [String], from line: Int, _ column: Int) -> Bool {
    guard originals.count < 1000 else { return false }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    for index in (line - 1)..<lines.count {
      for key in keys {
        // In a block mapping a repetition starts in the same column; in a flow mapping anywhere behind.
        let starts = index == line - 1 ? Array(column..<max(column, lines[index].count)) : [column - 1]
        for start in starts where isKey(key, in: lines[index], at: start) {
          rename(key, in: &lines[index], at: start)
          text = lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
          return true
        }
      }
    }
    return false
  }

  private func isKey(_ key: String, in line: [UnicodeScalar], at start: Int) -> Bool {
    let scalars = Array(key.unicodeScalars)
    let opening = start < line.count && (line[start] == "\"" || line[start] == "'") ? 1 : 0
    let end = start + opening + scalars.count
    guard end + opening < line.count, Array(line[(start + opening)..<end]) == scalars else { return false }
    if start > 0, !" {,".unicodeScalars.contains(line[start - 1]) { return false }
    return line[(end + opening)...].first { $0 != " " } == ":"
  }

  private mutating func rename(_ key: String, in line: inout [UnicodeScalar], at start: Int) {
    let opening = line[start] == "\"" || line[start] == "'" ? 1 : 0
    let number = UInt32(originals.count)
    let count = key.unicodeScalars.count
    var mask = Array(repeating: UnicodeScalar(Self.firstMask) ?? " ", count: count)
    mask[0] = UnicodeScalar(Self.firstMask + 1 + number) ?? " "
    line.replaceSubrange((start + opening)..<(start + opening + count), with: mask)
    originals[String(String.UnicodeScalarView(mask))] = key
  }
}
