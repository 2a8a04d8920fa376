internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import ProtobufC
internal import Reports

/// `capacity admin token revoke`: ends a token.
struct TokenRevoke: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "Lets a token open nothing any more, from now on and for ever."
  )

  @Argument(help: "Its id, from capacity admin token list.")
  var id: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let token = try await options.withClient { try await $0.revokeToken(id) }
    console.show(token.document) {
      TokenText(options: console.text, now: Int64(Date().timeIntervalSince1970)).text(of: token)
    }
  }
}
