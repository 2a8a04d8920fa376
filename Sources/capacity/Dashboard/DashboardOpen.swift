internal import ArgumentParser
internal import CapacityClient
internal import Foundation
internal import ProtobufC

/// `capacity dashboard open`: a browser gets in without anybody pasting a token.
struct DashboardOpen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Prints a link that signs you in at the dashboard once, and opens it where there is a desktop.",
    discussion: """
      The link works once, within 60 seconds. The session that comes of it may do what your token may do, for 8 hours, \
      and ends earlier if the token is revoked or expires, or the server restarts.
      """
  )

  @OptionGroup var options: GlobalOptions

  @Flag(help: "Only print the link.")
  var print = false

  func run() async throws {
    let link = try await options.withClient { try await $0.signInLink() }
    let document = DocumentNode(.mapping([.init(key: "url", value: DocumentNode(.string(link)))]))
    options.console.show(document) { link + "\n" }
    guard !print, options.output == .table, let opener = Self.opener(ProcessInfo.processInfo.environment) else {
      return
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: opener)
    process.arguments = [link]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      options.console.note("Opened in your browser.")
    } catch {
      options.console.note("Open the link in your browser: \(opener) did not start.")
    }
  }

  /// The program that opens links; `nil` where there is none, or no desktop to open them on.
  private static func opener(_ environment: [String: String]) -> String? {
    guard ["DISPLAY", "WAYLAND_DISPLAY"].contains(where: { environment[$0]?.isEmpty == false }) else { return nil }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/xdg-open" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
