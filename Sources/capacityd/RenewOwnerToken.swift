internal import ArgumentParser
internal import CapacityServer
internal import Logging

/// `capacityd owner-token`: the way back in for whoever keeps the machine.
struct RenewOwnerToken: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "owner-token",
    abstract: "Makes a new owner token, when the old one is lost, has expired or is known to others.",
    discussion: """
      It is written to DIR/owner.token (mode 0600) and has the role admin. The owner tokens before it are revoked; \
      all other tokens stay as they are. The server on the folder must be stopped.
      """
  )

  @OptionGroup var data: DataOption

  func run() async throws {
    let logger = Logger(label: "capacityd") { _ in StandardErrorLog(level: .warning, format: .automatic()) }
    let revoked = try await OwnerToken.renew(in: data.folder, logger: logger)
    print("A new owner token stands in \(data.folder.ownerToken); \(revoked) revoked")
  }
}
