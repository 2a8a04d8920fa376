internal import Assessments

extension CapacityServer {
  /// What a server needs to know before it starts.
  package struct Configuration: Sendable, Hashable {
    /// Where everything is kept.
    package var folder: DataFolder
    /// Where to listen.
    package var address = ListenAddress.standard
    /// Where the HTTP door listens; `nil`: there is none.
    package var http: ListenAddress?
    /// Origins whose pages may call over HTTP, for example `https://dashboards.example`.
    package var httpOrigins: Set<String> = []
    /// The certificate to show and its key; `nil`: plaintext, on loopback addresses only.
    package var tls: TLSFiles?
    /// A folder to read instruments, rules and profiles from; `nil`: those inside the binary.
    package var surveys: String?
    /// How long a state has to reply before an assessment may be published without its reply.
    package var replyPeriod = Duration.milliseconds(Assessments.standardReplyPeriod)
    /// Where reports of schedules may be delivered to.
    package var destinations = ReportDestinations()
    /// Whether to serve a store that lacks commits which callers were told of.
    package var acceptsLoss = false
    /// How long running calls may go on once the server is told to stop.
    package var gracePeriod = Duration.seconds(10)
    /// What callers may use.
    package var limits = Limits.defaults

    /// The standard address without TLS and without an HTTP door, the data inside the binary, 10 seconds of grace, standard limits.
    package static func defaults(folder: DataFolder) -> Configuration { Configuration(folder: folder) }

    /// - Throws: ``ServerFailure`` in words for what must not be started: destinations of reports that there are not; an
    ///   address that other machines reach, without TLS. Tokens and surveys would cross the network in the clear.
    package func check() throws(ServerFailure) {
      try destinations.check()
      guard tls == nil, let address = [address, http].compactMap({ $0 }).first(where: { !$0.isLoopback }) else {
        return
      }
      throw ServerFailure(
        """
        refusing to listen on \(address) without TLS: other machines could reach it, and tokens and surveys would \
        cross the network in the clear. Give --tls-certificate and --tls-key (PEM files; environment: \
        CAPACITY_TLS_CERTIFICATE, CAPACITY_TLS_KEY), or listen on 127.0.0.1 or [::1]
        """
      )
    }
  }

  /// What callers may use, so that none of them can use up the server.
  package struct Limits: Sendable, Hashable {
    /// The most bytes that the transport takes as one message. It resets the stream beyond that; smaller
    /// messages that are still too large (4 MiB) are refused in words.
    package var transportMessageSize = 16 << 20
    /// The most streams at a time on one connection.
    package var streamsPerConnection = 100
    /// The most calls at a time, of all connections.
    package var calls = 1024
    /// The most bytes of requests that the HTTP door holds at a time, of all callers.
    package var httpBytes = 256 << 20

    /// 16 MiB, 100 streams, 1,024 calls, 256 MiB.
    package static let defaults = Limits()
  }
}
