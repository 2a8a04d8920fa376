extension String {
  /// The text, cut between characters and ended with `…` where it is longer than `limit` bytes of UTF-8.
  ///
  /// - Parameter limit: At least 3.
  func limited(to limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var (end, used) = (startIndex, 0)
    while end < endIndex {
      let next = index(after: end)
      used += self[end..<next].utf8.count
      guard used <= limit - 3 else { break }
      end = next
    }
    return String(self[..<end]) + "…"
  }
}
