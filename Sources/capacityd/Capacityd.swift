internal import ArgumentParser
internal import Foundation

/// The server's command line.
@main
struct Capacityd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "capacityd",
    abstract: "Serves assessments of cyber capacity over gRPC.",
    subcommands: [
      Serve.self, Demo.self, RenewOwnerToken.self, Backup.self, Verify.self, Restore.self, Doctor.self,
      DevelopmentCommand.self,
    ]
  )

  /// Exit codes: 0 fine, 1 failed, 2 usage.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
      Foundation.exit(2)
    }
  }
}
