/// A YAML text in which keys that stand again were given other names of the same length.
///
/// Yams refuses a mapping with a repeated key at once; a person wants to hear of that fault beside all others.
/// So the repetition is renamed, the document read on, and the name put back.
struct MaskedKeys {
  private(set) var text: String
  /// Of the text; empty until a key is renamed.
  private var scalars: [UnicodeScalar] = []
  private var originals: [String: String] = [:]

  /// Private-use characters: no key of ours holds one.
  private static let firstMask: UInt32 = 0xE000
  /// What YAML takes as the end of a line; CR and LF together are one.
  private static let breaks: Set<UnicodeScalar> = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]

  init(_ text: String) { self.text = text }

  /// The key as it was written.
  func original(_ key: String) -> String { originals[key] ?? key }

  /// Renames the next repetition of one of `keys` behind a place; `false` if none is found.
  mutating func mask(repetitionOf keys: [String], from line: Int, _ column: Int) -> Bool {
    guard originals.count < 1000 else { return false }
    if scalars.isEmpty { scalars = Array(text.unicodeScalars) }
    let lines = lines()
    for index in lines.indices.dropFirst(line - 1) {
      // In a block mapping a repetition starts in the same column; in a flow mapping anywhere behind.
      let range = lines[index]
      let starts = index == line - 1 ? Array(range.dropFirst(column)) : Array(range.dropFirst(column - 1).prefix(1))
      for start in starts {
        for key in keys where isKey(key, at: start, in: range) {
          rename(key, at: start)
          return true
        }
      }
    }
    return false
  }

  /// The places of the lines, without their ends.
  private func lines() -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in scalars.indices where Self.breaks.contains(scalars[index]) {
      let endsPair = scalars[index] == "\n" && index > 0 && scalars[index - 1] == "\r"
      if !endsPair { lines.append(start..<index) }
      start = index + 1
    }
    return lines + [start..<scalars.count]
  }

  private func isQuote(at index: Int) -> Bool { scalars[index] == "\"" || scalars[index] == "'" }

  private func isKey(_ key: String, at start: Int, in line: Range<Int>) -> Bool {
    let wanted = Array(key.unicodeScalars)
    let quote = isQuote(at: start) ? 1 : 0
    let end = start + quote + wanted.count
    guard !wanted.isEmpty, end + quote < line.upperBound, Array(scalars[(start + quote)..<end]) == wanted else {
      return false
    }
    if start > line.lowerBound, !" {,".unicodeScalars.contains(scalars[start - 1]) { return false }
    return scalars[(end + quote)..<line.upperBound].first { $0 != " " } == ":"
  }

  private mutating func rename(_ key: String, at start: Int) {
    let first = start + (isQuote(at: start) ? 1 : 0)
    var mask = Array(repeating: UnicodeScalar(Self.firstMask) ?? " ", count: key.unicodeScalars.count)
    mask[0] = UnicodeScalar(Self.firstMask + 1 + UInt32(originals.count)) ?? " "
    scalars.replaceSubrange(first..<(first + mask.count), with: mask)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: mask)
    originals[String(view)] = key
    var renamed = String.UnicodeScalarView()
    renamed.append(contentsOf: scalars)
    text = String(renamed)
  }
}
