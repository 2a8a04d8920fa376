internal import GRPCNIOTransportHTTP2

/// Where a server listens.
package struct ServerAddress: Sendable, Hashable, CustomStringConvertible {
  /// A name or an address; IPv6 without its brackets.
  package let host: String
  /// 1 to 65535.
  package let port: Int

  /// Reads `HOST:PORT`, `ADDRESS:PORT` or `[IPV6]:PORT`.
  ///
  /// - Returns: `nil` if the text is none of them.
  package init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]) else { return nil }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      return nil
    }
    let isPlain = host.allSatisfy { $0.isASCII && !$0.isWhitespace && $0 != "/" }
    guard !host.isEmpty, isPlain, (1...65535).contains(port) else { return nil }
    self.host = String(host)
    self.port = port
  }

  package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// The server runs on this machine: nothing that is said to it leaves it.
  package var isLoopback: Bool {
    host == "localhost" || host == "::1" || (isIPv4 && host.hasPrefix("127."))
  }

  private var isIPv4: Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }

  var target: any ResolvableTarget {
    if host.contains(":") { return .ipv6(address: host, port: port) }
    if isIPv4 { return .ipv4(address: host, port: port) }
    return .dns(host: host, port: port)
  }
}
