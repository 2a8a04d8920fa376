internal import ArgumentParser
internal import struct CapacityClient.CapacityClient
internal import struct CapacityClient.ConnectionSettings
internal import struct CapacityClient.ServerAddress
internal import CapacityProtos
internal import CapacityServer
internal import Foundation
internal import Instruments
internal import Logging
internal import Reports

/// `capacityd demo`: a server with three invented states in it, to look at and to try out.
struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Starts a server, submits three invented states through the real client, and shows their scorecards.",
    discussion: """
      Everything goes the way of a real submission: client, gRPC, scoring, SQLite. The server stays up until \
      Ctrl-C, so that it can be tried out with capacity; --exit ends it after printing. Without --data the files \
      go to a temporary folder that is removed at the end.
      """
  )

  @Option(help: ArgumentHelp("The folder that everything is kept in.", valueName: "dir"))
  var data: String?

  @Option(help: ArgumentHelp("Where to listen; port 0 picks a free one.", valueName: "host:port"))
  var listen = "127.0.0.1:0"

  @Flag(help: "End after printing.")
  var exit = false

  mutating func validate() throws {
    guard try address.isLoopback else {
      throw ValidationError("the demo has no TLS: it listens on 127.0.0.1 or [::1] only, not on \(listen)")
    }
  }

  private var address: ListenAddress {
    get throws {
      do {
        return try ListenAddress(listen)
      } catch {
        throw ValidationError("\(error)")
      }
    }
  }

  func run() async throws {
    let temporary = FileManager.default.temporaryDirectory
      .appending(path: "cyber-capacity-demo-\(UUID().uuidString)").path(percentEncoded: false)
    defer { if data == nil { try? FileManager.default.removeItem(atPath: temporary) } }
    var configuration = CapacityServer.Configuration.defaults(folder: DataFolder(path: data ?? temporary))
    configuration.address = try address
    configuration.http = try ListenAddress("127.0.0.1:0")
    let logger = Logger(label: "capacityd") { _ in StandardErrorLog(level: .warning, format: .automatic()) }
    let server = CapacityServer(configuration: configuration, logger: logger)
    let staysUp = !exit
    try await server.runUntilSignalled { running in
      try await Self.show(running)
      if staysUp {
        Self.invite(running)
        try await running.untilStopped()
      }
    }
  }

  /// Submits the samples as an agency would, and prints what comes back.
  private static func show(_ running: RunningServer) async throws {
    let data = try SurveyData.embedded()
    guard let address = ServerAddress("\(running.address)"), let token = running.ownerToken else {
      throw ServerFailure(
        "the folder was used before and its owner token works no longer: choose another with --data, or make a new "
          + "one with `capacityd owner-token`"
      )
    }
    let settings = ConnectionSettings(server: address, token: token)
    let options = TextOptions.forStandardOutput()
    let report = ScorecardText(data: data, options: options)
    try await CapacityClient.with(settings) { client in
      var scorecards: [Capacity_V1_Scorecard] = []
      for sample in data.samples {
        let document = SurveyDocument(text: sample.text, name: sample.name)
        let answer = try await client.submit(document.response)
        print("Surveys/samples/\(sample.name) -> assessment \(answer.assessmentID)\n")
        print(report.text(of: answer.scorecard ?? .init(), receipt: answer.receipt, detail: .brief))
        answer.scorecard.map { scorecards.append($0) }
      }
      print(SummaryText(data: data, options: options).text(of: scorecards))
    }
  }

  private static func invite(_ running: RunningServer) {
    let options = "--server \(running.address) --token-file \(running.folder.path)/owner.token"
    print(
      """
      The server stays up at \(running.address) until Ctrl-C. In another terminal:

        swift run capacity assessment list \(options)
        swift run capacity score show --state XCC \(options)
        swift run capacity score treaty --state XBB \(options)
        swift run capacity dashboard open \(options)

      The dashboard stands at \(running.dashboard ?? ""); the last command signs you in there.
      """
    )
  }
}
