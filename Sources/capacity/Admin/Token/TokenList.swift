internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import ProtobufC
internal import Reports

/// `capacity admin token list`: newest first.
struct TokenList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists tokens, newest first: whose they are and how they begin, never the tokens themselves."
  )

  @OptionGroup var page: PageOptions

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let list = try await options.withClient { try await $0.tokens(page.pages) }
    console.show(list.document) {
      TokenText(options: console.text, now: Int64(Date().timeIntervalSince1970)).text(of: list)
    }
  }
}
