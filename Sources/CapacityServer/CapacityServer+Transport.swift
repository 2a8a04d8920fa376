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

  /// The same services and interceptors for both doors, so that there is one way to answer a call.
  func makeServer<Transport: ServerTransport>(
    _ transport: Transport,
    _ parts: ServerParts,
    through door: ServerMetrics.Door
  ) -> GRPCServer<Transport> {
    GRPCServer(
      transport: transport,
      services: Self.makeServices(
        parts.room.assessments,
        parts.health,
        parts.reports,
        parts.backups,
        SignInService(desk: parts.desk, store: parts.room.store, door: parts.place, now: ServerRoom.now)
      ),
      interceptors: [
        CallInterceptor(
          authenticator: parts.authenticator,
          errors: ErrorTranslator(logger: logger),
          log: CallLog(logger: logger, metrics: parts.metrics, door: door),
          slots: parts.slots
        )
      ]
    )
  }

  /// All that is answered. Who may call what stands in ``MethodAccess``.
  static func makeServices(
    _ assessments: Assessments,
    _ health: HealthStatuses,
    _ reports: ReportParts,
    _ backups: BackupStream,
    _ signIn: SignInService
  ) -> [any RegistrableRPCService] {
    [
      AdminService(assessments: assessments, backups: backups),
      AssessmentService(assessments: assessments),
      InstrumentService(assessments: assessments),
      ReportService(parts: reports),
      ScoreService(assessments: assessments),
      TransferService(assessments: assessments),
      ReviewService(assessments: assessments),
      signIn,
      HealthService(statuses: health),
      ReflectionService(index: ReflectionIndex(files: protoFiles, services: services)),
    ]
  }
}
