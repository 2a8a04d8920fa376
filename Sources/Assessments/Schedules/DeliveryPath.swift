/// A folder below the one that a server was given for reports: "ministry/weekly". It cannot lead out of that one.
package struct DeliveryPath: Sendable, Hashable {
  /// Names of folders, from the top: letters, digits, dots, hyphens and underscores, with a letter or digit first.
  package let components: [String]

  package static let allowed =
    "1 to \(depth) names with / between them, each of letters, digits, dots, hyphens and underscores, at most 64, a "
    + "letter or digit first: ministry/weekly"

  private static let depth = 8

  /// - Returns: `nil` for what could lead elsewhere, or hide.
  package init?(_ text: String) {
    components = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard (1...Self.depth).contains(components.count), components.allSatisfy(Self.isName) else { return nil }
  }

  /// Whether it names something in a folder, and nothing outside or hidden.
  package static func isName(_ text: String) -> Bool { text.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._\-]{0,63}/) != nil }
}
