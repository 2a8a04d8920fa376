/// Entity tags in `If-None-Match`.
enum EntityTag {
  /// Whether the caller has what the tag stands for. Compared weakly, as a GET wants.
  static func matches(_ tag: String, _ header: String?) -> Bool {
    guard let header else { return false }
    return header.split(separator: ",").map(\.trimmed).contains { $0 == "*" || opaque($0) == opaque(tag) }
  }

  private static func opaque(_ tag: String) -> Substring { tag.hasPrefix("W/") ? tag.dropFirst(2) : tag[...] }
}
