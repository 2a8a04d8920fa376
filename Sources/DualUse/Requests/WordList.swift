/// A closed list of words, as files and conditions write them; raw values count from 0.
package protocol WordList: RawRepresentable<Int>, CaseIterable, Sendable, Hashable {
  /// By raw value.
  static var words: [String] { get }
}

extension WordList {
  /// As files and conditions write it, for example "police_general".
  package var word: String { Self.words[rawValue] }

  /// - Returns: `nil` for a word that is not on the list.
  package init?(word: String) {
    guard let index = Self.words.firstIndex(of: word) else { return nil }
    self.init(rawValue: index)
  }

  /// The bit of this word in a set of words.
  var bit: UInt32 { 1 << UInt32(rawValue) }
}
