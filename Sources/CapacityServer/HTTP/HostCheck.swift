/// Whether a request names the server as it may be named.
///
/// A page from elsewhere can have its own name resolve to 127.0.0.1, and then counts as the same origin (DNS rebinding).
/// What listens on loopback therefore answers to the names of loopback alone.
struct HostCheck: Sendable, Hashable {
  /// The door listens on a loopback address.
  let isLoopback: Bool

  /// - Parameter authority: The `Host` header, with or without a port; `nil`: there was none.
  func allows(_ authority: String?) -> Bool {
    guard let authority, !authority.isEmpty else { return false }
    guard isLoopback else { return true }
    let name = Self.name(authority).lowercased()
    return name == "localhost" || name == "[::1]" || Self.isLoopbackIPv4(name)
  }

  private static func name(_ authority: String) -> Substring {
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") { return authority[...end] }
    return authority.prefix { $0 != ":" }
  }

  private static func isLoopbackIPv4(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil && !$0.hasPrefix("+") }
  }
}
