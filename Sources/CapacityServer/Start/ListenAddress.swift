/// Where the server listens: an IP address and a port.
package struct ListenAddress: Sendable, Hashable {
  /// `127.0.0.1:50051`.
  package static let standard = ListenAddress(host: "127.0.0.1", port: 50_051, isIPv6: false)

  /// A numeric IP address, IPv6 without brackets.
  package let host: String
  /// 0 lets the system pick one.
  package let port: Int
  let isIPv6: Bool

  init(host: String, port: Int, isIPv6: Bool) {
    self.host = host
    self.port = port
    self.isIPv6 = isIPv6
  }

  /// The same host with the port that was picked.
  init(_ address: ListenAddress, port: Int) {
    self.init(host: address.host, port: port, isIPv6: address.isIPv6)
  }

  /// Reads `HOST:PORT`, for example `127.0.0.1:50051`, `[::1]:0` or `localhost:50051` (read as 127.0.0.1).
  ///
  /// - Throws: ``ServerFailure`` in words, also for an address that other machines could reach: this server
  ///   has no TLS, and tokens must not cross a network in the clear.
  package init(_ text: String) throws(ServerFailure) {
    guard let colon = text.lastIndex(of: ":") else { throw Self.unreadable(text) }
    let digits = text[text.index(after: colon)...]
    guard !digits.isEmpty, digits.allSatisfy(\.isWholeNumber), let port = Int(digits), port <= 65_535 else {
      throw Self.unreadable(text)
    }
    let host = String(text[..<colon])
    if host == "localhost" {
      self.init(host: "127.0.0.1", port: port, isIPv6: false)
    } else if host.hasPrefix("["), host.hasSuffix("]") {
      self.init(host: String(host.dropFirst().dropLast()), port: port, isIPv6: true)
      guard self.host == "::1" else { throw Self.reachable(text) }
    } else {
      let octets = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
      guard octets.count == 4, !octets.contains(nil) else { throw Self.unreadable(text) }
      self.init(host: host, port: port, isIPv6: false)
      guard octets.first == 127 else { throw Self.reachable(text) }
    }
  }

  private static func unreadable(_ text: String) -> ServerFailure {
    ServerFailure("\"\(text)\" is no address to listen on: write IP:PORT, for example 127.0.0.1:50051 or [::1]:0")
  }

  private static func reachable(_ text: String) -> ServerFailure {
    ServerFailure(
      """
      refusing to listen on \(text): other machines could reach it, and this server has no TLS yet, so that \
      tokens and surveys would cross the network in the clear. Listen on 127.0.0.1 or [::1], and use an SSH \
      tunnel to reach it from elsewhere
      """
    )
  }
}

extension ListenAddress: CustomStringConvertible {
  /// `HOST:PORT`, as clients write it.
  package var description: String { isIPv6 ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
