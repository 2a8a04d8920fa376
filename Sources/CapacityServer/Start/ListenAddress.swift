internal import Foundation

/// Where the server listens: an IP address and a port.
package struct ListenAddress: Sendable, Hashable {
  /// `127.0.0.1:50051`.
  package static let standard = ListenAddress(host: "127.0.0.1", port: 50_051, isIPv6: false)

  /// `127.0.0.1:50080`, of the HTTP door.
  package static let standardHTTP = ListenAddress(host: "127.0.0.1", port: 50_080, isIPv6: false)

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

  /// Whether only this machine reaches it: `127.…`, or `::1` in just these characters.
  package var isLoopback: Bool { isIPv6 ? host == "::1" : host.hasPrefix("127.") }

  /// The same host with the port that was picked.
  func with(port: Int) -> ListenAddress { ListenAddress(host: host, port: port, isIPv6: isIPv6) }

  /// Where programs on this machine reach a server that listens here. Nobody can connect to `0.0.0.0` or `[::]`, which
  /// stand for all addresses that a machine has.
  var local: ListenAddress {
    let isAny = isIPv6 ? host.allSatisfy { $0 == ":" || $0 == "0" } : host == "0.0.0.0"
    guard isAny else { return self }
    return ListenAddress(host: isIPv6 ? "::1" : "127.0.0.1", port: port, isIPv6: isIPv6)
  }

  /// Reads `HOST:PORT`, for example `127.0.0.1:50051`, `[::]:0` or `localhost:50051` (read as 127.0.0.1).
  ///
  /// - Throws: ``ServerFailure`` in words.
  package init(_ text: String) throws(ServerFailure) {
    guard let colon = text.lastIndex(of: ":") else { throw Self.unreadable(text) }
    let digits = text[text.index(after: colon)...]
    guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let port = Int(digits), port <= 65_535
    else { throw Self.unreadable(text) }
    let host = String(text[..<colon])
    // What is read as C text below would end there, unseen.
    guard !host.utf8.contains(0) else { throw Self.unreadable(text) }
    if host == "localhost" {
      self.init(host: "127.0.0.1", port: port, isIPv6: false)
    } else if host.hasPrefix("["), host.hasSuffix("]") {
      let inner = String(host.dropFirst().dropLast())
      var address = in6_addr()
      guard inet_pton(AF_INET6, inner, &address) == 1 else { throw Self.unreadable(text) }
      self.init(host: inner, port: port, isIPv6: true)
    } else {
      var address = in_addr()
      guard inet_pton(AF_INET, host, &address) == 1 else { throw Self.unreadable(text) }
      self.init(host: host, port: port, isIPv6: false)
    }
  }

  private static func unreadable(_ text: String) -> ServerFailure {
    ServerFailure(
      "\"\(text)\" is no address to listen on: write IP:PORT, for example 127.0.0.1:50051, 0.0.0.0:443 or [::1]:0"
    )
  }
}

extension ListenAddress: CustomStringConvertible {
  /// `HOST:PORT`, as clients write it.
  package var description: String { isIPv6 ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
