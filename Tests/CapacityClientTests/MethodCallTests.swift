import CapacityClient
import CapacityProtos
import GRPCCore
import GRPCInProcessTransport
import ProtobufC
import Synchronization
import Testing

@Suite("Calls of the method: scores, supports, planned projects, results")
struct MethodCallTests {
  /// Answers each method with what says which request it was asked with.
  private final class Server: RegistrableRPCService {
    let attempts = Mutex<[String]>([])
    let failure: RPCError.Code?

    init(failure: RPCError.Code? = nil) { self.failure = failure }

    func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
      typealias Score = Capacity_V1_ScoreService.Method
      typealias Assessment = Capacity_V1_AssessmentService.Method
      register(&router, Score.GetSensitivity.descriptor) { (request: Capacity_V1_GetSensitivityRequest) in
        var answer = Capacity_V1_GetSensitivityResponse()
        answer.profileID = "\(String(describing: request.subject)) \(request.profileID) \(request.languageCode)"
        return answer
      }
      register(&router, Score.ExplainScore.descriptor) { (request: Capacity_V1_ExplainScoreRequest) in
        var answer = Capacity_V1_ExplainScoreResponse()
        answer.explanation = Capacity_V1_Explanation()
        answer.explanation?.itemID = request.itemID
        answer.explanation?.title = "\(String(describing: request.subject)) \(request.languageCode)"
        return answer
      }
      register(&router, Score.GetTrend.descriptor) { (_: Capacity_V1_GetTrendRequest) in
        Capacity_V1_GetTrendResponse()
      }
      register(&router, Score.ListNeeds.descriptor) { (request: Capacity_V1_ListNeedsRequest) in
        var answer = Capacity_V1_ListNeedsResponse()
        var need = Capacity_V1_StateNeed()
        need.stateCode = request.cohort?.stateCodes.first ?? ""
        need.round = "\(request.domainID) \(request.principleID) \(request.pageSize) \(request.pageToken)"
        answer.needs = [need]
        answer.nextPageToken = request.pageToken.isEmpty ? "2" : ""
        return answer
      }
      register(&router, Score.CreateSupport.descriptor) { (request: Capacity_V1_CreateSupportRequest) in
        var answer = Capacity_V1_CreateSupportResponse()
        answer.support = request.support
        return answer
      }
      register(&router, Score.EvaluateAssistance.descriptor) { (request: Capacity_V1_EvaluateAssistanceRequest) in
        var answer = Capacity_V1_EvaluateAssistanceResponse()
        answer.assessment = Capacity_V1_AssistanceAssessment()
        answer.assessment?.formID = "\(request.project?.title ?? "") \(request.languageCode)"
        return answer
      }
      register(&router, Assessment.RescoreAssessment.descriptor) { (request: Capacity_V1_RescoreAssessmentRequest) in
        var answer = Capacity_V1_RescoreAssessmentResponse()
        answer.result = Capacity_V1_AssessmentResult()
        answer.result?.instrumentVersion = request.instrumentVersion
        answer.result?.profileID = request.profileID
        return answer
      }
    }

    private func register<Request: ProtobufMessage, Response: ProtobufMessage>(
      _ router: inout RPCRouter<some ServerTransport>,
      _ method: MethodDescriptor,
      _ answer: @escaping @Sendable (Request) -> Response
    ) {
      router.registerHandler(
        forMethod: method,
        deserializer: ProtobufDeserializer<Request>(),
        serializer: ProtobufSerializer<Response>()
      ) { [self] request, _ in
        attempts.withLock { $0.append(method.method) }
        if let failure { throw RPCError(code: failure, message: "not now") }
        var message: Response?
        for try await request in request.messages { message = answer(request) }
        guard let message else { throw RPCError(code: .invalidArgument, message: "no request") }
        return StreamingServerResponse(single: ServerResponse(message: message))
      }
    }
  }

  private func withClient<Result: Sendable>(
    of server: Server,
    _ body: @Sendable (CapacityClient) async throws -> Result
  ) async throws -> Result {
    let transport = InProcessTransport()
    return try await withGRPCServer(transport: transport.server, services: [server]) { _ in
      try await withGRPCClient(transport: transport.client) { client in
        try await body(
          CapacityClient(wrapping: client, server: "test", token: "secret", deadline: .seconds(600), language: "fr")
        )
      }
    }
  }

  @Test("Whose scores, by which profile and in which language goes along")
  func subjects() async throws {
    let words = try await withClient(of: Server()) { client in
      [
        try await client.sensitivity(of: .assessment("A"), profile: "p").profileID,
        try await client.explanation(of: "FOR-05", in: .state("XAA")).title,
        try await client.explanation(of: "FOR-05", in: .state("XAA")).itemID,
      ]
    }
    #expect(words[0].contains("assessmentID(\"A\")") && words[0].hasSuffix(" p fr"))
    #expect(words[1].contains("stateCode(\"XAA\")") && words[1].hasSuffix(" fr"))
    #expect(words[2] == "FOR-05")
  }

  @Test("Needs are read to the end, every page with the same filters")
  func needs() async throws {
    var cohort = Capacity_V1_Cohort()
    cohort.stateCodes = ["XAB"]
    let list = try await withClient(of: Server()) { [cohort] client in
      try await client.needs(of: cohort, domain: "FOR", principle: "PRO-3", .all(from: ""))
    }
    #expect(list.needs.map(\.round) == ["FOR PRO-3 500 ", "FOR PRO-3 500 2"])
    #expect(list.needs.allSatisfy { $0.stateCode == "XAB" } && list.nextPageToken.isEmpty)
  }

  @Test("An answer without what was asked for is a failure in words")
  func noContent() async throws {
    let error = try await withClient(of: Server()) { client in
      await #expect(throws: ClientError.self) { try await client.trend(of: "XAA") }
    }
    #expect(error?.message == "The server's answer holds no trend.")
  }

  @Test("A support is never recorded twice: the answer to the first attempt may only have been lost")
  func noRepetition() async throws {
    let server = Server(failure: .unavailable)
    let error = try await withClient(of: server) { client in
      await #expect(throws: ClientError.self) { try await client.createSupport(.init()) }
    }
    #expect(error?.exitStatus == .unreachable && error?.isOutcomeUnknown == true)
    #expect(server.attempts.withLock { $0 } == ["CreateSupport"])
  }

  @Test("What the server finds faulty ends the command by what it was about")
  func refusals() async throws {
    try await withClient(of: Server(failure: .invalidArgument)) { client in
      let project = await #expect(throws: ClientError.self) { try await client.evaluateAssistance(.init()) }
      let support = await #expect(throws: ClientError.self) { try await client.createSupport(.init()) }
      let needs = await #expect(throws: ClientError.self) { try await client.needs(of: nil, .all(from: "")) }
      #expect(project?.exitStatus == .invalidSurvey)
      #expect(support?.exitStatus == .usage && needs?.exitStatus == .usage)
    }
  }

  @Test("What is handed over arrives")
  func contents() async throws {
    try await withClient(of: Server()) { client in
      var support = Capacity_V1_Support()
      support.title = "Laboratory"
      support.indicatorIds = ["FOR-05"]
      #expect(try await client.createSupport(support) == support)
      var project = Capacity_V1_AssistanceProject()
      project.title = "A project"
      #expect(try await client.evaluateAssistance(project).formID == "A project fr")
      let result = try await client.rescoreAssessment("A", instrumentVersion: "0.2", profile: "p")
      #expect(result.instrumentVersion == "0.2" && result.profileID == "p")
    }
  }
}
