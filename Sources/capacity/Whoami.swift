internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity whoami`: who the token says that one is.
struct Whoami: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows who you are to the server: name, role, agency or state, and until when."
  )

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let (caller, server) = try await options.withClient { (try await $0.caller(), $0.server) }
    console.show(caller.document) { CallerText(options: console.text).text(of: caller, server: server) }
  }
}
