internal import Hummingbird
internal import NIOCore

/// What the HTTP door knows of a request beside the request itself: where it comes from.
struct DoorContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The other end of the connection as gRPC writes it, for example `ipv4:192.0.2.1:40000`; empty where there is none.
  ///
  /// Never what a header says: anybody can write one.
  let peer: String
  /// Runs until the body of the request has come; `nil`: it has none.
  var clock: BodyClock?
  let channel: any Channel

  init(source: Source) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
    peer = Self.peer(source.channel.remoteAddress)
  }

  static func peer(_ address: SocketAddress?) -> String {
    guard let address, let host = address.ipAddress, let port = address.port else { return "" }
    switch address {
    case .v4: return "ipv4:\(host):\(port)"
    case .v6: return "ipv6:[\(host)]:\(port)"
    case .unixDomainSocket: return ""
    }
  }
}
