import CapacityProtos
import GRPCCore
import Testing

@testable import CapacityServer

@Suite("Health")
struct HealthTests {
  @Test("each service and the server as a whole serve until they stop")
  func statuses() {
    let health = HealthStatuses(services: ["a"])
    #expect(health.status(of: "") == .serving)
    #expect(health.status(of: "a") == .serving)
    #expect(health.status(of: "b") == nil)
    health.stopServing()
    #expect(health.status(of: "") == .notServing)
    #expect(health.status(of: "a") == .notServing)
    #expect(health.status(of: "b") == nil)
  }

  @Test("a slow watcher hears the newest status only")
  func slow() async {
    let health = HealthStatuses(services: ["a"])
    let watch = health.watch("a")
    health.stopServing()
    health.stopServing()
    watch.stop()
    var heard: [HealthStatuses.Status] = []
    for await status in watch.statuses { heard.append(status) }
    #expect(heard == [.notServing])
  }

  @Test("a watcher of an unknown service is told so once")
  func unknown() async {
    let health = HealthStatuses(services: ["a"])
    let watch = health.watch("b")
    var statuses = watch.statuses.makeAsyncIterator()
    #expect(await statuses.next() == .serviceUnknown)
    health.stopServing()
    watch.stop()
    #expect(await statuses.next() == nil)
  }

  @Test("Check answers without a token, NOT_FOUND for what is unknown")
  func check() async throws {
    try await withServer { _, client in
      let health = Grpc_Health_V1_Health.Client(wrapping: client)
      for name in CapacityServer.services + [""] {
        var request = Grpc_Health_V1_HealthCheckRequest()
        request.service = name
        let status = try await health.check(request).status
        #expect(status == .serving)
      }
      var request = Grpc_Health_V1_HealthCheckRequest()
      request.service = "none"
      let unknown = request
      let error = await #expect(throws: RPCError.self) { _ = try await health.check(unknown) }
      #expect(error?.code == .notFound)
    }
  }

  @Test("Watch hears that the server stops, and does not hold it up")
  func watch() async throws {
    try await withFolder { folder in
      let server = CapacityServer(configuration: try .testing(folder), logger: silent)
      let (started, start) = AsyncStream.makeStream(of: RunningServer.self)
      let (stopped, stop) = AsyncStream.makeStream(of: Void.self)
      async let run: Void = server.run { running in
        start.yield(running)
        for await _ in stopped {}
      }
      var heard: [HealthStatuses.Status] = []
      for await running in started {
        heard = try await withClient(of: running) { client in
          try await Grpc_Health_V1_Health.Client(wrapping: client).watch(.init()) { response in
            var heard: [HealthStatuses.Status] = []
            do {
              for try await message in response.messages {
                heard.append(message.status)
                stop.finish()
              }
            } catch let error as RPCError {
              #expect(error.code == .cancelled)
            }
            return heard
          }
        }
        break
      }
      try await run
      #expect(heard == [.serving, .notServing])
    }
  }
}
