internal import Assessments
internal import CapacityProtos
internal import GRPCCore
internal import GRPCNIOTransportHTTP2
internal import Logging
internal import ProtobufC

extension CapacityServer {
  /// Full names of all services that are answered, `v1alpha` of reflection apart.
  static let services = protoFiles.flatMap(\.services)

  func makeTransport(_ identity: TLSIdentity?) -> HTTP2ServerTransport.Posix {
    let address = configuration.address
    let limits = configuration.limits
    return HTTP2ServerTransport.Posix(
      address: address.isIPv6
        ? .ipv6(host: address.host, port: address.port) : .ipv4(host: address.host, port: address.port),
      transportSecurity: identity?.security ?? .plaintext,
      config: .defaults {
        $0.rpc.maxRequestPayloadSize = limits.transportMessageSize
        $0.http2.maxConcurrentStreams = limits.streamsPerConnection
      }
    )
  }

  func makeServer<Transport: ServerTransport>(
    _ transport: Transport,
    room: ServerRoom,
    health: HealthStatuses
  ) -> GRPCServer<Transport> {
    GRPCServer(
      transport: transport,
      services: Self.makeServices(room.assessments, health),
      interceptors: [
        CallInterceptor(
          authenticator: Authenticator(store: room.store, now: ServerRoom.now),
          errors: ErrorTranslator(logger: logger),
          log: CallLog(logger: logger),
          slots: CallSlots(limit: configuration.limits.calls)
        )
      ]
    )
  }

  /// All that is answered. Who may call what stands in ``MethodAccess``.
  static func makeServices(_ assessments: Assessments, _ health: HealthStatuses) -> [any RegistrableRPCService] {
    [
      AdminService(assessments: assessments),
      AssessmentService(assessments: assessments),
      InstrumentService(assessments: assessments),
      ScoreService(assessments: assessments),
      TransferService(assessments: assessments),
      ReviewService(assessments: assessments),
      HealthService(statuses: health),
      ReflectionService(index: ReflectionIndex(files: protoFiles, services: services)),
    ]
  }
}
