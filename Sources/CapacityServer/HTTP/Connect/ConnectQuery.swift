internal import Foundation

/// The query of a GET: percent-encoded names and values. Of a name that comes twice, the first counts.
struct ConnectQuery: Sendable {
  private let values: [String: String]

  init(_ query: String) {
    let pairs = query.split(separator: "&").compactMap { pair -> (String, String)? in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(parts[0]), let value = Self.decoded(parts.count > 1 ? parts[1] : "") else {
        return nil
      }
      return (name, value)
    }
    values = Dictionary(pairs) { first, _ in first }
  }

  subscript(name: String) -> String? { values[name] }

  /// Reads base64 in its URL-safe or its common form, padded or not.
  static func base64(_ text: String) -> [UInt8]? {
    let common = text.replacing("-", with: "+").replacing("_", with: "/").trimmingSuffix { $0 == "=" }
    let padding = String(repeating: "=", count: (4 - common.count % 4) % 4)
    return Data(base64Encoded: common + padding).map { [UInt8]($0) }
  }

  /// `nil` for what is no percent-encoded UTF-8. A plus is a space, as forms and browsers write it; base64 stands here in
  /// its URL-safe form, which has none.
  private static func decoded(_ text: Substring) -> String? {
    text.replacing("+", with: " ").removingPercentEncoding
  }
}

extension String {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, predicate(last) { text.removeLast() }
    return String(text)
  }
}
