import Assessments
import CapacityProtos
import GRPCCore
import GRPCNIOTransportHTTP2
import Instruments
import ProtobufC
import SQLiteStore
import Testing

@testable import CapacityServer

@Suite("Which roles may call what")
struct MethodAccessTests {
  /// What the server's router answers, by full name.
  private func servedMethods() async throws -> Set<String> {
    try await withFolder { folder in
      _ = try folder.prepare()
      let store = try SQLiteAssessmentStore(path: folder.database)
      let assessments = try Assessments(data: SurveyData.embedded(), store: store, now: { 0 })
      var router = RPCRouter<HTTP2ServerTransport.Posix>()
      let reports = try ReportParts(assessments: assessments, folder: folder, destinations: ReportDestinations())
      let backups = BackupStream(folder: folder, store: store)
      let signIn = SignInService(desk: SignInDesk(), store: store, door: DoorPlace(), now: { 0 })
      for service in CapacityServer.makeServices(assessments, HealthStatuses(services: []), reports, backups, signIn) {
        service.registerMethods(with: &router)
      }
      try await store.close()
      return Set(router.methods.map(\.fullyQualifiedMethod))
    }
  }

  /// What our .proto files declare, by full name: as reflection tells it.
  private var declaredMethods: Set<String> {
    var names: Set<String> = []
    for file in protoFiles {
      for service in file.services {
        for symbol in file.symbols where symbol.hasPrefix("\(service).") {
          names.insert("\(service)/\(symbol.dropFirst(service.count + 1))")
        }
      }
    }
    return names
  }

  @Test("every method that is served has a rule, and every rule a method that is served")
  func complete() async throws {
    let served = try await servedMethods()
    #expect(served.subtracting(MethodAccess.rules.keys).sorted() == [], "methods without a rule")
    #expect(Set(MethodAccess.rules.keys).subtracting(served).sorted() == [], "rules without a method")
  }

  @Test("every method that is declared has a rule, and all but the older reflection's rules stand for one")
  func declared() {
    let alpha = "grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo"
    #expect(Set(MethodAccess.rules.keys) == declaredMethods.union([alpha]))
    #expect(declaredMethods.count > 30)
  }

  @Test("nothing but health, reflection and the exchange of a sign-in code is open")
  func open() {
    let exchange = "capacity.v1.SignInService/ExchangeSignInCode"
    for (name, rule) in MethodAccess.rules {
      #expect((rule == .anyone) == (name.hasPrefix("grpc.") || name == exchange), "\(name)")
    }
    for service in [
      "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection",
      "capacity.v1.AdminService",
    ] {
      #expect(!MethodAccess.isOpen(MethodDescriptor(fullyQualifiedService: service, method: "NoSuchMethod")))
    }
  }

  /// Written from design D6 and D12, not from the code.
  static let roles: [String: Set<Role>] = [
    "AdminService/GetCaller": Set(Role.allCases),
    "AdminService/ListAccessRules": Set(Role.allCases),
    "AdminService/CreateToken": [.admin],
    "AdminService/ListTokens": [.admin],
    "AdminService/RetireAgency": [.admin],
    "AdminService/GetState": [.admin],
    "AssessmentService/ValidateResponse": [.submitter, .admin],
    "AssessmentService/SubmitResponse": [.submitter, .admin],
    "AssessmentService/GetAssessment": Set(Role.allCases),
    "AssessmentService/ListAssessments": Set(Role.allCases),
    "AssessmentService/ShareAssessment": [.submitter, .admin],
    "AssessmentService/UnshareAssessment": [.submitter, .admin],
    "AssessmentService/GetContact": [.submitter, .admin],
    "AssessmentService/EraseContact": [.submitter, .admin],
    "AssessmentService/SetTlp": [.submitter, .counterpart, .analyst, .admin],
    "InstrumentService/GetInstrument": Set(Role.allCases),
    "ScoreService/GetScorecard": Set(Role.allCases),
    "TransferService/EvaluateTransfer": Set(Role.allCases),
  ]

  @Test("roles pass or are refused as the design says", arguments: roles.keys.sorted())
  func table(name: String) throws {
    let parts = name.split(separator: "/").map(String.init)
    let method = MethodDescriptor(fullyQualifiedService: "capacity.v1.\(parts[0])", method: parts[1])
    let passed = Role.allCases.filter { role in
      (try? MethodAccess.check(Caller(principal: "p", role: role, agency: nil), mayCall: method)) != nil
    }
    #expect(Set(passed) == Self.roles[name])
    let told = try #require(MethodAccess.messages.first { $0.method == method.fullyQualifiedMethod })
    #expect(told.roles == passed.map(Capacity_V1_Role.init))
  }

  @Test("a method that has no rule is refused to all", arguments: Role.allCases)
  func unknown(role: Role) {
    let method = MethodDescriptor(fullyQualifiedService: "capacity.v1.AdminService", method: "DropAll")
    let caller = Caller(principal: "p", role: role, agency: nil)
    #expect(throws: AssessmentError.self) { try MethodAccess.check(caller, mayCall: method) }
  }

  @Test("the refusal names the roles that would do")
  func words() {
    let method = Capacity_V1_AssessmentService.Method.SubmitResponse.descriptor
    let words = "SubmitResponse needs the role submitter or admin; this token has the role reader"
    let reader = Caller(principal: "p", role: .reader, agency: "a")
    #expect(throws: AssessmentError.denied(words)) { try MethodAccess.check(reader, mayCall: method) }
  }

  @Test("the rules are told in the order of their names, open ones without roles")
  func messages() {
    let messages = MethodAccess.messages
    #expect(messages.map(\.method) == MethodAccess.rules.keys.sorted())
    let open = messages.filter(\.roles.isEmpty).map(\.method)
    #expect(open.filter { !$0.hasPrefix("grpc.") } == ["capacity.v1.SignInService/ExchangeSignInCode"])
    #expect(open.count == 5)
  }
}
