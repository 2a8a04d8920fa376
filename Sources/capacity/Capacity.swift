internal import ArgumentParser
internal import CapacityClient
internal import Foundation

/// The client's command line.
@main
struct Capacity: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "capacity",
    abstract: "Surveys of cyber capacity: check, submit, read scores and dual-use advice, plan assistance.",
    discussion: """
      Data goes to standard output, words to standard error. Which server is called, and as whom, say \
      flags first (--server, --token-file, --ca-file, --server-profile), then the environment (CAPACITY_SERVER, \
      CAPACITY_TOKEN_FILE, CAPACITY_CA_FILE, CAPACITY_PROFILE), then the profile in use (capacity profile use), then \
      this machine's default data folder. With --server-profile only flags and that profile count; with --server the files \
      of the environment still do.

      Exit codes: 0 fine, 1 failed, 2 usage, 3 invalid survey or project, 4 not authorised, 5 server unreachable, 6 partly done.
      """,
    subcommands: [
      Survey.self, AssessmentCommand.self, Score.self, Technology.self, SupportCommand.self, AssistanceCommand.self,
      ReportCommand.self,
      InstrumentCommand.self, DashboardCommand.self, AdminCommand.self, ProfileCommand.self, Whoami.self,
      Completion.self,
    ]
  )

  static func main() async {
    do {
      let arguments = GlobalOptions.movedBehindCommand(Array(CommandLine.arguments.dropFirst()))
      var command = try parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      leave(with: error)
    }
  }

  /// Ends the process with the words and the exit status of an error.
  private static func leave(with error: any Error) -> Never {
    switch error {
    case let failure as CommandFailure: Foundation.exit(failure.status.rawValue)
    case let error as ClientError:
      Console.complain(error.description)
      Foundation.exit(error.exitStatus.rawValue)
    default:
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      Console.complain(fullMessage(for: error))
      Foundation.exit(CommandStatus.usage.rawValue)
    }
  }
}
